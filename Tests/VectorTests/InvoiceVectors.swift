import WeirCore
import WeirPrimitives
import WeirStorage

/// The areas of `invoices.json`, each an invoice of a contract or a one-off one.
enum InvoiceVectors {
    static let areas: [String: VectorArea] = [
        "invoice": invoice
    ]

    private static func invoice(_ vector: VectorCase) throws -> [VectorCheck] {
        let statement = try statement(vector.inputs)
        let expected = vector.expected
        let sums: [(String, Money)] = [
            ("subtotal", statement.subtotal), ("discount", statement.discount), ("tax", statement.tax),
            ("credits_applied", statement.creditsApplied), ("prepaid_applied", statement.prepaidApplied),
            ("total", statement.total),
        ]
        let checks = try sums.map { name, money in
            VectorCheck(name, expected: try ExactDecimal.vector(expected.text(name)), seen: money.decimal)
        }
        // Labels are our own, so lines are matched by amount and rate.
        let wanted = try expected.objects("lines").map { line in
            LineFigures(
                amount: try ExactDecimal.vector(line.text("amount")),
                percent: try ExactDecimal.vector(line.text("tax_rate_percent")),
                share: try ExactDecimal.vector(line.optionalText("discount_share") ?? "0")
            )
        }
        let seen = statement.lines.map { line in
            LineFigures(
                amount: line.amount.decimal,
                percent: line.taxRates.reduce(ExactFraction.zero) { $0 + ExactFraction($1.percent) }
                    .rounded(toPlaces: 9) ?? .zero,
                share: line.discountShare.rounded(toPlaces: 9) ?? .zero
            )
        }
        return checks + [VectorCheck("lines", expected: wanted.sorted(), seen: seen.sorted())]
    }

    private struct LineFigures: Comparable, CustomStringConvertible {
        let amount: ExactDecimal
        let percent: ExactDecimal
        let share: ExactDecimal

        var description: String { "\(amount) at \(percent)% less \(share)" }

        static func < (left: LineFigures, right: LineFigures) -> Bool {
            (left.amount, left.percent, left.share) < (right.amount, right.percent, right.share)
        }
    }

    private static func statement(_ inputs: VectorFields) throws -> InvoiceStatement {
        if inputs["one_off"] != nil { return try oneOff(inputs) }
        let rating = try VectorRating(inputs, fee: fee(inputs))
        var vector = try contract(inputs, rating.terms)
        vector.taxRates = try inputs.optionalText("tax_rate_percent").map { [try .vector($0)] } ?? []
        vector.coupons = try coupons(inputs)
        var account = vector.account
        var lastCut: Timestamp?
        func next(_ limit: Int = 1) -> [InvoiceSlot] {
            InvoicePlan(account.calendar).slots(after: lastCut, limit: limit)
        }
        if let end = try ending(inputs) {
            // The invoices until then did not know that the contract would end.
            while let slot = next().first, slot.cutAt <= end.moment {
                account = try account.after(invoice(slot, of: account, rating))
                lastCut = slot.cutAt
            }
            let ended = try ContractRules.cancelled(vector.contract, end.timing, now: end.moment, in: .utc)
            account.calendar = ContractCalendar(ended, in: .utc)
        }
        for slot in next(24) {
            guard isWanted(slot, of: account, inputs) else {
                account = try account.after(invoice(slot, of: account, rating))
                continue
            }
            let currency = vector.contract.currency
            if inputs["wallet_balance"] != nil {
                account.prepaid = try Money(
                    rounding: ExactDecimal.vector(inputs.text("wallet_balance")),
                    in: currency
                )
            }
            account = try progressed(account, within: slot, rating)
            return try invoice(slot, of: account, rating).statement
        }
        throw VectorProblem("there is no such invoice")
    }

    private static func invoice(
        _ slot: InvoiceSlot,
        of account: ContractAccount,
        _ rating: VectorRating
    ) throws -> ContractInvoice {
        try ContractInvoicing.invoice(
            slot,
            of: account,
            usage: ContractInvoicing.usageCharges(of: slot, in: account.calendar).map { charge in
                RatedCharge(charge: charge, lines: try rating.lines(of: charge, in: account.calendar))
            }
        )
    }

    /// When and how the contract of a vector ends, if it does.
    private static func ending(_ inputs: VectorFields) throws -> (moment: Timestamp, timing: ChangeTiming)? {
        // The day of a termination was used, that of an upgrade belongs to the next plan.
        if inputs["terminated_at"] != nil { return (try inputs.moment("terminated_at"), .immediately) }
        guard inputs["upgraded_at"] != nil else { return nil }
        return (try inputs.moment("upgraded_at"), .on(try inputs.day("upgraded_at", in: .utc)))
    }

    private static func isWanted(_ slot: InvoiceSlot, of account: ContractAccount, _ inputs: VectorFields) -> Bool {
        guard let text = inputs.optionalText("invoice"), text != "first" else { return true }
        if let date = LocalDate(text) { return slot.invoiceDate == date }
        return slot.cutAt == account.calendar.end
    }

