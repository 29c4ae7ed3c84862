package import WeirPrimitives

/// Money that came in by one intent of Stripe's, and where it went; the intent names it in its workspace.
package struct StripePayment: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var intent: String
    package var invoice: InvoiceID
    package var customer: CustomerID
    package var received: Money
    /// What was booked on invoices, of each in its order; the rest goes back.
    package var booked: [CarriedPart]
    package var charge: String?
    /// What it was paid with, for people: `Visa ••••4242`.
    package var methodLabel: String?
    /// In the server's time.
    package var at: Timestamp

    package init(
        workspace: WorkspaceID,
        intent: String,
        invoice: InvoiceID,
        customer: CustomerID,
        received: Money,
        booked: [CarriedPart],
        charge: String?,
        methodLabel: String?,
        at: Timestamp
    ) {
        self.workspace = workspace
        self.intent = intent
        self.invoice = invoice
        self.customer = customer
        self.received = received
        self.booked = booked
        self.charge = charge
        self.methodLabel = methodLabel
        self.at = at
    }

    package var bookedMinor: Int64 { booked.reduce(0) { $0 + $1.amountMinor } }
    /// What nothing was owed for; it is given back.
    package var surplusMinor: Int64 { received.minorUnits - bookedMinor }
}

/// Money of one intent that went back: a refund, or what a bank took back in a dispute.
package struct PaymentRefund: Sendable, Hashable {
    package enum Origin: String, Sendable, Hashable, CaseIterable {
        /// Asked for here.
        case requested
        /// Nothing was owed for it.
        case surplus
        /// Made in Stripe's dashboard, or by another program.
        case stripe
        case dispute
    }

    package enum State: String, Sendable, Hashable, CaseIterable {
        /// It is to be sent, or Stripe has not said yet what became of it.
        case pending
        /// The money is on its way, or was taken.
        case done
        /// It did not happen, or was taken back: a won dispute.
        case failed
    }

    package var workspace: WorkspaceID
    /// Of those asked for here, of Weir's making; else Stripe's.
    package var id: String
    package var intent: String
    /// The one that it was asked for, or that the payment was for.
    package var invoice: InvoiceID
    package var amount: Money
    /// What of it invoices say was given back; the rest was never booked on one.
    package var booked: [CarriedPart]
    package var origin: Origin
    package var state: State
    /// Stripe's id; nil until it has answered.
    package var stripeID: String?
    /// When the request was kept, in the server's time.
    package var createdAt: Timestamp
    package var updatedAt: Timestamp

    package init(
        workspace: WorkspaceID,
        id: String,
        intent: String,
        invoice: InvoiceID,
        amount: Money,
        booked: [CarriedPart] = [],
        origin: Origin,
        state: State = .pending,
        stripeID: String? = nil,
        createdAt: Timestamp,
        updatedAt: Timestamp? = nil
    ) {
        self.workspace = workspace
        self.id = id
        self.intent = intent
        self.invoice = invoice
        self.amount = amount
        self.booked = booked
        self.origin = origin
        self.state = state
        self.stripeID = stripeID
        self.createdAt = createdAt
        self.updatedAt = updatedAt ?? createdAt
    }

    package var bookedMinor: Int64 { booked.reduce(0) { $0 + $1.amountMinor } }

    /// What of it an invoice says was given back.
    package func bookedMinor(on invoice: InvoiceID) -> Int64 {
        booked.reduce(0) { $0 + ($1.invoice == invoice ? $1.amountMinor : 0) }
    }
}

