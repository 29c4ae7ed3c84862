import Hummingbird
import Logging
import ServiceLifecycle
import WeirCore
import WeirEmbeddedLedger
import WeirHTTP
import WeirPrimitives
import WeirSQLite
import WeirServices
import WeirStorage

/// All parts of a server, put together: the one place where they meet.
struct Composition: Sendable {
    let configuration: ServerConfiguration
    let ports: ServerPorts
    let database: SQLiteDatabase
    let stores: any ControlPlane
    let ledger: EmbeddedLedger
    let services: Services
    /// Must run for as long as the entrances do.
    let hotSteps = HotSteps()
    private let metrics: PrometheusMetrics

    /// Opens the data folder and makes everything that stands on it.
    ///
    /// Blocks while the log is read; for the start only.
    init(_ configuration: ServerConfiguration, folder: DataFolder, ports: ServerPorts) async throws {
        self.configuration = configuration
        self.ports = ports
        if let missing = LogCheck.missingDatabase(in: folder) { throw ServerStartError.data([missing]) }
        database = try SQLiteDatabase(path: folder.databasePath)
        let stores = SQLiteControlPlane(database: database)
        self.stores = stores
        var meters: [WorkspaceID: MeterSet] = [:]
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
        for workspace in workspaces {
            guard let catalog = try await stores.catalog(of: workspace.id) else { continue }
            meters[workspace.id] = MeterSet(version: catalog.meterVersion, meters: catalog.meters)
        }
        ledger = try EmbeddedLedger.open(
            store: try SQLiteBlockStore(database),
            disk: disk,
            meterSets: meters,
            configuration: Self.ledger(configuration),
            logger: ports.logger
        )
        services = Services(
            stores: stores,
            ledger: ledger,
            zones: ZoneDatabase(),
            ids: ports.ids,
            secrets: ports.secrets,
            jobs: JobSettings(answerRetentionHours: configuration.idempotencyHours),
            renderer: AuditRendering.renderer,
            delivery: ports.invoiceDelivery,
            runnerID: Self.runnerID(ports),
            handlers: ports.jobHandlers?(stores)
        )
        metrics = PrometheusMetrics()
        metrics.add { [ledger] in ledger.status.samples }
        metrics.add { [services] in services.jobRunner.status.samples }
        metrics.add { [services] in services.usage.events.room.status.samples }
        try await services.directory.loadAll()
        try await services.tokenKeyDirectory.refresh()
    }

    /// Told apart from all other runs, those of other servers too.
    private static func runnerID(_ ports: ServerPorts) -> JobRunnerID {
        JobRunnerID(rawValue: ports.secrets.bytes(16).reduce(0) { $0 << 8 | UInt128($1) })
    }

    private static func ledger(_ configuration: ServerConfiguration) -> EmbeddedLedgerConfiguration {
        var ledger = EmbeddedLedgerConfiguration()
        ledger.keyFilterBytes = configuration.deduplicationMemoryMiB << 20
        ledger.segmentSize = configuration.logSegmentMiB << 20
        ledger.flushIntervalMilliseconds = configuration.flushIntervalMilliseconds
        ledger.queueLimit = configuration.ledgerQueueLimit
        return ledger
    }

    /// The API as one kind of caller reaches it.
    func entrance(_ entrance: Entrance) -> APIEntrance {
        let perMinute = RateRule(name: "key", limit: Int64(configuration.apiRateLimit), periodMilliseconds: 60_000)
        return APIEntrance(
            HTTPDependencies(
                services: services,
                answers: stores,
                clock: ports.clock,
                ids: ports.ids,
                logger: ports.logger,
                accessLog: ports.accessLog,
                metrics: metrics,
                limits: HTTPLimits(rates: RequestRates(perKey: perMinute)),
                routes: [
                    LocalRoutes(services: services, ledger: ledger, clock: ports.clock) { [ledger] in ledger.status }
                ],
                unreadiness: { [ledger] in ledger.status.failure }
            ),
            entrance,
            steps: hotSteps,
            headerClock: .system
        )
    }

    /// What runs by itself.
    var jobs: [any Service] {
        [
            KeyUsesJob(uses: services.keyUses, delays: ports.delays, logger: ports.logger),
            JobsService(
                runner: services.jobRunner,
                stores: stores,
                clock: ports.clock,
                delays: ports.jobPace ?? ports.delays,
                logger: ports.logger
            ),
            ThresholdsService(
                watch: services.thresholds,
                clock: ports.clock,
                delays: ports.delays,
                logger: ports.logger
            ),
            RejectedEventsWatch(
                room: services.usage.events.room,
                store: stores,
                delays: ports.delays,
                logger: ports.logger
            ),
        ]
    }

    /// Brings everything from the log to the database and closes both.
    ///
    /// Called when nothing asks any more.
    func close() async throws {
        await KeyUsesJob.save(services.keyUses, ports.logger)
        try await ledger.stop()
        try database.close()
    }
}
