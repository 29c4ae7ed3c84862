import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

struct JobStoreTests {
    private static let runner = JobRunnerID(rawValue: 7)
    private static let other = JobRunnerID(rawValue: 8)
    private static let failure = JobFailure(code: "unavailable", message: "It rained.", remedy: "Wait.")

    private func job(
        _ world: World,
        _ id: Int,
        _ kind: JobKind = .quotaOverrideExpiry,
        subject: String? = nil,
        due: Timestamp = World.epoch,
        clock: TestClockID? = nil
    ) -> Job {
        Job(
            id: JobID(rawValue: UInt128(id)),
            workspace: world.workspace,
            kind: kind,
            subject: subject ?? "subject \(id)",
            period: "2026-01",
            testClock: clock,
            dueAt: due,
            createdAt: World.epoch
        )
    }

    private func ids(_ jobs: [Job]) -> [Int] { jobs.map { Int($0.id.rawValue) } }

    @Test(arguments: Backend.available)
    func aJobIsScheduledOnceByItsKey(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let first = job(world, 1, subject: "s")
            try await world.stores.scheduleJobs([first])
            // Another id, another instant: the same job.
            try await world.stores.scheduleJobs([job(world, 2, subject: "s", due: World.later)])
            #expect(try await world.stores.job(first.id, in: world.workspace) == first)
            #expect(try await world.stores.job(JobID(rawValue: 2), in: world.workspace) == nil)
            #expect(try await world.stores.job(first.id, in: world.other) == nil)
            // Nor when it is done.
            let claimed = try #require(
                try await world.stores.claimJobs(by: Self.runner, at: World.epoch, limit: 9).first
            )
            let completion = JobCompletion(claim: try #require(claimed.claim), at: World.epoch)
            try await world.stores.saveCommandRecord(CommandRecord(completion: completion))
            try await world.stores.scheduleJobs([job(world, 3, subject: "s")])
            #expect(try await world.stores.claimJobs(by: Self.runner, at: .distantFuture, limit: 9).isEmpty)
        }
    }

    @Test(arguments: Backend.available)
    func jobsAreClaimedInOrderAndOnlyWhenTheyAreDue(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            try await world.stores.scheduleJobs([
                job(world, 4, .keptAnswersCleanUp), job(world, 3), job(world, 2), job(world, 1, due: World.later),
                job(world, 9, due: World.epoch.adding(milliseconds: -1)),
            ])
            #expect(try await world.stores.jobCounts(at: World.epoch).due == 4)
            let first = try await world.stores.claimJobs(by: Self.runner, at: World.epoch, limit: 3)
            #expect(ids(first) == [9, 2, 3])
            #expect(first.allSatisfy { $0.owner == Self.runner && $0.claims == 1 })
            let second = try await world.stores.claimJobs(by: Self.other, at: World.epoch, limit: 3)
            #expect(ids(second) == [4])
            #expect(try await world.stores.claimJobs(by: Self.other, at: World.epoch, limit: 3).isEmpty)
            // Those whose lease has ended come in the order in which it did.
            #expect(ids(try await world.stores.claimJobs(by: Self.other, at: World.later, limit: 3)) == [2, 3, 9])
        }
    }

    @Test("Jobs of some kinds are claimed, and the others wait unchanged", arguments: Backend.available)
    func onlyJobsOfSomeKindsAreClaimed(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let others = [job(world, 1, .invoiceCollection), job(world, 2, .stripeSweep)]
            try await world.stores.scheduleJobs(
                others + [
                    job(world, 3), job(world, 4, .keptAnswersCleanUp), job(world, 5, .invoiceCollection, subject: "s"),
                    // What comes behind them waits with them.
                    job(world, 6, subject: "s", due: World.epoch.adding(milliseconds: 1)),
                ]
            )
            let kinds = Set(JobKind.allCases.filter { !$0.asksProvider })
            let claimed = try await world.stores.claimJobs(by: Self.runner, at: World.later, limit: 9, of: kinds)
            #expect(ids(claimed) == [3, 4])
            for other in others {
                #expect(try await world.stores.job(other.id, in: world.workspace) == other)
            }
            let rest = try await world.stores.claimJobs(by: Self.other, at: World.later, limit: 9)
            #expect(Set(ids(rest)).isSuperset(of: [1, 2, 5]))
        }
    }

    @Test(arguments: Backend.available)
    func ofOneSubjectTheEarlierIsDoneFirst(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            try await world.stores.scheduleJobs([
                job(world, 1, subject: "s", due: World.epoch),
                job(world, 2, .keptAnswersCleanUp, subject: "s", due: World.later),
            ])
            let now = World.later.adding(seconds: 60)
            let first = try await world.stores.claimJobs(by: Self.runner, at: now, limit: 9)
            #expect(ids(first) == [1])
            // It fails: what comes later still waits.
            try await world.stores.failJob(try #require(first[0].claim), Self.failure, at: now)
            #expect(try await world.stores.claimJobs(by: Self.runner, at: now, limit: 9).isEmpty)
            let later = now.adding(seconds: 30)
            let again = try await world.stores.claimJobs(by: Self.runner, at: later, limit: 9)
            #expect(ids(again) == [1])
            #expect(again[0].failure == Self.failure)
            let completion = JobCompletion(claim: try #require(again[0].claim), at: later)
            try await world.stores.saveCommandRecord(CommandRecord(completion: completion))
            #expect(ids(try await world.stores.claimJobs(by: Self.runner, at: later, limit: 9)) == [2])
        }
    }

    @Test(arguments: Backend.available)
    func theEndOfAJobIsPartOfTheWriteOrThereIsNoWrite(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            try await world.stores.scheduleJobs([job(world, 1)])
            let first = try #require(
                try await world.stores.claimJobs(by: Self.runner, at: World.epoch, limit: 1).first
            )
            let end = first.runAt
            let second = try #require(try await world.stores.claimJobs(by: Self.other, at: end, limit: 1).first)
            // Whoever had it before writes too late: nothing of it stays.
            var record = world.record("k")
            record.completion = JobCompletion(claim: try #require(first.claim), at: end)
            record.jobs = [job(world, 5)]
            await #expect(throws: StorageError.leaseLost) {
                try await world.stores.createCustomer(world.customer(1), record: record)
            }
            try await world.expectNoTrace(of: "k")
            #expect(try await world.stores.customer(CustomerID(rawValue: 1), in: world.workspace) == nil)
            #expect(try await world.stores.job(JobID(rawValue: 5), in: world.workspace) == nil)
            await #expect(throws: StorageError.leaseLost) {
                try await world.stores.failJob(try #require(first.claim), Self.failure, at: end)
            }
            // Who has it now writes both, and schedules what follows.
            record.completion = JobCompletion(claim: try #require(second.claim), at: end)
            try await world.stores.createCustomer(world.customer(1), record: record)
            try await world.expectTrace(of: "k")
            #expect(try await world.stores.job(first.id, in: world.workspace)?.doneAt == end)
            #expect(try await world.stores.job(JobID(rawValue: 5), in: world.workspace) != nil)
            // And only once.
            var again = CommandRecord.none
            again.completion = record.completion
            let twice = again
            await #expect(throws: StorageError.leaseLost) { try await world.stores.saveCommandRecord(twice) }
        }
    }

    @Test(arguments: Backend.available)
    func whatIsBegunAgainAndAgainIsGivenUp(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            try await world.stores.scheduleJobs([job(world, 1)])
            var now = World.epoch
            for _ in 0..<JobRules.maximumAttempts {
                let claimed = try await world.stores.claimJobs(by: Self.runner, at: now, limit: 1)
                now = try #require(claimed.first).runAt
            }
            #expect(try await world.stores.claimJobs(by: Self.runner, at: now, limit: 1).isEmpty)
            let given = try #require(try await world.stores.job(JobID(rawValue: 1), in: world.workspace))
            #expect(given.failedAt == now)
            #expect(try await world.stores.jobCounts(at: now) == JobCounts(due: 0, failed: 1))
        }
    }

    @Test(
        "What an earlier run of the server had when it ended runs at once; what has failed still waits",
        arguments: Backend.available
    )
    func jobsOfADeadServerAreTakenUp(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            try await world.stores.scheduleJobs([
                job(world, 1), job(world, 2), job(world, 3, due: .distantFuture), job(world, 4),
            ])
            let dead = try await world.stores.claimJobs(by: Self.other, at: World.epoch, limit: 2)
            #expect(ids(dead) == [1, 2])
            try await world.stores.failJob(try #require(dead[1].claim), Self.failure, at: World.epoch)
            let own = try await world.stores.claimJobs(by: Self.runner, at: World.epoch, limit: 9)
            #expect(ids(own) == [4])
            let now = World.epoch.adding(seconds: 1)
            #expect(try await world.stores.releaseJobs(claimedBefore: Self.runner, at: now) == 1)
            let taken = try await world.stores.claimJobs(by: Self.runner, at: now, limit: 9)
            #expect(ids(taken) == [1] && taken.first?.claims == 2)
            #expect(try await world.stores.releaseJobs(claimedBefore: Self.runner, at: now) == 0)
            // Should it live after all, it writes too late.
            await #expect(throws: StorageError.leaseLost) {
                try await world.stores.failJob(try #require(dead[0].claim), Self.failure, at: now)
            }
        }
    }

    @Test(
        "What a server that stops has not ended is another's at once, and was no attempt; what others have stays theirs",
        arguments: Backend.available
    )
    func jobsAreGivenBack(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let later = World.epoch.adding(seconds: 60)
            try await world.stores.scheduleJobs([job(world, 1), job(world, 2), job(world, 3), job(world, 4)])
            let held = try await world.stores.claimJobs(by: Self.runner, at: World.epoch, limit: 2)
            #expect(ids(held) == [1, 2])
            try await world.stores.failJob(try #require(held[1].claim), Self.failure, at: World.epoch)
            let others = try await world.stores.claimJobs(by: Self.other, at: World.epoch, limit: 1)
            #expect(ids(others) == [3])
            #expect(try await world.stores.giveBackJobs(of: Self.runner, at: later) == 1)
            let given = try #require(try await world.stores.job(JobID(rawValue: 1), in: world.workspace))
            #expect(given.owner == nil && given.attempts == 0 && given.runAt == later)
            // What has failed waits as long as it did, and nobody takes what another works on.
            #expect(ids(try await world.stores.claimJobs(by: Self.other, at: later, limit: 9)).contains(1))
            let third = try await world.stores.job(JobID(rawValue: 3), in: world.workspace)
            #expect(third?.owner == Self.other)
            #expect(try await world.stores.giveBackJobs(of: Self.runner, at: later) == 0)
            // Whoever gave it back has no say in it any more.
            await #expect(throws: StorageError.leaseLost) {
                try await world.stores.failJob(try #require(held[0].claim), Self.failure, at: later)
            }
        }
    }

    @Test(arguments: Backend.available)
    func aClockThatSteppedBackStrandsNothing(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            try await world.stores.scheduleJobs([job(world, 1), job(world, 2, due: .distantFuture)])
            let ahead = World.epoch.adding(seconds: 30 * 86_400)
            let claimed = try #require(try await world.stores.claimJobs(by: Self.runner, at: ahead, limit: 1).first)
            try await world.stores.failJob(try #require(claimed.claim), Self.failure, at: ahead)
            let now = World.epoch.adding(seconds: 60)
            #expect(try await world.stores.claimJobs(by: Self.runner, at: now, limit: 9).isEmpty)
            #expect(try await world.stores.releaseStrandedJobs(at: now) == 1)
            #expect(ids(try await world.stores.claimJobs(by: Self.runner, at: now, limit: 9)) == [1])
            #expect(try await world.stores.releaseStrandedJobs(at: now) == 0)
        }
    }

    /// The queries say what the rules say: random jobs, claimed from both.
    @Test(arguments: Backend.available, [1, 2, 3] as [UInt64])
    func queriesClaimWhatTheRulesSay(backend: Backend, seed: UInt64) async throws {
        try await World.run(on: backend) { world in
            var random = SeededGenerator(seed: seed)
            func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
            var jobs: [Job] = []
            for id in 1...60 {
                jobs.append(
                    job(
                        world,
                        id,
                        JobKind.allCases[pick(JobKind.allCases.count)],
                        subject: "s\(pick(25))",
                        due: World.epoch.adding(seconds: Int64(pick(10)) * 60)
                    )
                )
                jobs[id - 1].period = "\(id)"
            }
            try await world.stores.scheduleJobs(jobs)
            var now = World.epoch
            for _ in 0..<120 {
                now = now.adding(seconds: Int64(pick(90)))
                let expected = jobs.filter { job in
                    JobRules.isClaimable(job, at: now) && !jobs.contains { JobRules.blocks($0, job) }
                }
                .sorted(by: JobRules.runsBefore).prefix(3)
                let claimed = try await world.stores.claimJobs(by: Self.runner, at: now, limit: 3)
                #expect(
                    claimed == expected.compactMap { JobRules.claimed($0, by: Self.runner, at: now) },
                    "seed \(seed)"
                )
                for var job in claimed {
                    let claim = try #require(job.claim)
                    switch pick(3) {
                    case 0: job = try await world.stores.failJob(claim, Self.failure, at: now)
                    case 1:
                        let completion = JobCompletion(claim: claim, at: now)
                        try await world.stores.saveCommandRecord(CommandRecord(completion: completion))
                        job = JobRules.done(job, at: now)
                    case _: break
                    }
                    jobs[Int(job.id.rawValue) - 1] = job
                }
                for job in expected where JobRules.claimed(job, by: Self.runner, at: now) == nil {
                    jobs[Int(job.id.rawValue) - 1] = JobRules.abandoned(job, at: now)
                }
            }
            let stored = try await world.stores.jobs(
                in: world.workspace,
                filter: JobFilter(standings: Set(JobFilter.Standing.allCases)),
                before: nil,
                limit: 200,
                at: now
            )
            let kept = Dictionary(uniqueKeysWithValues: stored.map { ($0.job.id, $0.job) })
            for job in jobs where job.kind.doneRetentionMilliseconds == nil { #expect(kept[job.id] == job) }
        }
    }

    @Test(arguments: Backend.available)
    func listsShowWhatIsAskedFor(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            try await world.stores.scheduleJobs([
                job(world, 1), job(world, 2, due: World.later), job(world, 3, .keptAnswersCleanUp), job(world, 4),
            ])
            let now = World.epoch
            let claimed = try await world.stores.claimJobs(by: Self.runner, at: now, limit: 2)
            #expect(ids(claimed) == [1, 4])
            let completion = JobCompletion(claim: try #require(claimed[0].claim), at: now)
            try await world.stores.saveCommandRecord(CommandRecord(completion: completion))
            func list(_ filter: JobFilter, before: JobID? = nil) async throws -> [Int] {
                let found = try await world.stores.jobs(
                    in: world.workspace,
                    filter: filter,
                    before: before,
                    limit: 10,
                    at: now
                )
                return ids(found.map(\.job))
            }
            #expect(try await list(JobFilter()) == [4, 3, 2])
            #expect(try await list(JobFilter(dueBy: now)) == [3])
            #expect(try await list(JobFilter(standings: [.done])) == [1])
            #expect(try await list(JobFilter(kind: .keptAnswersCleanUp)) == [3])
            #expect(try await list(JobFilter(), before: JobID(rawValue: 3)) == [2])
            #expect(try await list(JobFilter(customer: CustomerID(rawValue: 5))) == [])
        }
    }

    @Test(arguments: Backend.available)
    func aRetryIsStoredUnlessTheJobWasClaimedMeanwhile(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            try await world.stores.scheduleJobs([job(world, 1)])
            let claimed = try #require(
                try await world.stores.claimJobs(by: Self.runner, at: World.epoch, limit: 1).first
            )
            let failed = try await world.stores.failJob(try #require(claimed.claim), Self.failure, at: World.epoch)
            let retried = try #require(JobRules.retried(failed, at: World.epoch))
            await #expect(throws: StorageError.conflict) {
                try await world.stores.saveRetriedJob(retried, from: claimed, record: world.record("k"))
            }
            try await world.expectNoTrace(of: "k")
            try await world.stores.saveRetriedJob(retried, from: failed, record: world.record("k"))
            try await world.expectTrace(of: "k")
            #expect(try await world.stores.job(failed.id, in: world.workspace) == retried)
        }
    }

    @Test(arguments: Backend.available)
    func housekeepingThatIsDoneIsForgotten(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let day: Int64 = 86_400
            for index in 0...9 {
                var job = job(world, index + 1, .keptAnswersCleanUp, subject: "w")
                job.period = "\(index)"
                job.dueAt = World.epoch.adding(seconds: Int64(index) * day)
                job.runAt = job.dueAt
                try await world.stores.scheduleJobs([job])
                let claimed = try await world.stores.claimJobs(by: Self.runner, at: job.dueAt, limit: 1)
                let completion = JobCompletion(claim: try #require(claimed.first?.claim), at: job.dueAt)
                try await world.stores.saveCommandRecord(CommandRecord(completion: completion))
            }
            let kept = try await world.stores.jobs(
                in: world.workspace,
                filter: JobFilter(standings: [.done]),
                before: nil,
                limit: 20,
                at: World.epoch
            )
            #expect(ids(kept.map(\.job)) == [10, 9, 8, 7, 6, 5, 4, 3])
        }
    }
}
