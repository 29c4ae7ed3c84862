package import Logging
package import WeirCore
package import WeirPostgres
package import WeirPostgresLedger
package import WeirPrimitives

/// One node's ledger on a PostgreSQL that others may use at the same time.
package enum PostgresNode {
    /// Runs a body on a new, empty database with the ledger's tables.
    package static func withDatabase<Value>(
        of server: TestPostgres? = nil,
        _ body: (_ url: String) async throws -> Value
    ) async throws -> Value {
        let server = try server ?? TestPostgres.shared()
        return try await server.withDatabase(template: "weir_ledger", prepare: install, body)
    }

    /// Makes the ledger's tables.
    package static func install(_ url: String) async throws {
        let connection = PostgresConnection(try PostgresConfiguration(url: url))
        try await PostgresLedgerSchema.install(on: connection)
        await connection.close()
    }

    /// Runs a body on a node's ledger, which is stopped afterwards.
    ///
    /// What is given:
    /// - `meterSets`: The meters that the node knows from the start.
    /// - `readMeters`: Reads a workspace's meters, as they are for all nodes.
    /// - `change`: Of how the database is connected to.
    package static func withLedger<Value: Sendable>(
        on url: String,
        meterSets: [WorkspaceID: MeterSet],
        readMeters: @escaping @Sendable (WorkspaceID) async throws -> MeterSet,
        configuration: PostgresLedgerConfiguration = .small,
        logger: Logger = .silent,
        database change: (inout PostgresConfiguration) -> Void = { _ in },
        _ body: (PostgresLedger) async throws -> Value
    ) async throws -> Value {
        var database = try PostgresConfiguration(url: url)
        change(&database)
        var limits = PostgresPool.Limits()
        limits.connections = 2
        let epochs = EpochGuard()
        let readers = PostgresPool(epochs.guarding(database), limits: limits)
        let ledger = PostgresLedger(
            database: database,
            node: Int64.random(in: .min ... .max),
            readers: readers,
            epochs: epochs,
            meterSets: meterSets,
            readMeters: readMeters,
            configuration: configuration,
            logger: logger
        )
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await ledger.run() }
            let result: Result<Value, any Error>
            do {
                result = .success(try await body(ledger))
            } catch {
                result = .failure(error)
            }
            ledger.stop()
            try await group.waitForAll()
            await readers.close()
            return try result.get()
        }
    }
}

extension PostgresLedgerConfiguration {
    /// Bounds so small that tests meet every one of them, and the commands' own clock.
    package static var small: PostgresLedgerConfiguration {
        var configuration = PostgresLedgerConfiguration()
        configuration.clock = .commands
        configuration.lanes = 2
        configuration.calmLanes = 1
        configuration.wideCommands = 4
        configuration.calmCommits = 3
        configuration.undisturbedRounds = 1
        configuration.commitCommands = 50
        configuration.smallBatchLength = 8
        configuration.cachedCustomers = 2
        configuration.consolidatedChanges = 6
        // However slow a machine is that runs tests.
        configuration.patienceMilliseconds = 600_000
        configuration.roundMilliseconds = 600_000
        return configuration
    }
}
