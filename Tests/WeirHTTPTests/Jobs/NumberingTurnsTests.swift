import Synchronization
import Testing
import WeirCore
import WeirPrimitives
import WeirSQLite
import WeirServices
import WeirStorage
import WeirTesting

/// Who gives invoices their numbers in one server goes behind the other, instead of being refused and deciding again.
struct NumberingTurnsTests {
    private static let workspace = WorkspaceID(rawValue: 1)

    @Test func turnsAreGivenOneByOneInTheOrderOfAsking() async throws {
        let turns = NumberingTurns()
        let order = Order()
        let (isIn, inside) = AsyncStream.makeStream(of: Void.self)
        let (mayGo, go) = AsyncStream.makeStream(of: Void.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await turns.turn(of: Self.workspace) {
                    inside.yield()
                    for await _ in mayGo { break }
                    order.note(0)
                }
            }
            for await _ in isIn { break }
            for number in 1...3 {
                group.addTask {
                    try await turns.turn(of: Self.workspace) { order.note(number) }
                }
                while turns.waiting(for: Self.workspace) < number { await Task.yield() }
            }
            // Another workspace has turns of its own.
            try await turns.turn(of: WorkspaceID(rawValue: 2)) { order.note(9) }
            go.yield()
            try await group.waitForAll()
        }
        #expect(order.numbers == [9, 0, 1, 2, 3])
        #expect(turns.waiting(for: Self.workspace) == 0)
    }

    @Test func whoIsCancelledWhileItWaitsNeverHasATurn() async throws {
        let turns = NumberingTurns()
        let hadTurn = Order()
        try await turns.turn(of: Self.workspace) {
            await withTaskGroup(of: Bool.self) { group in
                group.addTask {
                    do {
                        try await turns.turn(of: Self.workspace) { hadTurn.note(1) }
                        return false
                    } catch {
                        return error is CancellationError
                    }
                }
                while turns.waiting(for: Self.workspace) < 1 { await Task.yield() }
                group.cancelAll()
                #expect(await group.next() == true)
            }
        }
        #expect(hadTurn.numbers.isEmpty)
        // A turn that ends in an error is given on.
        await #expect(throws: WeirError.self) {
            try await turns.turn(of: Self.workspace) { throw WeirError(.conflict, "No.") }
        }
        #expect(try await turns.turn(of: Self.workspace) { 7 } == 7)
    }

    @Test func jobsBesideARunDecideEachThingOnce() async throws {
        let folder = try TemporaryFolder()
        let stores = SQLiteControlPlane(database: try SQLiteDatabase(path: folder.path + "/weir.db"))
        try await LedgerHarness(meters: []).withLedger(on: SimulatedDisk()) { ledger in
            let services = Services(
                stores: stores,
                ledger: ledger,
                zones: ZoneDatabase(),
                ids: .seeded(1),
                secrets: .seeded(1)
            )
            let clock = ManualClock()
            let workspace = try await services.workspaces.bootstrap(at: clock.now)[0].workspace.id
            func context() -> CallContext { CallContext(workspace: workspace, actor: .system, now: clock.now) }
            var plan = UpsertPlan(key: try #require(PlanKey("pro")), name: "Pro")
            plan.changes.currency = .set(.usd)
            plan.changes.prices = .set([
                Price(key: "base", name: "Base", model: .flat(amount: ExactDecimal(50)))
            ])
            _ = try await services.plans.upsert(plan, context())
            for _ in 0..<12 {
                let customer = try await services.customers.create(CreateCustomer(), context())
                _ = try await services.contracts.create(
                    CreateContract(customer: .id(customer.id), planKey: "pro"),
                    context()
                )
            }
            // Three months in which nobody has worked; a call and the jobs come at the same time.
            clock.set("2026-05-01T00:00:00Z")
            let jobs = CountedContractJobs(ContractJobs(billing: services.billingRun))
            let runner = JobRunner(
                id: JobRunnerID(rawValue: 1),
                stores: stores,
                commands: services.runner,
                directory: services.directory,
                handlers: JobHandlers { kind in
                    if kind == .contractBilling { return jobs }
                    return MessageNobodySends()
                }
            )
            let now = clock.now
            async let run = services.invoiceRun.run(limit: 1_000, context())
            var done = 0
            while true {
                let runs = try await runner.runDue(at: now)
                if runs.isEmpty { break }
                for run in runs where run.job.kind == .contractBilling {
                    guard case .done = run.outcome else {
                        Issue.record("a job was not done: \(run.outcome)")
                        continue
                    }
                    done += 1
                }
            }
            #expect(try await run.failed == 0)
            #expect(done >= 12)
            #expect(jobs.decisions == done)
            let invoices = try await stores.invoices(
                in: workspace,
                filter: InvoiceFilter(),
                before: nil,
                limit: 1_000
            )
            #expect(invoices.compactMap(\.number?.counter).sorted() == Array(1...36))
        }
    }
}

/// What had its turn, in order.
private final class Order: Sendable {
    private let noted = Mutex<[Int]>([])

    var numbers: [Int] { noted.withLock { $0 } }

    func note(_ number: Int) { noted.withLock { $0.append(number) } }
}

/// Counts how often jobs of contracts are decided: more than once when another write came between.
private final class CountedContractJobs: JobHandler {
    private let jobs: ContractJobs
    private let count = Mutex(0)

    init(_ jobs: ContractJobs) { self.jobs = jobs }

    var decisions: Int { count.withLock { $0 } }
    var isNumbering: Bool { jobs.isNumbering }

    func decide(_ job: Job, _ context: CallContext) async throws -> Command<JobReport> {
        count.withLock { $0 += 1 }
        return try await jobs.decide(job, context)
    }
}

/// Ends jobs that this test is not about.
private struct MessageNobodySends: JobHandler {
    func decide(_ job: Job, _ context: CallContext) async throws -> Command<JobReport> {
        Command(unchanged: JobReport("Nothing."), on: CommandSubject(.job, job.id.description))
    }
}
