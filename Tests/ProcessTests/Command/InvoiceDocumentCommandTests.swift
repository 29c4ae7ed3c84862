import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// `weir invoices pdf` and `html`, against a running server and without one.
struct InvoiceDocumentCommandTests {
    @Test func documentsAreWrittenToFiles() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let folder = try TemporaryFolder()
        func weir(_ words: String...) async throws -> CommandResult {
            let all = ["invoices"] + words + ["--data", server.dataFolder]
            return try await BuiltCommand.run(all, workingFolder: folder.path)
        }
        func file(_ name: String) throws -> [UInt8] {
            [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\(name)")))
        }
        // given: a final invoice with a credit note, and a draft
        let client = server.client()
        try await client.ask("POST", "/v1/customers", ["externalId": "acme", "name": "株式会社サンプル"])
        let line: JSONValue = ["label": "Set-up", "unitPrice": "1100"]
        let body: JSONObject = ["externalCustomerId": "acme", "currency": "EUR", "lines": [line]]
        let id = try #require(try await client.ask("POST", "/v1/invoices", body).text("id"))
        let draft = try #require(try await client.ask("POST", "/v1/invoices", body).text("id"))
        try await client.ask("POST", "/v1/invoices/\(id)/finalize")
        let credited = try await client.ask("POST", "/v1/invoices/\(id)/credit-notes", ["reason": "goodwill"])
        let note = try #require(credited["creditNotes"]?.arrayValue?.first?.objectValue?.text("id"))

        // when: they are asked for without a file's name
        let pdf = try await weir("pdf", "INV-000001")
        // then: each is named after itself
        #expect(pdf.output == "INV-000001.pdf\n", "\(pdf.errors)")
        #expect(try file("INV-000001.pdf").starts(with: Array("%PDF-".utf8)))
        #expect(try await weir("html", draft).output == "\(draft).html\n")
        #expect(String(decoding: try file("\(draft).html"), as: UTF8.self).contains("This is a draft."))
        #expect(try await weir("pdf", "INV-000001", "--credit-note", note).output == "INV-000001-CN1.pdf\n")
        // and: in the form that is wanted, where it is wanted
        let german = try await weir("html", "INV-000001", "--locale", "de", "--no-usage", "--output", "rechnung.html")
        #expect(german.output == "rechnung.html\n", "\(german.errors)")
        #expect(String(decoding: try file("rechnung.html"), as: UTF8.self).contains("1.100,00\u{A0}€"))
        let written = try await weir("html", "INV-000001", "--output", "-")
        #expect(written.output.hasPrefix("<!DOCTYPE html>"))
        #expect(written.output.contains("株式会社サンプル"))

        // when: there is no such invoice, note or folder
        let before = try file("INV-000001.pdf")
        #expect(try await weir("pdf", "INV-000009", "--output", "INV-000001.pdf").status == .exited(1))
        #expect(try await weir("pdf", "INV-000001", "--credit-note", "crn_x").status == .exited(1))
        let nowhere = try await weir("pdf", "INV-000001", "--output", "none/invoice.pdf")
        // then: nothing is written, and it is said why
        #expect(nowhere.status == .exited(1))
        #expect(nowhere.errors.contains("none/invoice.pdf cannot be written"), "\(nowhere.errors)")
        #expect(try file("INV-000001.pdf") == before)
        #expect(try await server.stop() == .exited(0))
        // and: without a server the same bytes are made
        #expect(try await weir("pdf", "INV-000001").output == "INV-000001.pdf\n")
        #expect(try file("INV-000001.pdf") == before)
    }
}
