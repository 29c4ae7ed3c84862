import WeirCore
import WeirPrimitives
import WeirStorage

/// Why a meter must go on counting.
enum MeterNeed {
    case price(of: Plan)
    case quota(FeatureKey, of: Plan)
    case contract(ContractID)
}

extension MeterNeeds {
    /// Why a meter must go on counting; nil when nobody needs it.
    ///
    /// Of a plan in the offer all versions that may hold for someone count, of an archived one those that do.
    func need(of meter: Meter, plans: [PlanHistory], features: [Feature]) -> MeterNeed? {
        let limited = Set(features.filter { $0.meter == meter.id }.map(\.key))
        for plan in plans.flatMap(held(of:)) {
            if plan.terms.prices.contains(where: { $0.meter == meter.code }) { return .price(of: plan) }
            if let feature = plan.terms.quotas.keys.filter(limited.contains).min() {
                return .quota(feature, of: plan)
            }
        }
        return contracts[meter.code].map { .contract($0) }
    }

    /// The versions of a plan that matter.
    private func held(of history: PlanHistory) -> [Plan] {
        guard history.plan.archivedAt != nil else { return history.plansInForce }
        let versions = subscribers[history.plan.id] ?? []
        let held = Set(versions.map { history.plan(subscribedAt: $0).version })
        return history.plansInForce.filter { held.contains($0.version) }
    }
}
