extension Weir {
    /// How the workspace stands with Stripe.
    public var stripe: StripeCalls { StripeCalls(weir: self) }

    /// Calls about Stripe's key, secrets and events.
    public struct StripeCalls: Sendable {
        let weir: Weir
        private static let path = "/v1/stripe"

        /// Whether it is connected, what is behind, and what a person should look at; never the key.
        public func get() async throws(Failure) -> StripeStatus {
            try await weir.answer(Call("GET", Self.path))
        }

        /// Sets key and webhook secrets, which are never shown again; the key is tried at Stripe first.
        @discardableResult
        public func connect(
            _ connection: StripeConnectionInput,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> StripeStatus {
            try await weir.answer(Call("PUT", Self.path + "/connection", body: connection.json, key: idempotencyKey))
        }

        /// Forgets them; the server's own variables count again.
        @discardableResult
        public func disconnect(idempotencyKey: String? = nil) async throws(Failure) -> StripeStatus {
            try await weir.answer(Call("DELETE", Self.path + "/connection", key: idempotencyKey))
        }

        /// Takes in the events of the last 30 days that did not come, or those from an instant on.
        @discardableResult
        public func backfill(_ since: StripeBackfillInput = [:]) async throws(Failure) -> StripeBackfill {
            try await weir.answer(Call("POST", Self.path + "/backfill", body: since.json))
        }

        /// Lets changes at Stripe go on after a restore or a copy.
        @discardableResult
        public func resume(idempotencyKey: String? = nil) async throws(Failure) -> StripeStatus {
            try await weir.answer(Call("POST", Self.path + "/resume", key: idempotencyKey))
        }

        /// The events of Stripe's that came last, at most 200; by default 50.
        ///
        /// `state` is `pending`, `applied` or `ignored`.
        public func listEvents(state: String? = nil, limit: Int? = nil) async throws(Failure) -> Page<StripeEvent> {
            try await weir.page(Self.path + "/events", "events", [("state", state)], limit: limit)
        }

        /// Takes an alert away that someone has dealt with.
        @discardableResult
        public func dismissAlert(
            kind: String,
            subject: String,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> StripeStatus {
            let path = Weir.path(Weir.path(Self.path + "/alerts", kind), subject)
            return try await weir.answer(Call("DELETE", path, key: idempotencyKey))
        }
    }
}
