import Testing
import WeirPostgres
import WeirPrimitives
import WeirTesting

/// Whether the database is there, as a node looks at it.
struct DatabaseWatchTests {
    @Test("a session that an administrator ends is no outage: it is looked again before anybody is told")
    func endedSessions() async throws {
        try await TestPostgres.shared().withDatabase { url in
            var database = try PostgresConfiguration(url: url)
            database.applicationName = "watch"
            let log = CollectedLog()
            let watch = DatabaseWatch(
                database,
                reading: Suspension(),
                writing: Suspension(),
                patience: .seconds(600),
                machineClock: { Timestamp(milliseconds: 0) },
                logger: log.logger
            )
            let administrator = PostgresConnection(try PostgresConfiguration(url: url))
            try await watch.begin()
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { await watch.run() }
                for _ in 0..<5 {
                    let ended = try await Self.session(administrator)
                    try await administrator.run { session in
                        _ = try session.query("SELECT pg_terminate_backend($1::bigint::integer)", [.integer(ended)])
                    }
                    // Another session is there for the look that came about.
                    _ = try await Self.session(administrator, otherThan: ended)
                    #expect(watch.present == .ready)
                }
                group.cancelAll()
                try await group.waitForAll()
            }
            await administrator.close()
            #expect(log.lines.isEmpty, "\(log.lines)")
        }
    }

    /// The process that the watch is connected to, once a look has ended there: what is ended earlier is ended in the second
    /// look already.
    private static func session(_ connection: PostgresConnection, otherThan ended: Int64 = 0) async throws -> Int64 {
        for _ in 0..<1_000 {
            let found = try await connection.run { session in
                try session.query(
                    """
                    SELECT pid::bigint FROM pg_stat_activity
                    WHERE datname = current_database() AND application_name = 'watch' AND pid <> $1
                      AND state = 'idle' AND query LIKE '%SyncRep%'
                    """,
                    [.integer(ended)]
                ).first?.integer(0)
            }
            if let found { return found }
            try await Task.sleep(for: .milliseconds(10))
        }
        Issue.record("The watch connects no more.")
        return 0
    }
}
