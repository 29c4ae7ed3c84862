import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// The contract of a customer with a test clock falls due in that clock's time, and in no other.
struct ContractOnATestClockTests {
    @Test(arguments: ["2024-01-31", "2028-01-31"])
    func aMonthIsInvoicedWhenTheClockSaysSo(start: String) async throws {
        let now = ManualClock(try #require(Timestamp(iso8601: "2026-02-01T00:00:00Z")))
        try await TestServer.run(clock: now) { server in
            let calls = OperatorCalls(server.test)
            try await calls.guidePlans()
            // given: a customer years before or ahead of the server, with a contract from its present day
            let moment: JSONValue = .string("\(start)T09:00:00Z")
            let clock = try calls.stage(try await calls.post("/v1/test-clocks", ["now": moment]))["id"].text
            let body: JSONValue = ["externalId": "acme", "testClockId": .string(clock)]
            let customer = try calls.stage(try await calls.post("/v1/customers", body))["id"].text
            let contract = try await calls.contract(customer, "pro")
            let drafts = try await calls.invoices(of: contract)
            #expect(drafts.count == 12)
            #expect(drafts[0]["period"]["start"].text == "\(start)T00:00:00.000Z")
            try calls.stage(
                try await calls.post("/v1/events", ["customerId": .string(customer), "eventName": "call_count"])
            )
            // then: nothing is due, whatever time it is for others
            #expect(try await calls.rollOver(contract)["finalized"].arrayValue?.isEmpty == true)
            let end = drafts[0]["period"]["end"].text
            #expect(try await calls.post("/v1/invoices/\(drafts[0]["id"].text)/finalize").status == 409)
            // when: its month is over
            let done = try calls.stage(
                try await calls.post("/v1/test-clocks/\(clock)/advance", ["to": .string(end)])
            )
            // then: that month is finalized by itself, and nothing is left to do
            #expect(done.billing("invoice_finalized").map { $0["invoiceId"] } == [drafts[0]["id"]])
            #expect(try await calls.rollOver(contract)["finalized"].arrayValue?.isEmpty == true)
            let sent = try await calls.get("/v1/invoices/\(drafts[0]["id"].text)").json
            #expect(sent.status == "sent")
            #expect(sent.lines == ["Pro: 5000", "API calls: 8"])
            // when: it is paid without a date
            let paid = try calls.stage(
                try await calls.post(
                    "/v1/invoices/\(drafts[0]["id"].text)/mark-paid",
                    ["method": "bank_transfer", "reference": "R1"]
                )
            )
            // then: that was on its present day
            #expect(paid.status == "paid")
            #expect(paid["payments"][0]["date"].text == String(end.prefix(10)))
            // then: so was the change, by which later invoices know it as it was
            #expect(paid["updatedAt"].text == end)
        }
    }
}
