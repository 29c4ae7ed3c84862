import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Invoices that are too small to be charged alone.
struct CarriedInvoiceTests {
    /// A plan whose calls cost 0.10 each.
    private func usagePlan(_ stage: StripeStage) async throws {
        try await stage.calls.meter("CALL", ["eventName": "call", "aggregation": "count"])
        try await stage.calls.plan(
            "usage",
            [
                "currency": "USD",
                "prices": [
                    [
                        "key": "calls", "model": "per_unit", "unitAmount": "0.10", "meter": "CALL",
                        "interval": "month",
                    ]
                ],
            ]
        )
    }

    private func call(_ stage: StripeStage, _ payer: StripeStage.Payer, _ at: String) async throws {
        let event = try await stage.calls.post(
            "/v1/events",
            ["customerId": .string(payer.customer), "eventName": "call", "timestamp": .string(at)]
        )
        #expect(event.status == 202, "\(event.text)")
    }

    /// So many calls in a month.
    private func use(_ stage: StripeStage, _ payer: StripeStage.Payer, _ month: String, _ count: Int) async throws {
        for minute in 1...count { try await call(stage, payer, "2026-\(month)-01T00:0\(minute):00Z") }
    }

    /// States of the collections of a customer's invoices, the oldest first.
    private func states(_ stage: StripeStage, _ payer: StripeStage.Payer) async throws -> [String] {
        var found: [String] = []
        for invoice in try await stage.invoices(of: payer) {
            found.append(try await stage.payments(of: invoice)["collection"]["state"].text)
        }
        return found
    }

