import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// One customer, as the first of its pages shows it.
struct CustomerPage: Sendable {
    var basis: CustomerReader.Basis
    var entitlements: [EntitlementUsage] = []
    var overrides: [ListedOverride] = []
    var balances: [CreditBalance] = []
    var invoices: [ShownInvoice] = []
    var hasMoreInvoices = false
    var events: [EventListing] = []
    var audit: [NumberedAuditEntry] = []
    var plot: UsagePlot?

    private var customer: Customer { basis.customer }
    private func address(_ part: String) -> String { CustomerAddress.page(customer.id, part) }

    /// The pages of a customer.
    enum Part: String, CaseIterable {
        case overview = ""
        case usage
        case events
        case audit

        var words: String {
            switch self {
            case .overview: "Overview"
            case .usage: "Usage"
            case .events: "Events"
            case .audit: "Audit trail"
            }
        }
    }

    /// Name, state and the pages of a customer.
    static func heading(of customer: Customer, _ part: Part, actions: [any PageComponent] = []) -> [any PageComponent] {
        [
            PageHeading(
                customer.shownName,
                subtitle: customer.shownName == customer.externalID ? nil : customer.externalID,
                back: PageLink("Customers", CustomerAddress.list),
                badges: [StatusBadge.of(customer)] + (customer.isDefault ? [Badge("Default customer", .info)] : []),
                actions: actions
            ),
            PageTabs(
                "Customer",
                Part.allCases.map { other in
                    NavigationItem(
                        other.words,
                        other == .overview
                            ? CustomerAddress.page(customer.id) : CustomerAddress.page(customer.id, other.rawValue),
                        isCurrent: other == part
                    )
                }
            ),
        ]
    }

    /// `manage`: The forms that the operator's role allows.
    func parts(_ format: PageFormat, manage: [any PageComponent], actions: [any PageComponent]) -> [any PageComponent] {
        Self.heading(of: customer, .overview, actions: actions) + [
            PageGrid(
                .wideAndNarrow,
                [
                    PageSection(
                        "Entitlements",
                        hint: basis.subscription == nil && basis.contract == nil
                            ? "Without a subscription what is used is counted, and the default plan limits it."
                            : nil,
                        id: "entitlements",
                        actions: [PageButton("Usage", href: address("usage"), .small)],
                        EntitlementBars(entitlements: entitlements).parts(format) + overrideParts(format)
                    ),
                    PageSection("Account", id: "account", [Definitions(account(format))]),
                ]
            ),
            plot.map { PageSection(nil, [$0.part()]) },
            manage.isEmpty ? nil : PageSection("Actions", id: "actions", manage),
            PageSection(
                "Invoices",
                id: "invoices",
                actions: hasMoreInvoices
                    ? [PageButton("All invoices", href: InvoiceAddress.list(of: customer.id), .small)] : [],
                [
                    InvoiceTable.table(
                        invoices.map { (invoice: $0, customer: nil) },
                        format,
                        showsCustomer: false,
                        empty: EmptyState("No invoices", "A contract drafts them; none was made for this customer.")
                    )
                ]
            ),
            PageSection(
                "Newest events",
                id: "events",
                actions: [PageButton("All events", href: address("events"), .small)],
                [EventTable.table(events, format, showsCustomer: false)]
            ),
            PageSection(
                "Audit trail",
                id: "audit",
                actions: [PageButton("Whole trail", href: address("audit"), .small)],
                [AuditTrail.part(audit)]
            ),
        ].compactMap { $0 as (any PageComponent)? }
    }

    // MARK: Account

