import GRDB
package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension SQLiteControlPlane: JobStore {
    package func claimJobs(
        by owner: JobRunnerID,
        at now: Timestamp,
        limit: Int,
        of kinds: Set<JobKind>
    ) async throws(StorageError) -> [Job] {
        let wanted = SQL.jobsToRun(of: kinds)
        // Asked first without the one writer, which others need: mostly there is nothing to do.
        let isNone = try await database.read { database in
            try !database.exists(wanted, [now.milliseconds, 1])
        }
        if isNone { return [] }
        return try await database.write { database in
            let due = try database.all(
                wanted,
                [now.milliseconds, limit],
                from: JobRecord.table,
                JobRecord.job
            )
            return try due.compactMap { job in
                guard let claimed = JobRules.claimed(job, by: owner, at: now) else {
                    try database.update(job, to: JobRules.abandoned(job, at: now))
                    return nil
                }
                try database.update(job, to: claimed)
                return claimed
            }
        }
    }

    package func saveCommandRecord(_ record: CommandRecord) async throws(StorageError) {
        try await database.write { try $0.write(record) }
    }

    package func failJob(
        _ claim: JobClaim,
        _ failure: JobFailure,
        at now: Timestamp
    ) async throws(StorageError) -> Job {
        try await database.write { database in
            let job = try database.job(heldBy: claim)
            let failed = JobRules.failed(job, failure, at: now)
            try database.update(job, to: failed)
            return failed
        }
    }

    package func releaseStrandedJobs(at now: Timestamp) async throws(StorageError) -> Int {
        try await database.write { database in
            let bound = now.adding(milliseconds: JobRules.longestWaitMilliseconds)
            let stranded = try database.all(
                SQL.strandedJobs,
                [bound.milliseconds],
                from: JobRecord.table,
                JobRecord.job
            )
            for job in stranded { try database.update(job, to: JobRules.released(job, at: now)) }
            return stranded.count
        }
    }

    package func releaseJobs(
        claimedBefore owner: JobRunnerID,
        at now: Timestamp
    ) async throws(StorageError) -> Int {
        try await database.write { database in
            let held = try database.all(SQL.jobsOfOthers, [owner.blob], from: JobRecord.table, JobRecord.job)
            for job in held { try database.update(job, to: JobRules.released(job, at: now)) }
            return held.count
        }
    }

    package func giveBackJobs(of owner: JobRunnerID, at now: Timestamp) async throws(StorageError) -> Int {
        try await database.write { database in
            let held = try database.all(SQL.jobsOfOwner, [owner.blob], from: JobRecord.table, JobRecord.job)
            for job in held { try database.update(job, to: JobRules.givenBack(job, at: now)) }
            return held.count
        }
    }

    package func scheduleJobs(_ jobs: [Job]) async throws(StorageError) {
        try await database.write { try $0.write(CommandRecord(jobs: jobs)) }
    }

    package func job(_ id: JobID, in workspace: WorkspaceID) async throws(StorageError) -> Job? {
        try await database.read { try $0.job(id, in: workspace) }
    }

    package func jobs(
        in workspace: WorkspaceID,
        filter: JobFilter,
        before: JobID?,
        limit: Int,
        at now: Timestamp
    ) async throws(StorageError) -> [ListedJob] {
        try await database.read { database in
            var conditions = ["job.workspace_id = ?"]
            var arguments: [(any DatabaseValueConvertible)?] = [workspace.blob]
            func add(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
                guard let value else { return }
                conditions.append(condition)
                arguments.append(value)
            }
            if !filter.standings.contains(.done) { conditions.append("job.done_at IS NULL") }
            let standings = filter.standings.sorted { $0.rawValue < $1.rawValue }.map { standing in
                switch standing {
                case .failed: "job.failed_at IS NOT NULL"
                case .open: "(job.done_at IS NULL AND job.failed_at IS NULL)"
                case .done: "job.done_at IS NOT NULL"
                }
            }
            conditions.append("(\(standings.isEmpty ? "0" : standings.joined(separator: " OR ")))")
            add("job.kind = ?", filter.kind?.rawValue)
            add("job.customer_id = ?", filter.customer?.blob)
            add("(job.failed_at IS NOT NULL OR job.run_at <= coalesce(clock.now, ?))", filter.dueBy?.milliseconds)
            add("job.id < ?", before?.blob)
            return try database.all(
                """
                SELECT job.*, clock.now AS clock_now FROM jobs AS job LEFT JOIN test_clocks AS clock
                ON clock.workspace_id = job.workspace_id AND clock.id = job.test_clock_id
                WHERE \(conditions.joined(separator: " AND ")) ORDER BY job.id DESC LIMIT ?
                """,
                arguments + [limit],
                from: JobRecord.table
            ) { row in
                ListedJob(job: try JobRecord.job(row), now: row.optionalTimestamp("clock_now") ?? now)
            }
        }
    }

    package func saveRetriedJob(
        _ job: Job,
        from previous: Job,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            guard let stored = try database.job(job.id, in: job.workspace) else {
                throw StorageError.notFound(.job)
            }
            guard stored == previous else { throw StorageError.conflict }
            try database.update(stored, to: job)
            try database.write(record)
        }
    }

    package func jobCounts(at now: Timestamp) async throws(StorageError) -> JobCounts {
        try await database.read { database in
            var counts = try database.first(SQL.dueJobCount, [now.milliseconds], from: JobRecord.table) { row in
                JobCounts(due: try row.integer("count"), oldestDueAt: row.optionalTimestamp("oldest"))
            }
            counts?.failed =
                try database.first(SQL.failedJobCount, [], from: JobRecord.table) { try $0.integer("count") } ?? 0
            return counts ?? JobCounts()
        }
    }
}

