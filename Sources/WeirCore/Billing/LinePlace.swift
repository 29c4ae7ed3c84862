package import WeirPrimitives

/// What a line charges or takes back: all lines and credit notes of one place share what can be given back of it.
///
/// What is left of a place is what closed invoices charged for it after discounts, less what later lines, credit notes,
/// refunds and write-offs gave back. Every credit is bounded by that, whichever comes first.
enum LinePlace: Hashable {
    /// A fee in one of its periods.
    case fee(FeeSegment.Key)
    /// Usage of the invoice that closes its period.
    case usage(InvoiceID, UsagePlace)
    /// A line that nothing else speaks of.
    case line(InvoiceID, Int)
}

/// What tells the lines of an invoice apart that follow from usage.
package struct UsagePlace: Sendable, Hashable {
    package let priceKey: String?
    package let dimensions: [String: String]
    package let period: TimeRange
    package let isMinimum: Bool

    package init(_ line: InvoiceLine) {
        self.init(line.priceKey, line.dimensions, line.servicePeriod, line.kind)
    }

    package init(_ line: ChargeLine) {
        self.init(line.priceKey, line.dimensions, line.servicePeriod, line.kind)
    }

    package init(_ source: AdjustmentSource) {
        priceKey = source.priceKey
        dimensions = source.dimensions
        period = source.period
        isMinimum = source.isMinimum
    }

    private init(_ priceKey: String?, _ dimensions: [String: String], _ period: TimeRange, _ kind: LineKind) {
        self.priceKey = priceKey
        self.dimensions = dimensions
        self.period = period
        isMinimum = kind == .minimum
    }
}

