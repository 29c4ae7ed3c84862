import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// Rounding of exact fractions against long division, bit by bit.
@Suite struct AggregateValueTests {
    private static let roundings: [Rounding] = [.halfAwayFromZero, .up, .down, .towardsZero]

    /// `numerator × 10^power / denominator`, rounded; nil when it does not fit 128 bits.
    private static func longDivision(
        _ numerator: Int128,
        timesTenTo power: Int,
        by denominator: Int128,
        _ rounding: Rounding
    ) -> Int128? {
        let factor = PowersOfTen.value(power).magnitude
        let product = numerator.magnitude.multipliedFullWidth(by: factor)
        var quotient: UInt128 = 0
        var remainder: UInt128 = 0
        for index in (0..<256).reversed() {
            let word = index >= 128 ? product.high : product.low
            let bit = word >> UInt128(index % 128) & 1
            remainder = remainder << 1 | bit
            guard quotient >> 127 == 0 else { return nil }
            quotient <<= 1
            if remainder >= denominator.magnitude {
                remainder -= denominator.magnitude
                quotient |= 1
            }
        }
        let isNegative = numerator < 0
        let raises: Bool =
            switch rounding {
            case .towardsZero: false
            case .up: remainder > 0 && !isNegative
            case .down: remainder > 0 && isNegative
            case .halfAwayFromZero: remainder >= denominator.magnitude - remainder && remainder > 0
            }
        let (rounded, overflow) = quotient.addingReportingOverflow(raises ? 1 : 0)
        guard !overflow, let whole = Int128(exactly: rounded) else { return nil }
        return isNegative ? -whole : whole
    }

    @Test func roundingAgreesWithLongDivision() {
        var random = SeededGenerator(seed: 20_260_304)
        var fitting = 0
        for _ in 0..<4_000 {
            let numerator = random.integer(bits: 127)
            let denominator = max(1, random.integer(bits: 100).magnitude)
            let value = AggregateValue(numerator: numerator, denominator: Int128(denominator))
            let places = Int.random(in: 9...18, using: &random)
            let rounding = random.pick(Self.roundings)
            let expected = Self.longDivision(
                numerator,
                timesTenTo: places - 9,
                by: Int128(denominator),
                rounding
            )
            let seen = value.rounded(toPlaces: places, rounding)
            #expect(
                seen == expected.map { ExactDecimal(coefficient: $0, scale: places) },
                "\(numerator)/\(denominator) to \(places) places, \(rounding)"
            )
            if expected != nil { fitting += 1 }
        }
        #expect(fitting > 1_000)
    }

    @Test func fewerPlacesThanBillionthsAgreeToo() {
        var random = SeededGenerator(seed: 20_260_305)
        for _ in 0..<4_000 {
            let numerator = random.integer(bits: 120)
            let denominator = Int128(max(1, random.integer(bits: 40).magnitude))
            let places = Int.random(in: -6..<9, using: &random)
            let rounding = random.pick(Self.roundings)
            let expected = Self.longDivision(
                numerator,
                timesTenTo: 0,
                by: denominator * PowersOfTen.value(9 - places),
                rounding
            )
            let seen = AggregateValue(numerator: numerator, denominator: denominator)
                .rounded(toPlaces: places, rounding)
            let scaled = expected.map { units in
                places < 0
                    ? ExactDecimal(coefficient: units * PowersOfTen.value(-places), scale: 0)
                    : ExactDecimal(coefficient: units, scale: places)
            }
            #expect(seen == scaled, "\(numerator)/\(denominator) to \(places) places, \(rounding)")
        }
    }

    @Test(
        "Halves",
        arguments: [
            ("2.5", 0, Rounding.halfAwayFromZero, "3"), ("-2.5", 0, .halfAwayFromZero, "-3"), ("2.5", 0, .down, "2"),
            ("-2.5", 0, .down, "-3"), ("2.5", 0, .up, "3"), ("-2.5", 0, .up, "-2"), ("-2.5", 0, .towardsZero, "-2"),
            ("14", -1, .halfAwayFromZero, "10"), ("15", -1, .halfAwayFromZero, "20"), ("1", -2, .up, "100"),
        ]
    )
    func halves(value: String, places: Int, rounding: Rounding, expected: String) throws {
        let quantity = try #require(Quantity(parsing: value))
        let rounded = AggregateRounding(rounding: rounding, places: places)
        #expect(AggregateValue(quantity).quantity(roundedBy: rounded).description == expected)
        #expect(AggregateValue(quantity).quantity(roundedBy: nil) == quantity)
    }

    @Test func aFractionIsRoundedOnceToBillionths() {
        #expect(AggregateValue(numerator: 10_000_000_000, denominator: 3).quantity.description == "3.333333333")
        #expect(AggregateValue(numerator: -20_000_000_000, denominator: 3).quantity.description == "-6.666666667")
        #expect(AggregateValue(numerator: .max, denominator: 1).rounded(toPlaces: 18, .down) == nil)
    }
}
