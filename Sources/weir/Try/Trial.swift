import WeirAPI
import WeirClient

/// Makes calls of the public API one after the other, and shows each with its answer.
struct Trial {
    let client: APIClient
    /// What tells this trial's customer from those before it.
    let customer: String
    /// Whether whole answers are shown, as JSON.
    let json: Bool
    let show: (String) -> Void

    /// Makes a call, which must be answered with success unless a refusal is what it is about.
    ///
    /// `title` says what it is for. Shown are `members` of the answer, all of it when nil; where the answer is a list, or
    /// an object in an object, `list` is its name, and the members are those of what is in it. `isRefused` says whether a
    /// refusal is meant.
    ///
    /// - Returns: The answer.
    /// - Throws: ``CommandFailure`` for another answer, ``APIClientError`` for none.
    @discardableResult
    func call(
        _ title: String,
        _ method: String,
        _ path: String,
        _ body: JSONObject? = nil,
        showing members: [String]? = nil,
        of list: String? = nil,
        isRefused: Bool = false
    ) async throws -> JSONObject {
        let response = try await client.send(method, path, body: body)
        guard response.isSuccess != isRefused else { throw CommandFailure(response) }
        let answer = response.json
        if json {
            let line: JSONObject = [
                "title": .string(title), "method": .string(method), "path": .string(path),
                "body": body.map { .object($0) } ?? .null,
                "status": JSONValue(integerLiteral: Int64(response.status)), "answer": answer,
            ]
            show(Self.text(.object(line)))
        } else {
            let sent = body.map { " " + Self.text(.object($0)) } ?? ""
            show(title)
            show("  \(method) \(path)\(sent)")
            show("  \(response.status) \(Self.text(answer, showing: members, of: list))\n")
        }
        return answer.objectValue ?? [:]
    }

    /// An answer in one line: all of it, or some of its members with `…` for the others.
    static func text(_ answer: JSONValue, showing members: [String]? = nil, of list: String? = nil) -> String {
        guard let members, let object = answer.objectValue else { return text(answer) }
        if let list, let inner = object[list]?.objectValue { return text(.object(inner), showing: members) }
        if let list {
            let elements = object[list]?.arrayValue ?? []
            return elements.map { text($0, showing: members) }.joined(separator: "\n      ")
        }
        let shown = members.compactMap { name in
            object[name].map { "\(text(.string(name))): \(text($0))" }
        }
        return "{\((shown + (object.members.count > shown.count ? ["…"] : [])).joined(separator: ", "))}"
    }

    private static func text(_ value: JSONValue) -> String {
        switch value {
        case .object(let object):
            "{" + object.members.map { "\(text(.string($0.name))): \(text($0.value))" }.joined(separator: ", ") + "}"
        case .array(let elements): "[" + elements.map { text($0) }.joined(separator: ", ") + "]"
        case .null, .bool, .number, .oversizedNumber, .string: String(decoding: value.jsonBytes, as: UTF8.self)
        }
    }
}

// MARK: What is tried

extension Trial {
    /// A plan that allows five e-mails a month, and a customer on it.
    private func makeCustomer() async throws {
        try await call(
            "A plan: five e-mails and 100,000 tokens a month. Features and meters of these names come into being with it.",
            "POST",
            "/v1/plans",
            ["key": "try", "name": "Try Weir", "quotas": ["email.send": 5, "llm.tokens": 100_000]],
            showing: ["key", "quotas", "period", "version"]
        )
        try await call(
            "A customer, under your own id for it.",
            "POST",
            "/v1/customers",
            ["externalId": .string(customer), "name": "Acme Inc."],
            showing: ["id", "externalId", "status"]
        )
        try await call(
            "Its subscription.",
            "PUT",
            "/v1/customers/ext:\(customer)/billing/subscription",
            ["planKey": "try"],
            showing: ["planKey", "status", "source"],
            of: "subscription"
        )
    }

