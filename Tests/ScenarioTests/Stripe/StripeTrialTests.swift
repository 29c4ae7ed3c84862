import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Trials at Stripe, whose end Weir tells of by itself, whether Stripe's own event comes or not.
struct StripeTrialTests {
    private func jobs(_ stage: StripeStage, _ state: String) async throws -> [JSONValue] {
        let answer = try await stage.calls.get("/v1/jobs?kind=trial_ending&state=\(state)")
        return try stage.calls.stage(answer)["jobs"].arrayValue ?? []
    }

    @Test func theCustomerIsToldThreeDaysBeforeItEnds() async throws {
        try await StripeStage.run(webhookMode: "held") { stage in
            try await stage.freePlan()
            try await stage.plan("pro", limit: 1_000)
            let stripe = try #require(
                try await stage.account.control("POST", "/customers", ["name": "Acme"]).text("id")
            )
            let linked: JSONValue = [
                "paymentProviderId": .string(stripe), "provider": "stripe", "email": "ada@example.com",
            ]
            let customer = try await stage.calls.customer("acme", linked)
            // given: a trial of fourteen days
            try await stage.account.control(
                "POST",
                "/subscriptions",
                ["customer": .string(stripe), "price": "price_pro", "trialDays": 14]
            )
            try await stage.deliver()
            let planned = try await jobs(stage, "open")
            #expect(planned.map { $0["dueAt"] } == ["2026-02-12T00:00:00.000Z"])
            #expect(planned.map { $0["customerId"] } == [.string(customer)])
            // when: its last days begin
            try await stage.move(to: "2026-02-12T00:00:00Z")
            let path = "/v1/mails?kind=trial_ending&customerId=\(customer)"
            try await stage.until("the customer is told") {
                try stage.calls.stage(try await stage.calls.get(path))["mails"] != []
            }
            // then: one mail is there, whatever Stripe sends as well
            try await stage.deliver()
            let mails = try stage.calls.stage(try await stage.calls.get(path))["mails"].arrayValue ?? []
            #expect(mails.map { $0["recipient"] } == ["ada@example.com"])
            #expect(try await jobs(stage, "open").isEmpty)
        }
    }
}
