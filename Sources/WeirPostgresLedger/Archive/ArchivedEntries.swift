import WeirCore
import WeirPostgres
import WeirPrimitives
import WeirStorage

/// What entries of a customer came to that were taken out of the database.
struct ArchivedEntries {
    /// nil when there are none.
    let state: StoredState?
    let events: Int

    static let none = ArchivedEntries()

    private init() {
        state = nil
        events = 0
    }

    /// As they are stored.
    init(_ bytes: [UInt8]?, _ events: Int64) throws(CodingFailure) {
        guard let bytes else {
            self = .none
            return
        }
        var reader = ByteReader(bytes)
        state = try StoredState(from: &reader)
        self.events = Int(events)
    }

    /// The number of the last one; 0 when there is none.
    var through: Sequence64 { state?.head.sequence ?? 0 }

    /// Of one customer.
    static func read(of customer: CustomerID, _ session: PostgresSession) throws -> ArchivedEntries {
        let row = try session.query(
            "SELECT state, events FROM ledger_archives WHERE bucket = $1::bigint AND customer = $2",
            CustomerPlace(customer).arguments
        ).first
        return try ArchivedEntries(row?.bytes(0), row?.integer(1) ?? 0)
    }

    /// When the last of them was, where any of a time may be among them.
    static let overlapSQL = """
        SELECT latest FROM ledger_archives
        WHERE bucket = $1::bigint AND customer = $2 AND earliest < $3 AND latest >= $4
        """

    static func overlapArguments(_ customer: CustomerID, _ range: TimeRange) -> [PostgresValue] {
        CustomerPlace(customer).arguments + [.integer(range.end.milliseconds), .integer(range.start.milliseconds)]
    }

    /// - Throws: ``LedgerError/archived(through:)`` when there is an answer to ``overlapSQL``.
    static func refuse(_ rows: PostgresRows) throws {
        guard let latest = try rows.first?.integer(0) else { return }
        throw LedgerError.archived(through: Timestamp(milliseconds: latest))
    }

    /// Keeps what entries of a customer came to, those before included; the last of them lie in a table.
    static func write(
        _ state: StoredState,
        events: Int,
        of customer: CustomerID,
        from table: String,
        _ session: PostgresSession
    ) {
        var writer = ByteWriter()
        state.encode(to: &writer)
        session.send(
            """
            INSERT INTO ledger_archives AS a (bucket, customer, through, events, earliest, latest, state)
            SELECT $1::bigint, $2, $3, $4, min(earliest), max(latest), $5
            FROM \(table) WHERE bucket = $1::bigint AND customer = $2
            ON CONFLICT (bucket, customer) DO UPDATE SET through = excluded.through, events = excluded.events,
                earliest = least(a.earliest, excluded.earliest), latest = greatest(a.latest, excluded.latest),
                state = excluded.state
            """,
            CustomerPlace(customer).arguments + [
                .integer(Int64(state.head.sequence)), .integer(Int64(events)), .bytes(writer.bytes),
            ]
        )
    }
}
