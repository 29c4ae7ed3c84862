package import WeirCore
package import WeirPrimitives
import WeirStorage

/// Takes events of one call piece by piece and makes one submission of them, from memory alone.
///
/// For whoever has events as bytes: nothing is made of them but the commands. When one event cannot be taken so, because
/// its customer is not in memory or something is wrong with it, the whole call is for ``EventService/submission``.
package struct EventRecorder {
    private struct Draft {
        var context: CustomerContext
        /// The customer's present.
        var now: Timestamp
        var timestamp: Timestamp?
        var place: EventContent.Place
    }

    let policy: PolicySnapshot
    private let directory: PolicyDirectory
    private let ids: IDGenerator
    private let context: CallContext
    private var writer: EventContentWriter
    private var drafts: [Draft] = []

    /// nil when the workspace's policy is not in memory.
    init?(_ service: EventService, context: CallContext, count: Int, byteCount: Int) {
        guard let policy = service.directory.keptPolicy(of: context.workspace) else { return nil }
        self.policy = policy
        directory = service.directory
        ids = service.ids
        self.context = context
        writer = EventContentWriter(capacity: byteCount)
        drafts.reserveCapacity(count)
    }

    /// Takes one event.
    ///
    /// - Parameters:
    ///   - customer: Whose event it is.
    ///   - timestamp: nil is the customer's present.
    ///   - write: Writes the content, given the key for an event that has none.
    /// - Returns: Whether it could be taken so.
    package mutating func add(
        of customer: CustomerReference,
        timestamp: Timestamp?,
        write: (inout EventContentWriter, _ newKey: () -> String) -> EventContent.Place?
    ) -> Bool {
        guard let found = directory.presentInMemory(customer, in: policy.workspace.id) else { return false }
        let now = found.now(context.now)
        if let timestamp {
            let latest = now.adding(milliseconds: EventService.maximumLeadMilliseconds)
            if timestamp > latest || timestamp < EventService.earliestTimestamp { return false }
        }
        let ids = ids
        guard let place = write(&writer, { EventService.newKey(ids, now) }) else { return false }
        drafts.append(Draft(context: found.context, now: now, timestamp: timestamp, place: place))
        return true
    }

    /// The submission of all that was taken, and what becomes of it.
    package func submission(isAtomic: Bool) -> LedgerSubmission<EventTally> {
        let batch = batch(isAtomic: isAtomic)
        return LedgerSubmission(batch) { outcomes in
            var tally = EventTally()
            for (index, outcome) in outcomes.enumerated() {
                switch outcome {
                case .recorded(let recorded): tally.add(recorded.kind)
                case .failed(let failure):
                    guard case .record(let command) = batch.commands[index] else { throw WeirError.unexpectedOutcome }
                    tally.add(EventService.rejection(of: command, failure), at: index)
                case .retracted, .decided, .reserved, .renewed, .committed, .released, .quotas, .explained,
                    .reservation:
                    throw WeirError.unexpectedOutcome
                }
            }
            return tally
        }
    }

    /// The submission of the one event that was taken.
    package func single() -> LedgerSubmission<EventResult> {
        let batch = batch(isAtomic: false)
        let meters = policy.meters
        return LedgerSubmission(batch) { outcomes in
            guard let outcome = outcomes.first, case .record(let command)? = batch.commands.first else {
                throw WeirError.unexpectedOutcome
            }
            return try EventService.result(of: command, outcome, meters: meters)
        }
    }

    func batch(isAtomic: Bool) -> LedgerBatch {
        let storage = writer.bytes
        let changedKeyPolicy = policy.settings.changedKeyPolicy
        let commands = drafts.map { draft in
            LedgerCommand.record(
                RecordCommand(
                    context: draft.context,
                    event: UsageEvent(
                        timestamp: draft.timestamp ?? draft.now,
                        content: EventContent(draft.place, in: storage)
                    ),
                    hasAssignedTimestamp: draft.timestamp == nil,
                    changedKeyPolicy: changedKeyPolicy,
                    now: draft.now
                )
            )
        }
        return LedgerBatch(commands, isAtomic: isAtomic)
    }
}

extension EventService {
    /// Takes events of a call piece by piece; nil when what it takes is not in memory.
    ///
    /// `count` and `byteCount`: About how many events and bytes of them there are.
    package func recorder(_ context: CallContext, count: Int, byteCount: Int) -> EventRecorder? {
        // Whom an event may be of is looked at where customers are loaded.
        guard context.sealedTo == nil else { return nil }
        return EventRecorder(self, context: context, count: count, byteCount: byteCount)
    }
}
