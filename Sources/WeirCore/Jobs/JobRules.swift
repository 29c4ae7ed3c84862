package import WeirPrimitives

/// When jobs run, in which order, and what becomes of them; pure.
package enum JobRules {
    /// Attempts after which a job is left alone as failed.
    package static let maximumAttempts = 12
    /// How long a claim lasts, in milliseconds; whoever has not ended by then has crashed, or is as good as that.
    package static let leaseMilliseconds: Int64 = 300_000
    /// The wait after the first failed attempt, which doubles with each further one.
    package static let firstBackoffMilliseconds: Int64 = 30_000
    package static let longestBackoffMilliseconds: Int64 = 3_600_000

    /// The longest time that a job that is due may have to wait, be it for a lease to end or for its next attempt.
    package static let longestWaitMilliseconds = max(leaseMilliseconds, longestBackoffMilliseconds)

    /// How long to wait after a failed attempt, in milliseconds; bounded.
    package static func backoff(afterAttempt attempt: Int) -> Int64 {
        let doublings = min(max(0, attempt - 1), 20)
        return min(firstBackoffMilliseconds << Int64(doublings), longestBackoffMilliseconds)
    }

    /// How a job stands at an instant of its time.
    package static func state(of job: Job, at now: Timestamp) -> JobState {
        if job.doneAt != nil { return .done }
        if job.failedAt != nil { return .failed }
        if job.owner != nil, job.testClock != nil || job.runAt > now { return .running }
        if job.runAt <= now { return .due }
        return job.attempts > 0 ? .retrying : .waiting
    }

    /// Whether a job may be claimed at an instant of its time, as far as it alone says.
    ///
    /// A job that someone has may be claimed when that lease has ended: who had it will find that it is no more.
    package static func isClaimable(_ job: Job, at now: Timestamp) -> Bool {
        job.doneAt == nil && job.failedAt == nil && job.dueAt <= now && job.runAt <= now
    }

    /// Whether a job stands in the way of another one: of the same subject, the earlier one is to be done first.
    ///
    /// One that has failed stands in the way too: what comes later may build on it.
    package static func blocks(_ earlier: Job, _ job: Job) -> Bool {
        earlier.workspace == job.workspace && earlier.subject == job.subject && earlier.id != job.id
            && earlier.doneAt == nil && isDueBefore(earlier, job)
    }

    /// Whether a job is due before another one: by due instant, then the kind's order, then the id.
    package static func isDueBefore(_ left: Job, _ right: Job) -> Bool {
        (left.dueAt, left.kind.order, left.id) < (right.dueAt, right.kind.order, right.id)
    }

    /// Whether a job is to run before another one: as they are due, but one that is tried again takes its later place.
    package static func runsBefore(_ left: Job, _ right: Job) -> Bool {
        (left.runAt, left.kind.order, left.id) < (right.runAt, right.kind.order, right.id)
    }

    // MARK: Steps

    /// The job when someone claims it; nil when it was claimed so often without ending that it is to be given up.
    ///
    /// In the time of a test clock there is no lease of its own: whoever moves the clock holds a lease of that.
    ///
    /// - Precondition: It is claimable.
    package static func claimed(_ job: Job, by owner: JobRunnerID, at now: Timestamp) -> Job? {
        guard job.attempts < maximumAttempts else { return nil }
        var job = job
        job.attempts += 1
        job.claims += 1
        job.owner = owner
        if job.testClock == nil { job.runAt = now.adding(milliseconds: leaseMilliseconds) }
        return job
    }

    /// The job when it has taken effect; why an earlier attempt failed is no more of interest.
    package static func done(_ job: Job, at now: Timestamp) -> Job {
        var job = job
        job.owner = nil
        job.failure = nil
        job.failedAt = nil
        job.doneAt = now
        return job
    }

    /// The job after an attempt that came to nothing.
    package static func failed(_ job: Job, _ failure: JobFailure, at now: Timestamp) -> Job {
        var job = job
        job.owner = nil
        job.failure = failure
        if job.attempts >= maximumAttempts {
            job.failedAt = now
        } else {
            job.runAt = now.adding(milliseconds: backoff(afterAttempt: job.attempts))
        }
        return job
    }

    /// The job that was claimed again and again by someone who never ended it.
    package static func abandoned(_ job: Job, at now: Timestamp) -> Job {
        let failure = JobFailure(
            code: "never_ended",
            message: "The job was begun \(job.attempts) times and never ended.",
            remedy: "See the log for why the server ended, or what took so long; then retry the job."
        )
        return failed(job, failure, at: now)
    }

    /// The job when someone asks for another attempt; nil when it is done, or waits for nothing but its time.
    package static func retried(_ job: Job, at now: Timestamp) -> Job? {
        switch state(of: job, at: now) {
        case .done, .waiting, .due, .running: return nil
        case .retrying, .failed:
            var job = job
            job.attempts = 0
            job.failedAt = nil
            job.runAt = max(job.dueAt, now)
            return job
        }
    }

    /// The job when whoever has it gives it back unended, because it stops: it runs at once, and that was no attempt.
    ///
    /// - Precondition: Someone has it.
    package static func givenBack(_ job: Job, at now: Timestamp) -> Job {
        precondition(job.owner != nil, "Only a job that someone has is given back.")
        var job = job
        job.owner = nil
        job.attempts = max(0, job.attempts - 1)
        if job.testClock == nil { job.runAt = max(job.dueAt, now) }
        return job
    }

    // MARK: A clock that stepped back

    /// Whether a job waits longer than any lease or failure makes it wait: it was put off by a clock that was ahead.
    package static func isStranded(_ job: Job, at now: Timestamp) -> Bool {
        job.doneAt == nil && job.failedAt == nil && job.testClock == nil && job.attempts > 0
            && job.runAt > now.adding(milliseconds: longestWaitMilliseconds)
    }

    /// The job when it is not put off any more; it still does not run before it is due.
    ///
    /// Should someone still have it, that claim ends only when another one takes its place, so nothing is done twice.
    package static func released(_ job: Job, at now: Timestamp) -> Job {
        var job = job
        job.runAt = max(job.dueAt, now)
        return job
    }
}

