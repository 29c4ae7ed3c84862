import ServiceLifecycle
import WeirCore
import WeirEmbeddedLedger
import WeirHTTP
import WeirPrimitives
import WeirSQLite
import WeirServices
import WeirStorage

/// Everything in the data folder, which one server at a time has to itself.
struct FolderStorage: ServerStorage {
    private let database: SQLiteDatabase
    private let embedded: EmbeddedLedger
    let stores: any ControlPlane
    let backup: BackupMaker?
    let clock: WallClock

    var ledger: any Ledger { embedded }
    var isShared: Bool { false }
    var servers: Int { 1 }
    var samples: [MetricSample] { embedded.status.samples }
    var status: StorageStatus {
        let status = embedded.status
        return StorageStatus(failure: status.failure, waitingEntries: status.unflushedEntries)
    }

    /// Opens the data folder.
    ///
    /// Blocks while the log is read; for the start only.
    init(_ configuration: ServerConfiguration, folder: DataFolder, ports: ServerPorts) async throws {
        clock = ports.clock
        if FolderDraft.isThere(in: folder.path) { throw ServerStartError.data([MoveCheck.draft(in: folder.path)]) }
        if let missing = LogCheck.missingDatabase(in: folder) { throw ServerStartError.data([missing]) }
        database = try SQLiteDatabase(path: folder.databasePath)
        if let mark = try await database.moveMark() {
            try database.close()
            throw ServerStartError.data([MoveCheck.finding(mark)])
        }
        if try await database.isUnfinishedCopy() {
            try database.close()
            throw ServerStartError.data([MoveCheck.draft(in: folder.path)])
        }
        let stores = SQLiteControlPlane(database: database)
        self.stores = stores
        let workspaces = try await stores.workspaces()
        let disk = ports.logDisk(FileLogDisk(folder: try folder.subfolder("log")))
        let missing = LogCheck.missingPart(
            hasWorkspaces: !workspaces.isEmpty,
            segments: try disk.segmentNames(),
            in: folder
        )
        if let missing { throw ServerStartError.data([missing]) }
        // The folder is this server's alone: whoever was moving a test clock was killed.
        try await stores.releaseTestClocks()
        let installation = InstallationCheck(
            mark: InstallationFile(in: folder.path),
            store: stores,
            secrets: ports.secrets
        )
        try await installation.begin(holdsData: !workspaces.isEmpty, at: ports.clock.now(), logger: ports.logger)
        embedded = try EmbeddedLedger.open(
            store: try SQLiteBlockStore(database),
            disk: disk,
            meterSets: try await MeterSet.all(of: workspaces, in: stores),
            configuration: Self.ledger(configuration),
            logger: ports.logger
        )
        backup = BackupMaker(database: database, ledger: embedded, logFolder: try folder.subfolder("log"))
    }

    private static func ledger(_ configuration: ServerConfiguration) -> EmbeddedLedgerConfiguration {
        var ledger = EmbeddedLedgerConfiguration()
        ledger.keyFilterBytes = configuration.deduplicationMemoryMiB << 20
        ledger.segmentSize = configuration.logSegmentMiB << 20
        ledger.flushIntervalMilliseconds = configuration.flushIntervalMilliseconds
        ledger.queueLimit = configuration.ledgerQueueLimit
        return ledger
    }

    func services(takingIn _: @escaping @Sendable (StoredChanges) async throws -> Void) -> [any Service] { [] }

    /// Brings everything from the log to the database and closes both.
    func close() async throws {
        try await embedded.stop()
        try database.close()
    }
}

extension MeterSet {
    /// All meters of some workspaces, as they stand.
    static func all(
        of workspaces: [Workspace],
        in stores: any CatalogStore
    ) async throws(StorageError) -> [WorkspaceID: MeterSet] {
        var sets: [WorkspaceID: MeterSet] = [:]
        for workspace in workspaces { sets[workspace.id] = try await of(workspace.id, in: stores) }
        return sets
    }

    /// All meters of a workspace, as they stand; nil when there is no such workspace.
    static func of(_ workspace: WorkspaceID, in stores: any CatalogStore) async throws(StorageError) -> MeterSet? {
        try await stores.catalog(of: workspace).map { MeterSet(version: $0.meterVersion, meters: $0.meters) }
    }
}
