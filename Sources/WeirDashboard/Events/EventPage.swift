import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices

/// One event, as a page shows it: what it says, and what each meter makes of it.
struct EventPage: Sendable {
    var site: PageSite
    var detail: EventDetail

    private var listing: EventListing { detail.listing }
    private var event: UsageEvent { listing.event.event }

    func parts() -> [any PageComponent] {
        [
            PageHeading(
                event.name,
                subtitle: event.key,
                back: PageLink("Events of \(listing.customer.shownName)", site.events.list(of: listing.customer.id)),
                badges: [StatusBadge.of(listing.status)]
            ),
            outcome,
            PageGrid(
                .halves,
                [
                    PageSection("Event", [Definitions(facts())]),
                    PageSection("Properties", [properties()]),
                ]
            ),
            PageSection(
                "Meters",
                hint: "Every meter that listens to events named '\(event.name)'.",
                [verdicts()]
            ),
        ]
    }

    private var outcome: any PageComponent {
        switch listing.status {
        case .counted:
            PageNote(.good, "Counted by \(listing.meters.joined(separator: ", ")).")
        case .unmatched:
            PageNote(.warning, "Not counted: \(listing.unmatched ?? "no meter counts it").")
        case .replaced:
            PageNote(
                .info,
                "A newer version under the same key stands in its place.",
                link: detail.endedBy.map { PageLink("See it", site.events.page(listing.customer.id, $0)) }
            )
        case .retracted:
            PageNote(.info, "It was retracted and counts nowhere.")
        }
    }

    private func facts() -> [(term: String, cell: Cell)] {
        [
            ("Customer", Cell(listing.customer.shownName, href: site.customers.page(listing.customer.id))),
            ("Time", Cell(site.exact(event.timestamp), detail: event.timestamp.description)),
            ("Received", Cell(site.exact(listing.event.receivedAt))),
            ("Recorded by", Cell(origin)),
            ("Idempotency key", Cell(event.key, isCode: true)),
            ("Ledger entry", Cell("\(listing.event.sequence)", isCode: true)),
        ]
    }

    private var origin: String {
        switch listing.origin {
        case .recorded: "An event that was sent"
        case .consumed(let decision): "A consume of \(decision.quantity) of \(decision.feature)"
        case .committed(let reservation, let overrun, let decision):
            "The commit of reservation \(reservation) of \(decision.feature)"
                + (overrun == .zero ? "" : ", \(overrun) beyond it")
        }
    }

    private func properties() -> any PageComponent {
        let members = event.properties.members
        guard !members.isEmpty else { return PageText("It has no properties.", .hint) }
        let shown = members.prefix(100)
        var items: [(term: String, cell: Cell)] = shown.map { member in
            let text = member.value.text
            return (member.name, Cell(text.count > 500 ? text.prefix(500) + "…" : text))
        }
        if members.count > shown.count { items.append(("…", Cell("and \(members.count - shown.count) more"))) }
        return Definitions(items)
    }

    private func verdicts() -> PageTable {
        PageTable(
            "Meters",
            columns: [
                PageTable.Column("Meter"), PageTable.Column("Result"), PageTable.Column("Adds", .figure),
                PageTable.Column("Group"),
            ],
            rows: detail.verdicts.map { row(of: $0) },
            empty: EmptyState(
                "No meter listens",
                "No meter counts events named '\(event.name)'. Make one, and it may count this one too."
            )
        )
    }

    private func row(of verdict: EventDetail.Verdict) -> PageTable.Row {
        let meter = Cell(verdict.meter.displayName, detail: verdict.meter.code)
        guard let contribution = verdict.contribution else {
            let result: Cell =
                verdict.reason.map { .badge(Badge("Not counted", .warning), detail: $0.explanation) }
                ?? .badge(Badge("Taken out"))
            return PageTable.Row([meter, result, Cell("—"), Cell("—")])
        }
        let adds: String =
            switch contribution.value {
            case .quantity(let quantity): site.number(quantity)
            case .member(let text, let isActive): "\(isActive ? "" : "without ")\(text)"
            }
        let values = verdict.meter.groupKeys.map { key in
            "\(key) \(event.properties[key]?.text ?? "(none)")"
        }
        return PageTable.Row([
            meter, .badge(Badge("Counted", .good)), Cell(adds),
            Cell(values.isEmpty ? "—" : values.joined(separator: " · ")),
        ])
    }
}
