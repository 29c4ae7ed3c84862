import WeirCore
import WeirPages
import WeirPlots
import WeirPrimitives
import WeirServices
import WeirStorage

/// One customer, as the first of its pages shows it.
struct CustomerPage: Sendable {
    var site: PageSite
    var basis: CustomerReader.Basis
    var entitlements: [EntitlementUsage] = []
    var overrides: [ListedOverride] = []
    var balances: [CreditBalance] = []
    var invoices: [ShownInvoice] = []
    var hasMoreInvoices = false
    var events: [EventListing] = []
    var audit: [NumberedAuditEntry] = []
    var auditCurrencies: [String: Currency] = [:]
    var plot: UsagePlot?

    private var customer: Customer { basis.customer }
    private func address(_ part: String) -> String { site.customers.page(customer.id, part) }

    /// The pages of a customer.
    enum Part: String, CaseIterable {
        case overview = ""
        case usage
        case events
        case paymentMethods = "payment-methods"
        case audit

        var words: String {
            switch self {
            case .overview: "Overview"
            case .usage: "Usage"
            case .events: "Events"
            case .paymentMethods: "Payment methods"
            case .audit: "Audit trail"
            }
        }
    }

    /// Name, state and the pages of a customer.
    static func heading(
        of customer: Customer,
        _ part: Part,
        _ site: PageSite,
        actions: [any PageComponent] = []
    ) -> [any PageComponent] {
        [
            PageHeading(
                customer.shownName,
                subtitle: customer.shownName == customer.externalID ? nil : customer.externalID,
                back: PageLink("Customers", site.customers.list),
                badges: [StatusBadge.of(customer)] + (customer.isDefault ? [Badge("Default customer", .info)] : []),
                actions: actions
            ),
            PageTabs(
                "Customer",
                Part.allCases.map { other in
                    NavigationItem(
                        other.words,
                        other == .overview
                            ? site.customers.page(customer.id) : site.customers.page(customer.id, other.rawValue),
                        isCurrent: other == part
                    )
                }
            ),
        ]
    }

    /// `manage`: The forms that the operator's role allows.
    func parts(manage: [any PageComponent], actions: [any PageComponent]) -> [any PageComponent] {
        let parts: [(any PageComponent)?] = [
            PageGrid(
                .wideAndNarrow,
                [
                    PageStack(usage(manage)),
                    PageSection("Account", id: "account", [Definitions(account())]),
                ]
            ),
            PageSection(
                "Invoices",
                id: "invoices",
                actions: hasMoreInvoices
                    ? [PageButton("All invoices", href: site.invoices.list(of: customer.id), .small)] : [],
                [
                    InvoiceTable.table(
                        invoices.map { (invoice: $0, customer: nil) },
                        site,
                        showsCustomer: false,
                        empty: EmptyState("No invoices", "A contract drafts them; none was made for this customer.")
                    )
                ]
            ),
            PageSection(
                "Newest events",
                id: "events",
                actions: [PageButton("All events", href: address("events"), .small)],
                [EventTable.table(events, site, showsCustomer: false)]
            ),
            PageSection(
                "Audit trail",
                id: "audit",
                actions: [PageButton("Whole trail", href: address("audit"), .small)],
                [AuditTrail.part(audit, site, currencies: auditCurrencies)]
            ),
        ]
        return Self.heading(of: customer, .overview, site, actions: actions) + parts.compactMap(\.self)
    }

    /// What stands beside the account.
    private func usage(_ manage: [any PageComponent]) -> [any PageComponent] {
        let parts: [(any PageComponent)?] = [
            PageSection(
                "Entitlements",
                hint: basis.subscription == nil && basis.contract == nil
                    ? "Without a subscription what is used is counted, and the default plan limits it."
                    : nil,
                id: "entitlements",
                actions: [PageButton("Usage", href: address("usage"), .small)],
                EntitlementBars(entitlements: entitlements, usage: PageAddress(address("usage"))).parts(site)
                    + overrideParts()
            ),
            plot.map { PageSection(nil, [$0.part(.beside)]) },
            manage.isEmpty ? nil : PageSection("Actions", id: "actions", [PageActions(manage)]),
        ]
        return parts.compactMap(\.self)
    }

