package import WeirAPI

/// What a server answered.
package struct APIResponse: Sendable {
    package var status: Int
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]

    package init(status: Int, headers: [(name: String, value: String)], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    package var isSuccess: Bool { (200..<300).contains(status) }

    /// The body as JSON; null when it is empty or none.
    package var json: JSONValue { (try? JSONParser.parse(body)) ?? .null }

    package var text: String { String(decoding: body, as: UTF8.self) }

    /// The first header of a name, in any case.
    package func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}
