import Testing
import WeirPostgres
import WeirTesting

/// Statements, values and transactions on a server of the tests' own.
struct PostgresConnectionTests {
    /// A connection to a database with a table of numbered texts.
    private func run(_ test: (PostgresPool) async throws -> Void) async throws {
        try await TestPostgres.shared().withDatabase { url in
            let pool = PostgresPool(try PostgresConfiguration(url: url))
            try await pool.run { try $0.script("CREATE TABLE things (id bigint PRIMARY KEY, name text)") }
            try await test(pool)
            await pool.close()
        }
    }

    @Test func `values of every type come back as they went`() async throws {
        try await run { pool in
            try await pool.run { session in
                let rows = try session.query(
                    """
                    SELECT $1::bigint AS a, $2::text AS b, $3::bytea AS c, $4::boolean AS d, $5::bigint[] AS e,
                        $6::text[] AS f, $7::bytea[] AS g, $8::text AS h
                    """,
                    [
                        .integer(.min), .text("Zoë 株式会社 ' \\"), .bytes([0, 255, 7]), .boolean(true),
                        .integers([1, nil, -1]), .texts(["", nil, "a,{}\""]), .byteStrings([[], nil, [0]]), .null,
                    ]
                )
                let row = try #require(rows.first)
                #expect(try row.integer("a") == .min)
                #expect(try row.text("b") == "Zoë 株式会社 ' \\")
                #expect(try row.bytes("c") == [0, 255, 7])
                #expect(try row.boolean("d") == true)
                #expect(try row.integers(4) == [1, nil, -1])
                #expect(try row.texts(5) == ["", nil, "a,{}\""])
                #expect(try row.byteStrings(6) == [[], nil, [0]])
                #expect(try row.text("h") == nil)
            }
        }
    }

    @Test func `empty values are not NULL`() async throws {
        try await run { pool in
            try await pool.run { session in
                let rows = try session.query(
                    "SELECT $1::text AS a, $2::bytea AS b, $3::bigint[] AS c",
                    [.text(""), .bytes([]), .integers([])]
                )
                let row = try #require(rows.first)
                #expect(try row.text("a") == "")
                #expect(try row.bytes("b") == [])
                #expect(try row.integers(2) == [])
            }
        }
    }

    @Test func `a column of another type is an error that says so`() async throws {
        try await run { pool in
            try await pool.run { session in
                let row = try #require(try session.query("SELECT 1::numeric AS a").first)
                #expect(throws: PostgresError.self) { try row.integer("a") }
                #expect(throws: PostgresError.wrongColumn("b is not in the row")) { try row.integer("b") }
            }
        }
    }

    @Test func `a statement takes arguments of other types and NULL after it was prepared`() async throws {
        try await run { pool in
            try await pool.run { session in
                let sql = "INSERT INTO things (id, name) VALUES ($1, $2)"
                try session.run(sql, [.integer(1), .null])
                try session.run(sql, [.integer(2), .text("two")])
                try session.run(sql, [.integer(3), .null])
                #expect(try session.query("SELECT id FROM things WHERE name IS NULL").count == 2)
            }
        }
    }

    @Test func `more statements than are kept prepared can be used`() async throws {
        try await TestPostgres.shared().withDatabase { url in
            var configuration = try PostgresConfiguration(url: url)
            configuration.preparedStatements = 3
            let pool = PostgresPool(configuration)
            try await pool.run { session in
                for round in 0..<3 {
                    for number in 0..<10 {
                        let row = try #require(try session.query("SELECT \(number)::bigint + $1", [.integer(5)]).first)
                        #expect(try row.integer(0) == Int64(number + 5), "round \(round)")
                    }
                }
                let kept = try #require(try session.query("SELECT count(*) FROM pg_prepared_statements").first)
                // The one that counts among them, and the one that gives way to it with the next statement.
                #expect(try kept.integer(0) ?? 0 <= 4)
            }
            await pool.close()
        }
    }

