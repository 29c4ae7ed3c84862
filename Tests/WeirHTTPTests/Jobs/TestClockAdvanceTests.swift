import Testing
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage
import WeirTesting

/// Moving a test clock runs everything of its customers, in order, and nothing twice.
struct TestClockAdvanceTests {
    private static let start = Timestamp(milliseconds: 1_767_225_600_000)  // 2026-01-01T00:00:00Z
    private static let day: Int64 = 86_400

    private func clock(_ stage: JobStage) async throws -> TestClock {
        try await stage.services.testClocks.create(name: "c", at: Self.start, stage.context(stage.test))
    }

    private func customer(_ stage: JobStage, _ clock: TestClock) async throws -> Customer {
        var input = CreateCustomer()
        input.testClock = clock.id
        return try await stage.services.customers.create(input, stage.context(stage.test))
    }

    /// Lets each job be followed by one of the next span, in the time of the same clock.
    private func repeatEvery(_ days: Int64, _ stage: JobStage, _ customers: [Customer]) {
        let recurrence = JobRecurrence(spanMilliseconds: days * Self.day * 1000, catchUp: .everyOccurrence)
        let byID = Dictionary(uniqueKeysWithValues: customers.map { ($0.id, $0) })
        stage.handler.follow { job, context in
            let next = recurrence.next(after: job.dueAt, now: context.now)
            return [
                Job(
                    of: job.workspace,
                    job.kind,
                    subject: job.subject,
                    period: next.description,
                    customer: job.customer.flatMap { byID[$0] },
                    dueAt: next,
                    now: context.now
                )
            ]
        }
    }

    private func job(_ stage: JobStage, _ customer: Customer, _ subject: String, after days: Int64) -> Job {
        let due = Self.start.adding(seconds: days * Self.day)
        return stage.job(subject, due.description, due: due, in: stage.test, of: customer)
    }

    @Test func aYearRunsInTheOrderOfTimeEachThingAtItsInstant() async throws {
        let stage = try await JobStage()
        let clock = try await clock(stage)
        var customers: [Customer] = []
        for _ in 0..<3 { customers.append(try await customer(stage, clock)) }
        repeatEvery(30, stage, customers)
        for (index, customer) in customers.enumerated() {
            // Begun on different days, and not in the order of customers.
            let days = Int64([9, 3, 6][index])
            try await stage.stores.scheduleJobs([job(stage, customer, "s\(index)", after: days)])
        }
        // The server's own time moves nothing of it.
        stage.clock.advance(days: 3_000)
        #expect(try await stage.runAll().isEmpty)
        let target = Self.start.adding(seconds: 365 * Self.day)
        let context = stage.context(stage.test)
        let begin = ContinuousClock.now
        let advance = try await stage.services.testClocks.advance(clock.id, to: target, context)
        let elapsed = ContinuousClock.now - begin
        #expect(advance.isComplete)
        #expect(advance.clock.now == target)
        #expect(advance.runs.count >= 3 * 12)
        let instants = advance.runs.map(\.at)
        #expect(instants == instants.sorted())
        #expect(advance.runs.allSatisfy { $0.at == $0.job.dueAt })
        #expect(try await stage.effects(in: stage.test) == advance.runs.map { "\($0.job.subject) \($0.job.period)" })
        #expect(stage.handler.attempts.count == advance.runs.count)
        #expect(try await stage.services.testClocks.clock(clock.id, context: context).now == target)
        print("\(advance.runs.count) jobs of 3 customers in a year took \(elapsed)")
        // Again, there is nothing left to do.
        let again = try await stage.services.testClocks.advance(clock.id, to: target, context)
        #expect(again.runs.isEmpty)
    }

    @Test func theCustomerIsInTheJobsTimeWhileItRuns() async throws {
        let stage = try await JobStage()
        let clock = try await clock(stage)
        let customer = try await customer(stage, clock)
        try await stage.stores.scheduleJobs([job(stage, customer, "s", after: 5)])
        let policy = try await stage.services.directory.policy(of: stage.test)
        let kept = { stage.services.directory.keptCustomerPolicy(.id(customer.id), under: policy) }
        #expect(kept()?.now(stage.clock.now) == Self.start)
        let target = Self.start.adding(seconds: 9 * Self.day)
        _ = try await stage.services.testClocks.advance(clock.id, to: target, stage.context(stage.test))
        #expect(stage.handler.attempts == ["s 2026-01-06T00:00:00.000Z at 2026-01-06T00:00:00.000Z"])
        let found = try await stage.services.directory.customerPolicy(.id(customer.id), under: policy)
        #expect(found?.now(stage.clock.now) == target)
        #expect(found?.context.ownTime == target)
    }

