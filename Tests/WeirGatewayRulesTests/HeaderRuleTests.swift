import Testing
import WeirGatewayRules

/// Which headers pass, and where requests end.
struct HeaderRuleTests {
    private let rules = HeaderRules.RequestRules(
        customerHeader: "x-weir-customer",
        credentialHeader: "authorization"
    )

    private func isForwarded(
        _ name: String,
        _ tokens: [String] = [],
        _ rules: HeaderRules.RequestRules? = nil
    ) -> Bool {
        HeaderRules.isForwarded(name, connection: tokens, under: rules ?? self.rules)
    }

    @Test(
        "headers of one connection, of the gateway, and of identity end here",
        arguments: [
            "connection", "keep-alive", "proxy-connection", "proxy-authorization", "te", "trailer", "transfer-encoding",
            "upgrade", "content-length", "host", "expect", "authorization", "x-weir-customer", "x-weir-customer-id",
            "x-weir-user", "x-usage-used", "x-usage-anything", "x-ratelimit-limit", "x-forwarded-for", "forwarded",
            "x-request-id", "x-original-url", "x-rewrite-url", "x-http-method-override",
            // Servers that hand headers on as variables cannot tell these from the ones above.
            "x_weir_customer_id", "x-weir_customer-id", "x_usage_used", "transfer_encoding", "content_length",
            "x_forwarded_for",
        ]
    )
    func isStripped(_ name: String) {
        #expect(!isForwarded(name))
    }

    @Test("all others pass", arguments: ["accept", "content-type", "cookie", "x-anything", "accept-encoding", "x_own"])
    func isKept(_ name: String) {
        #expect(isForwarded(name))
    }

    @Test("a header that Connection names ends here")
    func namedByConnection() {
        #expect(!isForwarded("x-private", ["x-private"]))
        #expect(
            HeaderRules.connectionTokens(["close, X-Private", "keep-alive"]) == ["close", "x-private", "keep-alive"]
        )
        #expect(HeaderRules.connectionTokens(["a b"]) == nil)
        #expect(HeaderRules.connectionTokens([" , "]) == [])
        #expect(HeaderRules.namesEndToEnd(["close", "authorization"]))
        #expect(HeaderRules.namesEndToEnd(["content-length"]))
        #expect(!HeaderRules.namesEndToEnd(["close", "upgrade", "x-private"]))
    }

    @Test("a route that reads the answer asks for no compression, and one may hand on the credential")
    func routeRules() {
        var reading = rules
        reading.readsBody = true
        #expect(!isForwarded("accept-encoding", [], reading))
        var forwarding = rules
        forwarding.forwardsCredential = true
        #expect(isForwarded("authorization", [], forwarding))
        #expect(!isForwarded("x-weir-customer", [], forwarding))
    }

    @Test("what an upstream says in the gateway's name does not reach the client")
    func returned() {
        for name in ["x-usage-used", "x-ratelimit-remaining", "x-weir-reservation", "connection", "transfer-encoding"] {
            #expect(!HeaderRules.isReturned(name, connection: []))
        }
        #expect(HeaderRules.isReturned("content-type", connection: []))
        #expect(!HeaderRules.isReturned("x-private", connection: ["x-private"]))
    }

    @Test("a body is framed in one way or the request is refused")
    func framing() throws {
        func read(
            _ lengths: [String],
            _ encodings: [String] = [],
            old: Bool = false
        ) throws(FramingFault) -> RequestFraming {
            try RequestFraming.read(lengths: lengths, encodings: encodings, isHTTP11: !old)
        }
        #expect(try read([]) == .none)
        #expect(try read(["0"]) == .none)
        #expect(try read(["12"]) == .length(12))
        #expect(try read([], ["Chunked"]) == .chunked)
        #expect(throws: FramingFault.repeatedLength) { try read(["1", "1"]) }
        for text in ["", "+1", "-1", "1,1", "0x1", "1 1", " 1", "1.0", "9999999999999999"] {
            #expect(throws: FramingFault.badLength) { try read([text]) }
        }
        #expect(throws: FramingFault.lengthAndEncoding) { try read(["1"], ["chunked"]) }
        #expect(throws: FramingFault.encodingInHTTP10) { try read([], ["chunked"], old: true) }
        for encodings in [
            ["gzip"], ["gzip, chunked"], ["chunked", "chunked"], ["chunked, chunked"], ["xchunked"], [""],
        ] {
            #expect(throws: FramingFault.unknownEncoding) { try read([], encodings) }
        }
    }
}
