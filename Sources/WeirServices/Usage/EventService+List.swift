package import WeirCore
package import WeirPrimitives
import WeirStorage

/// Which events a list shows.
package struct EventFilter: Sendable {
    /// nil shows the whole workspace.
    package var customer: CustomerReference?
    package var eventName: String?
    package var key: String?
    /// The keys that are shown; nil shows all.
    package var keys: Set<String>?
    /// What the key begins with.
    package var keyPrefix: String?
    package var range: TimeRange
    package var status: EventStatus?
    /// Properties that an event must have, with these values as text.
    package var properties: [String: String]

    package init(
        customer: CustomerReference? = nil,
        eventName: String? = nil,
        key: String? = nil,
        keyPrefix: String? = nil,
        range: TimeRange = .always,
        status: EventStatus? = nil,
        properties: [String: String] = [:]
    ) {
        self.customer = customer
        self.eventName = eventName
        self.key = key
        self.keyPrefix = keyPrefix
        self.range = range
        self.status = status
        self.properties = properties
    }

    /// Whether an event is shown; customer and range are judged before.
    func shows(_ event: UsageEvent, _ status: EventStatus) -> Bool {
        if let eventName, eventName != event.name { return false }
        if let key, key != event.key { return false }
        if let keys, !keys.contains(event.key) { return false }
        if let keyPrefix, !event.key.utf8.starts(with: keyPrefix.utf8) { return false }
        if let wanted = self.status, wanted != status { return false }
        guard !properties.isEmpty else { return true }
        let members = event.properties.members
        return properties.allSatisfy { name, text in members.contains { $0.name == name && $0.value.text == text } }
    }
}

/// What an event counts for at present.
package enum EventStatus: String, Sendable, CaseIterable {
    /// At least one meter counts it.
    case counted
    /// No meter counts it.
    case unmatched
    /// A newer version under the same key stands in its place.
    case replaced
    case retracted
}

/// Where a list of events goes on: behind an entry of a customer.
package struct EventCursor: Sendable, Equatable {
    package var customer: CustomerID
    package var sequence: Sequence64

    package init(customer: CustomerID, sequence: Sequence64) {
        self.customer = customer
        self.sequence = sequence
    }
}

/// An event as a list shows it.
package struct EventListing: Sendable {
    package var customer: Customer
    package var event: RecordedEvent
    package var origin: EventOrigin
    package var status: EventStatus
    /// Codes of the meters that count it.
    package var meters: [String]
    /// Why no meter counts it, if none does though it stands.
    package var unmatched: String?

    init(_ listed: ListedEvent, of customer: Customer, meters: MeterSet) {
        self.customer = customer
        event = listed.recorded
        origin = listed.origin
        status = listed.status
        self.meters = meters.codes(of: listed.meters)
        let event = listed.recorded.event
        unmatched = status == .unmatched ? UnmatchedEvent.explanation(of: event, meters: meters) : nil
    }
}

extension ListedEvent {
    /// What it counts for.
    var status: EventStatus {
        switch fate?.kind {
        case .replaced: .replaced
        case .retracted: .retracted
        case .committed, .released, .expired, nil: meters.isEmpty ? .unmatched : .counted
        }
    }
}

package struct EventListPage: Sendable {
    package var events: [EventListing]
    /// nil when there is no more.
    package var next: EventCursor?
}

/// Entries and customers that one page may look at; a page ends there, with or without events.
package struct EventListBounds: Sendable {
    package var entries: Int
    /// In hundreds.
    package var customers: Int

    package init(entries: Int = 20_000, customers: Int = 1_000) {
        self.entries = entries
        self.customers = customers
    }
}

