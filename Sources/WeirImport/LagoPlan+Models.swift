import WeirAPI
import WeirPrimitives

extension LagoPlan {
    static let readOfCommitment: Set<String> = [
        "lago_id", "plan_code", "amount_cents", "invoice_display_name", "interval", "commitment_type", "created_at",
        "updated_at", "taxes",
    ]
    static let readOfFixed: Set<String> = [
        "lago_id", "lago_add_on_id", "lago_parent_id", "code", "add_on_code", "invoice_display_name", "charge_model",
        "units", "properties", "pay_in_advance", "prorated", "taxes", "created_at", "updated_at",
    ]
    private static let readOfProperties: Set<String> = [
        "amount", "graduated_ranges", "graduated_percentage_ranges", "volume_ranges", "package_size", "free_units",
        "rate", "fixed_amount", "free_units_per_events", "free_units_per_total_aggregation",
        "per_transaction_min_amount", "per_transaction_max_amount", "pricing_group_keys", "grouped_by",
    ]
    private static let readOfRange: Set<String> = ["from_value", "to_value", "per_unit_amount", "flat_amount", "rate"]

    /// Names what a part of the plan says that is not understood here.
    mutating func noteUnread(_ record: ForeignRecord, at path: String, _ known: Set<String>) {
        for field in record.unread(besides: known) { note(path + field, "it has no place here, or is not known") }
    }

    /// Model and amounts of a charge; nil, and a note, when there is none for them.
    mutating func priced(
        _ model: String,
        _ properties: ForeignRecord?,
        _ currency: Currency,
        _ field: String
    ) -> JSONObject? {
        let properties = properties ?? ForeignRecord([:])
        noteUnread(properties, at: field + ".properties.", Self.readOfProperties)
        for (index, range) in properties.records("\(model)_ranges").enumerated() {
            noteUnread(range, at: "\(field).properties.\(model)_ranges[\(index)].", Self.readOfRange)
        }
        func amount(_ name: String) -> JSONValue? { properties.decimal(name)?.json }
        if let unreadable = Self.unreadable(properties, model) {
            drop(
                "\(field).\(unreadable)",
                "it is missing, or no number that can be read, so the charge is not taken over"
            )
            return nil
        }
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
        drop(field, "its model '\(model)' with these properties has no counterpart, so it is not charged")
        return nil
    }

    /// A field that is no number, or is missing though a tier needs it; nil when there is none.
    private static func unreadable(_ properties: ForeignRecord, _ model: String) -> String? {
        let amounts = [
            "amount", "package_size", "free_units", "rate", "fixed_amount", "per_transaction_min_amount",
            "per_transaction_max_amount", "free_units_per_events", "free_units_per_total_aggregation",
        ]
        if let name = amounts.first(where: { properties.isUnreadable($0) }) { return name }
        let needed = model == "graduated_percentage" ? "rate" : "per_unit_amount"
        for (index, range) in properties.records("\(model)_ranges").enumerated() {
            if range.decimal(needed) == nil { return "\(model)_ranges[\(index)].\(needed)" }
            if let name = ["to_value", "flat_amount"].first(where: { range.isUnreadable($0) }) {
                return "\(model)_ranges[\(index)].\(name)"
            }
        }
        return nil
    }

    private static func tier(_ range: ForeignRecord, _ field: String, _ name: String) -> JSONValue {
        var tier: JSONObject = ["upTo": range.decimal("to_value").map { .number($0) } ?? .null]
        tier[name] = (range.decimal(field) ?? .zero).json
        if let flat = range.decimal("flat_amount"), flat != .zero { tier["flatAmount"] = flat.json }
        return .object(tier)
    }
}
