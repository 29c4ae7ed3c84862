package import WeirPrimitives

/// Money given back on a finalized invoice.
package struct CreditNote: Sendable, Hashable {
    package enum Reason: String, Sendable, CaseIterable {
        /// The contract ended before what was paid for.
        case unused
        /// Usage was corrected after the last invoice of a contract.
        case correction
        case duplicate
        case goodwill
        case other
    }

    package var id: CreditNoteID
    package var invoice: InvoiceID
    package var reason: Reason
    /// What is credited of each line, before discounts and taxes; by the line's place on the invoice.
    package var lines: [Line]
    /// Corrections of usage that no invoice can carry any more; their amounts are below zero in sum.
    package var adjustments: [InvoiceLine]
    /// After discounts.
    package var subtotal: Money
    package var tax: Money
    /// Subtotal and tax.
    package var total: Money
    /// The part of the total that makes the invoice itself less; the rest is the customer's.
    package var offInvoice: Money
    package var createdAt: Timestamp

    package struct Line: Sendable, Hashable {
        package var index: Int
        package var amount: Money

        package init(index: Int, amount: Money) {
            self.index = index
            self.amount = amount
        }
    }

    package init(
        id: CreditNoteID,
        invoice: InvoiceID,
        reason: Reason,
        lines: [Line],
        adjustments: [InvoiceLine] = [],
        subtotal: Money,
        tax: Money,
        total: Money,
        offInvoice: Money,
        createdAt: Timestamp
    ) {
        self.id = id
        self.invoice = invoice
        self.reason = reason
        self.lines = lines
        self.adjustments = adjustments
        self.subtotal = subtotal
        self.tax = tax
        self.total = total
        self.offInvoice = offInvoice
        self.createdAt = createdAt
    }

    /// The part of the total that goes to the customer's balance or is refunded.
    package var toCustomer: Money {
        get throws(MoneyError) { try total.subtracting(offInvoice) }
    }
}

