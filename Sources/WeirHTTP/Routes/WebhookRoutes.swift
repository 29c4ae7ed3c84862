import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// `/v1/webhook-endpoints` and `/v1/webhook-events`: where events are sent, what was, and what has happened.
struct WebhookRoutes: RouteGroup {
    let webhooks: WebhookService

    func register(on routes: RouteRegistrar) {
        routes.on(.post, "/v1/webhook-endpoints", .write(.webhooks)) { call in
            let input = try call.read(WebhookEndpointRequest.create)
            let endpoint = try await webhooks.create(input, call.context, keeping: Self.keeping(.created))
            return APIResponse(status: .created, WebhookEndpointBody(endpoint, secret: .shown))
        }
        routes.on(.get, "/v1/webhook-endpoints", .read(.webhooks), readsQuery: true) { call in
            let page = try call.page(of: "webhookEndpoints", WebhookEndpointID.self)
            let all = try await webhooks.endpoints(in: call.context.workspace)
            return .list("webhookEndpoints", all.page(page, id: \.id), position: \.id) { WebhookEndpointBody($0) }
        }
        routes.on(.get, "/v1/webhook-endpoints/{id}", .read(.webhooks)) { call in
            let endpoint = try await webhooks.endpoint(try Self.id(call), in: call.context.workspace)
            return APIResponse(WebhookEndpointBody(endpoint))
        }
        routes.on(.patch, "/v1/webhook-endpoints/{id}", .write(.webhooks)) { call in
            let input = try call.read(WebhookEndpointRequest.update)
            let id = try Self.id(call)
            return try await call.answer({ APIResponse(WebhookEndpointBody($0)) }) { context, keeping in
                try await webhooks.update(id, input, context, keeping: keeping)
            }
        }
        routes.on(.delete, "/v1/webhook-endpoints/{id}", .write(.webhooks)) { call in
            let id = try Self.id(call)
            return try await call.answer({ APIResponse.deleted($0) }) { context, keeping in
                try await webhooks.delete(id, context, keeping: keeping)
            }
        }
        routes.on(.get, "/v1/webhook-events", .read(.webhooks), readsQuery: true) { call in
            let page = try call.page(of: "webhookEvents", DomainEventID.self)
            // One more than is shown says whether there is more.
            let found = try await webhooks.events(
                in: call.context.workspace,
                before: page.after,
                limit: page.limit + 1
            )
            return .list("webhookEvents", Page(found, limit: page.limit), position: \.id) { DomainEventBody($0) }
        }
        registerActions(on: routes)
    }

    private func registerActions(on routes: RouteRegistrar) {
        routes.on(.post, "/v1/webhook-endpoints/{id}/rotate-secret", .write(.webhooks)) { call in
            let id = try Self.id(call)
            let overlap = try call.read { fields in
                fields.optional("overlapSeconds") { $0.int(in: WebhookService.overlaps) }
                    ?? WebhookService.defaultOverlap
            }
            let endpoint = try await webhooks.rotateSecret(
                of: id,
                overlapSeconds: overlap,
                call.context,
                keeping: Self.keeping(.ok)
            )
            return APIResponse(WebhookEndpointBody(endpoint, secret: .shown))
        }
        // Asking again sends another one, so no answer is kept.
        routes.on(
            .post,
            "/v1/webhook-endpoints/{id}/test",
            .write(.webhooks),
            idempotency: IdempotencyMode.none,
            audit: .requestWithAnswer
        ) { call in
            let endpoint = try await webhooks.test(try Self.id(call), call.context)
            return APIResponse(status: .accepted, WebhookEndpointBody(endpoint))
        }
        routes.on(.get, "/v1/webhook-endpoints/{id}/deliveries", .read(.webhooks), readsQuery: true) { call in
            let (page, state) = try call.readQuery { fields in
                (
                    PageRequest<WebhookDeliveryID>.read(fields, list: "deliveries"),
                    fields.optional("state") { $0.choice(DeliveryState.self) }
                )
            }
            let found = try await webhooks.deliveries(
                of: try Self.id(call),
                state: state,
                before: page.after,
                limit: page.limit,
                in: call.context.workspace
            )
            return .list("deliveries", Page(found, limit: page.limit), position: \.delivery.id) {
                WebhookDeliveryBody($0)
            }
        }
        routes.on(
            .post,
            "/v1/webhook-endpoints/{id}/deliveries/{delivery}/resend",
            .write(.webhooks),
            idempotency: IdempotencyMode.none,
            audit: .requestWithAnswer
        ) { call in
            let delivery: WebhookDeliveryID = try call.identifier("delivery", of: "Webhook delivery")
            let listed = try await webhooks.resend(delivery, of: try Self.id(call), call.context)
            return APIResponse(status: .accepted, WebhookDeliveryBody(listed))
        }
    }

    private static func id(_ call: APICall) throws -> WebhookEndpointID {
        try call.identifier(of: "Webhook endpoint")
    }

    /// What is kept for repetitions and told to the audit trail lacks the secret.
    private static func keeping(_ status: HTTPResponse.Status) -> AnswerKeeping<WebhookEndpoint> {
        AnswerKeeping(
            { APIResponse(status: status, WebhookEndpointBody($0, secret: .shownBefore)).kept },
            change: { previous, endpoint, kind in
                AuditRendering.change(
                    from: previous.map { WebhookEndpointBody($0).jsonBytes },
                    to: WebhookEndpointBody(endpoint).jsonBytes,
                    kind: kind
                )
            }
        )
    }
}
