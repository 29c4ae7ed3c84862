import WeirAPI
import WeirPrimitives

extension LagoPlan {
    /// A charge whose filters have amounts of their own.
    mutating func addFiltered(
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
            guard let amount = filter.decimal("properties.amount") else {
                drop(field + ".filters", "the filter \(rule.title) has no amount")
                continue
            }
            rates += rule.matches.map { ["match": .object($0), "unitAmount": amount.json] }
        }
        guard rates.count <= 1000 else {
            return drop(field + ".filters", "it has more than 1,000 combinations of values, so it is not charged")
        }
        var price: JSONObject = ["model": "dimensional", "meter": .string(meter), "rates": .array(rates)]
        // What no filter matches has the charge's own amount, nothing when it states none.
        if charge.isUnreadable("properties.amount") {
            drop(field + ".properties.amount", "it is no amount that can be read")
        }
        price["fallback"] = (charge.decimal("properties.amount") ?? .zero).json
        limit(charge, currency, &price, field)
        append(meter, base.adding(price), taxes: LagoMapping.taxRates(charge), of: meter)
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
            return drop(
                field + ".filters",
                "it is not charged: an event could match several of its filters, and tiers are counted by meters apart"
            )
        }
        guard let original = LagoMeter.meter(metric).value else { return }
        if charge.value("min_amount_cents") != nil, charge.decimal("min_amount_cents") != .zero {
            drop(
                field + ".min_amount_cents",
                "its minimum is over all its filters together, which are prices of their own here"
            )
        }
        let taxes = LagoMapping.taxRates(charge)
        for (index, (filter, rule)) in zip(filters, rules).enumerated() {
            guard var price = priced(model, filter.record("properties"), currency, "\(field).filters[\(index)]") else {
                continue
            }
            var part = original
            // Named by what it counts, so that filters of other plans have others, and each run the same ones.
            let code = LagoMeter.code(meter, counting: .object(rule.conditions))
            let title = ImportNames.title(filter.text("invoice_display_name")) ?? rule.title
            part["code"] = .string(code)
            // Its name is by what it counts, too: filters of two plans may have titles of their own.
            part["displayName"] = .string("\(metric.text("name") ?? meter): \(rule.title)")
            part["filters"] = .object(rule.conditions)
            meters.append(part)
            price["meter"] = .string(code)
            append(
                "\(meter.prefix(92)).\(index + 1)",
                base.adding(price).adding(["name": .string(title)]),
                taxes: taxes,
                of: meter
            )
        }
        guard var price = priced(model, charge.record("properties"), currency, field) else { return }
        var rest = original
        let apart = JSONValue.array(rules.map { .object($0.conditions) })
        let code = LagoMeter.code(meter, counting: apart) + ".rest"
        rest["code"] = .string(code)
        rest["displayName"] = .string("\(metric.text("name") ?? meter): the rest")
        rest["exclude"] = apart
        meters.append(rest)
        price["meter"] = .string(code)
        append(meter, base.adding(price), taxes: taxes, of: meter)
    }
}
