import Testing
import WeirCore
import WeirPrimitives

@Suite("Recurring revenue")
struct RecurringRevenueTests {
    private func day(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }

    private func fee(_ amount: Int64, _ interval: BillingInterval = .month, seats: Int64 = 1) -> ContractFee {
        ContractFee(
            priceKey: "base",
            label: "Base",
            unitAmount: ExactDecimal(amount),
            quantity: seats,
            interval: interval,
            timing: .advance
        )
    }

    private func contract(
        _ number: UInt128,
        customer: UInt128 = 1,
        currency: String = "EUR",
        from start: String,
        until end: String? = nil,
        trialDays: Int = 0,
        _ phases: [(start: String, fees: [ContractFee])]
    ) throws -> RecurringContract {
        let now = Timestamp(milliseconds: 0)
        return try RecurringContract(
            Contract(
                id: ContractID(rawValue: number),
                workspace: WorkspaceID(rawValue: 1),
                customer: CustomerID(rawValue: customer),
                currency: try #require(Currency(code: currency)),
                start: try day(start),
                end: try end.map { try day($0) },
                trialDays: trialDays,
                phases: try phases.map { phase in
                    ContractPhase(
                        start: try day(phase.start),
                        decidedAt: now,
                        plan: try #require(PlanKey("pro")),
                        planVersion: 1,
                        terms: ContractTerms(fees: phase.fees)
                    )
                },
                createdAt: now,
                updatedAt: now
            )
        )
    }

    @Test("Fees of every interval count with their part of a month, rounded once")
    func intervals() throws {
        let fees = [fee(10, .month, seats: 3), fee(120, .year), fee(30, .quarter), fee(7, .week), fee(1, .day)]
        let contract = try contract(1, from: "2026-01-01", [("2026-01-01", fees)])
        // 30 + 10 + 10 + 7 × 365/84 + 365/12 = 50 + 30.41666… + 30.41666…
        #expect(contract.monthlyMinor(on: try day("2026-02-01")) == 11_083)
    }

    @Test("A currency without decimals rounds to whole units")
    func yen() throws {
        let contract = try contract(1, currency: "JPY", from: "2026-01-01", [("2026-01-01", [fee(1_000, .year)])])
        #expect(contract.monthlyMinor(on: try day("2026-01-01")) == 83)
    }

    @Test("Before the start, in the trial and from the end on, nothing recurs")
    func bounds() throws {
        let contract = try contract(
            1,
            from: "2026-01-01",
            until: "2026-03-01",
            trialDays: 14,
            [("2026-01-01", [fee(10)]), ("2026-01-10", [fee(20)]), ("2026-02-01", [fee(30)])]
        )
        let amounts = try [
            "2025-12-31", "2026-01-14", "2026-01-15", "2026-01-31", "2026-02-01", "2026-02-28", "2026-03-01",
        ].map { contract.monthlyMinor(on: try day($0)) }
        #expect(amounts == [0, 0, 2_000, 2_000, 3_000, 3_000, 0])
    }

    @Test("A contract that never begins brings in nothing")
    func neverBegins() throws {
        let contract = try contract(1, from: "2026-01-01", until: "2026-01-01", [("2026-01-01", [fee(10)])])
        #expect(contract.steps.isEmpty)
    }

    @Test("New, expansion, contraction and churn are told apart, and add up")
    func movements() throws {
        let contracts = try [
            contract(1, customer: 1, from: "2026-02-10", [("2026-02-10", [fee(10)])]),
            contract(2, customer: 2, from: "2025-01-01", [("2025-01-01", [fee(10)]), ("2026-02-05", [fee(25)])]),
            contract(3, customer: 3, from: "2025-01-01", [("2025-01-01", [fee(50)]), ("2026-02-05", [fee(20)])]),
            contract(4, customer: 4, from: "2025-01-01", until: "2026-02-20", [("2025-01-01", [fee(7)])]),
            contract(5, customer: 5, from: "2025-01-01", [("2025-01-01", [fee(1)])]),
        ]
        let (start, end) = (try day("2026-02-01"), try day("2026-03-01"))
        let movements = RecurringRevenue.movements(of: contracts, from: start, to: end)
        #expect(movements.map(\.kind) == [.contraction, .expansion, .new, .churn])
        #expect(movements.map(\.change) == [-3_000, 1_500, 1_000, -700])
        let summary = try #require(RecurringRevenue.summaries(of: contracts, from: start, to: end)[.eur])
        #expect(summary.start == 6_800)
        #expect(summary.end == 5_600)
        #expect(summary.start + summary.changes.values.reduce(0, +) == summary.end)
        #expect(summary.customers == 4)
    }

    @Test("One contract that takes another's place is neither lost nor won; another currency is")
    func sameCustomer() throws {
        let contracts = try [
            contract(1, from: "2025-01-01", until: "2026-02-10", [("2025-01-01", [fee(10)])]),
            contract(2, from: "2026-02-10", [("2026-02-10", [fee(12)])]),
            contract(3, currency: "USD", from: "2026-02-10", [("2026-02-10", [fee(5)])]),
        ]
        let movements = RecurringRevenue.movements(
            of: contracts,
            from: try day("2026-02-01"),
            to: try day("2026-03-01")
        )
        #expect(movements.map(\.kind) == [.new, .expansion])
    }

    @Test("Every due date has one age, and the ages leave no gap")
    func ages() throws {
        let today = try day("2026-06-30")
        let cases: [(Int, ReceivableAge)] = [
            (0, .notDue), (5, .notDue), (-1, .upTo30), (-30, .upTo30), (-31, .upTo60), (-60, .upTo60),
            (-61, .upTo90), (-90, .upTo90), (-91, .older), (-1_000, .older),
        ]
        for (days, age) in cases {
            let due = today.adding(days: days)
            #expect(ReceivableAge(due: due, on: today) == age)
            let holding = ReceivableAge.allCases.filter { age in
                let dates = age.dueDates(on: today)
                return (dates.from.map { $0 <= due } ?? true) && (dates.before.map { due < $0 } ?? true)
            }
            #expect(holding == [age])
        }
    }
}
