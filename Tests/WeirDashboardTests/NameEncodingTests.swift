import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// What anyone has named is text in the dashboard.
struct NameEncodingTests {
    private static let attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"

    /// Gives the name to all that can have one; the ids of the invoice, the contract and the endpoint.
    private func nameEverything(_ stage: DeskStage) async throws -> (invoice: String, customer: String, webhook: String)
    {
        let (calls, attack) = (stage.calls, JSONValue.string(Self.attack))
        try await calls.settings(["seller": ["legalName": attack], "pages": ["name": attack]])
        try await calls.meter(
            "CALLS",
            [
                "eventName": "call", "displayName": attack, "aggregation": "sum", "valueProperty": "n",
                "groupKeys": ["part"],
            ]
        )
        try await calls.feature("calls", meter: "CALLS")
        _ = try await calls.kit(Self.attack)
        for reach in ["all", "new"] {
            try await calls.plan(
                "evil",
                [
                    "name": attack, "currency": "EUR", "quotas": ["calls": reach == "all" ? 10 : 20],
                    "prices": [["key": "base", "name": attack, "model": "flat", "amount": 29, "timing": "advance"]],
                    "applyTo": .string(reach),
                ]
            )
            guard reach == "all" else { continue }
            let first = try await calls.customer("first", ["name": attack, "legalName": attack])
            try calls.stage(
                try await calls.post("/v1/contracts", ["customerId": .string(first), "planKey": "evil"])
            )
        }
        let customer = try calls.stage(try await calls.get("/v1/customers/ext:first"))["id"].text
        try calls.stage(
            try await calls.record(customer, "call", ["n": 9, "part": attack], key: "<img src=x onerror=alert(3)>")
        )
        let coupon: JSONValue = ["code": "EVIL", "name": attack, "percentOff": "10", "duration": "once"]
        try calls.stage(try await calls.post("/v1/coupons", coupon))
        let hook: JSONValue = ["url": "https://example.com/", "events": ["invoice.*"], "description": attack]
        let webhook = try calls.stage(try await calls.post("/v1/webhook-endpoints", hook))["id"].text
        let told: JSONValue = ["label": attack, "count": 1, "refused": 0, "done": 1, "total": 2, "state": "running"]
        try calls.stage(try await calls.put("/v1/imports/evil", told))
        let body: JSONValue = [
            "customerId": .string(customer), "currency": "EUR", "lines": [["label": attack, "unitPrice": "10"]],
        ]
        let invoice = try calls.stage(try await calls.post("/v1/invoices", body))["id"].text
        try calls.stage(try await calls.post("/v1/invoices/\(invoice)/finalize"))
        try await stage.open("/settings/team")
        let member = [("name", Self.attack), ("email", "evil@example.com"), ("role", "support")]
        try await stage.submit("/settings/team", member)
        return (invoice, customer, webhook)
    }

    @Test("Names of meters, kits, plans, prices, customers, lines, coupons, endpoints, imports and members are text")
    func everyName() async throws {
        try await DeskStage.run { stage in
            let made = try await nameEverything(stage)
            for path in [
                "", "/customers", "/customers?q=first", "/customers/\(made.customer)",
                "/customers/\(made.customer)/usage",
                "/customers/\(made.customer)/events", "/customers/\(made.customer)/audit", "/contracts", "/invoices",
                "/invoices/\(made.invoice)", "/invoices/\(made.invoice)/credit", "/invoices/\(made.invoice)/void",
                "/events", "/products/meters", "/products/kits", "/products/plans", "/products/plans/evil",
                "/products/plans/evil?version=1", "/products/plans/evil/edit", "/products/plans/evil/migrate?version=1",
                "/products/coupons", "/revenue/recurring", "/revenue/receivables", "/activity", "/settings",
                "/settings/pages", "/settings/webhooks", "/settings/webhooks/\(made.webhook)", "/settings/team",
            ] {
                // What is there is looked at for scripts by the stage.
                let page = try await stage.open(path)
                #expect(!page.contains("<img src=x"), "\(path)")
                #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "\(path): the name is not there")
            }
            // What is asked for is said back.
            let typed = "%22%3E%3Cimg%20src=x%20onerror=alert(4)%3E"
            for path in [
                "/customers?q=", "/invoices?number=", "/invoices?customer=", "/contracts?customer=",
                "/events?customer=", "/events?name=", "/customers?plan=", "/revenue?currency=",
                "/customers/near-limits?feature=",
            ] {
                #expect(!(try await stage.open(path + typed).contains("<img src=x")), "\(path)")
            }
        }
    }
}
