import WeirCore
import WeirPrimitives
import WeirStorage

/// Deals with one event: reads again what it is about, and stores what that says.
///
/// Why it does not fail for good: an event is dealt with when its job is done, and until then it is pending; after the
/// last attempt the job is listed as failed, and the hourly sweep reads what has changed all the same.
struct StripeEventHandler: JobHandler {
    let sync: StripeSync
    let connections: StripeConnections
    let payments: PaymentEvents

    func decide(_ job: Job, _ context: CallContext) async throws -> Command<JobReport> {
        let subject = CommandSubject(.job, job.id.description)
        guard let stored = try await sync.stores.stripeEvent(job.subject, in: job.workspace),
            stored.state == .pending, let object = stored.event.objectID
        else { return Command(unchanged: JobReport("The event was dealt with already."), on: subject) }
        let gateway = try await connections.gateway(of: job.workspace, now: context.now)
        let done = DoneStripeEvent(id: stored.event.id, state: .applied)
        switch stored.event.topic {
        case .customer:
            return try await sync.customers.decide(object, hint: nil, event: done, gateway, context).reported
        case .subscription:
            return try await sync.decide(subscription: object, hint: nil, event: done, gateway, context)
        case .checkoutSession:
            if let command = try await session(object, done, gateway, context) { return command }
            return ignored(done, subject, context)
        case .invoice:
            return try await invoice(object, stored.event, done, gateway, context) ?? ignored(done, subject, context)
        case .setupIntent:
            return try await setupIntent(object, done, gateway, context) ?? ignored(done, subject, context)
        case .payment:
            do {
                guard try await payments.take(stored.event, object, context) else {
                    return ignored(done, subject, context)
                }
            } catch let error as StripeError {
                guard error.isMissing else { throw WeirError(error) }
                return ignored(done, subject, context)
            }
            return applied(done, subject, context)
        case .paymentMethod:
            guard try await isGone(object, gateway), try await payments.forget(object, context) else {
                return ignored(done, subject, context)
            }
            return applied(done, subject, context)
        case .other:
            return ignored(done, subject, context)
        }
    }

    /// A session in which someone has subscribed: it says whose the subscription is.
    private func session(
        _ id: String,
        _ done: DoneStripeEvent,
        _ gateway: any StripeGateway,
        _ context: CallContext
    ) async throws -> Command<JobReport>? {
        let session: StripeCheckoutSession = try await Self.read { () async throws(StripeError) in
            try await gateway.checkoutSession(id)
        }
        if session.mode == "payment" {
            do {
                guard try await payments.take(session, context) else { return nil }
            } catch let error as StripeError {
                throw WeirError(error)
            }
            return applied(done, CommandSubject(.job, done.id), context)
        }
        guard session.status?.known == .complete, let subscription = session.subscription else { return nil }
        var hint = StripeMetadata.reference(in: session.metadata)
        if let text = session.clientReference {
            hint = CustomerID(text).map { CustomerReference.id($0) } ?? CustomerReference.external(text)
        }
        return try await sync.decide(subscription: subscription, hint: hint, event: done, gateway, context)
    }

    /// An invoice of Stripe's own: whether it was paid stands in the status of its subscription.
    private func invoice(
        _ id: String,
        _ event: StripeEvent,
        _ done: DoneStripeEvent,
        _ gateway: any StripeGateway,
        _ context: CallContext
    ) async throws -> Command<JobReport>? {
        var subscription = event.subscription
        if subscription == nil {
            let invoice: StripeInvoice = try await Self.read { () async throws(StripeError) in
                try await gateway.invoice(id)
            }
            subscription = invoice.subscription
        }
        guard let subscription else { return nil }
        return try await sync.decide(subscription: subscription, hint: nil, event: done, gateway, context)
    }

    /// A method that a customer has saved becomes the one that it is charged by.
    private func setupIntent(
        _ id: String,
        _ done: DoneStripeEvent,
        _ gateway: any StripeGateway,
        _ context: CallContext
    ) async throws -> Command<JobReport>? {
        let name = StripeObjectName(workspace: context.workspace, topic: .setupIntent, id: id)
        let reading = StripeReading(object: name, number: try await sync.stores.takeStripeReading(of: name))
        let intent: StripeSetupIntent = try await Self.read { () async throws(StripeError) in
            try await gateway.setupIntent(id)
        }
        guard intent.status.known == .succeeded, let method = intent.paymentMethod, let stripe = intent.customer,
            let previous = try await sync.stores.customer(stripeCustomerID: stripe, in: context.workspace)
        else { return nil }
        let isContracts = try await payments.keep(
            method,
            ofContract: intent.metadata[StripeMetadata.contract].flatMap { ContractID($0) },
            of: previous,
            context
        )
        // One that was saved for a contract is the customer's too when it has none.
        guard previous.paymentMethodID != method, !isContracts || previous.paymentMethodID == nil else {
            return applied(done, CommandSubject(.customer, previous.id.description, customer: previous.id), context)
        }
        var customer = previous
        customer.paymentMethodID = method
        customer.updatedAt = context.now
        let subject = CommandSubject(.customer, customer.id.description, customer: customer.id)
        let report = JobReport("The saved method is the customer's now.", customers: [customer.id])
        var command = Command(
            report,
            auditing: (.customer(previous), .customer(customer)),
            action: "customer.paymentMethodSaved",
            on: subject
        ) { [customer] record in
            try await sync.stores.updateCustomer(customer, record: record)
        }
        command.stripe = sync.effects([], done, reading, context)
        return command
    }

