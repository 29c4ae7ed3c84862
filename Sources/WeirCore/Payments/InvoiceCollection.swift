package import WeirPrimitives

/// How an invoice is collected through Stripe; at most one for each invoice.
///
/// It is stored before anything is sent because of it, and each change is one of ``CollectionRules``. There is at most
/// one way to pay at a time: an intent that is charged off-session, or a page of Stripe's Checkout.
package struct InvoiceCollection: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var invoice: InvoiceID
    package var customer: CustomerID
    package var state: CollectionState
    /// The number of the last way that was begun; numbers are never used again, and are part of idempotency keys.
    package var lastWay: Int
    /// The last way that was begun.
    package var way: PaymentWay?
    /// Charges that were begun, over all ways; the last number is part of the idempotency key of its confirmation.
    package var attempts: Int
    /// Failed charges since the method was changed.
    package var failures: Int
    /// When the first of them failed, in the customer's time.
    package var firstFailureAt: Timestamp?
    /// When the invoice is charged next, in the customer's time; nil means as soon as it is due.
    package var nextAt: Timestamp?
    /// Why the last charge failed; nil once another one has not.
    package var failure: CollectionFailure?
    /// The method of the last charge.
    package var method: String?
    /// The last charge itself, as long as its outcome may be unknown.
    package var charge: PendingCharge?
    /// How often a request of the present state came to nothing that can be known; paces the repetitions.
    package var rounds: Int
    /// Someone has asked for the invoice to be charged now, whatever the state.
    package var isAsked: Bool
    /// The invoice together with which this one, too small to be charged alone, is being charged.
    package var joined: InvoiceID?
    /// When what Stripe has of the invoice was listed last, in the server's time.
    package var reconciledAt: Timestamp?
    /// Intents by which other money came in than was asked for: each is told of once, and never booked.
    package var flawed: [String]
    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    /// Counts the stored changes; see ``Customer/revision``.
    package var revision: Int

    package init(
        workspace: WorkspaceID,
        invoice: InvoiceID,
        customer: CustomerID,
        state: CollectionState = .waiting,
        lastWay: Int = 0,
        way: PaymentWay? = nil,
        attempts: Int = 0,
        failures: Int = 0,
        firstFailureAt: Timestamp? = nil,
        nextAt: Timestamp? = nil,
        failure: CollectionFailure? = nil,
        method: String? = nil,
        charge: PendingCharge? = nil,
        rounds: Int = 0,
        isAsked: Bool = false,
        joined: InvoiceID? = nil,
        reconciledAt: Timestamp? = nil,
        flawed: [String] = [],
        createdAt: Timestamp,
        updatedAt: Timestamp,
        revision: Int = 0
    ) {
        self.workspace = workspace
        self.invoice = invoice
        self.customer = customer
        self.state = state
        self.lastWay = lastWay
        self.way = way
        self.attempts = attempts
        self.failures = failures
        self.firstFailureAt = firstFailureAt
        self.nextAt = nextAt
        self.failure = failure
        self.method = method
        self.charge = charge
        self.rounds = rounds
        self.isAsked = isAsked
        self.joined = joined
        self.reconciledAt = reconciledAt
        self.flawed = flawed
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.revision = revision
    }

    /// The intent that could still be charged; nil when there is none.
    package var openIntent: String? {
        guard let way, way.kind == .intent, way.isOpen else { return nil }
        return way.intent
    }
}

/// Where the collection of an invoice is.
package enum CollectionState: String, Sendable, Hashable, CaseIterable {
    /// Nothing is under way; it is charged when it is due, if it is to be charged by itself.
    case waiting
    /// The intent is being made; whether it was may be unknown.
    case creating
    /// The intent is being charged; whether it was may be unknown.
    case confirming
    /// The bank has begun to pay, and says in days whether it has.
    case processing
    /// The charge failed, and is tried again.
    case declined
    /// The customer must act before anything can be charged.
    case actionRequired = "action_required"
    /// The intent is being cancelled.
    case cancelling
    /// A page of Stripe's is being opened.
    case opening
    /// A page of Stripe's is open, on which the customer can pay.
    case offered
    /// The page is being closed.
    case expiring
    /// The customer has paid on the page, and the money has not come in yet.
    case settling
    /// Too small to be charged alone: it is charged together with a later invoice.
    case carried
    /// It is not charged by itself any more; the customer can pay on a page, or with another method.
    case stopped
    /// Something is wrong that only a person can put right; nothing is sent.
    case blocked
    /// A person has looked at it: what Stripe has is listed, and what is left of the way closed.
    case releasing
    /// Nothing is owed, and there is no way to pay.
    case settled

    /// Whether money may come in without anything more being sent.
    package var isInFlight: Bool {
        switch self {
        case .confirming, .processing, .settling: true
        case .waiting, .creating, .declined, .actionRequired, .cancelling, .opening, .offered, .expiring, .carried,
            .stopped, .blocked, .releasing, .settled:
            false
        }
    }

    /// Whether the next look at Stripe may tell something new.
    package var isLookedAfter: Bool {
        switch self {
        case .creating, .confirming, .processing, .actionRequired, .cancelling, .opening, .offered, .expiring,
            .settling, .releasing:
            true
        case .waiting, .declined, .carried, .stopped, .blocked, .settled: false
        }
    }
}

