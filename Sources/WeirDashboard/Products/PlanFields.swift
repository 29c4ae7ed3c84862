import WeirAPI
import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices

/// What stands in the fields of the plan editor, by their names; from a plan, a draft, or what a browser sent.
struct PlanFields: Sendable, Hashable {
    private var values: [String: String]

    /// The field with the version that the form was made from.
    static let base = "base"

    /// Whether it was made from another version than the one that there is.
    func isStale(for plan: Plan?) -> Bool { (Int(self[Self.base]) ?? 0) != (plan?.version ?? 0) }

    /// The same, made from what there is now.
    func rebased(on plan: Plan?) -> PlanFields {
        var fields = self
        fields.values[Self.base] = plan.map { "\($0.version)" }
        return fields
    }

    /// Rows of prices beyond those that are there.
    private static let furtherRows = 2
    static let mostRows = 40

    subscript(_ name: String) -> String { values[name] ?? "" }

    // MARK: From where

    /// An empty form.
    init() { values = ["period": "month"] }

    init(_ form: PageQuery) {
        values = [:]
        for (name, value) in form.members("") where !name.hasPrefix("_") && name != "do" && values[name] == nil {
            values[name] = value
        }
        // Texts of several lines keep their ends.
        for (name, _) in form.members("price.") where name.hasSuffix(".amount") {
            values["price." + name] = form.raw("price." + name) ?? ""
        }
    }

    /// A draft's content; nil for text that is none.
    init?(_ content: JSONText) {
        guard case .object(let object)? = try? JSONParser.parse(Array(content.text.utf8)) else { return nil }
        values = [:]
        for member in object.members {
            guard case .string(let text) = member.value else { continue }
            values[member.name] = text
        }
    }

    init(_ plan: Plan) {
        let terms = plan.terms
        values = [
            "key": plan.key.text, Self.base: "\(plan.version)", "name": terms.name,
            "kit": terms.accountKit?.description ?? "",
            "stripe": terms.stripePriceID ?? "", "period": terms.period.rawValue,
            "currency": terms.currency?.code ?? "",
            "trial": terms.trialDays.map { "\($0)" } ?? "", "net": terms.netTermsDays.map { "\($0)" } ?? "",
            "autoPay": terms.autoPay.map { $0 ? "yes" : "no" } ?? "",
        ]
        for (feature, quota) in terms.quotas {
            values["quota.\(feature.text)"] = quota.limit.description
            values["mode.\(feature.text)"] = Self.mode(quota)
        }
        for (feature, value) in terms.features {
            values["value.\(feature.text)"] =
                switch value {
                case .boolean(let isOn): isOn ? "on" : "off"
                case .number(let number): number.description
                case .text(let text): text
                }
        }
        if let rate = terms.rateLimits[.everything] { values["rate"] = Self.text(of: rate) }
        for (index, price) in terms.prices.enumerated() { add(price, at: index) }
    }

    /// The draft of a form.
    var content: JSONText {
        let members = values.sorted { $0.key < $1.key }.map { name, value in
            JSONObject.Member(name: name, value: .string(value))
        }
        let bytes = JSONValue.object(JSONObject(members: members)).canonicalBytes
        return JSONText(canonical: String(decoding: bytes, as: UTF8.self))
    }

    private static func mode(_ quota: Quota) -> String {
        guard quota.alertThresholdsPercent == nil else { return "kept" }
        return switch quota.mode {
        case .hard: "hard"
        case .soft(nil): "soft"
        case .soft, .grace: "kept"
        }
    }

    private static func text(of rate: RateLimit) -> String { "\(rate.limit) / \(rate.interval.rawValue)" }

    // MARK: Prices

    /// Rows that the form shows.
    var rows: Int {
        let used = (0..<Self.mostRows).filter { index in
            ["key", "name", "amount"].contains { !self["price.\(index).\($0)"].isEmpty }
        }
        return min(Self.mostRows, (used.last.map { $0 + 1 } ?? 0) + Self.furtherRows)
    }

