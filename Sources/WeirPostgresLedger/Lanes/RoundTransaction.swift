import WeirCore
import WeirPostgres
import WeirPrimitives
import WeirStorage

/// What a round came to, to be told once it is durable.
struct RoundOutcome: Sendable {
    /// Of each part of the round, in order.
    var outcomes: [[LedgerOutcome]] = []
    /// Whether anything was written.
    var hasWritten = false
    var entries = 0
    var newest: [ActiveCustomer] = []
    /// Customers with many changes of usage that are not put together yet.
    var consolidated: [CustomerID] = []
    /// No entry of the round is said to have come later.
    var present = Timestamp.earliest
}

/// A node whose meters are older than those that a customer has met.
struct MetersAreOlder: Error {
    var workspace: WorkspaceID
    /// What the customer has met.
    var version: UInt64
}

/// A customer that a round has decided on was changed by somebody else since: what was decided is not to be kept.
struct RowsHaveChanged: Error {
    /// How a statement says so that compares what was decided on with what is there.
    static func isMeant(by error: any Error) -> Bool {
        if error is RowsHaveChanged { return true }
        // Divided by zero, which no statement of a round does otherwise.
        if case .server(state: "22012", _)? = error as? PostgresError { return true }
        return false
    }
}

/// One group commit: lets the rules decide on the customers' rows, and writes what they changed.
///
/// Rows are locked before anything is decided; or, where this node has all of them in memory and is alone with them as far
/// as it knows, the commit fails unless they are what was decided on.
///
/// Used by one transaction after the other, on the thread of the connection that it belongs to.
struct RoundTransaction {
    private let configuration: PostgresLedgerConfiguration
    private let batch: BatchName
    /// Whether a history that is longer than a page is not gone through.
    private let limitsPast: Bool
    /// Whether a key may be there whose place in the table an entry of another key needs.
    private let keysMayClash: Bool
    private let parts: [(commands: ArraySlice<LedgerCommand>, isAtomic: Bool, asOf: Timestamp?)]
    /// Each once, in the order in which rows are locked.
    let places: [CustomerPlace]
    private let workspaces: [CustomerID: WorkspaceID]
    /// Customers that live in the time of a test clock.
    private let inOwnTime: Set<CustomerID>

    init(
        _ round: LaneRound,
        _ batch: BatchName,
        _ configuration: PostgresLedgerConfiguration,
        limitsPast: Bool,
        keysMayClash: Bool
    ) {
        self.configuration = configuration
        self.limitsPast = limitsPast
        self.keysMayClash = keysMayClash
        self.batch = batch
        parts = round.parts.map { part in
            let commands = part.work.batch.commands[part.work.outcomes.count..<part.end]
            return (commands, part.work.batch.isAtomic, part.work.asOf)
        }
        var workspaces: [CustomerID: WorkspaceID] = [:]
        var inOwnTime: Set<CustomerID> = []
        for part in parts {
            for command in part.commands {
                let context = command.context
                workspaces[context.customer] = context.workspace
                if context.ownTime != nil { inOwnTime.insert(context.customer) }
            }
        }
        self.workspaces = workspaces
        self.inOwnTime = inOwnTime
        places = workspaces.keys.map { CustomerPlace($0) }.sorted()
    }

    /// Does all but the commit, with which the last statements go along.
    ///
    /// `backend`: The server's process that the session began with. With another one, what was set for the session does
    /// not hold, and what is in memory was not read there.
    func run(
        _ session: PostgresSession,
        _ cache: inout CachedCustomers,
        floor: Timestamp,
        _ meterSets: [WorkspaceID: MeterSet],
        backend: Int64
    ) throws -> RoundOutcome {
        cache.beginRound(meterSets)
        let keys = lookedUp(cache.workingSet.keySecret)
        let holdsRows = !decidesFirst(cache)
        let rows = RoundRows(places: places, workspaces: workspaces, session: session, backend: backend)
        let (now, known) = try holdsRows ? rows.lock(&cache, keys) : rows.look(&cache, keys)
        cache.workingSet.advance(to: floor)
        for hash in known.keys { cache.workingSet.keyFilter.insert(hash) }
        var step = RoundStep(session, known: known, now: now, clock: configuration.clock, limitsPast: limitsPast)
        if !holdsRows { step.hold = rows.hold }
        step.prefetch(keys.filter { known[$0.hash] != nil })
        var outcome = RoundOutcome()
        for part in parts {
            outcome.outcomes.append(
                part.isAtomic
                    ? try step.applyAtomically(part.commands, to: &cache) : try step.apply(part.commands, to: &cache)
            )
            if let asOf = part.asOf { Self.settle(asOf, of: part.commands, &cache) }
        }
        outcome.present = cache.workingSet.earliestReceipt
        outcome.newest = step.delta.newestCustomers
        outcome.entries = step.delta.count
        var writer = RoundWriter(now: now, notesUsage: configuration.notesUsage)
        writer.keysMayClash = keysMayClash
        // What was loaded since has held them.
        writer.checksRows = step.hold != nil
        for place in places {
            try writer.take(place, inOwnTime: inOwnTime.contains(place.customer), &cache)
        }
        // What a cut says must be as safe as an entry: its commit waits for the standby that must have all before it.
        outcome.hasWritten = writer.send(on: session, batch, isNeeded: parts.contains { $0.asOf != nil })
        outcome.consolidated = places.map(\.customer).filter {
            cache[$0].map { $0.tail >= configuration.consolidatedChanges } ?? false
        }
        return outcome
    }

    /// Nothing that is recorded of these customers afterwards is said to have come by a moment.
    ///
    /// Also of one that is past: the database's clock may go back behind it.
    private static func settle(
        _ moment: Timestamp,
        of commands: ArraySlice<LedgerCommand>,
        _ cache: inout CachedCustomers
    ) {
        for command in commands where command.context.ownTime == nil {
            guard let resident = cache.workingSet.resident(command.context.customer) else { continue }
            let after = moment.adding(milliseconds: 1)
            resident.ledger.earliestReceipt = max(resident.ledger.earliestReceipt, after)
        }
    }

    private func lookedUp(_ secret: KeySecret) -> [(customer: CustomerID, hash: UInt64)] {
        var seen: Set<UInt64> = []
        var keys: [(customer: CustomerID, hash: UInt64)] = []
        for part in parts {
            for command in part.commands {
                guard let hash = command.keyHash(by: secret), seen.insert(hash).inserted else { continue }
                keys.append((command.context.customer, hash))
            }
        }
        return keys
    }

    /// Whether the rules may decide before the rows are held.
    ///
    /// What another node changes meanwhile makes the commit fail; so it must have been quiet for a while. What is put
    /// together of a customer's usage by the week is read from its row, which is held then.
    private func decidesFirst(_ cache: CachedCustomers) -> Bool {
        cache.undisturbed >= configuration.undisturbedRounds && parts.allSatisfy { $0.asOf == nil }
            && places.allSatisfy { place in
                cache[place.customer].map { $0.tail < configuration.consolidatedChanges } ?? false
            }
    }
}
