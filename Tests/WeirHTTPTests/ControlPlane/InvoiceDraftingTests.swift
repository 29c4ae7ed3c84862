import Synchronization
import Testing
import WeirCore
import WeirPrimitives
import WeirStorage

@testable import WeirServices

/// What drafts ask of the ledger.
struct InvoiceDraftingTests {
    /// A ledger without any usage, which counts what it is asked for.
    private final class EmptyLedger: Ledger {
        private let windows = Mutex(0)

        struct NotHere: Error {}

        /// Windows whose usage was asked for.
        var asked: Int { windows.withLock { $0 } }

        func statement(_ query: StatementQuery) -> LedgerStatement {
            windows.withLock { $0 += query.items.flatMap(\.windows).count }
            return LedgerStatement(cut: 7, rows: query.items.map { _ in [] })
        }

        func cut(_ context: CustomerContext) -> Sequence64 { 7 }
        func cut(_ context: CustomerContext, at instant: Timestamp) throws -> Sequence64 { throw NotHere() }
        func publish(_ meters: MeterSet, of workspace: WorkspaceID) {}
        func submit(_ batch: LedgerBatch) throws -> [LedgerOutcome] { throw NotHere() }
        func submit(
            _ batch: LedgerBatch,
            then completion: @escaping @Sendable (Result<[LedgerOutcome], LedgerError>) -> Void
        ) {
            completion(.failure(.unavailable("empty")))
        }
        func usage(_ query: UsageQuery) throws -> [UsageRow] { throw NotHere() }
        func entries(_ query: EntryQuery) throws -> EntryPage { throw NotHere() }
        func verify(
            _ report: @Sendable (VerifiedCustomer) async throws -> Void
        ) async throws -> [LedgerDifference] { throw NotHere() }
    }

    /// A contract from 1 January with twelve drafts, of which the first few are closed.
    static func state(closed: Int = 0, zone: Zone = .utc) throws -> ContractState {
        let now = Timestamp(milliseconds: 0)
        let workspace = WorkspaceID(rawValue: 1)
        let start = LocalDate(dayNumber: 20_454)
        let meter = Meter(
            id: MeterID(rawValue: 1),
            workspace: workspace,
            code: "CALLS",
            displayName: "Calls",
            eventNames: ["call"],
            aggregation: .count,
            valueProperty: nil,
            filters: [:],
            groupKeys: [],
            createdAt: now
        )
        let price = Price(key: "calls", model: .perUnit(unitAmount: ExactDecimal(1)), meter: "CALLS")
        let customer = Customer(id: CustomerID(rawValue: 1), workspace: workspace, createdAt: now, updatedAt: now)
        let plan = try #require(PlanKey("plan"))
        let contract = Contract(
            id: ContractID(rawValue: 1),
            workspace: workspace,
            customer: customer.id,
            currency: .usd,
            start: start,
            phases: [
                ContractPhase(
                    start: start,
                    decidedAt: now,
                    plan: plan,
                    planVersion: 1,
                    terms: ContractTerms(usages: [ContractUsage(price: price)])
                )
            ],
            createdAt: now,
            updatedAt: now
        )
        var state = ContractState(
            contract: contract,
            calendar: ContractCalendar(contract, in: zone),
            customer: CustomerState(customer: customer),
            policy: PolicySnapshot(
                workspace: Workspace(id: workspace, name: "drafts", mode: .test, createdAt: now),
                settings: WorkspaceSettings(workspace: workspace, updatedAt: now),
                zone: .utc,
                meters: MeterSet(version: 1, meters: [meter]),
                plans: [],
                kits: [],
                features: []
            ),
            customerInvoices: []
        )
        state.customerInvoices = try ContractInvoicing.drafts(of: state.account()) { _ in [] }.enumerated()
            .map { index, draft in
                var invoice = Invoice(
                    id: InvoiceID(rawValue: UInt128(index + 1)),
                    workspace: workspace,
                    customer: customer.id,
                    contract: contract.id,
                    slot: draft.slot,
                    statement: draft.statement,
                    createdAt: now,
                    updatedAt: now
                )
                if index < closed {
                    invoice.status = .paid
                    invoice.number = InvoiceNumber(prefix: "", counter: Int64(index + 1))
                    invoice.cut = UInt64(index)
                }
                return invoice
            }
        return state
    }

    private let later = Timestamp(milliseconds: 1_900_000_000_000)

    @Test("Usage is read for the drafts that are wanted and those before them, and no others")
    func onlyWhatIsWanted() async throws {
        let state = try Self.state()
        #expect(state.open.count == 12)
        for (wanted, asked) in [(1, 1), (3, 3), (12, 12)] {
            let ledger = EmptyLedger()
            let drafts = try await InvoiceDrafting(ledger: ledger).drafts(
                of: state,
                wanted: [InvoiceID(rawValue: UInt128(wanted))],
                now: later
            )
            #expect(ledger.asked == asked)
            #expect(drafts.coming.count == asked)
            #expect(drafts.invoices.count == 12)
        }
    }

    @Test("Closed invoices are compared when the ledger has gone on since, and only then")
    func closedInvoices() async throws {
        var state = try Self.state(closed: 4)
        let wanted: Set = [InvoiceID(rawValue: 5)]
        let behind = EmptyLedger()
        _ = try await InvoiceDrafting(ledger: behind).drafts(of: state, wanted: wanted, now: later)
        #expect(behind.asked == 5, "An event may be of any period that is over.")
        for index in state.customerInvoices.indices where state.customerInvoices[index].number != nil {
            state.customerInvoices[index].cut = 7
        }
        let level = EmptyLedger()
        _ = try await InvoiceDrafting(ledger: level).drafts(of: state, wanted: wanted, now: later)
        #expect(level.asked == 1)
    }
}
