import Testing
import WeirPostgres
import WeirTesting

/// What is known when a session ends, a statement is ended, or no connection is to be had.
struct PostgresFailureTests {
    private func run(
        limits: PostgresPool.Limits = PostgresPool.Limits(),
        _ change: (inout PostgresConfiguration) -> Void = { _ in },
        _ test: (PostgresPool) async throws -> Void
    ) async throws {
        try await TestPostgres.shared().withDatabase { url in
            var configuration = try PostgresConfiguration(url: url)
            change(&configuration)
            let pool = PostgresPool(configuration, limits: limits)
            try await pool.run { try $0.script("CREATE TABLE things (id bigint PRIMARY KEY)") }
            try await test(pool)
            await pool.close()
        }
    }

    private static let ownEnd = "SELECT pg_terminate_backend(pg_backend_pid())"

    @Test func `a lost session is followed by a new one`() async throws {
        try await run { pool in
            await #expect(throws: PostgresError.self) { try await pool.run { try $0.query(Self.ownEnd).count } }
            let count = try await pool.run { try $0.query("SELECT 1").count }
            #expect(count == 1)
        }
    }

    @Test func `a transaction whose idle session was ended meanwhile runs on a new one`() async throws {
        try await run { pool in
            let session = try await pool.run { try $0.query("SELECT pg_backend_pid()").first?.integer(0) }
            let other = PostgresConnection(
                try PostgresConfiguration(url: "postgres://weir@/postgres?host=\(pool.host)")
            )
            let number = try #require(session)
            try await other.run { try $0.run("SELECT pg_terminate_backend($1::int, 10000)", [.integer(number)]) }
            try await pool.transaction(isolation: .readCommitted) { try $0.run("INSERT INTO things VALUES (1)") }
            let count = try await pool.run { try $0.query("SELECT 1 FROM things").count }
            #expect(count == 1)
            await other.close()
        }
    }

