import WeirAPI
import WeirPrimitives

/// One of Lago's plans as a plan, with the meters that its charges need beside those of the metrics.
struct LagoPlan {
    struct Value: Sendable {
        var plan: JSONObject
        var meters: [JSONObject]
    }

    private let plan: ForeignRecord
    /// The metrics that became meters, by code.
    private let metrics: [String: ForeignRecord]
    private let name: String
    private var notes: [ImportNote] = []
    private var prices: [JSONObject] = []
    private var meters: [JSONObject] = []
    private var keys: Set<String> = []

    init(_ plan: ForeignRecord, metrics: [String: ForeignRecord]) {
        self.plan = plan
        self.metrics = metrics
        name = plan.text("code") ?? ""
    }

    private static let intervals = [
        "weekly": "week", "monthly": "month", "quarterly": "quarter", "semiannual": "half_year", "yearly": "year",
    ]

    func mapped() -> Mapped<Value> {
        var copy = self
        return copy.map()
    }

    private mutating func note(_ field: String, _ reason: String) {
        notes.append(ImportNote("plan", name, field, reason))
    }

    private mutating func map() -> Mapped<Value> {
        guard let key = ImportNames.key(name) else { return .leftOut("plan", name, "code", "it has no code") }
        guard let currency = plan.text("amount_currency").flatMap({ Currency(code: $0) }) else {
            return .leftOut("plan", name, "amount_currency", "its currency is not known")
        }
        guard let interval = Self.intervals[plan.text("interval") ?? ""] else {
            return .leftOut("plan", name, "interval", "its interval '\(plan.text("interval") ?? "")' is not known")
        }
        if key != name { note("code", "it is called '\(key)' here") }
        addFee(currency, interval)
        for (index, charge) in plan.records("charges").enumerated() {
            let monthly = plan.flag("bill_charges_monthly") && (interval == "year" || interval == "half_year")
            add(charge, "charges[\(index)]", currency, monthly ? "month" : interval)
        }
        for (index, charge) in plan.records("fixed_charges").enumerated() {
            let monthly = plan.flag("bill_fixed_charges_monthly") && (interval == "year" || interval == "half_year")
            addFixed(charge, "fixed_charges[\(index)]", currency, monthly ? "month" : interval)
        }
        var result: JSONObject = [
            "key": .string(key),
            "name": .string(
                ImportNames.title(plan.text("invoice_display_name")) ?? ImportNames.title(plan.text("name")) ?? key
            ),
            "currency": .string(currency.code), "prices": .array(prices.map { .object($0) }),
        ]
        if let days = plan.decimal("trial_period"), days != .zero {
            if days.scale == 0 {
                result["trialDays"] = .number(days)
            } else {
                note("trial_period", "trials are whole days")
            }
        }
        if let commitment = plan.record("minimum_commitment"),
            let amount = ExactDecimal.major(commitment.decimal("amount_cents"), in: currency), amount != .zero
        {
            result["commitment"] = ["minimumSpend": amount.json, "interval": .string(interval)]
        }
        addThresholds(currency, to: &result)
        if !plan.records("taxes").isEmpty {
            note("taxes", "rates stand on customers and contracts: give them to those who have the plan")
        }
        if !plan.records("entitlements").isEmpty {
            note("entitlements", "make features of them: weir catalog")
        }
        return Mapped(Value(plan: result, meters: meters), notes)
    }

    private mutating func addThresholds(_ currency: Currency, to result: inout JSONObject) {
        var amounts: [JSONValue] = []
        var progressive = JSONObject()
        for threshold in plan.records("usage_thresholds") {
            guard let amount = ExactDecimal.major(threshold.decimal("amount_cents"), in: currency) else { continue }
            if threshold.flag("recurring") {
                progressive["repeatEvery"] = amount.json
            } else {
                amounts.append(amount.json)
            }
        }
        if !amounts.isEmpty { progressive["thresholds"] = .array(amounts) }
        if !progressive.isEmpty { result["progressiveBilling"] = .object(progressive) }
    }