/// How money that came in or went back is booked; pure.
package enum PaymentBooking {
    /// Why money that Stripe says came in is not booked, and what a person is told.
    package enum Flaw: Error, Sendable, Equatable {
        /// Amount or currency are not those that were asked for.
        case otherAmount
        /// It is of another customer.
        case otherCustomer
    }

    /// Checks that an intent is the money that was asked for.
    ///
    /// - Parameters:
    ///   - intent: As it was read; it has succeeded.
    ///   - way: The way that it belongs to; nil when the data does not know it any more.
    ///   - invoice: What it says it is for.
    ///   - stripeCustomers: Those that the invoice's customer has, as far as is known.
    /// - Returns: What came in.
    /// - Throws: ``Flaw``.
    package static func received(
        _ intent: StripePaymentIntent,
        way: PaymentWay?,
        invoice: Invoice,
        stripeCustomers: Set<String>
    ) throws(Flaw) -> Money {
        guard let received = ChargeLimits.money(stripeAmount: intent.amountReceivedMinor, intent.currency),
            received.currency == invoice.currency, received.minorUnits > 0
        else { throw .otherAmount }
        if let way {
            guard received == way.amount else { throw .otherAmount }
        } else {
            guard intent.amountReceivedMinor == intent.amountMinor,
                received.minorUnits <= invoice.statement.total.minorUnits
            else { throw .otherAmount }
        }
        if let customer = intent.customer, !stripeCustomers.contains(customer) { throw .otherCustomer }
        return received
    }

    /// Splits what came in: each invoice takes what is due on it, at most its part; what is left goes back.
    ///
    /// - Parameters:
    ///   - received: What came in.
    ///   - invoice: What it is for; its part is what the others leave.
    ///   - carried: Those that were charged with it, with their parts.
    ///   - due: What is due on each now; nothing for those on which nothing may be paid.
    /// - Returns: What each takes; those that take nothing are left out.
    package static func split(
        _ received: Money,
        for invoice: InvoiceID,
        carried: [CarriedPart],
        due: (InvoiceID) -> Int64
    ) -> [CarriedPart] {
        let others = carried.reduce(0) { $0 + $1.amountMinor }
        let parts = [CarriedPart(invoice: invoice, amountMinor: received.minorUnits - others)] + carried
        return parts.compactMap { part in
            let amount = max(0, min(part.amountMinor, due(part.invoice)))
            return amount > 0 ? CarriedPart(invoice: part.invoice, amountMinor: amount) : nil
        }
    }

    /// What of money that went back invoices are to say.
    ///
    /// The surplus of the payment goes first; then what was booked, on the invoice that was charged before those that were
    /// charged with it.
    ///
    /// - Parameters:
    ///   - amount: What went back, in minor units.
    ///   - payment: By which it had come in.
    ///   - others: What went back of it otherwise, without what failed.
    ///   - left: What was paid on an invoice and not given back.
    /// - Returns: The parts, in minor units; invoices that say nothing of it are left out.
    package static func booked(
        _ amount: Int64,
        of payment: StripePayment,
        besides others: [PaymentRefund],
        left: (InvoiceID) -> Int64
    ) -> [CarriedPart] {
        let valid = others.filter { $0.state != .failed }
        var rest = amount - min(amount, surplusLeft(of: payment, after: valid))
        return payment.booked.compactMap { part in
            let given = valid.reduce(0) { $0 + $1.bookedMinor(on: part.invoice) }
            let minor = max(0, min(rest, part.amountMinor - given, left(part.invoice)))
            rest -= minor
            return minor > 0 ? CarriedPart(invoice: part.invoice, amountMinor: minor) : nil
        }
    }

    /// What of a surplus is still to be sent back.
    package static func surplusLeft(of payment: StripePayment, after refunds: [PaymentRefund]) -> Int64 {
        let gone = refunds.filter { $0.state != .failed }.reduce(0) { $0 + $1.amount.minorUnits - $1.bookedMinor }
        return max(0, payment.surplusMinor - gone)
    }

    /// Splits a refund that was asked for over the payments that came through Stripe, the newest first.
    ///
    /// - Parameters:
    ///   - amount: What is to be given back, in minor units.
    ///   - payments: Those of the invoice, oldest first, each with what of it is on the invoice and not given back.
    /// - Returns: The parts, and what is to be given back otherwise because it did not come through Stripe.
    package static func refunds(
        of amount: Int64,
        from payments: [(intent: String, left: Int64)]
    ) -> (parts: [(intent: String, amount: Int64)], rest: Int64) {
        var rest = amount
        var parts: [(intent: String, amount: Int64)] = []
        for payment in payments.reversed() where rest > 0 && payment.left > 0 {
            let part = min(rest, payment.left)
            parts.append((payment.intent, part))
            rest -= part
        }
        return (parts, rest)
    }
}
