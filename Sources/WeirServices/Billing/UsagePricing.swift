import WeirCore
import WeirPrimitives
import WeirStorage

/// Reads the usage that charges of a contract need, all of one moment, and prices it.
struct UsagePricing {
    let calendar: ContractCalendar
    let meters: MeterSet
    let source: any UsageSource
    let now: Timestamp

    /// Events may be recorded this much ahead of time, so later windows are empty.
    private static let reach: Int64 = 2 * 3600
    /// Windows of one charge: hours of a year.
    private static let maximumWindows = 10_000

    /// Prices with the number of the last ledger entry that they count.
    struct Outcome {
        var cut: Sequence64
        var priced: [UsageCharge: PricedCharge]
    }

    /// Prices charges.
    ///
    /// - Throws: ``LedgerError``; ``WeirError`` when a figure cannot be held exactly, or a price needs too many windows.
    func price(_ charges: [UsageCharge]) async throws -> Outcome {
        var items: [StatementQuery.Item] = []
        var readings: [Reading] = []
        for charge in charges {
            var reading = try reading(of: charge)
            reading.place = items.count
            items += reading.items
            readings.append(reading)
        }
        let statement = try await source.statement(items)
        var outcome = Outcome(cut: statement.cut, priced: [:])
        for reading in readings {
            let rows = Array(statement.rows[reading.place..<reading.place + reading.items.count])
            var events: [ExactDecimal] = []
            if reading.need == .events, !rows.allSatisfy(\.isEmpty), let meter = reading.meter {
                events = try await source.amounts(of: meter, in: reading.charge.window, through: statement.cut)
            }
            outcome.priced[reading.charge] = try priced(reading, rows, events)
        }
        return outcome
    }

    // MARK: What is read

    /// What one charge asks of the ledger.
    private struct Reading {
        var charge: UsageCharge
        var need: UsageNeed
        var meter: Meter?
        /// Usage of the window, and, where a quota period began before it, of the part before.
        var items: [StatementQuery.Item] = []
        /// Of the first item in the statement.
        var place = 0
    }

    private func reading(of charge: UsageCharge) throws(WeirError) -> Reading {
        let price = charge.usage.price
        var reading = Reading(charge: charge, need: Rating.need(of: price))
        guard let code = price.meter, let meter = meters.meters.first(where: { $0.code == code }) else {
            return reading
        }
        reading.meter = meter
        let window = charge.window
        guard window.start <= now.adding(seconds: Self.reach) else { return reading }
        func item(_ windows: [TimeRange], _ groupBy: [String] = []) -> StatementQuery.Item {
            StatementQuery.Item(meter: meter.id, windows: windows, groupBy: groupBy)
        }
        switch reading.need {
        case .nothing, .seats: break
        case .total, .events: reading.items = [item([window])]
        case .groups: reading.items = [item([window], meter.groupKeys)]
        case .peaks: reading.items = [item([window], Array(meter.groupKeys.prefix(1)))]
        case .buckets(let unit):
            let buckets = unit.ranges(covering: window, in: calendar.zone, limit: Self.maximumWindows)
            guard let buckets else { throw Self.tooMany(price) }
            reading.items = [item(buckets.compactMap { $0.intersection(window) })]
        case .quotaPeriods:
            let periods = try quotaPeriods(of: charge)
            // A quota that was used before the price held is not given again.
            let whole = periods.map { TimeRange(start: $0.start, end: min($0.end, window.end)) }
            let before = whole.filter { $0.start < window.start }.map { TimeRange(start: $0.start, end: window.start) }
            reading.items = [item(whole)]
            if !before.isEmpty { reading.items.append(item(before)) }
        }
        return reading
    }

    private func quotaPeriods(of charge: UsageCharge) throws(WeirError) -> [TimeRange] {
        let window = charge.window
        switch charge.usage.quota?.period ?? .month {
        case .day:
            let days = UsageWindow.day.ranges(covering: window, in: calendar.zone, limit: Self.maximumWindows)
            guard let days else { throw Self.tooMany(charge.usage.price) }
            return days
        case .month:
            let schedule = calendar.schedule(every: .month)
            var periods: [TimeRange] = []
            var next = window.start
            while next < window.end {
                let period = schedule.period(containing: next)
                periods.append(period)
                next = period.end
                guard periods.count <= Self.maximumWindows else { throw Self.tooMany(charge.usage.price) }
            }
            return periods
        }
    }

    private static func tooMany(_ price: Price) -> WeirError {
        WeirError(
            .conflict,
            "The price '\(price.key)' needs the usage of more than \(maximumWindows) windows for one invoice.",
            hint: "Give it a shorter interval or longer buckets."
        )
    }

    // MARK: What it comes to

    private func priced(
        _ reading: Reading,
        _ rows: [[UsageRow]],
        _ events: [ExactDecimal]
    ) throws -> PricedCharge {
        let charge = reading.charge
        let hasUsage = rows.first?.contains { $0.accumulator.eventCount != 0 }
        var priced = PricedCharge(charge: charge, parts: [], spend: [], hasUsage: hasUsage ?? false)
        if reading.need == .seats {
            for (quantity, window) in seats(of: charge) {
                let share = share(of: window, charge)
                priced.parts.append(try part(charge, window, .total(ExactDecimal(quantity)), share: share))
            }
        } else {
            let usage = try usage(reading, rows.first ?? [], events)
            let prior: RatedUsage? = rows.count > 1 ? .buckets(try buckets(reading, rows[1])) : nil
            priced.parts = [try part(charge, charge.window, usage, prior: prior)]
        }
        priced.spend = try spend(priced)
        return priced
    }

