/// A customer with subscription and overrides at one moment.
///
/// An object, so that whoever keeps it and what is derived from it has them in memory once. Immutable.
package final class CustomerFile: Sendable {
    package let customer: Customer
    package let subscription: Subscription?
    package let overrides: [FeatureKey: QuotaOverride]

    package init(customer: Customer, subscription: Subscription?, overrides: [QuotaOverride]) {
        self.customer = customer
        self.subscription = subscription
        self.overrides = Dictionary(overrides.map { ($0.feature, $0) }) { _, last in last }
    }
}
