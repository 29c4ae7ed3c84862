import Testing
import WeirCore
import WeirPrimitives
import WeirSQLite
import WeirServices
import WeirStorage
import WeirTesting

/// Two servers on one database do the billing of the same contracts.
struct BillingWorkersTests {
    @Test func eachPeriodIsInvoicedOnceAndInOrderByTwoWorkers() async throws {
        let folder = try TemporaryFolder()
        let stores = SQLiteControlPlane(database: try SQLiteDatabase(path: folder.path + "/weir.db"))
        try await LedgerHarness(meters: []).withLedger(on: SimulatedDisk()) { ledger in
            func worker(_ number: UInt64) -> Services {
                Services(
                    stores: stores,
                    ledger: ledger,
                    zones: ZoneDatabase(),
                    ids: .seeded(number),
                    secrets: .seeded(1),
                    runnerID: JobRunnerID(rawValue: UInt128(number))
                )
            }
            let clock = ManualClock()
            let first = worker(1)
            let workspace = try await first.workspaces.bootstrap(at: clock.now)[0].workspace.id
            func context() -> CallContext { CallContext(workspace: workspace, actor: .system, now: clock.now) }
            var plan = UpsertPlan(key: try #require(PlanKey("pro")), name: "Pro")
            plan.changes.currency = .set(.usd)
            plan.changes.prices = .set([
                Price(key: "base", name: "Base", model: .flat(amount: ExactDecimal(50)))
            ])
            _ = try await first.plans.upsert(plan, context())
            var contracts: [ContractID] = []
            for _ in 0..<5 {
                let customer = try await first.customers.create(CreateCustomer(), context())
                let input = CreateContract(customer: .id(customer.id), planKey: "pro")
                contracts.append(try await first.contracts.create(input, context()).id)
            }
            // Half a year in which nobody has worked.
            clock.set("2026-08-01T00:00:00Z")
            let workers = [first, worker(2), worker(3)]
            let now = clock.now
            let runs = try await withThrowingTaskGroup(of: [JobRun].self) { group in
                for worker in workers {
                    group.addTask {
                        var runs: [JobRun] = []
                        // A job that another one stands before is not there to be claimed, so one empty look is not the end.
                        var empty = 0
                        while empty < 50 {
                            let some = try await worker.jobRunner.runDue(at: now)
                            empty = some.isEmpty ? empty + 1 : 0
                            runs += some
                        }
                        return runs
                    }
                }
                var all: [JobRun] = []
                for try await some in group { all += some }
                return all
            }
            var finalized: [InvoiceFacts] = []
            for run in runs {
                guard case .done(let report) = run.outcome else {
                    Issue.record("a job was not done: \(run.outcome)")
                    continue
                }
                for case .invoiceFinalized(let invoice) in report.events { finalized.append(invoice) }
            }
            #expect(finalized.compactMap(\.number?.counter).sorted() == Array(1...30))
            for contract in contracts {
                let sent = try await stores.invoices(of: contract, in: workspace).filter { $0.number != nil }
                let counters = sent.compactMap(\.number?.counter)
                // In the order of the periods, so also in the order of the numbers.
                #expect(sent.count == 6)
                #expect(counters == counters.sorted())
                #expect(Set(sent.map(\.slot.cutAt)).count == 6)
            }
            let left = try await stores.jobs(
                in: workspace,
                filter: JobFilter(standings: [.open], kind: .contractBilling),
                before: nil,
                limit: 99,
                at: now
            )
            #expect(left.map(\.job.subject).sorted() == contracts.map(\.description).sorted())
            #expect(left.allSatisfy { $0.job.dueAt == Timestamp(iso8601: "2026-09-01T00:00:00Z") })
        }
    }
}
