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

    /// Keeps events of a call that were rejected, in the order sent.
    package func keepRejected(
        _ rejected: [(event: SentEvent, rejection: EventRejection)],
        context: CallContext
    ) async throws {
        var kept: [RejectedEvent] = []
        // Ids that follow each other, so that lists show the events of one call in their order.
        let firstID: UInt128 = ids.next(context.now)
        for (event, rejection) in rejected {
            // In the customer's time, which stands for a missing timestamp when the event is replayed.
            var state: CustomerState?
            if let customer = rejection.customer {
                state = try await directory.customer(.id(customer), in: context.workspace)
            }
            kept.append(
                RejectedEvent(
                    id: RejectedEventID(rawValue: firstID &+ UInt128(kept.count)),
                    workspace: context.workspace,
                    customer: rejection.customer,
                    eventName: rejection.eventName,
                    code: rejection.code.rawValue,
                    message: rejection.message,
                    event: event.source(),
                    receivedAt: state?.now(context.now) ?? context.now
                )
            )
        }
        guard !kept.isEmpty else { return }
        try await rejectedEvents.saveRejectedEvents(kept, within: Self.maximumKept)
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

    /// Gives up a rejected event; one that is gone is not missed.
    package func discardRejected(_ id: RejectedEventID, context: CallContext) async throws {
        try await rejectedEvents.deleteRejectedEvents([id], in: context.workspace)
    }

    /// Tries rejected events again; those that are accepted now are kept no longer.
    ///
    /// A timestamp that was not sent becomes the moment at which the event first came. A replay is older than whatever
    /// was accepted since, so it never replaces another version of its key; of several that wait under one key the last
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
            input.timestamp = input.timestamp ?? kept.receivedAt
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
}
