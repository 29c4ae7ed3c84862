import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Shows the versions of plans, and moves subscribers from older ones to the current one.
package struct PlanVersionService: Sendable {
    package typealias Stores = CatalogStore & CustomerStore & PlanVersionStore

    /// Customers that one migration may name.
    package static let maximumCustomers = 1000
    private static let pageSize = 1000

    private let stores: any Stores
    private let lookup: CustomerLookup
    private let directory: PolicyDirectory
    private let runner: CommandRunner
    private let effects: PolicyEffectReader

    package init(stores: any Stores, ledger: any Ledger, directory: PolicyDirectory, runner: CommandRunner) {
        self.stores = stores
        lookup = CustomerLookup(customers: stores)
        self.directory = directory
        self.runner = runner
        effects = PolicyEffectReader(customers: stores, ledger: ledger, directory: directory)
    }

    /// All versions of a plan, newest first; of an archived plan too.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func versions(of key: String, in workspace: WorkspaceID) async throws -> [ListedPlanVersion] {
        let history = try await history(of: key, in: workspace)
        let plans = try await stores.planVersions(history.plan.id, in: workspace)
        let counts = try await stores.subscriberCounts(of: history.plan.id, in: workspace)
        let sources = history.versionsByHoldingVersion
        return plans.map { plan in
            let subscribers = (sources[plan.version] ?? []).reduce(0) { $0 + (counts[$1] ?? 0) }
            let isCurrent = plan.version == history.plan.version
            return ListedPlanVersion(plan: plan, isCurrent: isCurrent, subscribers: subscribers)
        }
    }

    /// The customers for whom a version of a plan holds, in the order of their ids.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func subscribers(
        of key: String,
        version: Int,
        in workspace: WorkspaceID,
        after: CustomerID?,
        limit: Int
    ) async throws -> [CustomerState] {
        let history = try await history(of: key, in: workspace)
        let versions = Set(history.versionsByHoldingVersion[version] ?? [])
        guard !versions.isEmpty else { return [] }
        return try await stores.subscribers(
            of: history.plan.id,
            versions: versions,
            in: workspace,
            after: after,
            limit: limit
        )
    }

    /// Who would be moved, what they would get otherwise, and who would be over a new limit; changes nothing.
    ///
    /// `bound`: How many of them are looked at, the first by their ids; nil looks at all. How many are moved is counted
    /// without that. Where the versions give the same, nobody needs to be looked at.
    ///
    /// - Throws: ``WeirError`` `notFound` for the plan or a customer, `invalidInput` for a version that is not an older
    ///   one, `conflict` for a customer who is not subscribed to the plan.
    package func preview(
        of key: String,
        _ subscribers: MigratedSubscribers,
        lookingAt bound: Int? = nil,
        _ context: CallContext
    ) async throws -> MigrationOutcome {
        let selection = try await select(key, subscribers, context)
        return try await outcome(of: selection, lookingAt: bound, context)
    }

    /// Moves subscribers to the current version of their plan, all who are chosen or nobody.
    ///
    /// A kit that came with the old version gives way to the new version's kit; one that the customer was given
    /// otherwise stays. Doing it again moves nobody.
    ///
    /// `target`: The version that they are to be moved to; when another one is the current one by then, nobody is moved.
    ///
    /// - Throws: As ``preview(of:_:lookingAt:_:)``.
    package func migrate(
        _ key: String,
        _ subscribers: MigratedSubscribers,
        to target: Int? = nil,
        _ context: CallContext,
        keeping: AnswerKeeping<MigrationOutcome> = .none
    ) async throws -> MigrationOutcome {
        var named: [CustomerID]?
        let outcome = try await runner.run(context, keeping: keeping) {
            let selection = try await select(key, subscribers, context)
            if let target, target != selection.plan.version {
                throw WeirError(
                    .conflict,
                    "Version \(target) of the plan '\(key)' is not the current one any more.",
                    hint: "Look at what version \(selection.plan.version) would change."
                )
            }
            named = selection.states?.map(\.customer.id)
            let outcome = try await self.outcome(of: selection, context)
            let subject = CommandSubject(.plan, key)
            guard outcome.moved > 0 else { return Command(unchanged: outcome, on: subject) }
            let migration = PlanMigration(
                workspace: context.workspace,
                plan: selection.plan.id,
                version: selection.plan.version,
                moves: selection.moves.map { audited($0, selection.plan, context) },
                customers: named,
                count: outcome.moved,
                at: context.now
            )
            return Command(outcome, from: nil, action: Self.migrated, on: subject) { record in
                // Each version that is left has an entry of its own, under those who leave it.
                var record = record
                record.audit = nil
                try await stores.migrateSubscribers(migration, record: record)
            }
        }
        // All at once: when one could not be loaded again, the others would keep what they had.
        directory.forgetCustomers(of: context.workspace)
        return outcome
    }

    // MARK: Choosing

    private struct Selection {
        var plan: Plan
        /// The versions to leave, each with how many do; none that nobody leaves.
        var moves: [SelectedMove]
        /// Those who are named and are on one of the versions; nil when all are meant.
        var states: [CustomerState]?

        var count: Int { moves.reduce(0) { $0 + $1.count } }

        var versions: Set<Int> { Set(moves.flatMap(\.move.versions)) }
    }

    private struct SelectedMove {
        /// The version that is left.
        var from: Int
        var move: PlanMigration.Move
        var count = 0
        /// Whether the versions can give anyone something else.
        var mayDiffer: Bool
    }

    private static let migrated = "plan.migrated"

    /// A move with what the audit trail tells of it.
    private func audited(_ selected: SelectedMove, _ plan: Plan, _ context: CallContext) -> PlanMigration.Move {
        var move = selected.move
        let subject = CommandSubject(.plan, plan.key.text)
        let change = AuditedChange(
            Self.migrated,
            on: subject,
            from: .planVersion(selected.from, subscribers: nil),
            to: .planVersion(plan.version, subscribers: selected.count)
        )
        move.audit = runner.auditEntry(of: change, context)
        if let kit = move.kit {
            let change = AuditedChange(
                "plan.kitMigrated",
                on: subject,
                from: .kitOfCustomers(kit.from),
                to: .kitOfCustomers(kit.to)
            )
            move.kit?.audit = runner.auditEntry(of: change, context)
        }
        return move
    }

    private func select(
        _ key: String,
        _ subscribers: MigratedSubscribers,
        _ context: CallContext
    ) async throws -> Selection {
        let history = try await history(of: key, in: context.workspace)
        let current = history.plan
        switch subscribers {
        case .version(let version):
            guard version != current.version else {
                throw WeirError.invalid("fromVersion", .notAllowed, "is the current version, to which subscribers move")
            }
            guard (1..<current.version).contains(version) else {
                throw WeirError.invalid("fromVersion", .outOfRange, "must be a version below \(current.version)")
            }
            let counts = try await stores.subscriberCounts(of: current.id, in: context.workspace)
            let moves = Self.moves(in: history, counts) { $0 == version }
            return Selection(plan: current, moves: moves, states: nil)
        case .customers(let references):
            let versions = Set(1...current.version).subtracting(
                history.versionsByHoldingVersion[current.version] ?? []
            )
            var states: [CustomerState] = []
            var seen: Set<CustomerID> = []
            for reference in references {
                let state = try await lookup.changeable(reference, in: context.workspace)
                guard let subscription = state.subscription, subscription.plan == current.id else {
                    throw WeirError(
                        .conflict,
                        "The customer '\(reference)' is not subscribed to the plan '\(key)'.",
                        hint: "A migration moves subscribers to the current version of their own plan."
                    )
                }
                guard versions.contains(subscription.planVersion), seen.insert(state.customer.id).inserted else {
                    continue
                }
                states.append(state)
            }
            let counts = Dictionary(states.map { ($0.subscription?.planVersion ?? 0, 1) }, uniquingKeysWith: +)
            let moves = Self.moves(in: history, counts) { $0 != current.version }
            return Selection(plan: current, moves: moves, states: states)
        }
    }

    /// The moves from those older versions that hold, are meant, and have subscribers.
    ///
    /// `counts`: How many are to be moved, by the version that they subscribed to.
    private static func moves(
        in history: PlanHistory,
        _ counts: [Int: Int],
        from isMeant: (Int) -> Bool
    ) -> [SelectedMove] {
        let current = history.plan
        let left = history.plansInForce.filter { $0.version != current.version && isMeant($0.version) }
        return left.compactMap { plan in
            let versions = history.versionsByHoldingVersion[plan.version] ?? []
            let count = versions.reduce(0) { $0 + (counts[$1] ?? 0) }
            guard count > 0 else { return nil }
            var kit: PlanMigration.KitMove?
            if let new = current.terms.accountKit, new != plan.terms.accountKit {
                kit = PlanMigration.KitMove(from: plan.terms.accountKit, to: new)
            }
            return SelectedMove(
                from: plan.version,
                move: PlanMigration.Move(versions: versions, kit: kit),
                count: count,
                mayDiffer: kit != nil || AccessComparison.mayDiffer(plan.terms, current.terms)
            )
        }
    }

    private func outcome(
        of selection: Selection,
        lookingAt bound: Int? = nil,
        _ context: CallContext
    ) async throws -> MigrationOutcome {
        var outcome = MigrationOutcome(
            plan: selection.plan.key,
            version: selection.plan.version,
            moved: selection.count,
            effect: .none,
            looked: selection.count
        )
        guard selection.moves.contains(where: \.mayDiffer) else { return outcome }
        let policy = try await directory.policy(of: context.workspace)
        let kits = Dictionary(
            selection.moves.flatMap { selected in selected.move.versions.map { ($0, selected.move.kit) } }
        ) { first, _ in first }
        let change = PolicyEffectReader.Change(before: policy, after: policy) { state in
            var state = state
            guard let version = state.subscription?.planVersion else { return state }
            if let move = kits[version] ?? nil, state.customer.accountKit == move.from {
                state.customer.accountKit = move.to
            }
            state.subscription?.planVersion = selection.plan.version
            return state
        }
        if let states = selection.states {
            outcome.effect = try await effects.effect(of: change, now: context.now) { $0 == nil ? states : [] }
            return outcome
        }
        var looked = 0
        outcome.effect = try await effects.effect(of: change, now: context.now) { after in
            let limit = min(Self.pageSize, (bound ?? .max) - looked)
            guard limit > 0 else { return [] }
            let page = try await stores.subscribers(
                of: selection.plan.id,
                versions: selection.versions,
                in: context.workspace,
                after: after,
                limit: limit
            )
            looked += page.count
            return page
        }
        outcome.looked = min(looked, outcome.moved)
        return outcome
    }

    private func history(of key: String, in workspace: WorkspaceID) async throws -> PlanHistory {
        guard let planKey = PlanKey(key), let history = try await stores.plan(planKey, in: workspace) else {
            throw WeirError.notFound("Plan", key)
        }
        return history
    }
}
