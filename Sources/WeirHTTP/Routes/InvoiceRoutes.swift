import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// `/v1/invoices`; an invoice is named by its id or its number.
struct InvoiceRoutes: RouteGroup {
    let invoices: InvoiceService

    func register(on routes: RouteRegistrar) {
        routes.on(.post, "/v1/invoices", .write(.invoices)) { call in
            let input = try call.read(InvoiceRequest.create)
            return try await call.answer({ APIResponse(status: .created, InvoiceBody($0)) }) { context, keeping in
                try await invoices.create(input, context, keeping: keeping)
            }
        }
        routes.on(.get, "/v1/invoices", .read(.invoices), readsQuery: true) { try await list($0) }
        routes.on(.get, "/v1/invoices/{id}", .read(.invoices)) { call in
            APIResponse(InvoiceBody(try await invoices.invoice(call.parameter("id"), call.context)))
        }
        routes.on(.get, "/v1/invoices/{id}/explain", .read(.invoices)) { call in
            APIResponse(InvoiceExplanationBody(try await invoices.explain(call.parameter("id"), call.context)))
        }
        on(routes, "finalize") { call, name, context, keeping in
            try await invoices.finalize(name, context, keeping: keeping)
        }
        on(routes, "void") { call, name, context, keeping in
            try await invoices.void(name, context, keeping: keeping)
        }
        on(routes, "mark-uncollectible") { call, name, context, keeping in
            try await invoices.writeOff(name, context, keeping: keeping)
        }
        on(routes, "mark-paid") { call, name, context, keeping in
            try await invoices.markPaid(name, call.read(InvoiceRequest.payment), context, keeping: keeping)
        }
        on(routes, "refund") { call, name, context, keeping in
            let amount = try call.read(InvoiceRequest.refund)
            return try await invoices.refund(name, amountMinor: amount, context, keeping: keeping)
        }
        on(routes, "credit-notes", status: .created) { call, name, context, keeping in
            try await invoices.credit(name, call.read(InvoiceRequest.creditNote), context, keeping: keeping)
        }
    }

    /// Adds what may be done with one invoice.
    private func on(
        _ routes: RouteRegistrar,
        _ action: String,
        status: HTTPResponse.Status = .ok,
        _ command:
            @escaping @Sendable (
                APICall, String, CallContext, AnswerKeeping<Invoice>
            ) async throws -> Invoice
    ) {
        routes.on(.post, "/v1/invoices/{id}/\(action)", .write(.invoices)) { call in
            let name = call.parameter("id")
            return try await call.answer({ APIResponse(status: status, InvoiceBody($0)) }) { context, keeping in
                try await command(call, name, context, keeping)
            }
        }
    }

    private func list(_ call: APICall) async throws -> APIResponse {
        let (page, query) = try call.readQuery { fields in
            (
                PageRequest<InvoiceID>.read(fields, list: "invoices"),
                InvoiceQuery(
                    customer: fields.customerReference(),
                    contract: fields.optional("contractId") { $0.id() },
                    status: fields.optional("status") { $0.choice(InvoiceStatus.self) }
                )
            )
        }
        let (found, next) = try await invoices.invoices(
            query,
            before: page.after,
            limit: page.limit,
            call.context
        )
        let cursor = next.map { Cursor.text(list: "invoices", position: $0.bytes) }
        return .json { json in
            json.page("invoices", found.prefix(page.limit), nextCursor: cursor) { json, invoice in
                json.element(InvoiceBody(invoice))
            }
        }
    }
}
