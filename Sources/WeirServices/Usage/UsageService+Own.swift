package import WeirCore
package import WeirPrimitives
import WeirStorage

/// What a customer has used of the feature that its own page is about.
package struct OwnUsage: Sendable {
    package var plan: PlanKey?
    package var used: Quantity
    /// nil means that there is none.
    package var limit: Quantity?
    package var period: TimeRange
    /// In the order of their labels.
    package var breakdown: [(label: String, used: Quantity)]

    /// What is left below the limit, never below zero.
    package var remaining: Quantity? { limit.map { Quantity(billionths: max(0, $0.billionths - used.billionths)) } }

    /// Whole percents, rounded down; nil without a limit, and 100 of nothing.
    package var percentUsed: Int? {
        guard let limit else { return nil }
        guard limit > .zero else { return 100 }
        return Int(clamping: Rounding.down.divide(used.billionths * 100, by: limit.billionths))
    }
}

extension UsageService {
    /// What the customer's own page shows: one feature, and what it is made up of.
    ///
    /// - Throws: ``WeirError`` `notFound` for the customer, `conflict` when the workspace does not say which feature.
    package func ownUsage(
        of id: CustomerID,
        context: CallContext
    ) async throws -> LedgerSubmission<OwnUsage> {
        let policy = try await directory.policy(of: context.workspace)
        let customer = try await directory.requirePolicy(of: .id(id), under: policy)
        let now = customer.now(context.now)
        let settings = policy.settings.selfService
        let overview = EntitlementRules.overview(of: customer, under: policy, now: now)
        guard let key = settings.feature ?? Self.onlyQuota(of: overview), let feature = policy.features[key],
            let meter = feature.meter
        else {
            throw WeirError(
                .conflict,
                "It is not known which feature customers see the usage of.",
                hint: "Set 'selfService.feature' with PATCH /v1/settings."
            )
        }
        let parts = settings.breakdown.sorted { $0.key < $1.key }.map { label, event in
            (label: label, meter: Self.meter(of: event, like: meter, in: policy.meters))
        }
        let meters = [meter] + parts.compactMap(\.meter)
        let command = QuotaReadCommand(
            context: customer.context,
            items: meters.map { QuotaReadCommand.Item(meter: $0, period: overview.period) },
            now: now
        )
        let limit = overview.quotas[key]?.limit
        return LedgerSubmission(LedgerBatch([.readQuotas(command)])) { outcomes in
            guard case .quotas(var states)? = outcomes.first, states.count == meters.count else {
                throw WeirError.unexpectedOutcome
            }
            let used = states.removeFirst().recorded
            return OwnUsage(
                plan: overview.plan,
                used: used,
                limit: limit,
                period: overview.period,
                breakdown: parts.map { part in
                    (label: part.label, used: part.meter == nil ? .zero : states.removeFirst().recorded)
                }
            )
        }
    }

    /// The one feature with a quota, when there is just one.
    private static func onlyQuota(of overview: QuotaOverview) -> FeatureKey? {
        overview.quotas.count == 1 ? overview.quotas.keys.first : nil
    }

    /// The meter that counts one event name alone; the feature's own when it does.
    static func meter(of event: String, like feature: MeterID, in meters: MeterSet) -> MeterID? {
        let candidates = meters.meters.filter { meter in
            meter.eventNames == [event] && meter.archivedAt == nil && meter.aggregation.allowsQuota
        }
        let own = candidates.first { $0.id == feature }
        return (own ?? candidates.min { $0.id < $1.id })?.id
    }
}
