import WeirAPI
import WeirClient

/// Answers an agent's messages, one after the other (JSON-RPC 2.0, Model Context Protocol).
final class MCPServer {
    /// The versions of the protocol that are spoken; all of them have what is used here.
    static let versions = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"]

    private let lines: any MessageLines
    private let mayPropose: Bool
    private var client: APIClient
    private var proposals = MCPProposals()
    /// Whether the agent's program can ask its person something.
    private var canAsk = false
    /// What came in while an answer was waited for.
    private var waiting: [JSONObject] = []
    private var asked = 0

    init(client: APIClient, mayPropose: Bool, lines: any MessageLines) {
        self.client = client
        self.mayPropose = mayPropose
        self.lines = lines
    }

    /// Answers until no more messages come.
    func run() async {
        while let message = nextMessage() { await handle(message) }
    }

    // MARK: Messages

    private func nextMessage() -> JSONObject? {
        if !waiting.isEmpty { return waiting.removeFirst() }
        return read()
    }

    private func read() -> JSONObject? {
        while let line = lines.next() {
            if line.isEmpty { continue }
            if case .object(let message)? = try? JSONParser.parse(Array(line.utf8)) { return message }
            refuse(.null, -32700, "The line is not a JSON object.")
        }
        return nil
    }

    private func handle(_ message: JSONObject) async {
        // What has no method answers something that nobody asked; what has no id wants no answer.
        guard let method = message["method"]?.stringValue, let id = message["id"], id != .null else { return }
        let parameters = message["params"]?.objectValue ?? [:]
        switch method {
        case "initialize": answer(id, initialize(parameters))
        case "ping": answer(id, [:])
        case "tools/list": answer(id, ["tools": .array(tools.map(\.listing))])
        case "tools/call": await call(id, parameters)
        case _: refuse(id, -32601, "There is no method '\(method)'.")
        }
    }

    private func initialize(_ parameters: JSONObject) -> JSONValue {
        let wanted = parameters["protocolVersion"]?.stringValue ?? ""
        let version = Self.versions.contains(wanted) ? wanted : Self.versions[Self.versions.count - 1]
        canAsk = parameters["capabilities"]?.objectValue?["elicitation"]?.objectValue != nil
        let name = parameters["clientInfo"]?.objectValue?["name"]?.stringValue ?? ""
        // The audit trail tells who asked for a change.
        let shown = name.unicodeScalars.filter { (0x20...0x7E).contains($0.value) }.map(String.init).joined()
        client.headers.append(
            (HeaderName.user.rawValue, "agent " + (shown.isEmpty ? "unknown" : String(shown.prefix(100))))
        )
        return [
            "protocolVersion": .string(version),
            "capabilities": ["tools": [:]],
            "serverInfo": ["name": "weir", "title": "Weir", "version": "1"],
            "instructions": .string(
                "Weir measures what customers use, limits it and bills it. Customers are named cust_…, ext:<the operator's id> "
                    + "or stripe:cus_…. Amounts that end in Minor are in the currency's minor unit."
            ),
        ]
    }

    private func answer(_ id: JSONValue, _ result: JSONValue) {
        write(["jsonrpc": "2.0", "id": id, "result": result])
    }

    private func refuse(_ id: JSONValue, _ code: Int64, _ message: String) {
        write([
            "jsonrpc": "2.0", "id": id,
            "error": ["code": JSONValue(integerLiteral: code), "message": .string(message)],
        ])
    }

    private func write(_ message: JSONValue) { lines.write(message.jsonBytes) }

    // MARK: Tools

    private var tools: [MCPTool] { mayPropose ? MCPTool.reading + MCPTool.proposing : MCPTool.reading }

    private func call(_ id: JSONValue, _ parameters: JSONObject) async {
        let name = parameters["name"]?.stringValue ?? ""
        guard let tool = tools.first(where: { $0.name == name }) else {
            return refuse(id, -32602, "There is no tool '\(name)'.")
        }
        do {
            let arguments = MCPArguments(parameters["arguments"]?.objectValue ?? [:])
            try arguments.check(tool)
            let calls = MCPCalls(client: client)
            let result: JSONValue =
                switch tool.action {
                case .read(let run): try await run(arguments, calls)
                case .propose: try await proposals.propose(arguments, calls)
                case .apply: try await apply(arguments, calls)
                }
            answer(id, Self.content(result, isError: false))
        } catch {
            // The agent reads what went wrong, and can do better.
            let text = (error as? CommandFailure)?.description ?? "\(error)"
            answer(id, Self.content(["error": .string(text)], isError: true))
        }
    }

