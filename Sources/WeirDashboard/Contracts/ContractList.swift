import WeirCore
import WeirPages
import WeirPrimitives

/// The list of contracts with its filters, as a page shows it.
struct ContractList: Sendable {
    var site: PageSite
    struct Filter: Sendable {
        /// As it was typed.
        var customer = ""
        var standing: ContractStanding?

        var isEmpty: Bool { customer.isEmpty && standing == nil }
        var items: [(name: String, value: String?)] { [("customer", customer), ("state", standing?.rawValue)] }
    }

    struct Row: Sendable {
        var contract: Contract
        var standing: ContractStanding
        var customer: String
        var plan: String
    }

    static let pageSize = 50
    /// Contracts of which a page with a filter looks through at most.
    static let looked = 500

    var filter: Filter
    var errors: [String] = []
    var rows: [Row]
    var next: ContractID?
    var isFirstPage: Bool

    private var address: PageAddress { PageAddress(site.contracts.list, filter.items) }

    func parts(mayCreate: Bool) -> [any PageComponent] {
        let new = PageButton("New contract", href: site.contracts.new, .primary)
        var parts: [any PageComponent] = [
            PageHeading("Contracts", actions: mayCreate ? [new] : []),
            PageForm(
                .get,
                site.contracts.list,
                kind: .inline,
                fields: [
                    Field("customer", "Customer", value: filter.customer, placeholder: "Id or external id"),
                    Field(
                        "state",
                        "State",
                        .choice(
                            [FieldOption("", "All")]
                                + ContractStanding.allCases.map { FieldOption($0.rawValue, $0.words) }
                        ),
                        value: filter.standing?.rawValue ?? ""
                    ),
                ],
                buttons: [PageButton("Filter", .plain)]
                    + (filter.isEmpty ? [] : [PageButton("Clear", href: site.contracts.list, .quiet)])
            ),
        ]
        if !errors.isEmpty { parts.append(PageNote(.bad, errors[0], items: Array(errors.dropFirst()))) }
        parts.append(
            PageTable(
                "Contracts",
                columns: [
                    PageTable.Column("Customer"), PageTable.Column("Plan"), PageTable.Column("State"),
                    PageTable.Column("First day", .brief), PageTable.Column("Last day", .brief),
                    PageTable.Column("Seats", .figure), PageTable.Column("Payment", .brief),
                ],
                rows: rows.map { row($0) },
                empty: filter.isEmpty
                    ? EmptyState(
                        "No contracts yet",
                        "A contract is what Weir itself invoices: a customer, a plan, and from when to when.",
                        action: mayCreate ? new : nil
                    ) : EmptyState("No such contracts", "Nothing that was looked at is like this."),
                pages: PageTable.Pages(
                    first: isFirstPage ? nil : address.text,
                    next: next.map { address.setting("before", to: $0.description) }
                )
            )
        )
        return parts
    }

    private func row(_ row: Row) -> PageTable.Row {
        let contract = row.contract
        return PageTable.Row([
            Cell(row.customer, href: site.contracts.page(contract.id)),
            Cell(row.plan),
            .badge(StatusBadge.of(row.standing)),
            Cell(site.date(contract.start)),
            Cell(contract.lastDay.map { site.date($0) } ?? "Open-ended"),
            Cell(site.number(Int(contract.phases.last?.quantity ?? 1))),
            Cell(ContractPage.payment(of: contract)),
        ])
    }
}
