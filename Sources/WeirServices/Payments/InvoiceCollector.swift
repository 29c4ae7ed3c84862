package import WeirCore
package import WeirPrimitives
package import WeirStorage

import Synchronization

/// Carries out the collections of invoices: stores what the rules say, sends it, and applies what comes back.
///
/// Nothing is sent that was not stored before, key and bytes; and whatever comes back, be it an answer, an event or a
/// look, goes through the same rules. So a crash at any point, an answer that is lost and a second server do no harm:
/// whoever goes on sends the same request again.
package struct InvoiceCollector: Sendable {
    package typealias Stores = BillingStores & InstallationStore & PaymentStore & StripeStore

    let stores: any Stores
    let connections: StripeConnections
    let directory: PolicyDirectory
    let runner: CommandRunner
    let contracts: ContractService
    let invoices: InvoiceService
    let billing: CustomerBilling
    let bell: JobBell
    /// Where customers reach this server; nil when nobody has said so.
    let publicURL: String?
    private let halts = Halts()

    /// Steps that one call carries out at most; what is left is gone on with by a job.
    private static let maximumSteps = 24
    /// How long nothing is sent after Stripe has refused the key, in seconds.
    static let haltSeconds: Int64 = 900

    init(
        stores: any Stores,
        connections: StripeConnections,
        directory: PolicyDirectory,
        runner: CommandRunner,
        contracts: ContractService,
        invoices: InvoiceService,
        billing: CustomerBilling,
        bell: JobBell,
        publicURL: String?
    ) {
        self.stores = stores
        self.connections = connections
        self.directory = directory
        self.runner = runner
        self.contracts = contracts
        self.invoices = invoices
        self.billing = billing
        self.bell = bell
        self.publicURL = publicURL
    }

    /// What going on with a collection came to.
    package struct Outcome: Sendable {
        package var collection: InvoiceCollection
        package var invoice: Invoice
        /// The page that was wanted.
        package var url: String?
        package var refusal: CollectionRefusal?
        /// When there is something to do again: in the customer's time, or in seconds of the server's.
        package var until: Timestamp?
        package var laterSeconds: Int64?
    }

    /// Workspaces whose key Stripe has refused, until when nothing is sent for them.
    private final class Halts: Sendable {
        private let until = Mutex<[WorkspaceID: Timestamp]>([:])

        func halt(_ workspace: WorkspaceID, until instant: Timestamp) {
            until.withLock { $0[workspace] = instant }
        }

        func lift(_ workspace: WorkspaceID) { until.withLock { $0[workspace] = nil } }

        func isHalted(_ workspace: WorkspaceID, at now: Timestamp) -> Bool {
            until.withLock { $0[workspace].map { now < $0 } ?? false }
        }
    }

    /// Lets a workspace's invoices be charged again at once, after a change of its key.
    package func resumeAfterKeyChange(_ workspace: WorkspaceID) { halts.lift(workspace) }

    // MARK: Going on

    /// Goes on with a collection until it rests, waits for Stripe, or gives the page that is wanted.
    ///
    /// - Throws: ``WeirError``; what was stored before stays.
    func run(
        _ invoice: InvoiceID,
        wish: CollectionWish = .nothing,
        _ context: CallContext
    ) async throws -> Outcome {
        let context = context.ofAStep
        var wish = wish
        for _ in 0..<Self.maximumSteps {
            let loaded = try await load(invoice, context)
            func outcome() -> Outcome { Outcome(collection: loaded.collection, invoice: loaded.invoice) }
            switch CollectionRules.next(loaded.collection, loaded.situation, wish: wish) {
            case .rest(let until):
                var result = outcome()
                result.until = until
                return result
            case .refuse(let refusal):
                var result = outcome()
                result.refusal = refusal
                return result
            case .change:
                try await store(context) {
                    let fresh = try await load(invoice, context)
                    guard case .change(let change) = CollectionRules.next(fresh.collection, fresh.situation, wish: wish)
                    else { return nil }
                    return Decision(change, fresh)
                }
            case .reconcile:
                try await PaymentReconciliation(collector: self)
                    .reconcile(loaded.customer.customer, beside: invoice, context)
            case .call(let call):
                switch try await carryOut(call, loaded, context) {
                case .goOn: break
                case .later(let seconds):
                    let now = try await load(invoice, context)
                    var result = Outcome(collection: now.collection, invoice: now.invoice)
                    result.laterSeconds = seconds
                    return result
                }
                let after = try await load(invoice, context)
                // A page that another press has opened may ask for another consent; then it is closed first.
                if case .page(let consent) = wish, after.collection.state == .offered,
                    let way = after.collection.way, way.consent == consent, let url = way.url
                {
                    var result = Outcome(collection: after.collection, invoice: after.invoice)
                    result.url = url
                    return result
                }
                if wish == .look { wish = .nothing }
            }
        }
        let loaded = try await load(invoice, context)
        var result = Outcome(collection: loaded.collection, invoice: loaded.invoice)
        result.laterSeconds = CollectionRules.pause(afterRound: 1)
        return result
    }

    // MARK: Loading

    /// A collection with all that its next step follows from.
    struct Loaded: Sendable {
        var invoice: Invoice
        var collection: InvoiceCollection
        var contract: Contract?
        var customer: CustomerState
        var situation: CollectionSituation
    }

    func load(_ id: InvoiceID, _ context: CallContext) async throws -> Loaded {
        let workspace = context.workspace
        guard let invoice = try await stores.invoice(id, in: workspace),
            let customer = try await stores.customerState(invoice.customer, in: workspace)
        else { throw WeirError.notFound("Invoice", id.description) }
        var contract: Contract?
        if let contractID = invoice.contract { contract = try await stores.contract(contractID, in: workspace) }
        let policy = try await directory.policy(of: workspace)
        let zone =
            contract.map { directory.zone(named: $0.timeZone) }
            ?? directory.zone(of: customer.customer, under: policy)
        let real = context.realNow ?? context.now
        let now = customer.now(context.now)
        let collection =
            try await stores.collection(of: id, in: workspace)
            ?? InvoiceCollection(
                workspace: workspace,
                invoice: id,
                customer: invoice.customer,
                createdAt: real,
                updatedAt: real
            )
        let due = try Self.due(on: invoice)
        let isDue = zone.startOfDay(invoice.slot.dueDate) <= now
        let isCharged = contract?.autoPay == true && invoice.status != .uncollectible && isDue
        var situation = CollectionSituation(
            invoice: invoice,
            due: due,
            isCharged: isCharged,
            method: contract?.paymentMethodID ?? customer.customer.paymentMethodID,
            stripeCustomer: customer.customer.stripeCustomerID,
            minimum: try await minimum(of: due.currency, at: real, workspace),
            schedule: policy.settings.retries,
            zone: zone,
            now: now,
            realNow: real
        )
        let resumedAt = try await stores.installation()?.resumedAt
        situation.isReconciled =
            resumedAt.map { resumed in
                resumed < invoice.createdAt || collection.reconciledAt.map { resumed <= $0 } ?? false
            } ?? true
        if isCharged || collection.isAsked || collection.way?.carried.isEmpty == false {
            situation.carried = try await carried(besides: invoice, under: contract, workspace)
        }
        if isCharged, due.minorUnits < situation.minimum.minorUnits, let contract {
            let others = try await stores.invoices(of: contract.id, in: workspace)
            situation.canBeCarried = others.contains(where: \.status.isOpen)
        }
        return Loaded(
            invoice: invoice,
            collection: collection,
            contract: contract,
            customer: customer,
            situation: situation
        )
    }

    /// What is to be paid on an invoice; nothing where nothing may be paid.
    static func due(on invoice: Invoice) throws(WeirError) -> Money {
        do throws(MoneyError) {
            let due = try invoice.amountDue
            return invoice.status.isPayable && !due.isNegative ? due : .zero(invoice.currency)
        } catch {
            throw WeirError(error)
        }
    }

    /// What Stripe charges at least, as it has taught lately.
    private func minimum(
        of currency: Currency,
        at now: Timestamp,
        _ workspace: WorkspaceID
    ) async throws(StorageError) -> Money {
        let known = ChargeLimits.minimum(currency)
        guard let learned = try await stores.learnedMinimum(of: currency, in: workspace),
            now < learned.at.adding(seconds: ChargeLimits.learnedSeconds)
        else { return known }
        return learned.amount.minorUnits > known.minorUnits ? learned.amount : known
    }

    /// Other invoices of the contract that wait to be charged with this one; none where it is not charged by itself.
    private func carried(
        besides invoice: Invoice,
        under contract: Contract?,
        _ workspace: WorkspaceID
    ) async throws -> [CarriedPart] {
        guard let contract, contract.autoPay else { return [] }
        let waiting = try await stores.collections(of: invoice.customer, states: [.carried], in: workspace)
        var parts: [CarriedPart] = []
        for collection in waiting
        where collection.invoice != invoice.id && (collection.joined ?? invoice.id) == invoice.id {
            guard let other = try await stores.invoice(collection.invoice, in: workspace),
                other.currency == invoice.currency, other.contract == contract.id, other.status != .uncollectible
            else { continue }
            let due = try Self.due(on: other)
            if due.minorUnits > 0 { parts.append(CarriedPart(invoice: other.id, amountMinor: due.minorUnits)) }
        }
        return parts
    }

    // MARK: Gateways

    /// What changes something at Stripe, unless its key was refused just now.
    func gatewayForChanges(_ context: CallContext) async throws -> any StripeGateway {
        let now = context.realNow ?? context.now
        if halts.isHalted(context.workspace, at: now) {
            var error = WeirError(StripeError(.unauthorized))
            error.reason = .stripeKeyRefused
            throw error
        }
        return try await connections.gatewayForChanges(of: context.workspace, now: now)
    }

    func gateway(_ context: CallContext) async throws -> any StripeGateway {
        try await connections.gateway(of: context.workspace, now: context.realNow ?? context.now)
    }

    /// Stops sending for a workspace whose key Stripe has refused, and says so.
    func halt(_ cause: StripeError.Cause, _ context: CallContext) async throws {
        let now = context.realNow ?? context.now
        halts.halt(context.workspace, until: now.adding(seconds: Self.haltSeconds))
        try await stores.saveStripeEffects(
            StripeEffects(
                workspace: context.workspace,
                at: now,
                alerts: [StripeAlert(.keyRefused, context.workspace.description)]
            )
        )
    }
}

extension StripeError.Cause {
    /// Whether nothing of the workspace can be sent until someone puts the key right.
    var isOfTheKey: Bool {
        switch self {
        case .unauthorized, .forbidden, .foreign: true
        case .declined, .refused, .missing, .unexpectedState, .keyReused, .rateLimited, .inUse, .failed, .unreachable,
            .interrupted, .unreadable, .overloaded, .cancelled:
            false
        }
    }
}
