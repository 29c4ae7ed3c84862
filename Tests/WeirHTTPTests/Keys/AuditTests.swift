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

    @Test("A retraction of many tells what was chosen and what came of it")
    func retractionsTellWhatWasChosen() async throws {
        try await TestServer.run { server in
            let live = server.live
            let meter = #"{"code":"secret","eventName":"x","aggregation":"count"}"#
            try await live.prepare("POST", "/v1/meters", meter)
            let customer = try #require(
                try await live.prepare("POST", "/v1/customers", #"{"externalId":"c"}"#).text("id")
            )
            for key in ["k1", "k2", "k3"] {
                let body = """
                    {"customerId":"\(customer)","eventName":"x","idempotencyKey":"\(key)",\
                    "properties":{"mail":"ada@example.com"}}
                    """
                try await live.prepare("POST", "/v1/events", body)
            }
            let keys = #"{"externalCustomerId":"c","keys":["k1","k9"]}"#
            try await live.prepare("POST", "/v1/events/retract", keys)
            let byKeys = try #require(try await Self.entries(live, "?customerId=\(customer)").first)
            #expect(byKeys["route"] == "POST /v1/events/retract")
            let told = Self.changes(byKeys)
            for change in [
                #"selection.keyCount: null → 2"#, #"selection.keys: null → ["k1","k9"]"#, "retracted: null → 1",
                "missing: null → 1",
            ] { #expect(told.contains(change), "\(change) in \(told)") }

            let filter = """
                {"customerId":"\(customer)","filter":{"eventName":"x","from":"2026-01-01T00:00:00Z",\
                "to":"2026-03-01T00:00:00Z","properties":{"mail":"ada@example.com"}}}
                """
            try await live.prepare("POST", "/v1/events/retract", filter)
            let byFilter = try #require(try await Self.entries(live, "?customerId=\(customer)").first)
            let changes = Self.changes(byFilter)
            for change in [
                #"selection.eventName: null → "x""#, #"selection.from: null → "2026-01-01T00:00:00.000Z""#,
                #"selection.to: null → "2026-03-01T00:00:00.000Z""#, #"selection.properties.mail: null → "(personal)""#,
                "retracted: null → 2", "meters.secret: null → 2",
            ] { #expect(changes.contains(change), "\(change) in \(changes)") }
            #expect(try await !live.call("GET", "/v1/audit?limit=200").text.contains("ada@example.com"))
        }
    }

    @Test func aReplayTellsWhatWasTriedAndWhatCameOfIt() async throws {
        try await TestServer.run { server in
            let live = server.live
            for name in ["late", "late", "never"] {
                let body = #"{"externalCustomerId":"\#(name)","eventName":"x"}"#
                #expect(try await live.call("POST", "/v1/events", body).status == 404)
            }
            try await live.prepare("POST", "/v1/customers", #"{"externalId":"late"}"#)
            let all = #"{"all":true,"eventName":"x","code":"not_found"}"#
            let answer = try await live.prepare("POST", "/v1/events/rejected/replay", all)
            let request = try #require(answer.header("X-Request-Id"))
            let entry = try #require(try await Self.entries(live, "?requestId=\(request)").first)
            let changes = Self.changes(entry)
            for change in [
                "selection.all: null → true", #"selection.eventName: null → "x""#,
                #"selection.code: null → "not_found""#,
                "accepted: null → 2", "rejected: null → 1", "missing: null → 0",
            ] { #expect(changes.contains(change), "\(change) in \(changes)") }
            let one = #"{"ids":["rej_00000000000000000000000000"]}"#
            let again = try await live.prepare("POST", "/v1/events/rejected/replay", one)
            let second = try await Self.entries(live, "?requestId=\(try #require(again.header("X-Request-Id")))").first
            #expect(Self.changes(second).contains(#"selection.ids: null → ["rej_00000000000000000000000000"]"#))
            #expect(Self.changes(second).contains("missing: null → 1"))
        }
    }

    @Test("A migration is found under every customer that it has moved")
    func aMigrationIsFoundUnderItsCustomers() async throws {
        try await TestServer.run { server in
            let live = server.live
            let calls = OperatorCalls(live)
            try await calls.plan("pro", ["quotas": ["seo": 1]])
            var moved: [String] = []
            for name in ["a", "b"] { moved.append(try await calls.customer(name, plan: "pro")) }
            try await calls.plan("pro", ["quotas": ["seo": 2], "applyTo": "new"])
            let stayed = try await calls.customer("c", plan: "pro")
            try calls.stage(try await calls.post("/v1/plans/pro/migrate", ["fromVersion": 1]))
            for customer in moved {
                let entries = try await Self.entries(live, "?customerId=\(customer)")
                #expect(entries.first?["action"] == "plan.migrated")
                #expect(entries.first?["subject"] == "pro")
                #expect(entries.count == 3, "made, subscribed, migrated")
            }
            #expect(try await Self.entries(live, "?customerId=\(stayed)&action=plan.migrated").isEmpty)
            #expect(try await Self.entries(live, "?action=plan.migrated").count == 1)
        }
    }

    @Test func dryRunsAndPreviewsLeaveNoEntry() async throws {
        try await TestServer.run { server in
            let live = server.live
            let calls = OperatorCalls(live)
            try await calls.plan("pro", ["quotas": ["seo": 1]])
            let customer = try await calls.customer("a", plan: "pro")
            try calls.stage(try await calls.record(customer, "seo", key: "k"))
            try await calls.plan("pro", ["quotas": ["seo": 2], "applyTo": "new"])
            let before = try await live.prepare("GET", "/v1/audit?limit=200").json
            let catalog = #"{"plans":[{"key":"new","name":"New"}]}"#
            for (path, body) in [
                ("/v1/events/retract", #"{"customerId":"\#(customer)","keys":["k"],"dryRun":true}"#),
                ("/v1/events/retract", #"{"filter":{"eventName":"seo"},"dryRun":true}"#),
                ("/v1/plans/pro/migrate/preview", #"{"fromVersion":1}"#), ("/v1/catalog/diff", catalog),
            ] {
                let answer = try await live.prepare("POST", path, body)
                #expect(!answer.text.isEmpty)
                #expect(try await live.prepare("GET", "/v1/audit?limit=200").json == before, "\(path)")
            }
            // What a dry run has announced leaves one.
            try await live.prepare("POST", "/v1/events/retract", #"{"filter":{"eventName":"seo"}}"#)
            #expect(try await live.prepare("GET", "/v1/audit?limit=200").json != before)
        }
    }

    @Test("What operators call 'token' or 'secret' is no secret, and is told of")
    func namesOfOperatorsAreKept() async throws {
        try await TestServer.run { server in
            let live = server.live
            let plan =
                #"{"key":"pro","name":"Pro","quotas":{"token":5,"secret":{"limit":7}},"features":{"revision":true}}"#
            try await live.prepare("POST", "/v1/features", #"{"key":"revision","type":"boolean"}"#)
            try await live.prepare("POST", "/v1/plans", plan)
            let planChanges = Self.changes(try await Self.entries(live, "?kind=plan&subject=pro").first)
            for name in ["quotas.token", "quotas.secret", "features.revision"] {
                #expect(planChanges.contains { $0.hasPrefix(name) }, "\(name) in \(planChanges)")
            }
            let meter = """
                {"code":"M","eventName":"x","aggregation":"count","groupKeys":["token"],\
                "filters":{"secret":["a"]},"exclude":[{"token":["b"]}]}
                """
            try await live.prepare("POST", "/v1/meters", meter)
            let meterChanges = Self.changes(try await Self.entries(live, "?kind=meter&action=meter.created").first)
            #expect(meterChanges.contains(#"filters.secret: null → ["a"]"#), "\(meterChanges)")
            #expect(meterChanges.contains { $0.hasPrefix("exclude: ") && $0.contains("token") }, "\(meterChanges)")
            // A real one stands beside them in no entry.
            let made = try await live.prepare("POST", "/v1/keys", #"{"name":"secret"}"#)
            let secret = try #require(made.text("secret"))
            let all = try await live.prepare("GET", "/v1/audit?limit=200")
            #expect(!all.text.contains(secret))
            #expect(!all.text.contains(try #require(secret.split(separator: "_").last)))
        }
    }
}
