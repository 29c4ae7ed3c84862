package import WeirPrimitives

/// A state of a customer's subscription that someone tells.
package struct SubscriptionInput: Sendable, Equatable {
    /// The plan, in its current version.
    package var plan: Plan
    package var status: SubscriptionStatus
    package var source: SubscriptionSource
    package var stripeCustomerID: FieldChange<String>
    package var stripeSubscriptionID: FieldChange<String>
    package var currentPeriodEnd: FieldChange<Timestamp>
    /// The moment for which the state is told; nil when the call itself is the order.
    package var asOf: Timestamp?
    /// What else Stripe says; nil keeps what is known of the same subscription.
    package var mirror: SubscriptionMirror?

    package init(
        plan: Plan,
        status: SubscriptionStatus = .active,
        source: SubscriptionSource = .operator,
        stripeCustomerID: FieldChange<String> = .keep,
        stripeSubscriptionID: FieldChange<String> = .keep,
        currentPeriodEnd: FieldChange<Timestamp> = .keep,
        asOf: Timestamp? = nil,
        mirror: SubscriptionMirror? = nil
    ) {
        self.plan = plan
        self.status = status
        self.source = source
        self.stripeCustomerID = stripeCustomerID
        self.stripeSubscriptionID = stripeSubscriptionID
        self.currentPeriodEnd = currentPeriodEnd
        self.asOf = asOf
        self.mirror = mirror
    }
}

/// A subscription with the plan that it was made for.
package struct PresentSubscription: Sendable, Hashable {
    package var subscription: Subscription
    /// Whether someone is charged for its plan.
    package var isCharged: Bool

    package init(subscription: Subscription, isCharged: Bool) {
        self.subscription = subscription
        self.isCharged = isCharged
    }
}

/// What a told state means for the subscription that is there.
package enum SubscriptionVerdict: Sendable, Equatable {
    /// It becomes this one.
    case set(Subscription)
    /// It is this one already.
    case unchanged(Subscription)
    /// A newer state is known, or the state ends another subscription: this one stays.
    case stale(Subscription)
    /// Someone else bills the customer.
    case conflict(BillingConflict)
}

/// Two parties would bill one customer's plan.
package struct BillingConflict: Error, Sendable, Hashable {
    /// Who bills now.
    package var billedBy: SubscriptionSource
    /// Who would bill as well.
    package var requested: SubscriptionSource
    /// By which a repetition can say that it means the same subscription.
    package var stripeSubscriptionID: String?

    package init(billedBy: SubscriptionSource, requested: SubscriptionSource, stripeSubscriptionID: String?) {
        self.billedBy = billedBy
        self.requested = requested
        self.stripeSubscriptionID = stripeSubscriptionID
    }
}

