import Testing
import WeirAPI
import WeirClient
import WeirTesting

struct PriceEstimateTests {
    private static let meter = """
        {"code":"API_CALL","eventName":"call_count","aggregation":"sum","valueProperty":"calls","valueWhenMissing":1,
        "groupKeys":["region","model"]}
        """

    private static let pro = """
        {"key":"pro","name":"Pro","currency":"USD","quotas":{"API_CALL":1000},"prices":[
        {"key":"base","name":"Monthly fee","model":"flat","amount":50,"timing":"advance"},
        {"key":"calls","name":"API calls","model":"per_unit","meter":"API_CALL","unitAmount":"0.08","included":"quota"}]}
        """

    private static let card = """
        {"currency":"EUR","prices":[{"key":"calls","name":"API calls","model":"dimensional","meter":"API_CALL",
        "rates":[{"match":{"region":"eu"},"unitAmount":"0.02"}]}]}
        """

    private func estimate(_ server: TestServer, _ body: String) async throws -> WeirClient.APIResponse {
        try await server.live.call("POST", "/v1/prices/estimate", body)
    }

    /// The labels and exact amounts of the lines.
    private func lines(_ answer: WeirClient.APIResponse) -> [String] {
        (answer["lines"]?.arrayValue ?? []).map { line in
            let label = line.objectValue?["label"]?.stringValue ?? ""
            return "\(label): \(line.objectValue?["amount"]?.stringValue ?? "")"
        }
    }

    @Test func aPlanIsPricedWithItsQuotaAndItsBreakdown() async throws {
        try await TestServer.run { server in
            try await server.live.prepare("POST", "/v1/meters", Self.meter)
            try await server.live.prepare("POST", "/v1/plans", Self.pro)
            let answer = try await estimate(server, #"{"plan":"pro","usage":{"calls":1234}}"#)
            #expect(
                answer.text == """
                    {"plan":"pro","lines":[{"price":"base","kind":"charge","label":"Monthly fee","quantity":"1",\
                    "unitPrice":"50","amount":"50","amountMinor":5000,"currency":"USD","explanation":{"model":"flat",\
                    "sections":[{"metered":"1","billable":"1","parts":[{"amount":"50"}]}],"arithmetic":["fixed amount = 50"]}},\
                    {"price":"calls","kind":"charge","label":"API calls","quantity":"234","unitPrice":"0.08",\
                    "amount":"18.72","amountMinor":1872,"currency":"USD","explanation":{"model":"per_unit",\
                    "sections":[{"metered":"1234","withinQuota":"1000","billable":"234","parts":[{"units":"234",\
                    "unitAmount":"0.08","amount":"18.72"}]}],"arithmetic":["of 1234 metered, 1000 are within the quota",\
                    "234 × 0.08 = 18.72"]}}],"unpriced":[],"totals":[{"amountMinor":6872,"currency":"USD"}],\
                    "uncounted":[]}
                    """
            )
        }
    }

