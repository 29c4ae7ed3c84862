import WeirCore
import WeirFormats
import WeirPrimitives

/// The lines of an invoice or a credit note as a table; columns on which nothing would stand are left out.
struct LineTable {
    let context: DocumentContext
    let caption: String
    /// The day of the invoice; of what is charged on it alone, no time is told again.
    let day: LocalDate
    private var entries: [Entry] = []

    private struct Entry {
        var line: InvoiceLine
        /// What the row states; of a credit note not what the line came to.
        var amount: Money
        var share: ExactFraction?
    }

    init(_ context: DocumentContext, caption: String, day: LocalDate) {
        self.context = context
        self.caption = caption
        self.day = day
    }

    mutating func add(_ line: InvoiceLine, amount: Money? = nil, share: ExactFraction? = nil) {
        entries.append(Entry(line: line, amount: amount ?? line.amount, share: share))
    }

    var isEmpty: Bool { entries.isEmpty }

    var table: Table {
        let (texts, format) = (context.texts, context.format)
        let hasQuantities = entries.contains { $0.line.quantity != nil && $0.amount == $0.line.amount }
        let hasPrices = hasQuantities && entries.contains { $0.line.unitPrice != nil && $0.amount == $0.line.amount }
        let hasTaxes = entries.contains { !$0.line.taxRates.isEmpty }
        var columns = [Table.Column(texts.description, .text)]
        if hasQuantities { columns.append(Table.Column(texts.quantity, .figures)) }
        if hasPrices { columns.append(Table.Column(texts.unitPrice, .figures)) }
        if hasTaxes { columns.append(Table.Column(texts.tax, .figures)) }
        columns.append(Table.Column(texts.amount, .figures))
        let rows = entries.map { entry in
            let line = entry.line
            // A part of a line is no product of its quantity and price.
            let isWhole = entry.amount == line.amount
            var cells = [Table.Cell(line.label, details: details(of: entry))]
            if hasQuantities { cells.append(Table.Cell(isWhole ? line.quantity.map(format.number) ?? "" : "")) }
            if hasPrices {
                let price = isWhole ? line.unitPrice.map { format.price($0, in: entry.amount.currency) } : nil
                cells.append(Table.Cell(price ?? ""))
            }
            if hasTaxes { cells.append(Table.Cell(taxes(line.taxRates))) }
            cells.append(Table.Cell(format.money(entry.amount)))
            return Table.Row(cells)
        }
        return Table(caption: caption, columns: columns, rows: rows)
    }

    private func taxes(_ rates: [TaxRate]) -> String {
        guard !rates.isEmpty else { return context.texts.noTax }
        return rates.map { context.format.percent($0.percent) }.joined(separator: " + ")
    }

    private func details(of entry: Entry) -> [String] {
        let texts = context.texts
        let period = entry.line.servicePeriod
        var details: [String] = []
        let zone = context.zone
        let isOnTheDay = period.start >= zone.startOfDay(day) && period.end <= zone.startOfDay(day.adding(days: 1))
        if !isOnTheDay {
            details.append(context.format.period(period, in: zone))
        }
        if case .adjustment(let source) = entry.line.kind {
            details.append(texts.adjusts(source.invoiceNumber?.description ?? source.invoice.description))
        }
        if let share = entry.share, share != .one { details.append(texts.share(share.description)) }
        return details
    }
}
