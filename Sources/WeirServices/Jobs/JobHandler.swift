package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// What a job did.
package struct JobReport: Sendable, Hashable {
    /// One sentence for a person, without personal data.
    package var text: String
    /// Customers who are in memory otherwise now.
    package var customers: [CustomerID]
    /// What it did for billing, in order.
    package var events: [BillingEvent]

    package init(_ text: String, customers: [CustomerID] = [], events: [BillingEvent] = []) {
        self.text = text
        self.customers = customers
        self.events = events
    }
}

/// Carries out the jobs of one kind.
///
/// A handler loads and decides, and returns a command: what to write, the audit entry's action, and jobs that follow. It
/// changes nothing by itself. Whoever runs it writes the command and the end of the job in one transaction, so that a
/// job takes effect once, however often and on however many servers it is begun.
package protocol JobHandler: Sendable {
    /// Whether its commands may give invoices their numbers; such jobs wait for their turn in the workspace.
    var isNumbering: Bool { get }

    /// Decides what a job comes to; called again when another write came between.
    ///
    /// `context`: Its `now` is the present of the job: in the time of the customer's test clock, if it has one.
    func decide(_ job: Job, _ context: CallContext) async throws -> Command<JobReport>
}

extension JobHandler {
    package var isNumbering: Bool { false }
}

/// A handler for each kind of job.
package struct JobHandlers: Sendable {
    private let handlers: [JobKind: any JobHandler]

    /// Asks for a handler of each kind, so that none can be forgotten.
    package init(_ make: (JobKind) -> any JobHandler) {
        handlers = Dictionary(uniqueKeysWithValues: JobKind.allCases.map { ($0, make($0)) })
    }

    package subscript(_ kind: JobKind) -> any JobHandler {
        guard let handler = handlers[kind] else { preconditionFailure("A kind of job has no handler.") }
        return handler
    }
}

/// What jobs go by.
package struct JobSettings: Sendable {
    /// How long answers are kept for repeated requests.
    package var answerRetentionHours: Int

    package init(answerRetentionHours: Int = 24) { self.answerRetentionHours = answerRetentionHours }
}

extension JobHandlers {
    /// The handlers of a server.
    package static func all(
        stores: any ControlPlane,
        directory: PolicyDirectory,
        billing: BillingRun,
        delivery: any InvoiceDelivery,
        stripe: StripeServices,
        _ settings: JobSettings
    ) -> JobHandlers {
        JobHandlers { kind in
            switch kind {
            case .quotaOverrideExpiry: QuotaOverrideExpiry(stores: stores)
            case .contractBilling, .contractSettlement: ContractJobs(billing: billing)
            case .invoiceReminder: InvoiceReminder(stores: stores, directory: directory)
            case .invoiceDelivery: InvoiceDeliveryJob(stores: stores, delivery: delivery)
            case .trialEnding: TrialEnding(stores: stores, directory: directory)
            case .stripeEvent:
                StripeEventHandler(sync: stripe.sync, connections: stripe.connections, payments: stripe.paymentEvents)
            case .stripeSubscription:
                StripeSubscriptionHandler(sync: stripe.sync, connections: stripe.connections)
            case .stripeSecondSubscription:
                StripeSecondSubscription(sync: stripe.sync, connections: stripe.connections)
            case .stripeSweep:
                StripeSweep(
                    stores: stores,
                    connections: stripe.connections,
                    backfill: stripe.backfill,
                    payments: stripe.paymentSweep
                )
            case .invoiceCollection: InvoiceCollectionJob(collector: stripe.collector)
            case .paymentRefund: PaymentRefundJob(refunds: stripe.paymentRefunds)
            case .keptAnswersCleanUp:
                KeptAnswersCleanUp(answers: stores, retentionHours: settings.answerRetentionHours)
            }
        }
    }
}