    private static func content(_ value: JSONValue, isError: Bool) -> JSONValue {
        let text = String(decoding: value.jsonBytes, as: UTF8.self)
        return [
            "content": [["type": "text", "text": .string(text)]], "structuredContent": value, "isError": .bool(isError),
        ]
    }

    // MARK: Applying

    private func apply(_ arguments: MCPArguments, _ calls: MCPCalls) async throws -> JSONValue {
        let number = try arguments.integer("proposal")
        let proposal = try proposals.proposal(number)
        if proposal.touchesMoney {
            guard canAsk else {
                throw CommandFailure(
                    "This touches money and needs a person's approval, but this program cannot ask its person. A person can "
                        + "send it: \(proposal.method) \(proposal.path) \(proposal.bodyText)"
                )
            }
            guard ask("\(proposal.summary)\n\nShall this be done?") else {
                proposals.remove(number)
                throw CommandFailure("The person did not approve it. It was not done, and the proposal is gone.")
            }
        }
        // Once, whatever becomes of it: an answer that is lost says nothing of what was done.
        proposals.remove(number)
        let result = try await calls.send(proposal.method, proposal.path, proposal.body)
        return ["applied": true, "summary": .string(proposal.summary), "result": result]
    }

    /// Asks the person in front of the agent, and waits for the answer; other messages wait too.
    private func ask(_ question: String) -> Bool {
        asked += 1
        let id = JSONValue.string("ask-\(asked)")
        write([
            "jsonrpc": "2.0", "id": id, "method": "elicitation/create",
            "params": [
                "message": .string(question),
                "requestedSchema": [
                    "type": "object",
                    "properties": ["approve": ["type": "boolean", "title": "Approve"]],
                    "required": ["approve"],
                ],
            ],
        ])
        while let message = read() {
            guard message["method"] == nil, message["id"] == id else {
                waiting.append(message)
                continue
            }
            let result = message["result"]?.objectValue
            return result?["action"]?.stringValue == "accept"
                && result?["content"]?.objectValue?["approve"] == .bool(true)
        }
        return false
    }
}

/// Calls of the API on an agent's behalf.
struct MCPCalls: Sendable {
    let client: APIClient

    func get(_ path: String) async throws -> JSONValue { try await send("GET", path, nil) }

    func send(_ method: String, _ path: String, _ body: JSONObject?) async throws -> JSONValue {
        let response = try await client.send(method, path, body: body.map { JSONValue.object($0) })
        guard response.isSuccess else { throw CommandFailure(response) }
        return response.json
    }
}

/// What an agent gives to a tool.
struct MCPArguments: Sendable {
    private let object: JSONObject

    init(_ object: JSONObject) { self.object = object }

    /// - Throws: ``CommandFailure`` for a name that the tool does not know, or one that it needs and does not get.
    func check(_ tool: MCPTool) throws {
        for member in object.members where !tool.fields.contains(where: { $0.name == member.name }) {
            throw CommandFailure("The tool '\(tool.name)' has no argument '\(member.name)'.")
        }
        for field in tool.fields where field.isRequired && !says(field.name) {
            throw CommandFailure("The tool '\(tool.name)' needs '\(field.name)'.")
        }
    }

    func says(_ name: String) -> Bool { object[name].map { $0 != .null } ?? false }

    /// The value as it was given; nil when it says nothing.
    func value(_ name: String) -> JSONValue? { says(name) ? object[name] : nil }

    func text(_ name: String) throws -> String {
        guard let text = try optionalText(name), !text.isEmpty else {
            throw CommandFailure("'\(name)' must be a text.")
        }
        return text
    }

    func optionalText(_ name: String) throws -> String? {
        guard let value = value(name) else { return nil }
        guard let text = value.stringValue else { throw CommandFailure("'\(name)' must be a text.") }
        return text
    }

    func integer(_ name: String) throws -> Int {
        guard let number = value(name)?.intValue else { throw CommandFailure("'\(name)' must be a whole number.") }
        return number
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
    func customerQuery(_ client: APIClient) async throws -> String {
        guard let customer = try optionalText("customer") else { return "" }
        let member = try await CustomerOption.member(customer, client)
        return "&\(member.name)=\(PercentEncoding.encode(member.value))"
    }
}
