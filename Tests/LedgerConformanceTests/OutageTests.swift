import Synchronization
import Testing
import WeirCore
import WeirPostgres
import WeirPostgresLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// A database that dies, and commits whose end nobody tells.
@Suite(.serialized, .timeLimit(.minutes(30))) struct OutageTests {
    /// Runs a body on a node that has a server to itself.
    private func withNode(
        patienceMilliseconds: Int64 = 600_000,
        _ body: (PostgresLedger, TestPostgres, LedgerHarness) async throws -> Void
    ) async throws {
        let server = try TestPostgres()
        let harness = try LedgerHarness(meters: ConformanceMeters.all)
        try await PostgresNode.install(server.ownURL)
        let meterSets = [harness.workspace: harness.meters]
        var configuration = PostgresLedgerConfiguration.small
        configuration.patienceMilliseconds = patienceMilliseconds
        try await PostgresNode.withLedger(
            on: server.ownURL,
            meterSets: meterSets,
            readMeters: { meterSets[$0] ?? .empty },
            configuration: configuration
        ) { ledger in
            try await body(ledger, server, harness)
        }
    }

    @Test func withoutTheDatabaseEveryoneIsToldSoAndItRecoversByItself() async throws {
        try await withNode { ledger, server, harness async throws in
            _ = try await ledger.outcome(of: harness.event(1, "before"))
            try await server.crash()
            for round in 0..<20 {
                await #expect(throws: LedgerError.self) {
                    try await ledger.outcome(of: harness.event(round % 5, "lost\(round)"))
                }
            }
            await #expect(throws: LedgerError.self) { try await ledger.cut(harness.context(1)) }
            try await server.start()
            var outcome: LedgerOutcome?
            while outcome == nil {
                do {
                    outcome = try await ledger.outcome(of: harness.event(1, "after"))
                } catch LedgerError.unavailable {
                    try await Task.sleep(for: .milliseconds(10))
                }
            }
            #expect(outcome?.recordedKind == .new)
            // Of what was asked meanwhile nothing has taken place: nothing reached the server.
            let events = try await ledger.events(of: harness.context(1))
            #expect(events.map(\.recorded.event.key) == ["before", "after"])
            #expect(try await ledger.allDifferences().isEmpty)
        }
    }

    @Test func whoeverWaitsForLongIsToldThatNothingIsKnown() async throws {
        try await withNode(patienceMilliseconds: 100) { ledger, server, harness async throws in
            let administrator = Administrator(try PostgresConfiguration(url: server.ownURL))
            // No commit ends while a standby is waited for that does not exist.
            try await administrator.setStandby("nobody")
            await #expect(throws: LedgerError.unavailable("the database does not answer; send the request again")) {
                try await ledger.outcome(of: harness.event(1, "unsure"))
            }
            try await administrator.setStandby("")
            // It may have taken place; whoever asks again by the same key is told.
            var outcome: LedgerOutcome?
            while outcome == nil {
                do {
                    outcome = try await ledger.outcome(of: harness.event(1, "unsure"))
                } catch LedgerError.unavailable {
                    try await Task.sleep(for: .milliseconds(10))
                }
            }
            let events = try await ledger.events(of: harness.context(1))
            #expect(events.map(\.recorded.event.key) == ["unsure"])
            await administrator.close()
        }
    }

    /// How the wait for a standby ends.
    enum End: String, CaseIterable {
        case cancelled = "pg_cancel_backend"
        case terminated = "pg_terminate_backend"
    }

    @Test("A commit that its standby has not confirmed is no answer until it is looked up", arguments: End.allCases)
    func aWaitThatWasCutShortIsLookedUp(_ end: End) async throws {
        try await withNode { ledger, server, harness async throws in
            let administrator = Administrator(try PostgresConfiguration(url: server.ownURL))
            _ = try await ledger.outcome(of: harness.event(1, "before"))
            // A standby that does not exist confirms nothing.
            try await administrator.setStandby("nobody")
            let isAnswered = Flag()
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    let outcome = try await ledger.outcome(of: harness.event(1, "unsure"))
                    isAnswered.set()
                    #expect(outcome?.recordedKind == .new)
                }
                let waiting = try await administrator.waitForWaiting(otherThan: nil)
                try await administrator.end(waiting, end.rawValue)
                // What the commit came to is asked in a commit of its own, which waits as well.
                _ = try await administrator.waitForWaiting(otherThan: end == .terminated ? waiting : nil)
                #expect(!isAnswered.isSet)
                try await administrator.setStandby("")
                try await group.waitForAll()
            }
            let events = try await ledger.events(of: harness.context(1))
            #expect(events.map(\.recorded.event.key) == ["before", "unsure"])
            #expect(try await ledger.allDifferences().isEmpty)
            await administrator.close()
        }
    }
}

/// Tells that something has happened.
private final class Flag: Sendable {
    private let state = Mutex(false)

    var isSet: Bool { state.withLock { $0 } }

    func set() { state.withLock { $0 = true } }
}

/// Whoever looks after a database.
private struct Administrator {
    private let configuration: PostgresConfiguration
    private let connection: PostgresConnection

    init(_ configuration: PostgresConfiguration) {
        self.configuration = configuration
        connection = PostgresConnection(configuration)
    }

    func close() async { await connection.close() }

    /// Sets which standby has to confirm commits, and waits until commits wait for it, or for none.
    func setStandby(_ name: String) async throws {
        try await connection.run { session in
            try session.script("ALTER SYSTEM SET synchronous_standby_names = '\(name)'")
            try session.run("SELECT pg_reload_conf()")
        }
        try await repeatUntil { session in
            try session.query("SELECT current_setting('synchronous_standby_names')").first?.text(0) == name
        }
        if !name.isEmpty { try await waitUntilCommitsWait() }
    }

    /// Commits what nobody needs until such a commit waits: the server's processes hear of a setting one after the other.
    private func waitUntilCommitsWait() async throws {
        let trial = PostgresConnection(configuration)
        let session = try await trial.run { try $0.query("SELECT pg_backend_pid()").first?.integer(0) ?? 0 }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                while !Task.isCancelled {
                    _ = try? await trial.run { try $0.query("SELECT pg_logical_emit_message(true, 'trial', '')").count }
                }
            }
            try await repeatUntil {
                try $0.query(
                    "SELECT 1 FROM pg_stat_activity WHERE wait_event = 'SyncRep' AND pid = $1",
                    [.integer(session)]
                ).count == 1
            }
            group.cancelAll()
        }
        await trial.close()
        try await end(session, "pg_terminate_backend")
        try await repeatUntil {
            try $0.query("SELECT 1 FROM pg_stat_activity WHERE pid = $1", [.integer(session)]).isEmpty
        }
    }

    private func repeatUntil(_ isDone: @Sendable (PostgresSession) throws -> Bool) async throws {
        while try await !connection.run(isDone) { try await Task.sleep(for: .milliseconds(10)) }
    }

    /// The session that waits for a standby.
    func waitForWaiting(otherThan other: Int64?) async throws -> Int64 {
        while true {
            let found = try await connection.run { session in
                try session.query(
                    "SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep' AND pid <> $1 LIMIT 1",
                    [.integer(other ?? 0)]
                ).first?.integer(0)
            }
            if let found { return found }
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    func end(_ session: Int64, _ function: String) async throws {
        try await connection.run { _ = try $0.query("SELECT \(function)($1::int)", [.integer(session)]) }
    }
}
