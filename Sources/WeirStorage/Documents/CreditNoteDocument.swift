package import WeirCore
package import WeirPrimitives

/// A credit note as it is stored; its invoice says the currency.
package struct CreditNoteDocument: Codable, Sendable {
    var reason: String
    var lines: [Line]
    var adjustments: [InvoiceLineDocument]?
    // Minor units.
    var subtotal: Int64
    var tax: Int64
    var total: Int64
    var offInvoice: Int64

    struct Line: Codable, Sendable {
        var index: Int
        var amount: Int64
    }

    package init(_ note: CreditNote) {
        reason = note.reason.rawValue
        lines = note.lines.map { Line(index: $0.index, amount: $0.amount.minorUnits) }
        adjustments = note.adjustments.isEmpty ? nil : note.adjustments.map(InvoiceLineDocument.init)
        subtotal = note.subtotal.minorUnits
        tax = note.tax.minorUnits
        total = note.total.minorUnits
        offInvoice = note.offInvoice.minorUnits
    }

    package func note(
        _ id: CreditNoteID,
        of invoice: InvoiceID,
        in currency: Currency,
        createdAt: Timestamp
    ) throws(DocumentError) -> CreditNote {
        func money(_ minorUnits: Int64) -> Money { Money(minorUnits: minorUnits, currency: currency) }
        guard let reason = CreditNote.Reason(rawValue: reason) else { throw DocumentError("reason") }
        return CreditNote(
            id: id,
            invoice: invoice,
            reason: reason,
            lines: lines.map { CreditNote.Line(index: $0.index, amount: money($0.amount)) },
            adjustments: try each(adjustments ?? []) { line throws(DocumentError) in try line.line(in: currency) },
            subtotal: money(subtotal),
            tax: money(tax),
            total: money(total),
            offInvoice: money(offInvoice),
            createdAt: createdAt
        )
    }
}
