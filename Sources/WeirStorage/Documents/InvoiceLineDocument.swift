import WeirCore
import WeirPrimitives

/// A line inside ``InvoiceDocument``.
struct InvoiceLineDocument: Codable, Sendable {
    var kind: String
    var label: String
    var priceKey: String?
    var dimensions: [String: String]?
    var quantity: String?
    var unitPrice: String?
    /// Minor units.
    var amount: Int64
    /// A fraction in major units; absent when it is zero.
    var discountShare: String?
    var period: PeriodDocument
    var taxRates: [TaxRateDocument]?
    /// Of fees, charged or credited.
    var fee: FeeSegmentDocument?
    /// Of adjustments.
    var source: AdjustmentSourceDocument?

    init(_ line: InvoiceLine) {
        switch line.kind {
        case .fee(let segment):
            kind = "fee"
            fee = FeeSegmentDocument(segment)
        case .unusedFee(let segment):
            kind = "unused_fee"
            fee = FeeSegmentDocument(segment)
        case .usage: kind = "usage"
        case .minimum: kind = "minimum"
        case .adjustment(let corrected):
            kind = "adjustment"
            source = AdjustmentSourceDocument(corrected)
        case .oneOff: kind = "one_off"
        }
        label = line.label
        priceKey = line.priceKey
        dimensions = line.dimensions.isEmpty ? nil : line.dimensions
        quantity = line.quantity?.decimal.description
        unitPrice = line.unitPrice?.description
        amount = line.amount.minorUnits
        discountShare = line.discountShare.isZero ? nil : line.discountShare.description
        period = PeriodDocument(line.servicePeriod)
        taxRates = line.taxRates.isEmpty ? nil : line.taxRates.map(TaxRateDocument.init)
    }

    func line(in currency: Currency) throws(DocumentError) -> InvoiceLine {
        InvoiceLine(
            kind: try lineKind(),
            label: label,
            priceKey: priceKey,
            dimensions: dimensions ?? [:],
            quantity: try ifPresent(quantity, "quantity", sum),
            unitPrice: try ifPresent(unitPrice, "unitPrice", decimal),
            amount: Money(minorUnits: amount, currency: currency),
            discountShare: try ifPresent(discountShare, "discountShare", fraction) ?? .zero,
            servicePeriod: try period.range(),
            taxRates: try ifPresent(taxRates, "taxRates", TaxRateDocument.rates) ?? []
        )
    }

    private func lineKind() throws(DocumentError) -> LineKind {
        switch kind {
        case "fee": return .fee(try segment())
        case "unused_fee": return .unusedFee(try segment())
        case "usage": return .usage
        case "minimum": return .minimum
        case "adjustment":
            guard let source else { throw DocumentError("source") }
            return .adjustment(try source.source())
        case "one_off": return .oneOff
        case _: throw DocumentError("kind")
        }
    }

    private func segment() throws(DocumentError) -> FeeSegment {
        guard let fee else { throw DocumentError("fee") }
        return try fee.segment()
    }
}

/// Milliseconds since 1970, half-open.
struct PeriodDocument: Codable, Sendable {
    var start: Int64
    var end: Int64

    init(_ range: TimeRange) {
        start = range.start.milliseconds
        end = range.end.milliseconds
    }

    func range() throws(DocumentError) -> TimeRange {
        guard start <= end else { throw DocumentError("period") }
        return TimeRange(start: Timestamp(milliseconds: start), end: Timestamp(milliseconds: end))
    }
}

struct FeeSegmentDocument: Codable, Sendable {
    var fee: ContractFeeDocument
    var period: PeriodDocument
    var range: PeriodDocument

    init(_ segment: FeeSegment) {
        fee = ContractFeeDocument(segment.fee)
        period = PeriodDocument(segment.period)
        range = PeriodDocument(segment.range)
    }

    func segment() throws(DocumentError) -> FeeSegment {
        FeeSegment(fee: try fee.fee(), period: try period.range(), range: try range.range())
    }
}

struct AdjustmentSourceDocument: Codable, Sendable {
    var invoice: String
    var number: InvoiceNumberDocument?
    var priceKey: String?
    var dimensions: [String: String]?
    var isMinimum: Bool?
    var period: PeriodDocument
    var quantity: String?

    init(_ source: AdjustmentSource) {
        invoice = source.invoice.description
        number = source.invoiceNumber.map(InvoiceNumberDocument.init)
        priceKey = source.priceKey
        dimensions = source.dimensions.isEmpty ? nil : source.dimensions
        isMinimum = source.isMinimum ? true : nil
        period = PeriodDocument(source.period)
        quantity = source.quantity?.decimal.description
    }

    func source() throws(DocumentError) -> AdjustmentSource {
        guard let id = InvoiceID(invoice) else { throw DocumentError("invoice") }
        return AdjustmentSource(
            invoice: id,
            invoiceNumber: number.map { InvoiceNumber(prefix: $0.prefix, counter: $0.counter) },
            priceKey: priceKey,
            dimensions: dimensions ?? [:],
            isMinimum: isMinimum ?? false,
            period: try period.range(),
            quantity: try ifPresent(quantity, "quantity", sum)
        )
    }
}

struct InvoiceNumberDocument: Codable, Sendable {
    var prefix: String
    var counter: Int64

    init(_ number: InvoiceNumber) {
        prefix = number.prefix
        counter = number.counter
    }
}

func fraction(_ text: String, _ path: String) throws(DocumentError) -> ExactFraction {
    guard let fraction = ExactFraction(text) else { throw DocumentError(path) }
    return fraction
}

/// A quantity that was added up, which may be larger than one that may enter.
func sum(_ text: String, _ path: String) throws(DocumentError) -> Quantity {
    guard let billionths = ExactDecimal(parsing: text)?.scaled(toPlaces: Quantity.decimals) else {
        throw DocumentError(path)
    }
    return Quantity(billionths: billionths)
}
