import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// What the audit trail tells.
struct AuditTests {
    private static func entries(_ client: APIClient, _ query: String = "") async throws -> [JSONObject] {
        let answer = try await client.prepare("GET", "/v1/audit\(query)")
        return (answer["auditEntries"]?.arrayValue ?? []).compactMap(\.objectValue)
    }

    /// The changes of an entry as `path: from → to`.
    private static func changes(_ entry: JSONObject?) -> [String] {
        (entry?["changes"]?.arrayValue ?? []).compactMap(\.objectValue).map { change in
            func text(_ name: String) -> String { String(decoding: (change[name] ?? .null).jsonBytes, as: UTF8.self) }
            return "\(change["path"]?.stringValue ?? ""): \(text("from")) → \(text("to"))"
        }
    }

    @Test func fromWhatToWhatByWhomThroughWhichRequest() async throws {
        try await TestServer.run { server in
            try await server.live.prepare("POST", "/v1/plans", #"{"key":"pro","name":"Pro","quotas":{"seo":100}}"#)
            server.clock.advance(seconds: 60)
            let changed = try await server.live.call(
                "POST",
                "/v1/plans",
                #"{"key":"pro","name":"Pro","quotas":{"seo":200,"aeo":5}}"#,
                headers: [(name: "X-Weir-User", value: "ada@example.com")]
            )
            let key = try #require(
                try await server.live.call("GET", "/v1/keys")["keys"]?.arrayValue?.first?.objectValue?["id"]?
                    .stringValue
            )
            let entry = try #require(try await Self.entries(server.live, "?kind=plan&subject=pro").first)
            #expect(entry["actor"]?.stringValue == key)
            #expect(entry["user"] == "ada@example.com")
            #expect(entry["action"] == "plan.upserted")
            #expect(entry["route"] == "POST /v1/plans")
            #expect(entry["at"] == "2026-02-01T00:01:00.000Z")
            #expect(entry["requestId"]?.stringValue == changed.header("X-Request-Id"))
            let changes = Self.changes(entry)
            #expect(changes.contains("quotas.seo: 100 → 200"), "\(changes)")
            #expect(changes.contains("quotas.aeo: null → 5"), "\(changes)")
            #expect(!changes.contains { $0.hasPrefix("name") }, "\(changes)")
        }
    }

    @Test("What tells of a person changes without being told")
    func noPersonalDataIsKept() async throws {
        try await TestServer.run { server in
            let body = #"{"externalId":"e-1","email":"ada@example.com","name":"Ada","timeZone":"Europe/Berlin"}"#
            let id = try #require(try await server.live.prepare("POST", "/v1/customers", body).text("id"))
            let update = #"{"email":"bea@example.com","metadata":{"note":"vip"},"timeZone":"Asia/Tokyo"}"#
            try await server.live.prepare("PATCH", "/v1/customers/\(id)", update)
            try await server.live.prepare("DELETE", "/v1/customers/\(id)?erase=true")
            let all = try await server.live.prepare("GET", "/v1/audit?customerId=\(id)")
            for word in ["ada@", "Ada", "bea@", "\"vip\"", "e-1"] { #expect(!all.text.contains(word), "\(word)") }
            let entries = try await Self.entries(server.live, "?customerId=\(id)")
            #expect(
                entries.map { $0["action"]?.stringValue } == [
                    "customer.erased", "customer.updated", "customer.created",
                ]
            )
            let changes = Self.changes(entries[1])
            #expect(changes.contains(#"email: "(personal)" → "(personal)""#), "\(changes)")
            #expect(changes.contains(#"timeZone: "Europe/Berlin" → "Asia/Tokyo""#), "\(changes)")
            #expect(Self.changes(entries[0]).contains(#"email: "(personal)" → null"#), "\(Self.changes(entries[0]))")
        }
    }