/// The closed invoices of a contract, and what of their lines can still be given back; pure.
package struct LineAccounts: Sendable {
    /// The contract's closed invoices; of a one-off invoice, that one.
    private let closed: [Invoice]
    /// All of the customer.
    private let invoices: [Invoice]
    private var left: [LinePlace: ExactFraction] = [:]

    /// - Parameters:
    ///   - closed: The contract's invoices that have numbers.
    ///   - invoices: All of the customer.
    ///   - unused: Fees after the contract's end of which the last invoice has used the credit, with what it used.
    /// - Throws: ``MoneyError`` when a figure does not fit.
    package init(of closed: [Invoice], among invoices: [Invoice], unused: [UnusedFee] = []) throws(MoneyError) {
        self.closed = closed.filter { $0.number != nil }
        self.invoices = invoices
        for invoice in self.closed where invoice.status != .void {
            let isStated = home(of: invoice) == invoice.id
            let given = try GivenBack(of: invoice, among: invoices, isNotedOnly: true)
            for (index, line) in invoice.statement.lines.enumerated() {
                let place = place(of: line, index, on: invoice)
                // What is cut within a period is stated again by the invoice that closes it.
                if isStated { left[place, default: .zero] += line.net }
                left[place, default: .zero] -= given.net(ofLine: index, gifts: false)
                left[place, default: .zero] -= given.net(ofLine: index, gifts: true)
            }
            for line in invoice.creditNotes.flatMap(\.adjustments) {
                guard case .adjustment(let source) = line.kind else { continue }
                left[.usage(source.invoice, UsagePlace(source)), default: .zero] += line.net
            }
        }
        for fee in unused { left[.fee(fee.segment.key), default: .zero] -= fee.amount }
    }

    /// What credit notes may still take of an invoice's lines.
    package func limits(of invoice: Invoice) -> CreditLimits {
        let places = invoice.statement.lines.enumerated().map { place(of: $1, $0, on: invoice) }
        return CreditLimits(invoice, places: places, left: left)
    }

    /// What was said and given back of a closed invoice's usage since it was closed, in order.
    ///
    /// Void invoices say nothing of others; what they charge themselves, and what of a void one was cut within the period,
    /// counts as never paid.
    package func history(of invoice: Invoice) throws(MoneyError) -> [AdjustmentEvent] {
        var events: [(at: Timestamp, event: AdjustmentEvent)] = []
        for other in closed {
            let isPart = other.threshold != nil && home(of: other) == invoice.id && other.id != invoice.id
            guard other.status != .void || isPart || other.id == invoice.id else { continue }
            for line in other.statement.lines where line.corrects(invoice) {
                events.append((other.finalizedAt ?? other.createdAt, .said(line)))
            }
            for note in other.creditNotes {
                for line in note.adjustments where line.corrects(invoice) {
                    events.append((note.createdAt, .said(line)))
                }
            }
            let given = try GivenBack(of: other, among: invoices)
            guard !given.parts.isEmpty else { continue }
            let share = isPart ? try countedShare(of: given, on: other) : .one
            for part in given.parts {
                let line = other.statement.lines[part.index]
                guard case .usage(invoice.id, let place) = self.place(of: line, part.index, on: other) else { continue }
                let net = part.isGift ? part.net : part.net * share
                // A void invoice was changed last when it was voided; what its period has since is charged and given back.
                let isVoid = other.status == .void && other.id == invoice.id
                let at = part.at ?? (isVoid ? other.updatedAt : Timestamp(milliseconds: .max))
                events.append((at, .given(place, net, isGift: part.isGift)))
            }
        }
        return events.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
            .map(\.element.event)
    }

    /// What may still be refunded of what was paid on an invoice: what is left of its lines with their taxes, and what its
    /// credit notes have left over.
    package func refundable(of invoice: Invoice) throws(MoneyError) -> Money {
        var limits = limits(of: invoice)
        var sum = ExactFraction.zero
        for (index, line) in invoice.statement.lines.enumerated() {
            let most = Money(minorUnits: limits.most(ofLine: index), currency: invoice.currency)
            guard most.minorUnits > 0 else { continue }
            limits.take(most, ofLine: index)
            sum += ExactFraction(most) * line.net / ExactFraction(line.amount) * line.taxFactor
        }
        var left = try Money(rounding: sum, in: invoice.currency)
        for note in invoice.creditNotes { left = try left.adding(note.toCustomer) }
        return try left.subtracting(GivenBack.creditUsed(of: invoice, on: invoices)).subtracting(invoice.refunded)
    }

    /// Invoices on which corrections of an invoice were charged, the newest first.
    package func carriers(ofCorrectionsTo invoice: Invoice) -> [Invoice] {
        closed.reversed().filter { other in
            other.status != .void && other.id != invoice.id
                && other.statement.lines.contains { $0.corrects(invoice) && $0.amount.minorUnits > 0 }
        }
    }

    /// Lines that charge a fee, the newest first.
    package func carriers(of unused: UnusedFee) -> [(invoice: Invoice, index: Int)] {
        closed.reversed().filter { $0.status != .void && $0.status != .refunded }.flatMap { invoice in
            invoice.statement.lines.enumerated().compactMap { index, line in
                guard case .fee(let segment) = line.kind, segment.key == unused.segment.key, !line.net.isZero
                else { return nil }
                return (invoice, index)
            }
        }
    }

    /// The share of what was given back of an invoice within a period that the one that closes it has not deducted yet.
    private func countedShare(of given: GivenBack, on invoice: Invoice) throws(MoneyError) -> ExactFraction {
        guard !given.owed.isZero else { return .one }
        let rest = try invoice.statement.owed.subtracting(Self.deducted(of: invoice, on: invoices))
        let counted = try given.owed.subtracting(rest.capped(at: given.owed))
        return ExactFraction(counted) / ExactFraction(given.owed)
    }

    /// What invoices have deducted of one that was cut within a period.
    package static func deducted(of invoice: Invoice, on invoices: [Invoice]) throws(MoneyError) -> Money {
        let source = AvailableCredit.Source.progressiveInvoice(invoice.id)
        let uses = invoices.filter { $0.number != nil }.flatMap(\.statement.credits).filter { $0.source == source }
        return try Money.sum(uses.map(\.amount), in: invoice.currency)
    }

    /// The invoice that closes the period of one that was cut within it; nil when none has yet.
    package static func closing(_ invoice: Invoice, among invoices: [Invoice]) -> Invoice? {
        invoices.first { other in
            other.number != nil && other.contract == invoice.contract && other.threshold == nil
                && other.slot.period.start == invoice.slot.period.start
                && other.slot.period.end > other.slot.period.start
        }
    }

    /// The invoice that states all usage of an invoice's period.
    private func home(of invoice: Invoice) -> InvoiceID {
        guard invoice.threshold != nil else { return invoice.id }
        if let closing = Self.closing(invoice, among: closed) { return closing.id }
        let start = invoice.slot.period.start
        let within = closed.filter { $0.threshold != nil && $0.slot.period.start == start }
        return within.max { ($0.slot.period.end, $0.id) < ($1.slot.period.end, $1.id) }?.id ?? invoice.id
    }

    private func place(of line: InvoiceLine, _ index: Int, on invoice: Invoice) -> LinePlace {
        switch line.kind {
        case .fee(let segment), .unusedFee(let segment): .fee(segment.key)
        case .usage, .minimum: .usage(home(of: invoice), UsagePlace(line))
        case .adjustment(let source): .usage(source.invoice, UsagePlace(source))
        case .oneOff: .line(invoice.id, index)
        }
    }
}