/// When work that comes again and again is due next.
package struct JobRecurrence: Sendable, Hashable {
    /// What becomes of occurrences that were missed.
    package enum CatchUp: Sendable, Hashable {
        /// Each is made up for, in order.
        case everyOccurrence
        /// Only what is due next matters.
        case nextOnly
    }

    /// The length of one occurrence; they begin at 1970-01-01T00:00:00Z.
    package var spanMilliseconds: Int64
    package var catchUp: CatchUp

    /// - Precondition: The span is positive.
    package init(spanMilliseconds: Int64, catchUp: CatchUp) {
        precondition(spanMilliseconds > 0, "Work comes again after some time.")
        self.spanMilliseconds = spanMilliseconds
        self.catchUp = catchUp
    }

    /// The first occurrence at or after an instant.
    package func first(from instant: Timestamp) -> Timestamp {
        let count = Rounding.up.divide(Int128(instant.milliseconds), by: Int128(spanMilliseconds))
        return Timestamp(milliseconds: Int64(count) * spanMilliseconds)
    }

    /// The occurrence that has begun by an instant.
    package func current(at instant: Timestamp) -> Timestamp {
        let count = Rounding.down.divide(Int128(instant.milliseconds), by: Int128(spanMilliseconds))
        return Timestamp(milliseconds: Int64(count) * spanMilliseconds)
    }

    /// The occurrence behind one that runs at `now`.
    ///
    /// It follows from the one before, not from when that ran, so a late run or a clock that stepped back moves nothing.
    package func next(after due: Timestamp, now: Timestamp) -> Timestamp {
        let following = first(from: due.adding(milliseconds: 1))
        switch catchUp {
        case .everyOccurrence: return following
        case .nextOnly: return max(following, first(from: now.adding(milliseconds: 1)))
        }
    }
}
