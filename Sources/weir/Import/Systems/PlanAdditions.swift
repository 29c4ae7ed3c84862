import WeirAPI
import WeirImport

/// A plan of another system with what was added to it here; pure.
struct PlanAdditions {
    private(set) var plan: JSONObject
    /// What of it charges, and is only here.
    private(set) var charged: [String] = []

    /// - Parameters:
    ///   - draft: The plan as the other system has it.
    ///   - present: The plan as a catalogue of the workspace has it.
    init(_ draft: JSONObject, present: JSONObject) {
        plan = draft
        for name in ["quotas", "features", "rateLimits"] {
            guard let own = present[name]?.objectValue, !own.isEmpty else { continue }
            var whole = own
            for member in draft[name]?.objectValue?.members ?? [] { whole[member.name] = member.value }
            plan[name] = .object(whole)
        }
        for name in ["period", "accountKit", "spendAlerts", "netTerms", "autoPay"] where draft[name] == nil {
            if let own = present[name], own != .null { plan[name] = own }
        }
        for name in ["commitment", "progressiveBilling"] where draft[name] == nil {
            guard let own = present[name], own != .null else { continue }
            plan[name] = own
            charged.append(name)
        }
        let prices = draft["prices"]?.arrayValue ?? []
        let names = Set(prices.compactMap { $0.objectValue.map(CatalogDraft.name) })
        let added = (present["prices"]?.arrayValue ?? []).filter { price in
            price.objectValue.map { !names.contains(CatalogDraft.name(of: $0)) } ?? false
        }
        guard !added.isEmpty else { return }
        plan["prices"] = .array(prices + added)
        charged += added.compactMap { $0.objectValue.map { "the price '\(CatalogDraft.name(of: $0))'" } }
    }
}
