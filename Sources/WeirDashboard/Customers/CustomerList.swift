import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices

/// The list of customers and the search among them, as a page shows it.
struct CustomerList: Sendable {
    var site: PageSite
    struct Row: Sendable {
        var customer: Customer
        /// The plan that it is subscribed to.
        var plan: String?
        var subscription: SubscriptionStatus?
    }

    static let pageSize = 50

    var rows: [Row]
    /// The plan of those who have no subscription.
    var defaultPlan: String?
    /// What was typed.
    var search: String
    var status: CustomerStatus?
    /// The key of the plan to which they subscribe; empty for all.
    var plan = ""
    /// The plans that can be chosen.
    var plans: [Plan] = []
    /// Behind whom the next page begins.
    var next: CustomerID?
    var isFirstPage: Bool
    /// The search has looked through as many as it does at once.
    var isUnfinished: Bool

    private var address: PageAddress {
        PageAddress(site.customers.list, [("q", search), ("status", status?.rawValue), ("plan", plan)])
    }

    func parts(mayCreate: Bool) -> [any PageComponent] {
        var parts: [any PageComponent] = [
            PageHeading(
                "Customers",
                actions: mayCreate ? [PageButton("New customer", href: site.customers.new, .primary)] : []
            ),
            PageForm(
                .get,
                site.customers.list,
                kind: .inline,
                fields: [
                    Field("q", "Search", .search, value: search, placeholder: "Id, external id, name or e-mail"),
                    Field(
                        "status",
                        "Status",
                        .choice([
                            FieldOption("", "All"), FieldOption(CustomerStatus.active.rawValue, "Active"),
                            FieldOption(CustomerStatus.suspended.rawValue, "Suspended"),
                        ]),
                        value: status?.rawValue ?? ""
                    ),
                ] + planField,
                buttons: [PageButton("Search", .plain)]
            ),
        ]
        if isUnfinished, rows.isEmpty {
            parts.append(PageNote(.info, "Nobody among those looked through so far. Next looks on."))
        }
        parts.append(table(mayCreate: mayCreate))
        return parts
    }

    private var planField: [any PageComponent] {
        guard !plans.isEmpty else { return [] }
        let options = plans.map { plan in
            FieldOption(plan.key.text, plan.terms.name + (plan.archivedAt == nil ? "" : " (archived)"))
        }
        return [Field("plan", "Plan", .choice([FieldOption("", "All")] + options), value: plan)]
    }

    private func table(mayCreate: Bool) -> PageTable {
        let isFiltered = !search.isEmpty || status != nil || !plan.isEmpty
        return PageTable(
            "Customers",
            columns: [
                PageTable.Column("Customer"), PageTable.Column("Plan"), PageTable.Column("Status"),
                PageTable.Column("Since", .brief), PageTable.Column("E-mail", .address),
            ],
            rows: rows.map { row(of: $0) },
            empty: isFiltered
                ? EmptyState("Nobody found", nothingFound)
                : EmptyState(
                    "No customers yet",
                    "Create the first one here, or with POST /v1/customers.",
                    action: mayCreate ? PageButton("New customer", href: site.customers.new, .primary) : nil
                ),
            pages: PageTable.Pages(
                first: isFirstPage ? nil : address.text,
                next: next.map { address.setting("after", to: $0.description) }
            )
        )
    }

    private var nothingFound: String {
        search.isEmpty
            ? "No customer is like this." : "No customer like this has it in its id, external id, name or address."
    }

    private func row(of row: Row) -> PageTable.Row {
        let customer = row.customer
        var status: [any PageComponent] = [StatusBadge.of(customer)]
        if let subscription = row.subscription, subscription != .active {
            status.append(StatusBadge.of(subscription))
        }
        return PageTable.Row([
            Cell(
                customer.shownName,
                detail: customer.shownName == customer.externalID ? nil : customer.externalID,
                href: site.customers.page(customer.id)
            ),
            Cell(row.plan ?? defaultPlan ?? "—", detail: row.plan == nil && defaultPlan != nil ? "by default" : nil),
            .parts(status),
            Cell(site.date(customer.createdAt)),
            Cell(customer.email ?? "—"),
        ])
    }
}

extension Customer {
    /// By which name people know it.
    var shownName: String { name ?? externalID ?? email ?? id.description }
}
