import WeirAPI
import WeirPrimitives

/// One of OpenMeter's plans as a plan.
struct OpenMeterPlan {
    private let plan: ForeignRecord
    /// Codes of meters, by the key of the feature.
    private let meters: [String: String]
    private let name: String
    private var notes: [ImportNote] = []
    private var prices: [JSONValue] = []
    private var quotas = JSONObject()
    private var features = JSONObject()
    private var quotaPeriod: String?
    private var keys: Set<String> = []

    /// `key`: what it is called here, for a version that is not the newest.
    init(_ plan: ForeignRecord, meters: [String: String], key: String? = nil) {
        self.plan = plan
        self.meters = meters
        name = key ?? plan.text("key") ?? ""
    }

    func mapped() -> Mapped<JSONObject> {
        var copy = self
        return copy.map()
    }

    private mutating func note(_ field: String, _ reason: String) {
        notes.append(ImportNote("plan", name, field, reason))
    }

    /// Something that is charged there is not, or otherwise, here.
    private mutating func drop(_ field: String, _ reason: String) {
        notes.append(ImportNote("plan", name, field, reason, outcome: .chargesOtherwise))
    }

    private static let readOfPlan: Set<String> = [
        "id", "key", "version", "status", "name", "description", "metadata", "createdAt", "updatedAt", "deletedAt",
        "effectiveFrom", "effectiveTo", "currency", "billingCadence", "proRatingConfig", "phases", "alignment",
        "validationErrors", "settlementMode",
    ]
    private static let readOfCard: Set<String> = [
        "type", "key", "name", "description", "metadata", "featureKey", "feature", "entitlementTemplate", "taxConfig",
        "price", "billingCadence", "discounts",
    ]

    private static let readOfPrice: Set<String> = [
        "type", "amount", "paymentTerm", "mode", "tiers", "quantityPerPackage", "multiplier", "minimumAmount",
        "maximumAmount",
    ]

    private mutating func map() -> Mapped<JSONObject> {
        guard let key = ImportNames.key(name) else { return .leftOut("plan", name, "key", "it has no key") }
        guard let currency = plan.text("currency").flatMap({ Currency(code: $0) }) else {
            return .leftOut("plan", name, "currency", "its currency is not known")
        }
        let phases = plan.records("phases")
        guard let last = phases.last else { return .leftOut("plan", name, "phases", "it has no phase") }
        let trial = Self.trialDays(plan)
        if trial == nil, phases.count > 1 {
            drop("phases", "only the last phase is taken over: change the plan of a contract when a phase ends")
        }
        notes += ImportNote.unread("plan", name, plan, Self.readOfPlan)
        let cadence = plan.text("billingCadence") ?? "P1M"
        for (index, card) in last.records("rateCards").enumerated() {
            add(card, "phases[\(phases.count - 1)].rateCards[\(index)]", cadence)
        }
        var result: JSONObject = [
            "key": .string(key), "name": .string(ImportNames.title(plan.text("name")) ?? key),
            "currency": .string(currency.code), "prices": .array(prices),
        ]
        if !quotas.isEmpty { result["quotas"] = .object(quotas) }
        if let quotaPeriod { result["period"] = .string(quotaPeriod) }
        if !features.isEmpty { result["features"] = .object(features) }
        if let trial { result["trialDays"] = .init(integerLiteral: trial) }
        return Mapped(result, notes)
    }

    /// Days of a free first phase before the only other one; nil when there is none.
    static func trialDays(_ plan: ForeignRecord) -> Int64? {
        let phases = plan.records("phases")
        guard phases.count == 2, let first = phases.first, isFree(first) else { return nil }
        return first.text("duration").flatMap(ISODuration.days)
    }

    private static func isFree(_ phase: ForeignRecord) -> Bool {
        phase.records("rateCards").allSatisfy { $0.value("price") == nil || $0.decimal("price.amount") == .zero }
    }

