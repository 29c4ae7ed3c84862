import Synchronization
import Testing
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage
import WeirTesting

/// What becomes of a clock that a server was moving when it stopped.
@Suite(.timeLimit(.minutes(30))) struct GivenBackClockTests {
    private static let start = Timestamp(milliseconds: 1_767_225_600_000)  // 2026-01-01T00:00:00Z
    private static let target = start.adding(seconds: 10 * 86_400)

    @Test(
        "A clock whose advance was cut off is another server's at once when the first has stopped, and its job runs once"
    )
    func cutOff() async throws {
        let stage = try await JobStage()
        let clock = try await clockWithAJob(stage)
        let context = stage.context(stage.test)
        // given: an advance that is cut off while its job runs, as a stop does with what lasts too long
        let reached = Reached()
        stage.handler.follow { _, _ in
            reached.signal()
            return []
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                // Whether it still got through is up to the moment of the cut; what follows holds either way.
                _ = try? await stage.services.testClocks.advance(clock, to: Self.target, context)
                // One that fails before its job is not waited for.
                reached.signal()
            }
            await reached.wait()
            group.cancelAll()
            try await group.waitForAll()
        }
        // when: the server gives back what it has
        try await stage.services.giveBack(at: stage.clock.now)
        // then: nobody waits for a lease, nothing is lost, and nothing is done twice
        let advance = try await stage.another(2).testClocks.advance(clock, to: Self.target, context)
        #expect(advance.isComplete && advance.clock.now == Self.target)
        #expect(try await stage.effects(in: stage.test) == ["s 1"])
    }

    @Test("A clock that another server moves by now stays that one's")
    func takenOver() async throws {
        let stage = try await JobStage()
        let clock = try await clockWithAJob(stage)
        let context = stage.context(stage.test)
        // given: an advance that loses its lease while its job runs, because the other server has waited for its end
        let stores = stage.stores
        let later = stage.clock.now.adding(seconds: 86_400)
        let taken = Mutex<TestClockLease?>(nil)
        let taking = TakingHandler {
            let lease = try await stores.leaseTestClock(clock, in: context.workspace, at: later)
            taken.withLock { $0 = lease }
        }
        let slow = Services(
            stores: stores,
            ledger: IdleLedger(),
            zones: ZoneDatabase(),
            ids: .seeded(7),
            secrets: .seeded(1),
            runnerID: JobRunnerID(rawValue: 7),
            handlers: JobHandlers { _ in taking }
        )
        let error = await #expect(throws: WeirError.self) {
            try await slow.testClocks.advance(clock, to: Self.target, context)
        }
        #expect(error?.code == .conflict)
        // when
        try await slow.giveBack(at: later)
        // then: the lease holds, and what it guards is its holder's
        let lease = try #require(taken.withLock { $0 })
        #expect(try await stores.leaseTestClock(clock, in: context.workspace, at: later) == nil)
        try await stores.releaseTestClock(lease)
        let again = try await stage.services.testClocks.advance(clock, to: Self.target, context)
        #expect(again.isComplete)
        #expect(try await stage.effects(in: stage.test) == ["s 1"])
    }

    private func clockWithAJob(_ stage: JobStage) async throws -> TestClockID {
        let context = stage.context(stage.test)
        let clock = try await stage.services.testClocks.create(name: "c", at: Self.start, context)
        var input = CreateCustomer()
        input.testClock = clock.id
        let customer = try await stage.services.customers.create(input, context)
        let due = Self.start.adding(seconds: 86_400)
        try await stage.stores.scheduleJobs([stage.job("s", due: due, in: stage.test, of: customer)])
        return clock.id
    }
}

/// A step that one task reaches and another waits for.
private struct Reached: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() { (stream, continuation) = AsyncStream.makeStream() }

    func signal() { continuation.yield() }

    func wait() async { for await _ in stream { return } }
}

/// Lets something happen while a job runs, and then fails.
private struct TakingHandler: JobHandler {
    let happens: @Sendable () async throws -> Void

    func decide(_ job: Job, _ context: CallContext) async throws -> Command<JobReport> {
        try await happens()
        throw WeirError(.unavailable, "It rained.", hint: "Wait for the sun.")
    }
}