extension Database {
    func job(_ id: JobID, in workspace: WorkspaceID) throws -> Job? {
        try first(SQL.jobByID, [workspace.blob, id.blob], from: JobRecord.table, JobRecord.job)
    }

    /// The job of a claim that still holds.
    func job(heldBy claim: JobClaim) throws -> Job {
        guard let job = try job(claim.job, in: claim.workspace), job.claim == claim, job.doneAt == nil else {
            throw StorageError.leaseLost
        }
        return job
    }

    /// Stores what a rule made of a job that was read in the same transaction.
    func update(_ job: Job, to changed: Job) throws {
        _ = try update(
            JobRecord.table,
            JobRecord.changes(changed),
            where: "workspace_id = ? AND id = ?",
            [job.workspace.blob, job.id.blob]
        )
    }

    /// Schedules jobs whose key is not there yet.
    func schedule(_ jobs: [Job]) throws {
        for job in jobs {
            try insert(
                into: JobRecord.table,
                JobRecord.values(job),
                unlessThereBy: "workspace_id, kind, subject, period"
            )
        }
    }

    /// Notes that a job took effect.
    func complete(_ completion: JobCompletion) throws {
        let job = try job(heldBy: completion.claim)
        try update(job, to: JobRules.done(job, at: completion.at))
        guard let retention = job.kind.doneRetentionMilliseconds else { return }
        try run(
            SQL.oldDoneJobs,
            [
                job.workspace.blob, job.kind.rawValue, job.subject,
                job.dueAt.adding(milliseconds: -retention).milliseconds,
            ]
        )
    }
}

extension SQL {
    /// Those of some kinds; at least of one.
    fileprivate static func jobsToRun(of kinds: Set<JobKind>) -> String {
        guard kinds.count < JobKind.allCases.count else { return jobsToRun }
        let names = kinds.map { "'\($0.rawValue)'" }.sorted()
        return jobsToRun("AND job.kind IN (\(names.joined(separator: ", ")))")
    }
}
