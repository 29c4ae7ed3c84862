import Foundation
import NIOCore
import WeirAPI
import WeirPrimitives

/// A client of a Weir server.
///
/// ```swift
/// let weir = Weir(apiKey: key, baseURL: "http://127.0.0.1:8080")
/// try await weir.consume("email.send", for: "ext:acme")
/// let text = try await weir.guard("seo", for: "ext:acme") { try await write() }
/// ```
///
/// Customers are named as in paths of the API: `cust_…`, `ext:<your own id>` or `stripe:cus_…`. Every call throws a
/// ``Failure`` when Weir says no or gives no answer. Every write has an idempotency key, so it is sent again safely when a
/// connection breaks; a refusal never is.
public struct Weir: Sendable {
    let client: APIClient
    private let newKey: @Sendable () -> String
    private let pause: @Sendable (Int64) async -> Void
    /// Times a call is sent, the first included.
    private let attempts: Int

    /// Makes a client.
    ///
    /// - Parameters:
    ///   - apiKey: A secret key with the scope `usage:write`.
    ///   - baseURL: The beginning of every address, without a slash at the end.
    ///   - timeout: How long one attempt may take.
    ///   - attempts: Times a call is sent while there is no answer, or one that only a moment explains; at least 1.
    public init(
        apiKey: String,
        baseURL: String = "http://127.0.0.1:8080",
        timeout: Duration = .seconds(30),
        attempts: Int = 3
    ) {
        var client = APIClient(.url(baseURL), key: apiKey)
        let (seconds, attoseconds) = timeout.components
        client.timeout = .milliseconds(max(1, seconds * 1000 + attoseconds / 1_000_000_000_000_000))
        self.init(client, attempts: attempts) { UUID().uuidString.lowercased() }
    }

    /// `pause`: Waits for milliseconds before what settles is sent again; tests count instead.
    package init(
        _ client: APIClient,
        attempts: Int = 3,
        pause: (@Sendable (Int64) async -> Void)? = nil,
        newKey: @escaping @Sendable () -> String
    ) {
        self.client = client
        self.attempts = max(1, attempts)
        self.newKey = newKey
        self.pause = pause ?? { await client.pauseToSettle(milliseconds: $0) }
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
        let body = question(feature, quantity, properties, eventName, key ?? newKey())
        return Decision(try await post("/v1/users/\(PercentEncoding.encode(customer))/usage/consume", body))
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
        return Decision(try await post("/v1/users/\(PercentEncoding.encode(customer))/usage/check", body))
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
        var body = question(feature, quantity, properties, eventName, key ?? newKey())
        body["ttlSeconds"] = .number(ExactDecimal(Int64(holdSeconds)))
        let path = "/v1/users/\(PercentEncoding.encode(customer))/reservations"
        // Cut short, it could leave quota held that nobody knows of.
        let reservation = Reservation(try await post(path, body, .waits))
        guard Task.isCancelled else { return reservation }
        try? await release(reservation)
        throw Failure(unanswered: CancellationError())
    }

    /// Records what reserved work took, by default what was held; it counts whatever it is, after expiry too.
    ///
    /// Goes out also when the task is cancelled: the work is done.
    public func commit(
        _ reservation: Reservation,
        quantity: Quantity? = nil,
        properties: [String: Property] = [:]
    ) async throws(Failure) {
        var body = JSONObject()
        body["quantity"] = quantity.map { .string($0.text) }
        if !properties.isEmpty { body["properties"] = .object(JSONObject(properties)) }
        _ = try await post(path(of: reservation, "commit"), body, .settles)
    }

    /// Gives held quota back; goes out also when the task is cancelled.
    public func release(_ reservation: Reservation) async throws(Failure) {
        _ = try await post(path(of: reservation, "release"), JSONObject(), .settles)
    }

    /// Holds a reservation from now on for so long; it never gets shorter.
    public func renew(_ reservation: Reservation, holdSeconds: Int = 300) async throws(Failure) {
        let body: JSONObject = ["ttlSeconds": .number(ExactDecimal(Int64(holdSeconds)))]
        _ = try await post(path(of: reservation, "renew"), body)
    }

    // MARK: Sending

    private func path(of reservation: Reservation, _ action: String) -> String {
        "/v1/reservations/\(PercentEncoding.encode(reservation.id))/\(action)"
    }

    private func question(
        _ feature: String,
        _ quantity: Quantity?,
        _ properties: [String: Property],
        _ eventName: String?,
        _ key: String?
    ) -> JSONObject {
        var body: JSONObject = ["feature": .string(feature)]
        body["quantity"] = quantity.map { .string($0.text) }
        body["eventName"] = eventName.map { .string($0) }
        body["idempotencyKey"] = key.map { .string($0) }
        if !properties.isEmpty { body["properties"] = .object(JSONObject(properties)) }
        return body
    }

    /// What becomes of a call when its task is cancelled.
    enum Persistence {
        /// It ends.
        case none
        /// It is waited for, and not sent again.
        case waits
        /// It goes on as if nothing had happened: the work is done, and must be told.
        case settles
    }

    /// How often what settles is sent again after the API's own rate limit, beside the usual attempts.
    private static let limitedAttempts = 20
    /// The longest that one of these waits; limits are counted by the minute.
    private static let longestWaitSeconds = 60

    /// Sends until there is an answer that stands, a bounded number of times.
    private func post(
        _ path: String,
        _ body: JSONObject,
        _ persistence: Persistence = .none
    ) async throws(Failure) -> JSONObject {
        var attempt = 1
        var limited = 0
        while true {
            let failure: Failure
            do {
                let response =
                    persistence == .none
                    ? try await client.send("POST", path, body: JSONValue.object(body))
                    : try await client.settle("POST", path, body: body)
                if response.isSuccess { return response.json.objectValue ?? [:] }
                failure = Failure(response)
            } catch {
                failure = Failure(unanswered: error)
            }
            if persistence == .settles {
                // No rate of a plan stands in the way of what is done; it is the key that has asked too often.
                if failure.status == 429, limited < Self.limitedAttempts {
                    limited += 1
                    let seconds = min(max(1, failure.retryAfterSeconds ?? 1), Self.longestWaitSeconds)
                    await pause(Int64(seconds) * 1_000)
                    continue
                }
                guard attempt < attempts, failure.isPassing else { throw failure }
                await pause(100 << Int64(attempt))
            } else {
                guard attempt < attempts, failure.isPassing else { throw failure }
                // Cut short when the task is cancelled.
                try? await Task.sleep(for: .milliseconds(100 << attempt))
                if Task.isCancelled { throw failure }
            }
            attempt += 1
        }
    }
}
