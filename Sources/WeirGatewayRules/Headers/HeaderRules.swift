/// Which headers go on, and which end at the gateway.
package enum HeaderRules {
    /// Headers of one connection (RFC 9110, section 7.6.1), with those that the gateway makes itself.
    private static let ofConnection: Set<String> = [
        "connection", "keep-alive", "proxy-connection", "proxy-authenticate", "proxy-authorization", "te", "trailer",
        "transfer-encoding", "upgrade",
    ]

    /// Whether a header is about the connection it came on.
    package static func isHopByHop(_ name: String) -> Bool { ofConnection.contains(name) }

    /// The names that `Connection` lists, in lower case: these headers are of the connection too.
    ///
    /// - Returns: nil when a value is no list of names.
    package static func connectionTokens(_ values: [String]) -> [String]? {
        var tokens: [String] = []
        for value in values {
            for part in value.split(separator: ",", omittingEmptySubsequences: true) {
                let token = part.trimmingBlanks.lowercased()
                guard !token.isEmpty else { continue }
                guard token.utf8.allSatisfy(isTokenByte) else { return nil }
                tokens.append(token)
            }
        }
        return tokens
    }

    /// Headers that a client must not take away by naming them in `Connection`.
    private static let endToEnd: Set<String> = [
        "host", "content-length", "content-type", "content-encoding", "authorization", "cookie", "expect",
        "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "forwarded", "x-request-id",
    ]

    /// Whether a `Connection` header names one that is about the message, which only an attack does.
    package static func namesEndToEnd(_ tokens: [String]) -> Bool { tokens.contains { endToEnd.contains($0) } }

    /// Whether a request's header goes to the upstream.
    ///
    /// What the gateway says itself must not come from a client: who the customer is, what was used, where the call came
    /// from. Length and host are written anew. Names are compared with `_` as `-`, since some servers cannot tell the two.
    ///
    /// What is given:
    /// - `name`: In lower case.
    /// - `tokens`: Of ``connectionTokens(_:)``.
    package static func isForwarded(_ name: String, connection tokens: [String], under rules: RequestRules) -> Bool {
        guard !isHopByHop(name), !tokens.contains(name) else { return false }
        let canonical = name.utf8.contains(UInt8(ascii: "_")) ? name.replacingUnderscores : name
        guard !isHopByHop(canonical), canonical != "content-length", canonical != "host" else { return false }
        if isOwn(canonical) || canonical == rules.customerHeader { return false }
        if canonical == rules.credentialHeader { return rules.forwardsCredential }
        switch canonical {
        case "expect": return false
        case "accept-encoding": return !rules.readsBody
        case "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "forwarded", "x-real-ip", "x-request-id",
            "x-original-uri", "x-original-url", "x-rewrite-url", "x-http-method-override", "x-http-method",
            "x-method-override":
            return false
        case _: return true
        }
    }

    /// What decides about a request's headers beside their names.
    package struct RequestRules: Sendable, Hashable {
        package var customerHeader: String
        package var credentialHeader: String
        package var forwardsCredential: Bool
        package var readsBody: Bool

        package init(
            customerHeader: String,
            credentialHeader: String,
            forwardsCredential: Bool = false,
            readsBody: Bool = false
        ) {
            self.customerHeader = customerHeader
            self.credentialHeader = credentialHeader
            self.forwardsCredential = forwardsCredential
            self.readsBody = readsBody
        }
    }

    /// Whether a header of an upstream's answer goes to the client; `name` in lower case.
    package static func isReturned(_ name: String, connection tokens: [String]) -> Bool {
        !isHopByHop(name) && !tokens.contains(name) && name != "content-length" && name != "x-request-id"
            && !isOwn(name)
    }

    /// Whether only the gateway says it: `X-Usage-…`, `X-RateLimit-…`, `X-Weir-…`.
    package static func isOwn(_ name: String) -> Bool {
        name.hasPrefix("x-usage-") || name.hasPrefix("x-weir-") || name.hasPrefix("x-ratelimit-")
    }

    /// Whether a byte may stand in a field's name (RFC 9110, token).
    package static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x30...0x39,
            UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "#"),
            UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "*"),
            UInt8(ascii: "+"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            true
        case _: false
        }
    }
}

extension StringProtocol {
    /// The text without blanks and tabs around it.
    package var trimmingBlanks: String {
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        let bytes = Array(utf8)
        guard let first = bytes.firstIndex(where: { !isBlank($0) }),
            let last = bytes.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }

    fileprivate var replacingUnderscores: String {
        String(decoding: utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    }
}
