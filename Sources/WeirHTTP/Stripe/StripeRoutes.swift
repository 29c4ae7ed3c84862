import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// `/v1/stripe`: how the workspace stands with Stripe.
struct StripeRoutes: RouteGroup {
    let administration: StripeAdministration
    let backfill: StripeBackfill
    let workspaces: WorkspaceService

    func register(on routes: RouteRegistrar) {
        routes.on(.get, "/v1/stripe", .read(.stripe)) { call in
            APIResponse(StripeStatusBody(try await administration.status(of: call.context.workspace)))
        }
        routes.on(.put, "/v1/stripe/connection", .write(.stripe)) { call in
            let input = try call.read(StripeRequest.connection)
            return try await answer(call) { try await administration.set(input, $0, keeping: $1) }
        }
        routes.on(.delete, "/v1/stripe/connection", .write(.stripe)) { call in
            try await answer(call) { try await administration.remove($0, keeping: $1) }
        }
        // That someone has said so is written down whether there was a pause or not.
        routes.on(.post, "/v1/stripe/resume", .write(.stripe), audit: .request) { call in
            try await answer(call) { try await administration.resume($0, keeping: $1) }
        }
        routes.on(
            .post,
            "/v1/stripe/backfill",
            .write(.stripe),
            idempotency: IdempotencyMode.none
        ) { call in
            let since = try call.read { fields in BackfillRequest(since: fields.optional("since") { $0.timestamp() }) }
            let report = try await backfill.run(
                in: call.context.workspace,
                since: since.since ?? .earliest,
                now: call.context.now
            )
            return .json { json in
                json.object { json in
                    json.member("seen", report.seen)
                    json.member("new", report.new)
                    json.member("complete", report.isComplete)
                }
            }
        }
        routes.on(.get, "/v1/stripe/events", .read(.stripe), readsQuery: true) { call in
            let query = try call.readQuery { fields in
                EventQuery(
                    state: fields.optional("state") { $0.choice(StripeEventState.self) },
                    limit: fields.optional("limit") { $0.int(in: 1...200) } ?? 50
                )
            }
            let events = try await administration.events(
                in: call.context.workspace,
                state: query.state,
                limit: query.limit
            )
            return .json { json in
                json.page("events", events, nextCursor: nil) { json, event in
                    json.element(StripeEventBody(stored: event))
                }
            }
        }
        routes.on(.delete, "/v1/stripe/alerts/{kind}/{subject}", .write(.stripe)) { call in
            let subject = call.parameter("subject")
            guard let kind = StripeAlert.Kind(rawValue: call.parameter("kind")) else {
                throw WeirError.notFound("Alert", "\(call.parameter("kind"))/\(subject)")
            }
            return try await answer(call) { try await administration.dismiss(kind, subject, $0, keeping: $1) }
        }
    }

    private func answer(
        _ call: APICall,
        _ command: (CallContext, AnswerKeeping<StripeStatus>) async throws -> StripeStatus
    ) async throws -> APIResponse {
        try await call.answer({ APIResponse(StripeStatusBody($0)) }, to: command)
    }
}

private struct BackfillRequest {
    var since: Timestamp?
}

private struct EventQuery {
    var state: StripeEventState?
    var limit: Int
}

/// Reads the bodies of requests about Stripe.
enum StripeRequest {
    static func connection(_ fields: ObjectReader) -> SetStripeConnection? {
        let key = fields.required("secretKey") { field -> StripeKey? in
            guard let text = field.string(maxBytes: StripeKey.maximumLength) else { return nil }
            if let key = StripeKey(text) { return key }
            field.report(.invalidFormat, "must be a secret key of Stripe's: it \(StripeKey.rule)")
            return nil
        }
        let secrets = fields.optional("webhookSecrets") { field in
            field.array(maxCount: StripeWebhookSecret.maximumCount) { element -> StripeWebhookSecret? in
                guard let text = element.string(maxBytes: 255) else { return nil }
                if let secret = StripeWebhookSecret(text) { return secret }
                element.report(.invalidFormat, "must be a signing secret: it \(StripeWebhookSecret.rule)")
                return nil
            }
        }
        let rebinds = fields.optional("rebind") { $0.bool() } ?? false
        guard let key else { return nil }
        return SetStripeConnection(key: key, webhookSecrets: secrets ?? [], rebinds: rebinds)
    }
}

/// How a workspace stands with Stripe as the API shows it, without secrets.
struct StripeStatusBody: JSONWritable {
    let status: StripeStatus

    init(_ status: StripeStatus) { self.status = status }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("configured", status.connection != nil)
            json.member("mode", status.connection?.mode.rawValue)
            json.member("source", status.connection?.source.rawValue)
            json.member("keyLastFour", status.connection?.key.lastFour)
            json.member("webhookSecretCount", status.connection?.webhookSecrets.count ?? 0)
            json.member("accountId", status.binding?.account)
            json.member("boundAt", status.binding?.boundAt)
            json.member("apiVersion", StripePost.version)
            json.member("paused", status.pause != nil)
            if let pause = status.pause {
                json.object("pause") { json in
                    json.member("since", pause.since)
                    json.member("cause", pause.cause.rawValue)
                    json.member("message", pause.cause.message)
                }
            }
            json.object("events") { json in
                json.member("pending", status.events.pending)
                json.member("oldestPendingAt", status.events.oldestPendingAt)
                json.member("lastReceivedAt", status.events.lastReceivedAt)
            }
            json.array("alerts") { json in
                for alert in status.alerts { json.element(StripeAlertBody(stored: alert)) }
            }
        }
    }
}

/// Something that a person should look at.
struct StripeAlertBody: JSONWritable {
    let stored: StoredStripeAlert

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("kind", stored.alert.kind.rawValue)
            json.member("subject", stored.alert.subject)
            json.member("customerId", stored.alert.customer)
            json.member("message", stored.alert.kind.message)
            json.member("remedy", stored.alert.kind.remedy)
            json.member("firstAt", stored.firstAt)
            json.member("lastAt", stored.lastAt)
            json.member("count", stored.count)
        }
    }
}

/// An event as it was kept.
struct StripeEventBody: JSONWritable {
    let stored: StoredStripeEvent

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", stored.event.id)
            json.member("type", stored.event.type)
            json.member("objectId", stored.event.objectID)
            json.member("apiVersion", stored.event.apiVersion)
            json.member("state", stored.state.rawValue)
            json.member("createdAt", stored.event.createdAt)
            json.member("receivedAt", stored.receivedAt)
            json.member("doneAt", stored.doneAt)
        }
    }
}
