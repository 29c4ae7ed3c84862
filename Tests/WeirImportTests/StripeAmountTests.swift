import Testing
import WeirAPI
import WeirImport
import WeirPrimitives

struct StripeAmountTests {
    @Test(
        "An amount of Stripe's is in the units that Stripe counts a currency in",
        arguments: [
            ("usd", 1_250, "12.50"), ("jpy", 500, "500"), ("kwd", 12_340, "12.340"), ("isk", 500_000, "5000"),
            ("ugx", 100, "1"), ("mga", 5_000, "5000"), ("huf", 12_345, "123.45"), ("twd", 100, "1"),
            ("bhd", 1_230, "1.23"), ("xof", 500, "500"),
        ]
    )
    func amounts(code: String, amount: Int64, major: String) throws {
        let currency = try #require(Currency(code: code))
        #expect(ExactDecimal.major(stripe: ExactDecimal(amount), in: currency) == ExactDecimal(parsing: major))
    }

    @Test(
        "An amount of an invoice is in minor units as Weir has them, or is not read",
        arguments: [
            ("usd", 1_250, 1_250), ("isk", 500_000, 5_000), ("mga", 5_000, 500_000), ("kwd", 12_340, 12_340),
            ("ugx", 150, nil),
        ] as [(String, Int64, Int64?)]
    )
    func invoices(code: String, amount: Int64, minor: Int64?) throws {
        let record = try Foreign.record(
            """
            {"id": "in_1", "status": "paid", "customer": "cus_1", "currency": "\(code)", "created": 1, "total": \(amount),
             "lines": {"data": [{"amount": \(amount), "price": {"id": "p"}}]}}
            """
        )
        let mapped = StripeMapping(Foreign.choices()).invoice(record)
        #expect(mapped.value?.totalMinor == minor && mapped.value?.lines.first?.amountMinor == minor)
        #expect((minor == nil) == (mapped.notes.first?.outcome == .leftOut))
    }
}
