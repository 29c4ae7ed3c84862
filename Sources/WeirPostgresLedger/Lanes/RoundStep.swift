import WeirCore
import WeirPostgres
import WeirPrimitives
import WeirStorage

/// Applies commands to customers whose rows are locked, loading what the rules ask for.
struct RoundStep {
    let session: PostgresSession
    /// The entries that took the keys of the round, by hash.
    let known: [UInt64: [Sequence64]]
    /// The present of the database.
    let now: Timestamp
    let clock: PostgresLedgerConfiguration.Clock
    /// Whether a history that is longer than a page is not gone through.
    let limitsPast: Bool
    /// Holds the customers' rows before anything more is read of them; nil when they are held.
    var hold: ((CachedCustomers) throws -> Void)?
    private(set) var delta = LedgerDelta()
    /// Asked for at once when the first command asks for something.
    private var foreseen: [Requirement] = []

    init(
        _ session: PostgresSession,
        known: [UInt64: [Sequence64]],
        now: Timestamp,
        clock: PostgresLedgerConfiguration.Clock,
        limitsPast: Bool
    ) {
        self.session = session
        self.limitsPast = limitsPast
        self.known = known
        self.now = now
        self.clock = clock
    }

    /// Names keys that are known, so that their entries are loaded in one read.
    mutating func prefetch(_ keys: [(customer: CustomerID, hash: UInt64)]) {
        foreseen = keys.map { .key($0.customer, $0.hash) }
    }

    mutating func apply(
        _ commands: ArraySlice<LedgerCommand>,
        to cache: inout CachedCustomers
    ) throws -> [LedgerOutcome] {
        var outcomes: [LedgerOutcome] = []
        outcomes.reserveCapacity(commands.count)
        for command in commands { outcomes.append(try apply(command, to: &cache)) }
        return outcomes
    }

    /// All commands take effect, or none: the ledgers are put back when one fails.
    mutating func applyAtomically(
        _ commands: ArraySlice<LedgerCommand>,
        to cache: inout CachedCustomers
    ) throws -> [LedgerOutcome] {
        let mark = delta.mark
        var before: [CustomerID: CustomerLedger] = [:]
        for command in commands {
            let customer = command.context.customer
            before[customer] = cache.workingSet[customer]
        }
        let outcomes = try apply(commands, to: &cache)
        let isRefused = outcomes.contains { if case .failed = $0 { true } else { false } }
        guard isRefused else { return outcomes }
        delta.rewind(to: mark)
        for (customer, ledger) in before { cache.workingSet[customer] = ledger }
        return outcomes.map { outcome in
            if case .failed = outcome { return outcome }
            return .failed(.batchFailed)
        }
    }

    private mutating func apply(
        _ command: LedgerCommand,
        to cache: inout CachedCustomers
    ) throws -> LedgerOutcome {
        let command = clock == .database ? command.moved(to: now) : command
        // Each turn loads something that the one before lacked: key, entry, fate, days, events of two kinds.
        for _ in 0..<64 {
            let missing: Missing
            do throws(Missing) {
                return try LedgerRules.apply(command, to: &cache.workingSet, delta: &delta)
            } catch {
                missing = error
            }
            try load(missing.requirements, into: &cache)
        }
        throw LedgerError.unavailable("a command asked for ever more of the database")
    }

    private mutating func load(_ requirements: [Requirement], into cache: inout CachedCustomers) throws {
        if let hold {
            try hold(cache)
            self.hold = nil
        }
        let requirements = Array(Set(requirements + foreseen))
        foreseen = []
        let customers = Set(requirements.map(\.customer))
        var through: [CustomerID: Sequence64] = [:]
        for customer in customers {
            through[customer] = cache.workingSet.resident(customer)?.ledger.flushedSequence ?? 0
        }
        // What was looked up and not found is known to be free.
        var keys = known
        for case .key(_, let hash) in requirements where keys[hash] == nil { keys[hash] = [] }
        let workingSet = cache.workingSet
        var reader = FactReader(session: session, through: through) { customer in
            workingSet.resident(customer).map { workingSet.meters(of: $0.ledger.workspace) } ?? .empty
        }
        reader.limitsPast = limitsPast
        let facts = try reader.facts(requirements, knownKeys: keys)
        for customer in customers { cache.workingSet.resident(customer)?.ledger.take(facts) }
    }
}
