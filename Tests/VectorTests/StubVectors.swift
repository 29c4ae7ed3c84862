import WeirCore
import WeirPrimitives
import WeirStorage

/// Parts of periods at the start and the end of a contract, as its invoices charge them.
enum StubVectors {
    static func cyclesInAdvance(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let start = try inputs.date("start")
        let contract = VectorContract(
            zone: .utc,
            start: start,
            end: try inputs.optionalDate("end"),
            anchor: try anchor(on: inputs.integer("bill_cycle_day"), inTheMonthOf: start),
            terms: try VectorTerms.fee(price, every: inputs.interval("billing_period"))
        )
        let target = Zone.utc.startOfDay(try inputs.date("target"))
        let stubs = try stubs(of: contract).filter { $0.range.start <= target }
        let cycles = stubs.reduce(ExactFraction.zero) { $0 + $1.share }
        let items = try vector.expected.objects("items")
        var checks = [
            VectorCheck("cycles", expected: try ExactFraction.vector(vector.expected.text("cycles")), seen: cycles),
            VectorCheck(
                "cycles_decimal",
                expected: try ExactDecimal.vector(vector.expected.text("cycles_decimal")),
                seen: cycles.rounded(toPlaces: 9)
            ),
            VectorCheck("items.count", expected: items.count, seen: stubs.count),
        ]
        for (index, (item, stub)) in zip(items, stubs).enumerated() {
            let name = "items.\(index)"
            let share = try ExactFraction.vector(item.text("fraction"))
            checks += [
                VectorCheck("\(name).from", expected: try item.text("from"), seen: stub.from),
                VectorCheck("\(name).to", expected: try item.text("to"), seen: stub.to),
                VectorCheck("\(name).fraction", expected: share, seen: stub.share),
                VectorCheck("\(name).amount", expected: try amount(of: share), seen: stub.amount),
            ]
        }
        return checks
    }

    static func factor(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let stub = try firstStub(inputs)
        let share = stub?.share ?? .zero
        return [
            VectorCheck("factor", expected: try ExactFraction.vector(vector.expected.text("factor")), seen: share),
            VectorCheck(
                "factor.amount",
                expected: try amount(of: ExactFraction.vector(vector.expected.text("factor"))),
                seen: stub?.amount ?? .zero(.usd)
            ),
            VectorCheck(
                "factor_decimal",
                expected: try ExactDecimal.vector(vector.expected.text("factor_decimal")),
                seen: share.rounded(toPlaces: try vector.expected.integer("decimal_places"))
            ),
        ]
    }

    /// The first thing that a contract over the stub charges; nil when it charges nothing.
    private static func firstStub(_ inputs: VectorFields) throws -> Stub? {
        let start = try inputs.date(inputs["last_boundary"] == nil ? "stub_start" : "last_boundary")
        let end = try inputs.optionalDate("stub_end")
        let anchor = try inputs.optionalDate("period_start") ?? inputs.optionalDate("first_boundary")
        let isMonthly = inputs["billing_period"] == nil
        if let day = try inputs.optionalInteger("billing_day"), anchor?.day != day {
            throw VectorProblem("the period does not begin on the billing day")
        }
        var contract = VectorContract(
            zone: .utc,
            start: start,
            end: end == start ? nil : end,
            anchor: anchor,
            proration: inputs["fixed_days_in_month"] == nil ? .day : .fixed30Days,
            terms: try VectorTerms.fee(price, every: isMonthly ? .month : inputs.interval("billing_period"))
        )
        guard end != start else {
            // A contract has a day at least, unless it is cancelled before it begins.
            let before = Zone.utc.startOfDay(start.adding(days: -1))
            contract.contract = try ContractRules.cancelled(contract.contract, .on(start), now: before, in: .utc)
            let drafts = try ContractInvoicing.drafts(of: contract.account) { _ in [] }
            guard drafts.isEmpty else { throw VectorProblem("a contract that never begins is invoiced") }
            return nil
        }
        guard let stub = try stubs(of: contract).first else { throw VectorProblem("the stub is not charged") }
        if let end = try inputs.optionalDate("period_end"), Zone.utc.localDate(at: stub.period.end) != end {
            throw VectorProblem("the stub's period ends on another day")
        }
        return stub
    }

