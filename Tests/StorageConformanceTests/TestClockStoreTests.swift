import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

struct TestClockStoreTests {
    private static let runner = JobRunnerID(rawValue: 7)

    private func clock(_ world: World, _ id: Int = 1) -> TestClock {
        TestClock(
            id: TestClockID(rawValue: UInt128(id)),
            workspace: world.workspace,
            name: "clock \(id)",
            now: World.epoch,
            createdAt: World.later
        )
    }

    private func job(_ world: World, _ id: Int, due: Timestamp, clock: TestClock) -> Job {
        Job(
            id: JobID(rawValue: UInt128(id)),
            workspace: world.workspace,
            kind: .quotaOverrideExpiry,
            subject: "subject \(id)",
            period: "p",
            testClock: clock.id,
            dueAt: due,
            createdAt: World.epoch
        )
    }

    @Test(arguments: Backend.available)
    func clocksAreKeptAndListed(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            for id in 1...3 { try await world.stores.createTestClock(clock(world, id), record: world.record("k\(id)")) }
            try await world.expectTrace(of: "k1")
            #expect(try await world.stores.testClock(clock(world).id, in: world.workspace) == clock(world))
            #expect(try await world.stores.testClock(clock(world).id, in: world.other) == nil)
            let all = try await world.stores.testClocks(in: world.workspace, before: nil, limit: 2)
            #expect(all == [clock(world, 3), clock(world, 2)])
            let rest = try await world.stores.testClocks(in: world.workspace, before: all[1].id, limit: 2)
            #expect(rest == [clock(world, 1)])
        }
    }

    @Test(arguments: Backend.available)
    func aCustomerHasTheTimeOfItsClock(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let clock = clock(world)
            await #expect(throws: StorageError.notFound(.testClock)) {
                try await world.stores.createCustomer(world.customer(1) { $0.testClock = clock.id }, record: .none)
            }
            try await world.stores.createTestClock(clock, record: .none)
            let customer = try await world.add(world.customer(1) { $0.testClock = clock.id })
            let other = try await world.add(world.customer(2))
            #expect(customer.testClock == clock.id)
            #expect(try await world.stores.customerState(customer.id, in: world.workspace)?.ownTime == World.epoch)
            #expect(try await world.stores.customerState(other.id, in: world.workspace)?.ownTime == nil)
            let states = try await world.stores.customerStates(in: world.workspace, after: nil, limit: 9)
            #expect(states.map(\.ownTime) == [World.epoch, nil])
            #expect(try await world.stores.customers(of: clock.id, in: world.workspace) == [customer.id])
            // While someone lives by it, it stays.
            await #expect(throws: StorageError.inUse(.customer)) {
                try await world.stores.deleteTestClock(
                    clock.id,
                    in: world.workspace,
                    at: World.epoch,
                    record: world.record("d")
                )
            }
            try await world.stores.eraseCustomer(customer.erased(at: World.later), record: .none)
            try await world.stores.deleteTestClock(
                clock.id,
                in: world.workspace,
                at: World.epoch,
                record: world.record("d")
            )
            try await world.expectTrace(of: "d")
            await #expect(throws: StorageError.notFound(.testClock)) {
                try await world.stores.deleteTestClock(clock.id, in: world.workspace, at: World.epoch, record: .none)
            }
        }
    }

    @Test(arguments: Backend.available)
    func jobsOfAClockRunWhenItIsMovedAndAtNoOtherTime(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let clock = clock(world)
            try await world.stores.createTestClock(clock, record: .none)
            let day: Int64 = 86_400
            let second = job(world, 2, due: World.epoch.adding(seconds: 2 * day), clock: clock)
            let first = job(world, 1, due: World.epoch.adding(seconds: day), clock: clock)
            let third = job(world, 3, due: World.epoch.adding(seconds: 9 * day), clock: clock)
            try await world.stores.scheduleJobs([second, first, third])
            #expect(try await world.stores.claimJobs(by: Self.runner, at: .distantFuture, limit: 9).isEmpty)
            #expect(try await world.stores.jobCounts(at: .distantFuture).due == 0)
            let lease = try #require(
                try await world.stores.leaseTestClock(clock.id, in: world.workspace, at: World.later)
            )
            let target = World.epoch.adding(seconds: 3 * day)
            for expected in [first, second] {
                let next = try #require(
                    try await world.stores.claimNextJob(under: lease, through: target, by: Self.runner)
                )
                #expect(next.job.id == expected.id)
                #expect(next.now == expected.dueAt)
                #expect(try await world.stores.testClock(clock.id, in: world.workspace)?.now == expected.dueAt)
                let completion = JobCompletion(claim: try #require(next.job.claim), at: next.now)
                try await world.stores.saveCommandRecord(CommandRecord(completion: completion))
            }
            #expect(try await world.stores.claimNextJob(under: lease, through: target, by: Self.runner) == nil)
            try await world.stores.endAdvance(of: lease, at: target, record: world.record("a"))
            try await world.expectTrace(of: "a")
            #expect(try await world.stores.testClock(clock.id, in: world.workspace)?.now == target)
        }
    }

    @Test(arguments: Backend.available)
    func oneMovesAClockAtATime(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let clock = clock(world)
            try await world.stores.createTestClock(clock, record: .none)
            let due = job(world, 1, due: World.epoch, clock: clock)
            try await world.stores.scheduleJobs([due])
            func lease(_ now: Timestamp) async throws -> TestClockLease? {
                try await world.stores.leaseTestClock(clock.id, in: world.workspace, at: now)
            }
            let first = try #require(try await lease(World.epoch))
            #expect(try await lease(World.epoch) == nil)
            await #expect(throws: StorageError.leaseLost) {
                try await world.stores.deleteTestClock(clock.id, in: world.workspace, at: World.epoch, record: .none)
            }
            let claimed = try #require(
                try await world.stores.claimNextJob(under: first, through: World.later, by: Self.runner)
            )
            // Whoever had it is gone; another one takes over when the lease has ended, with the job too.
            let end = World.epoch.adding(milliseconds: TestClockRules.leaseMilliseconds)
            let second = try #require(try await lease(end))
            let again = try #require(
                try await world.stores.claimNextJob(under: second, through: World.later, by: Self.runner)
            )
            #expect(again.job.id == claimed.job.id)
            let late = JobCompletion(claim: try #require(claimed.job.claim), at: World.epoch)
            await #expect(throws: StorageError.leaseLost) {
                try await world.stores.saveCommandRecord(CommandRecord(completion: late))
            }
            await #expect(throws: StorageError.leaseLost) {
                try await world.stores.claimNextJob(under: first, through: World.later, by: Self.runner)
            }
            await #expect(throws: StorageError.leaseLost) {
                try await world.stores.endAdvance(of: first, at: World.later, record: world.record("a"))
            }
            try await world.expectNoTrace(of: "a")
            // Giving back what one has no more takes nothing from who has it.
            try await world.stores.releaseTestClock(first)
            #expect(try await lease(end) == nil)
            try await world.stores.releaseTestClock(second)
            #expect(try await lease(end) != nil)
            await #expect(throws: StorageError.notFound(.testClock)) {
                try await world.stores.leaseTestClock(TestClockID(rawValue: 9), in: world.workspace, at: end)
            }
        }
    }

    @Test(arguments: Backend.available)
    func aServerThatBeginsTakesAllLeasesBack(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let clock = clock(world)
            try await world.stores.createTestClock(clock, record: .none)
            func lease() async throws -> TestClockLease? {
                try await world.stores.leaseTestClock(clock.id, in: world.workspace, at: World.epoch)
            }
            let first = try #require(try await lease())
            #expect(try await lease() == nil)
            try await world.stores.releaseTestClocks()
            // Whoever had it has it no more, whether someone else took one or not.
            await #expect(throws: StorageError.leaseLost) {
                try await world.stores.endAdvance(of: first, at: World.later, record: .none)
            }
            #expect(try await lease() != nil)
            await #expect(throws: StorageError.leaseLost) {
                try await world.stores.endAdvance(of: first, at: World.later, record: .none)
            }
        }
    }

    @Test(arguments: Backend.available)
    func aClockNeverGoesBack(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let clock = clock(world)
            try await world.stores.createTestClock(clock, record: .none)
            // One that was due long before the clock was made runs in the clock's present.
            try await world.stores.scheduleJobs([
                job(world, 1, due: World.epoch.adding(seconds: -1_000), clock: clock)
            ])
            let lease = try #require(
                try await world.stores.leaseTestClock(clock.id, in: world.workspace, at: World.later)
            )
            let next = try #require(
                try await world.stores.claimNextJob(under: lease, through: World.epoch, by: Self.runner)
            )
            #expect(next.now == World.epoch)
            let before = World.epoch.adding(seconds: -5)
            try await world.stores.endAdvance(of: lease, at: before, record: .none)
            #expect(try await world.stores.testClock(clock.id, in: world.workspace)?.now == World.epoch)
        }
    }
}
