import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// What holds for commitments and thresholds, whatever is used.
struct CommitmentPropertyTests {
    @Test("A year comes to its usage, but to no less than the minimum and no more than the maximum")
    func bounds() throws {
        for seed in 0..<UInt64(100 * BillingFixture.rounds) {
            var random = SeededGenerator(seed: seed)
            var fixture = BillingFixture()
            fixture.billing = random.pick([.anniversary, .calendar])
            let minimum = Int64.random(in: 0...1_500, using: &random)
            let maximum = minimum + Int64.random(in: 0...1_500, using: &random)
            fixture.terms = ContractTerms(
                fees: random.chance(50) ? [BillingFixture.fee("base", 20)] : [],
                usages: [BillingFixture.usage()],
                minimumSpend: ExactDecimal(minimum),
                maximumSpend: random.chance(70) ? ExactDecimal(maximum) : nil,
                commitmentInterval: BillingInterval(.month, count: random.pick([3, 6, 12]))
            )
            let months = fixture.terms.commitmentPeriod.count
            let usage = (0..<12).map { _ in random.chance(30) ? 0 : Int64.random(in: 0...30_000, using: &random) }
            let drafts = try ContractInvoicing.drafts(of: fixture.account, limit: 12) { charge in
                let month = Zone.utc.localDate(at: charge.window.start).month
                return [
                    ChargeLine(
                        kind: .usage,
                        label: "calls",
                        priceKey: "calls",
                        amount: ExactFraction(usage[month - 1], over: 100),
                        servicePeriod: charge.window
                    )
                ]
            }
            try #require(drafts.count == 12)
            for first in stride(from: 0, to: 12, by: months) {
                let span = first..<(first + months)
                let fees: Int64 = fixture.terms.fees.isEmpty ? 0 : 2_000 * Int64(months)
                let used = usage[span].reduce(fees, +)
                let most = fixture.terms.maximumSpend == nil ? Int64.max : maximum * 100
                let charged = drafts[span].reduce(0) { $0 + $1.statement.subtotal.minorUnits }
                #expect(charged == min(max(used, minimum * 100), most), "seed \(seed), from month \(first + 1)")
                #expect(drafts[span].allSatisfy { !$0.statement.subtotal.isNegative }, "seed \(seed)")
            }
        }
    }

    @Test("However often a period is cut at thresholds, its invoices come to what one invoice would say")
    func thresholds() throws {
        for seed in 0..<UInt64(150 * BillingFixture.rounds) {
            var random = SeededGenerator(seed: seed)
            var fixture = BillingFixture()
            fixture.terms = ContractTerms(
                fees: random.chance(50) ? [BillingFixture.fee("base", 20)] : [],
                usages: [BillingFixture.usage()]
            )
            var contract = try fixture.contract
            let first = Int64.random(in: 1...3_000, using: &random)
            contract.progressive = ProgressiveBilling(
                thresholds: [usd(first)],
                repeatEvery: random.chance(70) ? usd(Int64.random(in: 1...4_000, using: &random)) : nil
            )
            var account = ContractAccount(calendar: ContractCalendar(contract, in: .utc))
            account.taxRates = random.chance(50) ? [TaxRate(code: "vat", percent: ExactDecimal(19))] : []
            let percent = Coupon.Benefit.percent(ExactDecimal(Int64.random(in: 1...90, using: &random)))
            let amount = Coupon.Benefit.amount(usd(Int64.random(in: 1...500, using: &random)))
            account.coupons = random.pick([[], [percent], [amount]]).map {
                HeldCoupon(coupon: Coupon(code: "once", benefit: $0, maximumUses: 1))
            }
            var used: Int64 = 0
            var billed: Money?
            var charged = Money.zero(.usd)
            func draft(_ account: ContractAccount) throws -> ContractInvoice {
                let drafts = try ContractInvoicing.drafts(of: account, limit: 1) { charge in
                    [
                        ChargeLine(
                            kind: .usage,
                            label: "calls",
                            priceKey: "calls",
                            amount: ExactFraction(used, over: 100),
                            servicePeriod: charge.window
                        )
                    ]
                }
                return try #require(drafts.first)
            }
            for step in 1...12 {
                used += random.chance(30) ? 0 : Int64.random(in: 0...2_000, using: &random)
                let now = try moment("2026-01-01T00:00:00Z").adding(seconds: Int64(step) * 86_400)
                let cut = try ProgressiveInvoicing.cut(within: draft(account), of: account, billed: billed, now: now)
                guard let cut else { continue }
                #expect(cut.usage == usd(used))
                #expect(used >= first)
                charged = try charged.adding(cut.statement.total)
                billed = cut.usage
                // What it used of earlier ones is gone, and all that it says is charged.
                account.credits = [
                    AvailableCredit(
                        source: .progressiveInvoice(InvoiceID(rawValue: UInt128(step))),
                        amount: try cut.statement.owed
                    )
                ]
                #expect(
                    try ProgressiveInvoicing.cut(within: draft(account), of: account, billed: billed, now: now) == nil,
                    "seed \(seed): cut twice"
                )
            }
            let last = try draft(account).statement
            charged = try charged.adding(last.total)
            account.credits = []
            #expect(try charged == draft(account).statement.total, "seed \(seed)")
        }
    }
}
