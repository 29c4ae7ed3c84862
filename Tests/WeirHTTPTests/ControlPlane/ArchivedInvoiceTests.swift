import Synchronization
import Testing
import WeirCore
import WeirPrimitives
import WeirStorage

@testable import WeirServices

/// Drafts in a time zone half an hour off, where invoices need single events of hours that are archived.
///
/// The contract is of 2026, at 1.00 a call; in Kolkata a month begins at 18:30 UTC of the day before.
struct ArchivedInvoiceTests {
    private struct Call {
        var sequence: Sequence64
        var at: Timestamp
        var isArchived = false
        /// The entry that took it back.
        var retractedBy: Sequence64?

        var key: String { "call-\(sequence)" }
    }

    /// A ledger of calls, some of which are archived.
    private struct CallLedger: Ledger {
        let calls: [Call]

        struct NotHere: Error {}

        private var archived: [Call] { calls.filter(\.isArchived) }

        func statement(_ query: StatementQuery) throws -> LedgerStatement {
            let rows = try query.items.map { item in
                try item.windows.compactMap { window -> UsageRow? in
                    try refuseParts(of: window)
                    let count = calls.count { $0.retractedBy == nil && window.contains($0.at) }
                    guard count > 0 else { return nil }
                    return UsageRow(
                        customer: query.context.customer,
                        window: window,
                        group: [],
                        accumulator: .count(Int64(count)),
                        initialLevel: .zero
                    )
                }
            }
            return LedgerStatement(cut: cut(query.context), rows: rows)
        }

        /// Parts of hours are counted from events, none of which may be missing.
        private func refuseParts(of window: TimeRange) throws {
            guard let first = archived.map(\.at).min(), let last = archived.map(\.at).max() else { return }
            for edge in [window.start, window.end] {
                let hour = UTCHour(containing: edge).range
                guard hour.start != edge, first < hour.end, hour.start <= last else { continue }
                throw LedgerError.archived(through: last)
            }
        }

        func laterChanges(_ query: LaterChangesQuery) -> LaterChanges {
            let asked = calls.filter { call in query.ranges.contains { $0.contains(call.at) } }
            func isLater(_ sequence: Sequence64) -> Bool { query.after < sequence && sequence <= query.through }
            if let new = asked.first(where: { isLater($0.sequence) && $0.retractedBy == nil && !$0.isArchived }) {
                return .event(key: new.key)
            }
            if let gone = asked.first(where: { $0.sequence <= query.after && isLater($0.retractedBy ?? 0) }) {
                return gone.isArchived ? .unknown : .event(key: gone.key)
            }
            return query.after < archived.map(\.sequence).max() ?? 0 ? .unknown : .none
        }

        func cut(_ context: CustomerContext) -> Sequence64 {
            calls.flatMap { [$0.sequence, $0.retractedBy ?? 0] }.max() ?? 0
        }
        func cut(_ context: CustomerContext, at instant: Timestamp) throws -> Sequence64 { throw NotHere() }
        func publish(_ meters: MeterSet, of workspace: WorkspaceID) {}
        func submit(_ batch: LedgerBatch) throws -> [LedgerOutcome] { throw NotHere() }
        func submit(
            _ batch: LedgerBatch,
            then completion: @escaping @Sendable (Result<[LedgerOutcome], LedgerError>) -> Void
        ) {
            completion(.failure(.unavailable("calls only")))
        }
        func usage(_ query: UsageQuery) throws -> [UsageRow] { throw NotHere() }
        func entries(_ query: EntryQuery) throws -> EntryPage { throw NotHere() }
        func verify(
            _ report: @Sendable (VerifiedCustomer) async throws -> Void
        ) async throws -> [LedgerDifference] { throw NotHere() }
    }

    /// A moment of 2026 in UTC; days count from 0.
    private static func at(_ day: Int64, _ hour: Int64, _ minute: Int64 = 0) -> Timestamp {
        Timestamp(milliseconds: ((20_454 + day) * 24 + hour) * 3_600_000 + minute * 60_000)
    }

    private static let now = at(292, 12)

    /// Archived: one call of each end of August in Kolkata.
    private static let august = [
        Call(sequence: 1, at: at(211, 18, 45), isArchived: true),
        Call(sequence: 2, at: at(242, 18, 15), isArchived: true),
    ]
    private static let october = [Call(sequence: 9, at: at(274, 10)), Call(sequence: 10, at: at(275, 10))]

    /// The contract with so many months closed, the last of them at an entry, and those before at the second one.
    private func state(closed: Int, lastCut: Sequence64 = 5) throws -> ContractState {
        var state = try InvoiceDraftingTests.state(closed: closed, zone: try ZoneDatabase().zone("Asia/Kolkata"))
        for index in state.customerInvoices.indices.prefix(closed) {
            state.customerInvoices[index].cut = index == closed - 1 ? lastCut : 2
        }
        return state
    }

