package import WeirPrimitives

/// A subscription as Stripe says it, in the shape of any API version.
package struct StripeSubscription: Sendable, Hashable {
    package var id: String
    package var customer: String
    package var status: StripeOpen<SubscriptionStatus>
    package var items: [Item]
    /// There are more items than the subscription shows; they are asked for apart.
    package var hasMoreItems: Bool
    /// At the top level, as versions before 2025-03-31 have it.
    package var period: Period
    package var endsWithPeriod: Bool
    /// When it will end, if that was set; the customer portal may set this rather than ``endsWithPeriod``.
    package var cancelsAt: Timestamp?
    package var canceledAt: Timestamp?
    package var endedAt: Timestamp?
    package var trialEndsAt: Timestamp?
    package var createdAt: Timestamp
    package var latestInvoice: String?
    /// Why it is paused, as newer versions tell.
    package var pauseCause: String?
    package var metadata: [String: String]

    /// One price of it.
    package struct Item: Sendable, Hashable {
        package var price: String
        /// Billed by usage that is reported to Stripe.
        package var isMetered: Bool
        package var period: Period

        package init(price: String, isMetered: Bool = false, period: Period = Period()) {
            self.price = price
            self.isMetered = isMetered
            self.period = period
        }
    }

    /// What is paid for, half-open; either end may be missing.
    package struct Period: Sendable, Hashable {
        package var start: Timestamp?
        package var end: Timestamp?

        package init(start: Timestamp? = nil, end: Timestamp? = nil) {
            self.start = start
            self.end = end
        }
    }

    package init(
        id: String,
        customer: String,
        status: StripeOpen<SubscriptionStatus>,
        items: [Item],
        hasMoreItems: Bool = false,
        period: Period = Period(),
        endsWithPeriod: Bool = false,
        cancelsAt: Timestamp? = nil,
        canceledAt: Timestamp? = nil,
        endedAt: Timestamp? = nil,
        trialEndsAt: Timestamp? = nil,
        createdAt: Timestamp,
        latestInvoice: String? = nil,
        pauseCause: String? = nil,
        metadata: [String: String] = [:]
    ) {
        self.id = id
        self.customer = customer
        self.status = status
        self.items = items
        self.hasMoreItems = hasMoreItems
        self.period = period
        self.endsWithPeriod = endsWithPeriod
        self.cancelsAt = cancelsAt
        self.canceledAt = canceledAt
        self.endedAt = endedAt
        self.trialEndsAt = trialEndsAt
        self.createdAt = createdAt
        self.latestInvoice = latestInvoice
        self.pauseCause = pauseCause
        self.metadata = metadata
    }

    /// Whether it may bill the customer now or again.
    ///
    /// One whose status is unknown counts: two that bill are worse than one too few.
    package var isLive: Bool { status.known.map { !$0.isEnded } ?? true }
}

/// What of a mirrored subscription is shown, beside what decisions read.
package struct SubscriptionMirror: Sendable, Hashable {
    package var currentPeriodStart: Timestamp?
    /// It ends with its period, and can be kept until then.
    package var endsWithPeriod: Bool
    /// When it will end, however that was said; nil when it goes on.
    package var endsAt: Timestamp?
    package var endedAt: Timestamp?
    package var trialEndsAt: Timestamp?
    /// When it was made at Stripe.
    package var startedAt: Timestamp?
    package var pauseCause: String?
    /// The operator lets it end through Weir; its customer cannot take that back.
    package var isEndedByOperator: Bool

    package init(
        currentPeriodStart: Timestamp? = nil,
        endsWithPeriod: Bool = false,
        endsAt: Timestamp? = nil,
        endedAt: Timestamp? = nil,
        trialEndsAt: Timestamp? = nil,
        startedAt: Timestamp? = nil,
        pauseCause: String? = nil,
        isEndedByOperator: Bool = false
    ) {
        self.isEndedByOperator = isEndedByOperator
        self.currentPeriodStart = currentPeriodStart
        self.endsWithPeriod = endsWithPeriod
        self.endsAt = endsAt
        self.endedAt = endedAt
        self.trialEndsAt = trialEndsAt
        self.startedAt = startedAt
        self.pauseCause = pauseCause
    }
}
