import Testing
import WeirAPI
import WeirClient
import WeirTesting

struct SettingsTests {
    @Test func settingsBeginWithTheirDefaults() async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("GET", "/v1/settings")
            #expect(
                answer.shape == """
                    {"defaultPlanKey":null,"defaultAccountKitId":"kit_1","timeZone":"UTC","changedKeyPolicy":"replace",\
                    "gracePeriodHours":0,"reminderDays":[],"alertThresholds":[80,100],"returnUrls":{"checkoutSuccess":null,\
                    "checkoutCancel":null,"portal":null},"selfService":{"feature":null,"breakdown":{}},\
                    "seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null,"numberPrefix":null},\
                    "mail":{"quiet":false,"kindsOff":[],"replyTo":null},\
                    "paymentRetries":{"days":[1,3,5,7],"hour":9},\
                    "allowedOrigins":[],\
                    "pages":{"name":null,"accentColor":null,"logoUrl":null,"embedOrigins":[],"stripePublishableKey":null},\
                    "updatedAt":"2026-02-01T00:00:00.000Z"}
                    """
            )
        }
    }

    @Test func aChangeReachesIntoObjectsAndNullGoesBack() async throws {
        try await TestServer.run { server in
            let live = server.live
            try await live.prepare("POST", "/v1/plans", #"{"key":"free","name":"Free","quotas":{"executions":100}}"#)
            server.clock.advance(seconds: 1)
            let changed = try await live.call(
                "PATCH",
                "/v1/settings",
                """
                {"defaultPlanKey":"free","timeZone":"Asia/Kathmandu","alertThresholds":[100,50,50],"reminderDays":[7,-3,7],
                "returnUrls":{"portal":"https://a.test/back"},"seller":{"legalName":"A","taxId":"DE1"},
                "selfService":{"feature":"executions","breakdown":{"agentExecutions":"agent.execution"}},
                "mail":{"quiet":true,"kindsOff":["refund","invoice","refund"],"replyTo":"a@b.test"},
                "paymentRetries":{"days":[9,2,9]},"allowedOrigins":["https://app.a.test"]}
                """
            )
            #expect(changed.status == 200)
            #expect(changed["defaultPlanKey"] == "free")
            #expect(changed["alertThresholds"] == [50, 100])
            #expect(changed["reminderDays"] == [-3, 7])
            #expect(changed["mail"] == ["quiet": true, "kindsOff": ["invoice", "refund"], "replyTo": "a@b.test"])
            #expect(changed["paymentRetries"] == ["days": [2, 9], "hour": 9])
            #expect(changed["selfService", "breakdown"] == ["agentExecutions": "agent.execution"])
            #expect(changed["updatedAt"] == "2026-02-01T00:00:01.000Z")
            let partly = try await live.call("PATCH", "/v1/settings", #"{"seller":{"taxId":null},"returnUrls":null}"#)
            #expect(partly["seller", "legalName"] == "A")
            #expect(partly["seller", "taxId"] == .null)
            #expect(partly["returnUrls", "portal"] == .null)
            #expect(partly["timeZone"] == "Asia/Kathmandu")
            let shown = try await live.call("GET", "/v1/settings")
            #expect(shown.body == partly.body)
        }
    }

    @Test(arguments: [
        (#"{"timezone":"UTC"}"#, ["timezone: unknown_field"]),
        (#"{"timeZone":"Nowhere"}"#, ["timeZone: unknown_value"]),
        (#"{"changedKeyPolicy":"ignore"}"#, ["changedKeyPolicy: unknown_value"]),
        (#"{"paymentRetries":{"days":[0]}}"#, ["paymentRetries.days[0]: out_of_range"]),
        (#"{"gracePeriodHours":721}"#, ["gracePeriodHours: out_of_range"]),
        (#"{"reminderDays":[-61]}"#, ["reminderDays[0]: out_of_range"]),
        (#"{"alertThresholds":[0]}"#, ["alertThresholds[0]: out_of_range"]),
        (#"{"returnUrls":{"portal":"javascript:1"}}"#, ["returnUrls.portal: invalid_format"]),
        (#"{"mail":{"replyTo":"a b@c"}}"#, ["mail.replyTo: invalid_format"]),
        (#"{"mail":{"kindsOff":["advertisement"]}}"#, ["mail.kindsOff[0]: unknown_value"]),
        (#"{"allowedOrigins":["https://a.test/path"]}"#, ["allowedOrigins[0]: invalid_format"]),
        (#"{"selfService":{"feature":"nothing"}}"#, ["selfService.feature: not_found"]),
    ])
    func whatIsWrongIsNamed(_ body: String, _ issues: [String]) async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("PATCH", "/v1/settings", body)
            #expect(answer.status == 400, "\(answer.text)")
            #expect(answer.issues == issues)
        }
    }

    @Test func aPlanThatDoesNotExistIsNoDefault() async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("PATCH", "/v1/settings", #"{"defaultPlanKey":"free"}"#)
            #expect(answer.status == 404)
        }
    }

    @Test func anArchivedPlanIsSaidToBeArchived() async throws {
        try await TestServer.run { server in
            try await server.live.prepare("POST", "/v1/plans", #"{"key":"old","name":"Old"}"#)
            try await server.live.prepare("POST", "/v1/plans/old/archive")
            let answer = try await server.live.call("PATCH", "/v1/settings", #"{"defaultPlanKey":"old"}"#)
            #expect(answer.status == 409)
            #expect(answer.text("error", "message")?.contains("'old' is archived") == true, "\(answer.text)")
            let unknown = try await server.live.call("PATCH", "/v1/settings", #"{"defaultPlanKey":"none"}"#)
            #expect(unknown.status == 404)
        }
    }
}
