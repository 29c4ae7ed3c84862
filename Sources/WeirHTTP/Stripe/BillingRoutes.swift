import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// `/billing/*`: what a customer sees and does with its own token.
struct BillingRoutes: RouteGroup {
    let billing: CustomerBilling
    let usage: UsageServices

    func register(on routes: RouteRegistrar) {
        routes.on(.get, "/billing/plans", .customer, subject: .named) { call in
            let offer = try await billing.offer(to: call.customer(), call.context)
            return APIResponse(OfferBody(offer: offer))
        }
        routes.on(.get, "/billing/subscription", .customer, subject: .named) { call in
            APIResponse(StandingBody(standing: try await billing.standing(of: call.customer(), call.context)))
        }
        routes.on(.get, "/billing/usage", .customer, subject: .named) { call in
            let submission = try await usage.usage.ownUsage(of: call.customer(), context: call.context)
            return APIResponse(OwnUsageBody(usage: try await usage.ledger.carryOut(submission)))
        }
        routes.on(
            .post,
            "/billing/checkout",
            .customer,
            idempotency: .recordsUnderKey,
            subject: .named
        ) { call in
            let tier = try call.read { $0.required("tier", aliases: "planKey") { $0.string(maxBytes: 200) } }
            let page = try await billing.checkout(tier, for: call.customer(), call.context)
            return .json { json in
                json.object { json in
                    json.member("checkoutUrl", page.url)
                    json.member("sessionId", page.session)
                }
            }
        }
        routes.on(
            .post,
            "/billing/cancel",
            .customer,
            idempotency: .recordsUnderKey,
            subject: .named
        ) { call in
            try call.read { _ in () }
            try await billing.cancel(call.customer(), call.context)
            return .json { json in
                json.object { json in
                    json.member("message", "Subscription will be canceled at end of billing period")
                }
            }
        }
        routes.on(
            .post,
            "/billing/portal",
            .customer,
            idempotency: .recordsUnderKey,
            subject: .named
        ) { call in
            try call.read { _ in () }
            let url = try await billing.portal(for: call.customer(), key: call.idempotencyKey, call.context)
            return .json { json in
                json.object { json in json.member("portalUrl", url) }
            }
        }
    }
}

/// Saving a payment method: for the operator about a customer, and for the customer itself.
struct SetupIntentRoutes: RouteGroup {
    let billing: CustomerBilling

    func register(on routes: RouteRegistrar) {
        routes.onCustomer(.post, "/setup-intents", .write(.customers), idempotency: .recordsUnderKey) { call in
            try await answer(call, try call.customerReference())
        }
        routes.on(
            .post,
            "/billing/setup-intent",
            .customer,
            idempotency: .recordsUnderKey,
            subject: .named
        ) { call in
            try await answer(call, .id(try call.customer()))
        }
    }

    private func answer(_ call: APICall, _ customer: CustomerReference) async throws -> APIResponse {
        let request = try call.read { fields in SetupRequest(contract: fields.optional("contractId") { $0.id() }) }
        let page = try await billing.setupIntent(
            for: customer,
            contract: request.contract,
            key: call.idempotencyKey,
            call.context
        )
        return .json(status: .created) { json in
            json.object { json in
                json.member("setupIntentId", page.intent)
                json.member("clientSecret", page.clientSecret.text)
            }
        }
    }
}

private struct SetupRequest {
    var contract: ContractID?
}

extension APICall {
    /// The customer whose token the request came with.
    ///
    /// - Throws: ``ErrorCode/forbidden``; only where the route lets others in.
    func customer() throws -> CustomerID {
        guard case .customer(let identity) = principal else {
            throw APIError(.forbidden, "This needs a customer token.").reason(.tokenRequired)
        }
        return identity.customer
    }
}
