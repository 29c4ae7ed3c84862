import WeirCore
package import WeirPrimitives
package import WeirStorage

extension EventService {
    /// Rejected events that a workspace keeps, at most: so many, and together 256 MiB.
    ///
    /// Beyond it they are still named in the answer, but not kept.
    package static let maximumKept = RejectedEventTotal(events: 100_000, bytes: 256 << 20)
    /// Rejected events of one replay, at most.
    package static let maximumReplay = 1000
    /// Rejected events that the answer to a discard shows, and those that one transaction deletes.
    package static let shownDiscards = 20
    private static let discardedAtOnce = 5000

    /// The same for what keys send that are sealed to one customer: half of it, so that none of them can take the room
    /// away from the workspace's own keys.
    package static let maximumKeptOfSealed = RejectedEventTotal(events: 50_000, bytes: 128 << 20)

    /// Keeps events of a call that were rejected, in the order sent.
    ///
    /// What the seal of a key refused is never kept: whoever replays it is not sealed, and would let it through. What else
    /// a sealed key sends is kept as its customer's, and for a replay is that customer's or nobody's.
    ///
    /// - Returns: How many are not kept, because a seal refused them or there was no room.
    package func keepRejected(
        _ rejected: [(event: SentEvent, rejection: EventRejection)],
        context: CallContext
    ) async throws -> Int {
        var kept: [RejectedEvent] = []
        // Ids that follow each other, so that lists show the events of one call in their order.
        let firstID: UInt128 = ids.next(context.now)
        for (event, rejection) in rejected where rejection.reason != .keySubjectMismatch {
            let customer = rejection.customer ?? context.sealedTo
            // In the customer's time, which stands for a missing timestamp when the event is replayed.
            var state: CustomerState?
            if let customer {
                state = try await directory.customer(.id(customer), in: context.workspace)
            }
            kept.append(
                RejectedEvent(
                    id: RejectedEventID(rawValue: firstID &+ UInt128(kept.count)),
                    workspace: context.workspace,
                    customer: customer,
                    // What no meter can be named, not every database stores; it stands in the event as it was sent.
                    eventName: rejection.eventName.flatMap { $0.utf8.contains(0) ? nil : $0 },
                    code: rejection.code.rawValue,
                    message: rejection.message,
                    event: event.source(),
                    receivedAt: state?.now(context.now) ?? context.now,
                    identity: event.identity
                )
            )
        }
        guard !kept.isEmpty else { return rejected.count }
        let bound = context.sealedTo == nil ? Self.maximumKept : Self.maximumKeptOfSealed
        let passedOver = try await rejectedEvents.saveRejectedEvents(kept, within: bound)
        if passedOver > 0 { room.passOver(passedOver, in: context.workspace) }
        return rejected.count - kept.count + passedOver
    }

    /// Rejected events, newest first.
    package func rejected(
        filter: RejectedEventFilter,
        before: RejectedEventID?,
        limit: Int,
        context: CallContext
    ) async throws -> [RejectedEvent] {
        try await rejectedEvents.rejectedEvents(
            in: context.workspace,
            filter: filter,
            before: before,
            limit: limit
        )
    }

    /// Why rejected events were rejected, the most frequent code first, each with its oldest message.
    package func rejectedCauses(
        _ filter: RejectedEventFilter,
        context: CallContext
    ) async throws -> [RejectedEventCause] {
        try await rejectedEvents.rejectedEventCauses(in: context.workspace, filter: filter)
    }

    /// Gives up a rejected event; one that is gone is not missed.
    package func discardRejected(_ id: RejectedEventID, context: CallContext) async throws {
        try await rejectedEvents.deleteRejectedEvents([id], in: context.workspace)
    }

    /// Gives up all rejected events that a filter shows and that are there now, or only says which it would be.
    package func discardRejected(
        _ filter: RejectedEventFilter,
        isDryRun: Bool,
        context: CallContext
    ) async throws -> RejectedDiscard {
        var filter = filter
        // What is rejected meanwhile was seen by nobody, and stays.
        let newest = try await rejectedEvents.rejectedEvents(
            in: context.workspace,
            filter: filter,
            before: nil,
            limit: Self.shownDiscards
        )
        guard let last = newest.first else { return RejectedDiscard() }
        filter.upTo = last.id
        let causes = try await rejectedEvents.rejectedEventCauses(in: context.workspace, filter: filter)
        var outcome = RejectedDiscard(causes: causes, sample: newest)
        if isDryRun { return outcome }
        // Piece by piece, so that other writes are not kept waiting.
        while true {
            let count = try await rejectedEvents.deleteRejectedEvents(
                in: context.workspace,
                filter: filter,
                limit: Self.discardedAtOnce
            )
            outcome.discarded += count
            if count < Self.discardedAtOnce { return outcome }
        }
    }

