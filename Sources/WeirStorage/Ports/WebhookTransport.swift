/// Brings events to endpoints.
package protocol WebhookTransport: Sendable {
    /// Whether endpoints may lie in networks of one's own, and be spoken to without encryption.
    var allowsPrivateTargets: Bool { get }

    /// Sends one body, once; how it went is the answer, whatever it is.
    func post(_ request: WebhookRequest) async -> WebhookOutcome
}

/// A body for an endpoint.
package struct WebhookRequest: Sendable, Hashable {
    package var url: String
    package var headers: [Header]
    package var body: [UInt8]

    package struct Header: Sendable, Hashable {
        package var name: String
        package var value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package init(url: String, headers: [Header], body: [UInt8]) {
        self.url = url
        self.headers = headers
        self.body = body
    }
}

/// What an endpoint answered.
package enum WebhookOutcome: Sendable, Hashable {
    /// With the beginning of the body, for people.
    case answered(status: Int, body: String)
    case failed(WebhookFailure, String)
}

/// Why an endpoint was not reached; each text is part of the API.
package enum WebhookFailure: String, Sendable, Hashable, CaseIterable {
    case invalidURL = "invalid_url"
    /// Its name leads to no address.
    case unknownHost = "unknown_host"
    /// One of its addresses is of a network of one's own.
    case privateTarget = "private_target"
    case cannotConnect = "cannot_connect"
    case encryption
    case timeout
    case connectionLost = "connection_lost"
    /// The server ended while it was sent; it may have arrived.
    case interrupted
}
