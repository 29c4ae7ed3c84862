import WeirAPI
import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices

/// The amount of a price as one text: `29`, `3 / 100`, `1000: 0.10; beyond: 0.05 + 5`, `2.9 + 0.30`.
enum PriceAmount {
    /// The model of a row that holds the whole price as the API takes it.
    static let asSent = "json"
    /// The model of a row whose price is for each seat of a contract.
    static let perSeat = "per_seat"

    /// A model that a row can hold.
    struct Model: Sendable {
        var value: String
        var name: String
        /// An amount as it is written.
        var example: String
        var meaning: String
    }

    static let models = [
        Model(value: "flat", name: "Flat", example: "29", meaning: "Each interval, whatever is used"),
        Model(value: perSeat, name: "Per seat", example: "19", meaning: "For each seat of the contract"),
        Model(value: "per_unit", name: "Per unit", example: "0.002", meaning: "For each unit of the meter"),
        Model(
            value: "graduated",
            name: "Graduated",
            example: "1000: 0.10; beyond: 0.05 + 5",
            meaning: "Each unit at the price of the tier it falls in; a tier may have an amount of its own"
        ),
        Model(
            value: "volume",
            name: "Volume",
            example: "1000: 0.10; beyond: 0.05",
            meaning: "All units at the price of the tier that they reach"
        ),
        Model(value: "package", name: "Package", example: "3 / 100", meaning: "For each hundred units begun"),
        Model(
            value: "percentage",
            name: "Percentage",
            example: "2.9 + 0.30",
            meaning: "Percent of the value, and an amount for each event"
        ),
        Model(value: "dynamic", name: "As events say", example: "", meaning: "The events carry the amount"),
        Model(value: asSent, name: "As JSON", example: "{…}", meaning: "A whole price as the API takes it"),
    ]

    static var options: [FieldOption] { models.map { FieldOption($0.value, $0.name) } }

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