    // MARK: Account

    private func account() -> [(term: String, cell: Cell)] {
        var items: [(term: String, cell: Cell)] = [
            ("Plan", plan()),
            (
                "Kit",
                basis.kit.map { kit in
                    Cell(kit.name, detail: customer.accountKit == nil ? "the workspace's default" : nil)
                } ?? Cell("None")
            ),
            ("Contract", contract()),
        ]
        if let subscription = basis.subscription?.subscription {
            items.append(("Subscription", .badge(StatusBadge.of(subscription.status), detail: source(subscription))))
            if let end = subscription.currentPeriodEnd { items.append(("Period ends", Cell(site.dateTime(end)))) }
        }
        items += [
            ("Payment method", paymentMethod),
            ("Balance", balance()),
            ("Stripe customer", customer.stripeCustomerID.map { Cell($0, isCode: true) } ?? Cell("Not linked")),
            ("E-mail", Cell(customer.email ?? "—")),
            ("Time zone", Cell(basis.zone.identifier, detail: customer.timeZone == nil ? "the workspace's" : nil)),
            ("Customer id", Cell(customer.id.description, isCode: true)),
            ("Since", Cell(site.dateTime(customer.createdAt))),
        ]
        if !customer.tags.isEmpty { items.append(("Tags", Cell(customer.tags.joined(separator: ", ")))) }
        if let clock = customer.testClock { items.append(("Test clock", Cell(clock.description, isCode: true))) }
        return items
    }

    private func plan() -> Cell {
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

    private func contract() -> Cell {
        guard let contract = basis.contract else { return Cell("None") }
        let standing = ContractStanding(of: contract, on: basis.today)
        let ends = contract.lastDay.map { "\(standing == .ended ? "ended" : "ends") after \(site.date($0))" }
        return Cell(
            "since \(site.date(contract.start))",
            detail: ends,
            href: site.contracts.page(contract.id)
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
        guard let method = basis.contract?.paymentMethodID ?? customer.paymentMethodID else {
            return Cell("None saved")
        }
        let pays = basis.contract.map { $0.autoPay ? "charged when an invoice falls due" : "charged when you ask" }
        return Cell(method, detail: pays, href: address(Part.paymentMethods.rawValue), isCode: true)
    }

    private func balance() -> Cell {
        balances.isEmpty ? Cell("None") : Cell(balances.map { site.money($0.amount) }.joined(separator: ", "))
    }

    // MARK: Overrides

    private func overrideParts() -> [any PageComponent] {
        guard !overrides.isEmpty else { return [] }
        return [
            PageTable(
                "Beside the plan",
                columns: [PageTable.Column("Feature"), PageTable.Column("Given"), PageTable.Column("Until")],
                rows: overrides.flatMap { rows(of: $0) },
                empty: EmptyState("Nothing", "Nothing is given beside the plan.")
            )
        ]
    }

    private func rows(of listed: ListedOverride) -> [PageTable.Row] {
        let override = listed.override
        var rows: [PageTable.Row] = []
        if let limit = override.limit, override.activeLimit(at: listed.now) != nil {
            rows.append(
                PageTable.Row([
                    Cell(override.feature.text), Cell("limit \(site.number(limit.limit))"),
                    Cell(limit.expiresAt.map { site.dateTime($0) } ?? "further notice"),
                ])
            )
        }
        for topUp in override.activeTopUps(at: listed.now).prefix(20) {
            rows.append(
                PageTable.Row([
                    Cell(override.feature.text), Cell("+ \(site.number(topUp.amount))"),
                    Cell(topUp.expiresAt.map { site.dateTime($0) } ?? "further notice"),
                ])
            )
        }
        return rows
    }
}
