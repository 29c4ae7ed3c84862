package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Shows what was used, and what may still be.
package struct UsageService: Sendable {
    let directory: PolicyDirectory
    let ledger: any Ledger
    let customers: any CustomerStore

    package init(directory: PolicyDirectory, ledger: any Ledger, customers: any CustomerStore) {
        self.directory = directory
        self.ledger = ledger
        self.customers = customers
    }

    // MARK: Summary

    /// A customer's plan, quotas and recorded usage of the present period.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func summary(
        of reference: CustomerReference,
        context: CallContext
    ) async throws -> LedgerSubmission<UsageSummary> {
        let policy = try await directory.policy(of: context.workspace)
        let customer = try await directory.requirePolicy(of: reference, under: policy)
        let overview = EntitlementRules.overview(of: customer, under: policy, now: customer.now(context.now))
        return Self.summary(overview, KeptPolicy.meteredFeatures(of: policy), of: customer, context)
    }

    /// The same when the customer is in memory.
    package func keptSummary(
        of reference: CustomerReference,
        context: CallContext
    ) -> LedgerSubmission<UsageSummary>? {
        guard let (kept, customer, policy) = kept(reference, context) else { return nil }
        let overview = kept.lists(customer, under: policy, now: customer.now(context.now)).overview
        return Self.summary(overview, policy.meteredFeatures, of: customer, context)
    }

    private static func summary(
        _ overview: QuotaOverview,
        _ metered: [(feature: FeatureKey, meter: MeterID)],
        of customer: CustomerPolicy,
        _ context: CallContext
    ) -> LedgerSubmission<UsageSummary> {
        quotas(metered, in: overview.period, of: customer, context).map { states in
            var usage: [FeatureKey: Quantity] = [:]
            for ((feature, _), state) in zip(metered, states)
            where overview.quotas[feature] != nil || state.recorded != .zero {
                usage[feature] = state.recorded
            }
            return UsageSummary(overview: overview, usage: usage)
        }
    }

    // MARK: Entitlements

    /// Every feature with what the customer gets of it and has used.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func entitlements(
        of reference: CustomerReference,
        context: CallContext
    ) async throws -> LedgerSubmission<[EntitlementUsage]> {
        let policy = try await directory.policy(of: context.workspace)
        let customer = try await directory.requirePolicy(of: reference, under: policy)
        let lists = SharedTerms.Lists(
            overview: EntitlementRules.overview(of: customer, under: policy, now: customer.now(context.now)),
            entitlements: EntitlementRules.entitlements(of: customer, under: policy, now: customer.now(context.now))
        )
        return Self.entitlements(lists, KeptPolicy.meteredFeatures(of: policy), of: customer, context)
    }

    /// The same when the customer is in memory.
    package func keptEntitlements(
        of reference: CustomerReference,
        context: CallContext
    ) -> LedgerSubmission<[EntitlementUsage]>? {
        guard let (kept, customer, policy) = kept(reference, context) else { return nil }
        let lists = kept.lists(customer, under: policy, now: customer.now(context.now))
        return Self.entitlements(lists, policy.meteredFeatures, of: customer, context)
    }

    private static func entitlements(
        _ lists: SharedTerms.Lists,
        _ metered: [(feature: FeatureKey, meter: MeterID)],
        of customer: CustomerPolicy,
        _ context: CallContext
    ) -> LedgerSubmission<[EntitlementUsage]> {
        let period = lists.overview.period
        return quotas(metered, in: period, of: customer, context).map { states in
            let byFeature = Dictionary(zip(metered.map(\.feature), states)) { first, _ in first }
            return lists.entitlements.map { entitlement in
                EntitlementUsage(
                    entitlement: entitlement,
                    state: byFeature[entitlement.feature.key],
                    resetsAt: period.end
                )
            }
        }
    }

    // MARK: Steps

    private func kept(
        _ reference: CustomerReference,
        _ context: CallContext
    ) -> (KeptCustomer, CustomerPolicy, KeptPolicy)? {
        guard let policy = directory.policyInMemory(of: context.workspace),
            let (kept, customer) = directory.customerInMemory(reference, under: policy.snapshot)
        else { return nil }
        return (kept, customer, policy)
    }

    /// The state of each feature's meter in a period, in order.
    private static func quotas(
        _ features: [(feature: FeatureKey, meter: MeterID)],
        in period: TimeRange,
        of customer: CustomerPolicy,
        _ context: CallContext
    ) -> LedgerSubmission<[QuotaState]> {
        guard !features.isEmpty else { return LedgerSubmission(LedgerBatch([])) { _ in [] } }
        let command = QuotaReadCommand(
            context: customer.context,
            items: features.map { QuotaReadCommand.Item(meter: $0.meter, period: period) },
            now: customer.now(context.now)
        )
        let name = customer.customer.id
        return LedgerSubmission(LedgerBatch([.readQuotas(command)])) { outcomes in
            switch outcomes.first {
            case .quotas(let states): return states
            case .failed(let failure): throw WeirError(failure, key: name.description)
            case .recorded, .retracted, .decided, .explained, .reserved, .renewed, .committed, .released,
                .reservation, nil:
                throw WeirError.unexpectedOutcome
            }
        }
    }
}

/// A customer's plan, its quotas and what is recorded against them; held quota is not part of it.
package struct UsageSummary: Sendable {
    package var overview: QuotaOverview
    /// Every feature with a quota or recorded usage.
    package var usage: [FeatureKey: Quantity]
}

/// What a customer gets of a feature, and how much of that is used.
package struct EntitlementUsage: Sendable {
    package var entitlement: Entitlement
    /// nil unless the feature is metered.
    package var state: QuotaState?
    /// When the quota period ends.
    package var resetsAt: Timestamp

    /// Recorded and held.
    package var used: Quantity? {
        state.map { Quantity(billionths: $0.recorded.billionths + $0.reserved.billionths) }
    }

    package var limit: Quantity? { entitlement.terms?.limit.limit }

    /// What is left below the limit, never below zero; nil when there is no limit.
    package var remaining: Quantity? {
        guard let limit, let used else { return nil }
        return Quantity(billionths: max(0, limit.billionths - used.billionths))
    }
}
