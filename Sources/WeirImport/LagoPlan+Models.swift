import WeirAPI
import WeirPrimitives

extension LagoPlan {
    /// Model and amounts of a charge; nil, and a note, when there is none for them.
    mutating func priced(
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
        drop(field, "its model '\(model)' with these properties has no counterpart, so it is not charged")
        return nil
    }

    private static func tier(_ range: ForeignRecord, _ field: String, _ name: String) -> JSONValue {
        var tier: JSONObject = ["upTo": range.decimal("to_value").map { .number($0) } ?? .null]
        tier[name] = (range.decimal(field) ?? .zero).json
        if let flat = range.decimal("flat_amount"), flat != .zero { tier["flatAmount"] = flat.json }
        return .object(tier)
    }
}