    private mutating func addFee(_ currency: Currency, _ interval: String) {
        guard let amount = ExactDecimal.major(plan.decimal("amount_cents"), in: currency) else { return }
        append(
            "subscription",
            [
                "name": "Subscription", "model": "flat", "amount": amount.json, "interval": .string(interval),
                "timing": plan.flag("pay_in_advance") ? "advance" : "arrears",
            ]
        )
    }

    private mutating func append(_ key: String, _ price: JSONObject) {
        let key = ImportNames.unique(key, among: keys)
        keys.insert(key)
        prices.append(JSONObject(members: [.init(name: "key", value: .string(key))] + price.members))
    }

    private mutating func addFixed(_ charge: ForeignRecord, _ field: String, _ currency: Currency, _ interval: String) {
        let units = charge.decimal("units") ?? ExactDecimal(1)
        guard charge.text("charge_model") ?? "standard" == "standard",
            let amount = charge.decimal("properties.amount"), let total = try? amount.multiplied(by: units)
        else { return note(field, "only fixed charges with one amount are a flat price here") }
        let code = charge.text("code") ?? charge.text("add_on_code") ?? "fixed"
        append(
            ImportNames.key(code) ?? "fixed",
            [
                "name": .string(ImportNames.title(charge.text("invoice_display_name")) ?? code), "model": "flat",
                "amount": total.json, "interval": .string(interval),
                "timing": charge.flag("pay_in_advance") ? "advance" : "arrears",
            ]
        )
    }

    // MARK: Charges

    private mutating func add(_ charge: ForeignRecord, _ field: String, _ currency: Currency, _ interval: String) {
        let code = charge.text("billable_metric_code") ?? ""
        guard let metric = metrics[code], let meter = ImportNames.key(code) else {
            return note(field, "its metric '\(code)' was not taken over, so it is not charged")
        }
        if charge.value("invoiceable") == .bool(false) {
            return note(field, "it is not invoiced there, and so not charged here")
        }
        if charge.flag("pay_in_advance") {
            note(field + ".pay_in_advance", "usage is invoiced when its period is over")
        }
        if charge.flag("prorated") { note(field + ".prorated", "usage is not prorated; a weighted_sum counts by time") }
        if !charge.records("taxes").isEmpty {
            note(field + ".taxes", "rates of single prices stand on contracts: priceTaxRates")
        }
        if charge.value("applied_pricing_unit") != nil {
            return note(field + ".applied_pricing_unit", "prices are in money here: state it in \(currency.code)")
        }
        let grouped = charge.texts("properties.pricing_group_keys") + charge.texts("properties.grouped_by")
        let base: JSONObject = [
            "name": .string(
                ImportNames.title(charge.text("invoice_display_name")) ?? ImportNames.title(metric.text("name")) ?? code
            ),
            "interval": .string(interval),
        ]
        let filters = charge.records("filters")
        if filters.isEmpty {
            guard var price = priced(charge.text("charge_model") ?? "", charge.record("properties"), currency, field)
            else {
                return
            }
            if charge.text("charge_model") == "dynamic" {
                price["meter"] = .string(dynamicMeter(metric, meter))
            } else {
                price["meter"] = .string(meter)
            }
            if !grouped.isEmpty {
                note(field + ".pricing_group_keys", "lines are not parted by \(grouped.joined(separator: ", "))")
            }
            limit(charge, currency, &price)
            return append(meter, base.adding(price))
        }
        addFiltered(charge, filters, metric, meter, base, field, currency)
    }

    private func limit(_ charge: ForeignRecord, _ currency: Currency, _ price: inout JSONObject) {
        guard let least = ExactDecimal.major(charge.decimal("min_amount_cents"), in: currency), least != .zero else {
            return
        }
        price["minimumSpend"] = least.json
    }

    /// A meter of the amounts that events of a dynamic charge carry, in minor units.
    private mutating func dynamicMeter(_ metric: ForeignRecord, _ code: String) -> String {
        let amounts = String(code.prefix(92)) + ".amount"
        meters.append([
            "code": .string(amounts), "displayName": .string("\(metric.text("name") ?? code), amounts"),
            "eventName": .string(metric.text("code") ?? code), "aggregation": "sum",
            "valueProperty": .string(LagoMeter.dynamicAmount),
        ])
        return amounts
    }

