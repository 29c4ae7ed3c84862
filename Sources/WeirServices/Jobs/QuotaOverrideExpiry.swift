package import WeirCore
import WeirPrimitives
package import WeirStorage

/// Takes away what has expired of an override.
///
/// An expired limit or top-up counts no more from its instant on, whether the job has run or not; the job removes the
/// record.
package struct QuotaOverrideExpiry: JobHandler {
    package typealias Stores = CustomerStore & OverrideStore

    private let stores: any Stores

    package init(stores: any Stores) { self.stores = stores }

    /// The jobs for what expires of an override; one an instant.
    static func jobs(for override: QuotaOverride, of customer: Customer, now: Timestamp) -> [Job] {
        let instants = [override.limit?.expiresAt] + override.topUps.map(\.expiresAt)
        return Set(instants.compactMap { $0 }).filter { $0 > now }.sorted().map { instant in
            Job(
                of: override.workspace,
                .quotaOverrideExpiry,
                subject: subject(of: override.feature, customer.id),
                period: instant.description,
                customer: customer,
                dueAt: instant,
                now: now
            )
        }
    }

    private static func subject(of feature: FeatureKey, _ customer: CustomerID) -> String {
        "\(customer)/\(feature.text)"
    }

    package func decide(_ job: Job, _ context: CallContext) async throws -> Command<JobReport> {
        let nothing = { (text: String) in
            Command(unchanged: JobReport(text), on: CommandSubject(.job, job.id.description, customer: job.customer))
        }
        guard let customer = job.customer,
            let state = try await stores.customerState(customer, in: job.workspace),
            let present = state.overrides.first(where: { Self.subject(of: $0.feature, customer) == job.subject })
        else { return nothing("The override is there no more.") }
        let left = present.dropping(expiredAt: context.now)
        guard left != present else { return nothing("Nothing of the override has expired.") }
        let subject = CommandSubject(.quotaOverride, present.feature.text, customer: customer)
        let feature = present.feature
        let isOver = left.isEmpty(at: context.now)
        let text =
            isOver
            ? "The override of '\(feature)' has expired and was removed."
            : "What has expired of the override of '\(feature)' was removed."
        let report = JobReport(text, customers: [customer])
        return Command(
            report,
            auditing: (
                .override(ListedOverride(override: present, now: .earliest)),
                .override(ListedOverride(override: left, now: context.now))
            ),
            action: "quotaOverride.expired",
            on: subject
        ) { record in
            if isOver {
                try await stores.deleteOverride(of: feature, customer: customer, in: job.workspace, record: record)
            } else {
                try await stores.saveOverride(left, record: record)
            }
        }
    }
}

extension QuotaOverride {
    /// The override without what has expired.
    fileprivate func dropping(expiredAt now: Timestamp) -> QuotaOverride {
        var left = self
        if activeLimit(at: now) == nil { left.limit = nil }
        left.topUps = activeTopUps(at: now)
        if left != self { left.updatedAt = now }
        return left
    }
}
