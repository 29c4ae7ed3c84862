package import WeirCore
package import WeirPrimitives
package import WeirStorage

import Synchronization

/// Runs jobs, and counts what came of them.
package final class JobRunner: Sendable {
    package typealias Stores = IdempotencyStore & JobStore

    /// This run of the server, among all who may have claimed a job.
    package let id: JobRunnerID
    private let stores: any Stores
    private let commands: CommandRunner
    private let directory: PolicyDirectory
    private let handlers: JobHandlers
    private let board = Mutex(JobRunnerStatus())

    /// Jobs that run beside each other, at most.
    package static let width = 4

    package init(
        id: JobRunnerID,
        stores: any Stores,
        commands: CommandRunner,
        directory: PolicyDirectory,
        handlers: JobHandlers
    ) {
        self.id = id
        self.stores = stores
        self.commands = commands
        self.directory = directory
        self.handlers = handlers
    }

    package var status: JobRunnerStatus { board.withLock { $0 } }

    /// Runs what is due by the server's time, at most ``width`` jobs, beside each other.
    ///
    /// `kinds`: Those that this run can do.
    /// - Returns: What became of each; fewer than ``width`` when nothing more is due.
    package func runDue(
        at now: Timestamp,
        of kinds: Set<JobKind> = Set(JobKind.allCases)
    ) async throws(StorageError) -> [JobRun] {
        let jobs = try await stores.claimJobs(by: id, at: now, limit: Self.width, of: kinds)
        return await withTaskGroup(of: JobRun.self) { group in
            for job in jobs { group.addTask { await self.run(job, at: now) } }
            var runs: [JobRun] = []
            for await run in group { runs.append(run) }
            return runs.sorted { JobRules.isDueBefore($0.job, $1.job) }
        }
    }

    /// Takes up what earlier runs had under way when they ended; for the start.
    package func takeUp(at now: Timestamp) async throws(StorageError) {
        try await stores.releaseJobs(claimedBefore: id, at: now)
    }

    /// Gives back what this run has claimed and not ended; for the stop, when none of it is under way any more.
    package func giveBack(at now: Timestamp) async throws(StorageError) {
        try await stores.giveBackJobs(of: id, at: now)
    }

    /// Lets jobs run that a clock that was ahead has put off, and counts those that wait.
    package func takeStock(at now: Timestamp) async throws(StorageError) {
        let last = board.withLock { $0.lastLook }
        // At the first look nothing is known of the time before.
        if last.map({ now < $0 }) ?? true { try await stores.releaseStrandedJobs(at: now) }
        let counts = try await stores.jobCounts(at: now)
        board.withLock { status in
            status.lastLook = now
            status.counts = counts
        }
    }

    /// Carries out a job that this runner has claimed.
    ///
    /// A failure is noted, with the cause and what to do about it. When the task is cancelled, nothing is noted: the job
    /// is claimed again when the lease ends.
    ///
    /// `now` is in the job's time; `realNow` is the server's, where that is another.
    package func run(_ job: Job, at now: Timestamp, realNow: Timestamp? = nil) async -> JobRun {
        guard let claim = job.claim else { preconditionFailure("Only a job that was claimed runs.") }
        var context = CallContext(workspace: job.workspace, actor: .job(job.kind.rawValue), now: now)
        context.job = claim
        context.realNow = realNow
        board.withLock { $0.running += 1 }
        let outcome: JobRun.Outcome
        do {
            let handler = handlers[job.kind]
            let report = try await commands.run(context, keeping: .none, isNumbering: handler.isNumbering) {
                try await handler.decide(job, context)
            }
            // It has taken effect; what cannot be loaded anew now is forgotten, and loaded when it is needed.
            for customer in report.customers { _ = try? await directory.refresh(customer: customer, in: job.workspace) }
            outcome = .done(report)
        } catch {
            outcome = await note(error, claim, job, now)
        }
        board.withLock { status in
            status.running -= 1
            switch outcome {
            case .done: status.done += 1
            case .failed: status.failedAttempts += 1
            case .taken, .interrupted: status.lostClaims += 1
            }
        }
        return JobRun(job: job, at: now, outcome: outcome)
    }

    private func note(_ error: any Error, _ claim: JobClaim, _ job: Job, _ now: Timestamp) async -> JobRun.Outcome {
        if error is JobLeaseLost { return .taken }
        if Task.isCancelled { return .interrupted }
        do throws(StorageError) {
            let failed = try await stores.failJob(claim, JobFailure(error, kind: job.kind), at: now)
            return .failed(failed)
        } catch .leaseLost {
            return .taken
        } catch {
            // The store cannot be written to; the job is claimed again when the lease ends.
            return .interrupted
        }
    }
}

/// What became of one attempt.
package struct JobRun: Sendable {
    package enum Outcome: Sendable {
        case done(JobReport)
        /// The job as it stands then: it is tried again later, or was given up.
        case failed(Job)
        /// Someone else has claimed it meanwhile; nothing was changed.
        case taken
        /// The server stops, or the store cannot be written to; it is claimed again when the lease ends.
        case interrupted
    }

    /// As it was claimed.
    package var job: Job
    /// The present in which it ran.
    package var at: Timestamp
    package var outcome: Outcome

    package init(job: Job, at: Timestamp, outcome: Outcome) {
        self.job = job
        self.at = at
        self.outcome = outcome
    }
}

/// What a runner did since the start, and what waits.
package struct JobRunnerStatus: Sendable {
    package var running = 0
    package var done = 0
    package var failedAttempts = 0
    /// Attempts whose end nobody noted: another runner has taken over, or the server stops.
    package var lostClaims = 0
    package var counts = JobCounts()
    /// When the counts were taken.
    package var lastLook: Timestamp?
}

extension JobFailure {
    /// What is kept of an error: its code, a sentence and a remedy, never its contents.
    init(_ error: any Error, kind: JobKind) {
        switch error {
        case let error as WeirError:
            self.init(code: error.code.name, message: error.message, remedy: error.hint ?? kind.remedy)
        case let error as StorageError:
            let error = WeirError(error)
            self.init(code: error.code.name, message: error.message, remedy: error.hint ?? kind.remedy)
        case LedgerError.archived(let through):
            self.init(WeirError.archived(through: through), kind: kind)
        case is LedgerError:
            self.init(code: "unavailable", message: "The ledger cannot be written to or read.", remedy: kind.remedy)
        case _:
            self.init(
                code: "internal_error",
                message: "The job failed with \(String(describing: type(of: error))).",
                remedy: kind.remedy
            )
        }
    }
}

extension WeirError.Code {
    /// The code as the API names it.
    fileprivate var name: String {
        switch self {
        case .invalidInput: "invalid_input"
        case .unauthorized: "unauthorized"
        case .paymentRequired: "payment_required"
        case .forbidden: "forbidden"
        case .notFound: "not_found"
        case .conflict: "conflict"
        case .duplicateRecord: "duplicate_record"
        case .idempotencyConflict: "idempotency_conflict"
        case .payloadTooLarge: "payload_too_large"
        case .rateLimited: "rate_limited"
        case .internalError: "internal_error"
        case .providerError: "provider_error"
        case .unavailable: "unavailable"
        }
    }
}
