import WeirAPI
import WeirPrimitives

/// Lago's billable metrics as meters.
enum LagoMeter {
    /// The property that carries the amount of an event of a dynamic charge, in minor units.
    static let dynamicAmount = "precise_total_amount_cents"
    static let maximumGroupKeys = 8

    private static let readOfMetric: Set<String> = [
        "lago_id", "name", "code", "description", "aggregation_type", "recurring", "rounding_function",
        "rounding_precision", "field_name", "expression", "weighted_interval", "created_at", "updated_at", "filters",
        "active_subscriptions_count", "draft_invoices_count", "plans_count",
    ]

    static func meter(_ metric: ForeignRecord) -> Mapped<JSONObject> {
        let name = metric.text("code") ?? ""
        guard let code = ImportNames.key(name) else { return .leftOut("meter", name, "code", "it has no code") }
        let kind = metric.text("aggregation_type") ?? ""
        guard let aggregation = aggregation(kind) else {
            return .leftOut(
                "meter",
                name,
                "aggregation_type",
                "'\(kind)' runs code of its own: count it before it is sent"
            )
        }
        if metric.text("expression") != nil {
            return .leftOut(
                "meter",
                name,
                "expression",
                "values are properties here: compute the value before it is sent"
            )
        }
        var notes = ImportNote.unread("meter", name, metric, readOfMetric)
        if code != name { notes.append(ImportNote("meter", name, "code", "it is called '\(code)' here")) }
        var meter: JSONObject = [
            "code": .string(code), "displayName": .string(ImportNames.title(metric.text("name")) ?? code),
            "eventName": .string(name), "aggregation": .string(aggregation),
        ]
        if aggregation != "count" {
            guard let field = metric.text("field_name") else {
                return .leftOut("meter", name, "field_name", "it does not say which property it counts by")
            }
            meter["valueProperty"] = .string(field)
        }
        if aggregation == "unique_count" { meter["operationProperty"] = "operation_type" }
        if isCarriedOver(metric) {
            notes.append(
                ImportNote(
                    "meter",
                    name,
                    "recurring",
                    "usage begins at nothing in each period: send what is still there again"
                )
            )
        }
        let filters = metric.records("filters").compactMap { $0.text("key") }
        if filters.count > maximumGroupKeys {
            notes.append(
                ImportNote("meter", name, "filters", "only \(maximumGroupKeys) of \(filters.count) keys are kept apart")
            )
        }
        if !filters.isEmpty { meter["groupKeys"] = .array(filters.prefix(maximumGroupKeys).map { .string($0) }) }
        if let function = metric.text("rounding_function") {
            let mode = function == "round" ? "round" : function == "ceil" ? "ceil" : "floor"
            meter["rounding"] = [
                "mode": .string(mode), "places": .init(integerLiteral: metric.integer("rounding_precision") ?? 0),
            ]
        }
        return Mapped(meter, notes)
    }

    /// Whether usage counts on from period to period there, and from nothing here.
    static func isCarriedOver(_ metric: ForeignRecord) -> Bool {
        metric.flag("recurring") && metric.text("aggregation_type") != "weighted_sum_agg"
    }

    /// A meter that counts a part of another one, by what that part is.
    static func code(_ meter: String, counting part: JSONValue) -> String {
        "\(meter.prefix(76)).\(ImportNames.hash(String(decoding: part.jsonBytes, as: UTF8.self)))"
    }

    private static func aggregation(_ kind: String) -> String? {
        switch kind {
        case "count_agg": "count"
        case "sum_agg": "sum"
        case "max_agg": "max"
        case "latest_agg": "latest"
        case "unique_count_agg": "unique_count"
        case "weighted_sum_agg": "weighted_sum"
        case _: nil
        }
    }
}

/// Lago's coupons.
enum LagoCoupon {
    private static let read: Set<String> = [
        "lago_id", "name", "code", "description", "coupon_type", "amount_cents", "amount_currency", "reusable",
        "limited_plans", "plan_codes", "limited_billable_metrics", "billable_metric_codes", "percentage_rate",
        "frequency", "frequency_duration", "expiration", "expiration_at", "created_at", "updated_at", "terminated_at",
    ]

    /// `prices`: keys of the prices over each metric, which are several when filters of it have prices of their own.
    static func coupon(_ record: ForeignRecord, prices: [String: [String]] = [:]) -> Mapped<JSONObject> {
        let name = record.text("code") ?? ""
        guard let code = ImportNames.key(name) else { return .leftOut("coupon", name, "code", "it has no code") }
        if record.value("terminated_at") != nil {
            return Mapped(nil, [ImportNote("coupon", name, "terminated_at", "it is terminated", outcome: .told)])
        }
        var notes = ImportNote.unread("coupon", name, record, read)
        var coupon: JSONObject = [
            "code": .string(code), "name": .string(ImportNames.title(record.text("name")) ?? code),
        ]
        if record.text("coupon_type") == "percentage" {
            guard let percent = record.decimal("percentage_rate") else {
                return .leftOut("coupon", name, "percentage_rate", "it does not say how much it takes off")
            }
            coupon["percentOff"] = percent.json
        } else {
            guard let currency = record.text("amount_currency").flatMap({ Currency(code: $0) }),
                let amount = ExactDecimal.major(record.decimal("amount_cents"), in: currency)
            else { return .leftOut("coupon", name, "amount_cents", "it does not say how much it takes off") }
            coupon["amountOff"] = amount.json
            coupon["currency"] = .string(currency.code)
            if record.text("frequency") == "once" {
                notes.append(
                    ImportNote(
                        "coupon",
                        name,
                        "amount_cents",
                        "what one invoice cannot use is lost; Lago keeps it for the next"
                    )
                )
            }
        }
        switch record.text("frequency") {
        case "forever": coupon["duration"] = "forever"
        case "recurring":
            coupon["duration"] = "repeating"
            coupon["periods"] = .init(integerLiteral: record.integer("frequency_duration") ?? 1)
        case _: coupon["duration"] = "once"
        }
        if let end = record.instant("expiration_at") { coupon["redeemBy"] = JSONValue(end) }
        let metrics = record.texts("billable_metric_codes").compactMap(ImportNames.key)
        if !metrics.isEmpty {
            coupon["prices"] = .array(metrics.flatMap { prices[$0] ?? [$0] }.map { .string($0) })
        }
        if !record.texts("plan_codes").isEmpty {
            notes.append(
                ImportNote(
                    "coupon",
                    name,
                    "plan_codes",
                    "a coupon is not bound to plans: give it to contracts of these plans only"
                )
            )
        }
        return Mapped(coupon, notes)
    }
}