    @Test func twoAdvancesAtOnceDoNothingTwice() async throws {
        let stage = try await JobStage()
        let clock = try await clock(stage)
        let customer = try await customer(stage, clock)
        repeatEvery(1, stage, [customer])
        try await stage.stores.scheduleJobs([job(stage, customer, "s", after: 1)])
        let target = Self.start.adding(seconds: 60 * Self.day)
        let results = await withTaskGroup(of: Result<Int, any Error>.self) { group in
            for services in [stage.services, stage.another(2), stage.another(3)] {
                group.addTask {
                    do {
                        let context = stage.context(stage.test)
                        return .success(try await services.testClocks.advance(clock.id, to: target, context).runs.count)
                    } catch {
                        return .failure(error)
                    }
                }
            }
            var results: [Result<Int, any Error>] = []
            for await result in group { results.append(result) }
            return results
        }
        var total = 0
        for result in results {
            switch result {
            case .success(let count): total += count
            case .failure(let error): #expect((error as? WeirError)?.code == .conflict, "\(error)")
            }
        }
        #expect(total == 60)
        let effects = try await stage.effects(in: stage.test)
        #expect(effects.count == 60)
        #expect(Set(effects).count == 60)
    }

    @Test func whatACrashLeftIsDoneOnceByTheNextAdvance() async throws {
        let stage = try await JobStage()
        let clock = try await clock(stage)
        let customer = try await customer(stage, clock)
        try await stage.stores.scheduleJobs([
            job(stage, customer, "a", after: 1), job(stage, customer, "b", after: 2),
        ])
        let target = Self.start.adding(seconds: 3 * Self.day)
        // given: someone who had begun, and then is gone
        let lease = try #require(
            try await stage.stores.leaseTestClock(clock.id, in: stage.test, at: stage.clock.now)
        )
        _ = try await stage.stores.claimNextJob(under: lease, through: target, by: JobRunnerID(rawValue: 99))
        // when: another one comes at once
        let context = { stage.context(stage.test) }
        let error = await #expect(throws: WeirError.self) {
            try await stage.services.testClocks.advance(clock.id, to: target, context())
        }
        // then: it is told to wait
        #expect(error?.code == .conflict)
        #expect(error?.hint != nil)
        // when: the lease has ended
        stage.clock.advance(seconds: TestClockRules.leaseMilliseconds / 1000)
        let advance = try await stage.services.testClocks.advance(clock.id, to: target, context())
        // then: all of it was done, once
        #expect(advance.runs.map(\.job.subject) == ["a", "b"])
        #expect(try await stage.effects(in: stage.test).count == 2)
    }

    @Test func whatFailsIsTriedAgainInTheTimeOfTheClock() async throws {
        let stage = try await JobStage()
        let clock = try await clock(stage)
        let customer = try await customer(stage, clock)
        stage.handler.fail(["a"])
        try await stage.stores.scheduleJobs([
            job(stage, customer, "a", after: 1), job(stage, customer, "b", after: 2),
        ])
        let context = stage.context(stage.test)
        let target = Self.start.adding(seconds: 3 * Self.day)
        let advance = try await stage.services.testClocks.advance(clock.id, to: target, context)
        // All its attempts, in order with all else, and then it is left alone.
        #expect(advance.runs.filter { $0.job.subject == "a" }.count == JobRules.maximumAttempts)
        #expect(advance.runs.last?.job.subject == "b")
        #expect(advance.isComplete)
        let failed = try await stage.services.jobs.jobs(
            JobFilter(standings: [.failed]),
            before: nil,
            limit: 9,
            context: context
        )
        #expect(failed.map(\.job.subject) == ["a"])
        stage.handler.fail([])
        _ = try await stage.services.jobs.retry(failed[0].job.id, context)
        let again = try await stage.services.testClocks.advance(clock.id, to: target, context)
        #expect(again.runs.map(\.job.subject) == ["a"])
        #expect(again.runs.first?.at == target)
    }

    @Test func oneAdvanceRunsABoundedNumberAndTheNextGoesOn() async throws {
        let stage = try await JobStage()
        let clock = try await clock(stage)
        let customer = try await customer(stage, clock)
        let clocks = TestClockService(
            stores: stage.stores,
            directory: stage.services.directory,
            jobs: stage.services.jobRunner,
            runner: stage.services.runner,
            ids: .seeded(9),
            maximumJobs: 20
        )
        let count = 30
        try await stage.stores.scheduleJobs(
            (0..<count).map { index in
                let due = Self.start.adding(seconds: Int64(index + 1))
                return stage.job("s\(index)", due: due, in: stage.test, of: customer)
            }
        )
        let target = Self.start.adding(seconds: Int64(count))
        let context = stage.context(stage.test)
        let first = try await clocks.advance(clock.id, to: target, context)
        #expect(!first.isComplete)
        #expect(first.runs.count == 20)
        #expect(first.clock.now == first.runs.last?.at)
        let second = try await clocks.advance(clock.id, to: target, context)
        #expect(second.isComplete)
        #expect(second.runs.count == 10)
    }
}
