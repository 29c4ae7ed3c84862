extension Weir {
    /// What customers have agreed to.
    public var contracts: ContractCalls { ContractCalls(weir: self) }

    /// Calls about contracts.
    public struct ContractCalls: Sendable {
        let weir: Weir
        private static let path = "/v1/contracts"

        /// Makes a contract.
        @discardableResult
        public func create(_ contract: ContractInput, idempotencyKey: String? = nil) async throws(Failure) -> Contract {
            try await weir.answer(Call("POST", Self.path, body: contract.json, key: idempotencyKey))
        }

        /// One page, of at most 200; by default 50.
        public func list(
            customerId: String? = nil,
            externalCustomerId: String? = nil,
            limit: Int? = nil,
            cursor: String? = nil
        ) async throws(Failure) -> Page<Contract> {
            let query: Query = [("customerId", customerId), ("externalCustomerId", externalCustomerId)]
            return try await weir.page(Self.path, "contracts", query, limit: limit, cursor: cursor)
        }

        /// All of them.
        public func each(customerId: String? = nil, externalCustomerId: String? = nil) -> Elements<Contract> {
            let query: Query = [("customerId", customerId), ("externalCustomerId", externalCustomerId)]
            return weir.every(Self.path, "contracts", query)
        }

        /// A contract as it is now.
        public func get(_ id: String) async throws(Failure) -> Contract {
            try await weir.answer(Call("GET", Weir.path(Self.path, id)))
        }

        /// Changes what is named.
        @discardableResult
        public func update(
            _ id: String,
            _ changes: ContractChange,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> Contract {
            try await weir.answer(Call("PATCH", Weir.path(Self.path, id), body: changes.json, key: idempotencyKey))
        }

        /// At the end of the period, unless `cancelAt` says `immediately` or a date.
        @discardableResult
        public func cancel(
            _ id: String,
            _ cancellation: Cancellation = [:],
            idempotencyKey: String? = nil
        ) async throws(Failure) -> Contract {
            let path = Weir.path(Self.path, id, "cancel")
            return try await weir.answer(Call("POST", path, body: cancellation.json, key: idempotencyKey))
        }

        /// Changes the plan, the quantity or the add-ons.
        @discardableResult
        public func changePlan(
            _ id: String,
            _ change: PlanChange,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> Contract {
            let path = Weir.path(Self.path, id, "change-plan")
            return try await weir.answer(Call("POST", path, body: change.json, key: idempotencyKey))
        }

        /// What a change would lead to: the next two invoices.
        public func previewPlanChange(_ id: String, _ change: PlanChange) async throws(Failure) -> ContractPreview {
            var body = change.json
            body["preview"] = true
            return try await weir.answer(Call("POST", Weir.path(Self.path, id, "change-plan"), body: body))
        }

        /// Agrees on a coupon.
        @discardableResult
        public func addCoupon(
            _ id: String,
            _ code: String,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> Contract {
            let path = Weir.path(Self.path, id, "coupons")
            return try await weir.answer(Call("POST", path, body: ["code": JSON(code)], key: idempotencyKey))
        }

        /// Takes a coupon from the invoices that come.
        @discardableResult
        public func removeCoupon(
            _ id: String,
            _ code: String,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> Contract {
            let path = Weir.path(Weir.path(Self.path, id, "coupons"), code)
            return try await weir.answer(Call("DELETE", path, key: idempotencyKey))
        }

        /// Does at once what the dates make due.
        @discardableResult
        public func rollOver(_ id: String, idempotencyKey: String? = nil) async throws(Failure) -> RollOver {
            try await weir.answer(Call("POST", Weir.path(Self.path, id, "roll-over"), key: idempotencyKey))
        }
    }

    /// Discounts.
    public var coupons: CouponCalls { CouponCalls(weir: self) }

    /// Calls about coupons; a coupon is named by its code.
    public struct CouponCalls: Sendable {
        let weir: Weir
        private static let path = "/v1/coupons"

        /// Makes a coupon.
        @discardableResult
        public func create(_ coupon: CouponInput, idempotencyKey: String? = nil) async throws(Failure) -> Coupon {
            try await weir.answer(Call("POST", Self.path, body: coupon.json, key: idempotencyKey))
        }

        /// One page, of at most 200; by default 50.
        public func list(limit: Int? = nil, cursor: String? = nil) async throws(Failure) -> Page<Coupon> {
            try await weir.page(Self.path, "coupons", limit: limit, cursor: cursor)
        }

        /// All of them.
        public func each() -> Elements<Coupon> { weir.every(Self.path, "coupons") }

        /// A coupon as it is now.
        public func get(_ code: String) async throws(Failure) -> Coupon {
            try await weir.answer(Call("GET", Weir.path(Self.path, code)))
        }

        /// Nobody can redeem it any more.
        @discardableResult
        public func archive(_ code: String, idempotencyKey: String? = nil) async throws(Failure) -> Coupon {
            try await weir.answer(Call("POST", Weir.path(Self.path, code, "archive"), key: idempotencyKey))
        }
    }

    /// What things cost.
    public var prices: PriceCalls { PriceCalls(weir: self) }

    /// Calls about prices.
    public struct PriceCalls: Sendable {
        let weir: Weir

        /// What prices come to for given usage or events; nothing is stored.
        public func estimate(_ estimate: EstimateInput) async throws(Failure) -> Estimate {
            try await weir.answer(Call("POST", "/v1/prices/estimate", body: estimate.json))
        }
    }
}
