import Testing
import WeirAPI
import WeirClient
import WeirMail
import WeirTesting

@Suite("Settings in the dashboard")
struct SettingsPageTests {
    private func run(_ test: (TestServer, TestBrowser) async throws -> Void) async throws {
        try await TestServer.run { server in
            let browser = TestBrowser(server)
            try await browser.becomeOwner(of: server)
            try await test(server, browser)
        }
    }

    @Test("A key is shown once, works, and opens nothing when it is revoked")
    func keys() async throws {
        try await run { server, browser in
            let path = "/dashboard/live/settings/keys"
            try await browser.open(path)
            let made = try await browser.submit(path, [("name", "Shop & Co"), ("scopes", "everything")]).text
            let secret =
                "wr_live_"
                + (try #require(made.split(separator: "data-copy-source>wr_live_").dropFirst().first)).prefix(32)
            #expect(made.contains("Shop &amp; Co"))
            #expect(try await server.client(key: secret).send("GET", "/v1/plans").status == 200)
            let list = try await browser.open(path).text
            #expect(!list.contains(secret))
            let revoke = try #require(
                list.split(separator: "\"").map(String.init).first { $0.hasSuffix("/revoke") }
            )
            #expect(try await browser.submit(revoke).text.contains("opens nothing any more"))
            #expect(try await server.client(key: secret).send("GET", "/v1/plans").status == 401)
        }
    }

    @Test("A form that is pressed twice makes one key and one endpoint; the next one makes another")
    func twice() async throws {
        try await run { server, browser in
            let keys = "/dashboard/live/settings/keys"
            let hooks = "/dashboard/live/settings/webhooks"
            func count(_ list: String, _ member: String) async throws -> Int {
                try await server.live.send("GET", "/v1/\(list)").json.objectValue?[member]?.arrayValue?.count ?? -1
            }
            let forms = [
                (keys, [("name", "Shop"), ("scopes", "usage")], "keys", "keys"),
                (
                    hooks, [("url", "https://hooks.example.com/a"), ("events", "")], "webhook-endpoints",
                    "webhookEndpoints"
                ),
            ]
            for (path, fields, list, member) in forms {
                let before = try await count(list, member)
                let page = try await browser.open(path).text
                let key = try #require(page.split(separator: "name=\"key\" value=\"").dropFirst().first)
                let sent = [("_token", await browser.formToken), ("key", String(key.prefix { $0 != "\"" }))] + fields
                let first = try await browser.post(path, sent)
                #expect(first.status == 200 && first.text.contains("not shown again"), "\(path)")
                let second = try await browser.post(path, sent)
                #expect(second.status == 200 && second.text.contains("sent twice"), "\(path)")
                #expect(!second.text.contains("not shown again"), "\(path)")
                #expect(try await count(list, member) == before + 1, "\(path)")
                try await browser.open(path)
                #expect(try await browser.submit(path, fields).text.contains("not shown again"), "\(path)")
                #expect(try await count(list, member) == before + 2, "\(path)")
            }
        }
    }

    @Test("A key without a name is refused at its field")
    func keyErrors() async throws {
        try await run { _, browser in
            let path = "/dashboard/live/settings/keys"
            try await browser.open(path)
            let answer = try await browser.submit(path, [("name", " "), ("scopes", "everything")])
            #expect(answer.status == 422)
            #expect(answer.text.contains("id=\"field-name-error\""))
            #expect(answer.text.contains("aria-invalid=\"true\""))
        }
    }

    @Test("Names are shown as they are and never become markup")
    func encoding() async throws {
        try await run { _, browser in
            let path = "/dashboard/live/settings/keys"
            let attack = "<script>alert(1)</script>\"\u{301}><img src=x>"
            try await browser.open(path)
            let answer = try await browser.submit(path, [("name", attack), ("scopes", "everything")])
            #expect(answer.text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
            #expect(!answer.text.contains("<script>alert"))
            #expect(!answer.text.contains("<img src=x"))
        }
    }

