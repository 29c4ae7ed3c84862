package import WeirPrimitives

/// The rules of the ledger: what a command does to a customer's ledger.
///
/// Pure and synchronous. A command either finds all it must know in the working set and takes effect, or throws
/// ``Missing`` before it has changed anything; loading and asking again repeats nothing.
package enum LedgerRules {
    /// Applies one command.
    ///
    /// - Throws: ``Missing`` when something must be loaded first. Steps that stand on their own (meters that begin to
    ///   count, reservations that expire) may have been applied; they are not repeated.
    package static func apply(
        _ command: LedgerCommand,
        to workingSet: inout WorkingSet,
        delta: inout LedgerDelta
    ) throws(Missing) -> LedgerOutcome {
        let context = command.context
        return try apply(
            command,
            keyHash: command.keyHash(by: workingSet.keySecret),
            on: try place(of: context.customer, context.workspace, in: workingSet),
            meters: workingSet.meters(of: context.workspace),
            to: &workingSet,
            delta: &delta
        )
    }

    /// As ``apply(_:to:delta:)``, for whoever has looked up customer, meters and key already.
    package static func apply(
        _ command: LedgerCommand,
        keyHash: UInt64?,
        on place: ResidentPlace,
        meters: MeterSet,
        to workingSet: inout WorkingSet,
        delta: inout LedgerDelta
    ) throws(Missing) -> LedgerOutcome {
        // One customer that lives in a time of its own says nothing of the time of others.
        let livesInOwnTime = command.context.ownTime != nil
        if !livesInOwnTime { workingSet.advance(to: command.now) }
        var step = LedgerStep(
            place: place,
            meters: meters,
            earliestReceipt: livesInOwnTime ? .earliest : workingSet.earliestReceipt,
            keySecret: workingSet.keySecret,
            keyHash: keyHash ?? 0,
            mayBeKnown: keyHash.map { workingSet.keyFilter.mayContain($0) } ?? false,
            delta: delta
        )
        // Moved into the step and back, so that it is written in place.
        delta = LedgerDelta()
        let before = place.ledger.sequence
        let version = place.ledger.metersVersion
        defer {
            delta = step.delta
            finish(place, since: before, version, newKey: step.newKey, &workingSet)
        }
        return try step.apply(command)
    }

    /// Applies an entry again that was durable before: recovery and replay.
    package static func reapply(
        _ record: LedgerRecord,
        customer: CustomerID,
        workspace: WorkspaceID,
        to workingSet: inout WorkingSet
    ) throws(Missing) {
        let place = try place(of: customer, workspace, in: workingSet)
        guard record.sequence > place.ledger.sequence else { return }
        var step = LedgerStep(
            place: place,
            meters: workingSet.meters(of: workspace),
            earliestReceipt: record.receivedAt,
            keySecret: workingSet.keySecret,
            keyHash: record.takenKey.map { workingSet.keySecret.hash($0, of: customer) } ?? 0,
            mayBeKnown: false,
            delta: LedgerDelta()
        )
        let before = place.ledger.sequence
        let version = place.ledger.metersVersion
        defer { finish(place, since: before, version, newKey: step.newKey, &workingSet) }
        do throws(UsageReadError) {
            try step.reinstall(record)
        } catch {
            switch error {
            case .missing(let missing): throw missing
            case .overflow: preconditionFailure("An entry that was accepted once does not overflow.")
            }
        }
    }

    private static func place(
        of customer: CustomerID,
        _ workspace: WorkspaceID,
        in workingSet: WorkingSet
    ) throws(Missing) -> ResidentPlace {
        guard let place = workingSet.place(of: customer) else { throw Missing([.customer(customer, workspace)]) }
        return place
    }

    private static func finish(
        _ place: ResidentPlace,
        since before: Sequence64,
        _ version: UInt64,
        newKey: UInt64?,
        _ workingSet: inout WorkingSet
    ) {
        if let newKey { workingSet.keyFilter.insert(newKey) }
        if place.ledger.sequence != before { workingSet.markDirty(place) }
        if place.ledger.metersVersion != version { workingSet.share(&place.ledger.spans) }
    }
}

