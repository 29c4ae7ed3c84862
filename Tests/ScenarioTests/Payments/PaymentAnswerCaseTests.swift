import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// Answers that do not come, say nothing, or say something of before.
struct PaymentAnswerCaseTests {
    @Test(
        "Cases 12, 14, 54: the charge was made and its answer lost or torn: the intent tells, charged once",
        arguments: ["timeout_after", "truncated", "reset_after", "truncated_json", "html_after", "empty_after"]
    )
    func case12And14And54(_ fault: String) async throws {
        try await StripeStage.paying(webhooks: "held") { stage, payer in
            try await stage.fail(fault, StripeStage.confirm, times: 3)
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test(
        "Cases 13, 54: the charge was not made: the same request goes out again, charged once",
        arguments: ["timeout_before", "html", "empty", "reset_before"]
    )
    func case13And54(_ fault: String) async throws {
        try await StripeStage.paying(webhooks: "held") { stage, payer in
            try await stage.fail(fault, StripeStage.confirm, times: 3)
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "in_transit confirming")
            try await stage.wait(seconds: 10)
            #expect(try await stage.standing(of: payer) == "paid settled")
            let keys = try await stage.account.requests(StripeStage.confirm).compactMap { $0.text("idempotencyKey") }
            #expect(Set(keys).count == 1 && keys.count == 4, "\(keys)")
        }
    }

    @Test("Case 15: a failure is kept under the key though the charge was made: the intent tells; no other key")
    func case15() async throws {
        try await StripeStage.paying(webhooks: "held") { stage, payer in
            try await stage.fail("error_stored", StripeStage.confirm)
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "paid settled")
            let keys = try await stage.account.requests(StripeStage.confirm).compactMap { $0.text("idempotencyKey") }
            #expect(Set(keys).count == 1, "\(keys)")
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("Case 16: a failure is kept under the key and nothing was charged: no tight loop, then the schedule")
    func case16() async throws {
        try await StripeStage.paying(webhooks: "held") { stage, payer in
            try await stage.fail("error_before_stored", StripeStage.confirm, times: 1, ["shouldRetry": false])
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "in_transit confirming")
            try await stage.wait(seconds: 10)
            try await stage.wait(seconds: 30)
            #expect(try await stage.standing(of: payer) == "sent declined")
            #expect(try await (3...9).contains(stage.count(StripeStage.confirm)))
            let payments = try await stage.payments(of: try await stage.invoice(of: payer))
            #expect(payments["collection"]["failure"]["cause"] == "technical")
            try await stage.wait(seconds: 6 * 3_600)
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("Case 17: unknown for 25 hours: nothing is sent blindly, the intent decides")
    func case17() async throws {
        try await StripeStage.paying(webhooks: "held") { stage, payer in
            try await stage.fail("timeout_after", StripeStage.confirm, times: nil)
            try await stage.fail("reset_before", StripeStage.getIntent, times: nil)
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "in_transit confirming")
            try await stage.mend()
            let sent = try await stage.count(StripeStage.confirm)
            try await stage.wait(seconds: 25 * 3_600)
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.count(StripeStage.confirm) == sent)
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("Cases 18, 19: an intent whose making was never answered is found in the list, never in the search")
    func case18And19() async throws {
        try await StripeStage.paying(webhooks: "held") { stage, payer in
            try await stage.fail("timeout_after", StripeStage.create, times: nil)
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "sent creating")
            try await stage.mend()
            try await stage.wait(seconds: 25 * 3_600)
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.intents().count == 1)
            #expect(try await stage.count("GetPaymentIntentsSearch") == 0)
        }
    }

    @Test("Case 18: an intent that was never made is not in the list, and another one is made")
    func case18NotThere() async throws {
        try await StripeStage.paying(webhooks: "held") { stage, payer in
            try await stage.fail("timeout_before", StripeStage.create, times: nil)
            try await stage.come(to: StripeStage.due)
            try await stage.mend()
            try await stage.wait(seconds: 25 * 3_600)
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.intents().count == 1)
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("Case 20: 429 twice with Retry-After, then success: same key, no attempt is counted for it")
    func case20() async throws {
        try await StripeStage.paying(webhooks: "held") { stage, payer in
            try await stage.fail("rate_limited", StripeStage.confirm, times: 2, ["retryAfter": 1])
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "paid settled")
            let payments = try await stage.payments(of: try await stage.invoice(of: payer))
            #expect(payments["attempts"].arrayValue?.count == 1)
        }
    }

    @Test("Case 21: a lock, or a key that is in use: the same key again", arguments: ["lock_timeout", "conflict"])
    func case21(_ fault: String) async throws {
        try await StripeStage.paying(webhooks: "held") { stage, payer in
            try await stage.fail(fault, StripeStage.confirm, times: 2)
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "paid settled")
            let keys = try await stage.account.requests(StripeStage.confirm).compactMap { $0.text("idempotencyKey") }
            #expect(Set(keys).count == 1 && keys.count == 3)
        }
    }

