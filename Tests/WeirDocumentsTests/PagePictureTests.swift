import Foundation
import Testing
import WeirCore
import WeirDocuments

/// Pages look as they were approved.
struct PagePictureTests {
    /// A page of a document that somebody looked at.
    enum Sample: String, CaseIterable, Sendable {
        case invoice
        case usageStatement = "usage-statement"
        case worldwide
        case middleOfMany = "middle-of-many"
        case lastOfMany = "last-of-many"
        case creditNote = "credit-note"
        case draft

        var page: Int {
            switch self {
            case .invoice, .worldwide, .creditNote, .draft: 1
            case .usageStatement: 2
            case .middleOfMany: 5
            case .lastOfMany: 9
            }
        }

        func document() throws -> Document {
            switch self {
            case .invoice, .usageStatement: try DocumentFixture.ordinaryDocument()
            case .worldwide: try DocumentFixture.document(try DocumentFixture.worldwide())
            case .middleOfMany, .lastOfMany: try DocumentFixture.document(try DocumentFixture.long())
            case .creditNote: try CreditNoteTests.document()
            case .draft:
                try DocumentFixture.document(
                    try DocumentFixture.invoice([DocumentFixture.line("Team plan", "99")], status: .drafted)
                )
            }
        }
    }

    private static var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Approved")
    }

    /// With `WEIR_APPROVE_PAGES=1` the pages are written in place of the approved ones, to be looked at and kept.
    @Test(arguments: Sample.allCases)
    func pageLooksAsApproved(_ sample: Sample) throws {
        let drawn = try PDFReading(PDFRenderer.bytes(of: sample.document())).picture(of: sample.page)
        let file = Self.folder.appending(path: "\(sample.rawValue).png")
        if ProcessInfo.processInfo.environment["WEIR_APPROVE_PAGES"] == "1" { try Data(drawn).write(to: file) }
        let approved = try PagePicture(png: [UInt8](Data(contentsOf: file)))
        let picture = try PagePicture(png: drawn)
        let difference = picture.difference(from: approved)
        #expect(
            picture.isSame(as: approved),
            "\(difference) of 1000 pixels of the page '\(sample.rawValue)' are not as approved. Look at both."
        )
    }

    @Test func anotherAmountIsSeen() throws {
        let page = try PagePicture(png: PDFReading(PDFRenderer.bytes(of: Sample.draft.document())).picture(of: 1))
        let other = try DocumentFixture.document(
            try DocumentFixture.invoice([DocumentFixture.line("Team plan", "88")], status: .drafted)
        )
        let changed = try PagePicture(png: PDFReading(PDFRenderer.bytes(of: other)).picture(of: 1))
        #expect(changed.difference(from: page) > 0)
        #expect(!page.isSame(as: changed), "\(changed.difference(from: page))")
    }

    @Test func aLineMoreIsSeen() throws {
        let lines = try [DocumentFixture.line("Team plan", "99"), DocumentFixture.line("Set-up", "0")]
        let page = try PagePicture(png: PDFReading(PDFRenderer.bytes(of: Sample.draft.document())).picture(of: 1))
        let other = try DocumentFixture.document(try DocumentFixture.invoice(lines, status: .drafted))
        #expect(!page.isSame(as: try PagePicture(png: PDFReading(PDFRenderer.bytes(of: other)).picture(of: 1))))
    }
}
