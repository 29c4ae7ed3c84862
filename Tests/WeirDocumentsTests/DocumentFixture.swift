import Testing
import WeirCore
import WeirDocuments
import WeirFormats
import WeirPrimitives

/// Invoices to make documents of.
enum DocumentFixture {
    /// A PNG of one pixel.
    static let picture: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52,
        0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x06, 0x00, 0x00, 0x00, 0x1F, 0x15, 0xC4,
        0x89, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0x64, 0xF8, 0xCF, 0x50,
        0x0F, 0x00, 0x03, 0x86, 0x01, 0x80, 0x5A, 0x34, 0x7D, 0x6B, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45,
        0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]
    static let noPicture = LogoImage(stored: Array(picture.prefix(40)), format: .png, width: 1, height: 1)
    static let context = DocumentContext(zone: .utc)

    static func day(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }

    static func instant(_ date: String) throws -> Timestamp { Zone.utc.startOfDay(try day(date)) }

    static func exact(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(parsing: text)) }

    static func currency(_ code: String) throws -> Currency { try #require(Currency(code: code)) }

    static func february() throws -> TimeRange {
        TimeRange(start: try instant("2026-02-01"), end: try instant("2026-03-01"))
    }

    static let seller = SellerIdentity(
        legalName: "Example Cloud GmbH",
        address: PostalAddress(line1: "Lindenstraße 12", city: "Berlin", postalCode: "10969", country: "DE"),
        taxID: "DE123456789"
    )

    static let parties = InvoiceParties(
        seller: seller,
        customerName: "Acme",
        customerLegalName: "Acme Robotics Ltd",
        customerAddress: PostalAddress(
            line1: "1 Harbour Street",
            line2: "Floor 4",
            city: "Dublin",
            postalCode: "D02 XY45",
            country: "IE"
        ),
        customerTaxID: "IE1234567T"
    )

    static func line(
        _ label: String,
        _ amount: String,
        kind: LineKind = .oneOff,
        quantity: String? = nil,
        unitPrice: String? = nil
    ) throws -> ChargeLine {
        ChargeLine(
            kind: kind,
            label: label,
            priceKey: "price",
            quantity: try quantity.map { try #require(Quantity(parsing: $0)) },
            unitPrice: try unitPrice.map(exact),
            amount: ExactFraction(try exact(amount)),
            servicePeriod: try february()
        )
    }

    /// A final invoice.
    static func invoice(
        _ lines: [ChargeLine],
        in code: String = "EUR",
        parties: InvoiceParties = DocumentFixture.parties,
        taxRates: [TaxRate] = [],
        coupons: [Coupon] = [],
        credits: [AvailableCredit] = [],
        status: InvoiceStatus = .sent
    ) throws -> Invoice {
        let currency = try Self.currency(code)
        let statement = try InvoiceBuilder.statement(
            of: InvoiceContent(
                currency: currency,
                lines: lines,
                taxRates: taxRates,
                coupons: coupons,
                credits: credits
            )
        )
        let made = try instant("2026-03-01").adding(seconds: 4_000)
        return Invoice(
            id: InvoiceID(rawValue: 7),
            workspace: WorkspaceID(rawValue: 1),
            customer: CustomerID(rawValue: 2),
            contract: nil,
            status: status,
            number: status.isOpen ? nil : InvoiceNumber(prefix: "INV-", counter: 42),
            slot: InvoiceSlot(
                period: try february(),
                invoiceDate: try day("2026-03-01"),
                dueDate: try day("2026-03-15")
            ),
            statement: statement,
            parties: status.isOpen ? nil : parties,
            finalizedAt: status.isOpen ? nil : made,
            createdAt: try instant("2026-02-01"),
            updatedAt: made
        )
    }

    static func vat() throws -> TaxRate { TaxRate(code: "vat", name: "VAT", percent: try exact("19")) }

    /// A fee, usage in tiers with its workings, a coupon and a tax.
    static func ordinary() throws -> (invoice: Invoice, workings: [LineWorking]) {
        let invoice = try Self.invoice(
            [
                line("Team plan", "99", quantity: "1", unitPrice: "99"),
                line("API calls", "262.34", kind: .usage, quantity: "1234567"),
                line("Storage · eu", "4.125", kind: .usage, quantity: "16.5", unitPrice: "0.25"),
            ],
            taxRates: [vat()],
            coupons: [Coupon(code: "SPRING", name: "Spring 2026", benefit: .percent(exact("10")))]
        )
        let tiers = RatingExplanation(
            model: .graduated,
            sections: [
                RatedSection(
                    quantity: RatedQuantity(
                        metered: try exact("1334567"),
                        withinQuota: try exact("100000"),
                        billable: try exact("1234567")
                    ),
                    parts: [
                        .tier(
                            RatedTier(
                                number: 1,
                                units: try exact("1000000"),
                                rate: .unit(try exact("0.000215426")),
                                flatAmount: .zero
                            )
                        ),
                        .tier(
                            RatedTier(
                                number: 2,
                                units: try exact("234567"),
                                rate: .unit(try exact("0.0002")),
                                flatAmount: .zero
                            )
                        ),
                    ]
                )
            ]
        )
        let units = RatingExplanation(
            model: .perUnit,
            sections: [
                RatedSection(
                    quantity: RatedQuantity(try exact("16.5")),
                    parts: [.units(try exact("16.5"), at: try exact("0.25"))]
                )
            ]
        )
        let digest = String(repeating: "0123456789abcdef", count: 4)
        return (
            invoice,
            [
                LineWorking(),
                LineWorking(rating: tiers, events: LineWorking.Events(count: 48_211, digest: digest)),
                LineWorking(rating: units, events: LineWorking.Events(count: 28, digest: digest)),
            ]
        )
    }

    /// Names in several scripts.
    static func worldwide() throws -> Invoice {
        let parties = InvoiceParties(
            seller: SellerIdentity(
                legalName: "株式会社サンプル",
                address: PostalAddress(line1: "千代田1-1", city: "東京都", postalCode: "100-0001", country: "JP")
            ),
            customerLegalName: "شركة المثال للتقنية",
            customerAddress: PostalAddress(line1: "شارع الملك فهد 12", city: "الرياض", country: "SA"),
            customerTaxID: "310122393500003"
        )
        return try Self.invoice(
            [
                line("Ω-Rechner · größer", "1200", quantity: "3", unitPrice: "400"),
                line("خدمة التخزين", "500", quantity: "1", unitPrice: "500"),
                line("ストレージ利用料", "2500", quantity: "10", unitPrice: "250"),
                line("Обработка событий", "70", quantity: "7", unitPrice: "10"),
                line("Ελληνικά · עברית · ไทย · 한국어 · हिन्दी", "30", quantity: "1", unitPrice: "30"),
            ],
            in: "JPY",
            parties: parties
        )
    }

    static func long(_ count: Int = 200) throws -> Invoice {
        try Self.invoice(
            (1...count).map { try line("Compute · region-\($0)", "\($0).10", quantity: "\($0)", unitPrice: "1.1") },
            taxRates: [vat()]
        )
    }

    static func document(_ invoice: Invoice, workings: [LineWorking]? = nil) throws -> Document {
        try InvoiceDocument.document(of: invoice, parties: parties, workings: workings, in: context)
    }

    static func ordinaryDocument() throws -> Document {
        let (invoice, workings) = try ordinary()
        return try document(invoice, workings: workings)
    }
}
