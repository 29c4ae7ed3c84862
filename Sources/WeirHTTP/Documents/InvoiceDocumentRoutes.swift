import HTTPTypes
import WeirAPI
import WeirCore
import WeirFormats
import WeirPrimitives
import WeirServices

/// Invoices and credit notes as people read them: `…/pdf` and `…/html`.
struct InvoiceDocumentRoutes: RouteGroup {
    let documents: InvoiceDocuments

    init(invoices: InvoiceService, settings: SettingsService) {
        documents = InvoiceDocuments(invoices: invoices, settings: settings)
    }

    /// What a request may ask for.
    private struct Wish {
        var locale: FormatLocale
        var withUsage: Bool
    }

    func register(on routes: RouteRegistrar) {
        routes.on(.get, "/v1/invoices/{id}/pdf", .read(.invoices), readsQuery: true) { call in
            try await invoice(call, as: .pdf)
        }
        routes.on(.get, "/v1/invoices/{id}/html", .read(.invoices), readsQuery: true) { call in
            try await invoice(call, as: .html)
        }
        routes.on(.get, "/v1/invoices/{id}/credit-notes/{note}/pdf", .read(.invoices), readsQuery: true) { call in
            try await creditNote(call, as: .pdf)
        }
        routes.on(.get, "/v1/invoices/{id}/credit-notes/{note}/html", .read(.invoices), readsQuery: true) { call in
            try await creditNote(call, as: .html)
        }
    }

    private func invoice(_ call: APICall, as form: InvoiceDocuments.Form) async throws -> APIResponse {
        let wish = try call.readQuery { fields in
            Wish(
                locale: Self.locale(fields),
                withUsage: fields.optional("usage") { $0.bool() } ?? true
            )
        }
        return try await documents.invoice(
            call.parameter("id"),
            as: form,
            locale: wish.locale,
            withUsage: wish.withUsage,
            call.context
        )
    }

    private func creditNote(_ call: APICall, as form: InvoiceDocuments.Form) async throws -> APIResponse {
        let locale = try call.readQuery { Self.locale($0) }
        let id = try call.identifier("note", of: "Credit note", as: CreditNoteID.self)
        return try await documents.creditNote(id, of: call.parameter("id"), as: form, locale: locale, call.context)
    }

    private static func locale(_ fields: ObjectReader) -> FormatLocale {
        FormatLocale.nearest(to: fields.optional("locale") { $0.string(maxBytes: 35) } ?? "en")
    }
}
