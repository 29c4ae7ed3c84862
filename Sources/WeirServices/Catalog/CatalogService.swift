import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Compares a workspace with a catalogue, brings it there, and says what it is.
package struct CatalogService: Sendable {
    package typealias Stores = CatalogChangeStore & CatalogStore & CouponStore & CustomerStore & MeterNeedStore
        & SettingsStore

    private let stores: any Stores
    private let directory: PolicyDirectory
    private let runner: CommandRunner
    private let ids: IDGenerator
    private let effects: PolicyEffectReader

    private static let couponsAtOnce = 500

    package init(
        stores: any Stores,
        ledger: any Ledger,
        directory: PolicyDirectory,
        runner: CommandRunner,
        ids: IDGenerator
    ) {
        self.stores = stores
        self.directory = directory
        self.runner = runner
        self.ids = ids
        effects = PolicyEffectReader(customers: stores, ledger: ledger, directory: directory)
    }

    /// What applying a catalogue would change, and whom it would touch; changes nothing.
    ///
    /// - Throws: ``WeirError`` `invalidInput` with everything that is wrong with the catalogue.
    package func diff(
        _ content: CatalogContent,
        _ options: CatalogOptions,
        _ context: CallContext
    ) async throws -> CatalogOutcome {
        let proposal = try await propose(content, options, context)
        return try await outcome(of: proposal, options, context)
    }

    /// Brings a workspace to what a catalogue says, all of it or nothing.
    ///
    /// The same catalogue again changes nothing.
    ///
    /// - Throws: As ``diff(_:_:_:)``.
    package func apply(
        _ content: CatalogContent,
        _ options: CatalogOptions,
        _ context: CallContext,
        keeping: AnswerKeeping<CatalogOutcome> = .none
    ) async throws -> CatalogOutcome {
        let outcome = try await runner.run(context, keeping: keeping) {
            let proposal = try await propose(content, options, context)
            let outcome = try await self.outcome(of: proposal, options, context)
            let subject = CommandSubject(.workspace, context.workspace.description)
            guard !proposal.change.isEmpty else { return Command(unchanged: outcome, on: subject) }
            return Command(
                outcome,
                auditing: (nil, .catalogOutcome(outcome)),
                and: proposal.auditedChanges,
                action: "catalog.applied",
                on: subject
            ) { record in
                do {
                    try await decidingAgain(ifTaken: .planKey, .kitName, .featureKey, .meterCode, .couponCode) {
                        try await stores.applyCatalog(proposal.change, record: record)
                    }
                } catch StorageError.inUse {
                    // Someone came to use what was free a moment ago.
                    throw StorageError.conflict
                }
            }
        }
        try await directory.refresh(context.workspace)
        return outcome
    }

    /// The workspace's catalogue: everything that is in the offer now, in the order in which it was made.
    package func export(_ workspace: WorkspaceID) async throws -> [CatalogItem] {
        let policy = try await directory.policy(of: workspace)
        let meters = policy.meters.meters.filter { $0.archivedAt == nil }.sorted { $0.id < $1.id }
        let features = policy.features.values.sorted { $0.id < $1.id }
        let kits = policy.kits.values.sorted { $0.id < $1.id }
        let plans = policy.plans.values.map(\.plan).filter { $0.archivedAt == nil }.sorted { $0.id < $1.id }
        var items = [CatalogItem.settings(policy.settings, defaultKit: policy.defaultKit?.name)]
        for meter in meters { items.append(.meter(meter)) }
        for feature in features { items.append(.feature(CreateFeature(feature, meters: policy.meters))) }
        for kit in kits { items.append(.kit(kit)) }
        for plan in plans { items.append(.plan(CatalogPlan(plan, kits: policy.kits))) }
        for coupon in try await offeredCoupons(in: workspace) { items.append(.coupon(coupon)) }
        return items
    }

    /// In the order in which they were made.
    private func offeredCoupons(in workspace: WorkspaceID) async throws -> [CouponOffer] {
        var coupons: [CouponOffer] = []
        var before: CouponID?
        repeat {
            let page = try await stores.coupons(in: workspace, before: before, limit: Self.couponsAtOnce)
            coupons += page
            before = page.count == Self.couponsAtOnce ? page.last?.id : nil
        } while before != nil
        return coupons.filter { $0.archivedAt == nil }.reversed()
    }

    // MARK: Parts

    private func propose(
        _ content: CatalogContent,
        _ options: CatalogOptions,
        _ context: CallContext
    ) async throws -> CatalogProposal {
        guard let catalog = try await stores.catalog(of: context.workspace),
            let settings = try await stores.settings(of: context.workspace)
        else { throw WeirError.notFound("Workspace", context.workspace.description) }
        let kitsInUse = options.prunes ? try await stores.kitsOfCustomers(in: context.workspace) : []
        let needs =
            options.prunes ? try await stores.meterNeeds(in: context.workspace, at: context.now) : MeterNeeds.none
        var planner = CatalogPlanner(
            catalog: catalog,
            settings: settings,
            kitsOfCustomers: kitsInUse,
            needs: needs,
            options: options,
            isKnownZone: { directory.knownZone(named: $0) != nil },
            ids: ids,
            now: context.now
        )
        return try planner.proposal(for: content)
    }

    private func outcome(
        of proposal: CatalogProposal,
        _ options: CatalogOptions,
        _ context: CallContext
    ) async throws -> CatalogOutcome {
        let policy = try await directory.policy(of: context.workspace)
        let change = PolicyEffectReader.Change(
            before: snapshot(of: policy.workspace, proposal.before),
            after: snapshot(of: policy.workspace, proposal.after)
        )
        return CatalogOutcome(
            changes: proposal.changes,
            unchanged: proposal.unchanged,
            kept: proposal.kept,
            effect: try await effects.effect(of: change, now: context.now),
            options: options
        )
    }

    private func snapshot(of workspace: Workspace, _ state: CatalogProposal.State) -> PolicySnapshot {
        PolicySnapshot(
            workspace: workspace,
            settings: state.settings,
            zone: directory.zone(named: state.settings.timeZone),
            meters: MeterSet(version: 0, meters: state.meters),
            plans: state.plans,
            kits: state.kits,
            features: state.features
        )
    }
}

extension CreateFeature {
    /// A feature as a catalogue states it.
    init(_ feature: Feature, meters: MeterSet) {
        self.init(
            key: feature.key,
            type: feature.kind.name,
            meter: feature.meter.flatMap { meters[id: $0]?.code },
            unit: feature.unit,
            failMode: feature.failMode
        )
    }
}

extension CatalogPlan {
    /// A plan as a catalogue states it.
    init(_ plan: Plan, kits: [AccountKitID: AccountKit]) {
        self.init(key: plan.key, kit: plan.terms.accountKit.flatMap { kits[$0]?.name }, terms: plan.terms)
    }
}
