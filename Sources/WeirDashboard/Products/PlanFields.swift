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
