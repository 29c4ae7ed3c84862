import Testing
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage
import WeirTesting

/// Jobs take effect once, in order, whoever runs them and whatever happens meanwhile.
struct JobRunnerTests {
    private static let day: Int64 = 86_400

    @Test func aJobTakesEffectOnceAndTheAuditTrailNamesIt() async throws {
        let stage = try await JobStage()
        // given: a job that is due in an hour
        let due = stage.clock.now.adding(seconds: 3600)
        try await stage.stores.scheduleJobs([stage.job("a", due: due)])
        // when: it is asked for before
        try await stage.runAll()
        // then: nothing runs
        #expect(stage.handler.attempts.isEmpty)
        // when: its time has come
        stage.clock.set(due)
        let runs = try await stage.runAll()
        // then: it took effect, as the job that it is
        #expect(try await stage.effects() == ["a 1"])
        guard case .done(let report)? = runs.first?.outcome else {
            Issue.record("It is not done.")
            return
        }
        #expect(report.text == "a 1 took effect.")
        let entry = try await stage.stores.auditEntries(
            in: stage.live,
            filter: AuditFilter(action: CountingHandler.action),
            before: nil,
            limit: 1
        ).first?.entry
        #expect(entry?.actor == .job("quota_override_expiry"))
        #expect(entry?.at == due)
        // and: never again
        try await stage.stores.scheduleJobs([stage.job("a", due: due)])
        stage.clock.advance(days: 400)
        #expect(try await stage.runAll().isEmpty)
        #expect(stage.services.jobRunner.status.done == 1)
    }

    @Test func twoServersOnOneDatabaseDoEverythingOnce() async throws {
        let stage = try await JobStage()
        let count = 150
        try await stage.stores.scheduleJobs((0..<count).map { stage.job("s\($0)") })
        let other = stage.another(2)
        try await withThrowingTaskGroup(of: Int.self) { group in
            for services in [stage.services, other, stage.another(3)] {
                group.addTask { try await stage.runAll(services).count }
            }
            var total = 0
            for try await ran in group { total += ran }
            #expect(total == count)
        }
        let effects = try await stage.effects()
        #expect(effects.count == count)
        #expect(Set(effects).count == count)
    }

