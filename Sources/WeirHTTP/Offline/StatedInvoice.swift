import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// An invoice with all that it follows from but events, read back from an explanation.
struct StatedInvoice {
    let name: String
    let currency: Currency
    let customer: CustomerID
    let cut: Int64?
    let slot: InvoiceSlot
    let statement: InvoiceStatement
    /// The events behind each line, in the order of the lines; nil for those that no meter counts.
    let events: [EventDigest?]
    /// What it follows from; nil for an invoice that no contract made.
    let basis: Basis?

    struct Basis {
        var contract: Contract
        var taxRates: [TaxRate]
        var billed: [BilledFee]
        var charged: [ChargedAmount]
        /// Of an invoice that was cut within its period, the whole of it.
        var wholePeriod: TimeRange?
        var meters: [CreateMeter]
        var takesEarlierAsStated: Bool
        var corrected: [CorrectedInvoiceStatement]
        var coupons: [Coupon]
    }

    /// - Throws: ``StatedValueError`` with the place that is wrong.
    init(_ json: JSONValue) throws(StatedValueError) {
        let stated = StatedValue(json)
        let id = try stated.required("id").text()
        name = try stated["invoiceNumber"]?.text() ?? id
        guard let currency = Currency(code: try stated.required("currency").text()) else {
            throw try stated.required("currency").wrong("a currency")
        }
        self.currency = currency
        customer = try stated.required("customerId").id(CustomerID.self)
        cut = try stated["cut"]?.integer()
        let period = try stated.required("period").range()
        // The dates of an invoice say nothing of its amounts.
        let day = LocalDate(dayNumber: 0)
        slot = InvoiceSlot(period: period, invoiceDate: day, dueDate: day)
        var lines: [InvoiceLine] = []
        var events: [EventDigest?] = []
        for line in try stated.list("lines") {
            lines.append(try Self.line(line, in: currency))
            events.append(try Self.digest(line))
        }
        self.events = events
        statement = try Self.statement(stated, lines, currency)
        guard stated["contractId"] != nil else {
            basis = nil
            return
        }
        guard let basis = stated["basis"] else {
            throw StatedValueError(
                description: "'basis' is missing: give what GET /v1/invoices/{id}/explain answers, not the invoice"
            )
        }
        self.basis = try Self.basis(basis, currency)
    }

    // MARK: Figures

    private static func statement(
        _ stated: StatedValue,
        _ lines: [InvoiceLine],
        _ currency: Currency
    ) throws(StatedValueError) -> InvoiceStatement {
        func money(_ name: String) throws(StatedValueError) -> Money {
            try stated[name]?.money(in: currency) ?? .zero(currency)
        }
        var discounts: [AppliedDiscount] = []
        for discount in try stated.list("discounts") {
            let amount = try discount.required("amountMinor").money(in: currency)
            discounts.append(AppliedDiscount(couponCode: try discount.required("coupon").text(), amount: amount))
        }
        // Where a credit comes from does not matter here.
        var credits: [AvailableCredit] = []
        for credit in try stated.list("credits") {
            let amount = try credit.required("amountMinor").money(in: currency)
            credits.append(AvailableCredit(source: .balance, amount: amount))
        }
        return InvoiceStatement(
            currency: currency,
            lines: lines,
            subtotal: try stated.required("subtotalMinor").money(in: currency),
            discounts: discounts,
            discount: try money("discountMinor"),
            taxes: [],
            tax: try money("taxMinor"),
            includedTaxes: [],
            includedTax: .zero(currency),
            credits: credits,
            creditsApplied: try money("creditsAppliedMinor"),
            prepaidApplied: try money("prepaidAppliedMinor"),
            carriedOver: try money("carriedOverMinor"),
            total: try stated.required("totalMinor").money(in: currency)
        )
    }

    static func line(_ stated: StatedValue, in currency: Currency) throws(StatedValueError) -> InvoiceLine {
        InvoiceLine(
            kind: try kind(of: stated),
            label: try stated.required("label").text(),
            priceKey: try stated["price"]?.text(),
            dimensions: dimensions(stated),
            quantity: try stated["quantity"]?.quantity(),
            unitPrice: try stated["unitPrice"]?.number(),
            amount: try stated.required("amountMinor").money(in: currency),
            discountShare: try stated["discountShare"]?.fraction() ?? .zero,
            servicePeriod: try stated.required("servicePeriod").range(),
            taxRates: try taxRates(stated)
        )
    }

    private static func kind(of stated: StatedValue) throws(StatedValueError) -> LineKind {
        let kind = try stated.required("kind")
        switch try kind.text() {
        case "fee": return .fee(try segment(stated.required("fee")))
        case "unused_fee": return .unusedFee(try segment(stated.required("fee")))
        case "usage": return .usage
        case "minimum": return .minimum
        case "adjustment": return .adjustment(try source(stated))
        case "one_off": return .oneOff
        case _: throw kind.wrong("a kind of line that this version of Weir knows")
        }
    }

    /// Which line an adjustment corrects: that of its own price and period.
    private static func source(_ stated: StatedValue) throws(StatedValueError) -> AdjustmentSource {
        let adjusts = try stated.required("adjusts")
        return AdjustmentSource(
            invoice: try adjusts.required("invoiceId").id(InvoiceID.self),
            invoiceNumber: nil,
            priceKey: try stated["price"]?.text(),
            dimensions: dimensions(stated),
            isMinimum: false,
            period: try stated.required("servicePeriod").range(),
            quantity: try adjusts["quantity"]?.quantity()
        )
    }

    static func dimensions(_ stated: StatedValue) -> [String: String] {
        var dimensions: [String: String] = [:]
        for member in stated["dimensions"]?.value.objectValue?.members ?? [] {
            dimensions[member.name] = member.value.stringValue
        }
        return dimensions
    }

    static func segment(_ stated: StatedValue) throws(StatedValueError) -> FeeSegment {
        FeeSegment(
            fee: try fee(stated),
            period: try stated.required("period").range(),
            range: try stated.required("range").range()
        )
    }

    private static func digest(_ line: StatedValue) throws(StatedValueError) -> EventDigest? {
        guard let events = line["events"] else { return nil }
        return EventDigest(
            count: Int(clamping: try events.required("count").integer()),
            digest: try events.required("sha256").text(),
            passedOver: Int(clamping: try events["passedOver"]?.integer() ?? 0)
        )
    }

    static func taxRates(_ stated: StatedValue) throws(StatedValueError) -> [TaxRate] {
        var rates: [TaxRate] = []
        for rate in try stated.list("taxRates") {
            rates.append(
                TaxRate(
                    code: try rate.required("code").text(),
                    name: try rate["name"]?.text(),
                    percent: try rate.required("percent").number(),
                    isInclusive: rate["inclusive"]?.value == .bool(true)
                )
            )
        }
        return rates
    }
}
