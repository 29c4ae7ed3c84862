package import WeirCore
import WeirPrimitives
import WeirStorage

extension EventService {
    /// Resolves every event, submits those that can be, and says what became of each.
    ///
    /// `changedKeyPolicy`: nil takes the workspace's.
    func submit(
        _ events: [SentEvent],
        isAtomic: Bool,
        changedKeyPolicy: ChangedKeyPolicy? = nil,
        context: CallContext
    ) async throws -> [EventResult] {
        try await ledger.carryOut(
            try await submission(events, isAtomic: isAtomic, changedKeyPolicy: changedKeyPolicy, context: context)
        )
    }

    /// The submission for some events, and what becomes of each, in order; loads what is not in memory.
    ///
    /// Whoever carries it out must keep the rejected events with ``keepRejected(_:context:)`` before answering, unless
    /// the call is atomic.
    ///
    /// - Parameters:
    ///   - events: In the order sent; of one key in one call the last one stands.
    ///   - isAtomic: All events count, or none does; bad ones are not kept then, for the whole call can be sent again.
    ///   - changedKeyPolicy: nil takes the workspace's.
    ///   - context: Whose events they are, and the moment that stands for a missing timestamp.
    /// - Returns: With `isAtomic`, one rejection means that none was recorded.
    /// - Throws: ``WeirError``: `unavailable` when the store cannot be read now.
    package func submission(
        _ events: [SentEvent],
        isAtomic: Bool,
        changedKeyPolicy: ChangedKeyPolicy? = nil,
        context: CallContext
    ) async throws -> LedgerSubmission<[EventResult]> {
        let policy = try await directory.policy(of: context.workspace)
        let found = try await customers(of: events, under: policy)
        return resolve(events, isAtomic: isAtomic, changedKeyPolicy, policy, context) { found[$0] }
    }

    /// What to submit for some events; `customer` is asked for each event's customer, nil when there is none.
    private func resolve(
        _ events: [SentEvent],
        isAtomic: Bool,
        _ changedKeyPolicy: ChangedKeyPolicy?,
        _ policy: PolicySnapshot,
        _ context: CallContext,
        customer: (CustomerReference) -> CustomerPolicy?
    ) -> LedgerSubmission<[EventResult]> {
        var results = [EventResult?](repeating: nil, count: events.count)
        var indices: [Int] = []
        var commands: [LedgerCommand] = []
        indices.reserveCapacity(events.count)
        commands.reserveCapacity(events.count)
        for (index, event) in events.enumerated() {
            switch event.content {
            case .unreadable(let rejection):
                results[index] = .rejected(rejection)
            case .readable(let input):
                switch resolve(input, customer: customer(input.customer), policy: policy, context: context) {
                case .success(var command):
                    command.changedKeyPolicy = changedKeyPolicy ?? command.changedKeyPolicy
                    indices.append(index)
                    commands.append(.record(command))
                case .failure(let rejection): results[index] = .rejected(rejection)
                }
            }
        }
        if isAtomic, commands.count < events.count { commands = [] }
        let (known, places, meters) = (results, indices, policy.meters)
        let batch = LedgerBatch(commands, isAtomic: isAtomic)
        return LedgerSubmission(batch) { outcomes in
            var results = known
            for (position, outcome) in outcomes.enumerated() {
                guard case .record(let command) = batch.commands[position] else { throw WeirError.unexpectedOutcome }
                results[places[position]] = try Self.result(of: command, outcome, meters: meters)
            }
            return results.map { $0 ?? .rejected(Self.notTaken) }
        }
    }

    /// The customers that the events name, each looked up once; erased ones are not found.
    private func customers(
        of events: [SentEvent],
        under policy: PolicySnapshot
    ) async throws -> [CustomerReference: CustomerPolicy] {
        var found: [CustomerReference: CustomerPolicy] = [:]
        var unknown: Set<CustomerReference> = []
        for case .readable(let input) in events.lazy.map(\.content) where found[input.customer] == nil {
            found[input.customer] = directory.keptCustomerPolicy(input.customer, under: policy)
            if found[input.customer] == nil { unknown.insert(input.customer) }
        }
        for (reference, id) in try await ids(of: unknown, in: policy.workspace.id) {
            found[reference] = try await directory.customerPolicy(id, under: policy)
        }
        return found.filter { $0.value.customer.erasedAt == nil }
    }

    /// The names under which to look customers up: many external ids are turned into ids by one question to the store.
    private func ids(
        of references: Set<CustomerReference>,
        in workspace: WorkspaceID
    ) async throws -> [CustomerReference: CustomerReference] {
        var result = Dictionary(uniqueKeysWithValues: references.map { ($0, $0) })
        let external = references.compactMap { reference in
            if case .external(let text) = reference { text } else { nil }
        }
        guard external.count > 16 else { return result }
        let ids = try await customers.customerIDs(externalIDs: external, in: workspace)
        directory.keep(ids, in: workspace)
        for text in external { result[.external(text)] = ids[text].map { .id($0) } }
        return result
    }

