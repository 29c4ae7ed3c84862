public import Foundation

extension Weir {
    /// What happened.
    ///
    /// Events are never refused for quota.
    public var events: EventCalls { EventCalls(weir: self) }

    /// Which events; nil stands for all.
    public struct EventQuery: Sendable, Hashable {
        /// Of this customer.
        public var customerId: String?
        /// Of the customer with your own id.
        public var externalCustomerId: String?
        /// With this name.
        public var eventName: String?
        /// With this idempotency key.
        public var key: String?
        /// From this instant on.
        public var from: Date?
        /// Until before this instant.
        public var to: Date?
        /// `counted`, `unmatched`, `replaced` or `retracted`.
        public var status: String?

        /// Stands for all until told otherwise.
        public init(
            customerId: String? = nil,
            externalCustomerId: String? = nil,
            eventName: String? = nil,
            key: String? = nil,
            from: Date? = nil,
            to: Date? = nil,
            status: String? = nil
        ) {
            self.customerId = customerId
            self.externalCustomerId = externalCustomerId
            self.eventName = eventName
            self.key = key
            self.from = from
            self.to = to
            self.status = status
        }

        var items: Query {
            [
                ("customerId", customerId), ("externalCustomerId", externalCustomerId), ("eventName", eventName),
                ("key", key), ("from", from.map { Weir.text(of: $0) }), ("to", to.map { Weir.text(of: $0) }),
                ("status", status),
            ]
        }
    }

    /// Calls about events.
    public struct EventCalls: Sendable {
        let weir: Weir
        static let batchPath = "/v1/events/batch"
        private static let path = "/v1/events"

        /// Records one event; it is durable, and in usage, when this returns.
        @discardableResult
        public func send(_ event: EventInput, idempotencyKey: String? = nil) async throws(Failure) -> EventAccepted {
            var event = event
            event.idempotencyKey = event.idempotencyKey ?? idempotencyKey ?? weir.newKey()
            return try await weir.answer(Call("POST", Self.path, body: event.json, key: idempotencyKey))
        }

        /// Records up to 10,000: good ones count, bad ones are named.
        ///
        /// With `atomic` all are taken or none.
        @discardableResult
        public func sendBatch(
            _ events: [EventInput],
            atomic: Bool = false,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> BatchAccepted {
            var keyed: [JSON] = []
            for (index, event) in events.enumerated() {
                var event = event
                event.idempotencyKey =
                    event.idempotencyKey ?? idempotencyKey.map { "\($0)/\(index)" } ?? weir.newKey()
                keyed.append(event.json)
            }
            let query: Query = [("atomic", atomic ? "true" : nil)]
            let body: JSON = ["events": JSON(keyed)]
            return try await weir.answer(
                Call("POST", Self.batchPath, query: query, body: body, key: idempotencyKey)
            )
        }

        /// Sends events in the background while a closure runs, and before this returns all that was added.
        ///
        /// Throws what the closure throws, or else the ``Failure`` for which events were given up, unless
        /// ``SenderOptions/onFailure`` is told of them. In a program of services, use ``sender(_:)``.
        public func sending<Value>(
            _ options: SenderOptions = SenderOptions(),
            _ work: (EventSender) async throws -> Value
        ) async throws -> Value {
            let sender = sender(options)
            return try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { await sender.sendAll() }
                let outcome: Result<Value, any Error>
                do {
                    outcome = .success(try await work(sender))
                } catch {
                    outcome = .failure(error)
                }
                sender.shutdown()
                try await group.waitForAll()
                let value = try outcome.get()
                try sender.throwFailure()
                return value
            }
        }

        /// A sender whose ``EventSender/run()`` belongs into a task of yours: of a group, or of a service.
        public func sender(_ options: SenderOptions = SenderOptions()) -> EventSender {
            EventSender(weir: weir, options: options)
        }

        /// One page, of at most 200; by default 50.
        public func list(
            _ query: EventQuery = EventQuery(),
            limit: Int? = nil,
            cursor: String? = nil
        ) async throws(Failure) -> Page<Event> {
            try await weir.page(Self.path, "events", query.items, limit: limit, cursor: cursor)
        }

        /// All of them.
        public func each(_ query: EventQuery = EventQuery()) -> Elements<Event> {
            weir.every(Self.path, "events", query.items)
        }

        /// Takes an event back: it leaves every aggregate, quota and total at once.
        @discardableResult
        public func retract(
            _ customerId: String,
            _ key: String,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> Retracted {
            let path = Weir.path(Weir.path("/v1/customers", customerId, "events"), key)
            return try await weir.answer(Call("DELETE", path, key: idempotencyKey))
        }

        /// Takes many back, or with `dryRun` says which.
        @discardableResult
        public func retractMany(
            _ retraction: RetractionInput,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> RetractionOutcome {
            try await weir.answer(
                Call("POST", "/v1/events/retract", body: retraction.json, key: idempotencyKey)
            )
        }

        /// Events that were not taken, and why.
        public func listRejected(
            customerId: String? = nil,
            eventName: String? = nil,
            code: String? = nil,
            limit: Int? = nil,
            cursor: String? = nil
        ) async throws(Failure) -> Page<RejectedEvent> {
            let query: Query = [("customerId", customerId), ("eventName", eventName), ("code", code)]
            return try await weir.page(
                "/v1/events/rejected",
                "rejectedEvents",
                query,
                limit: limit,
                cursor: cursor
            )
        }

        /// Takes them once more, after what was wrong is right.
        @discardableResult
        public func replayRejected(
            _ selection: ReplayInput,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> ReplayOutcome {
            try await weir.answer(
                Call("POST", "/v1/events/rejected/replay", body: selection.json, key: idempotencyKey)
            )
        }
    }
}
