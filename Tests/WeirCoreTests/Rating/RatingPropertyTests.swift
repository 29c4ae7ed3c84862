import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// What holds for every price and usage.
struct RatingPropertyTests {
    private static let currencies: [Currency] = [.jpy, .usd, Currency(code: "KWD") ?? .eur]

    /// A random number with some decimals, below a bound.
    private static func number(
        below bound: Int64,
        decimals: Int,
        _ random: inout SeededGenerator
    ) -> ExactDecimal {
        let scale = Int.random(in: 0...decimals, using: &random)
        var digits = Int128(Int64.random(in: 0..<bound, using: &random))
        for _ in 0..<scale { digits = digits * 10 + Int128(Int.random(in: 0...9, using: &random)) }
        return ExactDecimal(coefficient: digits, scale: scale)
    }

    /// A random number from 1 on.
    private static func size(below bound: Int64, _ random: inout SeededGenerator) throws -> ExactDecimal {
        try number(below: bound, decimals: 2, &random).adding(ExactDecimal(1))
    }

    private static func schedule(_ random: inout SeededGenerator) throws -> TierSchedule {
        var bound = ExactDecimal.zero
        var tiers: [PriceTier] = []
        for index in 0..<Int.random(in: 1...5, using: &random) {
            let step = try number(below: 50, decimals: 3, &random).adding(ExactDecimal(1))
            bound = try bound.adding(step)
            tiers.append(
                PriceTier(
                    upTo: index == 4 || random.chance(20) ? nil : bound,
                    unitAmount: number(below: 20, decimals: 12, &random),
                    flatAmount: random.chance(30) ? number(below: 9, decimals: 2, &random) : nil,
                    packageSize: random.chance(20) ? try size(below: 9, &random) : nil
                )
            )
            if tiers.last?.upTo == nil { break }
        }
        return TierSchedule(tiers: tiers, zeroQuantityChargesFirstTierFlat: random.chance(20))
    }

    private static func price(_ random: inout SeededGenerator) throws -> Price {
        let models: [ChargeModel] = [
            .perUnit(unitAmount: number(below: 20, decimals: 12, &random)),
            .graduated(try schedule(&random)),
            .volume(try schedule(&random)),
            .package(
                PackageCharge(
                    size: try size(below: 30, &random),
                    amount: number(below: 30, decimals: 12, &random),
                    roundsUp: random.chance(50)
                )
            ),
            .multiplier(number(below: 3, decimals: 12, &random)),
        ]
        let free = random.chance(30) ? number(below: 20, decimals: 3, &random) : nil
        let conversion: UnitConversion? =
            random.chance(30)
            ? UnitConversion(
                operation: random.chance(50) ? .divide : .multiply,
                factor: try size(below: 20, &random),
                rounding: random.pick([.ceiling, .floor, .halfUp]),
                precision: Int.random(in: 0...4, using: &random)
            ) : nil
        let model = random.pick(models)
        return RatingFixture.price(model) {
            $0.freeUnits = free
            $0.unitConversion = conversion
        }
    }