    /// To a first metered event.
    func event() async throws {
        try await makeCustomer()
        try await call(
            "An event: what happened is recorded, and counted at once.",
            "POST",
            "/v1/events",
            [
                "externalCustomerId": .string(customer), "eventName": "llm.tokens", "idempotencyKey": "call-1",
                "properties": ["quantity": 1_250, "model": "small"],
            ]
        )
        let usage = try await call(
            "Usage against the quotas has it already.",
            "GET",
            "/v1/customers/ext:\(customer)/billing/usage"
        )
        guard usage["usage"]?.objectValue?["llm.tokens"]?.intValue == 1_250 else {
            throw CommandFailure("The event was not counted.")
        }
    }

    /// To a first call that is refused with 429.
    func limit() async throws {
        try await makeCustomer()
        let path = "/v1/customers/ext:\(customer)/usage/consume"
        try await call(
            "Three e-mails: asked before the work, and recorded in the same step.",
            "POST",
            path,
            ["feature": "email.send", "quantity": 3, "idempotencyKey": "mail-1"]
        )
        let refused = try await call(
            "Three more do not fit into five: nothing is recorded.",
            "POST",
            path,
            ["feature": "email.send", "quantity": 3, "idempotencyKey": "mail-2"],
            isRefused: true
        )
        guard refused["error"]?.objectValue?["details"]?.objectValue?["reason"] == "quota_exceeded" else {
            throw CommandFailure("It was refused for another reason.")
        }
    }

    /// To a first invoice, in a month that a test clock lets pass.
    func invoice() async throws {
        try await call(
            "A plan with prices: 29 dollars a month, and two cents for each 1,000 tokens.",
            "POST",
            "/v1/plans",
            [
                "key": "try-metered", "name": "Metered", "currency": "USD", "quotas": ["llm.tokens": 1_000_000],
                "prices": [
                    ["key": "base", "name": "Base", "model": "flat", "amount": "29", "timing": "arrears"],
                    [
                        "key": "tokens", "name": "Tokens", "model": "per_unit", "meter": "llm.tokens",
                        "unitAmount": "0.00002",
                    ],
                ],
            ],
            showing: ["key", "currency", "version"]
        )
        let clock = try await call(
            "A test clock: its customers live by it, so that a month need not be waited for.",
            "POST",
            "/v1/test-clocks",
            ["now": "2026-01-01T00:00:00Z"],
            showing: ["id", "now"]
        )
        guard let id = clock["id"]?.stringValue else {
            throw CommandFailure("The server's answer cannot be understood.")
        }
        try await call(
            "A customer that lives by it.",
            "POST",
            "/v1/customers",
            ["externalId": .string(customer), "name": "Acme Inc.", "testClockId": .string(id)],
            showing: ["id", "externalId", "status"]
        )
        try await call(
            "Its contract, which Weir invoices.",
            "POST",
            "/v1/contracts",
            ["externalCustomerId": .string(customer), "planKey": "try-metered", "startDate": "2026-01-01"],
            showing: ["id", "planKey", "status"]
        )
        try await call(
            "What it used in January: 50,000 tokens.",
            "POST",
            "/v1/events",
            [
                "externalCustomerId": .string(customer), "eventName": "llm.tokens", "idempotencyKey": "call-1",
                "properties": ["quantity": 50_000],
            ]
        )
        try await call(
            "January passes, and what falls due is done.",
            "POST",
            "/v1/test-clocks/\(id)/advance",
            ["to": "2026-02-02T00:00:00Z"],
            showing: ["id", "isComplete"]
        )
        let sent = try await call(
            "Its first invoice: 29 dollars, and one for the tokens.",
            "GET",
            "/v1/invoices?externalCustomerId=\(customer)&status=sent",
            showing: ["invoiceNumber", "status", "totalMinor", "currency", "invoiceDate", "dueDate"],
            of: "invoices"
        )
        guard sent["invoices"]?.arrayValue?.first?.objectValue?["totalMinor"]?.intValue == 3_000 else {
            throw CommandFailure("There is no invoice of 30 dollars.")
        }
    }
}
