package import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization
import WeirAPI
import WeirCore

/// What an agent's program sends, with a way to call the API as whoever sent it.
package struct AgentCall: Sendable {
    /// Bytes of a message; beyond is 413.
    package static let maximumBodyBytes = 1 << 20

    package let headers: HTTPFields
    /// The server's name as the program knows it, with the port.
    package let host: String?
    package let body: [UInt8]
    /// Who asks, in a text that is no secret: the same for the same key.
    package let caller: String
    /// Whether it may change anything at all.
    package let mayWrite: Bool
    private let inside: InsideCall

    init(request: Request, body: [UInt8], principal: Principal, inside: InsideCall) {
        headers = request.headers
        host = request.head.authority
        self.body = body
        caller = "\(principal.workspace) \(principal.actor)"
        mayWrite = principal.scopes.contains { scope in
            switch scope {
            case .all, .resource(_, .write): true
            case .resource(_, .read): false
            }
        }
        self.inside = inside
    }

    /// Calls a route of the API with the same key, as if it had come from outside.
    ///
    /// `user`: Whom the audit trail names as the person behind the key.
    package func call(
        _ method: String,
        _ path: String,
        _ body: [UInt8]?,
        user: String
    ) async throws -> (status: Int, body: [UInt8]) {
        try await inside.send(method, path, body, user: user)
    }
}

/// Calls of the API from inside, on behalf of one request.
struct InsideCall: Sendable {
    let api: InsideAPI
    let outer: WeirRequestContext
    /// Who asks.
    let authorization: String?
    /// On the local socket: the workspace that is meant.
    let workspace: String?

    func send(
        _ method: String,
        _ path: String,
        _ body: [UInt8]?,
        user: String
    ) async throws -> (status: Int, body: [UInt8]) {
        guard let method = HTTPRequest.Method(method) else { throw APIError(.invalidInput, "There is no such method.") }
        var fields = HTTPFields()
        fields[.authorization] = authorization
        fields[.workspace] = workspace
        fields[.user] = user
        if body != nil { fields[.contentType] = "application/json" }
        let head = HTTPRequest(method: method, scheme: nil, authority: nil, path: path, headerFields: fields)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body ?? [])))
        let response = try await api.responder.respond(to: request, context: WeirRequestContext(within: outer))
        let collected = CollectedBody()
        try await response.body.write(CollectingWriter(body: collected))
        return (response.status.code, collected.bytes)
    }
}

/// The routes of an entrance as they are called from inside: made once, when somebody does.
///
/// They are routes of their own, so that those from which they are called do not hold themselves.
final class InsideAPI: Sendable {
    private let make: @Sendable () -> RouterResponder<WeirRequestContext>
    private let made = Mutex<RouterResponder<WeirRequestContext>?>(nil)

    init(_ make: @escaping @Sendable () -> RouterResponder<WeirRequestContext>) { self.make = make }

    var responder: RouterResponder<WeirRequestContext> {
        made.withLock { made in
            if let made { return made }
            let responder = make()
            made = responder
            return responder
        }
    }
}

/// A body that was written, up to a bound.
private final class CollectedBody: Sendable {
    private static let maximumBytes = 16 << 20
    private let collected = Mutex<[UInt8]>([])

    var bytes: [UInt8] { collected.withLock { $0 } }

    func add(_ buffer: ByteBuffer) throws {
        try collected.withLock { bytes in
            guard bytes.count + buffer.readableBytes <= Self.maximumBytes else {
                throw APIError(.payloadTooLarge, "The answer is too large for an agent; ask for less of it.")
            }
            bytes += buffer.readableBytesView
        }
    }
}

private struct CollectingWriter: ResponseBodyWriter {
    let body: CollectedBody

    mutating func write(_ buffer: ByteBuffer) async throws { try body.add(buffer) }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
