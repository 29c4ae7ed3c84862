extension Weir {
    /// What customers can be on.
    public var plans: PlanCalls { PlanCalls(weir: self) }

    /// Calls about plans; a plan is named by its key.
    public struct PlanCalls: Sendable {
        let weir: Weir
        private static let path = "/v1/plans"

        /// Makes a plan, or the next version of the one with the key.
        @discardableResult
        public func upsert(_ plan: PlanUpsert, idempotencyKey: String? = nil) async throws(Failure) -> Plan {
            try await weir.answer(Call("POST", Self.path, body: plan.json, key: idempotencyKey))
        }

        /// One page, of at most 200; by default 50.
        public func list(limit: Int? = nil, cursor: String? = nil) async throws(Failure) -> Page<Plan> {
            try await weir.page(Self.path, "plans", limit: limit, cursor: cursor)
        }

        /// All of them.
        public func each() -> Elements<Plan> { weir.every(Self.path, "plans") }

        /// A plan as it is now.
        public func get(_ key: String) async throws(Failure) -> Plan {
            try await weir.answer(Call("GET", Weir.path(Self.path, key)))
        }

        /// Takes a plan out of the offer; whoever has it keeps it.
        @discardableResult
        public func archive(_ key: String, idempotencyKey: String? = nil) async throws(Failure) -> Plan {
            try await weir.answer(Call("POST", Weir.path(Self.path, key, "archive"), key: idempotencyKey))
        }

        /// A plan as it was, the newest first.
        public func versions(_ key: String) async throws(Failure) -> Page<PlanVersion> {
            try await weir.page(Weir.path(Self.path, key, "versions"), "versions")
        }

        /// What moving subscribers to the newest version would do.
        public func previewMigration(
            _ key: String,
            _ subscribers: Migration
        ) async throws(Failure) -> MigrationOutcome {
            try await weir.answer(Call("POST", Weir.path(Self.path, key, "migrate/preview"), body: subscribers.json))
        }

        /// Moves subscribers to the newest version.
        @discardableResult
        public func migrate(
            _ key: String,
            _ subscribers: Migration,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> MigrationOutcome {
            let path = Weir.path(Self.path, key, "migrate")
            return try await weir.answer(Call("POST", path, body: subscribers.json, key: idempotencyKey))
        }
    }
}
