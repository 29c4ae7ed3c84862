import WeirAPI
import WeirPrimitives

/// The items of a subscription at Stripe: what is its plan, and how many seats.
struct StripeItems {
    /// Ids of prices, those by quantity first, each kind by id.
    private(set) var plan: [String] = []
    private(set) var quantity: Int64 = 1
    /// Further prices, each with a quantity of its own.
    private(set) var addOns: [(id: String, quantity: Int64)] = []
    private(set) var notes: [String] = []
    private(set) var hasMetered = false

    /// `mayAddOn`: whether prices with another quantity come beside the plan, as in a contract.
    init(_ subscription: ForeignRecord, mayAddOn: Bool) {
        var licensed: [(id: String, quantity: Int64)] = []
        var metered: [String] = []
        for item in subscription.records("items") {
            guard let id = item.text("price.id") ?? item.text("price") ?? item.text("plan.id") else { continue }
            if (item.text("price.recurring.usage_type") ?? item.text("plan.usage_type")) == "metered" {
                metered.append(id)
            } else {
                licensed.append((id, item.integer("quantity") ?? 1))
            }
        }
        // A table of subscriptions names one price.
        if licensed.isEmpty, metered.isEmpty, let id = subscription.text("price") {
            licensed.append((id, subscription.integer("quantity") ?? 1))
        }
        licensed.sort { $0.id < $1.id }
        quantity = licensed.map(\.quantity).min() ?? 1
        if mayAddOn {
            addOns = licensed.filter { $0.quantity != quantity }
            licensed.removeAll { $0.quantity != quantity }
        }
        hasMetered = !metered.isEmpty
        plan = licensed.map(\.id) + metered.sorted()
    }
}

/// One of Stripe's prices as a price of a plan.
struct StripePrice {
    private let price: ForeignRecord
    private let meters: [String: ForeignRecord]
    private let plan: String
    private let name: String?
    private let id: String
    private var notes: [ImportNote] = []

    init(_ price: ForeignRecord, meters: [String: ForeignRecord], plan: String, name: String?) {
        self.price = price
        self.meters = meters
        self.plan = plan
        self.name = name
        id = price.text("id") ?? ""
    }

    func mapped() -> Mapped<JSONObject> {
        var copy = self
        let value = copy.map()
        return Mapped(value, copy.notes)
    }

    private mutating func note(_ field: String, _ reason: String) {
        notes.append(ImportNote("plan", plan, "\(id).\(field)", reason))
    }

    /// The price is dropped.
    private mutating func drop(_ field: String, _ reason: String) {
        notes.append(ImportNote("plan", plan, "\(id).\(field)", reason, outcome: .chargesOtherwise))
    }

    private static let readOfTier: Set<String> = [
        "up_to", "unit_amount", "unit_amount_decimal", "flat_amount", "flat_amount_decimal",
    ]
    private static let read: Set<String> = [
        "id", "object", "product", "active", "type", "currency", "billing_scheme", "unit_amount", "unit_amount_decimal",
        "lookup_key", "recurring", "tiers", "tiers_mode", "transform_quantity", "nickname", "currency_options",
        "custom_unit_amount", "tax_behavior", "created", "livemode", "metadata",
    ]

