import Testing
import WeirCore
import WeirPostgres
import WeirPostgresLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Two nodes on one database: what one knows, the other acts on.
@Suite(.timeLimit(.minutes(30))) struct NodesTests {
    /// Runs a body on two nodes, which read meters that come later from `published`.
    private func withNodes(
        meters: [Meter] = ConformanceMeters.all,
        configuration: PostgresLedgerConfiguration = .small,
        _ body: (PostgresLedger, PostgresLedger, LedgerHarness, PublishedMeters, String) async throws -> Void
    ) async throws {
        let harness = try LedgerHarness(meters: meters)
        let published = PublishedMeters([harness.workspace: harness.meters])
        let meterSets = published.all
        try await PostgresNode.withDatabase { url in
            try await PostgresNode.withLedger(
                on: url,
                meterSets: meterSets,
                readMeters: { published.all[$0] ?? .empty },
                configuration: configuration
            ) { first in
                try await PostgresNode.withLedger(
                    on: url,
                    meterSets: meterSets,
                    readMeters: { published.all[$0] ?? .empty },
                    configuration: configuration
                ) { second in
                    try await body(first, second, harness, published, url)
                }
            }
        }
    }

    @Test func aNodeWithOlderMetersReadsThemBeforeItDecides() async throws {
        try await withNodes(meters: [ConformanceMeters.count]) { first, second, harness, published, _ async throws in
            for customer in 1...3 { _ = try await second.outcome(of: harness.event(customer, "before", 3)) }
            var late = ConformanceMeters.meter(50, "LATE", .sum)
            late.effectiveFrom = nil
            let set = MeterSet(version: 2, meters: [ConformanceMeters.count, late])
            // The other node hears of it only by meeting a customer.
            published.publish(set, of: harness.workspace)
            try await first.publish(set, of: harness.workspace)
            for customer in 1...3 {
                _ = try await first.outcome(of: harness.event(customer, "first", 3))
                if customer < 3 { _ = try await second.outcome(of: harness.event(customer, "second", 3)) }
                let expected = Quantity(customer < 3 ? 9 : 6)
                #expect(try await second.total(late, of: customer, harness) == expected)
                #expect(try await first.total(late, of: customer, harness) == expected)
            }
            #expect(try await second.allDifferences().isEmpty)
        }
    }

    @Test func lanesThatMeetNewMetersAtTheSameTimeGoOn() async throws {
        try await withNodes(meters: [ConformanceMeters.count]) { first, second, harness, published, _ async throws in
            let count = 12
            for version in 2...6 {
                let late = ConformanceMeters.meter(40 + version, "LATE\(version)", .sum)
                let set = MeterSet(version: UInt64(version), meters: [ConformanceMeters.count, late])
                published.publish(set, of: harness.workspace)
                try await first.publish(set, of: harness.workspace)
                for customer in 1...count { _ = try await first.outcome(of: harness.event(customer, "a\(version)")) }
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for customer in 1...count {
                        group.addTask { _ = try await second.outcome(of: harness.event(customer, "b\(version)")) }
                        group.addTask { _ = try await second.cut(harness.context(customer)) }
                    }
                    try await group.waitForAll()
                }
            }
            #expect(try await second.total(ConformanceMeters.count, of: 1, harness) == Quantity(10))
        }
    }

    @Test func callsOfARateCountOnAllNodes() async throws {
        let rates = [RateRule(name: "burst", limit: 5, periodMilliseconds: 60_000)]
        let terms = ConformanceMeters.terms(ConformanceMeters.count, .unlimited, rates: rates)
        try await withNodes { first, second, harness, _, _ async throws in
            var allowed = 0
            for index in 0..<12 {
                let node = index % 2 == 0 ? first : second
                if try await node.outcome(of: harness.ask(1, "k\(index)", terms))?.isAllowed == true { allowed += 1 }
            }
            #expect(allowed == 5)
        }
    }

    @Test func aMomentThatOneNodeWasAskedForIsSettledOnAll() async throws {
        var configuration = PostgresLedgerConfiguration.small
        configuration.clock = .database
        try await withNodes(configuration: configuration) { first, second, harness, _, _ async throws in
            let context = harness.context(1)
            _ = try await first.outcome(of: harness.event(1, "before"))
            // Later than the database's present, as the clock of a node may be.
            let page = try await first.entries(EntryQuery(context: context, limit: 10))
            let present = try #require(page.events.first?.recorded.receivedAt)
            let asked = present.adding(seconds: 3_600)
            let cut = try await first.cut(context, at: asked)
            for (index, node) in [second, first, second].enumerated() {
                _ = try await node.outcome(of: harness.event(1, "after\(index)"))
            }
            #expect(try await second.cut(context, at: asked) == cut)
            #expect(try await first.cut(context, at: asked) == cut)
            #expect(try await first.cut(context) == cut + 3)
        }
    }

    @Test("A moment that was past when it was asked for stays settled when the clock goes back behind it")
    func aPastMomentIsSettledForAClockThatGoesBack() async throws {
        try await withNodes { first, second, harness, _, _ async throws in
            let context = harness.context(1)
            _ = try await first.outcome(of: harness.event(1, "before"))
            let asked = ConformanceMeters.now.adding(seconds: 500)
            // For this node the moment is past; the other one's clock has not come that far.
            let later = asked.adding(seconds: 500)
            _ = try await first.outcome(of: harness.record(2, key: "later", at: later, now: later))
            let cut = try await first.cut(context, at: asked)
            _ = try await second.outcome(of: harness.event(1, "after"))
            #expect(try await first.cut(context) == cut + 1)
            #expect(try await first.cut(context, at: asked) == cut)
            #expect(try await second.cut(context, at: asked) == cut)
        }
    }

    @Test func changesOfUsageArePutTogetherByTheWeek() async throws {
        try await withNodes { first, second, harness, _, url async throws in
            for index in 0..<40 {
                let node = index % 2 == 0 ? first : second
                let at = ConformanceMeters.start.adding(seconds: Int64(index) * 20_000)
                _ = try await node.outcome(of: harness.event(1, "k\(index)", 2, at: at))
                // What counted in a week that is put together already goes again.
                if index % 5 == 4 { _ = try await node.outcome(of: harness.retract(1, "k\(index - 4)")) }
            }
            let connection = PostgresConnection(try PostgresConfiguration(url: url))
            // That is done beside what is asked.
            var weeks: Int64 = 0
            while weeks == 0 {
                weeks = try await connection.run { session in
                    try session.query("SELECT count(*) FROM ledger_usage").first?.integer(0) ?? 0
                }
                try await Task.sleep(for: .milliseconds(10))
            }
            // Entries lie in the parts of their months, and none in the last resort.
            let (parts, rest) = try await connection.run { session in
                let parts = try session.query(
                    "SELECT count(*) FROM pg_inherits WHERE inhparent = 'ledger_entries'::regclass"
                )
                let rest = try session.query("SELECT count(*) FROM ledger_entries_rest")
                return (try parts.first?.integer(0), try rest.first?.integer(0))
            }
            #expect((parts ?? 0) >= 5 && rest == 0)
            await connection.close()
            #expect(try await first.total(ConformanceMeters.sum, of: 1, harness) == Quantity(64))
            #expect(try await second.total(ConformanceMeters.count, of: 1, harness) == Quantity(32))
            #expect(try await second.allDifferences().isEmpty)
        }
    }

    @Test func aQueueThatWasFullTakesWhatComesNext() async throws {
        var configuration = PostgresLedgerConfiguration.small
        configuration.queueLimit = 150
        try await withNodes(configuration: configuration) { first, _, harness, _, _ async throws in
            for round in 0..<5 {
                // Each goes in several commits, and none leaves anything behind in the queue's account.
                let commands = (0..<140).map { harness.event(1, "k\(round)-\($0)") }
                #expect(try await first.submit(LedgerBatch(commands)).count == 140)
            }
            let results = try await withThrowingTaskGroup(of: Bool.self) { group in
                for round in 0..<40 {
                    group.addTask {
                        do {
                            let commands = (0..<100).map { harness.event(1, "m\(round)-\($0)") }
                            return try await first.submit(LedgerBatch(commands)).count == 100
                        } catch LedgerError.overloaded {
                            return false
                        }
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(results >= 1, "who is first is taken, and who is not is told to come back")
            let events = try await first.events(of: harness.context(1))
            #expect(events.count == 700 + results * 100)
        }
    }

    @Test("A server that was replaced is not used by a node that has met its successor")
    func anOldServerIsFenced() async throws {
        try await withNodes { first, _, harness, published, url async throws in
            let connection = PostgresConnection(try PostgresConfiguration(url: url))
            func setEpoch(_ epoch: Int64) async throws {
                try await connection.run { session in
                    try session.run("UPDATE ledger_state SET value = $1 WHERE name = 'epoch'", [.integer(epoch)])
                    try session.run(
                        """
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                        WHERE pid <> pg_backend_pid() AND datname = current_database()
                        """
                    )
                }
            }
            // The first session of all makes an epoch of its own.
            _ = try await first.outcome(of: harness.event(1, "old"))
            try await setEpoch(7)
            _ = try await first.outcome(of: harness.event(1, "new"))
            // The server as it was before the promotion, which comes back.
            try await setEpoch(6)
            await #expect(throws: LedgerError.self) { try await first.outcome(of: harness.event(1, "lost")) }
            await #expect(throws: LedgerError.self) { try await first.outcome(of: harness.event(1, "lost")) }
            // Nor is anything read there.
            await #expect(throws: LedgerError.self) { try await first.cut(harness.context(1)) }
            // A node that has not met the other one cannot know; the standby that must confirm would tell it.
            try await PostgresNode.withLedger(
                on: url,
                meterSets: published.all,
                readMeters: { published.all[$0] ?? .empty }
            ) { unaware in
                _ = try await unaware.outcome(of: harness.event(2, "unaware"))
            }
            try await setEpoch(7)
            var outcome: LedgerOutcome?
            while outcome == nil {
                do {
                    outcome = try await first.outcome(of: harness.event(1, "again"))
                } catch LedgerError.unavailable {
                    try await Task.sleep(for: .milliseconds(10))
                }
            }
            #expect(outcome?.recordedKind == .new)
            let events = try await first.events(of: harness.context(1))
            #expect(events.map(\.recorded.event.key) == ["old", "new", "again"])
            await connection.close()
        }
    }
}