    private mutating func add(_ price: Price, at index: Int) {
        let row = "price.\(index)."
        values[row + "key"] = price.key
        values[row + "name"] = price.name ?? ""
        values[row + "interval"] = price.interval.unit.rawValue
        values[row + "timing"] = price.timing.rawValue
        values[row + "meter"] = price.meter ?? ""
        if price.includesQuota { values[row + "quota"] = "yes" }
        if let amount = PriceAmount.text(of: price) {
            values[row + "model"] = price.perSeat ? PriceAmount.perSeat : price.model.name.rawValue
            values[row + "amount"] = amount
        } else {
            values[row + "model"] = PriceAmount.asSent
            let bytes = JSONValue.object(PlanJSON.price(price)).canonicalBytes
            values[row + "amount"] = String(decoding: bytes, as: UTF8.self)
        }
    }

    private func prices() throws -> [JSONValue] {
        try (0..<Self.mostRows).compactMap { index -> JSONValue? in
            let row = "price.\(index)."
            guard ["key", "name", "amount"].contains(where: { !self[row + $0].isEmpty }) else { return nil }
            if self[row + "model"] == PriceAmount.asSent {
                guard case .object(let object)? = try? JSONParser.parse(Array(self[row + "amount"].utf8)) else {
                    throw FormRefusal(row + "amount", "Write the price as the API takes it: a JSON object.")
                }
                return .object(object)
            }
            var price = JSONObject()
            price["key"] = ProductForm.text(self[row + "key"])
            price["name"] = ProductForm.text(self[row + "name"])
            let isPerSeat = self[row + "model"] == PriceAmount.perSeat
            let model = isPerSeat ? "per_unit" : self[row + "model"]
            price["model"] = ProductForm.text(model)
            if isPerSeat { price["per"] = "seat" }
            price["interval"] = ProductForm.text(self[row + "interval"])
            price["timing"] = ProductForm.text(self[row + "timing"])
            price["meter"] = ProductForm.text(self[row + "meter"])
            if self[row + "quota"] == "yes" { price["included"] = "quota" }
            try PriceAmount.read(self[row + "amount"], model, at: row + "amount", into: &price)
            return .object(price)
        }
    }

    // MARK: As a request

    /// The plan as the API takes it; what the form does not show stays as the plan has it.
    func upsert(of plan: Plan?, features: [Feature]) throws -> UpsertPlan {
        var object = JSONObject()
        object["key"] = ProductForm.text(self["key"])
        object["name"] = ProductForm.text(self["name"])
        object["accountKitId"] = ProductForm.text(self["kit"]) ?? .null
        object["stripePriceId"] = ProductForm.text(self["stripe"]) ?? .null
        object["period"] = ProductForm.text(self["period"])
        object["currency"] = ProductForm.text(self["currency"]) ?? .null
        object["trialDays"] = ProductForm.number(self["trial"]) ?? .null
        object["netTerms"] = ProductForm.number(self["net"]) ?? .null
        object["autoPay"] = self["autoPay"].isEmpty ? .null : .bool(self["autoPay"] == "yes")
        object["applyTo"] = ProductForm.text(self["applyTo"])
        object["prices"] = .array(try prices())
        let present = plan.map { (fields: PlanFields($0), json: PlanJSON.plan($0)) }
        object["quotas"] = .object(quotas(features, present))
        object["features"] = .object(staticValues(features, present))
        object["rateLimits"] = .object(try rates(present))
        return try ProductForm.read(object, fields: Self.names, PlanRequest.read)
    }

