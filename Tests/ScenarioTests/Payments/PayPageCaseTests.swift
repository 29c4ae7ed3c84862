import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirMail
import WeirServer
import WeirTesting

/// Paying on a page, beside what is charged by itself: at most one way is open at a time.
struct PayPageCaseTests {
    /// A customer whose card has declined once, and is tried again on 2 March at nine.
    private func declined(
        _ webhooks: String = "immediate",
        _ story: (StripeStage, StripeStage.Payer, String) async throws -> Void
    ) async throws {
        let behaviour: JSONValue = ["decline:insufficient_funds", "succeed"]
        try await StripeStage.paying(behaviour: behaviour, webhooks: webhooks) { stage, payer in
            try await stage.come(to: StripeStage.due)
            let link = try await stage.payLink(try await stage.invoice(of: payer))
            try await story(stage, payer, link)
        }
    }

    @Test("Case 30: a page is open when the charge is due: the page is closed first, charged once")
    func case30() async throws {
        try await declined { stage, payer, link in
            let session = try #require(try await stage.press(link))
            #expect(try await stage.standing(of: payer) == "sent offered")
            // The intent of the charge is gone before the page is there.
            #expect(try await stage.intents().map { $0.text("status") } == ["canceled"])
            try await stage.come(to: "2026-03-02T09:00:00Z")
            #expect(try await stage.standing(of: payer) == "paid settled")
            let page = try await stage.account.control("GET", "/objects/checkout.session/\(session)")
            #expect(page.text("status") == "expired")
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("Case 31: the page was paid on in that instant: closing it says so, and nothing is charged")
    func case31() async throws {
        try await declined("held") { stage, payer, link in
            let session = try #require(try await stage.press(link))
            try await stage.complete(session)
            try await stage.come(to: "2026-03-02T09:00:00Z")
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.count(StripeStage.confirm) == 1)
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("Case 32: two clicks, one after the other and at once: one page")
    func case32() async throws {
        try await declined { stage, payer, link in
            let first = try #require(try await stage.press(link))
            #expect(try await stage.press(link) == first)
            #expect(try await stage.keys(StripeStage.openPage).count == 1)
        }
        try await StripeStage.paying(behaviour: nil) { stage, payer in
            try await stage.come(to: StripeStage.due)
            let link = try await stage.payLink(try await stage.invoice(of: payer))
            async let one = stage.press(link)
            async let other = stage.press(link)
            let pages = try await [one, other].compactMap { $0 }
            #expect(Set(pages).count == 1, "\(pages)")
            let keys = try await stage.account.requests(StripeStage.openPage).compactMap { $0.text("idempotencyKey") }
            #expect(Set(keys).count == 1)
        }
    }

    @Test("A press after one whose answer was lost gets a page with its own consent", arguments: [true, false])
    func consentIsThePresss(first: Bool) async throws {
        try await StripeStage.paying(behaviour: nil) { stage, payer in
            try await stage.come(to: StripeStage.due)
            let link = try await stage.payLink(try await stage.invoice(of: payer))
            try await stage.fail("timeout_after", StripeStage.openPage, times: 3)
            let lost = try await stage.press(link, saves: first)
            #expect(lost == nil)
            let session = try #require(try await stage.press(link, saves: !first))
            let page = try await stage.account.control("GET", "/objects/checkout.session/\(session)")
            #expect(page.text("status") == "open")
            try await stage.complete(session)
            try await stage.settle()
            #expect(try await stage.standing(of: payer) == "paid settled")
            let contract = try await stage.calls.get("/v1/contracts/\(payer.contract)").json
            #expect((contract["paymentMethodId"] != .null) == !first)
            #expect(try await stage.charges().count == 1)
        }
    }

    @Test("A page is refused while a charge is on its way")
    func refusedMeanwhile() async throws {
        try await StripeStage.paying(webhooks: "held") { stage, payer in
            let fault = try await stage.fail("hold_before", StripeStage.confirm, times: nil)
            async let work: Void = stage.come(to: StripeStage.due)
            try await stage.hangs(fault)
            let link = try await stage.payLink(try await stage.invoice(of: payer))
            #expect(try await stage.press(link) == nil)
            #expect(try await stage.server.anonymous.send("GET", link).text.contains("under way"))
            try await stage.release(fault)
            try await work
            #expect(try await stage.standing(of: payer) == "paid settled")
            #expect(try await stage.count(StripeStage.openPage) == 0)
        }
    }

    @Test("Core flow: the link of the mail leads to a plain page, and payment with the box ticked turns auto-pay on")
    func savedMethod() async throws {
        let outgoing = RecordingMail()
        try await StripeStage.run(mail: outgoing, configure: { $0.mailTest = .send }) { stage in
            try await stage.monthlyPlan()
            let payer = try await stage.payer(behaviour: nil, further: ["netTerms": 14])
            try await stage.come(to: StripeStage.due)
            let invoice = try await stage.invoice(of: payer)
            #expect(invoice["dueDate"] == "2026-03-15" && invoice["status"] == "sent")
            #expect(try await stage.mails("invoice", count: 1).count == 1)
            let link = try #require(outgoing.messages.lazy.compactMap(\.payPath).first)
            let page = try await stage.server.anonymous.send("GET", link)
            #expect(page.status == 200 && page.header("Content-Type") == "text/html; charset=utf-8")
            #expect(page.header("Cache-Control") == "no-store")
            #expect(page.text.contains("Save payment method for future invoices"))
            #expect(page.text.contains("29.00 USD") && page.text.contains("due at once"))
            let session = try #require(try await stage.press(link, saves: true))
            try await stage.complete(session)
            try await stage.settle()
            #expect(try await stage.standing(of: payer) == "paid settled")
            let contract = try await stage.calls.get("/v1/contracts/\(payer.contract)").json
            #expect(contract["autoPay"] == true && contract["netTerms"] == 0)
            #expect(contract["paymentMethodId"] != .null)
            let payments = try await stage.payments(of: invoice)
            #expect(payments["attempts"].arrayValue?.last?["consent"] != .null)
            let done = try await stage.server.anonymous.send("GET", "/pay/done?session=\(session)")
            #expect(done.text.contains("your payment has come in"))
            // The next invoice is due at once, and charged by itself.
            try await stage.come(to: "2026-04-01T00:00:00Z")
            let invoices = try await stage.invoices(of: payer)
            #expect(invoices.map { $0["status"].text } == ["paid", "paid"])
            #expect(invoices.last?["dueDate"] == "2026-04-01")
            #expect(try await stage.charges().count == 2)
        }
    }

    @Test("Without the tick nothing is kept")
    func unticked() async throws {
        try await StripeStage.paying(behaviour: nil) { stage, payer in
            try await stage.come(to: StripeStage.due)
            let session = try #require(
                try await stage.press(try await stage.payLink(try await stage.invoice(of: payer)))
            )
            try await stage.complete(session)
            try await stage.settle()
            let contract = try await stage.calls.get("/v1/contracts/\(payer.contract)").json
            #expect(contract["autoPay"] == false && contract["paymentMethodId"] == .null)
        }
    }

    @Test("A link that was revoked, guessed or expired opens nothing")
    func deadLinks() async throws {
        try await StripeStage.paying(behaviour: nil) { stage, payer in
            try await stage.come(to: StripeStage.due)
            let invoice = try await stage.invoice(of: payer)
            let link = try await stage.payLink(invoice)
            let other = try await stage.payLink(invoice)
            #expect(link != other)
            #expect(try await stage.server.anonymous.send("GET", link).status == 200)
            #expect(try await stage.calls.delete("/v1/invoices/\(invoice["id"].text)/pay-links").status == 200)
            #expect(try await stage.server.anonymous.send("GET", link).status == 404)
            #expect(try await stage.press(other) == nil)
            let guess = "/pay/" + String(repeating: "a", count: 32)
            #expect(try await stage.server.anonymous.send("GET", guess).status == 404)
        }
    }

    @Test("A page that expired is followed by another one")
    func expiredPages() async throws {
        try await StripeStage.paying(behaviour: nil) { stage, payer in
            try await stage.come(to: StripeStage.due)
            let link = try await stage.payLink(try await stage.invoice(of: payer))
            let first = try #require(try await stage.press(link))
            try await stage.wait(seconds: 13 * 3_600)
            let second = try #require(try await stage.press(link))
            #expect(first != second)
            try await stage.complete(second)
            try await stage.settle()
            #expect(try await stage.standing(of: payer) == "paid settled")
        }
    }

    @Test("What is paid on the page by bank debit is waited for")
    func delayed() async throws {
        try await StripeStage.paying(behaviour: nil, webhooks: "held") { stage, payer in
            try await stage.come(to: StripeStage.due)
            let link = try await stage.payLink(try await stage.invoice(of: payer))
            let session = try #require(try await stage.press(link))
            try await stage.complete(session, method: "pm_usBankAccount_processing")
            try await stage.deliver()
            #expect(try await stage.standing(of: payer) == "in_transit settling")
            #expect(try await stage.press(link) == nil)
            let id = try await stage.intent().text("id") ?? ""
            try await stage.account.control("POST", "/payment_intents/\(id)/settle", ["outcome": "succeed"])
            try await stage.deliver()
            #expect(try await stage.standing(of: payer) == "paid settled")
        }
    }
}

extension MailMessage {
    /// The path of the link by which the invoice of a mail is paid; nil when there is none in both parts.
    var payPath: String? {
        func path(in text: String) -> String? {
            let opening = StripeStage.publicURL + "/pay/"
            guard let range = text.range(of: opening) else { return nil }
            return "/pay/" + text[range.upperBound...].prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
        }
        guard let path = path(in: text), html.contains(StripeStage.publicURL + path) else { return nil }
        return path
    }
}
