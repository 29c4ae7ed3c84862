import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// What the portal shows, and what can be done there.
struct PortalPagesTests {
    @Test("Usage is what the API says, against the limit, with a forecast")
    func usage() async throws {
        try await PortalStage.run { server, calls in
            try await calls.plan("pro", ["name": "Pro", "quotas": ["seo": 100], "currency": "EUR"])
            // What else there is is told of when there is something else.
            try await calls.plan("team", ["name": "Team", "quotas": ["seo": 500], "currency": "EUR"])
            let customer = try await calls.customer("acme", plan: "pro")
            server.clock.advance(days: 7)
            for index in 1...14 {
                let day = index <= 7 ? index : index - 7
                let answer = try await calls.record(
                    customer,
                    "seo",
                    ["quantity": 2],
                    key: "e\(index)",
                    at: "2026-02-0\(day)T10:00:00Z"
                )
                #expect(answer.isSuccess, "\(answer.text)")
            }
            let used = try await calls.used(customer, "seo")
            #expect(used == 28)
            var browser = try await PortalBrowser.signedIn(customer, calls, server)
            let page = try await browser.get("/portal/usage")
            #expect(page.status == 200 && page.text.contains("28 of 100"), "\(page.text)")
            // 28 of the last seven days, twenty-one of which are left: 28 + 84.
            #expect(page.text.contains("about 112 by 28 Feb 2026"))
            #expect(page.text.contains("The limit is reached around 26 Feb 2026"))
            #expect(page.text.contains("<svg") && page.body.count < 100_000)
            let plan = try await browser.get("/portal")
            #expect(plan.text.contains("28 of 100") && plan.text.contains("Pro") && plan.body.count < 100_000)
            #expect(plan.text.contains("no payment service is set up"))
        }
    }

    @Test("Usage is drawn by the dimensions of its meter, where there is more than one value")
    func dimensions() async throws {
        try await PortalStage.run { server, calls in
            try await calls.meter(
                "TOKENS",
                [
                    "eventName": "llm", "displayName": "Tokens", "aggregation": "sum", "valueProperty": "tokens",
                    "groupKeys": ["model", "region"],
                ]
            )
            try await calls.feature("tokens", meter: "TOKENS")
            try await calls.plan("pro", ["name": "Pro", "quotas": ["tokens": 1000], "currency": "EUR"])
            let customer = try await calls.customer("acme", plan: "pro")
            for (key, model) in [("a", "large <b>"), ("b", "small"), ("c", "small")] {
                try calls.stage(
                    try await calls.record(
                        customer,
                        "llm",
                        ["tokens": 40, "model": .string(model), "region": "eu"],
                        key: key
                    )
                )
            }
            var browser = try await PortalBrowser.signedIn(customer, calls, server)
            let page = try await browser.get("/portal/usage")
            #expect(page.status == 200 && page.text.contains("120 of 1,000"))
            #expect(page.text.contains("Tokens by model") && page.text.contains("large &lt;b&gt;"))
            #expect(!page.text.contains("Tokens by region") && !page.text.contains("large <b>"))
            #expect(page.body.count < 100_000)
        }
    }

    @Test("A dimension with more values and days than are read is not drawn, and that is said; the others are")
    func tooManyValues() async throws {
        try await PortalStage.run { server, calls in
            try await calls.meter(
                "TOKENS",
                [
                    "eventName": "llm", "displayName": "Tokens", "aggregation": "sum", "valueProperty": "tokens",
                    "groupKeys": ["session", "region"],
                ]
            )
            try await calls.feature("tokens", meter: "TOKENS")
            try await calls.plan("pro", ["name": "Pro", "quotas": ["tokens": 1_000_000], "currency": "EUR"])
            let customer = try await calls.customer("acme", plan: "pro")
            server.clock.advance(days: 2)
            func record(_ numbers: ClosedRange<Int>, day: Int) async throws {
                let lines = numbers.map { number in
                    #"{"customerId": "\#(customer)", "eventName": "llm", "idempotencyKey": "\#(day)-\#(number)", "#
                        + #""timestamp": "2026-02-0\#(day)T10:00:00Z", "properties": {"tokens": 1, "#
                        + #""session": "s\#(number)", "region": "\#(number % 2 == 0 ? "eu" : "us")"}}"#
                }
                let answer = try await server.live.send(
                    "POST",
                    "/v1/events/batch",
                    bytes: Array(lines.joined(separator: "\n").utf8),
                    headers: [("Content-Type", "application/x-ndjson")]
                )
                #expect(answer.isSuccess && answer.text.contains(#""rejected":0"#), "\(answer.text)")
            }
            // As many as are read: all days are there.
            try await record(1...1_000, day: 1)
            try await record(1...1_000, day: 2)
            var browser = try await PortalBrowser.signedIn(customer, calls, server)
            let whole = try await browser.get("/portal/usage")
            #expect(whole.text.contains("2,000 of 1,000,000"), "\(whole.text)")
            #expect(whole.text.contains("Tokens by session") && !whole.text.contains("too many"))
            #expect(whole.body.count < 100_000)
            // One more would leave the last day out.
            try await record(1_001...1_001, day: 2)
            let more = try await browser.get("/portal/usage")
            #expect(more.text.contains("2,001 of 1,000,000"))
            #expect(more.text.contains("Tokens by session has too many different values in this period to be drawn."))
            #expect(more.text.contains("Tokens by region"))
            #expect(!more.text.contains("Tokens by region has too many"))
            #expect(more.body.count < 100_000)
        }
    }

