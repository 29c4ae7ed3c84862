import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// A year of a customer goes by when its test clock is moved.
struct BillingYearTests {
    @Test
    func aYearOnATestClockIsInvoicedMonthByMonth() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.test)
            try await calls.guidePlans()
            // given: reminders three days before and seven days after the due date, and a contract from the 31st, net 14
            try calls.stage(try await calls.patch("/v1/settings", ["reminderDays": [7, -3]]))
            let clock = try calls.stage(
                try await calls.post("/v1/test-clocks", ["now": "2028-01-31T09:00:00Z"])
            )["id"].text
            let body: JSONValue = ["externalId": "acme", "testClockId": .string(clock)]
            let customer = try calls.stage(try await calls.post("/v1/customers", body))["id"].text
            let contract = try await calls.contract(customer, "pro", ["netTerms": 14])
            try await calls.record(100, "call_count", of: customer, at: "2028-01-31T09:00:00Z", keys: "a")
            // when: a year goes by at once
            let start = ContinuousClock.now
            let year = try calls.stage(
                try await calls.post("/v1/test-clocks/\(clock)/advance", ["to": "2029-01-31T00:00:00Z"])
            )
            print("a year of monthly billing on a test clock: \(ContinuousClock.now - start)")
            // then: each month was finalized at its own instant, in order, with numbers without a gap
            #expect(year["isComplete"] == true)
            let finalized = year.billing("invoice_finalized")
            #expect(
                finalized.map { $0["ranAt"]?.stringValue?.prefix(10) ?? "" } == [
                    "2028-02-29", "2028-03-31", "2028-04-30", "2028-05-31", "2028-06-30", "2028-07-31", "2028-08-31",
                    "2028-09-30", "2028-10-31", "2028-11-30", "2028-12-31", "2029-01-31",
                ]
            )
            #expect(finalized.map { $0["totalMinor"]?.plain ?? "" } == ["5800"] + Array(repeating: "5000", count: 11))
            #expect(
                finalized.map { $0["invoiceNumber"]?.stringValue ?? "" }
                    == (1...12).map { "INV-0000" + ($0 < 10 ? "0\($0)" : "\($0)") }
            )
            // then: a draft took the place of each, and the subscription's period went on
            #expect(year.billing("drafts_rolled_on").allSatisfy { $0["made"] == 1 })
            #expect(year.billing("drafts_rolled_on").count == 12)
            #expect(year.billing("subscription_changed").count == 12)
            // then: everything was told in the order of time
            let instants = year.billing().compactMap { $0["ranAt"]?.stringValue }
            #expect(instants == instants.sorted())
            // then: each invoice but the last has had both its reminders, on their days
            let reminders = year.billing("message_requested")
            #expect(reminders.count == 22)
            #expect(
                reminders.prefix(2).map { "\($0["message"]?.stringValue ?? "") \($0["ranAt"]?.stringValue ?? "")" } == [
                    "reminder/-3 2028-03-11T00:00:00.000Z", "reminder/7 2028-03-21T00:00:00.000Z",
                ]
            )
            #expect(
                try await calls.timeline("INV-000001") == [
                    "invoice/1 requested", "invoice/1 not_delivered", "reminder/-3 requested",
                    "reminder/-3 not_delivered", "reminder/7 requested", "reminder/7 not_delivered",
                ]
            )
            #expect(try await calls.timeline("INV-000012") == ["invoice/1 requested", "invoice/1 not_delivered"])
            // then: twelve drafts are ahead again
            let invoices = try await calls.invoices(of: contract)
            #expect(invoices.prefix(12).allSatisfy { $0.status == "sent" })
            #expect(invoices.dropFirst(12).map(\.status) == Array(repeating: "drafted", count: 12))
            // when: the clock is moved to where it stands
            let again = try calls.stage(
                try await calls.post("/v1/test-clocks/\(clock)/advance", ["to": "2029-01-31T00:00:00Z"])
            )
            // then: nothing happens twice
            #expect(again["jobs"] == [])
        }
    }

    @Test
    func whatFallsDueInTheInstantOfTheClockRunsWithTheNextMove() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.test)
            try await calls.guidePlans()
            let clock = try calls.stage(
                try await calls.post("/v1/test-clocks", ["now": "2028-02-01T00:00:00Z"])
            )["id"].text
            let body: JSONValue = ["externalId": "acme", "testClockId": .string(clock)]
            let customer = try calls.stage(try await calls.post("/v1/customers", body))["id"].text
            let contract = try await calls.contract(customer, "pro")
            func advance(_ target: String) async throws -> JSONValue {
                try calls.stage(
                    try await calls.post("/v1/test-clocks/\(clock)/advance", ["to": .string(target)])
                )
            }
            // given: the clock stands where a period has just been finalized
            #expect(try await advance("2028-03-01T00:00:00Z").billing("invoice_finalized").count == 1)
            // when: the contract is cancelled in that instant, and a day goes by
            try calls.stage(
                try await calls.post("/v1/contracts/\(contract)/cancel", ["cancelAt": "immediately"])
            )
            let day = try await advance("2028-03-02T00:00:00Z")
            // then: the last invoice is finalized at the end of that day: a day's share of the fee
            let last = try #require(day.billing("invoice_finalized").first)
            #expect(last["totalMinor"] == 161)
            #expect(last["ranAt"] == "2028-03-02T00:00:00.000Z")
            #expect(day.billing("subscription_changed").map { $0["status"] } == ["canceled"])
            // when: years go by
            // then: it is looked at now and then, and nothing is found
            let later = try await advance("2030-03-01T00:00:00Z")
            #expect(later.billing("invoice_finalized").isEmpty)
            let looks = (later["jobs"].arrayValue ?? []).filter { $0["kind"] == "contract_settlement" }
            #expect((20...80).contains(looks.count))
        }
    }
}
