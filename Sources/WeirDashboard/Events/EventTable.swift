import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices

/// Events in rows, the newest first.
enum EventTable {
    /// Signs of properties that a row shows; all of them are on the event's own page.
    private static let shownCharacters = 90

    static func table(
        _ events: [EventListing],
        _ site: PageSite,
        showsCustomer: Bool,
        empty: EmptyState = EmptyState("No events", "What is recorded with POST /v1/events appears here at once."),
        pages: PageTable.Pages? = nil
    ) -> PageTable {
        var columns = [PageTable.Column("Event")]
        if showsCustomer { columns.append(PageTable.Column("Customer")) }
        columns += [PageTable.Column("Time", .figure), PageTable.Column("Properties and meters")]
        return PageTable(
            "Events",
            columns: columns,
            rows: events.map { row(of: $0, site, showsCustomer: showsCustomer) },
            empty: empty,
            pages: pages
        )
    }

    private static func row(of listing: EventListing, _ site: PageSite, showsCustomer: Bool) -> PageTable.Row {
        let event = listing.event.event
        var cells = [
            Cell(
                event.name,
                detail: event.key,
                href: site.events.page(listing.customer.id, listing.event.sequence)
            )
        ]
        if showsCustomer {
            cells.append(Cell(listing.customer.shownName, href: site.customers.page(listing.customer.id)))
        }
        cells += [
            Cell(site.exact(event.timestamp)),
            counted(listing),
        ]
        return PageTable.Row(cells, tone: listing.status == .unmatched ? .warning : .plain)
    }

    /// `tokens 120 · model m-1`, cut off where it is long.
    static func properties(of event: UsageEvent) -> String {
        var text = ""
        for member in event.properties.members {
            let value = member.value.text
            text += (text.isEmpty ? "" : " · ") + "\(member.name) \(value.prefix(40))"
            if text.count > shownCharacters { return text.prefix(shownCharacters) + "…" }
        }
        return text.isEmpty ? "—" : text
    }

    /// What it says, and which meters count it or why none does.
    private static func counted(_ listing: EventListing) -> Cell {
        let text = properties(of: listing.event.event)
        return switch listing.status {
        case .counted: Cell(text, detail: listing.meters.joined(separator: ", "))
        case .unmatched, .replaced, .retracted: Cell(text + " ", parts: [StatusBadge.of(listing.status)])
        }
    }
}
