import WeirCore
import WeirPrimitives
import WeirStorage

// Rows of jobs and test clocks.

enum JobRecord {
    static let table = "jobs"

    static func values(_ job: Job) throws -> RowValues {
        [
            "workspace_id": job.workspace.blob,
            "id": job.id.blob,
            "kind": job.kind.rawValue,
            "kind_order": job.kind.order,
            "subject": job.subject,
            "period": job.period,
            "customer_id": job.customer?.blob,
            "test_clock_id": job.testClock?.blob,
            "due_at": job.dueAt.milliseconds,
            "run_at": job.runAt.milliseconds,
            "attempts": job.attempts,
            "claims": job.claims,
            "owner": job.owner?.blob,
            "failure": try job.failure.map { try DocumentCoding.text(JobFailureDocument($0)) },
            "failed_at": job.failedAt?.milliseconds,
            "done_at": job.doneAt?.milliseconds,
            "created_at": job.createdAt.milliseconds,
        ]
    }

    /// What changes in a job's life.
    static func changes(_ job: Job) throws -> RowValues {
        [
            "run_at": job.runAt.milliseconds,
            "attempts": job.attempts,
            "claims": job.claims,
            "owner": job.owner?.blob,
            "failure": try job.failure.map { try DocumentCoding.text(JobFailureDocument($0)) },
            "failed_at": job.failedAt?.milliseconds,
            "done_at": job.doneAt?.milliseconds,
        ]
    }

    static func job(_ row: RowReader) throws -> Job {
        var job = Job(
            id: try row.id("id"),
            workspace: try row.id("workspace_id"),
            kind: try row.choice("kind"),
            subject: try row.text("subject"),
            period: try row.text("period"),
            customer: try row.optionalID("customer_id"),
            testClock: try row.optionalID("test_clock_id"),
            dueAt: try row.timestamp("due_at"),
            createdAt: try row.timestamp("created_at")
        )
        job.runAt = try row.timestamp("run_at")
        job.attempts = try row.integer("attempts")
        job.claims = try row.integer("claims")
        job.owner = try row.optionalID("owner")
        if row.optionalText("failure") != nil {
            job.failure = try row.document(JobFailureDocument.self, "failure").failure
        }
        job.failedAt = row.optionalTimestamp("failed_at")
        job.doneAt = row.optionalTimestamp("done_at")
        return job
    }
}

enum TestClockRecord {
    static let table = "test_clocks"

    static func values(_ clock: TestClock) -> RowValues {
        [
            "workspace_id": clock.workspace.blob,
            "id": clock.id.blob,
            "name": clock.name,
            "now": clock.now.milliseconds,
            "created_at": clock.createdAt.milliseconds,
        ]
    }

    static func clock(_ row: RowReader) throws -> TestClock {
        TestClock(
            id: try row.id("id"),
            workspace: try row.id("workspace_id"),
            name: row.optionalText("name"),
            now: try row.timestamp("now"),
            createdAt: try row.timestamp("created_at")
        )
    }
}
