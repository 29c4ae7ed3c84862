import Testing
import WeirAPI
import WeirClient
import WeirTesting

struct SubscriptionTests {
    private static let path = "/v1/users/ext:a/billing/subscription"

    /// A server with the plans free and pro, each with a kit of its name, and the customer `a`.
    private static func run(_ test: (TestServer, _ kits: [String: String]) async throws -> Void) async throws {
        try await TestServer.run { server in
            var kits: [String: String] = [:]
            for key in ["free", "pro"] {
                let kit = try await server.live.prepare("POST", "/v1/account-kits", #"{"name":"\#(key)"}"#)
                kits[key] = kit.text("id")
                let body =
                    #"{"key":"\#(key)","name":"\#(key)","accountKitId":"\#(kit.text("id") ?? "")","quotas":{"seo":9}}"#
                try await server.live.prepare("POST", "/v1/plans", body)
            }
            try await server.live.prepare("POST", "/v1/users", #"{"externalId":"a"}"#)
            try await test(server, kits)
        }
    }

    @Test func aSubscriptionIsAnsweredWholeAndTheKitComesWithIt() async throws {
        try await Self.run { server, kits in
            let none = try await server.live.call("GET", Self.path)
            #expect(none.status == 200)
            #expect(none.text == #"{"subscription":null}"#)
            let set = try await server.live.call(
                "PUT",
                Self.path,
                """
                {"planKey":"pro","stripeCustomerId":"cus_9","stripeSubscriptionId":"sub_9",
                "currentPeriodEnd":"2026-03-01T00:00:00Z"}
                """
            )
            #expect(set.status == 200)
            #expect(
                set.text == """
                    {"subscription":{"id":"sub_9","planKey":"pro","planVersion":1,"status":"active","source":"operator",\
                    "stripeCustomerId":"cus_9","stripeSubscriptionId":"sub_9",\
                    "currentPeriodEnd":"2026-03-01T00:00:00.000Z","asOf":null,\
                    "createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}
                    """
            )
            let shown = try await server.live.call("GET", "/v1/customers/ext:a/billing/subscription")
            #expect(shown.body == set.body)
            let customer = try await server.live.call("GET", "/v1/users/stripe:cus_9")
            #expect(customer.text("accountKitId") == kits["pro"])
        }
    }

    @Test func aPlanKeyAloneIsEnough() async throws {
        try await Self.run { server, _ in
            let set = try await server.live.call("PUT", Self.path, #"{"planKey":"free"}"#)
            #expect(
                set.shape == """
                    {"subscription":{"id":"sub_1","planKey":"free","planVersion":1,"status":"active","source":"operator",\
                    "stripeCustomerId":null,"stripeSubscriptionId":null,"currentPeriodEnd":null,"asOf":null,\
                    "createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}
                    """
            )
        }
    }

    @Test func resendingChangesNothing() async throws {
        try await Self.run { server, _ in
            let body = #"{"planKey":"pro","stripeSubscriptionId":"sub_9","asOf":"2026-02-01T00:00:00Z"}"#
            let first = try await server.live.prepare("PUT", Self.path, body)
            server.clock.advance(seconds: 60)
            let second = try await server.live.call("PUT", Self.path, body)
            #expect(second.status == 200)
            #expect(second.body == first.body)
        }
    }

    @Test func anOlderStateDoesNotOverwriteANewerOne() async throws {
        try await Self.run { server, kits in
            let newer = #"{"planKey":"pro","stripeSubscriptionId":"sub_9","asOf":"2026-01-31T12:00:00Z"}"#
            try await server.live.prepare("PUT", Self.path, newer)
            let older = #"{"planKey":"free","stripeSubscriptionId":"sub_9","asOf":"2026-01-31T11:00:00Z"}"#
            let answer = try await server.live.call("PUT", Self.path, older)
            #expect(answer.status == 200)
            #expect(answer["subscription", "planKey"] == "pro")
            let customer = try await server.live.call("GET", "/v1/users/ext:a")
            #expect(customer.text("accountKitId") == kits["pro"])
        }
    }

    @Test func aChangeOfPlanChangesTheKitUnlessToldNotTo() async throws {
        try await Self.run { server, kits in
            let kit = { try await server.live.call("GET", "/v1/users/ext:a").text("accountKitId") }
            try await server.live.prepare("PUT", Self.path, #"{"planKey":"pro"}"#)
            try await server.live.prepare("PUT", Self.path, #"{"planKey":"free","assignKit":false}"#)
            let kept = try await kit()
            #expect(kept == kits["pro"])
            try await server.live.prepare("PUT", Self.path, #"{"planKey":"free"}"#)
            let changed = try await kit()
            #expect(changed == kits["free"])
        }
    }

    @Test func aSecondStripeSubscriptionIsAConflict() async throws {
        try await Self.run { server, _ in
            try await server.live.prepare("POST", "/v1/users", #"{"externalId":"b"}"#)
            try await server.live.prepare("PUT", Self.path, #"{"planKey":"pro","stripeSubscriptionId":"sub_9"}"#)
            let other = "/v1/users/ext:b/billing/subscription"
            let taken = try await server.live.call("PUT", other, #"{"planKey":"pro","stripeSubscriptionId":"sub_9"}"#)
            #expect(taken.status == 409)
            #expect(taken.code == "duplicate_record")
            let none = try await server.live.call("GET", other)
            #expect(none.text == #"{"subscription":null}"#)
        }
    }

    @Test(arguments: [
        "incomplete", "incomplete_expired", "trialing", "active", "past_due", "canceled", "unpaid", "paused",
    ])
    func allOfStripesStatusesAreTaken(_ status: String) async throws {
        try await Self.run { server, _ in
            let body = #"{"planKey":"pro","status":"\#(status)"}"#
            let answer = try await server.live.call("PUT", Self.path, body)
            #expect(answer.status == 200)
            #expect(answer["subscription", "status"]?.stringValue == status)
        }
    }

    @Test(arguments: [
        ("{}", ["planKey: required"]),
        (#"{"planKey":null}"#, ["planKey: required"]),
        (#"{"planKey":"pro","status":"cancelled"}"#, ["status: unknown_value"]),
        (#"{"planKey":"pro","currentPeriodEnd":"2026-02-30T00:00:00Z"}"#, ["currentPeriodEnd: invalid_format"]),
        (#"{"planKey":"pro","currentPeriodEnd":1772323200}"#, ["currentPeriodEnd: invalid_type"]),
        (#"{"planKey":"pro","assignKit":"yes"}"#, ["assignKit: invalid_type"]),
        (#"{"plan":"pro"}"#, ["planKey: required", "plan: unknown_field"]),
    ])
    func whatIsWrongIsNamed(_ body: String, _ issues: [String]) async throws {
        try await Self.run { server, _ in
            let answer = try await server.live.call("PUT", Self.path, body)
            #expect(answer.status == 400, "\(answer.text)")
            #expect(answer.issues == issues)
        }
    }

    @Test func planAndCustomerMustBeThere() async throws {
        try await Self.run { server, _ in
            let plan = try await server.live.call("PUT", Self.path, #"{"planKey":"team"}"#)
            #expect(plan.status == 404)
            #expect(plan.text("error", "message") == "Plan 'team' not found")
            let path = "/v1/users/ext:nobody/billing/subscription"
            let customer = try await server.live.call("PUT", path, #"{"planKey":"pro"}"#)
            #expect(customer.status == 404)
            #expect(customer.text("error", "message") == "Customer 'ext:nobody' not found")
        }
    }

    @Test func twoCannotBillOneCustomer() async throws {
        try await Self.run { server, _ in
            try await server.live.prepare("POST", "/v1/plans", #"{"key":"paid","name":"P","stripePriceId":"price_1"}"#)
            let first = #"{"planKey":"paid","stripeSubscriptionId":"sub_1"}"#
            try await server.live.prepare("PUT", Self.path, first)
            let second = try await server.live.call("PUT", Self.path, #"{"planKey":"paid","stripeCustomerId":"cus_2"}"#)
            #expect(second.isSuccess, "\(second.text)")
            // The Stripe customer is linked now, and another one contradicts it.
            let other = try await server.live.call("PUT", Self.path, #"{"planKey":"paid","stripeCustomerId":"cus_3"}"#)
            #expect(other.status == 409)
            #expect(other.code == "conflict")
        }
    }

    // MARK: Quotas of one customer

    @Test func aLimitAndTopUpsOfOneCustomer() async throws {
        try await Self.run { server, _ in
            let path = "/v1/users/ext:a/quotas/seo"
            let limit = try await server.live.call("PUT", path, #"{"limit":50,"expiresAt":"2026-03-01T00:00:00Z"}"#)
            #expect(
                limit.text == """
                    {"feature":"seo","limit":50,"expiresAt":"2026-03-01T00:00:00.000Z","topUps":[],\
                    "updatedAt":"2026-02-01T00:00:00.000Z"}
                    """
            )
            let topUp = try await server.live.call("PUT", path, #"{"add":"2.5","expiresAt":"2026-02-02T00:00:00Z"}"#)
            #expect(topUp["topUps"] == [["amount": "2.5", "expiresAt": "2026-02-02T00:00:00.000Z"]])
            #expect(topUp["limit"] == 50)
            server.clock.advance(days: 2)
            let list = try await server.live.call("GET", "/v1/users/ext:a/quotas")
            #expect(
                list.text == """
                    {"quotas":[{"feature":"seo","limit":50,"expiresAt":"2026-03-01T00:00:00.000Z","topUps":[],\
                    "updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null}
                    """
            )
            let removed = try await server.live.call("DELETE", path)
            #expect(removed.status == 200)
            #expect(removed["limit"] == .null)
            let again = try await server.live.call("DELETE", path)
            #expect(again.status == 404)
        }
    }

    @Test(arguments: [
        ("{}", ["limit: required"]),
        (#"{"limit":1,"add":1}"#, ["add: conflicting_fields"]),
        (#"{"limit":-1}"#, ["limit: out_of_range"]),
        (#"{"add":0}"#, ["add: out_of_range"]),
        (#"{"limit":1,"expiresAt":"2026-02-01T00:00:00Z"}"#, ["expiresAt: out_of_range"]),
    ])
    func aQuotaOfAnotherFormIsRefused(_ body: String, _ issues: [String]) async throws {
        try await Self.run { server, _ in
            let answer = try await server.live.call("PUT", "/v1/users/ext:a/quotas/seo", body)
            #expect(answer.status == 400, "\(answer.text)")
            #expect(answer.issues == issues)
        }
    }

    @Test func aQuotaNeedsAKnownFeature() async throws {
        try await Self.run { server, _ in
            let answer = try await server.live.call("PUT", "/v1/users/ext:a/quotas/nothing", #"{"limit":1}"#)
            #expect(answer.status == 404)
            #expect(answer["error", "details", "reason"] == "unknown_feature")
        }
    }
}
