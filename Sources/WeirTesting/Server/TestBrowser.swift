import WeirAPI
package import WeirClient

/// What a browser does with pages, as far as it matters here: keeps cookies, sends forms with their hidden fields, and
/// follows redirects within the server.
package actor TestBrowser {
    /// The answer that is shown, with its address.
    package private(set) var page = ""
    package private(set) var path = "/"
    package private(set) var cookies: [String: String] = [:]
    private let client: APIClient
    private let origin: String

    package init(_ server: TestServer) {
        client = server.anonymous
        origin = server.url
    }

    /// Sets a cookie, as somebody else could.
    package func setCookie(_ name: String, _ value: String) { cookies[name] = value }

    /// Opens an address.
    @discardableResult
    package func open(_ path: String, following: Bool = true) async throws -> APIResponse {
        try await follow(try await send("GET", path, nil), following)
    }

    /// Sends a form of the page that is shown, with its hidden fields: the one that leads to the address.
    @discardableResult
    package func submit(
        _ action: String,
        _ fields: [(String, String)] = [],
        following: Bool = true
    ) async throws -> APIResponse {
        let hidden = Self.hiddenFields(of: action, in: page)
        return try await post(action, hidden + fields, following: following)
    }

    /// Sends fields to an address, with no regard to the page that is shown.
    @discardableResult
    package func post(
        _ action: String,
        _ fields: [(String, String)],
        headers: [(name: String, value: String)] = [],
        following: Bool = true
    ) async throws -> APIResponse {
        let body = fields.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
        let isGiven = headers.contains { $0.name == "Origin" || $0.name == "Sec-Fetch-Site" }
        let own = isGiven ? [] : [(name: "Origin", value: origin)]
        let answer = try await send("POST", action, Array(body.utf8), headers + own)
        return try await follow(answer, following)
    }

    /// Sends a form with a file to an address.
    package func upload(
        _ action: String,
        _ fields: [(String, String)],
        file name: String,
        _ bytes: [UInt8]
    ) async throws -> APIResponse {
        let boundary = "a-boundary-of-the-tests"
        var body: [UInt8] = []
        for field in fields {
            let head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(field.0)\"\r\n\r\n"
            body += Array("\(head)\(field.1)\r\n".utf8)
        }
        let head = "Content-Disposition: form-data; name=\"\(name)\"; filename=\"a file\"\r\n"
        body += Array("--\(boundary)\r\n\(head)Content-Type: application/octet-stream\r\n\r\n".utf8)
        body += bytes + Array("\r\n--\(boundary)--\r\n".utf8)
        let type = "multipart/form-data; boundary=\(boundary)"
        let answer = try await send("POST", action, body, [("Origin", origin)], contentType: type)
        return try await follow(answer, true)
    }

    /// Becomes the owner of the installation, by the link that the operator on the machine gets.
    package func becomeOwner(of server: TestServer, password: String = "") async throws {
        let link = try await server.local.send("POST", "/local/team/link", body: JSONValue.object([:]))
        let path = link.json.objectValue?["path"]?.stringValue ?? ""
        try await open(path)
        try await submit(path, [("name", "Ada Owner"), ("email", "ada@example.com"), ("password", password)])
    }

    /// The secret that forms of the session carry.
    package var formToken: String {
        let parts = page.split(separator: "name=\"_token\" value=\"", maxSplits: 1)
        return parts.count == 2 ? String(parts[1].prefix { $0 != "\"" }) : ""
    }

    // MARK: Pieces

    private func send(
        _ method: String,
        _ path: String,
        _ body: [UInt8]?,
        _ headers: [(name: String, value: String)] = [],
        contentType: String = "application/x-www-form-urlencoded"
    ) async throws -> APIResponse {
        var headers = headers
        if !cookies.isEmpty {
            let text = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
            headers.append((name: "Cookie", value: text))
        }
        if body != nil { headers.append((name: "Content-Type", value: contentType)) }
        let answer = try await client.send(method, path, bytes: body, headers: headers)
        for header in answer.headers where header.name.lowercased() == "set-cookie" {
            let parts = header.value.split(separator: ";")
            let pair = parts[0].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let isGone = header.value.contains("Max-Age=0")
            cookies[String(pair[0])] = isGone ? nil : String(pair[1])
        }
        self.path = path
        if answer.status != 303 { page = answer.text }
        return answer
    }

    private func follow(_ answer: APIResponse, _ following: Bool) async throws -> APIResponse {
        var answer = answer
        var hops = 0
        while following, answer.status == 303, let target = answer.header("Location"), target.hasPrefix("/"), hops < 5 {
            answer = try await send("GET", target, nil)
            hops += 1
        }
        return answer
    }

    private static func hiddenFields(of action: String, in page: String) -> [(String, String)] {
        guard let start = page.firstRange(of: "action=\"\(action)\"") else { return [] }
        let rest = page[start.upperBound...]
        let form = rest.firstRange(of: "</form>").map { rest[..<$0.lowerBound] } ?? rest
        return form.split(separator: "<input type=\"hidden\" name=\"").dropFirst().map { piece in
            let name = piece.prefix { $0 != "\"" }
            let value = piece.dropFirst(name.count + "\" value=\"".count).prefix { $0 != "\"" }
            return (String(name), String(value).replacing("&amp;", with: "&"))
        }
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: String(Unicode.Scalar(byte))
            case _: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        .joined()
    }
}
