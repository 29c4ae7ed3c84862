package import WeirPrimitives

/// A piece of work that the server does once, from an instant on.
package struct Job: Sendable, Hashable {
    package var id: JobID
    package var workspace: WorkspaceID
    package var kind: JobKind
    /// What it is about, 1 to 300 characters; jobs of one subject run one after the other.
    package var subject: String
    /// Which occurrence it is, 1 to 100 characters.
    ///
    /// Kind, subject and period together are the job's key in its workspace: a second job of the same key is never
    /// scheduled.
    package var period: String
    /// The customer concerned, if one is.
    package var customer: CustomerID?
    /// The clock in whose time it is due; nil means the server's.
    package var testClock: TestClockID?
    /// From this instant on it may run.
    package var dueAt: Timestamp
    /// When it may be claimed next.
    package var runAt: Timestamp
    /// How often it was claimed since it was scheduled or retried.
    package var attempts: Int
    /// How often it was claimed at all: the number of the present claim, which no other one has.
    package var claims: Int
    /// Who has it; nil when nobody has.
    package var owner: JobRunnerID?
    /// Why the last attempt came to nothing.
    package var failure: JobFailure?
    /// When its last attempt failed, after which it is left alone.
    package var failedAt: Timestamp?
    /// When it took effect.
    package var doneAt: Timestamp?
    package var createdAt: Timestamp

    /// A job that is new.
    package init(
        id: JobID,
        workspace: WorkspaceID,
        kind: JobKind,
        subject: String,
        period: String,
        customer: CustomerID? = nil,
        testClock: TestClockID? = nil,
        dueAt: Timestamp,
        createdAt: Timestamp
    ) {
        self.id = id
        self.workspace = workspace
        self.kind = kind
        self.subject = subject
        self.period = period
        self.customer = customer
        self.testClock = testClock
        self.dueAt = dueAt
        runAt = dueAt
        attempts = 0
        claims = 0
        self.createdAt = createdAt
    }

    /// What a claim of it is told by.
    ///
    /// - Precondition: Someone has it.
    package var claim: JobClaim? {
        owner.map { JobClaim(workspace: workspace, job: id, number: claims, owner: $0) }
    }
}

/// Someone's right to carry a job out.
///
/// It holds until someone else claims the job: whoever carries it out with an older claim changes nothing.
package struct JobClaim: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var job: JobID
    package var number: Int
    package var owner: JobRunnerID

    package init(workspace: WorkspaceID, job: JobID, number: Int, owner: JobRunnerID) {
        self.workspace = workspace
        self.job = job
        self.number = number
        self.owner = owner
    }
}

/// Why an attempt came to nothing; without secrets and personal data.
package struct JobFailure: Sendable, Hashable {
    /// For programs: the code of the error.
    package var code: String
    /// One sentence for a person.
    package var message: String
    /// What to do about it.
    package var remedy: String

    package init(code: String, message: String, remedy: String) {
        self.code = code
        self.message = message
        self.remedy = remedy
    }
}

/// How a job stands.
package enum JobState: String, Sendable, Hashable, CaseIterable {
    /// Its time has not come.
    case waiting
    /// It may run, and nobody has it yet.
    case due
    /// Someone has it.
    case running
    /// An attempt failed, and the next one waits.
    case retrying
    /// All attempts failed.
    case failed
    case done
}
