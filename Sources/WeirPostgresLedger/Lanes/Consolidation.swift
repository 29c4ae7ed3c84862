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
    /// Weeks that are read and written at once.
    private static let weeksAtOnce = 60

    /// A transaction of its own, during which the customer waits.
    ///
    /// - Returns: Whether more changes are left than are put together at once.
    static func run(of customer: CustomerID, on session: PostgresSession) throws -> Bool {
        let place = CustomerPlace(customer).arguments
        let answers = try session.pipeline([
            PostgresStatement(
                """
                SELECT sequence FROM ledger_customers WHERE bucket = $1::bigint AND customer = $2 FOR NO KEY UPDATE
                """,
                place
            ),
            FactReader.changesPage(place, after: -1),
        ])
        guard let sequence = try answers[0].first?.integer(0) else { return false }
        let page = try FactReader.read(changesPage: answers[1])
        let changes = UsageWeek.split(try UsageSlots.merged(page.slots))
        let weeks = changes.keys.sorted()
        for start in stride(from: 0, to: weeks.count, by: weeksAtOnce) {
            try add(changes, to: Array(weeks[start..<min(start + weeksAtOnce, weeks.count)]), place, session)
        }
        let through = page.isLast ? sequence : page.last ?? sequence
        session.send(
            """
            UPDATE ledger_customers SET consolidated = $3, tail = CASE WHEN $4 THEN 0 ELSE greatest(0, tail - $5) END
            WHERE bucket = $1::bigint AND customer = $2
            """,
            place + [.integer(through), .boolean(page.isLast), .integer(Int64(page.slots.count))]
        )
        return !page.isLast
    }

    private static func add(
        _ changes: [Int64: [UsageDeltas.Slot]],
        to weeks: [Int64],
        _ place: [PostgresValue],
        _ session: PostgresSession
    ) throws {
        let stored = try session.query(
            "SELECT week, usage FROM ledger_usage WHERE bucket = $1::bigint AND customer = $2 AND week = ANY ($3)",
            place + [.integers(weeks)]
        )
        var whole: [Int64: [UsageDeltas.Slot]] = [:]
        try stored.forEach { row in
            if let week = try row.integer(0) { whole[week] = try FactReader.slots(of: row.bytes(1)) }
        }
        var usages: [[UInt8]?] = []
        for week in weeks {
            var writer = ByteWriter()
            UsageSlots.encode(try UsageSlots.merged(whole[week] ?? [], changes[week] ?? []), to: &writer)
            usages.append(writer.bytes)
        }
        session.send(
            """
            INSERT INTO ledger_usage (bucket, customer, week, usage)
            SELECT $1::bigint, $2, k.week, k.usage FROM unnest($3::bigint[], $4::bytea[]) AS k (week, usage)
            ON CONFLICT (bucket, customer, week) DO UPDATE SET usage = excluded.usage
            """,
            place + [.integers(weeks), .byteStrings(usages)]
        )
    }
}
