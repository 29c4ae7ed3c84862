package import WeirCore
import WeirPrimitives

/// An invoice as it is shown: an open one as it would be cut now.
package struct ShownInvoice: Sendable {
    package var invoice: Invoice
    /// Why the figures of an open one cannot be made; they are then those that it was drafted with, its fees.
    package var failure: WeirError?

    package init(_ invoice: Invoice, failure: WeirError? = nil) {
        self.invoice = invoice
        self.failure = failure
    }
}

extension WeirError {
    /// That an open invoice cannot be made, with the invoice that stands in the way and what can be done.
    init(_ cause: WeirError, making invoice: InvoiceID) {
        self.init(
            .conflict,
            "The figures of the invoice '\(invoice)' cannot be made. \(cause.message)",
            hint: cause.hint
                ?? "Retract or replace the events with values that are too large: DELETE /v1/customers/<id>/events/<key>.",
            details: [Fact("invoiceId", .text(invoice.description))]
        )
    }

    /// That an open invoice waits for one before it that cannot be made.
    init(_ invoice: InvoiceID, waitsFor first: InvoiceID) {
        self.init(
            .conflict,
            "The figures of the invoice '\(invoice)' cannot be made, because those of '\(first)' before it cannot.",
            hint: "Look at that one first: GET /v1/invoices/\(first).",
            details: [Fact("invoiceId", .text(first.description))]
        )
    }
}
