package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// What looking through Stripe's events came to.
package struct StripeBackfillReport: Sendable, Hashable {
    /// Events of Stripe's since the instant.
    package var seen: Int
    /// Those that had not come.
    package var new: Int
    /// There are more, further back.
    package var isComplete: Bool

    package init(seen: Int = 0, new: Int = 0, isComplete: Bool = true) {
        self.seen = seen
        self.new = new
        self.isComplete = isComplete
    }
}

/// Catches up with what Stripe has sent while nobody listened.
package struct StripeBackfill: Sendable {
    package typealias Stores = JobStore & StripeStore

    private let stores: any Stores
    private let connections: StripeConnections
    private let bell: JobBell

    /// How long Stripe keeps events, in days.
    package static let keptDays: Int64 = 30
    /// How many are looked at in one call.
    package static let maximumEvents = 20_000
    static let maximumAlerts = 500

    package init(stores: any Stores, connections: StripeConnections, bell: JobBell) {
        self.stores = stores
        self.connections = connections
        self.bell = bell
    }

    /// Keeps all events since an instant that are not kept yet, with their jobs.
    ///
    /// Subscriptions that an alert is about are read again: what was wrong may have been put right here meanwhile.
    ///
    /// - Throws: ``WeirError``.
    package func run(
        in workspace: WorkspaceID,
        since start: Timestamp,
        now: Timestamp
    ) async throws -> StripeBackfillReport {
        let gateway = try await connections.gateway(of: workspace, now: now)
        let earliest = now.adding(seconds: -Self.keptDays * 86_400)
        let seconds = max(start, earliest).milliseconds / 1000
        var report = StripeBackfillReport()
        var last: String?
        while true {
            let page: StripePage<StripeEvent>
            do throws(StripeError) {
                page = try await gateway.events(createdFrom: seconds, after: last)
            } catch {
                throw WeirError(error)
            }
            for event in page.elements {
                report.seen += 1
                let stored = StripeWebhookService.stored(event, workspace, now)
                if try await stores.saveStripeEvent(stored, job: StripeWebhookService.job(for: stored, now)) {
                    report.new += 1
                }
            }
            last = page.elements.last?.id
            guard page.hasMore, last != nil else { break }
            guard report.seen < Self.maximumEvents else {
                report.isComplete = false
                break
            }
        }
        let alerts = try await stores.stripeAlerts(in: workspace, limit: Self.maximumAlerts).map(\.alert)
        let subjects = Set(alerts.filter(\.kind.isSettledByReading).map(\.subject)).filter { $0.hasPrefix("sub_") }
        try await stores.scheduleJobs(
            subjects.sorted().map { StripeSubscriptionHandler.job(of: $0, workspace, at: now) }
        )
        if report.new > 0 || !subjects.isEmpty { bell.ring() }
        return report
    }
}

/// Looks each hour whether something was missed: events that did not come, and subscriptions whose period is over.
package struct StripeSweep: JobHandler {
    /// One run after days without a server sees all of them.
    package static let recurrence = JobRecurrence(spanMilliseconds: 3_600_000, catchUp: .nextOnly)
    /// Further back than one hour, so that what was under way at the last look is seen too.
    package static let overlapSeconds: Int64 = 3 * 3_600
    /// Events and requests are kept for so long: a while longer than Stripe has them.
    package static let keptDays: Int64 = 45
    static let portion = 5_000
    /// Subscriptions that are read again in one sweep.
    static let maximumReadings = 500

    private let stores: any StripeSync.Stores
    private let connections: StripeConnections
    private let backfill: StripeBackfill
    private let payments: PaymentSweep

    init(
        stores: any StripeSync.Stores,
        connections: StripeConnections,
        backfill: StripeBackfill,
        payments: PaymentSweep
    ) {
        self.stores = stores
        self.connections = connections
        self.backfill = backfill
        self.payments = payments
    }

    package static func job(of workspace: WorkspaceID, at instant: Timestamp, now: Timestamp) -> Job {
        Job(
            of: workspace,
            .stripeSweep,
            // Each its own, so that one that has failed stands in nobody's way: the next one sees what it would have.
            subject: "\(workspace)/\(instant)",
            period: "1",
            dueAt: instant,
            now: now
        )
    }

    package func decide(_ job: Job, _ context: CallContext) async throws -> Command<JobReport> {
        let subject = CommandSubject(.job, job.id.description)
        guard try await connections.connection(of: job.workspace) != nil else {
            // Whoever sets Stripe up again schedules the next one.
            return Command(unchanged: JobReport("Stripe is not set up any more."), on: subject)
        }
        let next = Self.job(
            of: job.workspace,
            at: Self.recurrence.next(after: job.dueAt, now: context.now),
            now: context.now
        )
        let report = try await backfill.run(
            in: job.workspace,
            since: try await start(of: job, context),
            now: context.now
        )
        try await stores.forgetStripeTraffic(
            before: context.now.adding(seconds: -Self.keptDays * 86_400),
            in: job.workspace,
            limit: Self.portion
        )
        let looked = try await payments.run(context)
        let overdue = try await overdueSubscriptions(context).map { id in
            StripeSubscriptionHandler.job(of: id, job.workspace, at: job.dueAt)
        }
        return Command(
            unchanged: JobReport(
                "\(report.new) of \(report.seen) events had not come; \(looked) payments were looked after."
            ),
            on: subject,
            jobs: [next] + overdue
        )
    }

    /// From when on events are looked at: further back when nothing came for long, for earlier sweeps may have failed.
    private func start(of job: Job, _ context: CallContext) async throws -> Timestamp {
        let last = try await stores.stripeEventCounts(in: job.workspace).lastReceivedAt ?? context.now
        return min(job.dueAt, context.now, last).adding(seconds: -Self.overlapSeconds)
    }

    /// Mirrored subscriptions whose period was over an hour ago, as far as is known.
    private func overdueSubscriptions(_ context: CallContext) async throws -> [String] {
        try await stores.mirroredSubscriptions(
            in: context.workspace,
            periodEndedBefore: context.now.adding(seconds: -3_600),
            after: nil,
            limit: Self.maximumReadings
        )
    }
}
