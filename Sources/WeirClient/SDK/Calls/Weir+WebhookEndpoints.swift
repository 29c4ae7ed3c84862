extension Weir {
    /// Where is sent what happens in the workspace.
    public var webhookEndpoints: WebhookEndpointCalls { WebhookEndpointCalls(weir: self) }

    /// Calls about webhook endpoints; a webhook that came is looked at with ``Weir/verifyWebhook(_:_:_:toleranceSeconds:now:)``.
    public struct WebhookEndpointCalls: Sendable {
        let weir: Weir
        private static let path = "/v1/webhook-endpoints"

        /// Makes an endpoint, which is sent what happens from now on; the secret is in this answer and nowhere else.
        public func create(
            _ endpoint: WebhookEndpointInput,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> CreatedWebhookEndpoint {
            try await weir.answer(Call("POST", Self.path, body: endpoint.json, key: idempotencyKey))
        }

        /// One page, of at most 200; by default 50.
        public func list(limit: Int? = nil, cursor: String? = nil) async throws(Failure) -> Page<WebhookEndpoint> {
            try await weir.page(Self.path, "webhookEndpoints", limit: limit, cursor: cursor)
        }

        /// All of them.
        public func each() -> Elements<WebhookEndpoint> { weir.every(Self.path, "webhookEndpoints") }

        /// An endpoint as it is now, without its secret.
        public func get(_ id: String) async throws(Failure) -> WebhookEndpoint {
            try await weir.answer(Call("GET", Weir.path(Self.path, id)))
        }

        /// Changes where and what is sent, or switches it off and on.
        @discardableResult
        public func update(
            _ id: String,
            _ changes: WebhookEndpointChange,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> WebhookEndpoint {
            try await weir.answer(Call("PATCH", Weir.path(Self.path, id), body: changes.json, key: idempotencyKey))
        }

        /// Removes it with the log of what was sent to it.
        @discardableResult
        public func delete(_ id: String, idempotencyKey: String? = nil) async throws(Failure) -> Deleted {
            try await weir.answer(Call("DELETE", Weir.path(Self.path, id), key: idempotencyKey))
        }

        /// Gives it a new secret, which is in this answer only.
        ///
        /// For `overlapSeconds` of the rotation, by default a day, bodies are signed with the old one too.
        public func rotateSecret(
            _ id: String,
            _ rotation: WebhookSecretRotation = [:],
            idempotencyKey: String? = nil
        ) async throws(Failure) -> CreatedWebhookEndpoint {
            let path = Weir.path(Self.path, id, "rotate-secret")
            return try await weir.answer(Call("POST", path, body: rotation.json, key: idempotencyKey))
        }

        /// Sends it an event by which it can be tried.
        @discardableResult
        public func test(_ id: String) async throws(Failure) -> WebhookEndpoint {
            try await weir.answer(Call("POST", Weir.path(Self.path, id, "test")))
        }

        /// One page of what was sent to it in the last 30 days, newest first, of at most 200; by default 50.
        ///
        /// `state` is `waiting`, `delivered`, `failed` or `omitted`.
        public func listDeliveries(
            _ id: String,
            state: String? = nil,
            limit: Int? = nil,
            cursor: String? = nil
        ) async throws(Failure) -> Page<WebhookDelivery> {
            let path = Weir.path(Self.path, id, "deliveries")
            return try await weir.page(path, "deliveries", [("state", state)], limit: limit, cursor: cursor)
        }

        /// Sends an event again, whatever came of it.
        @discardableResult
        public func resend(_ id: String, delivery: String) async throws(Failure) -> WebhookDelivery {
            let path = Weir.path(Weir.path(Self.path, id, "deliveries"), delivery, "resend")
            return try await weir.answer(Call("POST", path))
        }
    }

    /// What has happened in the last 30 days, newest first, as endpoints are sent it.
    public var webhookEvents: WebhookEventCalls { WebhookEventCalls(weir: self) }

    /// Calls about what has happened, whether there is an endpoint or not.
    public struct WebhookEventCalls: Sendable {
        let weir: Weir
        private static let path = "/v1/webhook-events"

        /// One page, of at most 200; by default 50.
        public func list(limit: Int? = nil, cursor: String? = nil) async throws(Failure) -> Page<WebhookEvent> {
            try await weir.page(Self.path, "webhookEvents", limit: limit, cursor: cursor)
        }

        /// All of it.
        public func each() -> Elements<WebhookEvent> { weir.every(Self.path, "webhookEvents") }
    }
}