extension EventService {
    /// Events in the order of customers, and of each in the order in which they were taken.
    ///
    /// - Throws: ``WeirError`` `notFound` for a customer that is not there.
    package func events(
        _ filter: EventFilter,
        after position: EventCursor?,
        limit: Int,
        bounds: EventListBounds = EventListBounds(),
        context: CallContext
    ) async throws -> EventListPage {
        let policy = try await directory.policy(of: context.workspace)
        var collector = EventCollector(filter: filter, limit: limit, bounds: bounds, meters: policy.meters)
        // Whoever may touch one customer only sees that one's.
        if let reference = filter.customer ?? context.sealedTo.map({ .id($0) }) {
            let customer = try await directory.requirePolicy(of: reference, under: policy, for: context)
            let after = position?.customer == customer.customer.id ? position?.sequence ?? 0 : 0
            return try await collect(&collector, of: customer.customer, customer.context, after: after)
                ?? EventListPage(events: collector.events, next: nil)
        }
        var last: CustomerID?
        if let position, let state = try await customers.customerState(position.customer, in: context.workspace),
            state.customer.erasedAt == nil
        {
            if let page = try await collect(
                &collector,
                of: state.customer,
                directory.ledgerContext(of: state, under: policy),
                after: position.sequence
            ) {
                return page
            }
        }
        last = position?.customer
        for _ in 0..<max(1, bounds.customers / 100) {
            let page = try await customers.customerStates(in: context.workspace, after: last, limit: 100)
            for state in page {
                last = state.customer.id
                // What is known of an erased customer is for nobody to see; its totals stay.
                if state.customer.erasedAt != nil { continue }
                if let page = try await collect(
                    &collector,
                    of: state.customer,
                    directory.ledgerContext(of: state, under: policy),
                    after: 0
                ) {
                    return page
                }
            }
            guard page.count == 100 else { return EventListPage(events: collector.events, next: nil) }
        }
        // Everything of the last customer was looked at; a sequence that no entry has says so.
        return EventListPage(
            events: collector.events,
            next: last.map { EventCursor(customer: $0, sequence: .max) }
        )
    }

    /// Collects a customer's events.
    ///
    /// - Returns: The finished page when it is full; nil when there may be room for more customers.
    private func collect(
        _ collector: inout EventCollector,
        of customer: Customer,
        _ context: CustomerContext,
        after position: Sequence64
    ) async throws -> EventListPage? {
        var after: Sequence64? = position == .max ? nil : position
        while let from = after {
            let page = try await ledger.entries(
                EntryQuery(
                    context: context,
                    range: collector.filter.range,
                    after: from,
                    limit: collector.pageSize
                )
            )
            for listed in page.events where !collector.take(listed, of: customer) {
                return EventListPage(events: collector.events, next: collector.last)
            }
            after = page.next
        }
        return nil
    }
}

/// Picks the events of a page.
private struct EventCollector {
    let filter: EventFilter
    let limit: Int
    let bounds: EventListBounds
    let meters: MeterSet
    private(set) var events: [EventListing] = []
    /// The last entry that was looked at.
    private(set) var last: EventCursor?
    private var looked = 0

    init(filter: EventFilter, limit: Int, bounds: EventListBounds, meters: MeterSet) {
        self.filter = filter
        self.limit = limit
        self.bounds = bounds
        self.meters = meters
    }

    /// How many entries to ask for: what is lacking and one more, or many where a filter will drop most of them.
    var pageSize: Int {
        let isSelective =
            filter.eventName != nil || filter.key != nil || filter.keys != nil || filter.keyPrefix != nil
            || filter.status != nil
            || !filter.properties.isEmpty
        return isSelective ? 1000 : limit - events.count + 1
    }

    /// Looks at an event, and takes it if the list shows it.
    ///
    /// - Returns: Whether the page goes on; if not, the event was not looked at.
    mutating func take(_ listed: ListedEvent, of customer: Customer) -> Bool {
        guard looked < bounds.entries else { return false }
        if filter.shows(listed.recorded.event, listed.status) {
            guard events.count < limit else { return false }
            events.append(EventListing(listed, of: customer, meters: meters))
        }
        looked += 1
        last = EventCursor(customer: customer.id, sequence: listed.recorded.sequence)
        return true
    }
}
