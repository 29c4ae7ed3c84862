import Testing
import WeirAPI
import WeirClient
import WeirTesting

struct MeterTests {
    @Test func aMeterIsAnsweredWhole() async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call(
                "POST",
                "/v1/meters",
                #"{"code":"API_CALL","eventName":"call_count","displayName":"API calls","aggregation":"count"}"#
            )
            #expect(answer.status == 201)
            #expect(
                answer.shape == """
                    {"id":"mtr_1","code":"API_CALL","displayName":"API calls","eventName":"call_count",\
                    "eventNames":["call_count"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],\
                    "groupKeys":[],"rounding":null,"effectiveFrom":null,"status":"active",\
                    "createdAt":"2026-02-01T00:00:00.000Z","archivedAt":null}
                    """
            )
        }
    }

    @Test func everyFieldOfAMeterComesBack() async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call(
                "POST",
                "/v1/meters",
                """
                {"code":"LATENCY","eventNames":["a","b"],"aggregation":"percentile","percentile":"99.9",
                "valueProperty":"ms","valueWhenMissing":0,"filters":{"region":["eu","us"],"tier":[1.0,true]},
                "exclude":[{"test":["yes"]}],"groupKeys":["region"],"rounding":{"mode":"ceil","places":-2},
                "effectiveFrom":"2026-01-01T01:00:00+01:00"}
                """
            )
            #expect(
                answer.shape == """
                    {"id":"mtr_1","code":"LATENCY","displayName":"LATENCY","eventName":null,"eventNames":["a","b"],\
                    "aggregation":"percentile","percentile":"99.9","valueProperty":"ms","valueWhenMissing":0,\
                    "filters":{"region":["eu","us"],"tier":["1","true"]},"exclude":[{"test":["yes"]}],\
                    "groupKeys":["region"],"rounding":{"mode":"ceil","places":-2},\
                    "effectiveFrom":"2026-01-01T00:00:00.000Z","status":"active",\
                    "createdAt":"2026-02-01T00:00:00.000Z","archivedAt":null}
                    """
            )
        }
    }

    @Test(arguments: ["count", "sum", "max", "min", "unique_count", "latest", "average", "weighted_sum", "percentile"])
    func allNineAggregationsAreMade(_ name: String) async throws {
        try await TestServer.run { server in
            let value = name == "count" ? "" : #","valueProperty":"v""#
            let rank = name == "percentile" ? #","percentile":95"# : ""
            let body = #"{"code":"M","eventName":"e","aggregation":"\#(name)"\#(value)\#(rank)}"#
            let answer = try await server.live.call("POST", "/v1/meters", body)
            #expect(answer.status == 201, "\(answer.text)")
            #expect(answer.text("aggregation") == name)
        }
    }

    @Test func aMeterIsArchivedAndStaysToBeSeen() async throws {
        try await TestServer.run { server in
            let live = server.live
            try await live.prepare("POST", "/v1/meters", #"{"code":"M","eventName":"e","aggregation":"count"}"#)
            server.clock.advance(seconds: 1)
            let archived = try await live.call("POST", "/v1/meters/M/archive")
            #expect(archived.status == 200)
            #expect(archived["status"] == "archived")
            #expect(archived["archivedAt"] == "2026-02-01T00:00:01.000Z")
            server.clock.advance(seconds: 1)
            let again = try await live.call("DELETE", "/v1/meters/M")
            #expect(again.body == archived.body)
            let active = try await live.call("GET", "/v1/meters")
            #expect(active["meters"] == [])
            let all = try await live.call("GET", "/v1/meters?status=all")
            #expect(all["meters"]?.arrayValue?.count == 1)
            // The code is spent: what it counted keeps its name.
            let body = #"{"code":"M","eventName":"e","aggregation":"count"}"#
            let taken = try await live.call("POST", "/v1/meters", body)
            #expect(taken.status == 409)
            #expect(taken.code == "duplicate_record")
            let quota = try await live.call("POST", "/v1/plans", #"{"key":"p","name":"P","quotas":{"M":1}}"#)
            #expect(quota.status == 400)
        }
    }

    @Test func aMeterThatAPlanStandsOnIsNotArchived() async throws {
        try await TestServer.run { server in
            try await server.live.prepare("POST", "/v1/plans", #"{"key":"p","name":"P","quotas":{"seo":1}}"#)
            let answer = try await server.live.call("POST", "/v1/meters/seo/archive")
            #expect(answer.status == 409)
            #expect(answer.code == "conflict")
        }
    }

    @Test func onlyTheNameOfAMeterChanges() async throws {
        try await TestServer.run { server in
            let body = #"{"code":"M","eventName":"e","aggregation":"count"}"#
            try await server.live.prepare("POST", "/v1/meters", body)
            let renamed = try await server.live.call("PATCH", "/v1/meters/M", #"{"displayName":"Calls"}"#)
            #expect(renamed["displayName"] == "Calls")
            let refused = try await server.live.call(
                "PATCH",
                "/v1/meters/M",
                #"{"displayName":"X","aggregation":"sum"}"#
            )
            #expect(refused.issues == ["aggregation: unknown_field"])
        }
    }

    @Test(arguments: [
        ("{}", ["code: required", "eventName: required", "aggregation: required"]),
        (#"{"code":"a b","eventName":"e","aggregation":"count"}"#, ["code: invalid_format"]),
        (#"{"code":"M","eventName":"e","eventNames":["f"],"aggregation":"count"}"#, ["eventName: conflicting_fields"]),
        (#"{"code":"M","eventNames":[],"aggregation":"count"}"#, ["eventNames: too_few"]),
        (#"{"code":"M","eventNames":["e","e"],"aggregation":"count"}"#, ["eventNames: conflicting_fields"]),
        (#"{"code":"M","eventName":"e","aggregation":"SUM","valueProperty":"v"}"#, ["aggregation: unknown_value"]),
        (#"{"code":"M","eventName":"e","aggregation":"sum"}"#, ["valueProperty: required"]),
        (
            #"{"code":"M","eventName":"e","aggregation":"count","valueProperty":"v"}"#,
            ["valueProperty: conflicting_fields"]
        ),
        (
            #"{"code":"M","eventName":"e","aggregation":"percentile","valueProperty":"v"}"#,
            ["percentile: required"]
        ),
        (
            #"{"code":"M","eventName":"e","aggregation":"percentile","valueProperty":"v","percentile":101}"#,
            ["percentile: out_of_range"]
        ),
        (
            #"{"code":"M","eventName":"e","aggregation":"sum","valueProperty":"v","operationProperty":"o"}"#,
            ["operationProperty: conflicting_fields"]
        ),
        (#"{"code":"M","eventName":"e","aggregation":"count","filters":{"a":[]}}"#, ["filters.a: too_few"]),
        (#"{"code":"M","eventName":"e","aggregation":"count","filters":{"a":[null]}}"#, ["filters.a[0]: invalid_type"]),
        (
            #"{"code":"M","eventName":"e","aggregation":"count","groupKeys":["a","a"]}"#,
            ["groupKeys: conflicting_fields"]
        ),
        (
            #"{"code":"M","eventName":"e","aggregation":"count","effectiveFrom":"soon"}"#,
            ["effectiveFrom: invalid_format"]
        ),
        (
            #"{"code":"M","eventName":"e","aggregation":"count","rounding":{"places":99}}"#,
            ["rounding.places: out_of_range"]
        ),
    ])
    func whatIsWrongIsNamed(_ body: String, _ issues: [String]) async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("POST", "/v1/meters", body)
            #expect(answer.status == 400)
            #expect(answer.issues == issues)
        }
    }
}

struct FeatureTests {
    @Test(arguments: [("boolean", "null"), ("static", "null"), ("metered", #""f""#)])
    func aFeatureIsAnsweredWhole(_ type: String, _ meter: String) async throws {
        try await TestServer.run { server in
            let body = #"{"key":"f","type":"\#(type)","unit":"call","failMode":"open"}"#
            let answer = try await server.live.call("POST", "/v1/features", body)
            #expect(answer.status == 201)
            #expect(
                answer.shape == """
                    {"id":"feat_1","key":"f","type":"\(type)","meter":\(meter),"unit":"call","failMode":"open",\
                    "createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}
                    """
            )
            let again = try await server.live.call("POST", "/v1/features", body)
            #expect(again.status == 409)
            #expect(again.code == "duplicate_record")
        }
    }

    @Test func aFeatureStandsOnANamedMeter() async throws {
        try await TestServer.run { server in
            let live = server.live
            try await live.prepare("POST", "/v1/meters", #"{"code":"CALLS","eventName":"call","aggregation":"count"}"#)
            let answer = try await live.call("POST", "/v1/features", #"{"key":"f","type":"metered","meter":"CALLS"}"#)
            #expect(answer["meter"] == "CALLS")
            let unknown = try await live.call("POST", "/v1/features", #"{"key":"g","type":"metered","meter":"NO"}"#)
            #expect(unknown.issues == ["meter: not_found"])
            let boolean = try await live.call("POST", "/v1/features", #"{"key":"g","type":"boolean","meter":"CALLS"}"#)
            #expect(boolean.issues == ["meter: conflicting_fields"])
        }
    }

    @Test func theTypeChangesOnlyWhileNothingNamesTheFeature() async throws {
        try await TestServer.run { server in
            let live = server.live
            let kit = #"{"name":"K","primitivesConfig":{"sso":{"enabled":true}}}"#
            try await live.prepare("POST", "/v1/account-kits", kit)
            let changed = try await live.call("PATCH", "/v1/features/sso", #"{"type":"boolean","unit":"seat"}"#)
            #expect(changed["type"] == "boolean")
            #expect(changed["meter"] == .null)
            try await live.prepare("POST", "/v1/plans", #"{"key":"p","name":"P","features":{"sso":true}}"#)
            let refused = try await live.call("PATCH", "/v1/features/sso", #"{"type":"metered"}"#)
            #expect(refused.status == 409)
            let cleared = try await live.call("PATCH", "/v1/features/sso", #"{"unit":null}"#)
            #expect(cleared["unit"] == .null)
        }
    }
}
