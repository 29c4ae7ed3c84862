import WeirAPI
import WeirCore
import WeirHTTP
import WeirPrimitives
import WeirServices

/// The areas of `pricing.json`: each price is read as the API reads a plan, checked by its rules, and rated.
enum PricingVectors {
    static let areas: [String: VectorArea] = [
        "pricing.flat": amount,
        "pricing.per_unit": amount,
        "pricing.graduated": amount,
        "pricing.volume": amount,
        "pricing.package": amount,
        "pricing.percentage": amount,
        "pricing.graduated_percentage": amount,
        "pricing.dynamic": amount,
        "pricing.multiplier": amount,
        "pricing.capacity": amount,
        "pricing.bucketed": amount,
        "pricing.incremental": incremental,
        "pricing.per_event": perEvent,
        "pricing.commitment": commitment,
        "pricing.usage_discount": usageDiscount,
        "pricing.unit_conversion": unitConversion,
        "pricing.rounding": rounding,
        "pricing.discount": discount,
    ]

    // MARK: Whole periods

    private static func amount(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let plan = try VectorPlan(inputs)
        let terms = RatingTerms(
            currency: plan.currency,
            tierSelectionQuantity: try inputs.optionalDecimal("tier_selection_quantity")
        )
        let rated = try Rating.rate(plan.price, try usage(inputs), terms)
        var amount = try rated.amount()
        if inputs["currency_decimals"] != nil { amount = try rated.money(in: plan.currency).decimal }
        var checks = [VectorCheck("amount", expected: try vector.expected.decimal("amount"), seen: amount)]
        let explanations = rated.lines.compactMap(\.explanation)
        // An explanation from which the amount cannot be computed again explains nothing.
        let explained = try explanations.reduce(ExactDecimal.zero) { try $0.adding($1.amount()) }
        checks.append(VectorCheck("amount.explained", expected: try rated.amount(), seen: explained))
        guard let breakdown = vector.expected["breakdown"] else { return checks }
        let parts = explanations.flatMap(\.sections).flatMap(\.parts)
        switch breakdown {
        case .list:
            let tiers = try vector.expected.objects("breakdown")
            checks.append(VectorCheck("breakdown.count", expected: tiers.count, seen: parts.count))
            for (index, pair) in zip(tiers, parts).enumerated() {
                checks += try tierChecks("breakdown.\(index)", pair.0, pair.1)
            }
        case .object:
            checks += try partChecks(try vector.expected.object("breakdown"), parts.first)
        case .null, .bool, .text:
            throw VectorProblem("the breakdown is neither a list nor an object")
        }
        return checks
    }

    private static func usage(_ inputs: VectorFields) throws -> RatedUsage {
        if inputs["events"] != nil { return .events(try inputs.decimals("events")) }
        if inputs["peaks"] != nil {
            let peaks = try inputs.object("peaks")
            return .peaks(try peaks.names.reduce(into: [:]) { $0[$1] = try peaks.decimal($1) })
        }
        if inputs["bucket_quantities"] != nil {
            return .buckets(try inputs.decimals("bucket_quantities").map { BucketUsage(quantity: $0) })
        }
        return .total(try inputs.decimal("quantity"))
    }

    private static func tierChecks(
        _ field: String,
        _ expected: VectorFields,
        _ part: RatedPart
    ) throws -> [VectorCheck] {
        guard case .tier(let tier) = part else { throw VectorProblem("\(field) is no tier, but \(part)") }
        let seen = [
            "tier": ExactDecimal(Int64(tier.number)), "units": tier.units, "usage_amount": try tier.usageAmount(),
            "flat_amount": tier.flatAmount, "amount": try tier.amount(),
        ]
        return try expected.names.sorted().map { name in
            VectorCheck("\(field).\(name)", expected: try expected.decimal(name), seen: seen[name])
        }
    }

    private static func partChecks(_ expected: VectorFields, _ part: RatedPart?) throws -> [VectorCheck] {
        let seen: [String: ExactDecimal?]
        switch part {
        case .packages(let packages):
            seen = ["paid_units": packages.paidUnits, "packages": packages.packages]
        case .percentage(let percentage):
            seen = [
                "paid_amount": percentage.paidAmount, "free_amount": percentage.freeAmount,
                "paid_events": percentage.paidEvents.map { ExactDecimal(Int64($0)) },
                "free_events": percentage.freeEvents.map { ExactDecimal(Int64($0)) },
            ]
        case .fixed, .units, .tier, .priced, .capacity, nil:
            throw VectorProblem("there is no breakdown of \(part.map { "\($0)" } ?? "nothing")")
        }
        return try expected.names.sorted().map { name in
            VectorCheck("breakdown.\(name)", expected: try expected.decimal(name), seen: seen[name] ?? nil)
        }
    }

    // MARK: Parts of periods

    private static func incremental(_ vector: VectorCase) throws -> [VectorCheck] {
        let plan = try VectorPlan(vector.inputs)
        let (prior, all) = try priorAndAll(vector.inputs)
        let terms = RatingTerms(currency: plan.currency, prior: .total(prior))
        return [
            VectorCheck(
                "amount",
                expected: try vector.expected.decimal("amount"),
                seen: try Rating.rate(plan.price, .total(all), terms).amount()
            ),
            VectorCheck(
                "cumulative_amount",
                expected: try vector.expected.decimal("cumulative_amount"),
                seen: try Rating.amount(of: plan.price, .total(all))
            ),
        ]
    }

    private static func perEvent(_ vector: VectorCase) throws -> [VectorCheck] {
        let plan = try VectorPlan(vector.inputs)
        let seen = try Rating.marginals(of: plan.price, vector.inputs.decimals("event_quantities"))
        let expected = try vector.expected.decimals("event_amounts")
        return [VectorCheck("event_amounts", expected: "\(expected)", seen: "\(seen)")]
    }

