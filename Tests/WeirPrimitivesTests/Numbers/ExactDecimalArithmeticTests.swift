import Testing
import WeirPrimitives
import WeirTesting

struct ExactDecimalArithmeticTests {
    private func decimal(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(parsing: text)) }

    private static let largest = "170141183460469231731687303715884105727"

    @Test(arguments: [
        ("0.1", "0.2", "0.3", "-0.1", "0.02"), ("1.5", "0.5", "2", "1", "0.75"),
        ("-3", "0.25", "-2.75", "-3.25", "-0.75"),
        ("0", "-7.5", "-7.5", "7.5", "0"),
    ])
    func sumsDifferencesAndProducts(_ left: String, _ right: String, sum: String, less: String, times: String) throws {
        let (left, right) = (try decimal(left), try decimal(right))
        #expect(try left.adding(right).description == sum)
        #expect(try left.subtracting(right).description == less)
        #expect(try left.multiplied(by: right).description == times)
        #expect(try right.multiplied(by: left).description == times)
    }

    @Test("A product whose factors have many digits fits when it has at most 38 itself")
    func wideProducts() throws {
        let long = try decimal("0.00000000000000000001")
        #expect(try long.multiplied(by: decimal("100000000000000000000")).description == "1")
        let even = try decimal("12500000000000000000000000")
        let eighth = try decimal("0.00000000000000000000000008")
        #expect(try even.multiplied(by: eighth).description == "1")
        #expect(try even.multiplied(by: decimal("-0.00000000000000000000000008")).description == "-1")
        #expect(throws: DecimalOverflow()) { try long.multiplied(by: long) }
        let big = try decimal("99999999999999999999")
        #expect(throws: DecimalOverflow()) { try big.multiplied(by: big) }
    }

    @Test func whatDoesNotFitIsAnError() throws {
        let largest = try decimal(Self.largest)
        #expect(throws: DecimalOverflow()) { try largest.adding(ExactDecimal(1)) }
        #expect(throws: DecimalOverflow()) { try largest.adding(decimal("0.1")) }
        #expect(throws: DecimalOverflow()) { try ExactDecimal(-2).subtracting(largest) }
        #expect(throws: DecimalOverflow()) { try largest.multiplied(by: ExactDecimal(2)) }
        #expect(try largest.subtracting(largest) == .zero)
    }

    @Test(
        "Quotients are exact or nil",
        arguments: [
            ("1", "8", "0.125"), ("10", "4", "2.5"), ("-2500", "1000", "-2.5"), ("1", "3", nil), ("3", "0.75", "4"),
            ("0", "7", "0"), ("6", "3", "2"), ("0.1", "0.3", nil),
        ] as [(String, String, String?)]
    )
    func exactQuotients(dividend: String, divisor: String, quotient: String?) throws {
        #expect(try decimal(dividend).dividedExactly(by: decimal(divisor))?.description == quotient)
    }

    @Test(
        "Rounded quotients are rounded once, from the fraction",
        arguments: [
            ("2", "3", 2, Rounding.halfAwayFromZero, "0.67"), ("2", "3", 2, .down, "0.66"), ("1", "3", 0, .up, "1"),
            ("-2500", "1000", 0, .halfAwayFromZero, "-3"), ("-2500", "1000", 0, .up, "-2"),
            ("1.005", "1", 2, .halfAwayFromZero, "1.01"), ("5", "0.002", 0, .down, "2500"),
        ]
    )
    func roundedQuotients(dividend: String, divisor: String, places: Int, rounding: Rounding, quotient: String) throws {
        let seen = try decimal(dividend).divided(by: decimal(divisor), toPlaces: places, rounding)
        #expect(seen.description == quotient)
    }

    @Test("Adding and taking off again gives the value back, multiplying and dividing too")
    func inverses() throws {
        var random = SeededGenerator(seed: 61)
        for _ in 0..<500 {
            let left = ExactDecimal(
                coefficient: Int128(Int64.random(in: -1_000_000_000...1_000_000_000, using: &random)),
                scale: Int.random(in: 0...12, using: &random)
            )
            let right = ExactDecimal(
                coefficient: Int128(Int64.random(in: 1...1_000_000_000, using: &random)),
                scale: Int.random(in: 0...12, using: &random)
            )
            #expect(try left.adding(right).subtracting(right) == left)
            #expect(try left.multiplied(by: right).dividedExactly(by: right) == left)
        }
    }
}
