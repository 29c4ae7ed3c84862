import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// How invoices are collected, by what anyone can see over HTTP.
struct PaymentFlowTests {
    @Test("Core flow: from the invoice date to paid to the mail that confirms it")
    func autoPay() async throws {
        try await StripeStage.paying(mail: RecordingMail()) { stage, payer in
            try await stage.come(to: "2026-02-28T23:59:59Z")
            #expect(try await stage.invoices(of: payer).isEmpty)
            #expect(try await stage.charges().isEmpty)
            try await stage.come(to: StripeStage.due)
            let invoice = try await stage.invoice(of: payer)
            #expect(invoice["status"] == "paid" && invoice["payments"][0]["method"] == "card")
            #expect(invoice["payments"][0]["date"] == "2026-03-01")
            let charge = try #require(try await stage.charges().first)
            #expect(charge.number("amount") == 2_900)
            let payments = try await stage.payments(of: invoice)
            #expect(payments["payments"][0]["method"].text.contains("••••"))
            let mail = try await stage.mails("payment_confirmation", count: 1)
            #expect(mail.count == 1 && mail.first?["state"] == "delivered")
            // And so it goes on.
            try await stage.come(to: "2026-04-01T00:00:00Z")
            #expect(try await stage.invoices(of: payer).map { $0["status"].text } == ["paid", "paid"])
            #expect(try await stage.charges().count == 2)
        }
    }

    @Test("Case 29: twice in a day, and after the clock has stepped back: charged once")
    func case29() async throws {
        try await StripeStage.paying { stage, payer in
            try await stage.come(to: StripeStage.due)
            try await stage.work()
            stage.server.clock.set(stage.server.clock.now.adding(seconds: -7_200))
            await stage.server.runJobs()
            try await stage.come(to: "2026-03-01T12:00:00Z")
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("Case 27: two workers on one invoice at once: one intent, charged once")
    func case27() async throws {
        try await StripeStage.paying(behaviour: ["decline:do_not_honor", "succeed"], webhooks: "held") { stage, payer in
            try await stage.come(to: StripeStage.due)
            let id = try await stage.invoice(of: payer)["id"].text
            try await stage.fail("slow_running", StripeStage.confirm, times: 1, ["milliseconds": 300])
            // Asked for by a person in the second in which it is due.
            try await stage.move(to: "2026-03-02T09:00:00Z")
            #expect(try await stage.calls.post("/v1/invoices/\(id)/pay").status == 202)
            try await stage.work()
            try await stage.wait(seconds: 60)
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.intents().count == 1)
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("Case 28: a worker sleeps past its lease, another one pays, the first wakes up: charged once")
    func case28() async throws {
        try await StripeStage.paying(webhooks: "held") { stage, payer in
            let fault = try await stage.fail("hold_before", StripeStage.confirm)
            async let work: Void = stage.come(to: StripeStage.due)
            try await stage.hangs(fault)
            try await stage.move(to: "2026-03-01T00:06:00Z")
            // An event rings the bell; whoever hears it claims what is due.
            try await stage.account.control("POST", "/customers", ["email": "other@example.com"])
            try await stage.account.control("POST", "/webhooks/deliver", [:])
            try await stage.eventually("it is paid") { try await stage.invoice(of: payer)["status"] == "paid" }
            try await stage.release(fault)
            try await work
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("The contract's own method is charged before the customer's")
    func contractsMethod() async throws {
        try await StripeStage.paying { stage, payer in
            var own = payer
            try await stage.save("succeed", of: &own, contract: payer.contract)
            #expect(own.method != payer.method)
            let contract = try await stage.calls.get("/v1/contracts/\(payer.contract)").json
            #expect(contract["paymentMethodId"].text == own.method)
            let customer = try await stage.calls.get("/v1/customers/\(payer.customer)").json
            #expect(customer["paymentMethodId"].text == payer.method)
            try await stage.come(to: StripeStage.due)
            let payments = try await stage.payments(of: try await stage.invoice(of: payer))
            #expect(payments["attempts"][0]["paymentMethodId"].text == own.method)
        }
    }

    @Test("An operator can have an open invoice charged, and is told why not")
    func asked() async throws {
        try await StripeStage.paying(autoPay: false) { stage, payer in
            try await stage.come(to: StripeStage.due)
            let id = try await stage.invoice(of: payer)["id"].text
            #expect(try await stage.charges().isEmpty)
            #expect(try await stage.calls.post("/v1/invoices/\(id)/pay").status == 202)
            // The server may have begun by itself; then only it knows when it has ended.
            try await stage.until("it is paid") { try await stage.standing(of: payer) == "paid settled" }
            #expect(try await stage.calls.post("/v1/invoices/\(id)/pay").status == 409)
        }
        try await StripeStage.paying(behaviour: nil) { stage, payer in
            try await stage.come(to: StripeStage.due)
            let answer = try await stage.calls.post("/v1/invoices/\(try await stage.invoice(of: payer)["id"].text)/pay")
            #expect(answer.status == 409 && answer.text.contains("setup-intents"), "\(answer.text)")
        }
    }

    @Test("After a restore nothing is charged before each open invoice was compared with Stripe")
    func restored() async throws {
        let account = try await DoubleAccount.make()
        let folder = try TemporaryFolder.keepingData(because: "it is copied with what is in it")
        let backup = try TemporaryFolder.keepingData(because: "it is copied with what is in it")
        var payer: StripeStage.Payer?
        try await StripeStage.run(webhookMode: "held", folder: folder, account: account) { stage in
            try await stage.monthlyPlan()
            payer = try await stage.payer()
        }
        try FileManager.default.copyItem(atPath: folder.path + "/data", toPath: backup.path + "/data")
        try await StripeStage.run(from: StripeStage.due, webhookMode: "held", folder: folder, account: account, seed: 2)
        {
            stage in
            try await stage.work()
            let paid = try #require(payer)
            #expect(try await stage.standing(of: paid) == "paid settled")
        }
        // The copy knows nothing of the charge, and Stripe has forgotten its keys.
        try await StripeStage.run(
            from: "2026-03-04T00:00:00Z",
            webhookMode: "held",
            folder: backup,
            account: account,
            seed: 3
        ) { stage in
            let paid = try #require(payer)
            try await stage.work()
            #expect(try await stage.calls.get("/v1/stripe").json["paused"] == true)
            #expect(try await stage.charges().count == 1)
            let resumed = try await stage.calls.post("/v1/stripe/resume")
            #expect(resumed.status == 200, "\(resumed.text)")
            #expect(try await stage.standing(of: paid).hasPrefix("paid"))
            try await stage.wait(seconds: 3_600)
            #expect(try await stage.standing(of: paid) == "paid settled")
            #expect(try await stage.charges().count == 1)
        }
    }
}
