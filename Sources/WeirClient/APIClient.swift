import AsyncHTTPClient
package import NIOCore
import NIOHTTP1
package import WeirAPI

/// Speaks to one Weir server, over the network or through its local socket.
///
/// Sends what it is told to, once: repeating and waiting is for the caller, who knows whether it may.
package struct APIClient: Sendable {
    /// Where the server is.
    package enum Endpoint: Sendable, Equatable {
        /// The beginning of every address, without a slash at the end: `http://127.0.0.1:8080`.
        case url(String)
        /// The path of a local socket.
        case socket(String)
    }

    package let endpoint: Endpoint
    /// Headers of every request, such as the key.
    package var headers: [(name: String, value: String)]
    /// How long an answer may take.
    package var timeout: TimeAmount = .seconds(60)

    /// Connections over the network, kept for the next request; they end with the process.
    private static let networkConnections = HTTPClient(
        eventLoopGroup: HTTPClient.defaultEventLoopGroup,
        configuration: configuration
    )

    /// Connections to local sockets, a new one a request: they cost nothing, and another server may listen at the same
    /// path by the next one.
    private static let socketConnections: HTTPClient = {
        var configuration = Self.configuration
        configuration.maximumUsesPerConnection = 1
        // Where nobody listens the answer is there at once; whoever waits for a server asks again.
        configuration.connectionPool.retryConnectionEstablishment = false
        return HTTPClient(eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration)
    }()

    /// Where an answer leads elsewhere, that is the answer: a key is not taken along.
    private static let configuration = HTTPClient.Configuration(
        redirectConfiguration: .disallow,
        timeout: .init(connect: .seconds(10)),
        connectionPool: .init(idleTimeout: .seconds(30), concurrentHTTP1ConnectionsPerHostSoftLimit: 256)
    )

    var http: HTTPClient {
        switch endpoint {
        case .url: Self.networkConnections
        case .socket: Self.socketConnections
        }
    }

    package init(_ endpoint: Endpoint, headers: [(name: String, value: String)] = []) {
        self.endpoint = endpoint
        self.headers = headers
    }

    /// A client that waits so long for each answer.
    package func patient(minutes: Int64) -> APIClient {
        var client = self
        client.timeout = .minutes(minutes)
        return client
    }

    /// A client that waits so long for each answer.
    package func patient(seconds: Int64) -> APIClient {
        var client = self
        client.timeout = .seconds(seconds)
        return client
    }

    /// A client that says who it is by a secret key.
    package init(_ endpoint: Endpoint, key: String) {
        self.init(endpoint, headers: [("Authorization", "Bearer \(key)")])
    }

    /// Sends a request and reads the whole answer, of at most 64 MiB.
    ///
    /// The path begins with its slash and has its query; the headers come beside the client's own. Throws an
    /// ``APIClientError`` when there is no answer; one that says no is an answer.
    package func send(
        _ method: String,
        _ path: String,
        body: (any JSONWritable)? = nil,
        headers: [(name: String, value: String)] = []
    ) async throws -> APIResponse {
        try await send(method, path, bytes: body?.jsonBytes, headers: headers)
    }

    /// As ``send(_:_:body:headers:)``, of a body that is ready, or is no JSON at all.
    package func send(
        _ method: String,
        _ path: String,
        bytes: [UInt8]?,
        headers: [(name: String, value: String)] = []
    ) async throws -> APIResponse {
        do {
            let response = try await http.execute(
                request(method, path, bytes: bytes, headers: headers),
                timeout: timeout
            )
            let body = try await response.body.collect(upTo: 64 << 20)
            return APIResponse(
                status: Int(response.status.code),
                headers: response.headers.map { ($0.name, $0.value) },
                body: Array(body.readableBytesView)
            )
        } catch {
            throw APIClientError(error, endpoint: endpoint)
        }
    }

    /// Sends a request and hands on each line of the answer as it arrives.
    ///
    /// - Returns: The answer without lines when it says no, else with an empty body.
    package func lines(
        _ method: String,
        _ path: String,
        handle: (_ line: [UInt8]) async throws -> Void
    ) async throws -> APIResponse {
        try await lines(request(method, path, bytes: nil, headers: []), handle)
    }

    /// As ``lines(_:_:handle:)``, of a request with a body.
    package func lines(
        _ method: String,
        _ path: String,
        body: any JSONWritable,
        handle: (_ line: [UInt8]) async throws -> Void
    ) async throws -> APIResponse {
        try await lines(request(method, path, bytes: body.jsonBytes, headers: []), handle)
    }

    /// Sends a request whose body is made while it is sent, and hands on each line of the answer as it arrives.
    ///
    /// Returns as ``lines(_:_:handle:)``.
    package func lines(
        _ method: String,
        _ path: String,
        headers: [(name: String, value: String)],
        body: some AsyncSequence<ByteBuffer, Never> & Sendable,
        handle: (_ line: [UInt8]) async throws -> Void
    ) async throws -> APIResponse {
        var request = request(method, path, bytes: nil, headers: headers)
        request.body = .stream(body, length: .unknown)
        return try await lines(request, handle)
    }

    private func lines(
        _ request: HTTPClientRequest,
        _ handle: (_ line: [UInt8]) async throws -> Void
    ) async throws -> APIResponse {
        let response: HTTPClientResponse
        do {
            response = try await http.execute(request, timeout: .hours(24))
        } catch {
            throw APIClientError(error, endpoint: endpoint)
        }
        var answer = APIResponse(
            status: Int(response.status.code),
            headers: response.headers.map { ($0.name, $0.value) },
            body: []
        )
        guard answer.isSuccess else {
            answer.body = Array(try await response.body.collect(upTo: 1 << 20).readableBytesView)
            return answer
        }
        var line: [UInt8] = []
        for try await part in response.body {
            for byte in part.readableBytesView {
                if byte == UInt8(ascii: "\n") {
                    try await handle(line)
                    line.removeAll(keepingCapacity: true)
                } else {
                    line.append(byte)
                }
            }
        }
        if !line.isEmpty { try await handle(line) }
        return answer
    }

    private func request(
        _ method: String,
        _ path: String,
        bytes: [UInt8]?,
        headers extra: [(name: String, value: String)]
    ) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: base + path)
        request.method = HTTPMethod(rawValue: method)
        for header in headers + extra { request.headers.add(name: header.name, value: header.value) }
        if let bytes {
            if !request.headers.contains(name: "Content-Type") {
                request.headers.add(name: "Content-Type", value: "application/json")
            }
            request.body = .bytes(ByteBuffer(bytes: bytes))
        }
        return request
    }

    var base: String {
        switch endpoint {
        case .url(let url): url
        case .socket(let path): "http+unix://" + PercentEncoding.encode(path)
        }
    }
}
