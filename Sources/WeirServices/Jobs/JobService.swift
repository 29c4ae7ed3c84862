import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Shows the jobs of a workspace, and lets those that failed run again.
package struct JobService: Sendable {
    package typealias Stores = JobStore & TestClockStore

    private let stores: any Stores
    private let runner: CommandRunner

    package init(stores: any Stores, runner: CommandRunner) {
        self.stores = stores
        self.runner = runner
    }

    /// Jobs, newest first; one more than asked for when there are more.
    package func jobs(
        _ filter: JobFilter,
        before: JobID?,
        limit: Int,
        context: CallContext
    ) async throws -> [ListedJob] {
        try await stores.jobs(
            in: context.workspace,
            filter: filter,
            before: before,
            limit: limit + 1,
            at: context.now
        )
    }

    /// Lets a job that failed, or waits for its next attempt, run again at once, with all attempts.
    ///
    /// In the time of a test clock it runs when the clock is moved next.
    ///
    /// - Throws: ``WeirError`` `notFound`; `conflict` when it is done, runs, or waits for nothing but its time.
    package func retry(
        _ id: JobID,
        _ context: CallContext,
        keeping: AnswerKeeping<ListedJob> = .none
    ) async throws -> ListedJob {
        try await runner.run(context, keeping: keeping) {
            guard let job = try await stores.job(id, in: context.workspace) else {
                throw WeirError.notFound("Job", id.description)
            }
            var now = context.now
            if let clock = job.testClock, let found = try await stores.testClock(clock, in: context.workspace) {
                now = found.now
            }
            guard let retried = JobRules.retried(job, at: now) else {
                throw Self.error(ListedJob(job: job, now: now))
            }
            let subject = CommandSubject(.job, id.description, customer: job.customer)
            return Command(
                ListedJob(job: retried, now: now),
                from: ListedJob(job: job, now: now),
                action: "job.retried",
                on: subject
            ) { record in
                try await stores.saveRetriedJob(retried, from: job, record: record)
            }
        }
    }

    private static func error(_ listed: ListedJob) -> WeirError {
        let (why, hint): (String, String) =
            switch listed.state {
            case .done: ("is done", "A job is done once; there is nothing to retry.")
            case .running: ("runs", "Wait until it has ended.")
            case .waiting: ("is not due before \(listed.job.dueAt)", "It runs by itself then.")
            case .due, .retrying, .failed: ("runs next", "It runs by itself.")
            }
        return WeirError(.conflict, "The job '\(listed.job.id)' \(why).", hint: hint)
    }
}
