import HTTPTypes
import WeirAPI
import WeirCore
import WeirDocuments
package import WeirFormats
package import WeirPrimitives
package import WeirServices

/// Invoices and credit notes as answers that people read: the same for the API and for pages.
package struct InvoiceDocuments: Sendable {
    private let invoices: InvoiceService
    /// Where the operator's logo is.
    private let settings: SettingsService
    private let printer: DocumentPrinter

    package init(invoices: InvoiceService, settings: SettingsService, printer: DocumentPrinter = DocumentPrinter()) {
        self.invoices = invoices
        self.settings = settings
        self.printer = printer
    }

    /// What a document is written as.
    package enum Form: Sendable {
        case pdf
        case html
    }

    /// An invoice, by its id or number.
    ///
    /// - Throws: ``WeirError`` `notFound`, `unavailable`.
    package func invoice(
        _ name: String,
        as form: Form,
        locale: FormatLocale,
        withUsage: Bool,
        _ context: CallContext
    ) async throws -> APIResponse {
        let source = try await invoices.documentSource(name, withUsage: withUsage, context)
        let document = try Self.checked { () throws(MoneyError) in
            try InvoiceDocument.document(
                of: source.invoice,
                parties: source.parties,
                workings: source.lines?.map(LineWorking.init),
                in: DocumentContext(format: LocalFormat(locale), zone: source.zone)
            )
        }
        return try await answer(document, source, form, context)
    }

    /// A credit note of an invoice.
    ///
    /// - Throws: ``WeirError`` `notFound`, `unavailable`.
    package func creditNote(
        _ id: CreditNoteID,
        of name: String,
        as form: Form,
        locale: FormatLocale,
        _ context: CallContext
    ) async throws -> APIResponse {
        let source = try await invoices.documentSource(name, withUsage: false, context)
        let document = try Self.checked { () throws(MoneyError) in
            try CreditNoteDocument.document(
                of: id,
                on: source.invoice,
                parties: source.parties,
                in: DocumentContext(format: LocalFormat(locale), zone: source.zone)
            )
        }
        guard let document else { throw WeirError.notFound("Credit note", id.description) }
        return try await answer(document, source, form, context)
    }

    /// Sums of an invoice were added up when it was stored, so that one that does not fit is no mistake of the caller.
    private static func checked<Value>(_ body: () throws(MoneyError) -> Value) throws(WeirError) -> Value {
        do {
            return try body()
        } catch {
            throw WeirError(.internalError, "The sums of this document are too large.")
        }
    }

    // MARK: Answers

    private func answer(
        _ document: Document,
        _ source: InvoiceDocumentSource,
        _ form: Form,
        _ context: CallContext
    ) async throws -> APIResponse {
        var document = document
        document.logo = try await settings.logo(of: context.workspace)
        return switch form {
        case .pdf: try await pdf(document, source)
        case .html: html(document, source)
        }
    }

    private func pdf(_ document: Document, _ source: InvoiceDocumentSource) async throws -> APIResponse {
        let size = PageSize.usual(in: source.parties.seller.address?.country)
        let headers = Self.headers("application/pdf", document, source, "pdf")
        return APIResponse(body: try await printer.pdf(of: document, size: size), headers: headers)
    }

    private func html(_ document: Document, _ source: InvoiceDocumentSource) -> APIResponse {
        var headers = Self.headers("text/html; charset=utf-8", document, source, "html")
        headers[.contentSecurityPolicy] = Self.policy
        headers[.documentFrames] = "DENY"
        headers[.documentReferrer] = "same-origin"
        return APIResponse(body: Array(HTMLRenderer.page(of: document).utf8), headers: headers)
    }

    /// The page has a style of its own and nothing else: whatever a name in it says, nothing is run or fetched.
    private static let policy: String = {
        let style = Base64.text(of: Digest.sha256(Array(HTMLRenderer.styleText.utf8)))
        return
            "default-src 'none'; style-src 'sha256-\(style)'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    }()

    /// Shown where it is asked for, and kept under the document's own name.
    private static func headers(
        _ type: String,
        _ document: Document,
        _ source: InvoiceDocumentSource,
        _ suffix: String
    ) -> HTTPFields {
        let name = fileName(document.reference ?? source.invoice.id.description)
        return [
            .contentType: type, .cacheControl: "private, no-store", .xContentTypeOptions: "nosniff",
            .contentDisposition: "inline; filename=\"\(name).\(suffix)\"",
        ]
    }

    /// A name that every file system takes.
    private static func fileName(_ name: String) -> String {
        String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) ? $0 : "_" })
    }
}

extension HTTPField.Name {
    fileprivate static let documentFrames = documentHeader("X-Frame-Options")
    fileprivate static let documentReferrer = documentHeader("Referrer-Policy")

    private static func documentHeader(_ text: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(text) else { preconditionFailure("'\(text)' is no header name.") }
        return name
    }
}

extension LineWorking {
    fileprivate init(_ line: InvoiceExplanation.Line) {
        self.init(
            rating: line.rating,
            share: line.share,
            events: line.events.map { Events(count: $0.count, digest: $0.digest) }
        )
    }
}
