import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// What a customer has with the operator: where it is seen, and which invoices use it up.
struct CustomerCreditTests {
    /// A one-off invoice, finalized.
    private func oneOff(
        _ customer: String,
        _ amount: String,
        _ calls: OperatorCalls,
        currency: String = "USD"
    ) async throws -> JSONValue {
        try await calls.finalize(try await draft(customer, amount, calls, currency: currency))
    }

    private func draft(
        _ customer: String,
        _ amount: String,
        _ calls: OperatorCalls,
        currency: String = "USD"
    ) async throws -> JSONValue {
        try calls.stage(
            try await calls.post(
                "/v1/invoices",
                [
                    "customerId": .string(customer), "currency": .string(currency),
                    "lines": [["label": "Setup", "quantity": 1, "unitPrice": .string(amount)]],
                ]
            )
        )
    }

    /// A one-off invoice that was paid and then credited in full.
    private func credited(
        _ customer: String,
        _ amount: String,
        _ calls: OperatorCalls,
        currency: String = "USD"
    ) async throws -> String {
        let id = try await oneOff(customer, amount, calls, currency: currency)["id"].text
        try calls.stage(try await calls.post("/v1/invoices/\(id)/mark-paid", ["reference": "T-1"]))
        try calls.stage(try await calls.post("/v1/invoices/\(id)/credit-notes", ["reason": "goodwill"]))
        return id
    }

    /// `USD 4000, EUR 100`, as the customer says it; the list of its credits must add up to the same.
    private func balance(_ customer: String, _ calls: OperatorCalls) async throws -> String {
        func shown(_ balances: JSONValue) -> [String] {
            (balances.arrayValue ?? []).map { "\($0["currency"].text) \($0["amountMinor"].plain)" }
        }
        let said = shown(try calls.stage(try await calls.get("/v1/customers/\(customer)"))["creditBalances"])
        let list = try calls.stage(try await calls.get("/v1/customers/\(customer)/credits"))["creditBalances"]
        #expect(shown(list) == said)
        for balance in list.arrayValue ?? [] {
            let sum = (balance["credits"].arrayValue ?? []).compactMap { Int($0["amountMinor"].plain) }.reduce(0, +)
            #expect("\(sum)" == balance["amountMinor"].plain)
        }
        return said.joined(separator: ", ")
    }

