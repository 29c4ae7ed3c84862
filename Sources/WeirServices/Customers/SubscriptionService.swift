package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// A state of a customer's subscription, as the operator tells it.
package struct SetSubscription: Sendable {
    package var planKey: String
    package var status: SubscriptionStatus
    package var stripeCustomerID: FieldChange<String> = .keep
    package var stripeSubscriptionID: FieldChange<String> = .keep
    package var currentPeriodEnd: FieldChange<Timestamp> = .keep
    /// The plan's kit becomes the customer's.
    package var assignsKit: Bool
    package var asOf: Timestamp?

    package init(
        planKey: String,
        status: SubscriptionStatus = .active,
        assignsKit: Bool = true,
        asOf: Timestamp? = nil
    ) {
        self.planKey = planKey
        self.status = status
        self.assignsKit = assignsKit
        self.asOf = asOf
    }
}

/// A subscription with the key of its plan.
package struct ListedSubscription: Sendable, Hashable {
    package var subscription: Subscription
    package var planKey: PlanKey
    /// The version of the plan that holds.
    package var planVersion: Int

    package init(subscription: Subscription, planKey: PlanKey, planVersion: Int) {
        self.subscription = subscription
        self.planKey = planKey
        self.planVersion = planVersion
    }

    /// A subscription to a plan with that history.
    init(_ subscription: Subscription, _ history: PlanHistory) {
        self.init(
            subscription: subscription,
            planKey: history.plan.key,
            planVersion: history.plan(subscribedAt: subscription.planVersion).version
        )
    }
}

