package import WeirPrimitives

/// The commercial agreement that Weir invoices: a customer, a plan, and from when to when.
package struct Contract: Sendable, Hashable {
    package var id: ContractID
    package var workspace: WorkspaceID
    package var customer: CustomerID
    package var currency: Currency
    /// IANA name, fixed when the contract is made, so that a customer who moves does not move past periods.
    package var timeZone: String
    /// The first day.
    package var start: LocalDate
    /// The first day that is no longer part of it, the start of one that was cancelled before it began; nil while it is
    /// open-ended.
    package var end: LocalDate?
    package var billing: BillingAlignment
    /// Whose day of month (or weekday) periods begin on with anniversary billing; the start, unless another one is wanted.
    ///
    /// Periods of several months, weeks or days are counted from it. It may lie before or after the start.
    package var anchor: LocalDate
    package var proration: ProrationMode
    /// Days from invoice date to due date, 0 to 365.
    package var netTermsDays: Int
    /// Charge a saved payment method when an invoice falls due; only with net terms of 0 days.
    package var autoPay: Bool
    /// The saved method that is charged; nil means the customer's.
    package var paymentMethodID: String? = nil
    /// Days from the start for which no fees are charged, though usage is; 0 to 3650.
    package var trialDays: Int
    /// In the order of their starts.
    ///
    /// There is at least one, and the first begins at the start.
    package var phases: [ContractPhase]
    /// Amounts of unbilled usage that are invoiced at once when they are reached.
    package var progressive: ProgressiveBilling?
    /// In the order in which it was given them; those that were taken away too.
    package var coupons: [ContractCoupon]
    /// What was agreed before, as far as the phases do not tell, in the order in which it was changed.
    package var earlier: [EarlierTerms] = []
    /// When its end was asked for; nil while it was not.
    package var cancelledAt: Timestamp?
    /// Whether the customer itself has asked for its end; what the operator ends, only the operator takes back.
    package var isCancelledByCustomer = false
    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    /// Counts the stored changes; see ``Customer/revision``.
    package var revision: Int

    package init(
        id: ContractID,
        workspace: WorkspaceID,
        customer: CustomerID,
        currency: Currency,
        timeZone: String = "UTC",
        start: LocalDate,
        end: LocalDate? = nil,
        billing: BillingAlignment = .anniversary,
        anchor: LocalDate? = nil,
        proration: ProrationMode = .day,
        netTermsDays: Int = 0,
        autoPay: Bool = false,
        trialDays: Int = 0,
        phases: [ContractPhase],
        progressive: ProgressiveBilling? = nil,
        coupons: [ContractCoupon] = [],
        cancelledAt: Timestamp? = nil,
        createdAt: Timestamp,
        updatedAt: Timestamp,
        revision: Int = 0
    ) {
        self.id = id
        self.workspace = workspace
        self.customer = customer
        self.currency = currency
        self.timeZone = timeZone
        self.start = start
        self.end = end
        self.billing = billing
        self.anchor = anchor ?? start
        self.proration = proration
        self.netTermsDays = netTermsDays
        self.autoPay = autoPay
        self.trialDays = trialDays
        self.phases = phases
        self.progressive = progressive
        self.coupons = coupons
        self.cancelledAt = cancelledAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.revision = revision
    }

    /// The contract as it was agreed at an instant.
    ///
    /// `isInclusive`: With what was decided in that very instant.
    package func asAgreed(at instant: Timestamp, isInclusive: Bool = true) -> Contract {
        func isKnown(_ decision: Timestamp) -> Bool { isInclusive ? decision <= instant : decision < instant }
        var contract = self
        for terms in earlier.reversed() where !isKnown(terms.until) {
            contract.end = terms.end
            contract.phases += terms.dropped
        }
        let phases = contract.phases.sorted { ($0.start, $0.decidedAt) < ($1.start, $1.decidedAt) }
        let known = phases.filter { isKnown($0.decidedAt) }
        // Its first terms are never unknown.
        contract.phases = known.isEmpty ? Array(phases.prefix(1)) : known
        return contract
    }

    /// Whether it was cancelled before it began, and so has no day at all.
    package var neverBegins: Bool { end == start }

    /// The phase that holds on a day: the last that has begun; the first for days before the start.
    package func phase(on day: LocalDate) -> ContractPhase? {
        phases.last { $0.start <= day } ?? phases.first
    }
}

/// Where billing periods begin.
package enum BillingAlignment: String, Sendable, CaseIterable {
    /// On the anchor's day of month, or the month's last day where it has none such.
    case anniversary
    /// On the first of a month, on 1 January, or on a Monday.
    case calendar
}

/// What a change of a contract has taken away.
package struct EarlierTerms: Sendable, Hashable {
    /// When it was changed.
    package var until: Timestamp
    /// The contract's end until then.
    package var end: LocalDate?
    /// Phases that were to come and do not any more.
    package var dropped: [ContractPhase]

    package init(until: Timestamp, end: LocalDate?, dropped: [ContractPhase]) {
        self.until = until
        self.end = end
        self.dropped = dropped
    }
}

/// What a contract charges from a day on, until the next phase begins.
package struct ContractPhase: Sendable, Hashable {
    /// The first day; it belongs to this phase as a whole.
    package var start: LocalDate
    /// When the change was asked for.
    package var decidedAt: Timestamp
    package var plan: PlanKey
    package var planVersion: Int
    /// Seats, 1 to 1,000,000.
    package var quantity: Int64
    package var terms: ContractTerms

    package init(
        start: LocalDate,
        decidedAt: Timestamp,
        plan: PlanKey,
        planVersion: Int,
        quantity: Int64 = 1,
        terms: ContractTerms
    ) {
        self.start = start
        self.decidedAt = decidedAt
        self.plan = plan
        self.planVersion = planVersion
        self.quantity = quantity
        self.terms = terms
    }
}
