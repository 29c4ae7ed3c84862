import Synchronization
import Testing
import WeirCore
import WeirPostgres
import WeirPostgresLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// A server that dies, and the standby that takes its place.
@Suite(.serialized, .timeLimit(.minutes(30))) struct PromotionTests {
    private static let clients = 8
    /// Answers before the server dies, and after the standby took over.
    private static let (before, after) = (200, 300)

    /// What was answered.
    private final class Answers: Sendable {
        private let keys = Mutex<Set<String>>([])
        /// How many there are when it is enough.
        private let goal = Mutex(Int.max)

        var count: Int { keys.withLock { $0.count } }
        var all: Set<String> { keys.withLock { $0 } }

        var isEnough: Bool { count >= goal.withLock { $0 } }

        func add(_ key: String) { _ = keys.withLock { $0.insert(key) } }

        /// Makes it enough when there are so many more.
        func end(after more: Int) {
            let count = count
            goal.withLock { $0 = count + more }
        }
    }

    private func connection(to server: TestPostgres) throws -> PostgresConnection {
        PostgresConnection(try PostgresConfiguration(url: server.ownURL))
    }

    /// Every commit waits for the standby from here on.
    private func makeSynchronous(_ primary: TestPostgres) async throws {
        let connection = try connection(to: primary)
        try await connection.run { session in
            try session.script("ALTER SYSTEM SET synchronous_standby_names = 'standby'")
            try session.run("SELECT pg_reload_conf()")
        }
        var isSynchronous = false
        while !isSynchronous {
            isSynchronous = try await connection.run { session in
                try session.query("SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'").count == 1
            }
            try await Task.sleep(for: .milliseconds(10))
        }
        await connection.close()
    }

    /// Records events until enough were answered, each asked until it is.
    private func record(
        _ ledger: PostgresLedger,
        _ harness: LedgerHarness,
        _ answers: Answers,
        _ round: String
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for client in 0..<Self.clients {
                group.addTask {
                    var number = 0
                    while !answers.isEnough {
                        try Task.checkCancellation()
                        let key = "c\(client)-\(number)-\(round)"
                        do {
                            let outcome = try await ledger.outcome(of: harness.event(1 + client % 3, key))
                            #expect(outcome?.recordedKind == .new || outcome?.recordedKind == .duplicate)
                            answers.add(key)
                            number += 1
                        } catch is LedgerError {
                            try await Task.sleep(for: .milliseconds(10))
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    private func keys(_ ledger: PostgresLedger, _ harness: LedgerHarness) async throws -> [String] {
        var keys: [String] = []
        for customer in 1...3 {
            keys += try await ledger.events(of: harness.context(customer)).map(\.recorded.event.key)
        }
        return keys
    }

    @Test("Nodes go on with a promoted standby, nothing that was answered is lost, and the old server is not used")
    func aStandbyTakesOver() async throws {
        let primary = try TestPostgres()
        try await PostgresNode.install(primary.ownURL)
        let standby = try TestPostgres(standbyOf: primary)
        try await makeSynchronous(primary)
        let harness = try LedgerHarness(meters: [ConformanceMeters.count])
        let meterSets = [harness.workspace: harness.meters]
        try await PostgresNode.withLedger(
            on: "postgres://weir@/postgres?host=\(primary.folder),\(standby.folder)",
            meterSets: meterSets,
            readMeters: { meterSets[$0] ?? .empty }
        ) { ledger in
            let answers = Answers()
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await record(ledger, harness, answers, "first") }
                while answers.count < Self.before { try await Task.sleep(for: .milliseconds(5)) }
                try await primary.crash()
                try await standby.promote()
                answers.end(after: Self.after)
                try await group.waitForAll()
            }
            // The old server is back, stands first in the URL and takes writes; sessions are made anew.
            try await primary.start()
            let administrator = try connection(to: standby)
            try await administrator.run { session in
                try session.script(
                    """
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE pid <> pg_backend_pid() AND application_name LIKE 'weir%'
                    """
                )
            }
            answers.end(after: 20)
            try await record(ledger, harness, answers, "second")
            let found = try await keys(ledger, harness)
            #expect(Set(found).isSuperset(of: answers.all))
            #expect(Set(found).count == found.count)
            #expect(try await ledger.allDifferences().isEmpty)
            // They are where the promoted one says so itself.
            let epoch = try await administrator.run { session in
                try session.query("SELECT value FROM ledger_state WHERE name = 'epoch'").first?.integer(0)
            }
            let old = try connection(to: primary)
            let oldEpoch = try await old.run { session in
                try session.query("SELECT value FROM ledger_state WHERE name = 'epoch'").first?.integer(0)
            }
            #expect((oldEpoch ?? 0) < (epoch ?? 0))
            // A session that finds itself on the old server ends at once.
            var isLeft = false
            while !isLeft {
                isLeft = try await old.run { session in
                    try session.query("SELECT 1 FROM pg_stat_activity WHERE application_name LIKE 'weir ledger'")
                        .isEmpty
                }
                try await Task.sleep(for: .milliseconds(10))
            }
            await administrator.close()
            await old.close()
        }
    }
}
