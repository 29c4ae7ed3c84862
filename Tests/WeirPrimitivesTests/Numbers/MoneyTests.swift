import Testing
import WeirPrimitives
import WeirTesting

struct CurrencyTests {
    @Test(
        "Digits of the minor unit are those of ISO 4217",
        arguments: [
            ("EUR", 2), ("USD", 2), ("GBP", 2), ("CHF", 2), ("INR", 2), ("HUF", 2), ("TWD", 2), ("MGA", 2), ("JPY", 0),
            ("KRW", 0), ("VND", 0), ("CLP", 0), ("ISK", 0), ("UGX", 0), ("XOF", 0), ("XPF", 0), ("KWD", 3), ("BHD", 3),
            ("JOD", 3), ("OMR", 3), ("TND", 3), ("IQD", 3), ("LYD", 3),
        ]
    )
    func knows(code: String, digits: Int) throws {
        let currency = try #require(Currency(code: code))
        #expect(currency.minorDigits == digits)
        #expect(currency.code == code)
        #expect(currency.minorUnitsPerMajor == [1, 10, 100, 1000][digits])
    }

    @Test func smallLettersNameTheSameCurrency() {
        #expect(Currency(code: "eur") == .eur)
        #expect(Currency(code: "Jpy") == .jpy)
        #expect(Currency.usd.description == "USD")
    }

    @Test(
        "Withdrawn, test and unknown codes are refused",
        arguments: ["", "EU", "EURO", "XXX", "XTS", "XAU", "DEM", "HRK", "BGN", "ZZZ", "€", "E R", "éur", "\u{0}UR"]
    )
    func refuses(code: String) {
        #expect(Currency(code: code) == nil)
    }

    @Test func theTableHasNoDoubles() {
        let codes = Currency.all.map(\.code)
        #expect(codes.count == Set(codes).count)
        #expect(codes == codes.sorted())
        #expect(codes.count == 155)
        #expect(Currency.all.allSatisfy { Currency(code: $0.code)?.minorDigits == $0.minorDigits })
        #expect(Set(Currency.all).count == codes.count)
    }
}

struct MoneyTests {
    static let kwd = Currency(code: "KWD") ?? .eur

    @Test(
        "An exact amount is rounded half away from zero to the minor unit",
        arguments: [
            ("1.005", "EUR", 101), ("-1.005", "EUR", -101), ("1.00499999999", "EUR", 100), ("0.5", "JPY", 1),
            ("-0.5", "JPY", -1), ("1234.4999", "JPY", 1234), ("1.0005", "KWD", 1001), ("0", "EUR", 0),
            ("12", "EUR", 1200), ("12.5", "KWD", 12_500), ("0.000002", "USD", 0),
            ("92233720368547758.07", "EUR", Int64.max), ("-92233720368547758.08", "EUR", Int64.min),
        ] as [(String, String, Int64)]
    )
    func rounds(amount: String, code: String, minorUnits: Int64) throws {
        let currency = try #require(Currency(code: code))
        #expect(try Money(rounding: decimal(amount), in: currency).minorUnits == minorUnits)
    }

    @Test func otherRulesOfRoundingCanBeNamed() throws {
        #expect(try Money(rounding: decimal("1.001"), in: .eur, .up).minorUnits == 101)
        #expect(try Money(rounding: decimal("1.009"), in: .eur, .down).minorUnits == 100)
        #expect(try Money(rounding: decimal("-1.009"), in: .eur, .towardsZero).minorUnits == -100)
    }

    @Test func anAmountBeyondSixtyFourBitsIsAnError() {
        #expect(throws: MoneyError.overflow) { try Money(rounding: decimal("92233720368547758.08"), in: .eur) }
        #expect(throws: MoneyError.overflow) { try Money(rounding: decimal("1e38"), in: .eur) }
        #expect(throws: MoneyError.overflow) { try Money(rounding: decimal("-1e38"), in: .jpy) }
    }

    @Test func addsAndSubtractsWithinACurrency() throws {
        let (five, two) = (Money(minorUnits: 500, currency: .eur), Money(minorUnits: 200, currency: .eur))
        #expect(try five.adding(two).minorUnits == 700)
        #expect(try two.subtracting(five).minorUnits == -300)
        #expect(try two.subtracting(five).isNegative)
        #expect(try five.subtracting(five).isZero)
        #expect(try five.negated().minorUnits == -500)
        #expect(try Money.sum([five, two, two], in: .eur).minorUnits == 900)
        #expect(try Money.sum([], in: .jpy) == .zero(.jpy))
    }

