package import WeirCore
package import WeirPrimitives
import WeirStorage

// Meters and features.

extension CatalogPlanner {
    // MARK: Meters

    mutating func takeMeters(_ meters: [CreateMeter]) {
        var fresh: [MeterID] = makeIDs(meters.count).reversed()
        for (index, input) in meters.enumerated() {
            let path = Self.place(.meters, index)
            for issue in MeterCheck.issues(of: input) {
                report(path + [.member(issue.path)], issue.code, issue.message)
            }
            guard let place = after.meters.firstIndex(where: { $0.code == input.code }) else {
                guard let id = fresh.popLast() else { continue }
                let meter = Meter(input, id: id, workspace: catalog.workspace, now: now)
                after.meters.append(meter)
                change.newMeters.append(meter)
                changes.append(CatalogItemChange(action: .create, before: nil, after: .meter(meter)))
                continue
            }
            let known = after.meters[place]
            guard known.archivedAt == nil else {
                let message = "the meter '\(input.code)' was archived, and stays so; take another code"
                report(path + ["code"], .notAllowed, message)
                continue
            }
            takeKnownMeter(input, known, at: place, path)
        }
    }

    private mutating func takeKnownMeter(
        _ input: CreateMeter,
        _ known: Meter,
        at place: Int,
        _ path: [CatalogFlaw.Step]
    ) {
        let wanted = Meter(input, id: known.id, workspace: known.workspace, now: known.createdAt)
        for field in Self.differences(wanted, known) {
            let message = """
                what the meter '\(input.code)' counts never changes: '\(field)' is another one in the workspace; state a \
                meter with another code for the new definition
                """
            report(path + [.member(field)], .notAllowed, message)
        }
        if wanted.displayName == known.displayName {
            unchanged += 1
            return
        }
        var renamed = known
        renamed.displayName = wanted.displayName
        after.meters[place] = renamed
        change.changedMeters.append(renamed)
        changes.append(CatalogItemChange(action: .update, before: .meter(known), after: .meter(renamed)))
    }

    /// The fields in which two definitions differ.
    private static func differences(_ wanted: Meter, _ known: Meter) -> [String] {
        var fields: [String] = []
        func compare(_ name: String, _ isSame: Bool) { if !isSame { fields.append(name) } }
        compare(
            wanted.eventNames.count == 1 ? "eventName" : "eventNames",
            Set(wanted.eventNames) == Set(known.eventNames)
        )
        switch (wanted.aggregation, known.aggregation) {
        case (.percentile(let rank), .percentile(let other)): compare("percentile", rank == other)
        case (let aggregation, let other): compare("aggregation", aggregation == other)
        }
        compare("valueProperty", wanted.valueProperty == known.valueProperty)
        compare("valueWhenMissing", wanted.valueWhenMissing == known.valueWhenMissing)
        compare("operationProperty", wanted.operationProperty == known.operationProperty)
        compare("filters", wanted.filters == known.filters)
        compare("exclude", wanted.exclusions == known.exclusions)
        compare("groupKeys", wanted.groupKeys == known.groupKeys)
        compare("rounding", wanted.rounding == known.rounding)
        compare("effectiveFrom", wanted.effectiveFrom == known.effectiveFrom)
        return fields
    }

    // MARK: Features

    mutating func takeFeatures(_ features: [CreateFeature]) {
        var fresh: [FeatureID] = makeIDs(features.count).reversed()
        for (index, input) in features.enumerated() {
            let path = Self.place(.features, index)
            let place = after.features.firstIndex { $0.key == input.key }
            let known = place.map { after.features[$0] }
            guard let kind = kind(of: input, known, path) else { continue }
            guard let place, let known else {
                guard let id = fresh.popLast() else { continue }
                let feature = Feature(
                    id: id,
                    workspace: catalog.workspace,
                    key: input.key,
                    kind: kind,
                    unit: input.unit,
                    failMode: input.failMode,
                    createdAt: now,
                    updatedAt: now
                )
                after.features.append(feature)
                change.features.append(feature)
                changes.append(CatalogItemChange(action: .create, before: nil, after: shown(feature)))
                continue
            }
            var changed = known
            changed.kind = kind
            changed.unit = input.unit
            changed.failMode = input.failMode
            if changed == known {
                unchanged += 1
                continue
            }
            if kind.name != known.kind.name { typeChanges.append((known, path + ["type"])) }
            changed.updatedAt = now
            after.features[place] = changed
            change.features.append(changed)
            changes.append(CatalogItemChange(action: .update, before: shown(known), after: shown(changed)))
        }
    }

