package import WeirCore
import WeirPrimitives
import WeirStorage

/// Does the next thing that a contract's dates make due, with the contract's next job; of both kinds of contract jobs.
///
/// One job finalizes at most one invoice: after days without a server each period has its own, in order.
package struct ContractJobs: JobHandler {
    private let billing: BillingRun

    package init(billing: BillingRun) { self.billing = billing }

    package var isNumbering: Bool { true }

    package func decide(_ job: Job, _ context: CallContext) async throws -> Command<JobReport> {
        guard let contract = ContractID(job.subject) else { throw WeirError.unexpectedOutcome }
        return try await billing.step(of: contract, .job(job), context).map { step in
            JobReport(
                events: step.events,
                nothing: "Nothing was due.",
                customers: step.changesSubscription ? [step.customer] : []
            )
        }
    }
}

extension JobReport {
    /// What was done for billing.
    init(events: [BillingEvent], nothing: String, customers: [CustomerID] = []) {
        let text = events.isEmpty ? nothing : events.map(\.text).joined(separator: " ")
        self.init(text, customers: customers, events: events)
    }
}