    /// The seats of a charge's window: a number for each stretch of time.
    private func seats(of charge: UsageCharge) -> [(quantity: Int64, window: TimeRange)] {
        var seats: [(quantity: Int64, window: TimeRange)] = []
        for (phase, range) in calendar.spans {
            guard let window = range.intersection(charge.window), !window.isEmpty else { continue }
            if let last = seats.last, last.quantity == phase.quantity, last.window.end == window.start {
                seats[seats.count - 1].window.end = window.end
            } else {
                seats.append((phase.quantity, window))
            }
        }
        return seats
    }

    private func share(of window: TimeRange, _ charge: UsageCharge) -> ExactFraction {
        calendar.proration.share(of: window, in: charge.period, every: charge.usage.price.interval)
    }

    private func part(
        _ charge: UsageCharge,
        _ window: TimeRange,
        _ usage: RatedUsage,
        prior: RatedUsage? = nil,
        share: ExactFraction = .one
    ) throws -> PricedCharge.Part {
        let price = charge.usage.price
        let terms = RatingTerms(
            currency: calendar.contract.currency,
            quotaLimit: charge.usage.quota?.limit.decimal,
            prior: prior,
            settlesSpend: false
        )
        do {
            let rated = try Rating.rate(price, usage, terms)
            return PricedCharge.Part(window: window, usage: usage, terms: terms, rated: rated, share: share)
        } catch {
            throw WeirError(error, of: price)
        }
    }

    /// What least and most spend of the price make of the lines: for the part of the period in which it holds.
    private func spend(_ priced: PricedCharge) throws -> [ChargeLine] {
        let charge = priced.charge
        let price = charge.usage.price
        guard !price.spend.isEmpty else { return [] }
        let currency = calendar.contract.currency
        let charged = try InvoiceService.figures { () throws(MoneyError) in
            var sum = Money.zero(currency)
            for line in priced.lines { sum = try sum.adding(Money(rounding: line.amount, in: currency)) }
            return sum
        }
        guard let ratio = share(of: charge.window, charge).ratio else {
            throw WeirError(RatingFlaw.overflow, of: price)
        }
        let settlement: SpendSettlement
        do {
            settlement = try SpendRules.settle(
                price.spend,
                usage: charged,
                billed: .zero(currency),
                share: PeriodShare(ratio.dividend, of: ratio.divisor)
            )
        } catch {
            throw WeirError(error, of: price)
        }
        let name = price.name ?? price.key
        func line(_ kind: LineKind, _ what: String, _ amount: Money) -> ChargeLine {
            ChargeLine(
                kind: kind,
                label: "\(name) · \(what)",
                priceKey: price.key,
                amount: ExactFraction(amount),
                servicePeriod: charge.window,
                taxRates: charge.usage.taxRates
            )
        }
        var lines: [ChargeLine] = []
        if !settlement.maximumSpendDiscount.isZero {
            let discount = try InvoiceService.figures { () throws(MoneyError) in
                try settlement.maximumSpendDiscount.negated()
            }
            lines.append(line(.usage, "maximum spend", discount))
        }
        if !settlement.minimumSpendTopUp.isZero {
            lines.append(line(.minimum, "minimum spend", settlement.minimumSpendTopUp))
        }
        return lines
    }

    // MARK: Rows as usage

    private func usage(
        _ reading: Reading,
        _ rows: [UsageRow],
        _ events: [ExactDecimal]
    ) throws -> RatedUsage {
        switch reading.need {
        case .nothing: return .nothing
        case .seats, .total: return .total(try rows.first.map { try quantity($0, reading) } ?? .zero)
        case .events: return .events(events)
        case .groups:
            let keys = reading.meter?.groupKeys ?? []
            return .groups(
                try rows.map { row in
                    let group = zip(keys, row.group).map { GroupValue(key: $0, value: $1) }
                    return GroupUsage(group: group, quantity: try quantity(row, reading))
                }
            )
        case .peaks:
            var peaks: [String: ExactDecimal] = [:]
            for row in rows {
                let unit = row.group.first.map { $0 ?? GroupValue.missing } ?? RatedUsage.onlyUnit
                peaks[unit] = try quantity(row, reading)
            }
            return .peaks(peaks)
        case .buckets, .quotaPeriods: return .buckets(try buckets(reading, rows))
        }
    }

    private func buckets(_ reading: Reading, _ rows: [UsageRow]) throws -> [BucketUsage] {
        try rows.map { BucketUsage(start: $0.window.start, quantity: try quantity($0, reading)) }
    }

    /// The aggregate as usage questions show it.
    private func quantity(_ row: UsageRow, _ reading: Reading) throws -> ExactDecimal {
        guard let meter = reading.meter else { return .zero }
        do {
            return try row.accumulator.result(
                meter.aggregation,
                over: row.window,
                initialLevel: row.initialLevel
            ).quantity(roundedBy: meter.rounding).decimal
        } catch {
            throw WeirError(RatingFlaw.overflow, of: reading.charge.usage.price)
        }
    }
}

extension WeirError {
    /// A price that cannot be applied: the contract's terms were checked, so it is a figure that is too large.
    init(_ flaw: RatingFlaw, of price: Price) {
        switch flaw {
        case .overflow:
            self.init(.conflict, "The amount of the price '\(price.key)' cannot be held exactly.")
        case .wrongUsage, .quotaUnknown, .currencyUnknown:
            self.init(.internalError, "The price '\(price.key)' could not be applied.")
        }
    }

    init(_ error: MoneyError) {
        switch error {
        case .overflow, .invalidWeights: self.init(.conflict, "The invoice's total cannot be held exactly.")
        case .currencyMismatch(let one, let other):
            self.init(.conflict, "Amounts in \(one) and \(other) cannot stand on one invoice.")
        }
    }
}
