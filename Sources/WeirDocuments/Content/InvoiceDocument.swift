package import WeirCore
import WeirFormats
package import WeirPrimitives

/// Makes the document of an invoice; pure.
package enum InvoiceDocument {
    /// The document, with the usage statement as an appendix when something was charged by usage.
    ///
    /// - Parameters:
    ///   - invoice: Drafted or final.
    ///   - parties: For a draft, which has none of its own yet.
    ///   - workings: One for each line, in their order; nil when they are not known, which the appendix then says.
    ///   - context: Words, formats and zone.
    /// - Returns: The document, in the words and formats of the context.
    /// - Throws: ``MoneyError`` when what was paid and credited adds up to more than fits.
    package static func document(
        of invoice: Invoice,
        parties: InvoiceParties,
        workings: [LineWorking]?,
        in context: DocumentContext
    ) throws(MoneyError) -> Document {
        let maker = InvoiceDocumentMaker(
            invoice: invoice,
            parties: invoice.parties ?? parties,
            workings: workings,
            context: context
        )
        return try maker.document()
    }
}

private struct InvoiceDocumentMaker {
    let invoice: Invoice
    let parties: InvoiceParties
    let workings: [LineWorking]?
    let context: DocumentContext

    private var texts: DocumentTexts { context.texts }
    private var format: LocalFormat { context.format }
    private var statement: InvoiceStatement { invoice.statement }

    func document() throws(MoneyError) -> Document {
        var sections = [Document.Section(parts: try mainParts())]
        if !invoice.payments.isEmpty {
            sections.append(Document.Section(heading: texts.payments, parts: [.table(payments)]))
        }
        let usage = UsageStatement(invoice: invoice, workings: workings, context: context)
        if let section = usage.section { sections.append(section) }
        return Document(
            language: texts.language,
            isRightToLeft: texts.isRightToLeft,
            kind: texts.invoice,
            reference: invoice.number?.description,
            mark: try mark(),
            createdAt: invoice.finalizedAt ?? invoice.createdAt,
            issuer: Document.Party(parties.seller, texts),
            recipient: Document.Party(parties, texts),
            facts: facts,
            headline: try headline(),
            sections: sections,
            words: Document.Words(page: texts.page)
        )
    }

    private func mark() throws(MoneyError) -> Document.Mark? {
        switch invoice.status {
        case .drafted, .inProgress: return Document.Mark(texts.draft, .warning)
        case .sent, .inTransit, .uncollectible: return nil
        case .paid:
            // Settled by credit notes alone, it was never paid.
            let (paid, credited) = (try invoice.amountPaid, try invoice.amountCredited)
            return Document.Mark(paid.isZero && !credited.isZero ? texts.credited : texts.paid, .good)
        case .void: return Document.Mark(texts.void, .warning)
        case .refunded: return Document.Mark(texts.refunded, .warning)
        }
    }

    private var facts: [Document.Fact] {
        var facts: [Document.Fact] = []
        if let number = invoice.number { facts.append(Document.Fact(texts.invoiceNumber, number.description)) }
        facts.append(Document.Fact(texts.invoiceDate, format.date(invoice.slot.invoiceDate)))
        facts.append(Document.Fact(texts.dueDate, format.date(invoice.slot.dueDate)))
        if !invoice.slot.period.isEmpty {
            facts.append(Document.Fact(texts.period, format.period(invoice.slot.period, in: context.zone)))
        }
        facts.append(Document.Fact(texts.currency, invoice.currency.code))
        return facts
    }

    private func headline() throws(MoneyError) -> String {
        switch invoice.status {
        case .void: return texts.nothingDue
        case .refunded: return texts.refundedInFull(format.money(invoice.refunded))
        case .drafted, .inProgress, .sent, .inTransit, .uncollectible, .paid:
            let due = try invoice.amountDue
            if due.minorUnits > 0 { return texts.dueOn(format.money(due), format.date(invoice.slot.dueDate)) }
            let paid = try invoice.amountPaid
            return paid.minorUnits > 0 ? texts.paidInFull(format.money(paid)) : texts.nothingDue
        }
    }

