import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
package import WeirCore
package import WeirStorage

/// Posts to endpoints over HTTP.
///
/// The name is looked up first, each of its addresses is looked at, and the connection goes to one of those: what the
/// name leads to a moment later does not matter. Redirects are not followed: they could lead anywhere.
package final class HTTPWebhookTransport: WebhookTransport {
    package let allowsPrivateTargets: Bool
    private let resolver = HostResolver()
    private let lookUp: @Sendable (String) async -> [IPAddress]

    private static let connectTimeout = TimeAmount.seconds(5)
    /// From the first byte that is sent to the last that is read.
    private static let timeout = Duration.seconds(15)
    /// Of an answer only the beginning is read.
    package static let maximumAnswerBytes = 1_024

    /// `lookUp`: Gives the addresses of a name, in the place of the machine's own lookup; for tests.
    package init(allowsPrivateTargets: Bool, lookUp: (@Sendable (String) async -> [IPAddress])? = nil) {
        self.allowsPrivateTargets = allowsPrivateTargets
        let resolver = self.resolver
        self.lookUp = lookUp ?? { host in (try? await resolver.addresses(of: host)) ?? [] }
    }

    package func shutDown() async throws { try await resolver.shutDown() }

    package func post(_ request: WebhookRequest) async -> WebhookOutcome {
        guard let parts = try? WebhookURL(request.url, allowsPlain: allowsPrivateTargets),
            let host = Self.host(of: request.url, equalTo: parts.host)
        else { return .failed(.invalidURL, "The URL is not one that may be used.") }
        let found = await lookUp(parts.host)
        guard let first = found.first else {
            return .failed(.unknownHost, "The name \(parts.host) leads to no address.")
        }
        if !allowsPrivateTargets, let own = found.first(where: { !$0.isPublic }) {
            return .failed(.privateTarget, "The name \(parts.host) leads to \(own), which is not public.")
        }
        return await send(request, pinning: host, to: first.description)
    }

    /// The host as the HTTP client reads it; nil when it reads another one than was looked at.
    private static func host(of url: String, equalTo host: String) -> String? {
        guard let read = URL(string: url)?.host(percentEncoded: false) else { return nil }
        let plain = read.hasPrefix("[") && read.hasSuffix("]") ? String(read.dropFirst().dropLast()) : read
        return plain.lowercased() == host.lowercased() ? read : nil
    }

    private func send(_ request: WebhookRequest, pinning host: String, to address: String) async -> WebhookOutcome {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(connect: Self.connectTimeout)
        )
        configuration.dnsOverride = [host: address]
        // A client of its own, because the pinning is part of it.
        let client = HTTPClient(eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration)
        let outcome = await withTaskGroup(of: WebhookOutcome?.self) { group in
            group.addTask { await Self.exchange(request, client) }
            group.addTask {
                try? await ContinuousClock().sleep(for: Self.timeout)
                return Task.isCancelled ? nil : .failed(.timeout, "There was no whole answer within 15 seconds.")
            }
            var outcome: WebhookOutcome?
            while outcome == nil, let next = await group.next() { outcome = next }
            group.cancelAll()
            return outcome ?? .failed(.interrupted, "The server stops.")
        }
        try? await client.shutdown()
        return outcome
    }

    private static func exchange(_ request: WebhookRequest, _ client: HTTPClient) async -> WebhookOutcome? {
        var call = HTTPClientRequest(url: request.url)
        call.method = .POST
        for header in request.headers { call.headers.add(name: header.name, value: header.value) }
        call.body = .bytes(request.body)
        do {
            let response = try await client.execute(call, deadline: .distantFuture)
            return .answered(status: Int(response.status.code), body: await beginning(of: response.body))
        } catch is CancellationError {
            return nil
        } catch {
            return Task.isCancelled ? nil : failure(error)
        }
    }

    /// What is there of the body, up to the bound; that it breaks off does not matter.
    private static func beginning(of body: HTTPClientResponse.Body) async -> String {
        var bytes: [UInt8] = []
        do {
            for try await part in body {
                bytes += part.readableBytesView
                if bytes.count >= maximumAnswerBytes { break }
            }
        } catch {
            return String(decoding: bytes.prefix(maximumAnswerBytes), as: UTF8.self)
        }
        return String(decoding: bytes.prefix(maximumAnswerBytes), as: UTF8.self)
    }

    private static func failure(_ error: any Error) -> WebhookOutcome {
        if let error = error as? HTTPClientError {
            switch error {
            case .connectTimeout: return .failed(.cannotConnect, "The endpoint could not be connected to in time.")
            case .readTimeout, .writeTimeout, .deadlineExceeded:
                return .failed(.timeout, "The endpoint did not answer in time.")
            case .tlsHandshakeTimeout: return .failed(.encryption, "The encryption was not agreed on in time.")
            case .remoteConnectionClosed:
                return .failed(.connectionLost, "The endpoint closed the connection without an answer.")
            case .invalidURL, .emptyHost:
                return .failed(.invalidURL, "The URL is not one that may be used.")
            case _: return .failed(.connectionLost, "The exchange failed: \(error.shortDescription).")
            }
        }
        let kind = String(describing: type(of: error))
        if kind.contains("SSL") { return .failed(.encryption, "The encryption failed: \(kind).") }
        if error is NIOConnectionError || error is IOError {
            return .failed(.cannotConnect, "The endpoint could not be connected to.")
        }
        return .failed(.connectionLost, "The exchange failed with \(kind).")
    }
}
