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
    /// What of the net amount was given back otherwise, by credit notes, refunds and write-offs; see ``GivenBack``.
    package var given: ExactFraction
    /// What of it was given on top of what is due.
    package var gift: ExactFraction

    package init(
        segment: FeeSegment,
        isCredit: Bool,
        amount: Money,
        net: ExactFraction,
        taxRates: [TaxRate],
        given: ExactFraction = .zero,
        gift: ExactFraction = .zero
    ) {
        self.segment = segment
        self.isCredit = isCredit
        self.amount = amount
        self.net = net
        self.taxRates = taxRates
        self.given = given
        self.gift = gift
    }

    /// The fee lines of a closed invoice with what was given back of them otherwise.
    ///
    /// What a void invoice charged is not charged again, and nothing of it is given back; what it gave back was not given.
    package static func fees(of invoice: Invoice, _ given: GivenBack) -> [BilledFee] {
        let isVoid = invoice.status == .void
        return invoice.statement.lines.enumerated().compactMap { index, line in
            guard var fee = fee(line), !isVoid || !fee.isCredit else { return nil }
            if isVoid {
                fee.net = .zero
            } else {
                fee.given = given.net(ofLine: index, gifts: false)
                fee.gift = given.net(ofLine: index, gifts: true)
            }
            return fee
        }
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
        var known: [FeeSegment.Key: [BilledFee]] = [:]
        for fee in billed {
            let key = fee.segment.key
            if wanted[key] == nil {
                order.append(key)
                wanted[key] = FeeCoverage()
            }
            known[key, default: []].append(fee)
        }
        var charges: [FeeSegment] = []
        for key in order {
            let fees = known[key] ?? []
            let wanted = wanted[key] ?? FeeCoverage()
            var covered = FeeCoverage()
            for fee in fees { covered.follow(fee) }
            // Of most periods that were invoiced nothing changes, and what they cost does not matter then.
            let unused = covered.subtracting(wanted)
            if !unused.isEmpty {
                credit(unused.ranges, of: key, account: Account(fees, in: calendar), in: calendar)
            }
            for range in wanted.subtracting(covered).ranges {
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
        /// What the covered time cost after discounts, whatever was given back of it otherwise.
        var value = ExactFraction.zero
        /// What can still be given back.
        var left = ExactFraction.zero
        /// What was given back otherwise, and has not stood for unused time yet.
        var given = ExactFraction.zero
        var taxRates: [TaxRate] = []

        init(_ fees: [BilledFee], in calendar: ContractCalendar) {
            // Amounts hold whenever they came.
            for fee in fees {
                left += fee.net - fee.given - fee.gift
                given += fee.given
            }
            for fee in fees { add(fee, calendar.proration, calendar.contract.currency) }
        }

        /// Follows what is covered, in the order of the invoices.
        private mutating func add(_ fee: BilledFee, _ proration: Proration, _ currency: Currency) {
            taxRates = fee.taxRates
            let range = fee.segment.range
            guard fee.isCredit else {
                covered.follow(fee)
                value += fee.net
                return
            }
            let back = -fee.net
            let exact = worth(of: range, in: fee.segment.key, proration)
            covered.follow(fee)
            let short = exact - back
            // Less by not even a minor unit is a matter of rounding.
            guard !(short < ExactFraction(Money(minorUnits: 1, currency: currency))) else {
                value -= back
                return
            }
            value -= exact
            given -= short < given ? short : given
        }

        /// The part of the value that falls on some of the covered time.
        func worth(of range: TimeRange, in key: FeeSegment.Key, _ proration: Proration) -> ExactFraction {
            func share(_ range: TimeRange) -> ExactFraction {
                proration.share(of: range, in: key.period, every: key.fee.interval)
            }
            let whole = covered.ranges.reduce(.zero) { $0 + share($1) }
            return whole.isZero ? .zero : value * share(range) / whole
        }
    }

    /// Gives back what unused time cost: of what was invoiced after discounts, the unused share.
    ///
    /// What was given back otherwise stands for unused time first. The last credit of a fee gives back exactly what is left
    /// of it, so credits never exceed what was invoiced.
    private mutating func credit(
        _ ranges: [TimeRange],
        of key: FeeSegment.Key,
        account: Account,
        in calendar: ContractCalendar
    ) {
        var account = account
        for range in ranges {
            let exact = account.worth(of: range, in: key, calendar.proration)
            account.covered.remove(range)
            account.value -= exact
            let known = exact < account.given ? exact : account.given
            account.given -= known
            let amount = creditable(exact - known, atMost: account.left, in: calendar.contract.currency)
            guard !amount.isZero, !amount.isNegative else { continue }
            account.left -= amount
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

extension FeeCoverage {
    /// Counts what an invoice charged or gave back; in the order of the invoices.
    fileprivate mutating func follow(_ fee: BilledFee) {
        if fee.isCredit {
            remove(fee.segment.range)
        } else {
            insert(fee.segment.range)
        }
    }
}
