import WeirAPI
import WeirImport
import WeirPrimitives

/// What a contract charges now that is not as another system charges it; pure.
///
/// Both are looked at, so that a field that only one of them has is a difference, too. What is not stated has the value
/// that it has without.
struct PhaseDifference {
    let terms: JSONObject
    /// The plan as the other system has it; nil when it was not read.
    let plan: JSONObject?
    let phase: JSONObject
    let contract: JSONObject

    /// A sentence for each difference.
    var lines: [String] {
        var lines: [String] = []
        if !CustomerDifference.isSame(terms["taxRates"] ?? .null, phase["taxRates"] ?? .null) {
            lines.append("its tax rates are not the same")
        }
        addPrices(&lines)
        guard let plan else { return lines }
        if !Self.isCharged(commitment(of: plan), ownCommitment) {
            lines.append("the commitment is not the same: weir contracts change")
        }
        if !Self.isCharged(
            terms["progressiveBilling"] ?? plan["progressiveBilling"] ?? .null,
            contract["progressiveBilling"] ?? .null
        ) {
            lines.append("the thresholds of progressive billing are not the same")
        }
        return lines
    }

    private func commitment(of plan: JSONObject) -> JSONValue {
        guard var commitment = plan["commitment"]?.objectValue else { return .null }
        commitment["interval"] = commitment["interval"] ?? "month"
        commitment["intervalCount"] = commitment["intervalCount"] ?? 1
        return .object(commitment)
    }

    private var ownCommitment: JSONValue {
        var commitment = JSONObject()
        for (name, field) in [
            ("minimumSpend", "minimumSpend"), ("maximumSpend", "maximumSpend"), ("interval", "commitmentInterval"),
            ("intervalCount", "commitmentIntervalCount"),
        ] { if let value = phase[field], value != .null { commitment[name] = value } }
        return commitment.isEmpty ? JSONValue.null : .object(commitment)
    }

    // MARK: Prices

    /// Fields of a fee, and what they are where they are not stated.
    private static let feeFields: [(name: String, usual: JSONValue)] = [
        ("amount", .null), ("interval", "month"), ("intervalCount", 1), ("timing", "arrears"),
    ]

    /// Fields of a price over a meter that say what is charged, and what they are where they are not stated.
    private static let usageFields: [(name: String, usual: JSONValue)] =
        [("interval", "month"), ("intervalCount", 1), ("timing", "arrears"), ("rounding", "up")]
        + [
            "model", "meter", "unitAmount", "amount", "tiers", "packageSize", "packageAmount", "freeUnits",
            "ratePercent",
            "fixedPerEvent", "perEventMin", "perEventMax", "freeEvents", "freeAmount", "multiplier", "rates",
            "fallback",
            "minimumSpend", "maximumSpend", "zeroQuantityChargesFirstTierFlat", "unitConversion", "bucket", "included",
        ].map { ($0, JSONValue.null) }

    /// Fields of a price that belong to its model.
    private static let amounts: Set<String> = [
        "unitAmount", "amount", "tiers", "packageSize", "packageAmount", "rounding", "ratePercent", "fixedPerEvent",
        "perEventMin", "perEventMax", "freeEvents", "freeAmount", "multiplier", "rates", "fallback",
        "zeroQuantityChargesFirstTierFlat",
    ]

    private func addPrices(_ lines: inout [String]) {
        var fees: [String: JSONObject] = [:]
        var usage: [String: JSONObject] = [:]
        var rates: [String: JSONValue] = [:]
        for fee in (phase["fees"]?.arrayValue ?? []).compactMap(\.objectValue) {
            fees[CatalogDraft.name(of: fee)] = fee
            rates[CatalogDraft.name(of: fee)] = fee["taxRates"]
        }
        for entry in (phase["usage"]?.arrayValue ?? []).compactMap(\.objectValue) {
            guard let price = entry["price"]?.objectValue else { continue }
            usage[CatalogDraft.name(of: price)] = price
            rates[CatalogDraft.name(of: price)] = entry["taxRates"]
        }
        let addOns = (terms["addOns"]?.arrayValue ?? []).compactMap(\.objectValue)
        guard let prices = plan?["prices"]?.arrayValue?.compactMap(\.objectValue) else { return }
        let there = terms["priceTaxRates"]?.objectValue ?? [:]
        var known: Set<String> = []
        for price in prices.map(overridden) + addOns {
            let key = CatalogDraft.name(of: price)
            known.insert(key)
            var isSame = true
            if let fee = fees[key] {
                var wanted = price
                // A fee has its amount, whatever it is called by its model.
                wanted["amount"] = price["amount"] ?? price["unitAmount"]
                isSame = Self.isSame(wanted, fee, Self.feeFields)
                if let quantity = price["quantity"] {
                    isSame = isSame && CustomerDifference.isSame(quantity, fee["quantity"] ?? .null)
                }
            } else if let own = usage[key] {
                isSame = Self.isSame(price, own, Self.usageFields)
            } else {
                lines.append("the price '\(key)' is only there")
                continue
            }
            if !isSame {
                lines.append("the price '\(key)' is not the same: weir plans migrate, or change the contract")
            }
            if !CustomerDifference.isSame(there[key] ?? [], rates[key] ?? []) {
                lines.append("the tax rates of the price '\(key)' are not the same")
            }
        }
        for key in (Array(fees.keys) + usage.keys).sorted() where !known.contains(key) {
            lines.append("the price '\(key)' is only here")
        }
    }

    /// A price of the plan with what the contract has otherwise.
    private func overridden(_ price: JSONObject) -> JSONObject {
        let overrides = (terms["overrides"]?.arrayValue ?? []).compactMap(\.objectValue)
        guard let own = overrides.first(where: { $0["key"] == price["key"] }) else { return price }
        // A model comes with all of its amounts.
        var result = JSONObject(
            members: price.members.filter { own["model"] == nil || !Self.amounts.contains($0.name) }
        )
        for member in own.members { result[member.name] = member.value }
        return result
    }

    private static func isSame(
        _ wanted: JSONObject,
        _ own: JSONObject,
        _ fields: [(name: String, usual: JSONValue)]
    ) -> Bool {
        fields.allSatisfy { name, usual in isCharged(wanted[name] ?? usual, own[name] ?? usual) }
    }

    /// Whether two values charge the same: nothing is charged by what is zero, false or not there.
    private static func isCharged(_ left: JSONValue, _ right: JSONValue) -> Bool {
        CustomerDifference.isSame(stated(left), stated(right))
    }

    private static func stated(_ value: JSONValue) -> JSONValue {
        switch value {
        case .object(let object):
            .object(
                JSONObject(
                    members: object.members.compactMap { member in
                        let value = stated(member.value)
                        return value == .null ? nil : .init(name: member.name, value: value)
                    }
                )
            )
        case .array(let elements): .array(elements.map(stated))
        case .number, .string: ForeignRecord(["a": value]).decimal("a") == .zero ? JSONValue.null : value
        case .bool(false): JSONValue.null
        case .bool, .null, .oversizedNumber: value
        }
    }
}
