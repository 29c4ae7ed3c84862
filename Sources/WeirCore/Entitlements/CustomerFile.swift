package import WeirPrimitives

/// A customer with subscription and overrides at one moment.
///
/// An object, so that whoever keeps it and what is derived from it has them in memory once. Immutable.
package final class CustomerFile: Sendable {
    package let customer: Customer
    package let subscription: Subscription?
    package let overrides: [FeatureKey: QuotaOverride]
    /// The present of a customer that lives by a test clock; nil for all others.
    package let ownTime: Timestamp?

    package init(
        customer: Customer,
        subscription: Subscription?,
        overrides: [QuotaOverride],
        ownTime: Timestamp? = nil
    ) {
        self.ownTime = ownTime
        self.customer = customer
        self.subscription = subscription
        self.overrides = Dictionary(overrides.map { ($0.feature, $0) }) { _, last in last }
    }
}