    /// What a contract that begins at an instant of a period is charged for that period.
    static func remainingAmount(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let period = try inputs.range("period_start", "period_end")
        let contract = VectorContract(
            zone: .utc,
            start: try inputs.day("at", in: .utc),
            anchor: try inputs.day("period_start", in: .utc),
            proration: .second,
            terms: try VectorTerms.fee(inputs.text("amount"), every: .month)
        )
        let all = try stubs(of: contract)
        guard all.first?.range.start == (try inputs.moment("at")) else { throw VectorProblem("nothing is charged") }
        let stubs = all.filter { $0.period == period }
        return [
            VectorCheck(
                "amount",
                expected: try ExactDecimal.vector(vector.expected.text("amount")),
                seen: try Money.sum(stubs.map(\.amount), in: .usd).decimal
            ),
            VectorCheck(
                "factor",
                expected: try ExactFraction.vector(vector.expected.text("factor")),
                seen: stubs.reduce(ExactFraction.zero) { $0 + $1.share }
            ),
        ]
    }

    /// The first fee of a contract that begins and perhaps ends within a period.
    static func stubAmount(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let zone = try VectorContract.zones.zone(inputs.text("timezone"))
        let contract = VectorContract(
            zone: zone,
            start: try inputs.day("start", in: zone),
            end: try inputs.end(in: zone),
            billing: try inputs.text("billing") == "calendar" ? .calendar : .anniversary,
            anchor: try inputs.optionalDate("anchor"),
            trialDays: try inputs.optionalInteger("trial_days") ?? 0,
            terms: try VectorTerms.fee(
                inputs.text("price"),
                every: inputs.interval("interval"),
                timing: inputs.text("pay") == "in_advance" ? .advance : .arrears
            )
        )
        guard let stub = try stubs(of: contract).first else { throw VectorProblem("no fee is invoiced") }
        return [
            VectorCheck(
                "billable_days",
                expected: try vector.expected.text("billable_days"),
                seen: zone.days(from: stub.range.start, to: stub.range.end)
            ),
            VectorCheck(
                "period_days",
                expected: try vector.expected.text("period_days"),
                seen: zone.days(from: stub.period.start, to: stub.period.end)
            ),
            VectorCheck(
                "amount",
                expected: try ExactDecimal.vector(vector.expected.text("amount")),
                seen: stub.amount.decimal
            ),
        ]
    }

    // MARK: What invoices say

    /// Of a whole period; so large that no wrong share is rounded to the right amount.
    private static let price = "1000000"

    private static func amount(of share: ExactFraction) throws -> Money {
        try Money(rounding: share * ExactFraction(ExactDecimal.vector(price)), in: .usd)
    }

    /// A fee line of an invoice.
    private struct Stub {
        let range: TimeRange
        let period: TimeRange
        let share: ExactFraction
        let amount: Money

        var from: LocalDate { Zone.utc.localDate(at: range.start) }
        var to: LocalDate { Zone.utc.localDate(at: range.end) }
    }

    /// The fees of a contract's next invoices.
    private static func stubs(of contract: VectorContract) throws -> [Stub] {
        let proration = contract.account.calendar.proration
        return try contract.drafts(limit: 40).flatMap(\.statement.lines).compactMap { line in
            guard case .fee(let segment) = line.kind else { return nil }
            return Stub(
                range: segment.range,
                period: segment.period,
                share: segment.amount(proration) / ExactFraction(segment.fee.unitAmount),
                amount: line.amount
            )
        }
    }

    /// A date on a day of month from which periods are counted.
    private static func anchor(on day: Int, inTheMonthOf date: LocalDate) throws -> LocalDate {
        let anchor = LocalDate(month: date.calendarMonth, clampingDay: day)
        guard anchor.day == day else { throw VectorProblem("the month of the start has no day \(day)") }
        return anchor
    }
}