    /// Whether the items of a subscription's phase are the rate cards of the plan's, for as long as the phase.
    static func hasItems(of plan: ForeignRecord, _ own: ForeignRecord, end: Timestamp?) -> Bool {
        let items = own.records("items")
        let cards = plan.records("rateCards")
        return items.count == cards.count
            && items.allSatisfy { item in
                let from = item.instant("activeFrom")
                let to = item.instant("activeTo")
                return from ?? own.instant("activeFrom") == own.instant("activeFrom") ?? from
                    && (to == nil || to == own.instant("activeTo") ?? end)
                    && cards.contains { card in
                        let same = ["featureKey", "price", "discounts", "billingCadence"].allSatisfy {
                            ForeignRecord.saySame(item.value($0), card.value($0))
                        }
                        return same && item.text("key") == card.text("key") ?? card.text("featureKey")
                    }
            }
    }

    // MARK: Rate cards

    private mutating func add(_ card: ForeignRecord, _ field: String, _ cadence: String) {
        let name = card.text("key") ?? card.text("featureKey") ?? ""
        guard let key = ImportNames.key(name) else { return drop(field, "it has no key") }
        notes += ImportNote.unread("plan", self.name, card, at: field + ".", Self.readOfCard)
        if let template = card.record("entitlementTemplate") { addEntitlement(template, card, key, field) }
        if card.value("taxConfig") != nil { note(field + ".taxConfig", "tax rates stand on customers and contracts") }
        guard let price = card.record("price") else { return }
        notes += ImportNote.unread("plan", self.name, price, at: field + ".price.", Self.readOfPrice)
        guard let interval = ISODuration.interval(card.text("billingCadence") ?? cadence) else {
            return drop(field + ".billingCadence", "this cadence is no interval of a price, so it is not charged")
        }
        if card.text("type") == "flat_fee", card.value("billingCadence") == nil {
            return drop(field, "a one-time fee is an invoice of its own: weir invoices create")
        }
        var terms: JSONObject = ["interval": .string(interval.unit)]
        if interval.count > 1 { terms["intervalCount"] = .init(integerLiteral: interval.count) }
        if let percent = card.decimal("discounts.percentage.percentage"), percent != .zero {
            drop(field + ".discounts.percentage", "give contracts a coupon for this price over \(percent) %")
        }
        if let free = card.decimal("discounts.usage.quantity"), free != .zero { terms["freeUnits"] = free.json }
        guard let model = priced(price, card, field) else { return }
        let unique = ImportNames.unique(key, among: keys)
        keys.insert(unique)
        let opening: JSONObject = [
            "key": .string(unique), "name": .string(ImportNames.title(card.text("name")) ?? key),
        ]
        prices.append(.object(opening.adding(model).adding(terms)))
    }

    private mutating func priced(_ price: ForeignRecord, _ card: ForeignRecord, _ field: String) -> JSONObject? {
        let kind = price.text("type") ?? ""
        if let unreadable = Self.unreadable(price) {
            drop("\(field).price.\(unreadable)", "it is no number that can be read, so the price is not taken over")
            return nil
        }
        if kind == "flat" {
            guard let amount = price.decimal("amount") else {
                drop(field + ".price", "it has no amount")
                return nil
            }
            let isAdvance = (price.text("paymentTerm") ?? "in_advance") == "in_advance"
            return ["model": "flat", "amount": amount.json, "timing": isAdvance ? "advance" : "arrears"]
        }
        let feature = card.text("featureKey") ?? card.text("feature.key") ?? card.text("key") ?? ""
        guard let meter = meters[feature] else {
            drop(field + ".price", "its feature '\(feature)' has no meter here, so it is not charged")
            return nil
        }
        var result: JSONObject = ["meter": .string(meter)]
        switch kind {
        case "unit":
            result["model"] = "per_unit"
            guard let amount = price.decimal("amount") else {
                drop(field + ".price", "it has no amount")
                return nil
            }
            result["unitAmount"] = amount.json
        case "tiered":
            result["model"] = .string(price.text("mode") ?? "graduated")
            result["tiers"] = .array(price.records("tiers").map(Self.tier))
        case "package":
            result["model"] = "package"
            result["packageSize"] = price.decimal("quantityPerPackage")?.json
            result["packageAmount"] = price.decimal("amount")?.json
        case "dynamic":
            result["model"] = "multiplier"
            result["multiplier"] = (price.decimal("multiplier") ?? ExactDecimal(1)).json
        case _:
            drop(field + ".price", "a price of the type '\(kind)' has no counterpart, so it is not charged")
            return nil
        }
        result["minimumSpend"] = price.decimal("minimumAmount")?.json
        result["maximumSpend"] = price.decimal("maximumAmount")?.json
        return result
    }