    @Test("Names are text, whatever they say")
    func encoded() async throws {
        try await PortalStage.run { server, calls in
            let name = "<script>alert(1)</script>\"'&"
            try await calls.plan("pro", ["name": .string(name), "quotas": ["seo": 100]])
            try await calls.settings(["pages": ["name": .string(name)]])
            let customer = try await calls.customer("acme", plan: "pro", ["name": .string(name)])
            var browser = try await PortalBrowser.signedIn(customer, calls, server)
            for path in [
                "/portal", "/portal/usage", "/portal/invoices", "/portal/payment-methods", "/pricing", "/portal/login",
            ] {
                let page = try await browser.get(path)
                #expect(page.status == 200 && !page.text.contains("<script>alert"), "\(path)")
                #expect(page.text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "\(path)")
            }
        }
    }

    @Test("A contract is cancelled at the end of its period and taken back; the drafts behind it come back")
    func cancelAndKeep() async throws {
        try await PortalStage.run { server, calls in
            try await calls.plan("pro", Self.priced)
            try await calls.plan("team", ["name": "Team"])
            let customer = try await calls.customer()
            try await Self.contract(customer, calls)
            let drafts = try await Self.openInvoices(customer, calls)
            #expect(drafts > 5)
            var browser = try await PortalBrowser.signedIn(customer, calls, server)
            let page = try await browser.get("/portal")
            #expect(page.text.contains("Cancel plan") && page.text.contains("part of a contract"))
            let cancelled = try await browser.post("/portal/cancel", from: page)
            #expect(cancelled.status == 303)
            let ending = try await browser.get("/portal")
            #expect(ending.text.contains("ends with the current period") && ending.text.contains("Keep my plan"))
            #expect(ending.text.contains("Your plan ends on 1 Mar 2026"))
            let subscription = try await calls.get("/v1/contracts?customerId=\(customer)").json["contracts"][0]
            #expect(subscription["endDate"].text == "2026-03-01")
            #expect(try await Self.openInvoices(customer, calls) < drafts)
            #expect(try await browser.post("/portal/keep", from: ending).status == 303)
            let kept = try await calls.get("/v1/contracts?customerId=\(customer)").json["contracts"][0]
            #expect(kept["endDate"] == .null && kept["cancelledAt"] == .null, "\(kept)")
            #expect(try await Self.openInvoices(customer, calls) == drafts)
            let after = try await browser.get("/portal")
            #expect(after.text.contains("Your plan goes on") && after.text.contains("Cancel plan"))
            let trail = try await calls.get("/v1/audit?limit=20").text
            #expect(trail.contains("contract.resumed") && trail.contains("contract.cancelled"))
        }
    }

