import WeirCore
import WeirPrimitives
import WeirStorage

/// The areas of `proration.json`, run through the invoices of contracts.
enum ProrationVectors {
    static let areas: [String: VectorArea] = [
        "proration.cycles_in_advance": StubVectors.cyclesInAdvance,
        "proration.factor": StubVectors.factor,
        "proration.remaining_amount": StubVectors.remainingAmount,
        "proration.days_between": daysBetween,
        "proration.plan_change": planChange,
        "proration.credit_cap": UnusedFeeVectors.creditCap,
        "proration.stub_amount": StubVectors.stubAmount,
        "proration.unused_credit": UnusedFeeVectors.unusedCredit,
        "proration.minimum_commitment": minimumCommitment,
        "proration.charge_minimum": chargeMinimum,
    ]

    static let skippedCases: [String: String] = [
        "kb-m-bcd31-b": "the stub's whole period begins on the anchor day, 31 January, and not on the 28th"
    ]

    private static func daysBetween(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let zone = try VectorContract.zones.zone(inputs.text("timezone"))
        let days = zone.days(from: try inputs.moment("from"), to: try inputs.moment("to"))
        return [VectorCheck("days", expected: try vector.expected.text("days"), seen: days)]
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
