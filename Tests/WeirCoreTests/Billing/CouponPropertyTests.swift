import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// What holds for coupons on any invoice.
struct CouponPropertyTests {
    private static let period = TimeRange(start: Timestamp(milliseconds: 0), end: Timestamp(milliseconds: 1_000))

    private static func lines(_ random: inout SeededGenerator) -> [InvoiceLine] {
        (0..<Int.random(in: 0...7, using: &random)).map { index in
            let isCredit = random.chance(25)
            let kind: LineKind = isCredit ? .usage : random.pick([.usage, .minimum, .oneOff])
            let minor = Int64.random(in: 0...2_000, using: &random)
            return InvoiceLine(
                kind: kind,
                label: "line \(index)",
                // What a maximum of the whole contract takes off is on no price.
                priceKey: random.chance(20) ? nil : random.pick(["a", "b"]),
                dimensions: [:],
                quantity: nil,
                unitPrice: nil,
                amount: usd(isCredit ? -minor : minor),
                discountShare: .zero,
                servicePeriod: period,
                taxRates: []
            )
        }
    }

    private static func coupons(_ random: inout SeededGenerator) -> [Coupon] {
        (0..<Int.random(in: 0...4, using: &random)).map { index in
            let percent = Coupon.Benefit.percent(ExactDecimal(Int64.random(in: 1...100, using: &random)))
            let amount = Coupon.Benefit.amount(usd(Int64.random(in: 1...3_000, using: &random)))
            return Coupon(
                code: "coupon-\(index)",
                benefit: random.chance(50) ? percent : amount,
                prices: random.chance(50) ? [random.pick(["a", "b"])] : nil
            )
        }
    }

    @Test("Discounts add up by coupon and by line, stay within their lines, and never go below zero")
    func spread() throws {
        for seed in 0..<UInt64(1_000 * BillingFixture.rounds) {
            var random = SeededGenerator(seed: seed)
            let lines = Self.lines(&random)
            let coupons = Self.coupons(&random)
            let spread = try DiscountSpread(coupons, over: lines, in: .usd)
            let total = ExactFraction(spread.total)
            #expect(try Money.sum(spread.discounts.map(\.amount), in: .usd) == spread.total, "seed \(seed)")
            #expect(spread.shares.reduce(.zero, +) == total, "seed \(seed)")
            #expect(spread.discounts.allSatisfy { $0.amount.minorUnits > 0 })
            for (line, share) in zip(lines, spread.shares) {
                #expect(!share.isNegative && share <= max(.zero, ExactFraction(line.amount)), "seed \(seed)")
            }
            let base = try Money.sum(lines.map(\.amount), in: .usd)
            #expect(spread.total.minorUnits <= max(0, base.minorUnits), "seed \(seed): \(spread.total) of \(base)")
            // Those for prices come first, then those for all, each in the order given.
            let order = coupons.filter { $0.prices != nil } + coupons.filter { $0.prices == nil }
            let places = spread.discounts.map { discount in order.firstIndex { $0.code == discount.couponCode } ?? -1 }
            #expect(places == places.sorted() && !places.contains(-1), "seed \(seed)")
            for discount in spread.discounts {
                guard case .amount(let most)? = coupons.first(where: { $0.code == discount.couponCode })?.benefit
                else { continue }
                #expect(discount.amount.minorUnits <= most.minorUnits)
            }
            // In whole minor units by line, as the API shows it.
            let parts = try spread.total.split(like: spread.shares)
            #expect(try Money.sum(parts, in: .usd) == spread.total)
        }
    }

    @Test("A coupon for a price takes nothing from other lines")
    func restricted() throws {
        for seed in 0..<UInt64(200 * BillingFixture.rounds) {
            var random = SeededGenerator(seed: seed)
            let lines = Self.lines(&random)
            let coupon = Coupon(code: "a", benefit: .percent(ExactDecimal(100)), prices: ["a"])
            let spread = try DiscountSpread([coupon], over: lines, in: .usd)
            for (line, share) in zip(lines, spread.shares) where line.priceKey != "a" { #expect(share.isZero) }
            let own = lines.filter { $0.priceKey == "a" }.reduce(0) { $0 + $1.amount.minorUnits }
            #expect(spread.total.minorUnits <= max(0, own), "seed \(seed)")
        }
    }

    @Test("A coupon is redeemed once by a contract, in time, while it is offered and there are some left")
    func redeemed() throws {
        let contract = try BillingFixture().contract
        let now = try moment("2026-01-10T12:00:00Z")
        var offer = CouponOffer(
            id: CouponID(rawValue: 1),
            workspace: contract.workspace,
            code: "WELCOME",
            benefit: .percent(ExactDecimal(20)),
            duration: .repeating(periods: 3),
            redeemBy: now.adding(milliseconds: 1),
            maximumRedemptions: 2,
            redemptions: 1,
            createdAt: now
        )
        func redeem(_ offer: CouponOffer, by contract: Contract, at now: Timestamp) throws(CouponRefusal) -> Contract {
            try CouponRules.redeemed(offer, by: contract, isNew: false, now: now, in: .utc)
        }
        let held = try redeem(offer, by: contract, at: now)
        let coupon = try #require(held.coupons.first?.coupon)
        #expect(coupon.maximumUses == 3)
        #expect(coupon.validFrom == LocalDate("2026-01-10"))
        #expect(throws: CouponRefusal.heldAlready) { try redeem(offer, by: held, at: now) }
        #expect(throws: CouponRefusal.tooLate(now.adding(milliseconds: 1))) {
            try redeem(offer, by: contract, at: now.adding(milliseconds: 1))
        }
        offer.redemptions = 2
        #expect(throws: CouponRefusal.usedUp(2)) { try redeem(offer, by: contract, at: now) }
        offer.archivedAt = now
        #expect(throws: CouponRefusal.archived) { try redeem(offer, by: contract, at: now) }
        let removed = try #require(CouponRules.removed("WELCOME", from: held, now: now, in: .utc))
        #expect(removed.coupons[0].coupon.validUntil == LocalDate("2026-01-10"))
        #expect(CouponRules.removed("WELCOME", from: removed, now: now.adding(seconds: 86_400), in: .utc) == removed)
        #expect(CouponRules.removed("OTHER", from: held, now: now, in: .utc) == nil)
    }
}
