import WeirCore
import WeirStorage

/// How a server reaches Stripe.
package struct StripeOptions: Sendable {
    /// nil when nothing speaks to Stripe.
    package var ports: StripePorts?
    /// What the server's variables say, one for a mode at most.
    package var environment: [StripeEnvironment]
    /// Where customers reach this server, without a slash at the end; nil when nobody has said so.
    package var publicURL: String?

    package init(
        ports: StripePorts? = nil,
        environment: [StripeEnvironment] = [],
        publicURL: String? = nil
    ) {
        self.ports = ports
        self.environment = environment
        self.publicURL = publicURL
    }
}

/// The use cases around Stripe.
package struct StripeServices: Sendable {
    package let connections: StripeConnections
    package let sync: StripeSync
    package let webhooks: StripeWebhookService
    package let backfill: StripeBackfill
    package let administration: StripeAdministration
    package let billing: CustomerBilling
    package let payments: PaymentService
    package let methods: SavedMethods
    let paymentEvents: PaymentEvents
    let paymentSweep: PaymentSweep
    let paymentRefunds: PaymentRefunds
    let collector: InvoiceCollector
    /// Rung when a job is due at once.
    package let bell: JobBell

    init(
        stores: any ControlPlane,
        ledger: any Ledger,
        directory: PolicyDirectory,
        runner: CommandRunner,
        ids: IDGenerator,
        secrets: SecretSource,
        contracts: ContractService,
        invoices: InvoiceService,
        usage: UsageService,
        _ options: StripeOptions
    ) {
        let bell = JobBell()
        self.bell = bell
        connections = StripeConnections(stores: stores, environment: options.environment, ports: options.ports)
        sync = StripeSync(stores: stores, directory: directory, runner: runner, ids: ids)
        webhooks = StripeWebhookService(stores: stores, connections: connections, bell: bell)
        backfill = StripeBackfill(stores: stores, connections: connections, bell: bell)
        billing = CustomerBilling(
            stores: stores,
            directory: directory,
            connections: connections,
            sync: sync,
            contracts: contracts,
            usage: usage
        )
        collector = InvoiceCollector(
            stores: stores,
            connections: connections,
            directory: directory,
            runner: runner,
            contracts: contracts,
            invoices: invoices,
            billing: billing,
            bell: bell,
            publicURL: options.publicURL
        )
        paymentRefunds = PaymentRefunds(collector: collector, invoices: invoices)
        paymentEvents = PaymentEvents(collector: collector, refunds: paymentRefunds)
        paymentSweep = PaymentSweep(collector: collector, refunds: paymentRefunds)
        payments = PaymentService(
            collector: collector,
            refunds: paymentRefunds,
            links: PayLinkService(collector: collector, secrets: secrets)
        )
        methods = SavedMethods(collector: collector)
        administration = StripeAdministration(
            stores: stores,
            connections: connections,
            runner: runner,
            bell: bell,
            backfill: backfill,
            collector: collector
        )
    }
}
