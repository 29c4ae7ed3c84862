package import WeirPrimitives

/// What stands in a place of a table, or behind a term.
package struct Cell: Sendable {
    package var text: String
    package var detail: String?
    package var href: String?
    package var isCode: Bool
    /// Behind the text.
    package var parts: [any PageComponent]

    package init(
        _ text: String,
        detail: String? = nil,
        href: String? = nil,
        isCode: Bool = false,
        parts: [any PageComponent] = []
    ) {
        self.text = text
        self.detail = detail
        self.href = href
        self.isCode = isCode
        self.parts = parts
    }

    package static func badge(_ badge: Badge, detail: String? = nil) -> Cell {
        Cell("", detail: detail, parts: [badge])
    }

    package static func parts(_ parts: [any PageComponent]) -> Cell { Cell("", parts: parts) }

    package static let empty = Cell("")

    /// What it needs among other terms: a row of its own for what would break within a word, on a phone or everywhere.
    var width: String? {
        let longest = text.split { $0 == " " || $0 == "-" }.map(\.count).max() ?? 0
        if isCode, longest > 22 { return "wide" }
        return longest > 16 ? "long" : nil
    }

    /// Whether it says nothing, or that there is nothing.
    var isBlank: Bool { ["", "–", "—"].contains(text) && detail == nil && parts.isEmpty }

    func value(in scope: PageScope) -> [String: PageValue] {
        var scope = scope
        scope.isWithinRow = true
        return [
            "text": .text(text), "detail": .optional(detail), "href": .optional(href), "isCode": .flag(isCode),
            "markup": .markup(scope.markup(of: parts)),
        ]
    }
}

/// Terms with what they are.
package struct Definitions: PageComponent {
    package let template = "base.definitions"
    package var items: [(term: String, cell: Cell)]

    package init(_ items: [(term: String, cell: Cell)]) { self.items = items }

    package func view(in scope: PageScope) -> PageValue {
        [
            "items": .list(
                items.map { item in
                    let place: [String: PageValue] = [
                        "term": .text(item.term), "width": .optional(item.cell.width),
                    ]
                    return .object(item.cell.value(in: scope).merging(place) { own, _ in own })
                }
            )
        ]
    }
}

