import Testing
import WeirCore
import WeirPrimitives

/// What is done with a quantity before it is priced: quota, conversion, free units, buckets.
struct RatingQuantityTests {
    private static let one = ExactDecimal(1)

    private func perUnit(_ change: (inout Price) -> Void) -> Price {
        RatingFixture.price(.perUnit(unitAmount: Self.one), change)
    }

    private func quantity(_ rated: RatedPrice) throws -> RatedQuantity {
        try #require(rated.lines.first?.explanation?.sections.first?.quantity)
    }

    @Test("Only units above the quota are charged", arguments: [("999", "0"), ("1000", "0"), ("1234", "234")])
    func quotaIsIncluded(used: String, charged: String) throws {
        let price = perUnit { $0.includesQuota = true }
        #expect(Rating.need(of: price) == .quotaPeriods)
        let terms = RatingTerms(quotaLimit: ExactDecimal(1000))
        let rated = try Rating.rate(price, .total(decimal(used)), terms)
        #expect(try rated.amount() == (try decimal(charged)))
        #expect(try quantity(rated).metered == (try decimal(used)))
        #expect(throws: RatingFlaw.quotaUnknown) { try Rating.rate(price, .total(.zero)) }
    }

    @Test("Each quota period has its own quota: what one leaves is not the next one's")
    func quotaOfEachDay() throws {
        let price = perUnit { $0.includesQuota = true }
        let days = [8, 15, 0, 11].map { BucketUsage(quantity: ExactDecimal($0)) }
        let rated = try Rating.rate(price, .buckets(days), RatingTerms(quotaLimit: ExactDecimal(10)))
        #expect(try rated.amount() == ExactDecimal(6))
        let quantity = try quantity(rated)
        #expect(quantity.metered == ExactDecimal(34))
        #expect(quantity.withinQuota == ExactDecimal(28))
        #expect(
            try rated.lines.first?.explanation?.arithmetic() == [
                "of 34 metered, 28 are within the quota", "6 × 1 = 6",
            ]
        )
    }

    @Test("Quota in the meter's units, then conversion, then free units in the price's")
    func theOrderOfSteps() throws {
        let price = perUnit {
            $0.includesQuota = true
            $0.unitConversion = UnitConversion(operation: .divide, factor: ExactDecimal(1000), rounding: .ceiling)
            $0.freeUnits = ExactDecimal(2)
        }
        let rated = try Rating.rate(price, .total(ExactDecimal(6_500)), RatingTerms(quotaLimit: ExactDecimal(1000)))
        let quantity = try quantity(rated)
        #expect(quantity.withinQuota == ExactDecimal(1000))
        #expect(quantity.converted == (try decimal("5.5")))
        #expect(quantity.free == ExactDecimal(2))
        #expect(quantity.billable == ExactDecimal(4))
    }

    @Test func aQuotientWithoutEndIsRoundedFromTheFraction() throws {
        let third = UnitConversion(operation: .divide, factor: ExactDecimal(3), rounding: .halfUp, precision: 4)
        let converted = try third.convert(ExactDecimal(2))
        #expect(converted.exact == nil)
        #expect(converted.billable == (try decimal("0.6667")))
        #expect(!UnitConversion(operation: .divide, factor: ExactDecimal(3)).isExact)
        #expect(UnitConversion(operation: .divide, factor: ExactDecimal(1024)).isExact)
        #expect(!UnitConversion(operation: .divide, factor: ExactDecimal(1_073_741_824)).isExact)
    }

    @Test func everyBucketBeginsAnew() throws {
        let tiers = try RatingFixture.tiers([("10", "1", nil), (nil, "2", nil)])
        let price = RatingFixture.price(.graduated(tiers)) {
            $0.bucket = .day
            $0.freeUnits = Self.one
        }
        #expect(Rating.need(of: price) == .buckets(.day))
        let buckets = ([13, 1, 0, 3] as [Int64]).enumerated().map { index, quantity in
            BucketUsage(start: Timestamp(milliseconds: Int64(index) * 86_400_000), quantity: ExactDecimal(quantity))
        }
        let rated = try Rating.rate(price, .buckets(buckets))
        // 12 → 10 + 4; 0; 0; 2.
        #expect(try rated.amount() == ExactDecimal(16))
        #expect(rated.lines.count == 1)
        #expect(rated.lines.first?.explanation?.sections.count == 4)
        #expect(rated.lines.first?.quantity == ExactDecimal(14))
        #expect(try rated.lines.first?.explanation?.arithmetic().last == "in all 16")
    }

    @Test func everyGroupIsItsOwnLine() throws {
        let tiers = try RatingFixture.tiers([("10", "1", nil), (nil, "2", nil)])
        let price = RatingFixture.price(.graduated(tiers)) { $0.bucket = .group }
        #expect(Rating.need(of: price) == .groups)
        let usage = RatedUsage.groups([
            try RatingFixture.group("12", [("region", "us")]), try RatingFixture.group("3", [("region", "eu")]),
            try RatingFixture.group("1", [("region", nil)]),
        ])
        let rated = try Rating.rate(price, usage)
        #expect(rated.lines.map(\.label) == ["API calls · –", "API calls · eu", "API calls · us"])
        #expect(rated.lines.map(\.amount.description) == ["1", "3", "14"])
    }
}