    private mutating func map() -> JSONObject? {
        notes += ImportNote.unread("plan", plan, price, at: id + ".", Self.read)
        guard let currency = price.text("currency").flatMap({ Currency(code: $0) }), let key = ImportNames.key(id)
        else {
            drop("currency", "its currency is not known, so it is not charged")
            return nil
        }
        guard let interval = price.text("recurring.interval") else {
            drop("recurring", "it does not recur: make an invoice of its own for it")
            return nil
        }
        var result: JSONObject = ["key": .string(key), "name": .string(ImportNames.title(name) ?? key)]
        result["interval"] = .string(interval)
        if let count = price.integer("recurring.interval_count"), count > 1 {
            result["intervalCount"] = .init(integerLiteral: count)
        }
        let isMetered = price.text("recurring.usage_type") == "metered"
        if isMetered {
            guard let meter = price.text("recurring.meter").flatMap({ meters[$0] }),
                let code = Self.meter(meter).value?["code"]
            else {
                drop(
                    "recurring.meter",
                    "it has no meter that was taken over (usage records have none): make one, and price it"
                )
                return nil
            }
            result["meter"] = code
        } else {
            result["per"] = "seat"
        }
        guard let model = model(currency) else { return nil }
        result = result.adding(model)
        let isPlain = model["model"] == "per_unit"
        if !isMetered { result["timing"] = isPlain ? "advance" : "arrears" }
        if !isMetered, !isPlain {
            note("billing_scheme", "seats by tiers or packages are charged when the period is over")
        }
        if price.value("currency_options") != nil {
            note("currency_options", "a plan has one currency: make a plan for each")
        }
        if price.value("custom_unit_amount") != nil {
            drop("custom_unit_amount", "amounts are not chosen by customers")
        }
        if price.text("tax_behavior") == "inclusive" {
            note("tax_behavior", "give customers tax rates that are inclusive")
        }
        return result
    }

    private mutating func model(_ currency: Currency) -> JSONObject? {
        func amount(_ record: ForeignRecord, _ name: String) -> JSONValue? {
            ExactDecimal.major(stripe: record.decimal(name + "_decimal") ?? record.decimal(name), in: currency)?.json
        }
        if price.text("billing_scheme") == "tiered" {
            let tiers = price.records("tiers")
            guard !tiers.isEmpty else {
                drop("tiers", "they were not read: export prices with expand[]=data.tiers")
                return nil
            }
            for (index, tier) in tiers.enumerated() {
                notes += ImportNote.unread("plan", plan, tier, at: "\(id).tiers[\(index)].", Self.readOfTier)
                for field in ["unit_amount", "flat_amount"]
                where tier.value(field + "_decimal") ?? tier.value(field) != nil && amount(tier, field) == nil {
                    drop("tiers[\(index)].\(field)", "it has too many digits to be an amount")
                    return nil
                }
            }
            return [
                "model": .string(price.text("tiers_mode") ?? "graduated"),
                "tiers": .array(
                    tiers.map { tier in
                        var result: JSONObject = ["upTo": tier.decimal("up_to").map { .number($0) } ?? .null]
                        result["unitAmount"] = amount(tier, "unit_amount") ?? "0"
                        result["flatAmount"] = amount(tier, "flat_amount")
                        return .object(result)
                    }
                ),
                // A flat amount of the first tier is charged for nothing used, too.
                "zeroQuantityChargesFirstTierFlat": true,
            ]
        }
        guard let unit = amount(price, "unit_amount") else {
            drop("unit_amount", "it has no amount, so it is not charged")
            return nil
        }
        guard let size = price.decimal("transform_quantity.divide_by") else {
            return ["model": "per_unit", "unitAmount": unit]
        }
        return [
            "model": "package", "packageSize": size.json, "packageAmount": unit,
            "rounding": price.text("transform_quantity.round") == "down" ? "down" : "up",
        ]
    }

    // MARK: Meters and coupons

    private static let readOfMeter: Set<String> = [
        "id", "object", "created", "customer_mapping", "default_aggregation", "display_name", "event_name",
        "event_time_window", "livemode", "status", "status_transitions", "updated", "value_settings",
    ]
    private static let readOfCoupon: Set<String> = [
        "id", "object", "amount_off", "created", "currency", "duration", "duration_in_months", "livemode",
        "max_redemptions", "metadata", "name", "percent_off", "redeem_by", "times_redeemed", "valid", "applies_to",
    ]

