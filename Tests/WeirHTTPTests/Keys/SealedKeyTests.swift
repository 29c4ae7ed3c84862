import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// A key that is sealed to one customer touches that one only, on both entrances.
struct SealedKeyTests {
    private struct Bundle {
        var server: TestServer
        var own: String
        var other: String
        var sealed: APIClient
        var secret: String
    }

    private static func run(_ test: (Bundle) async throws -> Void) async throws {
        try await TestServer.run { server in
            let live = server.live
            try await live.prepare("POST", "/v1/plans", #"{"key":"pro","name":"Pro","quotas":{"seo":5}}"#)
            let own = try #require(try await live.prepare("POST", "/v1/customers", #"{"externalId":"own"}"#).text("id"))
            let other = try #require(
                try await live.prepare("POST", "/v1/customers", #"{"externalId":"other"}"#).text("id")
            )
            let body = #"{"name":"Sealed","scopes":["*"],"externalCustomerId":"own"}"#
            let made = try await live.prepare("POST", "/v1/keys", body)
            #expect(made.text("customerId") == own)
            let secret = try #require(made.text("secret"))
            try await test(
                Bundle(server: server, own: own, other: other, sealed: server.client(key: secret), secret: secret)
            )
        }
    }

    @Test("A customer that is there and one that is not are answered alike")
    func nothingIsToldOfOthers() async throws {
        try await Self.run { bundle in
            let there = try await bundle.sealed.call("GET", "/v1/customers/\(bundle.other)")
            let notThere = try await bundle.sealed.call("GET", "/v1/customers/cust_00000000000000000000000000")
            #expect(there.status == 404)
            #expect(notThere.status == 404)
            #expect(there.shape == notThere.shape)
            let external = try await bundle.sealed.call("GET", "/v1/customers/ext:other")
            let unknown = try await bundle.sealed.call("GET", "/v1/customers/ext:nobod")
            #expect(external.shape.replacing("ext:other", with: "ext:nobod") == unknown.shape)
            #expect(try await bundle.sealed.call("GET", "/v1/customers/ext:own").status == 200)
        }
    }

    @Test(arguments: ["", "TE: trailers\r\n"])
    func theHotRoutesAreClosedToo(header: String) async throws {
        try await Self.run { bundle in
            func post(_ path: String, _ body: String) async throws -> RawConnection.Answer {
                try await RawConnection.run(to: bundle.server.url) { connection in
                    try await connection.send(
                        "POST \(path) HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(bundle.secret)\r\n\(header)"
                            + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
                    )
                    return try await connection.answer()
                }
            }
            let consume = #"{"feature":"seo"}"#
            // The other customer is in memory, so that the hot routes could answer.
            for key in ["other", "own"] {
                let path = "/v1/customers/ext:\(key)/usage/consume"
                try await bundle.server.live.prepare("POST", path, consume)
            }
            #expect(try await post("/v1/customers/ext:own/usage/consume", consume).status == 200)
            #expect(try await post("/v1/customers/\(bundle.own)/usage/consume", consume).status == 200)
            #expect(try await post("/v1/customers/ext:other/usage/consume", consume).status == 404)
            #expect(try await post("/v1/customers/\(bundle.other)/usage/consume", consume).status == 404)
            let event = #"{"customerId":"\#(bundle.other)","eventName":"seo"}"#
            #expect(try await post("/v1/events", event).status == 404)
            let batch = """
                {"events":[{"externalCustomerId":"own","eventName":"seo"},\
                {"externalCustomerId":"other","eventName":"seo"}]}
                """
            let answer = try await post("/v1/events/batch", batch)
            #expect(answer.body.contains(#""count":1"#))
            #expect(answer.body.contains(#"{"index":1,"code":"not_found""#))
            let usage = try await bundle.server.live.call("GET", "/v1/customers/ext:other/billing/usage")
            #expect(usage["usage", "seo"] == 1)
            let own = try await bundle.server.live.call("GET", "/v1/customers/ext:own/billing/usage")
            #expect(own["usage", "seo"] == 4)
        }
    }

    @Test("Lists and queries that name no customer are about the one that the key is sealed to")
    func listsShowTheOwnCustomer() async throws {
        try await Self.run { bundle in
            for name in ["own", "other", "other"] {
                let body = #"{"externalCustomerId":"\#(name)","eventName":"seo"}"#
                try await bundle.server.live.prepare("POST", "/v1/events", body)
            }
            let events = try await bundle.sealed.call("GET", "/v1/events")
            #expect(events["events"]?.arrayValue?.count == 1)
            let body = #"{"meter":"seo","from":"2026-02-01T00:00:00Z","to":"2026-03-01T00:00:00Z"}"#
            let own = try await bundle.sealed.call("POST", "/v1/usage/query", body)
            #expect(own["rows"]?.arrayValue?.first?.objectValue?["value"] == 1)
            let all = try await bundle.server.live.call("POST", "/v1/usage/query", body)
            #expect(all["rows"]?.arrayValue?.first?.objectValue?["value"] == 3)
            #expect(try await bundle.sealed.call("GET", "/v1/events?externalCustomerId=other").status == 404)
        }
    }

    @Test func aSealedKeyMakesNoKeys() async throws {
        try await Self.run { bundle in
            let answer = try await bundle.sealed.call("POST", "/v1/keys", #"{"name":"Free"}"#)
            #expect(answer.status == 403)
            #expect(answer.text("error", "details", "reason") == "key_subject_mismatch")
        }
    }

    @Test func aKeyIsSealedToSomeoneWhoIsThere() async throws {
        try await Self.run { bundle in
            let body = #"{"name":"K","customerId":"cust_00000000000000000000000000"}"#
            #expect(try await bundle.server.live.call("POST", "/v1/keys", body).status == 404)
            let both = #"{"name":"K","customerId":"\#(bundle.own)","externalCustomerId":"own"}"#
            let answer = try await bundle.server.live.call("POST", "/v1/keys", both)
            #expect(answer.issues == ["externalCustomerId: conflicting_fields"])
        }
    }
}
