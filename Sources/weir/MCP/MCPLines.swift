import WeirAgents
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirServer

/// Speaks to an agent's program over lines, one message after the other.
final class MCPLines {
    private let lines: any MessageLines
    private let mayPropose: Bool
    private var client: APIClient
    private let proposals = MCPProposalBook()
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
        while let message = nextMessage() {
            if message["method"] == "initialize" {
                let parameters = message["params"]?.objectValue
                canAsk = parameters?["capabilities"]?.objectValue?["elicitation"]?.objectValue != nil
                // The audit trail tells who asked for a change.
                client.headers.append((HeaderName.user.rawValue, "agent " + MCPServer.clientName(message)))
            }
            if let answer = await server().answer(to: message) { lines.write(answer.jsonBytes) }
        }
    }

    private func server() -> MCPServer {
        let calls = MCPCalls { [client] method, path, body in
            let response = try await client.send(method, path, body: body)
            return MCPCalls.Answer(status: response.status, json: response.json)
        }
        let person = AskedPerson(self)
        return MCPServer(
            calls: calls,
            mayPropose: mayPropose,
            proposals: proposals,
            caller: "",
            approval: canAsk
                ? .asked { question in person.approves(question) }
                : .elsewhere(reason: "this program cannot ask its person"),
            now: { .present }
        )
    }

    private func nextMessage() -> JSONObject? {
        if !waiting.isEmpty { return waiting.removeFirst() }
        return read()
    }

    private func read() -> JSONObject? {
        while let line = lines.next() {
            if line.isEmpty { continue }
            if case .object(let message)? = try? JSONParser.parse(Array(line.utf8)) { return message }
            lines.write(MCPServer.refusal(.null, -32700, "The line is not a JSON object.").jsonBytes)
        }
        return nil
    }

    /// Asks the person in front of the agent, and waits for the answer; other messages wait too.
    fileprivate func ask(_ question: String) -> Bool {
        asked += 1
        let id = JSONValue.string("ask-\(asked)")
        let message: JSONValue = [
            "jsonrpc": "2.0", "id": id, "method": "elicitation/create",
            "params": [
                "message": .string(question),
                "requestedSchema": [
                    "type": "object",
                    "properties": ["approve": ["type": "boolean", "title": "Approve"]],
                    "required": ["approve"],
                ],
            ],
        ]
        lines.write(message.jsonBytes)
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

/// The person behind the lines.
///
/// Unchecked, because messages are answered one after the other: nobody else speaks while a question is asked.
private struct AskedPerson: @unchecked Sendable {
    private let lines: MCPLines

    init(_ lines: MCPLines) { self.lines = lines }

    func approves(_ question: String) -> Bool { lines.ask(question) }
}
