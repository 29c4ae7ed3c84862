import Logging
import Synchronization
import WeirCore
import WeirPostgres
import WeirPrimitives
import WeirStorage

/// What the lanes of one node share.
final class LaneShared: Sendable {
    let configuration: PostgresLedgerConfiguration
    let active = ActiveCustomers()
    let consolidation = ConsolidationQueue()
    private let logger: Logger
    /// Whether the database is known to be read only now.
    let isReadOnly: @Sendable () -> Bool
    /// Whether the database is known to answer now.
    let isAnswering: @Sendable () -> Bool
    private let readMeters: @Sendable (WorkspaceID) async throws -> MeterSet
    private let meters: Mutex<[WorkspaceID: MeterSet]>
    /// No entry that this node makes is said to have come before.
    private let earliest = Mutex(Timestamp.earliest)

    init(
        configuration: PostgresLedgerConfiguration,
        meterSets: [WorkspaceID: MeterSet],
        readMeters: @escaping @Sendable (WorkspaceID) async throws -> MeterSet,
        isReadOnly: @escaping @Sendable () -> Bool,
        isAnswering: @escaping @Sendable () -> Bool,
        logger: Logger
    ) {
        self.configuration = configuration
        self.readMeters = readMeters
        self.isReadOnly = isReadOnly
        self.isAnswering = isAnswering
        self.logger = logger
        meters = Mutex(meterSets)
    }

    // MARK: Meters

    var meterSets: [WorkspaceID: MeterSet] { meters.withLock { $0 } }

    func meters(of workspace: WorkspaceID) -> MeterSet { meters.withLock { $0[workspace] } ?? .empty }

    func publish(_ set: MeterSet, of workspace: WorkspaceID) {
        meters.withLock { meters in
            if meters[workspace].map({ $0.version < set.version }) ?? true { meters[workspace] = set }
        }
    }

    /// Reads a workspace's meters anew: another node has met newer ones, of this version.
    ///
    /// - Throws: ``LedgerError/unavailable(_:)`` when they cannot be read or are not there yet.
    func refreshMeters(of workspace: WorkspaceID, to version: UInt64) async throws {
        // Another lane may have been quicker.
        guard meters(of: workspace).version < version else { return }
        do {
            publish(try await readMeters(workspace), of: workspace)
        } catch {
            logger.warning("meters could not be read", metadata: ["error": "\(error)"])
            throw LedgerError.unavailable("the meters of the workspace cannot be read; send the request again")
        }
        guard meters(of: workspace).version >= version else {
            throw LedgerError.unavailable("newer meters of the workspace are on their way; send the request again")
        }
    }

    // MARK: Receipts

    var floor: Timestamp { earliest.withLock { $0 } }

    func raiseFloor(to instant: Timestamp) { earliest.withLock { $0 = max($0, instant) } }

    // MARK: Rounds

    func tell(_ outcome: RoundOutcome) {
        active.note(outcome.newest)
        if configuration.clock == .commands { raiseFloor(to: outcome.present) }
        consolidation.add(outcome.consolidated)
    }

    /// Whether it is the database that cannot be used at the moment, whoever asks for whatever.
    func isOutage(_ error: any Error) -> Bool {
        switch error as? PostgresError {
        case .unreachable, .connectionLost, .unknownOutcome, .readOnly, .unavailable, .closed, .transactionPooler,
            .unsupportedVersion, .poolExhausted:
            true
        case .serializationFailure, .deadlock, .lockNotAvailable, .uniqueViolation, .foreignKeyViolation, .invalidValue,
            .staleStatement, .timedOut, .cancelled, .invalidConfiguration, .wrongColumn, .server, nil:
            false
        }
    }

    /// What callers are told.
    func failure(of error: any Error) -> LedgerError {
        if let error = error as? LedgerError { return error }
        logger.error("the ledger's database failed", metadata: ["error": "\(error)"])
        switch error as? PostgresError {
        case .serializationFailure, .deadlock, .lockNotAvailable: return .overloaded(retryAfterSeconds: 1)
        case .unknownOutcome:
            return .unavailable("the database did not say whether it has committed; send the request again")
        case .timedOut: return .unavailable("the database took too long; send the request again")
        case .readOnly: return .readOnly
        case let error?: return .unavailable("the database cannot be used: \(error)")
        case nil: return .unavailable("the ledger's data cannot be read: \(error)")
        }
    }
}
