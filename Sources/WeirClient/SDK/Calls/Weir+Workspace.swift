public import Foundation

extension Weir {
    /// The whole catalogue at once.
    public var catalog: CatalogCalls { CatalogCalls(weir: self) }

    /// Calls about the catalogue: plans, features, meters and coupons as one description.
    public struct CatalogCalls: Sendable {
        let weir: Weir

        /// The catalogue as it is now.
        public func get() async throws(Failure) -> Catalog {
            try await weir.answer(Call("GET", "/v1/catalog"))
        }

        /// What applying it would change, and whom it would touch.
        public func diff(
            _ catalog: Catalog,
            applyTo: String? = nil,
            prune: Bool = false
        ) async throws(Failure) -> CatalogOutcome {
            let query = Self.query(applyTo, prune)
            return try await weir.answer(Call("POST", "/v1/catalog/diff", query: query, body: catalog.json))
        }

        /// Makes it so, all or nothing.
        ///
        /// `applyTo` is `new` or `all`; `prune` archives what is not named.
        @discardableResult
        public func apply(
            _ catalog: Catalog,
            applyTo: String? = nil,
            prune: Bool = false,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> CatalogOutcome {
            let query = Self.query(applyTo, prune)
            let call = Call("POST", "/v1/catalog/apply", query: query, body: catalog.json, key: idempotencyKey)
            return try await weir.answer(call)
        }

        private static func query(_ applyTo: String?, _ prune: Bool) -> Query {
            [("applyTo", applyTo), ("prune", prune ? "true" : nil)]
        }
    }

    /// Settings of the workspace.
    public var settings: SettingsCalls { SettingsCalls(weir: self) }

    /// Calls about settings.
    public struct SettingsCalls: Sendable {
        let weir: Weir

        /// The settings as they are now.
        public func get() async throws(Failure) -> Settings {
            try await weir.answer(Call("GET", "/v1/settings"))
        }

        /// Changes what is named.
        @discardableResult
        public func update(_ changes: SettingsChange, idempotencyKey: String? = nil) async throws(Failure) -> Settings {
            try await weir.answer(Call("PATCH", "/v1/settings", body: changes.json, key: idempotencyKey))
        }
    }

    /// Secret keys.
    public var keys: KeyCalls { KeyCalls(weir: self) }

    /// Calls about secret keys.
    public struct KeyCalls: Sendable {
        let weir: Weir
        private static let path = "/v1/keys"

        /// Makes a key; the secret is in this answer and nowhere else.
        public func create(_ key: KeyInput, idempotencyKey: String? = nil) async throws(Failure) -> CreatedKey {
            try await weir.answer(Call("POST", Self.path, body: key.json, key: idempotencyKey))
        }

        /// One page, of at most 200; by default 50.
        public func list(limit: Int? = nil, cursor: String? = nil) async throws(Failure) -> Page<Key> {
            try await weir.page(Self.path, "keys", limit: limit, cursor: cursor)
        }

        /// All of them.
        public func each() -> Elements<Key> { weir.every(Self.path, "keys") }

        /// What is known of a key, without its secret.
        public func get(_ id: String) async throws(Failure) -> Key {
            try await weir.answer(Call("GET", Weir.path(Self.path, id)))
        }

        /// Makes another key in its place; the old one holds for `overlapSeconds` more.
        public func rotate(
            _ id: String,
            _ rotation: KeyRotation = [:],
            idempotencyKey: String? = nil
        ) async throws(Failure) -> CreatedKey {
            let path = Weir.path(Self.path, id, "rotate")
            return try await weir.answer(Call("POST", path, body: rotation.json, key: idempotencyKey))
        }

        /// Ends a key at once.
        @discardableResult
        public func revoke(_ id: String, idempotencyKey: String? = nil) async throws(Failure) -> Key {
            try await weir.answer(Call("DELETE", Weir.path(Self.path, id), key: idempotencyKey))
        }
    }

    /// Clocks of test workspaces, which are moved by hand.
    public var testClocks: TestClockCalls { TestClockCalls(weir: self) }

    /// Calls about test clocks.
    public struct TestClockCalls: Sendable {
        let weir: Weir
        private static let path = "/v1/test-clocks"

        /// Makes a clock.
        @discardableResult
        public func create(_ clock: TestClockInput, idempotencyKey: String? = nil) async throws(Failure) -> TestClock {
            try await weir.answer(Call("POST", Self.path, body: clock.json, key: idempotencyKey))
        }

        /// One page, of at most 200; by default 50.
        public func list(limit: Int? = nil, cursor: String? = nil) async throws(Failure) -> Page<TestClock> {
            try await weir.page(Self.path, "testClocks", limit: limit, cursor: cursor)
        }

        /// All of them.
        public func each() -> Elements<TestClock> { weir.every(Self.path, "testClocks") }

        /// A clock as it is now.
        public func get(_ id: String) async throws(Failure) -> TestClock {
            try await weir.answer(Call("GET", Weir.path(Self.path, id)))
        }

        /// Moves it forward and carries out what becomes due on the way.
        @discardableResult
        public func advance(_ id: String, to instant: Date) async throws(Failure) -> TestClockAdvance {
            let body: JSON = ["to": instant.json]
            return try await weir.answer(Call("POST", Weir.path(Self.path, id, "advance"), body: body))
        }

        /// Removes it with all its customers.
        @discardableResult
        public func delete(_ id: String, idempotencyKey: String? = nil) async throws(Failure) -> Deleted {
            try await weir.answer(Call("DELETE", Weir.path(Self.path, id), key: idempotencyKey))
        }
    }

    /// Who did what.
    public var audit: AuditCalls { AuditCalls(weir: self) }

    /// What is looked for in the trail; nil looks for nothing in particular.
    public struct AuditQuery: Sendable, Hashable {
        /// Whom it concerned.
        public var customerId: String?
        /// Which key, or what of the server itself.
        public var actor: String?
        /// On whose behalf.
        public var user: String?
        /// `plan.created` and the rest.
        public var action: String?
        /// What kind of thing was changed.
        public var kind: String?
        /// The id of what was changed.
        public var subject: String?
        /// Of the call.
        public var requestId: String?
        /// From this instant on.
        public var from: Date?
        /// Until before this instant.
        public var to: Date?

        /// Looks for everything until told otherwise.
        public init() {}

        var items: Query {
            [
                ("customerId", customerId), ("actor", actor), ("user", user), ("action", action), ("kind", kind),
                ("subject", subject), ("requestId", requestId), ("from", from.map { Weir.text(of: $0) }),
                ("to", to.map { Weir.text(of: $0) }),
            ]
        }
    }

    /// Calls about the trail.
    public struct AuditCalls: Sendable {
        let weir: Weir
        private static let path = "/v1/audit"

        /// One page, of at most 200; by default 50.
        public func list(
            _ query: AuditQuery = AuditQuery(),
            limit: Int? = nil,
            cursor: String? = nil
        ) async throws(Failure) -> Page<AuditEntry> {
            try await weir.page(Self.path, "auditEntries", query.items, limit: limit, cursor: cursor)
        }

        /// All of it.
        public func each(_ query: AuditQuery = AuditQuery()) -> Elements<AuditEntry> {
            weir.every(Self.path, "auditEntries", query.items)
        }
    }
}
