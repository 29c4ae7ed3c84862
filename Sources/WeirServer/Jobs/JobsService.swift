import Logging
import ServiceLifecycle
import WeirCore
import WeirHTTP
import WeirPrimitives
import WeirServices
import WeirStorage

/// Runs the jobs that are due, until the server stops.
struct JobsService: Service {
    let runner: JobRunner
    let stores: any ControlPlane
    /// Whether whoever had jobs under way before is known to have ended; else their leases end first.
    var takesUp = true
    /// Those that it does; others wait for a server that can.
    var kinds = Set(JobKind.allCases)
    let connections: StripeConnections
    /// Rung when something is due that should not wait for the next look.
    let bell: JobBell
    let clock: WallClock
    let delays: any Clock<Duration>
    let logger: Logger

    /// How often it looks whether something is due.
    static let interval = Duration.seconds(1)
    /// How many looks pass between two counts of what waits.
    static let looksPerCount = 10

    /// A job that is under way when the server stops is claimed again after the next start.
    func run() async throws {
        await cancelWhenGracefulShutdown {
            if takesUp { await takeUp() }
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await look() }
                group.addTask { for await _ in bell.rings { await runDue() } }
            }
        }
    }

    private func takeUp() async {
        do {
            try await runner.takeUp(at: clock.now())
        } catch {
            // They are claimed again when their leases end.
            if !Task.isCancelled { logger.warning("jobs could not be taken up", metadata: ["error": "\(error)"]) }
        }
    }

    /// Looks each second.
    private func look() async {
        var looks = 0
        while !Task.isCancelled {
            if looks.isMultiple(of: Self.looksPerCount) { await takeStock() }
            looks += 1
            await runDue()
            do { try await delays.sleep(for: Self.interval) } catch { return }
        }
    }

    /// Runs everything that is due; what becomes due meanwhile too.
    func runDue() async {
        do {
            while !Task.isCancelled {
                let runs = try await runner.runDue(at: clock.now(), of: kinds)
                for run in runs { log(run) }
                if runs.isEmpty { return }
            }
        } catch {
            // A server that stops takes the work back, which is no failure of it.
            if !Task.isCancelled { logger.warning("jobs could not be claimed", metadata: ["error": "\(error)"]) }
        }
    }

    /// Schedules what comes again and again, and counts what waits.
    func takeStock() async {
        let now = clock.now()
        do {
            // The hour that has begun: new workspaces get theirs here, and all others after days without a server.
            let hour = KeptAnswersCleanUp.recurrence.current(at: now)
            let jobs = try await stores.workspaces().map { workspace in
                KeptAnswersCleanUp.job(of: workspace.id, at: hour, now: now)
            }
            let sweeps = try await connections.all().map { connection in
                StripeSweep.job(of: connection.workspace, at: StripeSweep.recurrence.current(at: now), now: now)
            }
            try await stores.scheduleJobs(jobs + sweeps)
            try await runner.takeStock(at: now)
        } catch {
            if !Task.isCancelled { logger.warning("jobs could not be counted", metadata: ["error": "\(error)"]) }
        }
    }

    private func log(_ run: JobRun) {
        var fields: Logger.Metadata = [
            "job": "\(run.job.id)", "kind": "\(run.job.kind.rawValue)", "workspace": "\(run.job.workspace)",
        ]
        switch run.outcome {
        case .done: logger.debug("job done", metadata: fields)
        case .taken, .interrupted: logger.info("job left to another claim", metadata: fields)
        case .failed(let job):
            fields["error"] = "\(job.failure?.code ?? "")"
            fields["attempts"] = "\(job.attempts)"
            if job.failedAt == nil {
                logger.warning("job failed, and is tried again", metadata: fields)
            } else {
                logger.error("job failed, and waits for 'weir jobs retry'", metadata: fields)
            }
        }
    }
}

extension JobRunnerStatus {
    /// What `/metrics` shows of the jobs; see `Docs/operating/metrics.md`.
    var samples: [MetricSample] {
        var lateness: Int64 = 0
        if let oldest = counts.oldestDueAt, let lastLook { lateness = lastLook.milliseconds(since: oldest) / 1000 }
        return [
            MetricSample("weir_jobs_due", .gauge, counts.due),
            MetricSample("weir_jobs_failed", .gauge, counts.failed),
            MetricSample("weir_jobs_oldest_due_seconds", .gauge, Int(clamping: lateness)),
            MetricSample("weir_jobs_running", .gauge, running),
            MetricSample("weir_jobs_done_total", .counter, done),
            MetricSample("weir_jobs_failed_attempts_total", .counter, failedAttempts),
            MetricSample("weir_jobs_lost_claims_total", .counter, lostClaims),
        ]
    }
}
