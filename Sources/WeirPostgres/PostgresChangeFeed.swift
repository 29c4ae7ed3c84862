package import Logging
package import WeirStorage

/// Tells a node what others have changed, within a second: at once when it is announced, and by looking twice a second.
///
/// It tells the others too that this node is there.
package final class PostgresChangeFeed: Sendable {
    /// A node, as the others see it.
    package struct Node: Sendable {
        /// At random, of this run.
        package var id: Int64
        /// For people: the machine's name.
        package var name: String
        package var version: String

        package init(id: Int64, name: String, version: String) {
            self.id = id
            self.name = name
            self.version = version
        }
    }

    private let listener: PostgresListener
    private let connection: PostgresConnection
    private let node: Node
    private let logger: Logger
    /// How often it looks when nothing is announced.
    private static let interval = Duration.milliseconds(500)
    /// How often it says that the node is there; one that has said nothing for ``absence`` is gone.
    private static let beat = Duration.seconds(3)
    private static let absence = "12 seconds"
    /// How long it waits before it tries to connect again.
    private static let pause = Duration.milliseconds(200)
    /// How often all that is kept in memory is forgotten while no changes can be heard of.
    private static let forgetting = Duration.seconds(1)
    /// How long changes are kept; more than ``ChangeReader/longestPause``.
    private static let kept = "20 minutes"
    private static let removedAtOnce = 5_000

    package init(_ configuration: PostgresConfiguration, node: Node, logger: Logger) throws(PostgresError) {
        listener = try PostgresListener(configuration, channels: ["weir_changes"])
        connection = PostgresConnection(configuration)
        self.node = node
        self.logger = logger
    }

    /// Tells until the task is cancelled.
    ///
    /// `apply`: Takes in what has changed. `nodes`: How many there are, this one included.
    package func run(
        apply: (StoredChanges) async throws -> Void,
        nodes: (Int) -> Void
    ) async {
        var reader = ChangeReader()
        var lastBeat: ContinuousClock.Instant?
        var isAway = false
        var lastForgotten: ContinuousClock.Instant?
        while !Task.isCancelled {
            do {
                if try await waitForNews() { reader.forget() }
                let changes = try await reader.read(connection)
                if !changes.isNone { try await apply(changes) }
                if lastBeat.map({ ContinuousClock.now - $0 >= Self.beat }) ?? true {
                    nodes(try await beat())
                    lastBeat = .now
                }
                if isAway { logger.notice("changes of other servers are heard of again") }
                isAway = false
            } catch {
                guard !Task.isCancelled else { break }
                // Whoever cannot hear of changes takes it that there are some, once it can.
                reader.forget()
                if !isAway {
                    logger.warning("changes of other servers cannot be heard of", metadata: ["error": "\(error)"])
                }
                // Meanwhile nothing kept in memory can be trusted: a key may have been revoked elsewhere. What is forgotten is
                // read anew, where the database still answers others.
                if isAway, lastForgotten.map({ ContinuousClock.now - $0 >= Self.forgetting }) ?? true {
                    try? await apply(.everything)
                    lastForgotten = .now
                }
                isAway = true
                try? await ContinuousClock().sleep(for: Self.pause)
            }
        }
        await listener.close()
    }

    /// Waits until something is announced, for an interval at most.
    ///
    /// - Returns: Whether the connection is a new one, so that something may have been missed.
    private func waitForNews() async throws -> Bool {
        var isNew = false
        var event = try await listener.next(within: Self.interval)
        while let present = event {
            switch present {
            case .connected: isNew = true
            case .lost(let error): throw error
            case .announcement: break
            }
            // One look is enough for all that has been announced.
            event = try await listener.next(within: .zero)
        }
        return isNew
    }

    /// Says that the node is there, and removes what nobody asks for any more.
    ///
    /// - Returns: How many nodes there are.
    private func beat() async throws -> Int {
        let node = node
        return try await connection.run { session in
            let answers = try session.pipeline([
                PostgresStatement(
                    """
                    INSERT INTO nodes (id, name, version) VALUES ($1, $2, $3)
                    ON CONFLICT (id) DO UPDATE SET seen_at = now()
                    """,
                    [.integer(node.id), .text(node.name), .text(node.version)]
                ),
                PostgresStatement(
                    "SELECT count(*) FROM nodes WHERE seen_at > now() - interval '\(Self.absence)'"
                ),
                PostgresStatement(
                    """
                    DELETE FROM changes WHERE ctid IN (
                        SELECT ctid FROM changes WHERE at < now() - interval '\(Self.kept)'
                        LIMIT \(Self.removedAtOnce) FOR UPDATE SKIP LOCKED)
                    """
                ),
                PostgresStatement("DELETE FROM nodes WHERE seen_at < now() - interval '1 day'"),
            ])
            return Int(try answers[1].first?.integer(0) ?? 1)
        }
    }

    /// Takes the node out of the list; without it the node is missed a little later.
    package func leave() async {
        let id = node.id
        do {
            try await connection.run { try $0.run("DELETE FROM nodes WHERE id = $1", [.integer(id)]) }
        } catch {
            logger.debug("the node was not taken out of the list", metadata: ["error": "\(error)"])
        }
        await connection.close()
    }
}
