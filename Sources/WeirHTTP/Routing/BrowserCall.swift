package import HTTPTypes
package import WeirPrimitives

/// What a browser sends that shows a page or sends a form.
package struct BrowserCall: Sendable {
    /// Bytes of a form; beyond is 413.
    package static let maximumBodyBytes = 262_144

    package let method: HTTPRequest.Method
    /// As it came, percent-encoded.
    package let path: String
    package let query: String
    package let headers: HTTPFields
    /// The server's name as the browser knows it, with the port.
    package let host: String?
    package let body: [UInt8]
    /// Method and path template.
    package let route: String
    package let requestID: RequestID
    package let now: Timestamp
    /// Where it came from: an IP address, or empty for a socket of this machine.
    package let peer: String
    private let parameters: PathParameters
    private let guess: @Sendable () throws -> Void

    init(
        method: HTTPRequest.Method,
        path: String,
        query: String,
        headers: HTTPFields,
        host: String?,
        body: [UInt8],
        parameters: PathParameters,
        route: String,
        requestID: RequestID,
        now: Timestamp,
        peer: String,
        guess: @escaping @Sendable () throws -> Void
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.host = host
        self.body = body
        self.parameters = parameters
        self.route = route
        self.requestID = requestID
        self.now = now
        self.peer = peer
        self.guess = guess
    }

    /// A parameter of the path, percent-decoded; empty when there is none of the name.
    package func parameter(_ name: String) -> String {
        guard let text = parameters[name] else { return "" }
        return PercentDecoding.decode(text) ?? text
    }

    /// Counts one who showed a secret that is not right, among those of the same address.
    ///
    /// - Throws: The refusal, when there were too many.
    package func admitGuess() throws { try guess() }

    /// Names and values as a query or a form has them; nil when an escape in it is broken.
    package static func items(of form: String) -> [(name: String, value: String)]? {
        PercentDecoding.items(of: form)
    }
}