    private func mainParts() throws(MoneyError) -> [Document.Part] {
        var parts: [Document.Part] = []
        switch invoice.status {
        case .drafted, .inProgress: parts.append(.paragraph(texts.draftNote))
        case .void: parts.append(.paragraph(texts.voidNote))
        case .sent, .inTransit, .uncollectible, .paid, .refunded: break
        }
        var lines = LineTable(context, caption: texts.lines, day: invoice.slot.invoiceDate)
        for (index, line) in statement.lines.enumerated() { lines.add(line, share: working(index)?.share) }
        parts.append(lines.isEmpty ? .paragraph(texts.noLines) : .table(lines.table))
        parts.append(.totals(try totals()))
        return parts
    }

    private func working(_ index: Int) -> LineWorking? {
        workings.flatMap { $0.indices.contains(index) ? $0[index] : nil }
    }

    private func totals() throws(MoneyError) -> Totals {
        var rows = [Totals.Row(texts.subtotal, format.money(statement.subtotal))]
        for discount in statement.discounts {
            rows.append(Totals.Row(texts.discount(discount.label), format.money(try discount.amount.negated())))
        }
        for tax in statement.taxes {
            let label = texts.taxOnTop(tax.rate.name ?? tax.rate.code, format.percent(tax.rate.percent))
            rows.append(Totals.Row(label, format.money(tax.amount)))
        }
        if !statement.carriedOver.isZero {
            rows.append(Totals.Row(texts.carriedOver, format.money(statement.carriedOver)))
        }
        if !statement.creditsApplied.isZero {
            rows.append(Totals.Row(texts.creditsApplied, format.money(try statement.creditsApplied.negated())))
        }
        if !statement.prepaidApplied.isZero {
            rows.append(Totals.Row(texts.prepaidApplied, format.money(try statement.prepaidApplied.negated())))
        }
        let (paid, credited) = (try invoice.amountPaid, try invoice.amountCredited)
        rows.append(Totals.Row(texts.total, format.money(statement.total), .sum))
        for tax in statement.includedTaxes {
            let label = texts.taxIncluded(tax.rate.name ?? tax.rate.code, format.percent(tax.rate.percent))
            rows.append(Totals.Row(label, format.money(tax.amount)))
        }
        if !credited.isZero { rows.append(Totals.Row(texts.amountCredited, format.money(try credited.negated()))) }
        if !paid.isZero { rows.append(Totals.Row(texts.amountPaid, format.money(try paid.negated()))) }
        if invoice.status != .void {
            rows.append(Totals.Row(texts.amountDue, format.money(try invoice.amountDue), .total))
        }
        // What was given back is due from nobody, so it is no part of the sum above.
        if !invoice.refunded.isZero {
            rows.append(Totals.Row(texts.amountRefunded, format.money(invoice.refunded)))
        }
        return Totals(caption: texts.summary, rows: rows)
    }

    private var payments: Table {
        Table(
            caption: texts.payments,
            columns: [
                Table.Column(texts.reference, .text), Table.Column(texts.method, .figures),
                Table.Column(texts.date, .figures), Table.Column(texts.amount, .figures),
            ],
            rows: invoice.payments.map { payment in
                Table.Row([
                    Table.Cell(payment.reference), Table.Cell(texts.paymentMethod(payment.method.word)),
                    Table.Cell(format.date(payment.date)), Table.Cell(format.money(payment.amount)),
                ])
            }
        )
    }
}

extension InvoicePayment.Method {
    fileprivate var word: DocumentTexts.PaymentWord {
        switch self {
        case .bankTransfer: .bankTransfer
        case .card: .card
        case .cash: .cash
        case .check: .check
        case .other: .other
        }
    }
}
