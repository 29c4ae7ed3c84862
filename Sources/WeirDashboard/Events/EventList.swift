import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices

/// A list of events with its filters, as a page shows it.
struct EventList: Sendable {
    var site: PageSite
    /// What is asked for.
    struct Filter: Sendable {
        /// As it was typed: an id or an external id.
        var customer = ""
        var name = ""
        var key = ""
        /// As they were typed: days or instants.
        var from = ""
        var to = ""
        var status: EventStatus?

        var isEmpty: Bool {
            customer.isEmpty && name.isEmpty && key.isEmpty && from.isEmpty && to.isEmpty && status == nil
        }

        var items: [(name: String, value: String?)] {
            [
                ("customer", customer), ("name", name), ("key", key), ("from", from), ("to", to),
                ("status", status?.rawValue),
            ]
        }
    }

    static let pageSize = 50
    /// Seconds after which the live list is read again.
    static let refreshSeconds = 3

    var filter: Filter
    var errors: [String] = []
    var events: [EventListing]
    /// The address of the list without its filters.
    var path: String
    /// The list follows what comes in.
    var isLive: Bool
    /// Of how many customers the newest events are; nil where one was named.
    var customers: Int?
    var next: String?
    var isFirstPage = true
    var rejected: Int?
    /// Of one customer: nobody has to be named.
    var showsCustomer = true

    private var address: PageAddress { PageAddress(path, filter.items) }

    func parts() -> [any PageComponent] {
        var parts: [any PageComponent] = [form]
        if !errors.isEmpty { parts.append(PageNote(.bad, errors[0], items: Array(errors.dropFirst()))) }
        parts.append(
            PageSection(
                title,
                hint: hint,
                id: "stream",
                actions: actions,
                refreshSeconds: isLive ? Self.refreshSeconds : nil,
                [
                    EventTable.table(
                        events,
                        site,
                        showsCustomer: showsCustomer,
                        empty: filter.isEmpty
                            ? EmptyState("No events", "What is recorded with POST /v1/events appears here at once.")
                            : EmptyState("No such events", "Nothing that was looked at is like this."),
                        pages: PageTable.Pages(
                            first: isFirstPage ? nil : address.text,
                            next: next.map { address.setting("before", to: $0) }
                        )
                    )
                ]
            )
        )
        return parts
    }

    private var title: String { isLive ? "Live" : "Events" }

    private var hint: String? {
        guard isLive else { return nil }
        let of = customers.map { $0 == 1 ? "Of the one customer" : "Of the \($0) customers" }
        return (of.map { "\($0) of which something was recorded last. " } ?? "")
            + "The list follows by itself; without a script, Refresh reads it again."
            + (customers == nil ? "" : " Name a customer or a time to look further back.")
    }

    private var actions: [any PageComponent] {
        isLive ? [PageButton("Refresh", href: address.text, .small)] : []
    }

    private var form: PageForm {
        var fields: [any PageComponent] = []
        if showsCustomer {
            fields.append(
                Field("customer", "Customer", value: filter.customer, placeholder: "Id or external id")
            )
        }
        fields += [
            Field("name", "Event name", value: filter.name),
            Field("key", "Idempotency key", value: filter.key),
            Field("from", "From", value: filter.from, placeholder: "2026-02-01"),
            Field("to", "To", value: filter.to, placeholder: "2026-03-01"),
            Field(
                "status",
                "State",
                .choice(
                    [FieldOption("", "All")]
                        + EventStatus.allCases.map { FieldOption($0.rawValue, StatusBadge.of($0).text) }
                ),
                value: filter.status?.rawValue ?? ""
            ),
        ]
        var buttons = [PageButton("Filter", .plain)]
        if !filter.isEmpty { buttons.append(PageButton("Clear", href: path, .quiet)) }
        return PageForm(.get, path, kind: .inline, fields: fields, buttons: buttons)
    }
}
