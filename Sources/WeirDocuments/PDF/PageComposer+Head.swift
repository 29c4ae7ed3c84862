import WeirCore

/// What stands above the first table: title, facts, parties and the sum that matters.
extension PageComposer {
    mutating func composeHead(_ document: Document) {
        if let logo = document.logo { compose(logo) }
        let top = y
        let titleBottom = composeTitle(document)
        compose(document.facts, from: top + 7)
        advance(max(titleBottom - y, 0) + 18)
        compose(document.issuer, document.recipient)
        advance(20)
        write(document.headline, .headline, .paragraph)
        advance(12)
    }

    /// The logo, as large as it has room, and no larger than its pixels at 96 an inch.
    private mutating func compose(_ logo: LogoImage) {
        let (most, own) = ((width: 170.0, height: 40.0), 0.75)
        let scale = min(own, most.width / Double(logo.width), most.height / Double(logo.height))
        let size = (width: Double(logo.width) * scale, height: Double(logo.height) * scale)
        add(.picture(logo, x: left, y: y, width: size.width, height: size.height))
        advance(size.height + 18)
    }

    /// Where the second of two columns begins, and how wide each is.
    private var second: (x: Double, width: Double) {
        let column = (width - 2 * Self.gutter) / 2
        return (left + column + 2 * Self.gutter, column)
    }

    /// The title with its mark in the first column.
    ///
    /// - Returns: Where it ends.
    private mutating func composeTitle(_ document: Document) -> Double {
        let mark = document.mark.map { mark -> (text: SetText, ground: Ink) in
            switch mark.tone {
            case .good: (setter.set(mark.text, .strong.colored(.good)), .goodGround)
            case .warning: (setter.set(mark.text, .strong.colored(.warning)), .warningGround)
            }
        }
        let room = second.width - (mark.map { $0.text.width + 16 + Self.gutter } ?? 0)
        let title = setter.set(document.kind, .title, width: room)
        add(.text(title, x: left, y: y, tag: .title))
        if let mark {
            let x = left + title.width + Self.gutter
            let height = mark.text.height + 6
            add(.ground(x: x, y: y + 6, width: mark.text.width + 16, height: height, ink: mark.ground))
            add(.text(mark.text, x: x + 8, y: y + 9, tag: .paragraph))
        }
        return y + title.height
    }

    /// In the second column, beside the title.
    private mutating func compose(_ facts: [Document.Fact], from top: Double) {
        let (x, column) = second
        advance(top - y)
        let labels = facts.map { setter.set($0.label, .label, width: column * 0.5) }
        let indent = (labels.map(\.width).max() ?? 0) + Self.gutter
        for (fact, label) in zip(facts, labels) {
            let value = setter.set(fact.value, .body, width: column - indent)
            let baseline = max(label.baseline, value.baseline)
            add(.text(label, x: x, y: y + baseline - label.baseline, tag: .paragraph))
            add(.text(value, x: x + indent, y: y + baseline - value.baseline, tag: .paragraph))
            advance(max(label.height, value.height) + 2)
        }
    }

    /// What marks above and below the letters need beyond a usual line.
    private static let roomForTaller = 2.0

    /// Both side by side, one after the other in reading order.
    private mutating func compose(_ issuer: Document.Party, _ recipient: Document.Party) {
        let column = second.width
        let top = y
        var lowest = top
        for (party, x) in [(issuer, left), (recipient, second.x)] {
            var at = top
            let texts: [(String, TextStyle)] =
                [(party.role, .label), (party.name, .strong)] + party.lines.map { ($0, .body) }
            for (text, style) in texts {
                let set = setter.set(text, style, width: column)
                // Scripts with taller fonts stand on the lines of the others: an address is one block.
                let usual = setter.set("x", style)
                let isTaller = set.lineCount == 1 && set.height > usual.height
                add(.text(set, x: x, y: isTaller ? at + usual.baseline - set.baseline : at, tag: .paragraph))
                at += (isTaller ? usual.height + Self.roomForTaller : set.height) + 1
            }
            lowest = max(lowest, at)
        }
        advance(lowest - top)
    }

    /// Amounts below a table, at its end.
    mutating func compose(_ totals: Totals) {
        let block = width * 0.52
        let x = left + width - block
        let values = totals.rows.map { setter.set($0.value, $0.weight.style) }
        let room = block - (values.map(\.width).max() ?? 0) - Self.gutter
        let rows = zip(totals.rows, values).map { row, value in
            (row: row, label: setter.set(row.label, row.weight.style, width: room), value: value)
        }
        need(rows.reduce(0) { $0 + $1.label.height + $1.row.weight.space })
        add(.open(.table))
        for (row, label, value) in rows {
            switch row.weight {
            case .plain: break
            case .sum: add(.rule(x: x, y: y + 3, width: block, thickness: 0.5, ink: .rule))
            case .total: add(.rule(x: x, y: y + 3, width: block, thickness: 1, ink: .strongRule))
            }
            let baseline = max(label.baseline, value.baseline)
            let top = y + row.weight.space - 2
            add(.open(.row))
            add(.text(label, x: x, y: top + baseline - label.baseline, tag: .cell))
            add(.text(value, x: x + block - value.width, y: top + baseline - value.baseline, tag: .cell))
            add(.close(.row))
            advance(max(label.height, value.height) + row.weight.space)
        }
        add(.close(.table))
        advance(4)
    }
}

extension Totals.Row.Weight {
    fileprivate var style: TextStyle {
        switch self {
        case .plain: .body
        case .sum: .strong
        case .total: TextStyle(size: 11, isBold: true)
        }
    }

    /// Between a row and the one above it.
    fileprivate var space: Double {
        switch self {
        case .plain: 4
        case .sum, .total: 9
        }
    }
}
