package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Forgets answers kept for repeated requests once they are old enough; each hour, in every workspace.
package struct KeptAnswersCleanUp: JobHandler {
    /// What was missed while no server ran need not be made up for: the next one forgets all of it.
    package static let recurrence = JobRecurrence(spanMilliseconds: 3_600_000, catchUp: .nextOnly)
    /// How many are forgotten in one transaction, so that none takes long.
    package static let portion = 1_000

    private let answers: any IdempotencyStore
    private let retentionHours: Int

    package init(answers: any IdempotencyStore, retentionHours: Int) {
        self.answers = answers
        self.retentionHours = retentionHours
    }

    /// The job of an hour.
    ///
    /// `part`: Counted from 1, when there is more than one transaction takes.
    package static func job(of workspace: WorkspaceID, at instant: Timestamp, part: Int = 1, now: Timestamp) -> Job {
        Job(
            of: workspace,
            .keptAnswersCleanUp,
            subject: workspace.description,
            period: part == 1 ? instant.description : "\(instant)/\(part)",
            dueAt: instant,
            now: now
        )
    }

    package func decide(_ job: Job, _ context: CallContext) async throws -> Command<JobReport> {
        let bound = context.now.adding(seconds: Int64(retentionHours) * -3_600)
        let old = try await answers.idempotencyRecordCount(before: bound, in: job.workspace, limit: Self.portion)
        let subject = CommandSubject(.job, job.id.description)
        var jobs = [
            Self.job(
                of: job.workspace,
                at: Self.recurrence.next(after: job.dueAt, now: context.now),
                now: context.now
            )
        ]
        guard old > 0 else {
            return Command(unchanged: JobReport("There were no old answers."), on: subject, jobs: jobs)
        }
        if old == Self.portion {
            let part = job.period.split(separator: "/").dropFirst().first.flatMap { Int($0) } ?? 1
            jobs.append(Self.job(of: job.workspace, at: job.dueAt, part: part + 1, now: context.now))
        }
        return Command(
            JobReport("\(old) old answers were forgotten."),
            from: nil,
            action: "keptAnswers.forgotten",
            on: subject,
            jobs: jobs
        ) { record in
            // Nobody but the server does this, and it tells nobody anything: the audit trail is for what people do.
            var record = record
            record.audit = nil
            try await answers.deleteIdempotencyRecords(
                before: bound,
                in: job.workspace,
                limit: Self.portion,
                record: record
            )
        }
    }
}
