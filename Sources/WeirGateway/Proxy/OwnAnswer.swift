import HTTPTypes
import NIOCore
import NIOHTTP1
import WeirAPI
import WeirCore
import WeirGatewayRules
import WeirHTTP
import WeirPrimitives
import WeirServices

/// An answer that the gateway makes itself.
struct OwnAnswer {
    var status: Int
    var fields: [(name: String, value: String)] = []
    var body: [UInt8] = []

    static let jsonType = "application/json; charset=utf-8"

    init(status: Int, fields: [(name: String, value: String)] = [], body: [UInt8] = []) {
        self.status = status
        self.fields = fields
        self.body = body
    }

    init(_ fault: GatewayFault, _ requestID: RequestID) {
        self.init(status: fault.status, fields: [("Content-Type", Self.jsonType)], body: fault.body(requestID))
        if let seconds = fault.retryAfterSeconds { fields.append(("Retry-After", "\(seconds)")) }
        if !fault.allowed.isEmpty { fields.append(("Allow", fault.allowed.joined(separator: ", "))) }
    }

    /// The answer to whatever was thrown, in the shapes of the API.
    init(to error: any Error, _ requestID: RequestID, _ errors: ErrorResponse) {
        if let fault = error as? GatewayFault {
            self.init(fault, requestID)
            return
        }
        if let answered = error as? CallAnswered {
            self = answered.answer
            return
        }
        let refusal = error as? CallRefusal
        let guesses = error as? TooManyGuesses
        let cause: any Error = refusal?.refused.error ?? guesses?.error ?? error
        let response = errors.response(to: cause, requestID: requestID)
        self.init(status: response.status.code, fields: [("Content-Type", Self.jsonType)], body: response.body)
        for field in response.headers where field.name != .contentType {
            fields.append((field.name.rawName, field.value))
        }
        if let guesses { fields += guesses.rate.headerFields }
        guard let refusal else { return }
        if let rate = refusal.refused.rate { fields += rate.headerFields }
        if let (used, limit) = refusal.quota {
            fields += UsageHeaders.fields(used: used, limit: limit, period: refusal.period)
        }
    }

    /// The bytes of the answer.
    func bytes(_ requestID: RequestID, date: [UInt8], keepsAlive: Bool, isHead: Bool = false) -> ByteBuffer {
        var buffer = ByteBufferAllocator().buffer(capacity: 512 + body.count)
        buffer.writeStatusLine(HTTPResponseStatus(statusCode: status))
        for field in fields { buffer.writeField(field.name, field.value) }
        buffer.writeField("Content-Length", "\(body.count)")
        buffer.writeField("X-Request-Id", requestID.description)
        buffer.writeStaticString("Date: ")
        buffer.writeBytes(date)
        buffer.writeStaticString("\r\nServer: weir\r\n")
        if !keepsAlive { buffer.writeStaticString("Connection: close\r\n") }
        buffer.writeStaticString("\r\n")
        if !isHead { buffer.writeBytes(body) }
        return buffer
    }
}

extension ByteBuffer {
    mutating func writeStatusLine(_ status: HTTPResponseStatus) {
        if status == .ok {
            writeStaticString("HTTP/1.1 200 OK\r\n")
        } else {
            writeString("HTTP/1.1 \(status.code) \(status.reasonPhrase)\r\n")
        }
    }

    mutating func writeField(_ name: String, _ value: String) {
        writeString(name)
        writeStaticString(": ")
        writeString(value)
        writeStaticString("\r\n")
    }
}

extension RateState {
    /// `X-RateLimit-…`.
    var headerFields: [(name: String, value: String)] {
        let reset = Rounding.up.divide(Int128(resetsAt.milliseconds), by: 1000)
        return [
            (HeaderName.rateLimitLimit.rawValue, "\(limit)"),
            (HeaderName.rateLimitRemaining.rawValue, "\(remaining)"),
            (HeaderName.rateLimitReset.rawValue, "\(reset)"),
        ]
    }
}

extension AdmittedCall {
    /// Usage and rate, as far as they are known.
    var usageFields: [(name: String, value: String)] {
        guard let decision else { return [] }
        var fields = UsageHeaders.fields(used: decision.used, limit: decision.limit, period: period)
        if let rate = decision.rate { fields += rate.headerFields }
        return fields
    }
}
