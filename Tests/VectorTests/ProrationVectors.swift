import WeirCore
import WeirPrimitives
import WeirStorage

/// The areas of `proration.json`, run through terms, shares and the invoices of contracts.
enum ProrationVectors {
    static let areas: [String: VectorArea] = [
        "proration.cycles_in_advance": cyclesInAdvance,
        "proration.factor": factor,
        "proration.remaining_amount": remainingAmount,
        "proration.days_between": daysBetween,
        "proration.plan_change": planChange,
        "proration.credit_cap": creditCap,
        "proration.stub_amount": stubAmount,
        "proration.unused_credit": unusedCredit,
        "proration.minimum_commitment": minimumCommitment,
        "proration.charge_minimum": chargeMinimum,
    ]

    static let skippedCases: [String: String] = [
        "kb-m-bcd31-b": "the stub's whole period begins on the anchor day, 31 January, and not on the 28th"
    ]

    private static func cyclesInAdvance(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let term = BillingTerm(
            from: try inputs.date("start"),
            to: try inputs.optionalDate("end"),
            billingDay: try inputs.integer("bill_cycle_day"),
            every: try inputs.interval("billing_period"),
            in: .utc
        )
        let periods = term.periodsInAdvance(through: Zone.utc.startOfDay(try inputs.date("target")))
        let cycles = periods.reduce(ExactFraction.zero) { $0 + $1.share }
        let items = try vector.expected.objects("items")
        var checks = [
            VectorCheck("cycles", expected: try ExactFraction.vector(vector.expected.text("cycles")), seen: cycles),
            VectorCheck(
                "cycles_decimal",
                expected: try ExactDecimal.vector(vector.expected.text("cycles_decimal")),
                seen: cycles.rounded(toPlaces: 9)
            ),
            VectorCheck("items.count", expected: items.count, seen: periods.count),
        ]
        for (index, (item, period)) in zip(items, periods).enumerated() {
            let name = "items.\(index)"
            checks += [
                VectorCheck(
                    "\(name).from",
                    expected: try item.text("from"),
                    seen: Zone.utc.localDate(at: period.range.start)
                ),
                VectorCheck(
                    "\(name).to",
                    expected: try item.text("to"),
                    seen: Zone.utc.localDate(at: period.range.end)
                ),
                VectorCheck(
                    "\(name).fraction",
                    expected: try ExactFraction.vector(item.text("fraction")),
                    seen: period.share
                ),
            ]
        }
        return checks
    }

    private static func factor(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let share = try share(of: inputs)
        return [
            VectorCheck("factor", expected: try ExactFraction.vector(vector.expected.text("factor")), seen: share),
            VectorCheck(
                "factor_decimal",
                expected: try ExactDecimal.vector(vector.expected.text("factor_decimal")),
                seen: share.rounded(toPlaces: try vector.expected.integer("decimal_places"))
            ),
        ]
    }

    private static func share(of inputs: VectorFields) throws -> ExactFraction {
        let mode: ProrationMode = inputs["fixed_days_in_month"] == nil ? .day : .fixed30Days
        let interval = inputs["billing_period"] == nil ? BillingInterval.month : try inputs.interval("billing_period")
        if inputs["period_start"] != nil, inputs["billing_day"] == nil {
            return Proration(mode: mode, zone: .utc).share(
                of: try inputs.range("stub_start", "stub_end"),
                in: try inputs.range("period_start", "period_end"),
                every: interval
            )
        }
        let start = try inputs.date(inputs["last_boundary"] == nil ? "stub_start" : "last_boundary")
        let boundary = try inputs.optionalDate("first_boundary")
        let term = BillingTerm(
            from: start,
            to: boundary == nil ? try inputs.optionalDate("stub_end") : nil,
            billingDay: try inputs.optionalInteger("billing_day") ?? boundary?.day,
            every: interval,
            in: .utc
        )
        guard let first = term.periodsInAdvance(through: term.start, mode).first else {
            throw VectorProblem("the stub is not charged")
        }
        return first.share
    }

