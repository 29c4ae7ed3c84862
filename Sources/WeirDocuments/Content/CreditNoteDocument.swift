package import WeirCore
import WeirFormats
package import WeirPrimitives

/// Makes the document of a credit note; pure.
package enum CreditNoteDocument {
    /// What a credit note is called: the number of its invoice and its place among that invoice's notes, from 1.
    ///
    /// Both never change and have no gaps, so neither does it: `INV-000042-CN1`.
    package static func reference(of place: Int, on invoice: Invoice) -> String {
        "\(invoice.number?.description ?? invoice.id.description)-CN\(place + 1)"
    }

    /// The document; nil when the invoice has no such note.
    ///
    /// - Throws: ``MoneyError`` when an amount cannot be told with its other sign.
    package static func document(
        of id: CreditNoteID,
        on invoice: Invoice,
        parties: InvoiceParties,
        in context: DocumentContext
    ) throws(MoneyError) -> Document? {
        guard let place = invoice.creditNotes.firstIndex(where: { $0.id == id }) else { return nil }
        let note = invoice.creditNotes[place]
        let (texts, format) = (context.texts, context.format)
        let parties = invoice.parties ?? parties
        var lines = LineTable(context, caption: texts.creditNoteLines, day: invoice.slot.invoiceDate)
        var sum = Money.zero(invoice.currency)
        for credited in note.lines where invoice.statement.lines.indices.contains(credited.index) {
            lines.add(invoice.statement.lines[credited.index], amount: credited.amount)
            sum = try sum.adding(credited.amount)
        }
        for var adjustment in note.adjustments {
            adjustment.amount = try adjustment.amount.negated()
            adjustment.quantity = nil
            lines.add(adjustment)
            sum = try sum.adding(adjustment.amount)
        }
        var totals: [Totals.Row] = []
        // What stands above adds up: the discounts on these lines are taken back with them.
        if !invoice.statement.discount.isZero, sum != note.subtotal {
            totals.append(Totals.Row(texts.subtotal, format.money(sum)))
            totals.append(Totals.Row(texts.discounts, format.money(try note.subtotal.subtracting(sum))))
        }
        totals.append(Totals.Row(texts.afterDiscounts, format.money(note.subtotal)))
        if !note.tax.isZero { totals.append(Totals.Row(texts.tax, format.money(note.tax))) }
        totals.append(Totals.Row(texts.totalCredited, format.money(note.total), .total))
        if !note.offInvoice.isZero { totals.append(Totals.Row(texts.offInvoice, format.money(note.offInvoice))) }
        let toCustomer = try note.toCustomer
        if !toCustomer.isZero { totals.append(Totals.Row(texts.toCustomer, format.money(toCustomer))) }
        return Document(
            language: texts.language,
            isRightToLeft: texts.isRightToLeft,
            kind: texts.creditNote,
            reference: reference(of: place, on: invoice),
            createdAt: note.createdAt,
            issuer: Document.Party(parties.seller, texts),
            recipient: Document.Party(parties, texts),
            facts: [
                Document.Fact(texts.creditNoteNumber, reference(of: place, on: invoice)),
                Document.Fact(texts.creditedInvoice, invoice.number?.description ?? invoice.id.description),
                Document.Fact(texts.date, format.date(context.zone.localDate(at: note.createdAt))),
                Document.Fact(texts.reason, texts.reasonWord(note.reason.word)),
                Document.Fact(texts.currency, invoice.currency.code),
            ],
            headline: texts.creditedAmount(format.money(note.total)),
            sections: [
                Document.Section(
                    parts: (lines.isEmpty ? [] : [.table(lines.table)])
                        + [.totals(Totals(caption: texts.summary, rows: totals))]
                )
            ],
            words: Document.Words(page: texts.page)
        )
    }
}

extension CreditNote.Reason {
    fileprivate var word: DocumentTexts.ReasonWord {
        switch self {
        case .unused: .unused
        case .correction: .correction
        case .duplicate: .duplicate
        case .goodwill: .goodwill
        case .other: .other
        }
    }
}
