package import WeirPrimitives

/// When quota periods begin and end.
package enum QuotaPeriodRules {
    /// The periods of `month` quotas.
    ///
    /// They are months counted from the subscription's billing anchor, in the customer's zone: also for a yearly
    /// subscription, whose anchor they share, and also after its period has ended, until a new state moves the anchor. A
    /// status that does not grant changes nothing, so that counts are kept. Without an anchor they are calendar months.
    package static func billingMonths(of subscription: Subscription?, in zone: Zone) -> BillingSchedule {
        guard let anchor = subscription?.billingAnchor else { return BillingSchedule(calendar: .month, in: zone) }
        return BillingSchedule(anchoredAt: anchor, every: .month, in: zone)
    }

    /// What billing months count from after a new period end was told.
    ///
    /// The anchor stays while ends lie on its grid, so that 31 January, 28 February and 31 March are one rhythm;
    /// otherwise the new end is the anchor.
    package static func anchor(for end: Timestamp?, keeping anchor: Timestamp?, in zone: Zone) -> Timestamp? {
        guard let end, let anchor else { return end }
        let grid = BillingSchedule(anchoredAt: anchor, every: .month, in: zone)
        return grid.boundary(atOrBefore: end) == end ? anchor : end
    }
}
