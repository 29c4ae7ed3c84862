import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// Invoices that change while they are being paid.
struct PaymentChangeCaseTests {
    /// Runs something while the charge is on its way at Stripe.
    private func during(
        _ stage: StripeStage,
        holding fault: String = "hold_before",
        _ body: () async throws -> Void
    ) async throws {
        // All of them: another worker on the invoice may send the same request.
        let fault = try await stage.fail(fault, StripeStage.confirm, times: nil)
        async let work: Void = stage.come(to: StripeStage.due)
        try await stage.hangs(fault)
        try await body()
        try await stage.release(fault)
        try await work
        try await stage.settle()
        await stage.server.runJobs()
        try await stage.settle()
    }

    /// Lets the news of a charge come with its answer alone, rather than by a list of events that is read meanwhile.
    private func keepEventsAway(_ stage: StripeStage) async throws {
        try await stage.fail("error_unstored", "GetEvents", times: nil)
    }

    @Test("Case 34: an invoice cannot be voided while its charge is on its way")
    func case34Void() async throws {
        try await StripeStage.paying { stage, payer in
            try await during(stage) {
                let id = try await stage.invoice(of: payer)["id"].text
                #expect(try await stage.calls.post("/v1/invoices/\(id)/void").status == 409)
            }
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("Case 34: credited while the charge is on its way: the money is recorded, and what is not owed goes back")
    func case34Credit() async throws {
        try await StripeStage.paying { stage, payer in
            try await during(stage) {
                let id = try await stage.invoice(of: payer)["id"].text
                let note = try await stage.calls.post(
                    "/v1/invoices/\(id)/credit-notes",
                    ["reason": "goodwill", "lines": [["line": 0, "amountMinor": 900]]]
                )
                #expect(note.status == 201, "\(note.text)")
            }
            let invoice = try await stage.invoice(of: payer)
            #expect(invoice["status"] == "paid" && invoice["amountPaidMinor"] == 2_000)
            let payments = try await stage.payments(of: invoice)
            #expect(payments["payments"][0]["receivedMinor"] == 2_900)
            #expect(payments["payments"][0]["surplusMinor"] == 900)
            #expect(payments["refunds"][0]["state"] == "done" && payments["refunds"][0]["amountMinor"] == 900)
            #expect(invoice["refundedMinor"] == 0)
            #expect(try await stage.alerts().contains { $0.hasPrefix("payment_surplus") })
        }
    }

    @Test("Paid by hand while the charge is on its way: the charge goes back as a whole")
    func markedPaid() async throws {
        try await StripeStage.paying(webhooks: "held") { stage, payer in
            try await keepEventsAway(stage)
            try await during(stage, holding: "hold_after") {
                let id = try await stage.invoice(of: payer)["id"].text
                let paid = try await stage.calls.post("/v1/invoices/\(id)/mark-paid", ["reference": "bank-1"])
                #expect(paid.json["status"] == "paid", "\(paid.text)")
            }
            let invoice = try await stage.invoice(of: payer)
            #expect(invoice["status"] == "paid" && invoice["amountPaidMinor"] == 2_900)
            #expect(invoice["payments"].arrayValue?.map { $0["reference"].text } == ["bank-1"])
            let refunds = try await stage.payments(of: invoice)["refunds"]
            #expect(refunds[0]["amountMinor"] == 2_900 && refunds[0]["origin"] == "surplus")
            #expect(refunds[0]["state"] == "done")
        }
    }

    @Test("Noted by hand under the intent's id before Stripe tells of it: it is that payment, and nothing goes back")
    func notedByHand() async throws {
        try await StripeStage.paying(webhooks: "held") { stage, payer in
            try await keepEventsAway(stage)
            var intent = ""
            try await during(stage, holding: "hold_after") {
                intent = try await stage.intent().text("id") ?? ""
                let id = try await stage.invoice(of: payer)["id"].text
                let paid = try await stage.calls.post(
                    "/v1/invoices/\(id)/mark-paid",
                    ["reference": .string(intent)]
                )
                #expect(paid.json["status"] == "paid", "\(paid.text)")
            }
            #expect(try await stage.standing(of: payer) == "paid settled")
            let invoice = try await stage.invoice(of: payer)
            #expect(invoice["amountPaidMinor"] == 2_900 && invoice["refundedMinor"] == 0)
            #expect(invoice["payments"].arrayValue?.map { $0["reference"].text } == [intent])
            let payments = try await stage.payments(of: invoice)
            #expect(payments["payments"].arrayValue?.count == 1)
            #expect(payments["payments"][0]["receivedMinor"] == 2_900)
            #expect(payments["payments"][0]["surplusMinor"] == 0)
            #expect(payments["refunds"].arrayValue?.isEmpty == true, "\(payments)")
            #expect(try await stage.alerts() == [])
            // It came through Stripe, and goes back through it when someone wants that.
            let refund = try await stage.calls.post("/v1/invoices/\(invoice["id"].text)/refund")
            #expect(refund.status == 200, "\(refund.text)")
            try await stage.work()
            let refunds = try await stage.payments(of: invoice)["refunds"]
            #expect(refunds.arrayValue?.count == 1 && refunds[0]["state"] == "done")
            #expect(refunds[0]["amountMinor"] == 2_900 && refunds[0]["origin"] == "requested")
        }
    }

    @Test("A part noted by hand under the intent's id: the rest of what came in is booked too, and no more")
    func partNotedByHand() async throws {
        try await StripeStage.paying(webhooks: "held") { stage, payer in
            try await keepEventsAway(stage)
            var intent = ""
            try await during(stage, holding: "hold_after") {
                intent = try await stage.intent().text("id") ?? ""
                let id = try await stage.invoice(of: payer)["id"].text
                let part = try await stage.calls.post(
                    "/v1/invoices/\(id)/mark-paid",
                    ["reference": .string(intent), "amountMinor": 1_000]
                )
                #expect(part.status == 200, "\(part.text)")
            }
            #expect(try await stage.standing(of: payer) == "paid settled")
            let invoice = try await stage.invoice(of: payer)
            #expect(invoice["amountPaidMinor"] == 2_900 && invoice["refundedMinor"] == 0)
            let booked = invoice["payments"].arrayValue ?? []
            #expect(booked.map { $0["reference"].text } == [intent, "\(intent)/2"])
            #expect(booked.map { $0["amountMinor"] } == [1_000, 1_900])
            let payments = try await stage.payments(of: invoice)
            #expect(payments["payments"].arrayValue?.count == 1)
            #expect(payments["payments"][0]["booked"].arrayValue?.map { $0["amountMinor"] } == [2_900])
            #expect(payments["payments"][0]["surplusMinor"] == 0)
            #expect(payments["refunds"].arrayValue?.isEmpty == true, "\(payments)")
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("A part that is paid by hand is not charged again")
    func partPayments() async throws {
        let behaviour: JSONValue = ["decline:insufficient_funds", "succeed"]
        try await StripeStage.paying(behaviour: behaviour) { stage, payer in
            try await stage.come(to: StripeStage.due)
            let id = try await stage.invoice(of: payer)["id"].text
            let part = try await stage.calls.post(
                "/v1/invoices/\(id)/mark-paid",
                ["reference": "bank-1", "amountMinor": 1_000]
            )
            #expect(part.status == 200, "\(part.text)")
            try await stage.work()
            try await stage.come(to: "2026-03-02T09:00:00Z")
            #expect(try await stage.standing(of: payer) == "paid settled")
            let charges = try await stage.charges()
            #expect(charges.map { $0.number("amount") } == [1_900])
            #expect(try await stage.intents().map { $0.text("status") } == ["canceled", "succeeded"])
        }
    }

    @Test("Case 35: the amount has changed since the intent was made: it is cancelled, and another one charged")
    func case35() async throws {
        let behaviour: JSONValue = ["decline:insufficient_funds", "succeed"]
        try await StripeStage.paying(behaviour: behaviour) { stage, payer in
            try await stage.come(to: StripeStage.due)
            let id = try await stage.invoice(of: payer)["id"].text
            let note = try await stage.calls.post(
                "/v1/invoices/\(id)/credit-notes",
                ["lines": [["line": 0, "amountMinor": 400]]]
            )
            #expect(note.status == 201, "\(note.text)")
            try await stage.come(to: "2026-03-02T09:00:00Z")
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.intents().map { $0.text("status") } == ["canceled", "succeeded"])
            #expect(try await stage.charges().map { $0.number("amount") } == [2_500])
        }
    }

    @Test("A voided invoice leaves no way to pay it")
    func voidedWays() async throws {
        try await StripeStage.paying(behaviour: nil) { stage, payer in
            try await stage.come(to: StripeStage.due)
            let invoice = try await stage.invoice(of: payer)
            let link = try await stage.payLink(invoice)
            let session = try #require(try await stage.press(link))
            #expect(try await stage.calls.post("/v1/invoices/\(invoice["id"].text)/void").status == 200)
            try await stage.work()
            let page = try await stage.account.control("GET", "/objects/checkout.session/\(session)")
            #expect(page.text("status") == "expired")
            #expect(try await stage.server.anonymous.send("GET", link).text.contains("void"))
        }
    }

    @Test("Paid on the page while it is voided: the money is recorded and goes back")
    func paidAndVoided() async throws {
        try await StripeStage.paying(behaviour: nil, webhooks: "held") { stage, payer in
            try await stage.come(to: StripeStage.due)
            let invoice = try await stage.invoice(of: payer)
            let session = try #require(try await stage.press(try await stage.payLink(invoice)))
            try await stage.complete(session)
            #expect(try await stage.calls.post("/v1/invoices/\(invoice["id"].text)/void").status == 200)
            try await stage.work()
            try await stage.deliver()
            await stage.server.runJobs()
            #expect(try await stage.standing(of: payer) == "void settled")
            let payments = try await stage.payments(of: invoice)
            #expect(payments["payments"][0]["surplusMinor"] == 2_900)
            #expect(payments["refunds"][0]["state"] == "done")
        }
    }

    @Test("Case 37: another amount than was asked for, or an invoice that nobody knows: not booked, an alert")
    func case37() async throws {
        try await StripeStage.paying(behaviour: "processing", webhooks: "held") { stage, payer in
            try await stage.come(to: StripeStage.due)
            let id = try await stage.intent().text("id") ?? ""
            try await stage.account.control(
                "PATCH",
                "/objects/payment_intent/\(id)",
                [
                    "set": ["status": "succeeded", "amount_received": 100],
                    "event": "payment_intent.succeeded",
                ]
            )
            try await stage.deliver()
            #expect(try await stage.standing(of: payer) == "sent blocked")
            #expect(try await stage.alerts() == ["payment_amount \(id)"])
            // However often it is looked at.
            try await stage.wait(seconds: 2 * 3_600)
            #expect(try await stage.standing(of: payer) == "sent blocked")
            let invoice = try await stage.invoice(of: payer)
            #expect(invoice["amountPaidMinor"] == 0 && invoice["payments"].arrayValue?.isEmpty == true)
        }
        try await StripeStage.run(webhookMode: "held") { stage in
            // Another program's payment on the same account.
            try await stage.account.control(
                "POST",
                "/events",
                ["type": "payment_intent.succeeded", "object": ["id": "pi_foreign", "object": "payment_intent"]]
            )
            try await stage.deliver()
            #expect(try await stage.alerts() == [])
        }
    }

    @Test(
        "Case 37: a payment that says it is for an invoice of ours which nobody knows is told of, and booked on none",
        arguments: [InvoiceID(rawValue: 7).description, "4711"]
    )
    func case37Unknown(_ name: String) async throws {
        try await StripeStage.paying(webhooks: "held") { stage, payer in
            let stripe = APIClient(
                .url(stage.account.url),
                headers: [
                    ("Authorization", "Bearer \(stage.account.key)"), ("Stripe-Version", "2026-10-28.endive"),
                    ("Idempotency-Key", "another program's"), ("Content-Type", "application/x-www-form-urlencoded"),
                ]
            )
            let form = "amount=2900&currency=usd&customer=\(payer.stripeCustomer)&metadata[weir_invoice]=\(name)"
            let made = try await stripe.send("POST", "/v1/payment_intents", bytes: Array(form.utf8))
            #expect(made.status == 200, "\(made.text)")
            let id = made.json["id"].text
            try await stage.deliver()
            // While nothing came in by it, nobody is told.
            #expect(try await stage.alerts() == [])
            try await stage.account.control(
                "PATCH",
                "/objects/payment_intent/\(id)",
                ["set": ["status": "succeeded", "amount_received": 2_900], "event": "payment_intent.succeeded"]
            )
            try await stage.deliver()
            #expect(try await stage.alerts() == ["payment_unknown \(id)"])
            try await stage.come(to: StripeStage.due)
            // The customer's own invoice is charged as ever, and says nothing of the other money.
            #expect(try await stage.standing(of: payer) == "paid settled")
            let payments = try await stage.payments(of: try await stage.invoice(of: payer))["payments"]
            #expect(payments.arrayValue?.map { $0["paymentIntentId"].text }.contains(id) == false)
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("Money of another amount: when a person has dealt with it, the invoice is charged as any other, once")
    func flawedAndReleased() async throws {
        let behaviour: JSONValue = ["processing", "succeed"]
        try await StripeStage.paying(behaviour: behaviour, webhooks: "held") { stage, payer in
            try await stage.come(to: StripeStage.due)
            let id = try await stage.intent().text("id") ?? ""
            try await stage.account.control(
                "PATCH",
                "/objects/payment_intent/\(id)",
                ["set": ["status": "succeeded", "amount_received": 100], "event": "payment_intent.succeeded"]
            )
            try await stage.deliver()
            let invoice = try await stage.invoice(of: payer)["id"].text
            let refused = try await stage.calls.post("/v1/invoices/\(invoice)/pay")
            #expect(refused.status == 409 && refused.text.contains("/v1/stripe/alerts/payment_amount/\(id)"))
            #expect(try await stage.calls.delete("/v1/stripe/alerts/payment_amount/\(id)").status == 200)
            try await stage.work()
            try await stage.deliver()
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.alerts() == [])
            #expect(try await stage.intents().count == 2)
            #expect(try await stage.charges().map { $0.number("amount") } == [2_900])
            let booked = try await stage.invoice(of: payer)["payments"]
            #expect(booked.arrayValue?.map { $0["amountMinor"].wholeNumber } == [2_900])
        }
    }

    @Test("Paid by hand while it is blocked: nothing is charged when the alert is taken away")
    func paidByHandWhileBlocked() async throws {
        try await StripeStage.paying(behaviour: "processing", webhooks: "held") { stage, payer in
            try await stage.come(to: StripeStage.due)
            let id = try await stage.intent().text("id") ?? ""
            try await stage.account.control(
                "PATCH",
                "/objects/payment_intent/\(id)",
                ["set": ["status": "succeeded", "amount_received": 100], "event": "payment_intent.succeeded"]
            )
            try await stage.deliver()
            let invoice = try await stage.invoice(of: payer)["id"].text
            let paid = try await stage.calls.post("/v1/invoices/\(invoice)/mark-paid", ["reference": "bank-1"])
            #expect(paid.json["status"] == "paid", "\(paid.text)")
            #expect(try await stage.calls.delete("/v1/stripe/alerts/payment_amount/\(id)").status == 200)
            try await stage.work()
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.calls.post("/v1/invoices/\(invoice)/pay").status == 409)
            #expect(try await stage.charges().isEmpty)
        }
    }
}
