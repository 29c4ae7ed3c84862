import NIOHTTP1
import WeirGatewayRules

/// The head of a request after everything about its form was checked.
struct CheckedRequest {
    let method: String
    let target: RequestTarget
    /// As the client names the host, with its port; empty in HTTP/1.0 without one.
    let authority: String
    let framing: RequestFraming
    /// Headers that `Connection` names.
    let connectionTokens: [String]
    let isHTTP11: Bool
    /// Whether the client wants to send further requests on the connection.
    let keepsAlive: Bool
    /// The client waits to be told before it sends the body.
    let expectsContinue: Bool

    /// Checks a head.
    init(_ head: HTTPRequestHead, _ limits: HeadLimits) throws(GatewayFault) {
        try Self.checkSize(head, limits)
        guard head.version.major == 1, head.version.minor <= 1 else {
            throw .badRequest("Only HTTP/1.1 and HTTP/1.0 are spoken here.")
        }
        isHTTP11 = head.version.minor == 1
        method = head.method.rawValue
        try Self.checkFields(head.headers)
        let tokens = HeaderRules.connectionTokens(head.headers["connection"])
        guard let tokens, !HeaderRules.namesEndToEnd(tokens) else {
            throw .badRequest("The header 'Connection' must list names of headers of the connection only.")
        }
        connectionTokens = tokens
        // Behind an offer of another protocol no further request is read, so none is asked for.
        keepsAlive = isHTTP11 && !tokens.contains("close") && !Self.offersUpgrade(head)
        do throws(FramingFault) {
            framing = try RequestFraming.read(
                lengths: head.headers["content-length"],
                encodings: head.headers["transfer-encoding"],
                isHTTP11: isHTTP11
            )
        } catch {
            throw .badRequest(error.explanation)
        }
        guard method != "CONNECT", method != "TRACE" else {
            throw GatewayFault(
                status: 405,
                code: "method_not_allowed",
                message: "The method \(method) is not forwarded.",
                closes: true
            )
        }
        // Any other protocol may be left unchosen: the call goes on in HTTP/1.1 without the offer.
        if tokens.contains("upgrade"), Self.isWebSocket(head.headers["upgrade"]) {
            var fault = GatewayFault.upgrade
            fault.closes = true
            throw fault
        }
        expectsContinue = try Self.expectation(head.headers, isHTTP11: isHTTP11)
        do throws(TargetFault) {
            target = try RequestTarget(head.uri)
        } catch {
            var fault = GatewayFault.badRequest("The request's target \(error.explanation).")
            if error == .tooLong {
                fault.status = 414
                fault.code = "uri_too_long"
            }
            throw fault
        }
        let hosts = head.headers["host"]
        guard hosts.count <= 1, !isHTTP11 || hosts.count == 1 else {
            throw .badRequest("The request must have one 'Host'.")
        }
        authority = target.authority ?? hosts.first ?? ""
        guard authority.isEmpty ? !isHTTP11 : HostName.isAuthority(authority) else {
            throw .badRequest("The header 'Host' names no host.")
        }
    }

    /// Whether what comes behind the request may be of another protocol, so that it is not read as HTTP.
    static func offersUpgrade(_ head: HTTPRequestHead) -> Bool {
        head.headers.contains(name: "upgrade")
            && head.headers[canonicalForm: "connection"].contains { $0.lowercased() == "upgrade" }
    }

    private static func checkSize(_ head: HTTPRequestHead, _ limits: HeadLimits) throws(GatewayFault) {
        var total = 0
        var count = 0
        for field in head.headers {
            let size = field.name.utf8.count + field.value.utf8.count
            count += 1
            total += size
            guard count <= limits.fields, size <= limits.fieldBytes, total <= limits.totalBytes else {
                throw .headTooLarge
            }
        }
    }

    private static func checkFields(_ headers: HTTPHeaders) throws(GatewayFault) {
        for field in headers {
            guard !field.name.isEmpty, field.name.utf8.allSatisfy(HeaderRules.isTokenByte) else {
                throw .badRequest("The name of a header has a character that has no place there.")
            }
            guard field.value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
                throw .badRequest("The header '\(field.name)' has a control character.")
            }
        }
    }

    private static func isWebSocket(_ protocols: [String]) -> Bool {
        protocols.contains { value in
            value.split(separator: ",").contains { $0.trimmingBlanks.lowercased().hasPrefix("websocket") }
        }
    }

    private static func expectation(_ headers: HTTPHeaders, isHTTP11: Bool) throws(GatewayFault) -> Bool {
        let values = headers["expect"]
        guard let value = values.first, isHTTP11 else { return false }
        guard values.count == 1, value.lowercased() == "100-continue" else {
            throw GatewayFault(
                status: 417,
                code: "expectation_failed",
                message: "The only expectation that is met is '100-continue'.",
                closes: true
            )
        }
        return true
    }
}
