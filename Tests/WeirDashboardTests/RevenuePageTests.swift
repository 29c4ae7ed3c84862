import Testing
import WeirAPI
import WeirClient
import WeirTesting

@Suite("Revenue and home in the dashboard")
struct RevenuePageTests {
    /// A name that no page and no file may take for more than a name.
    private static let attack = "=HYPERLINK(\"<script>alert(1)</script>\")"

    private func send(_ server: TestServer, _ method: String, _ path: String, _ body: String) async throws -> JSONValue
    {
        let answer = try await server.live.send(method, path, bytes: Array(body.utf8))
        try #require(answer.isSuccess, "\(path): \(answer.status) \(answer.text)")
        return answer.json
    }

    /// Two customers with contracts of 100 and 20 a month, and an invoice of 50 that is sent.
    private func run(_ test: (TestServer, TestBrowser) async throws -> Void) async throws {
        try await TestServer.run { server in
            for (key, amount) in [("pro", "100"), ("mini", "20")] {
                _ = try await send(
                    server,
                    "POST",
                    "/v1/plans",
                    """
                    {"key": "\(key)", "name": "Plan \(key)", "currency": "EUR", "netTerms": 14, "prices": [
                        {"key": "base", "name": "Base", "model": "flat", "amount": "\(amount)", "timing": "advance"}]}
                    """
                )
            }
            for (name, plan) in [(Self.attack, "pro"), ("Small", "mini")] {
                let body = JSONValue.object(["externalId": .string("c-\(plan)"), "name": .string(name)])
                let made = try await server.live.send("POST", "/v1/customers", body: body)
                let id = try #require(made.json.objectValue?["id"]?.stringValue)
                _ = try await send(
                    server,
                    "POST",
                    "/v1/contracts",
                    #"{"customerId": "\#(id)", "planKey": "\#(plan)"}"#
                )
            }
            let invoice = try await send(
                server,
                "POST",
                "/v1/invoices",
                """
                {"externalCustomerId": "c-pro", "currency": "EUR", "netTerms": 30,
                    "lines": [{"label": "Work", "quantity": "1", "unitPrice": "50"}]}
                """
            )
            let id = try #require(invoice.objectValue?["id"]?.stringValue)
            _ = try await send(server, "POST", "/v1/invoices/\(id)/finalize", "{}")
            let browser = TestBrowser(server)
            try await browser.becomeOwner(of: server)
            try await test(server, browser)
        }
    }

    @Test("What recurs is the sum of the contracts, and leads to the customers it is made of")
    func recurring() async throws {
        try await run { _, browser in
            let page = try await browser.open("/dashboard/live/revenue").text
            #expect(page.contains("<p class=\"tile-value\">€120.00</p>"))
            #expect(page.contains("+€120.00 this month"))
            // The months before the first figure are left out, but for two.
            #expect(page.contains("Dec 2025") && !page.contains("Nov 2025"))
            let links = page.split(separator: "\"").map(String.init).filter { $0.contains("/revenue/recurring?") }
            let link = try #require(links.first { $0.contains("kind=new") }).replacing("&amp;", with: "&")
            let made = try await browser.open(link).text
            for text in ["€100.00", "€20.00", "€120.00", "Small", "c-pro"] {
                #expect(made.contains(text) || text == "c-pro", "\(text)")
            }
            #expect(made.contains("&lt;script&gt;"))
            #expect(!made.contains("<script>alert"))
        }
    }

