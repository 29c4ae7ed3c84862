import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// When jobs run, in which order, and what becomes of them.
struct JobRulesTests {
    private static let noon = Timestamp(milliseconds: 1_769_947_200_000)
    private static let runner = JobRunnerID(rawValue: 7)
    private static let failure = JobFailure(code: "unavailable", message: "It rained.", remedy: "Wait.")

    private func job(
        _ id: Int = 1,
        _ kind: JobKind = .quotaOverrideExpiry,
        subject: String = "s",
        due: Timestamp = noon,
        clock: TestClockID? = nil
    ) -> Job {
        Job(
            id: JobID(rawValue: UInt128(id)),
            workspace: WorkspaceID(rawValue: 1),
            kind: kind,
            subject: subject,
            period: "\(id)",
            testClock: clock,
            dueAt: due,
            createdAt: due.adding(seconds: -60)
        )
    }

    private func claimed(_ job: Job, at now: Timestamp = noon) throws -> Job {
        try #require(JobRules.claimed(job, by: Self.runner, at: now))
    }

    // MARK: Due

    @Test func aJobIsDueFromItsInstantOnAndNotBefore() {
        let job = job()
        #expect(!JobRules.isClaimable(job, at: Self.noon.adding(milliseconds: -1)))
        #expect(JobRules.isClaimable(job, at: Self.noon))
        #expect(JobRules.state(of: job, at: Self.noon.adding(milliseconds: -1)) == .waiting)
        #expect(JobRules.state(of: job, at: Self.noon) == .due)
    }

    @Test func orderIsByDueInstantThenKindThenID() {
        let jobs = [
            job(5, .keptAnswersCleanUp), job(4), job(3), job(9, due: Self.noon.adding(milliseconds: -1)),
            job(1, .keptAnswersCleanUp),
        ]
        let order = jobs.sorted(by: JobRules.isDueBefore).map { Int($0.id.rawValue) }
        #expect(order == [9, 3, 4, 1, 5])
        #expect(jobs.sorted(by: JobRules.runsBefore).map { Int($0.id.rawValue) } == order)
    }

    @Test func kindsHaveOrdersOfTheirOwn() {
        #expect(Set(JobKind.allCases.map(\.order)).count == JobKind.allCases.count)
    }

    @Test func anEarlierJobOfTheSameSubjectStandsInTheWayUntilItIsDone() throws {
        let later = job(2, due: Self.noon.adding(seconds: 1))
        var earlier = job(1)
        #expect(JobRules.blocks(earlier, later))
        #expect(!JobRules.blocks(later, earlier))
        #expect(!JobRules.blocks(job(1, subject: "other"), later))
        #expect(!JobRules.blocks(earlier, earlier))
        earlier = try claimed(earlier)
        #expect(JobRules.blocks(earlier, later))
        earlier.failedAt = Self.noon
        #expect(JobRules.blocks(earlier, later))
        #expect(!JobRules.blocks(JobRules.done(earlier, at: Self.noon), later))
    }

    // MARK: Leases

    @Test func aLeaseEndsAndTheNextClaimHasANumberOfItsOwn() throws {
        let first = try claimed(job())
        let end = Self.noon.adding(milliseconds: JobRules.leaseMilliseconds)
        #expect(JobRules.state(of: first, at: Self.noon) == .running)
        #expect(!JobRules.isClaimable(first, at: end.adding(milliseconds: -1)))
        #expect(JobRules.isClaimable(first, at: end))
        let second = try claimed(first, at: end)
        #expect(first.claim != second.claim)
        #expect(second.claim?.number == 2)
        #expect(second.attempts == 2)
    }

    @Test func whatIsBegunAgainAndAgainIsGivenUp() throws {
        var job = job()
        var now = Self.noon
        for _ in 0..<JobRules.maximumAttempts {
            job = try claimed(job, at: now)
            now = job.runAt
        }
        #expect(JobRules.claimed(job, by: Self.runner, at: now) == nil)
        let abandoned = JobRules.abandoned(job, at: now)
        #expect(JobRules.state(of: abandoned, at: now) == .failed)
        #expect(abandoned.failure?.code == "never_ended")
        #expect(abandoned.owner == nil)
    }

    @Test func underATestClockALeaseDoesNotMoveTheJob() throws {
        let clocked = try claimed(job(clock: TestClockID(rawValue: 3)))
        #expect(clocked.runAt == Self.noon)
        #expect(JobRules.state(of: clocked, at: Self.noon) == .running)
    }

    // MARK: Failures

    @Test func waitsDoubleUpToAnHour() {
        let waits = (1...12).map { JobRules.backoff(afterAttempt: $0) / 1000 }
        #expect(waits == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600, 3600, 3600])
        #expect(JobRules.backoff(afterAttempt: 0) == 30_000)
        #expect(JobRules.backoff(afterAttempt: .max) == 3_600_000)
    }

    @Test func aFailedAttemptWaitsAndTheLastOneEndsIt() throws {
        var job = job()
        var now = Self.noon
        for attempt in 1...JobRules.maximumAttempts {
            job = JobRules.failed(try claimed(job, at: now), Self.failure, at: now)
            #expect(job.failure == Self.failure)
            #expect(job.owner == nil)
            if attempt < JobRules.maximumAttempts {
                #expect(JobRules.state(of: job, at: now) == .retrying)
                #expect(job.runAt == now.adding(milliseconds: JobRules.backoff(afterAttempt: attempt)))
                now = job.runAt
            }
        }
        #expect(JobRules.state(of: job, at: now) == .failed)
        #expect(!JobRules.isClaimable(job, at: .distantFuture))
    }

