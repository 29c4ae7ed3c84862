package import WeirCore
package import WeirPrimitives

/// That a job took effect.
///
/// Storing one whose claim does not hold any more fails the whole write with ``StorageError/leaseLost``.
package struct JobCompletion: Sendable, Hashable {
    package var claim: JobClaim
    /// In the job's time.
    package var at: Timestamp

    package init(claim: JobClaim, at: Timestamp) {
        self.claim = claim
        self.at = at
    }
}

/// Which jobs a list shows.
package struct JobFilter: Sendable, Hashable {
    /// How they stand.
    package enum Standing: String, Sendable, Hashable, CaseIterable {
        /// Given up after the last attempt.
        case failed
        /// Not done and not given up, be their time come or not.
        case open
        case done
    }

    package var standings: Set<Standing>
    package var kind: JobKind?
    package var customer: CustomerID?
    /// Only those that may run by then, or have failed; nil shows those that wait too.
    package var dueBy: Timestamp?

    package init(
        standings: Set<Standing> = [.failed, .open],
        kind: JobKind? = nil,
        customer: CustomerID? = nil,
        dueBy: Timestamp? = nil
    ) {
        self.standings = standings
        self.kind = kind
        self.customer = customer
        self.dueBy = dueBy
    }
}

/// A job as a list shows it.
package struct ListedJob: Sendable, Hashable {
    package var job: Job
    /// The present by which it stands as it does: its clock's, else the server's.
    package var now: Timestamp

    package init(job: Job, now: Timestamp) {
        self.job = job
        self.now = now
    }

    package var state: JobState { JobRules.state(of: job, at: now) }
}

/// How many jobs of the server's time stand how, over all workspaces.
package struct JobCounts: Sendable, Hashable {
    /// May run now, and nobody has them.
    package var due: Int
    package var failed: Int
    /// The earliest due instant of those that are due; nil when there are none.
    package var oldestDueAt: Timestamp?

    package init(due: Int = 0, failed: Int = 0, oldestDueAt: Timestamp? = nil) {
        self.due = due
        self.failed = failed
        self.oldestDueAt = oldestDueAt
    }
}

/// A job that was claimed while its clock is moved, and the clock's time for it.
package struct ClockedJob: Sendable, Hashable {
    package var job: Job
    package var now: Timestamp
    /// Whether the job was only given up now, after claims that never ended.
    package var isAbandoned: Bool

    package init(job: Job, now: Timestamp, isAbandoned: Bool) {
        self.job = job
        self.now = now
        self.isAbandoned = isAbandoned
    }
}
