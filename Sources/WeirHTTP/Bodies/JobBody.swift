import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// A job as the API shows it.
struct JobBody: JSONWritable {
    private let listed: ListedJob

    init(_ listed: ListedJob) { self.listed = listed }

    func write(to json: inout JSONWriter) {
        let job = listed.job
        let state = listed.state
        let next: Timestamp? = state == .done || state == .failed ? nil : job.runAt
        json.object { json in
            json.member("id", job.id)
            json.member("kind", job.kind.rawValue)
            json.member("subject", job.subject)
            json.member("period", job.period)
            json.member("customerId", job.customer)
            json.memberIfPresent("testClockId", job.testClock)
            json.member("state", state.rawValue)
            json.member("dueAt", job.dueAt)
            json.member("attempts", job.attempts)
            json.member("nextAttemptAt", next)
            json.member("error", job.failure.map(JobFailureBody.init))
            json.memberIfPresent("failedAt", job.failedAt)
            json.memberIfPresent("doneAt", job.doneAt)
            json.member("createdAt", job.createdAt)
        }
    }
}

/// Why an attempt came to nothing, as the API shows it.
struct JobFailureBody: JSONWritable {
    let failure: JobFailure

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("code", failure.code)
            json.member("message", failure.message)
            json.member("remedy", failure.remedy)
        }
    }
}

/// A test clock as the API shows it.
struct TestClockBody: JSONWritable {
    let clock: TestClock

    init(_ clock: TestClock) { self.clock = clock }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", clock.id)
            json.member("name", clock.name)
            json.member("now", clock.now)
            json.member("createdAt", clock.createdAt)
        }
    }
}

/// What an advance came to, as the API shows it.
struct TestClockAdvanceBody: JSONWritable {
    private let advance: TestClockAdvance

    init(_ advance: TestClockAdvance) { self.advance = advance }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", advance.clock.id)
            json.member("testClock", TestClockBody(advance.clock))
            json.member("isComplete", advance.isComplete)
            json.array("jobs") { json in
                for run in advance.runs { json.element(JobRunBody(run: run)) }
            }
        }
    }
}

/// One attempt of a job, as the answer to an advance shows it.
private struct JobRunBody: JSONWritable {
    let run: JobRun

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", run.job.id)
            json.member("kind", run.job.kind.rawValue)
            json.member("subject", run.job.subject)
            json.member("period", run.job.period)
            json.member("customerId", run.job.customer)
            json.member("dueAt", run.job.dueAt)
            json.member("ranAt", run.at)
            switch run.outcome {
            case .done(let report):
                json.member("state", JobState.done.rawValue)
                json.member("what", report.text)
                json.member("events", report.events.map(BillingEventBody.init))
            case .failed(let job):
                json.member("state", JobRules.state(of: job, at: run.at).rawValue)
                json.member("error", job.failure.map(JobFailureBody.init))
                if job.failedAt == nil { json.member("nextAttemptAt", job.runAt) }
            case .taken, .interrupted:
                json.member("state", JobState.running.rawValue)
            }
        }
    }
}
