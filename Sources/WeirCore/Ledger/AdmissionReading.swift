package import WeirPrimitives

/// What the ledger's part of a decision looked at, and what it came to.
package struct AdmissionReading: Sendable, Equatable {
    /// What is looked at, in order; the first that refuses is the answer.
    package enum Check: Sendable, CaseIterable {
        case perCall
        case rate
        case quota
    }

    /// One rate rule as it would stand after the call.
    package struct Rate: Sendable, Hashable {
        package var rule: RateRule
        package var state: RateState
        /// How long the call would have to wait; nil when it conforms.
        package var waitMilliseconds: Int64?

        package init(rule: RateRule, state: RateState, waitMilliseconds: Int64?) {
            self.rule = rule
            self.state = state
            self.waitMilliseconds = waitMilliseconds
        }
    }

    /// What says whether a quota's grace is over.
    package struct Grace: Sendable, Hashable {
        /// The beginning of the grace, if the limit had been reached last at this instant.
        package var until: Timestamp
        /// Recorded usage of the period up to it.
        package var used: Quantity
        package var limit: Quantity

        package init(until: Timestamp, used: Quantity, limit: Quantity) {
            self.until = until
            self.used = used
            self.limit = limit
        }

        /// Whether the limit was reached so long ago.
        package var isOver: Bool { used >= limit }
    }

    package var terms: DecisionTerms
    package var requested: Quantity
    package var rates: [Rate]
    /// Recorded and held, without the request.
    package var used: Quantity
    /// The held part of it.
    package var reserved: Quantity
    /// Recorded and held, with the request.
    package var usedAfter: Quantity
    package var grace: Grace?
    /// What a consume of the same would be refused with; nil when it would be allowed.
    package var refusal: LedgerRefusal?

    package init(
        terms: DecisionTerms,
        requested: Quantity,
        rates: [Rate],
        used: Quantity,
        reserved: Quantity,
        usedAfter: Quantity,
        grace: Grace?,
        refusal: LedgerRefusal?
    ) {
        self.terms = terms
        self.requested = requested
        self.rates = rates
        self.used = used
        self.reserved = reserved
        self.usedAfter = usedAfter
        self.grace = grace
        self.refusal = refusal
    }

    /// Which check refused; nil when none did.
    package var refusedBy: Check? {
        switch refusal {
        case .perCallLimitExceeded: .perCall
        case .rateLimitExceeded: .rate
        case .quotaExceeded: .quota
        case nil: nil
        }
    }
}