/// One way in which an invoice can be paid.
package struct PaymentWay: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// An intent of the invoice's own, charged off-session.
        case intent
        /// A page of Stripe's Checkout, with an intent that Stripe makes when the customer pays.
        case checkout
    }

    /// Among the ways of the invoice, from 1.
    package var number: Int
    package var kind: Kind
    /// What is charged, for the invoice and for those that are charged with it.
    package var amount: Money
    /// The part of it that is for other invoices, too small to be charged alone.
    package var carried: [CarriedPart]
    package var stripeCustomer: String
    package var intent: String?
    package var session: String?
    /// Where the page is; nil once it has ended.
    package var url: String?
    /// When the page ends, in the server's time.
    package var expiresAt: Timestamp?
    /// The customer has ticked that the method is to be kept, under this version of the text; nil when it has not.
    package var consent: String?
    /// Money may still come in by it.
    package var isOpen: Bool
    /// When the request that made it was kept, in the server's time.
    package var begunAt: Timestamp

    package init(
        number: Int,
        kind: Kind,
        amount: Money,
        carried: [CarriedPart] = [],
        stripeCustomer: String,
        intent: String? = nil,
        session: String? = nil,
        url: String? = nil,
        expiresAt: Timestamp? = nil,
        consent: String? = nil,
        isOpen: Bool = true,
        begunAt: Timestamp
    ) {
        self.number = number
        self.kind = kind
        self.amount = amount
        self.carried = carried
        self.stripeCustomer = stripeCustomer
        self.intent = intent
        self.session = session
        self.url = url
        self.expiresAt = expiresAt
        self.consent = consent
        self.isOpen = isOpen
        self.begunAt = begunAt
    }
}

/// What is charged for an invoice that is too small to be charged alone.
package struct CarriedPart: Sendable, Hashable {
    package var invoice: InvoiceID
    package var amountMinor: Int64

    package init(invoice: InvoiceID, amountMinor: Int64) {
        self.invoice = invoice
        self.amountMinor = amountMinor
    }
}

/// A charge whose outcome is not known yet.
package struct PendingCharge: Sendable, Hashable {
    /// Among the invoice's charges, from 1.
    package var number: Int
    package var method: String
    /// When its request was kept, in the server's time.
    package var begunAt: Timestamp

    package init(number: Int, method: String, begunAt: Timestamp) {
        self.number = number
        self.method = method
        self.begunAt = begunAt
    }
}

/// Why an invoice was not charged.
package struct CollectionFailure: Sendable, Hashable {
    package enum Cause: String, Sendable, Hashable, CaseIterable {
        /// The bank declined; it may pay another day.
        case soft
        /// The bank or Stripe could not say; it may pay in hours.
        case technical
        /// The customer must use another method, or put this one right.
        case needsCustomer = "needs_customer"
        /// The method must not be charged again.
        case hard
        /// The customer must confirm the payment.
        case authentication
        /// There is no method, or it is gone at Stripe.
        case noMethod = "no_method"
        /// Stripe cannot charge such an amount.
        case amount
        /// Stripe refused the request itself.
        case refused
    }

    package var cause: Cause
    /// As Stripe names it, for the operator: `insufficient_funds`.
    package var code: String?
    /// What the customer is told.
    package var reason: PaymentFailureReason

    package init(_ cause: Cause, code: String? = nil, reason: PaymentFailureReason) {
        self.cause = cause
        self.code = code
        self.reason = reason
    }
}

/// A charge or a page, as the history of an invoice shows it.
package struct PaymentAttempt: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case charge
        case checkout
    }

    package enum State: String, Sendable, Hashable, CaseIterable {
        /// It may have happened.
        case pending
        case succeeded
        case failed
        /// It came to nothing because it was not wanted any more.
        case ended
    }

    package var workspace: WorkspaceID
    package var invoice: InvoiceID
    package var kind: Kind
    /// Of charges and of pages apart, from 1.
    package var number: Int
    /// Of the way that it used.
    package var way: Int
    package var amount: Money
    package var method: String?
    package var state: State
    /// As Stripe names it.
    package var failureCode: String?
    /// The text to which the customer agreed that the method is kept.
    package var consent: String?
    /// In the server's time.
    package var begunAt: Timestamp
    package var endedAt: Timestamp?

    package init(
        workspace: WorkspaceID,
        invoice: InvoiceID,
        kind: Kind,
        number: Int,
        way: Int,
        amount: Money,
        method: String? = nil,
        state: State = .pending,
        failureCode: String? = nil,
        consent: String? = nil,
        begunAt: Timestamp,
        endedAt: Timestamp? = nil
    ) {
        self.workspace = workspace
        self.invoice = invoice
        self.kind = kind
        self.number = number
        self.way = way
        self.amount = amount
        self.method = method
        self.state = state
        self.failureCode = failureCode
        self.consent = consent
        self.begunAt = begunAt
        self.endedAt = endedAt
    }
}
