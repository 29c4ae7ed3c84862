import WeirAPI
import WeirPrimitives

/// One of Lago's plans as a plan, with the meters that its charges need beside those of the metrics.
struct LagoPlan {
    struct Value: Sendable {
        var plan: JSONObject
        var meters: [JSONObject]
        /// On all charges, where the plan has rates of its own.
        var taxRates: [JSONValue]
        /// On charges of a price, by its key.
        var priceTaxRates: JSONObject
        /// Keys of prices, by the code of the metric that they are over, as keys have it.
        var metricPrices: [String: [String]]
    }

    private let plan: ForeignRecord
    /// The metrics that became meters, by code.
    private let metrics: [String: ForeignRecord]
    private let name: String
    private var notes: [ImportNote] = []
    private var prices: [JSONObject] = []
    var meters: [JSONObject] = []
    private var keys: Set<String> = []
    private var priceTaxRates = JSONObject()
    private var metricPrices: [String: [String]] = [:]

    init(_ plan: ForeignRecord, metrics: [String: ForeignRecord]) {
        self.plan = plan
        self.metrics = metrics
        name = plan.text("code") ?? ""
    }

    static let intervals = [
        "weekly": "week", "monthly": "month", "quarterly": "quarter", "semiannual": "half_year", "yearly": "year",
    ]

    func mapped() -> Mapped<Value> {
        var copy = self
        return copy.map()
    }

    mutating func note(_ field: String, _ reason: String) {
        notes.append(ImportNote("plan", name, field, reason))
    }

    /// Something that is charged there is not, or otherwise, here.
    mutating func drop(_ field: String, _ reason: String) {
        notes.append(ImportNote("plan", name, field, reason, outcome: .chargesOtherwise))
    }

    private static let readOfPlan: Set<String> = [
        "lago_id", "name", "invoice_display_name", "created_at", "updated_at", "code", "interval", "description",
        "amount_cents",
        "amount_currency", "trial_period", "pay_in_advance", "bill_charges_monthly", "bill_fixed_charges_monthly",
        "customers_count", "active_subscriptions_count", "draft_invoices_count", "parent_id", "charges",
        "fixed_charges",
        "usage_thresholds", "applicable_usage_thresholds", "taxes", "minimum_commitment", "entitlements", "metadata",
        "has_active_subscriptions", "has_charges", "has_customers", "has_draft_invoices", "has_subscriptions",
    ]
    private static let readOfCharge: Set<String> = [
        "lago_id", "lago_billable_metric_id", "code", "invoice_display_name", "billable_metric_code", "created_at",
        "charge_model", "invoiceable", "pay_in_advance", "prorated", "min_amount_cents", "properties",
        "applied_pricing_unit", "lago_parent_id", "filters", "taxes",
    ]

    private mutating func map() -> Mapped<Value> {
        guard let key = ImportNames.key(name) else { return .leftOut("plan", name, "code", "it has no code") }
        guard let currency = plan.text("amount_currency").flatMap({ Currency(code: $0) }) else {
            return .leftOut("plan", name, "amount_currency", "its currency is not known")
        }
        guard let interval = Self.intervals[plan.text("interval") ?? ""] else {
            return .leftOut("plan", name, "interval", "its interval '\(plan.text("interval") ?? "")' is not known")
        }
        if key != name { note("code", "it is called '\(key)' here") }
        notes += ImportNote.unread("plan", name, plan, Self.readOfPlan)
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
        if plan.isUnreadable("trial_period") { drop("trial_period", "it is no number that can be read") }
        if let days = plan.decimal("trial_period"), days != .zero {
            if days.scale == 0 {
                result["trialDays"] = .number(days)
            } else {
                drop("trial_period", "trials are whole days")
            }
        }
        if let commitment = plan.record("minimum_commitment") {
            notes += ImportNote.unread("plan", name, commitment, at: "minimum_commitment.", Self.readOfCommitment)
        }
        if let commitment = plan.record("minimum_commitment"),
            ExactDecimal.major(commitment.decimal("amount_cents"), in: currency) == nil
        {
            drop("minimum_commitment.amount_cents", "it is no amount that can be read")
        }
        if let commitment = plan.record("minimum_commitment"),
            let amount = ExactDecimal.major(commitment.decimal("amount_cents"), in: currency), amount != .zero
        {
            result["commitment"] = ["minimumSpend": amount.json, "interval": .string(interval)]
            if !commitment.records("taxes").isEmpty {
                note("minimum_commitment.taxes", "it has the rates of the contract")
            }
        }
        addThresholds(currency, to: &result)
        if !plan.records("entitlements").isEmpty {
            note("entitlements", "make features of them: weir catalog")
        }
        let value = Value(
            plan: result,
            meters: meters,
            taxRates: LagoMapping.taxRates(plan),
            priceTaxRates: priceTaxRates,
            metricPrices: metricPrices
        )
        return Mapped(value, notes)
    }

