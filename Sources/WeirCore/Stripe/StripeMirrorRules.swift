package import WeirPrimitives

/// What a subscription at Stripe means for a customer's plan; pure.
///
/// | Stripe | here |
/// |---|---|
/// | `active`, `trialing`, `past_due` | the plan of its price, with kit and quotas; while Stripe still tries to collect, the customer keeps it |
/// | `unpaid`, `paused` | the default plan, or nothing |
/// | `canceled`, `incomplete_expired` | the same, for good: a subscription never comes back, a new one has a new id |
/// | `incomplete` | nothing changes until it is paid |
/// | anything else | nothing changes, and someone is told |
package enum StripeMirrorRules {
    /// What a subscription comes to.
    package enum Verdict: Sendable, Equatable {
        /// The customer's subscription becomes this state.
        case tell(SubscriptionInput, alerts: [StripeAlert.Kind])
        /// Nothing changes.
        case keep(alerts: [StripeAlert.Kind])
        /// It bills the customer beside the one that is known.
        case second(of: String)
    }

    /// Decides what a subscription as it was read means.
    ///
    /// - Parameters:
    ///   - subscription: As Stripe says it, with all its items.
    ///   - present: The customer's subscription as stored.
    ///   - plans: The workspace's plans, current versions.
    ///   - presentPlan: The plan of the present subscription, archived ones too.
    ///   - now: The moment of the reading; what was told for earlier moments is older.
    /// - Returns: What it comes to.
    package static func verdict(
        on subscription: StripeSubscription,
        over present: Subscription?,
        plans: [Plan],
        presentPlan: Plan?,
        now: Timestamp
    ) -> Verdict {
        let isKnown = present?.stripeSubscriptionID == subscription.id
        guard let status = subscription.status.known else { return .keep(alerts: [.unknownStatus]) }
        if !isKnown {
            // What never began, or is over already, takes nothing from what the customer has.
            if status == .incomplete || status.isEnded { return .keep(alerts: []) }
            if let present, !present.status.isEnded, let other = present.stripeSubscriptionID {
                return .second(of: other)
            }
        } else if status == .incomplete {
            return .keep(alerts: [])
        }
        var alerts: [StripeAlert.Kind] = []
        let found = plan(of: subscription, among: plans, presentPlan: isKnown ? presentPlan : nil)
        if found == nil, !status.isEnded { alerts.append(.unknownPrice) }
        // A price that no plan has changes no plan; the status counts all the same.
        guard let mapped = found ?? (isKnown ? presentPlan : nil) else { return .keep(alerts: alerts) }
        let period = period(of: subscription)
        var end = FieldChange<Timestamp>.keep
        if let told = period.end {
            end = .set(told)
        } else if !status.isEnded {
            alerts.append(.missingPeriod)
        }
        let input = SubscriptionInput(
            plan: mapped,
            status: status,
            source: .stripe,
            stripeCustomerID: .set(subscription.customer),
            stripeSubscriptionID: .set(subscription.id),
            currentPeriodEnd: end,
            // A reading is newer than whatever was told before it, be the teller's clock ahead or not.
            asOf: isKnown ? max(now, present?.asOf ?? now) : now,
            mirror: mirror(of: subscription, period, keeping: isKnown ? present?.mirror : nil)
        )
        return .tell(input, alerts: alerts)
    }

    /// The plan whose price is among the items; that of the present plan before others, licensed before metered ones.
    static func plan(
        of subscription: StripeSubscription,
        among plans: [Plan],
        presentPlan: Plan?
    ) -> Plan? {
        let items = subscription.items.filter { !$0.isMetered } + subscription.items.filter(\.isMetered)
        let prices = items.map(\.price)
        if let price = presentPlan?.terms.stripePriceID, prices.contains(price) { return presentPlan }
        let offered = plans.filter { $0.archivedAt == nil }.sorted { $0.key < $1.key }
        for price in prices {
            if let plan = offered.first(where: { $0.terms.stripePriceID == price }) { return plan }
        }
        return nil
    }

    /// The period that is paid for: of the items the one that ends first, else that of the whole.
    static func period(of subscription: StripeSubscription) -> StripeSubscription.Period {
        let ends = subscription.items.compactMap { item in item.period.end.map { (end: $0, start: item.period.start) } }
        guard let first = ends.min(by: { $0.end < $1.end }) else { return subscription.period }
        return StripeSubscription.Period(start: first.start, end: first.end)
    }

    private static func mirror(
        of subscription: StripeSubscription,
        _ period: StripeSubscription.Period,
        keeping known: SubscriptionMirror?
    ) -> SubscriptionMirror {
        SubscriptionMirror(
            currentPeriodStart: period.start ?? known?.currentPeriodStart,
            endsWithPeriod: subscription.endsWithPeriod,
            endsAt: subscription.cancelsAt ?? (subscription.endsWithPeriod ? period.end : nil),
            endedAt: subscription.endedAt,
            trialEndsAt: subscription.trialEndsAt,
            startedAt: subscription.createdAt,
            pauseCause: subscription.pauseCause,
            isEndedByOperator: (subscription.endsWithPeriod || subscription.cancelsAt != nil)
                && subscription.metadata[StripeMetadata.endedBy] == StripeMetadata.operatorValue
        )
    }

    /// Whether a second subscription was begun through Weir's own checkout, so that ending it again is meant.
    package static func comesFromCheckout(_ subscription: StripeSubscription) -> Bool {
        subscription.metadata[StripeMetadata.checkout] != nil
    }
}

