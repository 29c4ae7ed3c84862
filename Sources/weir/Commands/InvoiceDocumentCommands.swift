import ArgumentParser
import Foundation
import WeirAPI
import WeirClient

/// Writes an invoice as a PDF.
struct InvoicesPDF: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pdf",
        abstract: "Write an invoice or one of its credit notes as a PDF.",
        discussion: """
              weir invoices pdf INV-000042
              weir invoices pdf INV-000042 --credit-note crn_… --locale de --output note.pdf
            """
    )

    @OptionGroup
    var document: InvoiceDocumentOptions

    func run() async throws { try await document.write(as: "pdf") }
}

/// Writes an invoice as a page.
struct InvoicesHTML: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "html",
        abstract: "Write an invoice or one of its credit notes as a page of HTML.",
        discussion: """
              weir invoices html INV-000042 --output -
            """
    )

    @OptionGroup
    var document: InvoiceDocumentOptions

    func run() async throws { try await document.write(as: "html") }
}

/// Which document is written, how and where.
struct InvoiceDocumentOptions: ParsableArguments {
    @Argument(help: "The invoice's number or id.")
    var invoice: String

    @Option(
        help: ArgumentHelp(
            "The file to write, '-' for standard output (default: named after the document).",
            valueName: "file"
        ),
        completion: .file()
    )
    var output: String?

    @Option(help: ArgumentHelp("This credit note of the invoice, in place of the invoice.", valueName: "id"))
    var creditNote: String?

    @Option(
        help: ArgumentHelp(
            "How numbers, dates and money are written: en (default), en-US, de, fr, es, ja.",
            valueName: "tag"
        )
    )
    var locale: String?

    @Flag(inversion: .prefixedNo, help: "Say how usage became the amounts.")
    var usage = true

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    /// Asks for the document and writes it; a file that cannot be asked for leaves the one that was there.
    func write(as form: String) async throws {
        let response = try await connection.withClient(for: "weir invoices \(form)") { client in
            try await client.send("GET", path(form))
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        if output == "-" {
            do {
                try FileHandle.standardOutput.write(contentsOf: Data(response.body))
            } catch {
                throw CommandFailure("The document cannot be written: \(error.reason).")
            }
            return
        }
        let file = output ?? Self.name(of: response, form) ?? "invoice.\(form)"
        do {
            try Data(response.body).write(to: URL(fileURLWithPath: file), options: .atomic)
        } catch {
            throw CommandFailure("\(file) cannot be written: \(error.reason).")
        }
        print(file)
    }

    private func path(_ form: String) -> String {
        var path = Invoices.path(invoice)
        if let creditNote { path += "/credit-notes/\(PercentEncoding.encode(creditNote))" }
        var query: [String] = []
        if let locale { query.append("locale=\(PercentEncoding.encode(locale))") }
        // Credit notes have no usage statement.
        if !usage, creditNote == nil { query.append("usage=false") }
        return "\(path)/\(form)" + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    }

    /// The name that the server gives the document; never one that leads into another folder.
    private static func name(of response: APIResponse, _ form: String) -> String? {
        guard let header = response.header("Content-Disposition"),
            let name = header.firstMatch(of: /filename="([A-Za-z0-9_.\-]+)"/).map({ String($0.1) }),
            name.hasSuffix(".\(form)"), !name.hasPrefix(".")
        else { return nil }
        return name
    }
}
