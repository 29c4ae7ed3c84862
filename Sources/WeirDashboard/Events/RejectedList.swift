import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// Events that were not accepted, with what can be done about them.
struct RejectedList: Sendable {
    var site: PageSite
    struct Filter: Sendable {
        var customer = ""
        var name = ""
        var code = ""

        var isEmpty: Bool { customer.isEmpty && name.isEmpty && code.isEmpty }
        var items: [(name: String, value: String?)] { [("customer", customer), ("name", name), ("code", code)] }
    }

    static let pageSize = 30
    private static let shownCharacters = 400

    var filter: Filter
    var errors: [String] = []
    var events: [RejectedEvent]
    var causes: [RejectedEventCause]
    /// Names of customers that are known.
    var customers: [CustomerID: String]
    var next: RejectedEventID?
    var isFirstPage: Bool

    private var address: PageAddress { PageAddress(site.events.rejected, filter.items) }
    private var total: Int { causes.reduce(0) { $0 + $1.count } }

    /// `formKey`: Tells a form from the same form pressed again; nil when the role allows neither replay nor discard.
    func parts(formKey: String?) -> [any PageComponent] {
        var parts: [any PageComponent] = [
            PageForm(
                .get,
                site.events.rejected,
                kind: .inline,
                fields: [
                    Field("customer", "Customer", value: filter.customer, placeholder: "Id or external id"),
                    Field("name", "Event name", value: filter.name),
                    Field(
                        "code",
                        "Cause",
                        .choice(
                            [FieldOption("", "All")]
                                + EventRejection.Code.allCases.map {
                                    FieldOption($0.rawValue, Self.words(of: $0.rawValue))
                                }
                        ),
                        value: filter.code
                    ),
                ],
                buttons: [PageButton("Filter", .plain)]
                    + (filter.isEmpty ? [] : [PageButton("Clear", href: site.events.rejected, .quiet)])
            )
        ]
        if !errors.isEmpty { parts.append(PageNote(.bad, errors[0], items: Array(errors.dropFirst()))) }
        if !causes.isEmpty {
            parts.append(
                PageSection(
                    "Causes",
                    hint:
                        "\(site.number(total)) rejected events\(filter.isEmpty ? "" : " like this"), kept as they were sent.",
                    [causeTable()] + (formKey.map { [PageActions(all($0))] } ?? [])
                )
            )
        }
        parts.append(
            PageSection(
                "Rejected events",
                [
                    PageTable(
                        "Rejected events",
                        columns: [
                            PageTable.Column("Event"), PageTable.Column("Customer"), PageTable.Column("Why"),
                            PageTable.Column("Received", .figure), PageTable.Column("Actions", .actions),
                        ],
                        rows: events.map { row(of: $0, formKey) },
                        empty: EmptyState("Nothing was rejected", "Every event that came was accepted."),
                        pages: PageTable.Pages(
                            first: isFirstPage ? nil : address.text,
                            next: next.map { address.setting("before", to: $0.description) }
                        )
                    )
                ]
            )
        )
        return parts
    }

    private func causeTable() -> PageTable {
        PageTable(
            "Causes",
            columns: [
                PageTable.Column("Cause"), PageTable.Column("Events", .figure), PageTable.Column("For example"),
            ],
            rows: causes.map { cause in
                PageTable.Row([
                    Cell(Self.words(of: cause.code)), Cell(site.number(cause.count)), Cell(cause.message),
                ])
            },
            empty: EmptyState("None", "Nothing was rejected.")
        )
    }

    /// Replays and discards all that the filter shows.
    private func all(_ key: String) -> [any PageComponent] {
        let chosen = filter.items.compactMap { item in item.value.map { HiddenField(item.name, $0) } }
        let which = filter.isEmpty ? "all" : "these"
        return [
            PageForm(
                .post,
                site.events.rejected + "/replay",
                kind: .bare,
                fields: chosen + [HiddenField("key", key)],
                buttons: [PageButton("Replay \(which)", .plain)]
            ),
            PageForm(
                .get,
                site.events.rejected + "/discard",
                kind: .bare,
                fields: chosen,
                buttons: [PageButton("Discard \(which) …", .danger)]
            ),
        ]
    }

    private func row(of rejected: RejectedEvent, _ key: String?) -> PageTable.Row {
        let text = rejected.event.text
        let source = text.count > Self.shownCharacters ? text.prefix(Self.shownCharacters) + "…" : text
        var actions: [any PageComponent] = []
        if let key {
            actions = [
                PageForm.button(
                    "Replay",
                    site.events.rejected + "/replay",
                    .small,
                    hidden: [("id", rejected.id.description), ("key", key)]
                ),
                PageForm.button(
                    "Discard",
                    site.events.rejected + "/discard",
                    .quiet,
                    hidden: [("id", rejected.id.description), ("key", key)]
                ),
            ]
        }
        return PageTable.Row([
            Cell(
                rejected.eventName.flatMap { $0.isEmpty ? nil : $0 } ?? "(no name)",
                parts: [Disclosure("As it was sent", [CodeText("The event as it was sent", source)])]
            ),
            rejected.customer.map { id in
                Cell(customers[id] ?? id.description, href: site.customers.page(id))
            } ?? Cell("not known"),
            Cell(Self.words(of: rejected.code), detail: rejected.message),
            Cell(site.exact(rejected.receivedAt)),
            .parts(actions),
        ])
    }

    /// A code in words; one of an earlier version as it is.
    static func words(of code: String) -> String {
        switch EventRejection.Code(rawValue: code) {
        case .invalidInput: "Not valid"
        case .notFound: "Unknown customer"
        case .idempotencyConflict: "Other content under the key"
        case nil: code
        }
    }
}