    @Test func currenciesDoNotMix() {
        let (euros, dollars) = (Money(minorUnits: 1, currency: .eur), Money(minorUnits: 1, currency: .usd))
        #expect(throws: MoneyError.currencyMismatch(.eur, .usd)) { try euros.adding(dollars) }
        #expect(throws: MoneyError.currencyMismatch(.usd, .eur)) { try dollars.subtracting(euros) }
        #expect(throws: MoneyError.currencyMismatch(.eur, .usd)) { try Money.sum([euros, dollars], in: .eur) }
        #expect(euros != dollars)
    }

    @Test func sumsDoNotWrap() {
        let largest = Money(minorUnits: .max, currency: .eur)
        let smallest = Money(minorUnits: .min, currency: .eur)
        let cent = Money(minorUnits: 1, currency: .eur)
        #expect(throws: MoneyError.overflow) { try largest.adding(cent) }
        #expect(throws: MoneyError.overflow) { try smallest.subtracting(cent) }
        #expect(throws: MoneyError.overflow) { try smallest.negated() }
    }

    @Test(
        "Printed with all its minor digits",
        arguments: [
            (1250, Currency.eur, "12.50 EUR"), (-5, .eur, "-0.05 EUR"), (500, .jpy, "500 JPY"),
            (-500, .jpy, "-500 JPY"),
            (0, .usd, "0.00 USD"), (1, kwd, "0.001 KWD"), (Int64.min, .eur, "-92233720368547758.08 EUR"),
        ] as [(Int64, Currency, String)]
    )
    func prints(minorUnits: Int64, currency: Currency, text: String) {
        #expect(Money(minorUnits: minorUnits, currency: currency).description == text)
    }

    @Test func theDecimalIsInMajorUnits() throws {
        #expect(Money(minorUnits: 1250, currency: .eur).decimal == (try decimal("12.5")))
        #expect(Money(minorUnits: 1250, currency: .jpy).decimal == (try decimal("1250")))
        #expect(Money(minorUnits: -1, currency: Self.kwd).decimal == (try decimal("-0.001")))
    }
}

struct MoneySplitTests {
    @Test(
        "Parts get their share, and units left over go to the largest remainders, earlier first",
        arguments: [
            (100, [1, 1, 1], [34, 33, 33]), (101, [1, 1, 1], [34, 34, 33]), (-100, [1, 1, 1], [-34, -33, -33]),
            (100, [1, 2, 3], [17, 33, 50]), (10, [0, 1, 0], [0, 10, 0]), (1, [1, 1], [1, 0]), (0, [3, 4], [0, 0]),
            (5, [7], [5]), (3, [1, 1, 1, 1, 1], [1, 1, 1, 0, 0]), (100, [1, 1, 4], [17, 17, 66]),
            (1000, [333, 333, 334], [333, 333, 334]),
        ] as [(Int64, [Int64], [Int64])]
    )
    func splits(amount: Int64, weights: [Int64], expected: [Int64]) throws {
        let parts = try Money(minorUnits: amount, currency: .eur).split(byWeights: weights)
        #expect(parts.map(\.minorUnits) == expected)
        #expect(parts.allSatisfy { $0.currency == .eur })
    }

    @Test("Weights that cannot share are refused", arguments: [[], [0], [0, 0], [-1, 2], [1, -1]] as [[Int64]])
    func refuses(weights: [Int64]) {
        #expect(throws: MoneyError.invalidWeights) {
            try Money(minorUnits: 100, currency: .eur).split(byWeights: weights)
        }
    }

    @Test func extremesDoNotOverflow() throws {
        let largest = try Money(minorUnits: .max, currency: .eur).split(byWeights: [.max, .max, 1])
        #expect(try Money.sum(largest, in: .eur).minorUnits == .max)
        let smallest = try Money(minorUnits: .min, currency: .eur).split(byWeights: [.max])
        #expect(smallest.map(\.minorUnits) == [.min])
    }

    @Test("Parts add up, and none is a whole unit away from its exact share", arguments: [41, 42, 43] as [UInt64])
    func partsAddUp(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let amount = Int64.random(in: -1_000_000...1_000_000, using: &generator)
            let count = Int.random(in: 1...12, using: &generator)
            var weights = (0..<count).map { _ in Int64.random(in: 0...10_000, using: &generator) }
            weights[0] += 1
            let total = weights.reduce(0, +)
            let parts = try Money(minorUnits: amount, currency: .usd).split(byWeights: weights).map(\.minorUnits)
            #expect(parts.reduce(0, +) == amount)
            for (part, weight) in zip(parts, weights) {
                #expect((part * total - amount * weight).magnitude < total.magnitude)
            }
        }
    }
}
