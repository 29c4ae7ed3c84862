package import Foundation
import NIOCore
import WeirPrimitives

/// A client of a Weir server.
///
/// ```swift
/// let weir = Weir(apiKey: key, baseURL: "http://127.0.0.1:8080")
/// try await weir.plans.upsert(.init(key: "pro", name: "Pro", quotas: ["email.send": 1000], period: "month"))
/// try await weir.users.create(.init(externalId: "acme"))
/// try await weir.forUser("ext:acme").billing.setSubscription(.init(planKey: "pro"))
/// try await weir.forUser("ext:acme").consume("email.send")
/// ```
///
/// Customers are named as in paths of the API: `cust_…`, `ext:<your own id>` or `stripe:cus_…`. Every call throws a
/// ``Failure`` when Weir says no or gives no answer. Every write has an idempotency key, so it is sent again safely when a
/// connection breaks; a refusal never is.
public struct Weir: Sendable {
    let client: APIClient
    let newKey: @Sendable () -> String
    /// The present, for events that have no time of their own.
    let now: @Sendable () -> Date
    /// Waits for milliseconds before a call is sent again; nil waits for the time to pass.
    let pause: (@Sendable (Int64) async -> Void)?
    /// What tells how much time has passed.
    let uptime: @Sendable () -> ContinuousClock.Instant
    /// A whole number of a range, each as likely: what has failed together is not sent again together.
    let random: @Sendable (ClosedRange<Int64>) -> Int64
    /// Times a call is sent, the first included.
    let attempts: Int

    /// Makes a client.
    ///
    /// - Parameters:
    ///   - apiKey: A secret key, `wr_live_…` or `wr_test_…`, with the scopes of the calls that are made.
    ///   - baseURL: The beginning of every address.
    ///   - timeout: How long one attempt may take.
    ///   - attempts: Times a call is sent while there is no answer, or one that only a moment explains; at least 1.
    public init(
        apiKey: String,
        baseURL: String = "http://127.0.0.1:8080",
        timeout: Duration = .seconds(30),
        attempts: Int = 3
    ) {
        var base = Substring(baseURL)
        while base.hasSuffix("/") { base.removeLast() }
        var client = APIClient(.url(String(base)), key: apiKey)
        client.timeout = .milliseconds(max(1, timeout.cappedMilliseconds))
        self.init(client, attempts: attempts) { UUID().uuidString.lowercased() }
    }

    /// Waits with `pause` for milliseconds before a call is sent again; `random` is a whole number of a range.
    package init(
        _ client: APIClient,
        attempts: Int = 3,
        pause: (@Sendable (Int64) async -> Void)? = nil,
        now: @escaping @Sendable () -> Date = { Date() },
        uptime: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        random: @escaping @Sendable (ClosedRange<Int64>) -> Int64 = { .random(in: $0) },
        newKey: @escaping @Sendable () -> String
    ) {
        self.client = client
        self.attempts = max(1, attempts)
        self.newKey = newKey
        self.now = now
        self.uptime = uptime
        self.random = random
        self.pause = pause
    }

    // MARK: Decisions

    /// Checks and records in one step.
    ///
    /// `eventName` is needed where the feature's meter listens to several events. `key` tells a repetition of the same call,
    /// which counts once; by default there is a new one. A call that does not fit throws a ``Failure`` with
    /// ``Failure/isRefusal``.
    @discardableResult
    public func consume(
        _ feature: String,
        for customer: String,
        quantity: Quantity? = nil,
        properties: [String: Property] = [:],
        eventName: String? = nil,
        key: String? = nil
    ) async throws(Failure) -> Decision {
        let key = key ?? newKey()
        let body = question(feature, quantity, properties, eventName, key)
        let path = Self.path("/v1/users", customer, "usage/consume")
        return try await answer(Call("POST", path, body: body, key: key, isDecision: true))
    }

    /// Asks the same and records nothing.
    public func check(
        _ feature: String,
        for customer: String,
        quantity: Quantity? = nil,
        properties: [String: Property] = [:],
        eventName: String? = nil
    ) async throws(Failure) -> Decision {
        let body = question(feature, quantity, properties, eventName, nil)
        let path = Self.path("/v1/users", customer, "usage/check")
        return try await answer(Call("POST", path, body: body, isDecision: true))
    }

    /// Holds quota before work whose size is known only afterwards; it expires by itself.
    ///
    /// `holdSeconds` is how long it holds, 1 to 86,400. A task that is cancelled meanwhile waits for the answer, gives
    /// back what was held, and throws a ``Failure`` with the code `cancelled`.
    public func reserve(
        _ feature: String,
        for customer: String,
        quantity: Quantity? = nil,
        holdSeconds: Int = 300,
        properties: [String: Property] = [:],
        eventName: String? = nil,
        key: String? = nil
    ) async throws(Failure) -> Reservation {
        let key = key ?? newKey()
        var body = question(feature, quantity, properties, eventName, key)
        body.set("ttlSeconds", holdSeconds)
        let path = Self.path("/v1/users", customer, "reservations")
        // Cut short, it could leave quota held that nobody knows of.
        let reservation: Reservation = try await answer(
            Call("POST", path, body: body, key: key, isDecision: true, persistence: .waits)
        )
        guard Task.isCancelled else { return reservation }
        _ = try? await release(reservation)
        throw Failure(unanswered: CancellationError())
    }

    /// Records what reserved work took, by default what was held; it counts whatever it is, after expiry too.
    ///
    /// Goes out also when the task is cancelled: the work is done.
    @discardableResult
    public func commit(
        _ reservation: Reservation,
        quantity: Quantity? = nil,
        properties: [String: Property] = [:]
    ) async throws(Failure) -> CommittedReservation {
        var body: JSON = [:]
        body.set("quantity", quantity)
        if !properties.isEmpty { body.set("properties", properties) }
        let call = Call("POST", path(of: reservation, "commit"), body: body, persistence: .settles)
        // Not looked at closely: it is done, whatever the answer shows of it.
        return CommittedReservation(json: try await value(call))
    }

    /// Gives held quota back; goes out also when the task is cancelled.
    @discardableResult
    public func release(_ reservation: Reservation) async throws(Failure) -> Reservation {
        let call = Call("POST", path(of: reservation, "release"), body: [:], persistence: .settles)
        return Reservation(json: try await value(call))
    }

    /// Holds a reservation from now on for so long; it never gets shorter.
    @discardableResult
    public func renew(_ reservation: Reservation, holdSeconds: Int = 300) async throws(Failure) -> Reservation {
        var body: JSON = [:]
        body.set("ttlSeconds", holdSeconds)
        return Reservation(json: try await value(Call("POST", path(of: reservation, "renew"), body: body)))
    }

    private func path(of reservation: Reservation, _ action: String) -> String {
        Self.path("/v1/reservations", reservation.id, action)
    }

    private func question(
        _ feature: String,
        _ quantity: Quantity?,
        _ properties: [String: Property],
        _ eventName: String?,
        _ key: String?
    ) -> JSON {
        var body: JSON = [:]
        body.set("feature", feature)
        body.set("quantity", quantity)
        body.set("eventName", eventName)
        body.set("idempotencyKey", key)
        if !properties.isEmpty { body.set("properties", properties) }
        return body
    }
}