    @Test func eventsAreCountedByTheMetersAndNotStored() async throws {
        try await TestServer.run { server in
            try await server.live.prepare("POST", "/v1/meters", Self.meter)
            let events = """
                [{"eventName":"call_count","properties":{"region":"eu","model":"gpt-large","calls":10}},
                {"eventName":"call_count","properties":{"region":"eu","model":"gpt-large","calls":"2.5"}},
                {"event_name":"call_count","properties":{"region":"eu"},"timestamp":"2026-01-01T00:00:00Z"},
                {"eventName":"call_count","properties":{"region":"us","calls":3}},
                {"eventName":"login"},
                {"eventName":"call_count","properties":{"calls":"many"}}]
                """
            let answer = try await estimate(server, #"{"terms":\#(Self.card),"events":\#(events)}"#)
            #expect(lines(answer) == ["API calls · eu · –: 0.02", "API calls · eu · gpt-large: 0.25"])
            #expect(
                answer["unpriced"] == [["price": "calls", "group": ["region": "us", "model": .null], "quantity": "3"]]
            )
            #expect(
                answer["uncounted"] == [
                    ["index": 4, "reason": "no price's meter listens to 'login'"],
                    [
                        "index": 5,
                        "reason":
                            "the meter 'API_CALL': the property 'calls' is not a number within ±10^15 with at most 9 decimals",
                    ],
                ]
            )
            #expect(answer["totals"] == [["amountMinor": 27, "currency": "EUR"]])
            #expect(try await server.live.prepare("GET", "/v1/events")["events"] == [])
        }
    }

    @Test("Buckets are local days, and each event's terms are its own")
    func eventsInBucketsAndByEvent() async throws {
        try await TestServer.run { server in
            let meter = #"{"code":"M","eventName":"m","aggregation":"sum","valueProperty":"v"}"#
            try await server.live.prepare("POST", "/v1/meters", meter)
            let terms = """
                {"currency":"USD","prices":[
                {"key":"daily","model":"package","meter":"M","bucket":"day","packageSize":10,"packageAmount":1},
                {"key":"fee","model":"percentage","meter":"M","ratePercent":1,"fixedPerEvent":"0.3"}]}
                """
            // 23:30 UTC is the next day in Vienna.
            let events = """
                [{"eventName":"m","properties":{"v":9},"timestamp":"2026-01-01T12:00:00Z"},
                {"eventName":"m","properties":{"v":10},"timestamp":"2026-01-01T23:30:00Z"}]
                """
            let body = #"{"terms":\#(terms),"events":\#(events),"timeZone":"Europe/Vienna"}"#
            #expect(try await lines(estimate(server, body)) == ["daily: 2", "fee: 0.79"])
            let utc = #"{"terms":\#(terms),"events":\#(events)}"#
            #expect(try await lines(estimate(server, utc)) == ["daily: 2", "fee: 0.79"])
            let late = utc.replacing("\"v\":9", with: "\"v\":1").replacing("\"v\":10", with: "\"v\":9")
            #expect(try await lines(estimate(server, late)) == ["daily: 1", "fee: 0.7"])
            let lateInVienna = late.dropLast() + #","timeZone":"Europe/Vienna"}"#
            #expect(try await lines(estimate(server, String(lateInVienna))) == ["daily: 2", "fee: 0.7"])
        }
    }

    @Test func aTimeWeightedMeterNeedsItsPeriod() async throws {
        try await TestServer.run { server in
            let meter = #"{"code":"S","eventName":"s","aggregation":"weighted_sum","valueProperty":"v"}"#
            try await server.live.prepare("POST", "/v1/meters", meter)
            let terms = """
                {"currency":"USD","prices":[{"key":"a","model":"per_unit","meter":"S","unitAmount":"2"}]}
                """
            let events = """
                [{"eventName":"s","properties":{"v":10},"timestamp":"2026-01-16T00:00:00Z"},
                {"eventName":"s","properties":{"v":99},"timestamp":"2026-01-31T00:00:00Z"}]
                """
            let without = try await estimate(server, #"{"terms":\#(terms),"events":\#(events)}"#)
            #expect(without.issues == ["from: required"])
            let period = #""from":"2026-01-01T00:00:00Z","to":"2026-01-31T00:00:00Z""#
            let answer = try await estimate(server, #"{"terms":\#(terms),"events":\#(events),\#(period)}"#)
            #expect(lines(answer) == ["a: 10"])
            #expect(answer["uncounted"] == [["index": 1, "reason": "its timestamp is outside 'from' and 'to'"]])
        }
    }

    @Test func overridesSeatsAndCommitments() async throws {
        try await TestServer.run { server in
            try await server.live.prepare("POST", "/v1/meters", Self.meter)
            let terms = """
                {"currency":"USD","commitment":{"minimumSpend":100},"prices":[
                {"key":"calls","model":"per_unit","meter":"API_CALL","unitAmount":1,"freeUnits":5,"maximumSpend":60},
                {"key":"seats","model":"per_unit","per":"seat","unitAmount":7},
                {"key":"yen","model":"flat","amount":500,"currency":"JPY"}]}
                """
            let plain = try await estimate(server, #"{"terms":\#(terms),"seats":3,"usage":{"calls":25}}"#)
            #expect(lines(plain) == ["calls: 20", "seats: 21", "yen: 500"])
            #expect(
                plain["commitment"]
                    == ["minimumSpendTopUpMinor": 5900, "maximumSpendDiscountMinor": 0, "currency": "USD"]
            )
            #expect(
                plain["totals"] == [
                    ["amountMinor": 10_000, "currency": "USD"], ["amountMinor": 500, "currency": "JPY"],
                ]
            )
            let overrides = #"[{"key":"calls","model":"per_unit","unitAmount":"4","freeUnits":null}]"#
            let agreed = try await estimate(
                server,
                #"{"terms":\#(terms),"seats":3,"usage":{"calls":25},"overrides":\#(overrides)}"#
            )
            #expect(lines(agreed) == ["calls: 100", "calls · maximum spend: -40", "seats: 21", "yen: 500"])
            #expect(agreed["commitment", "minimumSpendTopUpMinor"] == 1900)
        }
    }

    @Test(
        "What does not fit is refused with its place",
        arguments: [
            ("{}", ["plan: required"]),
            (#"{"plan":"pro","terms":{}}"#, ["terms: conflicting_fields"]),
            (#"{"plan":"pro","usage":{"call":1}}"#, ["usage.call: not_found"]),
            (#"{"plan":"pro","usage":{"calls":{"events":[1]}}}"#, ["usage.calls: conflicting_fields"]),
            (#"{"plan":"pro","usage":{"calls":{}}}"#, ["usage.calls.quantity: required"]),
            (#"{"plan":"pro","usage":{},"events":[]}"#, ["events: conflicting_fields"]),
            (#"{"plan":"pro","overrides":[{"key":"x"}]}"#, ["overrides[0].key: not_found"]),
            (#"{"plan":"pro","overrides":[{"key":"calls","unitAmount":1}]}"#, ["overrides[0].unitAmount: required"]),
            (
                #"{"plan":"pro","overrides":[{"key":"calls","model":"flat","amount":1}]}"#,
                ["overrides[0].model: conflicting_fields"]
            ),
            (
                #"{"terms":{"prices":[{"key":"a","model":"per_unit","unitAmount":1}]}}"#,
                ["terms.prices[0].currency: required", "terms.prices[0].meter: required"]
            ),
            (#"{"plan":"pro","timeZone":"Mars/Base"}"#, ["timeZone: unknown_value"]),
            (#"{"plan":"pro","from":"2026-01-01T00:00:00Z"}"#, ["to: required"]),
        ]
    )
    func flawsArePointedAt(body: String, issues: [String]) async throws {
        try await TestServer.run { server in
            try await server.live.prepare("POST", "/v1/meters", Self.meter)
            try await server.live.prepare("POST", "/v1/plans", Self.pro)
            let answer = try await estimate(server, body)
            #expect(answer.status == 400)
            #expect(answer.issues == issues, "\(answer.text)")
        }
    }

    @Test func anUnknownPlanIsNotThere() async throws {
        try await TestServer.run { server in
            let answer = try await estimate(server, #"{"plan":"pro"}"#)
            #expect(answer.status == 404)
        }
    }

    @Test("The largest usage is priced exactly or refused, never wrongly")
    func hugeUsage() async throws {
        try await TestServer.run { server in
            try await server.live.prepare("POST", "/v1/meters", Self.meter)
            func body(_ unitAmount: String) -> String {
                """
                {"terms":{"currency":"USD","prices":[{"key":"a","model":"per_unit","meter":"API_CALL",
                "unitAmount":"\(unitAmount)"}]},"usage":{"a":"999999999999999.999999999"}}
                """
            }
            let exact = try await estimate(server, body("0.000000000001"))
            #expect(lines(exact) == ["a: 999.999999999999999999999"])
            #expect(exact["totals"] == [["amountMinor": 100_000, "currency": "USD"]])
            let refused = try await estimate(server, body("999999999999999.999999999999"))
            #expect(refused.issues == ["usage.a: out_of_range"])
        }
    }
}
