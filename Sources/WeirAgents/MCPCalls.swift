package import WeirAPI
import WeirClient

/// Calls of the API on an agent's behalf.
package struct MCPCalls: Sendable {
    /// What the API answered.
    package struct Answer: Sendable {
        package var status: Int
        package var json: JSONValue

        package init(status: Int, json: JSONValue) {
            self.status = status
            self.json = json
        }
    }

    /// Sends a request with the agent's key: method, path with its query, body.
    private let request: @Sendable (_ method: String, _ path: String, _ body: JSONValue?) async throws -> Answer

    package init(_ request: @escaping @Sendable (String, String, JSONValue?) async throws -> Answer) {
        self.request = request
    }

    func get(_ path: String) async throws -> JSONValue { try await send("GET", path, nil) }

    /// - Throws: ``AgentFailure`` for what the API refuses.
    func send(_ method: String, _ path: String, _ body: JSONObject?) async throws -> JSONValue {
        let answer = try await request(method, path, body.map { .object($0) })
        guard (200..<300).contains(answer.status) else { throw AgentFailure(status: answer.status, answer.json) }
        return answer.json
    }

    /// Every element of a list.
    func all(_ path: String, name: String) async throws -> [JSONValue] {
        var elements: [JSONValue] = []
        var cursor: String?
        repeat {
            let page = cursor.map { "&cursor=\(PercentEncoding.encode($0))" } ?? ""
            let answer = try await get("\(path)?limit=200\(page)").objectValue
            elements += answer?[name]?.arrayValue ?? []
            cursor = answer?["nextCursor"]?.stringValue
        } while cursor != nil
        return elements
    }

    /// The member of a body or a query that names a customer, who is named as in paths.
    ///
    /// Bodies know no Stripe names, so the server is asked whose it is.
    func member(naming text: String) async throws -> (name: String, value: String) {
        if text.hasPrefix("ext:") { return ("externalCustomerId", String(text.dropFirst(4))) }
        guard text.hasPrefix("stripe:") else { return ("customerId", text) }
        let customer = try await get("/v1/customers/\(PercentEncoding.encode(text))")
        guard let id = customer.objectValue?["id"]?.stringValue else {
            throw AgentFailure("The server's answer cannot be understood.")
        }
        return ("customerId", id)
    }
}

/// What an agent gives to a tool.
struct MCPArguments: Sendable {
    private let object: JSONObject

    init(_ object: JSONObject) { self.object = object }

    /// - Throws: ``AgentFailure`` for a name that the tool does not know, or one that it needs and does not get.
    func check(_ tool: MCPTool) throws {
        for member in object.members where !tool.fields.contains(where: { $0.name == member.name }) {
            throw AgentFailure("The tool '\(tool.name)' has no argument '\(member.name)'.")
        }
        for field in tool.fields where field.isRequired && !says(field.name) {
            throw AgentFailure("The tool '\(tool.name)' needs '\(field.name)'.")
        }
    }

    func says(_ name: String) -> Bool { object[name].map { $0 != .null } ?? false }

    /// The value as it was given; nil when it says nothing.
    func value(_ name: String) -> JSONValue? { says(name) ? object[name] : nil }

    func text(_ name: String) throws -> String {
        guard let text = try optionalText(name), !text.isEmpty else {
            throw AgentFailure("'\(name)' must be a text.")
        }
        return text
    }

    func optionalText(_ name: String) throws -> String? {
        guard let value = value(name) else { return nil }
        guard let text = value.stringValue else { throw AgentFailure("'\(name)' must be a text.") }
        return text
    }

    func integer(_ name: String) throws -> Int {
        guard let number = value(name)?.wholeNumber else { throw AgentFailure("'\(name)' must be a whole number.") }
        return number
    }

    /// A list of texts, which may be empty.
    func texts(_ name: String) throws -> [String] {
        guard let elements = value(name)?.arrayValue else { throw AgentFailure("'\(name)' must be a list of texts.") }
        return try elements.map { element in
            guard let text = element.stringValue else { throw AgentFailure("'\(name)' must be a list of texts.") }
            return text
        }
    }

    /// A text as a part of a path.
    func segment(_ name: String) throws -> String { PercentEncoding.encode(try text(name)) }

    /// Those of some names that say something, as a body has them.
    func body(_ names: String...) -> JSONObject {
        var body = JSONObject()
        for name in names { if let value = value(name) { body[name] = value } }
        return body
    }

    /// The customer as a parameter of a query.
    func customerQuery(_ calls: MCPCalls) async throws -> String {
        guard let customer = try optionalText("customer") else { return "" }
        let member = try await calls.member(naming: customer)
        return "&\(member.name)=\(PercentEncoding.encode(member.value))"
    }
}
