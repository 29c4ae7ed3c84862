import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// `/v1/mails`: what was sent to customers, and what could not be.
struct MailRoutes: RouteGroup {
    let mails: MailService

    func register(on routes: RouteRegistrar) {
        routes.on(.get, "/v1/mails", .read(.mails), readsQuery: true) { try await list($0) }
        routes.on(.post, "/v1/mails/{id}/resend", .write(.mails)) { call in
            let id: MailID = try call.identifier(of: "Mail")
            return try await call.answer({ APIResponse(status: .accepted, MailBody($0)) }) { context, keeping in
                try await mails.resend(id, context, keeping: keeping)
            }
        }
        routes.on(.get, "/v1/refused-addresses", .read(.mails)) { call in
            let refused = try await mails.refusedAddresses(call.context)
            return .json { json in
                json.page("refusedAddresses", refused, nextCursor: nil) { json, address in
                    json.element(RefusedAddressBody(address))
                }
            }
        }
        routes.on(.delete, "/v1/refused-addresses/{address}", .write(.mails)) { call in
            let address = call.parameter("address")
            return try await call.answer({ APIResponse(RefusedAddressBody($0)) }) { context, keeping in
                try await mails.allow(address, context, keeping: keeping)
            }
        }
    }

    private func list(_ call: APICall) async throws -> APIResponse {
        let (page, customer, kind, state) = try call.readQuery { fields in
            (
                PageRequest<MailID>.read(fields, list: "mails"),
                fields.customerReference(),
                fields.optional("kind") { $0.choice(MailKind.self) },
                fields.optional("state") { $0.choice(DeliveryState.self) }
            )
        }
        let found = try await mails.mails(
            of: customer,
            kind: kind,
            state: state,
            before: page.after,
            limit: page.limit,
            call.context
        )
        return .list("mails", Page(found, limit: page.limit), position: \.id) { MailBody($0) }
    }
}
