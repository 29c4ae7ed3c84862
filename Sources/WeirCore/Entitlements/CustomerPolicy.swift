package import WeirPrimitives

/// One customer with subscription and overrides at one moment, as decisions read it.
///
/// Immutable.
package final class CustomerPolicy: Sendable {
    package let file: CustomerFile
    package var customer: Customer { _read { yield file.customer } }
    package var subscription: Subscription? { _read { yield file.subscription } }
    package var overrides: [FeatureKey: QuotaOverride] { file.overrides }
    /// The customer's zone, or else the workspace's.
    package let zone: Zone
    /// The periods of `month` quotas; see ``QuotaPeriodRules``.
    package let billingMonths: BillingSchedule
    /// The periods of `day` quotas.
    package let localDays: BillingSchedule

    package init(_ file: CustomerFile, zone: Zone) {
        self.file = file
        self.zone = zone
        billingMonths = QuotaPeriodRules.billingMonths(of: file.subscription, in: zone)
        localDays = BillingSchedule(calendar: .day, in: zone)
    }

    package convenience init(
        customer: Customer,
        subscription: Subscription?,
        overrides: [QuotaOverride],
        zone: Zone
    ) {
        self.init(CustomerFile(customer: customer, subscription: subscription, overrides: overrides), zone: zone)
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