    @Test("The lines of a period that was charged in steps add up to one line for all, exactly and in minor units")
    func stepsAddUpToTheWhole() throws {
        let seed: UInt64 = 501
        var random = SeededGenerator(seed: seed)
        for round in 0..<400 {
            let price = try Self.price(&random)
            var total = ExactDecimal.zero
            var steps: [RatedLine] = []
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let prior = total
                total = try total.adding(Self.number(below: 40, decimals: 6, &random))
                let terms = RatingTerms(prior: .total(prior))
                steps += try Rating.rate(price, .total(total), terms).lines
            }
            let first = try Rating.rate(price, .total(.zero)).lines
            let whole = try Rating.rate(price, .total(total))
            let exact = try steps.reduce(first[0].amount) { try $0.adding($1.amount) }
            #expect(exact == (try whole.amount()), "seed \(seed), round \(round): \(price)")
            for currency in Self.currencies {
                let sum = try Money.sum(try (first + steps).map { try $0.money(in: currency) }, in: currency)
                #expect(sum == (try whole.money(in: currency)), "seed \(seed), round \(round), \(currency): \(price)")
            }
        }
    }

    @Test("Marginals add up to the amount")
    func marginalsAddUp() throws {
        let seed: UInt64 = 502
        var random = SeededGenerator(seed: seed)
        for round in 0..<300 {
            let price = try Self.price(&random)
            let quantities = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                Self.number(below: 15, decimals: 4, &random)
            }
            let start = try Rating.amount(of: price, .total(.zero))
            let sum = try Rating.marginals(of: price, quantities).reduce(start) { try $0.adding($1) }
            let total = try quantities.reduce(ExactDecimal.zero) { try $0.adding($1) }
            #expect(sum == (try Rating.amount(of: price, .total(total))), "seed \(seed), round \(round): \(price)")
        }
    }

    @Test("More usage never costs less, but for volume prices")
    func amountsRise() throws {
        let seed: UInt64 = 503
        var random = SeededGenerator(seed: seed)
        for round in 0..<400 {
            let price = try Self.price(&random)
            if price.model.name == .volume { continue }
            let less = Self.number(below: 200, decimals: 6, &random)
            let more = try less.adding(Self.number(below: 50, decimals: 6, &random))
            let low = try Rating.amount(of: price, .total(less))
            let high = try Rating.amount(of: price, .total(more))
            #expect(low <= high, "seed \(seed), round \(round): \(less) costs \(low), \(more) costs \(high), \(price)")
        }
    }

    @Test("Each amount can be computed again from its explanation, and the tiers hold all units")
    func explanationsAreWhole() throws {
        let seed: UInt64 = 504
        var random = SeededGenerator(seed: seed)
        for round in 0..<400 {
            let price = try Self.price(&random)
            let usage = Self.number(below: 300, decimals: 6, &random)
            let line = try #require(try Rating.rate(price, .total(usage)).lines.first)
            let explanation = try #require(line.explanation)
            #expect(try explanation.amount() == line.amount, "seed \(seed), round \(round): \(price)")
            let arithmetic = try explanation.arithmetic()
            #expect(arithmetic.last?.hasSuffix(line.amount.description) == true, "seed \(seed), round \(round)")
            let section = try #require(explanation.sections.first)
            var units = ExactDecimal.zero
            for case .tier(let tier) in section.parts { units = try units.adding(tier.units) }
            if price.model.name == .graduated {
                #expect(units == section.quantity.billable, "seed \(seed), round \(round): \(price)")
            }
        }
    }

    @Test("A graduated price by an independent computation: unit by unit")
    func graduatedUnitByUnit() throws {
        let seed: UInt64 = 505
        var random = SeededGenerator(seed: seed)
        for round in 0..<100 {
            var bound: Int64 = 0
            let tiers = (0..<4).map { index -> (upTo: Int64?, cents: Int64, flat: Int64) in
                bound += Int64.random(in: 1...9, using: &random)
                return (
                    index == 3 ? nil : bound, Int64.random(in: 0...99, using: &random),
                    Int64.random(in: 0...99, using: &random)
                )
            }
            let quantity = Int64.random(in: 0...60, using: &random)
            var expected: Int64 = 0
            var reached: Set<Int> = []
            for unit in 0..<quantity {
                let index = tiers.firstIndex { $0.upTo.map { unit < $0 } ?? true } ?? 3
                expected += tiers[index].cents + (reached.insert(index).inserted ? tiers[index].flat : 0)
            }
            let schedule = TierSchedule(
                tiers: tiers.map { tier in
                    PriceTier(
                        upTo: tier.upTo.map { ExactDecimal($0) },
                        unitAmount: ExactDecimal(coefficient: Int128(tier.cents), scale: 2),
                        flatAmount: ExactDecimal(coefficient: Int128(tier.flat), scale: 2)
                    )
                }
            )
            let price = RatingFixture.price(.graduated(schedule))
            let seen = try Rating.rate(price, .total(ExactDecimal(quantity))).money(in: .usd).minorUnits
            #expect(seen == expected, "seed \(seed), round \(round)")
        }
    }

    @Test("Figures of any size are exact or an overflow, never something else")
    func hugeFiguresAreExactOrRefused() throws {
        let seed: UInt64 = 506
        var random = SeededGenerator(seed: seed)
        var refused = 0
        for round in 0..<500 {
            let unit = ExactDecimal(
                coefficient: random.integer(bits: 90),
                scale: Int.random(in: 0...12, using: &random)
            )
            let units = ExactDecimal(
                coefficient: random.integer(bits: 80),
                scale: Int.random(in: 0...9, using: &random)
            )
            guard unit >= .zero, units >= .zero else { continue }
            let price = RatingFixture.price(.perUnit(unitAmount: unit))
            do throws(RatingFlaw) {
                let amount = try Rating.amount(of: price, .total(units))
                let scale = unit.scale + units.scale
                let product = unit.coefficient.multipliedFullWidth(by: units.coefficient)
                // Compared in the 256 bits of the full product.
                let power = PowersOfTen.value(min(38, scale - amount.scale))
                let seen = amount.coefficient.multipliedFullWidth(by: power)
                #expect(seen.high == product.high && seen.low == product.low, "seed \(seed), round \(round)")
            } catch {
                #expect(error == .overflow)
                refused += 1
            }
        }
        #expect(refused > 0)
    }
}