    static func meter(_ record: ForeignRecord) -> Mapped<JSONObject> {
        let id = record.text("id") ?? ""
        guard let event = record.text("event_name"), let code = ImportNames.key(event) else {
            return .leftOut("meter", id, "event_name", "it does not say which events it counts")
        }
        if record.text("status") == "inactive" { return .leftOut("meter", event, "status", "it is not active") }
        let notes = ImportNote.unread("meter", event, record, readOfMeter)
        var meter: JSONObject = [
            "code": .string(code), "displayName": .string(ImportNames.title(record.text("display_name")) ?? code),
            "eventName": .string(event),
        ]
        let formula = record.text("default_aggregation.formula") ?? ""
        switch formula {
        case "count": meter["aggregation"] = "count"
        case "sum", "last":
            meter["aggregation"] = formula == "sum" ? "sum" : "latest"
            meter["valueProperty"] = .string(record.text("value_settings.event_payload_key") ?? "value")
        case _: return .leftOut("meter", event, "default_aggregation", "'\(formula)' is not known")
        }
        return Mapped(meter, notes)
    }

    /// `saysProducts`: whether it was asked for which products coupons are; without that, saying nothing means nothing.
    static func coupon(_ record: ForeignRecord, prices: [ForeignRecord], saysProducts: Bool) -> Mapped<JSONObject> {
        let id = record.text("id") ?? ""
        guard let code = ImportNames.key(id) else { return .leftOut("coupon", id, "id", "it has no id") }
        if record.value("valid") == .bool(false) {
            return Mapped(
                nil,
                [ImportNote("coupon", id, "valid", "it can no longer be redeemed", outcome: .told)]
            )
        }
        guard saysProducts else {
            return .leftOut(
                "coupon",
                id,
                "applies_to",
                "the export does not say for which products it is: export coupons with expand[]=data.applies_to"
            )
        }
        var coupon: JSONObject = [
            "code": .string(code), "name": .string(ImportNames.title(record.text("name")) ?? code),
        ]
        if let percent = record.decimal("percent_off") {
            coupon["percentOff"] = percent.json
        } else {
            guard let currency = record.text("currency").flatMap({ Currency(code: $0) }),
                let amount = ExactDecimal.major(stripe: record.decimal("amount_off"), in: currency)
            else { return .leftOut("coupon", id, "amount_off", "it does not say how much it takes off") }
            coupon["amountOff"] = amount.json
            coupon["currency"] = .string(currency.code)
        }
        var notes = ImportNote.unread("coupon", id, record, readOfCoupon)
        switch record.text("duration") {
        case "forever": coupon["duration"] = "forever"
        case "repeating":
            coupon["duration"] = "repeating"
            coupon["periods"] = .init(integerLiteral: record.integer("duration_in_months") ?? 1)
            notes.append(
                ImportNote("coupon", id, "duration_in_months", "it is for so many invoices, not for so many months")
            )
        case _: coupon["duration"] = "once"
        }
        if let end = record.instant("redeem_by") { coupon["redeemBy"] = JSONValue(end) }
        if let most = record.integer("max_redemptions") { coupon["maxRedemptions"] = .init(integerLiteral: most) }
        let products = record.texts("applies_to.products")
        if !products.isEmpty {
            let keys = prices.filter { price in
                (price.text("product") ?? price.text("product.id")).map(products.contains) == true
            }.compactMap { $0.text("id").flatMap(ImportNames.key) }
            guard !keys.isEmpty else {
                return .leftOut("coupon", id, "applies_to", "none of its products has a price here")
            }
            coupon["prices"] = .array(keys.map { .string($0) })
        }
        return Mapped(coupon, notes)
    }
}

extension JSONObject {
    /// A price by the seat as a flat add-on with a quantity; nil for one by tiers.
    func flat(times quantity: Int64) -> JSONObject? {
        guard self["model"] == "per_unit", self["per"] != nil, let amount = self["unitAmount"] else { return nil }
        var result = self
        result["model"] = "flat"
        result["amount"] = amount
        result["unitAmount"] = nil
        result["per"] = nil
        result["quantity"] = .init(integerLiteral: quantity)
        return result
    }
}
