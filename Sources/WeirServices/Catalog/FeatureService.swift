package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// What a new feature is made from.
package struct CreateFeature: Sendable {
    package var key: FeatureKey
    package var type: FeatureKind.Name
    /// Code of the meter of a metered feature; nil takes the meter with the key as its code, or makes one.
    package var meter: String?
    package var unit: String?
    package var failMode: FailMode

    package init(
        key: FeatureKey,
        type: FeatureKind.Name,
        meter: String? = nil,
        unit: String? = nil,
        failMode: FailMode = .closed
    ) {
        self.key = key
        self.type = type
        self.meter = meter
        self.unit = unit
        self.failMode = failMode
    }
}

/// What a change says of a feature.
package struct UpdateFeature: Sendable {
    /// Only while no plan and no kit's limit names the feature.
    package var type: FeatureKind.Name?
    package var unit: FieldChange<String> = .keep
    package var failMode: FieldChange<FailMode> = .keep

    package init() {}
}

/// A feature with its meter's code.
package struct ListedFeature: Sendable, Hashable {
    package var feature: Feature
    package var meter: String?

    package init(feature: Feature, meter: String?) {
        self.feature = feature
        self.meter = meter
    }
}

/// Makes and changes features.
package struct FeatureService: Sendable {
    private let catalog: any CatalogStore
    private let directory: PolicyDirectory
    private let runner: CommandRunner
    private let ids: IDGenerator

    package init(catalog: any CatalogStore, directory: PolicyDirectory, runner: CommandRunner, ids: IDGenerator) {
        self.catalog = catalog
        self.directory = directory
        self.runner = runner
        self.ids = ids
    }

    /// All features, oldest first.
    package func features(in workspace: WorkspaceID) async throws -> [ListedFeature] {
        let policy = try await directory.policy(of: workspace)
        return policy.features.values.sorted { $0.id < $1.id }.map { Self.listed($0, policy.meters) }
    }

    /// - Throws: ``WeirError`` `notFound`.
    package func feature(_ key: String, in workspace: WorkspaceID) async throws -> ListedFeature {
        let policy = try await directory.policy(of: workspace)
        guard let feature = FeatureKey(key).flatMap({ policy.features[$0] }) else {
            throw WeirError.notFound("Feature", key)
        }
        return Self.listed(feature, policy.meters)
    }

    /// Makes a feature, and its meter if it needs one.
    ///
    /// - Throws: ``WeirError`` `duplicateRecord` when the key is taken, `invalidInput` when the meter does not exist or
    ///   was archived.
    package func create(
        _ input: CreateFeature,
        _ context: CallContext,
        keeping: AnswerKeeping<ListedFeature> = .none
    ) async throws -> ListedFeature {
        let listed = try await runner.run(context, keeping: keeping) {
            let draft = try await CatalogDraft.load(from: catalog, context, ids)
            let (kind, newMeter) = try kind(of: input, draft, context)
            let feature = Feature(
                id: ids.make(at: context.now),
                workspace: context.workspace,
                key: input.key,
                kind: kind,
                unit: input.unit,
                failMode: input.failMode,
                createdAt: context.now,
                updatedAt: context.now
            )
            return save(feature, from: nil, newMeter, action: "feature.created", draft)
        }
        try await directory.refresh(context.workspace)
        return listed
    }

    /// Changes a feature.
    ///
    /// - Throws: ``WeirError`` `notFound`, and `conflict` for a change of type while the feature is in use.
    package func update(
        _ key: String,
        _ input: UpdateFeature,
        _ context: CallContext,
        keeping: AnswerKeeping<ListedFeature> = .none
    ) async throws -> ListedFeature {
        let listed = try await runner.run(context, keeping: keeping) {
            let draft = try await CatalogDraft.load(from: catalog, context, ids)
            guard let feature = FeatureKey(key).flatMap({ draft.features[$0] }) else {
                throw WeirError.notFound("Feature", key)
            }
            var changed = feature
            changed.unit = input.unit.applied(to: feature.unit)
            changed.failMode = input.failMode.applied(to: feature.failMode, clearedTo: .closed)
            var newMeter: Meter?
            if let type = input.type, type != feature.kind.name {
                try Self.checkUnused(feature, draft.catalog)
                let draftInput = CreateFeature(key: feature.key, type: type)
                (changed.kind, newMeter) = try kind(of: draftInput, draft, context)
            }
            if changed == feature {
                return Command(unchanged: Self.listed(feature, draft.meters), on: CommandSubject(.feature, key))
            }
            changed.updatedAt = context.now
            return save(changed, from: feature, newMeter, action: "feature.updated", draft)
        }
        try await directory.refresh(context.workspace)
        return listed
    }

    // MARK: Parts

    private func kind(
        of input: CreateFeature,
        _ draft: CatalogDraft,
        _ context: CallContext
    ) throws -> (FeatureKind, newMeter: Meter?) {
        switch input.type {
        case .boolean: return (.boolean, nil)
        case .staticValue: return (.staticValue, nil)
        case .metered: break
        }
        if let code = input.meter {
            guard let meter = draft.catalog.meters.first(where: { $0.code == code }) else {
                let issue = RequestIssue("meter", .notFound, "there is no meter with the code '\(code)'")
                throw WeirError.invalidInput([issue])
            }
            guard meter.archivedAt == nil else {
                throw WeirError.invalidInput([RequestIssue("meter", .notAllowed, "the meter '\(code)' is archived")])
            }
            return (.metered(meter.id), nil)
        }
        if let meter = draft.catalog.meters.first(where: { $0.code == input.key.text }) {
            guard meter.archivedAt == nil else {
                let message = "the meter '\(meter.code)' is archived; name another one in 'meter'"
                throw WeirError.invalidInput([RequestIssue("meter", .notAllowed, message)])
            }
            return (.metered(meter.id), nil)
        }
        let meter = FeatureDerivation.implicitMeter(
            for: input.key,
            id: ids.make(at: context.now),
            workspace: context.workspace,
            now: context.now
        )
        return (.metered(meter.id), meter)
    }

    private func save(
        _ feature: Feature,
        from present: Feature?,
        _ newMeter: Meter?,
        action: String,
        _ draft: CatalogDraft
    ) -> Command<ListedFeature> {
        let code = feature.meter.flatMap { draft.meters[id: $0]?.code } ?? newMeter?.code
        let listed = ListedFeature(feature: feature, meter: code)
        return Command(
            listed,
            from: present.map { Self.listed($0, draft.meters) },
            and: newMeter.map { [AuditedChange.created($0)] } ?? [],
            action: action,
            on: CommandSubject(.feature, feature.key.text)
        ) { record in
            do {
                try await decidingAgain(ifTaken: .meterCode) {
                    try await catalog.saveFeature(feature, newMeter: newMeter, record: record)
                }
            } catch StorageError.duplicate(.featureKey) {
                throw WeirError(.duplicateRecord, "A feature with the key '\(feature.key)' exists.")
            }
        }
    }

    /// A change of type would change what plans and kits say of the feature.
    private static func checkUnused(_ feature: Feature, _ catalog: Catalog) throws {
        let plan = catalog.plans.first { history in
            history.plansInForce.contains { $0.terms.namedFeatures.contains(feature.key) }
        }
        if let plan {
            throw WeirError(
                .conflict,
                "The plan '\(plan.plan.key)' names the feature '\(feature.key)', so its type cannot change.",
                hint: "Take the feature out of the plans first, with 'applyTo' \"all\"."
            )
        }
        if let kit = catalog.kits.first(where: { $0.limits[feature.key] != nil }) {
            throw WeirError(
                .conflict,
                "The account kit '\(kit.name)' limits the feature '\(feature.key)', so its type cannot change."
            )
        }
    }

    private static func listed(_ feature: Feature, _ meters: MeterSet) -> ListedFeature {
        ListedFeature(feature: feature, meter: feature.meter.flatMap { meters[id: $0]?.code })
    }
}
