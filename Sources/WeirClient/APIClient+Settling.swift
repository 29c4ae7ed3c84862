import AsyncHTTPClient
import NIOCore
import NIOHTTP1

extension APIClient {
    /// As ``send(_:_:bytes:headers:)``, but it goes on when the task is cancelled.
    ///
    /// For what must be told though nobody waits any more: that work was done, or was not.
    func settle(
        _ method: String,
        _ path: String,
        bytes: [UInt8]?,
        headers extra: [(name: String, value: String)] = []
    ) async throws -> APIResponse {
        do {
            var request = try HTTPClient.Request(url: base + path, method: HTTPMethod(rawValue: method))
            for header in headers + extra { request.headers.add(name: header.name, value: header.value) }
            if let bytes {
                request.headers.add(name: "Content-Type", value: "application/json")
                request.body = .byteBuffer(ByteBuffer(bytes: bytes))
            }
            let response = try await http.execute(request: request, deadline: .now() + timeout).get()
            return APIResponse(
                status: Int(response.status.code),
                headers: response.headers.map { ($0.name, $0.value) },
                body: response.body.map { Array($0.readableBytesView) } ?? []
            )
        } catch {
            throw APIClientError(error, endpoint: endpoint)
        }
    }

    /// Waits, also when the task is cancelled: what must be told is not told in a rush.
    func pauseToSettle(milliseconds: Int64) async {
        let promise = http.eventLoopGroup.any().makePromise(of: Void.self)
        promise.futureResult.eventLoop.scheduleTask(in: .milliseconds(milliseconds)) { promise.succeed() }
        try? await promise.futureResult.get()
    }

    /// Calls back after some time, once, on a thread of the connections: what it does must be short.
    func callBack(milliseconds: Int64, _ action: @escaping @Sendable () -> Void) {
        http.eventLoopGroup.any().scheduleTask(in: .milliseconds(milliseconds)) { action() }
    }
}
