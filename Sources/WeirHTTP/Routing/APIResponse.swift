package import HTTPTypes
package import WeirAPI
package import WeirServices

package import Hummingbird
import NIOCore
import WeirPrimitives

/// An answer as handlers give it: a status and a JSON text.
package struct APIResponse: Sendable {
    package var status: HTTPResponse.Status
    package var body: [UInt8]
    /// Stands in place of the body when the answer is written while it is found out.
    package var stream: ResponseBody?
    /// Beside those that every answer has; they stand behind the body's own.
    package var headers: HTTPFields
    /// Nothing was changed by a request that could have: the audit trail says nothing of it.
    var changedNothing = false
    /// What the audit trail keeps of a request that has no command: what was chosen, and what came of it.
    ///
    /// Its member `customerId` names whom it concerns. nil keeps what the route says (``RouteAudit``).
    var audited: JSONValue?

    static let jsonType = "application/json; charset=utf-8"

    package init(status: HTTPResponse.Status = .ok, body: [UInt8], headers: HTTPFields = [:]) {
        self.status = status
        self.body = body
        self.headers = headers
    }

    /// An answer with a value as its body.
    package init(status: HTTPResponse.Status = .ok, _ value: some JSONWritable, headers: HTTPFields = [:]) {
        self.init(status: status, body: value.jsonBytes, headers: headers)
    }

    /// An answer whose body the closure writes, which takes about `capacity` bytes.
    package static func json(
        status: HTTPResponse.Status = .ok,
        capacity: Int = 256,
        _ write: (inout JSONWriter) throws -> Void
    ) rethrows -> APIResponse {
        var json = JSONWriter(reservingCapacity: capacity)
        try write(&json)
        return APIResponse(status: status, body: json.bytes)
    }

    /// An answer that is written while it is found out.
    package static func streamed(_ contentType: String, _ stream: ResponseBody) -> APIResponse {
        var response = APIResponse(body: [], headers: [.contentType: contentType])
        response.stream = stream
        return response
    }

    static let linesType = "application/x-ndjson"
    static let csvType = "text/csv; charset=utf-8"

    /// The answer to a deletion.
    static func deleted(_ id: some EntityID) -> APIResponse {
        .json { json in
            json.object { json in
                json.member("id", id)
                json.member("deleted", true)
            }
        }
    }

    /// As it is kept for repetitions of the request.
    package var kept: KeptAnswer { KeptAnswer(status: status.code, body: body) }

    /// The answer on the wire.
    var response: Response {
        var response = Response(
            status: status,
            headers: [.contentType: headers[.contentType] ?? Self.jsonType],
            body: stream ?? ResponseBody(byteBuffer: ByteBuffer(bytes: body))
        )
        for field in headers where field.name != .contentType { response.headers.append(field) }
        return response
    }
}
