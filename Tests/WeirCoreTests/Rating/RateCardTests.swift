import Testing
import WeirCore
import WeirPrimitives

struct RateCardTests {
    private static let large = [("region", "eu"), ("model", "gpt-large")] as [(String, String?)]

    private func card(fallback: String?, _ change: (inout Price) -> Void = { _ in }) throws -> Price {
        let card = RateCard(
            rates: [
                DimensionalRate(match: ["region": "eu", "model": "gpt-large"], unitAmount: try decimal("0.03")),
                DimensionalRate(match: ["region": "eu"], unitAmount: try decimal("0.02")),
            ],
            fallback: try fallback.map { try decimal($0) }
        )
        return RatingFixture.price(.dimensional(card), change)
    }

    private func usage() throws -> RatedUsage {
        .groups([
            try RatingFixture.group("7", [("region", "us"), ("model", "gpt-small")]),
            try RatingFixture.group("100", Self.large),
            try RatingFixture.group("50", [("region", "eu"), ("model", "gpt-small")]),
            try RatingFixture.group("5", [("region", "eu"), ("model", nil)]),
        ])
    }

    @Test func eachCombinationIsItsOwnLineByTheFirstRateThatMatches() throws {
        let rated = try Rating.rate(card(fallback: "0.5"), usage())
        #expect(
            rated.lines.map(\.label) == [
                "API calls · eu · gpt-large", "API calls · eu · –", "API calls · eu · gpt-small",
                "API calls · us · gpt-small",
            ]
        )
        #expect(rated.lines.map(\.amount.description) == ["3", "0.1", "1", "3.5"])
        #expect(rated.lines.map { $0.unitPrice?.description } == ["0.03", "0.02", "0.02", "0.5"])
        #expect(rated.unpriced.isEmpty)
    }

    @Test func whatNoRateMatchesIsReportedNotFree() throws {
        let rated = try Rating.rate(card(fallback: nil), usage())
        #expect(rated.lines.count == 3)
        #expect(rated.unpriced == [try RatingFixture.group("7", [("region", "us"), ("model", "gpt-small")])])
    }

    @Test func freeUnitsAreUsedUpInTheOrderOfTheRates() throws {
        let rated = try Rating.rate(card(fallback: "0.5") { $0.freeUnits = ExactDecimal(103) }, usage())
        #expect(rated.lines.map { $0.quantity?.description } == ["0", "2", "50", "7"])
        #expect(try rated.amount() == (try decimal("4.54")))
    }

    @Test func theQuotaIsUsedUpInTheOrderOfTheRates() throws {
        let price = try card(fallback: "0.5") { $0.includesQuota = true }
        let rated = try Rating.rate(price, usage(), RatingTerms(quotaLimit: ExactDecimal(110)))
        #expect(rated.lines.map { $0.quantity?.description } == ["0", "0", "45", "7"])
    }

    @Test("What was charged before is taken off group by group; a group that is gone gives its amount back")
    func priorUsageIsTakenOff() throws {
        let price = try card(fallback: "0.5")
        let prior = RatedUsage.groups([
            try RatingFixture.group("40", Self.large),
            try RatingFixture.group("2", [("region", "asia"), ("model", "gpt-small")]),
        ])
        let rated = try Rating.rate(price, usage(), RatingTerms(prior: prior))
        #expect(rated.lines.map(\.amount.description) == ["1.8", "0.1", "1", "3.5", "-1"])
        #expect(rated.lines.last?.label == "API calls · asia · gpt-small")
        let whole = try Rating.amount(of: price, usage())
        let before = try Rating.amount(of: price, prior)
        #expect(try rated.amount() == (try whole.subtracting(before)))
    }
}