    private static func remainingAmount(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let share = Proration(mode: .second, zone: .utc).shareLeft(
            of: try inputs.range("period_start", "period_end"),
            at: try inputs.moment("at"),
            every: .month
        )
        let amount = ExactFraction(try ExactDecimal.vector(inputs.text("amount"))) * share
        return [
            VectorCheck(
                "amount",
                expected: try ExactDecimal.vector(vector.expected.text("amount")),
                seen: amount.rounded(toPlaces: try vector.expected.integer("decimal_places"))
            ),
            VectorCheck("factor", expected: try ExactFraction.vector(vector.expected.text("factor")), seen: share),
        ]
    }

    private static func daysBetween(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let zone = try VectorContract.zones.zone(inputs.text("timezone"))
        let days = zone.days(from: try inputs.moment("from"), to: try inputs.moment("to"))
        return [VectorCheck("days", expected: try vector.expected.text("days"), seen: days)]
    }

    private static func creditCap(_ vector: VectorCase) throws -> [VectorCheck] {
        func money(_ name: String) throws -> Money {
            try Money(rounding: ExactDecimal.vector(vector.inputs.text(name)), in: .usd)
        }
        let credit = try UnusedCredit.capped(
            money("potential_credit"),
            paid: money("amount_originally_paid"),
            alreadyCredited: money("credits_already_issued")
        )
        return [
            VectorCheck(
                "credit",
                expected: try ExactDecimal.vector(vector.expected.text("credit")),
                seen: credit.decimal
            )
        ]
    }

    private static func unusedCredit(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let credit = try UnusedCredit(
            of: ExactFraction(try ExactDecimal.vector(inputs.text("billed_amount"))),
            unused: Int64(try inputs.integer("unused_days")),
            whole: Int64(try inputs.integer("billed_days")),
            rates: [TaxRate(code: "tax", percent: try ExactDecimal.vector(inputs.text("tax_rate_percent")))],
            in: .usd
        )
        return try [("subtotal", credit.subtotal), ("tax", credit.tax), ("total", credit.total)].map { name, money in
            VectorCheck(name, expected: try ExactDecimal.vector(vector.expected.text(name)), seen: money.decimal)
        }
    }

    // MARK: Through the invoices of a contract

    /// The first fee of a contract that begins and perhaps ends within a period.
    private static func stubAmount(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let zone = try VectorContract.zones.zone(inputs.text("timezone"))
        let fee = ContractFee(
            priceKey: "fee",
            label: "Fee",
            unitAmount: try ExactDecimal.vector(inputs.text("price")),
            interval: try inputs.interval("interval"),
            timing: try inputs.text("pay") == "in_advance" ? .advance : .arrears
        )
        let contract = VectorContract(
            zone: zone,
            start: try inputs.day("start", in: zone),
            end: try inputs.end(in: zone),
            billing: try inputs.text("billing") == "calendar" ? .calendar : .anniversary,
            anchor: try inputs.optionalDate("anchor"),
            trialDays: try inputs.optionalInteger("trial_days") ?? 0,
            terms: ContractTerms(fees: [fee])
        )
        guard let line = try contract.drafts(limit: 3).lazy.flatMap(\.statement.lines).first,
            case .fee(let segment) = line.kind
        else { throw VectorProblem("no fee is invoiced") }
        return [
            VectorCheck(
                "billable_days",
                expected: try vector.expected.text("billable_days"),
                seen: zone.days(from: segment.range.start, to: segment.range.end)
            ),
            VectorCheck(
                "period_days",
                expected: try vector.expected.text("period_days"),
                seen: zone.days(from: segment.period.start, to: segment.period.end)
            ),
            VectorCheck(
                "amount",
                expected: try ExactDecimal.vector(vector.expected.text("amount")),
                seen: line.amount.decimal
            ),
        ]
    }

