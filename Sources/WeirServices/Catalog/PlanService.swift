package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Makes and changes plans.
package struct PlanService: Sendable {
    package typealias Stores = CatalogChangeStore & CatalogStore

    private let catalog: any Stores
    private let directory: PolicyDirectory
    private let runner: CommandRunner
    private let ids: IDGenerator

    package init(catalog: any Stores, directory: PolicyDirectory, runner: CommandRunner, ids: IDGenerator) {
        self.catalog = catalog
        self.directory = directory
        self.runner = runner
        self.ids = ids
    }

    /// Makes a plan, or the next version of the one with the key.
    ///
    /// The same terms again make no version. Features that the terms name for the first time come into being with them.
    ///
    /// - Throws: ``WeirError`` `invalidInput` when the terms contradict the features or meters, `notFound` when the kit
    ///   does not exist.
    package func upsert(
        _ input: UpsertPlan,
        _ context: CallContext,
        keeping: AnswerKeeping<UpsertedPlan> = .none
    ) async throws -> UpsertedPlan {
        let upserted = try await runner.run(context, keeping: keeping) {
            try await decide(input, context)
        }
        try await directory.refresh(context.workspace)
        return upserted
    }

    /// Takes a plan out of the offer: nobody can subscribe to it any more; whoever has it keeps it.
    ///
    /// - Throws: ``WeirError`` `notFound`, and `conflict` for the workspace's default plan.
    package func archive(
        _ key: String,
        _ context: CallContext,
        keeping: AnswerKeeping<Plan> = .none
    ) async throws -> Plan {
        let plan = try await runner.run(context, keeping: keeping) {
            let draft = try await CatalogDraft.load(from: catalog, context, ids)
            guard let history = draft.catalog.plans.first(where: { $0.plan.key.text == key }) else {
                throw WeirError.notFound("Plan", key)
            }
            let subject = CommandSubject(.plan, key)
            guard history.plan.archivedAt == nil else { return Command(unchanged: history.plan, on: subject) }
            if try await directory.policy(of: context.workspace).settings.defaultPlan == history.plan.key {
                throw WeirError(
                    .conflict,
                    "The plan '\(key)' is the workspace's default plan.",
                    hint: "Set another default plan with PATCH /v1/settings first."
                )
            }
            var archived = history.plan
            archived.archivedAt = context.now
            let change = CatalogChange(
                workspace: context.workspace,
                meterVersion: draft.catalog.meterVersion,
                archivedPlans: [archived]
            )
            return Command(archived, from: history.plan, action: "plan.archived", on: subject) { record in
                try await catalog.applyCatalog(change, record: record)
            }
        }
        try await directory.refresh(context.workspace)
        return plan
    }

    /// All plans that are not archived, oldest first.
    package func plans(in workspace: WorkspaceID) async throws -> [Plan] {
        try await directory.policy(of: workspace).plans.values.map(\.plan)
            .filter { $0.archivedAt == nil }
            .sorted { $0.id < $1.id }
    }

    /// - Throws: ``WeirError`` `notFound`.
    package func plan(_ key: String, in workspace: WorkspaceID) async throws -> Plan {
        let policy = try await directory.policy(of: workspace)
        guard let plan = PlanKey(key).flatMap({ policy.plan($0) })?.plan, plan.archivedAt == nil else {
            throw WeirError.notFound("Plan", key)
        }
        return plan
    }

    // MARK: Deciding

    private func decide(_ input: UpsertPlan, _ context: CallContext) async throws -> Command<UpsertedPlan> {
        let draft = try await CatalogDraft.load(from: catalog, context, ids)
        let history = draft.catalog.plans.first { $0.plan.key == input.key }
        if let base = input.base, base != history?.plan.version ?? 0 {
            throw WeirError(
                .conflict,
                "The plan '\(input.key)' was changed by someone else meanwhile.",
                hint: "Look at its current version first."
            )
        }
        let terms = input.applied(to: history?.plan.terms)
        if let kit = terms.accountKit, !draft.catalog.kits.contains(where: { $0.id == kit }) {
            throw WeirError.notFound("Account kit", kit.description)
        }
        try WeirError.check(CatalogRules.flaws(in: terms, features: draft.features, meters: draft.meters))
        let additions = try draft.additions(for: terms.featureUses)
        let subject = CommandSubject(.plan, input.key.text)
        guard let history else {
            let plan = Plan(
                id: ids.make(at: context.now),
                workspace: context.workspace,
                key: input.key,
                terms: terms,
                createdAt: context.now,
                updatedAt: context.now
            )
            let change = PlanChange(plan: plan, additions: additions)
            return save(change, UpsertedPlan(plan: plan, isNew: true), from: nil, draft, subject)
        }
        guard let plan = history.plan.revised(to: terms, at: context.now) else {
            return unchanged(history, input.changes.reach, context, subject)
        }
        let change = PlanChange(plan: plan, reach: input.changes.reach ?? .followers, additions: additions)
        return save(change, UpsertedPlan(plan: plan, isNew: false), from: history.plan, draft, subject)
    }

    private func save(
        _ change: PlanChange,
        _ upserted: UpsertedPlan,
        from present: Plan?,
        _ draft: CatalogDraft,
        _ subject: CommandSubject
    ) -> Command<UpsertedPlan> {
        Command(
            upserted,
            from: present.map { UpsertedPlan(plan: $0, isNew: false) },
            and: AuditedChange.additions(change.additions, draft.catalog.meters),
            action: "plan.upserted",
            on: subject
        ) { record in
            try await decidingAgain(ifTaken: .planKey, .featureKey, .meterCode) {
                try await catalog.savePlan(change, record: record)
            }
        }
    }

    /// The same terms again; they may still be meant for those who were kept on older ones.
    private func unchanged(
        _ history: PlanHistory,
        _ reach: PlanReach?,
        _ context: CallContext,
        _ subject: CommandSubject
    ) -> Command<UpsertedPlan> {
        let upserted = UpsertedPlan(plan: history.plan, isNew: false)
        guard reach == .all, history.keepsOlderVersions else { return Command(unchanged: upserted, on: subject) }
        return Command(
            upserted,
            auditing: (
                .versionsInForce(history.plansInForce.map(\.version)),
                .versionsInForce(history.reachingAll().plansInForce.map(\.version))
            ),
            action: "plan.appliedToAll",
            on: subject
        ) { record in
            try await catalog.reachAll(
                with: history.plan.id,
                version: history.plan.version,
                in: context.workspace,
                record: record
            )
        }
    }
}
