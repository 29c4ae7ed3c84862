extension Weir {
    /// What can be allowed and limited.
    public var features: FeatureCalls { FeatureCalls(weir: self) }

    /// Calls about features; a feature is named by its key.
    public struct FeatureCalls: Sendable {
        let weir: Weir
        private static let path = "/v1/features"

        /// Makes a feature.
        @discardableResult
        public func create(_ feature: FeatureInput, idempotencyKey: String? = nil) async throws(Failure) -> Feature {
            try await weir.answer(Call("POST", Self.path, body: feature.json, key: idempotencyKey))
        }

        /// One page, of at most 200; by default 50.
        public func list(limit: Int? = nil, cursor: String? = nil) async throws(Failure) -> Page<Feature> {
            try await weir.page(Self.path, "features", limit: limit, cursor: cursor)
        }

        /// All of them.
        public func each() -> Elements<Feature> { weir.every(Self.path, "features") }

        /// A feature as it is now.
        public func get(_ key: String) async throws(Failure) -> Feature {
            try await weir.answer(Call("GET", Weir.path(Self.path, key)))
        }

        /// Changes what is named.
        @discardableResult
        public func update(
            _ key: String,
            _ changes: FeatureChange,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> Feature {
            try await weir.answer(Call("PATCH", Weir.path(Self.path, key), body: changes.json, key: idempotencyKey))
        }
    }

    /// What events are counted by.
    public var meters: MeterCalls { MeterCalls(weir: self) }

    /// Calls about meters; a meter is named by its code or id.
    public struct MeterCalls: Sendable {
        let weir: Weir
        private static let path = "/v1/meters"

        /// Makes a meter; how it counts never changes afterwards.
        @discardableResult
        public func create(_ meter: MeterInput, idempotencyKey: String? = nil) async throws(Failure) -> Meter {
            try await weir.answer(Call("POST", Self.path, body: meter.json, key: idempotencyKey))
        }

        /// One page, of at most 200; by default 50.
        ///
        /// `status` is `active`, `archived` or `all`.
        public func list(
            status: String? = nil,
            limit: Int? = nil,
            cursor: String? = nil
        ) async throws(Failure) -> Page<Meter> {
            try await weir.page(Self.path, "meters", [("status", status)], limit: limit, cursor: cursor)
        }

        /// All of them.
        public func each(status: String? = nil) -> Elements<Meter> {
            weir.every(Self.path, "meters", [("status", status)])
        }

        /// A meter as it is now.
        public func get(_ code: String) async throws(Failure) -> Meter {
            try await weir.answer(Call("GET", Weir.path(Self.path, code)))
        }

        /// Gives it another name to show.
        @discardableResult
        public func rename(
            _ code: String,
            _ displayName: String,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> Meter {
            let body: JSON = ["displayName": JSON(displayName)]
            return try await weir.answer(Call("PATCH", Weir.path(Self.path, code), body: body, key: idempotencyKey))
        }

        /// Later events do not count in it, what it has counted stays.
        @discardableResult
        public func archive(_ code: String, idempotencyKey: String? = nil) async throws(Failure) -> Meter {
            try await weir.answer(Call("POST", Weir.path(Self.path, code, "archive"), key: idempotencyKey))
        }
    }

    /// Usage of one meter over time.
    public func queryUsage(_ query: UsageQuery) async throws(Failure) -> UsageSeries {
        try await answer(Call("POST", "/v1/usage/query", body: query.json))
    }

    /// Decides up to 1,000, each by itself and after those before it; a refusal stands in its result.
    @discardableResult
    public func consumeBatch(
        _ items: [BatchedDecisionInput],
        idempotencyKey: String? = nil
    ) async throws(Failure) -> DecisionBatchAnswer {
        let body: JSON = ["items": items.json]
        return try await answer(Call("POST", "/v1/usage/consume/batch", body: body, key: idempotencyKey))
    }

    /// Calls a route for which there is no method here, and answers what it says.
    @discardableResult
    public func request(
        _ method: String,
        _ path: String,
        body: JSON? = nil,
        idempotencyKey: String? = nil
    ) async throws(Failure) -> JSON {
        try await value(Call(method, path, body: body, key: idempotencyKey))
    }
}
