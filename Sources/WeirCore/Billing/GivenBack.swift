package import WeirPrimitives

/// What was given back of a closed invoice's lines otherwise than by lines of later invoices; pure.
///
/// It is what credit notes took, what was refunded without a note, and what was never paid because the invoice was written
/// off. A credit that is due later for the same line has that in it already; see ``LinePlace``.
package struct GivenBack: Sendable {
    /// What was given back of one line.
    package struct Part: Sendable, Hashable {
        /// The line's place on the invoice.
        package var index: Int
        /// After discounts and without taxes on top, in major units; above zero.
        package var net: ExactFraction
        /// It was given on top of what is due: a correction that comes later is given as well, as far as there is something left.
        package var isGift: Bool
        /// When; nil when that is not known.
        package var at: Timestamp?
    }

    package private(set) var parts: [Part] = []
    /// What the invoice charged before credits and prepaid balance, with taxes.
    package let charged: Money
    /// With taxes; gifts are left out.
    package private(set) var owed: Money
    /// With taxes; gifts alone.
    package private(set) var gifts: Money

    /// - Parameters:
    ///   - invoice: A closed one.
    ///   - invoices: All of the customer, which may have used what its credit notes left over.
    ///   - isNotedOnly: Credit notes alone count.
    /// - Throws: ``MoneyError`` when a figure does not fit.
    package init(of invoice: Invoice, among invoices: [Invoice], isNotedOnly: Bool = false) throws(MoneyError) {
        charged = try invoice.statement.owed
        owed = .zero(invoice.currency)
        gifts = .zero(invoice.currency)
        guard invoice.number != nil else { return }
        for note in invoice.creditNotes {
            try add(note, of: invoice)
            if note.reason == .goodwill {
                gifts = try gifts.adding(note.total)
            } else {
                owed = try owed.adding(note.total)
            }
        }
        if isNotedOnly { return }
        let lost = try Self.lost(of: invoice, among: invoices)
        guard lost.minorUnits > 0 else { return }
        owed = try owed.adding(lost)
        spread(lost, over: invoice)
    }

    /// What was given back of the fees and other lines of an invoice, in their order.
    package func net(ofLine index: Int, gifts: Bool) -> ExactFraction {
        parts.reduce(.zero) { $1.index == index && $1.isGift == gifts ? $0 + $1.net : $0 }
    }

    /// What is still a credit of an invoice that was cut within a period, when later ones have left so much of it.
    package func creditLeft(of rest: Money) throws(MoneyError) -> Money {
        let most = try charged.subtracting(owed).subtracting(gifts)
        return try rest.subtracting(owed).capped(at: most)
    }

    /// What credits of an invoice's notes other invoices have used.
    package static func creditUsed(of invoice: Invoice, on invoices: [Invoice]) throws(MoneyError) -> Money {
        guard !invoice.creditNotes.isEmpty else { return .zero(invoice.currency) }
        let sources = Set(invoice.creditNotes.map { AvailableCredit.Source.creditNote($0.id) })
        let finalized = invoices.filter { $0.number != nil && $0.status != .void }
        let used = finalized.flatMap(\.statement.credits).filter { sources.contains($0.source) }
        return try Money.sum(used.map(\.amount), in: invoice.currency)
    }

    /// What was refunded beyond what credit notes left over, and what was given up.
    private static func lost(of invoice: Invoice, among invoices: [Invoice]) throws(MoneyError) -> Money {
        switch invoice.status {
        case .void:
            // What it deducted of earlier invoices of its period was paid on these.
            let deducted = invoice.statement.credits.filter { credit in
                if case .progressiveInvoice = credit.source { return true }
                return false
            }
            return try invoice.statement.owed.subtracting(Money.sum(deducted.map(\.amount), in: invoice.currency))
        case .uncollectible: return try invoice.amountDue
        case .drafted, .inProgress, .sent, .inTransit, .paid, .refunded: break
        }
        guard !invoice.refunded.isZero else { return .zero(invoice.currency) }
        var open = Money.zero(invoice.currency)
        for note in invoice.creditNotes { open = try open.adding(note.toCustomer) }
        open = try open.subtracting(creditUsed(of: invoice, on: invoices))
        return try invoice.refunded.subtracting(open.capped(at: invoice.refunded))
    }

    private mutating func add(_ note: CreditNote, of invoice: Invoice) throws(MoneyError) {
        let nets = note.lines.map { line -> ExactFraction in
            let original = invoice.statement.lines[line.index]
            guard !original.amount.isZero else { return .zero }
            return ExactFraction(line.amount) * original.net / ExactFraction(original.amount)
        }
        let sum = nets.reduce(.zero, +)
        // A maximum takes something off the invoice that is on none of these lines.
        let isWhole = try Money(rounding: sum, in: invoice.currency) == note.subtotal
        let share: ExactFraction = isWhole || sum.isZero ? .one : ExactFraction(note.subtotal) / sum
        for (line, net) in zip(note.lines, nets) where !net.isZero && !net.isNegative {
            parts.append(
                Part(index: line.index, net: net * share, isGift: note.reason == .goodwill, at: note.createdAt)
            )
        }
    }

    /// Spreads an amount with taxes over what credit notes have left of the lines.
    ///
    /// Lines of later invoices have no part in it, so that it stays the same whatever these correct.
    private mutating func spread(_ amount: Money, over invoice: Invoice) {
        let left = invoice.statement.lines.enumerated().map { index, line -> ExactFraction in
            let rest = line.net - net(ofLine: index, gifts: false) - net(ofLine: index, gifts: true)
            return rest.isNegative ? .zero : rest
        }
        let whole = zip(left, invoice.statement.lines).reduce(ExactFraction.zero) { sum, line in
            sum + line.0 * line.1.taxFactor
        }
        guard !whole.isZero else { return }
        let exact = ExactFraction(amount) / whole
        let share: ExactFraction = .one < exact ? .one : exact
        for (index, rest) in left.enumerated() where !rest.isZero {
            parts.append(Part(index: index, net: rest * share, isGift: false, at: nil))
        }
    }
}

extension InvoiceLine {
    /// How many times its net amount is to be paid for it, taxes on top included.
    var taxFactor: ExactFraction {
        let included = taxRates.filter(\.isInclusive).reduce(ExactFraction.one) { $0 + $1.share }
        let onTop = taxRates.filter { !$0.isInclusive }.reduce(ExactFraction.zero) { $0 + $1.share }
        return .one + onTop / included
    }
}
