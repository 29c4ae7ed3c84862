import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Success and failure, told by answers and events in whatever order.
struct PaymentEventCaseTests {
    @Test("Case 1: a charge succeeds, the event comes later: one charge, paid, one mail")
    func case01() async throws {
        try await StripeStage.paying(webhooks: "held", mail: RecordingMail()) { stage, payer in
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "paid settled")
            try await stage.deliver()
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.charges().count == 1)
            #expect(try await stage.mails("payment_confirmation", count: 1).count == 1)
            let invoice = try await stage.invoice(of: payer)
            #expect(invoice["amountPaidMinor"] == 2_900 && invoice["payments"].arrayValue?.count == 1)
        }
    }

    @Test("Case 2: the event comes before the answer: paid once")
    func case02() async throws {
        try await StripeStage.paying(webhooks: "before_answer", mail: RecordingMail()) { stage, payer in
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.charges().count == 1)
            #expect(try await stage.mails("payment_confirmation", count: 1).count == 1)
            #expect(try await stage.invoice(of: payer)["payments"].arrayValue?.count == 1)
        }
    }

    @Test("Case 3: the event comes before the intent's id is known: found by its metadata, charged once")
    func case03() async throws {
        try await StripeStage.paying(webhooks: "held") { stage, payer in
            let fault = try await stage.fail("hold_after", StripeStage.create, times: nil)
            async let work: Void = stage.come(to: StripeStage.due)
            try await stage.hangs(fault)
            try await stage.confirmOnSession(payer)
            try await stage.account.control("POST", "/webhooks/deliver", [:])
            try await stage.release(fault)
            try await work
            try await stage.settle()
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("Case 4: the same event five times at once: one payment, one mail")
    func case04() async throws {
        try await StripeStage.paying(webhooks: "held", mail: RecordingMail()) { stage, payer in
            try await stage.come(to: StripeStage.due)
            try await stage.deliver(["copies": 5, "concurrently": true])
            let deliveries = try await stage.account.control("GET", "/webhooks?state=pending")
            #expect(deliveries["deliveries"]?.arrayValue?.count == 0, "\(deliveries)")
            #expect(try await stage.invoice(of: payer)["payments"].arrayValue?.count == 1)
            #expect(try await stage.mails("payment_confirmation", count: 1).count == 1)
        }
    }

    @Test("Case 5: two events of other ids for one success: one payment, one mail")
    func case05() async throws {
        try await StripeStage.paying(behaviour: nil, mail: RecordingMail()) { stage, payer in
            try await stage.come(to: StripeStage.due)
            let link = try await stage.payLink(try await stage.invoice(of: payer))
            let session = try #require(try await stage.press(link))
            try await stage.complete(session)
            try await stage.settle()
            try await stage.deliver(["again": true, "asNewEvent": true])
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.invoice(of: payer)["payments"].arrayValue?.count == 1)
            #expect(try await stage.mails("payment_confirmation", count: 1).count == 1)
        }
    }

    @Test("Case 6: the failure is told after the success: it stays paid")
    func case06() async throws {
        let behaviour: JSONValue = ["decline:insufficient_funds", "succeed"]
        try await StripeStage.paying(behaviour: behaviour, webhooks: "held") { stage, payer in
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "sent declined")
            try await stage.come(to: "2026-03-02T09:00:00Z")
            #expect(try await stage.standing(of: payer) == "paid settled")
            try await stage.deliver(["order": "reversed"])
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("Case 11: the server ends after the invoice is paid and before the mail has gone: one mail")
    func case11() async throws {
        let account = try await DoubleAccount.make()
        let folder = try TemporaryFolder()
        var payer: StripeStage.Payer?
        try await StripeStage.run(webhookMode: "held", folder: folder, account: account) { stage in
            try await stage.monthlyPlan()
            payer = try await stage.payer()
            try await stage.come(to: StripeStage.due)
            let paid = try #require(payer)
            #expect(try await stage.standing(of: paid) == "paid settled")
        }
        try await StripeStage.run(
            from: "2026-03-01T06:00:00Z",
            webhookMode: "held",
            folder: folder,
            account: account,
            seed: 2
        ) { stage in
            let mails = try await stage.mails("payment_confirmation", count: 1)
            #expect(mails.map { $0["state"].text } == ["delivered"])
            #expect(try await stage.charges().count == 1)
        }
    }
}