    /// What is known when the period is over: what was invoiced within it as thresholds were reached, event by event.
    private static func progressed(
        _ account: ContractAccount,
        within slot: InvoiceSlot,
        _ rating: VectorRating
    ) throws -> ContractAccount {
        var account = account
        var billed: Money?
        for (number, time) in rating.eventTimes.enumerated() where slot.period.contains(time) {
            let draft = try ContractInvoicing.invoice(
                slot,
                of: account,
                usage: ContractInvoicing.usageCharges(of: slot, in: account.calendar).map { charge in
                    let end = time.adding(milliseconds: 1)
                    let lines = try rating.lines(of: charge, in: account.calendar, before: end)
                    return RatedCharge(charge: charge, lines: lines)
                }
            )
            let cut = try ProgressiveInvoicing.cut(within: draft, of: account, billed: billed, now: time)
            guard let cut else { continue }
            billed = cut.usage
            // It states all usage until then, and uses up what those before it charged.
            account.credits = try zip(account.credits, cut.statement.credits).compactMap { credit, used in
                let rest = try credit.amount.subtracting(used.amount)
                return rest.isZero ? nil : AvailableCredit(source: credit.source, amount: rest)
            }
            account.credits.append(
                AvailableCredit(
                    source: .progressiveInvoice(InvoiceID(rawValue: UInt128(number + 1))),
                    amount: try cut.statement.owed
                )
            )
        }
        return account
    }

    /// Thresholds as the API takes them for a contract.
    private static func progressive(_ inputs: VectorFields) throws -> ProgressiveBilling? {
        guard inputs["thresholds"] != nil else { return nil }
        let terms = ProgressiveTerms(thresholds: try inputs.texts("thresholds").map { try ExactDecimal.vector($0) })
        guard terms.flaws(in: .usd).isEmpty else { throw VectorProblem("the thresholds are not accepted") }
        return try terms.billing(in: .usd)
    }

    /// The plan's flat price, as the API takes it; nil when the vector has none.
    static func fee(_ inputs: VectorFields) throws -> String? {
        let isOfUsageOnly = inputs.optionalText("invoice")?.contains("usage line only") ?? false
        guard inputs["plan"] != nil, !isOfUsageOnly else { return nil }
        let plan = try inputs.object("plan")
        guard try ExactDecimal.vector(plan.text("price")) != .zero else { return nil }
        let timing = try plan.text("pay") == "in_advance" ? "advance" : "arrears"
        return """
            {"key":"plan","name":"Plan","model":"flat","amount":"\(try plan.text("price"))",\
            "interval":"\(try plan.text("interval"))","timing":"\(timing)"}
            """
    }

    private static func contract(_ inputs: VectorFields, _ terms: ContractTerms) throws -> VectorContract {
        let plan = inputs["plan"] == nil ? nil : try inputs.object("plan")
        var terms = terms
        let taxRates = try inputs.optionalText("plan_tax_rate_percent").map { [try TaxRate.vector($0)] }
        for index in terms.fees.indices { terms.fees[index].taxRates = taxRates }
        var start: LocalDate?
        var end: LocalDate?
        if let period = inputs.optionalText("period") {
            let parts = period.split(separator: "/")
            start = LocalDate(parts[0])
            end = LocalDate(parts[1])
        } else if inputs["start"] != nil {
            start = try inputs.day("start", in: .utc)
        } else if let invoiceDate = try inputs.optionalDate("invoice") {
            // Without a start, the invoice is that of the month before its date.
            start = invoiceDate.adding(months: -1)
        }
        guard let start else { throw VectorProblem("there is no start") }
        var contract = VectorContract(
            zone: .utc,
            start: start,
            end: end,
            billing: plan?.optionalText("billing") == "calendar" ? .calendar : .anniversary,
            trialDays: try plan?.optionalInteger("trial_days") ?? 0,
            terms: terms
        )
        contract.contract.progressive = try progressive(inputs)
        return contract
    }

    private static func coupons(_ inputs: VectorFields) throws -> [HeldCoupon] {
        guard inputs["coupons"] != nil else { return [] }
        return try inputs.objects("coupons").enumerated().map { index, coupon in
            let benefit: Coupon.Benefit =
                try coupon.text("type") == "fixed"
                ? .amount(try Money(rounding: ExactDecimal.vector(coupon.text("amount")), in: .usd))
                : .percent(try ExactDecimal.vector(coupon.text("percent")))
            return HeldCoupon(coupon: Coupon(code: "coupon-\(index)", benefit: benefit))
        }
    }

    private static func oneOff(_ inputs: VectorFields) throws -> InvoiceStatement {
        let moment = TimeRange(start: Timestamp(milliseconds: 0), end: Timestamp(milliseconds: 0))
        return try InvoiceBuilder.statement(
            of: InvoiceContent(
                currency: .usd,
                lines: try inputs.objects("one_off").map { line in
                    ChargeLine(
                        kind: .oneOff,
                        label: "One-off",
                        amount: ExactFraction(try ExactDecimal.vector(line.text("amount"))),
                        servicePeriod: moment
                    )
                },
                taxRates: try inputs.texts("tax_rates_percent").map { try TaxRate.vector($0) }
            )
        )
    }
}
