import Foundation
import Testing
import WeirPostgres
import WeirPrimitives
import WeirServer
import WeirTesting

/// Work that a node was about when it was killed, and other nodes that share its database.
@Suite(.timeLimit(.minutes(30))) struct LeaseTests {
    /// Looks at what another process does, each of which waits for a moment.
    private static let looks = 10_000

    /// A job as it is stored.
    private struct StoredJob: Equatable {
        var claims: Int64
        var hasOwner: Bool
        var isDone: Bool
        /// In milliseconds since 1970.
        var runAt: Int64
    }

    @Test(
        "a dead node's job comes back when its lease ends by the database's clock, and to no node whose clock is ahead"
    )
    func aDeadNodesJobComesBack() async throws {
        try await TestPostgres.shared().withDatabase { url in
            let configuration = try PostgresConfiguration(url: url)
            let (holder, reader) = (PostgresConnection(configuration), PostgresConnection(configuration))
            let dead = ServerProcess(folder: try TemporaryFolder(), variables: ["WEIR_DATABASE_URL": url])
            try await dead.start()
            let id = try await doneJob(reader)
            // Whoever does it waits for whoever holds the table.
            try await holder.run { session in
                try session.script("BEGIN; LOCK TABLE idempotency_records IN ACCESS EXCLUSIVE MODE")
            }
            try await reader.run { session in
                _ = try session.run("UPDATE jobs SET done_at = NULL, run_at = due_at WHERE id = $1", [.bytes(id)])
            }
            let lease = try await job(id, reader) { $0.hasOwner }
            try await dead.kill()
            try await holder.run { try $0.script("ROLLBACK") }

            let ahead = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970) * 1_000 + 600_000)
            #expect(lease.runAt < ahead.milliseconds)
            try await TestServer.run(clock: ManualClock(ahead), seed: 2) {
                $0.database = configuration
                $0.waitsForSlowDatabase()
            } _: { server in
                await server.runJobs()
                #expect(try await job(id, reader) { _ in true } == lease)
                // Now it ends.
                try await reader.run { session in
                    _ = try session.run("UPDATE jobs SET run_at = due_at WHERE id = $1", [.bytes(id)])
                }
                let ended = try await job(id, reader) {
                    await server.runJobs()
                    return $0.isDone
                }
                #expect(ended.claims == lease.claims + 1)
            }
            await holder.close()
            await reader.close()
        }
    }

    /// The id of a job that the server has done.
    private func doneJob(_ reader: PostgresConnection) async throws -> [UInt8] {
        for _ in 0..<Self.looks {
            let id = try await reader.run { session in
                try session.query(
                    "SELECT id FROM jobs WHERE kind = 'kept_answers_clean_up' AND done_at IS NOT NULL LIMIT 1"
                ).first?.bytes(0)
            }
            if let id { return id }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw NeverSo("no job of the server's was done")
    }

    /// A job once it is so; before each look but the first something may be done about it.
    private func job(
        _ id: [UInt8],
        _ reader: PostgresConnection,
        _ isSo: (StoredJob) async -> Bool
    ) async throws -> StoredJob {
        var last: StoredJob?
        for _ in 0..<Self.looks {
            let found = try await reader.run { session in
                try session.query(
                    "SELECT claims, owner IS NOT NULL, done_at IS NOT NULL, run_at FROM jobs WHERE id = $1",
                    [.bytes(id)]
                ).first.map { row in
                    StoredJob(
                        claims: try row.integer(0) ?? 0,
                        hasOwner: try row.boolean(1) ?? false,
                        isDone: try row.boolean(2) ?? false,
                        runAt: try row.integer(3) ?? 0
                    )
                }
            }
            if let found, await isSo(found) { return found }
            last = found
            try await Task.sleep(for: .milliseconds(20))
        }
        throw NeverSo("the job stayed \(String(describing: last))")
    }
}