    /// The kind of a feature with its meter; nil when that is an issue.
    private mutating func kind(
        of input: CreateFeature,
        _ known: Feature?,
        _ path: [CatalogFlaw.Step]
    ) -> FeatureKind? {
        switch input.type {
        case .boolean: return .boolean
        case .staticValue: return .staticValue
        case .metered: break
        }
        if let code = input.meter {
            guard let meter = activeMeter(code) else {
                let message = "there is no meter with the code '\(code)', in the catalogue or in the workspace"
                report(path + ["meter"], .notFound, message)
                return nil
            }
            if let present = known?.meter, present != meter.id {
                let name = after.meters.first { $0.id == present }?.code ?? ""
                let message = """
                    the feature '\(input.key)' stands on the meter '\(name)' for good, so that its usage stays what it \
                    was; state another feature for another meter
                    """
                report(path + ["meter"], .notAllowed, message)
                return nil
            }
            return .metered(meter.id)
        }
        if let present = known?.meter { return .metered(present) }
        if let meter = activeMeter(input.key.text) { return .metered(meter.id) }
        if catalog.meters.contains(where: { $0.code == input.key.text }) {
            let message = "the meter '\(input.key)' was archived; name another one in 'meter'"
            report(path + ["meter"], .notAllowed, message)
            return nil
        }
        let meter = FeatureDerivation.implicitMeter(
            for: input.key,
            id: ids.make(at: now),
            workspace: catalog.workspace,
            now: now
        )
        add(meter)
        return .metered(meter.id)
    }

    /// Makes the features, and their meters, that kits and plans name and nobody states.
    ///
    /// What a plan says of a feature goes before what a kit says: a quota makes it metered, a value boolean or static.
    mutating func addFeatures(usedBy content: CatalogContent) {
        var uses: [FeatureKey: FeatureDerivation.Use] = [:]
        var places: [FeatureKey: [CatalogFlaw.Step]] = [:]
        func note(_ key: FeatureKey, _ use: FeatureDerivation.Use, _ place: [CatalogFlaw.Step]) {
            guard uses[key] == nil else { return }
            uses[key] = use
            places[key] = place + [.member(key.text)]
        }
        let plans = (content.plans ?? []).enumerated().map { (terms: $1.terms, path: Self.place(.plans, $0)) }
        for plan in plans {
            for key in plan.terms.quotas.keys { note(key, .metered, plan.path + ["quotas"]) }
        }
        for plan in plans {
            for (key, value) in plan.terms.features { note(key, .value(value), plan.path + ["features"]) }
            for case .feature(let key) in plan.terms.rateLimits.keys { note(key, .metered, plan.path + ["rateLimits"]) }
        }
        for (index, kit) in (content.kits ?? []).enumerated() {
            let path = Self.place(.kits, index)
            for key in kit.primitives.keys { note(key, .metered, path + ["primitivesConfig"]) }
            for key in kit.limits.keys { note(key, .metered, path + ["limits"]) }
        }
        let (ids, now) = (ids, now)
        let additions = FeatureDerivation.additions(
            for: uses,
            features: Dictionary(after.features.map { ($0.key, $0) }) { first, _ in first },
            meters: after.meters,
            workspace: catalog.workspace,
            identifiers: FeatureDerivation.Identifiers(
                feature: { ids.make(at: now) },
                meter: { ids.make(at: now) }
            ),
            now: now
        )
        for meter in additions.meters {
            if after.meters.contains(where: { $0.code == meter.code }) {
                let message = """
                    the feature '\(meter.code)' does not exist, and a meter with that code was archived; state the \
                    feature with another meter
                    """
                report(FeatureKey(meter.code).flatMap { places[$0] } ?? [], .notAllowed, message)
            } else {
                add(meter)
            }
        }
        for feature in additions.features {
            after.features.append(feature)
            change.features.append(feature)
            changes.append(CatalogItemChange(action: .create, before: nil, after: shown(feature)))
        }
    }

    private mutating func add(_ meter: Meter) {
        after.meters.append(meter)
        change.newMeters.append(meter)
        changes.append(CatalogItemChange(action: .create, before: nil, after: .meter(meter)))
    }

    private func activeMeter(_ code: String) -> Meter? {
        after.meters.first { $0.code == code && $0.archivedAt == nil }
    }

    private func shown(_ feature: Feature) -> CatalogItem {
        .feature(CreateFeature(feature, meters: MeterSet(version: 0, meters: after.meters)))
    }

    /// A feature of another type would change what plans and kits say of it.
    mutating func checkTypeChanges() {
        for (feature, path) in typeChanges {
            let history = after.plans.first { history in
                history.plansInForce.contains { $0.terms.namedFeatures.contains(feature.key) }
            }
            if let history {
                let message = """
                    the type of '\(feature.key)' cannot change while the plan '\(history.plan.key)' names it, in a version \
                    that still holds
                    """
                report(path, .notAllowed, message)
            } else if let kit = after.kits.first(where: { $0.limits[feature.key] != nil }) {
                let message = "the type of '\(feature.key)' cannot change while the account kit '\(kit.name)' limits it"
                report(path, .notAllowed, message)
            }
        }
    }
}

extension Meter {
    /// A new meter.
    package init(_ input: CreateMeter, id: MeterID, workspace: WorkspaceID, now: Timestamp) {
        self.init(
            id: id,
            workspace: workspace,
            code: input.code,
            displayName: input.displayName ?? input.code,
            eventNames: input.eventNames,
            aggregation: input.aggregation,
            valueProperty: input.valueProperty,
            valueWhenMissing: input.valueWhenMissing,
            operationProperty: input.operationProperty,
            filters: input.filters,
            exclusions: input.exclusions,
            groupKeys: input.groupKeys,
            rounding: input.rounding,
            effectiveFrom: input.effectiveFrom,
            createdAt: now
        )
    }
}
