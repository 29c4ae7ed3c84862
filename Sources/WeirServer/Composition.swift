import Hummingbird
import Logging
import ServiceLifecycle
import WeirAPI
import WeirCore
import WeirDashboard
import WeirGateway
import WeirGatewayRules
import WeirHTTP
import WeirMail
import WeirPages
import WeirPortal
import WeirPrimitives
import WeirSMTP
import WeirServices
import WeirStorage
import WeirStripe
import WeirWebhooks

/// All parts of a server, put together: the one place where they meet.
struct Composition: Sendable {
    let configuration: ServerConfiguration
    let ports: ServerPorts
    let storage: any ServerStorage
    let services: Services
    var stores: any ControlPlane { storage.stores }
    /// Must run for as long as the entrances do.
    let hotSteps = HotSteps()
    /// Writes pages; its templates are read once.
    let pages: PageWriter
    /// The pages of customers.
    let portal: PortalPages
    private let metrics: PrometheusMetrics
    private let smtp: SMTPTransport?
    private let webhooks: HTTPWebhookTransport

    /// Opens the data and makes everything that stands on it.
    ///
    /// Blocks while a log is read; for the start only.
    init(_ configuration: ServerConfiguration, folder: DataFolder, ports: ServerPorts) async throws {
        self.configuration = configuration
        if let database = configuration.database {
            storage = try await SharedStorage(database, configuration, ports: ports)
        } else {
            storage = try await FolderStorage(configuration, folder: folder, ports: ports)
        }
        var ports = ports
        ports.clock = storage.clock
        self.ports = ports
        let stores = storage.stores
        let smtp = Self.smtp(configuration)
        let webhooks = HTTPWebhookTransport(allowsPrivateTargets: configuration.webhooksPrivate == .allowed)
        self.smtp = smtp
        self.webhooks = webhooks
        services = Services(
            stores: stores,
            ledger: storage.ledger,
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
            isSecure: configuration.isReachedSecurely,
            languages: ports.languages
        )
        metrics = PrometheusMetrics()
        metrics.add { [storage] in storage.samples }
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
                    rates: RequestRates(perKey: perMinute, servers: { [storage] in storage.servers }),
                    proxies: configuration.trustedProxies
                ),
                routes: [
                    LocalRoutes(
                        services: services,
                        ledger: storage.ledger,
                        clock: ports.clock,
                        publicURL: configuration.publicURL,
                        backup: storage.backup
                    ) { [storage] in storage.status },
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
                unreadiness: { [storage] in storage.status.failure }
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
            tools: DashboardTools(publicURL: publicURL, ids: ports.ids, clock: ports.clock)
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
            rates: RequestRates(servers: { [storage] in storage.servers }),
            proxies: configuration.trustedProxies,
            clock: ports.clock,
            ids: ports.ids,
            log: ports.accessLog ?? LoggerAccessLog(ports.logger),
            logger: ports.logger,
            metrics: metrics
        )
    }

    /// What answering needs beside it.
    private var needed: [any Service] {
        storage.services(takingIn: { [services] in try await services.take($0) }) + [
            KeyUsesJob(uses: services.keyUses, delays: ports.delays, logger: ports.logger)
        ]
    }

    /// What runs beside the entrances.
    func services(for work: OwnWork) -> [any Service] {
        switch work {
        case .everything: needed + jobs(of: Set(JobKind.allCases)) + [outbox]
        case .jobs: needed + jobs(of: Set(JobKind.allCases.filter { !$0.asksProvider }))
        case .nothing: needed
        }
    }

    /// What is due, done by itself.
    private func jobs(of kinds: Set<JobKind>) -> [any Service] {
        [
            JobsService(
                runner: services.jobRunner,
                stores: stores,
                takesUp: !storage.isShared,
                kinds: kinds,
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
            RejectedEventsWatch(
                room: services.usage.events.room,
                store: stores,
                delays: ports.delays,
                logger: ports.logger
            ),
        ]
    }

    /// Sends mails and webhooks.
    private var outbox: any Service {
        OutboxService(
            services: services,
            takesUp: !storage.isShared,
            clock: ports.clock,
            delays: ports.delays,
            logger: ports.logger
        )
    }

    /// Lets go of everything, with all that is to be on the disk there.
    ///
    /// Called when nothing asks any more.
    func close() async throws {
        await GivingBack(services: services, clock: ports.clock, logger: ports.logger).run()
        try await smtp?.shutDown()
        try await webhooks.shutDown()
        try await storage.close()
    }
}
