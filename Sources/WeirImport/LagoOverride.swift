import WeirAPI
import WeirPrimitives

/// What a plan of Lago's charges one subscription, where that is not what it charges everybody: as terms of its contract.
///
/// There a plan that is overridden is a copy with other amounts, of which only the subscription, read alone, says. Here the
/// contract stays on the plan and has the amounts of its own beside it.
struct LagoOverride {
    /// Fields of a contract.
    private(set) var terms = JSONObject()
    /// What a contract cannot say, so that it would charge otherwise.
    private(set) var reasons: [String] = []
    /// Tax rates of the plan as this subscription has it.
    let rates: LagoPlan.Rates

    /// Fields of a price that a contract may have otherwise.
    private static let amounts: Set<String> = [
        "model", "amount", "unitAmount", "tiers", "zeroQuantityChargesFirstTierFlat", "packageSize", "packageAmount",
        "rounding", "ratePercent", "fixedPerEvent", "freeEvents", "freeAmount", "perEventMin", "perEventMax",
        "multiplier", "rates", "fallback",
    ]
    /// Those that go away when they are said to be null.
    private static let removable: Set<String> = ["freeUnits", "minimumSpend", "maximumSpend"]

    /// `own` is the plan as the subscription has it, `usual` the one that it was made of.
    init(own: LagoPlan.Value, usual: LagoPlan.Value) {
        rates = LagoPlan.Rates(whole: own.taxRates, byPrice: own.priceTaxRates)
        for (field, name) in [("currency", "currency"), ("commitment", "minimum commitment")]
        where own.plan[field] != usual.plan[field] {
            reasons.append("its \(name) is not that of the plan")
        }
        addPrices(Self.prices(of: own), Self.prices(of: usual))
        if own.plan["trialDays"] != usual.plan["trialDays"] { terms["trialDays"] = own.plan["trialDays"] ?? 0 }
    }

    private static func prices(of value: LagoPlan.Value) -> [JSONObject] {
        (value.plan["prices"]?.arrayValue ?? []).compactMap(\.objectValue)
    }

    private mutating func addPrices(_ own: [JSONObject], _ usual: [JSONObject]) {
        var overrides: [JSONValue] = []
        for price in own {
            let key = CatalogDraft.name(of: price)
            guard let other = usual.first(where: { CatalogDraft.name(of: $0) == key }) else {
                reasons.append("it has a price '\(key)', and the plan has none")
                continue
            }
            guard Self.rest(of: price) == Self.rest(of: other) else {
                reasons.append("its price '\(key)' is counted or invoiced otherwise than that of the plan")
                continue
            }
            guard price["model"] == other["model"] else {
                let (own, usual) = (Self.model(of: price), Self.model(of: other))
                reasons.append("its price '\(key)' is '\(own)', and that of the plan '\(usual)'")
                continue
            }
            if let override = Self.override(price, other) { overrides.append(.object(override)) }
        }
        let keys = Set(own.map { CatalogDraft.name(of: $0) })
        for price in usual where !keys.contains(CatalogDraft.name(of: price)) {
            reasons.append("it has no price '\(CatalogDraft.name(of: price))', and the plan has one")
        }
        if !overrides.isEmpty { terms["overrides"] = .array(overrides) }
    }

    private static func model(of price: JSONObject) -> String { price["model"]?.stringValue ?? "" }

    /// What of a price is not its amounts, nor what its lines are called.
    private static func rest(of price: JSONObject) -> [String: JSONValue] {
        var rest: [String: JSONValue] = [:]
        for member in price.members
        where member.name != "name" && !amounts.contains(member.name) && !removable.contains(member.name) {
            rest[member.name] = member.value
        }
        return rest
    }

    /// The amounts of a price where they are others; nil when they are the same.
    private static func override(_ price: JSONObject, _ usual: JSONObject) -> JSONObject? {
        let said = amounts.union(removable)
        guard said.contains(where: { price[$0] != usual[$0] }) else { return nil }
        var override: JSONObject = ["key": price["key"] ?? .null]
        for member in price.members where said.contains(member.name) { override[member.name] = member.value }
        for name in removable.sorted() where price[name] == nil && usual[name] != nil { override[name] = .null }
        return override
    }
}

extension LagoMapping {
    /// Whether and how the plan is otherwise for one subscription.
    enum Overriding {
        case none
        /// It is otherwise, and how is known.
        case terms(LagoOverride)
        /// It is otherwise, and a contract cannot be made of what is known.
        case unknown(String)
    }

    /// What of the plan is otherwise for one subscription, and a note where it cannot be seen.
    func overriding(_ record: ForeignRecord, _ name: String, _ notes: inout [ImportNote]) -> Overriding {
        let plan = plans.first { $0.text("code") == record.text("plan_code") }
        guard isOverridden(record, plan) else {
            if record.record("plan") == nil {
                let reason =
                    "a list does not say whether charges of its plan are overridden: read by the API, or compare"
                notes.append(ImportNote("subscription", name, "plan", reason))
            }
            return .none
        }
        guard let plan, let own = record.record("plan"), own.value("charges")?.arrayValue != nil else {
            let reason =
                "the plan is overridden for this customer, and how is not said: read by the API, or make the contract by "
                + "hand, with overrides"
            return .unknown(reason)
        }
        guard own.value("taxes")?.arrayValue != nil else {
            return .unknown(
                "the plan is overridden for this customer, and which taxes it has is not said: read by the API, or make the "
                    + "contract by hand"
            )
        }
        guard own.value("fixed_charges") != nil || plan.records("fixed_charges").isEmpty else {
            return .unknown(
                "the plan is overridden for this customer, and how its fixed charges are charged is not said: read by the "
                    + "API, or make the contract by hand"
            )
        }
        let metrics = takenMetrics().known
        let mapped = LagoPlan(own, metrics: metrics).mapped()
        let lost = mapped.notes.filter { $0.outcome == .chargesOtherwise }
        guard let value = mapped.value, let usual = LagoPlan(plan, metrics: metrics).mapped().value, lost.isEmpty else {
            let why = lost.map { "\($0.field ?? ""): \($0.reason)" }.joined(separator: "; ")
            return .unknown("the plan is overridden for this customer, and has no place here as it is: \(why)")
        }
        let override = LagoOverride(own: value, usual: usual)
        guard override.reasons.isEmpty else {
            let why = override.reasons.joined(separator: "; ")
            return .unknown("the plan is overridden for this customer: \(why); make the contract by hand")
        }
        let keys = (override.terms["overrides"]?.arrayValue ?? []).compactMap(\.objectValue)
            .map { CatalogDraft.name(of: $0) }
        let about = keys.isEmpty ? "beside its prices" : "of \(keys.joined(separator: ", "))"
        let reason = "the plan is overridden for this customer \(about): the contract has terms of its own"
        notes.append(ImportNote("subscription", name, "plan", reason, outcome: .told))
        return .terms(override)
    }

    private func isOverridden(_ record: ForeignRecord, _ plan: ForeignRecord?) -> Bool {
        if record.value("plan_overrides") != nil || record.text("plan.parent_id") != nil { return true }
        if let own = record.decimal("plan_amount_cents"), let usual = plan?.decimal("amount_cents"), own != usual {
            return true
        }
        guard let own = record.text("plan_amount_currency"), let usual = plan?.text("amount_currency") else {
            return false
        }
        return own != usual
    }
}
