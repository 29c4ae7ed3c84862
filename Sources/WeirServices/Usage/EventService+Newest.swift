package import WeirCore
package import WeirPrimitives
import WeirStorage

// The newest events first, for whoever looks at what comes in: of one customer, or of those that were active last.

/// Some of the newest events.
package struct NewestEvents: Sendable {
    /// The last one that was taken is the first.
    package var events: [EventListing]
    /// Of one customer: the entry before which older ones are to be looked for; nil when there are none.
    package var before: Sequence64?
    /// The customers that were looked at; nil where one was named.
    package var customers: Int?
}

/// One event, with what became of it and what each meter makes of it.
package struct EventDetail: Sendable {
    /// What a meter that listens to the event's name makes of it.
    package struct Verdict: Sendable, Hashable {
        package var meter: Meter
        /// What it adds, when the meter counts it.
        package var contribution: Contribution?
        /// Why the meter does not count it; nil also for an event that was replaced or retracted.
        package var reason: NotCounted?
    }

    package var listing: EventListing
    /// The entry that took its place or took it out.
    package var endedBy: Sequence64?
    /// In the order of the meters' codes.
    package var verdicts: [Verdict]
}

extension EventService {
    /// Entries that a look at the newest of one customer goes back at most, and those that it reads at once.
    static let newestLooked = 4_000
    private static let newestAtOnce: Sequence64 = 400
    /// Customers of which the newest events of a workspace are, at most.
    static let newestCustomers = 20

    /// The newest events of a customer, or of the customers of which something was recorded last.
    ///
    /// Where nothing was recorded since the server began, they are of the customers that were made last.
    ///
    /// - Parameters:
    ///   - filter: Which events.
    ///   - before: Of one customer: only entries before this one.
    ///   - limit: At most so many.
    ///   - context: Who asks.
    /// - Returns: The events, and of one customer where older ones begin.
    /// - Throws: ``WeirError`` `notFound` for a customer that is not there.
    package func newest(
        _ filter: EventFilter,
        before: Sequence64? = nil,
        limit: Int,
        context: CallContext
    ) async throws -> NewestEvents {
        let policy = try await directory.policy(of: context.workspace)
        if let reference = filter.customer ?? context.sealedTo.map({ .id($0) }) {
            let customer = try await directory.requirePolicy(of: reference, under: policy, for: context)
            return try await newest(filter, before: before, limit: limit, customer, policy.meters)
        }
        var active = ledger.activeCustomers(of: context.workspace)
        if active.isEmpty {
            active = try await customers.customers(
                in: context.workspace,
                filter: .all,
                before: nil,
                limit: Self.newestCustomers
            ).map(\.id)
        }
        var found = NewestEvents(events: [], customers: 0)
        for id in active.prefix(Self.newestCustomers) {
            guard let customer = try await directory.customerPolicy(.id(id), under: policy),
                customer.customer.erasedAt == nil
            else { continue }
            found.customers = (found.customers ?? 0) + 1
            found.events += try await newest(filter, before: nil, limit: limit, customer, policy.meters).events
        }
        found.events.sort { left, right in
            left.event.receivedAt == right.event.receivedAt
                ? (left.customer.id, left.event.sequence) > (right.customer.id, right.event.sequence)
                : left.event.receivedAt > right.event.receivedAt
        }
        found.events = Array(found.events.prefix(limit))
        return found
    }

    private func newest(
        _ filter: EventFilter,
        before: Sequence64?,
        limit: Int,
        _ customer: CustomerPolicy,
        _ meters: MeterSet
    ) async throws -> NewestEvents {
        let end = if let before { before } else { try await ledger.cut(customer.context) + 1 }
        var found = NewestEvents(events: [])
        var upper = end
        var looked = 0
        while upper > 1, found.events.count < limit, looked < Self.newestLooked {
            let lower = upper > Self.newestAtOnce ? upper - Self.newestAtOnce : 1
            let page = try await ledger.entries(
                EntryQuery(
                    context: customer.context,
                    range: filter.range,
                    after: lower - 1,
                    limit: Int(upper - lower)
                )
            )
            let events = page.events.filter { $0.recorded.sequence < upper }
            for listed in events.reversed() where filter.shows(listed.recorded.event, listed.status) {
                guard found.events.count < limit else { break }
                found.events.append(EventListing(listed, of: customer.customer, meters: meters))
            }
            looked += Int(upper - lower)
            upper = lower
        }
        let next = found.events.count == limit ? found.events.last?.event.sequence : upper
        found.before = next.flatMap { $0 > 1 ? $0 : nil }
        return found
    }

    /// One event of a customer by the number of its ledger entry.
    ///
    /// - Throws: ``WeirError`` `notFound` for the customer, and for an entry that is none or no event.
    package func event(
        _ sequence: Sequence64,
        of reference: CustomerReference,
        context: CallContext
    ) async throws -> EventDetail {
        let policy = try await directory.policy(of: context.workspace)
        let customer = try await directory.requirePolicy(of: reference, under: policy, for: context)
        var listed: ListedEvent?
        if sequence > 0, sequence < .max {
            // A later entry says what became of it, so it is read without an end.
            listed = try await ledger.entries(
                EntryQuery(context: customer.context, after: sequence - 1, limit: 1)
            ).events.first
        }
        guard let listed, listed.recorded.sequence == sequence else {
            throw WeirError.notFound("Event", "\(customer.customer.id)/\(sequence)")
        }
        let event = listed.recorded.event
        let verdicts = policy.meters.listening(to: event.name).sorted { $0.code < $1.code }
            .map { meter in
                // What was taken out counts nowhere any more, whatever its content.
                listed.fate == nil
                    ? Self.verdict(of: meter, on: event, isCounted: listed.meters.contains(meter.id))
                    : EventDetail.Verdict(meter: meter, contribution: nil, reason: nil)
            }
        return EventDetail(
            listing: EventListing(listed, of: customer.customer, meters: policy.meters),
            endedBy: listed.fate?.by,
            verdicts: verdicts
        )
    }

    /// The meter's own rules, and what the customer's ledger says: there it may begin later.
    private static func verdict(of meter: Meter, on event: UsageEvent, isCounted: Bool) -> EventDetail.Verdict {
        switch meter.contribution(of: event.properties) {
        case .failure(let reason): EventDetail.Verdict(meter: meter, contribution: nil, reason: reason)
        case .success(let contribution):
            EventDetail.Verdict(
                meter: meter,
                contribution: isCounted ? contribution : nil,
                reason: isCounted ? nil : meter.archivedAt == nil ? .beforeEffectiveTime : .archived
            )
        }
    }
}
