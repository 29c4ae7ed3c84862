/// Rows under headed columns.
package struct Table: Sendable, Hashable {
    /// What it lists, for those who cannot see it.
    package var caption: String
    package var columns: [Column]
    package var rows: [Row]

    package init(caption: String, columns: [Column], rows: [Row]) {
        precondition(rows.allSatisfy { $0.cells.count == columns.count }, "A row has a cell for each column.")
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }

    package struct Column: Sendable, Hashable {
        package enum Content: Sendable, Hashable {
            /// Takes the room that is left; may have several lines.
            case text
            /// As wide as its widest; aligned at the end.
            case figures
        }

        package var title: String
        package var content: Content

        package init(_ title: String, _ content: Content) {
            self.title = title
            self.content = content
        }
    }

    package struct Row: Sendable, Hashable {
        package var cells: [Cell]
        /// Adds up what stands above it.
        package var isSum: Bool

        package init(_ cells: [Cell], isSum: Bool = false) {
            self.cells = cells
            self.isSum = isSum
        }
    }

    package struct Cell: Sendable, Hashable {
        package var text: String
        /// Smaller, below; a line each.
        package var details: [String]

        package init(_ text: String, details: [String] = []) {
            self.text = text
            self.details = details
        }
    }
}

/// Amounts that lead to a total, label and figure.
package struct Totals: Sendable, Hashable {
    package var caption: String
    package var rows: [Row]

    package init(caption: String, rows: [Row]) {
        self.caption = caption
        self.rows = rows
    }

    package struct Row: Sendable, Hashable {
        package enum Weight: Sendable, Hashable {
            case plain
            /// A sum of what stands above it.
            case sum
            /// What is to be paid.
            case total
        }

        package var label: String
        package var value: String
        package var weight: Weight

        package init(_ label: String, _ value: String, _ weight: Weight = .plain) {
            self.label = label
            self.value = value
            self.weight = weight
        }
    }
}
