import Testing
import WeirCore
import WeirPostgres
import WeirPrimitives
import WeirStorage
import WeirTesting

@testable import WeirPostgresLedger

/// One customer who cannot be served, beside others who can.
@Suite(.timeLimit(.minutes(30))) struct HeldRowTests {
    /// Runs a body on a node with one lane, in which all customers meet.
    private func withNode(
        meters: [Meter] = [ConformanceMeters.count],
        _ change: (inout PostgresLedgerConfiguration) -> Void = { _ in },
        database: (inout PostgresConfiguration) -> Void = { _ in },
        _ body: (PostgresLedger, LedgerHarness, PostgresConnection) async throws -> Void
    ) async throws {
        let harness = try LedgerHarness(meters: meters)
        let meterSets = [harness.workspace: harness.meters]
        var configuration = PostgresLedgerConfiguration.small
        configuration.lanes = 1
        // However slow a machine is that runs tests.
        configuration.roundMilliseconds = 600_000
        change(&configuration)
        try await PostgresNode.withDatabase { url in
            let administrator = PostgresConnection(try PostgresConfiguration(url: url))
            try await PostgresNode.withLedger(
                on: url,
                meterSets: meterSets,
                readMeters: { meterSets[$0] ?? .empty },
                configuration: configuration,
                database: database
            ) { ledger in
                try await body(ledger, harness, administrator)
            }
            await administrator.close()
        }
    }

    /// Asks for much of customer 1, and of others in between; only those of customer 1 fail.
    private func expectOnlyTheFirstToFail(_ ledger: PostgresLedger, _ harness: LedgerHarness) async throws {
        let answered = await withTaskGroup(of: (customer: Int, isAnswered: Bool).self) { group in
            for index in 0..<20 {
                let customer = 1 + index % 4
                group.addTask {
                    let outcome = try? await ledger.outcome(of: harness.event(customer, "k\(index)"))
                    return (customer, outcome?.recordedKind == .new)
                }
            }
            return await group.reduce(into: [Int: Int]()) { $0[$1.customer, default: 0] += $1.isAnswered ? 1 : 0 }
        }
        #expect(answered == [1: 0, 2: 5, 3: 5, 4: 5])
    }

    @Test func whoWantsARowThatSomebodyHoldsFailsAlone() async throws {
        try await withNode {
            $0.cachedCustomers = 100
        } database: {
            $0.lockTimeout = .milliseconds(200)
        } _: { ledger, harness, administrator async throws in
            for customer in 1...4 { _ = try await ledger.outcome(of: harness.event(customer, "before")) }
            let held = harness.context(1).customer
            let row = withUnsafeBytes(of: held.rawValue.bigEndian) { Array($0) }
            try await administrator.run { session in
                try session.script("BEGIN")
                _ = try session.query("SELECT 1 FROM ledger_customers WHERE customer = $1 FOR UPDATE", [.bytes(row)])
            }
            try await expectOnlyTheFirstToFail(ledger, harness)
            try await administrator.run { try $0.script("ROLLBACK") }
            #expect(try await ledger.outcome(of: harness.event(1, "after"))?.recordedKind == .new)
            #expect(try await ledger.events(of: harness.context(1)).count == 2)
            #expect(try await ledger.allDifferences().isEmpty)
        }
    }

    @Test func whoseStatementTakesTooLongFailsAlone() async throws {
        try await withNode(database: { $0.statementTimeout = .seconds(2) }) {
            ledger,
            harness,
            administrator async throws in
            try await administrator.run { session in
                try session.script(
                    """
                    CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN PERFORM pg_sleep(3600); RETURN NEW; END $$;
                    CREATE TRIGGER slow BEFORE INSERT ON ledger_entries FOR EACH ROW
                    WHEN (NEW.customer = decode('00000000000000000000000000000001', 'hex')) EXECUTE FUNCTION wait()
                    """
                )
            }
            try await expectOnlyTheFirstToFail(ledger, harness)
            try await administrator.run { try $0.script("DROP TRIGGER slow ON ledger_entries") }
            #expect(try await ledger.outcome(of: harness.event(1, "after"))?.recordedKind == .new)
            #expect(try await ledger.allDifferences().isEmpty)
        }
    }

    @Test("A history that is longer than what one statement reads is read whole")
    func aLongHistoryFillsANewMeter() async throws {
        try await withNode { configuration in
            // Each event is a row.
            configuration.commitCommands = 1
            configuration.smallBatchLength = 0
            configuration.consolidatedChanges = 10_000
        } _: { ledger, harness, _ async throws in
            let count = 60
            // A page is 4 MiB.
            let note = PropertyValue.string(String(repeating: "n", count: 200_000))
            for index in 0..<count {
                let value = PropertyValue.number(ExactDecimal(2))
                let event = harness.record(
                    1,
                    key: "k\(index)",
                    at: ConformanceMeters.now,
                    ["value": value, "note": note],
                    now: ConformanceMeters.now
                )
                _ = try await ledger.outcome(of: event)
            }
            // Both are pages away from what they change.
            _ = try await ledger.outcome(of: harness.event(1, "k3", 10))
            _ = try await ledger.outcome(of: harness.retract(1, "k5"))
            let late = ConformanceMeters.meter(50, "LATE", .sum)
            let set = MeterSet(version: 2, meters: [ConformanceMeters.count, late])
            try await ledger.publish(set, of: harness.workspace)
            #expect(try await ledger.total(late, of: 1, harness) == Quantity(Int64(2 * count + 8 - 2)))
            // By a lane beside the one in which all others are.
            #expect(ledger.detour.count == 1)
            #expect(try await ledger.outcome(of: harness.event(1, "after", 2))?.recordedKind == .new)
            #expect(try await ledger.total(late, of: 1, harness) == Quantity(Int64(2 * count + 8)))
            #expect(try await ledger.allDifferences().isEmpty)
        }
    }

    @Test("A copy on another server is a new epoch, and counts promotions by its own log")
    func aCopyIsNotTakenForTheServerThatItIsOf() async throws {
        try await withNode { ledger, harness, administrator async throws in
            func state(_ name: String) async throws -> Int64? {
                try await administrator.run { session in
                    try session.query("SELECT value FROM ledger_state WHERE name = $1", [.text(name)]).first?.integer(0)
                }
            }
            _ = try await ledger.outcome(of: harness.event(1, "original"))
            let (epoch, line) = (try await state("epoch"), try await state("timeline"))
            // What a copy brings along from a server that was promoted often.
            try await administrator.run { session in
                try session.script(
                    """
                    UPDATE ledger_state SET value = 1000 WHERE name = 'timeline';
                    UPDATE ledger_state SET value = 4711 WHERE name = 'system';
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE pid <> pg_backend_pid() AND datname = current_database()
                    """
                )
            }
            var outcome: LedgerOutcome?
            while outcome == nil {
                do {
                    outcome = try await ledger.outcome(of: harness.event(1, "copy"))
                } catch LedgerError.unavailable {
                    await Task.yield()
                }
            }
            #expect(try await state("epoch") == epoch.map { $0 + 1 })
            #expect(try await state("timeline") == line)
        }
    }
}
