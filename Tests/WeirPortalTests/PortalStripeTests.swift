import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// What the portal does at Stripe.
struct PortalStripeTests {
    private static func plans(_ stage: StripeStage) async throws {
        try await stage.freePlan()
        _ = try await stage.plan("pro", limit: 10_000)
        try await stage.calls.plan("pro", ["name": "Pro"])
    }

    @Test("From the free plan to the paid one through checkout, then cancelled and taken back")
    func upgrade() async throws {
        try await StripeStage.run { stage in
            try await Self.plans(stage)
            let customer = try await stage.calls.customer("acme", ["email": "a@b.test"])
            var browser = try await PortalBrowser.signedIn(customer, stage.calls, stage.server)
            let page = try await browser.get("/portal")
            #expect(page.text.contains("Choose Pro"))
            #expect(page.header("Content-Security-Policy")?.contains("form-action 'self' https:") == true)
            let left = try await browser.post("/portal/checkout", [("plan", "pro")], from: page)
            #expect(left.status == 303)
            let session = try #require(left.header("Location")?.split(separator: "/").last.map(String.init))
            let made = try await stage.account.control("GET", "/objects/checkout.session/\(session)")
            #expect(made.text("success_url") == "https://pay.test/portal?checkout=done")
            try await stage.account.control("POST", "/checkout_sessions/\(session)/complete", [:])
            try await stage.settle()
            let after = try await browser.get("/portal?checkout=done")
            #expect(after.text.contains("Thank you") && after.text.contains("0 of 10,000"))
            #expect(try await browser.post("/portal/cancel", from: after).status == 303)
            let ending = try await browser.get("/portal")
            #expect(ending.text.contains("Keep my plan"))
            #expect(try await browser.post("/portal/keep", from: ending).status == 303)
            let kept = try await browser.get("/portal")
            #expect(kept.text.contains("Cancel plan") && kept.text.contains("Your plan goes on"))
            let unknown = try await browser.post("/portal/checkout", [("plan", "nothing")], from: kept)
            #expect(unknown.status == 303 && unknown.header("Location") == "/portal")
        }
    }

    @Test("A cancellation by the operator reaches Stripe, and its customer does not take it back; its own it does")
    func operatorsCancellation() async throws {
        try await StripeStage.run { stage in
            try await Self.plans(stage)
            let customer = try await stage.calls.customer("acme", ["email": "a@b.test"])
            var browser = try await PortalBrowser.signedIn(customer, stage.calls, stage.server)
            let page = try await browser.get("/portal")
            let left = try await browser.post("/portal/checkout", [("plan", "pro")], from: page)
            let session = try #require(left.header("Location")?.split(separator: "/").last.map(String.init))
            try await stage.account.control("POST", "/checkout_sessions/\(session)/complete", [:])
            try await stage.settle()
            let id = try await stage.subscription(of: customer)["stripeSubscriptionId"].text
            let linked = try await stage.calls.get("/v1/customers/\(customer)").json["paymentProviderId"].text
            // The operator tells of the same subscription too, from its own webhooks.
            try await stage.calls.subscribe(
                customer,
                to: "pro",
                ["stripeCustomerId": .string(linked), "stripeSubscriptionId": .string(id)]
            )
            func isEnding() async throws -> Bool {
                let object = try await stage.account.control("GET", "/objects/subscription/\(id)")
                return object["cancel_at_period_end"] == true
            }
            let owner = TestBrowser(stage.server)
            try await owner.becomeOwner(of: stage.server)
            let path = "/dashboard/test/customers/\(customer)"
            #expect(try await owner.open("\(path)/cancel").text.contains("Stripe is asked"))
            let cancelled = try await owner.submit("\(path)/cancel")
            #expect(cancelled.text.contains("Stripe was asked to end"), "\(cancelled.text)")
            #expect(try await isEnding())
            try await stage.settle()
            let ending = try await browser.get("/portal")
            #expect(ending.text.contains("Your plan ends on") && !ending.text.contains("Keep my plan"))
            #expect(try await browser.post("/portal/keep", from: ending).status == 303)
            #expect(try await browser.get("/portal").text.contains("cannot be taken back here"))
            #expect(try await isEnding())
            // Nor on Stripe's own page, which takes a method and leads back.
            func flows() async throws -> [JSONValue] {
                let answer = try await stage.account.answer("GET", "/objects/billing_portal.session").json
                let sessions = answer.arrayValue ?? answer.objectValue?["data"]?.arrayValue ?? []
                return sessions.map { $0.objectValue?["flow"] ?? .null }
            }
            #expect(try await browser.post("/portal/stripe", from: ending).status == 303)
            let flow = try #require(try await flows().last?.objectValue)
            #expect(flow["type"] == "payment_method_update")
            #expect(flow["after_completion"]?.objectValue?["type"] == "redirect")
            // The operator may, and then what the customer ends itself is its own again.
            try await owner.open(path)
            #expect(try await owner.submit("\(path)/keep").text.contains("goes on"))
            #expect(try await !isEnding())
            try await stage.settle()
            let kept = try await browser.get("/portal")
            #expect(try await browser.post("/portal/stripe", from: kept).status == 303)
            #expect(try await flows().last == .null)
            #expect(try await browser.post("/portal/cancel", from: kept).status == 303)
            let again = try await browser.get("/portal")
            #expect(again.text.contains("Keep my plan"))
            #expect(try await browser.post("/portal/keep", from: again).status == 303)
            #expect(try await !isEnding())
        }
    }

