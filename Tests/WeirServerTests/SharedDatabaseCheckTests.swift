import Testing
import WeirPostgres
import WeirPostgresLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

@testable import WeirServer

/// What the doctor says of a PostgreSQL that servers share.
struct SharedDatabaseCheckTests {
    /// A database in which nothing is wrong.
    private static func sound() -> PostgresFacts {
        var facts = PostgresFacts()
        facts.version = 170_002
        facts.settings = [
            "fsync": "on", "full_page_writes": "on", "synchronous_commit": "on", "autovacuum": "on",
            "synchronous_standby_names": "FIRST 1 (b)",
        ]
        facts.encoding = "UTF8"
        facts.connections = 3
        facts.connectionLimit = 97
        facts.standbys = [
            .init(name: "b", mode: "sync", state: "streaming", bytesBehind: 4_096, secondsBehind: 0)
        ]
        facts.schema = .init(number: PostgresDatabase.schema, compatibleWith: 1)
        facts.monthsAhead = 3
        return facts
    }

    private static func problems(_ change: (inout PostgresFacts) -> Void) -> [Finding] {
        var facts = sound()
        change(&facts)
        return SharedDatabaseCheck.findings(facts, place: "weir@db/weir", connections: 20).filter { $0.severity != .ok }
    }

    @Test func nothingIsSaidOfWhatIsWell() {
        #expect(Self.problems { _ in } == [])
    }

    /// What can be wrong, what is said of it, and how badly it stands.
    private static let wrongs: [(change: @Sendable (inout PostgresFacts) -> Void, text: String, isFailure: Bool)] = [
        ({ $0.settings["fsync"] = "off" }, "fsync is off", true),
        ({ $0.settings["full_page_writes"] = "off" }, "full_page_writes is off", true),
        ({ $0.settings["synchronous_commit"] = "off" }, "synchronous_commit is off", false),
        ({ $0.settings["transaction_timeout"] = "500" }, "transaction_timeout is 500 ms", false),
        ({ $0.settings["autovacuum"] = "off" }, "autovacuum is off", false),
        ({ $0.encoding = "LATIN1" }, "encoding is LATIN1", true),
        ({ $0.isInRecovery = true }, "is a standby", true),
        ({ $0.connectionLimit = 19 }, "up to 20", true),
        ({ $0.connectionLimit = 21 }, "little is left", false),
        ({ $0.nodes = ["a": "1", "b": "1", "c": "1", "d": "1", "e": "1"] }, "5 servers take up to 100", true),
        ({ $0.nodes = ["a": "1", "b": "2"] }, "a 1, b 2", false),
        ({ $0.clockAheadMilliseconds = 2_500 }, "2500 ms ahead of", false),
        ({ $0.clockAheadMilliseconds = -2_500 }, "2500 ms behind this", false),
        ({ $0.standbys = [] }, "every commit waits", true),
        (
            {
                $0.standbys = []
                $0.settings["synchronous_standby_names"] = ""
            }, "No standby", false
        ),
        ({ $0.standbys[0].bytesBehind = 5 << 30 }, "5120 MiB and 0 s behind", false),
        ({ $0.standbys[0].state = "catchup" }, "its state is catchup", false),
        ({ $0.idleSlots = ["gone": 3 << 30] }, "slot gone keeps 3072 MiB", false),
        ({ $0.isUnfinishedCopy = true }, "has not finished", true),
        (
            {
                let at = Timestamp(milliseconds: 0)
                $0.move = MoveMark(phase: .moved, place: "/var/lib/weir", target: "/var/lib/weir", at: at)
            }, "was moved to /var/lib/weir", true
        ),
        ({ $0.schema = .init(number: 99, compatibleWith: 98) }, "has schema 99", true),
        ({ $0.monthsAhead = 0 }, "No part is made ahead", false),
        ({ $0.longestTransactionSeconds = 7_200 }, "open for 120 minutes", false),
        ({ $0.preparedTransactions = 2 }, "2 prepared transactions", false),
        ({ $0.transactionAge = 1_500_000_000 }, "was not frozen", false),
    ]

    @Test("each thing that is wrong is said with its remedy, and nothing else", arguments: wrongs.indices)
    func whatIsWrongIsSaid(_ index: Int) {
        let wrong = Self.wrongs[index]
        let problems = Self.problems(wrong.change)
        #expect(problems.count == 1, "\(wrong.text): \(problems)")
        for problem in problems {
            #expect(problem.message.contains(wrong.text), "\(problem.message)")
            #expect(problem.message.hasSuffix("."))
            #expect(problem.remedy?.isEmpty == false)
            #expect((problem.severity == .failure) == wrong.isFailure, "\(problem.message)")
        }
    }

    @Test func aDatabaseThatCannotBeReachedIsNamedWithoutItsPassword() async throws {
        let database = try PostgresConfiguration(url: "postgres://weir:secret@127.0.0.1:1/weir?connect_timeout=2")
        let findings = await SharedDatabaseCheck.findings(database, connections: 20) { Timestamp(milliseconds: 0) }
        #expect(findings.map(\.severity) == [.failure])
        #expect(findings.allSatisfy { !$0.line.contains("secret") && $0.line.contains("127.0.0.1") }, "\(findings)")
    }

    @Test func aTransactionPoolerIsNamed() {
        let finding = SharedDatabaseCheck.failure(.transactionPooler, "weir@db/weir")
        #expect(finding.message.contains("pooler") && finding.remedy?.contains("pool_mode=session") == true)
    }

    @Test("of a real database version, settings, clock, sessions, schema and size are known")
    func aRealDatabaseIsLookedAt() async throws {
        try await TestPostgres.shared().withDatabase { url in
            let database = try PostgresConfiguration(url: url)
            let empty = try await PostgresExamination.examine(database) { Timestamp.present }
            #expect(empty.schema == nil && empty.monthsAhead == nil && !empty.isUnfinishedCopy)
            #expect(empty.version >= 150_000 && empty.encoding == "UTF8" && empty.settings["fsync"] == "off")
            #expect(empty.connections >= 1 && empty.connectionLimit > 1 && empty.databaseBytes > 1_000_000)
            #expect(abs(empty.clockAheadMilliseconds) <= 1_000 + empty.roundTripMilliseconds)
            let opened = try await PostgresDatabase(pool: PostgresPool(database))
            await opened.close()
            let connection = PostgresConnection(database)
            try await PostgresLedgerSchema.install(on: connection)
            await connection.close()
            let made = try await PostgresExamination.examine(database) { Timestamp.present }
            #expect(made.schema?.number == PostgresDatabase.schema)
            #expect((made.monthsAhead ?? 0) >= 2)
            let problems = await SharedDatabaseCheck.findings(database, connections: 20) { Timestamp.present }
                .filter { $0.severity == .failure }
            // The tests' own server is set so, since nothing that it holds need outlive it.
            #expect(problems.count == 1 && problems.first?.message.contains("fsync is off") == true, "\(problems)")
        }
    }
}
