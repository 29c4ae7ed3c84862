import Foundation
import Logging
import ServiceLifecycle
import Synchronization
import WeirCore
import WeirHTTP
import WeirPostgres
import WeirPostgresLedger
import WeirPrimitives
import WeirServices
import WeirStorage

/// Everything in a PostgreSQL database that any number of servers use at the same time.
///
/// The data folder then holds what is of this machine alone: the lock, the local socket, and mail that is written as files.
struct SharedStorage: ServerStorage {
    private let database: PostgresDatabase
    private let shared: PostgresLedger
    private let readers: PostgresPool
    private let feed: PostgresChangeFeed
    private let watch: DatabaseWatch
    private let present = PresentServers()
    let stores: any ControlPlane
    let clock: WallClock

    var ledger: any Ledger { shared }
    var servers: Int { present.count }
    var isShared: Bool { true }
    var backup: BackupMaker? { nil }
    var status: StorageStatus {
        switch watch.present {
        case .ready, .readOnly: StorageStatus()
        case .away(let reason): StorageStatus(failure: "the database cannot be used: \(reason)")
        }
    }
    var samples: [MetricSample] {
        let counts = database.connections
        return [
            MetricSample("weir_ledger_queued_commands", .gauge, shared.queuedCommands),
            MetricSample("weir_database_connections", .gauge, counts.all),
            MetricSample("weir_database_connections_idle", .gauge, counts.idle),
            MetricSample("weir_database_waiting", .gauge, counts.waiting),
            MetricSample("weir_database_servers", .gauge, present.count),
        ]
    }

    /// Connects, brings the schema up to date, and makes the ledger.
    ///
    /// Several servers may do so at the same time: one changes the schema, the others wait for it.
    ///
    /// - Throws: ``ServerStartError/database(place:reason:)``.
    init(
        _ url: PostgresConfiguration,
        _ configuration: ServerConfiguration,
        ports: ServerPorts
    ) async throws {
        let (reading, writing) = (Suspension(), Suspension())
        // One for all connections: whatever is asked of a server that was replaced is refused.
        let epochs = EpochGuard()
        var guarded = epochs.guarding(url)
        // A server that cannot be reached is tried again soon.
        let patience = Duration.milliseconds(configuration.databasePatienceMilliseconds)
        guarded.connectTimeout = max(.seconds(2), patience)
        watch = DatabaseWatch(
            guarded,
            reading: reading,
            writing: writing,
            patience: patience,
            machineClock: ports.clock.now,
            logger: ports.logger
        )
        guarded.suspension = writing
        var onlyRead = guarded
        onlyRead.suspension = reading
        onlyRead.takesReadOnly = true
        clock =
            switch configuration.databaseLedger.clock {
            case .database: WallClock { [clock = watch.clock] in clock.now() }
            case .commands: ports.clock
            }
        let share = ConnectionShare(of: configuration.databaseConnections)
        do {
            try await watch.begin()
            let installer = PostgresConnection(guarded)
            database = try await PostgresDatabase(
                pool: PostgresPool(guarded, limits: share.writers),
                readers: PostgresPool(onlyRead, limits: share.readers)
            )
            try await database.refuseUnfinishedCopy()
            try await PostgresLedgerSchema.install(on: installer)
            await installer.close()
            let stores = PostgresControlPlane(database: database)
            self.stores = stores
            let workspaces = try await stores.workspaces()
            let installation = InstallationCheck(
                mark: DatabaseMark(place: try await database.place()),
                store: stores,
                secrets: ports.secrets
            )
            try await installation.begin(holdsData: !workspaces.isEmpty, at: ports.clock.now(), logger: ports.logger)
            readers = PostgresPool(onlyRead, limits: share.ledgerReaders)
            // Whatever else is repeated by a seed: no two runs may have the same.
            let node = Int64.random(in: .min ... .max)
            feed = try PostgresChangeFeed(
                guarded,
                node: PostgresChangeFeed.Node(
                    id: node,
                    name: ProcessInfo.processInfo.hostName,
                    version: ports.version
                ),
                logger: ports.logger
            )
            var lanes = url
            lanes.connectTimeout = guarded.connectTimeout
            var bounds = configuration.databaseLedger
            bounds.notesUsage = true
            shared = PostgresLedger(
                database: lanes,
                node: node,
                readers: readers,
                epochs: epochs,
                meterSets: try await MeterSet.all(of: workspaces, in: stores),
                readMeters: { workspace in try await MeterSet.of(workspace, in: stores) ?? .empty },
                isReadOnly: { [watch] in watch.present == .readOnly },
                isAnswering: { [watch] in watch.isAnswering },
                configuration: bounds,
                logger: ports.logger
            )
        } catch let error as PostgresError {
            throw ServerStartError.database(place: url.place, reason: StorageError(postgres: error).reason)
        } catch let error as StorageError {
            throw ServerStartError.database(place: url.place, reason: error.reason)
        }
    }

    func services(takingIn take: @escaping @Sendable (StoredChanges) async throws -> Void) -> [any Service] {
        [
            LedgerService(ledger: shared), WatchService(watch: watch),
            FeedService(feed: feed, take: take, present: present),
        ]
    }

    func close() async throws {
        await readers.close()
        await database.close()
    }
}

/// How a server's connections are dealt over what it does with them.
struct ConnectionShare {
    /// Lanes of the ledger with the one beside them, which connects when it is needed, its upkeep, and those that listen
    /// and look.
    private static let fixed = 8
    private let pooled: Int

    init(of connections: Int) { pooled = max(3, connections - Self.fixed) }

    var writers: PostgresPool.Limits { limits(max(1, pooled / 3)) }
    var ledgerReaders: PostgresPool.Limits { limits(max(1, pooled / 4)) }
    var readers: PostgresPool.Limits { limits(max(1, pooled - max(1, pooled / 3) - max(1, pooled / 4))) }

    private func limits(_ count: Int) -> PostgresPool.Limits {
        var limits = PostgresPool.Limits()
        limits.connections = count
        return limits
    }
}

/// Runs the ledger until everyone who asks it has ended, and then what is queued.
private struct LedgerService: Service {
    let ledger: PostgresLedger

    func run() async throws {
        await withGracefulShutdownHandler {
            await ledger.run()
        } onGracefulShutdown: {
            ledger.stop()
        }
    }
}

/// Looks whether the database is there until the server stops.
private struct WatchService: Service {
    let watch: DatabaseWatch

    func run() async throws { await cancelWhenGracefulShutdown { await watch.run() } }
}

/// Tells of changes until the server stops, and then that it is gone.
private struct FeedService: Service {
    let feed: PostgresChangeFeed
    let take: @Sendable (StoredChanges) async throws -> Void
    let present: PresentServers

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await feed.run(apply: take) { present.set($0) }
        }
        await feed.leave()
    }
}

/// How many servers share the database, as far as is known.
final class PresentServers: Sendable {
    private let known = Atomic<Int>(1)

    var count: Int { known.load(ordering: .relaxed) }

    func set(_ count: Int) { known.store(max(1, count), ordering: .relaxed) }
}

extension StorageError {
    /// For people who start a server.
    fileprivate var reason: String {
        switch self {
        case .unavailable(let reason): reason
        case .notFound, .duplicate, .conflict, .leaseLost, .inUse, .invalidData, .readOnly, .cancelled: "\(self)"
        }
    }
}
