import Synchronization
import Testing
import WeirCore
import WeirPrimitives
import WeirSQLite
import WeirServices
import WeirStorage
import WeirTesting

@Suite("An invoice run tells how far it is")
struct InvoiceRunReportTests {
    @Test("It reports before the first write and after each one, and ends with the whole")
    func reports() async throws {
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
            // One more than two writes take.
            for _ in 0..<257 {
                let customer = try await services.customers.create(CreateCustomer(), context())
                _ = try await services.contracts.create(
                    CreateContract(customer: .id(customer.id), planKey: "pro"),
                    context()
                )
            }
            clock.advance(days: 32)
            let told = Told()
            let outcome = try await services.invoiceRun.run(limit: 1_000, context()) { told.note($0) }
            #expect(outcome.finalized == 257 && outcome.failed == 0)
            let all = told.progress
            #expect(all.prefix(4).map(\.count) == [0, 128, 256, 257])
            #expect(all.prefix(4).map(\.done) == [0, 128, 256, 257])
            #expect(all.prefix(4).map(\.total) == [257, 257, 257, 257])
            #expect(all.last?.count == 257 && all.allSatisfy { $0.refused == 0 })
        }
    }
}

/// What was reported, in order.
private final class Told: Sendable {
    private let noted = Mutex<[Operation.Progress]>([])

    var progress: [Operation.Progress] { noted.withLock { $0 } }

    func note(_ progress: Operation.Progress) { noted.withLock { $0.append(progress) } }
}
