package import WeirCore
package import WeirPrimitives

/// Keeps the jobs.
///
/// Jobs are scheduled and done by the writes of commands, in their transactions (``CommandRecord``). Every change of a job
/// is one of ``JobRules``.
package protocol JobStore: Sendable {
    /// Claims jobs that are due by the server's time, at most `limit`, in their order; jobs by test clocks are not among
    /// them.
    ///
    /// Of one subject at most one is claimed, the earliest that is not done. Those that were claimed too often without
    /// ending are given up.
    ///
    /// `kinds`: Those that may be claimed, at least one; behind one of another kind its subject waits.
    func claimJobs(
        by owner: JobRunnerID,
        at now: Timestamp,
        limit: Int,
        of kinds: Set<JobKind>
    ) async throws(StorageError) -> [Job]

    /// Ends a job that changes nothing, or writes what is kept beside a change that is stored elsewhere.
    ///
    /// - Throws: ``StorageError/leaseLost``.
    func saveCommandRecord(_ record: CommandRecord) async throws(StorageError)

    /// Notes that an attempt came to nothing.
    ///
    /// - Returns: The job as it stands then.
    /// - Throws: ``StorageError/leaseLost``.
    @discardableResult
    func failJob(_ claim: JobClaim, _ failure: JobFailure, at now: Timestamp) async throws(StorageError) -> Job

    /// Lets jobs run again that a clock that was ahead has put off.
    ///
    /// - Returns: How many there were.
    @discardableResult
    func releaseStrandedJobs(at now: Timestamp) async throws(StorageError) -> Int

    /// Lets jobs run at once that an earlier run of the server had when it ended; where one process at a time has the
    /// data, nobody else can have them.
    ///
    /// - Returns: How many there were.
    @discardableResult
    func releaseJobs(claimedBefore owner: JobRunnerID, at now: Timestamp) async throws(StorageError) -> Int

    /// Gives back what a run of the server has claimed and not ended, for its stop: nothing of it is under way any more.
    ///
    /// Others may claim it at once, and that it was claimed is no attempt. What somebody has claimed since stays theirs.
    ///
    /// - Returns: How many there were.
    @discardableResult
    func giveBackJobs(of owner: JobRunnerID, at now: Timestamp) async throws(StorageError) -> Int

    /// Schedules jobs; one whose key is there already is passed over.
    func scheduleJobs(_ jobs: [Job]) async throws(StorageError)

    func job(_ id: JobID, in workspace: WorkspaceID) async throws(StorageError) -> Job?

    /// At most `limit` jobs, newest first, from behind `before`; `now` is the server's.
    func jobs(
        in workspace: WorkspaceID,
        filter: JobFilter,
        before: JobID?,
        limit: Int,
        at now: Timestamp
    ) async throws(StorageError) -> [ListedJob]

    /// Stores a job that is to be tried again.
    ///
    /// - Throws: ``StorageError/conflict`` when it was claimed, or is done, since it was read;
    ///   ``StorageError/notFound(_:)``.
    func saveRetriedJob(_ job: Job, from previous: Job, record: CommandRecord) async throws(StorageError)

    /// Jobs by the server's time, over all workspaces.
    func jobCounts(at now: Timestamp) async throws(StorageError) -> JobCounts
}

/// Keeps the test clocks.
package protocol TestClockStore: Sendable {
    func testClock(_ id: TestClockID, in workspace: WorkspaceID) async throws(StorageError) -> TestClock?

    /// At most `limit` clocks, newest first, from behind `before`.
    func testClocks(
        in workspace: WorkspaceID,
        before: TestClockID?,
        limit: Int
    ) async throws(StorageError) -> [TestClock]

    /// The customers that live by a clock, in the order of ids.
    func customers(
        of clock: TestClockID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [CustomerID]

    /// - Throws: ``StorageError/duplicate(_:)`` of `idempotencyKey`.
    func createTestClock(_ clock: TestClock, record: CommandRecord) async throws(StorageError)

    /// Removes a clock with the jobs in its time.
    ///
    /// - Throws: ``StorageError/inUse(_:)`` of `customer`; ``StorageError/leaseLost`` while someone moves it;
    ///   ``StorageError/notFound(_:)``. `now` is the server's.
    func deleteTestClock(
        _ id: TestClockID,
        in workspace: WorkspaceID,
        at now: Timestamp,
        record: CommandRecord
    ) async throws(StorageError)

    /// Takes the right to move a clock; `now` is the server's.
    ///
    /// - Returns: nil while someone else has it.
    /// - Throws: ``StorageError/notFound(_:)``.
    func leaseTestClock(
        _ id: TestClockID,
        in workspace: WorkspaceID,
        at now: Timestamp
    ) async throws(StorageError) -> TestClockLease?

    /// Claims the next job in the time of a clock that may run by `target`, and moves the clock to it, in one transaction.
    ///
    /// - Returns: nil when there is none.
    /// - Throws: ``StorageError/leaseLost``.
    func claimNextJob(
        under lease: TestClockLease,
        through target: Timestamp,
        by owner: JobRunnerID
    ) async throws(StorageError) -> ClockedJob?

    /// Moves a clock and gives the right to do so back.
    ///
    /// - Throws: ``StorageError/leaseLost``.
    func endAdvance(
        of lease: TestClockLease,
        at instant: Timestamp,
        record: CommandRecord
    ) async throws(StorageError)

    /// Gives the right to move a clock back, which stands where it stands; a lease that does not hold is not missed.
    func releaseTestClock(_ lease: TestClockLease) async throws(StorageError)

    /// Takes back whoever's right to move a clock, of all workspaces, for a server that begins: nobody else has the data, so
    /// whoever had a lease is gone.
    func releaseTestClocks() async throws(StorageError)
}

extension JobStore {
    /// Claims jobs of all kinds.
    package func claimJobs(
        by owner: JobRunnerID,
        at now: Timestamp,
        limit: Int
    ) async throws(StorageError) -> [Job] {
        try await claimJobs(by: owner, at: now, limit: limit, of: Set(JobKind.allCases))
    }
}
