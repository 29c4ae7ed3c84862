import WeirCore
import WeirPostgres
import WeirPrimitives
import WeirStorage

/// A customer's ledger must be brought up to date before it can be read.
enum SnapshotObstacle: Error {
    /// The customer has no ledger yet, or meters have begun or ceased to count since its last entry.
    case isBehind([CustomerContext])
    /// Another node has met newer meters, of this version.
    case metersAreOlder(WorkspaceID, UInt64)
}

/// Reads customers' ledgers as of one moment, without holding anybody up.
struct SnapshotReader {
    let session: PostgresSession
    let meterSets: [WorkspaceID: MeterSet]
    private(set) var ledgers: [CustomerID: CustomerLedger] = [:]

    init(session: PostgresSession, meterSets: [WorkspaceID: MeterSet]) {
        self.session = session
        self.meterSets = meterSets
    }

    func meters(of workspace: WorkspaceID) -> MeterSet { meterSets[workspace] ?? .empty }

    func ledger(of context: CustomerContext) -> CustomerLedger {
        ledgers[context.customer] ?? CustomerLedger(workspace: context.workspace, customer: context.customer)
    }

    /// Reads the heads of customers.
    ///
    /// `asTheyAre`: Also of those to whom meters are to be added first, which the rules then do by themselves.
    ///
    /// - Throws: ``SnapshotObstacle``.
    mutating func open(_ contexts: [CustomerContext], asTheyAre: Bool = false) throws {
        let places = contexts.map { CustomerPlace($0.customer) }
        let rows = try session.query(
            """
            SELECT k.place, h.head
            FROM unnest($1::bigint[], $2::bytea[]) WITH ORDINALITY AS k (bucket, customer, place)
            CROSS JOIN LATERAL (
                SELECT head FROM ledger_customers
                WHERE bucket = k.bucket::smallint AND customer = k.customer AND head IS NOT NULL OFFSET 0
            ) AS h
            """,
            [.integers(places.map(\.bucket)), .byteStrings(places.map { $0.customer.stored })]
        )
        try rows.forEach { row in
            guard let place = try row.integer(0), let head = try row.bytes(1), contexts.indices.contains(Int(place) - 1)
            else { return }
            let context = contexts[Int(place) - 1]
            ledgers[context.customer] = try StoredHead.ledger(head, of: context.customer, in: context.workspace)
        }
        var behind: [CustomerContext] = []
        for context in contexts {
            let meters = meters(of: context.workspace)
            var ledger = ledger(of: context)
            if ledger.metersVersion > meters.version {
                throw SnapshotObstacle.metersAreOlder(context.workspace, ledger.metersVersion)
            }
            guard ledger.metersVersion < meters.version, !asTheyAre else { continue }
            if Self.lacks(ledger, meters) {
                behind.append(context)
            } else {
                // Nothing begins or ceases to count, so nothing will be written until the customer's next entry.
                ledger.metersVersion = meters.version
                ledgers[context.customer] = ledger
            }
        }
        if !behind.isEmpty { throw SnapshotObstacle.isBehind(behind) }
    }

    /// Whether a meter is to begin or to cease counting with the customer's next entry.
    private static func lacks(_ ledger: CustomerLedger, _ meters: MeterSet) -> Bool {
        meters.meters.contains { meter in
            let span = ledger.spans[meter.id]
            return meter.archivedAt == nil ? span == nil : span.map { $0.stoppedAfter == nil } ?? false
        }
    }

    /// Loads what a computation lacks.
    mutating func load(_ requirements: [Requirement]) throws {
        let customers = Set(requirements.map(\.customer))
        var through: [CustomerID: Sequence64] = [:]
        for customer in customers { through[customer] = ledgers[customer]?.sequence ?? 0 }
        let facts = try FactReader(session: session, through: through).facts(requirements)
        for customer in customers { ledgers[customer]?.take(facts) }
    }

    /// Computes with a customer's ledger, loading what the computation lacks.
    mutating func compute<Value>(
        _ context: CustomerContext,
        _ body: (CustomerLedger, MeterSet) throws(UsageReadError) -> Value
    ) throws -> Value {
        for _ in 0..<64 {
            let missing: Missing
            do throws(UsageReadError) {
                return try body(ledger(of: context), meters(of: context.workspace))
            } catch {
                switch error {
                case .overflow: throw LedgerError.overflow
                case .missing(let what): missing = what
                }
            }
            try load(missing.requirements)
        }
        throw LedgerError.unavailable("a question asked for ever more of the database")
    }
}