    @Test func noSecretIsKept() async throws {
        try await TestServer.run { server in
            let made = try await server.live.prepare("POST", "/v1/keys", #"{"name":"K"}"#)
            let id = try #require(made.text("id"))
            let rotated = try await server.live.prepare("POST", "/v1/keys/\(id)/rotate")
            let customer = try #require(try await server.live.prepare("POST", "/v1/customers", "{}").text("id"))
            let minted = try await server.live.prepare("POST", "/v1/customers/\(customer)/tokens")
            let all = try await server.live.prepare("GET", "/v1/audit?limit=200")
            for secret in [made.text("secret"), rotated.text("secret"), minted.text("token")] {
                #expect(!all.text.contains(try #require(secret)))
            }
            let actions = try await Self.entries(server.live).compactMap { $0["action"]?.stringValue }
            for action in ["apiKey.created", "apiKey.rotated", "tokenKey.made", "request.carriedOut"] {
                #expect(actions.contains(action), "\(actions)")
            }
        }
    }

    @Test func whatIsRefusedOrChangesNothingLeavesNoEntry() async throws {
        try await TestServer.run { server in
            let plan = #"{"key":"pro","name":"Pro"}"#
            try await server.live.prepare("POST", "/v1/plans", plan)
            let before = try await Self.entries(server.live).count
            try await server.live.prepare("POST", "/v1/plans", plan)
            _ = try await server.live.call("POST", "/v1/plans", #"{"key":"pro"}"#)
            _ = try await server.live.call("DELETE", "/v1/keys/key_00000000000000000000000000")
            _ = try await server.live.call("DELETE", "/v1/customers/ext:nobody/events/k")
            #expect(try await Self.entries(server.live).count == before)
        }
    }

    @Test("A repetition under an Idempotency-Key is one change")
    func repetitionsAreOneChange() async throws {
        try await TestServer.run { server in
            let headers = [(name: "Idempotency-Key", value: "k1")]
            for _ in 0..<3 {
                let answer = try await server.live.call("POST", "/v1/customers", "{}", headers: headers)
                #expect(answer.status == 201)
            }
            #expect(try await Self.entries(server.live, "?action=customer.created").count == 1)
        }
    }

    @Test func pagesAreWalkedToTheEnd() async throws {
        try await TestServer.run { server in
            for number in 0..<7 {
                try await server.live.prepare("POST", "/v1/customers", #"{"externalId":"c\#(number)"}"#)
            }
            let all = try await Self.entries(server.live)
            // Six customers' entries on two pages, then the rest.
            var seen: [JSONObject] = []
            var cursor: String?
            repeat {
                let next = cursor.map { "&cursor=\($0)" } ?? ""
                let page = try await server.live.prepare("GET", "/v1/audit?limit=3\(next)")
                seen += (page["auditEntries"]?.arrayValue ?? []).compactMap(\.objectValue)
                cursor = page.text("nextCursor")
            } while cursor != nil
            #expect(seen == all)
            #expect(all.count == 8)
            #expect(all.last?["action"] == "workspace.created")
            #expect(all.last?["actor"] == "system")
        }
    }

    @Test func workspacesHaveTheirOwnTrail() async throws {
        try await TestServer.run { server in
            try await server.live.prepare("POST", "/v1/plans", #"{"key":"pro","name":"Pro"}"#)
            let test = try await Self.entries(server.test)
            #expect(test.compactMap { $0["action"]?.stringValue } == ["workspace.created"])
        }
    }

    @Test("The operator on the machine is named as such")
    func theCommandLineIsNamed() async throws {
        try await TestServer.run { server in
            let headers = [(name: "X-Weir-User", value: "ada")]
            _ = try await server.local.call("POST", "/v1/plans", #"{"key":"pro","name":"Pro"}"#, headers: headers)
            let entry = try #require(try await Self.entries(server.live, "?actor=command_line&user=ada").first)
            #expect(entry["action"] == "plan.upserted")
            #expect(try await Self.entries(server.live, "?user=bea").isEmpty)
        }
    }

    @Test func badFiltersAreNamed() async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("GET", "/v1/audit?actor=nobody&kind=thing&requestId=x&what=1")
            #expect(
                Set(answer.issues) == [
                    "actor: invalid_format", "kind: unknown_value", "requestId: invalid_format", "what: unknown_field",
                ]
            )
            let headers = [(name: "X-Weir-User", value: String(repeating: "a", count: 201))]
            #expect(try await server.live.call("GET", "/v1/plans", headers: headers).status == 400)
        }
    }

    @Test func aRetractionTellsWhatWasRetracted() async throws {
        try await TestServer.run { server in
            let customer = try #require(try await server.live.prepare("POST", "/v1/customers", "{}").text("id"))
            let body = #"{"customerId":"\#(customer)","eventName":"x","idempotencyKey":"k1"}"#
            try await server.live.prepare("POST", "/v1/events", body)
            try await server.live.prepare("DELETE", "/v1/customers/\(customer)/events/k1")
            let entry = try #require(try await Self.entries(server.live, "?customerId=\(customer)").first)
            #expect(entry["route"] == "DELETE /v1/customers/{id}/events/{key}")
            #expect(Self.changes(entry).contains(#"idempotencyKey: null → "k1""#))
        }
    }
}
