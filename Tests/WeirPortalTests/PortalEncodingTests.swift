import Testing
import WeirAPI
import WeirClient
import WeirMail
import WeirTesting

/// What comes from anyone, on the pages of customers, is text.
struct PortalEncodingTests {
    private static let attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"

    @Test("Names of operators, customers, plans, prices and lines are text on every page, also on those of paying")
    func everyName() async throws {
        try await StripeStage.run { stage in
            let (calls, attack) = (stage.calls, JSONValue.string(Self.attack))
            try await calls.settings([
                "seller": ["legalName": attack], "pages": ["name": attack, "stripePublishableKey": "pk_test_abc123"],
            ])
            try await calls.meter(
                "CALLS",
                [
                    "eventName": "call", "displayName": attack, "aggregation": "sum", "valueProperty": "n",
                    "groupKeys": ["part"],
                ]
            )
            try await calls.feature("calls", meter: "CALLS")
            try await calls.feature("other", meter: "CALLS")
            try await calls.plan("free", ["name": attack, "quotas": ["calls": 100]])
            try await calls.settings(["defaultPlanKey": "free"])
            try await calls.plan(
                "pro",
                [
                    "name": attack, "currency": "EUR", "quotas": ["calls": 1_000],
                    "prices": [["key": "base", "name": attack, "model": "flat", "amount": 29, "timing": "advance"]],
                ]
            )
            let customer = try await calls.customer("acme", ["name": attack, "legalName": attack])
            try calls.stage(
                try await calls.post("/v1/contracts", ["customerId": .string(customer), "planKey": "pro"])
            )
            for part in [Self.attack, "other"] {
                let properties: JSONValue = ["n": 1, "part": .string(part)]
                try calls.stage(try await calls.record(customer, "call", properties, key: part))
            }
            let body: JSONValue = [
                "customerId": .string(customer), "currency": "EUR",
                "lines": [["label": attack, "unitPrice": "10"]],
            ]
            let draft = try calls.stage(try await calls.post("/v1/invoices", body))["id"].text
            let invoice = try calls.stage(try await calls.post("/v1/invoices/\(draft)/finalize"))
            let link = try await stage.payLink(invoice)
            var browser = try await PortalBrowser.signedIn(customer, calls, stage.server)
            var pages: [(String, APIResponse)] = []
            for path in [
                "/portal", "/portal/usage", "/portal/invoices", "/portal/invoices/\(draft)",
                "/portal/invoices/\(draft)/html", "/portal/payment-methods", "/portal/payment-methods/new",
                "/portal/no",
                "/portal/login?workspace=test", "/pricing?workspace=test", "/pricing/embed?workspace=test", link,
            ] { pages.append((path, try await browser.get(path))) }
            // What was asked for is said back.
            let plan = try #require(pages.first?.1)
            _ = try await browser.post("/portal/checkout", [("plan", Self.attack)], from: plan)
            pages.append(("checkout", try await browser.get("/portal")))
            // Who is asked whether that account is meant.
            let token = try calls.stage(try await calls.post("/v1/customers/\(customer)/tokens"))["token"].text
            var other = PortalBrowser(stage.server)
            other.headers = [("Origin", "https://other.test")]
            pages.append(("confirm", try await other.post("/portal/session", [("token", token), ("to", Self.attack)])))
            for (place, page) in pages {
                #expect(page.header("Content-Type") == "text/html; charset=utf-8", "\(place): \(page.status)")
                #expect(!page.text.contains("<script>alert") && !page.text.contains("<img src=x"), "\(place)")
                let isNamed = page.text.contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                #expect(isNamed, "\(place): the name is not there")
            }
        }
    }

