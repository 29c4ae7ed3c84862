extension Weir {
    /// Whoever uses the product; the same as ``customers``, by another name.
    public var users: CustomerCalls { CustomerCalls(weir: self, name: "users") }

    /// Whoever uses the product, and pays.
    public var customers: CustomerCalls { CustomerCalls(weir: self, name: "customers") }

    /// Calls about customers; one is named by `cust_…`, `ext:<externalId>` or `stripe:cus_…`.
    public struct CustomerCalls: Sendable {
        let weir: Weir
        let name: String
        private var path: String { "/v1/\(name)" }

        /// Makes a customer; an `externalId` that is there already is a ``Failure`` with the code `duplicate_record`.
        @discardableResult
        public func create(
            _ customer: CustomerInput = [:],
            idempotencyKey: String? = nil
        ) async throws(Failure) -> Customer {
            try await weir.answer(Call("POST", path, body: customer.json, key: idempotencyKey))
        }

        /// One page, of at most 200; by default 50.
        ///
        /// `status` is `active` or `suspended`.
        public func list(
            status: String? = nil,
            accountKitId: String? = nil,
            email: String? = nil,
            externalId: String? = nil,
            limit: Int? = nil,
            cursor: String? = nil
        ) async throws(Failure) -> Page<Customer> {
            try await weir.page(
                path,
                name,
                Self.query(status, accountKitId, email, externalId),
                limit: limit,
                cursor: cursor
            )
        }

        /// All of them.
        public func each(
            status: String? = nil,
            accountKitId: String? = nil,
            email: String? = nil
        ) -> Elements<Customer> {
            weir.every(path, name, Self.query(status, accountKitId, email, nil))
        }

        private static func query(_ status: String?, _ kit: String?, _ email: String?, _ externalId: String?) -> Query {
            [("status", status), ("accountKitId", kit), ("email", email), ("externalId", externalId)]
        }

        /// A customer as it is now.
        public func get(_ id: String) async throws(Failure) -> Customer {
            try await weir.answer(Call("GET", Weir.path(path, id)))
        }

        /// Changes what is named; null removes: `["name": nil]`.
        @discardableResult
        public func update(
            _ id: String,
            _ changes: CustomerChange,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> Customer {
            try await weir.answer(Call("PATCH", Weir.path(path, id), body: changes.json, key: idempotencyKey))
        }

        /// Suspends a customer: every decision is refused from now on, all is kept.
        @discardableResult
        public func delete(_ id: String, idempotencyKey: String? = nil) async throws(Failure) -> Customer {
            try await weir.answer(Call("DELETE", Weir.path(path, id), key: idempotencyKey))
        }

        /// Removes personal data; the ledger's totals and what was invoiced stay.
        @discardableResult
        public func erase(_ id: String, idempotencyKey: String? = nil) async throws(Failure) -> Customer {
            let query: Query = [("erase", "true")]
            return try await weir.answer(Call("DELETE", Weir.path(path, id), query: query, key: idempotencyKey))
        }

        /// What a customer has with the operator, by currency, and what it is made of.
        public func credits(_ id: String) async throws(Failure) -> CreditBalances {
            try await weir.answer(Call("GET", Weir.path(path, id, "credits")))
        }

        /// Signs a token with which the customer reads what is its own.
        public func createToken(_ id: String, _ token: TokenInput = [:]) async throws(Failure) -> Token {
            try await weir.answer(Call("POST", Weir.path(path, id, "tokens"), body: token.json))
        }
    }

    /// What customers may do at all.
    public var accountKits: AccountKitCalls { AccountKitCalls(weir: self) }

    /// Calls about account kits.
    public struct AccountKitCalls: Sendable {
        let weir: Weir
        private static let path = "/v1/account-kits"

        /// Makes a kit.
        @discardableResult
        public func create(_ kit: AccountKitInput, idempotencyKey: String? = nil) async throws(Failure) -> AccountKit {
            try await weir.answer(Call("POST", Self.path, body: kit.json, key: idempotencyKey))
        }

        /// One page, of at most 200; by default 50.
        public func list(limit: Int? = nil, cursor: String? = nil) async throws(Failure) -> Page<AccountKit> {
            try await weir.page(Self.path, "accountKits", limit: limit, cursor: cursor)
        }

        /// All of them.
        public func each() -> Elements<AccountKit> { weir.every(Self.path, "accountKits") }

        /// A kit as it is now.
        public func get(_ id: String) async throws(Failure) -> AccountKit {
            try await weir.answer(Call("GET", Weir.path(Self.path, id)))
        }

        /// Changes a kit, for all its customers at once.
        @discardableResult
        public func update(
            _ id: String,
            _ changes: AccountKitChange,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> AccountKit {
            try await weir.answer(Call("PATCH", Weir.path(Self.path, id), body: changes.json, key: idempotencyKey))
        }

        /// Removes a kit that nobody has.
        @discardableResult
        public func delete(_ id: String, idempotencyKey: String? = nil) async throws(Failure) -> Deleted {
            try await weir.answer(Call("DELETE", Weir.path(Self.path, id), key: idempotencyKey))
        }

        /// Gives a customer a kit.
        @discardableResult
        public func assignUser(
            _ id: String,
            _ userId: String,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> Customer {
            let path = Weir.path(Weir.path(Self.path, id, "users"), userId, "assign")
            return try await weir.answer(Call("POST", path, key: idempotencyKey))
        }
    }
}
