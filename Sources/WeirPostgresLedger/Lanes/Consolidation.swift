import Synchronization
import WeirCore
import WeirPostgres
import WeirPrimitives

/// Customers with many changes of usage, each once; whoever finds no room here comes again with its next entry.
final class ConsolidationQueue: Sendable {
    private static let limit = 10_000
    private let waiting = Mutex<Set<CustomerID>>([])
    let arrivals: AsyncStream<Void>
    private let arrived: AsyncStream<Void>.Continuation

    init() { (arrivals, arrived) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1)) }

    func add(_ customers: [CustomerID]) {
        guard !customers.isEmpty else { return }
        waiting.withLock { waiting in
            for customer in customers where waiting.count < Self.limit { waiting.insert(customer) }
        }
        arrived.yield()
    }

    func next() -> CustomerID? { waiting.withLock { $0.popFirst() } }

    func close() { arrived.finish() }
}

/// Puts a customer's changes of usage together by the week.
enum Consolidation {
    /// A transaction of its own, during which the customer waits.
    static func run(of customer: CustomerID, on session: PostgresSession) throws {
        let place = CustomerPlace(customer).arguments
        let answers = try session.pipeline([
            PostgresStatement(
                """
                SELECT sequence FROM ledger_customers WHERE bucket = $1::bigint AND customer = $2 FOR NO KEY UPDATE
                """,
                place
            ),
            PostgresStatement(FactReader.tailSQL, place),
        ])
        guard let through = try answers[0].first?.integer(0) else { return }
        let changes = UsageWeek.split(try UsageSlots.merged(FactReader.lists(answers[1])))
        let weeks = changes.keys.sorted()
        let stored = try session.query(
            "SELECT week, usage FROM ledger_usage WHERE bucket = $1::bigint AND customer = $2 AND week = ANY ($3)",
            place + [.integers(weeks)]
        )
        var whole: [Int64: [UsageDeltas.Slot]] = [:]
        try stored.forEach { row in
            guard let week = try row.integer(0), let bytes = try row.bytes(1) else { return }
            var reader = ByteReader(bytes)
            whole[week] = try UsageSlots.decode(from: &reader)
        }
        var usages: [[UInt8]?] = []
        for week in weeks {
            var writer = ByteWriter()
            UsageSlots.encode(try UsageSlots.merged(whole[week] ?? [], changes[week] ?? []), to: &writer)
            usages.append(writer.bytes)
        }
        if !weeks.isEmpty {
            session.send(
                """
                INSERT INTO ledger_usage (bucket, customer, week, usage)
                SELECT $1::bigint, $2, k.week, k.usage FROM unnest($3::bigint[], $4::bytea[]) AS k (week, usage)
                ON CONFLICT (bucket, customer, week) DO UPDATE SET usage = excluded.usage
                """,
                place + [.integers(weeks), .byteStrings(usages)]
            )
        }
        session.send(
            "UPDATE ledger_customers SET consolidated = $3, tail = 0 WHERE bucket = $1::bigint AND customer = $2",
            place + [.integer(through)]
        )
    }
}