    /// A fee was invoiced in advance, then the contract changes: what the next invoice says of the period.
    private static func planChange(_ vector: VectorCase) throws -> [VectorCheck] {
        let change = try VectorChange(vector.inputs)
        let lines = try change.linesOfChangedPeriod()
        let credit = try Money.sum(lines.filter(\.amount.isNegative).map(\.amount), in: .usd).negated()
        let charge = try Money.sum(lines.filter { !$0.amount.isNegative }.map(\.amount), in: .usd)
        var checks: [VectorCheck] = []
        if vector.expected["lines"] != nil {
            let expected = try vector.expected.texts("lines").map { try ExactDecimal.vector($0) }.sorted()
            checks.append(VectorCheck("lines", expected: expected, seen: lines.map(\.amount.decimal).sorted()))
        } else {
            checks += [
                VectorCheck(
                    "credit",
                    expected: try ExactDecimal.vector(vector.expected.text("credit")),
                    seen: credit.decimal
                ),
                VectorCheck(
                    "charge",
                    expected: try ExactDecimal.vector(vector.expected.text("charge")),
                    seen: charge.decimal
                ),
            ]
        }
        checks.append(
            VectorCheck(
                "net",
                expected: try ExactDecimal.vector(vector.expected.text("net")),
                seen: try charge.subtracting(credit).decimal
            )
        )
        if vector.expected["remaining_days"] != nil {
            guard case .fee(let segment) = lines.last?.kind else { throw VectorProblem("nothing is charged") }
            let days = [("remaining_days", segment.range), ("period_days", segment.period)]
            checks += try days.map { name, range in
                VectorCheck(
                    name,
                    expected: try vector.expected.text(name),
                    seen: Zone.utc.days(from: range.start, to: range.end)
                )
            }
        }
        return checks
    }

    private static func minimumCommitment(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let interval = try inputs.text("interval")
        let fee = try inputs.text("subscription_price")
        let minimum = try inputs.text("minimum_commitment")
        let contract = VectorContract(
            zone: .utc,
            start: try inputs.date("start"),
            billing: try inputs.text("billing") == "calendar" ? .calendar : .anniversary,
            terms: try VectorTerms.terms(
                prices: #"{"key":"fee","model":"flat","amount":"\#(fee)","interval":"\#(interval)"}"#,
                further: #""commitment":{"minimumSpend":"\#(minimum)","interval":"\#(interval)"}"#
            )
        )
        guard let lines = try contract.drafts(limit: 1).first?.statement.lines, lines.count == 2 else {
            throw VectorProblem("the fee and the missing amount are not both invoiced")
        }
        let seen = [
            ("prorated_commitment", try lines[0].amount.adding(lines[1].amount)),
            ("subscription_fee", lines[0].amount), ("true_up", lines[1].amount),
        ]
        return try seen.map { name, money in
            VectorCheck(name, expected: try ExactDecimal.vector(vector.expected.text(name)), seen: money.decimal)
        }
    }

    private static func chargeMinimum(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let minimum = try inputs.text("charge_minimum")
        let fields = [
            ("key", "usage"), ("model", "per_unit"), ("unitAmount", "1"), ("meter", VectorPlan.meterCode),
            ("minimumSpend", minimum),
        ]
        let price = fields.map { "\"\($0)\":\"\($1)\"" }.joined(separator: ",")
        let contract = VectorContract(
            zone: .utc,
            start: try inputs.date("period_start"),
            end: try inputs.end(in: .utc),
            billing: .calendar,
            terms: try VectorTerms.terms(prices: "{\(price)}")
        )
        let calendar = contract.account.calendar
        guard let slot = InvoicePlan(calendar).slots().last,
            let charge = ContractInvoicing.usageCharges(of: slot, in: calendar).first,
            let share = calendar.proration.share(
                of: charge.window,
                in: charge.period,
                every: charge.usage.price.interval
            ).ratio
        else { throw VectorProblem("no usage is charged") }
        let rated = try Rating.rate(
            charge.usage.price,
            .total(try ExactDecimal.vector(inputs.text("usage_amount"))),
            RatingTerms(currency: .usd, share: PeriodShare(share.dividend, of: share.divisor))
        )
        guard let line = rated.lines.last, line.kind == .minimumSpend else {
            throw VectorProblem("nothing is missing to the minimum")
        }
        return [
            VectorCheck(
                "true_up",
                expected: try ExactDecimal.vector(vector.expected.text("true_up")),
                seen: line.amount
            )
        ]
    }
}

