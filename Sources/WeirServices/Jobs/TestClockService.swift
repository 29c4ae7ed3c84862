import Synchronization
package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// What an advance came to.
package struct TestClockAdvance: Sendable {
    package var clock: TestClock
    /// What ran, in the order in which it did.
    package var runs: [JobRun]
    /// Whether the clock stands where it was to; if not, there was more to run than one advance does.
    package var isComplete: Bool
}

/// Makes and moves the clocks of test workspaces.
///
/// A customer that was made with a clock lives in its time: whatever is decided or recorded for it, and whatever the server
/// does for it by itself, is at that clock's instant. The clock stands still until someone moves it.
package struct TestClockService: Sendable {
    package typealias Stores = TestClockStore & WorkspaceStore

    private let stores: any Stores
    private let directory: PolicyDirectory
    private let jobs: JobRunner
    private let runner: CommandRunner
    private let ids: IDGenerator
    private let maximumJobs: Int
    private let held = HeldTestClocks()

    /// `maximumJobs`: How many one advance runs at most.
    package init(
        stores: any Stores,
        directory: PolicyDirectory,
        jobs: JobRunner,
        runner: CommandRunner,
        ids: IDGenerator,
        maximumJobs: Int = TestClockRules.maximumJobs
    ) {
        self.maximumJobs = maximumJobs
        self.stores = stores
        self.directory = directory
        self.jobs = jobs
        self.runner = runner
        self.ids = ids
    }

    // MARK: Reading

    /// Clocks, newest first; one more than asked for when there are more.
    package func clocks(before: TestClockID?, limit: Int, context: CallContext) async throws -> [TestClock] {
        try await check(context)
        return try await stores.testClocks(in: context.workspace, before: before, limit: limit + 1)
    }

    /// - Throws: ``WeirError`` `notFound`.
    package func clock(_ id: TestClockID, context: CallContext) async throws -> TestClock {
        try await check(context)
        return try await found(id, context)
    }

    // MARK: Changing

    /// Makes a clock that stands at an instant.
    package func create(
        name: String?,
        at now: Timestamp,
        _ context: CallContext,
        keeping: AnswerKeeping<TestClock> = .none
    ) async throws -> TestClock {
        try await check(context)
        return try await runner.run(context, keeping: keeping) {
            let clock = TestClock(
                id: ids.make(at: context.now),
                workspace: context.workspace,
                name: name,
                now: now,
                createdAt: context.now
            )
            return Command(clock, from: nil, action: "testClock.created", on: Self.subject(clock.id)) { record in
                try await stores.createTestClock(clock, record: record)
            }
        }
    }

    /// Removes a clock.
    ///
    /// - Throws: ``WeirError`` `notFound`; `conflict` while customers live by it or someone moves it.
    package func delete(
        _ id: TestClockID,
        _ context: CallContext,
        keeping: AnswerKeeping<TestClockID> = .none
    ) async throws -> TestClockID {
        try await check(context)
        return try await runner.run(context, keeping: keeping) {
            let clock = try await found(id, context)
            return Command(
                id,
                auditing: (.testClock(clock), nil),
                action: "testClock.deleted",
                on: Self.subject(id)
            ) { record in
                do {
                    try await stores.deleteTestClock(id, in: context.workspace, at: context.now, record: record)
                } catch StorageError.inUse(.customer) {
                    throw WeirError(
                        .conflict,
                        "Customers live by the test clock '\(id)'.",
                        hint: "Erase them first: DELETE /v1/customers/{id}?erase=true."
                    )
                } catch StorageError.leaseLost {
                    throw Self.isMoved(id)
                }
            }
        }
    }

    /// Moves a clock forward, and runs everything of its customers that becomes due, each thing at its own instant, in
    /// order.
    ///
    /// - Returns: What ran. With more than ``TestClockRules/maximumJobs`` to run the clock stops behind the last that ran,
    ///   and the same call goes on from there.
    /// - Throws: ``WeirError``: `notFound`; `conflict` when `target` is before the clock's time, or someone else moves it;
    ///   `invalidInput` when it is too far ahead.
    package func advance(
        _ id: TestClockID,
        to target: Timestamp,
        _ context: CallContext,
        keeping: AnswerKeeping<TestClockAdvance> = .none
    ) async throws -> TestClockAdvance {
        try await check(context)
        try Self.check(await found(id, context), target)
        guard let lease = try await stores.leaseTestClock(id, in: context.workspace, at: context.now) else {
            throw Self.isMoved(id)
        }
        held.insert(lease)
        do {
            let advance = try await advance(under: lease, to: target, context, keeping)
            held.remove(lease)
            return advance
        } catch {
            // What ran stands; the clock stands at the last of it.
            if (try? await stores.releaseTestClock(lease)) != nil { held.remove(lease) }
            if case StorageError.leaseLost = error { throw Self.isMoved(id) }
            throw error
        }
    }

    /// Gives back the right to move clocks that no call moves any more, for the stop: a call that was cut off could not.
    package func giveBack() async throws(StorageError) {
        for lease in held.all {
            try await stores.releaseTestClock(lease)
            held.remove(lease)
        }
    }

    private func advance(
        under lease: TestClockLease,
        to target: Timestamp,
        _ context: CallContext,
        _ keeping: AnswerKeeping<TestClockAdvance>
    ) async throws -> TestClockAdvance {
        let before = try await found(lease.clock, context)
        // Someone may have moved it further before this call had the lease.
        try Self.check(before, target)
        let customers = try await stores.customers(of: lease.clock, in: lease.workspace)
        var runs: [JobRun] = []
        var now = before.now
        var isComplete = false
        while runs.count < maximumJobs {
            guard let next = try await stores.claimNextJob(under: lease, through: target, by: jobs.id) else {
                isComplete = true
                break
            }
            if next.now != now { directory.forget(customers, of: lease.workspace) }
            now = next.now
            if next.isAbandoned {
                runs.append(JobRun(job: next.job, at: now, outcome: .failed(next.job)))
                continue
            }
            let run = await jobs.run(next.job, at: now, realNow: context.now)
            runs.append(run)
            switch run.outcome {
            case .done, .failed: break
            case .taken: throw StorageError.leaseLost
            case .interrupted: throw WeirError(StorageError.unavailable("interrupted"))
            }
        }
        var clock = before
        clock.now = isComplete ? target : now
        let advance = TestClockAdvance(clock: clock, runs: runs, isComplete: isComplete)
        let result = try await runner.run(context, keeping: keeping) {
            Command(
                advance,
                auditing: (.testClock(before), .testClock(clock)),
                action: "testClock.advanced",
                on: Self.subject(lease.clock)
            ) { record in
                try await stores.endAdvance(of: lease, at: clock.now, record: record)
            }
        }
        directory.forget(customers, of: lease.workspace)
        return result
    }

    // MARK: Parts

    private func found(_ id: TestClockID, _ context: CallContext) async throws -> TestClock {
        guard let clock = try await stores.testClock(id, in: context.workspace) else {
            throw WeirError.notFound("Test clock", id.description)
        }
        return clock
    }

    private func check(_ context: CallContext) async throws {
        try Self.checkIsTest(try await directory.policy(of: context.workspace).workspace)
    }

    /// - Throws: ``WeirError`` `conflict` for a live workspace.
    static func checkIsTest(_ workspace: Workspace) throws(WeirError) {
        switch workspace.mode {
        case .test: return
        case .live:
            throw WeirError(
                .conflict,
                "Test clocks are for test workspaces; this one is live, and lives in real time.",
                hint: "Use a key of a test workspace: wr_test_…"
            )
        }
    }

    private static func check(_ clock: TestClock, _ target: Timestamp) throws(WeirError) {
        do {
            try TestClockRules.check(from: clock.now, to: target)
        } catch {
            switch error {
            case .backwards:
                throw WeirError(
                    .conflict,
                    "The test clock stands at \(clock.now), and never goes back.",
                    hint: "Make another clock, with customers of its own, to begin earlier.",
                    details: [Fact("now", .instant(clock.now))]
                )
            case .tooFar:
                throw .invalidInput(
                    [
                        RequestIssue(
                            "to",
                            .outOfRange,
                            "'to' must be at most \(TestClockRules.maximumAdvanceDays) days after the clock's time (\(clock.now))"
                        )
                    ],
                    hint: "Advance in steps."
                )
            }
        }
    }

    private static func isMoved(_ id: TestClockID) -> WeirError {
        WeirError(
            .conflict,
            "The test clock '\(id)' is being advanced by another call.",
            hint: "Wait until that has ended, and send the request again."
        )
    }

    private static func subject(_ id: TestClockID) -> CommandSubject { CommandSubject(.testClock, id.description) }
}

/// The rights to move clocks that calls of this server have.
private final class HeldTestClocks: Sendable {
    private let leases = Mutex<Set<TestClockLease>>([])

    var all: Set<TestClockLease> { leases.withLock { $0 } }

    func insert(_ lease: TestClockLease) { leases.withLock { _ = $0.insert(lease) } }
    func remove(_ lease: TestClockLease) { leases.withLock { _ = $0.remove(lease) } }
}