    @Test("Case 22: the key was used with another amount: no charge, an alert, and never another key")
    func case22() async throws {
        try await StripeStage.paying(webhooks: "held") { stage, payer in
            // Somebody's mistake: the key of the invoice's first intent, with another amount, hours before.
            try await stage.move(to: "2026-02-28T20:00:00Z")
            let drafts = try await stage.calls.get("/v1/invoices?customerId=\(payer.customer)&limit=200").json
            let first = (drafts["invoices"].arrayValue ?? []).min { $0["dueDate"].text < $1["dueDate"].text }
            let id = try #require(first)["id"].text
            let stripe = APIClient(
                .url(stage.account.url),
                headers: [
                    ("Authorization", "Bearer \(stage.account.key)"), ("Stripe-Version", "2026-10-28.endive"),
                    ("Idempotency-Key", "weir:inv:\(id):pi:1"),
                    ("Content-Type", "application/x-www-form-urlencoded"),
                ]
            )
            let other = try await stripe.send(
                "POST",
                "/v1/payment_intents",
                bytes: Array("amount=999&currency=usd".utf8)
            )
            #expect(other.status == 200, "\(other.text)")
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "sent blocked")
            #expect(try await stage.alerts() == ["payment_blocked \(id)"])
            try await stage.wait(seconds: 30 * 3_600)
            #expect(try await stage.intents().count == 1)
            #expect(try await stage.charges().isEmpty)
            // The customer is told nothing that is not so.
            let link = try await stage.payLink(try await stage.invoice(of: payer))
            #expect(try await stage.press(link) == nil)
            // Nor is it charged by asking, until a person has dealt with it.
            let refused = try await stage.calls.post("/v1/invoices/\(id)/pay")
            #expect(refused.status == 409 && refused.text.contains("/v1/stripe/alerts/payment_blocked/\(id)"))
            #expect(try await stage.calls.delete("/v1/stripe/alerts/payment_blocked/\(id)").status == 200)
            try await stage.work()
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.charges().map { $0.number("amount") } == [2_900])
            #expect(try await stage.keys(StripeStage.create).sorted() == [1, 2].map { "weir:inv:\(id):pi:\($0)" })
            #expect(try await stage.alerts() == [])
        }
    }

    @Test("Case 53: 401 in the middle: nothing more is sent, no attempt is used up, and all are charged afterwards")
    func case53() async throws {
        try await StripeStage.run(webhookMode: "held") { stage in
            try await stage.monthlyPlan()
            var payers: [StripeStage.Payer] = []
            for name in ["a", "b", "c"] { payers.append(try await stage.payer(name)) }
            try await stage.fail("unauthorized", StripeStage.create, times: nil)
            try await stage.come(to: StripeStage.due)
            for payer in payers {
                let payments = try await stage.payments(of: try await stage.invoice(of: payer))
                #expect(payments["attempts"].arrayValue?.isEmpty == true)
            }
            #expect(try await stage.alerts().contains { $0.hasPrefix("key_refused") })
            // The others do not even ask.
            #expect(try await stage.count(StripeStage.create) <= 4)
            try await stage.account.control("DELETE", "/faults")
            try await stage.wait(seconds: 1_000)
            for payer in payers { #expect(try await stage.standing(of: payer) == "paid settled") }
            #expect(try await stage.charges().count == 3)
        }
    }
}
