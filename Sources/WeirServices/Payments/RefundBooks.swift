import WeirCore
import WeirPrimitives
import WeirStorage

/// What one payment and its invoices say was given back, while it changes.
struct RefundBooks {
    let payment: StripePayment
    /// In the server's time.
    let now: Timestamp
    private let customerNow: Timestamp
    private(set) var refunds: [PaymentRefund]
    private(set) var changed: [PaymentRefund] = []
    private(set) var alerts: [StripeAlert] = []
    private var before: [InvoiceID: Invoice] = [:]
    private var after: [InvoiceID: Invoice] = [:]
    private var disputed: [(intent: String, amount: Money)] = []

    /// `invoice`: The one that was charged.
    init(
        payment: StripePayment,
        invoice: Invoice,
        refunds: [PaymentRefund],
        now: Timestamp,
        customerNow: Timestamp
    ) {
        self.payment = payment
        self.refunds = refunds
        self.now = now
        self.customerNow = customerNow
        add(invoice)
    }

    // MARK: Invoices

    /// Those beside the charged one that say something of the payment; they are to be added first.
    var further: [InvoiceID] {
        let parts = payment.booked + refunds.flatMap(\.booked)
        return Set(parts.map(\.invoice)).subtracting(before.keys).sorted()
    }

    mutating func add(_ invoice: Invoice) {
        before[invoice.id] = invoice
        after[invoice.id] = invoice
    }

    /// The one that was charged, as it is now.
    var invoice: Invoice {
        guard let invoice = after[payment.invoice] else { preconditionFailure("It is added at the beginning.") }
        return invoice
    }

    /// The charged one first.
    var changedInvoices: [Invoice] {
        after.values.filter { $0 != before[$0.id] }
            .sorted { ($0.id == payment.invoice ? 0 : 1, $0.id) < ($1.id == payment.invoice ? 0 : 1, $1.id) }
    }

    // MARK: Changes

    mutating func take(_ refund: StripeRefund) {
        guard let amount = ChargeLimits.money(stripeAmount: refund.amountMinor, refund.currency),
            amount.currency == payment.received.currency
        else { return }
        let isFailed = refund.status?.known == .failed || refund.status?.known == .canceled
        let own = refund.metadata[StripeMetadata.refund]
        guard var known = refunds.first(where: { $0.stripeID == refund.id || ($0.id == own && $0.stripeID == nil) })
        else {
            var made = made(refund.id, amount, .stripe, isFailed ? .failed : .done)
            if !isFailed { book(&made) }
            put(made)
            return
        }
        let state: PaymentRefund.State = isFailed ? .failed : .done
        guard known.state != state || known.stripeID != refund.id else { return }
        known.stripeID = refund.id
        known.updatedAt = now
        if state == .failed, known.state != .failed {
            fail(known)
        } else if state == .done, known.state == .failed {
            known.state = .done
            book(&known)
            put(known)
        } else {
            known.state = state
            put(known)
        }
    }

    mutating func take(_ dispute: StripeDispute) {
        guard let amount = ChargeLimits.money(stripeAmount: dispute.amountMinor, dispute.currency),
            amount.currency == payment.received.currency
        else { return }
        let state: PaymentRefund.State = dispute.hasTakenMoney ? .done : .failed
        guard var known = refunds.first(where: { $0.id == dispute.id }) else {
            var made = made(dispute.id, amount, .dispute, state)
            if state == .done { book(&made) }
            put(made)
            alerts.append(StripeAlert(.dispute, dispute.id, customer: payment.customer))
            disputed.append((payment.intent, amount))
            return
        }
        guard known.state != state else { return }
        known.state = state
        known.updatedAt = now
        if state == .done {
            book(&known)
            put(known)
        } else {
            // Won: the money is there again, which is no failure.
            take(back: &known)
            put(known)
            bookWhatWasLeftOut()
        }
    }

    /// Notes that a refund did not reach the customer.
    mutating func fail(_ refund: PaymentRefund) {
        var refund = refund
        refund.state = .failed
        refund.updatedAt = now
        take(back: &refund)
        put(refund)
        alerts.append(StripeAlert(.refundFailed, refund.id, customer: payment.customer))
        bookWhatWasLeftOut()
    }

    private func made(
        _ id: String,
        _ amount: Money,
        _ origin: PaymentRefund.Origin,
        _ state: PaymentRefund.State
    ) -> PaymentRefund {
        PaymentRefund(
            workspace: payment.workspace,
            id: id,
            intent: payment.intent,
            invoice: payment.invoice,
            amount: amount,
            origin: origin,
            state: state,
            stripeID: id,
            createdAt: now
        )
    }

    /// Books money that is gone, as far as the invoices had it.
    private mutating func book(_ refund: inout PaymentRefund) {
        let others = refunds.filter { $0.id != refund.id }
        let parts = PaymentBooking.booked(refund.amount.minorUnits, of: payment, besides: others) { id in
            guard let invoice = after[id], let paid = try? invoice.amountPaid else { return 0 }
            return paid.minorUnits - invoice.refunded.minorUnits
        }
        refund.booked = []
        for part in parts {
            guard let invoice = after[part.invoice] else { continue }
            let money = Money(minorUnits: part.amountMinor, currency: refund.amount.currency)
            if let next = try? InvoiceRules.refunded(invoice, money, now: customerNow) {
                after[part.invoice] = next
                refund.booked.append(part)
            } else {
                // A part of an invoice that is still owed went back: a person must say what that means.
                alerts.append(StripeAlert(.paymentAmount, refund.id, customer: payment.customer))
            }
        }
    }

    private mutating func take(back refund: inout PaymentRefund) {
        for part in refund.booked {
            guard let invoice = after[part.invoice] else { continue }
            let money = Money(minorUnits: part.amountMinor, currency: refund.amount.currency)
            if let next = try? InvoiceRules.refundReversed(invoice, money, now: customerNow) {
                after[part.invoice] = next
            }
        }
        refund.booked = []
    }

    /// What went for good while something else was counted on the invoices that did not go after all is booked now.
    private mutating func bookWhatWasLeftOut() {
        let lacking = refunds.filter { refund in
            refund.state == .done && refund.origin != .surplus && refund.bookedMinor < refund.amount.minorUnits
        }
        for var refund in lacking {
            let booked = refund.bookedMinor
            take(back: &refund)
            book(&refund)
            if refund.bookedMinor != booked {
                refund.updatedAt = now
                put(refund)
            }
        }
    }

    private mutating func put(_ refund: PaymentRefund) {
        refunds.removeAll { $0.id == refund.id }
        refunds.append(refund)
        changed.removeAll { $0.id == refund.id }
        changed.append(refund)
    }

    // MARK: Telling

    /// The version is the charged invoice's.
    var events: [DomainEvent] {
        let version = max(1, invoice.revision + (invoice != before[invoice.id] ? 1 : 0))
        let refunded = changed.filter { $0.state == .done && $0.origin != .dispute }
        let told: [(PaymentEventKind, String, Money)] =
            refunded.map { (.refunded, $0.intent, $0.amount) }
            + disputed.map { (.disputed, $0.intent, $0.amount) }
        return told.map { kind, intent, amount in
            .payment(
                kind,
                PaymentSnapshot(
                    invoice: invoice.id,
                    customer: invoice.customer,
                    invoiceNumber: invoice.number?.description,
                    reference: intent,
                    amount: amount
                ),
                version: version
            )
        }
    }
}