    private func drafts(of calls: [Call], _ state: ContractState) async throws -> InvoiceDrafting.Drafts {
        let next = try #require(state.open.first)
        return try await InvoiceDrafting(ledger: CallLedger(calls: calls))
            .drafts(of: state, wanted: [next.id], now: Self.now)
    }

    @Test("Closed invoices of archived time that nothing came to are not compared again")
    func nothingCame() async throws {
        let drafts = try await drafts(of: Self.august + Self.october, state(closed: 9))
        #expect(drafts.failures.isEmpty && drafts.failure == nil)
        #expect(drafts.corrections.isEmpty)
        #expect(drafts.coming.map(\.statement.total.minorUnits) == [200])
    }

    @Test("A call that came late for an archived month is told, and neither forgotten nor charged by half")
    func lateCall() async throws {
        var late = Call(sequence: 8, at: Self.at(226, 10))
        let state = try state(closed: 9)
        let open = try #require(state.open.first)
        let drafts = try await drafts(of: Self.august + [late] + Self.october, state)
        let error = #expect(throws: WeirError.self) { try drafts.invoice(open.id) }
        #expect(error?.code == .conflict)
        #expect(error?.message.contains("'call-8'") == true, "\(error?.message ?? "")")
        #expect(error?.hint?.contains("Retract") == true)
        #expect(drafts.failure?.code == .conflict)
        #expect(drafts.coming.isEmpty && drafts.corrections.isEmpty)
        // What the answer says to do helps.
        late.retractedBy = 11
        let again = try await self.drafts(of: Self.august + [late] + Self.october, state)
        #expect(again.failures.isEmpty)
        #expect(again.coming.map(\.statement.total.minorUnits) == [200])
    }

    @Test("A call of an archived month that is there and was taken back late is told")
    func lateRetraction() async throws {
        let known = Call(sequence: 4, at: Self.at(226, 10), retractedBy: 11)
        let drafts = try await drafts(of: Self.august + [known] + Self.october, state(closed: 9))
        #expect(drafts.failure?.message.contains("'call-4'") == true)
        // Of an archived one it is not known of which time it was.
        var gone = Self.august
        gone[1].retractedBy = 11
        #expect(try await self.drafts(of: gone + Self.october, state(closed: 9)).failure?.code == .conflict)
    }

    @Test("What a later invoice said already is not asked again, unless that one was voided")
    func saidAlready() async throws {
        let calls = Self.august + [Call(sequence: 8, at: Self.at(226, 10))] + Self.october
        var state = try state(closed: 9, lastCut: 8)
        let drafts = try await drafts(of: calls, state)
        #expect(drafts.failures.isEmpty)
        #expect(drafts.coming.map(\.statement.total.minorUnits) == [200])
        state.customerInvoices[8].status = .void
        #expect(try await self.drafts(of: calls, state).failure?.code == .conflict)
    }

    @Test("Where no archived event is in the hours that matter, late calls are charged as ever")
    func wholeHours() async throws {
        let archived = Call(sequence: 1, at: Self.at(216, 10), isArchived: true)
        let late = Call(sequence: 8, at: Self.at(226, 10))
        let drafts = try await drafts(of: [archived, late] + Self.october, state(closed: 9))
        #expect(drafts.failures.isEmpty)
        // The closed invoices of the test charged nothing.
        #expect(drafts.corrections.map(\.invoice.id) == [InvoiceID(rawValue: 8)])
        #expect(drafts.coming.map(\.statement.total.minorUnits) == [400])
    }

    @Test("An open invoice of archived time says why it cannot be made, and those behind it wait for it")
    func openInvoice() async throws {
        let state = try state(closed: 7, lastCut: 2)
        let drafts = try await drafts(of: Self.august + Self.october, state)
        #expect(drafts.invoices.map(\.id) == state.open.map(\.id))
        #expect(drafts.failures.count == 5)
        let first = try #require(state.open.first)
        #expect(drafts.failures[first.id]?.message.contains("were archived") == true)
    }

    @Test("After the term entries that are archived were looked at before, and late ones are told")
    func afterTheTerm() async throws {
        var state = try state(closed: 12, lastCut: 1)
        for index in state.customerInvoices.indices { state.customerInvoices[index].cut = 1 }
        state.contract.end = LocalDate(dayNumber: 20_454 + 365)
        state = state.with(state.contract)
        let later = Self.at(500, 0)
        func drafts(_ calls: [Call]) async throws -> InvoiceDrafting.Drafts {
            try await InvoiceDrafting(ledger: CallLedger(calls: calls)).drafts(of: state, now: later)
        }
        #expect(try await drafts(Self.august).failure == nil)
        let late = Call(sequence: 8, at: Self.at(226, 10))
        #expect(try await drafts(Self.august + [late]).failure?.message.contains("'call-8'") == true)
    }
}