/// Decides what becomes of a subscription when a state of it is told; pure.
package enum SubscriptionRules {
    /// Accepts a state, or says why not. In this order:
    ///
    /// 1. Who bills: a contract, Stripe and the operator never bill one customer at once. A subscription that has ended
    ///    bills nobody, nor does one that the operator set on a plan without prices.
    /// 2. Order: a state told for an earlier moment than the known one is stale. Without a moment the call counts.
    /// 3. What Weir has read at Stripe as ended never comes back, whoever says so.
    /// 4. The end of another subscription, told by Stripe or reflected by the operator, does not end this one.
    ///
    /// While it is the same subscription, what a state leaves out is kept, so that a change of plan alone moves no
    /// period; the version of the plan is kept too while the plan stays.
    ///
    /// - Parameters:
    ///   - input: The state that is told.
    ///   - present: The customer's subscription as stored, if there is one.
    ///   - customer: Whose it is.
    ///   - id: Taken when it is a new subscription.
    ///   - zone: The customer's.
    ///   - now: The moment of the call.
    /// - Returns: What becomes of the subscription.
    package static func accept(
        _ input: SubscriptionInput,
        over present: PresentSubscription?,
        customer: Customer,
        id: SubscriptionID,
        zone: Zone,
        now: Timestamp
    ) -> SubscriptionVerdict {
        guard let present else { return .set(first(input, customer: customer, id: id, zone: zone, now: now)) }
        let known = present.subscription
        let isSame = isSame(input, as: known)
        if !isSame, let conflict = conflict(input, with: present) { return .conflict(conflict) }
        if let asOf = input.asOf, let knownAsOf = known.asOf, asOf < knownAsOf { return .stale(known) }
        if isSame, known.source == .stripe, known.status.isEnded, !input.status.isEnded { return .stale(known) }
        let isOfAnother = input.source == .stripe || namesAnother(input, than: known)
        if !isSame, isOfAnother, input.status.isEnded, !known.status.isEnded { return .stale(known) }
        var next =
            isSame
            ? continued(known, with: input, zone: zone)
            : first(input, customer: customer, id: id, zone: zone, now: now)
        next.revision = known.revision
        next.updatedAt = known.updatedAt
        if next == known { return .unchanged(known) }
        next.updatedAt = now
        return .set(next)
    }

    /// Whether a state is about the subscription that is there.
    ///
    /// The same Stripe id always is. A state without one is when it has the same source, unless it begins anew what had
    /// ended. A Stripe id that comes to a subscription without one is when the source or the Stripe customer is the same.
    private static func isSame(_ input: SubscriptionInput, as known: Subscription) -> Bool {
        if case .set(let id) = input.stripeSubscriptionID, known.stripeSubscriptionID == id { return true }
        if known.status.isEnded, !input.status.isEnded { return false }
        switch input.stripeSubscriptionID {
        case .keep, .clear:
            return input.source == known.source
        case .set:
            guard known.stripeSubscriptionID == nil, known.source != .contract, input.source != .contract else {
                return false
            }
            if case .set(let customer) = input.stripeCustomerID, customer == known.stripeCustomerID { return true }
            return input.source == known.source
        }
    }

    private static func conflict(
        _ input: SubscriptionInput,
        with present: PresentSubscription
    ) -> BillingConflict? {
        let known = present.subscription
        guard !known.status.isEnded, let billedBy = biller(of: known, isCharged: present.isCharged) else { return nil }
        let requested: SubscriptionSource
        switch input.source {
        case .contract, .stripe:
            requested = input.source
        case .operator:
            if case .set = input.stripeSubscriptionID { requested = .stripe } else { requested = .operator }
        }
        guard billedBy != requested else { return nil }
        return BillingConflict(
            billedBy: billedBy,
            requested: requested,
            stripeSubscriptionID: known.stripeSubscriptionID
        )
    }

    /// Who bills a subscription; nil when nobody does.
    private static func biller(of subscription: Subscription, isCharged: Bool) -> SubscriptionSource? {
        switch subscription.source {
        case .contract: return .contract
        case .stripe: return .stripe
        case .operator:
            if subscription.stripeSubscriptionID != nil { return .stripe }
            return isCharged ? .operator : nil
        }
    }

    private static func first(
        _ input: SubscriptionInput,
        customer: Customer,
        id: SubscriptionID,
        zone: Zone,
        now: Timestamp
    ) -> Subscription {
        Subscription(
            id: id,
            workspace: customer.workspace,
            customer: customer.id,
            plan: input.plan.id,
            planVersion: input.plan.version,
            status: input.status,
            source: input.source,
            stripeCustomerID: input.stripeCustomerID.applied(to: nil),
            stripeSubscriptionID: input.stripeSubscriptionID.applied(to: nil),
            currentPeriodEnd: input.currentPeriodEnd.applied(to: nil),
            asOf: input.asOf,
            mirror: input.mirror,
            createdAt: now,
            updatedAt: now
        )
    }

    private static func continued(
        _ known: Subscription,
        with input: SubscriptionInput,
        zone: Zone
    ) -> Subscription {
        var next = known
        if next.plan != input.plan.id { next.planVersion = input.plan.version }
        next.plan = input.plan.id
        next.status = input.status
        // What Weir mirrors from Stripe stays mirrored when the operator reflects it as well.
        next.source = known.source == .stripe ? .stripe : input.source
        next.stripeCustomerID = input.stripeCustomerID.applied(to: known.stripeCustomerID)
        next.stripeSubscriptionID = input.stripeSubscriptionID.applied(to: known.stripeSubscriptionID)
        next.currentPeriodEnd = input.currentPeriodEnd.applied(to: known.currentPeriodEnd)
        next.billingAnchor = QuotaPeriodRules.anchor(
            for: next.currentPeriodEnd,
            keeping: known.billingAnchor,
            in: zone
        )
        next.asOf = input.asOf ?? known.asOf
        next.mirror = input.mirror ?? known.mirror
        return next
    }

    /// Whether both name a Stripe subscription, and not the same one.
    private static func namesAnother(_ input: SubscriptionInput, than known: Subscription) -> Bool {
        guard case .set(let told) = input.stripeSubscriptionID, let present = known.stripeSubscriptionID else {
            return false
        }
        return told != present
    }
}
