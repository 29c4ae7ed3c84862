import WeirAPI
import WeirPrimitives

/// Why the gateway itself does not forward a call, or has no answer to it.
struct GatewayFault: Error, Sendable {
    /// The HTTP status.
    var status: Int
    var code: String
    var message: String
    var hint: String?
    var retryAfterSeconds: Int?
    /// The methods that the path has.
    var allowed: [String] = []
    /// The connection cannot be used any further: where the next request begins is not known.
    var closes = false

    static func badRequest(_ message: String, hint: String? = nil) -> GatewayFault {
        GatewayFault(status: 400, code: "invalid_input", message: message, hint: hint, closes: true)
    }

    static let noRoute = GatewayFault(
        status: 404,
        code: "not_found",
        message: "There is no such route.",
        hint: "What the gateway's route table does not name is not forwarded."
    )

    static func otherMethods(_ methods: [String]) -> GatewayFault {
        GatewayFault(
            status: 405,
            code: "method_not_allowed",
            message: "The method is not allowed here.",
            hint: "Use \(methods.joined(separator: ", ")).",
            allowed: methods
        )
    }

    static func bodyTooLarge(_ limit: Int) -> GatewayFault {
        GatewayFault(
            status: 413,
            code: "payload_too_large",
            message: "The body is larger than \(limit) bytes.",
            closes: true
        )
    }

    static let headTooLarge = GatewayFault(
        status: 431,
        code: "head_too_large",
        message: "The request has too many headers, or too long ones.",
        closes: true
    )

    static let slowRequest = GatewayFault(
        status: 408,
        code: "request_timeout",
        message: "The request did not come in time.",
        closes: true
    )

    static let upgrade = GatewayFault(
        status: 501,
        code: "not_implemented",
        message: "The gateway does not upgrade connections: WebSockets are not forwarded.",
        hint: "Use server-sent events, or reach the service past the gateway."
    )

    static let upstreamUnreachable = GatewayFault(
        status: 502,
        code: "bad_gateway",
        message: "The service behind the gateway cannot be reached.",
        hint: "The call was not counted. Try again later."
    )

    static let upstreamBroke = GatewayFault(
        status: 502,
        code: "bad_gateway",
        message: "The service behind the gateway gave no whole answer."
    )

    static let upstreamSlow = GatewayFault(
        status: 504,
        code: "gateway_timeout",
        message: "The service behind the gateway did not answer in time."
    )

    static let upstreamFull = GatewayFault(
        status: 503,
        code: "unavailable",
        message: "The service behind the gateway has too much to do.",
        hint: "The call was not counted. Try again later.",
        retryAfterSeconds: 1
    )

    func body(_ requestID: RequestID) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.object("error") { json in
                json.member("code", code)
                json.member("message", message)
                json.memberIfPresent("hint", hint)
                json.member("requestId", requestID)
            }
        }
        return json.bytes
    }
}