    /// Tries rejected events again; those that are accepted now are kept no longer.
    ///
    /// For a timestamp that was not sent stands the moment at which the event first came. An event whose customer was known
    /// when it was rejected is that customer's or nobody's. A replay is older than whatever was accepted since, so it never replaces another version of its key; of several that wait under one key the last
    /// one is taken, and the others stay listed.
    ///
    /// What is given:
    /// - `selection`: Which ones.
    /// - `read`: Reads a kept event's text again.
    /// - Returns: What became of each, and whether there are more; `all` takes ``maximumReplay`` at a time.
    package func replay(
        _ selection: ReplaySelection,
        context: CallContext,
        read: (RejectedEvent) -> SentEvent
    ) async throws -> ReplayOutcome {
        let kept: [RejectedEvent]
        switch selection {
        case .ids(let ids):
            kept = try await rejectedEvents.rejectedEvents(ids, in: context.workspace)
        case .all(let filter, let before):
            kept = try await rejectedEvents.rejectedEvents(
                in: context.workspace,
                filter: filter,
                before: before,
                limit: Self.maximumReplay
            )
        }
        let ordered = kept.sorted { $0.id < $1.id }
        let events = ordered.map { kept in
            let event = read(kept)
            guard case .readable(var input) = event.content else { return event }
            input.assumedTimestamp = kept.receivedAt
            input.onlyCustomer = kept.customer
            // Its own name, so that an event without a key counts once however often it is replayed.
            input.key = input.key ?? kept.id.description
            return SentEvent(.readable(input), source: event.source)
        }
        let newestFirst = try await submit(
            events.reversed(),
            isAtomic: false,
            changedKeyPolicy: .reject,
            context: context
        )
        let results = Array(newestFirst.reversed())
        let accepted = zip(ordered, results).compactMap { kept, result in
            if case .accepted = result { kept.id } else { nil }
        }
        if !accepted.isEmpty {
            // A crash before this leaves them listed; replaying them again counts nothing twice.
            try await rejectedEvents.deleteRejectedEvents(accepted, in: context.workspace)
        }
        var entries = zip(ordered, results).map { ReplayOutcome.Entry(id: $0.id, fate: .tried($1)) }
        var next: RejectedEventID?
        switch selection {
        case .ids(let ids):
            let found = Set(ordered.map(\.id))
            entries += ids.filter { !found.contains($0) }.map { ReplayOutcome.Entry(id: $0, fate: .missing) }
        case .all:
            if kept.count == Self.maximumReplay { next = ordered.first?.id }
        }
        return ReplayOutcome(entries: entries, next: next)
    }
}

/// Which rejected events to try again.
package enum ReplaySelection: Sendable {
    /// At most ``EventService/maximumReplay``.
    case ids([RejectedEventID])
    /// All that a filter shows, newest first, from behind one of them.
    case all(RejectedEventFilter, before: RejectedEventID?)
}

/// What was given up, or would be.
package struct RejectedDiscard: Sendable {
    /// Why those that were chosen had been rejected.
    package var causes: [RejectedEventCause] = []
    /// The newest of them.
    package var sample: [RejectedEvent] = []
    /// How many are gone; none in a dry run.
    package var discarded = 0

    package var matched: Int { causes.reduce(0) { $0 + $1.count } }
}

/// What became of a replay.
package struct ReplayOutcome: Sendable {
    package struct Entry: Sendable {
        package enum Fate: Sendable {
            case tried(EventResult)
            /// Asked for, but not kept.
            case missing
        }

        package var id: RejectedEventID
        package var fate: Fate
    }

    /// In the order in which the events first came; those that are missing at the end.
    package var entries: [Entry]
    /// Behind which one to go on; nil when there is no more.
    package var next: RejectedEventID?

    /// Why some were rejected again, the most frequent code first, each with the first message.
    package var causes: [RejectedEventCause] {
        var causes: [RejectedEventCause] = []
        for case .tried(.rejected(let rejection)) in entries.lazy.map(\.fate) {
            let code = rejection.code.rawValue
            if let index = causes.firstIndex(where: { $0.code == code }) {
                causes[index].count += 1
            } else {
                causes.append(RejectedEventCause(code: code, count: 1, message: rejection.message))
            }
        }
        return causes.sorted { ($1.count, $0.code) < ($0.count, $1.code) }
    }
}