    @Test("Who has planted a cookie knows nothing of a session that began with a mailed link")
    func fixationByLink() async throws {
        let mail = RecordingMail()
        try await PortalStage.run(mail: mail) { server, calls in
            _ = try await calls.customer("acme", ["email": "billing@acme.test"])
            let planted = "0123456789abcdefghjkmnpqrstvwxyz"
            var victim = PortalBrowser(server)
            victim.set(cookie: "weir_portal", to: planted)
            let form = try await victim.get("/portal/login")
            _ = try await victim.post("/portal/login", [("email", "billing@acme.test")], from: form)
            await mail.wait(for: 1)
            let link = try Self.link(in: try #require(mail.messages.first).text)
            let page = try await victim.get(link)
            #expect(try await victim.post(link, from: page).status == 303)
            #expect(try await victim.get("/portal").status == 200)
            #expect(victim.cookies["weir_portal"] != planted)
            var attacker = PortalBrowser(server)
            attacker.set(cookie: "weir_portal", to: planted)
            #expect(try await attacker.get("/portal").status == 303)
            // Nor does another site sign anyone in by a link that it has got.
            server.clock.advance(seconds: 61)
            var owner = PortalBrowser(server)
            let again = try await owner.get("/portal/login")
            _ = try await owner.post("/portal/login", [("email", "billing@acme.test")], from: again)
            await mail.wait(for: 2)
            let other = try Self.link(in: try #require(mail.messages.last).text)
            var stranger = PortalBrowser(server)
            #expect(try await stranger.post(other).status == 403)
            #expect(try await stranger.get("/portal").status == 303)
        }
    }

    private static func link(in text: String) throws -> String {
        let start = try #require(text.firstRange(of: "/portal/enter/")).lowerBound
        return String(text[start...].prefix { !$0.isWhitespace })
    }

    @Test(
        "Stripe leads back to the portal alone, whatever a form says",
        arguments: [
            "https://evil.test", "//evil.test/portal", "/portal\\..\\..", "/portal/../pay", "/other",
            "javascript:alert(1)",
        ]
    )
    func stripeLeadsBack(back: String) async throws {
        try await StripeStage.run { stage in
            let customer = try await stage.calls.customer("acme")
            _ = try stage.calls.stage(try await stage.calls.post("/v1/customers/\(customer)/setup-intents"))
            var browser = try await PortalBrowser.signedIn(customer, stage.calls, stage.server)
            let page = try await browser.get("/portal/payment-methods")
            #expect(try await browser.post("/portal/stripe", [("back", back)], from: page).status == 303)
            let answer = try await stage.account.answer("GET", "/objects/billing_portal.session").json
            let sessions = answer.arrayValue ?? answer.objectValue?["data"]?.arrayValue ?? []
            #expect(sessions.last?.objectValue?.text("return_url") == "\(StripeStage.publicURL)/portal")
        }
    }

    @Test("Ids of another workspace and of another customer of the same are not there")
    func idsOfOthers() async throws {
        try await PortalStage.run { server, calls in
            let others = OperatorCalls(server.test)
            var foreign: [String] = []
            for (owner, name) in [(calls, "other"), (others, "acme")] {
                let customer = try await owner.customer(name)
                let body: JSONValue = [
                    "customerId": .string(customer), "currency": "EUR",
                    "lines": [["label": "Set-up", "unitPrice": "10"]],
                ]
                let draft = try owner.stage(try await owner.post("/v1/invoices", body))["id"].text
                let invoice = try owner.stage(try await owner.post("/v1/invoices/\(draft)/finalize"))
                let note = try owner.stage(
                    try await owner.post(
                        "/v1/invoices/\(draft)/credit-notes",
                        ["reason": "goodwill", "lines": [["line": 0, "amountMinor": 100]]]
                    )
                )["creditNotes"][0]["id"].text
                foreign += [
                    "/portal/invoices/\(draft)", "/portal/invoices/\(draft)/pdf", "/portal/invoices/\(draft)/html",
                    "/portal/invoices/\(invoice["invoiceNumber"].text)",
                    "/portal/invoices/\(draft)/credit-notes/\(note)/pdf",
                ]
            }
            let customer = try await calls.customer("acme", ["name": "Acme"])
            var browser = try await PortalBrowser.signedIn(customer, calls, server)
            for path in foreign { #expect(try await browser.get(path).status == 404, "\(path)") }
            let before = try #require(foreign.first).dropFirst("/portal/invoices/".count)
            let list = try await browser.get("/portal/invoices?before=\(before)")
            #expect(list.status == 200 && !list.text.contains("10.00"))
        }
    }
}