    /// A charge whose filters have amounts of their own.
    private mutating func addFiltered(
        _ charge: ForeignRecord,
        _ filters: [ForeignRecord],
        _ metric: ForeignRecord,
        _ meter: String,
        _ base: JSONObject,
        _ field: String,
        _ currency: Currency
    ) {
        let model = charge.text("charge_model") ?? ""
        let rules = filters.map { LagoFilter($0, metric: metric) }
        guard model == "standard" else {
            return addMetered(charge, filters, rules, metric, meter, base, field, currency)
        }
        // The most specific filter counts there, the first rate here.
        let ordered = zip(filters, rules).enumerated().sorted {
            ($1.element.1.values.count, $0.offset) < ($0.element.1.values.count, $1.offset)
        }
        var rates: [JSONValue] = []
        for (_, (filter, rule)) in ordered {
            guard let amount = filter.decimal("properties.amount") else { continue }
            rates += rule.matches.map { ["match": .object($0), "unitAmount": amount.json] }
        }
        guard rates.count <= 1000 else {
            return note(field + ".filters", "it has more than 1,000 combinations of values")
        }
        var price: JSONObject = ["model": "dimensional", "meter": .string(meter), "rates": .array(rates)]
        // What no filter matches has the charge's own amount, nothing when it states none.
        price["fallback"] = (charge.decimal("properties.amount") ?? .zero).json
        limit(charge, currency, &price)
        append(meter, base.adding(price))
    }

    /// Filters of a charge by tiers or packages: each has a meter of its own.
    private mutating func addMetered(
        _ charge: ForeignRecord,
        _ filters: [ForeignRecord],
        _ rules: [LagoFilter],
        _ metric: ForeignRecord,
        _ meter: String,
        _ base: JSONObject,
        _ field: String,
        _ currency: Currency
    ) {
        let model = charge.text("charge_model") ?? ""
        guard LagoFilter.areApart(rules), model != "dynamic" else {
            return note(
                field + ".filters",
                "an event could match several of its filters, and tiers are counted by meters apart"
            )
        }
        guard let original = LagoMeter.meter(metric).value else { return }
        for (index, (filter, rule)) in zip(filters, rules).enumerated() {
            guard var price = priced(model, filter.record("properties"), currency, "\(field).filters[\(index)]") else {
                continue
            }
            var part = original
            let code = "\(meter.prefix(92)).\(index + 1)"
            let title = ImportNames.title(filter.text("invoice_display_name")) ?? rule.title
            part["code"] = .string(code)
            part["displayName"] = .string("\(metric.text("name") ?? meter): \(title)")
            part["filters"] = .object(rule.conditions)
            meters.append(part)
            price["meter"] = .string(code)
            append(code, base.adding(price).adding(["name": .string(title)]))
        }
        guard var price = priced(model, charge.record("properties"), currency, field) else { return }
        var rest = original
        let code = "\(meter.prefix(92)).rest"
        rest["code"] = .string(code)
        rest["displayName"] = .string("\(metric.text("name") ?? meter): the rest")
        rest["exclude"] = .array(rules.map { .object($0.conditions) })
        meters.append(rest)
        price["meter"] = .string(code)
        limit(charge, currency, &price)
        append(meter, base.adding(price))
    }

