import Testing
import WeirAPI
import WeirClient
import WeirTesting

struct KitTests {
    @Test func aKitIsAnsweredWhole() async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call(
                "POST",
                "/v1/account-kits",
                """
                {"name":"Pro","description":"For Pro","mode":"closed",
                "primitivesConfig":{"seo":{"enabled":true,"defaults":{"b":1.0,"a":"x"}},"tasks":{"enabled":false}},
                "limits":{"seo":{"perPeriod":100,"perCall":"2.5","rate":{"limit":60,"interval":"minute"}}}}
                """
            )
            #expect(answer.status == 201)
            #expect(
                answer.shape == """
                    {"id":"kit_1","name":"Pro","description":"For Pro","isDefault":false,"mode":"closed",\
                    "primitivesConfig":{"seo":{"enabled":true,"defaults":{"a":"x","b":1}},"tasks":{"enabled":false}},\
                    "limits":{"seo":{"perPeriod":100,"perCall":"2.5","rate":{"limit":60,"interval":"minute"}}},\
                    "createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}
                    """
            )
            // What it names exists from now on.
            let feature = try await server.live.call("GET", "/v1/features/tasks")
            #expect(feature["type"] == "metered")
        }
    }

    @Test func everyWorkspaceBeginsWithAnOpenDefaultKit() async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("GET", "/v1/account-kits")
            #expect(
                answer.shape == """
                    {"accountKits":[{"id":"kit_1","name":"Default","description":"Enables everything.","isDefault":true,\
                    "mode":"open","primitivesConfig":{},"limits":{},"createdAt":"2026-02-01T00:00:00.000Z",\
                    "updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null}
                    """
            )
        }
    }

    @Test func aChangeLeavesWhatItDoesNotName() async throws {
        try await TestServer.run { server in
            let body = #"{"name":"Pro","mode":"closed","primitivesConfig":{"seo":{"enabled":true}}}"#
            let id = try await server.live.prepare("POST", "/v1/account-kits", body).text("id") ?? ""
            server.clock.advance(seconds: 1)
            let changed = try await server.live.call(
                "PATCH",
                "/v1/account-kits/\(id)",
                #"{"name":"Pro 2","mode":null}"#
            )
            #expect(changed.status == 200)
            #expect(changed["name"] == "Pro 2")
            #expect(changed["mode"] == "open")
            #expect(changed["primitivesConfig"] == ["seo": ["enabled": true]])
            #expect(changed["updatedAt"] == "2026-02-01T00:00:01.000Z")
            let shown = try await server.live.call("GET", "/v1/account-kits/\(id)")
            #expect(shown.body == changed.body)
        }
    }

    @Test func aKitInUseStays() async throws {
        try await TestServer.run { server in
            let live = server.live
            let byPlan = try await live.prepare("POST", "/v1/account-kits", #"{"name":"A"}"#).text("id") ?? ""
            try await live.prepare("POST", "/v1/plans", #"{"key":"p","name":"P","accountKitId":"\#(byPlan)"}"#)
            let byUser = try await live.prepare("POST", "/v1/account-kits", #"{"name":"B"}"#).text("id") ?? ""
            try await live.prepare("POST", "/v1/users", #"{"accountKitId":"\#(byUser)"}"#)
            let byDefault = try await live.call("GET", "/v1/settings").text("defaultAccountKitId") ?? ""
            for id in [byPlan, byUser, byDefault] {
                let answer = try await live.call("DELETE", "/v1/account-kits/\(id)")
                #expect(answer.status == 409, "\(answer.text)")
                #expect(answer.code == "conflict")
            }
            let free = try await live.prepare("POST", "/v1/account-kits", #"{"name":"C"}"#).text("id") ?? ""
            let deleted = try await live.call("DELETE", "/v1/account-kits/\(free)")
            #expect(deleted.status == 200)
            #expect(deleted.shape == #"{"id":"kit_1","deleted":true}"#)
            let again = try await live.call("DELETE", "/v1/account-kits/\(free)")
            #expect(again.status == 404)
        }
    }

    @Test(arguments: ["users", "customers"])
    func aKitIsAssigned(_ collection: String) async throws {
        try await TestServer.run { server in
            let kit = try await server.live.prepare("POST", "/v1/account-kits", #"{"name":"A"}"#).text("id") ?? ""
            try await server.live.prepare("POST", "/v1/users", #"{"externalId":"acme"}"#)
            let path = "/v1/account-kits/\(kit)/\(collection)/ext:acme/assign"
            let answer = try await server.live.call("POST", path)
            #expect(answer.status == 200)
            #expect(answer.text("accountKitId") == kit)
            let unknown = try await server.live.call(
                "POST",
                "/v1/account-kits/kit_00000000000000000000000001/\(collection)/ext:acme/assign"
            )
            #expect(unknown.status == 404)
        }
    }

    @Test func aNameIsTakenOnce() async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("POST", "/v1/account-kits", #"{"name":"Default"}"#)
            #expect(answer.status == 409)
            #expect(answer.code == "duplicate_record")
        }
    }

    @Test(arguments: [
        ("{}", ["name: required"]),
        (#"{"name":"A","mode":"half"}"#, ["mode: unknown_value"]),
        (#"{"name":"A","primitivesConfig":{"seo":{}}}"#, ["primitivesConfig.seo.enabled: required"]),
        (#"{"name":"A","primitivesConfig":{"seo":true}}"#, ["primitivesConfig.seo: invalid_type"]),
        (#"{"name":"A","primitivesConfig":{"seo":{"enabled":1}}}"#, ["primitivesConfig.seo.enabled: invalid_type"]),
        (
            #"{"name":"A","primitivesConfig":{"seo":{"enabled":true,"defaults":[]}}}"#,
            ["primitivesConfig.seo.defaults: invalid_type"]
        ),
        (#"{"name":"A","limits":{"seo":{"perPeriod":-1}}}"#, ["limits.seo.perPeriod: out_of_range"]),
        (#"{"name":"A","limits":{"seo":{"perMonth":1}}}"#, ["limits.seo.perMonth: unknown_field"]),
    ])
    func whatIsWrongIsNamed(_ body: String, _ issues: [String]) async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("POST", "/v1/account-kits", body)
            #expect(answer.status == 400)
            #expect(answer.issues == issues)
        }
    }
}
