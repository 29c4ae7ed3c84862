package import WeirCore
package import WeirPrimitives

/// All that the control plane knows of one customer, as of one moment.
package struct CustomerState: Sendable, Hashable {
    package var customer: Customer
    package var subscription: Subscription?
    package var overrides: [QuotaOverride]
    /// The time of the customer's test clock; nil when it has none.
    package var ownTime: Timestamp?

    package init(
        customer: Customer,
        subscription: Subscription? = nil,
        overrides: [QuotaOverride] = [],
        ownTime: Timestamp? = nil
    ) {
        self.customer = customer
        self.subscription = subscription
        self.overrides = overrides
        self.ownTime = ownTime
    }

    /// The customer's present: the server's, unless it lives by a test clock.
    package func now(_ serverNow: Timestamp) -> Timestamp { ownTime ?? serverNow }
}

/// A subscription as it should be, and what changes with it.
package struct SubscriptionChange: Sendable, Hashable {
    package var subscription: Subscription
    /// The customer with its new kit or Stripe link, when that changes too.
    package var customer: Customer?

    package init(subscription: Subscription, customer: Customer? = nil) {
        self.subscription = subscription
        self.customer = customer
    }
}

/// Which customers a list shows.
package struct CustomerFilter: Sendable, Hashable {
    package var status: CustomerStatus?
    package var accountKit: AccountKitID?
    package var email: String?
    /// Only those who subscribe to this plan, whatever the status; who has it by default does not.
    package var plan: PlanID?

    package static let all = CustomerFilter()

    package init(
        status: CustomerStatus? = nil,
        accountKit: AccountKitID? = nil,
        email: String? = nil,
        plan: PlanID? = nil
    ) {
        self.status = status
        self.accountKit = accountKit
        self.email = email
        self.plan = plan
    }
}

/// A new workspace with what it needs to be used.
package struct WorkspaceCreation: Sendable, Hashable {
    package var workspace: Workspace
    package var settings: WorkspaceSettings
    /// The default kit, if the settings name one.
    package var kits: [AccountKit]
    package var keys: [APIKey]
    package var record: CommandRecord

    package init(
        workspace: Workspace,
        settings: WorkspaceSettings,
        kits: [AccountKit],
        keys: [APIKey],
        record: CommandRecord = .none
    ) {
        self.workspace = workspace
        self.settings = settings
        self.kits = kits
        self.keys = keys
        self.record = record
    }
}
