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
        registerActions(on: routes)
        registerMessages(on: routes)
    }

    /// What is sent about an invoice.
    private func registerMessages(on routes: RouteRegistrar) {
        routes.on(.post, "/v1/invoices/{id}/send", .write(.invoices)) { call in
            let name = call.parameter("id")
            return try await call.answer({ APIResponse(status: .accepted, InvoiceSendingBody($0)) }) {
                try await invoices.send(name, $0, keeping: $1)
            }
        }
        routes.on(.get, "/v1/invoices/{id}/timeline", .read(.invoices)) { call in
            let timeline = try await invoices.timeline(call.parameter("id"), call.context)
            return .json { json in
                json.object { json in json.member("timeline", timeline.map(InvoiceTimelineBody.init)) }
            }
        }
    }

    /// What may be done with one invoice.
    private func registerActions(on routes: RouteRegistrar) {
        routes.on(.post, "/v1/invoices/{id}/finalize", .write(.invoices)) { call in
            try await answer(call) { try await invoices.finalize($0, $1, keeping: $2) }
        }
        routes.on(.post, "/v1/invoices/{id}/void", .write(.invoices)) { call in
            try await answer(call) { try await invoices.void($0, $1, keeping: $2) }
        }
        routes.on(.post, "/v1/invoices/{id}/mark-uncollectible", .write(.invoices)) { call in
            try await answer(call) { try await invoices.writeOff($0, $1, keeping: $2) }
        }
        routes.on(.post, "/v1/invoices/{id}/mark-paid", .write(.invoices)) { call in
            let payment = try call.read(InvoiceRequest.payment)
            return try await answer(call) { try await invoices.markPaid($0, payment, $1, keeping: $2) }
        }
        routes.on(.post, "/v1/invoices/{id}/refund", .write(.invoices)) { call in
            let amount = try call.read(InvoiceRequest.refund)
            return try await answer(call) { try await invoices.refund($0, amountMinor: amount, $1, keeping: $2) }
        }
        routes.on(.post, "/v1/invoices/{id}/credit-notes", .write(.invoices)) { call in
            let note = try call.read(InvoiceRequest.creditNote)
            return try await answer(call, status: .created) { try await invoices.credit($0, note, $1, keeping: $2) }
        }
    }

    private func answer(
        _ call: APICall,
        status: HTTPResponse.Status = .ok,
        _ command: (String, CallContext, AnswerKeeping<Invoice>) async throws -> Invoice
    ) async throws -> APIResponse {
        let name = call.parameter("id")
        return try await call.answer({ APIResponse(status: status, InvoiceBody($0)) }) { context, keeping in
            try await command(name, context, keeping)
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