/// What credit notes may still take of the lines of one invoice.
package struct CreditLimits: Sendable {
    private let lines: [InvoiceLine]
    private let places: [LinePlace]
    private var own: [Int64]
    private var left: [LinePlace: ExactFraction]

    init(_ invoice: Invoice, places: [LinePlace], left: [LinePlace: ExactFraction]) {
        lines = invoice.statement.lines
        own = CreditNoteRules.remaining(of: invoice)
        self.places = places
        self.left = left
    }

    /// What is left of a line before discounts and taxes, in minor units.
    package func most(ofLine index: Int) -> Int64 {
        let line = lines[index]
        guard own[index] > 0 else { return 0 }
        // What a coupon took off whole was not paid, and a note over it gives nothing.
        guard !line.net.isZero else { return own[index] }
        let gross = left[places[index], default: .zero] * ExactFraction(line.amount) / line.net
        guard !gross.isNegative, let money = try? Money(rounding: gross, in: line.amount.currency, .down)
        else { return 0 }
        return min(own[index], money.minorUnits)
    }

    /// Counts what a note takes of a line.
    package mutating func take(_ amount: Money, ofLine index: Int) {
        own[index] -= amount.minorUnits
        let line = lines[index]
        guard !line.amount.isZero else { return }
        left[places[index], default: .zero] -= ExactFraction(amount) * line.net / ExactFraction(line.amount)
    }

    /// Whether no later invoice gave anything back of the lines.
    package var areUntouched: Bool {
        var limits = self
        return lines.indices.allSatisfy { index in
            let amount = limits.own[index]
            guard limits.most(ofLine: index) == amount else { return false }
            limits.take(Money(minorUnits: amount, currency: lines[index].amount.currency), ofLine: index)
            return true
        }
    }

    /// All that is left, by line.
    package func all() -> [CreditNote.Line] {
        var limits = self
        return lines.indices.compactMap { index in
            let amount = Money(minorUnits: limits.most(ofLine: index), currency: lines[index].amount.currency)
            guard amount.minorUnits > 0 else { return nil }
            limits.take(amount, ofLine: index)
            return CreditNote.Line(index: index, amount: amount)
        }
    }
}

extension InvoiceLine {
    /// Whether it is a correction of an invoice.
    fileprivate func corrects(_ invoice: Invoice) -> Bool {
        guard case .adjustment(let source) = kind else { return false }
        return source.invoice == invoice.id
    }
}