    /// Whether a method cannot be charged any more: it was taken from its customer.
    private func isGone(_ method: String, _ gateway: any StripeGateway) async throws -> Bool {
        do throws(StripeError) {
            return try await gateway.paymentMethod(method).customer == nil
        } catch {
            guard error.isMissing else { throw WeirError(error) }
            return true
        }
    }

    private func applied(
        _ done: DoneStripeEvent,
        _ subject: CommandSubject,
        _ context: CallContext
    ) -> Command<JobReport> {
        var command = Command(unchanged: JobReport("What it is about is as Stripe says."), on: subject)
        command.stripe = sync.effects([], done, nil, context)
        return command
    }

    private func ignored(
        _ done: DoneStripeEvent,
        _ subject: CommandSubject,
        _ context: CallContext
    ) -> Command<JobReport> {
        var command = Command(unchanged: JobReport("The event changes nothing here."), on: subject)
        command.stripe = sync.effects([], done.ignored, nil, context)
        return command
    }

    private static func read<Value: Sendable>(
        _ body: () async throws(StripeError) -> Value
    ) async throws(WeirError) -> Value {
        do throws(StripeError) { return try await body() } catch { throw WeirError(error) }
    }
}

/// Reads one subscription again, without an event: after a restore, or when its period has ended and nothing was told.
struct StripeSubscriptionHandler: JobHandler {
    let sync: StripeSync
    let connections: StripeConnections

    static func job(of subscription: String, _ workspace: WorkspaceID, at now: Timestamp) -> Job {
        Job(of: workspace, .stripeSubscription, subject: subscription, period: now.description, dueAt: now, now: now)
    }

    func decide(_ job: Job, _ context: CallContext) async throws -> Command<JobReport> {
        let gateway = try await connections.gateway(of: job.workspace, now: context.now)
        return try await sync.decide(subscription: job.subject, hint: nil, event: nil, gateway, context)
    }
}

/// Ends a second subscription that someone has begun through Weir's checkout by mistake, and gives its payment back.
///
/// Only such a one is ended by itself: any other may be meant, and only a person knows.
struct StripeSecondSubscription: JobHandler {
    let sync: StripeSync
    let connections: StripeConnections

    static func job(of subscription: String, _ customer: Customer, _ context: CallContext) -> Job {
        let now = context.realNow ?? context.now
        // In the server's time, whatever clock the customer lives by: Stripe does.
        var job = Job(
            of: context.workspace,
            .stripeSecondSubscription,
            subject: subscription,
            period: "1",
            dueAt: now,
            now: now
        )
        job.customer = customer.id
        return job
    }

    func decide(_ job: Job, _ context: CallContext) async throws -> Command<JobReport> {
        let gateway = try await connections.gatewayForChanges(of: job.workspace, now: context.now)
        let subject = CommandSubject(.subscription, job.customer?.description ?? "", customer: job.customer)
        do throws(StripeError) {
            let subscription = try await gateway.subscription(job.subject)
            if subscription.isLive { _ = try await gateway.endSubscription(job.subject) }
            if let invoice = subscription.latestInvoice { try await refund(invoice, job, gateway, context) }
        } catch {
            guard error.isMissing else { throw WeirError(error) }
        }
        let report = JobReport("The second subscription was ended, and what was paid for it given back.")
        return Command(report, from: nil, action: "subscription.secondEnded", on: subject) { record in
            try await sync.stores.saveCommandRecord(record)
        }
    }

    /// Gives back what was paid; the key follows from the payment, so however often this runs it is given back once.
    private func refund(
        _ invoice: String,
        _ job: Job,
        _ gateway: any StripeGateway,
        _ context: CallContext
    ) async throws(StripeError) {
        for intent in try await gateway.invoice(invoice).paymentIntents {
            let post = StripePost.createRefund(
                of: intent,
                amountMinor: nil,
                metadata: ["weir_second_subscription": job.subject],
                key: "weir:ref:second:\(intent)"
            )
            do throws(StripeError) {
                _ = try await gateway.createRefund(post)
            } catch {
                // Refunded by someone else already, or nothing was paid: there is nothing left to give back.
                guard case .refused = error.cause else { throw error }
            }
        }
    }
}

extension Command<StripeCustomerSync.Outcome> {
    /// The same as a job reports it.
    var reported: Command<JobReport> {
        map { outcome in JobReport(outcome.text, customers: outcome.customer.map { [$0] } ?? []) }
    }
}