    @Test func aOneOffInvoiceUsesWhatTheCustomerHas() async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            let customer = try await calls.customer("acme")
            #expect(try await balance(customer, calls) == "")
            // given: $100 and €5 that were paid and credited
            _ = try await credited(customer, "100", calls)
            _ = try await credited(customer, "5", calls, currency: "EUR")
            #expect(try await balance(customer, calls) == "EUR 500, USD 10000")
            // when: $60 are drafted
            let draft = try await draft(customer, "60", calls)
            // then: the draft says what it will use, and nothing is used yet
            #expect(draft["creditsAppliedMinor"] == 6000)
            #expect(draft.total == "0")
            #expect(try await balance(customer, calls) == "EUR 500, USD 10000")
            // when: it is finalized
            let paid = try await calls.finalize(draft)
            // then: it costs nothing any more
            #expect(paid["creditsAppliedMinor"] == 6000)
            #expect(paid["credits"][0]["source"] == "credit_note")
            #expect(paid.status == "paid")
            #expect(try await balance(customer, calls) == "EUR 500, USD 4000")
            // then: the next one uses the rest, and is to be paid
            let next = try await oneOff(customer, "60", calls)
            #expect(next["creditsAppliedMinor"] == 4000)
            #expect(next.total == "2000")
            #expect(try await balance(customer, calls) == "EUR 500")
            #expect(try await calls.get("/v1/invoices/\(next["id"].text)/explain")["matches"] == true)
            // when: it is voided
            try calls.stage(try await calls.post("/v1/invoices/\(next["id"].text)/void"))
            // then: what it used is there again
            #expect(try await balance(customer, calls) == "EUR 500, USD 4000")
        }
    }

    @Test func aDraftSaysWhatItWouldUseNow() async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            let customer = try await calls.customer("acme")
            let draft = try await draft(customer, "60", calls)
            #expect(draft.total == "6000")
            _ = try await credited(customer, "10", calls)
            let now = try calls.stage(try await calls.get("/v1/invoices/\(draft["id"].text)"))
            #expect(now.total == "5000")
            let listed = try await calls.client.list("/v1/invoices?status=drafted", "invoices")
            #expect(listed.map { JSONValue.object($0).total } == ["5000"])
            #expect(try await calls.finalize(draft).total == "5000")
        }
    }

    @Test func contractsAndOneOffInvoicesUseACreditOnce() async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            try await calls.guidePlans()
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "pro")
            let credited = try await credited(customer, "70", calls)
            // when: a contract's invoice uses $50 of it, and a one-off one asks for $40
            try story.move(to: "2026-02-01T00:00:00Z")
            try await calls.rollOver(contract)
            #expect(try await calls.invoices(of: contract)[0]["creditsAppliedMinor"] == 5000)
            let next = try await oneOff(customer, "40", calls)
            // then: it has the rest
            #expect(next["creditsAppliedMinor"] == 2000)
            #expect(try await balance(customer, calls) == "")
            // then: nothing of it can be refunded any more
            #expect(try await calls.post("/v1/invoices/\(credited)/refund").status == 409)
        }
    }

    @Test func whatIsRefundedIsNotOnTheBalance() async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            let customer = try await calls.customer("acme")
            let credited = try await credited(customer, "70", calls)
            try calls.stage(try await calls.post("/v1/invoices/\(credited)/refund", ["amountMinor": 3000]))
            #expect(try await balance(customer, calls) == "USD 4000")
            #expect(try await oneOff(customer, "100", calls).total == "6000")
        }
    }

    @Test("What one note has paid for is not what is refunded of another", arguments: [true, false])
    func refundsTakeFromWhatIsLeft(ofTheNote: Bool) async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            let customer = try await calls.customer("acme")
            // given: a paid invoice of 100.00, of which 30.00 are credited, and used by the next one
            let paid = try await oneOff(customer, "100", calls)["id"].text
            try calls.stage(try await calls.post("/v1/invoices/\(paid)/mark-paid", ["reference": "T-1"]))
            var note: JSONObject = ["reason": "goodwill", "lines": [["line": 0, "amountMinor": 3000]]]
            try calls.stage(try await calls.post("/v1/invoices/\(paid)/credit-notes", .object(note)))
            #expect(try await oneOff(customer, "30", calls)["creditsAppliedMinor"] == 3000)
            #expect(try await balance(customer, calls) == "")
            // when: the rest is credited, and given back
            note["lines"] = [["line": 0, "amountMinor": 7000]]
            if ofTheNote { note["refund"] = true }
            try calls.stage(try await calls.post("/v1/invoices/\(paid)/credit-notes", .object(note)))
            if !ofTheNote {
                #expect(try await balance(customer, calls) == "USD 7000")
                try calls.stage(try await calls.post("/v1/invoices/\(paid)/refund", ["amountMinor": 7000]))
            }
            // then: 100.00 of 100.00 were given back, and nothing is left
            #expect(try await balance(customer, calls) == "")
            #expect(try await oneOff(customer, "40", calls)["creditsAppliedMinor"] == 0)
        }
    }

    @Test("A credit is refunded or used, however many ask at once")
    func refundsAndInvoicesAtOnce() async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            for round in 0..<6 {
                let customer = try await calls.customer("c\(round)")
                let credited = try await credited(customer, "100", calls)
                // when: two invoices are drafted and finalized while the credit is refunded
                let outcomes = try await withThrowingTaskGroup(of: Int.self) { group in
                    group.addTask {
                        let answer = try await calls.post("/v1/invoices/\(credited)/refund")
                        return answer.isSuccess ? Int(answer["refundedMinor"].plain) ?? 0 : 0
                    }
                    for _ in 0..<2 {
                        group.addTask {
                            let sent = try await oneOff(customer, "100", calls)
                            return Int(sent["creditsAppliedMinor"].plain) ?? 0
                        }
                    }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                // then: it was given once
                #expect(outcomes.reduce(0, +) == 10_000, "\(outcomes)")
                #expect(try await balance(customer, calls) == "")
            }
        }
    }
}
