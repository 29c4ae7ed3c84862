import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// An invoice as the API shows it.
struct InvoiceBody: JSONWritable {
    let invoice: Invoice
    /// Why its figures are not those of now.
    let failure: WeirError?

    init(_ invoice: Invoice) { self.init(ShownInvoice(invoice)) }

    init(_ shown: ShownInvoice) {
        invoice = shown.invoice
        failure = shown.failure
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", invoice.id)
            json.member("invoiceNumber", invoice.number?.description)
            json.member("status", invoice.status.rawValue)
            json.member("customerId", invoice.customer)
            json.member("contractId", invoice.contract)
            json.memberIfPresent("figuresError", failure.map(FiguresErrorBody.init))
            InvoiceFigures.write(invoice.slot, to: &json)
            json.memberIfPresent("thresholdMinor", invoice.threshold?.minorUnits)
            InvoiceFigures.write(invoice.statement, to: &json)
            // Sums of amounts that were added up when they were stored.
            json.member("amountPaidMinor", (try? invoice.amountPaid)?.minorUnits ?? 0)
            json.member("amountCreditedMinor", (try? invoice.amountCredited)?.minorUnits ?? 0)
            json.member("amountDueMinor", (try? invoice.amountDue)?.minorUnits ?? 0)
            json.member("refundedMinor", invoice.refunded.minorUnits)
            json.member("payments", invoice.payments.map(PaymentBody.init))
            json.member("creditNotes", invoice.creditNotes.map(CreditNoteBody.init))
            json.member("seller", (invoice.parties?.seller).map(SellerBody.init))
            json.member("customer", invoice.parties.map(BuyerBody.init))
            json.member("cut", invoice.cut.map { Int64(clamping: $0) })
            json.member("finalizedAt", invoice.finalizedAt)
            json.member("createdAt", invoice.createdAt)
            json.member("updatedAt", invoice.updatedAt)
        }
    }
}

/// Why the figures of a draft cannot be made, as the API shows it.
private struct FiguresErrorBody: JSONWritable {
    let failure: WeirError

    init(_ failure: WeirError) { self.failure = failure }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("code", ErrorCode(failure.code).rawValue)
            json.member("message", failure.message)
            json.member("hint", failure.hint)
        }
    }
}

/// Dates and figures, which drafts, previews and final invoices have alike.
enum InvoiceFigures {
    static func write(_ slot: InvoiceSlot, to json: inout JSONWriter) {
        write(slot.period, as: "period", to: &json)
        json.member("invoiceDate", slot.invoiceDate)
        json.member("dueDate", slot.dueDate)
    }

    static func write(_ statement: InvoiceStatement, to json: inout JSONWriter) {
        json.member("currency", statement.currency.code)
        // Shares of discounts are fractions; in minor units they add up to the discount.
        let discounts = try? statement.discount.split(like: statement.lines.map(\.discountShare))
        json.array("lines") { json in
            for (index, line) in statement.lines.enumerated() {
                json.element(InvoiceLineBody(line, discount: discounts?[index]))
            }
        }
        json.member("subtotalMinor", statement.subtotal.minorUnits)
        json.member("discounts", statement.discounts.map(DiscountBody.init))
        json.member("discountMinor", statement.discount.minorUnits)
        write(statement.taxes, as: "taxes", to: &json)
        json.member("taxMinor", statement.tax.minorUnits)
        write(statement.includedTaxes, as: "includedTaxes", to: &json)
        json.member("includedTaxMinor", statement.includedTax.minorUnits)
        write(statement.credits, to: &json)
        json.member("creditsAppliedMinor", statement.creditsApplied.minorUnits)
        json.member("prepaidAppliedMinor", statement.prepaidApplied.minorUnits)
        json.member("carriedOverMinor", statement.carriedOver.minorUnits)
        json.member("totalMinor", statement.total.minorUnits)
    }

    static func write(_ credits: [AvailableCredit], to json: inout JSONWriter) {
        json.array("credits") { json in
            for credit in credits where !credit.amount.isZero {
                json.object { json in
                    write(credit.source, to: &json)
                    json.member("amountMinor", credit.amount.minorUnits)
                }
            }
        }
    }

    private static func write(_ source: AvailableCredit.Source, to json: inout JSONWriter) {
        switch source {
        case .creditNote(let id):
            json.member("source", "credit_note")
            json.member("creditNoteId", id)
        case .unusedFees: json.member("source", "unused_fees")
        case .progressiveInvoice(let id):
            json.member("source", "progressive_invoice")
            json.member("invoiceId", id)
        case .balance: json.member("source", "balance")
        }
    }