    private func account(_ format: PageFormat) -> [(term: String, cell: Cell)] {
        var items: [(term: String, cell: Cell)] = [
            ("Plan", plan(format)),
            (
                "Kit",
                basis.kit.map { kit in
                    Cell(kit.name, detail: customer.accountKit == nil ? "the workspace's default" : nil)
                } ?? Cell("None")
            ),
            ("Contract", contract(format)),
        ]
        if let subscription = basis.subscription?.subscription {
            items.append(("Subscription", .badge(StatusBadge.of(subscription.status), detail: source(subscription))))
            if let end = subscription.currentPeriodEnd { items.append(("Period ends", Cell(format.dateTime(end)))) }
        }
        items += [
            ("Payment method", paymentMethod),
            ("Balance", balance(format)),
            ("Stripe customer", customer.stripeCustomerID.map { Cell($0, isCode: true) } ?? Cell("Not linked")),
            ("E-mail", Cell(customer.email ?? "—")),
            ("Time zone", Cell(basis.zone.identifier, detail: customer.timeZone == nil ? "the workspace's" : nil)),
            ("Customer id", Cell(customer.id.description, isCode: true)),
            ("Since", Cell(format.dateTime(customer.createdAt))),
        ]
        if !customer.tags.isEmpty { items.append(("Tags", Cell(customer.tags.joined(separator: ", ")))) }
        if let clock = customer.testClock { items.append(("Test clock", Cell(clock.description, isCode: true))) }
        return items
    }

    private func plan(_ format: PageFormat) -> Cell {
        guard let listed = basis.subscription else {
            return basis.policy.defaultPlan.map { Cell($0.terms.name, detail: "the workspace's default") }
                ?? Cell("None")
        }
        var detail = "\(listed.planKey.text), version \(listed.planVersion)"
        if !listed.subscription.status.grants {
            detail +=
                basis.policy.defaultPlan.map { " · not granted: \($0.terms.name) stands in" } ?? " · not granted"
        }
        return Cell(basis.planName(listed.planKey), detail: detail)
    }

    private func contract(_ format: PageFormat) -> Cell {
        guard let contract = basis.contract else { return Cell("None") }
        let standing = ContractStanding(of: contract, on: basis.today)
        let ends = contract.end.map { standing == .ending ? "ends \(format.date($0))" : "ended \(format.date($0))" }
        return Cell(
            "since \(format.date(contract.start))",
            detail: ends,
            href: ContractAddress.page(contract.id)
        )
    }

    private func source(_ subscription: Subscription) -> String {
        switch subscription.source {
        case .operator: "set by you"
        case .stripe: "mirrored from Stripe"
        case .contract: "from the contract"
        }
    }

    private var paymentMethod: Cell {
        guard let method = basis.contract?.paymentMethodID ?? customer.paymentMethodID else { return Cell("None saved") }
        let pays = basis.contract.map { $0.autoPay ? "charged when an invoice falls due" : "charged when you ask" }
        return Cell(method, detail: pays, isCode: true)
    }

    private func balance(_ format: PageFormat) -> Cell {
        balances.isEmpty ? Cell("None") : Cell(balances.map { format.money($0.amount) }.joined(separator: ", "))
    }

    // MARK: Overrides

    private func overrideParts(_ format: PageFormat) -> [any PageComponent] {
        guard !overrides.isEmpty else { return [] }
        return [
            PageTable(
                "Beside the plan",
                columns: [PageTable.Column("Feature"), PageTable.Column("Given"), PageTable.Column("Until")],
                rows: overrides.flatMap { rows(of: $0, format) },
                empty: EmptyState("Nothing", "Nothing is given beside the plan.")
            )
        ]
    }

    private func rows(of listed: ListedOverride, _ format: PageFormat) -> [PageTable.Row] {
        let override = listed.override
        var rows: [PageTable.Row] = []
        if let limit = override.limit, override.activeLimit(at: listed.now) != nil {
            rows.append(
                PageTable.Row([
                    Cell(override.feature.text), Cell("limit \(format.number(limit.limit))"),
                    Cell(limit.expiresAt.map(format.dateTime) ?? "further notice"),
                ])
            )
        }
        for topUp in override.activeTopUps(at: listed.now).prefix(20) {
            rows.append(
                PageTable.Row([
                    Cell(override.feature.text), Cell("+ \(format.number(topUp.amount))"),
                    Cell(topUp.expiresAt.map(format.dateTime) ?? "further notice"),
                ])
            )
        }
        return rows
    }
}