    @Test func `a session that is lost with its commit leaves the outcome unknown`() async throws {
        try await run { pool in
            try await pool.run { session in
                // A trigger that runs at the commit ends the session.
                try session.script(
                    """
                    CREATE FUNCTION end_session() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(10); RETURN NULL; END $$;
                    CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON things DEFERRABLE INITIALLY DEFERRED
                    FOR EACH ROW EXECUTE FUNCTION end_session()
                    """
                )
            }
            await #expect(throws: PostgresError.unknownOutcome) {
                try await pool.transaction(isolation: .readCommitted) { try $0.run("INSERT INTO things VALUES (1)") }
            }
        }
    }

    @Test func `a warning with the commit leaves the outcome unknown`() async throws {
        try await run { pool in
            try await pool.run { session in
                try session.script(
                    """
                    CREATE FUNCTION warn() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN RAISE WARNING 'canceling wait for synchronous replication'; RETURN NULL; END $$;
                    CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON things DEFERRABLE INITIALLY DEFERRED
                    FOR EACH ROW EXECUTE FUNCTION warn()
                    """
                )
            }
            await #expect(throws: PostgresError.unknownOutcome) {
                try await pool.transaction(isolation: .readCommitted) { try $0.run("INSERT INTO things VALUES (1)") }
            }
            let count = try await pool.run { try $0.query("SELECT 1 FROM things").count }
            #expect(count == 1)
        }
    }

    @Test func `a cancelled task ends its statement at the server, and the session goes on`() async throws {
        try await run(limits: .one) { pool in
            await #expect(throws: PostgresError.cancelled) {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask {
                        _ = try await pool.transaction(isolation: .readCommitted) {
                            try $0.query("SELECT pg_sleep(60)").count
                        }
                    }
                    group.cancelAll()
                    try await group.waitForAll()
                }
            }
            let count = try await pool.run { try $0.query("SELECT 1").count }
            #expect(count == 1)
        }
    }

    @Test func `a statement that takes too long is ended`() async throws {
        try await run { configuration in
            configuration.statementTimeout = .milliseconds(50)
        } _: { pool in
            await #expect(throws: PostgresError.timedOut) {
                try await pool.run { try $0.query("SELECT pg_sleep(60)").count }
            }
        }
    }

    @Test func `a schema that changes under a prepared statement is met again`() async throws {
        try await run(limits: .one) { pool in
            for column in ["a", "b"] {
                try await pool.transaction(isolation: .readCommitted) { session in
                    _ = try session.query("SELECT * FROM things WHERE id = $1", [.integer(1)])
                }
                try await pool.run { try $0.script("ALTER TABLE things ADD COLUMN \(column) text") }
            }
        }
    }

    @Test func `a wait for a connection ends`() async throws {
        var limits = PostgresPool.Limits.one
        limits.wait = .milliseconds(20)
        try await run(limits: limits) { pool in
            try await pool.withConnection { _ in
                await #expect(throws: PostgresError.poolExhausted) {
                    try await pool.run { try $0.query("SELECT 1").count }
                }
            }
            let count = try await pool.run { try $0.query("SELECT 1").count }
            #expect(count == 1)
        }
    }

    @Test func `no more wait than may, and those who wait get their turn`() async throws {
        var limits = PostgresPool.Limits.one
        limits.waiting = 40
        limits.wait = .seconds(60)
        try await run(limits: limits) { pool in
            try await withThrowingTaskGroup { group in
                for number in 0..<40 {
                    group.addTask {
                        try await pool.transaction(isolation: .readCommitted) { session in
                            try session.run("INSERT INTO things VALUES ($1)", [.integer(Int64(number))])
                        }
                    }
                }
                try await group.waitForAll()
            }
            let count = try await pool.run { try $0.query("SELECT 1 FROM things").count }
            #expect(count == 40)
            #expect(pool.counts.all == 1)
        }
    }

    @Test func `a server that takes no writes is not connected to`() async throws {
        try await TestPostgres.shared().withDatabase { url in
            let configuration = try PostgresConfiguration(url: url)
            let connection = PostgresConnection(configuration)
            try await connection.run { session in
                let row = try #require(try session.query("SELECT current_database()").first)
                let name = try #require(try row.text(0))
                try session.script("ALTER DATABASE \(name) SET default_transaction_read_only = on")
            }
            await connection.disconnect()
            let error = await #expect(throws: PostgresError.self) { try await connection.run { _ in } }
            guard case .unreachable = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }

    @Test func `what cannot be sent with the commit leaves no transaction behind`() async throws {
        try await run(limits: .one) { pool in
            await #expect(throws: PostgresError.self) {
                try await pool.transaction(isolation: .readCommitted) { session in
                    try session.run("INSERT INTO things VALUES (1)")
                    session.send("INSERT INTO things SELECT length($1)", [.text("a\u{0}b")])
                }
            }
            // Would go with the open transaction, and be seen by nobody else.
            try await pool.run { try $0.run("INSERT INTO things VALUES (2)") }
            let ids = try await pool.run { session in
                try session.query("SELECT id FROM things").map { try $0.integer(0) }
            }
            #expect(ids == [2])
        }
    }

    @Test func `a session that is refused at its start is closed, and the next one is asked again`() async throws {
        try await TestPostgres.shared().withDatabase { url in
            var configuration = try PostgresConfiguration(url: url)
            configuration.start = { session throws(PostgresError) in
                guard try session.query("SELECT to_regclass('admitted') IS NOT NULL").first?.boolean(0) == true else {
                    throw PostgresError.unavailable("not admitted")
                }
            }
            let connection = PostgresConnection(configuration)
            for _ in 0..<2 {
                await #expect(throws: PostgresError.unavailable("not admitted")) { try await connection.run { _ in } }
                #expect(await !connection.isConnected)
            }
            let other = PostgresConnection(try PostgresConfiguration(url: url))
            let sessions = try await other.run { session in
                try session.script("CREATE TABLE admitted (id bigint)")
                return try session.query("SELECT 1").count
            }
            #expect(sessions == 1)
            try await connection.run { _ in }
            #expect(await connection.isConnected)
            await connection.close()
            await other.close()
        }
    }

    @Test(arguments: [
        ("off", "on"), ("local", "on"), ("remote_write", "on"), ("on", "on"), ("remote_apply", "remote_apply"),
    ])
    func `a commit is durable whatever the server is set to`(_ setting: String, _ expected: String) async throws {
        try await TestPostgres.shared().withDatabase { url in
            let url = "\(url)&options=-c%20synchronous_commit%3D\(setting)"
            let connection = PostgresConnection(try PostgresConfiguration(url: url))
            let found = try await connection.run { session in
                try session.query("SELECT current_setting('synchronous_commit')").first?.text(0)
            }
            #expect(found == expected)
            await connection.close()
        }
    }

    @Test func `a closed pool gives no connection`() async throws {
        try await run { pool in
            await pool.close()
            await #expect(throws: PostgresError.closed) { try await pool.run { try $0.query("SELECT 1").count } }
        }
    }
}

extension PostgresPool.Limits {
    fileprivate static var one: PostgresPool.Limits {
        var limits = PostgresPool.Limits()
        limits.connections = 1
        return limits
    }
}

extension PostgresPool {
    /// The folder of the socket.
    fileprivate var host: String {
        String(place.drop { $0 != "/" }.prefix { $0 != ":" }.split(separator: "/test_").first ?? "")
    }
}
