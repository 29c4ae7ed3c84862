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
    package var zone: Zone { billingMonths.zone }
    /// The periods of `month` quotas; see ``QuotaPeriodRules``.
    package let billingMonths: BillingSchedule
    /// The periods of `day` quotas; made for whoever asks, since there may be many customers in memory.
    package var localDays: BillingSchedule { BillingSchedule(calendar: .day, in: zone) }

    package init(_ file: CustomerFile, zone: Zone) {
        self.file = file
        billingMonths = QuotaPeriodRules.billingMonths(of: file.subscription, in: zone)
    }

    package convenience init(
        customer: Customer,
        subscription: Subscription?,
        overrides: [QuotaOverride],
        ownTime: Timestamp? = nil,
        zone: Zone
    ) {
        let file = CustomerFile(
            customer: customer,
            subscription: subscription,
            overrides: overrides,
            ownTime: ownTime
        )
        self.init(file, zone: zone)
    }

    /// The customer's present: the server's, unless it lives by a test clock.
    ///
    /// Whatever is decided or recorded for a customer is decided and recorded at this instant.
    package func now(_ serverNow: Timestamp) -> Timestamp { file.ownTime ?? serverNow }

    /// What the ledger must know of the customer.
    package var context: CustomerContext {
        CustomerContext(workspace: customer.workspace, customer: customer.id, ownTime: file.ownTime)
    }

    /// The quota period that contains an instant.
    package func period(_ kind: QuotaPeriod, at instant: Timestamp) -> TimeRange {
        switch kind {
        case .month: billingMonths.period(containing: instant)
        case .day: localDays.period(containing: instant)
        }
    }
}
