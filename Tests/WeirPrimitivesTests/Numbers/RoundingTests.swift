import Testing
import WeirPrimitives
import WeirTesting

struct RoundingTests {
    /// Dividend, divisor, then the quotient half away from zero, up, down and towards zero.
    static let table: [(Int128, Int128, [Int128])] = [
        (7, 2, [4, 4, 3, 3]), (-7, 2, [-4, -3, -4, -3]), (6, 2, [3, 3, 3, 3]), (-6, 2, [-3, -3, -3, -3]),
        (1, 3, [0, 1, 0, 0]), (-1, 3, [0, 0, -1, 0]), (2, 3, [1, 1, 0, 0]), (-2, 3, [-1, 0, -1, 0]),
        (0, 5, [0, 0, 0, 0]), (5, 10, [1, 1, 0, 0]), (-5, 10, [-1, 0, -1, 0]), (4, 10, [0, 1, 0, 0]),
        (9, 1, [9, 9, 9, 9]),
    ]

    @Test("Every rule on quotients around a half", arguments: table)
    func divides(dividend: Int128, divisor: Int128, expected: [Int128]) {
        let rules: [Rounding] = [.halfAwayFromZero, .up, .down, .towardsZero]
        #expect(rules.map { $0.divide(dividend, by: divisor) } == expected)
    }

    @Test func extremesDoNotOverflow() {
        #expect(Rounding.halfAwayFromZero.divide(.max, by: .max) == 1)
        #expect(Rounding.halfAwayFromZero.divide(.max - 1, by: .max) == 1)
        #expect(Rounding.halfAwayFromZero.divide(.min, by: 1) == .min)
        #expect(Rounding.halfAwayFromZero.divide(.min, by: .max) == -1)
        #expect(Rounding.down.divide(.min, by: .max) == -2)
    }

    @Test("No result is further from the exact quotient than the rule allows", arguments: Rounding.allCases)
    func staysNearTheQuotient(rounding: Rounding) {
        var generator = SeededGenerator(seed: 21)
        for _ in 0..<1000 {
            let dividend = Int128(Int64.random(in: .min ... .max, using: &generator))
            let divisor = Int128(Int64.random(in: 1...1_000_000, using: &generator))
            let error = rounding.divide(dividend, by: divisor) * divisor - dividend
            switch rounding {
            case .halfAwayFromZero: #expect(error.magnitude * 2 <= divisor.magnitude)
            case .up: #expect((0..<divisor).contains(error))
            case .down: #expect((0..<divisor).contains(-error))
            case .towardsZero: #expect(error.magnitude < divisor.magnitude && error.signum() != dividend.signum())
            }
        }
    }
}
