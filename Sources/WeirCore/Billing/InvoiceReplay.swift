package import WeirPrimitives

/// Makes the lines of a contract's invoice anew, from its terms and the events behind them; pure.
///
/// It is the same calculation as that of the invoice, from another source of usage: nothing that was aggregated or
/// stored as a figure goes into it.
package struct InvoiceReplay: Sendable {
    package let slot: InvoiceSlot
    package let account: ContractAccount
    package let pricing: ChargePricing
    /// What is to be priced, in the order of the invoice.
    package let readings: [ChargeReading]
    /// The invoice was cut within its period: it says usage alone.
    package let isWithinPeriod: Bool
    private let isAfterTerm: Bool
    /// The invoices before are not known as they were: fees are only checked one by one, adjustments by their events.
    package let takesEarlierAsStated: Bool
    /// Those that it corrects, in the order of their periods.
    package let corrected: [CorrectedInvoice]
    /// Those that took something off it.
    package let coupons: [Coupon]
    /// What the invoice itself prices; the other readings are of those that it corrects.
    private let charges: [UsageCharge]

    /// - Parameters:
    ///   - slot: Which invoice; of one that was cut within a period, that of the period.
    ///   - account: The contract, with the fees of the invoices before.
    ///   - meters: The workspace's.
    ///   - now: Usage later than this there is not yet.
    ///   - isAfterTerm: It is an invoice for corrections alone.
    ///   - isWithinPeriod: It was cut within its period.
    ///   - takesEarlierAsStated: What the invoices before say now is not what was known when this one was made.
    ///   - corrected: The invoices that its adjustments name, without what it says of them itself.
    ///   - coupons: Those that took something off it, in the contract's order.
    /// - Throws: ``ChargeFlaw``.
    package init(
        _ slot: InvoiceSlot,
        of account: ContractAccount,
        meters: MeterSet,
        now: Timestamp,
        isAfterTerm: Bool = false,
        isWithinPeriod: Bool = false,
        takesEarlierAsStated: Bool = false,
        corrected: [CorrectedInvoice] = [],
        coupons: [Coupon] = []
    ) throws(ChargeFlaw) {
        self.isAfterTerm = isAfterTerm
        self.takesEarlierAsStated = takesEarlierAsStated
        self.corrected = corrected.sorted { $0.invoice.slot.cutAt < $1.invoice.slot.cutAt }
        self.coupons = coupons
        self.isWithinPeriod = isWithinPeriod
        self.slot = slot
        self.account = account
        pricing = ChargePricing(calendar: account.calendar, meters: meters, now: now)
        charges = isAfterTerm ? [] : ContractInvoicing.usageCharges(of: slot, in: account.calendar)
        var readings: [ChargeReading] = []
        for charge in charges + self.corrected.flatMap(\.charges) {
            readings.append(try pricing.reading(of: charge))
        }
        self.readings = readings
    }

    /// The meters whose events are needed.
    package var meters: Set<MeterID> { Set(readings.flatMap(\.items).map(\.meter)) }

    /// The time in which events matter; nil when none do.
    package var range: TimeRange? { pricing.range(of: readings) }

    /// The charges as the events make them.
    ///
    /// - Throws: ``ChargeFlaw``.
    package func priced(from events: CountedEvents) throws(ChargeFlaw) -> [PricedCharge] {
        var priced: [PricedCharge] = []
        for reading in readings {
            var rows: [[UsageRow]] = []
            do {
                for item in reading.items { rows.append(try events.rows(of: item)) }
            } catch {
                throw .rating(.overflow, priceKey: reading.charge.usage.price.key)
            }
            var amounts: [ExactDecimal] = []
            if reading.need == .events, let meter = reading.meter {
                amounts = events.counted(by: meter.id, in: reading.charge.window).map(\.amount)
            }
            priced.append(try pricing.priced(reading, rows, amounts))
        }
        return priced
    }

    /// The invoice's lines that follow from usage, those for fees that follow from the contract, and adjustments.
    ///
    /// - Throws: ``ChargeFlaw/money(_:)``.
    package func lines(of priced: [PricedCharge]) throws(ChargeFlaw) -> [InvoiceLine] {
        let rated = Dictionary(priced.map { ($0.charge, $0.lines) }) { first, _ in first }
        do throws(MoneyError) {
            var lines: [InvoiceLine] = []
            if !isAfterTerm {
                lines = try ContractInvoicing.invoice(
                    slot,
                    of: account,
                    usage: charges.map { RatedCharge(charge: $0, lines: rated[$0] ?? []) }
                ).statement.lines.filter { isMadeAnew($0.kind) }
            }
            guard !takesEarlierAsStated else { return lines }
            var corrections: [ChargeLine] = []
            for corrected in corrected { corrections += try corrected.corrections(rated, after: corrections) }
            for line in corrections {
                lines.append(
                    try InvoiceLine(rounding: line, taxRates: account.taxRates, in: account.calendar.contract.currency)
                )
            }
            return lines
        } catch {
            throw .money(error)
        }
    }

    /// Whether lines of a kind can be told from the contract and the events.
    private func isMadeAnew(_ kind: LineKind) -> Bool {
        switch kind {
        case .usage: true
        case .minimum: !isWithinPeriod
        case .fee, .unusedFee: !isWithinPeriod && !isAfterTerm && !takesEarlierAsStated
        case .adjustment: !takesEarlierAsStated
        case .oneOff: false
        }
    }

    /// Where the lines of an invoice differ from those that its contract and the events come to.
    package func differences(of statement: InvoiceStatement, from anew: [InvoiceLine]) -> [String] {
        let said = statement.lines
        return Self.differences(of: said.filter { $0.kind.followsUsage || isMadeAnew($0.kind) }, from: anew)
            + Self.fees(of: said, in: account.calendar) + Self.oneOffs(of: statement) + discounts(of: statement)
            + Self.sums(of: statement)
    }

    /// Where discounts are not what the coupons come to over the lines.
    private func discounts(of statement: InvoiceStatement) -> [String] {
        guard let spread = try? DiscountSpread(coupons, over: statement.lines, in: statement.currency) else {
            return ["the coupons' discounts cannot be held exactly"]
        }
        func shown(_ discounts: [AppliedDiscount]) -> String {
            discounts.map { "\($0.couponCode) \($0.amount)" }.joined(separator: ", ")
        }
        let taken = shown(spread.discounts)
        let said = shown(statement.discounts)
        guard taken == said else {
            return ["the coupons take off '\(taken)', the invoice says '\(said)'"]
        }
        return zip(statement.lines, spread.shares).compactMap { line, share in
            guard line.discountShare != share else { return nil }
            return "of the discount \(share) falls on '\(line.label)', the invoice says \(line.discountShare)"
        }
    }

    /// Where lines of an invoice differ from those that were made anew; one-off lines follow from nothing.
    package static func differences(of said: [InvoiceLine], from anew: [InvoiceLine]) -> [String] {
        func source(_ line: InvoiceLine) -> String {
            switch line.kind {
            case .usage, .minimum, .adjustment: "the events give"
            case .fee, .unusedFee, .oneOff: "the contract gives"
            }
        }
        var differences: [String] = []
        for line in said where line.kind != .oneOff {
            guard let other = anew.first(where: { $0.isSame(as: line) }) else {
                differences.append("\(source(line)) no line '\(line.label)', which says \(shown(line))")
                continue
            }
            if other.amount != line.amount || other.quantity != line.quantity || other.corrected != line.corrected {
                differences.append("'\(line.label)' says \(shown(line)), \(source(line)) \(shown(other))")
            }
        }
        for line in anew where !said.contains(where: { $0.isSame(as: line) }) && !line.amount.isZero {
            differences.append("\(source(line)) a line '\(line.label)' of \(shown(line)), which is missing")
        }
        return differences
    }

    /// Where fees are not what their terms and their time come to.
    private static func fees(of lines: [InvoiceLine], in calendar: ContractCalendar) -> [String] {
        lines.compactMap { line in
            guard case .fee(let segment) = line.kind else { return nil }
            let wanted = segment.amount(calendar.proration)
            guard (try? Money(rounding: wanted, in: line.amount.currency)) != line.amount else { return nil }
            return "the fee '\(line.label)' says \(line.amount), its terms give \(wanted)"
        }
    }

    /// Where one-off lines are not their quantity times their price.
    package static func oneOffs(of statement: InvoiceStatement) -> [String] {
        statement.lines.compactMap { line in
            guard line.kind == .oneOff, let amount = line.unitAmounts else { return nil }
            guard (try? Money(rounding: amount, in: statement.currency)) != line.amount else { return nil }
            return "the line '\(line.label)' says \(line.amount), its quantity and price give \(amount)"
        }
    }

    /// Where an invoice's figures do not add up: lines, taxes and total.
    package static func sums(of statement: InvoiceStatement) -> [String] {
        func minor(_ money: Money) -> Int64 { money.minorUnits }
        let lines = statement.lines.map(\.amount.minorUnits).reduce(0, +)
        var differences: [String] = []
        if lines != minor(statement.subtotal) {
            differences.append("the lines add up to \(lines), not to the subtotal \(minor(statement.subtotal))")
        }
        var taxes = TaxSum()
        for line in statement.lines { taxes.add(line.net, rates: line.taxRates) }
        let tax = (try? taxes.amounts(inclusive: false, in: statement.currency))?.total
        if tax != statement.tax {
            let wanted = tax.map { "\(minor($0))" } ?? "more than can be held"
            differences.append("the lines' taxes come to \(wanted), not to \(minor(statement.tax))")
        }
        let discounts = statement.discounts.map(\.amount.minorUnits).reduce(0, +)
        let shares = statement.lines.map(\.discountShare).reduce(.zero, +)
        if discounts != minor(statement.discount) || shares != ExactFraction(statement.discount) {
            differences.append("the lines' discounts do not come to \(minor(statement.discount))")
        }
        let credits = statement.credits.map(\.amount.minorUnits).reduce(0, +)
        if credits != minor(statement.creditsApplied) {
            differences.append("the credits add up to \(credits), not to \(minor(statement.creditsApplied))")
        }
        let total =
            minor(statement.subtotal) - minor(statement.discount) + minor(statement.tax) + minor(statement.carriedOver)
            - minor(statement.creditsApplied) - minor(statement.prepaidApplied)
        if total != minor(statement.total) {
            differences.append("the figures come to \(total), not to the total \(minor(statement.total))")
        }
        return differences
    }

    private static func shown(_ line: InvoiceLine) -> String {
        let change = "\(line.quantity?.description ?? "–") for \(line.amount)"
        return line.corrected.map { "\(change), to \($0)" } ?? change
    }
}

extension InvoiceLine {
    /// Its quantity times its price, in major units; nil where it does not state both.
    package var unitAmounts: ExactFraction? {
        guard let quantity, let unitPrice else { return nil }
        return ExactFraction(quantity) * ExactFraction(unitPrice)
    }

    /// Whether it stands in the same place of an invoice as another.
    fileprivate func isSame(as other: InvoiceLine) -> Bool {
        kind.isSame(as: other.kind) && label == other.label && priceKey == other.priceKey
            && dimensions == other.dimensions && servicePeriod == other.servicePeriod
    }

    /// Of an adjustment, what the corrected line comes to.
    fileprivate var corrected: Quantity? {
        guard case .adjustment(let source) = kind else { return nil }
        return source.quantity
    }
}

extension LineKind {
    fileprivate func isSame(as other: LineKind) -> Bool {
        if case .adjustment(let source) = self, case .adjustment(let another) = other {
            return source.invoice == another.invoice
        }
        return self == other
    }
}
