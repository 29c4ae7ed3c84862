package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// What a new kit is made from.
package struct CreateKit: Sendable {
    package var name: String
    package var description: String?
    package var mode: KitMode
    package var primitives: [FeatureKey: KitPrimitive]
    package var limits: [FeatureKey: KitLimits]

    package init(
        name: String,
        description: String? = nil,
        mode: KitMode = .open,
        primitives: [FeatureKey: KitPrimitive] = [:],
        limits: [FeatureKey: KitLimits] = [:]
    ) {
        self.name = name
        self.description = description
        self.mode = mode
        self.primitives = primitives
        self.limits = limits
    }
}

/// What a change says of a kit; a table that is given takes the place of the whole one before.
package struct UpdateKit: Sendable {
    package var name: String?
    package var description: FieldChange<String> = .keep
    package var mode: FieldChange<KitMode> = .keep
    package var primitives: FieldChange<[FeatureKey: KitPrimitive]> = .keep
    package var limits: FieldChange<[FeatureKey: KitLimits]> = .keep

    package init() {}

    func applied(to kit: AccountKit) -> AccountKit {
        var kit = kit
        kit.name = name ?? kit.name
        kit.description = description.applied(to: kit.description)
        kit.mode = mode.applied(to: kit.mode, clearedTo: .open)
        kit.primitives = primitives.applied(to: kit.primitives, clearedTo: [:])
        kit.limits = limits.applied(to: kit.limits, clearedTo: [:])
        return kit
    }
}

/// A kit, and whether it is the workspace's default.
package struct ListedKit: Sendable, Hashable {
    package var kit: AccountKit
    package var isDefault: Bool

    package init(kit: AccountKit, isDefault: Bool) {
        self.kit = kit
        self.isDefault = isDefault
    }
}

/// Makes, changes and deletes account kits.
package struct KitService: Sendable {
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

    /// All kits, oldest first.
    package func kits(in workspace: WorkspaceID) async throws -> [ListedKit] {
        let policy = try await directory.policy(of: workspace)
        return policy.kits.values.sorted { $0.id < $1.id }.map { Self.listed($0, policy) }
    }

    /// - Throws: ``WeirError`` `notFound`.
    package func kit(_ id: AccountKitID, in workspace: WorkspaceID) async throws -> ListedKit {
        let policy = try await directory.policy(of: workspace)
        guard let kit = policy.kits[id] else { throw Self.notFound(id) }
        return Self.listed(kit, policy)
    }

    /// Makes a kit, and the features that it names for the first time.
    ///
    /// - Throws: ``WeirError`` `invalidInput`, and `duplicateRecord` when the name is taken.
    package func create(
        _ input: CreateKit,
        _ context: CallContext,
        keeping: AnswerKeeping<ListedKit> = .none
    ) async throws -> ListedKit {
        let listed = try await runner.run(context, keeping: keeping) {
            let draft = try await CatalogDraft.load(from: catalog, context, ids)
            let kit = AccountKit(
                id: ids.make(at: context.now),
                workspace: context.workspace,
                name: input.name,
                description: input.description,
                mode: input.mode,
                primitives: input.primitives,
                limits: input.limits,
                createdAt: context.now,
                updatedAt: context.now
            )
            return try save(kit, from: nil, isDefault: false, action: "accountKit.created", draft)
        }
        try await directory.refresh(context.workspace)
        return listed
    }

    /// Changes a kit for all its customers at once.
    ///
    /// - Throws: ``WeirError`` `notFound`, `invalidInput`, and `duplicateRecord` when the name is taken.
    package func update(
        _ id: AccountKitID,
        _ input: UpdateKit,
        _ context: CallContext,
        keeping: AnswerKeeping<ListedKit> = .none
    ) async throws -> ListedKit {
        let defaultKit = try await directory.policy(of: context.workspace).settings.defaultKit
        let listed = try await runner.run(context, keeping: keeping) {
            let draft = try await CatalogDraft.load(from: catalog, context, ids)
            guard let kit = draft.catalog.kits.first(where: { $0.id == id }) else { throw Self.notFound(id) }
            var changed = input.applied(to: kit)
            let isDefault = id == defaultKit
            if changed == kit {
                return Command(unchanged: ListedKit(kit: kit, isDefault: isDefault), on: Self.subject(id))
            }
            changed.updatedAt = context.now
            return try save(changed, from: kit, isDefault: isDefault, action: "accountKit.updated", draft)
        }
        try await directory.refresh(context.workspace)
        return listed
    }

    /// Deletes a kit that nothing uses; the id is for the answer.
    ///
    /// - Throws: ``WeirError`` `notFound`, and `conflict` while customers, plans or the settings name it.
    package func delete(
        _ id: AccountKitID,
        _ context: CallContext,
        keeping: AnswerKeeping<AccountKitID> = .none
    ) async throws -> AccountKitID {
        let deleted = try await runner.run(context, keeping: keeping) {
            let draft = try await CatalogDraft.load(from: catalog, context, ids)
            guard let kit = draft.catalog.kits.first(where: { $0.id == id }) else { throw Self.notFound(id) }
            return Command(
                id,
                auditing: (.kit(ListedKit(kit: kit, isDefault: false)), nil),
                action: "accountKit.deleted",
                on: Self.subject(id)
            ) { record in
                do {
                    try await catalog.deleteAccountKit(id, in: context.workspace, record: record)
                } catch StorageError.inUse(let kind) {
                    throw Self.inUse(by: kind)
                } catch StorageError.notFound {
                    throw Self.notFound(id)
                }
            }
        }
        try await directory.refresh(context.workspace)
        return deleted
    }

    // MARK: Parts

    private func save(
        _ kit: AccountKit,
        from present: AccountKit?,
        isDefault: Bool,
        action: String,
        _ draft: CatalogDraft
    ) throws -> Command<ListedKit> {
        try WeirError.check(CatalogRules.flaws(in: kit, features: draft.features, meters: draft.meters))
        let additions = try draft.additions(for: kit.featureUses)
        let listed = ListedKit(kit: kit, isDefault: isDefault)
        return Command(
            listed,
            from: present.map { ListedKit(kit: $0, isDefault: isDefault) },
            and: AuditedChange.additions(additions, draft.catalog.meters),
            action: action,
            on: Self.subject(kit.id)
        ) { record in
            do {
                try await decidingAgain(ifTaken: .featureKey, .meterCode) {
                    try await catalog.saveAccountKit(kit, additions: additions, record: record)
                }
            } catch StorageError.duplicate(.kitName) {
                throw WeirError(.duplicateRecord, "An account kit with the name '\(kit.name)' exists.")
            }
        }
    }

    private static func subject(_ id: AccountKitID) -> CommandSubject { CommandSubject(.accountKit, id.description) }

    private static func listed(_ kit: AccountKit, _ policy: PolicySnapshot) -> ListedKit {
        ListedKit(kit: kit, isDefault: policy.settings.defaultKit == kit.id)
    }

    private static func notFound(_ id: AccountKitID) -> WeirError { .notFound("Account kit", id.description) }

    private static func inUse(by kind: StoredKind) -> WeirError {
        if kind == .settings {
            return WeirError(
                .conflict,
                "The account kit is the workspace's default.",
                hint: "Set another default kit with PATCH /v1/settings first."
            )
        }
        return WeirError(
            .conflict,
            "The account kit is still in use by a \(kind.noun).",
            hint: "Give every customer and plan that uses it another kit first."
        )
    }
}
