import WeirCore
import WeirStorage

/// How a server reaches Stripe.
package struct StripeOptions: Sendable {
    /// nil when nothing speaks to Stripe.
    package var ports: StripePorts?
    /// What the server's variables say, one for a mode at most.
    package var environment: [StripeEnvironment]

    package init(ports: StripePorts? = nil, environment: [StripeEnvironment] = []) {
        self.ports = ports
        self.environment = environment
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
    /// Rung when a job is due at once.
    package let bell: JobBell

    init(
        stores: any ControlPlane,
        ledger: any Ledger,
        directory: PolicyDirectory,
        runner: CommandRunner,
        ids: IDGenerator,
        contracts: ContractService,
        usage: UsageService,
        _ options: StripeOptions
    ) {
        let bell = JobBell()
        self.bell = bell
        connections = StripeConnections(stores: stores, environment: options.environment, ports: options.ports)
        sync = StripeSync(stores: stores, directory: directory, runner: runner, ids: ids)
        webhooks = StripeWebhookService(stores: stores, connections: connections, bell: bell)
        backfill = StripeBackfill(stores: stores, connections: connections, bell: bell)
        administration = StripeAdministration(
            stores: stores,
            connections: connections,
            runner: runner,
            bell: bell,
            backfill: backfill
        )
        billing = CustomerBilling(
            stores: stores,
            directory: directory,
            connections: connections,
            sync: sync,
            contracts: contracts,
            usage: usage
        )
    }
}