    /// The command for an event, or why there is none.
    private func resolve(
        _ input: EventInput,
        customer: CustomerPolicy?,
        policy: PolicySnapshot,
        context: CallContext
    ) -> Result<RecordCommand, EventRejection> {
        guard let customer, context.mayTouch(customer.customer.id) else {
            // Of a sealed key this is not kept either: a replay would do what the seal forbids.
            let error = WeirError.notFound("Customer", input.customer.description, sealedTo: context.sealedTo)
            var rejection = EventRejection(.notFound, error.message, eventName: input.name)
            (rejection.hint, rejection.reason) = (error.hint, error.reason)
            return .failure(rejection)
        }
        let id = customer.customer.id
        if let only = input.onlyCustomer, only != id {
            let message = "Customer '\(input.customer)' is not the one whose event this was when it was rejected"
            return .failure(EventRejection(.notFound, message, customer: only, eventName: input.name))
        }
        let now = customer.now(context.now)
        let timestamp = input.timestamp ?? input.assumedTimestamp ?? now
        if timestamp > now.adding(milliseconds: Self.maximumLeadMilliseconds) {
            let clock = customer.customer.testClock == nil ? "the server's clock" : "the customer's test clock"
            let message = "'timestamp' is more than 1 hour ahead of \(clock) (\(now))"
            return .failure(EventRejection(.invalidInput, message, customer: id, eventName: input.name))
        }
        if timestamp < Self.earliestTimestamp {
            let message = "'timestamp' must not be before \(Self.earliestTimestamp)"
            return .failure(EventRejection(.invalidInput, message, customer: id, eventName: input.name))
        }
        return .success(
            RecordCommand(
                context: customer.context,
                event: UsageEvent(
                    key: input.key ?? Self.newKey(ids, now),
                    name: input.name,
                    timestamp: timestamp,
                    contract: input.contract,
                    properties: input.properties
                ),
                hasAssignedTimestamp: input.timestamp == nil,
                changedKeyPolicy: policy.settings.changedKeyPolicy,
                now: now
            )
        )
    }

    /// A key for an event that came without one.
    static func newKey(_ ids: IDGenerator, _ now: Timestamp) -> String { "evt_" + Base32.encode(ids.next(now)) }

    static func result(
        of command: RecordCommand,
        _ outcome: LedgerOutcome,
        meters: MeterSet
    ) throws(WeirError) -> EventResult {
        switch outcome {
        case .recorded(let recorded):
            var event = command.event
            event.timestamp = recorded.timestamp
            return .accepted(
                AcceptedEvent(
                    key: event.key,
                    kind: recorded.kind,
                    timestamp: recorded.timestamp,
                    meters: meters.codes(of: recorded.meters),
                    unmatched: unmatched(event, recorded, meters)
                )
            )
        case .failed(let failure):
            return .rejected(rejection(of: command, failure))
        case .retracted, .decided, .reserved, .renewed, .committed, .released, .quotas, .explained,
            .reservation:
            throw .unexpectedOutcome
        }
    }

    private static func unmatched(_ event: UsageEvent, _ recorded: RecordedOutcome, _ meters: MeterSet) -> String? {
        guard recorded.meters.isEmpty else { return nil }
        if recorded.isRetracted { return "the event was retracted, and this is the same content again" }
        return UnmatchedEvent.explanation(of: event, meters: meters)
    }

    static func rejection(of command: RecordCommand, _ failure: LedgerFailure) -> EventRejection {
        if failure == .batchFailed { return notTaken }
        let key = command.event.key
        let (code, message): (EventRejection.Code, String) =
            switch failure {
            case .changedContent:
                (
                    .idempotencyConflict,
                    "An event with the idempotency key '\(key)' and other content is recorded already"
                )
            case .keyTaken:
                (.idempotencyConflict, "The idempotency key '\(key)' belongs to a reservation")
            case .overflow:
                (.invalidInput, "The event would make a total larger than can be held exactly")
            case .batchFailed, .unknownEvent, .unknownReservation, .reservationIs, .notCounted, .tooManyReservations:
                (.invalidInput, "The event could not be recorded")
            }
        return EventRejection(code, message, customer: command.context.customer, eventName: command.event.name)
    }

    /// What is said of a good event of an atomic call that another one made fail.
    package static let notTaken = EventRejection(
        .invalidInput,
        "Not recorded, because another event of the call was rejected"
    )
}

extension EventRejection: Error {}
