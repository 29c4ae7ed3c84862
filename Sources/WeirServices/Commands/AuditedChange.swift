package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// A thing that a command changes, before the change or after it, for the audit trail.
package enum AuditedThing: Sendable {
    case apiKey(APIKey)
    case tokenKey(TokenKey)
    case settings(WorkspaceSettings)
    case meter(Meter)
    case feature(ListedFeature)
    case kit(ListedKit)
    case plan(Plan)
    /// The versions of a plan that hold for someone.
    case versionsInForce([Int])
    /// The version of a plan from which or to which subscribers are moved, and how many.
    case planVersion(Int, subscribers: Int?)
    /// The kit from which or to which customers are moved.
    case kitOfCustomers(AccountKitID?)
    case coupon(CouponOffer)
    /// What a catalogue came to, in numbers; each thing has an entry of its own.
    case catalogOutcome(CatalogOutcome)
    case customer(Customer)
    case subscription(ListedSubscription)
    case override(ListedOverride)
    case invoice(Invoice)
    /// What finalizing fixes beside the lines, which stand in an invoice that does not change any more.
    case headOfInvoice(Invoice)
    /// What belongs together of a contract's invoices that are not final yet: their dates.
    case drafts([Invoice])
    case message(InvoiceTimelineEntry)
    case testClock(TestClock)
    case webhookEndpoint(WebhookEndpoint)
    case refusedAddress(RefusedAddress)
    case teamMember(TeamMember)
}

/// What a command changes of one thing, for the audit trail.
package struct AuditedChange: Sendable {
    /// Verb in the past behind the kind: `plan.upserted`.
    package var action: String
    package var subject: CommandSubject
    /// nil when the thing was not there.
    package var from: AuditedThing?
    /// nil when the thing is there no more.
    package var to: AuditedThing?

    package init(_ action: String, on subject: CommandSubject, from: AuditedThing?, to: AuditedThing?) {
        self.action = action
        self.subject = subject
        self.from = from
        self.to = to
    }
}

/// Tells of a change as the API shows the thing: what is an answer's and what is personal is known only there.
package struct AuditRenderer: Sendable {
    package let change: @Sendable (_ from: AuditedThing?, _ to: AuditedThing?, StoredKind) -> AuditChange

    package init(_ change: @escaping @Sendable (AuditedThing?, AuditedThing?, StoredKind) -> AuditChange) {
        self.change = change
    }

    /// Tells nothing; for tests of other things.
    package static let none = AuditRenderer { _, _, _ in .unknown }
}

extension AuditedChange {
    /// What comes into being with what names it.
    static func additions(_ additions: FeatureAdditions, _ meters: [Meter]) -> [AuditedChange] {
        let codes = Dictionary((meters + additions.meters).map { ($0.id, $0.code) }) { first, _ in first }
        let features = additions.features.map { feature in
            ListedFeature(feature: feature, meter: feature.meter.flatMap { codes[$0] })
        }
        return additions.meters.map { AuditedChange.created($0) } + features.map { AuditedChange.created($0) }
    }

    static func created(_ meter: Meter) -> AuditedChange {
        AuditedChange("meter.created", on: CommandSubject(.meter, meter.code), from: nil, to: .meter(meter))
    }

    static func created(_ feature: ListedFeature) -> AuditedChange {
        let subject = CommandSubject(.feature, feature.feature.key.text)
        return AuditedChange("feature.created", on: subject, from: nil, to: .feature(feature))
    }

    /// What becomes of a customer beside a command on something else of theirs; nothing when they stay as they are.
    static func changes(of customer: Customer, to changed: Customer?) -> [AuditedChange] {
        guard let changed else { return [] }
        var withKit = customer
        withKit.accountKit = changed.accountKit
        withKit.updatedAt = changed.updatedAt
        return [
            AuditedChange(
                withKit == changed ? "customer.kitAssigned" : "customer.updated",
                on: CommandSubject(.customer, customer.id.description, customer: customer.id),
                from: .customer(customer),
                to: .customer(changed)
            )
        ]
    }
}

extension ContractState {
    /// What becomes of the customer and the subscription with a change of the contract.
    func audited(_ change: SubscriptionChange?) -> [AuditedChange] {
        guard let change else { return [] }
        func listed(_ subscription: Subscription) -> AuditedThing? {
            policy.plans[subscription.plan].map { .subscription(ListedSubscription(subscription, $0)) }
        }
        let subject = CommandSubject(
            .subscription,
            contract.customer.description,
            customer: contract.customer
        )
        return AuditedChange.changes(of: customer.customer, to: change.customer) + [
            AuditedChange(
                "subscription.set",
                on: subject,
                from: customer.subscription.flatMap(listed),
                to: listed(change.subscription)
            )
        ]
    }

    /// Those of the contract's invoices that a change has to do with, as they were; new ones were not there.
    func asTheyWere(_ changed: [Invoice]) -> [Invoice] {
        let ids = Set(changed.map(\.id))
        return invoices.filter { ids.contains($0.id) }
    }
}
