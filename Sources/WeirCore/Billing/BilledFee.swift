package import WeirPrimitives

/// A fee line of an invoice that is closed, as far as later invoices must know it.
package struct BilledFee: Sendable, Hashable {
    package var segment: FeeSegment
    /// Gives the time of the segment back.
    package var isCredit: Bool
    /// The rounded line; not above zero for a credit.
    package var amount: Money
    /// The line after discounts, in major units.
    package var net: ExactFraction
    package var taxRates: [TaxRate]

    package init(segment: FeeSegment, isCredit: Bool, amount: Money, net: ExactFraction, taxRates: [TaxRate]) {
        self.segment = segment
        self.isCredit = isCredit
        self.amount = amount
        self.net = net
        self.taxRates = taxRates
    }

    /// The fee lines of an invoice, and the credits for unused fees that were given besides its lines.
    package static func fees(of invoice: ContractInvoice) -> [BilledFee] {
        invoice.statement.lines.compactMap(fee)
            + invoice.unused.map { unused in
                BilledFee(
                    segment: unused.segment,
                    isCredit: true,
                    amount: .zero(invoice.statement.currency),
                    net: -unused.amount,
                    taxRates: unused.taxRates
                )
            }
    }

    private static func fee(_ line: InvoiceLine) -> BilledFee? {
        let segment: FeeSegment
        let isCredit: Bool
        switch line.kind {
        case .fee(let charged): (segment, isCredit) = (charged, false)
        case .unusedFee(let credited): (segment, isCredit) = (credited, true)
        case .usage, .minimum, .adjustment, .oneOff: return nil
        }
        return BilledFee(
            segment: segment,
            isCredit: isCredit,
            amount: line.amount,
            net: line.net,
            taxRates: line.taxRates
        )
    }
}

/// A part of a fee that was invoiced and is not used, because the contract ends before.
package struct UnusedFee: Sendable, Hashable {
    package var segment: FeeSegment
    /// What it cost after discounts, in major units; above zero.
    package var amount: ExactFraction
    package var taxRates: [TaxRate]

    package init(segment: FeeSegment, amount: ExactFraction, taxRates: [TaxRate]) {
        self.segment = segment
        self.amount = amount
        self.taxRates = taxRates
    }
}

/// What is owed for fees against what was invoiced: new charges, and credits for what is not used after all.
///
/// For each fee and period, the time that is due is compared with the time that was invoiced. So a change of plan, of
/// quantity, of add-ons or of the end needs no rule of its own, and nothing is ever charged or credited twice.
package struct FeeBalance: Sendable {
    /// Lines to invoice; credits are negative.
    package private(set) var lines: [ChargeLine] = []
    /// Credits for time after the contract's end.
    package private(set) var unused: [UnusedFee] = []

    /// - Parameters:
    ///   - due: What the contract charges up to the invoice.
    ///   - billed: What closed invoices charged and credited.
    ///   - calendar: The contract.
    package init(due: [FeeSegment], billed: [BilledFee], in calendar: ContractCalendar) {
        var order: [FeeSegment.Key] = []
        var wanted: [FeeSegment.Key: FeeCoverage] = [:]
        for segment in due {
            if wanted[segment.key] == nil { order.append(segment.key) }
            wanted[segment.key, default: FeeCoverage()].insert(segment.range)
        }
        var accounts: [FeeSegment.Key: Account] = [:]
        for fee in billed {
            let key = fee.segment.key
            if wanted[key] == nil { order.append(key) }
            if wanted[key] == nil { wanted[key] = FeeCoverage() }
            accounts[key, default: Account()].add(fee)
        }
        var charges: [FeeSegment] = []
        for key in order {
            let account = accounts[key] ?? Account()
            let wanted = wanted[key] ?? FeeCoverage()
            credit(account.covered.subtracting(wanted).ranges, of: key, account: account, in: calendar)
            for range in wanted.subtracting(account.covered).ranges {
                charges.append(FeeSegment(fee: key.fee, period: key.period, range: range))
            }
        }
        // What changes in a period that was invoiced comes before the period that begins.
        let ordered = charges.enumerated().sorted { left, right in
            (left.element.period.start, left.offset) < (right.element.period.start, right.offset)
        }
        lines += ordered.map { _, segment in
            line(
                segment,
                isCredit: false,
                amount: segment.amount(calendar.proration),
                taxRates: segment.fee.taxRates,
                in: calendar
            )
        }
    }

    /// What closed invoices say of one fee and period.
    private struct Account {
        var covered = FeeCoverage()
        var net = ExactFraction.zero
        var taxRates: [TaxRate] = []

        mutating func add(_ fee: BilledFee) {
            if fee.isCredit { covered.remove(fee.segment.range) } else { covered.insert(fee.segment.range) }
            net += fee.net
            taxRates = fee.taxRates
        }
    }

    /// Gives back what unused time cost: of what was invoiced after discounts, the unused share.
    ///
    /// The last credit of a fee gives back exactly what is left of it, so credits never exceed what was invoiced.
    private mutating func credit(
        _ ranges: [TimeRange],
        of key: FeeSegment.Key,
        account: Account,
        in calendar: ContractCalendar
    ) {
        var rest = account.net
        var covered = account.covered
        func share(_ ranges: [TimeRange]) -> ExactFraction {
            ranges.reduce(.zero) { sum, range in
                sum + calendar.proration.share(of: range, in: key.period, every: key.fee.interval)
            }
        }
        for range in ranges {
            let whole = share(covered.ranges)
            let exact = whole.isZero ? .zero : rest * share([range]) / whole
            covered.remove(range)
            let amount = creditable(exact, atMost: rest, in: calendar.contract.currency)
            guard !amount.isZero, !amount.isNegative else { continue }
            rest -= amount
            let segment = FeeSegment(fee: key.fee, period: key.period, range: range)
            if range.start >= calendar.end {
                unused.append(UnusedFee(segment: segment, amount: amount, taxRates: account.taxRates))
            } else {
                lines.append(
                    line(segment, isCredit: true, amount: -amount, taxRates: account.taxRates, in: calendar)
                )
            }
        }
    }

    /// A credit that does not exceed what is left when it is rounded.
    private func creditable(
        _ amount: ExactFraction,
        atMost rest: ExactFraction,
        in currency: Currency
    ) -> ExactFraction {
        guard let units = amount.rounded(toPlaces: currency.minorDigits), ExactFraction(units) > rest,
            let ceiling = rest.rounded(toPlaces: currency.minorDigits, .down)
        else { return amount }
        return ExactFraction(ceiling)
    }

    private func line(
        _ segment: FeeSegment,
        isCredit: Bool,
        amount: ExactFraction,
        taxRates: [TaxRate]?,
        in calendar: ContractCalendar
    ) -> ChargeLine {
        let fee = segment.fee
        let term = TimeRange(start: calendar.start, end: calendar.end)
        return ChargeLine(
            kind: isCredit ? .unusedFee(segment) : .fee(segment),
            label: isCredit ? "Unused: \(fee.label)" : fee.label,
            priceKey: fee.priceKey,
            quantity: Quantity(fee.quantity),
            unitPrice: fee.unitAmount,
            amount: amount,
            servicePeriod: segment.range.intersection(term) ?? segment.range,
            taxRates: taxRates
        )
    }
}
