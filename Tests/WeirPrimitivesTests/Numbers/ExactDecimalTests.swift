import Testing
import WeirPrimitives
import WeirTesting

struct ExactDecimalTests {
    @Test(
        "Text of a number is read exactly and printed without an exponent",
        arguments: [
            ("0", "0"), ("-0", "0"), ("0.000", "0"), ("1", "1"), ("1.0", "1"), ("1.50", "1.5"), ("-1.50", "-1.5"),
            ("0.000002", "0.000002"), ("-0.05", "-0.05"), ("100", "100"), ("1e3", "1000"), ("1E+3", "1000"),
            ("1.5e1", "15"), ("15e-1", "1.5"), ("1e-9", "0.000000001"), ("12.340e2", "1234"), ("0e99999999", "0"),
            ("100e-2", "1"), ("00012", "12"), ("1000000000000000.000000001", "1000000000000000.000000001"),
            ("170141183460469231731687303715884105727", "170141183460469231731687303715884105727"),
            ("0.00000000000000000000000000000000000001", "0.00000000000000000000000000000000000001"),
            ("10e-39", "0.00000000000000000000000000000000000001"),
        ]
    )
    func readsAndPrints(text: String, printed: String) throws {
        #expect(try decimal(text).description == printed)
    }

    @Test(
        "What is not a number, or needs more than 38 digits, is refused",
        arguments: [
            "", "-", "+1", ".5", "5.", "1.", "1e", "1e+", "e5", "1.e5", "0x10", "1,5", "1 ", " 1", "--1", "1.2.3",
            "NaN", "Infinity", "１", "1e39", "1e-39", "0.000000000000000000000000000000000000001",
            "170141183460469231731687303715884105728", "99999999999999999999999999999999999999999",
        ]
    )
    func refuses(text: String) {
        #expect(ExactDecimal(parsing: text) == nil)
    }

    @Test func readsBytesLikeText() throws {
        #expect(ExactDecimal(parsing: Array("-12.50".utf8)) == (try decimal("-12.5")))
        #expect(ExactDecimal(parsing: Array("12.5x".utf8)) == nil)
    }

    @Test func equalValuesAreEqualAndHashAlike() throws {
        let spellings = try ["2.5", "2.50", "25e-1", "0.25e1", "250.0e-2"].map(decimal)
        #expect(Set(spellings).count == 1)
        #expect(ExactDecimal(coefficient: 2500, scale: 3) == (try decimal("2.5")))
        #expect(ExactDecimal(7) == (try decimal("7.000")))
    }

    @Test func integersHaveNoScale() throws {
        #expect(try decimal("10.00").isInteger)
        #expect(try decimal("10.00").coefficient == 10)
        #expect(try !decimal("10.01").isInteger)
        #expect(try decimal("0.10").scale == 1)
        #expect(ExactDecimal.zero.isInteger)
    }

    @Test(
        "Order is by value, whatever the scales",
        arguments: [
            ("-2", "-1.99"), ("-0.1", "0"), ("0", "0.000000001"), ("0.99", "1"), ("1", "1.01"), ("1.1", "1.11"),
            ("-170141183460469231731687303715884105727", "0.00000000000000000000000000000000000001"),
            ("0.00000000000000000000000000000000000001", "170141183460469231731687303715884105727"),
            ("1.00000000000000000000000000000000000001", "1000000000000000000"),
        ]
    )
    func orders(smaller: String, larger: String) throws {
        let (smaller, larger) = (try decimal(smaller), try decimal(larger))
        #expect(smaller < larger)
        #expect(!(larger < smaller))
        #expect(smaller != larger)
    }

    @Test func scaledCountsUnitsOfAPlace() throws {
        #expect(try decimal("1.25").scaled(toPlaces: 2) == 125)
        #expect(try decimal("1.25").scaled(toPlaces: 5) == 125_000)
        #expect(try decimal("-3").scaled(toPlaces: 0) == -3)
        #expect(try decimal("1.25").scaled(toPlaces: 1) == nil, "a digit would be lost")
        #expect(try decimal("9e37").scaled(toPlaces: 1) == nil, "too large")
    }

    @Test(
        "Rounding to a number of places",
        arguments: [
            ("1.005", 2, Rounding.halfAwayFromZero, "1.01"), ("-1.005", 2, .halfAwayFromZero, "-1.01"),
            ("1.0049999", 2, .halfAwayFromZero, "1"), ("2.5", 0, .halfAwayFromZero, "3"),
            ("-2.5", 0, .halfAwayFromZero, "-3"), ("1.001", 2, .up, "1.01"), ("-1.009", 2, .up, "-1"),
            ("1.009", 2, .down, "1"), ("-1.001", 2, .down, "-1.01"), ("-1.009", 2, .towardsZero, "-1"),
            ("1250", -2, .halfAwayFromZero, "1300"), ("1249", -2, .halfAwayFromZero, "1200"),
            ("49", -2, .halfAwayFromZero, "0"), ("1", -3, .up, "1000"), ("-1", -3, .up, "0"),
            ("12.5", 3, .up, "12.5"), ("0.5", -38, .halfAwayFromZero, "0"),
        ]
    )
    func rounds(text: String, places: Int, rounding: Rounding, expected: String) throws {
        #expect(try decimal(text).rounded(toPlaces: places, rounding) == (try decimal(expected)))
    }

    @Test func roundingThatCannotBeHeldIsNil() throws {
        #expect(try decimal("1").rounded(toPlaces: -39, .up) == nil)
        #expect(try decimal("-1").rounded(toPlaces: -39, .down) == nil)
        #expect(try decimal("-1").rounded(toPlaces: -39, .up) == ExactDecimal.zero)
        #expect(try decimal("170141183460469231731687303715884105727").rounded(toPlaces: -38) == nil)
    }

    @Test func printedTextReadsBackAsTheSameValue() throws {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<2000 {
            let magnitude = Int128(generator.next()) << Int128.random(in: 0...62, using: &generator)
            let value = ExactDecimal(
                coefficient: Bool.random(using: &generator) ? magnitude : -magnitude,
                scale: Int.random(in: 0...38, using: &generator)
            )
            #expect(ExactDecimal(parsing: value.description) == value)
        }
    }

    @Test func orderAgreesWithIntegersOfACommonScale() {
        var generator = SeededGenerator(seed: 12)
        for _ in 0..<2000 {
            let (left, right) = (Int128(Int32.random(in: .min ... .max, using: &generator)), Int128(generator.next()))
            let (leftScale, rightScale) = (
                Int.random(in: 0...6, using: &generator), Int.random(in: 0...6, using: &generator)
            )
            let expected =
                left * PowersOfTen.value(rightScale) < right * PowersOfTen.value(leftScale)
            let seen =
                ExactDecimal(coefficient: left, scale: leftScale) < ExactDecimal(coefficient: right, scale: rightScale)
            #expect(seen == expected)
        }
    }

    @Test func powersOfTenReachThirtyEight() {
        #expect(PowersOfTen.value(0) == 1)
        #expect(PowersOfTen.value(9) == 1_000_000_000)
        #expect(String(PowersOfTen.value(38)) == "1" + String(repeating: "0", count: 38))
    }
}
