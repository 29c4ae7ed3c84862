package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: TestClockStore {
    package func testClock(_ id: TestClockID, in workspace: WorkspaceID) async throws(StorageError) -> TestClock? {
        try await database.read { try $0.testClock(id, in: workspace) }
    }

    package func testClocks(
        in workspace: WorkspaceID,
        before: TestClockID?,
        limit: Int
    ) async throws(StorageError) -> [TestClock] {
        try await database.read { database in
            try database.all(
                "SELECT * FROM test_clocks WHERE workspace_id = ? AND id < ? ORDER BY id DESC LIMIT ?",
                [workspace.blob, before?.blob ?? blob(Array(repeating: 0xFF, count: 17)), limit],
                from: TestClockRecord.table,
                TestClockRecord.clock
            )
        }
    }

    package func customers(
        of clock: TestClockID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [CustomerID] {
        try await database.read { database in
            try database.all(
                SQL.customersOfTestClock,
                [workspace.blob, clock.blob],
                from: CustomerRecord.table
            ) { try $0.id("id") }
        }
    }

    package func createTestClock(_ clock: TestClock, record: CommandRecord) async throws(StorageError) {
        try await database.write { database in
            try database.insert(into: TestClockRecord.table, TestClockRecord.values(clock))
            try database.write(record)
        }
    }

    package func deleteTestClock(
        _ id: TestClockID,
        in workspace: WorkspaceID,
        at now: Timestamp,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            let key = [workspace.blob, id.blob]
            if try database.exists(SQL.customersOfTestClock, key) { throw StorageError.inUse(.customer) }
            guard try !database.isLeased(id, in: workspace, at: now) else { throw StorageError.leaseLost }
            try database.run("DELETE FROM jobs WHERE workspace_id = ? AND test_clock_id = ?", key)
            let changes = try database.run("DELETE FROM test_clocks WHERE workspace_id = ? AND id = ?", key)
            guard changes > 0 else { throw StorageError.notFound(.testClock) }
            try database.write(record)
        }
    }

    package func leaseTestClock(
        _ id: TestClockID,
        in workspace: WorkspaceID,
        at now: Timestamp
    ) async throws(StorageError) -> TestClockLease? {
        try await database.write { database in
            if try database.isLeased(id, in: workspace, at: now) { return nil }
            let end = now.adding(milliseconds: TestClockRules.leaseMilliseconds)
            try database.run(
                """
                UPDATE test_clocks SET lease_number = lease_number + 1, lease_ends_at = ?
                WHERE workspace_id = ? AND id = ?
                """,
                [end.milliseconds, workspace.blob, id.blob]
            )
            let number = try database.first(
                SQL.testClockByID,
                [workspace.blob, id.blob],
                from: TestClockRecord.table
            ) { try $0.integer("lease_number") }
            guard let number else { throw StorageError.notFound(.testClock) }
            return TestClockLease(workspace: workspace, clock: id, number: number)
        }
    }

    package func claimNextJob(
        under lease: TestClockLease,
        through target: Timestamp,
        by owner: JobRunnerID
    ) async throws(StorageError) -> ClockedJob? {
        try await database.write { database in
            guard try database.holds(lease), let clock = try database.testClock(lease.clock, in: lease.workspace)
            else { throw StorageError.leaseLost }
            let next = try database.first(
                SQL.nextJobOfClock,
                [lease.workspace.blob, lease.clock.blob, target.milliseconds],
                from: JobRecord.table,
                JobRecord.job
            )
            guard let next else { return nil }
            let now = TestClockRules.instant(for: next, from: clock.now)
            try database.move(lease, to: now)
            let claimed = JobRules.claimed(next, by: owner, at: now)
            let job = claimed ?? JobRules.abandoned(next, at: now)
            try database.update(next, to: job)
            return ClockedJob(job: job, now: now, isAbandoned: claimed == nil)
        }
    }

    package func endAdvance(
        of lease: TestClockLease,
        at instant: Timestamp,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            guard try database.holds(lease) else { throw StorageError.leaseLost }
            try database.move(lease, to: instant)
            try database.release(lease)
            try database.write(record)
        }
    }

    package func releaseTestClock(_ lease: TestClockLease) async throws(StorageError) {
        try await database.write { try $0.release(lease) }
    }

    package func releaseTestClocks() async throws(StorageError) {
        // The number goes on, so that whoever had one has none any more, wherever it is.
        try await database.write { database in
            _ = try database.run(
                """
                UPDATE test_clocks SET lease_ends_at = NULL, lease_number = lease_number + 1
                WHERE lease_ends_at IS NOT NULL
                """,
                []
            )
        }
    }
}

extension PostgresTransaction {
    func testClock(_ id: TestClockID, in workspace: WorkspaceID) throws -> TestClock? {
        try first(SQL.testClockByID, [workspace.blob, id.blob], from: TestClockRecord.table, TestClockRecord.clock)
    }

    /// Whether someone has the right to move a clock.
    fileprivate func isLeased(_ id: TestClockID, in workspace: WorkspaceID, at now: Timestamp) throws -> Bool {
        let end = try first(SQL.testClockByID, [workspace.blob, id.blob], from: TestClockRecord.table) {
            $0.optionalTimestamp("lease_ends_at")
        }
        return TestClockRules.holds(leaseEndingAt: end ?? nil, at: now)
    }

    /// Whether nobody took a lease after this one.
    fileprivate func holds(_ lease: TestClockLease) throws -> Bool {
        try exists(
            "SELECT 1 FROM test_clocks WHERE workspace_id = ? AND id = ? AND lease_number = ? AND lease_ends_at IS NOT NULL",
            [lease.workspace.blob, lease.clock.blob, lease.number]
        )
    }

    /// Moves a clock; it never goes back.
    fileprivate func move(_ lease: TestClockLease, to instant: Timestamp) throws {
        try run(
            "UPDATE test_clocks SET now = greatest(now, ?) WHERE workspace_id = ? AND id = ?",
            [instant.milliseconds, lease.workspace.blob, lease.clock.blob]
        )
    }

    fileprivate func release(_ lease: TestClockLease) throws {
        try run(
            "UPDATE test_clocks SET lease_ends_at = NULL WHERE workspace_id = ? AND id = ? AND lease_number = ?",
            [lease.workspace.blob, lease.clock.blob, lease.number]
        )
    }
}