    @Test("A one-off draft is the operator's until it is finalized")
    func oneOffDrafts() async throws {
        try await PortalStage.run { server, calls in
            try await calls.plan("pro", Self.priced)
            let customer = try await calls.customer("acme", ["name": "Acme"])
            let body: JSONValue = [
                "customerId": .string(customer), "currency": "EUR",
                "lines": [["label": "Set-up that is not agreed yet", "unitPrice": "900"]],
            ]
            let draft = try calls.stage(try await calls.post("/v1/invoices", body))["id"].text
            var browser = try await PortalBrowser.signedIn(customer, calls, server)
            for page in ["/portal", "/portal/invoices"] {
                let shown = try await browser.get(page)
                #expect(shown.status == 200 && !shown.text.contains(draft) && !shown.text.contains("900.00"), "\(page)")
            }
            for part in ["", "/pdf", "/html"] {
                #expect(try await browser.get("/portal/invoices/\(draft)\(part)").status == 404, "\(part)")
            }
            try calls.stage(try await calls.post("/v1/invoices/\(draft)/finalize"))
            #expect(try await browser.get("/portal/invoices/\(draft)").status == 200)
        }
    }

    @Test("Invoices are listed, shown and handed out as HTML and PDF; those of others are not there")
    func invoices() async throws {
        try await PortalStage.run { server, calls in
            try await calls.plan("pro", Self.priced)
            let customer = try await calls.customer("acme", ["name": "Acme"])
            let other = try await calls.customer("other")
            try await Self.contract(customer, calls)
            try await Self.contract(other, calls)
            server.clock.advance(days: 28)
            await server.runJobs()
            let mine = try await Self.final(customer, calls)
            let theirs = try await Self.final(other, calls)
            var browser = try await PortalBrowser.signedIn(customer, calls, server)
            let list = try await browser.get("/portal/invoices")
            #expect(list.status == 200 && list.text.contains(mine["number"].text) && list.body.count < 100_000)
            #expect(!list.text.contains(theirs["number"].text))
            let path = "/portal/invoices/\(mine["id"].text)"
            let page = try await browser.get(path)
            #expect(
                page.status == 200 && page.text.contains("€29.00")
                    && page.text.contains("Invoice \(mine["number"].text)")
            )
            let pdf = try await browser.get(path + "/pdf")
            #expect(pdf.status == 200 && pdf.header("Content-Type") == "application/pdf")
            #expect(pdf.body.starts(with: Array("%PDF".utf8)))
            let html = try await browser.get(path + "/html")
            #expect(html.status == 200 && html.text.contains(mine["number"].text))
            let live = try await calls.get("/v1/invoices/\(mine["id"].text)/html")
            #expect(live.text == html.text)
            for rest in ["", "/pdf", "/html"] {
                #expect(try await browser.get("/portal/invoices/\(theirs["id"].text)\(rest)").status == 404)
            }
            #expect(try await browser.post("/portal/invoices/\(theirs["id"].text)/pay", from: page).status == 404)
            #expect(try await browser.get("/portal/invoices/nothing").status == 404)
            // Another workspace's customer with the same name sees nothing of it.
            let testCalls = OperatorCalls(server.test)
            let foreign = try await testCalls.customer("acme")
            var stranger = try await PortalBrowser.signedIn(foreign, testCalls, server)
            #expect(try await stranger.get(path).status == 404)
        }
    }

    @Test("What the operator has ended the customer does not take back, nor one who is suspended what it ended itself")
    func operatorsCancellation() async throws {
        try await PortalStage.run { server, calls in
            try await calls.plan("pro", Self.priced)
            let customer = try await calls.customer()
            try await Self.contract(customer, calls)
            let contract = try await Self.contractOf(customer, calls)["id"].text
            try calls.stage(try await calls.post("/v1/contracts/\(contract)/cancel", ["cancelAt": "end_of_period"]))
            var browser = try await PortalBrowser.signedIn(customer, calls, server)
            let page = try await browser.get("/portal")
            #expect(page.text.contains("Your plan ends on 1 Mar 2026") && !page.text.contains("Keep my plan"))
            let kept = try await browser.post("/portal/keep", from: page)
            #expect(kept.status == 303)
            #expect(try await browser.get("/portal").text.contains("cannot be taken back here"))
            #expect(try await Self.contractOf(customer, calls)["endDate"].text == "2026-03-01")

            let other = try await calls.customer("other")
            try await Self.contract(other, calls)
            var second = try await PortalBrowser.signedIn(other, calls, server)
            let own = try await second.get("/portal")
            #expect(try await second.post("/portal/cancel", from: own).status == 303)
            #expect(try await second.get("/portal").text.contains("Keep my plan"))
            try calls.stage(try await calls.patch("/v1/customers/\(other)", ["status": "suspended"]))
            let suspended = try await second.get("/portal")
            #expect(!suspended.text.contains("Keep my plan"))
            #expect(try await second.post("/portal/keep", from: suspended).status == 303)
            #expect(try await Self.contractOf(other, calls)["endDate"].text == "2026-03-01")
        }
    }

    @Test("A contract for a fixed term is not ended before by its customer")
    func fixedTerm() async throws {
        try await PortalStage.run { server, calls in
            try await calls.plan("pro", Self.priced)
            let customer = try await calls.customer()
            try calls.stage(
                try await calls.post(
                    "/v1/contracts",
                    [
                        "customerId": .string(customer), "planKey": "pro", "startDate": "2026-02-01",
                        "endDate": "2027-02-01",
                    ]
                )
            )
            var browser = try await PortalBrowser.signedIn(customer, calls, server)
            let page = try await browser.get("/portal")
            #expect(page.status == 200 && !page.text.contains("Cancel plan"))
            #expect(try await browser.post("/portal/cancel", from: page).status == 303)
            #expect(try await browser.get("/portal").text.contains("fixed term"))
            let token = try calls.stage(try await calls.post("/v1/customers/\(customer)/tokens"))["token"].text
            let own = OperatorCalls(server.client(key: token))
            #expect(try await own.post("/billing/cancel").status == 409)
            let contract = try await Self.contractOf(customer, calls)
            #expect(contract["endDate"].text == "2027-02-01" && contract["cancelledAt"] == .null)
        }
    }

    @Test("What is owed is the sum of all invoices, however many there are")
    func amountDue() async throws {
        try await PortalStage.run { server, calls in
            let customer = try await calls.customer()
            let other = try await calls.customer("other")
            for index in 1...60 {
                let draft = try calls.stage(
                    try await calls.post(
                        "/v1/invoices",
                        [
                            "customerId": .string(index == 60 ? other : customer),
                            "currency": index == 59 ? "USD" : "EUR",
                            "lines": [["label": "Setup", "quantity": 1, "unitPrice": "10"]],
                        ]
                    )
                )
                try calls.stage(try await calls.post("/v1/invoices/\(draft["id"].text)/finalize"))
            }
            var browser = try await PortalBrowser.signedIn(customer, calls, server)
            let page = try await browser.get("/portal")
            #expect(page.text.contains("€580.00 + $10.00"), "\(page.text)")
            #expect(page.text.contains("59 open invoices"))
        }
    }

    @Test("Numbers follow the browser's language")
    func locale() async throws {
        try await PortalStage.run { server, calls in
            try await calls.plan("pro", ["name": "Pro", "quotas": ["seo": 12_345]])
            let customer = try await calls.customer("acme", plan: "pro")
            var browser = try await PortalBrowser.signedIn(customer, calls, server)
            #expect(try await browser.get("/portal").text.contains("0 of 12,345"))
            browser.headers = [("Accept-Language", "de-AT,de;q=0.9,en;q=0.5")]
            #expect(try await browser.get("/portal").text.contains("0 of 12.345"))
        }
    }

    // MARK: Stage

    static let priced: JSONValue = [
        "name": "Pro", "currency": "EUR",
        "prices": [["key": "base", "name": "Base fee", "model": "flat", "amount": 29]],
    ]

    static func contract(_ customer: String, _ calls: OperatorCalls) async throws {
        try calls.stage(
            try await calls.post(
                "/v1/contracts",
                ["customerId": .string(customer), "planKey": "pro", "startDate": "2026-02-01"]
            )
        )
    }

    static func contractOf(_ customer: String, _ calls: OperatorCalls) async throws -> JSONValue {
        try await calls.get("/v1/contracts?customerId=\(customer)").json["contracts"][0]
    }

    static func openInvoices(_ customer: String, _ calls: OperatorCalls) async throws -> Int {
        let all = try await calls.get("/v1/invoices?customerId=\(customer)&limit=100").json["invoices"].arrayValue ?? []
        return all.count { ["drafted", "in_progress"].contains($0["status"].text) }
    }

    static func final(_ customer: String, _ calls: OperatorCalls) async throws -> JSONValue {
        let all = try await calls.get("/v1/invoices?customerId=\(customer)&limit=100").json["invoices"].arrayValue ?? []
        let sent = try #require(all.first { $0["status"] == "sent" })
        var invoice = sent.objectValue ?? [:]
        invoice["number"] = sent["invoiceNumber"]
        return .object(invoice)
    }
}