    @Test func whatACrashedServerHadIsDoneOnceByAnother() async throws {
        let stage = try await JobStage()
        try await stage.stores.scheduleJobs([stage.job("a")])
        // given: a server that claimed the job, and then is gone
        let gone = JobRunnerID(rawValue: 99)
        let claimed = try #require(
            try await stage.stores.claimJobs(by: gone, at: stage.clock.now, limit: 1).first
        )
        // when: another one looks before the lease has ended
        stage.clock.advance(seconds: JobRules.leaseMilliseconds / 1000 - 1)
        // then: it leaves the job alone
        #expect(try await stage.runAll().isEmpty)
        // when: the lease has ended
        stage.clock.advance(seconds: 1)
        try await stage.runAll()
        // then: the job is done
        #expect(try await stage.effects() == ["a 1"])
        // when: the first one was only slow, and comes now
        let late = await stage.another(99).jobRunner.run(claimed, at: stage.clock.now).outcome
        // then: nothing is done twice
        guard case .taken = late else {
            Issue.record("\(late)")
            return
        }
        #expect(try await stage.effects() == ["a 1"])
    }

    @Test func aJobThatFailsIsTriedLaterAndAtLastShownAsFailed() async throws {
        let stage = try await JobStage()
        stage.handler.fail(["a"])
        let first = stage.clock.now
        try await stage.stores.scheduleJobs([stage.job("a"), stage.job("b")])
        // when: it is tried for hours
        for _ in 0..<2_000 {
            try await stage.runAll()
            stage.clock.advance(seconds: 30)
        }
        // then: others are not held up, and attempts come later and later
        #expect(try await stage.effects() == ["b 1"])
        let attempts = stage.handler.attempts.filter { $0.hasPrefix("a ") }
        #expect(attempts.count == JobRules.maximumAttempts)
        let moments = [0, 30, 90, 210].map { first.adding(seconds: $0).description }
        #expect(attempts.prefix(4).map { String($0.suffix(24)) } == moments)
        // and: it is listed with cause and remedy
        let jobs = stage.services.jobs
        let context = stage.context(stage.live)
        let listed = try await jobs.jobs(JobFilter(standings: [.failed]), before: nil, limit: 9, context: context)
        let failed = try #require(listed.first)
        #expect(listed.count == 1)
        #expect(failed.state == .failed)
        let cause = JobFailure(code: "unavailable", message: "It rained.", remedy: "Wait for the sun.")
        #expect(failed.job.failure == cause)
        try await stage.services.jobRunner.takeStock(at: stage.clock.now)
        #expect(stage.services.jobRunner.status.counts.failed == 1)
        #expect(stage.services.jobRunner.status.failedAttempts == JobRules.maximumAttempts)
        // when: the cause is mended, and someone asks for it again
        stage.handler.fail([])
        let retried = try await jobs.retry(failed.job.id, context)
        #expect(retried.state == .due)
        try await stage.runAll()
        // then: it takes effect
        #expect(try await stage.effects() == ["b 1", "a 1"])
        await #expect(throws: WeirError.self) { try await jobs.retry(failed.job.id, context) }
        await #expect(throws: WeirError.notFound("Job", failed.job.id.description)) {
            try await jobs.retry(failed.job.id, stage.context(stage.test))
        }
    }

    @Test func afterTenDaysWithoutAServerEachPeriodRunsOnceInOrder() async throws {
        let stage = try await JobStage()
        // given: daily work, of which each occurrence schedules the next
        let daily = JobRecurrence(spanMilliseconds: Self.day * 1000, catchUp: .everyOccurrence)
        stage.handler.follow { job, context in
            let next = daily.next(after: job.dueAt, now: context.now)
            return [
                Job(
                    of: job.workspace,
                    job.kind,
                    subject: job.subject,
                    period: next.description,
                    dueAt: next,
                    now: context.now
                )
            ]
        }
        let start = daily.first(from: stage.clock.now)
        try await stage.stores.scheduleJobs([
            stage.job("a", start.description, due: start), stage.job("b", start.description, due: start),
        ])
        // when: nobody runs anything for ten days
        stage.clock.advance(days: 10)
        try await stage.runAll()
        // then: each day was made up for, once, and in order
        let days = (0...10).map { start.adding(seconds: Int64($0) * Self.day).description }
        let effects = try await stage.effects()
        #expect(effects.filter { $0.hasPrefix("a ") } == days.map { "a \($0)" })
        #expect(effects.filter { $0.hasPrefix("b ") } == days.map { "b \($0)" })
        // and: the next one waits for its day
        #expect(try await stage.runAll().isEmpty)
        stage.clock.advance(days: 1)
        #expect(try await stage.runAll().count == 2)
    }

    @Test func aClockThatStepsBackRunsNothingTwiceAndLosesNothing() async throws {
        let stage = try await JobStage()
        let start = stage.clock.now
        try await stage.stores.scheduleJobs([
            stage.job("a"), stage.job("b"), stage.job("c", due: start.adding(seconds: 1800)),
        ])
        stage.handler.fail(["b"])
        // given: the clock is ahead by thirty days, and one job fails then
        stage.clock.advance(days: 30)
        try await stage.services.jobRunner.takeStock(at: stage.clock.now)
        try await stage.runAll()
        #expect(try await stage.effects().sorted() == ["a 1", "c 1"])
        stage.handler.fail([])
        // when: the clock is set right
        stage.clock.set(start.adding(seconds: 60))
        try await stage.services.jobRunner.takeStock(at: stage.clock.now)
        try await stage.runAll()
        // then: what failed is not put off for thirty days, and what was done is not done again
        #expect(try await stage.effects().sorted() == ["a 1", "b 1", "c 1"])
        stage.clock.advance(days: 60)
        try await stage.runAll()
        #expect(try await stage.effects().sorted() == ["a 1", "b 1", "c 1"])
    }

    @Test func whatAServerStopsAmidIsLeftToTheNextOne() async throws {
        let stage = try await JobStage()
        try await stage.stores.scheduleJobs([stage.job("a")])
        stage.handler.fail(["a"])
        // when: the task is cancelled while the job runs
        let task = await withTaskGroup(of: [JobRun].self) { group in
            group.cancelAll()
            group.addTask { (try? await stage.services.jobRunner.runDue(at: stage.clock.now)) ?? [] }
            return await group.next() ?? []
        }
        // then: no failure is noted; whatever was claimed is claimed again when the lease ends
        for run in task {
            guard case .interrupted = run.outcome else {
                Issue.record("\(run.outcome)")
                continue
            }
        }
        stage.handler.fail([])
        stage.clock.advance(seconds: JobRules.leaseMilliseconds / 1000)
        try await stage.runAll()
        #expect(try await stage.effects() == ["a 1"])
    }

    // MARK: What there is to do

    @Test func oldAnswersAreForgottenHourByHour() async throws {
        let stage = try await JobStage()
        let services = Services(
            stores: stage.stores,
            ledger: IdleLedger(),
            zones: ZoneDatabase(),
            ids: .seeded(1),
            secrets: .seeded(1),
            jobs: JobSettings(answerRetentionHours: 24)
        )
        func save(_ count: Int, _ prefix: String) async throws {
            for index in 0..<count {
                try await stage.stores.saveIdempotencyRecord(
                    IdempotencyRecord(
                        workspace: stage.live,
                        key: "\(prefix)\(index)",
                        fingerprint: Array(repeating: 7, count: 32),
                        status: 200,
                        body: [],
                        createdAt: stage.clock.now
                    )
                )
            }
        }
        try await save(KeptAnswersCleanUp.portion + 5, "old")
        stage.clock.advance(seconds: 3600)
        try await save(1, "young")
        let hour = KeptAnswersCleanUp.recurrence.current(at: stage.clock.now)
        try await stage.stores.scheduleJobs([
            KeptAnswersCleanUp.job(of: stage.live, at: hour, now: stage.clock.now)
        ])
        try await stage.runAll(services)
        #expect(try await stage.stores.idempotencyRecord(key: "old0", in: stage.live) != nil)
        // Ten days later: two portions, and one job for all the hours that were missed.
        stage.clock.advance(seconds: 24 * 3600 - 1800)
        let runs = try await stage.runAll(services)
        #expect(runs.count == 2)
        #expect(try await stage.stores.idempotencyRecord(key: "old0", in: stage.live) == nil)
        #expect(try await stage.stores.idempotencyRecord(key: "old1004", in: stage.live) == nil)
        #expect(try await stage.stores.idempotencyRecord(key: "young0", in: stage.live) != nil)
        stage.clock.advance(days: 10)
        #expect(try await stage.runAll(services).count == 1)
        #expect(try await stage.stores.idempotencyRecord(key: "young0", in: stage.live) == nil)
    }
}
