package import WeirCore
package import WeirPrimitives

/// The figures of an invoice as they are stored, and who sells and buys.
///
/// Sums are stored and not made again, so that an old invoice says for ever what it said.
package struct InvoiceDocument: Codable, Sendable {
    var lines: [InvoiceLineDocument]
    // Minor units.
    var subtotal: Int64
    var discounts: [DiscountDocument]
    var discount: Int64
    var taxes: [TaxAmountDocument]
    var tax: Int64
    var includedTaxes: [TaxAmountDocument]?
    var includedTax: Int64?
    var credits: [CreditDocument]?
    var creditsApplied: Int64
    var prepaidApplied: Int64
    var carriedOver: Int64
    var total: Int64
    var parties: PartiesDocument?
    /// Minor units of usage, where the invoice was cut within its period.
    var threshold: Int64?

    struct DiscountDocument: Codable, Sendable {
        var coupon: String
        var label: String?
        var amount: Int64
    }

    struct TaxAmountDocument: Codable, Sendable {
        var rate: TaxRateDocument
        var amount: Int64
    }

    struct CreditDocument: Codable, Sendable {
        var source: String
        /// Id of the credit note or invoice, where the source is one.
        var id: String?
        var amount: Int64
    }

    struct PartiesDocument: Codable, Sendable {
        var sellerLegalName: String?
        var sellerAddress: PostalAddressDocument?
        var sellerTaxID: String?
        var sellerLogoURL: String?
        var numberPrefix: String?
        var customerName: String?
        var customerLegalName: String?
        var customerAddress: PostalAddressDocument?
        var customerTaxID: String?
    }

    package init(_ statement: InvoiceStatement, threshold: Money? = nil, parties: InvoiceParties?) {
        lines = statement.lines.map(InvoiceLineDocument.init)
        subtotal = statement.subtotal.minorUnits
        discounts = statement.discounts.map {
            DiscountDocument(coupon: $0.couponCode, label: $0.label, amount: $0.amount.minorUnits)
        }
        discount = statement.discount.minorUnits
        taxes = statement.taxes.map(Self.tax)
        tax = statement.tax.minorUnits
        includedTaxes = statement.includedTaxes.isEmpty ? nil : statement.includedTaxes.map(Self.tax)
        includedTax = statement.includedTax.isZero ? nil : statement.includedTax.minorUnits
        credits = statement.credits.isEmpty ? nil : statement.credits.map(Self.credit)
        creditsApplied = statement.creditsApplied.minorUnits
        prepaidApplied = statement.prepaidApplied.minorUnits
        carriedOver = statement.carriedOver.minorUnits
        total = statement.total.minorUnits
        self.threshold = threshold?.minorUnits
        self.parties = parties.map(Self.parties)
    }

    private static func tax(_ tax: TaxAmount) -> TaxAmountDocument {
        TaxAmountDocument(rate: TaxRateDocument(tax.rate), amount: tax.amount.minorUnits)
    }

    private static func credit(_ credit: AvailableCredit) -> CreditDocument {
        let (source, id): (String, String?) =
            switch credit.source {
            case .creditNote(let id): ("credit_note", id.description)
            case .unusedFees: ("unused_fees", nil)
            case .progressiveInvoice(let id): ("progressive_invoice", id.description)
            case .balance: ("balance", nil)
            }
        return CreditDocument(source: source, id: id, amount: credit.amount.minorUnits)
    }

    private static func parties(_ parties: InvoiceParties) -> PartiesDocument {
        PartiesDocument(
            sellerLegalName: parties.seller.legalName,
            sellerAddress: parties.seller.address.map(PostalAddressDocument.init),
            sellerTaxID: parties.seller.taxID,
            sellerLogoURL: parties.seller.logoURL,
            numberPrefix: parties.seller.numberPrefix,
            customerName: parties.customerName,
            customerLegalName: parties.customerLegalName,
            customerAddress: parties.customerAddress.map(PostalAddressDocument.init),
            customerTaxID: parties.customerTaxID
        )
    }

    package func statement(in currency: Currency) throws(DocumentError) -> InvoiceStatement {
        func money(_ minorUnits: Int64) -> Money { Money(minorUnits: minorUnits, currency: currency) }
        return InvoiceStatement(
            currency: currency,
            lines: try each(lines) { line throws(DocumentError) in try line.line(in: currency) },
            subtotal: money(subtotal),
            discounts: discounts.map {
                AppliedDiscount(couponCode: $0.coupon, label: $0.label, amount: money($0.amount))
            },
            discount: money(discount),
            taxes: try amounts(taxes, in: currency),
            tax: money(tax),
            includedTaxes: try amounts(includedTaxes ?? [], in: currency),
            includedTax: money(includedTax ?? 0),
            credits: try each(credits ?? []) { credit throws(DocumentError) in
                AvailableCredit(source: try source(of: credit), amount: money(credit.amount))
            },
            creditsApplied: money(creditsApplied),
            prepaidApplied: money(prepaidApplied),
            carriedOver: money(carriedOver),
            total: money(total)
        )
    }

    private func amounts(
        _ taxes: [TaxAmountDocument],
        in currency: Currency
    ) throws(DocumentError) -> [TaxAmount] {
        try each(taxes) { tax throws(DocumentError) in
            TaxAmount(rate: try tax.rate.rate(), amount: Money(minorUnits: tax.amount, currency: currency))
        }
    }

    private func source(of credit: CreditDocument) throws(DocumentError) -> AvailableCredit.Source {
        switch (credit.source, credit.id) {
        case ("credit_note", .some(let text)):
            guard let id = CreditNoteID(text) else { throw DocumentError("credits.id") }
            return .creditNote(id)
        case ("progressive_invoice", .some(let text)):
            guard let id = InvoiceID(text) else { throw DocumentError("credits.id") }
            return .progressiveInvoice(id)
        case ("unused_fees", _): return .unusedFees
        case ("balance", _): return .balance
        case _: throw DocumentError("credits.source")
        }
    }

    package func thresholdReached(in currency: Currency) -> Money? {
        threshold.map { Money(minorUnits: $0, currency: currency) }
    }

    package var invoiceParties: InvoiceParties? {
        parties.map { parties in
            InvoiceParties(
                seller: SellerIdentity(
                    legalName: parties.sellerLegalName,
                    address: parties.sellerAddress?.address,
                    taxID: parties.sellerTaxID,
                    logoURL: parties.sellerLogoURL,
                    numberPrefix: parties.numberPrefix
                ),
                customerName: parties.customerName,
                customerLegalName: parties.customerLegalName,
                customerAddress: parties.customerAddress?.address,
                customerTaxID: parties.customerTaxID
            )
        }
    }
}
