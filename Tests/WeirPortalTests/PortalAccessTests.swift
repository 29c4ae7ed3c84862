import Testing
import WeirAPI
import WeirClient
import WeirMail
import WeirPrimitives
import WeirTesting

/// Who gets into the portal, and how.
struct PortalAccessTests {
    @Test("A token is taken for a session once; it stands in no address, and the cookie is for the portal alone")
    func token() async throws {
        try await PortalStage.run { server, calls in
            let customer = try await calls.customer("acme", ["name": "Acme"])
            var browser = PortalBrowser(server)
            let before = try await browser.get("/portal")
            #expect(before.status == 303 && before.header("Location") == "/portal/login")
            let token = try calls.stage(try await calls.post("/v1/customers/\(customer)/tokens"))["token"].text
            let answer = try await browser.post("/portal/session", [("token", token)])
            #expect(answer.status == 303 && answer.header("Location") == "/portal")
            let cookie = try #require(answer.header("Set-Cookie"))
            #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/portal;"))
            #expect(!cookie.contains(token))
            let page = try await browser.get("/portal")
            #expect(page.status == 200 && page.text.contains("Acme") && !page.text.contains(token))
            #expect(page.header("Cache-Control") == "no-store" && page.header("X-Frame-Options") == "DENY")
            let policy = try #require(page.header("Content-Security-Policy"))
            #expect(policy.contains("frame-ancestors 'none'") && policy.contains("script-src 'self';"))
            #expect(!policy.contains("unsafe") && !policy.contains("stripe"))
        }
    }

    @Test("What is no customer's token opens nothing", arguments: ["", "nothing", TestKeys.live, "a.b.c"])
    func badTokens(token: String) async throws {
        try await PortalStage.run { server, calls in
            _ = try await calls.customer()
            var browser = PortalBrowser(server)
            let answer = try await browser.post("/portal/session", [("token", token)])
            #expect(answer.status == 401 && answer.text.contains("could not be signed in"))
            #expect(try await browser.get("/portal").status == 303)
        }
    }

    @Test("Whoever planted a cookie before knows nothing of the session after")
    func fixation() async throws {
        try await PortalStage.run { server, calls in
            let customer = try await calls.customer()
            let planted = String(repeating: "a", count: 32)
            var browser = PortalBrowser(server)
            browser.set(cookie: "weir_portal", to: planted)
            let token = try calls.stage(try await calls.post("/v1/customers/\(customer)/tokens"))["token"].text
            _ = try await browser.post("/portal/session", [("token", token)])
            #expect(browser.cookies["weir_portal"] != planted)
            #expect(try await browser.get("/portal").status == 200)
            var attacker = PortalBrowser(server)
            attacker.set(cookie: "weir_portal", to: planted)
            #expect(try await attacker.get("/portal").status == 303)
        }
    }

    @Test(
        "Nobody is led to another site",
        arguments: ["//evil.test", "https://evil.test/portal", "/portal/../x", "/pay"]
    )
    func openRedirect(target: String) async throws {
        try await PortalStage.run { server, calls in
            let customer = try await calls.customer()
            var browser = PortalBrowser(server)
            let token = try calls.stage(try await calls.post("/v1/customers/\(customer)/tokens"))["token"].text
            let answer = try await browser.post("/portal/session", [("token", token), ("to", target)])
            #expect(answer.header("Location") == "/portal")
        }
    }

