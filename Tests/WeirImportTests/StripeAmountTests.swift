import Testing
import WeirAPI
import WeirImport
import WeirPrimitives

struct StripeAmountTests {
    @Test(
        "An amount of Stripe's is in the units that Stripe counts a currency in",
        arguments: [
            ("usd", 1_250, "12.50"), ("jpy", 500, "500"), ("kwd", 12_340, "12.340"), ("isk", 500_000, "5000"),
            ("ugx", 100, "1"),
        ]
    )
    func amounts(code: String, amount: Int64, major: String) throws {
        let currency = try #require(Currency(code: code))
        #expect(ExactDecimal.major(stripe: ExactDecimal(amount), in: currency) == ExactDecimal(parsing: major))
    }
}