    private static func priorAndAll(_ inputs: VectorFields) throws -> (prior: ExactDecimal, all: ExactDecimal) {
        let prior = try inputs.optionalDecimal("prior_quantity") ?? .zero
        return (prior, try prior.adding(inputs.decimal("line_quantity")))
    }

    private static func usageDiscount(_ vector: VectorCase) throws -> [VectorCheck] {
        let free = try vector.inputs.text("free_quantity")
        let plan = try VectorPlan(unitPriceWith: #""freeUnits":"\#(free)""#)
        let (prior, all) = try priorAndAll(vector.inputs)
        let line = try Rating.rate(plan.price, .total(all), RatingTerms(prior: .total(prior))).lines.first
        let before = try Rating.rate(plan.price, .total(prior)).lines.first
        return [
            VectorCheck(
                "billable_line_quantity",
                expected: try vector.expected.decimal("billable_line_quantity"),
                seen: line?.quantity
            ),
            VectorCheck(
                "billable_prior_quantity",
                expected: try vector.expected.decimal("billable_prior_quantity"),
                seen: before?.quantity
            ),
        ]
    }

    private static func commitment(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let plan = try VectorPlan(inputs)
        let (prior, all) = try priorAndAll(inputs)
        let billed = try Money(
            rounding: inputs.optionalDecimal("prior_billed_amount") ?? .zero,
            in: plan.currency
        )
        let terms = RatingTerms(
            currency: plan.currency,
            // Nothing charged before is not the same as a line for nothing, which may have a flat amount.
            prior: inputs["prior_quantity"] == nil ? nil : .total(prior),
            billed: billed,
            closesPeriod: try inputs.bool("last_line_of_period")
        )
        let rated = try Rating.rate(plan.price, .total(all), terms)
        let charges = RatedPrice(lines: rated.lines.filter { $0.kind == .charge })
        let percent = try inputs.optionalDecimal("percentage_discount")
        let usage = try charges.money(in: plan.currency)
        let discount = try Discount.percentage(percent ?? .zero).taken(from: usage)
        let settlement = try SpendRules.settle(
            plan.price.spend,
            usage: usage.subtracting(discount),
            billed: billed,
            closesPeriod: terms.closesPeriod
        )
        let seen = [
            "usage_amount": usage.decimal, "percentage_discount": discount.decimal,
            "maximum_spend_discount": settlement.maximumSpendDiscount.decimal,
            "minimum_spend_topup": settlement.minimumSpendTopUp.decimal, "total": settlement.total.decimal,
        ]
        var checks = try vector.expected.names.sorted().map { name in
            VectorCheck(name, expected: try vector.expected.decimal(name), seen: seen[name])
        }
        if percent == nil {
            // The price's own lines come to the same.
            let total = try rated.money(in: plan.currency).decimal
            checks.append(VectorCheck("total.lines", expected: try vector.expected.decimal("total"), seen: total))
        }
        return checks
    }

    // MARK: Quantities and amounts

    private static func unitConversion(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let plan =
            try inputs["price"] == nil ? VectorPlan(unitPriceWith: VectorPlan.extras(inputs)) : VectorPlan(inputs)
        let quantity = try inputs.decimal("quantity")
        let converted = try plan.price.unitConversion?.convert(quantity)
        var billable = converted?.billable
        var seen: [String: ExactDecimal?] = ["converted_quantity": converted?.exact]
        if inputs["price"] != nil {
            let rated = try Rating.rate(plan.price, .total(quantity))
            billable = rated.lines.first?.quantity
            seen["amount"] = try rated.amount()
        }
        seen["billable_quantity"] = billable
        return try vector.expected.names.sorted().map { name in
            VectorCheck(name, expected: try vector.expected.decimal(name), seen: seen[name] ?? nil)
        }
    }

    private static func rounding(_ vector: VectorCase) throws -> [VectorCheck] {
        let currency = try currency(vector.inputs.text("currency"))
        let money = try Money(rounding: vector.inputs.decimal("amount"), in: currency)
        return [
            VectorCheck("amount", expected: try vector.expected.decimal("amount"), seen: money.decimal),
            VectorCheck(
                "currency_decimals",
                expected: try vector.expected.integer("currency_decimals"),
                seen: currency.minorDigits
            ),
        ]
    }

    private static func discount(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let money = try Money(rounding: inputs.decimal("amount"), in: currency(inputs.text("currency")))
        let discount: Discount
        if let percent = try inputs.optionalDecimal("percentage_off") {
            discount = .percentage(percent)
        } else {
            discount = .amount(try inputs.decimal("amount_off"))
        }
        let taken = try discount.taken(from: money)
        return [
            VectorCheck("discount", expected: try vector.expected.decimal("discount"), seen: taken.decimal),
            VectorCheck(
                "amount_after",
                expected: try vector.expected.decimal("amount_after"),
                seen: try money.subtracting(taken).decimal
            ),
        ]
    }

    private static func currency(_ code: String) throws -> Currency {
        guard let currency = Currency(code: code) else { throw VectorProblem("\(code) is not a currency") }
        return currency
    }
}

extension VectorFields {
    func decimal(_ name: String) throws -> ExactDecimal { try Self.decimal(of: text(name)) }

    func optionalDecimal(_ name: String) throws -> ExactDecimal? { self[name] == nil ? nil : try decimal(name) }

    func decimals(_ name: String) throws -> [ExactDecimal] { try texts(name).map(Self.decimal) }

    private static func decimal(of text: String) throws -> ExactDecimal {
        guard let decimal = ExactDecimal(parsing: text) else { throw VectorProblem("\(text) is not a number") }
        return decimal
    }
}
