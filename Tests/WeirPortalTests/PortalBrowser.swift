import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirServer
import WeirTesting

/// What a browser does with the pages: keeps cookies, sends forms with what stands in them.
struct PortalBrowser {
    let client: APIClient
    private(set) var cookies: [String: String] = [:]
    var headers: [(name: String, value: String)] = []

    init(_ server: TestServer) { client = server.anonymous }

    mutating func get(_ path: String) async throws -> APIResponse { try await send("GET", path, nil) }

    /// Sends a form; the session's secret is taken from a page where forms are.
    mutating func post(
        _ path: String,
        _ fields: [(String, String)] = [],
        from page: APIResponse? = nil,
        token: String? = nil
    ) async throws -> APIResponse {
        var fields = fields
        if let token = token ?? page.flatMap(Self.token) { fields.append(("_token", token)) }
        let body = fields.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
        return try await send("POST", path, Array(body.utf8))
    }

    private mutating func send(_ method: String, _ path: String, _ body: [UInt8]?) async throws -> APIResponse {
        var sent = headers
        if !cookies.isEmpty {
            let text = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
            sent.append(("Cookie", text))
        }
        if body != nil { sent.append(("Content-Type", "application/x-www-form-urlencoded")) }
        let answer = try await client.send(method, path, bytes: body, headers: sent)
        for header in answer.headers where header.name.lowercased() == "set-cookie" { keep(header.value) }
        return answer
    }

    private mutating func keep(_ text: String) {
        let pair = text.split(separator: ";")[0].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard pair.count == 2 else { return }
        cookies[String(pair[0])] = text.contains("Max-Age=0") ? nil : String(pair[1])
    }

    mutating func set(cookie name: String, to value: String) { cookies[name] = value }

    static func token(_ page: APIResponse) -> String? {
        guard let start = page.text.firstRange(of: "name=\"_token\" value=\"")?.upperBound else { return nil }
        return String(page.text[start...].prefix { $0 != "\"" })
    }

    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let scalar = Unicode.Scalar(byte)
            let isPlain = (scalar.value < 128) && (Character(scalar).isLetter || Character(scalar).isNumber)
            if isPlain { return String(Character(scalar)) }
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.count == 1 ? "0" : "") + digits
        }.joined()
    }
}

extension PortalBrowser {
    /// A browser that has shown a customer's token.
    static func signedIn(_ customer: String, _ calls: OperatorCalls, _ server: TestServer) async throws -> PortalBrowser
    {
        var browser = PortalBrowser(server)
        let token = try calls.stage(try await calls.post("/v1/customers/\(customer)/tokens"))["token"].text
        let answer = try await browser.post("/portal/session", [("token", token)])
        #expect(answer.status == 303 && answer.header("Location") == "/portal", "\(answer.text)")
        return browser
    }
}

/// A server with a public address, and its operator.
enum PortalStage {
    static let publicURL = "http://portal.test"

    static func run(
        mail: RecordingMail = RecordingMail(),
        _ test: (TestServer, OperatorCalls) async throws -> Void
    ) async throws {
        try await TestServer.run(
            configure: { $0.publicURL = publicURL },
            mail: mail
        ) { server in
            try await test(server, OperatorCalls(server.live))
        }
    }
}
