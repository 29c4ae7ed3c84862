import Testing
import WeirAPI
import WeirClient
import WeirMail
import WeirPrimitives
import WeirStorage
import WeirTesting

/// What operators and customers are told of payments.
struct PaymentAnnouncementTests {
    @Test("Each step of a payment is told to the operator's endpoints, with a version that only grows")
    func events() async throws {
        let webhooks = RecordingWebhooks()
        try await StripeStage.run(webhookMode: "held", webhooks: webhooks) { stage in
            let endpoint = try await stage.calls.post(
                "/v1/webhook-endpoints",
                ["url": "https://operator.example.com/weir", "events": ["payment.*"]]
            )
            #expect(endpoint.status == 201, "\(endpoint.text)")
            try await stage.monthlyPlan()
            let payer = try await stage.payer(behaviour: ["decline:insufficient_funds", "succeed"])
            try await stage.come(to: StripeStage.due)
            let invoice = try await stage.invoice(of: payer)["id"].text
            try await stage.come(to: "2026-03-02T09:00:00Z")
            #expect(try await stage.calls.post("/v1/invoices/\(invoice)/refund", ["amountMinor": 900]).status == 200)
            try await stage.work()
            let charge = try #require(try await stage.charges().first?.text("charge"))
            try await stage.account.control("POST", "/disputes", ["charge": .string(charge), "amount": 2_000])
            try await stage.deliver()
            let names = ["payment.failed", "payment.succeeded", "payment.refunded", "payment.disputed"]
            try await stage.until("all is told") { webhooks.requests.count >= names.count }
            let told = try webhooks.requests.map { try JSONParser.parse($0.body) }
                .sorted { ($0["subject"]["version"].wholeNumber ?? 0) < ($1["subject"]["version"].wholeNumber ?? 0) }
            #expect(told.map { $0["type"].text } == names)
            let intent = try await stage.intent().text("id") ?? ""
            #expect(told.allSatisfy { $0["subject"]["id"].text == "\(invoice)/\(intent)" }, "\(told)")
            #expect(Set(told.map { $0["subject"]["version"].wholeNumber }).count == told.count)
            #expect(told.map { $0["data"]["amountMinor"].wholeNumber } == [2_900, 2_900, 900, 2_000])
            #expect(told[0]["data"]["reason"].text == "insufficient_funds" && told[0]["data"]["nextAttemptAt"] != .null)
            // Which card was charged, as far as people may see it.
            #expect(told[1]["data"]["method"].text == "Visa ••••4242")
        }
    }

    @Test("The mail that confirms a payment says which card was charged, and the event says the same")
    func card() async throws {
        let outgoing = RecordingMail()
        try await StripeStage.paying(mail: outgoing) { stage, payer in
            try await stage.come(to: StripeStage.due)
            let ids = try await stage.mails("payment_confirmation", count: 1).map { $0["id"].text }
            let message = try #require(outgoing.messages.first { ids.contains($0.id.description) })
            #expect(message.text.contains("Visa ••••4242") && message.html.contains("Visa ••••4242"))
        }
        let other = RecordingMail()
        try await StripeStage.paying(behaviour: nil, mail: other) { stage, payer in
            try await stage.come(to: StripeStage.due)
            let id = try await stage.invoice(of: payer)["id"].text
            #expect(try await stage.calls.post("/v1/invoices/\(id)/mark-paid", ["reference": "b-1"]).status == 200)
            let ids = try await stage.mails("payment_confirmation", count: 1).map { $0["id"].text }
            let message = try #require(other.messages.first { ids.contains($0.id.description) })
            #expect(message.text.contains("bank transfer") && !message.text.contains("••••"))
        }
    }

    @Test("Mails hold a link to pay by exactly when the customer is to pay")
    func links() async throws {
        func mails(_ behaviour: JSONValue, autoPay: Bool, _ awaited: String) async throws -> [String] {
            let outgoing = RecordingMail()
            var found: [String] = []
            try await StripeStage.paying(behaviour: behaviour, autoPay: autoPay, mail: outgoing) { stage, payer in
                try await stage.come(to: StripeStage.due)
                #expect(try await stage.mails(awaited, count: 1).count == 1)
                for kind in ["invoice", "payment_failed", "payment_action_required", "payment_confirmation"] {
                    let ids = Set(try await stage.mails(kind, count: 0).map { $0["id"].text })
                    for message in outgoing.messages where ids.contains(message.id.description) {
                        found.append("\(kind) \(message.payPath == nil ? "without" : "with")")
                    }
                }
            }
            return found
        }
        let charged = try await mails("succeed", autoPay: true, "payment_confirmation")
        #expect(charged.contains("payment_confirmation without") && !charged.contains { $0.hasSuffix(" with") })
        #expect(try await mails("succeed", autoPay: false, "invoice") == ["invoice with"])
        #expect(
            try await mails("decline:stolen_card", autoPay: true, "payment_failed").contains("payment_failed with")
        )
        #expect(
            try await mails("authentication_required", autoPay: true, "payment_action_required")
                .contains("payment_action_required with")
        )
    }
}