    @Test func `an error in a transaction undoes everything`() async throws {
        try await run { pool in
            await #expect(throws: PostgresError.uniqueViolation(constraint: "things_pkey")) {
                try await pool.transaction(isolation: .serializable) { session in
                    try session.run("INSERT INTO things (id) VALUES (1)")
                    try session.run("INSERT INTO things (id) VALUES (1)")
                }
            }
            struct Own: Error {}
            await #expect(throws: Own.self) {
                try await pool.transaction(isolation: .readCommitted) { session in
                    try session.run("INSERT INTO things (id) VALUES (2)")
                    throw Own()
                }
            }
            let isEmpty = try await pool.run { try $0.query("SELECT 1 FROM things").isEmpty }
            #expect(isEmpty)
        }
    }

    @Test func `a failure leaves nothing behind, though its statement was prepared anew`() async throws {
        try await TestPostgres.shared().withDatabase { url in
            var limits = PostgresPool.Limits()
            limits.connections = 1
            let pool = PostgresPool(try PostgresConfiguration(url: url), limits: limits)
            try await pool.run { try $0.script("CREATE TABLE things (id bigint PRIMARY KEY, name text)") }
            let sql = "INSERT INTO things (id, name) VALUES ($1, $2)"
            try await pool.transaction(isolation: .serializable) { try $0.run(sql, [.integer(1), .null]) }
            for _ in 0..<2 {
                await #expect(throws: PostgresError.uniqueViolation(constraint: "things_pkey")) {
                    try await pool.transaction(isolation: .serializable) { session in
                        try session.run(sql, [.integer(1), .text("one")])
                    }
                }
            }
            try await pool.transaction(isolation: .serializable) { try $0.run(sql, [.integer(2), .text("two")]) }
            await pool.close()
        }
    }

    @Test func `what is sent ahead fails with the commit`() async throws {
        try await run { pool in
            await #expect(throws: PostgresError.uniqueViolation(constraint: "things_pkey")) {
                try await pool.transaction(isolation: .readCommitted) { session in
                    session.send("INSERT INTO things (id) VALUES ($1)", [.integer(1)])
                    session.send("INSERT INTO things (id) VALUES ($1)", [.integer(1)])
                }
            }
            try await pool.transaction(isolation: .readCommitted) { session in
                session.send("INSERT INTO things (id) VALUES ($1)", [.integer(1)])
                session.send("INSERT INTO things (id) VALUES ($1)", [.integer(2)])
            }
            let count = try await pool.run { try $0.query("SELECT 1 FROM things").count }
            #expect(count == 2)
        }
    }

    @Test func `a pipeline answers each of its statements`() async throws {
        try await run { pool in
            let counts = try await pool.transaction(isolation: .readCommitted) { session in
                let statements = (0..<100).map { number in
                    PostgresStatement("INSERT INTO things (id) VALUES ($1)", [.integer(Int64(number))])
                }
                let last = PostgresStatement("SELECT 1 FROM things WHERE id < $1", [.integer(50)])
                return try session.pipeline(statements + [last]).map(\.changes)
            }
            #expect(counts == Array(repeating: 1, count: 100) + [50])
        }
    }

    @Test func `a pipeline larger than every buffer goes through`() async throws {
        try await run { pool in
            let text = String(repeating: "x", count: 1 << 20)
            let lengths = try await pool.run { session in
                try session.pipeline(
                    Array(repeating: PostgresStatement("SELECT $1::text", [.text(text)]), count: 16)
                ).map { rows in try rows.first?.text(0)?.utf8.count }
            }
            #expect(lengths == Array(repeating: 1 << 20, count: 16))
        }
    }

    @Test func `transactions that are in each other's way all take place`() async throws {
        try await run { pool in
            try await pool.run { try $0.run("INSERT INTO things VALUES (1, '')") }
            try await withThrowingTaskGroup { group in
                for _ in 0..<8 {
                    group.addTask {
                        try await pool.transaction(isolation: .serializable, attempts: 100) { session in
                            let rows = try session.query("SELECT name FROM things WHERE id = 1")
                            let name = try #require(try rows.first?.text(0))
                            try session.run("UPDATE things SET name = $1 WHERE id = 1", [.text(name + "x")])
                        }
                    }
                }
                try await group.waitForAll()
            }
            let name = try await pool.run { try $0.query("SELECT name FROM things").first?.text(0) }
            #expect(name == "xxxxxxxx")
        }
    }

    @Test func `a text that PostgreSQL cannot hold is refused, and the session goes on`() async throws {
        try await run { pool in
            try await pool.run { session in
                #expect(throws: PostgresError.self) { try session.query("SELECT $1::text", [.text("a\0b")]) }
                let count = try session.query("SELECT 1").count
                #expect(count == 1)
            }
        }
    }

    @Test func `errors and descriptions show no password`() async throws {
        let secret = "hunter2"
        var configuration = try PostgresConfiguration(url: "postgres://weir:\(secret)@127.0.0.1:1/weir")
        configuration.connectTimeout = .seconds(2)
        let connection = PostgresConnection(configuration)
        let error = await #expect(throws: PostgresError.self) { try await connection.run { _ in } }
        var shown = "\(configuration) \(String(reflecting: configuration)) \(String(describing: error))"
        dump(configuration, to: &shown)
        #expect(!shown.contains(secret))
        #expect(shown.contains("127.0.0.1"))
        #expect(throws: PostgresError.self) { try PostgresConfiguration(url: "postgres://weir:%\(secret)@h/weir") }
    }
}
