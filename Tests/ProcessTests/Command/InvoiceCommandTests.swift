import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// `weir contracts`, `weir invoices` and `weir explain`, against a running server.
struct InvoiceCommandTests {
    @Test func invoicesAreListedShownAndExplained() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        func weir(_ arguments: String...) async throws -> CommandResult {
            try await BuiltCommand.run(arguments + ["--data", server.dataFolder])
        }
        // given: a contract with usage, and an invoice without one that is final
        let client = server.client()
        try await client.ask("POST", "/v1/meters", ["code": "CALLS", "eventName": "call", "aggregation": "count"])
        let price: JSONValue = [
            "key": "calls", "name": "Calls", "model": "per_unit", "unitAmount": "0.25", "meter": "CALLS",
        ]
        try await client.ask("POST", "/v1/plans", ["key": "pro", "name": "Pro", "currency": "USD", "prices": [price]])
        let customer = try await client.ask("POST", "/v1/customers", ["externalId": "acme"])
        let contract = try await client.ask("POST", "/v1/contracts", ["externalCustomerId": "acme", "planKey": "pro"])
        for key in ["a", "b", "c"] as [JSONValue] {
            let event: JSONObject = ["externalCustomerId": "acme", "eventName": "call", "idempotencyKey": key]
            try await client.ask("POST", "/v1/events", event)
        }
        let line: JSONValue = ["label": "Set-up", "unitPrice": "100"]
        let setUp: JSONObject = ["externalCustomerId": "acme", "currency": "USD", "lines": [line]]
        let invoice = try #require(try await client.ask("POST", "/v1/invoices", setUp).text("id"))
        try await client.ask("POST", "/v1/invoices/\(invoice)/finalize")
        let id = try #require(contract.text("id"))

        // when: they are listed
        let contracts = try await weir("contracts", "list")
        let invoices = try await weir("invoices", "list")
        // then: both are there
        #expect(contracts.output.contains("\(id)  \(customer.text("id") ?? "")  pro"))
        #expect(invoices.output.contains("INV-000001"))
        #expect(invoices.output.contains("100.00 USD  sent"))
        #expect(invoices.output.contains("0.75 USD  in_progress"))
        #expect(try await weir("contracts", "show", id).output.contains("planKey: pro\n"))
        let shown = try await weir("invoices", "show", "INV-000001")
        #expect(shown.output.contains("Set-up"))
        #expect(shown.output.contains("total"))

        // when: the draft and the final one are explained
        let drafts = try await client.list("/v1/invoices?status=in_progress", "invoices")
        let draft = try await weir("explain", try #require(drafts.first?.text("id")))
        // then: it is said what was counted, at which price, and that it is so
        #expect(draft.status == .exited(0), "\(draft.errors)")
        #expect(draft.output.contains("meter     CALLS: count of call"))
        #expect(draft.output.contains("events    3, sha256 "))
        #expect(draft.output.contains("matches"))
        #expect(try await weir("explain", "INV-000001").output.contains("matches"))
        #expect(try await weir("explain", "INV-000002").status == .exited(1))
        #expect(try await server.stop() == .exited(0))
    }

    @Test func aDraftThatCannotBeMadeSaysWhy() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        func weir(_ arguments: String...) async throws -> CommandResult {
            try await BuiltCommand.run(arguments + ["--data", server.dataFolder])
        }
        // given: a contract with more usage than money can hold
        let client = server.client()
        let meter: JSONObject = ["code": "UNITS", "eventName": "unit", "aggregation": "sum", "valueProperty": "count"]
        try await client.ask("POST", "/v1/meters", meter)
        let prices: JSONValue = [
            ["key": "base", "model": "flat", "amount": "10"],
            ["key": "units", "model": "per_unit", "unitAmount": "1000000", "meter": "UNITS"],
        ]
        try await client.ask("POST", "/v1/plans", ["key": "dear", "name": "Dear", "currency": "USD", "prices": prices])
        try await client.ask("POST", "/v1/customers", ["externalId": "acme"])
        try await client.ask("POST", "/v1/contracts", ["externalCustomerId": "acme", "planKey": "dear"])
        let event: JSONObject = [
            "externalCustomerId": "acme", "eventName": "unit", "properties": ["count": 900_000_000_000_000],
        ]
        try await client.ask("POST", "/v1/events", event)
        let drafts = try await client.list("/v1/invoices?limit=100", "invoices")
        let first = try #require(
            drafts.min { ($0.text("invoiceDate") ?? "") < ($1.text("invoiceDate") ?? "") }?.text("id")
        )
        // then: the list marks it, and by itself it says why and what to do
        let list = try await weir("invoices", "list")
        #expect(
            list.output.split(separator: "\n").contains { $0.contains(first) && $0.contains("10.00 USD (as drafted)") }
        )
        let shown = try await weir("invoices", "show", first)
        #expect(shown.status == .exited(0), "\(shown.errors)")
        #expect(shown.output.contains("These figures are those that it was drafted with. "))
        #expect(shown.output.contains("cannot be held exactly"))
        #expect(shown.output.contains("DELETE /v1/customers/<id>/events/<key>"))
        #expect(try await server.stop() == .exited(0))
    }
}
