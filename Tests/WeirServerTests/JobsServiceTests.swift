import Logging
import Testing
import WeirAPI
import WeirClient
import WeirCore
import WeirHTTP
import WeirPrimitives
import WeirSQLite
import WeirServices
import WeirStorage
import WeirTesting

@testable import WeirServer

/// The server's own round of jobs.
struct JobsServiceTests {
    @Test func eachWorkspaceGetsItsHourlyWorkOnce() async throws {
        let folder = try TemporaryFolder()
        let stores = SQLiteControlPlane(database: try SQLiteDatabase(path: folder.path + "/weir.db"))
        let clock = ManualClock()
        let services = Services(
            stores: stores,
            ledger: SilentLedger(),
            zones: ZoneDatabase(),
            ids: .seeded(1),
            secrets: .seeded(1)
        )
        let workspaces = try await services.workspaces.bootstrap(at: clock.now).map(\.workspace.id)
        let service = JobsService(
            runner: services.jobRunner,
            stores: stores,
            connections: services.stripe.connections,
            bell: services.stripe.bell,
            clock: clock.wallClock,
            delays: ContinuousClock(),
            logger: .silent
        )
        func done() async throws -> [String] {
            var found: [String] = []
            for workspace in workspaces {
                let filter = JobFilter(standings: [.done], kind: .keptAnswersCleanUp)
                found += try await stores.jobs(in: workspace, filter: filter, before: nil, limit: 99, at: clock.now)
                    .map(\.job.period)
            }
            return found.sorted()
        }
        // Twice, as after a restart.
        for _ in 0..<2 {
            await service.takeStock()
            await service.runDue()
        }
        #expect(try await done() == ["2026-02-01T00:00:00.000Z", "2026-02-01T00:00:00.000Z"])
        #expect(services.jobRunner.status.samples.contains { $0.name == "weir_jobs_done_total" && $0.value == 2 })
        // Three days without a server: one job for all of it, and then each hour.
        clock.advance(seconds: 3 * 86_400 + 1_800)
        await service.takeStock()
        #expect(services.jobRunner.status.counts.due > 0)
        await service.runDue()
        clock.advance(seconds: 1_800)
        await service.runDue()
        await service.takeStock()
        #expect(services.jobRunner.status.counts == JobCounts())
        #expect(Set(try await done()).contains("2026-02-04T01:00:00.000Z"))
    }

    @Test("Whoever has no settings of a server leaves what asks Stripe to one, untouched and not put off")
    func whatAsksStripeWaitsForAServer() async throws {
        let folder = try TemporaryFolder()
        let stores = SQLiteControlPlane(database: try SQLiteDatabase(path: folder.path + "/weir.db"))
        let clock = ManualClock()
        let services = Services(
            stores: stores,
            ledger: SilentLedger(),
            zones: ZoneDatabase(),
            ids: .seeded(1),
            secrets: .seeded(1)
        )
        let workspace = try #require(try await services.workspaces.bootstrap(at: clock.now).first).workspace.id
        var service = JobsService(
            runner: services.jobRunner,
            stores: stores,
            kinds: Set(JobKind.allCases.filter { !$0.asksProvider }),
            connections: services.stripe.connections,
            bell: services.stripe.bell,
            clock: clock.wallClock,
            delays: ContinuousClock(),
            logger: .silent
        )
        let sweep = StripeSweep.job(of: workspace, at: clock.now, now: clock.now)
        try await stores.scheduleJobs([sweep])
        await service.takeStock()
        await service.runDue()
        #expect(try await stores.job(sweep.id, in: workspace) == sweep)
        #expect(services.jobRunner.status.done > 0)
        service.kinds = Set(JobKind.allCases)
        await service.runDue()
        #expect(try await stores.job(sweep.id, in: workspace)?.doneAt != nil)
    }

    @Test func metricsTellOfJobs() async throws {
        try await TestServer.run { server in
            let text = try await server.anonymous.send("GET", "/metrics").text
            for name in ["due", "failed", "oldest_due_seconds", "running"] {
                #expect(text.contains("# TYPE weir_jobs_\(name) gauge\n"), "\(name)")
            }
            for name in ["done", "failed_attempts", "lost_claims"] {
                #expect(text.contains("# TYPE weir_jobs_\(name)_total counter\n"), "\(name)")
            }
        }
    }
}

/// A ledger that nobody asks anything of.
private struct SilentLedger: Ledger {
    struct NotHere: Error {}

    func publish(_ meters: MeterSet, of workspace: WorkspaceID) async throws {}
    func submit(_ batch: LedgerBatch) async throws -> [LedgerOutcome] { throw NotHere() }
    func submit(
        _ batch: LedgerBatch,
        then completion: @escaping @Sendable (Result<[LedgerOutcome], LedgerError>) -> Void
    ) {
        completion(.failure(.unavailable("silent")))
    }
    func usage(_ query: UsageQuery) async throws -> [UsageRow] { throw NotHere() }
    func statement(_ query: StatementQuery) async throws -> LedgerStatement { throw NotHere() }
    func entries(_ query: EntryQuery) async throws -> EntryPage { throw NotHere() }
    func verify(
        _ report: @Sendable (VerifiedCustomer) async throws -> Void
    ) async throws -> [LedgerDifference] { throw NotHere() }
    func cut(_ context: CustomerContext) async throws -> Sequence64 { throw NotHere() }
    func cut(_ context: CustomerContext, at instant: Timestamp) async throws -> Sequence64 { throw NotHere() }
}
