package import WeirAPI
package import WeirClient
import WeirPrimitives

/// The calls of an operator's code in short form, over HTTP like any other.
///
/// What sets the stage (plans, customers, subscriptions) throws when the server says no; what a test is about gives the
/// answer as it came.
package struct OperatorCalls: Sendable {
    package let client: APIClient

    package init(_ client: APIClient) { self.client = client }

    /// A call for the stage was refused.
    package struct StageFailure: Error, CustomStringConvertible {
        package var description: String
    }

    // MARK: Plain calls

    package func get(_ path: String) async throws -> APIResponse { try await client.send("GET", path) }

    package func post(
        _ path: String,
        _ body: JSONValue = [:],
        key: String? = nil
    ) async throws -> APIResponse {
        try await client.send("POST", path, body: body, headers: key.map { [("Idempotency-Key", $0)] } ?? [])
    }

    package func put(_ path: String, _ body: JSONValue) async throws -> APIResponse {
        try await client.send("PUT", path, body: body)
    }

    package func patch(_ path: String, _ body: JSONValue) async throws -> APIResponse {
        try await client.send("PATCH", path, body: body)
    }

    package func delete(_ path: String) async throws -> APIResponse { try await client.send("DELETE", path) }

    // MARK: The stage

    @discardableResult
    package func stage(_ response: APIResponse) throws -> JSONValue {
        guard response.isSuccess else { throw StageFailure(description: "\(response.status) \(response.text)") }
        return response.json
    }

    /// Makes or changes a plan.
    package func plan(_ key: String, _ terms: JSONValue = [:]) async throws {
        var body = terms.objectValue ?? [:]
        body["key"] = .string(key)
        if body["name"] == nil { body["name"] = .string(key) }
        try stage(try await post("/v1/plans", .object(body)))
    }

    /// Makes a meter.
    package func meter(_ code: String, _ definition: JSONValue) async throws {
        var body = definition.objectValue ?? [:]
        body["code"] = .string(code)
        try stage(try await post("/v1/meters", .object(body)))
    }

    /// Makes a feature of a meter.
    package func feature(_ key: String, meter: String) async throws {
        try stage(try await post("/v1/features", ["key": .string(key), "type": "metered", "meter": .string(meter)]))
    }

    /// Makes a kit, and gives its id.
    package func kit(_ name: String, _ definition: JSONValue = [:]) async throws -> String {
        var body = definition.objectValue ?? [:]
        body["name"] = .string(name)
        return try stage(try await post("/v1/account-kits", .object(body)))["id"].text
    }

    /// Makes a customer, and gives its id.
    package func customer(
        _ externalID: String = "acme",
        plan: String? = nil,
        _ further: JSONValue = [:]
    ) async throws -> String {
        var body = further.objectValue ?? [:]
        body["externalId"] = .string(externalID)
        let id = try stage(try await post("/v1/customers", .object(body)))["id"].text
        if let plan { try await subscribe(id, to: plan) }
        return id
    }

    package func subscribe(_ customer: String, to plan: String, _ further: JSONValue = [:]) async throws {
        var body = further.objectValue ?? [:]
        body["planKey"] = .string(plan)
        try stage(try await put("/v1/users/\(customer)/billing/subscription", .object(body)))
    }

    package func settings(_ changes: JSONValue) async throws {
        try stage(try await patch("/v1/settings", changes))
    }

    // MARK: Usage

    package func consume(
        _ customer: String,
        _ feature: String,
        _ quantity: JSONValue? = nil,
        key: String? = nil
    ) async throws -> APIResponse {
        try await post("/v1/users/\(customer)/usage/consume", Self.request(feature, quantity, key))
    }

    package func check(_ customer: String, _ feature: String, _ quantity: JSONValue? = nil) async throws -> APIResponse
    {
        try await post("/v1/users/\(customer)/usage/check", Self.request(feature, quantity, nil))
    }

    package func reserve(
        _ customer: String,
        _ feature: String,
        _ quantity: JSONValue,
        seconds: Int64? = nil,
        key: String? = nil
    ) async throws -> APIResponse {
        var body = Self.request(feature, quantity, key).objectValue ?? [:]
        if let seconds { body["ttlSeconds"] = .number(ExactDecimal(seconds)) }
        return try await post("/v1/users/\(customer)/reservations", .object(body))
    }

    private static func request(_ feature: String, _ quantity: JSONValue?, _ key: String?) -> JSONValue {
        var body: JSONObject = ["feature": .string(feature)]
        body["quantity"] = quantity
        body["idempotencyKey"] = key.map { .string($0) }
        return .object(body)
    }

    package func record(
        _ customer: String,
        _ name: String,
        _ properties: JSONValue = [:],
        key: String? = nil,
        at timestamp: String? = nil
    ) async throws -> APIResponse {
        var body: JSONObject = [
            "customerId": .string(customer), "eventName": .string(name), "properties": properties,
        ]
        body["idempotencyKey"] = key.map { .string($0) }
        body["timestamp"] = timestamp.map { .string($0) }
        return try await post("/v1/events", .object(body))
    }

    /// What `/billing/usage` says of a customer.
    package func usage(_ customer: String) async throws -> JSONValue {
        try stage(try await get("/v1/users/\(customer)/billing/usage"))
    }

    /// Recorded usage of one feature in the present period; 0 when it is not listed.
    package func used(_ customer: String, _ feature: String) async throws -> JSONValue {
        let used = try await usage(customer)["usage"][feature]
        return used == .null ? 0 : used
    }

    /// The rows of a usage query.
    package func query(_ body: JSONValue) async throws -> [JSONValue] {
        try stage(try await post("/v1/usage/query", body))["rows"].arrayValue ?? []
    }
}

extension JSONValue {
    /// A member of an object; null when there is none, so that a whole path can be followed.
    package subscript(_ name: String) -> JSONValue { objectValue?[name] ?? .null }

    /// An element of an array; null when there is none.
    package subscript(_ index: Int) -> JSONValue {
        guard let elements = arrayValue, elements.indices.contains(index) else { return .null }
        return elements[index]
    }

    /// The text of a string; empty for anything else.
    package var text: String { stringValue ?? "" }
}

extension APIResponse {
    /// Error code and reason: `rate_limited/quota_exceeded`.
    package var refusal: String {
        let error = json["error"]
        let reason = error["details"]["reason"].text
        return reason.isEmpty ? error["code"].text : "\(error["code"].text)/\(reason)"
    }
}
