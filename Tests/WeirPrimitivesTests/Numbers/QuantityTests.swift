import Testing
import WeirPrimitives
import WeirTesting

struct QuantityTests {
    @Test(
        "Quantities are read exactly to nine decimals",
        arguments: [
            ("0", 0), ("12", 12_000_000_000), ("0.5", 500_000_000), ("-3.25", -3_250_000_000), ("0.000000001", 1),
            ("1e-9", 1), ("1.0000000000", 1_000_000_000), ("1e15", 1_000_000_000_000_000_000_000_000),
            ("-1000000000000000", -1_000_000_000_000_000_000_000_000),
        ] as [(String, Int128)]
    )
    func reads(text: String, billionths: Int128) {
        #expect(Quantity(parsing: text)?.billionths == billionths)
    }

    @Test(
        "A tenth decimal, an amount beyond 10^15 and text that is no number are refused",
        arguments: ["0.0000000001", "1000000000000000.000000001", "-1000000000000001", "1e16", "", "a", "1e-10"]
    )
    func refuses(text: String) {
        #expect(Quantity(parsing: text) == nil)
    }

    @Test func printsPlainText() {
        #expect(Quantity(12).description == "12")
        #expect(Quantity(billionths: 500_000_000).description == "0.5")
        #expect(Quantity(billionths: -1).description == "-0.000000001")
        #expect(Quantity.zero.description == "0")
    }

    @Test func wholeUnitsAreTold() {
        #expect(Quantity(5).isInteger)
        #expect(Quantity(-5).integerValue == -5)
        #expect(!Quantity(billionths: 1).isInteger)
        #expect(Quantity(billionths: 1_500_000_000).integerValue == nil)
        #expect(Quantity(billionths: Int128(Int64.max) * 1_000_000_000 + 1_000_000_000).integerValue == nil)
        #expect(Quantity(.max).integerValue == .max)
    }

    @Test func addsAndSubtracts() throws {
        #expect(try Quantity(2).adding(Quantity(billionths: 1)).description == "2.000000001")
        #expect(try Quantity(2).subtracting(Quantity(5)) == Quantity(-3))
        #expect(try Quantity.one.adding(.zero) == .one)
    }

    @Test func overflowIsAnErrorAndNeverWraps() throws {
        let largest = Quantity(billionths: .max)
        let smallest = Quantity(billionths: .min)
        #expect(throws: QuantityOverflow()) { try largest.adding(Quantity(billionths: 1)) }
        #expect(throws: QuantityOverflow()) { try smallest.subtracting(Quantity(billionths: 1)) }
        #expect(throws: QuantityOverflow()) { try Quantity.zero.subtracting(smallest) }
        #expect(try largest.adding(smallest) == Quantity(billionths: -1))
    }

    @Test func sumsMayGoFarBeyondTheInputLimit() throws {
        let doubled = try Quantity.inputLimit.adding(.inputLimit)
        #expect(doubled.description == "2000000000000000")
        #expect(Quantity(exactly: doubled.decimal) == nil)
        #expect(Quantity(exactly: Quantity.inputLimit.decimal) == .inputLimit)
    }

    @Test func ordersByValue() throws {
        let sorted = [Quantity(-1), .zero, Quantity(billionths: 1), .one, Quantity(2)]
        #expect(sorted.reversed().sorted() == sorted)
    }

    @Test func decimalAndTextReadBack() {
        var generator = SeededGenerator(seed: 31)
        for _ in 0..<1000 {
            let quantity = Quantity(billionths: Int128(Int64.random(in: .min ... .max, using: &generator)) * 1000)
            #expect(Quantity(exactly: quantity.decimal) == quantity)
            #expect(Quantity(parsing: quantity.description) == quantity)
        }
    }
}
