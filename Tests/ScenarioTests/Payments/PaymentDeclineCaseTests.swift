import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// What banks and customers refuse.
struct PaymentDeclineCaseTests {
    @Test("Case 23: a soft decline is tried again the next day on the same intent, under a new key")
    func case23() async throws {
        let behaviour: JSONValue = ["decline:insufficient_funds", "succeed"]
        try await StripeStage.paying(behaviour: behaviour, mail: RecordingMail()) { stage, payer in
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "sent declined")
            let payments = try await stage.payments(of: try await stage.invoice(of: payer))
            #expect(payments["collection"]["nextAttemptAt"] == "2026-03-02T09:00:00.000Z")
            #expect(payments["collection"]["failure"]["code"] == "insufficient_funds")
            #expect(try await stage.mails("payment_failed", count: 1).count == 1)
            try await stage.come(to: "2026-03-02T08:59:59Z")
            #expect(try await stage.keys(StripeStage.confirm).count == 1)
            try await stage.come(to: "2026-03-02T09:00:00Z")
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.keys(StripeStage.confirm).count == 2)
            #expect(try await stage.intents().count == 1)
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("Case 24: a stolen card is never tried again, and the customer is told no more than a decline")
    func case24() async throws {
        try await StripeStage.paying(behaviour: "decline:stolen_card", mail: RecordingMail()) { stage, payer in
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "sent stopped")
            let payments = try await stage.payments(of: try await stage.invoice(of: payer))
            #expect(payments["collection"]["failure"]["cause"] == "hard")
            #expect(payments["collection"]["failure"]["reason"] == "declined")
            #expect(try await stage.calls.get("/v1/contracts/\(payer.contract)").json["autoPay"] == false)
            #expect(try await stage.mails("payment_failed", count: 1).count == 1)
            try await stage.come(to: "2026-03-28T00:00:00Z")
            #expect(try await stage.keys(StripeStage.confirm).count == 1)
        }
    }

    @Test("When the schedule is used up, auto-pay is off, the invoice open, and the pay link works")
    func exhausted() async throws {
        try await StripeStage.paying(behaviour: "decline:insufficient_funds", mail: RecordingMail()) { stage, payer in
            try await stage.calls.settings(["paymentRetries": ["days": [1, 2], "hour": 12]])
            try await stage.come(to: StripeStage.due)
            try await stage.come(to: "2026-03-02T12:00:00Z")
            #expect(try await stage.standing(of: payer) == "sent declined")
            try await stage.come(to: "2026-03-03T12:00:00Z")
            #expect(try await stage.standing(of: payer) == "sent stopped")
            #expect(try await stage.calls.get("/v1/contracts/\(payer.contract)").json["autoPay"] == false)
            #expect(try await stage.mails("payment_failed", count: 3).count == 3)
            let session = try #require(
                try await stage.press(try await stage.payLink(try await stage.invoice(of: payer)))
            )
            try await stage.complete(session)
            try await stage.settle()
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("An expired card waits for another one, which is charged as soon as it is saved")
    func newCard() async throws {
        try await StripeStage.paying(behaviour: "decline:expired_card") { stage, payer in
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "sent stopped")
            var payer = payer
            try await stage.save("succeed", of: &payer)
            try await stage.wait(seconds: 1)
            let payments = try await stage.payments(of: try await stage.invoice(of: payer))
            #expect(payments["invoiceStatus"] == "paid" && payments["collection"]["state"] == "settled", "\(payments)")
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("Case 25: the bank wants the customer: one mail with a link, no retry, paid once confirmed")
    func case25() async throws {
        try await StripeStage.paying(behaviour: "authentication_required", mail: RecordingMail()) { stage, payer in
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "sent action_required")
            #expect(try await stage.mails("payment_action_required", count: 1).count == 1)
            try await stage.come(to: "2026-03-20T00:00:00Z")
            #expect(try await stage.keys(StripeStage.confirm).count == 1)
            try await stage.confirmOnSession(payer)
            try await stage.settle()
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.intents().count == 1)
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("Case 26: the customer confirms while the charge is tried again: one of the two, and paid")
    func case26() async throws {
        try await StripeStage.paying(behaviour: "authentication_required", webhooks: "held") { stage, payer in
            try await stage.come(to: StripeStage.due)
            let invoice = try await stage.invoice(of: payer)["id"].text
            let fault = try await stage.fail("hold_before", StripeStage.confirm, times: nil)
            #expect(try await stage.calls.post("/v1/invoices/\(invoice)/pay").status == 202)
            async let work: Void = stage.work()
            try await stage.hangs(fault)
            try await stage.confirmOnSession(payer)
            try await stage.release(fault)
            try await work
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("Case 36: a bank debit takes three days and fails: no retry meanwhile, then the schedule")
    func case36() async throws {
        try await StripeStage.paying(
            behaviour: ["processing>decline:insufficient_funds", "succeed"],
            type: "us_bank_account",
            mail: RecordingMail()
        ) { stage, payer in
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "in_transit processing")
            #expect(try await stage.mails("payment_processing", count: 1).count == 1)
            try await stage.come(to: "2026-03-04T00:00:00Z")
            #expect(try await stage.keys(StripeStage.confirm).count == 1)
            let id = try await stage.intent().text("id") ?? ""
            try await stage.account.control("POST", "/payment_intents/\(id)/settle", [:])
            try await stage.settle()
            #expect(try await stage.standing(of: payer) == "sent declined")
            try await stage.come(to: "2026-03-05T09:00:00Z")
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("Case 49: the method was taken away at Stripe: no retry, a mail, the invoice stays open")
    func case49Detached() async throws {
        // Nobody has been told when the invoice is charged.
        try await StripeStage.paying(webhooks: "held", mail: RecordingMail()) { stage, payer in
            try await stage.account.control("POST", "/payment_methods/\(payer.method)/detach", [:])
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "sent stopped")
            #expect(try await stage.mails("payment_failed", count: 1).count == 1)
            let customer = try await stage.calls.get("/v1/customers/\(payer.customer)").json
            #expect(customer["paymentMethodId"] == .null)
            try await stage.come(to: "2026-03-20T00:00:00Z")
            #expect(try await stage.charges().isEmpty)
        }
    }

    @Test("A method that was taken away at Stripe is forgotten with the refusal of its charge, before any event tells")
    func refusedMethods() async throws {
        try await StripeStage.paying(webhooks: "held") { stage, payer in
            // Nobody tells of it at all: no event comes, and the list of them is not to be had.
            try await stage.fail("error_unstored", "GetEvents", times: nil)
            try await stage.account.control("POST", "/payment_methods/\(payer.method)/detach", [:])
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "sent stopped")
            let customer = try await stage.calls.get("/v1/customers/\(payer.customer)").json
            #expect(customer["paymentMethodId"] == .null)
            // Later invoices are not charged to it either.
            try await stage.come(to: "2026-04-01T00:00:00Z")
            #expect(try await stage.invoices(of: payer).map { $0["status"].text } == ["sent", "sent"])
            #expect(try await stage.keys(StripeStage.confirm).count == 1)
        }
    }

    @Test("A contract's own method that Stripe does not know any more is forgotten; the customer's is charged")
    func refusedContractsMethod() async throws {
        try await StripeStage.paying(webhooks: "held") { stage, payer in
            var own = payer
            try await stage.save("succeed", of: &own, contract: payer.contract)
            try await stage.fail("error_unstored", "GetEvents", times: nil)
            try await stage.account.control("POST", "/payment_methods/\(own.method)/detach", [:])
            try await stage.come(to: StripeStage.due)
            try await stage.wait(seconds: 1)
            let contract = try await stage.calls.get("/v1/contracts/\(payer.contract)").json
            #expect(contract["paymentMethodId"] == .null && contract["autoPay"] == true)
            let customer = try await stage.calls.get("/v1/customers/\(payer.customer)").json
            #expect(customer["paymentMethodId"] == .string(payer.method))
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("A method that was taken away at Stripe is forgotten when the event comes, by customer and contract")
    func detachedMethods() async throws {
        try await StripeStage.paying(mail: RecordingMail()) { stage, payer in
            var other = payer
            try await stage.save("succeed", of: &other, contract: payer.contract)
            func methods() async throws -> [JSONValue] {
                let customer = try await stage.calls.get("/v1/customers/\(payer.customer)").json
                let contract = try await stage.calls.get("/v1/contracts/\(payer.contract)").json
                return [customer["paymentMethodId"], contract["paymentMethodId"]]
            }
            #expect(try await methods() == [.string(payer.method), .string(other.method)])
            try await stage.account.control("POST", "/payment_methods/\(other.method)/detach", [:])
            try await stage.settle()
            #expect(try await methods() == [.string(payer.method), .null])
            try await stage.account.control("POST", "/payment_methods/\(payer.method)/detach", [:])
            try await stage.settle()
            #expect(try await methods() == [.null, .null])
            // Nothing is sent for a method that is known to be gone, and the customer is told.
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "sent stopped")
            #expect(try await stage.mails("payment_failed", count: 1).count == 1)
            #expect(try await stage.count(StripeStage.create) == 0)
            // Another one is charged as soon as it is saved.
            try await stage.save("succeed", of: &other)
            try await stage.wait(seconds: 1)
            #expect(try await stage.standing(of: payer) == "paid settled")
        }
    }

    @Test("Case 49: the customer was deleted at Stripe: no retry, the invoice stays open")
    func case49Deleted() async throws {
        try await StripeStage.paying(webhooks: "held") { stage, payer in
            try await stage.account.control("POST", "/customers/\(payer.stripeCustomer)/delete", [:])
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "sent stopped")
            try await stage.come(to: "2026-03-20T00:00:00Z")
            #expect(try await stage.charges().isEmpty)
        }
    }
}