/// A contract whose fees in advance change within their period.
private struct VectorChange {
    private let start: LocalDate
    private let end: LocalDate
    private let changeDate: LocalDate
    private var before: [ContractFee] = []
    private var after: [ContractFee] = []
    private var oneOff: [ChargeLine] = []

    init(_ inputs: VectorFields) throws {
        if inputs["period_days"] != nil {
            start = LocalDate(dayNumber: 20_000)
            end = start.adding(days: try inputs.integer("period_days"))
            changeDate = end.adding(days: -(try inputs.integer("remaining_days")))
        } else {
            start = try inputs.date("period_start")
            end = try inputs.date("period_end")
            changeDate = try inputs.date("change_date")
        }
        guard inputs["lines"] != nil else {
            if inputs["old"] != nil { before = [try fee("plan", inputs.object("old"))] }
            if inputs["new"] != nil { after = [try fee("plan", inputs.object("new"))] }
            return
        }
        for (index, line) in try inputs.objects("lines").enumerated() {
            let key = "item-\(index)"
            switch try line.text("kind") {
            case "replace":
                before.append(try fee(key, amount: line.text("old")))
                after.append(try fee(key, amount: line.text("new")))
            case "add": after.append(try fee(key, amount: line.text("new")))
            case "remove": before.append(try fee(key, amount: line.text("old")))
            case "add_one_time":
                let amount = try ExactDecimal.vector(line.text("new"))
                oneOff.append(
                    ChargeLine(
                        kind: .oneOff,
                        label: "One-time",
                        amount: ExactFraction(amount) * ExactFraction(Int64(try line.integer("quantity"))),
                        servicePeriod: TimeRange(
                            start: Zone.utc.startOfDay(changeDate),
                            end: Zone.utc.startOfDay(changeDate)
                        )
                    )
                )
            case let kind: throw VectorProblem("unknown kind of line \(kind)")
            }
        }
    }

    private func fee(_ key: String, _ fields: VectorFields) throws -> ContractFee {
        var fee = try fee(key, amount: fields.text("unit_amount"))
        fee.quantity = Int64(try fields.integer("quantity"))
        return fee
    }

    private func fee(_ key: String, amount: String) throws -> ContractFee {
        // The periods are a calendar month or a number of days.
        let isMonth = start.adding(months: 1) == end
        return ContractFee(
            priceKey: key,
            label: key,
            unitAmount: try ExactDecimal.vector(amount),
            interval: isMonth ? .month : BillingInterval(.day, count: end.days(since: start)),
            timing: .advance
        )
    }

    func linesOfChangedPeriod() throws -> [InvoiceLine] {
        let vector = VectorContract(zone: .utc, start: start, terms: ContractTerms(fees: before))
        let opening = try vector.drafts(limit: 1)
        let isInvoiced = !before.isEmpty
        let changed = try ContractRules.changed(
            vector.contract,
            to: ContractChange(plan: vector.planKey, planVersion: 2, terms: ContractTerms(fees: after)),
            .on(changeDate),
            now: Zone.utc.startOfDay(start),
            in: .utc
        )
        var account = ContractAccount(calendar: ContractCalendar(changed, in: .utc))
        if isInvoiced { account = try account.after(opening[0]) }
        account.calendar = ContractCalendar(changed, in: .utc)
        account.pending = oneOff
        let next = try ContractInvoicing.drafts(
            of: account,
            after: isInvoiced ? opening[0].slot.cutAt : nil,
            limit: 1
        ) { _ in [] }
        let last = Zone.utc.startOfDay(end)
        return next.flatMap(\.statement.lines).filter { $0.servicePeriod.start < last }
    }
}
