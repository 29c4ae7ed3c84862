import Testing
import WeirAPI
import WeirClient
import WeirServer
import WeirTesting

@testable import WeirPortal

/// What the pages of paying say, whose they are, and in which language.
struct PayPageTests {
    private static let brand: JSONValue = [
        "pages": ["name": "Umbrella", "accentColor": "#8a1c3c", "logoUrl": "https://cdn.umbrella.test/logo.png"]
    ]

    /// A finalized invoice of 4 February that is due on the 18th.
    private static func invoice(_ stage: StripeStage) async throws -> JSONValue {
        let customer = try await stage.calls.customer("acme", ["name": "Acme"])
        try await stage.move(to: "2026-02-04T00:00:00Z")
        let body: JSONValue = [
            "customerId": .string(customer), "currency": "USD", "netTerms": 14,
            "lines": [["label": "Training", "unitPrice": "1200"]],
        ]
        let draft = try stage.calls.stage(try await stage.calls.post("/v1/invoices", body))
        return try stage.calls.stage(try await stage.calls.post("/v1/invoices/\(draft["id"].text)/finalize"))
    }

    @Test("An invoice is open up to the end of its due date, and overdue from the day after")
    func overdue() async throws {
        try await StripeStage.run { stage in
            let link = try await stage.payLink(try await Self.invoice(stage))
            for (instant, isOverdue) in [("2026-02-18T23:59:59Z", false), ("2026-02-19T00:00:00Z", true)] {
                try await stage.move(to: instant)
                let page = try await stage.server.anonymous.send("GET", link)
                #expect(page.text.contains("18 February 2026"))
                #expect(page.text.contains(">Open<") != isOverdue, "\(instant)")
                #expect(page.text.contains(">Overdue<") == isOverdue, "\(instant)")
                #expect(page.text.contains("This invoice was due on") == isOverdue, "\(instant)")
                #expect(page.text.contains("Pay $1,200.00"))
            }
        }
    }

    @Test("What was paid is not overdue")
    func paid() async throws {
        try await StripeStage.run { stage in
            let invoice = try await Self.invoice(stage)
            let link = try await stage.payLink(invoice)
            try await stage.move(to: "2026-03-01T00:00:00Z")
            let payment: JSONValue = ["method": "bank_transfer", "reference": "T-1", "date": "2026-02-28"]
            _ = try stage.calls.stage(
                try await stage.calls.post("/v1/invoices/\(invoice["id"].text)/mark-paid", payment)
            )
            let page = try await stage.server.anonymous.send("GET", link)
            #expect(page.text.contains(">Paid<") && !page.text.contains(">Overdue<"))
        }
    }

    @Test("Whoever comes back without having paid, or with a link that is over, sees the operator's brand")
    func brand() async throws {
        try await StripeStage.run { stage in
            let live = OperatorCalls(stage.server.live)
            try await live.settings(Self.brand)
            try await stage.calls.settings(["pages": ["name": "Umbrella's trial"]])
            for (path, status) in [
                ("/pay/cancelled", 200), ("/pay/done", 404), ("/pay/done?session=cs_none", 404), ("/pay/nothing", 404),
            ] {
                let page = try await stage.server.anonymous.send("GET", path)
                #expect(page.status == status, "\(path)")
                #expect(page.text.contains("https://cdn.umbrella.test/logo.png"), "\(path)")
                #expect(page.text.contains("/portal/brand/8a1c3c.css"), "\(path)")
                #expect(page.text.contains("Umbrella"), "\(path)")
                let policy = try #require(page.header("Content-Security-Policy"))
                #expect(policy.contains("https://cdn.umbrella.test"), "\(path)")
            }
            // Stripe leads back to the workspace whose invoice it is.
            let link = try await stage.payLink(try await Self.invoice(stage))
            let session = try #require(try await stage.press(link))
            let made = try await stage.account.control("GET", "/objects/checkout.session/\(session)")
            let back = try #require(made.text("cancel_url")).dropFirst(StripeStage.publicURL.count)
            let page = try await stage.server.anonymous.send("GET", String(back))
            #expect(page.status == 200 && page.text.contains("Nothing was paid"))
            #expect(page.text.contains("Umbrella&#39;s trial") && !page.text.contains("logo.png"), "\(page.text)")
            #expect(page.header("Referrer-Policy") == "no-referrer")
        }
    }

    @Test("What goes wrong is a page in the browser's language, not what the services say in English")
    func errors() async throws {
        try await TestServer.run(ports: { $0.languages = PortalLanguages(.english, [.marked]) }) { server in
            // Whoever guesses keys has used up its guesses of links as well.
            let guesser = server.client(key: "wr_live_" + String(repeating: "x", count: 32))
            while try await guesser.send("GET", "/v1/plans").status == 401 {}
            for (language, title, text) in [
                ("eo", "⟦Too many attempts⟧", "⟦Please wait a minute, and try it again then.⟧"),
                ("en", ">Too many attempts<", "Too many requests: at most 600 in 60 s."),
            ] {
                let headers = [(name: "Accept-Language", value: language)]
                let page = try await server.anonymous.send("GET", "/pay/nothing", headers: headers)
                #expect(page.status == 429 && page.header("Retry-After") != nil, "\(language)")
                #expect(page.header("Content-Type") == "text/html; charset=utf-8")
                #expect(page.text.contains(title) && page.text.contains(text), "\(page.text)")
                #expect(page.text.contains("requests") == (language == "en"))
            }
        }
    }

    @Test("What the services refuse is told in English to those alone who read it", arguments: ["eo", "en"])
    func refusals(language: String) async throws {
        try await TestServer.run(
            configure: { $0.publicURL = PortalStage.publicURL },
            ports: { $0.languages = PortalLanguages(.english, [.marked]) }
        ) { server in
            let calls = OperatorCalls(server.live)
            let customer = try await calls.customer("acme", ["name": "Acme"])
            var browser = try await PortalBrowser.signedIn(customer, calls, server)
            browser.headers = [("Accept-Language", language)]
            let page = try await browser.get("/portal")
            // There is no Stripe to ask.
            let refused = try await browser.post("/portal/payment-methods/intent", from: page)
            #expect(refused.status >= 400 && refused.header("Content-Type") == "text/html; charset=utf-8")
            #expect(refused.text.contains("Stripe") == (language == "en"), "\(refused.text)")
            #expect(refused.text.contains("⟦Nothing was changed.") == (language == "eo"))
        }
    }
}