/// Rows of things.
///
/// On a phone each row is a card of its own, unless the table is one of figures to be compared.
package struct PageTable: PageComponent {
    /// A column.
    package struct Column: Sendable {
        package enum Content: Sendable {
            case text
            /// A few words that stay in one line: a date, a state.
            case brief
            /// Long words that must not break, such as addresses of mail: a row of their own on a phone.
            case address
            /// Numbers, at the end of their column.
            case figure
            /// Buttons; its title is only read to those who cannot see.
            case actions
        }

        package var title: String
        package var content: Content

        package init(_ title: String, _ content: Content = .text) {
            self.title = title
            self.content = content
        }

        var cssClass: String? {
            switch content {
            case .text: nil
            case .brief: "brief"
            case .address: "address"
            case .figure: "figure"
            case .actions: "row-actions"
            }
        }
    }

    /// A row; its first cell names it.
    package struct Row: Sendable {
        package var cells: [Cell]
        package var tone: PageTone
        /// Among the sums below a table: one that is no result.
        package var isMinor: Bool

        package init(_ cells: [Cell], tone: PageTone = .plain, isMinor: Bool = false) {
            self.cells = cells
            self.tone = tone
            self.isMinor = isMinor
        }

        var cssClass: String? {
            let classes = [tone == .plain ? nil : tone.rawValue, isMinor ? "minor" : nil].compactMap(\.self)
            return classes.isEmpty ? nil : classes.joined(separator: " ")
        }
    }

    /// Where a list goes on.
    package struct Pages: Sendable {
        package var first: String?
        package var previous: String?
        package var next: String?
        /// `Page 3` or `1–50`.
        package var position: String?

        package init(first: String? = nil, previous: String? = nil, next: String? = nil, position: String? = nil) {
            self.first = first
            self.previous = previous
            self.next = next
            self.position = position
        }

        var isNeeded: Bool { first != nil || previous != nil || next != nil }
    }

    package let template = "base.table"
    package var caption: String
    package var columns: [Column]
    package var rows: [Row]
    package var totals: [Row]
    package var empty: EmptyState
    package var pages: Pages?
    package var stacks: Bool

    /// - Precondition: Each row has a cell for each column.
    package init(
        _ caption: String,
        columns: [Column],
        rows: [Row],
        totals: [Row] = [],
        empty: EmptyState,
        pages: Pages? = nil,
        stacks: Bool = true
    ) {
        precondition(
            (rows + totals).allSatisfy { $0.cells.count == columns.count },
            "A row of '\(caption)' has not as many cells as there are columns."
        )
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.totals = totals
        self.empty = empty
        self.pages = pages
        self.stacks = stacks
    }

    package func view(in scope: PageScope) -> PageValue {
        [
            "caption": .text(caption),
            "isStacked": .flag(stacks),
            "hasRows": .flag(!rows.isEmpty),
            "columns": .list(
                columns.map { column in
                    [
                        "title": .text(column.title), "class": .optional(column.cssClass),
                        "isHidden": .flag(column.content == .actions),
                    ]
                }
            ),
            "rows": .list(rows.map { row($0, scope) }),
            "totals": .list(totals.map { row($0, scope) }),
            "empty": .markup(scope.markup(of: empty)),
            "hasPages": .flag(pages?.isNeeded ?? false),
            "first": .optional(pages?.first),
            "previous": .optional(pages?.previous),
            "next": .optional(pages?.next),
            "position": .optional(pages?.position),
            "pagesLabel": .text(scope.words.pages),
            "firstLabel": .text(scope.words.firstPage),
            "previousLabel": .text(scope.words.previousPage),
            "nextLabel": .text(scope.words.nextPage),
        ]
    }

    private func row(_ row: Row, _ scope: PageScope) -> PageValue {
        [
            "class": .optional(row.cssClass),
            "cells": .list(
                zip(row.cells, columns).enumerated().map { index, pair in
                    let (cell, column) = pair
                    // On a phone, where each cell has its column's title beside it, there is none for nothing.
                    let classes = [column.cssClass, cell.isBlank ? "blank" : nil].compactMap(\.self)
                    let place: [String: PageValue] = [
                        "isHead": .flag(index == 0),
                        "class": .optional(classes.isEmpty ? nil : classes.joined(separator: " ")),
                        "label": .text(column.content == .actions ? "" : column.title),
                    ]
                    return .object(cell.value(in: scope).merging(place) { own, _ in own })
                }
            ),
        ]
    }
}

/// What happened, newest first.
package struct Timeline: PageComponent {
    package struct Entry: Sendable {
        package var title: String
        package var at: Timestamp
        package var by: String?
        package var text: String?
        package var href: String?
        package var tone: PageTone
        package var parts: [any PageComponent]

        package init(
            _ title: String,
            at: Timestamp,
            by: String? = nil,
            text: String? = nil,
            href: String? = nil,
            tone: PageTone = .plain,
            parts: [any PageComponent] = []
        ) {
            self.title = title
            self.at = at
            self.by = by
            self.text = text
            self.href = href
            self.tone = tone
            self.parts = parts
        }
    }

    package let template = "base.timeline"
    package var entries: [Entry]

    package init(_ entries: [Entry]) { self.entries = entries }

    package func view(in scope: PageScope) -> PageValue {
        [
            "entries": .list(
                entries.map { entry in
                    [
                        "title": .text(entry.title), "instant": .text(entry.at.description),
                        "when": .text(scope.format.dateTime(entry.at)), "by": .optional(entry.by),
                        "text": .optional(entry.text), "href": .optional(entry.href),
                        "tone": .text(entry.tone.rawValue), "content": .markup(scope.markup(of: entry.parts)),
                    ]
                }
            )
        ]
    }
}
