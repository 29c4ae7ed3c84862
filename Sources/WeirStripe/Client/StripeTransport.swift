import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOPosix

#if canImport(Glibc)
import Glibc
#endif

/// Sends one request to Stripe, once.
struct StripeTransport: Sendable {
    /// A request as it goes out.
    struct Request: Sendable {
        var method: HTTPMethod
        /// Beginning with the base URL.
        var url: String
        var headers: [(name: String, value: String)]
        var body: [UInt8]?
    }

    /// An answer, whole.
    struct Response: Sendable {
        var status: Int
        var headers: HTTPHeaders
        var body: [UInt8]
    }

    /// Why there is no answer.
    enum Failure: Error {
        /// Nothing was sent.
        case noConnection
        /// What was sent may have been carried out.
        case noAnswer
        /// The task was cancelled.
        case cancelled
    }

    /// What an answer may have at most; a list of 100 events is far below it.
    static let maximumBodyBytes = 8 << 20
    /// Longer than Stripe ever takes, short enough for whoever waits.
    static let timeout = TimeAmount.seconds(30)

    /// Connections kept for the next request; they end with the process.
    private static let http: HTTPClient = {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(connect: .seconds(5)),
            connectionPool: .init(idleTimeout: .seconds(30), concurrentHTTP1ConnectionsPerHostSoftLimit: 32)
        )
        // A request that went out must not go out again without anyone knowing.
        configuration.connectionPool.retryConnectionEstablishment = false
        return HTTPClient(eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration)
    }()

    func send(_ request: Request) async throws(Failure) -> Response {
        var outgoing = HTTPClientRequest(url: request.url)
        outgoing.method = request.method
        for header in request.headers { outgoing.headers.add(name: header.name, value: header.value) }
        if let body = request.body { outgoing.body = .bytes(ByteBuffer(bytes: body)) }
        do {
            let response = try await Self.http.execute(outgoing, timeout: Self.timeout)
            let body = try await response.body.collect(upTo: Self.maximumBodyBytes)
            return Response(
                status: Int(response.status.code),
                headers: response.headers,
                body: Array(body.readableBytesView)
            )
        } catch {
            throw Self.failure(error)
        }
    }

    private static func failure(_ error: any Error) -> Failure {
        switch error {
        case is CancellationError: .cancelled
        case is NIOConnectionError: .noConnection
        case let error as HTTPClientError where error == .connectTimeout: .noConnection
        case let error as HTTPClientError where error == .cancelled: .cancelled
        case let error as IOError where error.errnoCode == ECONNREFUSED: .noConnection
        case _: .noAnswer
        }
    }
}
