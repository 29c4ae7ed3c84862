import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirServer
import WeirTesting

/// A server with something to look at, and the owner's browser.
struct DeskStage {
    let server: TestServer
    let calls: OperatorCalls
    let browser: TestBrowser
    /// A customer called `<script>alert(1)</script>`, with a contract of the plan Pro.
    let customer: String
    let contract: String

    static let root = "/dashboard/live"
    static let name = "<script>alert(1)</script> & Söhne"

    /// Runs a test on it; February 2026 has just begun.
    static func run(_ test: (DeskStage) async throws -> Void) async throws {
        try await TestServer.run(configure: { $0.publicURL = "http://weir.example" }) { server in
            let calls = OperatorCalls(server.live)
            try await calls.meter(
                "TOKENS",
                [
                    "eventName": "llm", "displayName": "Tokens", "aggregation": "sum", "valueProperty": "tokens",
                    "groupKeys": ["model"],
                ]
            )
            try await calls.feature("tokens", meter: "TOKENS")
            let price: JSONValue = [
                "key": "tokens", "name": "Tokens", "model": "per_unit", "unitAmount": "0.01", "meter": "TOKENS",
            ]
            for (key, name, amount, limit) in [("pro", "Pro", "50", 1000), ("team", "Team", "80", 5000)] {
                try await calls.plan(
                    key,
                    [
                        "name": .string(name), "currency": "EUR", "period": "month",
                        "quotas": ["tokens": ["limit": .number(ExactDecimal(Int64(limit))), "mode": "soft"]],
                        "prices": [
                            ["key": "base", "name": .string(name), "model": "flat", "amount": .string(amount)], price,
                        ],
                    ]
                )
            }
            let customer = try await calls.customer(
                "acme",
                ["name": .string(name), "email": "billing@acme.example"]
            )
            let made = try calls.stage(
                try await calls.post(
                    "/v1/contracts",
                    ["customerId": .string(customer), "planKey": "pro", "netTerms": 14]
                )
            )
            for (key, tokens, model) in [("k1", 120, "m-1"), ("k2", 30, "m-2")] {
                try calls.stage(
                    try await calls.record(
                        customer,
                        "llm",
                        ["tokens": .number(ExactDecimal(Int64(tokens))), "model": .string(model)],
                        key: key
                    )
                )
            }
            let browser = TestBrowser(server)
            try await browser.becomeOwner(of: server)
            try await test(
                DeskStage(
                    server: server,
                    calls: calls,
                    browser: browser,
                    customer: customer,
                    contract: made["id"].text
                )
            )
        }
    }

    /// Opens a page below the workspace's; it must be there, and be no larger than pages may be.
    @discardableResult
    func open(_ path: String, sourceLocation: SourceLocation = #_sourceLocation) async throws -> String {
        let answer = try await browser.open(Self.root + path)
        #expect(answer.status == 200, "\(path): \(answer.text.prefix(600))", sourceLocation: sourceLocation)
        #expect(answer.text.utf8.count < 100_000, "\(path)", sourceLocation: sourceLocation)
        #expect(!answer.text.contains("<script>alert"), "\(path)", sourceLocation: sourceLocation)
        return answer.text
    }

    @discardableResult
    func submit(_ path: String, _ fields: [(String, String)] = []) async throws -> APIResponse {
        try await browser.submit(Self.root + path, fields)
    }

    /// The invoices of the contract, in the order of their periods.
    func invoices() async throws -> [JSONValue] {
        try await server.live.list("/v1/invoices?contractId=\(contract)&limit=50", "invoices").map { .object($0) }
            .sorted { $0["period"]["end"].text < $1["period"]["end"].text }
    }

    /// The first invoice of the contract, once its period is over.
    func dueInvoice() async throws -> JSONValue {
        try await advance(days: 29)
        return try #require(try await invoices().first)
    }

    /// Lets days go by; the owner signs in again, since a session lasts a week.
    func advance(days: Int64) async throws {
        server.clock.advance(seconds: days * 86_400)
        try await browser.becomeOwner(of: server)
    }

    /// Actions of the audit trail, newest first, each with who did it.
    func trail() async throws -> [String] {
        let answer = try calls.stage(try await calls.get("/v1/audit?limit=50"))
        return (answer["auditEntries"].arrayValue ?? []).map { "\($0["action"].text) \($0["user"].text)" }
    }

    /// Somebody with another role.
    func member(_ role: String) async throws -> TestBrowser {
        let path = Self.root + "/settings/team"
        try await browser.open(path)
        let answer = try await browser.submit(
            path,
            [("name", "Member"), ("email", "\(role)@example.com"), ("role", role)]
        )
        let parts = answer.text.split(separator: "/dashboard/link/")
        let link = "/dashboard/link/" + (try #require(parts.dropFirst().first)).prefix(32)
        let other = TestBrowser(server)
        try await other.open(link)
        try await other.submit(link, [("name", "Member"), ("password", "")])
        return other
    }
}

extension String {
    /// How often a text stands in it.
    func count(of text: String) -> Int { split(separator: text, omittingEmptySubsequences: false).count - 1 }
}
