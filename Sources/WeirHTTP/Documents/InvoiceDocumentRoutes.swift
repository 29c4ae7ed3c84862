import HTTPTypes
import WeirAPI
import WeirCore
import WeirDocuments
import WeirFormats
import WeirPrimitives
import WeirServices

/// Invoices and credit notes as people read them: `…/pdf` and `…/html`.
struct InvoiceDocumentRoutes: RouteGroup {
    let invoices: InvoiceService
    let printer = DocumentPrinter()

    /// What a request may ask for.
    private struct Wish {
        var locale: FormatLocale
        var withUsage: Bool
    }

    func register(on routes: RouteRegistrar) {
        routes.on(.get, "/v1/invoices/{id}/pdf", .read(.invoices), readsQuery: true) { call in
            let (document, source) = try await invoice(call)
            return try await pdf(document, source)
        }
        routes.on(.get, "/v1/invoices/{id}/html", .read(.invoices), readsQuery: true) { call in
            let (document, source) = try await invoice(call)
            return html(document, source)
        }
        routes.on(.get, "/v1/invoices/{id}/credit-notes/{note}/pdf", .read(.invoices), readsQuery: true) { call in
            let (document, source) = try await creditNote(call)
            return try await pdf(document, source)
        }
        routes.on(.get, "/v1/invoices/{id}/credit-notes/{note}/html", .read(.invoices), readsQuery: true) { call in
            let (document, source) = try await creditNote(call)
            return html(document, source)
        }
    }

    // MARK: Documents

    private func invoice(_ call: APICall) async throws -> (Document, InvoiceDocumentSource) {
        let wish = try call.readQuery { fields in
            Wish(
                locale: Self.locale(fields),
                withUsage: fields.optional("usage") { $0.bool() } ?? true
            )
        }
        let name = call.parameter("id")
        let source = try await invoices.documentSource(name, withUsage: wish.withUsage, call.context)
        let document = try Self.checked { () throws(MoneyError) in
            try InvoiceDocument.document(
                of: source.invoice,
                parties: source.parties,
                workings: source.lines?.map(LineWorking.init),
                in: DocumentContext(format: LocalFormat(wish.locale), zone: source.zone)
            )
        }
        return (document, source)
    }

    private func creditNote(_ call: APICall) async throws -> (Document, InvoiceDocumentSource) {
        let locale = try call.readQuery { Self.locale($0) }
        let id = try call.identifier("note", of: "Credit note", as: CreditNoteID.self)
        let source = try await invoices.documentSource(call.parameter("id"), withUsage: false, call.context)
        let document = try Self.checked { () throws(MoneyError) in
            try CreditNoteDocument.document(
                of: id,
                on: source.invoice,
                parties: source.parties,
                in: DocumentContext(format: LocalFormat(locale), zone: source.zone)
            )
        }
        guard let document else { throw WeirError.notFound("Credit note", id.description) }
        return (document, source)
    }

    private static func locale(_ fields: ObjectReader) -> FormatLocale {
        FormatLocale.nearest(to: fields.optional("locale") { $0.string(maxBytes: 35) } ?? "en")
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

    private func pdf(_ document: Document, _ source: InvoiceDocumentSource) async throws -> APIResponse {
        let size = PageSize.usual(in: source.parties.seller.address?.country)
        let headers = Self.headers("application/pdf", document, source, "pdf")
        return APIResponse(body: try await printer.pdf(of: document, size: size), headers: headers)
    }

    private func html(_ document: Document, _ source: InvoiceDocumentSource) -> APIResponse {
        var headers = Self.headers("text/html; charset=utf-8", document, source, "html")
        // The page has a style of its own and nothing else: whatever a name in it says, nothing is run or fetched.
        headers[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        return APIResponse(body: Array(HTMLRenderer.page(of: document).utf8), headers: headers)
    }

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

extension LineWorking {
    fileprivate init(_ line: InvoiceExplanation.Line) {
        self.init(
            rating: line.rating,
            share: line.share,
            events: line.events.map { Events(count: $0.count, digest: $0.digest) }
        )
    }
}
