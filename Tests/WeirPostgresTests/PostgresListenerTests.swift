import Testing
import WeirPostgres
import WeirTesting

/// What nodes tell each other.
struct PostgresListenerTests {
    private func run(_ test: (PostgresPool, PostgresListener) async throws -> Void) async throws {
        try await TestPostgres.shared().withDatabase { url in
            let configuration = try PostgresConfiguration(url: url)
            let pool = PostgresPool(configuration)
            let listener = try PostgresListener(configuration, channels: ["plans", "keys"])
            try await test(pool, listener)
            await listener.close()
            await pool.close()
        }
    }

    @Test func `an announcement comes with its transaction, and not without it`() async throws {
        try await run { pool, listener in
            #expect(try await listener.next(within: .seconds(60)) == .connected)
            struct Own: Error {}
            await #expect(throws: Own.self) {
                try await pool.transaction(isolation: .readCommitted) { session in
                    try session.query("SELECT pg_notify('keys', 'undone')")
                    throw Own()
                }
            }
            try await pool.transaction(isolation: .readCommitted) { session in
                session.send("SELECT pg_notify('keys', 'one')")
                session.send("SELECT pg_notify('plans', '')")
                session.send("SELECT pg_notify('other', 'nobody')")
            }
            #expect(
                try await listener.next(within: .seconds(60)) == .announcement(channel: "keys", payload: "one")
            )
            #expect(try await listener.next(within: .seconds(60)) == .announcement(channel: "plans", payload: ""))
            #expect(try await listener.next(within: .milliseconds(1)) == nil)
        }
    }

    @Test func `a lost connection is told and made anew`() async throws {
        try await run { pool, listener in
            #expect(try await listener.next(within: .seconds(60)) == .connected)
            try await pool.run { session in
                try session.query(
                    """
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND query LIKE 'LISTEN%'
                    """
                )
                .forEach { _ in }
            }
            let lost = try await listener.next(within: .seconds(60))
            guard case .lost = lost else {
                Issue.record("\(String(describing: lost))")
                return
            }
            #expect(try await listener.next(within: .seconds(60)) == .connected)
        }
    }

    @Test func `a cancelled task waits no longer`() async throws {
        try await run { _, listener in
            let first = try await listener.next(within: .seconds(60))
            #expect(first == .connected)
            await #expect(throws: CancellationError.self) {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { _ = try await listener.next(within: .seconds(600)) }
                    group.cancelAll()
                    try await group.waitForAll()
                }
            }
        }
    }

    @Test func `a channel's name is no statement`() throws {
        let configuration = try PostgresConfiguration(url: "postgres://weir@localhost/weir")
        for name in ["", "a b", "a;", "Plans", "ä"] {
            #expect(throws: PostgresError.self) { try PostgresListener(configuration, channels: [name]) }
        }
    }
}
