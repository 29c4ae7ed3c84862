package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// What is to hold for one customer beside the plan.
package enum OverrideChange: Sendable, Hashable {
    /// Stands in place of the plan's limit; nil takes such a limit away again.
    case limit(Quantity?, expiresAt: Timestamp?)
    /// Comes on top of the limit.
    case topUp(Quantity, expiresAt: Timestamp?)
}

/// An override, and the customer's present, by which something of it may have expired.
package struct ListedOverride: Sendable, Hashable {
    package var override: QuotaOverride
    package var now: Timestamp

    package init(override: QuotaOverride, now: Timestamp) {
        self.override = override
        self.now = now
    }
}

/// Gives single customers other quotas than their plan.
package struct OverrideService: Sendable {
    package typealias Stores = CustomerStore & OverrideStore

    private let stores: any Stores
    private let lookup: CustomerLookup
    private let directory: PolicyDirectory
    private let runner: CommandRunner

    package init(stores: any Stores, directory: PolicyDirectory, runner: CommandRunner) {
        self.stores = stores
        lookup = CustomerLookup(customers: stores)
        self.directory = directory
        self.runner = runner
    }

    /// The overrides of a customer in which something still applies, by feature.
    package func overrides(
        of reference: CustomerReference,
        in workspace: WorkspaceID,
        at serverNow: Timestamp
    ) async throws -> [ListedOverride] {
        guard let state = try await directory.customer(reference, in: workspace) else {
            throw WeirError.notFound("Customer", reference.description)
        }
        let now = state.now(serverNow)
        return state.overrides.filter { !$0.isEmpty(at: now) }.sorted { $0.feature < $1.feature }
            .map { ListedOverride(override: $0, now: now) }
    }

    /// Changes what one customer gets of a feature; holds from the next decision on.
    ///
    /// - Throws: ``WeirError`` `notFound` for the customer or the feature, `invalidInput` when the feature can have no
    ///   quota or the expiry is past, `conflict` when there are too many top-ups.
    package func set(
        _ change: OverrideChange,
        of feature: String,
        for reference: CustomerReference,
        _ context: CallContext,
        keeping: AnswerKeeping<ListedOverride> = .none
    ) async throws -> ListedOverride {
        let key = try await quotaFeature(feature, context.workspace)
        let listed = try await runner.run(context, keeping: keeping) {
            let state = try await lookup.changeable(reference, in: context.workspace)
            let now = state.now(context.now)
            try Self.checkExpiry(of: change, now)
            let present = state.overrides.first { $0.feature == key }
            var changed =
                present
                ?? QuotaOverride(
                    workspace: context.workspace,
                    customer: state.customer.id,
                    feature: key,
                    updatedAt: now
                )
            try Self.apply(change, to: &changed, now)
            let subject = Self.subject(changed)
            if changed == present {
                return Command(unchanged: ListedOverride(override: changed, now: now), on: subject)
            }
            changed.updatedAt = now
            return Command(
                ListedOverride(override: changed, now: now),
                from: present.map { ListedOverride(override: $0, now: now) },
                action: "quotaOverride.set",
                on: subject,
                jobs: QuotaOverrideExpiry.jobs(for: changed, of: state.customer, now: now)
            ) { [changed] record in
                try await decidingAgain(ifTaken: .identifier) {
                    try await stores.saveOverride(changed, record: record)
                }
            }
        }
        try await directory.refresh(customer: listed.override.customer, in: context.workspace)
        return listed
    }

    /// Takes everything away that one customer has of a feature beside the plan.
    ///
    /// - Throws: ``WeirError`` `notFound` for the customer, or when there is nothing to take away.
    package func remove(
        _ feature: String,
        of reference: CustomerReference,
        _ context: CallContext,
        keeping: AnswerKeeping<ListedOverride> = .none
    ) async throws -> ListedOverride {
        let listed = try await runner.run(context, keeping: keeping) {
            let state = try await lookup.changeable(reference, in: context.workspace)
            guard let present = state.overrides.first(where: { $0.feature.text == feature }) else {
                throw WeirError.notFound("Quota override", feature)
            }
            let now = state.now(context.now)
            let emptied = QuotaOverride(
                workspace: present.workspace,
                customer: present.customer,
                feature: present.feature,
                updatedAt: now
            )
            return Command(
                ListedOverride(override: emptied, now: now),
                from: ListedOverride(override: present, now: now),
                action: "quotaOverride.removed",
                on: Self.subject(present)
            ) { record in
                try await stores.deleteOverride(
                    of: present.feature,
                    customer: present.customer,
                    in: present.workspace,
                    record: record
                )
            }
        }
        try await directory.refresh(customer: listed.override.customer, in: context.workspace)
        return listed
    }

    // MARK: Parts

    private func quotaFeature(_ text: String, _ workspace: WorkspaceID) async throws -> FeatureKey {
        let policy = try await directory.policy(of: workspace)
        guard let key = FeatureKey(text), policy.features[key] != nil else {
            var error = WeirError.notFound("Feature", text)
            error.reason = .unknownFeature
            throw error
        }
        try WeirError.check(
            CatalogRules.meterFlaws(key, at: [], features: policy.features, meters: policy.meters)
        )
        return key
    }

    private static func checkExpiry(of change: OverrideChange, _ now: Timestamp) throws {
        let expiresAt: Timestamp? =
            switch change {
            case .limit(_, let expiresAt), .topUp(_, let expiresAt): expiresAt
            }
        guard let expiresAt, expiresAt <= now else { return }
        throw WeirError.invalidInput([RequestIssue("expiresAt", .outOfRange, "'expiresAt' must be in the future")])
    }

    private static func apply(_ change: OverrideChange, to override: inout QuotaOverride, _ now: Timestamp) throws {
        override.topUps = override.activeTopUps(at: now)
        switch change {
        case .limit(let limit, let expiresAt):
            override.limit = limit.map { LimitOverride(limit: $0, expiresAt: expiresAt) }
        case .topUp(let amount, let expiresAt):
            guard override.topUps.count < QuotaOverride.maximumTopUps else {
                throw WeirError(
                    .conflict,
                    "The customer has \(QuotaOverride.maximumTopUps) top-ups of '\(override.feature)' already.",
                    hint: "Give a 'limit' instead, or DELETE the override and start again."
                )
            }
            override.topUps.append(QuotaTopUp(amount: amount, expiresAt: expiresAt))
        }
    }

    private static func subject(_ override: QuotaOverride) -> CommandSubject {
        CommandSubject(.quotaOverride, override.feature.text, customer: override.customer)
    }
}