/// Sets and shows the subscriptions of customers.
package struct SubscriptionService: Sendable {
    package typealias Stores = CatalogStore & CustomerStore & SubscriptionStore

    private let stores: any Stores
    private let lookup: CustomerLookup
    private let directory: PolicyDirectory
    private let runner: CommandRunner
    private let ids: IDGenerator

    package init(stores: any Stores, directory: PolicyDirectory, runner: CommandRunner, ids: IDGenerator) {
        self.stores = stores
        lookup = CustomerLookup(customers: stores)
        self.directory = directory
        self.runner = runner
        self.ids = ids
    }

    /// The customer's subscription; nil when there never was one.
    ///
    /// - Throws: ``WeirError`` `notFound` for the customer.
    package func subscription(
        of reference: CustomerReference,
        in workspace: WorkspaceID
    ) async throws -> ListedSubscription? {
        let policy = try await directory.policy(of: workspace)
        guard let state = try await directory.customer(reference, in: workspace) else {
            throw WeirError.notFound("Customer", reference.description)
        }
        guard let subscription = state.subscription, let history = policy.plans[subscription.plan] else { return nil }
        return ListedSubscription(subscription, history)
    }

    /// Sets the customer's subscription, and with it the customer's kit, in one transaction.
    ///
    /// Telling the same again changes nothing, and an older state never takes the place of a newer one; the answer is
    /// then the subscription that stands.
    ///
    /// - Throws: ``WeirError`` `notFound` for the customer or the plan, `conflict` when someone else bills the customer,
    ///   `duplicateRecord` when the Stripe subscription or customer is another customer's.
    package func set(
        _ input: SetSubscription,
        for reference: CustomerReference,
        _ context: CallContext,
        keeping: AnswerKeeping<ListedSubscription> = .none
    ) async throws -> ListedSubscription {
        let listed = try await runner.run(context, keeping: keeping) {
            try await decide(input, reference, context)
        }
        try await directory.refresh(customer: listed.subscription.customer, in: context.workspace)
        return listed
    }

    // MARK: Deciding

    private func decide(
        _ input: SetSubscription,
        _ reference: CustomerReference,
        _ context: CallContext
    ) async throws -> Command<ListedSubscription> {
        let state = try await lookup.changeable(reference, in: context.workspace)
        let policy = try await directory.policy(of: context.workspace)
        let now = state.now(context.now)
        guard let key = PlanKey(input.planKey), let history = try await stores.plan(key, in: context.workspace),
            // Whoever has an archived plan keeps it, whatever becomes of the subscription's state.
            history.plan.archivedAt == nil || state.subscription?.plan == history.plan.id
        else { throw WeirError.notFound("Plan", input.planKey) }
        let plan = history.plan
        let verdict = SubscriptionRules.accept(
            SubscriptionInput(
                plan: plan,
                status: input.status,
                stripeCustomerID: input.stripeCustomerID,
                stripeSubscriptionID: input.stripeSubscriptionID,
                currentPeriodEnd: input.currentPeriodEnd,
                asOf: input.asOf
            ),
            over: state.subscription.map { subscription in
                let isCharged = policy.plan(of: subscription)?.isCharged ?? false
                return PresentSubscription(subscription: subscription, isCharged: isCharged)
            },
            customer: state.customer,
            id: ids.make(at: context.now),
            zone: directory.zone(of: state.customer, under: policy),
            now: now
        )
        let present = state.subscription.flatMap { present in
            let known = present.plan == plan.id ? history : policy.plans[present.plan]
            return known.map { ListedSubscription(present, $0) }
        }
        switch verdict {
        case .conflict(let conflict):
            throw Self.error(conflict)
        case .stale(let subscription):
            let listed = ListedSubscription(subscription, policy.plans[subscription.plan] ?? history)
            return Command(unchanged: listed, on: Self.subject(state.customer))
        case .unchanged(let subscription):
            let customer = try customer(state.customer, with: subscription, plan, input, now)
            let listed = ListedSubscription(subscription, history)
            guard let customer else { return Command(unchanged: listed, on: Self.subject(state.customer)) }
            return write(subscription, customer, listed, from: present, state.customer)
        case .set(let subscription):
            let customer = try customer(state.customer, with: subscription, plan, input, now)
            let listed = ListedSubscription(subscription, history)
            return write(subscription, customer, listed, from: present, state.customer)
        }
    }

    /// The customer with the plan's kit and the Stripe link; nil when it has both already.
    private func customer(
        _ customer: Customer,
        with subscription: Subscription,
        _ plan: Plan,
        _ input: SetSubscription,
        _ now: Timestamp
    ) throws -> Customer? {
        var changed = customer
        if input.assignsKit, let kit = plan.terms.accountKit { changed.accountKit = kit }
        if let stripe = subscription.stripeCustomerID {
            if let linked = customer.stripeCustomerID, linked != stripe {
                throw WeirError(
                    .conflict,
                    "The customer is linked to the Stripe customer '\(linked)', not '\(stripe)'.",
                    hint: "Change 'paymentProviderId' of the customer first."
                )
            }
            changed.stripeCustomerID = stripe
        }
        guard changed != customer else { return nil }
        changed.updatedAt = now
        return changed
    }

    private func write(
        _ subscription: Subscription,
        _ changed: Customer?,
        _ listed: ListedSubscription,
        from present: ListedSubscription?,
        _ customer: Customer
    ) -> Command<ListedSubscription> {
        Command(
            listed,
            from: present,
            and: AuditedChange.changes(of: customer, to: changed),
            action: "subscription.set",
            on: Self.subject(customer)
        ) { record in
            do {
                try await decidingAgain(ifTaken: .identifier) {
                    let change = SubscriptionChange(subscription: subscription, customer: changed)
                    try await stores.setSubscription(change, record: record)
                }
            } catch StorageError.duplicate(.subscriptionStripeID) {
                let id = subscription.stripeSubscriptionID ?? ""
                throw WeirError(.duplicateRecord, "The Stripe subscription '\(id)' is another customer's.")
            } catch StorageError.duplicate(.customerStripeID) {
                let id = subscription.stripeCustomerID ?? ""
                throw WeirError(.duplicateRecord, "The Stripe customer '\(id)' is linked to another customer.")
            }
        }
    }

    private static func subject(_ customer: Customer) -> CommandSubject {
        CommandSubject(.subscription, customer.id.description, customer: customer.id)
    }

    static func error(_ conflict: BillingConflict) -> WeirError {
        let (who, hint) =
            switch conflict.billedBy {
            case .contract: ("a contract", "End the contract first; Weir bills it.")
            case .stripe:
                (
                    "a Stripe subscription",
                    "Give the same 'stripeSubscriptionId' if this is the same subscription, or end that one first."
                )
            case .operator: ("a subscription that the operator set", "Set its status to 'canceled' first.")
            }
        var details = [Fact("billedBy", .text(conflict.billedBy.rawValue))]
        if let id = conflict.stripeSubscriptionID { details.append(Fact("stripeSubscriptionId", .text(id))) }
        return WeirError(.conflict, "The customer is billed through \(who) already.", hint: hint, details: details)
    }
}
