import Synchronization

extension Weir {
    /// Quota that is held for the work of a guard, which may say what it took.
    public final class Held: Sendable {
        /// The one of the guard that the present task runs under; nil outside of guards.
        @TaskLocal public static var current: Held?

        /// What is held.
        public let reservation: Reservation
        private let taken = Mutex<(quantity: Quantity?, properties: [String: Property])>((nil, [:]))

        init(_ reservation: Reservation) { self.reservation = reservation }

        /// What the work took; nil takes what was held.
        public var quantity: Quantity? {
            get { taken.withLock { $0.quantity } }
            set { taken.withLock { $0.quantity = newValue } }
        }

        /// Properties of the event that is recorded, beside those given with the reservation.
        public var properties: [String: Property] {
            get { taken.withLock { $0.properties } }
            set { taken.withLock { $0.properties = newValue } }
        }
    }

    /// The work of a guard is done, and what it took could not be recorded.
    ///
    /// What was held counts until it expires. ``Weir/commit(_:quantity:properties:)`` may be tried again at any time.
    public struct NotCommitted: Error, Sendable {
        /// The reservation, and what the work said that it took.
        public let held: Held
        /// Why it could not.
        public let failure: Failure
    }

    /// Runs work under held quota: reserves, runs it, commits when it succeeds, releases when it throws.
    ///
    /// When the quota does not allow it the work is not run. While it runs the reservation is renewed, so it may take as
    /// long as it likes; a process that dies holds the quota for `holdSeconds` at most. What the work throws is thrown
    /// on, also when nothing can be released: that expires. Commit and release go out when the task is cancelled, too.
    ///
    /// `quantity` is how much to hold, by default 1; the work may set ``Held/quantity`` to what it took. `holdSeconds` is how
    /// long a reservation holds before it is renewed, 1 to 86,400. Throws ``Failure`` when the work was not run,
    /// ``NotCommitted`` when it was and cannot be recorded, and whatever the work throws itself.
    public func `guard`<Value>(
        _ feature: String,
        for customer: String,
        quantity: Quantity? = nil,
        holdSeconds: Int = 300,
        properties: [String: Property] = [:],
        eventName: String? = nil,
        _ work: (Held) async throws -> Value
    ) async throws -> Value {
        let held = try await hold(feature, for: customer, quantity, holdSeconds, properties, eventName)
        let outcome = await renewing(held, holdSeconds) { () async -> Result<Value, any Error> in
            do {
                return .success(try await work(held))
            } catch {
                return .failure(error)
            }
        }
        switch outcome {
        case .success(let value):
            try await settle(held)
            return value
        case .failure(let error):
            await giveBack(held)
            throw error
        }
    }

    /// As the other guard, for work that takes what was held.
    public func `guard`<Value>(
        _ feature: String,
        for customer: String,
        quantity: Quantity? = nil,
        holdSeconds: Int = 300,
        properties: [String: Property] = [:],
        eventName: String? = nil,
        _ work: () async throws -> Value
    ) async throws -> Value {
        try await self.guard(
            feature,
            for: customer,
            quantity: quantity,
            holdSeconds: holdSeconds,
            properties: properties,
            eventName: eventName
        ) { (_: Held) in try await work() }
    }

    // MARK: Steps, for guards of other forms

    package func hold(
        _ feature: String,
        for customer: String,
        _ quantity: Quantity?,
        _ holdSeconds: Int,
        _ properties: [String: Property],
        _ eventName: String?
    ) async throws(Failure) -> Held {
        Held(
            try await reserve(
                feature,
                for: customer,
                quantity: quantity,
                holdSeconds: holdSeconds,
                properties: properties,
                eventName: eventName
            )
        )
    }

    /// Runs something while the reservation is renewed.
    func renewing<Value>(_ held: Held, _ holdSeconds: Int, _ work: () async -> Value) async -> Value {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await renewals(held, holdSeconds) }
            let value = await Held.$current.withValue(held) { await work() }
            group.cancelAll()
            return value
        }
    }

    /// The same for what runs on no actor.
    @concurrent
    package func renewing<Value>(
        concurrently held: Held,
        _ holdSeconds: Int,
        _ work: @concurrent () async -> Value
    ) async -> Value {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await renewals(held, holdSeconds) }
            let value = await Held.$current.withValue(held) { await work() }
            group.cancelAll()
            return value
        }
    }

    /// Renews until it is cancelled.
    private func renewals(_ held: Held, _ holdSeconds: Int) async {
        // So often that one may fail; an expired reservation can be committed all the same.
        while (try? await Task.sleep(for: .milliseconds(Int64(holdSeconds) * 1_000 / 3))) != nil {
            _ = try? await renew(held.reservation, holdSeconds: holdSeconds)
        }
    }

    /// Records what was taken.
    package func settle(_ held: Held) async throws(NotCommitted) {
        do throws(Failure) {
            try await commit(held.reservation, quantity: held.quantity, properties: held.properties)
        } catch {
            throw NotCommitted(held: held, failure: error)
        }
    }

    /// Releases, if it can: what is not released expires.
    package func giveBack(_ held: Held) async { _ = try? await release(held.reservation) }
}
