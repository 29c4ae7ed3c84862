import Testing
import WeirCore
import WeirFormats
import WeirPages
import WeirPrimitives

@Suite("Prices in words")
struct PriceTextTests {
    private let text = PriceText(format: PageFormat())

    private func lines(_ model: ChargeModel, meter: String? = "calls") -> [String] {
        text.lines(of: Price(key: "p", model: model, meter: meter), in: .usd)
    }

    @Test("Each way of charging has its words")
    func models() throws {
        let cent = try #require(ExactDecimal(parsing: "0.002"))
        #expect(lines(.flat(amount: ExactDecimal(29)), meter: nil) == ["$29.00 per month"])
        #expect(lines(.perUnit(unitAmount: cent)) == ["$0.002 per unit"])
        let tiers = TierSchedule(tiers: [
            PriceTier(upTo: ExactDecimal(1_000), unitAmount: cent),
            PriceTier(upTo: nil, unitAmount: ExactDecimal(1), flatAmount: ExactDecimal(5)),
        ])
        #expect(lines(.graduated(tiers)) == ["first 1,000: $0.002 per unit", "beyond: $5.00 + $1.00 per unit"])
        #expect(
            lines(.package(PackageCharge(size: ExactDecimal(100), amount: ExactDecimal(3)))) == ["$3.00 per 100 units"]
        )
        #expect(lines(.percentage(PercentageCharge(ratePercent: cent))) == ["0.002% of the amount"])
    }

    @Test("Conditions stand behind the last line, and numbers are those of the locale")
    func conditions() throws {
        let cent = try #require(ExactDecimal(parsing: "0.5"))
        var price = Price(key: "p", model: .perUnit(unitAmount: cent), meter: "calls", includesQuota: true)
        price.spend = SpendLimits(minimum: ExactDecimal(10))
        let german = PriceText(format: PageFormat(LocalFormat(.german)))
        let line = try #require(german.lines(of: price, in: .eur).first)
        #expect(line.contains("0,50") && line.contains("above the included quota") && line.contains("at least"))
    }
}
