package import WeirPrimitives

/// What a line other than a fee came to, as far as later invoices of the same commitment must know it.
package struct ChargedAmount: Sendable, Hashable {
    package var period: TimeRange
    package var amount: Money

    package init(period: TimeRange, amount: Money) {
        self.period = period
        self.amount = amount
    }

    /// nil for fees, which are known otherwise, and for what no term of the contract charges.
    package init?(_ line: InvoiceLine) {
        switch line.kind {
        case .usage, .minimum, .adjustment: self.init(period: line.servicePeriod, amount: line.amount)
        case .fee, .unusedFee, .oneOff: return nil
        }
    }
}

/// Settles the least and the most that all charges of a contract come to, over the lines of one invoice.
///
/// A commitment holds for one or more billing periods. A line belongs to the commitment's period in which its service
/// period lies; a line that reaches beyond one belongs to none. The maximum is applied to every invoice, and never gives
/// back what was charged before; what is missing to the minimum is charged with the invoice that closes the commitment's
/// period. Both are prorated when the contract holds for a part of the period only.
struct ContractCommitment {
    let slot: InvoiceSlot
    let account: ContractAccount

    /// The lines that it adds to the others of the invoice.
    func lines(over lines: [ChargeLine]) throws(MoneyError) -> [ChargeLine] {
        let calendar = account.calendar
        guard let span = calendar.spans.last(where: { $0.range.start < slot.cutAt }) else { return [] }
        let terms = span.phase.terms
        guard terms.minimumSpend != nil || terms.maximumSpend != nil else { return [] }
        let schedule = calendar.schedule(every: terms.commitmentPeriod)
        let closing = schedule.period(containing: slot.cutAt.adding(milliseconds: -1))
        var periods: [TimeRange] = [closing]
        for line in lines + account.pending {
            let period = schedule.period(containing: line.servicePeriod.start)
            if period.contains(line.servicePeriod), !periods.contains(period) { periods.append(period) }
        }
        var added: [ChargeLine] = []
        for period in periods.sorted(by: { $0.start < $1.start }) {
            added += try settled(period, isClosing: period == closing, terms, over: lines + account.pending)
        }
        return added
    }

    private func settled(
        _ period: TimeRange,
        isClosing: Bool,
        _ terms: ContractTerms,
        over lines: [ChargeLine]
    ) throws(MoneyError) -> [ChargeLine] {
        let calendar = account.calendar
        let currency = calendar.contract.currency
        guard let range = period.intersection(TimeRange(start: calendar.start, end: calendar.end)) else { return [] }
        let share = calendar.proration.share(of: range, in: period, every: terms.commitmentPeriod)
        let before = try Money.sum(
            account.billed.filter { period.contains($0.segment.range) }.map(\.amount)
                + account.charged.filter { period.contains($0.period) }.map(\.amount),
            in: currency
        )
        var now = Money.zero(currency)
        for line in lines where period.contains(line.servicePeriod) {
            now = try now.adding(Money(rounding: line.amount, in: currency))
        }
        var added: [ChargeLine] = []
        func add(_ kind: LineKind, _ label: String, _ amount: Money) {
            added.append(ChargeLine(kind: kind, label: label, amount: ExactFraction(amount), servicePeriod: range))
        }
        if let maximum = terms.maximumSpend {
            let most = try SpendMinimum.prorated(maximum, share: share, in: currency)
            let excess = try before.adding(now).subtracting(most)
            let discount = try excess.capped(at: now)
            if !discount.isZero {
                add(.usage, "Maximum spend", try discount.negated())
                now = try now.subtracting(discount)
            }
        }
        // An invoice at the start or at the end of a trial closes no period.
        if isClosing, range.end == slot.cutAt, let minimum = terms.minimumSpend {
            let missing = try SpendMinimum.trueUp(
                minimum: SpendMinimum.prorated(minimum, share: share, in: currency),
                charged: [before, now]
            )
            if !missing.isZero { add(.minimum, "Minimum spend", missing) }
        }
        return added
    }
}
