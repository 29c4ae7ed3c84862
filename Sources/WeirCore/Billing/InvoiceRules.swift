package import WeirPrimitives

/// What may be done with an invoice; pure.
package enum InvoiceRules {
    /// Gives an open invoice its number, its final figures and its cut.
    ///
    /// The sequence is taken from and stored in the same transaction as the invoice.
    ///
    /// What is given:
    /// - `statement`: The figures, made by ``InvoiceBuilder`` for the cut.
    /// - `cut`: The customer's last ledger entry that the figures count.
    /// - `now`: Not before the end of its period and the grace period, unless `early` says that it is wanted so.
    /// - Throws: ``InvoiceRefusal``.
    package static func finalized(
        _ invoice: Invoice,
        statement: InvoiceStatement,
        parties: InvoiceParties,
        cut: Sequence64,
        numbers: inout InvoiceNumberSequence,
        gracePeriodHours: Int,
        early: Bool = false,
        now: Timestamp
    ) throws(InvoiceRefusal) -> Invoice {
        guard invoice.status.isOpen else { throw .notPossible(.finalizedOwing, in: invoice.status) }
        let earliest = invoice.slot.finalizableAt(gracePeriodHours: gracePeriodHours)
        guard early || now >= earliest else { throw .tooEarly(earliest) }
        let event: InvoiceEvent = statement.total.isZero ? .finalizedOwingNothing : .finalizedOwing
        var next = try stepped(invoice, by: event, now: now)
        next.statement = statement
        next.parties = parties
        next.cut = cut
        next.finalizedAt = now
        next.number = numbers.next(prefix: parties.seller.numberPrefix)
        try note(&next)
        return next
    }

    /// Books a payment, of the whole or of a part.
    ///
    /// The same payment again, by its reference, changes nothing.
    package static func paid(
        _ invoice: Invoice,
        _ payment: InvoicePayment,
        now: Timestamp
    ) throws(InvoiceRefusal) -> Invoice {
        if let known = invoice.payments.first(where: { $0.reference == payment.reference }) {
            guard known == payment else { throw .referenceUsed(payment.reference) }
            return invoice
        }
        guard payment.amount.currency == invoice.currency else { throw .otherCurrency(invoice.currency) }
        guard payment.amount.minorUnits > 0 else { throw .amountNotPositive }
        guard invoice.status.isPayable else { throw .notPossible(.settledInFull, in: invoice.status) }
        let due = try money { () throws(MoneyError) in try invoice.amountDue }
        guard payment.amount.minorUnits <= due.minorUnits else { throw .exceedsDue(due) }
        let isAll = payment.amount == due
        var next = try stepped(invoice, by: isAll ? .settledInFull : .settledInPart, now: now)
        next.payments.append(payment)
        try note(&next)
        return next
    }

    /// Voids an invoice; not one on which something was paid: that takes a credit note and a refund.
    package static func voided(_ invoice: Invoice, now: Timestamp) throws(InvoiceRefusal) -> Invoice {
        if invoice.status == .void { return invoice }
        guard invoice.payments.isEmpty else { throw .hasPayments }
        return try moved(invoice, by: .voided, now: now)
    }

    /// Gives back a part or the whole of what was paid.
    package static func refunded(
        _ invoice: Invoice,
        _ amount: Money,
        now: Timestamp
    ) throws(InvoiceRefusal) -> Invoice {
        guard amount.currency == invoice.currency else { throw .otherCurrency(invoice.currency) }
        guard amount.minorUnits > 0 else { throw .amountNotPositive }
        let paid = try money { () throws(MoneyError) in try invoice.amountPaid }
        let rest = try money { () throws(MoneyError) in try paid.subtracting(invoice.refunded) }
        guard amount.minorUnits <= rest.minorUnits else { throw .exceedsPaid(rest) }
        var next = try stepped(invoice, by: amount == rest ? .refundedInFull : .refundedInPart, now: now)
        next.refunded = try money { () throws(MoneyError) in try invoice.refunded.adding(amount) }
        try note(&next)
        return next
    }

    /// Takes back that something was given back: a refund that failed, a dispute that was won.
    package static func refundReversed(
        _ invoice: Invoice,
        _ amount: Money,
        now: Timestamp
    ) throws(InvoiceRefusal) -> Invoice {
        guard amount.currency == invoice.currency else { throw .otherCurrency(invoice.currency) }
        guard amount.minorUnits > 0 else { throw .amountNotPositive }
        guard amount.minorUnits <= invoice.refunded.minorUnits else { throw .exceedsPaid(invoice.refunded) }
        var next = try stepped(invoice, by: .refundReversed, now: now)
        next.refunded = try money { () throws(MoneyError) in try invoice.refunded.subtracting(amount) }
        try note(&next)
        return next
    }

    /// Lets an event happen that changes nothing but the status.
    package static func moved(
        _ invoice: Invoice,
        by event: InvoiceEvent,
        now: Timestamp
    ) throws(InvoiceRefusal) -> Invoice {
        var next = try stepped(invoice, by: event, now: now)
        try note(&next)
        return next
    }

    private static func stepped(
        _ invoice: Invoice,
        by event: InvoiceEvent,
        now: Timestamp
    ) throws(InvoiceRefusal) -> Invoice {
        guard let status = invoice.status.after(event) else { throw .notPossible(event, in: invoice.status) }
        var next = invoice
        next.status = status
        next.updatedAt = now
        return next
    }

    /// Notes what a final invoice has come to.
    private static func note(_ invoice: inout Invoice) throws(InvoiceRefusal) {
        guard invoice.number != nil else { return }
        let moment: InvoiceMoment
        do throws(MoneyError) {
            moment = InvoiceMoment(
                at: invoice.updatedAt,
                status: invoice.status,
                paid: try invoice.amountPaid,
                refunded: invoice.refunded
            )
        } catch {
            throw .money(error)
        }
        if let last = invoice.moments.last, last.hasSameFigures(as: moment) { return }
        invoice.moments.append(moment)
    }

    /// Takes a credit note: what is still owed gets less, the rest is the customer's.
    package static func credited(
        _ invoice: Invoice,
        _ note: CreditNote,
        now: Timestamp
    ) throws(InvoiceRefusal) -> Invoice {
        if invoice.creditNotes.contains(note) { return invoice }
        guard note.total.currency == invoice.currency else { throw .otherCurrency(invoice.currency) }
        switch invoice.status {
        case .drafted, .inProgress, .void, .refunded: throw .notPossible(.settledInPart, in: invoice.status)
        case .sent, .inTransit, .paid, .uncollectible: break
        }
        let due = try money { () throws(MoneyError) in try invoice.amountDue }
        guard note.offInvoice.minorUnits <= due.minorUnits else { throw .exceedsDue(due) }
        var next = invoice
        if !note.offInvoice.isZero {
            next = try stepped(invoice, by: note.offInvoice == due ? .settledInFull : .settledInPart, now: now)
        }
        next.creditNotes.append(note)
        next.updatedAt = now
        try self.note(&next)
        return next
    }

    private static func money<Value>(_ body: () throws(MoneyError) -> Value) throws(InvoiceRefusal) -> Value {
        do {
            return try body()
        } catch {
            throw .money(error)
        }
    }
}

/// Why something cannot be done with an invoice.
package enum InvoiceRefusal: Error, Equatable {
    case notPossible(InvoiceEvent, in: InvoiceStatus)
    /// Its period and the grace period last until then.
    case tooEarly(Timestamp)
    case otherCurrency(Currency)
    case amountNotPositive
    /// Another payment of the invoice has the reference.
    case referenceUsed(String)
    /// More than what is still to be paid.
    case exceedsDue(Money)
    /// More than what was paid and not given back.
    case exceedsPaid(Money)
    case hasPayments
    case money(MoneyError)
}