    /// A field that says something and is no number; nil when there is none.
    private static func unreadable(_ price: ForeignRecord) -> String? {
        let amounts = ["amount", "multiplier", "quantityPerPackage", "minimumAmount", "maximumAmount"]
        if let name = amounts.first(where: { price.isUnreadable($0) }) { return name }
        for (index, tier) in price.records("tiers").enumerated() {
            let amounts = ["upToAmount", "unitPrice.amount", "flatPrice.amount"]
            if let name = amounts.first(where: { tier.isUnreadable($0) }) { return "tiers[\(index)].\(name)" }
        }
        return nil
    }

    private static func tier(_ tier: ForeignRecord) -> JSONValue {
        var result: JSONObject = ["upTo": tier.decimal("upToAmount").map { .number($0) } ?? .null]
        result["unitAmount"] = (tier.decimal("unitPrice.amount") ?? .zero).json
        if let flat = tier.decimal("flatPrice.amount"), flat != .zero { result["flatAmount"] = flat.json }
        return .object(result)
    }

    private mutating func addEntitlement(
        _ template: ForeignRecord,
        _ card: ForeignRecord,
        _ key: String,
        _ field: String
    ) {
        let feature = (card.text("featureKey") ?? card.text("key")).flatMap(ImportNames.key) ?? key
        switch template.text("type") {
        case "boolean":
            features[feature] = true
        case "static":
            guard case .object(let config)? = template.value("config").flatMap(Self.object), config.count == 1,
                let value = config.members.first?.value
            else {
                return note(field + ".entitlementTemplate.config", "a static feature has one value, a number or a text")
            }
            features[feature] = value
        case "metered":
            guard let limit = template.decimal("issueAfterReset"), limit.scale == 0 else {
                return note(
                    field + ".entitlementTemplate",
                    "it grants nothing by itself: grants become quotas of the customer"
                )
            }
            let period = template.text("usagePeriod") ?? "P1M"
            guard
                let own = period == "P1M" || period == "MONTH"
                    ? "month" : period == "P1D" || period == "DAY" ? "day" : nil,
                quotaPeriod == nil || quotaPeriod == own
            else {
                return note(
                    field + ".entitlementTemplate.usagePeriod",
                    "quotas of a plan are all by the month or all by the day"
                )
            }
            quotaPeriod = own
            quotas[feature] =
                template.flag("isSoftLimit")
                ? ["limit": .number(limit), "mode": "soft"] : ["limit": .number(limit)]
            if template.flag("preserveOverageAtReset") {
                note(field + ".entitlementTemplate.preserveOverageAtReset", "each period begins with its whole quota")
            }
        case _: note(field + ".entitlementTemplate", "its type is not known")
        }
    }

    /// Configurations stand in texts there.
    private static func object(_ value: JSONValue) -> JSONValue? {
        guard let text = value.stringValue else { return value }
        guard let parsed = try? JSONParser.parse(Array(text.utf8)) else { return ["value": value] }
        return parsed.objectValue == nil ? ["value": parsed] : parsed
    }
}
