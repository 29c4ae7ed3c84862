import WeirCore
import WeirPrimitives

/// A catalogue as contracts would have it, beside the workspace that it is compared with.
package struct SimulatedOffer: Sendable {
    let policy: PolicySnapshot
    /// Those of the workspace, and of the catalogue where it has others.
    let meters: MeterSet
    /// Meters that the workspace does not have, or not so: their usage is counted from the events.
    let newMeters: Set<MeterID>
    private let plans: [PlanKey: CatalogPlan]

    /// What becomes of a contract.
    enum Fate {
        case other(Contract)
        /// The catalogue says nothing of its plans.
        case same(String)
        case impossible(String)
    }

    /// - Throws: ``WeirError`` `invalidInput` with all that is wrong with the plans' prices.
    init(_ content: CatalogContent, policy: PolicySnapshot) throws(WeirError) {
        self.policy = policy
        var meters = policy.meters.meters
        var new: Set<MeterID> = []
        for (index, input) in (content.meters ?? []).enumerated() {
            let place = meters.firstIndex { $0.code == input.code }
            if let place {
                let known = meters[place]
                var wanted = Meter(input, id: known.id, workspace: known.workspace, now: known.createdAt)
                wanted.displayName = known.displayName
                wanted.archivedAt = known.archivedAt
                if wanted == known { continue }
                meters.remove(at: place)
            }
            // Ids of no meter that is stored: theirs begin with the time at which they were made.
            let id = MeterID(rawValue: UInt128(index + 1))
            meters.append(Meter(input, id: id, workspace: policy.workspace.id, now: .earliest))
            new.insert(id)
        }
        let set = MeterSet(version: 1, meters: meters)
        var plans: [PlanKey: CatalogPlan] = [:]
        for plan in content.plans ?? [] {
            let surroundings = PriceRules.Surroundings(of: plan.terms, features: policy.features, meters: set)
            try WeirError.check(PriceRules.flaws(in: plan.terms.prices, surroundings))
            plans[plan.key] = plan
        }
        self.meters = set
        newMeters = new
        self.plans = plans
    }

    /// The contract with the catalogue's terms in place of its own.
    ///
    /// Add-ons stay. What was agreed with one customer alone for a price of the plan does not.
    func contract(_ contract: Contract) -> Fate {
        guard contract.phases.contains(where: { plans[$0.plan] != nil }) else {
            return .same("the catalogue has no plan '\(contract.phases.last?.plan.text ?? "")'")
        }
        var contract = contract
        for index in contract.phases.indices {
            let phase = contract.phases[index]
            guard let plan = plans[phase.plan] else { continue }
            var offered = plan.terms
            offered.prices = offered.prices.filter { ($0.currency ?? offered.currency) == contract.currency }
            guard !offered.prices.isEmpty || plan.terms.prices.isEmpty else {
                return .impossible("the plan '\(phase.plan.text)' has no price in \(contract.currency.code)")
            }
            var terms = ContractTerms(
                plan: offered,
                quantity: phase.quantity,
                minimumSpend: offered.commitment?.spend.minimum
            )
            let surroundings = PriceRules.Surroundings(of: plan.terms, features: policy.features, meters: meters)
            for place in terms.usages.indices {
                let feature = surroundings.quotaIncluded(in: terms.usages[place].price)
                terms.usages[place].quota = feature.flatMap { plan.terms.quotas[$0] }.map {
                    IncludedQuota(limit: $0.limit, period: plan.terms.period)
                }
            }
            if let present = policy.plan(phase.plan)?.plan {
                let addOns = phase.terms.beside(present)
                terms.fees += addOns.fees
                terms.usages += addOns.usages
            }
            contract.phases[index].terms = terms
        }
        return .other(contract)
    }
}
