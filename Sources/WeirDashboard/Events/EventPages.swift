import HTTPTypes
import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// `/events`: what comes in, one event, and those that were rejected.
struct EventPages: DashboardGroup {
    func register(on pages: DashboardRegistrar) {
        pages.get("/events") { request in
            let list = try await Self.list(request, path: request.site.events.list, of: nil, zone: request.visitor.zone)
            return .page(Page("Events", Self.heading(request, isRejected: false) + list.parts()))
        }
        pages.get("/events/rejected") { try await rejected($0) }
        pages.post("/events/rejected/replay", needs: .manageEvents) { try await replay($0) }
        pages.get("/events/rejected/discard", needs: .manageEvents) { try await confirmDiscard($0) }
        pages.post("/events/rejected/discard", needs: .manageEvents) { try await discard($0) }
        pages.get("/events/{customer}/{sequence}") { request in
            guard let sequence = Sequence64(request.parameter("sequence")) else { throw PageNotFound() }
            let detail = try await request.services.usage.events.event(
                sequence,
                of: .id(try request.identifier("customer", as: CustomerID.self)),
                context: request.context
            )
            let page = EventPage(site: request.site, detail: detail)
            return .page(Page(detail.listing.event.event.name, page.parts()))
        }
    }

    static func heading(
        _ request: PageRequest<DashboardVisitor>,
        isRejected: Bool
    ) -> [any PageComponent] {
        [
            PageHeading("Events"),
            PageTabs(
                "Events",
                [
                    NavigationItem("Accepted", request.site.events.list, isCurrent: !isRejected),
                    NavigationItem("Rejected", request.site.events.rejected, isCurrent: isRejected),
                ]
            ),
        ]
    }

    // MARK: List

    /// The newest events, or those that a filter shows; of one customer, if one is given.
    ///
    /// `zone`: In which days are meant.
    static func list(
        _ request: PageRequest<DashboardVisitor>,
        path: String,
        of owner: CustomerID?,
        zone: Zone
    ) async throws -> EventList {
        let query = request.query
        var list = EventList(
            site: request.site,
            filter: EventList.Filter(
                customer: owner == nil ? query["customer"] : "",
                name: query["name"],
                key: query["key"],
                from: query["from"],
                to: query["to"],
                status: EventStatus(rawValue: query["status"])
            ),
            events: [],
            path: path,
            isLive: false,
            isFirstPage: query.optional("before") == nil,
            showsCustomer: owner == nil
        )
        let customer =
            if let owner { owner as CustomerID? } else {
                try await request.named(list.filter.customer, &list.errors)
            }
        let range = range(list.filter, zone, &list.errors)
        guard list.errors.isEmpty, let range else { return list }
        let filter = EventFilter(
            customer: customer.map { .id($0) },
            eventName: query.optional("name"),
            key: query.optional("key"),
            range: range,
            status: list.filter.status
        )
        let events = request.services.usage.events
        let isOfAll = list.filter.from.isEmpty && list.filter.to.isEmpty
        if customer == nil, !isOfAll {
            // A time of the whole workspace is read customer by customer; the list goes on where a page ended.
            let page = try await events.events(
                filter,
                after: cursor(query["before"]),
                limit: EventList.pageSize,
                bounds: EventListBounds(entries: 2_000, customers: 100),
                context: request.context
            )
            list.events = page.events
            list.next = page.next.map { "\($0.customer)-\($0.sequence)" }
            return list
        }
        let before = Sequence64(query["before"])
        let newest = try await events.newest(
            filter,
            before: customer == nil ? nil : before,
            limit: EventList.pageSize,
            context: request.context
        )
        list.events = newest.events
        list.customers = newest.customers
        list.next = newest.before.map { "\($0)" }
        list.isLive = list.isFirstPage && isOfAll
        return list
    }

    /// `cust_…-17`.
    private static func cursor(_ text: String) -> EventCursor? {
        let parts = text.split(separator: "-", maxSplits: 1)
        guard parts.count == 2, let customer = CustomerID(parts[0]), let sequence = Sequence64(parts[1]) else {
            return nil
        }
        return EventCursor(customer: customer, sequence: sequence)
    }

    /// The time that a filter names, in days or instants; a day at its end belongs to it.
    private static func range(_ filter: EventList.Filter, _ zone: Zone, _ errors: inout [String]) -> TimeRange? {
        func instant(_ text: String, isEnd: Bool) -> Timestamp? {
            if let day = LocalDate(text) { return zone.startOfDay(isEnd ? day.adding(days: 1) : day) }
            return Timestamp(iso8601: text)
        }
        var start = Timestamp.earliest
        var end = Timestamp.distantFuture
        for (text, isEnd) in [(filter.from, false), (filter.to, true)] where !text.isEmpty {
            guard let found = instant(text, isEnd: isEnd) else {
                errors.append("A time is a day like 2026-02-28 or an instant like 2026-02-28T12:00:00Z.")
                return nil
            }
            if isEnd { end = found } else { start = found }
        }
        guard start <= end else {
            errors.append("The time ends before it begins.")
            return nil
        }
        return TimeRange(start: start, end: end)
    }
}
