import AsyncHTTPClient
import Foundation
import NIOCore
import NIOPosix

/// Why there is no answer.
package enum APIClientError: Error, Sendable, CustomStringConvertible {
    /// Nothing listens there, so nothing can have happened.
    case unreachable(APIClient.Endpoint, reason: String)
    /// The connection ended or the time was up before an answer; what was asked may have happened.
    case interrupted(reason: String)
    /// Nothing was sent, since the address or a header of the client is none: it ends the same way each time.
    case misconfigured(reason: String)

    init(_ error: any Error, endpoint: APIClient.Endpoint) {
        if let error = error as? APIClientError {
            self = error
        } else if let error = error as? HTTPClientError, error == .connectTimeout {
            self = .unreachable(endpoint, reason: "it takes too long to connect")
        } else if let error = error as? HTTPClientError, Self.isConfiguration(error) {
            self = .misconfigured(reason: "\(error)")
        } else if error is NIOConnectionError {
            self = .unreachable(endpoint, reason: "nothing answers there")
        } else if let error = error as? IOError, [ECONNREFUSED, ENOENT].contains(error.errnoCode) {
            self = .unreachable(endpoint, reason: "nothing answers there")
        } else {
            self = .interrupted(reason: "\(error)")
        }
    }

    /// Whether it tells of what a request is made of.
    private static func isConfiguration(_ error: HTTPClientError) -> Bool {
        // Those with values cannot be compared without them, but by their names.
        let own: [HTTPClientError] = [
            .invalidURL, .emptyHost, .emptyScheme, .missingSocketPath, .unsupportedScheme(""),
            .invalidHeaderFieldNames([]), .invalidHeaderFieldValues([]),
        ]
        return own.contains { $0.shortDescription == error.shortDescription }
    }

    package var description: String {
        switch self {
        case .unreachable(.url(let url), let reason): "The server at \(url) cannot be reached: \(reason)"
        case .unreachable(.socket(let path), let reason): "The server at \(path) cannot be reached: \(reason)"
        case .interrupted(let reason): "The server did not answer: \(reason)"
        case .misconfigured(let reason): "Nothing can be sent to this address, or with this key: \(reason)"
        }
    }
}