    static func write(_ range: TimeRange, as name: String, to json: inout JSONWriter) {
        json.object(name) { json in
            json.member("start", range.start)
            json.member("end", range.end)
        }
    }

    private static func write(_ taxes: [TaxAmount], as name: String, to json: inout JSONWriter) {
        json.array(name) { json in
            for tax in taxes {
                json.object { json in
                    json.member("code", tax.rate.code)
                    json.memberIfPresent("name", tax.rate.name)
                    json.member("percent", tax.rate.percent)
                    json.member("amountMinor", tax.amount.minorUnits)
                }
            }
        }
    }
}

/// What a coupon took off an invoice, as the API shows it.
struct DiscountBody: JSONWritable {
    let discount: AppliedDiscount

    init(_ discount: AppliedDiscount) { self.discount = discount }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("coupon", discount.couponCode)
            json.member("label", discount.label)
            json.member("amountMinor", discount.amount.minorUnits)
        }
    }
}

/// A line of an invoice as the API shows it.
struct InvoiceLineBody: JSONWritable {
    let line: InvoiceLine
    /// The part of the invoice's discounts that falls on it; nil where discounts are not told by lines.
    let discount: Money?

    init(_ line: InvoiceLine) { self.init(line, discount: nil) }

    init(_ line: InvoiceLine, discount: Money?) {
        self.line = line
        self.discount = discount
    }

    func write(to json: inout JSONWriter) { json.object { write(membersTo: &$0) } }

    func write(membersTo json: inout JSONWriter) {
        json.member("label", line.label)
        json.member("kind", kind)
        json.member("isMetered", line.isMetered)
        json.member("price", line.priceKey)
        if !line.dimensions.isEmpty {
            json.object("dimensions") { json in
                for (key, value) in line.dimensions.sorted(by: { $0.key < $1.key }) { json.member(key, value) }
            }
        }
        json.member("quantity", line.quantity)
        json.member("unitPrice", line.unitPrice)
        json.member("amountMinor", line.amount.minorUnits)
        json.memberIfPresent("discountMinor", discount?.minorUnits)
        InvoiceFigures.write(line.servicePeriod, as: "servicePeriod", to: &json)
        json.member("taxRates", line.taxRates.map(TaxRateBody.init))
        if case .adjustment(let source) = line.kind {
            json.object("adjusts") { json in
                json.member("invoiceId", source.invoice)
                json.member("invoiceNumber", source.invoiceNumber?.description)
                json.member("quantity", source.quantity)
            }
        }
    }

    private var kind: String {
        switch line.kind {
        case .fee: "fee"
        case .unusedFee: "unused_fee"
        case .usage: "usage"
        case .minimum: "minimum"
        case .adjustment: "adjustment"
        case .oneOff: "one_off"
        }
    }
}

private struct PaymentBody: JSONWritable {
    let payment: InvoicePayment

    init(_ payment: InvoicePayment) { self.payment = payment }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("method", payment.method.rawValue)
            json.member("reference", payment.reference)
            json.member("date", payment.date)
            json.member("amountMinor", payment.amount.minorUnits)
        }
    }
}

private struct CreditNoteBody: JSONWritable {
    let note: CreditNote

    init(_ note: CreditNote) { self.note = note }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", note.id)
            json.member("reason", note.reason.rawValue)
            json.array("lines") { json in
                for line in note.lines {
                    json.object { json in
                        json.member("line", line.index)
                        json.member("amountMinor", line.amount.minorUnits)
                    }
                }
            }
            json.member("adjustments", note.adjustments.map(InvoiceLineBody.init))
            json.member("subtotalMinor", note.subtotal.minorUnits)
            json.member("taxMinor", note.tax.minorUnits)
            json.member("totalMinor", note.total.minorUnits)
            json.member("offInvoiceMinor", note.offInvoice.minorUnits)
            json.member("createdAt", note.createdAt)
        }
    }
}

private struct SellerBody: JSONWritable {
    let seller: SellerIdentity

    init(_ seller: SellerIdentity) { self.seller = seller }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("legalName", seller.legalName)
            json.member("address", seller.address.map(AddressBody.init))
            json.member("taxId", seller.taxID)
            json.member("logoUrl", seller.logoURL)
        }
    }
}

/// Who bought, as it was when the invoice was finalized.
private struct BuyerBody: JSONWritable {
    let parties: InvoiceParties

    init(_ parties: InvoiceParties) { self.parties = parties }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("name", parties.customerName)
            json.member("legalName", parties.customerLegalName)
            json.member("address", parties.customerAddress.map(AddressBody.init))
            json.member("taxId", parties.customerTaxID)
        }
    }
}
