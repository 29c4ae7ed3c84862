import Testing
import WeirAPI
import WeirImport
import WeirPrimitives

/// Invoices of two systems, side by side.
struct InvoiceComparisonTests {
    private static func invoice(
        _ number: String,
        _ day: Int,
        _ lines: [ForeignInvoice.Line],
        discount: Int64 = 0,
        tax: Int64 = 0,
        currency: Currency = .usd
    ) -> ForeignInvoice {
        ForeignInvoice(
            number: number,
            customer: "ext:acme",
            currency: currency,
            date: LocalDate(dayNumber: day),
            lines: lines,
            discountMinor: discount,
            taxMinor: tax,
            totalMinor: lines.reduce(0) { $0 + $1.amountMinor } - discount + tax
        )
    }

    private static func line(_ key: String, _ amount: Int64, _ quantity: Int64? = nil) -> ForeignInvoice.Line {
        ForeignInvoice.Line(key: key, label: key, quantity: quantity.map { ExactDecimal($0) }, amountMinor: amount)
    }

    @Test("The same lines are the same, however many a system writes for a price")
    func same() throws {
        let theirs = Self.invoice(
            "A",
            100,
            [Self.line("calls", 60, 6), Self.line("calls", 40, 4), Self.line("base", 5000)]
        )
        let ours = Self.invoice("B", 101, [Self.line("base", 5000), Self.line("calls", 100, 10), Self.line("zero", 0)])
        let pairs = InvoiceComparison.pairs(customer: "ext:acme", theirs: [theirs], ours: [ours])
        #expect(pairs.count == 1 && pairs[0].isSame && pairs[0].differenceMinor == 0)
    }

    @Test("Another quantity is told though neither costs anything yet")
    func freeQuantity() throws {
        let theirs = Self.invoice("A", 100, [Self.line("calls", 0, 90), Self.line("base", 5)])
        let ours = Self.invoice("B", 100, [Self.line("calls", 0, 80), Self.line("base", 5)])
        let pair = try #require(InvoiceComparison.pairs(customer: "ext:acme", theirs: [theirs], ours: [ours]).first)
        let row = try #require(pair.rows.first { $0.label == "calls" })
        #expect(!pair.isSame && pair.differenceMinor == 0 && row.reason?.hasPrefix("the quantity") == true)
    }

    @Test("Each difference has its amount, and why as far as it shows")
    func differences() throws {
        let theirs = Self.invoice(
            "A",
            100,
            [
                Self.line("calls", 100, 10), Self.line("rounded", 33, 3), Self.line("dearer", 50, 5),
                Self.line("there", 7),
            ],
            discount: 10,
            tax: 20
        )
        let ours = Self.invoice(
            "B",
            100,
            [
                Self.line("calls", 110, 11), Self.line("rounded", 34, 3), Self.line("dearer", 90, 5),
                Self.line("here", 9),
            ],
            discount: 0,
            tax: 25
        )
        let pair = try #require(InvoiceComparison.pairs(customer: "ext:acme", theirs: [theirs], ours: [ours]).first)
        #expect(!pair.isSame)
        let rows = Dictionary(uniqueKeysWithValues: pair.rows.map { ($0.label, $0) })
        #expect(rows["calls"]?.differenceMinor == 10 && rows["calls"]?.reason?.hasPrefix("the quantity") == true)
        #expect(rows["rounded"]?.reason?.hasPrefix("rounding") == true)
        #expect(rows["dearer"]?.reason?.hasPrefix("the same quantity") == true)
        #expect(rows["there"]?.reason?.hasPrefix("only there") == true && rows["there"]?.differenceMinor == -7)
        #expect(rows["here"]?.reason?.hasPrefix("only here") == true)
        #expect(rows["Discounts"]?.differenceMinor == 10 && rows["Taxes"]?.differenceMinor == 5)
        // What the rows say adds up to what the invoices differ by.
        #expect(pair.rows.reduce(0) { $0 + $1.differenceMinor } == pair.differenceMinor)
    }

    @Test("Invoices come together by currency and day, the nearest first, and each once")
    func pairing() throws {
        let lines = [Self.line("base", 1)]
        let theirs = [
            Self.invoice("A1", 100, lines), Self.invoice("A2", 131, lines),
            Self.invoice("A3", 131, lines, currency: .eur),
        ]
        let ours = [Self.invoice("B2", 132, lines), Self.invoice("B1", 102, lines), Self.invoice("B3", 140, lines)]
        let pairs = InvoiceComparison.pairs(customer: "ext:acme", theirs: theirs, ours: ours)
        #expect(pairs.map { $0.theirs?.number } == ["A1", "A2", "A3", nil])
        #expect(pairs.map { $0.ours?.number } == ["B1", "B2", nil, "B3"])
        #expect(pairs.map(\.isSame) == [true, true, false, false])
    }

    @Test("A period that ends a second earlier in one system belongs to the same days")
    func boundary() throws {
        let lines = [Self.line("base", 1)]
        let days = InvoiceComparison.Days(from: LocalDate(dayNumber: 100), to: LocalDate(dayNumber: 101))
        let pairs = InvoiceComparison.pairs(
            customer: "ext:acme",
            theirs: [Self.invoice("A1", 99, lines), Self.invoice("A2", 69, lines)],
            ours: [Self.invoice("B1", 100, lines), Self.invoice("B2", 70, lines)],
            days: days
        )
        #expect(pairs.map(\.isSame) == [true] && pairs.first?.ours?.number == "B1")
        #expect(days.widened.contains(LocalDate(dayNumber: 98)) && !days.contains(LocalDate(dayNumber: 101)))
    }

