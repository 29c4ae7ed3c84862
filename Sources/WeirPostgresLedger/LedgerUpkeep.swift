import Logging
import WeirPostgres
import WeirPrimitives

/// What keeps the tables quick, beside the lanes: usage by the week, parts for the months to come, old rows of commits.
final class LedgerUpkeep: Sendable {
    private let shared: LaneShared
    private let connection: PostgresConnection
    private let logger: Logger
    /// Of rows of commits that are removed at once.
    private static let removedAtOnce: Int64 = 10_000
    private static let hour: Int64 = 3_600_000

    init(_ shared: LaneShared, _ configuration: PostgresConfiguration, logger: Logger) {
        self.shared = shared
        self.logger = logger
        connection = PostgresConnection(configuration)
    }

    func stop() { shared.consolidation.close() }

    func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask { [self] in
                while !Task.isCancelled {
                    await attempt("the tables' upkeep") { try await keepTables() }
                    do { try await ContinuousClock().sleep(for: .milliseconds(Self.hour)) } catch { return }
                }
            }
            for await _ in shared.consolidation.arrivals {
                while let customer = shared.consolidation.next() {
                    await attempt("putting usage together") {
                        try await connection.transaction(isolation: .readCommitted) { session in
                            try Consolidation.run(of: customer, on: session)
                        }
                    }
                }
            }
            group.cancelAll()
        }
        await connection.close()
    }

    /// What fails here is tried again when there is more to do, so nobody waits for it.
    private func attempt(_ what: String, _ body: () async throws -> Void) async {
        do {
            try await body()
        } catch {
            logger.warning("\(what) failed", metadata: ["error": "\(error)"])
        }
    }

    /// Makes parts ahead, and removes rows of commits that nobody will look up any more.
    func keepTables() async throws {
        for part in try await connection.run({ try EntryPartitions.lacking($0) }) {
            try await connection.transaction(isolation: .readCommitted) { try EntryPartitions.make(part, on: $0) }
        }
        let kept = shared.configuration.keptBatchesMilliseconds
        var removed: Int64 = Self.removedAtOnce
        while removed >= Self.removedAtOnce {
            removed = try await connection.transaction(isolation: .readCommitted) { session in
                Int64(
                    try session.run(
                        """
                        DELETE FROM ledger_batches WHERE (bucket, node, number) IN (
                            SELECT bucket, node, number FROM ledger_batches
                            WHERE written < (extract(epoch FROM now()) * 1000)::bigint - $1 LIMIT $2
                            FOR UPDATE SKIP LOCKED)
                        """,
                        [.integer(kept), .integer(Self.removedAtOnce)]
                    )
                )
            }
        }
    }
}
