import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

struct ExactFractionTests {
    @Test func equalValuesAreEqualAndInLowestTerms() {
        #expect(ExactFraction(34, over: 62) == ExactFraction(17, over: 31))
        #expect(ExactFraction(34, over: 62).description == "17/31")
        #expect(ExactFraction(-4, over: 2).description == "-2")
        #expect(ExactFraction(0, over: 7).description == "0")
        #expect(Set([ExactFraction(1, over: 2), ExactFraction(2, over: 4)]).count == 1)
    }

    @Test func arithmeticLosesNothing() throws {
        let third = ExactFraction(1, over: 3)
        #expect(third + third + third == .one)
        #expect(third - ExactFraction(1, over: 2) == ExactFraction(-1, over: 6))
        #expect(third * ExactFraction(6) == ExactFraction(2))
        #expect(third / ExactFraction(-2) == ExactFraction(-1, over: 6))
        #expect(ExactFraction(try exact("0.000000000001")) * ExactFraction(Int64.max) > .zero)
        #expect(third < ExactFraction(1, over: 2))
        #expect(ExactFraction(-1, over: 2).magnitude == ExactFraction(1, over: 2))
    }

    @Test("A product beyond 128 bits is exact")
    func wide() throws {
        let large = ExactFraction(try exact("999999999999999.999999999999"))
        let square = large * large
        #expect(square / large == large)
        #expect(square.units(ofPlaces: 24) == nil)
        #expect(square.rounded(toPlaces: 0) == (try exact("999999999999999999999999998000")))
    }

    @Test(
        "A half goes away from zero, and other rules as they say",
        arguments: [
            ("1/2", 0, Rounding.halfAwayFromZero, "1"), ("-1/2", 0, .halfAwayFromZero, "-1"),
            ("49/100", 0, .halfAwayFromZero, "0"), ("5/1000", 2, .halfAwayFromZero, "0.01"),
            ("-5/1000", 2, .halfAwayFromZero, "-0.01"), ("17/31", 9, .halfAwayFromZero, "0.548387097"),
            ("1/3", 2, .up, "0.34"), ("-1/3", 2, .up, "-0.33"), ("1/3", 2, .down, "0.33"), ("-1/3", 2, .down, "-0.34"),
            ("-2/3", 0, .towardsZero, "0"), ("7", 2, .up, "7"),
        ] as [(String, Int, Rounding, String)]
    )
    func rounds(_ text: String, _ places: Int, _ rounding: Rounding, _ expected: String) throws {
        let fraction = try #require(ExactFraction(text))
        #expect(fraction.rounded(toPlaces: places, rounding) == (try exact(expected)))
    }

    @Test(arguments: ["", "a", "1/", "1/0", "1/-2", "1.5", "1/2/3"])
    func badTextIsRefused(_ text: String) { #expect(ExactFraction(text) == nil) }

    @Test func decimalsRoundAsTheyDoWithoutFractions() {
        var generator = SeededGenerator(seed: 21)
        for _ in 0..<500 {
            let scale = Int.random(in: 0...12, using: &generator)
            let decimal = ExactDecimal(coefficient: generator.integer(bits: 80), scale: scale)
            let places = Int.random(in: 0...6, using: &generator)
            for rounding in Rounding.allCases {
                #expect(
                    ExactFraction(decimal).rounded(toPlaces: places, rounding)
                        == decimal.rounded(toPlaces: places, rounding)
                )
            }
            #expect(ExactFraction(decimal) - ExactFraction(decimal) == .zero)
            #expect((ExactFraction(decimal) < .zero) == (decimal < .zero))
        }
    }

    @Test func quantitiesMoneyAndAggregatesComeInExactly() throws {
        #expect(ExactFraction(Quantity(billionths: 1)) == ExactFraction(1, over: 1_000_000_000))
        #expect(ExactFraction(usd(150)) == ExactFraction(3, over: 2))
        #expect(ExactFraction(AggregateValue(numerator: 1_000_000_000, denominator: 3)) == ExactFraction(1, over: 3))
        #expect(ExactFraction(percent: try exact("12.5")) == ExactFraction(1, over: 8))
    }

    @Test func amountsThatDoNotFitAreRefused() {
        #expect(throws: MoneyError.overflow) {
            try Money(rounding: ExactFraction(Int64.max), in: .usd)
        }
    }
}