    private mutating func addThresholds(_ currency: Currency, to result: inout JSONObject) {
        let thresholds = LagoThresholds(plan.records("usage_thresholds"), currency)
        for index in thresholds.unreadable {
            drop("usage_thresholds[\(index)].amount_cents", "it is no amount that can be read")
        }
        result["progressiveBilling"] = thresholds.progressiveBilling
    }

    private mutating func addFee(_ currency: Currency, _ interval: String) {
        guard let amount = ExactDecimal.major(plan.decimal("amount_cents"), in: currency) else {
            return drop("amount_cents", "it is no amount that can be read, so it is not charged")
        }
        append(
            "subscription",
            [
                "name": "Subscription", "model": "flat", "amount": amount.json, "interval": .string(interval),
                "timing": plan.flag("pay_in_advance") ? "advance" : "arrears",
            ]
        )
    }

    mutating func append(_ key: String, _ price: JSONObject, taxes: [JSONValue] = [], of metric: String? = nil) {
        let key = ImportNames.unique(key, among: keys)
        if let metric { metricPrices[metric, default: []].append(key) }
        keys.insert(key)
        if !taxes.isEmpty { priceTaxRates[key] = .array(taxes) }
        prices.append(JSONObject(members: [.init(name: "key", value: .string(key))] + price.members))
    }

    private mutating func addFixed(_ charge: ForeignRecord, _ field: String, _ currency: Currency, _ interval: String) {
        notes += ImportNote.unread("plan", name, charge, at: field + ".", LagoPlan.readOfFixed)
        let units = charge.decimal("units") ?? ExactDecimal(1)
        guard charge.text("charge_model") ?? "standard" == "standard", !charge.isUnreadable("units"),
            let amount = charge.decimal("properties.amount"), let total = try? amount.multiplied(by: units)
        else { return drop(field, "only fixed charges with one amount are a flat price here") }
        if charge.flag("prorated") { note(field + ".prorated", "parts of a period are charged as the contract says") }
        let code = charge.text("code") ?? charge.text("add_on_code") ?? "fixed"
        append(
            ImportNames.key(code) ?? "fixed",
            [
                "name": .string(ImportNames.title(charge.text("invoice_display_name")) ?? code), "model": "flat",
                "amount": total.json, "interval": .string(interval),
                "timing": charge.flag("pay_in_advance") ? "advance" : "arrears",
            ],
            taxes: LagoMapping.taxRates(charge)
        )
    }

    // MARK: Charges

    private mutating func add(_ charge: ForeignRecord, _ field: String, _ currency: Currency, _ interval: String) {
        let code = charge.text("billable_metric_code") ?? ""
        guard let metric = metrics[code], let meter = ImportNames.key(code) else {
            return drop(field, "its metric '\(code)' was not taken over, so it is not charged")
        }
        notes += ImportNote.unread("plan", name, charge, at: field + ".", Self.readOfCharge)
        if LagoMeter.isCarriedOver(metric) {
            drop(
                field,
                "its metric '\(code)' is recurring: what is used up there at each period's end counts on, not here"
            )
        }
        if charge.value("invoiceable") == .bool(false) {
            return note(field, "it is not invoiced there, and so not charged here")
        }
        if charge.flag("pay_in_advance") {
            note(field + ".pay_in_advance", "usage is invoiced when its period is over")
        }
        if charge.flag("prorated") { drop(field + ".prorated", "usage is not prorated; a weighted_sum counts by time") }
        if charge.value("applied_pricing_unit") != nil {
            return drop(field + ".applied_pricing_unit", "prices are in money here: state it in \(currency.code)")
        }
        let grouped = charge.texts("properties.pricing_group_keys") + charge.texts("properties.grouped_by")
        let base: JSONObject = [
            "name": .string(
                ImportNames.title(charge.text("invoice_display_name")) ?? ImportNames.title(metric.text("name")) ?? code
            ),
            "interval": .string(interval),
        ]
        let filters = charge.records("filters")
        for (index, filter) in filters.enumerated() {
            noteUnread(filter, at: "\(field).filters[\(index)].", ["invoice_display_name", "properties", "values"])
        }
        let model = charge.text("charge_model") ?? ""
        if !grouped.isEmpty {
            let groups = grouped.joined(separator: ", ")
            if model == "standard" || model == "dynamic" {
                note(field + ".pricing_group_keys", "lines are not parted by \(groups)")
            } else {
                drop(
                    field + ".pricing_group_keys",
                    "tiers and packages are counted over all, not for each of \(groups)"
                )
            }
        }
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
            limit(charge, currency, &price, field)
            return append(meter, base.adding(price), taxes: LagoMapping.taxRates(charge), of: meter)
        }
        addFiltered(charge, filters, metric, meter, base, field, currency)
    }

    mutating func limit(_ charge: ForeignRecord, _ currency: Currency, _ price: inout JSONObject, _ field: String) {
        if charge.isUnreadable("min_amount_cents") {
            drop(field + ".min_amount_cents", "it is no amount that can be read")
        }
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
}
