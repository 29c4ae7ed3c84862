extension Weir {
    /// Everything about one customer: `cust_…`, `ext:<your id>` or `stripe:cus_…`.
    public func forUser(_ id: String) -> ScopedClient { ScopedClient(weir: self, id: id) }

    /// Everything about one customer, by your own id.
    public func forUser(externalId: String) -> ScopedClient { ScopedClient(weir: self, id: "ext:" + externalId) }

    /// A client that speaks of one customer.
    public struct ScopedClient: Sendable {
        let weir: Weir
        /// How the customer is named in addresses.
        public let id: String

        /// The customer's subscription and usage.
        public var billing: Billing { Billing(weir: weir, id: id) }

        /// Checks and records in one step; see ``Weir/consume(_:for:quantity:properties:eventName:key:)``.
        @discardableResult
        public func consume(
            _ feature: String,
            _ quantity: Quantity? = nil,
            properties: [String: Property] = [:],
            eventName: String? = nil,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> Decision {
            try await weir.consume(
                feature,
                for: id,
                quantity: quantity,
                properties: properties,
                eventName: eventName,
                key: idempotencyKey
            )
        }

        /// Asks the same and records nothing.
        public func check(
            _ feature: String,
            _ quantity: Quantity? = nil,
            properties: [String: Property] = [:],
            eventName: String? = nil
        ) async throws(Failure) -> Decision {
            try await weir.check(
                feature,
                for: id,
                quantity: quantity,
                properties: properties,
                eventName: eventName
            )
        }

        /// Holds quota; see ``Weir/reserve(_:for:quantity:holdSeconds:properties:eventName:key:)``.
        public func reserve(
            _ feature: String,
            _ quantity: Quantity? = nil,
            holdSeconds: Int = 300,
            properties: [String: Property] = [:],
            eventName: String? = nil,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> Reservation {
            try await weir.reserve(
                feature,
                for: id,
                quantity: quantity,
                holdSeconds: holdSeconds,
                properties: properties,
                eventName: eventName,
                key: idempotencyKey
            )
        }

        /// Records what reserved work took, as ``Weir/commit(_:quantity:properties:)`` does.
        @discardableResult
        public func commit(
            _ reservation: Reservation,
            quantity: Quantity? = nil,
            properties: [String: Property] = [:]
        ) async throws(Failure) -> CommittedReservation {
            try await weir.commit(reservation, quantity: quantity, properties: properties)
        }

        /// Gives held quota back; goes out also when the task is cancelled.
        @discardableResult
        public func release(_ reservation: Reservation) async throws(Failure) -> Reservation {
            try await weir.release(reservation)
        }

        /// Holds a reservation from now on for so long; it never gets shorter.
        @discardableResult
        public func renew(_ reservation: Reservation, holdSeconds: Int = 300) async throws(Failure) -> Reservation {
            try await weir.renew(reservation, holdSeconds: holdSeconds)
        }

        /// Runs work under held quota, as the guard of ``Weir`` does.
        public func `guard`<Value>(
            _ feature: String,
            _ quantity: Quantity? = nil,
            holdSeconds: Int = 300,
            properties: [String: Property] = [:],
            eventName: String? = nil,
            _ work: (Held) async throws -> Value
        ) async throws -> Value {
            try await weir.guard(
                feature,
                for: id,
                quantity: quantity,
                holdSeconds: holdSeconds,
                properties: properties,
                eventName: eventName,
                work
            )
        }

        /// As the other guard, for work that takes what was held.
        public func `guard`<Value>(
            _ feature: String,
            _ quantity: Quantity? = nil,
            holdSeconds: Int = 300,
            properties: [String: Property] = [:],
            eventName: String? = nil,
            _ work: () async throws -> Value
        ) async throws -> Value {
            try await self.guard(
                feature,
                quantity,
                holdSeconds: holdSeconds,
                properties: properties,
                eventName: eventName
            ) { (_: Held) in try await work() }
        }

        /// Why the customer may use a feature now, or may not: every step of the decision.
        ///
        /// Nothing is recorded.
        public func explain(
            _ feature: String,
            _ quantity: Quantity? = nil,
            properties: [String: Property] = [:],
            eventName: String? = nil
        ) async throws(Failure) -> DecisionExplanation {
            let query: Query = [
                ("quantity", quantity?.text), ("eventName", eventName),
                ("properties", properties.isEmpty ? nil : properties.json.description),
            ]
            let path = Weir.path(place("entitlements"), feature, "explain")
            return try await weir.answer(Call("GET", path, query: query))
        }

        /// Every feature with what the customer gets of it.
        public func entitlements() async throws(Failure) -> Page<Entitlement> {
            try await weir.page(place("entitlements"), "entitlements")
        }

        /// Limits and top-ups of the customer's own.
        public func quotas() async throws(Failure) -> Page<QuotaOverride> {
            try await weir.page(place("quotas"), "quotas")
        }

        /// Gives a limit of its own, `.init(limit:)`, or a top-up, `.init(add:)`.
        @discardableResult
        public func setQuota(
            _ feature: String,
            _ quota: QuotaOverrideInput,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> QuotaOverride {
            let path = Weir.path(place("quotas"), feature)
            return try await weir.answer(Call("PUT", path, body: quota.json, key: idempotencyKey))
        }

        /// Leaves what the plan says.
        @discardableResult
        public func removeQuota(_ feature: String, idempotencyKey: String? = nil) async throws(Failure) -> QuotaOverride
        {
            try await weir.answer(Call("DELETE", Weir.path(place("quotas"), feature), key: idempotencyKey))
        }

        private func place(_ rest: String) -> String { Weir.path("/v1/users", id, rest) }
    }

    /// A customer's subscription and usage.
    public struct Billing: Sendable {
        let weir: Weir
        let id: String

        /// Sets the subscription and, in the same transaction, the plan's kit.
        ///
        /// Sending it again is harmless.
        @discardableResult
        public func setSubscription(
            _ subscription: SubscriptionInput,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> SubscriptionAnswer {
            let path = Weir.path("/v1/users", id, "billing/subscription")
            return try await weir.answer(Call("PUT", path, body: subscription.json, key: idempotencyKey))
        }

        /// The subscription as it is now; there may be none.
        public func getSubscription() async throws(Failure) -> SubscriptionAnswer {
            try await weir.answer(Call("GET", Weir.path("/v1/users", id, "billing/subscription")))
        }

        /// Plan, status, quotas, and what was used in the period.
        public func usage() async throws(Failure) -> UsageSummary {
            try await weir.answer(Call("GET", Weir.path("/v1/users", id, "billing/usage")))
        }
    }
}
