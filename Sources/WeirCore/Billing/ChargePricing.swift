package import WeirPrimitives

extension ChargePricing {
    /// What a charge comes to.
    ///
    /// What is given:
    /// - `rows`: The usage of each of the reading's items.
    /// - `events`: For a price that needs events: the amount of each, in the order of their times.
    /// - Throws: ``ChargeFlaw``.
    package func priced(
        _ reading: ChargeReading,
        _ rows: [[UsageRow]],
        _ events: [ExactDecimal] = []
    ) throws(ChargeFlaw) -> PricedCharge {
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
    ) throws(ChargeFlaw) -> PricedCharge.Part {
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
            throw .rating(error, priceKey: price.key)
        }
    }

    /// What least and most spend of the price make of the lines: for the part of the period in which it holds.
    private func spend(_ priced: PricedCharge) throws(ChargeFlaw) -> [ChargeLine] {
        let charge = priced.charge
        let price = charge.usage.price
        guard !price.spend.isEmpty else { return [] }
        let currency = calendar.contract.currency
        guard let ratio = share(of: charge.window, charge).ratio else {
            throw .rating(.overflow, priceKey: price.key)
        }
        let charged = try sum(of: priced.lines)
        let settlement: SpendSettlement
        do {
            settlement = try SpendRules.settle(
                price.spend,
                usage: charged,
                billed: .zero(currency),
                share: PeriodShare(ratio.dividend, of: ratio.divisor)
            )
        } catch {
            throw .rating(error, priceKey: price.key)
        }
        let discount: Money
        do {
            discount = try settlement.maximumSpendDiscount.negated()
        } catch {
            throw .money(error)
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
        if !discount.isZero { lines.append(line(.usage, "maximum spend", discount)) }
        if !settlement.minimumSpendTopUp.isZero {
            lines.append(line(.minimum, "minimum spend", settlement.minimumSpendTopUp))
        }
        return lines
    }

    private func sum(of lines: [ChargeLine]) throws(ChargeFlaw) -> Money {
        let currency = calendar.contract.currency
        do throws(MoneyError) {
            var sum = Money.zero(currency)
            for line in lines { sum = try sum.adding(Money(rounding: line.amount, in: currency)) }
            return sum
        } catch {
            throw .money(error)
        }
    }

    // MARK: Rows as usage

    private func usage(
        _ reading: ChargeReading,
        _ rows: [UsageRow],
        _ events: [ExactDecimal]
    ) throws(ChargeFlaw) -> RatedUsage {
        switch reading.need {
        case .nothing: return .nothing
        case .seats, .total:
            guard let row = rows.first else { return .total(.zero) }
            return .total(try quantity(row, reading))
        case .events: return .events(events)
        case .groups:
            let keys = reading.meter?.groupKeys ?? []
            var groups: [GroupUsage] = []
            for row in rows {
                let group = zip(keys, row.group).map { GroupValue(key: $0, value: $1) }
                groups.append(GroupUsage(group: group, quantity: try quantity(row, reading)))
            }
            return .groups(groups)
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

    private func buckets(_ reading: ChargeReading, _ rows: [UsageRow]) throws(ChargeFlaw) -> [BucketUsage] {
        var buckets: [BucketUsage] = []
        for row in rows { buckets.append(BucketUsage(start: row.window.start, quantity: try quantity(row, reading))) }
        return buckets
    }

    /// The aggregate as usage questions show it.
    private func quantity(_ row: UsageRow, _ reading: ChargeReading) throws(ChargeFlaw) -> ExactDecimal {
        guard let meter = reading.meter else { return .zero }
        do {
            return try row.accumulator.result(
                meter.aggregation,
                over: row.window,
                initialLevel: row.initialLevel
            ).quantity(roundedBy: meter.rounding).decimal
        } catch {
            throw .rating(.overflow, priceKey: reading.charge.usage.price.key)
        }
    }
}
