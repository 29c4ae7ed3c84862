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
                    let isDone = await attempt("putting usage together") {
                        var isLeft = true
                        while isLeft {
                            isLeft = try await connection.transaction(isolation: .readCommitted) { session in
                                try Consolidation.run(of: customer, on: session)
                            }
                        }
                    }
                    // Without the database the others fail as well; they go on with the next entry of any.
                    if !isDone { break }
                }
            }
            group.cancelAll()
        }
        await connection.close()
    }

    /// What fails here is tried again when there is more to do, so nobody waits for it.
    @discardableResult
    private func attempt(_ what: String, _ body: () async throws -> Void) async -> Bool {
        do {
            try await body()
            return true
        } catch {
            logger.warning("\(what) failed", metadata: ["error": "\(error)"])
            return false
        }
    }

    /// Makes the parts of months to come while there is time, so that nobody has to be made to wait for it.
    private func makeParts() async throws {
        let isSoon = try await connection.run { try !EntryPartitions.lacking($0, ahead: 2).isEmpty }
        guard isSoon else { return }
        for part in try await connection.run({ try EntryPartitions.lacking($0) }) {
            for attempt in 1...Self.tries {
                do {
                    try await connection.transaction(isolation: .readCommitted) { session in
                        try EntryPartitions.makeQuickly(part, on: session)
                    }
                    break
                } catch PostgresError.lockNotAvailable where attempt < Self.tries {
                    try await ContinuousClock().sleep(for: .milliseconds(250))
                }
            }
        }
    }

    /// How often the making of a part is tried while entries are read and written.
    private static let tries = 40

    /// Makes parts ahead, and removes rows of commits that nobody will look up any more.
    func keepTables() async throws {
        try await makeParts()
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
