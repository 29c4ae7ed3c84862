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
