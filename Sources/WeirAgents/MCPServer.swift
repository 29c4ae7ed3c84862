package import WeirAPI
package import WeirPrimitives

/// Answers an agent's messages (JSON-RPC 2.0, Model Context Protocol), whatever they come by.
package struct MCPServer: Sendable {
    /// The versions of the protocol that are spoken; all of them have what is used here.
    package static let versions = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"]

    /// Who says yes to what touches money or stops a customer.
    package enum Approval: Sendable {
        /// The person in front of the agent, who is asked a question.
        case asked(@Sendable (String) async -> Bool)
        /// Nobody who could be asked: a person sends it.
        case elsewhere(reason: String)

        var canBeAsked: Bool {
            switch self {
            case .asked: true
            case .elsewhere: false
            }
        }
    }

    private let mayPropose: Bool
    private let calls: MCPCalls
    private let proposals: MCPProposalBook
    private let caller: String
    private let approval: Approval
    private let now: @Sendable () -> Timestamp

    /// `proposals` holds those of all callers; `caller` is who sends the messages, in a text that is no secret, and a
    /// proposal is its own; proposals expire by `now`.
    package init(
        calls: MCPCalls,
        mayPropose: Bool,
        proposals: MCPProposalBook,
        caller: String,
        approval: Approval,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.calls = calls
        self.mayPropose = mayPropose
        self.proposals = proposals
        self.caller = caller
        self.approval = approval
        self.now = now
    }

    /// The answer to a message; nil for one that wants none.
    package func answer(to message: JSONObject) async -> JSONValue? {
        // What has no method answers something that nobody asked; what has no id wants no answer.
        guard let method = message["method"]?.stringValue, let id = message["id"], id != .null else { return nil }
        let parameters = message["params"]?.objectValue ?? [:]
        switch method {
        case "initialize": return Self.result(id, Self.initialization(parameters))
        case "ping": return Self.result(id, [:])
        case "tools/list": return Self.result(id, ["tools": .array(tools.map(\.listing))])
        case "tools/call": return await call(id, parameters)
        case _: return Self.refusal(id, -32601, "There is no method '\(method)'.")
        }
    }

    /// What the agent's program is called, in letters that a header may have.
    package static func clientName(_ message: JSONObject) -> String {
        let information = message["params"]?.objectValue?["clientInfo"]?.objectValue
        let name = information?["name"]?.stringValue ?? ""
        let shown = name.unicodeScalars.filter { (0x20...0x7E).contains($0.value) }.map(String.init).joined()
        return shown.isEmpty ? "unknown" : String(shown.prefix(100))
    }

    private static func initialization(_ parameters: JSONObject) -> JSONValue {
        let wanted = parameters["protocolVersion"]?.stringValue ?? ""
        let version = versions.contains(wanted) ? wanted : versions[versions.count - 1]
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

    private static func result(_ id: JSONValue, _ result: JSONValue) -> JSONValue {
        ["jsonrpc": "2.0", "id": id, "result": result]
    }

    package static func refusal(_ id: JSONValue, _ code: Int64, _ message: String) -> JSONValue {
        [
            "jsonrpc": "2.0", "id": id,
            "error": ["code": JSONValue(integerLiteral: code), "message": .string(message)],
        ]
    }

    // MARK: Tools

    private var tools: [MCPTool] { mayPropose ? MCPTool.reading + MCPTool.proposing : MCPTool.reading }

    private func call(_ id: JSONValue, _ parameters: JSONObject) async -> JSONValue {
        let name = parameters["name"]?.stringValue ?? ""
        guard let tool = tools.first(where: { $0.name == name }) else {
            return Self.refusal(id, -32602, "There is no tool '\(name)'.")
        }
        do {
            let arguments = MCPArguments(parameters["arguments"]?.objectValue ?? [:])
            try arguments.check(tool)
            let result: JSONValue =
                switch tool.action {
                case .read(let run): try await run(arguments, calls)
                case .propose: try await propose(arguments)
                case .apply: try await apply(arguments)
                }
            return Self.result(id, Self.content(result, isError: false))
        } catch {
            // The agent reads what went wrong, and can do better.
            return Self.result(id, Self.content(["error": .string("\(error)")], isError: true))
        }
    }

    private static func content(_ value: JSONValue, isError: Bool) -> JSONValue {
        let text = String(decoding: value.jsonBytes, as: UTF8.self)
        return [
            "content": [["type": "text", "text": .string(text)]], "structuredContent": value, "isError": .bool(isError),
        ]
    }

    // MARK: Changing

    /// Notes a proposal and says what it would come to.
    private func propose(_ arguments: MCPArguments) async throws -> JSONValue {
        let proposal = try await MCPProposals.proposal(arguments, calls)
        let number = try proposals.insert(
            proposal,
            of: caller,
            canBeApplied: approval.canBeAsked || !proposal.needsApproval,
            at: now()
        )
        return [
            "proposal": JSONValue(integerLiteral: Int64(number)), "summary": .string(proposal.summary),
            "needsApproval": .bool(proposal.needsApproval), "effect": proposal.effect,
            "next": .string("Nothing was changed. Call apply_proposal with this number within an hour to do it."),
        ]
    }

    private func apply(_ arguments: MCPArguments) async throws -> JSONValue {
        let number = try arguments.integer("proposal")
        let proposal = try proposals.proposal(number, of: caller, at: now())
        if proposal.needsApproval {
            switch approval {
            case .elsewhere(let reason):
                throw AgentFailure(
                    "This touches money or stops a customer and needs a person's approval, but \(reason). A person can "
                        + "send it: \(proposal.method) \(proposal.path) \(proposal.bodyText)"
                )
            case .asked(let ask):
                guard await ask("\(proposal.summary)\n\nShall this be done?") else {
                    _ = try proposals.take(number, of: caller, at: now())
                    throw AgentFailure("The person did not approve it. It was not done, and the proposal is gone.")
                }
            }
        }
        // Once, whatever becomes of it: an answer that is lost says nothing of what was done.
        _ = try proposals.take(number, of: caller, at: now())
        let result = try await calls.send(proposal.method, proposal.path, proposal.body)
        return ["applied": true, "summary": .string(proposal.summary), "result": result]
    }
}
