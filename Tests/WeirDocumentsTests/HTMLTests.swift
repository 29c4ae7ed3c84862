import Foundation
import Testing
import WeirCore
import WeirDocuments

/// The document as a page.
struct HTMLTests {
    /// The text of a page without its markup and style.
    private func text(_ page: String) -> String {
        page.replacing(/<head>(.|\n)*<\/head>/, with: "")
            // What names a table is for those who cannot see it.
            .replacing(/<caption>[^<]*<\/caption>/, with: "")
            .replacing(/<[^>]*>/, with: " ").replacing("&amp;", with: "&")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func saysTheSameAsThePDFInTheSameOrder() throws {
        for document in [try DocumentFixture.ordinaryDocument(), try CreditNoteTests.document()] {
            let html = text(HTMLRenderer.page(of: document))
            let pdf = try PDFReading(PDFRenderer.bytes(of: document)).pages().map { page in
                // The footer, a line, is not part of what is said.
                let lines = page.split(separator: "\n")
                #expect(lines.last?.contains(/Page \d+ of \d+$/) == true, "\(page)")
                return lines.dropLast().joined(separator: " ")
            }
            // Heads of columns are told once, and lines are broken elsewhere.
            let words = { (text: String) in text.split { !$0.isLetter && !$0.isNumber }.map(String.init) }
            #expect(words(pdf.joined(separator: " ")) == words(html))
        }
    }

    @Test func whatComesFromOutsideCannotBecomeMarkup() throws {
        let attack = "<script>alert('x')</script>\"&'><img src=x onerror=y>"
        var parties = DocumentFixture.parties
        parties.customerLegalName = attack
        parties.customerAddress?.city = attack
        parties.seller.legalName = attack
        parties.seller.taxID = attack
        let invoice = try DocumentFixture.invoice([DocumentFixture.line(attack, "1")], parties: parties)
        let page = HTMLRenderer.page(of: try DocumentFixture.document(invoice))
        #expect(!page.contains("<script"))
        #expect(!page.contains("<img"))
        #expect(page.matches(of: /&lt;script&gt;/).count >= 5)
        // Nothing but the page's own elements.
        let known: Set<String> = [
            "html", "head", "header", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "span", "small", "dl",
            "dt",
            "dd",
            "div", "section", "p", "bdi", "table", "caption", "thead", "tbody", "tr", "th", "td",
        ]
        let found = Set(page.matches(of: /<\/?([a-z0-9]+)/).map { String($0.1) })
        #expect(found.subtracting(known).isEmpty)
    }

    @Test func tablesHaveCaptionsAndHeads() throws {
        let page = HTMLRenderer.page(of: try DocumentFixture.ordinaryDocument())
        let tables = page.matches(of: /<table/).count
        #expect(tables == 4)
        #expect(page.matches(of: /<caption>[^<]+<\/caption>/).count == tables)
        #expect(page.matches(of: /<tr[^>]*><th scope="row"/).count == page.matches(of: /<tr/).count - 3)
        #expect(page.contains("<html lang=\"en\" dir=\"ltr\">"))
        #expect(page.matches(of: /<h1/).count == 1)
        #expect(!page.contains("style=\""))
        #expect(!page.contains("http"))
    }

    @Test func directionOfNamesIsTheirOwn() throws {
        let page = HTMLRenderer.page(of: try DocumentFixture.document(try DocumentFixture.worldwide()))
        #expect(page.contains("<bdi>شركة المثال للتقنية</bdi>"))
        #expect(page.contains("<bdi>خدمة التخزين</bdi>"))
    }
}