    /// An invoice of 0.30 and one of 0.90, which are charged as one.
    private func charged(
        _ webhooks: String = "immediate",
        _ story: (StripeStage, StripeStage.Payer, _ first: String, _ second: String) async throws -> Void
    ) async throws {
        try await StripeStage.run(webhookMode: webhooks) { stage in
            try await usagePlan(stage)
            let payer = try await stage.payer(plan: "usage")
            func call(_ at: String) async throws { try await self.call(stage, payer, at) }
            for minute in 1...3 { try await call("2026-02-01T00:0\(minute):00Z") }
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "sent carried")
            for minute in 1...9 { try await call("2026-03-01T00:0\(minute):00Z") }
            try await stage.come(to: "2026-04-01T00:00:00Z")
            let invoices = try await stage.invoices(of: payer)
            #expect(invoices.map { $0["totalMinor"].wholeNumber } == [30, 90])
            #expect(invoices.map { $0["status"].text } == ["paid", "paid"])
            try #require(invoices.count == 2)
            try await story(stage, payer, invoices[0]["id"].text, invoices[1]["id"].text)
        }
    }

    private func refunded(_ stage: StripeStage, _ payer: StripeStage.Payer) async throws -> [Int] {
        try await stage.invoices(of: payer).map { Int($0["refundedMinor"].wholeNumber ?? -1) }
    }

    private func statuses(_ stage: StripeStage, _ payer: StripeStage.Payer) async throws -> [String] {
        try await stage.invoices(of: payer).map { $0["status"].text }
    }

    @Test("Invoices below Stripe's minimum are charged with the next one")
    func carried() async throws {
        try await charged { stage, payer, first, second in
            #expect(try await stage.charges().map { $0.number("amount") } == [120])
            let payments = try await stage.payments(of: ["id": .string(first)])
            #expect(payments["collection"]["state"] == "settled")
        }
    }

    @Test("A refund of such a charge that is made at Stripe is booked on each of its invoices")
    func refundedAtStripe() async throws {
        try await charged("held") { stage, payer, first, second in
            let intent = try await stage.intent().text("id") ?? ""
            try await stage.account.control(
                "POST",
                "/refunds",
                ["paymentIntent": .string(intent), "amount": 100]
            )
            try await stage.deliver()
            #expect(try await refunded(stage, payer) == [10, 90])
            #expect(try await statuses(stage, payer) == ["paid", "refunded"])
            try await stage.account.control("POST", "/refunds", ["paymentIntent": .string(intent), "amount": 20])
            try await stage.deliver()
            #expect(try await refunded(stage, payer) == [30, 90])
            #expect(try await statuses(stage, payer) == ["refunded", "refunded"])
            #expect(try await stage.alerts().isEmpty)
        }
    }

    @Test("Each of the invoices can be given back, and says the money again when that failed")
    func refundedHere() async throws {
        try await charged("held") { stage, payer, first, second in
            #expect(try await stage.calls.post("/v1/invoices/\(first)/refund").status == 200)
            try await stage.work()
            #expect(try await refunded(stage, payer) == [30, 0])
            let refund = try await stage.payments(of: ["id": .string(first)])["refunds"][0]
            #expect(refund["state"] == "done" && refund["bookedMinor"] == 30)
            // The bank of the customer does not take it.
            try await stage.account.control("POST", "/refunds/\(refund["stripeId"].text)/end", ["status": "failed"])
            try await stage.deliver()
            #expect(try await refunded(stage, payer) == [0, 0])
            #expect(try await statuses(stage, payer) == ["paid", "paid"])
        }
    }

    @Test("A dispute of such a charge takes from all of its invoices, and winning it gives back to all")
    func disputed() async throws {
        try await charged("held") { stage, payer, first, second in
            let charge = try #require(try await stage.charges().first?.text("charge"))
            let dispute = try await stage.account.control("POST", "/disputes", ["charge": .string(charge)])
            try await stage.deliver()
            #expect(try await refunded(stage, payer) == [30, 90])
            try await stage.account.control("POST", "/disputes/\(dispute.text("id") ?? "")/close", ["status": "won"])
            try await stage.deliver()
            #expect(try await refunded(stage, payer) == [0, 0])
        }
    }

    @Test("What Stripe wants at least is learned from its refusal, and carried until there is enough")
    func learned() async throws {
        try await StripeStage.run { stage in
            try await stage.account.control("PATCH", "/settings", ["smallest": ["usd": 200]])
            try await usagePlan(stage)
            let payer = try await stage.payer(plan: "usage")
            try await use(stage, payer, "02", 6)
            try await stage.come(to: "2026-02-05T00:00:00Z")
            let other = try await stage.payer("other", plan: "usage")
            for minute in 1...5 { try await call(stage, other, "2026-02-05T00:0\(minute):00Z") }
            try await stage.come(to: StripeStage.due)
            // Above what is known, and below what Stripe wants: asked once, and never again.
            #expect(try await stage.standing(of: payer) == "sent carried")
            #expect(try await stage.count(StripeStage.create) == 1)
            try await stage.come(to: "2026-03-03T00:00:00Z")
            #expect(try await stage.count(StripeStage.create) == 1)
            // What is as small is not asked for of another customer either.
            try await stage.come(to: "2026-03-05T00:00:00Z")
            #expect(try await stage.standing(of: other) == "sent carried")
            #expect(try await stage.count(StripeStage.create) == 1)
            // A sum that is still too small is asked for once, too.
            try await use(stage, payer, "03", 7)
            try await stage.come(to: "2026-04-01T00:00:00Z")
            try await stage.come(to: "2026-04-02T00:00:00Z")
            #expect(try await states(stage, payer) == ["carried", "carried"])
            #expect(try await stage.count(StripeStage.create) == 2)
            #expect(try await stage.intents().isEmpty)
            try await use(stage, payer, "04", 9)
            try await stage.come(to: "2026-05-01T00:00:00Z")
            #expect(try await statuses(stage, payer) == ["paid", "paid", "paid"])
            #expect(try await stage.charges().map { $0.number("amount") } == [220])
            #expect(try await stage.count(StripeStage.create) == 3)
        }
    }

    @Test("What was learned is forgotten after a month, and learned again with one request")
    func learnedAnew() async throws {
        try await StripeStage.run { stage in
            try await stage.account.control("PATCH", "/settings", ["smallest": ["usd": 100]])
            try await usagePlan(stage)
            let payer = try await stage.payer(plan: "usage")
            try await use(stage, payer, "02", 6)
            try await stage.come(to: StripeStage.due)
            #expect(try await stage.standing(of: payer) == "sent carried")
            // Stripe wants no more than before by then.
            try await stage.account.control("PATCH", "/settings", ["smallest": .object([:])])
            let other = try await stage.payer("other", plan: "usage")
            try await use(stage, other, "03", 5)
            try await stage.come(to: "2026-04-01T00:00:00Z")
            #expect(try await statuses(stage, other) == ["paid"])
            #expect(try await stage.charges().map { $0.number("amount") } == [50])
        }
    }

    @Test("A page that Stripe refuses as too small is not opened again, and the customer is told")
    func pages() async throws {
        try await StripeStage.run { stage in
            try await stage.account.control("PATCH", "/settings", ["smallest": ["usd": 200]])
            try await usagePlan(stage)
            let payer = try await stage.payer(behaviour: nil, plan: "usage")
            try await use(stage, payer, "02", 6)
            try await stage.come(to: StripeStage.due)
            let link = try await stage.payLink(try await stage.invoice(of: payer))
            for _ in 1...3 { #expect(try await stage.press(link) == nil) }
            #expect(try await stage.count(StripeStage.openPage) == 1)
            #expect(try await stage.charges().isEmpty)
        }
    }
}
