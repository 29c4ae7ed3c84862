import WeirCore
import WeirPrimitives
import WeirStorage

/// Finds out whom a change touches, by comparing what each customer gets before and after it.
struct PolicyEffectReader: Sendable {
    /// Customers whose usage is looked at for one answer.
    static let maximumChecks = 10_000
    /// Customers over a limit that one answer lists.
    static let maximumListed = 100
    private static let pageSize = 1000
    /// Customers whose usage one submission to the ledger reads.
    private static let batchSize = LedgerBatch.maximumAskedReads

    let customers: any CustomerStore
    let ledger: any Ledger
    let directory: PolicyDirectory

    /// A change: what policy it leads from and to, and what becomes of a customer's own state.
    struct Change {
        var before: PolicySnapshot
        var after: PolicySnapshot
        var state: (CustomerState) -> CustomerState = { $0 }
    }

    /// The effect on all customers of the workspace.
    func effect(of change: Change, now: Timestamp) async throws -> PolicyEffect {
        guard AccessComparison.mayDiffer(change.before, change.after) else { return .none }
        let workspace = change.before.workspace.id
        return try await effect(of: change, now: now) { after in
            try await customers.customerStates(in: workspace, after: after, limit: Self.pageSize)
        }
    }

    /// The effect on the customers of a list, which is asked for page by page.
    func effect(
        of change: Change,
        now: Timestamp,
        page: (CustomerID?) async throws -> [CustomerState]
    ) async throws -> PolicyEffect {
        var tally = Tally()
        var waiting: [Touched] = []
        var last: CustomerID?
        while true {
            let states = try await page(last)
            guard let end = states.last?.customer.id else { break }
            last = end
            for state in states where state.customer.erasedAt == nil {
                guard let touched = touched(state, by: change, now, &tally.known) else { continue }
                tally.count(touched)
                guard !touched.difference.loweredLimits.isEmpty else { continue }
                if tally.effect.checked >= Self.maximumChecks {
                    tally.effect.unchecked += 1
                } else {
                    tally.effect.checked += 1
                    waiting.append(touched)
                }
                if waiting.count == Self.batchSize { try await check(&waiting, now, &tally) }
            }
        }
        try await check(&waiting, now, &tally)
        tally.effect.plans = tally.plans.values.sorted { ($0.plan?.text ?? "") < ($1.plan?.text ?? "") }
        return tally.effect
    }

    // MARK: Parts

    /// A customer who gets something else.
    private struct Touched {
        var customer: Customer
        var context: CustomerContext
        var plan: PlanKey?
        var difference: AccessDifference
    }

    /// What customers share who get the same on both sides.
    private struct Place: Hashable {
        struct Side: Hashable {
            var plan: PlanID?
            var version: Int?
            var kit: AccountKitID?
            var inactive: SubscriptionStatus?
            var period: TimeRange

            init(_ customer: CustomerPolicy, under policy: PolicySnapshot, _ now: Timestamp) {
                let standing = customer.standing(in: policy)
                plan = standing.plan?.id
                version = standing.plan?.version
                kit = customer.kit(under: standing, in: policy)?.id
                if case .inactive(let status) = standing { inactive = status }
                period = customer.period(standing.plan?.terms.period ?? .month, at: now)
            }
        }

        var before: Side
        var after: Side
    }

    private struct Tally {
        var effect = PolicyEffect.none
        var plans: [PlanKey?: PlanEffect] = [:]
        var known: [Place: AccessDifference] = [:]

        mutating func count(_ touched: Touched) {
            effect.customers += 1
            plans[touched.plan, default: PlanEffect(plan: touched.plan)].customers += 1
            plans[touched.plan]?.features.formUnion(touched.difference.features)
        }

        mutating func count(_ overuses: [Overuse], of touched: Touched) {
            guard !overuses.isEmpty else { return }
            effect.over += 1
            plans[touched.plan]?.over += 1
            if effect.overuses.count < PolicyEffectReader.maximumListed { effect.overuses += overuses }
        }
    }

    private func touched(
        _ state: CustomerState,
        by change: Change,
        _ now: Timestamp,
        _ known: inout [Place: AccessDifference]
    ) -> Touched? {
        let now = state.now(now)
        let before = customerPolicy(state, under: change.before)
        let after = customerPolicy(change.state(state), under: change.after)
        let difference: AccessDifference
        let compare = {
            AccessComparison.difference(
                from: AccessComparison.Side(before, under: change.before),
                to: AccessComparison.Side(after, under: change.after),
                now: now
            )
        }
        if state.overrides.isEmpty, state.customer.status == .active {
            let place = Place(
                before: Place.Side(before, under: change.before, now),
                after: Place.Side(after, under: change.after, now)
            )
            if let same = known[place] {
                difference = same
            } else {
                difference = compare()
                if known.count >= 10_000 { known = [:] }
                known[place] = difference
            }
        } else {
            difference = compare()
        }
        guard !difference.isEmpty else { return nil }
        return Touched(
            customer: state.customer,
            context: before.context,
            plan: before.standing(in: change.before).plan?.key,
            difference: difference
        )
    }

    private func customerPolicy(_ state: CustomerState, under policy: PolicySnapshot) -> CustomerPolicy {
        CustomerPolicy(
            customer: state.customer,
            subscription: state.subscription,
            overrides: state.overrides,
            ownTime: state.ownTime,
            zone: directory.zone(of: state.customer, under: policy)
        )
    }

    /// Reads the usage of those who wait, and notes who is over.
    private func check(_ waiting: inout [Touched], _ now: Timestamp, _ tally: inout Tally) async throws {
        guard !waiting.isEmpty else { return }
        let commands = waiting.map { touched in
            LedgerCommand.readQuotas(
                QuotaReadCommand(
                    context: touched.context,
                    items: touched.difference.loweredLimits.map {
                        QuotaReadCommand.Item(meter: $0.meter, period: $0.period)
                    },
                    now: touched.context.ownTime ?? now
                )
            )
        }
        let outcomes = try await ledger.submit(LedgerBatch(commands))
        guard outcomes.count == waiting.count else { throw WeirError.unexpectedOutcome }
        for (touched, outcome) in zip(waiting, outcomes) {
            switch outcome {
            case .quotas(let states): tally.count(Self.overuses(of: touched, states), of: touched)
            case .failed(let failure): throw WeirError(failure, key: touched.customer.id.description)
            case .recorded, .retracted, .decided, .explained, .reserved, .renewed, .committed, .released,
                .reservation:
                throw WeirError.unexpectedOutcome
            }
        }
        waiting = []
    }

    private static func overuses(of touched: Touched, _ states: [QuotaState]) -> [Overuse] {
        zip(touched.difference.loweredLimits, states).compactMap { limit, state in
            let used = Quantity(billionths: state.recorded.billionths + state.reserved.billionths)
            guard used > limit.limit else { return nil }
            return Overuse(
                customer: touched.customer.id,
                externalID: touched.customer.externalID,
                plan: touched.plan,
                feature: limit.feature,
                used: used,
                limit: limit.limit
            )
        }
    }
}
