import WeirCore
import WeirPrimitives
import WeirStorage

// Kits, plans and settings.

extension CatalogPlanner {
    // MARK: Kits

    /// A kit of the file, as it is and as it is to be.
    struct ResolvedKit {
        var known: AccountKit?
        var wanted: AccountKit
    }

    /// The kits of the file with their ids, so that plans can name them.
    func resolveKits(_ kits: [CreateKit]) -> [ResolvedKit] {
        var fresh: [AccountKitID] = makeIDs(kits.count).reversed()
        return kits.compactMap { input in
            if let known = catalog.kits.first(where: { $0.name == input.name }) {
                var wanted = known
                wanted.description = input.description
                wanted.mode = input.mode
                wanted.primitives = input.primitives
                wanted.limits = input.limits
                return ResolvedKit(known: known, wanted: wanted)
            }
            guard let id = fresh.popLast() else { return nil }
            let kit = AccountKit(
                id: id,
                workspace: catalog.workspace,
                name: input.name,
                description: input.description,
                mode: input.mode,
                primitives: input.primitives,
                limits: input.limits,
                createdAt: now,
                updatedAt: now
            )
            return ResolvedKit(known: nil, wanted: kit)
        }
    }

    mutating func takeKits(_ kits: [ResolvedKit]) {
        let features = Dictionary(after.features.map { ($0.key, $0) }) { first, _ in first }
        let meters = MeterSet(version: 0, meters: after.meters)
        for (index, kit) in kits.enumerated() {
            report(
                CatalogRules.flaws(in: kit.wanted, features: features, meters: meters),
                below: Self.place(.kits, index)
            )
            var wanted = kit.wanted
            guard let known = kit.known else {
                after.kits.append(wanted)
                change.kits.append(wanted)
                changes.append(CatalogItemChange(action: .create, before: nil, after: .kit(wanted)))
                continue
            }
            if wanted == known {
                unchanged += 1
                continue
            }
            wanted.updatedAt = now
            if let place = after.kits.firstIndex(where: { $0.id == known.id }) { after.kits[place] = wanted }
            change.kits.append(wanted)
            changes.append(CatalogItemChange(action: .update, before: .kit(known), after: .kit(wanted)))
        }
    }

    /// The id of a kit by its name; reports when there is none.
    private mutating func kit(named name: String, at path: [CatalogFlaw.Step]) -> AccountKitID? {
        if let kit = after.kits.first(where: { $0.name == name }) { return kit.id }
        let message = "there is no account kit with the name '\(name)', in the catalogue or in the workspace"
        report(path, .notFound, message)
        return nil
    }

    // MARK: Plans

    mutating func takePlans(_ plans: [CatalogPlan]) {
        let features = Dictionary(after.features.map { ($0.key, $0) }) { first, _ in first }
        let meters = MeterSet(version: 0, meters: after.meters.filter { $0.archivedAt == nil })
        var fresh: [PlanID] = makeIDs(plans.count).reversed()
        for (index, input) in plans.enumerated() {
            let path = Self.place(.plans, index)
            var terms = input.terms
            if let name = input.kit { terms.accountKit = kit(named: name, at: path + ["accountKit"]) }
            report(CatalogRules.flaws(in: terms, features: features, meters: meters), below: path)
            guard let place = after.plans.firstIndex(where: { $0.plan.key == input.key }) else {
                guard let id = fresh.popLast() else { continue }
                let plan = Plan(
                    id: id,
                    workspace: catalog.workspace,
                    key: input.key,
                    terms: terms,
                    createdAt: now,
                    updatedAt: now
                )
                after.plans.append(PlanHistory(new: plan))
                change.plans.append(PlanChange(plan: plan))
                changes.append(CatalogItemChange(action: .create, before: nil, after: shown(plan), version: 1))
                continue
            }
            let history = after.plans[place]
            guard let plan = history.plan.revised(to: terms, at: now) else {
                unchanged += 1
                continue
            }
            after.plans[place] = history.adding(plan, reach: options.reach)
            change.plans.append(PlanChange(plan: plan, reach: options.reach))
            // A plan that was archived comes back.
            let wasArchived = history.plan.archivedAt != nil
            changes.append(
                CatalogItemChange(
                    action: wasArchived ? .create : .update,
                    before: wasArchived ? nil : shown(history.plan),
                    after: shown(plan),
                    version: plan.version
                )
            )
        }
    }

    func shown(_ plan: Plan) -> CatalogItem {
        .plan(CatalogPlan(plan, kits: Dictionary(after.kits.map { ($0.id, $0) }) { first, _ in first }))
    }

    // MARK: Settings

    mutating func takeSettings(_ input: CatalogSettings?) {
        var wanted = input?.changes.applied(to: settings) ?? settings
        switch input?.defaultKit ?? .keep {
        case .keep: break
        case .clear: wanted.defaultKit = nil
        case .set(let name): wanted.defaultKit = kit(named: name, at: ["settings", "defaultAccountKit"])
        }
        if let key = wanted.defaultPlan {
            let plan = after.plans.first { $0.plan.key == key }?.plan
            if plan == nil || plan?.archivedAt != nil {
                let message = "there is no plan with the key '\(key)', in the catalogue or in the workspace"
                report(["settings", "defaultPlanKey"], .notFound, message)
            }
        }
        guard input != nil else { return }
        if !isKnownZone(wanted.timeZone) {
            let issue = RequestIssue.unknownZone("timeZone", wanted.timeZone)
            report(["settings", "timeZone"], issue.code, issue.message)
        }
        if let key = wanted.selfService.feature, !after.features.contains(where: { $0.key == key }) {
            report(["settings", "selfService", "feature"], .notFound, "there is no feature '\(key)'")
        }
        if wanted == settings {
            unchanged += 1
            return
        }
        wanted.updatedAt = now
        after.settings = wanted
        change.settings = wanted
        changes.append(
            CatalogItemChange(
                action: .update,
                before: .settings(settings, defaultKit: kitName(settings.defaultKit)),
                after: .settings(wanted, defaultKit: kitName(wanted.defaultKit))
            )
        )
    }

    private func kitName(_ id: AccountKitID?) -> String? {
        id.flatMap { id in after.kits.first { $0.id == id }?.name }
    }
}
