package import WeirPrimitives

/// That something happened at Stripe: a hint which object to read again.
package struct StripeEvent: Sendable, Hashable {
    /// `evt_…`, unique in its account.
    package var id: String
    package var type: String
    /// In whole seconds; two events of one second have no order.
    package var createdAt: Timestamp
    package var mode: WorkspaceMode
    package var apiVersion: String?
    /// The object that it is about.
    package var objectID: String?
    /// The subscription of the object, where the event tells it.
    package var subscription: String?

    package init(
        id: String,
        type: String,
        createdAt: Timestamp,
        mode: WorkspaceMode,
        apiVersion: String?,
        objectID: String?,
        subscription: String?
    ) {
        self.id = id
        self.type = type
        self.createdAt = createdAt
        self.mode = mode
        self.apiVersion = apiVersion
        self.objectID = objectID
        self.subscription = subscription
    }

    /// Longer ids than Stripe ever makes are refused.
    package static let maximumIDBytes = 255

    package var topic: StripeTopic { StripeTopic(eventType: type) }
}

/// What has to be read again after an event.
package enum StripeTopic: String, Sendable, Hashable, CaseIterable {
    case customer
    case subscription
    case checkoutSession = "checkout_session"
    /// An invoice of Stripe's own: its subscription is read.
    case invoice
    case setupIntent = "setup_intent"
    case paymentMethod = "payment_method"
    /// Intents, charges, refunds and disputes of single payments.
    case payment
    /// Nothing: Weir does not know the type, or has no use for it.
    case other

    package init(eventType: String) {
        let known: [(prefix: String, topic: StripeTopic)] = [
            ("customer.subscription.", .subscription), ("checkout.session.", .checkoutSession),
            ("invoice.", .invoice), ("setup_intent.", .setupIntent), ("payment_method.", .paymentMethod),
            ("payment_intent.", .payment), ("charge.", .payment), ("refund.", .payment),
        ]
        if let match = known.first(where: { eventType.hasPrefix($0.prefix) }) {
            self = match.topic
        } else {
            // Other things below a customer, as its tax ids or sources, are of no use here.
            self =
                ["customer.created", "customer.updated", "customer.deleted"].contains(eventType) ? .customer : .other
        }
    }

    /// What a webhook endpoint is to be subscribed to.
    package static let eventTypes = [
        "checkout.session.completed", "checkout.session.async_payment_succeeded",
        "checkout.session.async_payment_failed", "checkout.session.expired",
        "customer.created", "customer.updated", "customer.deleted",
        "customer.subscription.created", "customer.subscription.updated", "customer.subscription.deleted",
        "customer.subscription.paused", "customer.subscription.resumed", "customer.subscription.trial_will_end",
        "customer.subscription.pending_update_applied", "customer.subscription.pending_update_expired",
        "invoice.paid", "invoice.payment_failed", "invoice.payment_action_required",
        "payment_intent.succeeded", "payment_intent.payment_failed", "payment_intent.processing",
        "payment_intent.requires_action", "payment_intent.canceled",
        "setup_intent.succeeded", "setup_intent.setup_failed", "setup_intent.canceled",
        "payment_method.attached", "payment_method.detached", "payment_method.automatically_updated",
        "charge.refunded", "charge.dispute.created", "charge.dispute.closed",
        "refund.created", "refund.updated", "refund.failed",
    ]
}

/// How a stored event stands.
package enum StripeEventState: String, Sendable, Hashable, CaseIterable {
    /// Its object is to be read yet.
    case pending
    /// What its object says was applied.
    case applied
    /// It changes nothing here.
    case ignored
}
