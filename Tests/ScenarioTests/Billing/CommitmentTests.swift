import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Least and most spend on all prices of a contract, over one or more billing periods.
struct CommitmentTests {
    /// A contract at $0.10 a call from 1 January with a commitment.
    private func withCommitment(
        _ commitment: JSONValue,
        _ terms: JSONValue = [:],
        _ tell: (Scenario, _ customer: String, _ contract: String) async throws -> Void
    ) async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            try await calls.guidePlans()
            try await calls.plan(
                "committed",
                [
                    "currency": "USD", "commitment": commitment,
                    "prices": [
                        [
                            "key": "calls", "name": "Calls", "model": "per_unit", "unitAmount": "0.10",
                            "meter": "API_CALL",
                        ]
                    ],
                ]
            )
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "committed", terms)
            try await tell(story, customer, contract)
        }
    }

    @Test
    func whatIsMissingInAYearIsChargedAtItsEnd() async throws {
        try await withCommitment(["minimumSpend": "120", "interval": "year"]) { story, customer, contract in
            let calls = story.calls
            // given: calls for $60 in January and none later
            try await calls.record(600, "call_count", of: customer, at: "2026-01-01T00:00:00Z", keys: "a")
            // when: the year is over
            try story.move(to: "2027-01-01T00:00:00Z")
            try await calls.rollOver(contract)
            // then: the twelfth invoice charges what is missing, and all come to the minimum
            let sent = try await calls.invoices(of: contract).filter { $0["invoiceNumber"] != .null }
            #expect(sent.map(\.total) == ["6000"] + Array(repeating: "0", count: 10) + ["6000"])
            #expect(sent[11].charges == ["Minimum spend: 6000"])
            let explained = try calls.stage(try await calls.get("/v1/invoices/\(sent[11]["id"].text)/explain"))
            #expect(explained["matches"] == true, "\(explained["differences"])")
            // when: calls of March for $10 come late
            try await calls.record(100, "call_count", of: customer, at: "2026-03-05T00:00:00Z", keys: "late")
            // then: they are owed, and so much less was missing
            let next = try await calls.invoice(of: contract, endingOn: "2027-02-01")
            #expect(
                next.charges == [
                    "Adjustment for 2026-03-01 to 2026-03-31: Calls: 1000",
                    "Adjustment for 2026-01-01 to 2026-12-31: Minimum spend: -1000",
                ]
            )
            #expect(next.total == "0")
            // when: that is closed too
            try story.move(to: "2027-02-01T00:00:00Z")
            try await calls.rollOver(contract)
            // then: it is said once, and the closed invoice is explained as it was
            #expect(try await calls.invoice(of: contract, endingOn: "2027-03-01").charges == [])
            let again = try calls.stage(try await calls.get("/v1/invoices/\(sent[11]["id"].text)/explain"))
            #expect(again == explained)
        }
    }

    @Test
    func aMaximumIsTakenOffAsSoonAsItIsReached() async throws {
        let commitment: JSONValue = ["minimumSpend": "20", "maximumSpend": "100", "interval": "quarter"]
        try await withCommitment(commitment) { story, customer, contract in
            let calls = story.calls
            // when: calls for $70, $70 and $10 are made in three months
            for (month, count) in [("01", 700), ("02", 700), ("03", 100)] {
                try story.move(to: "2026-\(month)-02T00:00:00Z")
                try await calls.rollOver(contract)
                try await calls.record(
                    count,
                    "call_count",
                    of: customer,
                    at: "2026-\(month)-01T00:00:00Z",
                    keys: "a\(month)"
                )
            }
            try story.move(to: "2026-04-01T00:00:00Z")
            try await calls.rollOver(contract)
            // then: the quarter comes to $100
            let sent = try await calls.invoices(of: contract).filter { $0["invoiceNumber"] != .null }
            #expect(
                sent.map(\.charges) == [
                    ["Calls: 7000"], ["Calls: 7000", "Maximum spend: -4000"], ["Calls: 1000", "Maximum spend: -1000"],
                ]
            )
            for invoice in sent {
                let explained = try calls.stage(try await calls.get("/v1/invoices/\(invoice["id"].text)/explain"))
                #expect(explained["matches"] == true, "\(explained["differences"])")
            }
            // then: the next quarter begins anew, with its minimum at its end
            let open = try await calls.invoices(of: contract).filter { $0["invoiceNumber"] == .null }
            #expect(open.prefix(3).map(\.charges) == [[], [], ["Minimum spend: 2000"]])
        }
    }

    @Test
    func itIsProratedWhenTheContractEndsBefore() async throws {
        // given: $365 a year, and a contract of 31 days without any call
        let commitment: JSONValue = ["minimumSpend": "365", "interval": "year"]
        try await withCommitment(commitment, ["endDate": "2026-02-01"]) { story, _, contract in
            // then: $31 are missing
            let invoices = try await story.calls.invoices(of: contract)
            #expect(invoices.map(\.charges) == [["Minimum spend: 3100"]])
        }
    }

    @Test
    func whatWouldMakeNoSenseIsRefused() async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            try await calls.guidePlans()
            let customer = try await calls.customer("acme")
            func plan(_ key: String, _ interval: String, _ commitment: JSONValue) async throws -> APIResponse {
                try await calls.plan(
                    key,
                    [
                        "currency": "USD", "commitment": commitment,
                        "prices": [
                            ["key": "base", "model": "flat", "amount": "10", "interval": .string(interval)],
                            ["key": "euros", "model": "flat", "amount": "9", "currency": "EUR"],
                        ],
                    ]
                )
                return try await calls.post(
                    "/v1/contracts",
                    ["customerId": .string(customer), "planKey": .string(key), "currency": "USD"]
                )
            }
            // given: commitments that are shorter than a billing period, or no whole number of them
            // then: a contract is refused, and the answer says why
            let shorter = try await plan("shorter", "quarter", ["minimumSpend": "10", "interval": "month"])
            #expect(shorter.status == 409)
            #expect(shorter["error"]["message"].text.contains("for month, but is invoiced every quarter"))
            #expect(try await plan("uneven", "week", ["minimumSpend": "10", "interval": "month"]).status == 409)
            // given: a commitment in another currency than the contract's
            let other = try await calls.post(
                "/v1/contracts",
                ["customerId": .string(customer), "planKey": "shorter", "currency": "EUR"]
            )
            #expect(other.status == 409)
            #expect(other["error"]["message"].text.contains("commitment in USD"))
            // given: two months of fortnightly billing do fit eight weeks
            #expect(
                try await plan("weeks", "week", ["minimumSpend": "10", "interval": "week", "intervalCount": 8]).status
                    == 201
            )
        }
    }
}
