package import WeirPrimitives

/// All that the next step of a collection follows from, beside the collection itself.
package struct CollectionSituation: Sendable {
    package var invoice: Invoice
    /// What is still to be paid on it; never below zero.
    package var due: Money
    /// It is to be charged by itself, and its date has come.
    package var isCharged: Bool
    /// A later invoice of its contract may take it along when it is too small.
    package var canBeCarried: Bool
    /// Other invoices of the customer that are too small to be charged alone, with what is due on them.
    package var carried: [CarriedPart]
    /// The method to be charged: the contract's, else the customer's.
    package var method: String?
    package var stripeCustomer: String?
    /// What Stripe charges at least, as far as is known.
    package var minimum: Money
    package var schedule: RetrySchedule
    package var zone: Zone
    /// The customer's present, by which it is billed.
    package var now: Timestamp
    /// The server's present, by which Stripe's windows go.
    package var realNow: Timestamp
    /// What Stripe has of the invoice is known: the data was not restored or copied since it was listed last.
    package var isReconciled: Bool

    package init(
        invoice: Invoice,
        due: Money,
        isCharged: Bool,
        canBeCarried: Bool = false,
        carried: [CarriedPart] = [],
        method: String?,
        stripeCustomer: String?,
        minimum: Money? = nil,
        schedule: RetrySchedule = RetrySchedule(),
        zone: Zone,
        now: Timestamp,
        realNow: Timestamp? = nil,
        isReconciled: Bool = true
    ) {
        self.invoice = invoice
        self.due = due
        self.isCharged = isCharged
        self.canBeCarried = canBeCarried
        self.carried = carried
        self.method = method
        self.stripeCustomer = stripeCustomer
        self.minimum = minimum ?? ChargeLimits.minimum(due.currency)
        self.schedule = schedule
        self.zone = zone
        self.now = now
        self.realNow = realNow ?? now
        self.isReconciled = isReconciled
    }

    /// Whether something may be paid on the invoice.
    package var isOwed: Bool { invoice.status.isPayable && due.minorUnits > 0 }
}

/// What someone wants of a collection beside what is due.
package enum CollectionWish: Sendable, Hashable {
    case nothing
    /// A page on which the customer can pay; with the version of the text to which it agreed that its method is kept.
    case page(consent: String?)
    /// A look at what Stripe has.
    case look
}

/// A request to Stripe; what it says was stored before.
package enum CollectionCall: Sendable, Hashable {
    case createIntent(PaymentWay)
    /// Lists the customer's intents, since it is not known whether the intent of a way was made.
    case findIntent(PaymentWay)
    case confirm(PaymentWay, intent: String, PendingCharge)
    case readIntent(String)
    case cancelIntent(String, way: Int, round: Int)
    case openPage(PaymentWay)
    case readPage(String)
    case closePage(String, way: Int, round: Int)
}

/// What happened to a collection, for its invoice and for those who are told.
package enum CollectionFact: Sendable, Hashable {
    /// From here on money may come in.
    case started
    /// Money came in by an intent.
    case paid(StripePaymentIntent)
    /// The bank has begun to pay, which takes days.
    case processing(intent: String, Money)
    /// A charge failed; it is tried again at an instant, or not by itself.
    case failed(CollectionFailure, intent: String?, Money, nextAt: Timestamp?)
    /// The customer must confirm the payment.
    case actionRequired(intent: String, Money)
    /// Nothing came in, and nobody needs to be told.
    case returned
    /// The invoice's contract is not charged by itself any more.
    case autoPayEnded
    /// A method is not there any more at Stripe.
    case methodGone(String)
    /// Invoices that were to be charged with this one are on their own again.
    case released([InvoiceID])
    /// Stripe charges no less than this.
    case learned(Money)
    /// A job goes on with the collection.
    case goesOn
    case alert(StripeAlert.Kind, String)
}

/// The next state of a collection, with what goes with it into one transaction.
package struct CollectionChange: Sendable, Hashable {
    package var collection: InvoiceCollection
    package var facts: [CollectionFact]
    package var attempt: PaymentAttempt?

    package init(_ collection: InvoiceCollection, _ facts: [CollectionFact] = [], attempt: PaymentAttempt? = nil) {
        self.collection = collection
        self.facts = facts
        self.attempt = attempt
    }
}

/// What is to be done with a collection now.
package enum CollectionMove: Sendable, Hashable {
    /// Nothing, until an instant of the customer's time; nil means until something happens.
    case rest(until: Timestamp?)
    /// Store this, then ask again.
    case change(CollectionChange)
    /// Send this, then apply the answer.
    case call(CollectionCall)
    /// List what Stripe has of the invoice first.
    case reconcile
    /// The page that was wanted cannot be opened.
    case refuse(CollectionRefusal)
}

/// Why an invoice cannot be paid on a page now.
package enum CollectionRefusal: Sendable, Hashable {
    case nothingOwed
    /// A payment of it is under way.
    case underWay
    /// Stripe cannot charge such an amount.
    case amount
    /// A person must put something right first.
    case blocked
}
