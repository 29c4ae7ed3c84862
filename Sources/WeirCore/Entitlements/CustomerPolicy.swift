package import WeirPrimitives

/// One customer with subscription and overrides at one moment, as decisions read it.
///
/// Immutable.
package final class CustomerPolicy: Sendable {
    package let customer: Customer
    package let subscription: Subscription?
    package let overrides: [FeatureKey: QuotaOverride]
    /// The customer's zone, or else the workspace's.
    package let zone: Zone
    /// The periods of `month` quotas; see ``QuotaPeriodRules``.
    package let billingMonths: BillingSchedule
    /// The periods of `day` quotas.
    package let localDays: BillingSchedule

    package init(
        customer: Customer,
        subscription: Subscription?,
        overrides: [QuotaOverride],
        zone: Zone
    ) {
        self.customer = customer
        self.subscription = subscription
        self.overrides = Dictionary(overrides.map { ($0.feature, $0) }) { _, last in last }
        self.zone = zone
        billingMonths = QuotaPeriodRules.billingMonths(of: subscription, in: zone)
        localDays = BillingSchedule(calendar: .day, in: zone)
    }

    /// What the ledger must know of the customer.
    package var context: CustomerContext {
        CustomerContext(workspace: customer.workspace, customer: customer.id)
    }

    /// The quota period that contains an instant.
    package func period(_ kind: QuotaPeriod, at instant: Timestamp) -> TimeRange {
        switch kind {
        case .month: billingMonths.period(containing: instant)
        case .day: localDays.period(containing: instant)
        }
    }
}
