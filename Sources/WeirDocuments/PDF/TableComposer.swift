/// Puts a table on as many pages as it needs.
struct TableComposer {
    private let table: Table
    private let setter: TextSetter
    private let columns: [Column]
    private let head: Row

    private struct Column {
        var x: Double
        var width: Double
        var isFigures: Bool
    }

    private struct Cell {
        /// One below the other.
        var texts: [SetText]

        var baseline: Double { texts.first?.baseline ?? 0 }
        var height: Double { texts.reduce(0) { $0 + $1.height } }
    }

    private struct Row {
        var cells: [Cell]
        var isSum = false

        /// From the top of the highest first line to the base that all first lines share.
        var baseline: Double { cells.map(\.baseline).max() ?? 0 }
        var height: Double { cells.map { baseline - $0.baseline + $0.height }.max() ?? 0 }
    }

    /// Between a row and its rules.
    private static let padding = 3.5
    /// The share of the width that figures may have; beyond it they break.
    private static let mostForFigures = 0.66
    /// So much of a cell stands in one row; the rest goes on in rows below, which may be on the next page.
    private static let mostCharacters = 600

    /// `natural`: How wide the columns of figures would be, as ``naturalWidths(of:_:)`` says.
    init(_ table: Table, setter: TextSetter, width: Double, natural: [Double]) {
        self.table = table
        self.setter = setter
        columns = Self.columns(of: table, natural, width)
        head = Row(
            cells: zip(table.columns, columns).map { column, place in
                let style = place.isFigures ? TextStyle.columnHead.atEnd : .columnHead
                return Cell(texts: [setter.set(column.title, style, width: place.width)])
            }
        )
    }

    /// How wide each column is when none of its figures breaks, over tables with the same columns; 0 for text.
    static func naturalWidths(of tables: [Table], _ setter: TextSetter) -> [Double] {
        guard let columns = tables.first?.columns else { return [] }
        return columns.indices.map { index in
            switch columns[index].content {
            case .text: return 0
            case .figures:
                let head = setter.set(columns[index].title, .columnHead).width
                // Equal texts are as wide as each other.
                let rows = tables.flatMap(\.rows)
                let strong = Set(rows.filter(\.isSum).map { $0.cells[index].text })
                let plain = Set(rows.filter { !$0.isSum }.map { $0.cells[index].text })
                let widths = strong.map { setter.set($0, .strong).width } + plain.map { setter.set($0, .body).width }
                // Lines that are as wide as their text must not break by a rounding.
                return max(head, widths.max() ?? 0) + 1
            }
        }
    }

    private static func columns(of table: Table, _ natural: [Double], _ width: Double) -> [Column] {
        let gaps = PageComposer.gutter * Double(table.columns.count - 1)
        let figures = natural.reduce(0, +)
        let factor = min(1, (width * mostForFigures - gaps) / max(figures, 1))
        let texts = Double(table.columns.filter { $0.content == .text }.count)
        let room = (width - gaps - figures * factor) / max(texts, 1)
        var x = 0.0
        return zip(table.columns, natural).map { column, natural in
            let isFigures = column.content == .figures
            let place = Column(x: x, width: isFigures ? natural * factor : room, isFigures: isFigures)
            x += place.width + PageComposer.gutter
            return place
        }
    }

    func compose(on composer: inout PageComposer) {
        var rest = table.rows.flatMap(rows)[...]
        repeat {
            let first = rest.first.map { $0.height + 2 * Self.padding } ?? 0
            composer.need(head.height + 2 * Self.padding + first)
            composer.add(.open(.table))
            draw(head, on: &composer, as: .columnHead)
            composer.add(
                .rule(x: composer.left, y: composer.y, width: composer.width, thickness: 0.8, ink: .strongRule)
            )
            var isFirst = true
            while let row = rest.first {
                let height = row.height + 2 * Self.padding
                guard isFirst || composer.y + height <= composer.bottom else { break }
                if row.isSum {
                    composer.add(
                        .rule(x: composer.left, y: composer.y, width: composer.width, thickness: 0.5, ink: .strongRule)
                    )
                }
                draw(row, on: &composer, as: .cell)
                if rest.dropFirst().first?.isSum != true {
                    composer.add(
                        .rule(x: composer.left, y: composer.y, width: composer.width, thickness: 0.5, ink: .rule)
                    )
                }
                rest.removeFirst()
                isFirst = false
            }
            composer.add(.close(.table))
            if !rest.isEmpty { composer.startPage() }
        } while !rest.isEmpty
    }

    private func draw(_ row: Row, on composer: inout PageComposer, as tag: StructureTag) {
        composer.add(.open(.row))
        let top = composer.y + Self.padding
        for (cell, column) in zip(row.cells, columns) {
            var y = top + row.baseline - cell.baseline
            for text in cell.texts {
                composer.add(.text(text, x: composer.left + column.x, y: y, tag: tag))
                y += text.height
            }
        }
        composer.add(.close(.row))
        composer.advance(row.height + 2 * Self.padding)
    }

    /// A row; more than one when a cell says too much for one.
    private func rows(of row: Table.Row) -> [Row] {
        let pieces = row.cells.map { cell -> [(String, Bool)] in
            let texts = cell.text.pieces(atMost: Self.mostCharacters).map { ($0, false) }
            return texts + cell.details.flatMap { $0.pieces(atMost: Self.mostCharacters) }.map { ($0, true) }
        }
        let parts = pieces.map(Self.divided)
        return (0..<(parts.map(\.count).max() ?? 0)).map { index in
            let cells = zip(parts, columns).map { part, column -> Cell in
                guard part.indices.contains(index) else { return Cell(texts: []) }
                return Cell(
                    texts: part[index].filter { !$0.0.isEmpty }.map { text, isDetail in
                        let style: TextStyle = isDetail ? .detail : row.isSum ? .strong : .body
                        return setter.set(text, column.isFigures ? style.atEnd : style, width: column.width)
                    }
                )
            }
            return Row(cells: cells, isSum: row.isSum)
        }
    }

    /// Texts of a cell in groups that are not too long for one row each.
    private static func divided(_ texts: [(String, Bool)]) -> [[(String, Bool)]] {
        var groups: [[(String, Bool)]] = []
        var length = 0
        for text in texts {
            if groups.isEmpty || length + text.0.count > mostCharacters {
                groups.append([])
                length = 0
            }
            groups[groups.count - 1].append(text)
            // A line at the least.
            length += max(60, text.0.count)
        }
        return groups
    }
}