/// What may be credited; pure.
package enum CreditNoteRules {
    /// Makes a credit note for amounts of an invoice's lines.
    ///
    /// The lines' discounts and taxes are taken back in proportion; subtotal and tax are rounded once each. All credit
    /// notes together never exceed the invoice, and the one that credits the last of it takes what rounding left.
    ///
    /// What is given:
    /// - `lines`: What to credit of each line, above zero and not more than is left of it.
    /// - `limits`: What is left of the lines when later invoices are counted too; see ``LineAccounts``.
    /// - Throws: ``CreditNoteRefusal``.
    package static func note(
        _ id: CreditNoteID,
        for invoice: Invoice,
        lines: [CreditNote.Line],
        within limits: CreditLimits? = nil,
        reason: CreditNote.Reason,
        now: Timestamp
    ) throws(CreditNoteRefusal) -> CreditNote {
        guard !lines.isEmpty else { throw .nothingToCredit }
        switch invoice.status {
        case .drafted, .inProgress, .void, .refunded: throw .notFinalized(invoice.status)
        case .sent, .inTransit, .paid, .uncollectible: break
        }
        let statement = invoice.statement
        var left = remaining(of: invoice)
        var limits = limits
        var taxes = TaxSum()
        var net = ExactFraction.zero
        for line in lines {
            guard statement.lines.indices.contains(line.index) else { throw .noSuchLine(line.index) }
            let original = statement.lines[line.index]
            let most = limits?.most(ofLine: line.index) ?? left[line.index]
            guard line.amount.currency == invoice.currency, line.amount.minorUnits > 0,
                line.amount.minorUnits <= most
            else { throw .exceedsLine(line.index, left: most) }
            left[line.index] -= line.amount.minorUnits
            limits?.take(line.amount, ofLine: line.index)
            let part = ExactFraction(line.amount) * original.net / ExactFraction(original.amount)
            net += part
            taxes.add(part, rates: original.taxRates)
        }
        do throws(MoneyError) {
            let isRest = left.allSatisfy { $0 == 0 }
            var subtotal = try Money(rounding: net, in: invoice.currency)
            var tax = try taxes.amounts(inclusive: false, in: invoice.currency).total
            let openSubtotal = try statement.subtotal.subtracting(statement.discount)
                .subtracting(Money.sum(invoice.creditNotes.map(\.subtotal), in: invoice.currency))
            let openTax = try statement.tax
                .subtracting(Money.sum(invoice.creditNotes.map(\.tax), in: invoice.currency))
            if isRest {
                (subtotal, tax) = (openSubtotal, openTax)
            } else {
                subtotal = try subtotal.capped(at: openSubtotal)
                tax = try tax.capped(at: openTax)
            }
            let total = try subtotal.adding(tax)
            return CreditNote(
                id: id,
                invoice: invoice.id,
                reason: reason,
                lines: lines,
                subtotal: subtotal,
                tax: tax,
                total: total,
                offInvoice: try offInvoice(total, of: invoice),
                createdAt: now
            )
        } catch {
            throw .money(error)
        }
    }

    /// Makes a credit note of adjustment lines, for a contract that has no invoice to come.
    ///
    /// What is given:
    /// - `adjustments`: Lines of ``AdjustmentRules`` for this invoice that are below zero in sum.
    /// - Throws: ``CreditNoteRefusal``.
    package static func note(
        _ id: CreditNoteID,
        for invoice: Invoice,
        adjustments: [ChargeLine],
        now: Timestamp
    ) throws(CreditNoteRefusal) -> CreditNote {
        switch invoice.status {
        case .drafted, .inProgress, .void, .refunded: throw .notFinalized(invoice.status)
        case .sent, .inTransit, .paid, .uncollectible: break
        }
        let note: CreditNote
        let left: Money
        do throws(MoneyError) {
            let statement = try InvoiceBuilder.statement(
                of: InvoiceContent(currency: invoice.currency, lines: adjustments)
            )
            let subtotal = try statement.subtotal.negated()
            let tax = try statement.tax.negated()
            let total = try subtotal.adding(tax)
            left = try invoice.statement.subtotal.subtracting(invoice.statement.discount)
                .adding(invoice.statement.tax)
                .subtracting(Money.sum(invoice.creditNotes.map(\.total), in: invoice.currency))
            note = CreditNote(
                id: id,
                invoice: invoice.id,
                reason: .correction,
                lines: [],
                adjustments: statement.lines,
                subtotal: subtotal,
                tax: tax,
                total: total,
                offInvoice: try offInvoice(total, of: invoice),
                createdAt: now
            )
        } catch {
            throw .money(error)
        }
        guard note.total.minorUnits > 0 else { throw .nothingToCredit }
        guard note.total.minorUnits <= left.minorUnits else { throw .exceedsInvoice(left: left) }
        return note
    }

    /// Splits corrections into a part that comes to no more than an amount with taxes, and the rest.
    package static func parts(
        of adjustments: [ChargeLine],
        atMost left: Money
    ) throws(MoneyError) -> (taken: [ChargeLine], rest: [ChargeLine]) {
        let statement = try InvoiceBuilder.statement(of: InvoiceContent(currency: left.currency, lines: adjustments))
        let whole = try statement.subtotal.adding(statement.tax).negated()
        guard whole.minorUnits > left.minorUnits else { return (adjustments, []) }
        let share = ExactFraction(left) / ExactFraction(whole)
        var taken: [ChargeLine] = []
        var rest: [ChargeLine] = []
        for line in adjustments {
            let size = try Money(rounding: line.amount.magnitude * share, in: left.currency, .down)
            let amount = line.amount.isNegative ? -ExactFraction(size) : ExactFraction(size)
            var one = line
            one.amount = amount
            if !amount.isZero { taken.append(one) }
            var other = line
            other.amount = line.amount - amount
            other.quantity = nil
            if !other.amount.isZero { rest.append(other) }
        }
        return (taken, rest)
    }

    /// The part of a credit that makes less what is still to be paid.
    private static func offInvoice(_ total: Money, of invoice: Invoice) throws(MoneyError) -> Money {
        guard invoice.status.isPayable else { return .zero(invoice.currency) }
        return try total.capped(at: invoice.amountDue)
    }

    /// What no credit note has taken of each line yet, in minor units; zero for lines below zero.
    package static func remaining(of invoice: Invoice) -> [Int64] {
        var left = invoice.statement.lines.map { max(0, $0.amount.minorUnits) }
        for line in invoice.creditNotes.flatMap(\.lines) { left[line.index] -= line.amount.minorUnits }
        return left
    }
}

/// Why nothing is credited.
package enum CreditNoteRefusal: Error, Equatable {
    case nothingToCredit
    /// Only what is finalized can be credited; a draft is changed or voided.
    case notFinalized(InvoiceStatus)
    case noSuchLine(Int)
    /// Not above zero, in another currency, or more than is left of the line, in minor units.
    case exceedsLine(Int, left: Int64)
    /// More than what is left of the invoice.
    case exceedsInvoice(left: Money)
    case money(MoneyError)
}