    @Test("An invoice over nothing that one system does not write is no difference")
    func nothing() {
        let pairs = InvoiceComparison.pairs(
            customer: "ext:acme",
            theirs: [],
            ours: [
                Self.invoice("B1", 100, [Self.line("a", 0)]),
                Self.invoice("B2", 140, [Self.line("a", 5), Self.line("b", -5)]),
            ]
        )
        #expect(pairs.map(\.isNothing) == [true, false])
    }

    @Test("Prices that the import numbered are the metric's that invoices there name")
    func numbered() throws {
        let theirs = Self.invoice("A", 100, [Self.line("calls", 30), Self.line("calls", 12), Self.line("gpt-4", 5)])
        let ours = Self.invoice(
            "B",
            100,
            [Self.line("calls.1", 30), Self.line("calls", 10), Self.line("calls-2", 2), Self.line("gpt-4", 5)]
        )
        let pairs = InvoiceComparison.pairs(
            customer: "ext:acme",
            theirs: [theirs],
            ours: [ours],
            names: LagoMapping.namesThere
        )
        #expect(pairs.map(\.isSame) == [true] && pairs.first?.rows.count == 2)
        #expect(StripeMapping.namesThere("a-2") == ["a-2"])
    }

    @Test("What has no counterpart by its nature is told apart from what cannot be read")
    func leftOut() throws {
        let credit = LagoMapping(Foreign.choices()).invoice(
            try Foreign.record(#"{"number": "L", "status": "finalized", "invoice_type": "credit"}"#)
        )
        #expect(credit.value == nil && credit.notes.first?.outcome == .told)
        let void = StripeMapping(Foreign.choices()).invoice(try Foreign.record(#"{"id": "in_1", "status": "void"}"#))
        #expect(void.value == nil && void.notes.first?.outcome == .told)
        let bare = OpenMeterMapping(Foreign.choices()).invoice(
            try Foreign.record(
                #"{"number": "O", "status": "paid", "currency": "USD", "customer": {"key": "a"}, "period": {"to": "2026-03-01T00:00:00Z"}, "totals": {"total": "1"}}"#
            )
        )
        #expect(bare.value == nil && bare.notes.first?.outcome == .leftOut)
        let both = StripeMapping(Foreign.choices()).invoice(
            try Foreign.record(
                #"{"id": "in_2", "status": "paid", "customer": "cus_1", "currency": "usd", "created": 1, "total": 110, "total_taxes": [{"amount": 10}], "total_tax_amounts": [{"amount": 10}], "lines": {"data": [{"amount": 100}]}}"#
            )
        )
        #expect(both.value?.taxMinor == 10)
    }

    @Test("Invoices of all systems are read to the minor unit")
    func reading() throws {
        let lago = LagoMapping(Foreign.choices()).invoice(
            try Foreign.record(
                #"{"lago_id": "i1", "number": "LAG-1", "status": "finalized", "issuing_date": "2026-03-01", "currency": "EUR", "fees_amount_cents": 10000, "coupons_amount_cents": 1000, "taxes_amount_cents": 1710, "credit_notes_amount_cents": 200, "total_amount_cents": 10510, "customer": {"external_id": "acme"}, "fees": [{"item": {"type": "subscription", "code": "startup", "name": "Startup"}, "amount_cents": 4900, "units": "1.0"}, {"item": {"type": "charge", "code": "storage", "name": "Storage"}, "amount_cents": 5100, "units": "10.5"}]}"#
            )
        ).value
        #expect(lago?.customer == "ext:acme" && lago?.totalMinor == 10710 && lago?.creditMinor == 200)
        #expect(lago?.lines.map(\.key) == ["subscription", "storage"])
        let stripe = StripeMapping(Foreign.choices()).invoice(
            try Foreign.record(
                #"{"id": "in_1", "number": "A-1", "status": "paid", "customer": "cus_1", "currency": "usd", "period_end": 1772323200, "total": 2871, "amount_due": 2000, "total_discount_amounts": [{"amount": 290}], "total_taxes": [{"amount": 261, "tax_behavior": "exclusive"}], "lines": {"has_more": false, "data": [{"amount": 2900, "quantity": 1, "description": "Pro", "pricing": {"price_details": {"price": "price_base"}}}]}}"#
            )
        ).value
        #expect(stripe?.customer == "stripe:cus_1" && stripe?.taxMinor == 261 && stripe?.discountMinor == 290)
        #expect(stripe?.creditMinor == 871 && stripe?.lines.first?.key == "price_base")
        let openMeter = OpenMeterMapping(Foreign.choices()).invoice(
            try Foreign.record(
                #"{"id": "o1", "number": "OM-1", "status": "issued", "currency": "USD", "customer": {"key": "acme"}, "period": {"from": "2026-02-01T00:00:00Z", "to": "2026-03-01T00:00:00Z"}, "totals": {"total": "110.255", "taxesExclusiveTotal": "10"}, "lines": [{"name": "Tokens", "quantity": "12.5", "totals": {"amount": "100.255"}, "rateCard": {"featureKey": "gpt4_tokens"}}]}"#
            )
        ).value
        #expect(openMeter?.totalMinor == 11026 && openMeter?.lines.first?.amountMinor == 10026)
        #expect(openMeter?.lines.first?.key == "gpt4_tokens")
        let cut = StripeMapping(Foreign.choices()).invoice(
            try Foreign.record(
                #"{"id": "in_2", "status": "paid", "customer": "cus_1", "currency": "usd", "created": 1, "total": 1, "lines": {"has_more": true, "data": []}}"#
            )
        )
        #expect(cut.value == nil && cut.notes.first?.field == "lines")
    }
}
