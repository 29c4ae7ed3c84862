package import WeirStorage

/// The PostgreSQL database that nodes share, opened once by each of them.
package final class PostgresDatabase: Sendable {
    package let pool: PostgresPool
    /// For what only reads.
    private let readers: PostgresPool

    /// Connects and brings the schema up to date.
    ///
    /// Several nodes may do so at the same time: one of them changes the schema, the others wait for it.
    ///
    /// `readers`: Connections for what only reads, where they are others.
    ///
    /// - Throws: ``StorageError/unavailable(_:)`` when the database cannot be reached, or was written by a version that
    ///   is too far ahead.
    package init(pool: PostgresPool, readers: PostgresPool? = nil) async throws(StorageError) {
        self.pool = pool
        self.readers = readers ?? pool
        do {
            try await Migrations.migrate(pool)
        } catch {
            throw StorageError(postgres: error)
        }
    }

    /// Which cluster and which database of it this is: another one in every copy but those of the whole cluster.
    package func place() async throws(StorageError) -> String {
        try await read { transaction in
            let row = try transaction.session.query(
                "SELECT system_identifier::text || '/' || (SELECT oid FROM pg_database WHERE datname = current_database())"
                    + " FROM pg_control_system()"
            ).first
            guard let place = try row?.text(0) else { throw PostgresError.wrongColumn("no cluster") }
            return place
        }
    }

    /// How many connections there are, how many of them nobody uses, and how many callers wait for one.
    package var connections: (all: Int, idle: Int, waiting: Int) {
        let pools = readers === pool ? [pool] : [pool, readers]
        return pools.reduce((0, 0, 0)) { sum, pool in
            let counts = pool.counts
            return (sum.0 + counts.all, sum.1 + counts.idle, sum.2 + counts.waiting)
        }
    }

    /// Ends all connections.
    package func close() async {
        await pool.close()
        await readers.close()
    }

    /// Reads at one moment of the data.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (PostgresTransaction) throws -> Value
    ) async throws(StorageError) -> Value {
        do {
            return try await readers.transaction(isolation: .snapshot) { try body(PostgresTransaction(session: $0)) }
        } catch {
            throw StorageError(postgres: error)
        }
    }

    /// Writes in one transaction, durable on return; an error thrown by `body` undoes all of it.
    ///
    /// As if all writes of all nodes came one after another, which the bodies rely on: what one of them looked up still
    /// holds when it writes. One that was in another's way is run again.
    ///
    /// - Throws: ``StorageError/cancelled`` also when the outcome of the commit is not known.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (PostgresTransaction) throws -> Value
    ) async throws(StorageError) -> Value {
        try await write(.serializable, body)
    }

    /// Writes what is of one customer in one transaction, beside writes of others.
    ///
    /// For bodies that decide on nothing but revisions of rows that they change, unique indexes and foreign keys: what is
    /// serializable would call those of neighbours in an index conflicts. With effects of a job or of Stripe it is
    /// ``write(_:)``.
    func writeOfOne(
        _ record: CommandRecord,
        _ body: @escaping @Sendable (PostgresTransaction) throws -> Void
    ) async throws(StorageError) {
        let isSimple = record.completion == nil && record.stripe == nil
        try await write(isSimple ? .readCommitted : .serializable) { database in
            try body(database)
            try database.write(record)
        }
    }

    /// Writes in one transaction whose body locks the rows that it decides on, with `FOR UPDATE SKIP LOCKED`.
    ///
    /// For claims: nodes that take from one queue at the same time pass each other by, and nobody is run again.
    func claim<Value: Sendable>(
        _ body: @escaping @Sendable (PostgresTransaction) throws -> Value
    ) async throws(StorageError) -> Value {
        try await write(.readCommitted, body)
    }

    private func write<Value: Sendable>(
        _ isolation: PostgresIsolation,
        _ body: @escaping @Sendable (PostgresTransaction) throws -> Value
    ) async throws(StorageError) -> Value {
        var hasCollided = false
        while true {
            do {
                return try await pool.transaction(isolation: isolation, attempts: Self.attempts) { session in
                    try body(PostgresTransaction(session: session))
                }
            } catch PostgresError.uniqueViolation where !hasCollided {
                // Another node may have inserted the same after the body had looked: it looks once more.
                hasCollided = true
            } catch {
                throw StorageError(postgres: error)
            }
        }
    }

    /// How often one write is tried while others are in its way.
    private static let attempts = 25
}

/// One transaction of the control plane's.
struct PostgresTransaction {
    let session: PostgresSession
}