/// Something about Stripe that a person should look at.
///
/// One of a kind and subject is one alert, however often it comes up.
package struct StripeAlert: Sendable, Hashable {
    package var kind: Kind
    /// The id at Stripe that it is about.
    package var subject: String
    package var customer: CustomerID?

    package init(_ kind: Kind, _ subject: String, customer: CustomerID? = nil) {
        self.kind = kind
        self.subject = subject
        self.customer = customer
    }

    /// The closed set of kinds.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case unknownStatus = "unknown_status"
        case unknownPrice = "unknown_price"
        case missingPeriod = "missing_period"
        case secondSubscription = "second_subscription"
        case billedElsewhere = "billed_elsewhere"
        case customerLink = "customer_link"
        case customerDeleted = "customer_deleted"
        case customerUnknown = "customer_unknown"
        case wrongMode = "wrong_mode"
        case paymentAmount = "payment_amount"
        case paymentUnknown = "payment_unknown"
        case paymentSurplus = "payment_surplus"
        case paymentRefused = "payment_refused"
        case paymentBlocked = "payment_blocked"
        case keyRefused = "key_refused"
        case refundFailed = "refund_failed"
        case dispute

        /// Whether it is over as soon as a reading finds nothing wrong; the others stay until someone has seen them.
        package var isSettledByReading: Bool {
            switch self {
            case .unknownStatus, .unknownPrice, .missingPeriod, .billedElsewhere, .customerLink, .customerUnknown: true
            case .secondSubscription, .customerDeleted, .wrongMode, .paymentAmount, .paymentUnknown, .paymentSurplus,
                .paymentRefused, .paymentBlocked, .keyRefused, .refundFailed, .dispute:
                false
            }
        }

        /// What is the case, in one sentence.
        package var message: String {
            switch self {
            case .unknownStatus: "Stripe gives the subscription a status that Weir does not know; nothing was changed."
            case .unknownPrice: "No plan has the price of the subscription; the customer keeps the plan it had."
            case .missingPeriod: "Stripe tells no period of the subscription; the one before holds."
            case .secondSubscription: "The customer has a second subscription at Stripe, which bills it too."
            case .billedElsewhere: "Stripe bills the customer, and so does a contract or the operator."
            case .customerLink: "The Stripe customer names a customer that is linked to another Stripe customer."
            case .customerDeleted: "The Stripe customer of a customer was deleted at Stripe."
            case .customerUnknown: "A subscription at Stripe is of a customer that is not known here."
            case .wrongMode: "Something of the other mode, live or test, came from Stripe and was refused."
            case .paymentAmount:
                "A payment at Stripe is of another amount, currency or customer than was asked for; it was not booked."
            case .paymentUnknown: "A payment at Stripe names an invoice that is not known here; it was not booked."
            case .paymentSurplus: "More came in than was owed on the invoice; the rest is being given back."
            case .paymentRefused: "Stripe does not take the charge of the invoice; it is not charged by itself."
            case .paymentBlocked: "Something is wrong with the charge of the invoice; nothing more is sent for it."
            case .keyRefused: "Stripe refuses the key, or what it asks for; no invoice is charged meanwhile."
            case .refundFailed: "A refund did not reach the customer; the invoice says again that it was paid."
            case .dispute: "The customer's bank has taken a payment back."
            }
        }

        /// What to do about it.
        package var remedy: String {
            switch self {
            case .unknownStatus: "Upgrade Weir, or set the subscription with PUT …/billing/subscription."
            case .unknownPrice: "Give the plan that it means this 'stripePriceId', then run 'weir stripe backfill'."
            case .missingPeriod:
                "Look at the subscription in Stripe's dashboard; the next change of it brings a period."
            case .secondSubscription: "End one of the two in Stripe's dashboard, and give its payment back."
            case .billedElsewhere: "End the contract, or the subscription in Stripe's dashboard."
            case .customerLink: "Correct 'tenant_id' in the Stripe customer's metadata, or 'paymentProviderId' here."
            case .customerDeleted: "Nothing: when the customer pays again it gets a new one."
            case .customerUnknown: "Give the customer this 'paymentProviderId', then run 'weir stripe backfill'."
            case .wrongMode: "Point the webhook endpoint of each mode to its own workspace, with its own secret."
            case .paymentAmount:
                "Refund it in Stripe's dashboard, or book it with mark-paid; then take the alert away, and the invoice goes on."
            case .paymentUnknown: "Look at it in Stripe's dashboard; refund it, or book it on the invoice it is for."
            case .paymentSurplus: "Nothing; see the invoice's payments for the refund."
            case .paymentRefused: "See the code at the invoice's payments; the customer can pay by the pay link."
            case .paymentBlocked:
                "Look at its intent in Stripe's dashboard; then take the alert away, and the invoice goes on."
            case .keyRefused: "Set a valid STRIPE_SECRET_KEY, or give the restricted key the permission."
            case .refundFailed: "Pay the customer back another way, and note it with POST …/refund."
            case .dispute: "Answer it in Stripe's dashboard."
            }
        }
    }
}
