import Hummingbird
import Logging
import ServiceLifecycle
import WeirAPI
import WeirCore
import WeirDashboard
import WeirEmbeddedLedger
import WeirGateway
import WeirGatewayRules
import WeirHTTP
import WeirMail
import WeirPages
import WeirPortal
import WeirPrimitives
import WeirSMTP
import WeirSQLite
import WeirServices
import WeirStorage
import WeirStripe
import WeirWebhooks

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
    /// Writes pages; its templates are read once.
    let pages: PageWriter
    /// The pages of customers.
    let portal: PortalPages
    private let metrics: PrometheusMetrics
    private let smtp: SMTPTransport?
    private let webhooks: HTTPWebhookTransport

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
        let holdsData = try await !stores.workspaces().isEmpty
        let installation = InstallationCheck(
            file: InstallationFile(in: folder.path),
            store: stores,
            secrets: ports.secrets
        )
        let pause = try await installation.begin(holdsData: holdsData, at: ports.clock.now())
        if let pause {
            ports.logger.warning(
                "payments are paused: \(pause.cause.message) See 'weir doctor'.",
                metadata: ["cause": "\(pause.cause.rawValue)"]
            )
        }
        ledger = try EmbeddedLedger.open(
            store: try SQLiteBlockStore(database),
            disk: disk,
            meterSets: meters,
            configuration: Self.ledger(configuration),
            logger: ports.logger
        )
        let smtp = Self.smtp(configuration)
        let webhooks = HTTPWebhookTransport(allowsPrivateTargets: configuration.webhooksPrivate == .allowed)
        self.smtp = smtp
        self.webhooks = webhooks
        services = Services(
            stores: stores,
            ledger: ledger,
            zones: ZoneDatabase(),
            ids: ports.ids,
            secrets: ports.secrets,
            jobs: JobSettings(answerRetentionHours: configuration.idempotencyHours),
            renderer: AuditRendering.renderer,
            delivery: ports.invoiceDelivery ?? MailInvoiceDelivery(stores: stores, ids: ports.ids, clock: ports.clock),
            stripe: Self.stripe(configuration, ports),
            outbox: OutboxPorts(
                mail: Self.mail(configuration, ports, smtp, folder: folder.path + "/mail"),
                webhooks: ports.webhookTransport ?? webhooks,
                eventBody: { DomainEventBody($0).jsonBytes }
            ),
            runnerID: Self.runnerID(ports),
            handlers: ports.jobHandlers?(stores),
            passwordCost: ports.passwordCost
        )
        pages = PageWriter(templates: try PageTemplates(DashboardRoutes.templates + DocumentationPages.templates))
        portal = try PortalPages(
            services: services,
            documents: InvoiceDocuments(invoices: services.invoices, settings: services.settings),
            secrets: ports.secrets,
            errors: PageErrors(ErrorResponse(logger: ports.logger)),
            publicURL: configuration.publicURL,
            isSecure: configuration.isReachedSecurely
        )
        metrics = PrometheusMetrics()
        metrics.add { [ledger] in ledger.status.samples }
        metrics.add { [services] in services.jobRunner.status.samples }
        metrics.add { [services] in services.stripe.webhooks.tally.value.samples }
        metrics.add { [services] in
            services.mailSender.status.mailSamples + services.webhookSender.status.webhookSamples
        }
        metrics.add { [services] in services.usage.events.room.status.samples }
        try await services.directory.loadAll()
        try await services.tokenKeyDirectory.refresh()
    }

    /// Told apart from all other runs, those of other servers too.
    private static func runnerID(_ ports: ServerPorts) -> JobRunnerID {
        JobRunnerID(rawValue: ports.secrets.bytes(16).reduce(0) { $0 << 8 | UInt128($1) })
    }

    private static func stripe(_ configuration: ServerConfiguration, _ ports: ServerPorts) -> StripeOptions {
        let start = ContinuousClock.now
        let clients = StripeClients(
            base: configuration.stripeAPIBase,
            delays: ports.delays,
            elapsed: { start.duration(to: .now) },
            jitter: { ports.secrets.bytes(2).reduce(0) { $0 << 8 | Int($1) } % 1_001 },
            logger: ports.logger
        )
        return StripeOptions(
            ports: clients.ports,
            environment: configuration.stripe,
            publicURL: configuration.publicURL
        )
    }

    private static func smtp(_ configuration: ServerConfiguration) -> SMTPTransport? {
        configuration.smtpURL.map { url in
            SMTPTransport(
                SMTPServer(
                    url: url,
                    user: configuration.smtpUser,
                    password: configuration.smtpPassword,
                    encryption: configuration.smtpEncryption
                )
            )
        }
    }

    private static func mail(
        _ configuration: ServerConfiguration,
        _ ports: ServerPorts,
        _ smtp: SMTPTransport?,
        folder: String
    ) -> MailPorts {
        let files = MailFolder(path: folder)
        var live: any MailTransport = files
        if let smtp { live = smtp }
        if let given = ports.mailTransport { live = given }
        let test: any MailTransport =
            switch configuration.mailTest {
            case .send: live
            case .folder: files
            }
        return MailPorts(from: configuration.mailFrom ?? MailAddress("weir@localhost"), live: live, test: test)
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
                limits: HTTPLimits(
                    rates: RequestRates(perKey: perMinute),
                    proxies: configuration.trustedProxies
                ),
                routes: [
                    LocalRoutes(
                        services: services,
                        ledger: ledger,
                        clock: ports.clock,
                        publicURL: configuration.publicURL
                    ) { [ledger] in ledger.status },
                    AssetRoutes(pages.assets.all + [DocumentationPages.styleSheet]),
                    DocumentationPages(writer: pages),
                    dashboard,
                    portal,
                    AgentRoutes(clock: ports.clock, publicURL: configuration.publicURL),
                    GatewayRoutes(
                        services: services,
                        clock: ports.clock,
                        ids: ports.ids,
                        steps: hotSteps,
                        logger: ports.logger
                    ),
                ],
                unreadiness: { [ledger] in ledger.status.failure }
            ),
            entrance,
            steps: hotSteps,
            headerClock: .system
        )
    }

    /// The pages of the team.
    var dashboard: DashboardRoutes {
        let publicURL = configuration.publicURL
        return DashboardRoutes(
            pages: PageRoutes(
                audience: DashboardAudience(services: services, isSecure: configuration.isReachedSecurely),
                writer: pages,
                secrets: ports.secrets,
                errors: PageErrors(ErrorResponse(logger: ports.logger)),
                publicURL: publicURL
            ),
            tools: DashboardTools(publicURL: publicURL, ids: ports.ids)
        )
    }

    /// The gateway on this ledger.
    ///
    /// - Throws: ``ServerStartError`` when the table's workspace does not exist.
    func gateway(_ table: RouteTable) async throws -> GatewayCore {
        let workspace: Workspace
        do {
            workspace = try await services.workspaces.workspace(named: table.workspace)
        } catch is WeirError {
            throw ServerStartError.gatewayWorkspace(table.workspace)
        }
        let ledger = LocalCallLedger(
            services: services,
            workspace: workspace.id,
            customerHeader: table.customerHeader,
            clock: ports.clock,
            steps: hotSteps,
            logger: ports.logger
        )
        return try GatewayCore(
            table: table,
            ledger: ledger,
            limits: configuration.gatewayLimits,
            rates: RequestRates(),
            proxies: configuration.trustedProxies,
            clock: ports.clock,
            ids: ports.ids,
            log: ports.accessLog ?? LoggerAccessLog(ports.logger),
            logger: ports.logger,
            metrics: metrics
        )
    }

    /// What runs by itself.
    var jobs: [any Service] {
        [
            KeyUsesJob(uses: services.keyUses, delays: ports.delays, logger: ports.logger),
            JobsService(
                runner: services.jobRunner,
                stores: stores,
                connections: services.stripe.connections,
                bell: services.stripe.bell,
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
            OutboxService(services: services, clock: ports.clock, delays: ports.delays, logger: ports.logger),
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
        try await smtp?.shutDown()
        try await webhooks.shutDown()
        try await ledger.stop()
        try database.close()
    }
}
