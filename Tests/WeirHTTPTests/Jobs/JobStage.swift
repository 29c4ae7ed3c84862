import Synchronization
import WeirCore
import WeirPrimitives
import WeirSQLite
import WeirServices
import WeirStorage
import WeirTesting

/// A control plane in a real database with jobs that count, without a server.
final class JobStage: Sendable {
    let folder: TemporaryFolder
    let stores: any ControlPlane
    let handler: CountingHandler
    let services: Services
    let clock = ManualClock()
    let live: WorkspaceID
    let test: WorkspaceID

    init() async throws {
        let folder = try TemporaryFolder()
        let stores = SQLiteControlPlane(database: try SQLiteDatabase(path: folder.path + "/weir.db"))
        let handler = CountingHandler(stores: stores)
        let services = Self.services(stores, handler, runner: 1)
        let created = try await services.workspaces.bootstrap(at: ManualClock.usualStart)
        self.folder = folder
        self.stores = stores
        self.handler = handler
        self.services = services
        live = created[0].workspace.id
        test = created[1].workspace.id
    }

    private static func services(_ stores: any ControlPlane, _ handler: CountingHandler, runner: Int) -> Services {
        Services(
            stores: stores,
            ledger: IdleLedger(),
            zones: ZoneDatabase(),
            ids: .seeded(UInt64(runner)),
            secrets: .seeded(1),
            runnerID: JobRunnerID(rawValue: UInt128(runner)),
            handlers: JobHandlers { _ in handler }
        )
    }

    /// Another server on the same database.
    func another(_ runner: Int) -> Services { Self.services(stores, handler, runner: runner) }

    func context(_ workspace: WorkspaceID) -> CallContext {
        CallContext(workspace: workspace, actor: .system, now: clock.now)
    }

    func job(
        _ subject: String,
        _ period: String = "1",
        due: Timestamp? = nil,
        in workspace: WorkspaceID? = nil,
        of customer: Customer? = nil
    ) -> Job {
        Job(
            of: workspace ?? live,
            .quotaOverrideExpiry,
            subject: subject,
            period: period,
            customer: customer,
            dueAt: due ?? clock.now,
            now: clock.now
        )
    }

    /// Runs until nothing is due.
    @discardableResult
    func runAll(_ services: Services? = nil) async throws -> [JobRun] {
        let runner = (services ?? self.services).jobRunner
        var runs: [JobRun] = []
        while true {
            let some = try await runner.runDue(at: clock.now)
            if some.isEmpty { return runs }
            runs += some
        }
    }

    /// What the effects of jobs left in the database: subject and period of each.
    func effects(in workspace: WorkspaceID? = nil) async throws -> [String] {
        var found: [NumberedAuditEntry] = []
        var before: Int64?
        while true {
            let page = try await stores.auditEntries(
                in: workspace ?? live,
                filter: AuditFilter(action: CountingHandler.action),
                before: before,
                limit: 500
            )
            found += page
            guard page.count == 500 else { return found.reversed().map(\.entry.subject) }
            before = page.last?.number
        }
    }
}

/// Does nothing but leave an entry in the audit trail, which shows that and when a job took effect.
final class CountingHandler: JobHandler {
    static let action = "test.done"

    private struct State {
        var failing: Set<String> = []
        var attempts: [String] = []
        var follow: @Sendable (Job, CallContext) -> [Job] = { _, _ in [] }
    }

    private let stores: any JobStore
    private let state = Mutex(State())

    init(stores: any JobStore) { self.stores = stores }

    /// Every decision that was asked for: subject, period and the moment.
    var attempts: [String] { state.withLock { $0.attempts } }

    /// Lets the jobs of some subjects fail.
    func fail(_ subjects: Set<String>) { state.withLock { $0.failing = subjects } }

    /// What each job is followed by.
    func follow(_ follow: @escaping @Sendable (Job, CallContext) -> [Job]) { state.withLock { $0.follow = follow } }

    func decide(_ job: Job, _ context: CallContext) async throws -> Command<JobReport> {
        let name = "\(job.subject) \(job.period)"
        let (fails, jobs) = state.withLock { state in
            state.attempts.append("\(name) at \(context.now)")
            return (state.failing.contains(job.subject), state.follow(job, context))
        }
        if fails { throw WeirError(.unavailable, "It rained.", hint: "Wait for the sun.") }
        let stores = stores
        return Command(
            JobReport("\(name) took effect."),
            from: nil,
            action: Self.action,
            on: CommandSubject(.job, name, customer: job.customer),
            jobs: jobs
        ) { record in
            try await stores.saveCommandRecord(record)
        }
    }
}
