package import WeirPrimitives

/// A clock of a test workspace, by which customers live until someone moves it.
package struct TestClock: Sendable, Hashable {
    package var id: TestClockID
    package var workspace: WorkspaceID
    /// For people; up to 200 characters.
    package var name: String?
    /// The present of its customers.
    package var now: Timestamp
    package var createdAt: Timestamp

    /// Customers that may live by one clock.
    package static let maximumCustomers = 100

    package init(id: TestClockID, workspace: WorkspaceID, name: String? = nil, now: Timestamp, createdAt: Timestamp) {
        self.id = id
        self.workspace = workspace
        self.name = name
        self.now = now
        self.createdAt = createdAt
    }
}

/// Someone's right to move a test clock; whoever has a later one takes it away.
package struct TestClockLease: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var clock: TestClockID
    package var number: Int

    package init(workspace: WorkspaceID, clock: TestClockID, number: Int) {
        self.workspace = workspace
        self.clock = clock
        self.number = number
    }
}

/// How a test clock may be moved; pure.
package enum TestClockRules {
    /// The farthest that one advance goes, in days: two years.
    package static let maximumAdvanceDays: Int64 = 731
    /// Jobs that one advance runs at most; it stops behind them and can be asked again.
    package static let maximumJobs = 5_000
    /// How long the right to move a clock lasts, in milliseconds of the server's time.
    package static let leaseMilliseconds: Int64 = 600_000

    package enum Flaw: Error, Sendable, Hashable {
        /// Time does not go back.
        case backwards
        case tooFar
    }

    /// Checks a move.
    package static func check(from now: Timestamp, to target: Timestamp) throws(Flaw) {
        if target < now { throw .backwards }
        if target.milliseconds(since: now) > maximumAdvanceDays * 86_400_000 { throw .tooFar }
    }

    /// Whether a lease that ends at an instant of the server's time still holds.
    ///
    /// One that ends much later than any that could have been given now is from a clock that was wrong, and holds no more.
    /// Clocks of several servers are never quite the same, so twice its length is still believed.
    package static func holds(leaseEndingAt end: Timestamp?, at now: Timestamp) -> Bool {
        guard let end else { return false }
        return now < end && end.milliseconds(since: now) <= 2 * leaseMilliseconds
    }

    /// The clock's time when a job runs: the instant from which it may, but time never goes back.
    package static func instant(for job: Job, from now: Timestamp) -> Timestamp { max(now, job.runAt) }
}