    /// Model and amounts of a charge; nil, and a note, when there is none for them.
    private mutating func priced(
        _ model: String,
        _ properties: ForeignRecord?,
        _ currency: Currency,
        _ field: String
    ) -> JSONObject? {
        let properties = properties ?? ForeignRecord([:])
        func amount(_ name: String) -> JSONValue? { properties.decimal(name)?.json }
        switch model {
        case "standard":
            guard let unit = amount("amount") else { break }
            return ["model": "per_unit", "unitAmount": unit]
        case "graduated", "volume":
            var price: JSONObject = [
                "model": .string(model),
                "tiers": .array(
                    properties.records("\(model)_ranges").map { Self.tier($0, "per_unit_amount", "unitAmount") }
                ),
            ]
            // Of nothing, the first range's flat amount is charged there by volume, and not by ranges.
            if model == "volume" { price["zeroQuantityChargesFirstTierFlat"] = true }
            return price
        case "graduated_percentage":
            return [
                "model": "graduated_percentage",
                "tiers": .array(
                    properties.records("graduated_percentage_ranges").map { Self.tier($0, "rate", "ratePercent") }
                ),
            ]
        case "package":
            guard let size = properties.decimal("package_size"), let price = amount("amount") else { break }
            var result: JSONObject = ["model": "package", "packageSize": size.json, "packageAmount": price]
            if let free = properties.decimal("free_units"), free != .zero { result["freeUnits"] = free.json }
            return result
        case "percentage":
            guard let rate = amount("rate") else { break }
            var result: JSONObject = ["model": "percentage", "ratePercent": rate]
            result["fixedPerEvent"] = amount("fixed_amount")
            result["perEventMin"] = amount("per_transaction_min_amount")
            result["perEventMax"] = amount("per_transaction_max_amount")
            if let events = properties.integer("free_units_per_events") {
                result["freeEvents"] = .init(integerLiteral: events)
            }
            result["freeAmount"] = amount("free_units_per_total_aggregation")
            return result
        case "dynamic":
            let one = ExactDecimal(coefficient: 1, scale: currency.minorDigits)
            return ["model": "multiplier", "multiplier": one.json]
        case _: break
        }
        note(field, "its model '\(model)' with these properties has no counterpart, so it is not charged")
        return nil
    }

    private static func tier(_ range: ForeignRecord, _ field: String, _ name: String) -> JSONValue {
        var tier: JSONObject = ["upTo": range.decimal("to_value").map { .number($0) } ?? .null]
        tier[name] = (range.decimal(field) ?? .zero).json
        if let flat = range.decimal("flat_amount"), flat != .zero { tier["flatAmount"] = flat.json }
        return .object(tier)
    }
}

/// The values that a filter of a charge asks for.
struct LagoFilter {
    /// Property → values, in the order of the filter.
    let values: [(key: String, values: [String])]

    private static let all = "__ALL_FILTER_VALUES__"

    init(_ filter: ForeignRecord, metric: ForeignRecord) {
        values = (filter.record("values")?.object.members ?? []).map { member in
            var wanted = (member.value.arrayValue ?? []).compactMap(\.stringValue)
            if wanted.contains(Self.all) {
                let known = metric.records("filters").first { $0.text("key") == member.name }
                wanted = known?.texts("values") ?? []
            }
            return (member.name, wanted)
        }
    }

    /// As a meter's filter has it.
    var conditions: JSONObject {
        JSONObject(members: values.map { .init(name: $0.key, value: .array($0.values.map { .string($0) })) })
    }

    var title: String { values.flatMap(\.values).joined(separator: " · ") }

    /// Every combination, as rates of a rate card have it.
    var matches: [JSONObject] {
        var combinations = [JSONObject()]
        for (key, values) in values {
            combinations = combinations.flatMap { combination in
                values.map { value in
                    var longer = combination
                    longer[key] = .string(value)
                    return longer
                }
            }
            if combinations.count > 1000 { return combinations }
        }
        return combinations
    }

    /// Whether no event can match two of some filters: each two differ in a key that both have.
    static func areApart(_ filters: [LagoFilter]) -> Bool {
        for (index, left) in filters.enumerated() {
            for right in filters[(index + 1)...] {
                let isApart = left.values.contains { key, values in
                    guard let other = right.values.first(where: { $0.key == key }) else { return false }
                    return Set(values).isDisjoint(with: other.values)
                }
                if !isApart { return false }
            }
        }
        return true
    }
}

extension JSONObject {
    /// With the members of another one, which take the place of those of the same name.
    func adding(_ other: JSONObject) -> JSONObject {
        var result = self
        for member in other.members { result[member.name] = member.value }
        return result
    }
}