    @Test("What is owed has its age, and leads to the invoices")
    func receivables() async throws {
        try await run { server, browser in
            let page = try await browser.open("/dashboard/live/revenue").text
            #expect(page.contains("nothing is overdue"))
            #expect(try await browser.open("/dashboard/live/revenue/receivables?age=not_due").text.contains("€50.00"))
            server.clock.advance(days: 45)
            let later = try await browser.open("/dashboard/live/revenue", following: false)
            // A week later one signs in again.
            #expect(later.status == 303)
            let link = try await server.local.send("POST", "/local/team/link", body: nil)
            let path = try #require(link.json.objectValue?["path"]?.stringValue)
            try await browser.open(path)
            try await browser.submit(path)
            #expect(try await browser.open("/dashboard/live/revenue").text.contains("overdue"))
            let listed = try await browser.open("/dashboard/live/revenue/receivables?age=1_30").text
            #expect(listed.contains("€50.00") && listed.contains("days overdue"))
            #expect(
                try await browser.open("/dashboard/live/revenue/receivables?age=61_90").text.contains("Nothing is owed")
            )
        }
    }

    @Test("Without a contract nothing recurs, and the page says so")
    func nothingRecurs() async throws {
        try await TestServer.run { server in
            let browser = TestBrowser(server)
            try await browser.becomeOwner(of: server)
            let page = try await browser.open("/dashboard/live/revenue/recurring")
            #expect(page.status == 200)
            #expect(page.text.contains("Nothing recurs yet"))
            let file = try await browser.open("/dashboard/live/revenue/recurring.csv")
            #expect(file.status == 200 && file.text.split(separator: "\n").count == 1)
        }
    }

    @Test("Files hold minor units, and no text that a spreadsheet takes for a formula")
    func files() async throws {
        try await run { _, browser in
            let recurring = try await browser.open("/dashboard/live/revenue/recurring.csv")
            #expect(recurring.header("Content-Type") == "text/csv; charset=utf-8")
            #expect(
                try #require(recurring.header("Content-Disposition")).hasPrefix("attachment; filename=\"recurring-")
            )
            #expect(recurring.text.contains(",new,EUR,0,10000,10000"))
            #expect(recurring.text.contains("\"'=HYPERLINK("))
            #expect(!recurring.text.contains(",\"=") && !recurring.text.contains(",="))
            let owed = try await browser.open("/dashboard/live/revenue/receivables.csv").text
            #expect(owed.contains(",EUR,5000,5000"))
            #expect(owed.contains("\"'=HYPERLINK("))
        }
    }

    @Test("Home shows what was invoiced, what comes next, and what somebody should look at")
    func home() async throws {
        try await run { _, browser in
            let page = try await browser.open("/dashboard/live").text
            #expect(page.contains("Invoiced this month"))
            #expect(page.contains("€120.00"))
            #expect(page.contains("Next invoices"))
            #expect(page.contains(">Small<"))
            #expect(page.contains("No payment has failed"))
            #expect(page.utf8.count < 100_000)
        }
    }

    @Test("Usage of those who were active last is shown with their limits")
    func usageNow() async throws {
        try await run { server, browser in
            _ = try await send(
                server,
                "POST",
                "/v1/plans",
                #"{"key": "free", "name": "Free", "quotas": {"calls": 10}}"#
            )
            _ = try await send(server, "POST", "/v1/customers", #"{"externalId": "fay", "name": "Fay"}"#)
            _ = try await send(
                server,
                "PUT",
                "/v1/customers/ext:fay/billing/subscription",
                #"{"planKey": "free"}"#
            )
            _ = try await send(
                server,
                "POST",
                "/v1/events",
                #"{"externalCustomerId": "fay", "eventName": "calls", "properties": {"quantity": 9}}"#
            )
            let page = try await browser.open("/dashboard/live").text
            #expect(page.contains("Fay: calls"))
            #expect(page.contains("9 of 10"))
            #expect(page.contains("calls of the customer active last"))
        }
    }

    @Test("An empty workspace says what to do first")
    func empty() async throws {
        try await TestServer.run { server in
            let browser = TestBrowser(server)
            try await browser.becomeOwner(of: server)
            #expect(try await browser.open("/dashboard/live").text.contains("This workspace is empty"))
            #expect(try await browser.open("/dashboard/live/revenue").text.contains("No revenue yet"))
            #expect(try await browser.open("/dashboard/live/revenue/recurring").text.contains("Nothing recurs yet"))
            #expect(try await browser.open("/dashboard/live/revenue/recurring?page=9223372036854775807").status == 200)
        }
    }
}
