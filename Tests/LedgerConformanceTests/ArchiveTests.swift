import Synchronization
import Testing
import WeirCore
import WeirPostgres
import WeirPostgresLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Months of entries that are taken out of the database.
@Suite(.timeLimit(.minutes(30))) struct ArchiveTests {
    /// What was given to be kept.
    private final class Kept: Sendable {
        private let entries = Mutex<[PostgresArchive.Entry]>([])

        var all: [PostgresArchive.Entry] { entries.withLock { $0 } }

        func add(_ more: [PostgresArchive.Entry]) { entries.withLock { $0 += more } }
    }

    /// Runs a body on a ledger whose entries so far lie in the month of January 2020.
    private func withLedger(
        meters: [Meter] = ConformanceMeters.all,
        _ prepare: (PostgresLedger, LedgerHarness) async throws -> Void,
        _ body: (PostgresLedger, LedgerHarness, PostgresArchive, PostgresConnection) async throws -> Void
    ) async throws {
        let harness = try LedgerHarness(meters: meters)
        let meterSets = [harness.workspace: harness.meters]
        try await PostgresNode.withDatabase { url in
            let connection = PostgresConnection(try PostgresConfiguration(url: url))
            try await PostgresNode.withLedger(
                on: url,
                meterSets: meterSets,
                readMeters: { meterSets[$0] ?? .empty }
            ) { ledger in
                try await prepare(ledger, harness)
                try await connection.run { session in
                    try session.script(
                        """
                        CREATE TABLE ledger_entries_2020_01 PARTITION OF ledger_entries
                            FOR VALUES FROM (1577836800000) TO (1580515200000);
                        UPDATE ledger_entries SET written = 1577836800000
                        """
                    )
                }
                try await body(ledger, harness, PostgresArchive(connection, meterSets: meterSets), connection)
            }
            await connection.close()
        }
    }

    private static let at = ConformanceMeters.now

    private func record(
        _ ledger: PostgresLedger,
        _ harness: LedgerHarness,
        _ keys: Range<Int>,
        of customers: Int
    ) async throws {
        for customer in 1...customers {
            let commands = keys.map { number in
                let at = Self.at.adding(seconds: Int64(number) * 700)
                return harness.event(customer, "k\(number)", Int64(number), at: at)
            }
            _ = try await ledger.submit(LedgerBatch(commands))
        }
    }

    @Test func whatAMonthCameToStaysAndIsVerified() async throws {
        try await withLedger { ledger, harness async throws in
            try await record(ledger, harness, 0..<70, of: 3)
            _ = try await ledger.outcome(of: harness.retract(1, "k5"))
            _ = try await ledger.outcome(of: harness.event(1, "k6", 1_000, at: Self.at))
        } _: { ledger, harness, archive, connection async throws in
            try await record(ledger, harness, 70..<90, of: 2)
            var totals: [Quantity] = []
            for meter in ConformanceMeters.all { totals.append(try await ledger.total(meter, of: 1, harness)) }
            let parts = try await archive.parts(keepingMonths: 12)
            #expect(parts.map(\.name) == ["2020_01"])
            let part = try #require(parts.first)
            let kept = Kept()
            try await archive.forEachEntry(of: part) { kept.add($0) }
            // Each customer's entry of its meters is among them.
            #expect(kept.all.count == 3 * 71 + 2)
            let ofFirst = kept.all.filter { $0.customer == harness.context(1).customer }.map(\.record.sequence)
            #expect(ofFirst == (1...73).map { UInt64($0) })
            #expect(try await archive.remove(part) == kept.all.count)
            #expect(try await archive.parts(keepingMonths: 12).isEmpty)

            for (meter, total) in zip(ConformanceMeters.all, totals) {
                #expect(try await ledger.total(meter, of: 1, harness) == total)
            }
            #expect(try await ledger.allDifferences().isEmpty)
            #expect(try await ledger.events(of: harness.context(1)).count == 20)
            // It goes on as before.
            try await record(ledger, harness, 90..<100, of: 3)
            _ = try await ledger.outcome(of: harness.retract(1, "k95"))
            #expect(try await ledger.total(ConformanceMeters.count, of: 3, harness) == Quantity(80))
            #expect(try await ledger.allDifferences().isEmpty)
            // What is stored is compared with what the archive says, not only with the entries that are left.
            try await connection.run { session in
                try session.run(
                    "UPDATE ledger_usage SET usage = (SELECT usage FROM ledger_usage ORDER BY usage LIMIT 1)"
                )
            }
            #expect(try await !ledger.allDifferences().isEmpty)
        }
    }

    @Test func partsOfHoursOfThatTimeAreRefusedAndNotWrong() async throws {
        try await withLedger { ledger, harness async throws in
            try await record(ledger, harness, 0..<20, of: 1)
        } _: { ledger, harness, archive, _ async throws in
            let part = try #require(try await archive.parts(keepingMonths: 1).first)
            _ = try await archive.remove(part)
            let context = harness.context(1)
            let hours = TimeRange(start: Self.at, end: Self.at.adding(seconds: 3_600))
            #expect(try await ledger.value(ConformanceMeters.count, of: context, in: hours) == Quantity(6))
            let minutes = TimeRange(start: Self.at.adding(seconds: 60), end: Self.at.adding(seconds: 3_600))
            let latest = Self.at.adding(seconds: 19 * 700)
            await #expect(throws: LedgerError.archived(through: latest)) {
                try await ledger.value(ConformanceMeters.count, of: context, in: minutes)
            }
            // A list of that time would lack what is gone; one of all begins behind it.
            await #expect(throws: LedgerError.archived(through: latest)) {
                try await ledger.entries(EntryQuery(context: context, range: hours, limit: 10))
            }
            // Behind what is gone nothing lacks.
            let gone = try await ledger.cut(context)
            let behind = EntryQuery(context: context, range: hours, after: gone, limit: 10)
            #expect(try await ledger.entries(behind).events.isEmpty)
            await #expect(throws: LedgerError.archived(through: latest)) {
                try await ledger.entries(EntryQuery(context: context, range: hours, after: gone - 1, limit: 10))
            }
            #expect(try await ledger.lastArchived(in: hours, of: harness.workspace) == latest)
            #expect(try await ledger.lastArchived(in: hours, of: WorkspaceID(rawValue: 99)) == nil)
            let later = TimeRange(start: latest.adding(seconds: 1), end: latest.adding(seconds: 3_600))
            #expect(try await ledger.lastArchived(in: later, of: harness.workspace) == nil)
            #expect(try await ledger.entries(EntryQuery(context: context, range: later, limit: 10)).events.isEmpty)
            #expect(try await ledger.events(of: context).isEmpty)
            // Its keys are free again, and what they stood for cannot be taken back.
            #expect(try await ledger.outcome(of: harness.retract(1, "k3")) == .failed(.unknownEvent))
            #expect(try await ledger.outcome(of: harness.event(1, "k3"))?.recordedKind == .new)
            #expect(try await ledger.allDifferences().isEmpty)
        }
    }

    @Test("What changed usage of archived time is found, as far as it is still there")
    func laterChangesAreFound() async throws {
        try await withLedger(meters: [ConformanceMeters.count]) { ledger, harness async throws in
            try await record(ledger, harness, 0..<20, of: 1)
            _ = try await ledger.outcome(of: harness.retract(1, "k5"))
        } _: { ledger, harness, archive, _ async throws in
            let early = try await ledger.cut(harness.context(1))
            try await record(ledger, harness, 20..<25, of: 1)
            let part = try #require(try await archive.parts(keepingMonths: 1).first)
            _ = try await archive.remove(part)
            let known = try await ledger.cut(harness.context(1))
            let whole = TimeRange(start: Self.at, end: Self.at.adding(seconds: 30_000))
            let before = TimeRange(start: Self.at.adding(seconds: -3_600), end: Self.at)
            func changes(
                in range: TimeRange = whole,
                of meters: Set<MeterID> = [ConformanceMeters.count.id],
                after: Sequence64,
                through: Sequence64? = nil
            ) async throws -> LaterChanges {
                var end = through
                if end == nil { end = try await ledger.cut(harness.context(1)) }
                return try await ledger.laterChanges(
                    LaterChangesQuery(
                        context: harness.context(1),
                        meters: meters,
                        ranges: [range],
                        after: after,
                        through: end ?? 0
                    )
                )
            }
            #expect(try await changes(after: known) == .none)
            #expect(try await changes(after: early) == .event(key: "k20"))
            // Something is gone of what came since, if it was of that time.
            #expect(try await changes(after: 3, through: early) == .unknown)
            #expect(try await changes(in: before, after: 3) == .none)

            _ = try await ledger.outcome(of: harness.event(1, "late", 1, at: Self.at.adding(seconds: 60)))
            let late = try await ledger.cut(harness.context(1))
            #expect(try await changes(after: known) == .event(key: "late"))
            #expect(try await changes(after: known, through: known) == .none)
            #expect(try await changes(in: before, after: known) == .none)
            #expect(try await changes(of: [], after: known) == .none)
            _ = try await ledger.outcome(of: harness.retract(1, "late"))
            #expect(try await changes(after: known) == .none)
            #expect(try await changes(after: known, through: late) == .event(key: "late"))
            #expect(try await changes(after: late) == .event(key: "late"))

            let settled = try await ledger.cut(harness.context(1))
            _ = try await ledger.outcome(of: harness.event(1, "k22", 1_000, at: Self.at.adding(seconds: -60)))
            #expect(try await changes(after: settled) == .event(key: "k22"))
            #expect(try await changes(in: before, after: settled) == .event(key: "k22"))
        }
    }

    @Test("Nothing is taken from meters that a customer has not met yet")
    func aCustomerThatHasNotMetItsMetersIsNotArchived() async throws {
        try await withLedger(meters: [ConformanceMeters.count]) { ledger, harness async throws in
            try await record(ledger, harness, 0..<20, of: 1)
        } _: { ledger, harness, archive, connection async throws in
            let late = ConformanceMeters.meter(50, "LATE", .sum)
            let set = MeterSet(version: 2, meters: [ConformanceMeters.count, late])
            try await ledger.publish(set, of: harness.workspace)
            let part = try #require(try await archive.parts(keepingMonths: 1).first)
            let newer = PostgresArchive(connection, meterSets: [harness.workspace: set])
            await #expect(throws: ArchiveError.metersNotMet(harness.context(1).customer)) {
                try await newer.remove(part)
            }
            // Asking for its usage is what lets them count.
            #expect(try await ledger.total(late, of: 1, harness) == Quantity(190))
            #expect(try await newer.remove(part) == 21)
            #expect(try await ledger.total(late, of: 1, harness) == Quantity(190))
            #expect(try await ledger.allDifferences().isEmpty)
        }
    }

    @Test func aMonthThatIsWrongIsNotRemoved() async throws {
        try await withLedger { ledger, harness async throws in
            try await record(ledger, harness, 0..<20, of: 1)
        } _: { ledger, _, archive, connection async throws in
            let part = try #require(try await archive.parts(keepingMonths: 1).first)
            try await connection.run { session in
                try session.run(
                    """
                    INSERT INTO ledger_fates (bucket, customer, sequence, kind, by)
                    SELECT bucket, customer, 3, 1, 4 FROM ledger_customers
                    """
                )
            }
            await #expect(throws: ArchiveError.self) { try await archive.remove(part) }
            let left = try await connection.run { try $0.query("SELECT 1 FROM ledger_entries_2020_01").count }
            #expect(left > 0)
            _ = ledger
        }
    }
}
