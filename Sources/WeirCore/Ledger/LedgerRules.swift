package import WeirPrimitives

/// What applying commands changed: the entries to make durable, in order.
package struct LedgerDelta: Sendable {
    package struct Change: Sendable {
        package var workspace: WorkspaceID
        package var customer: CustomerID
        package var record: LedgerRecord

        package init(workspace: WorkspaceID, customer: CustomerID, record: LedgerRecord) {
            self.workspace = workspace
            self.customer = customer
            self.record = record
        }
    }

    package var changes: [Change] = []

    package init() {}
}

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
        let meters = workingSet.meters(of: context.workspace)
        let mayBeStored = command.key.map { workingSet.keyFilter.mayContain($0, of: context.customer) } ?? false
        var newKey: String?
        let outcome = try workingSet.withCustomer(context.customer, of: context.workspace) {
            ledger throws(Missing) -> LedgerOutcome in
            var step = LedgerStep(ledger: ledger, meters: meters, mayBeStored: mayBeStored, delta: delta)
            // Ledger and delta are moved into the step and back, so that their collections are changed in place.
            ledger = CustomerLedger(workspace: context.workspace, customer: context.customer)
            delta = LedgerDelta()
            defer {
                ledger = step.ledger
                delta = step.delta
                newKey = step.newKey
            }
            return try step.apply(command)
        }
        if let newKey { workingSet.keyFilter.insert(newKey, of: context.customer) }
        return outcome
    }

    /// Applies an entry again that was durable before: recovery and replay.
    package static func reapply(
        _ record: LedgerRecord,
        customer: CustomerID,
        workspace: WorkspaceID,
        to workingSet: inout WorkingSet
    ) throws(Missing) {
        let meters = workingSet.meters(of: workspace)
        var newKey: String?
        try workingSet.withCustomer(customer, of: workspace) { ledger throws(Missing) in
            guard record.sequence > ledger.sequence else { return }
            var step = LedgerStep(ledger: ledger, meters: meters, mayBeStored: false, delta: LedgerDelta())
            ledger = CustomerLedger(workspace: workspace, customer: customer)
            defer {
                ledger = step.ledger
                newKey = step.newKey
            }
            do throws(UsageReadError) {
                try step.install(record)
            } catch {
                switch error {
                case .missing(let missing): throw missing
                case .overflow: preconditionFailure("An entry that was accepted once does not overflow.")
                }
            }
        }
        if let newKey { workingSet.keyFilter.insert(newKey, of: customer) }
    }
}

/// One command's work on one customer's ledger.
struct LedgerStep {
    var ledger: CustomerLedger
    let meters: MeterSet
    /// Whether the store may know the command's key.
    let mayBeStored: Bool
    var delta: LedgerDelta
    /// The key that the command took, for the filter.
    var newKey: String?

    mutating func apply(_ command: LedgerCommand) throws(Missing) -> LedgerOutcome {
        do {
            try bringMetersUpToDate(now: command.now)
            switch command {
            case .record(let command): return try record(command)
            case .retract(let command): return try retract(command)
            case .consume(let command): return try consume(command, isCheck: false)
            case .check(let command): return try consume(command, isCheck: true)
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
        let record = LedgerRecord(sequence: ledger.sequence + 1, receivedAt: now, entry: entry)
        try install(record)
        delta.changes.append(
            LedgerDelta.Change(workspace: ledger.workspace, customer: ledger.customer, record: record)
        )
    }
}