    @Test("What belongs to another workspace is not there")
    func otherWorkspace() async throws {
        try await run { server, browser in
            let made = try await server.test.send(
                "POST",
                "/v1/webhook-endpoints",
                bytes: Array(#"{"url": "https://example.com/hook"}"#.utf8)
            )
            let id = try #require(made.json.objectValue?["id"]?.stringValue)
            #expect(try await browser.open("/dashboard/test/settings/webhooks/\(id)").status == 200)
            #expect(try await browser.open("/dashboard/live/settings/webhooks/\(id)").status == 404)
            #expect(try await browser.open("/dashboard/live/settings/webhooks/nonsense").status == 404)
            #expect(try await browser.open("/dashboard/other/settings").status == 404)
        }
    }

    @Test("Live and test are told apart on every page, and one leads to the other")
    func modes() async throws {
        try await run { _, browser in
            let live = try await browser.open("/dashboard/live/settings").text
            #expect(live.contains("href=\"/dashboard/live\" class=\"mode live\" aria-current=\"true\""))
            #expect(live.contains("href=\"/dashboard/test\" class=\"mode test\""))
            let test = try await browser.open("/dashboard/test/settings").text
            #expect(test.contains("class=\"is-test\""))
            #expect(test.contains("class=\"mode test\" aria-current=\"true\""))
        }
    }

    @Test("Settings are changed, and what is not right is told at its field")
    func settings() async throws {
        try await run { server, browser in
            let path = "/dashboard/live/settings"
            try await browser.open(path)
            let good = [("timeZone", "Europe/Berlin"), ("gracePeriodHours", "2"), ("legalName", "Acme <GmbH>")]
            #expect(try await browser.submit(path, good).text.contains("hold from now on"))
            let settings = try await server.live.send("GET", "/v1/settings")
            #expect(settings.json.objectValue?["timeZone"]?.stringValue == "Europe/Berlin")
            let bad = try await browser.submit(path, [("timeZone", "Mars/Base"), ("gracePeriodHours", "2")])
            #expect(bad.status == 422)
            #expect(bad.text.contains("id=\"field-timeZone-error\""))
            try await browser.open(path + "/alerts")
            let alerts = try await browser.submit(path + "/alerts", [("thresholds", "50, 90"), ("reminders", "1")])
            #expect(alerts.text.contains("value=\"50, 90\""))
            #expect(try await browser.submit(path + "/alerts", [("thresholds", "x"), ("reminders", "")]).status == 422)
        }
    }

    @Test("Webhook endpoints are made, tried, disabled and deleted")
    func webhooks() async throws {
        try await run { _, browser in
            let path = "/dashboard/live/settings/webhooks"
            try await browser.open(path)
            let wrong = try await browser.submit(path, [("url", "ftp://x"), ("events", "")])
            #expect(wrong.status == 422)
            let made = try await browser.submit(path, [("url", "https://example.com/a"), ("events", "invoice.*")]).text
            #expect(made.contains("whsec_"))
            let list = try await browser.open(path).text
            #expect(!list.contains("whsec_"))
            let one = try #require(list.split(separator: "\"").map(String.init).first { $0.hasPrefix(path + "/we_") })
            #expect(try await browser.open(one).status == 200)
            #expect(try await browser.submit(one + "/test").text.contains("on its way"))
            #expect(try await browser.submit(one + "/state").text.contains("Nothing is sent there."))
            #expect(try await browser.submit(one + "/delete").text.contains("The endpoint is gone."))
            #expect(try await browser.open(one).status == 404)
        }
    }

    @Test("A test mail goes where it is wanted, and the page says what became of it")
    func testMail() async throws {
        let mail = RecordingMail()
        try await TestServer.run(mail: mail) { server in
            let browser = TestBrowser(server)
            try await browser.becomeOwner(of: server)
            let path = "/dashboard/live/settings/mail"
            try await browser.open(path)
            let answer = try await browser.submit(path + "/test", [("address", "ops@example.com")])
            #expect(answer.text.contains("on its way to ops@example.com"))
            #expect(mail.messages.map(\.to.address) == ["ops@example.com"])
            #expect(try await browser.submit(path + "/test", [("address", "nonsense")]).status == 422)
        }
    }

    @Test("A test clock is made and moved, and the page tells what happened")
    func clocks() async throws {
        try await run { server, browser in
            let path = "/dashboard/test/settings/test-clocks"
            #expect(try await browser.open("/dashboard/live/settings/test-clocks").status == 404)
            try await browser.open(path)
            let made = try await browser.submit(path, [("name", "Year end"), ("at", "2026-12-01 10:00")])
            #expect(made.text.contains("Stands at 1 Dec 2026, 10:00"))
            let one = await browser.path
            let moved = try await browser.submit(one + "/advance", [("by", "month")])
            #expect(moved.text.contains("Stands at 1 Jan 2027, 10:00"))
            #expect(moved.text.contains("Nothing fell due on the way."))
            #expect(try await browser.submit(one + "/advance", [("to", "yesterday")]).status == 422)
            #expect(try await browser.submit(one + "/delete").text.contains("The clock is gone."))
        }
    }

    @Test("Without a connection the page of Stripe says so, and a key of another form is refused")
    func stripe() async throws {
        try await run { _, browser in
            let path = "/dashboard/live/settings/stripe"
            #expect(try await browser.open(path).text.contains("Stripe is not connected"))
            let answer = try await browser.submit(path, [("key", "pk_live_abc"), ("secrets", "")])
            #expect(answer.status == 422)
            #expect(!answer.text.contains("pk_live_abc"))
        }
    }
}
