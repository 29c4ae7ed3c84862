import Testing
import WeirAPI
import WeirClient
import WeirTesting

struct PlanTests {
    @Test func aNewPlanIsAnsweredWhole() async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call(
                "POST",
                "/v1/plans",
                #"{"key":"pro","name":"Pro","quotas":{"seo":1000,"aeo":250},"stripePriceId":"price_1"}"#
            )
            #expect(answer.status == 201)
            #expect(
                answer.shape == """
                    {"id":"plan_1","key":"pro","name":"Pro","accountKitId":null,"stripePriceId":"price_1",\
                    "quotas":{"aeo":250,"seo":1000},"period":"month","prices":[],"currency":null,"commitment":null,\
                    "netTerms":null,"autoPay":null,"features":{},"rateLimits":{},"trialDays":null,"version":1,\
                    "createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}
                    """
            )
        }
    }

    @Test func everyFieldOfAPlanComesBack() async throws {
        try await TestServer.run { server in
            try await server.live.prepare(
                "POST",
                "/v1/meters",
                #"{"code":"API_CALL","eventName":"call_count","aggregation":"count","groupKeys":["region"]}"#
            )
            let kit = try await server.live.prepare("POST", "/v1/account-kits", #"{"name":"Pro kit"}"#).text("id") ?? ""
            let answer = try await server.live.call(
                "POST",
                "/v1/plans",
                """
                {"key":"team","name":"Team","accountKitId":"\(kit)","period":"day","currency":"USD","netTerms":0,
                "autoPay":true,"trialDays":14,"features":{"sso":true,"seats":28,"support":"priority"},
                "quotas":{"seo":{"limit":100,"mode":"soft","overageCap":20},"tokens":"0.5","API_CALL":1000},
                "rateLimits":{"*":{"limit":600,"interval":"minute"},"seo":{"limit":5,"interval":"second","burst":9}},
                "prices":[{"key":"base","model":"flat","amount":"29","interval":"month","timing":"advance"},
                {"key":"calls","name":"Calls","model":"graduated","meter":"API_CALL","included":"quota",
                "tiers":[{"upTo":100,"unitAmount":"0.1"},{"upTo":null,"unitAmount":"0.000002","flatAmount":5}]},
                {"key":"eu","model":"dimensional","meter":"API_CALL","fallback":"1",
                "rates":[{"match":{"region":"eu"},"unitAmount":"2"}]},
                {"key":"daily","model":"package","meter":"API_CALL","packageSize":10,"packageAmount":3,
                "rounding":"down","bucket":"day","freeUnits":2,"minimumSpend":5,"maximumSpend":"50.50",
                "unitConversion":{"operation":"divide","factor":1000,"rounding":"ceiling","precision":1}},
                {"key":"seats","model":"per_unit","per":"seat","unitAmount":120,"interval":"year","timing":"advance"}],
                "commitment":{"minimumSpend":100,"interval":"quarter"}}
                """
            )
            #expect(
                answer.shape == """
                    {"id":"plan_1","key":"team","name":"Team","accountKitId":"kit_1","stripePriceId":null,\
                    "quotas":{"API_CALL":1000,"seo":{"limit":100,"mode":"soft","overageCap":20},"tokens":"0.5"},"period":"day",\
                    "prices":[{"key":"base","model":"flat","interval":"month","intervalCount":1,"timing":"advance",\
                    "amount":"29"},{"key":"calls","name":"Calls","model":"graduated","interval":"month",\
                    "intervalCount":1,"timing":"arrears","meter":"API_CALL","included":"quota","tiers":[{"upTo":"100",\
                    "unitAmount":"0.1"},{"upTo":null,"unitAmount":"0.000002","flatAmount":"5"}]},{"key":"eu",\
                    "model":"dimensional","interval":"month","intervalCount":1,"timing":"arrears","meter":"API_CALL",\
                    "rates":[{"match":{"region":"eu"},"unitAmount":"2"}],"fallback":"1"},{"key":"daily",\
                    "model":"package","interval":"month","intervalCount":1,"timing":"arrears","meter":"API_CALL",\
                    "unitConversion":{"operation":"divide","factor":"1000","rounding":"ceiling","precision":1},\
                    "bucket":"day","packageSize":"10","packageAmount":"3","rounding":"down","freeUnits":"2",\
                    "minimumSpend":"5","maximumSpend":"50.5"},{"key":"seats","model":"per_unit","interval":"year",\
                    "intervalCount":1,"timing":"advance","per":"seat","unitAmount":"120"}],"currency":"USD",\
                    "commitment":{"minimumSpend":"100","interval":"quarter","intervalCount":1},\
                    "netTerms":0,"autoPay":true,"features":{"seats":28,"sso":true,"support":"priority"},\
                    "rateLimits":{"*":{"limit":600,"interval":"minute"},"seo":{"limit":5,"interval":"second",\
                    "burst":9}},"trialDays":14,"version":1,"createdAt":"2026-02-01T00:00:00.000Z",\
                    "updatedAt":"2026-02-01T00:00:00.000Z"}
                    """
            )
        }
    }

    @Test func anAbsentFieldIsUnchangedAndNullClears() async throws {
        try await TestServer.run { server in
            let body = #"{"key":"pro","name":"Pro","quotas":{"seo":1},"stripePriceId":"price_1","period":"day"}"#
            try await server.live.prepare("POST", "/v1/plans", body)
            server.clock.advance(seconds: 1)
            let changed = try await server.live.call(
                "POST",
                "/v1/plans",
                #"{"key":"pro","name":"Pro 2","stripePriceId":null}"#
            )
            #expect(changed.status == 200)
            #expect(changed["stripePriceId"] == .null)
            #expect(changed["quotas"] == ["seo": 1])
            #expect(changed["period"] == "day")
            #expect(changed["version"] == 2)
            #expect(changed["createdAt"] == "2026-02-01T00:00:00.000Z")
            #expect(changed["updatedAt"] == "2026-02-01T00:00:01.000Z")
            let cleared = try await server.live.call(
                "POST",
                "/v1/plans",
                #"{"key":"pro","name":"Pro 2","quotas":null,"period":null}"#
            )
            #expect(cleared["quotas"] == [:])
            #expect(cleared["period"] == "month")
        }
    }

    @Test func theSameAgainMakesNoVersion() async throws {
        try await TestServer.run { server in
            let body = #"{"key":"pro","name":"Pro","quotas":{"seo":1000}}"#
            let first = try await server.live.prepare("POST", "/v1/plans", body)
            server.clock.advance(seconds: 60)
            let second = try await server.live.call("POST", "/v1/plans", body)
            #expect(second.status == 200)
            #expect(second.body == first.body)
        }
    }

    @Test func plansAreListedInPages() async throws {
        try await TestServer.run { server in
            #expect(
                try await server.live.call("GET", "/v1/plans").text
                    == #"{"plans":[],"hasMore":false,"nextCursor":null}"#
            )
            for key in ["a", "b", "c"] {
                try await server.live.prepare("POST", "/v1/plans", #"{"key":"\#(key)","name":"\#(key)"}"#)
                server.clock.advance(seconds: 1)
            }
            let first = try await server.live.call("GET", "/v1/plans?limit=2")
            #expect(first["hasMore"] == true)
            let cursor = try #require(first.text("nextCursor"))
            let second = try await server.live.call("GET", "/v1/plans?limit=2&cursor=\(cursor)")
            let keys = { (answer: APIResponse) in
                answer["plans"]?.arrayValue?.compactMap { $0.objectValue?["key"]?.stringValue } ?? []
            }
            #expect(keys(first) == ["a", "b"])
            #expect(keys(second) == ["c"])
            #expect(second["nextCursor"] == .null)
            #expect(try await server.live.call("GET", "/v1/plans/b").status == 200)
            #expect(
                try await server.live.call("GET", "/v1/features?cursor=\(cursor)").issues == ["cursor: invalid_format"]
            )
        }
    }

    @Test func aQuotaKeyBringsItsFeatureAndMeter() async throws {
        try await TestServer.run { server in
            try await server.live.prepare("POST", "/v1/plans", #"{"key":"pro","name":"Pro","quotas":{"email.send":5}}"#)
            #expect(
                try await server.live.call("GET", "/v1/features/email.send").shape == """
                    {"id":"feat_1","key":"email.send","type":"metered","meter":"email.send","unit":null,\
                    "failMode":"closed","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}
                    """
            )
            #expect(
                try await server.live.call("GET", "/v1/meters/email.send").shape == """
                    {"id":"mtr_1","code":"email.send","displayName":"email.send","eventName":"email.send",\
                    "eventNames":["email.send"],"aggregation":"sum","valueProperty":"quantity","valueWhenMissing":1,\
                    "filters":{},"exclude":[],"groupKeys":[],"rounding":null,"effectiveFrom":null,"status":"active",\
                    "createdAt":"2026-02-01T00:00:00.000Z","archivedAt":null}
                    """
            )
        }
    }

    @Test func quotaWithGraceIsShownAsItWasSent() async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call(
                "POST",
                "/v1/plans",
                """
                {"key":"pro","name":"Pro","quotas":{"seo":{"limit":5,"mode":"grace"},
                "tokens":{"limit":5,"mode":"grace","graceHours":72,"overageCap":"0.5"}}}
                """
            )
            #expect(answer.status == 201)
            let quotas = """
                "quotas":{"seo":{"limit":5,"mode":"grace","graceHours":24},\
                "tokens":{"limit":5,"mode":"grace","graceHours":72,"overageCap":"0.5"}}
                """
            #expect(answer.text.contains(quotas))
            let shown = try await server.live.call("GET", "/v1/plans/pro")
            #expect(shown.text.contains(quotas))
        }
    }

    @Test(arguments: [
        (#"{"name":"Pro"}"#, ["key: required"]),
        (#"{"key":"pro"}"#, ["name: required"]),
        (#"{"key":"pro","name":""}"#, ["name: too_short"]),
        (#"{"key":"a b","name":7}"#, ["key: invalid_format", "name: invalid_type"]),
        (#"{"key":"pro","name":"Pro","quota":{"seo":1}}"#, ["quota: unknown_field"]),
        (#"{"key":"pro","name":"Pro","quotas":{"seo":-1}}"#, ["quotas.seo: out_of_range"]),
        (#"{"key":"pro","name":"Pro","quotas":{"seo":1e30}}"#, ["quotas.seo: out_of_range"]),
        (#"{"key":"pro","name":"Pro","quotas":{"seo":null}}"#, ["quotas.seo: required"]),
        (#"{"key":"pro","name":"Pro","quotas":{"seo":"many"}}"#, ["quotas.seo: invalid_format"]),
        (#"{"key":"pro","name":"Pro","quotas":{"s e":1}}"#, [#"quotas["s e"]: invalid_format"#]),
        (#"{"key":"pro","name":"Pro","quotas":[1]}"#, ["quotas: invalid_type"]),
        (
            #"{"key":"pro","name":"Pro","quotas":{"email.send":{"limit":1,"overageCap":2}}}"#,
            [#"quotas["email.send"].overageCap: conflicting_fields"#]
        ),
        (
            #"{"key":"pro","name":"Pro","quotas":{"seo":{"limit":1,"mode":"soft","graceHours":2}}}"#,
            ["quotas.seo.graceHours: conflicting_fields"]
        ),
        (
            #"{"key":"pro","name":"Pro","quotas":{"seo":{"limit":1,"mode":"grace","graceHours":745}}}"#,
            ["quotas.seo.graceHours: out_of_range"]
        ),
        (
            #"{"key":"pro","name":"Pro","quotas":{"seo":{"limit":0,"mode":"grace"}}}"#,
            ["quotas.seo: conflicting_fields"]
        ),
        (#"{"key":"pro","name":"Pro","period":"week"}"#, ["period: unknown_value"]),
        (#"{"key":"pro","name":"Pro","accountKitId":"plan_1"}"#, ["accountKitId: invalid_format"]),
        (#"{"key":"pro","name":"Pro","autoPay":true,"netTerms":30}"#, ["autoPay: conflicting_fields"]),
        (#"{"key":"pro","name":"Pro","netTerms":1.5}"#, ["netTerms: invalid_type"]),
        (
            #"{"key":"pro","name":"Pro","prices":[{"key":"a","model":"per_unit","unitAmount":"1","meter":"NONE"}]}"#,
            ["prices[0].currency: required", "prices[0].meter: not_found"]
        ),
        (
            #"{"key":"pro","name":"Pro","prices":[{"key":"a","model":"flat","unitAmount":"1"}]}"#,
            ["prices[0].amount: required", "prices[0].unitAmount: unknown_field"]
        ),
        (
            #"{"key":"pro","name":"Pro","rateLimits":{"*":{"limit":0,"interval":"day"}}}"#,
            ["rateLimits[\"*\"].limit: out_of_range", "rateLimits[\"*\"].interval: unknown_value"]
        ),
    ])
    func whatIsWrongIsNamedAllAtOnce(_ body: String, _ issues: [String]) async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("POST", "/v1/plans", body)
            #expect(answer.status == 400)
            #expect(answer.code == "invalid_input")
            #expect(answer.issues == issues)
            #expect(try await server.live.call("GET", "/v1/plans")["plans"] == [])
        }
    }

    @Test func aTypoIsNamedWithWhatWasProbablyMeant() async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call(
                "POST",
                "/v1/plans",
                #"{"key":"pro","name":"Pro","qoutas":{"seo":1}}"#
            )
            #expect(
                answer.shape == """
                    {"error":{"code":"invalid_input","message":"Invalid input: unknown field 'qoutas'; did you mean \
                    'quotas'?","issues":[{"path":"qoutas","code":"unknown_field","message":"unknown field 'qoutas'; did \
                    you mean 'quotas'?"}],"requestId":"req_1"}}
                    """
            )
        }
    }

    @Test func aQuotaNeedsAMeterThatCannotFall() async throws {
        try await TestServer.run { server in
            let meter = #"{"code":"LEVEL","eventName":"level","aggregation":"latest","valueProperty":"value"}"#
            try await server.live.prepare("POST", "/v1/meters", meter)
            let feature = #"{"key":"level","type":"metered","meter":"LEVEL"}"#
            try await server.live.prepare("POST", "/v1/features", feature)
            try await server.live.prepare("POST", "/v1/features", #"{"key":"sso","type":"boolean"}"#)
            let body = #"{"key":"pro","name":"Pro","quotas":{"level":1,"sso":1}}"#
            let answer = try await server.live.call("POST", "/v1/plans", body)
            #expect(answer.issues == ["quotas.level: not_allowed", "quotas.sso: not_allowed"])
        }
    }

    @Test func aKitThatDoesNotExistIsNotFound() async throws {
        try await TestServer.run { server in
            let body = #"{"key":"pro","name":"Pro","accountKitId":"kit_00000000000000000000000001"}"#
            let answer = try await server.live.call("POST", "/v1/plans", body)
            #expect(answer.status == 404)
            #expect(answer.code == "not_found")
        }
    }

    @Test func applyToAllMayBeSaidAfterwards() async throws {
        try await TestServer.run { server in
            let plan = { (quota: Int, reach: String) in
                #"{"key":"pro","name":"Pro","quotas":{"seo":\#(quota)}\#(reach)}"#
            }
            try await server.live.prepare("POST", "/v1/plans", plan(10, ""))
            try await server.live.prepare("POST", "/v1/users", #"{"externalId":"a"}"#)
            try await server.live.prepare("PUT", "/v1/users/ext:a/billing/subscription", #"{"planKey":"pro"}"#)
            let quota = { try await server.live.call("GET", "/v1/users/ext:a/billing/usage")["quotas"] }
            try await server.live.prepare("POST", "/v1/plans", plan(20, #","applyTo":"new""#))
            let kept = try await quota()
            #expect(kept == ["seo": 10])
            let again = try await server.live.call("POST", "/v1/plans", plan(20, #","applyTo":"all""#))
            #expect(again["version"] == 2)
            let reached = try await quota()
            #expect(reached == ["seo": 20])
            try await server.live.prepare("POST", "/v1/plans", plan(30, ""))
            let followed = try await quota()
            #expect(followed == ["seo": 30])
        }
    }
}