    @Test func aRetryGivesAllAttemptsAnew() throws {
        var failed = JobRules.failed(try claimed(job()), Self.failure, at: Self.noon)
        failed.attempts = JobRules.maximumAttempts
        failed.failedAt = Self.noon
        let now = Self.noon.adding(seconds: 10)
        let retried = try #require(JobRules.retried(failed, at: now))
        #expect(retried.attempts == 0)
        #expect(retried.runAt == now)
        #expect(JobRules.isClaimable(retried, at: now))
        // Numbers of claims go on, so that an old claim is never mistaken for a new one.
        #expect(try claimed(retried, at: now).claims == 2)
    }

    @Test func whatIsDoneOrWaitsForItsTimeIsNotRetried() throws {
        #expect(JobRules.retried(job(), at: Self.noon) == nil)
        #expect(JobRules.retried(job(), at: Self.noon.adding(seconds: -1)) == nil)
        #expect(JobRules.retried(try claimed(job()), at: Self.noon) == nil)
        #expect(JobRules.retried(JobRules.done(job(), at: Self.noon), at: Self.noon) == nil)
    }

    // MARK: A clock that steps back

    @Test func nothingRunsEarlyWhenTheClockStepsBack() throws {
        // Claimed at noon, then the clock shows two hours less: longer than any lease could last from there.
        let now = Self.noon.adding(seconds: -7_200)
        let job = try claimed(job())
        #expect(JobRules.isStranded(job, at: now))
        let released = JobRules.released(job, at: now)
        #expect(released.runAt == Self.noon)
        #expect(!JobRules.isClaimable(released, at: now))
        #expect(JobRules.isClaimable(released, at: Self.noon))
    }

    @Test func whatIsDueRunsSoonAfterTheClockSteppedBack() throws {
        let due = Self.noon.adding(seconds: -86_400)
        let failed = JobRules.failed(try claimed(job(due: due)), Self.failure, at: Self.noon)
        let now = Self.noon.adding(seconds: -10_000)
        #expect(JobRules.isStranded(failed, at: now))
        #expect(JobRules.isClaimable(JobRules.released(failed, at: now), at: now))
    }

    @Test func whatWaitsAsItShouldIsNotStranded() throws {
        let failed = JobRules.failed(try claimed(job()), Self.failure, at: Self.noon)
        #expect(!JobRules.isStranded(failed, at: Self.noon))
        #expect(!JobRules.isStranded(try claimed(job()), at: Self.noon))
        #expect(!JobRules.isStranded(job(due: Self.noon.adding(seconds: 900_000)), at: Self.noon))
        let done = JobRules.done(try claimed(job()), at: Self.noon)
        #expect(!JobRules.isStranded(done, at: Self.noon.adding(seconds: -900_000)))
    }

    // MARK: Again and again

    @Test func occurrencesFollowFromOneAnotherAndNotFromWhenTheyRan() {
        let hourly = JobRecurrence(spanMilliseconds: 3_600_000, catchUp: .everyOccurrence)
        var due = Self.noon
        var seen: [Timestamp] = []
        // Ten days later, late by some minutes each.
        let now = Self.noon.adding(seconds: 10 * 86_400 + 1234)
        while due <= now {
            seen.append(due)
            due = hourly.next(after: due, now: now)
        }
        #expect(seen.count == 241)
        #expect(zip(seen, seen.dropFirst()).allSatisfy { $1.milliseconds(since: $0) == 3_600_000 })
    }

    @Test func whatMattersOnlyNextTimeIsNotMadeUpFor() {
        let hourly = JobRecurrence(spanMilliseconds: 3_600_000, catchUp: .nextOnly)
        let now = Self.noon.adding(seconds: 10 * 86_400 + 1234)
        #expect(hourly.next(after: Self.noon, now: now) == Self.noon.adding(seconds: 10 * 86_400 + 3600))
        // A clock that stepped back does not bring an hour that is past.
        let before = Self.noon.adding(seconds: -90_000)
        #expect(hourly.next(after: Self.noon, now: before) == Self.noon.adding(seconds: 3600))
        #expect(hourly.current(at: now) == Self.noon.adding(seconds: 10 * 86_400))
        #expect(hourly.first(from: now) == Self.noon.adding(seconds: 10 * 86_400 + 3600))
        #expect(hourly.current(at: Self.noon) == Self.noon)
        #expect(hourly.first(from: Self.noon) == Self.noon)
    }

    // MARK: Test clocks

    @Test func aTestClockGoesForwardAndNotTooFar() {
        let year = Self.noon.adding(seconds: 365 * 86_400)
        #expect(throws: Never.self) { try TestClockRules.check(from: Self.noon, to: year) }
        #expect(throws: Never.self) { try TestClockRules.check(from: Self.noon, to: Self.noon) }
        #expect(throws: TestClockRules.Flaw.backwards) { try TestClockRules.check(from: year, to: Self.noon) }
        let limit = Self.noon.adding(seconds: TestClockRules.maximumAdvanceDays * 86_400)
        #expect(throws: Never.self) { try TestClockRules.check(from: Self.noon, to: limit) }
        #expect(throws: TestClockRules.Flaw.tooFar) {
            try TestClockRules.check(from: Self.noon, to: limit.adding(milliseconds: 1))
        }
    }

    @Test func aLeaseOfAClockHoldsForItsTimeAndNoLonger() {
        let end = Self.noon.adding(milliseconds: TestClockRules.leaseMilliseconds)
        #expect(!TestClockRules.holds(leaseEndingAt: nil, at: Self.noon))
        #expect(TestClockRules.holds(leaseEndingAt: end, at: Self.noon))
        #expect(!TestClockRules.holds(leaseEndingAt: end, at: end))
        // Taken by a clock that was ahead.
        #expect(!TestClockRules.holds(leaseEndingAt: end, at: Self.noon.adding(seconds: -3_600)))
    }
}
