import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Money that goes back, whoever sends it.
struct PaymentRefundCaseTests {
    private func paid(
        _ webhooks: String = "immediate",
        _ story: (StripeStage, StripeStage.Payer, String) async throws -> Void
    ) async throws {
        try await StripeStage.paying(webhooks: webhooks) { stage, payer in
            try await stage.come(to: StripeStage.due)
            let invoice = try await stage.invoice(of: payer)
            #expect(invoice["status"] == "paid")
            try await story(stage, payer, invoice["id"].text)
        }
    }

    private func refunds(_ stage: StripeStage) async throws -> [Int] {
        let ledger = try await stage.account.control("GET", "/ledger")
        return (ledger["entries"]?.arrayValue ?? []).compactMap(\.objectValue)
            .filter { $0.text("kind") == "refund" }.compactMap { $0.number("amount") }
    }

    @Test("Case 52: a refund whose answer is lost is made once", arguments: ["timeout_after", "timeout_before"])
    func case52(_ fault: String) async throws {
        try await paid("held") { stage, payer, id in
            try await stage.fail(fault, "PostRefunds", times: 3)
            let answer = try await stage.calls.post("/v1/invoices/\(id)/refund", ["amountMinor": 1_000])
            #expect(answer.status == 200 && answer.json["refundedMinor"] == 1_000, "\(answer.text)")
            try await stage.work()
            try await stage.wait(seconds: 60)
            #expect(try await refunds(stage) == [-1_000])
            let overview = try await stage.payments(of: try await stage.invoice(of: payer))
            #expect(overview["refunds"][0]["state"] == "done" && overview["refunds"][0]["origin"] == "requested")
            // No more than was paid.
            #expect(try await stage.calls.post("/v1/invoices/\(id)/refund", ["amountMinor": 1_901]).status == 409)
            #expect(try await stage.calls.post("/v1/invoices/\(id)/refund").status == 200)
            try await stage.work()
            #expect(try await refunds(stage) == [-1_000, -1_900])
            #expect(try await stage.invoice(of: payer)["status"] == "refunded")
        }
    }

    @Test("Case 52: unknown for 25 hours: the list decides, and the refund is made once")
    func case52Late() async throws {
        try await paid("held") { stage, payer, id in
            try await stage.fail("timeout_after", "PostRefunds", times: 3)
            try await stage.fail("reset_before", "GetRefunds", times: 3)
            #expect(try await stage.calls.post("/v1/invoices/\(id)/refund", ["amountMinor": 500]).status == 200)
            try await stage.work()
            try await stage.wait(seconds: 25 * 3_600)
            #expect(try await refunds(stage) == [-500])
            let overview = try await stage.payments(of: try await stage.invoice(of: payer))
            #expect(overview["refunds"][0]["state"] == "done")
        }
    }

    @Test("A credit note of a paid invoice may be paid back where it came from")
    func creditNotes() async throws {
        try await paid { stage, payer, id in
            let note = try await stage.calls.post(
                "/v1/invoices/\(id)/credit-notes",
                ["lines": [["line": 0, "amountMinor": 700]], "refund": true]
            )
            #expect(note.status == 201 && note.json["refundedMinor"] == 700, "\(note.text)")
            try await stage.work()
            #expect(try await refunds(stage) == [-700])
            // What was given back is not kept for the next invoice too.
            try await stage.come(to: "2026-04-01T00:00:00Z")
            #expect(try await stage.invoices(of: payer).last?["totalMinor"] == 2_900)
        }
    }

    @Test("A refund made in Stripe's dashboard is booked once")
    func dashboardRefunds() async throws {
        try await paid("held") { stage, payer, _ in
            let intent = try await stage.intent().text("id") ?? ""
            try await stage.account.control(
                "POST",
                "/refunds",
                ["paymentIntent": .string(intent), "amount": 400]
            )
            try await stage.deliver(["copies": 2])
            #expect(try await stage.invoice(of: payer)["refundedMinor"] == 400)
            try await stage.deliver(["again": true])
            #expect(try await stage.invoice(of: payer)["refundedMinor"] == 400)
            let overview = try await stage.payments(of: try await stage.invoice(of: payer))
            #expect(overview["refunds"].arrayValue?.count == 1 && overview["refunds"][0]["origin"] == "stripe")
        }
    }

    @Test("A refund that fails makes the invoice paid again, and a person is told")
    func failedRefunds() async throws {
        try await paid("held") { stage, payer, id in
            try await stage.account.control("PATCH", "/settings", ["refundStatus": "pending"])
            #expect(try await stage.calls.post("/v1/invoices/\(id)/refund").status == 200)
            try await stage.work()
            #expect(try await stage.invoice(of: payer)["status"] == "refunded")
            let refund = try await stage.payments(of: try await stage.invoice(of: payer))["refunds"][0]["stripeId"].text
            try await stage.account.control("POST", "/refunds/\(refund)/end", ["status": "failed"])
            try await stage.deliver()
            let invoice = try await stage.invoice(of: payer)
            #expect(invoice["status"] == "paid" && invoice["refundedMinor"] == 0)
            #expect(try await stage.alerts().contains { $0.hasPrefix("refund_failed") })
        }
    }

    @Test("A dispute is booked when the bank takes the money, and taken back when it is won")
    func disputes() async throws {
        try await paid("held") { stage, payer, id in
            let charge = try #require(try await stage.charges().first?.text("charge"))
            let dispute = try await stage.account.control("POST", "/disputes", ["charge": .string(charge)])
            try await stage.deliver()
            #expect(try await stage.invoice(of: payer)["status"] == "refunded")
            #expect(try await stage.alerts().contains { $0.hasPrefix("dispute") })
            // Nothing is left to be given back, and nothing is charged again.
            #expect(try await stage.calls.post("/v1/invoices/\(id)/refund").status == 409)
            #expect(try await stage.calls.post("/v1/invoices/\(id)/pay").status == 409)
            let name = dispute.text("id") ?? ""
            try await stage.account.control("POST", "/disputes/\(name)/close", ["status": "won"])
            try await stage.deliver()
            #expect(try await stage.invoice(of: payer)["status"] == "paid")
        }
    }

    @Test("A refund that is raced by a dispute does not happen, and the books say so")
    func refundAndDispute() async throws {
        try await paid("held") { stage, payer, id in
            let charge = try #require(try await stage.charges().first?.text("charge"))
            // The bank has taken it; nobody has been told yet.
            try await stage.account.control("POST", "/disputes", ["charge": .string(charge)])
            #expect(try await stage.calls.post("/v1/invoices/\(id)/refund", ["amountMinor": 500]).status == 200)
            try await stage.work()
            try await stage.deliver()
            let invoice = try await stage.invoice(of: payer)
            #expect(invoice["status"] == "refunded" && invoice["refundedMinor"] == 2_900)
            let states = try await stage.payments(of: invoice)["refunds"].arrayValue?.map { refund in
                "\(refund["origin"].text) \(refund["state"].text) \(refund["bookedMinor"].wholeNumber ?? -1)"
            }
            #expect(states?.sorted() == ["dispute done 2900", "requested failed 0"], "\(states ?? [])")
        }
    }
}
