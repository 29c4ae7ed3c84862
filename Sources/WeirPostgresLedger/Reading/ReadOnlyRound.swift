import WeirCore
import WeirPostgres
import WeirPrimitives
import WeirStorage

extension LedgerCommand {
    /// Whether it changes nothing, whatever it is answered.
    var isQuestion: Bool {
        switch self {
        case .check, .explain, .readQuotas, .readReservation: true
        case .record, .retract, .consume, .reserve, .renew, .commit, .release: false
        }
    }
}

/// Answers questions as of one moment, while nothing can be written.
///
/// What the rules would write beside the answer, as the end of a reservation, is left to the first one that can.
struct ReadOnlyRound {
    private let session: PostgresSession
    private let clock: PostgresLedgerConfiguration.Clock
    private var reader: SnapshotReader
    private var workingSet = WorkingSet(keyFilter: KeyFilter(bytes: 1 << 10))

    init(_ session: PostgresSession, _ clock: PostgresLedgerConfiguration.Clock, _ meterSets: [WorkspaceID: MeterSet]) {
        self.session = session
        self.clock = clock
        reader = SnapshotReader(session: session, meterSets: meterSets)
        workingSet.meterSets = meterSets
    }

    mutating func answer(_ commands: [LedgerCommand]) throws -> [LedgerOutcome] {
        let contexts = Dictionary(commands.map { ($0.context.customer, $0.context) }) { first, _ in first }
        try reader.open(Array(contexts.values), asTheyAre: true)
        for context in contexts.values { workingSet.insert(reader.ledger(of: context)) }
        let now = try present()
        var delta = LedgerDelta()
        return try commands.map { command in try answer(now.map { command.moved(to: $0) } ?? command, &delta) }
    }

    private func present() throws -> Timestamp? {
        guard clock == .database else { return nil }
        let row = try session.query("SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint").first
        return try row?.integer(0).map { Timestamp(milliseconds: $0) }
    }

    private mutating func answer(_ command: LedgerCommand, _ delta: inout LedgerDelta) throws -> LedgerOutcome {
        for _ in 0..<64 {
            let missing: Missing
            do throws(Missing) {
                return try LedgerRules.apply(command, to: &workingSet, delta: &delta)
            } catch {
                missing = error
            }
            let customers = Set(missing.requirements.map(\.customer))
            var through: [CustomerID: Sequence64] = [:]
            for customer in customers {
                through[customer] = workingSet.resident(customer)?.ledger.flushedSequence ?? 0
            }
            let workingSet = workingSet
            let reader = FactReader(session: session, through: through) { customer in
                workingSet.resident(customer).map { workingSet.meters(of: $0.ledger.workspace) } ?? .empty
            }
            let facts = try reader.facts(missing.requirements)
            for customer in customers { workingSet.resident(customer)?.ledger.take(facts) }
        }
        throw LedgerError.unavailable("a question asked for ever more of the database")
    }
}
