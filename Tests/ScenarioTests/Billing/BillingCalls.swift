import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// The calls of an operator who invoices, in short form.
extension OperatorCalls {
    /// Makes a contract, and gives its id.
    func contract(_ customer: String, _ plan: String, _ further: JSONValue = [:]) async throws -> String {
        var body = further.objectValue ?? [:]
        body["customerId"] = .string(customer)
        body["planKey"] = .string(plan)
        return try stage(try await post("/v1/contracts", .object(body)))["id"].text
    }

    /// The invoices of a contract in the order of their periods; void ones only if asked for.
    func invoices(of contract: String, void: Bool = false) async throws -> [JSONValue] {
        let found = try await client.list("/v1/invoices?contractId=\(contract)&limit=200", "invoices")
        return found.map { JSONValue.object($0) }.filter { void || $0["status"] != "void" }
            .sorted { $0["period"]["end"].text < $1["period"]["end"].text }
    }

    /// The invoice whose period ends on a day, as `2026-02-28`.
    func invoice(of contract: String, endingOn day: String) async throws -> JSONValue {
        let all = try await invoices(of: contract)
        return try #require(all.first { $0["period"]["end"].text.hasPrefix(day) }, "no invoice ends on \(day)")
    }

    func finalize(_ invoice: JSONValue) async throws -> JSONValue {
        try stage(try await post("/v1/invoices/\(invoice["id"].text)/finalize"))
    }

    /// Does everything that is due for a contract.
    @discardableResult
    func rollOver(_ contract: String) async throws -> JSONValue {
        try stage(try await post("/v1/contracts/\(contract)/roll-over"))
    }

    /// Records so many events at one moment, whose keys begin with a text.
    func record(_ count: Int, _ name: String, of customer: String, at moment: String, keys: String) async throws {
        let events = (0..<count).map { index -> JSONValue in
            [
                "customerId": .string(customer), "eventName": .string(name), "timestamp": .string(moment),
                "idempotencyKey": .string("\(keys)-\(index)"),
            ]
        }
        let answer = try stage(try await post("/v1/events/batch", ["events": .array(events)]))
        #expect(answer["count"].plain == "\(count)")
    }

    /// What was sent about an invoice: `invoice/1 requested`.
    func timeline(_ invoice: String) async throws -> [String] {
        let answer = try stage(try await get("/v1/invoices/\(invoice)/timeline"))
        return (answer["timeline"].arrayValue ?? []).map { "\($0["message"].text) \($0["event"].text)" }
    }

    /// The jobs of a state, newest first.
    func jobs(_ state: String, kind: String = "contract_billing") async throws -> [JSONValue] {
        try await client.list("/v1/jobs?state=\(state)&kind=\(kind)&limit=200", "jobs").map { .object($0) }
    }

    /// A meter that counts `call_count`, and the plans of the guide: Free at $0.10 a call, Pro at $50 and $0.08.
    func guidePlans() async throws {
        try await meter("API_CALL", ["eventName": "call_count", "displayName": "API calls", "aggregation": "count"])
        try await plan(
            "free",
            [
                "currency": "USD",
                "prices": [
                    [
                        "key": "calls", "name": "API calls", "model": "per_unit", "unitAmount": "0.10",
                        "meter": "API_CALL",
                    ]
                ],
            ]
        )
        try await plan(
            "pro",
            [
                "currency": "USD",
                "prices": [
                    ["key": "base", "name": "Pro", "model": "flat", "amount": "50"],
                    [
                        "key": "calls", "name": "API calls", "model": "per_unit", "unitAmount": "0.08",
                        "meter": "API_CALL",
                    ],
                ],
            ]
        )
    }
}

extension JSONValue {
    /// The lines of an invoice: `API calls: 12340`.
    var lines: [String] {
        (self["lines"].arrayValue ?? []).map { "\($0["label"].text): \($0["amountMinor"].plain)" }
    }

    /// The lines that are not for nothing.
    var charges: [String] { lines.filter { !$0.hasSuffix(": 0") } }

    /// What an advance of a test clock did for billing, each with the clock's time in `ranAt`; of one kind if asked for.
    func billing(_ event: String? = nil) -> [JSONObject] {
        (self["jobs"].arrayValue ?? []).flatMap { job in
            (job["events"].arrayValue ?? []).compactMap(\.objectValue).map { found in
                var found = found
                found["ranAt"] = job["ranAt"]
                return found
            }
        }.filter { event == nil || $0["event"]?.stringValue == event }
    }

    var total: String { self["totalMinor"].plain }
    var status: String { self["status"].text }
}
