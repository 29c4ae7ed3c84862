import HTTPTypes
import WeirAgents
import WeirAPI
import WeirHTTP
import WeirStorage

/// `/mcp`: the Model Context Protocol over HTTP, with the API's own keys.
///
/// A message is answered by one JSON text. There is no session: what a program is called stands in the id that it is given, and
/// nothing but proposals is remembered, by key.
struct AgentRoutes: RouteGroup {
    /// Proposals expire by it.
    let clock: WallClock
    let origins: AgentOrigins
    private let proposals = MCPProposalBook()

    init(clock: WallClock, publicURL: String?) {
        self.clock = clock
        origins = AgentOrigins(publicURL: publicURL)
    }

    func register(on routes: RouteRegistrar) {
        routes.onAgent("/mcp") { call in
            try checkOrigin(call)
            try Self.checkVersion(call)
            return try await answer(call)
        }
    }

    private static let nothingToAsk = "over HTTP nobody can be asked"

    private func answer(_ call: AgentCall) async throws -> APIResponse {
        guard let value = try? JSONParser.parse(call.body) else {
            return APIResponse(status: .badRequest, MCPServer.refusal(.null, -32700, "The body is not JSON."))
        }
        guard case .object(let message) = value else {
            return APIResponse(status: .badRequest, MCPServer.refusal(.null, -32600, "The body must be one message."))
        }
        let isFirst = message["method"] == "initialize"
        let name = isFirst ? MCPServer.clientName(message) : SessionName.name(of: call.headers[.sessionID])
        let calls = MCPCalls { method, path, body in
            let answer = try await call.call(method, path, body?.jsonBytes, user: "agent " + name)
            return MCPCalls.Answer(status: answer.status, json: (try? JSONParser.parse(answer.body)) ?? .null)
        }
        let server = MCPServer(
            calls: calls,
            mayPropose: call.mayWrite,
            proposals: proposals,
            caller: call.caller,
            approval: .elsewhere(reason: Self.nothingToAsk),
            now: clock.now
        )
        guard let answer = await server.answer(to: message) else { return APIResponse(status: .accepted, body: []) }
        return APIResponse(answer, headers: isFirst ? [.sessionID: SessionName.id(of: name)] : [:])
    }

    /// A page of another origin that a browser shows must not speak for whoever sits before it.
    private func checkOrigin(_ call: AgentCall) throws(APIError) {
        guard let origin = call.headers[.origin] else { return }
        guard origins.allow(origin, host: call.host) else {
            throw APIError(
                .forbidden,
                "Pages of other origins may not speak to agents' tools.",
                hint:
                    "Call it from a program, without the header Origin, or from a page at the server's public address "
                    + "(WEIR_PUBLIC_URL)."
            )
        }
    }

    private static func checkVersion(_ call: AgentCall) throws(APIError) {
        guard let version = call.headers[.protocolVersion], !MCPServer.versions.contains(version) else { return }
        throw APIError(
            .invalidInput,
            "This version of the protocol is not spoken.",
            hint: "Those that are: \(MCPServer.versions.joined(separator: ", "))."
        )
    }
}

/// The id of a session, which holds all that there is of one: what the program is called.
enum SessionName {
    static func id(of name: String) -> String { Base64URL.encode(Array(name.utf8)) }

    /// What an id holds; `unknown` for one that was not given out.
    static func name(of id: String?) -> String {
        guard let id, let bytes = Base64URL.decode(id), (1...100).contains(bytes.count),
            bytes.allSatisfy({ (0x20...0x7E).contains($0) })
        else { return "unknown" }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension HTTPField.Name {
    fileprivate static let sessionID = named("Mcp-Session-Id")
    fileprivate static let protocolVersion = named("Mcp-Protocol-Version")

    private static func named(_ text: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(text) else { preconditionFailure("'\(text)' is no header name.") }
        return name
    }
}
