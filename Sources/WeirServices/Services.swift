package import WeirPrimitives
package import WeirStorage

/// The use cases, made once by whoever composes the parts.
package struct Services: Sendable {
    package let directory: PolicyDirectory
    package let keyDirectory: APIKeyDirectory
    package let runner: CommandRunner
    package let workspaces: WorkspaceService
    package let settings: SettingsService
    package let keys: KeyService
    package let keyUses: KeyUses
    package let tokenKeys: TokenKeyService
    package let tokenKeyDirectory: TokenKeyDirectory
    package let audit: any AuditStore
    /// The answers kept for repetitions.
    package let answers: any IdempotencyStore
    package let plans: PlanService
    package let planVersions: PlanVersionService
    package let planDrafts: PlanDraftService
    package let catalog: CatalogService
    package let kits: KitService
    package let features: FeatureService
    package let meters: MeterService
    package let customers: CustomerService
    package let subscriptions: SubscriptionService
    package let overrides: OverrideService
    package let coupons: CouponService
    package let contracts: ContractService
    package let invoices: InvoiceService
    package let billingRun: BillingRun
    package let thresholds: ThresholdWatch
    package let usage: UsageServices
    package let estimates: PriceEstimateService
    package let invoiceRun: InvoiceRun
    package let simulations: SimulationService
    package let jobs: JobService
    package let jobRunner: JobRunner
    package let testClocks: TestClockService
    package let stripe: StripeServices
    package let portal: PortalAccess
    package let mails: MailService
    package let webhooks: WebhookService
    package let dispatcher: OutboxDispatcher
    package let mailSender: MailSender
    package let webhookSender: WebhookSender
    package let alerts: AlertScanner
    package let team: TeamService
    package let figures: FigureService
    package let operations: OperationBoard

    /// Makes them.
    ///
    /// What is given beside what they stand on:
    /// - `settings`: What jobs go by.
    /// - `renderer`: How the audit trail tells of things.
    /// - `delivery`: Brings invoices to customers.
    /// - `stripe`: How Stripe is reached; without it, it is not.
    /// - `outbox`: What mail and webhooks go out through.
    /// - `runnerID`: This run of the server, among all who claim jobs.
    /// - `handlers`: Takes the usual handlers' place; for tests.
    /// - `passwordCost`: Of deriving a key from a password, as a power of two.
    package init(
        stores: any ControlPlane,
        ledger: any Ledger,
        zones: ZoneDatabase,
        ids: IDGenerator,
        secrets: SecretSource = .system,
        jobs settings: JobSettings = JobSettings(),
        renderer: AuditRenderer = .none,
        delivery: any InvoiceDelivery = NoInvoiceDelivery(),
        stripe: StripeOptions = StripeOptions(),
        outbox: OutboxPorts = .none,
        runnerID: JobRunnerID = JobRunnerID(rawValue: 1),
        handlers: JobHandlers? = nil,
        passwordCost: Int = 15
    ) {
        let runner = CommandRunner(stores: stores, renderer: renderer)
        let directory = PolicyDirectory(stores: stores, ledger: ledger, zones: zones)
        let keyDirectory = APIKeyDirectory(store: stores)
        let keyUses = KeyUses(store: stores)
        let tokenKeyDirectory = TokenKeyDirectory(store: stores)
        self.runner = runner
        self.directory = directory
        self.keyDirectory = keyDirectory
        workspaces = WorkspaceService(store: stores, directory: directory, ids: ids, secrets: secrets)
        keys = KeyService(
            store: stores,
            keys: keyDirectory,
            uses: keyUses,
            runner: runner,
            ids: ids,
            secrets: secrets
        )
        self.keyUses = keyUses
        self.tokenKeyDirectory = tokenKeyDirectory
        tokenKeys = TokenKeyService(
            store: stores,
            directory: tokenKeyDirectory,
            runner: runner,
            ids: ids,
            secrets: secrets
        )
        audit = stores
        answers = stores
        plans = PlanService(catalog: stores, directory: directory, runner: runner, ids: ids)
        planVersions = PlanVersionService(stores: stores, ledger: ledger, directory: directory, runner: runner)
        planDrafts = PlanDraftService(stores: stores, runner: runner)
        catalog = CatalogService(stores: stores, ledger: ledger, directory: directory, runner: runner, ids: ids)
        kits = KitService(catalog: stores, directory: directory, runner: runner, ids: ids)
        features = FeatureService(catalog: stores, directory: directory, runner: runner, ids: ids)
        meters = MeterService(meters: stores, catalog: stores, directory: directory, runner: runner, ids: ids)
        self.settings = SettingsService(stores: stores, directory: directory, runner: runner, meters: meters)
        customers = CustomerService(customers: stores, directory: directory, runner: runner, ids: ids)
        subscriptions = SubscriptionService(stores: stores, directory: directory, runner: runner, ids: ids)
        overrides = OverrideService(stores: stores, directory: directory, runner: runner)
        coupons = CouponService(coupons: stores, runner: runner, ids: ids)
        contracts = ContractService(stores: stores, ledger: ledger, directory: directory, runner: runner, ids: ids)
        invoices = InvoiceService(
            stores: stores,
            ledger: ledger,
            directory: directory,
            runner: runner,
            ids: ids,
            delivery: delivery
        )
        billingRun = BillingRun(
            invoices: invoices,
            stores: stores,
            directory: directory,
            runner: runner,
            ids: ids
        )
        thresholds = ThresholdWatch(invoices: invoices)
        invoiceRun = InvoiceRun(invoices: invoices, stores: stores, directory: directory)
        simulations = SimulationService(stores: stores, ledger: ledger, directory: directory)
        estimates = PriceEstimateService(directory: directory)
        usage = UsageServices(stores: stores, ledger: ledger, directory: directory, ids: ids)
        jobs = JobService(stores: stores, runner: runner)
        let stripeServices = StripeServices(
            stores: stores,
            ledger: ledger,
            directory: directory,
            runner: runner,
            ids: ids,
            secrets: secrets,
            contracts: contracts,
            invoices: invoices,
            usage: usage.usage,
            stripe
        )
        self.stripe = stripeServices
        let jobRunner = JobRunner(
            id: runnerID,
            stores: stores,
            commands: runner,
            directory: directory,
            handlers: handlers
                ?? .all(
                    stores: stores,
                    directory: directory,
                    billing: billingRun,
                    delivery: delivery,
                    stripe: stripeServices,
                    settings
                )
        )
        self.jobRunner = jobRunner
        testClocks = TestClockService(
            stores: stores,
            directory: directory,
            jobs: jobRunner,
            runner: runner,
            ids: ids
        )
        var outbox = outbox
        outbox.mail.payLinks = stripeServices.payments.links
        let portal = PortalAccess(stores: stores, ids: ids, secrets: secrets, publicURL: stripe.publicURL)
        outbox.mail.portalLinks = portal
        self.portal = portal
        mails = MailService(stores: stores, runner: runner)
        webhooks = WebhookService(
            stores: stores,
            runner: runner,
            ids: ids,
            secrets: secrets,
            allowsPrivateTargets: outbox.webhooks.allowsPrivateTargets
        )
        dispatcher = OutboxDispatcher(stores: stores, ids: ids)
        mailSender = MailSender(id: runnerID, stores: stores, directory: directory, ports: outbox.mail)
        webhookSender = WebhookSender(id: runnerID, stores: stores, ports: outbox)
        figures = FigureService(stores: stores)
        operations = OperationBoard()
        team = TeamService(stores: stores, runner: runner, ids: ids, secrets: secrets, passwordCost: passwordCost)
        alerts = AlertScanner(stores: stores, directory: directory, ledger: ledger)
    }
}
