import WeirCore

/// Renders a document as a page of HTML that needs nothing beside it: no script, no font; a logo is in it.
///
/// It says the same as the PDF in the same order, with headings, captions and heads of rows and columns for those who
/// have it read to them.
package enum HTMLRenderer {
    /// The one style that a page has, for whoever allows it alone.
    package static var styleText: String { "\(style)" }

    /// The whole page.
    package static func page(of document: Document) -> String {
        var html = HTMLText()
        html.raw("<!DOCTYPE html>\n<html lang=\"")
        html.text(document.language)
        html.raw("\" dir=\"")
        html.text(document.isRightToLeft ? "rtl" : "ltr")
        html.raw("\">\n<head>\n<meta charset=\"utf-8\">\n")
        html.raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
        html.element("<title>", "\(document.title) · \(document.issuer.name)", "</title>\n")
        html.raw("<style>")
        html.raw(style)
        html.raw("</style>\n</head>\n<body>\n<main>\n")
        write(document, to: &html)
        html.raw("</main>\n</body>\n</html>\n")
        return html.html
    }

    private static func write(_ document: Document, to html: inout HTMLText) {
        if let logo = document.logo {
            html.element("<p class=\"logo\"><img alt=\"\" src=\"data:", logo.format.contentType, ";base64,")
            html.element("", Base64.text(of: logo.bytes), "\"></p>\n")
        }
        html.element("<header>\n<h1><span>", document.kind, "</span>")
        if let mark = document.mark {
            switch mark.tone {
            case .good: html.raw(" <span class=\"mark good\">")
            case .warning: html.raw(" <span class=\"mark warning\">")
            }
            html.element("", mark.text, "</span>")
        }
        html.raw("</h1>\n<dl class=\"facts\">\n")
        for fact in document.facts {
            html.element("<dt>", fact.label, "</dt>")
            html.element("<dd dir=\"auto\">", fact.value, "</dd>\n")
        }
        html.raw("</dl>\n</header>\n<div class=\"parties\">\n")
        for party in [document.issuer, document.recipient] {
            html.element("<section><h2>", party.role, "</h2>\n")
            html.element("<p class=\"name\"><bdi>", party.name, "</bdi></p>\n")
            for line in party.lines { html.element("<p><bdi>", line, "</bdi></p>\n") }
            html.raw("</section>\n")
        }
        html.raw("</div>\n")
        html.element("<p class=\"headline\">", document.headline, "</p>\n")
        for section in document.sections { write(section, to: &html) }
    }

    private static func write(_ section: Document.Section, to html: inout HTMLText) {
        if section.startsPage { html.raw("<section class=\"new-page\">\n") } else { html.raw("<section>\n") }
        if let heading = section.heading { html.element("<h2>", heading, "</h2>\n") }
        for part in section.parts {
            switch part {
            case .heading(let text): html.element("<h3><bdi>", text, "</bdi></h3>\n")
            case .note(let text): html.element("<p class=\"note\" dir=\"auto\">", text, "</p>\n")
            case .paragraph(let text): html.element("<p dir=\"auto\">", text, "</p>\n")
            case .table(let table): write(table, to: &html)
            case .totals(let totals): write(totals, to: &html)
            }
        }
        html.raw("</section>\n")
    }

    private static func write(_ table: Table, to html: inout HTMLText) {
        // Roles are said: on a narrow screen rows are shown as blocks, which would lose them.
        html.raw("<table class=\"lines\" role=\"table\">\n")
        html.element("<caption>", table.caption, "</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">")
        for column in table.columns {
            switch column.content {
            case .text: html.element("<th scope=\"col\" role=\"columnheader\">", column.title, "</th>")
            case .figures:
                html.element("<th scope=\"col\" role=\"columnheader\" class=\"figure\">", column.title, "</th>")
            }
        }
        html.raw("</tr></thead>\n<tbody role=\"rowgroup\">\n")
        for row in table.rows {
            if row.isSum {
                html.raw("<tr class=\"sum\" role=\"row\">")
            } else if row.hasOneFigure(under: table.columns) {
                html.raw("<tr class=\"single\" role=\"row\">")
            } else {
                html.raw("<tr role=\"row\">")
            }
            for (cell, column) in zip(row.cells, table.columns) { write(cell, column, to: &html) }
            html.raw("</tr>\n")
        }
        html.raw("</tbody>\n</table>\n")
    }

    private static func write(_ cell: Table.Cell, _ column: Table.Column, to html: inout HTMLText) {
        switch column.content {
        case .text:
            html.element("<th scope=\"row\" role=\"rowheader\"><bdi>", cell.text, "</bdi>")
            for detail in cell.details { html.element("<small>", detail, "</small>") }
            html.raw("</th>")
        case .figures:
            html.element("<td role=\"cell\" class=\"figure\" data-label=\"", column.title, "\">")
            html.element("", cell.text, "</td>")
        }
    }

    private static func write(_ totals: Totals, to html: inout HTMLText) {
        html.element("<table class=\"totals\">\n<caption>", totals.caption, "</caption>\n<tbody>\n")
        for row in totals.rows {
            switch row.weight {
            case .plain: html.raw("<tr>")
            case .sum: html.raw("<tr class=\"sum\">")
            case .total: html.raw("<tr class=\"total\">")
            }
            html.element("<th scope=\"row\"><bdi>", row.label, "</bdi></th>")
            html.element("<td class=\"figure\">", row.value, "</td></tr>\n")
        }
        html.raw("</tbody>\n</table>\n")
    }
}

extension Table.Row {
    /// Whether a single figure stands behind its text: where there is no room, both share a line.
    fileprivate func hasOneFigure(under columns: [Table.Column]) -> Bool {
        zip(cells, columns).count { $1.content == .figures && !$0.text.isEmpty } == 1
    }
}