extension LedgerCommand {
    /// The hash of the key that the command looks up, if any.
    package func keyHash(by secret: KeySecret) -> UInt64? {
        switch self {
        case .record(let command):
            command.event.content.withKey { secret.hash($0, of: command.context.customer) }
        case .consume(let command):
            command.event.content.withKey { secret.hash($0, of: command.context.customer) }
        case .check, .explain:
            // A check records nothing, so it repeats nothing.
            nil
        case .retract, .reserve, .commit, .renew, .release, .readQuotas, .readReservation:
            key.map { secret.hash($0, of: context.customer) }
        }
    }
}

/// One command's work on one customer's ledger.
struct LedgerStep {
    let place: ResidentPlace
    let meters: MeterSet
    /// When an entry that is made has come at the earliest.
    let earliestReceipt: Timestamp
    let keySecret: KeySecret
    /// Of the command's key.
    let keyHash: UInt64
    /// Whether the command's key may be known.
    let mayBeKnown: Bool
    var delta: LedgerDelta
    /// The hash of the key that the command took, for the filter.
    var newKey: UInt64?
    /// The meters that count the event installed last, when those are all that listen to it.
    var countingMeters: [MeterID]?

    var ledger: CustomerLedger {
        unsafeAddress { UnsafePointer(place.address) }
        nonmutating unsafeMutableAddress { place.address }
    }

    mutating func apply(_ command: LedgerCommand) throws(Missing) -> LedgerOutcome {
        do {
            try bringMetersUpToDate(now: command.now)
            switch command {
            case .record(let command): return try record(command)
            case .retract(let command): return try retract(command)
            case .consume(let command): return try consume(command, isCheck: false)
            case .check(let command): return try consume(command, isCheck: true)
            case .explain(let command): return try explain(command)
            case .reserve(let command): return try reserve(command)
            case .renew(let command): return try renew(command)
            case .commit(let command): return try commit(command)
            case .release(let command): return try release(command)
            case .readQuotas(let command): return try readQuotas(command)
            case .readReservation(let command): return try readReservation(command)
            }
        } catch {
            switch error {
            case .missing(let missing): throw missing
            case .overflow: return .failed(.overflow)
            }
        }
    }

    /// Makes an entry durable-to-be and applies it.
    mutating func append(_ entry: LedgerEntry, now: Timestamp) throws(UsageReadError) {
        let receipt = max(now, earliestReceipt, ledger.earliestReceipt)
        let record = LedgerRecord(sequence: ledger.sequence + 1, receivedAt: receipt, entry: entry)
        try install(record)
        keep(record)
    }

    /// As ``append(_:now:)`` for an event, which is most of what is recorded: no entry is made for it and taken apart.
    mutating func append(_ event: EventEntry, now: Timestamp) throws(UsageReadError) {
        let receipt = max(now, earliestReceipt, ledger.earliestReceipt)
        let sequence = ledger.sequence + 1
        try installEvent(event, at: sequence)
        ledger.sequence = sequence
        let place = place
        let encoded = delta.append(of: place.ledger.customer, in: place.ledger.workspace) { writer in
            LedgerRecord.encode(event, sequence: sequence, receivedAt: receipt, to: &writer)
        }
        delta.withBytes(encoded) { place.ledger.fresh.records.append($0, sequence: sequence) }
    }

    /// Applies an entry that is durable already.
    mutating func reinstall(_ record: LedgerRecord) throws(UsageReadError) {
        try install(record)
        keep(record)
    }

    /// Encodes an entry that has taken effect, once for the log and for memory.
    mutating func keep(_ record: LedgerRecord) {
        let place = place
        let encoded = delta.append(of: place.ledger.customer, in: place.ledger.workspace) { record.encode(to: &$0) }
        delta.withBytes(encoded) { place.ledger.fresh.records.append($0, sequence: record.sequence) }
    }
}