    /// The fields of the form, where they have other names than those of the API.
    static var names: [String: String] {
        var names = [
            "accountKitId": "kit", "stripePriceId": "stripe", "trialDays": "trial", "netTerms": "net",
            "rateLimits.*": "rate",
        ]
        for index in 0..<mostRows {
            for field in ["key", "name", "interval", "meter", "timing", "model"] {
                names["prices[\(index)].\(field)"] = "price.\(index).\(field)"
            }
            for field in ["amount", "unitAmount", "tiers", "packageSize", "packageAmount", "ratePercent"] {
                names["prices[\(index)].\(field)"] = "price.\(index).amount"
            }
            names["prices[\(index)]"] = "price.\(index).key"
        }
        return names
    }

    private typealias Present = (fields: PlanFields, json: JSONObject)

    private static func members(_ name: String, _ present: Present?) -> JSONObject {
        if case .object(let object)? = present?.json[name] { return object }
        return JSONObject()
    }

    private func quotas(_ features: [Feature], _ present: Present?) -> JSONObject {
        var quotas = Self.members("quotas", present)
        for feature in features where feature.meter != nil {
            let (limit, mode) = ("quota.\(feature.key.text)", "mode.\(feature.key.text)")
            guard self[limit] != present?.fields[limit] ?? "" || self[mode] != present?.fields[mode] ?? "" else {
                continue
            }
            guard let number = ProductForm.number(self[limit]) else {
                quotas[feature.key.text] = nil
                continue
            }
            if self[mode] == "soft" {
                var quota = JSONObject()
                quota["limit"] = number
                quota["mode"] = "soft"
                quotas[feature.key.text] = .object(quota)
            } else if self[mode] == "kept", case .object(var quota)? = quotas[feature.key.text] {
                quota["limit"] = number
                quotas[feature.key.text] = .object(quota)
            } else {
                quotas[feature.key.text] = number
            }
        }
        return quotas
    }

    private func staticValues(_ features: [Feature], _ present: Present?) -> JSONObject {
        var values = Self.members("features", present)
        for feature in features where feature.meter == nil {
            let name = "value.\(feature.key.text)"
            let text = self[name]
            guard text != present?.fields[name] ?? "" else { continue }
            switch feature.kind {
            case .boolean: values[feature.key.text] = text.isEmpty ? nil : .bool(text == "on")
            case .metered, .staticValue:
                values[feature.key.text] =
                    text.isEmpty ? nil : ExactDecimal(parsing: text).map(JSONValue.number) ?? .string(text)
            }
        }
        return values
    }

    private func rates(_ present: Present?) throws -> JSONObject {
        var rates = Self.members("rateLimits", present)
        guard self["rate"] != present?.fields["rate"] ?? "" else { return rates }
        guard !self["rate"].isEmpty else {
            rates["*"] = nil
            return rates
        }
        let parts = self["rate"].split(separator: "/").map { $0.filter { $0 != " " } }
        guard parts.count == 2, let limit = ExactDecimal(parsing: parts[0]) else {
            throw FormRefusal("rate", "Write calls and a time, like 600 / minute.")
        }
        var rate = JSONObject()
        rate["limit"] = .number(limit)
        rate["interval"] = .string(parts[1])
        rates["*"] = .object(rate)
        return rates
    }
}

/// The amount of a price as one text: `29`, `3 / 100`, `1000: 0.10; beyond: 0.05 + 5`, `2.9 + 0.30`.
enum PriceAmount {
    /// The model of a row that holds the whole price as the API takes it.
    static let asSent = "json"
    /// The model of a row whose price is for each seat of a contract.
    static let perSeat = "per_seat"

    /// The models that a row can hold, with what their amounts look like.
    static let models: [FieldOption] = [
        FieldOption("flat", "Flat: 29"), FieldOption(perSeat, "Per seat: 19"),
        FieldOption("per_unit", "Per unit: 0.002"),
        FieldOption("graduated", "Graduated: 1000: 0.10; beyond: 0.05"),
        FieldOption("volume", "Volume: 1000: 0.10; beyond: 0.05"), FieldOption("package", "Package: 3 / 100"),
        FieldOption("percentage", "Percentage: 2.9 + 0.30"), FieldOption("dynamic", "As events say"),
        FieldOption(asSent, "As the API takes it (JSON)"),
    ]

