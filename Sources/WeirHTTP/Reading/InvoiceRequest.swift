import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// Reads the bodies of requests about invoices.
enum InvoiceRequest {
    private static let maximumLines = 500

    static func create(_ fields: ObjectReader) -> CreateInvoice? {
        let customer = ContractRequest.requiredCustomer(fields)
        let currency = fields.required("currency") { $0.currency() }
        let netTerms = fields.optional("netTerms") { $0.int(in: ContractRules.netTerms) }
        let date = fields.optional("invoiceDate") { $0.date() }
        let lines = fields.required("lines") { field in
            field.array(minCount: 1, maxCount: maximumLines) { $0.object(line) }
        }
        guard let customer, let currency, let lines else { return nil }
        return CreateInvoice(
            customer: customer,
            currency: currency,
            netTermsDays: netTerms ?? 0,
            invoiceDate: date,
            lines: lines
        )
    }

    private static func line(_ fields: ObjectReader) -> CreateInvoice.Line? {
        let label = fields.required("label") { $0.string(maxBytes: 500) }
        let quantity = fields.optional("quantity") { $0.quantity(in: .zero...Quantity.inputLimit) }
        let amount = ExactDecimal.zero...PriceRules.maximumAmount
        let unitPrice = fields.required("unitPrice") { $0.decimal(in: amount) }
        let taxRates = fields.optional("taxRates") { ContractRequest.taxRates($0) }
        guard let label, let unitPrice else { return nil }
        return CreateInvoice.Line(
            label: label,
            quantity: quantity ?? .one,
            unitPrice: unitPrice,
            taxRates: taxRates
        )
    }

    static func payment(_ fields: ObjectReader) -> BookPayment? {
        let method = fields.optional("method") { $0.choice(InvoicePayment.Method.self) }
        let reference = fields.required("reference") { $0.string(maxBytes: 200) }
        let date = fields.optional("date") { $0.date() }
        let amount = fields.optional("amountMinor") { minorAmount($0) }
        guard let reference else { return nil }
        return BookPayment(
            method: method ?? .bankTransfer,
            reference: reference,
            date: date,
            amountMinor: amount
        )
    }

    /// nil inside says all that was paid.
    static func refund(_ fields: ObjectReader) -> Int64?? {
        .some(fields.optional("amountMinor") { minorAmount($0) })
    }

    static func creditNote(_ fields: ObjectReader) -> CreateCreditNote? {
        let reason = fields.optional("reason") { $0.choice(Reason.self) }
        let lines = fields.optional("lines") { field in
            field.array(minCount: 1, maxCount: maximumLines) { $0.object(creditLine) }
        }
        let refunds = fields.optional("refund") { $0.bool() }
        return CreateCreditNote(
            reason: (reason ?? .other).reason,
            lines: lines?.map { (index: $0.0, amountMinor: $0.1) },
            refunds: refunds ?? false
        )
    }

    /// The reasons that a person may give; the others are Weir's own.
    private enum Reason: String, CaseIterable {
        case duplicate
        case goodwill
        case other

        var reason: CreditNote.Reason {
            switch self {
            case .duplicate: .duplicate
            case .goodwill: .goodwill
            case .other: .other
            }
        }
    }

    private static func creditLine(_ fields: ObjectReader) -> (Int, Int64)? {
        let index = fields.required("line") { $0.int(in: 0...1_000_000) }
        let amount = fields.required("amountMinor") { minorAmount($0) }
        guard let index, let amount else { return nil }
        return (index, amount)
    }

    private static func minorAmount(_ field: ValueReader) -> Int64? {
        field.int(in: 1...9_000_000_000_000_000).map { Int64($0) }
    }
}
