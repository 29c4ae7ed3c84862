import Hummingbird
import WeirServices

/// Puts the routes of all groups together.
enum RouteCollector {
    /// All routes of an entrance.
    struct Collected {
        var router: Router<WeirRequestContext>
        var table: [RouteDeclaration]
        var ledgerRoutes: [RouteRegistrar.LedgerRoute]
    }

    static func collect(
        _ dependencies: HTTPDependencies,
        _ entrance: Entrance,
        _ limiter: RequestLimiter,
        _ metrics: RequestMetrics,
        _ errors: ErrorResponse
    ) -> Collected {
        // The frame surrounds the routes, so it must be there before them; it needs their table, so they are collected
        // on a router of their own first.
        let bare = Router(context: WeirRequestContext.self)
        let inside = InsideAPI {
            collect(dependencies, entrance, limiter, metrics, errors).router.buildResponder()
        }
        let table = register(dependencies, entrance, limiter, errors, inside, on: bare).table
        let router = Router(context: WeirRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.add(
            middleware: RequestFrame(
                clock: dependencies.clock,
                ids: dependencies.ids,
                log: dependencies.accessLog,
                errors: errors,
                limiter: limiter,
                proxies: dependencies.limits.proxies,
                metrics: metrics,
                crossOrigin: CrossOrigin(
                    workspaces: dependencies.services.workspaces,
                    directory: dependencies.services.directory
                ),
                table: table
            )
        )
        let registrar = register(dependencies, entrance, limiter, errors, inside, on: router)
        return Collected(router: router, table: registrar.table, ledgerRoutes: registrar.ledgerRoutes)
    }

    private static func register(
        _ dependencies: HTTPDependencies,
        _ entrance: Entrance,
        _ limiter: RequestLimiter,
        _ errors: ErrorResponse,
        _ inside: InsideAPI,
        on router: Router<WeirRequestContext>
    ) -> RouteRegistrar {
        let services = dependencies.services
        let gate = RequestGate(
            authenticator: Authenticator(
                entrance: entrance,
                callers: CallerDirectory(services),
                workspaces: services.workspaces
            ),
            limiter: limiter,
            answers: KeptAnswers(store: dependencies.answers),
            seal: CustomerSeal(directory: services.directory),
            audit: services.audit,
            maximumBodyBytes: dependencies.limits.maximumBodyBytes
        )
        let registrar = RouteRegistrar(
            router: router,
            ledger: services.usage.ledger,
            gate: gate,
            inside: inside,
            isLocal: entrance == .localSocket
        )
        let own: [any RouteGroup] = [
            ProbeRoutes(metrics: dependencies.metrics, unreadiness: dependencies.unreadiness),
            PlanRoutes(plans: services.plans),
            PlanVersionRoutes(versions: services.planVersions),
            PriceRoutes(estimates: services.estimates),
            CatalogRoutes(catalog: services.catalog),
            KitRoutes(kits: services.kits, customers: services.customers),
            FeatureRoutes(features: services.features),
            MeterRoutes(meters: services.meters),
            CustomerRoutes(customers: services.customers, invoices: services.invoices),
            SubscriptionRoutes(subscriptions: services.subscriptions, overrides: services.overrides),
            CouponRoutes(coupons: services.coupons, contracts: services.contracts),
            ContractRoutes(contracts: services.contracts, run: services.billingRun),
            InvoiceRoutes(invoices: services.invoices),
            InvoiceDocumentRoutes(invoices: services.invoices, settings: services.settings),
            InvoiceRunRoutes(
                run: services.invoiceRun,
                operations: services.operations,
                clock: dependencies.clock
            ),
            SettingsRoutes(settings: services.settings),
            KeyRoutes(keys: services.keys),
            TokenRoutes(keys: services.tokenKeys, customers: services.customers),
            AuditRoutes(audit: services.audit),
            JobRoutes(jobs: services.jobs),
            WebhookRoutes(webhooks: services.webhooks),
            MailRoutes(mails: services.mails),
            TestClockRoutes(clocks: services.testClocks),
            BillingRoutes(billing: services.stripe.billing, usage: services.usage),
            SetupIntentRoutes(billing: services.stripe.billing),
            StripeRoutes(
                administration: services.stripe.administration,
                backfill: services.stripe.backfill,
                workspaces: services.workspaces
            ),
            PaymentRoutes(payments: services.stripe.payments, contracts: services.contracts),
            StripeWebhookRoutes(webhooks: services.stripe.webhooks, workspaces: services.workspaces),
        ]
        let tools = StreamTools(
            clock: dependencies.clock,
            errors: errors,
            keys: services.keyDirectory,
            operations: services.operations
        )
        let groups =
            own + [
                AuditExport(audit: services.audit, tools: tools),
                SimulationRoutes(simulations: services.simulations, tools: tools),
            ]
        for group in groups + services.usage.routeGroups(tools) + dependencies.routes { group.register(on: registrar) }
        return registrar
    }
}
