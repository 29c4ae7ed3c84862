package import WeirPrimitives

/// A customer's right to a plan.
///
/// A customer has at most one.
package struct Subscription: Sendable, Hashable {
    package var id: SubscriptionID
    package var workspace: WorkspaceID
    package var customer: CustomerID
    package var plan: PlanID
    /// The plan's version when it was subscribed to; which one holds now is said by ``PlanHistory``.
    package var planVersion: Int
    package var status: SubscriptionStatus
    package var source: SubscriptionSource
    package var stripeCustomerID: String?
    package var stripeSubscriptionID: String?
    package var currentPeriodEnd: Timestamp?
    /// What the billing months count from, also after the period's end has passed; see ``SubscriptionRules``.
    ///
    /// nil means calendar months. A new subscription without one counts from its period's end.
    package var billingAnchor: Timestamp?
    /// The latest moment for which a state was told; older states are refused.
    package var asOf: Timestamp?
    /// What else Stripe says of it; nil unless it is mirrored.
    @Rare package var mirror: SubscriptionMirror?
    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    /// Counts the stored changes; see ``Customer/revision``.
    package var revision: Int

    package init(
        id: SubscriptionID,
        workspace: WorkspaceID,
        customer: CustomerID,
        plan: PlanID,
        planVersion: Int,
        status: SubscriptionStatus = .active,
        source: SubscriptionSource = .operator,
        stripeCustomerID: String? = nil,
        stripeSubscriptionID: String? = nil,
        currentPeriodEnd: Timestamp? = nil,
        billingAnchor: Timestamp? = nil,
        asOf: Timestamp? = nil,
        mirror: SubscriptionMirror? = nil,
        createdAt: Timestamp,
        updatedAt: Timestamp,
        revision: Int = 0
    ) {
        self.id = id
        self.workspace = workspace
        self.customer = customer
        self.plan = plan
        self.planVersion = planVersion
        self.status = status
        self.source = source
        self.stripeCustomerID = stripeCustomerID
        self.stripeSubscriptionID = stripeSubscriptionID
        self.currentPeriodEnd = currentPeriodEnd
        self.billingAnchor = billingAnchor ?? currentPeriodEnd
        self.asOf = asOf
        self.mirror = mirror
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.revision = revision
    }

    /// Whether all that another state says more is when it was read.
    package func differs(onlyInReadingFrom other: Subscription) -> Bool {
        var read = self
        read.asOf = other.asOf
        read.updatedAt = other.updatedAt
        read.revision = other.revision
        return read == other
    }
}

/// Stripe's eight statuses.
package enum SubscriptionStatus: String, Sendable, CaseIterable {
    case incomplete
    case incompleteExpired = "incomplete_expired"
    case trialing
    case active
    case pastDue = "past_due"
    case canceled
    case unpaid
    case paused

    /// Whether the status grants the plan.
    ///
    /// Every other one falls back to the workspace's default plan.
    package var grants: Bool {
        switch self {
        case .active, .trialing, .pastDue: true
        case .incomplete, .incompleteExpired, .canceled, .unpaid, .paused: false
        }
    }

    /// Whether the subscription is over for good, so that another may take its place whoever bills it.
    package var isEnded: Bool {
        switch self {
        case .canceled, .incompleteExpired: true
        case .incomplete, .trialing, .active, .pastDue, .unpaid, .paused: false
        }
    }
}

/// Who says what the subscription is, and so who bills it.
package enum SubscriptionSource: String, Sendable, CaseIterable {
    /// Set through the API; the operator bills, if anyone does.
    case `operator`
    /// Mirrored from Stripe, which bills.
    case stripe
    /// From a contract that Weir bills.
    case contract
}
