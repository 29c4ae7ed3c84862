import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Makes customers and their subscriptions say what Stripe says.
///
/// A reading takes a number first, then asks Stripe without holding anything, and is stored only if no later number was
/// stored meanwhile; so events may come in any order, twice, and on several servers at once.
package struct StripeSync: Sendable {
    package typealias Stores = CatalogStore & CustomerStore & IdempotencyStore & JobStore & StripeStore
        & SubscriptionStore

    let stores: any Stores
    let directory: PolicyDirectory
    let runner: CommandRunner
    let ids: IDGenerator
    let customers: StripeCustomerSync

    package init(
        stores: any Stores,
        directory: PolicyDirectory,
        runner: CommandRunner,
        ids: IDGenerator
    ) {
        self.stores = stores
        self.directory = directory
        self.runner = runner
        self.ids = ids
        customers = StripeCustomerSync(
            stores: stores,
            lookup: CustomerLookup(customers: stores),
            runner: runner,
            ids: ids
        )
    }

    // MARK: Subscriptions

    /// Reads a subscription now and stores what it says; for whoever has just changed it, or needs to be sure.
    ///
    /// - Throws: ``WeirError``.
    package func refresh(
        subscription id: String,
        hint: CustomerReference? = nil,
        _ gateway: any StripeGateway,
        _ context: CallContext
    ) async throws {
        var context = context
        context.idempotency = nil
        let report = try await runner.run(context, keeping: .none) {
            try await decide(subscription: id, hint: hint, event: nil, gateway, context)
        }
        for customer in report.customers { try await directory.refresh(customer: customer, in: context.workspace) }
    }

    /// Reads a subscription and decides what it means.
    ///
    /// `hint`: Whom a session names in which it was begun.
    func decide(
        subscription id: String,
        hint: CustomerReference?,
        event: DoneStripeEvent?,
        _ gateway: any StripeGateway,
        _ context: CallContext
    ) async throws -> Command<JobReport> {
        let name = StripeObjectName(workspace: context.workspace, topic: .subscription, id: id)
        let reading = StripeReading(object: name, number: try await stores.takeStripeReading(of: name))
        let subscription: StripeSubscription
        do throws(StripeError) {
            subscription = try await gateway.subscription(id)
        } catch {
            guard error.isMissing else { throw WeirError(error) }
            return unchanged("Stripe does not have the subscription.", nil, [], event: event?.ignored, nil, context)
        }
        // Who has it already has it, whatever became of the Stripe customer since.
        let known = try await stores.subscription(stripeSubscriptionID: id, in: context.workspace)
        var owner = known?.customer
        if owner == nil {
            let hint = hint ?? StripeMetadata.reference(in: subscription.metadata)
            owner = try await customers.customer(of: subscription.customer, hint: hint, gateway, context)
        }
        guard let owner, let state = try await stores.customerState(owner, in: context.workspace),
            state.customer.erasedAt == nil
        else {
            let alert = StripeAlert(.customerUnknown, id)
            return unchanged(alert.kind.message, nil, [alert], event: event, reading, context)
        }
        return try await decide(subscription, state, event, reading, gateway, context)
    }

    private func decide(
        _ subscription: StripeSubscription,
        _ state: CustomerState,
        _ event: DoneStripeEvent?,
        _ reading: StripeReading,
        _ gateway: any StripeGateway,
        _ context: CallContext
    ) async throws -> Command<JobReport> {
        let policy = try await directory.policy(of: context.workspace)
        let present = state.subscription
        let presentPlan = present.flatMap { policy.plan(of: $0) }
        func verdict(over present: Subscription?) -> StripeMirrorRules.Verdict {
            StripeMirrorRules.verdict(
                on: subscription,
                over: present,
                plans: policy.plans.values.map(\.plan),
                presentPlan: presentPlan,
                now: context.now
            )
        }
        var found = verdict(over: present)
        if case .second(let other) = found, try await hasEnded(other, gateway) { found = verdict(over: nil) }
        let customer = state.customer
        func alerts(_ kinds: [StripeAlert.Kind]) -> [StripeAlert] {
            kinds.map { StripeAlert($0, subscription.id, customer: customer.id) }
        }
        switch found {
        case .keep(let kinds):
            let text = "Nothing changes by the subscription."
            return unchanged(text, customer, alerts(kinds), event: event, reading, context)
        case .second:
            var command = unchanged(
                StripeAlert.Kind.secondSubscription.message,
                customer,
                alerts([.secondSubscription]),
                event: event,
                reading,
                context
            )
            if StripeMirrorRules.comesFromCheckout(subscription) {
                command.jobs = [StripeSecondSubscription.job(of: subscription.id, customer, context)]
            }
            return command
        case .tell(let input, let kinds):
            return try apply(input, alerts(kinds), subscription, state, policy, event, reading, context)
        }
    }

    /// Whether the subscription that is known has ended at Stripe, of which nothing was told yet.
    private func hasEnded(_ id: String, _ gateway: any StripeGateway) async throws -> Bool {
        do throws(StripeError) {
            return try await !gateway.subscription(id).isLive
        } catch {
            guard error.isMissing else { throw WeirError(error) }
            return true
        }
    }

    private func apply(
        _ input: SubscriptionInput,
        _ alerts: [StripeAlert],
        _ subscription: StripeSubscription,
        _ state: CustomerState,
        _ policy: PolicySnapshot,
        _ event: DoneStripeEvent?,
        _ reading: StripeReading,
        _ context: CallContext
    ) throws -> Command<JobReport> {
        let customer = state.customer
        let verdict = SubscriptionRules.accept(
            input,
            over: state.subscription.map { present in
                PresentSubscription(
                    subscription: present,
                    isCharged: policy.plan(of: present)?.isCharged ?? false
                )
            },
            customer: customer,
            id: ids.make(at: context.now),
            zone: directory.zone(of: customer, under: policy),
            now: state.now(context.now)
        )
        switch verdict {
        case .conflict:
            let alert = StripeAlert(.billedElsewhere, subscription.id, customer: customer.id)
            return unchanged(alert.kind.message, customer, [alert], event: event, reading, context)
        case .stale, .unchanged:
            return unchanged("The subscription is as Stripe says.", customer, alerts, event: event, reading, context)
        case .set(let next):
            return set(next, input.plan, alerts, state, policy, event, reading, context)
        }
    }

    /// The command that stores the next state, with the kit that comes with the plan.
    private func set(
        _ next: Subscription,
        _ plan: Plan,
        _ alerts: [StripeAlert],
        _ state: CustomerState,
        _ policy: PolicySnapshot,
        _ event: DoneStripeEvent?,
        _ reading: StripeReading,
        _ context: CallContext
    ) -> Command<JobReport> {
        let present = state.subscription
        var customer = state.customer
        // A kit that someone gave the customer meanwhile stays for as long as plan and right to it stay.
        let begins = present.map { $0.plan != next.plan || !$0.status.grants || $0.id != next.id } ?? true
        if next.status.grants, begins, let kit = plan.terms.accountKit { customer.accountKit = kit }
        if customer.stripeCustomerID == nil, !next.status.isEnded { customer.stripeCustomerID = next.stripeCustomerID }
        let isSameCustomer = customer == state.customer
        if !isSameCustomer { customer.updatedAt = state.now(context.now) }
        let change = SubscriptionChange(subscription: next, customer: isSameCustomer ? nil : customer)
        func listed(_ subscription: Subscription) -> AuditedThing? {
            policy.plans[subscription.plan].map { .subscription(ListedSubscription(subscription, $0)) }
        }
        let subject = CommandSubject(.subscription, customer.id.description, customer: customer.id)
        let report = JobReport("The subscription is as Stripe says now.", customers: [customer.id])
        // That it was looked at once more, and found the same, is no change that anyone needs to be told of.
        let isTold = present.map { !$0.differs(onlyInReadingFrom: next) } ?? true
        var command = Command(
            report,
            auditing: (present.flatMap(listed), listed(next)),
            and: AuditedChange.changes(of: state.customer, to: change.customer),
            action: "subscription.mirrored",
            on: subject
        ) { record in
            var record = record
            if !isTold { record.audit = nil }
            try await decidingAgain(ifTaken: .identifier, .subscriptionStripeID, .customerStripeID) {
                try await stores.setSubscription(change, record: record)
            }
        }
        command.jobs = TrialEnding.jobs(for: next, of: customer, now: state.now(context.now))
        command.stripe = effects(alerts, event, reading, context)
        return command
    }

    // MARK: Parts

    private func unchanged(
        _ text: String,
        _ customer: Customer?,
        _ alerts: [StripeAlert],
        event: DoneStripeEvent?,
        _ reading: StripeReading?,
        _ context: CallContext
    ) -> Command<JobReport> {
        let subject = CommandSubject(.subscription, customer?.id.description ?? "", customer: customer?.id)
        var command = Command(
            unchanged: JobReport(text, customers: customer.map { [$0.id] } ?? []),
            on: subject
        )
        command.stripe = effects(alerts, event, reading, context)
        return command
    }

    /// What is kept beside the effect; where nothing is wrong any more, alerts go away.
    func effects(
        _ alerts: [StripeAlert],
        _ event: DoneStripeEvent?,
        _ reading: StripeReading?,
        _ context: CallContext
    ) -> StripeEffects {
        StripeEffects(
            workspace: context.workspace,
            at: context.realNow ?? context.now,
            readings: reading.map { [$0] } ?? [],
            event: event,
            alerts: alerts,
            settled: alerts.isEmpty ? (reading.map { [$0.object.id] } ?? []) : []
        )
    }
}