    /// nil for a price that says more than a row can.
    static func text(of price: Price) -> String? {
        guard price.interval.count == 1, price.currency == nil, price.unitConversion == nil,
            price.freeUnits == nil, price.bucket == nil, price.spend.isEmpty
        else { return nil }
        if price.perSeat {
            guard case .perUnit(let amount) = price.model, price.meter == nil else { return nil }
            return amount.description
        }
        switch price.model {
        case .flat(let amount): return amount.description
        case .perUnit(let amount): return amount.description
        case .graduated(let schedule), .volume(let schedule): return text(of: schedule)
        case .package(let charge):
            return charge.roundsUp ? "\(charge.amount) / \(charge.size)" : nil
        case .percentage(let charge):
            guard charge.freeEvents == nil, charge.freeAmount == nil, charge.minimumPerEvent == nil,
                charge.maximumPerEvent == nil
            else { return nil }
            return charge.fixedPerEvent.map { "\(charge.ratePercent) + \($0)" } ?? charge.ratePercent.description
        case .dynamic: return ""
        case .multiplier, .graduatedPercentage, .capacity, .dimensional: return nil
        }
    }

    private static func text(of schedule: TierSchedule) -> String? {
        guard !schedule.zeroQuantityChargesFirstTierFlat,
            schedule.tiers.allSatisfy({ $0.packageSize == nil && $0.maximumAmount == nil })
        else { return nil }
        return schedule.tiers.map { tier in
            let place = tier.upTo.map(\.description) ?? "beyond"
            return "\(place): \(tier.unitAmount)" + (tier.flatAmount.map { " + \($0)" } ?? "")
        }.joined(separator: "; ")
    }

    /// Sets the fields that a model's amount stands for.
    ///
    /// - Throws: ``FormRefusal`` at a field for text that is not of the model's form.
    static func read(_ text: String, _ model: String, at field: String, into price: inout JSONObject) throws {
        let plain = text.filter { $0 != " " && !$0.isNewline }
        func refused(_ form: String) -> FormRefusal { FormRefusal(field, "Write it like \(form).") }
        switch model {
        case "flat": price["amount"] = ProductForm.number(plain)
        case "per_unit": price["unitAmount"] = ProductForm.number(plain)
        case "package":
            let parts = plain.split(separator: "/").map(String.init)
            guard parts.count == 2 else { throw refused("3 / 100: an amount for so many units") }
            price["packageAmount"] = ProductForm.number(parts[0])
            price["packageSize"] = ProductForm.number(parts[1])
        case "percentage":
            let parts = plain.filter { $0 != "%" }.split(separator: "+").map(String.init)
            guard (1...2).contains(parts.count) else { throw refused("2.9 + 0.30: percent, and an amount an event") }
            price["ratePercent"] = ProductForm.number(parts[0])
            if parts.count == 2 { price["fixedPerEvent"] = ProductForm.number(parts[1]) }
        case "graduated", "volume":
            price["tiers"] = .array(
                try plain.split(separator: ";").map { tier in
                    let parts = tier.split(separator: ":", maxSplits: 1).map(String.init)
                    guard parts.count == 2 else { throw refused("1000: 0.10; beyond: 0.05 + 5") }
                    let amounts = parts[1].split(separator: "+").map(String.init)
                    guard let unit = amounts.first else { throw refused("1000: 0.10; beyond: 0.05 + 5") }
                    var object = JSONObject()
                    object["upTo"] = parts[0] == "beyond" ? .null : ProductForm.number(parts[0])
                    object["unitAmount"] = ProductForm.number(unit)
                    if amounts.count > 1 { object["flatAmount"] = ProductForm.number(amounts[1]) }
                    return .object(object)
                }
            )
        case _: break
        }
    }
}
