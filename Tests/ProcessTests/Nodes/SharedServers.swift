import WeirClient
import WeirPostgres
import WeirTesting

/// Servers in processes of their own that share one PostgreSQL; any of them may be killed, and the database too.
final class SharedServers: Sendable {
    let database: TestPostgres
    let servers: [ServerProcess]

    init(_ count: Int, variables: [String: String] = [:]) throws {
        database = try TestPostgres()
        let url = database.ownURL
        servers = try (0..<count).map { _ in
            ServerProcess(
                folder: try TemporaryFolder(),
                variables: variables.merging(
                    ["WEIR_DATABASE_URL": url, "WEIR_API_RATE_LIMIT": "1000000000"],
                    uniquingKeysWith: { own, _ in own }
                )
            )
        }
    }

    /// Starts all of them at the same time, as an orchestrator does.
    func start() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for server in servers { group.addTask { try await server.start() } }
            try await group.waitForAll()
        }
    }

    func client(_ index: Int) -> APIClient { servers[index].client() }

    /// Ends all of them as they are asked to.
    func stop() async throws -> [ProcessStatus] {
        var statuses: [ProcessStatus] = []
        for server in servers { statuses.append(try await server.stop()) }
        return statuses
    }

    /// Ends some sessions of the database's.
    ///
    /// `share`: How many of three.
    func cutConnections(share: Int) async throws {
        let connection = PostgresConnection(try PostgresConfiguration(url: database.ownURL))
        _ = try? await connection.run { session in
            try session.run(
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE pid <> pg_backend_pid() AND application_name LIKE 'weir%' AND pid % 3 < $1
                """,
                [.integer(Int64(share))]
            )
        }
        await connection.close()
    }

    /// What recomputing everything from the events finds.
    func verify() async throws -> CommandResult {
        try await BuiltCommand.run(
            ["verify", "--data", servers[0].dataFolder],
            settings: ["WEIR_DATABASE_URL": database.ownURL]
        )
    }

    /// What the servers wrote, for when a test fails.
    var output: String { servers.map { "\($0.output.suffix(3_000))" }.joined(separator: "\n---\n") }
}
