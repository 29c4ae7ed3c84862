package import WeirCore
import WeirPrimitives
package import WeirStorage

/// Tells that a customer's trial ends soon, unless it does not any more or was told of already.
package struct TrialEnding: JobHandler {
    package typealias Stores = ContractStore & CustomerStore

    private let stores: any Stores
    private let directory: PolicyDirectory

    /// How long before the end it is told, in milliseconds; at once when the trial is shorter.
    static let lead: Int64 = 3 * 86_400_000

    package init(stores: any Stores, directory: PolicyDirectory) {
        self.stores = stores
        self.directory = directory
    }

    /// The job for a trial; none when it is over.
    ///
    /// `start`: When it begins. `now`: In the customer's time.
    static func jobs(
        for customer: Customer,
        from start: Timestamp,
        to end: Timestamp,
        now: Timestamp
    ) -> [Job] {
        guard now < end, start < end, customer.erasedAt == nil else { return [] }
        let job = Job(
            of: customer.workspace,
            .trialEnding,
            subject: "\(customer.id)/trial",
            period: String(end.milliseconds),
            customer: customer,
            dueAt: max(start, now, end.adding(milliseconds: -lead)),
            now: now
        )
        return [job]
    }

    /// The job for the trial of a mirrored subscription.
    static func jobs(for subscription: Subscription, of customer: Customer, now: Timestamp) -> [Job] {
        guard subscription.status == .trialing, let end = subscription.mirror?.trialEndsAt else { return [] }
        return jobs(for: customer, from: now, to: end, now: now)
    }

    package func decide(_ job: Job, _ context: CallContext) async throws -> Command<JobReport> {
        let subject = CommandSubject(.subscription, job.subject, customer: job.customer)
        guard let id = job.customer, let end = Int64(job.period).map({ Timestamp(milliseconds: $0) }) else {
            throw WeirError.unexpectedOutcome
        }
        let state = try await stores.customerState(id, in: job.workspace)
        let policy = try await directory.policy(of: job.workspace)
        guard let state, state.customer.erasedAt == nil, context.now < end,
            let subscription = state.subscription, subscription.status == .trialing,
            let plan = policy.plans[subscription.plan]?.plan.key,
            try await isToEnd(subscription, of: state.customer, at: end)
        else {
            return Command(unchanged: JobReport("There is no trial that ends then and is charged after."), on: subject)
        }
        let snapshot = SubscriptionSnapshot(subscription, plan: plan, trialEndsAt: end)
        return Command(
            unchanged: JobReport("The customer is told that the trial ends."),
            on: subject,
            events: [.subscription(.trialWillEnd, snapshot, version: subscription.revision)]
        )
    }

    /// Whether the trial still ends at the instant, and the subscription goes on behind it.
    private func isToEnd(
        _ subscription: Subscription,
        of customer: Customer,
        at end: Timestamp
    ) async throws -> Bool {
        switch subscription.source {
        case .operator: return false
        case .stripe:
            guard let mirror = subscription.mirror, mirror.trialEndsAt == end else { return false }
            return mirror.endsAt.map { $0 > end } ?? !mirror.endsWithPeriod
        case .contract:
            return try await stores.contracts(of: customer.id, in: customer.workspace).contains { contract in
                let calendar = ContractCalendar(contract, in: directory.zone(named: contract.timeZone))
                return calendar.feeStart == end && calendar.end > end
            }
        }
    }
}
