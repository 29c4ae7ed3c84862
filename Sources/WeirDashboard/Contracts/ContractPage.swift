import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// One contract, as a page shows it.
struct ContractPage: Sendable {
    var site: PageSite
    var contract: Contract
    var customer: Customer
    /// The contract's day.
    var today: LocalDate
    var planNames: [PlanKey: String]
    /// How the prices are told.
    var prices: PriceText
    var invoices: [ShownInvoice] = []
    var hasMoreInvoices = false
    var audit: [NumberedAuditEntry] = []

    static let shownInvoices = 12
    private static let shownPhases = 20

    var standing: ContractStanding { ContractStanding(of: contract, on: today) }
    private var phase: ContractPhase? { contract.phase(on: today) }

    func parts(actions: [any PageComponent]) -> [any PageComponent] {
        let parts: [(any PageComponent)?] = [
            PageHeading(
                phase.map { planNames[$0.plan] ?? $0.plan.text } ?? "Contract",
                subtitle: "Contract of \(customer.shownName)",
                back: PageLink("Contracts", site.contracts.list),
                badges: [StatusBadge.of(standing)],
                actions: actions
            ),
            PageGrid(
                .halves,
                [
                    PageSection("Terms", [Definitions(terms())]),
                    PageSection("What it charges", charges()),
                ]
            ),
            contract.phases.count > 1 ? PageSection("Changes", [phases()]) : nil,
            PageSection(
                "Invoices",
                actions: hasMoreInvoices
                    ? [
                        PageButton(
                            "All invoices",
                            href: PageAddress(
                                site.invoices.list,
                                [("contract", contract.id.description)]
                            ).text,
                            .small
                        )
                    ] : [],
                [
                    InvoiceTable.table(
                        invoices.map { (invoice: $0, customer: nil) },
                        site,
                        showsCustomer: false,
                        empty: EmptyState("No invoices", "Nothing stands on its invoices.")
                    )
                ]
            ),
            PageSection("Audit trail", [AuditTrail.part(audit, site, currency: contract.currency)]),
        ]
        return parts.compactMap(\.self)
    }

    static func payment(of contract: Contract) -> String {
        if contract.autoPay { return "Auto-pay" }
        return contract.netTermsDays == 0 ? "Due at once" : "Net \(contract.netTermsDays) days"
    }

    private func terms() -> [(term: String, cell: Cell)] {
        var items: [(term: String, cell: Cell)] = [
            ("Customer", Cell(customer.shownName, href: site.customers.page(customer.id))),
            (
                "Plan",
                phase.map { Cell(planNames[$0.plan] ?? $0.plan.text, detail: "\($0.plan), version \($0.planVersion)") }
                    ?? Cell("—")
            ),
            ("Seats", Cell(site.number(Int(phase?.quantity ?? 1)))),
            ("First day", Cell(site.date(contract.start))),
            (
                "Last day",
                contract.lastDay.map { Cell(site.date($0), detail: contract.cancelledAt == nil ? nil : "cancelled") }
                    ?? Cell("Open-ended")
            ),
            (
                "Billing",
                Cell(
                    contract.billing.rawValue.capitalizedFirst,
                    detail: contract.billing == .anniversary ? "from \(site.date(contract.anchor))" : nil
                )
            ),
            ("Proration", Cell(contract.proration.rawValue.replacing("_", with: " ").capitalizedFirst)),
            ("Payment", Cell(Self.payment(of: contract))),
        ]
        if let method = contract.paymentMethodID ?? customer.paymentMethodID {
            items.append(("Payment method", Cell(method, isCode: true)))
        }
        if contract.trialDays > 0 { items.append(("Trial", Cell("\(contract.trialDays) days"))) }
        if !contract.coupons.isEmpty {
            items.append(("Coupons", Cell(contract.coupons.map(\.coupon.code).joined(separator: ", "))))
        }
        items += [
            ("Currency", Cell(contract.currency.code)), ("Time zone", Cell(contract.timeZone)),
            ("Contract id", Cell(contract.id.description, isCode: true)),
        ]
        return items
    }

    private func charges() -> [any PageComponent] {
        guard let terms = phase?.terms else { return [] }
        let currency = contract.currency
        var rows: [PageTable.Row] = terms.fees.prefix(50).map { fee in
            PageTable.Row([
                Cell(fee.label, detail: fee.quantity == 1 ? nil : "\(site.number(Int(fee.quantity))) ×"),
                Cell(site.price(fee.unitAmount, in: currency)),
                Cell(Self.words(of: fee.interval), detail: fee.timing == .advance ? "in advance" : "in arrears"),
            ])
        }
        rows += terms.usages.prefix(50).map { usage in
            PageTable.Row([
                Cell(usage.price.name ?? usage.price.key, detail: usage.price.meter),
                Cell(prices.lines(of: usage.price, in: currency).joined(separator: "; ").capitalizedFirst),
                Cell(
                    Self.words(of: usage.price.interval),
                    detail: usage.quota.map { "\(site.number($0.limit)) included" }
                ),
            ])
        }
        return [
            PageTable(
                "What it charges",
                columns: [PageTable.Column("Price"), PageTable.Column("Amount"), PageTable.Column("Per")],
                rows: rows,
                empty: EmptyState("Nothing", "The plan has no prices.")
            )
        ]
    }

    static func words(of interval: BillingInterval) -> String {
        let unit = interval.unit.rawValue.replacing("_", with: " ")
        return interval.count == 1 ? unit : "\(interval.count) \(unit)s"
    }

    private func phases() -> PageTable {
        PageTable(
            "Changes",
            columns: [
                PageTable.Column("From"), PageTable.Column("Plan"), PageTable.Column("Seats", .figure),
                PageTable.Column("Decided"),
            ],
            rows: contract.phases.suffix(Self.shownPhases).reversed().map { phase in
                PageTable.Row([
                    Cell(site.date(phase.start), parts: today < phase.start ? [Badge("To come", .info)] : []),
                    Cell(planNames[phase.plan] ?? phase.plan.text, detail: "version \(phase.planVersion)"),
                    Cell(site.number(Int(phase.quantity))),
                    Cell(site.dateTime(phase.decidedAt)),
                ])
            },
            empty: EmptyState("None", "It was never changed.")
        )
    }

    // MARK: Doing

    /// What its state and the role allow.
    func actions(mayChange: Bool, formKey: String) -> [any PageComponent] {
        guard mayChange else { return [] }
        switch standing {
        case .ended: return []
        case .upcoming, .active:
            return [
                PageButton("Change plan", href: site.contracts.page(contract.id, "change"), .primary),
                PageButton("Cancel contract", href: site.contracts.page(contract.id, "cancel"), .plain),
            ]
        case .ending:
            let undo: (any PageComponent)? =
                contract.cancelledAt == nil
                ? nil
                : PageForm.button(
                    "Undo the cancellation",
                    site.contracts.page(contract.id, "resume"),
                    .primary,
                    hidden: [("key", formKey)]
                )
            let change = PageButton("Change plan", href: site.contracts.page(contract.id, "change"), .plain)
            return [undo].compactMap(\.self) + [change]
        }
    }
}
