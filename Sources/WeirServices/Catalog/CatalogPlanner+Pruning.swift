import WeirCore
import WeirPrimitives
import WeirStorage

// What the file leaves out, when that is to go: plans and meters are archived, kits deleted, features kept. Whatever is
// still needed stays, and is named with the reason. A section that the file does not have says nothing.

extension CatalogPlanner {
    mutating func prunePlans(_ content: CatalogContent) {
        guard let plans = content.plans else { return }
        let named = Set(plans.map(\.key))
        let defaultPlan: PlanKey? =
            switch content.settings?.changes.defaultPlan ?? .keep {
            case .keep: settings.defaultPlan
            case .clear: nil
            case .set(let key): key
            }
        for (place, history) in after.plans.enumerated() {
            let plan = history.plan
            guard plan.archivedAt == nil, !named.contains(plan.key) else { continue }
            guard plan.key != defaultPlan else {
                kept.append(KeptCatalogItem(.plan, plan.key.text, "is the workspace's default plan"))
                continue
            }
            var archived = plan
            archived.archivedAt = now
            after.plans[place] = history.replacingCurrent(with: archived)
            change.archivedPlans.append(archived)
            changes.append(
                CatalogItemChange(action: .archive, before: shown(plan), after: nil, version: plan.version)
            )
        }
    }

    mutating func pruneKits(_ content: CatalogContent) {
        guard let kits = content.kits else { return }
        let named = Set(kits.map(\.name))
        let plansInForce = after.plans.flatMap(\.plansInForce)
        for kit in after.kits where !named.contains(kit.name) {
            if after.settings.defaultKit == kit.id {
                kept.append(KeptCatalogItem(.accountKit, kit.name, "is the workspace's default kit"))
            } else if let plan = plansInForce.first(where: { $0.terms.accountKit == kit.id }) {
                let reason = "belongs to the plan '\(plan.key)', in a version that still holds"
                kept.append(KeptCatalogItem(.accountKit, kit.name, reason))
            } else if kitsOfCustomers.contains(kit.id) {
                kept.append(KeptCatalogItem(.accountKit, kit.name, "is the kit of customers"))
            } else {
                change.deletedKits.append(kit.id)
                changes.append(CatalogItemChange(action: .delete, before: .kit(kit), after: nil))
            }
        }
        after.kits.removeAll { change.deletedKits.contains($0.id) }
    }

    mutating func pruneMeters(_ content: CatalogContent) {
        guard let meters = content.meters else { return }
        let named = Set(meters.map(\.code))
        let features = featuresNamed(in: content)
        for (place, meter) in after.meters.enumerated() {
            guard meter.archivedAt == nil, !named.contains(meter.code) else { continue }
            if let feature = after.features.first(where: { $0.meter == meter.id }) {
                // The meter of a feature that the file names needs no word of its own.
                if features.contains(feature.key) { continue }
                kept.append(KeptCatalogItem(.meter, meter.code, "counts the feature '\(feature.key)'"))
                continue
            }
            if let need = needs.need(of: meter, plans: after.plans, features: after.features) {
                kept.append(KeptCatalogItem(.meter, meter.code, Self.reason(need)))
                continue
            }
            var archived = meter
            archived.archivedAt = now
            after.meters[place] = archived
            change.changedMeters.append(archived)
            changes.append(CatalogItemChange(action: .archive, before: .meter(meter), after: nil))
        }
    }

    private static func reason(_ need: MeterNeed) -> String {
        switch need {
        case .price(let plan): "is priced by the plan '\(plan.key)', in a version that still holds"
        case .quota(let feature, let plan):
            "counts '\(feature)', of which the plan '\(plan.key)' has a quota, in a version that still holds"
        case .contract(let id): "is charged for by the contract '\(id)'"
        }
    }

    /// Features are never taken away: what was used of them stays.
    mutating func noteFeatures(_ content: CatalogContent) {
        guard content.features != nil else { return }
        let named = featuresNamed(in: content)
        for feature in after.features where !named.contains(feature.key) {
            kept.append(KeptCatalogItem(.feature, feature.key.text, "is a feature, and features are never deleted"))
        }
    }

    private func featuresNamed(in content: CatalogContent) -> Set<FeatureKey> {
        var named = Set((content.features ?? []).map(\.key))
        for plan in content.plans ?? [] { named.formUnion(plan.terms.namedFeatures) }
        for kit in content.kits ?? [] { named.formUnion(Set(kit.primitives.keys).union(kit.limits.keys)) }
        return named
    }
}
