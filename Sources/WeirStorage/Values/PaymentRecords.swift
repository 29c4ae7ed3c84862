package import WeirCore
package import WeirPrimitives

/// What is stored together because of a payment, all or nothing.
package struct PaymentWrite: Sendable, Hashable {
    /// Collections, each from the revision that it was made from; 0 is new.
    package var collections: [InvoiceCollection]
    /// New, or the next state of the one of the same kind and number.
    package var attempts: [PaymentAttempt]
    /// New: one whose intent is there already is a conflict, for it was booked.
    package var payment: StripePayment?
    /// New, or the next state of the one of the same id.
    package var refunds: [PaymentRefund]
    /// Invoices in their next states.
    package var invoices: [Invoice]
    /// How many invoices the customer of the first one had when it was decided; nil where that does not matter.
    package var amongAll: Int?
    /// What Stripe has taught that it charges at least; of what is known and not yet forgotten the larger one counts.
    package var minimum: LearnedMinimum?

    package init(
        collections: [InvoiceCollection] = [],
        attempts: [PaymentAttempt] = [],
        payment: StripePayment? = nil,
        refunds: [PaymentRefund] = [],
        invoices: [Invoice] = [],
        amongAll: Int? = nil,
        minimum: LearnedMinimum? = nil
    ) {
        self.collections = collections
        self.attempts = attempts
        self.payment = payment
        self.refunds = refunds
        self.invoices = invoices
        self.amongAll = amongAll
        self.minimum = minimum
    }
}

/// What Stripe charges at least, as its refusal of a smaller amount has taught.
package struct LearnedMinimum: Sendable, Hashable {
    package var amount: Money
    /// When, in the server's time.
    package var at: Timestamp

    package init(amount: Money, at: Timestamp) {
        self.amount = amount
        self.at = at
    }
}

/// Where looks after what is under way have ended; each goes on behind that.
package struct PaymentSweepPlace: Sendable, Hashable {
    /// The last refund that was looked at.
    package struct Refund: Sendable, Hashable {
        package var createdAt: Timestamp
        package var id: String

        package init(createdAt: Timestamp, id: String) {
            self.createdAt = createdAt
            self.id = id
        }
    }

    /// The invoice of the last collection that was looked at; nil when the next look begins with the first.
    package var invoice: InvoiceID?
    package var refund: Refund?

    package init(invoice: InvoiceID? = nil, refund: Refund? = nil) {
        self.invoice = invoice
        self.refund = refund
    }
}

/// A link by which an invoice can be paid; of its secret only the digest is kept.
package struct PayLink: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var invoice: InvoiceID
    /// SHA-256 of the secret.
    package var digest: [UInt8]
    package var createdAt: Timestamp
    package var expiresAt: Timestamp
    package var revokedAt: Timestamp?

    package init(
        workspace: WorkspaceID,
        invoice: InvoiceID,
        digest: [UInt8],
        createdAt: Timestamp,
        expiresAt: Timestamp,
        revokedAt: Timestamp? = nil
    ) {
        self.workspace = workspace
        self.invoice = invoice
        self.digest = digest
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.revokedAt = revokedAt
    }

    /// Whether it still opens the page.
    package func isValid(at now: Timestamp) -> Bool { revokedAt == nil && now < expiresAt }
}
