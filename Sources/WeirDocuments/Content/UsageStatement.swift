import WeirCore
import WeirFormats
import WeirPrimitives

/// The appendix that says how usage became amounts: what was metered, quota, free units, tiers, and from which events.
struct UsageStatement {
    let invoice: Invoice
    let workings: [LineWorking]?
    let context: DocumentContext

    private var texts: UsageTexts { context.texts.usage }
    private var format: LocalFormat { context.format }

    /// nil when nothing is charged by usage.
    var section: Document.Section? {
        let lines = Array(invoice.statement.lines.enumerated())
        guard lines.contains(where: { $0.element.isMetered }) else { return nil }
        var parts: [Document.Part] = []
        if let workings, workings.count == lines.count {
            let told = lines.filter { !isNothing($0.element, workings[$0.offset]) }
            guard told.contains(where: { $0.element.isMetered }) else { return nil }
            for (index, line) in told { parts += self.parts(of: line, workings[index]) }
        }
        let opening =
            parts.isEmpty
            ? texts.notExplained : texts.introduction(format.period(invoice.slot.period, in: context.zone))
        return Document.Section(
            heading: texts.heading,
            startsPage: !parts.isEmpty,
            parts: [.paragraph(opening)] + parts
        )
    }

    /// Whether nothing was used and nothing is charged for it; the line itself says so.
    private func isNothing(_ line: InvoiceLine, _ working: LineWorking) -> Bool {
        line.amount.isZero && working.rating != nil && working.events?.count == 0
    }

    private func parts(of line: InvoiceLine, _ working: LineWorking) -> [Document.Part] {
        guard let rating = working.rating else { return [] }
        let currency = line.amount.currency
        var rows: [Table.Row] = []
        var sum = ExactFraction.zero
        for section in rating.sections {
            rows += quantityRows(section)
            for part in section.parts {
                // What cannot be multiplied out any more was refused when the line was rated.
                guard let amount = try? part.amount() else { return [] }
                sum += ExactFraction(amount)
                let step = self.step(of: part, in: currency)
                rows.append(row(step, format.price(amount, in: currency)))
            }
        }
        if let share = working.share, share != .one {
            sum = sum * share
            rows.append(row(context.texts.share(share.description), "", "", ""))
        }
        rows += closing(sum, line)
        let table = Table(
            caption: line.label,
            columns: [
                Table.Column(texts.step, .text), Table.Column(texts.units, .figures),
                Table.Column(texts.price, .figures), Table.Column(context.texts.amount, .figures),
            ],
            rows: rows
        )
        var parts: [Document.Part] = [.heading(line.label), .table(table)]
        if let events = working.events {
            let count = texts.events(events.count, format.number(events.count))
            parts.append(.note("\(count). \(texts.digest(events.digest))"))
        }
        return parts
    }

    /// The line's amount; with what other invoices state where the steps come to another.
    private func closing(_ sum: ExactFraction, _ line: InvoiceLine) -> [Table.Row] {
        let currency = line.amount.currency
        var rows: [Table.Row] = []
        if let whole = try? Money(rounding: sum, in: currency), whole != line.amount,
            let rest = try? line.amount.subtracting(whole)
        {
            rows.append(row(texts.comesTo, "", "", format.money(whole)))
            rows.append(row(texts.elsewhere, "", "", format.money(rest)))
        }
        rows.append(row(texts.lineAmount, "", "", format.money(line.amount), isSum: true))
        return rows
    }

    private func row(
        _ step: String,
        _ units: String,
        _ price: String,
        _ amount: String,
        isSum: Bool = false
    ) -> Table.Row {
        Table.Row([Table.Cell(step), Table.Cell(units), Table.Cell(price), Table.Cell(amount)], isSum: isSum)
    }

    private func quantityRows(_ section: RatedSection) -> [Table.Row] {
        let quantity = section.quantity
        var rows: [(String, ExactDecimal)] = [(texts.metered, quantity.metered)]
        if quantity.withinQuota != .zero { rows.append((texts.withinQuota, quantity.withinQuota.opposite)) }
        if let converted = quantity.converted { rows.append((texts.converted, converted)) }
        if quantity.free != .zero { rows.append((texts.free, quantity.free.opposite)) }
        if quantity.billable != quantity.metered { rows.append((texts.billable, quantity.billable)) }
        if let selection = quantity.tierSelection { rows.append((texts.tierSelection, selection)) }
        let start = section.start.map { format.shortDate(context.zone.localDate(at: $0)) + ": " } ?? ""
        return rows.map { row(start + $0.0, format.number($0.1), "", "") }
    }

    /// A row of the working before its amount.
    private struct Step {
        var name: String
        var details: [String] = []
        var units = ""
        var price = ""
    }

    private func row(_ step: Step, _ amount: String) -> Table.Row {
        Table.Row([
            Table.Cell(step.name, details: step.details), Table.Cell(step.units), Table.Cell(step.price),
            Table.Cell(amount),
        ])
    }

    private func step(of part: RatedPart, in currency: Currency) -> Step {
        func price(_ amount: ExactDecimal) -> String { format.price(amount, in: currency) }
        switch part {
        case .fixed: return Step(name: texts.fixedAmount)
        case .units(let units, let amount):
            return Step(name: texts.unitsStep, units: format.number(units), price: price(amount))
        case .tier(let tier): return step(of: tier, in: currency)
        case .packages(let packages):
            return Step(
                name: texts.packages(format.number(packages.packages), format.number(packages.size)),
                units: format.number(packages.paidUnits),
                price: texts.perBlock(price(packages.packageAmount), format.number(packages.size))
            )
        case .percentage(let percentage):
            var details: [String] = []
            if percentage.fixedPerEvent != .zero {
                let events = format.number(percentage.fixedEvents)
                details.append("\(texts.perEvent(events)): \(price(percentage.fixedPerEvent))")
            }
            if percentage.raised != .zero { details.append("\(texts.raised): \(price(percentage.raised))") }
            if percentage.cut != .zero { details.append("\(texts.cut): \(price(percentage.cut.opposite))") }
            return Step(
                name: texts.percentage,
                details: details,
                units: price(percentage.paidAmount),
                price: format.percent(percentage.ratePercent)
            )
        case .priced(_, let events): return Step(name: texts.pricedEvents(events.map(format.number)))
        case .capacity(let capacity): return Step(name: texts.capacity(capacity.tier, capacity.isBeyondLastTier))
        }
    }

    private func step(of tier: RatedTier, in currency: Currency) -> Step {
        func price(_ amount: ExactDecimal) -> String { format.price(amount, in: currency) }
        var step = Step(name: texts.tier(tier.number))
        if tier.flatAmount != .zero { step.details.append(texts.flatAmount(price(tier.flatAmount))) }
        if let most = tier.maximumAmount { step.details.append(texts.cap(price(most))) }
        switch tier.rate {
        case .unit(let amount): (step.units, step.price) = (format.number(tier.units), price(amount))
        case .block(let size, let blocks, let amount):
            step.details.append(texts.blocks(format.number(blocks), format.number(size)))
            (step.units, step.price) = (
                format.number(tier.units), texts.perBlock(price(amount), format.number(size))
            )
        case .percent(let percent): (step.units, step.price) = (price(tier.units), format.percent(percent))
        }
        return step
    }
}

extension ExactDecimal {
    fileprivate var opposite: ExactDecimal { ExactDecimal(coefficient: -coefficient, scale: scale) }
}