    @Test("Payment methods are listed, chosen and removed; others' are not there")
    func methods() async throws {
        try await StripeStage.run { stage in
            let customer = try await stage.calls.customer("acme")
            let intent = try stage.calls.stage(try await stage.calls.post("/v1/customers/\(customer)/setup-intents"))
            let other = try await stage.calls.customer("other")
            let foreign = try stage.calls.stage(try await stage.calls.post("/v1/customers/\(other)/setup-intents"))
            for (setup, method) in [(intent, "pm_card_visa"), (foreign, "pm_card_mastercard")] {
                try await stage.account.control(
                    "POST",
                    "/setup_intents/\(setup["setupIntentId"].text)/confirm",
                    ["paymentMethod": .string(method)]
                )
            }
            try await stage.settle()
            let mine = try await stage.calls.get("/v1/customers/\(customer)").json["paymentMethodId"].text
            let theirs = try await stage.calls.get("/v1/customers/\(other)").json["paymentMethodId"].text
            #expect(mine.hasPrefix("pm_") && theirs.hasPrefix("pm_"))
            var browser = try await PortalBrowser.signedIn(customer, stage.calls, stage.server)
            let page = try await browser.get("/portal/payment-methods")
            #expect(page.status == 200 && page.text.contains("Visa •••• 4242") && page.text.contains("Default"))
            #expect(!page.text.contains("Mastercard"))
            for action in ["default", "remove"] {
                let refused = try await browser.post(
                    "/portal/payment-methods/\(action)",
                    [("method", theirs)],
                    from: page
                )
                #expect(refused.status == 404, "\(action)")
            }
            #expect(
                try await browser.post("/portal/payment-methods/default", [("method", mine)], from: page).status == 303
            )
            #expect(
                try await browser.post("/portal/payment-methods/remove", [("method", mine)], from: page).status == 303
            )
            let gone = try await browser.get("/portal/payment-methods")
            #expect(gone.text.contains("is removed") && !gone.text.contains("4242"))
            #expect(try await stage.calls.get("/v1/customers/\(customer)").json["paymentMethodId"] == .null)
        }
    }

    @Test("Only the page that saves a method lets Stripe's script in, and it works without a script too")
    func elements() async throws {
        try await StripeStage.run { stage in
            let customer = try await stage.calls.customer("acme")
            var browser = try await PortalBrowser.signedIn(customer, stage.calls, stage.server)
            // Without a publishable key there is Stripe's own page alone.
            #expect(try await browser.get("/portal/payment-methods/new").status == 303)
            try await stage.calls.settings(["pages": ["stripePublishableKey": "pk_test_abc123"]])
            let page = try await browser.get("/portal/payment-methods/new")
            let policy = try #require(page.header("Content-Security-Policy"))
            #expect(policy.contains("script-src 'self' https://js.stripe.com;"))
            #expect(page.text.contains("<noscript>") && page.text.contains("pk_test_abc123"))
            #expect(page.text.contains("https://js.stripe.com/v3/"))
            for path in ["/portal", "/portal/usage", "/portal/invoices", "/portal/payment-methods"] {
                let other = try await browser.get(path)
                #expect(other.header("Content-Security-Policy")?.contains("js.stripe.com") == false, "\(path)")
            }
            let intent = try await browser.post("/portal/payment-methods/intent", from: page)
            #expect(intent.status == 200 && intent.json["clientSecret"].text.contains("_secret_"))
            #expect(intent.header("Cache-Control") == "no-store")
            #expect(try await browser.post("/portal/payment-methods/intent").status == 403)
            let left = try await browser.post(
                "/portal/stripe",
                [("back", "https://evil.test")],
                from: page
            )
            #expect(left.status == 303 && left.header("Location")?.hasPrefix("http") == true)
        }
    }

    @Test("An invoice is paid from the portal through its pay link")
    func payInvoice() async throws {
        try await StripeStage.run { stage in
            try await stage.monthlyPlan()
            let payer = try await stage.payer(behaviour: nil)
            try await stage.come(to: "2026-03-01T00:00:00Z")
            let invoice = try await stage.invoice(of: payer)
            let customer = invoice["customerId"].text
            var browser = try await PortalBrowser.signedIn(customer, stage.calls, stage.server)
            let page = try await browser.get("/portal/invoices/\(invoice["id"].text)")
            #expect(page.text.contains("Pay $29.00"))
            let pay = try await browser.post("/portal/invoices/\(invoice["id"].text)/pay", from: page)
            let link = try #require(pay.header("Location"))
            #expect(pay.status == 303 && link.hasPrefix("/pay/"))
            let session = try #require(try await stage.press(link))
            try await stage.complete(session)
            try await stage.settle()
            let paid = try await browser.get("/portal/invoices/\(invoice["id"].text)")
            #expect(paid.text.contains(">Paid<") && !paid.text.contains("Pay $29.00"))
        }
    }
}
