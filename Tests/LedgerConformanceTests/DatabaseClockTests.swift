import Testing
import WeirCore
import WeirPostgres
import WeirPostgresLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// The clock of the database, which is moved by another function of the same name in front of it.
@Suite(.timeLimit(.minutes(30))) struct DatabaseClockTests {
    /// Runs a body on a node whose database has a clock that can be set to seconds before or after the present.
    private func withNode(
        _ body: (PostgresLedger, LedgerHarness, _ setClock: (Int64) async throws -> Void) async throws -> Void
    ) async throws {
        let harness = try LedgerHarness(meters: [ConformanceMeters.count])
        let meterSets = [harness.workspace: harness.meters]
        try await PostgresNode.withDatabase { url in
            let administrator = PostgresConnection(try PostgresConfiguration(url: url))
            try await administrator.run { session in
                try session.script(
                    """
                    CREATE SCHEMA moved;
                    CREATE TABLE moved.seconds AS SELECT 0::bigint AS value;
                    CREATE FUNCTION moved.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE AS
                    'SELECT pg_catalog.clock_timestamp() + value * interval ''1 second'' FROM moved.seconds'
                    """
                )
            }
            var configuration = PostgresLedgerConfiguration.small
            configuration.clock = .database
            try await PostgresNode.withLedger(
                on: url + "&options=-c%20search_path%3Dmoved,pg_catalog,public",
                meterSets: meterSets,
                readMeters: { meterSets[$0] ?? .empty },
                configuration: configuration
            ) { ledger in
                try await body(ledger, harness) { seconds in
                    try await administrator.run { session in
                        _ = try session.run("UPDATE moved.seconds SET value = $1", [.integer(seconds)])
                    }
                }
            }
            await administrator.close()
        }
    }

    private func receipts(_ ledger: PostgresLedger, _ harness: LedgerHarness) async throws -> [Timestamp] {
        try await ledger.events(of: harness.context(1)).map(\.recorded.receivedAt)
    }

    @Test func whatComesAfterItWentBackIsNotSaidToHaveComeBefore() async throws {
        try await withNode { ledger, harness, setClock async throws in
            _ = try await ledger.outcome(of: harness.event(1, "first"))
            let first = try #require(try await receipts(ledger, harness).first)
            let cut = try await ledger.cut(harness.context(1), at: first)
            try await setClock(-3_600)
            for key in ["second", "third"] { _ = try await ledger.outcome(of: harness.event(1, key)) }
            let all = try await receipts(ledger, harness)
            #expect(all == all.sorted() && all.count == 3)
            // The moment was settled: what came since is after it.
            #expect(try await ledger.cut(harness.context(1), at: first) == cut)
            try await setClock(0)
            _ = try await ledger.outcome(of: harness.event(1, "fourth"))
            let then = try await receipts(ledger, harness)
            #expect(then == then.sorted() && then.count == 4)
            #expect(try await ledger.allDifferences().isEmpty)
        }
    }

    @Test func heldQuotaEndsByItAndNotBefore() async throws {
        let terms = ConformanceMeters.terms(ConformanceMeters.count, .hard(.one))
        try await withNode { ledger, harness, setClock async throws in
            func reserve(_ key: String) async throws -> Bool {
                let now = ConformanceMeters.now
                let command = harness.reserve(1, key: key, quantity: .one, seconds: 600, terms: terms, now: now)
                return try await ledger.outcome(of: command)?.isAllowed ?? false
            }
            #expect(try await reserve("a"))
            try await setClock(-7_200)
            #expect(try await !reserve("b"))
            try await setClock(7_200)
            #expect(try await reserve("c"))
            // Held at the later time; going back gives nothing free.
            try await setClock(-7_200)
            #expect(try await !reserve("d"))
            #expect(try await ledger.allDifferences().isEmpty)
        }
    }
}