    @Test("A known address gets a mail with a link that works once; an unknown one gets the same answer and nothing")
    func mailedLink() async throws {
        let mail = RecordingMail()
        try await PortalStage.run(mail: mail) { server, calls in
            _ = try await calls.customer("acme", ["name": "Acme", "email": "billing@acme.test"])
            var browser = PortalBrowser(server)
            let form = try await browser.get("/portal/login")
            #expect(form.status == 200 && form.text.contains("E-mail address"))
            let unknown = try await browser.post("/portal/login", [("email", "who@acme.test")], from: form)
            let known = try await browser.post("/portal/login", [("email", "Billing@Acme.test")], from: form)
            #expect(unknown.status == 200 && known.status == 200)
            #expect(
                unknown.text.replacing("who@acme.test", with: "x")
                    == known.text.replacing("Billing@Acme.test", with: "x")
            )
            await mail.wait(for: 1)
            let message = try #require(mail.messages.first)
            #expect(message.to.address == "billing@acme.test" && message.subject.contains("Sign in"))
            let link = try #require(Self.path(in: message.text))
            // Looking at it, as programs do that look at mail, does not use it up.
            for _ in 0..<2 {
                let page = try await browser.get(link)
                #expect(page.status == 200 && page.text.contains("Welcome back"))
            }
            let page = try await browser.get(link)
            let entered = try await browser.post(link, from: page)
            #expect(entered.status == 303 && entered.header("Location") == "/portal")
            #expect(try await browser.get("/portal").text.contains("Acme"))
            var other = PortalBrowser(server)
            #expect(try await other.get(link).status == 404)
            let again = try await other.get("/portal/login")
            #expect(try await other.post(link, from: again).status == 404)
            #expect(mail.messages.count == 1)
        }
    }

    @Test("A link expires, and an hour brings five mails at most")
    func expiryAndRate() async throws {
        let mail = RecordingMail()
        try await PortalStage.run(mail: mail) { server, calls in
            _ = try await calls.customer("acme", ["email": "billing@acme.test"])
            var browser = PortalBrowser(server)
            let form = try await browser.get("/portal/login")
            for round in 1...8 {
                #expect(
                    try await browser.post("/portal/login", [("email", "billing@acme.test")], from: form).status == 200
                )
                await mail.wait(for: min(round, 5))
                server.clock.advance(seconds: 60)
            }
            #expect(mail.messages.count == 5)
            let link = try #require(mail.messages.last.flatMap { Self.path(in: $0.text) })
            #expect(try await browser.get(link).status == 200)
            server.clock.advance(seconds: 15 * 60)
            #expect(try await browser.get(link).status == 404)
        }
    }

    @Test("A form that no page of the session has sent changes nothing")
    func crossSite() async throws {
        try await PortalStage.run { server, calls in
            let customer = try await calls.customer()
            var browser = try await PortalBrowser.signedIn(customer, calls, server)
            let page = try await browser.get("/portal")
            #expect(try await browser.post("/portal/sign-out").status == 403)
            #expect(try await browser.post("/portal/sign-out", token: String(repeating: "0", count: 64)).status == 403)
            browser.headers = [("Origin", "https://evil.test")]
            #expect(try await browser.post("/portal/sign-out", from: page).status == 403)
            browser.headers = []
            #expect(try await browser.get("/portal").status == 200)
            #expect(try await browser.post("/portal/sign-out", from: page).status == 303)
            #expect(try await browser.get("/portal").status == 303)
        }
    }

    @Test(
        "No form of the portal is heard that no page of the session has sent",
        arguments: [
            "/portal/sign-out", "/portal/checkout", "/portal/stripe", "/portal/cancel", "/portal/keep",
            "/portal/payment-methods/intent", "/portal/payment-methods/default", "/portal/payment-methods/remove",
            "/portal/invoices/inv_00000000000000000000000000/pay",
        ]
    )
    func forged(_ path: String) async throws {
        try await PortalStage.run { server, calls in
            let customer = try await calls.customer()
            var browser = try await PortalBrowser.signedIn(customer, calls, server)
            let page = try await browser.get("/portal")
            #expect(try await browser.post(path).status == 403)
            var stranger = PortalBrowser(server)
            let other = try await stranger.get("/portal/login")
            #expect(try await browser.post(path, from: other).status == 403)
            for header in [("Origin", "https://evil.test"), ("Origin", "null"), ("Sec-Fetch-Site", "cross-site")] {
                browser.headers = [header]
                #expect(try await browser.post(path, from: page).status == 403, "\(header)")
            }
        }
    }

    @Test("A link's page has the name of the workspace that it leads to, whatever the address says")
    func linkOfWorkspace() async throws {
        let mail = RecordingMail()
        try await PortalStage.run(mail: mail) { server, calls in
            try await calls.settings(["pages": ["name": "Northwind"]])
            _ = try await calls.customer("acme", ["name": "Acme", "email": "billing@acme.test"])
            var browser = PortalBrowser(server)
            let form = try await browser.get("/portal/login")
            _ = try await browser.post("/portal/login", [("email", "billing@acme.test")], from: form)
            await mail.wait(for: 1)
            let link = try #require(mail.messages.first.flatMap { Self.path(in: $0.text) })
            for path in [link, link + "?workspace=test"] {
                let page = try await browser.get(path)
                #expect(page.status == 200 && page.text.contains("Northwind"), "\(path)")
            }
        }
    }

    @Test("A session ends by itself, and with its customer")
    func ends() async throws {
        try await PortalStage.run { server, calls in
            let customer = try await calls.customer()
            var browser = try await PortalBrowser.signedIn(customer, calls, server)
            server.clock.advance(seconds: 8 * 3_600 - 1)
            #expect(try await browser.get("/portal").status == 200)
            server.clock.advance(seconds: 1)
            #expect(try await browser.get("/portal").status == 303)
            var other = try await PortalBrowser.signedIn(customer, calls, server)
            #expect(try await calls.delete("/v1/customers/\(customer)?erase=true").isSuccess)
            #expect(try await other.get("/portal").status == 303)
        }
    }

    @Test("A token that another site sends signs in only after it was said to which account; the operator's site may")
    func otherSites() async throws {
        try await PortalStage.run { server, calls in
            let customer = try await calls.customer("evil", ["name": "Evil & Co"])
            let token = try calls.stage(try await calls.post("/v1/customers/\(customer)/tokens"))["token"].text
            var browser = PortalBrowser(server)
            for headers in [
                [(name: "Origin", value: "https://evil.test")], [(name: "Sec-Fetch-Site", value: "cross-site")],
                [(name: "Origin", value: "null")],
            ] {
                browser.headers = headers
                let asked = try await browser.post("/portal/session", [("token", token), ("to", "/portal/usage")])
                #expect(asked.status == 200 && asked.text.contains("Evil &amp; Co"), "\(asked.text)")
                #expect(asked.header("Cache-Control") == "no-store")
                #expect(browser.cookies["weir_portal"] == nil)
            }
            // The button of the page leads on.
            browser.headers = [("Origin", PortalStage.publicURL)]
            let entered = try await browser.post("/portal/session", [("token", token), ("to", "/portal/usage")])
            #expect(entered.status == 303 && entered.header("Location") == "/portal/usage")
            // Where customers are led back to is the operator's own.
            try await calls.settings(["returnUrls": ["portal": "https://app.test/account?x=1"]])
            var other = PortalBrowser(server)
            other.headers = [("Origin", "https://app.test"), ("Sec-Fetch-Site", "cross-site")]
            #expect(try await other.post("/portal/session", [("token", token)]).status == 303)
        }
    }

    @Test("A session ends with the key of the token that it began with")
    func keyRemoved() async throws {
        try await PortalStage.run { server, calls in
            let customer = try await calls.customer()
            var browser = try await PortalBrowser.signedIn(customer, calls, server)
            #expect(try await browser.get("/portal").status == 200)
            let keys = try await calls.get("/v1/token-keys").json["tokenKeys"].arrayValue ?? []
            let key = try #require(keys.first)
            #expect(try await calls.delete("/v1/token-keys/\(key["id"].text)").isSuccess)
            let ended = try await browser.get("/portal")
            #expect(ended.status == 303 && ended.header("Location") == "/portal/login")
        }
    }

    private static func path(in text: String) -> String? {
        guard let range = text.firstRange(of: PortalStage.publicURL + "/portal/enter/") else { return nil }
        return "/portal/enter/" + text[range.upperBound...].prefix { !$0.isWhitespace }
    }
}
