import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Contracts that change or end while they are invoiced.
struct ContractChangeTests {
    /// Two plans with fees in advance, at $30 and $60 a month.
    private func advancePlans(_ calls: OperatorCalls) async throws {
        for (key, amount) in [("basic", "30"), ("plus", "60")] {
            try await calls.plan(
                key,
                [
                    "currency": "USD", "quotas": ["seo": key == "basic" ? 10 : 20],
                    "prices": [
                        [
                            "key": .string(key), "name": .string(key), "model": "flat", "amount": .string(amount),
                            "timing": "advance",
                        ]
                    ],
                ]
            )
        }
    }

    @Test
    func upgradeInTheMiddleIsCreditedAndCharged() async throws {
        try await Scenario.run(from: "2026-04-01T00:00:00Z") { story in
            let calls = story.calls
            // given: April is paid in advance
            try await advancePlans(calls)
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "basic")
            let first = try await calls.invoice(of: contract, endingOn: "2026-04-01")
            #expect(try await calls.finalize(first).lines == ["basic: 3000"])
            #expect(try await calls.consume(customer, "seo", 10).verdict == "10 of 10")
            #expect(try await calls.consume(customer, "seo").verdict == "no: 10 of 10")
            // when: in the middle of April the bigger plan is looked at
            try story.move(to: "2026-04-16T09:00:00Z")
            let preview = try calls.stage(
                try await calls.post("/v1/contracts/\(contract)/change-plan", ["planKey": "plus", "preview": true])
            )
            // then: the very lines are shown, and nothing has changed
            let lines = ["Unused: basic: -1500", "plus: 3000", "plus: 6000"]
            #expect(preview["invoices"][0].lines == lines)
            #expect(preview["invoices"][0].total == "7500")
            #expect(preview["invoices"][1].lines == ["plus: 6000"])
            let before = try await calls.invoice(of: contract, endingOn: "2026-05-01")
            #expect(before.lines == ["basic: 3000"])
            // when: it is taken
            try calls.stage(try await calls.post("/v1/contracts/\(contract)/change-plan", ["planKey": "plus"]))
            // then: its quota holds at once, and the draft says what the preview said
            #expect(try await calls.consume(customer, "seo", 5).verdict == "15 of 20")
            #expect(try await calls.invoice(of: contract, endingOn: "2026-05-01").lines == lines)
            try story.move(to: "2026-05-01T00:00:00Z")
            let sent = try await calls.finalize(before)
            #expect(sent.lines == lines)
            #expect(sent["lines"].arrayValue == preview["invoices"][0]["lines"].arrayValue)
            // when: the same is asked for again
            let again = try await calls.post("/v1/contracts/\(contract)/change-plan", ["planKey": "plus"])
            // then: it is so already
            #expect(again.status == 409)
        }
    }

    @Test
    func changeAtPeriodEndHoldsFromThen() async throws {
        try await Scenario.run(from: "2026-04-01T00:00:00Z") { story in
            let calls = story.calls
            // given: a contract that is to change at the end of April
            try await advancePlans(calls)
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "plus")
            try await calls.rollOver(contract)
            try calls.stage(
                try await calls.post(
                    "/v1/contracts/\(contract)/change-plan",
                    ["planKey": "basic", "effective": "end_of_period"]
                )
            )
            #expect(try await calls.consume(customer, "seo", 20).verdict == "20 of 20")
            // when: May begins
            try story.move(to: "2026-05-01T00:00:00Z")
            let done = try await calls.rollOver(contract)
            // then: the smaller fee is charged, without credit, and the smaller quota holds
            #expect(done["subscriptionChanged"] == true)
            #expect(try await calls.invoice(of: contract, endingOn: "2026-05-01").lines == ["basic: 3000"])
            #expect(try await calls.consume(customer, "seo", 10).verdict == "10 of 10")
        }
    }

    @Test
    func cancellingAtPeriodEndKeepsTheCurrentInvoice() async throws {
        try await Scenario.run(from: "2026-01-15T00:00:00Z") { story in
            let calls = story.calls
            // given: a contract from the 15th, with usage
            try await calls.guidePlans()
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "pro")
            try await calls.record(100, "call_count", of: customer, at: "2026-01-15T00:00:00Z", keys: "a")
            // when: it is cancelled at the end of the period
            try story.move(to: "2026-01-20T00:00:00Z")
            let answer = try calls.stage(try await calls.post("/v1/contracts/\(contract)/cancel"))
            // then: the invoice of the period stays, and the later drafts are void
            #expect(answer["endDate"] == "2026-02-15")
            let all = try await calls.invoices(of: contract, void: true)
            #expect(all.map(\.status) == ["in_progress"] + Array(repeating: "void", count: 11))
            #expect(all[0].total == "5800")
            // when: it is cancelled again
            // then: nothing changes
            #expect(try calls.stage(try await calls.post("/v1/contracts/\(contract)/cancel")) == answer)
            // when: the contract has ended
            try story.move(to: "2026-02-15T00:00:00Z")
            let done = try await calls.rollOver(contract)
            // then: the last invoice is sent, no draft is left, and the subscription is canceled
            #expect(done["finalized"] == .array([all[0]["id"]]))
            #expect(try await calls.invoices(of: contract).map(\.status) == ["sent"])
            let subscription = try calls.stage(try await calls.get("/v1/customers/\(customer)/billing/subscription"))
            #expect(subscription["subscription"]["status"] == "canceled")
            #expect(subscription["subscription"]["source"] == "contract")
            // when: another contract is made
            // then: that is possible now
            _ = try await calls.contract(customer, "free")
        }
    }

    @Test
    func aCustomerHasOneContractAndOneBiller() async throws {
        try await Scenario.run(from: "2026-01-15T00:00:00Z") { story in
            let calls = story.calls
            // given: one customer with a contract, and one whom the operator bills
            try await calls.guidePlans()
            let acme = try await calls.customer("acme")
            let globex = try await calls.customer("globex", plan: "pro")
            _ = try await calls.contract(acme, "pro")
            // when: a second contract, and a second biller come
            let second = try await calls.post("/v1/contracts", ["customerId": .string(acme), "planKey": "free"])
            let biller = try await calls.post("/v1/contracts", ["customerId": .string(globex), "planKey": "pro"])
            let operators = try await calls.put("/v1/users/\(acme)/billing/subscription", ["planKey": "free"])
            // then: each is refused
            #expect([second.status, biller.status, operators.status] == [409, 409, 409])
            #expect(try await calls.client.list("/v1/contracts", "contracts").count == 1)
        }
    }

    @Test
    func whatCannotBeAgreedIsNamed() async throws {
        try await Scenario.run(from: "2026-01-15T00:00:00Z") { story in
            let calls = story.calls
            try await calls.guidePlans()
            let customer = try await calls.customer("acme")
            let base: JSONObject = ["customerId": .string(customer), "planKey": "pro"]
            func refused(_ name: String, _ value: JSONValue) async throws -> String {
                var body = base
                body[name] = value
                let answer = try await calls.post("/v1/contracts", .object(body))
                #expect(answer.status == 400, "\(name)")
                return answer["error"]["issues"][0]["path"].text
            }
            #expect(try await refused("autoPay", true) == "autoPay")
            #expect(try await refused("endDate", "2026-01-15") == "endDate")
            #expect(try await refused("netTerms", 366) == "netTerms")
            #expect(try await refused("currency", "EUR") == "currency")
            #expect(try await refused("timeZone", "Mars/Base") == "timeZone")
            #expect(
                try await refused("overrides", [["key": "nothing", "model": "flat", "amount": "1"]]).hasPrefix(
                    "overrides"
                )
            )
            #expect(
                try await refused("addOns", [["key": "calls", "model": "flat", "amount": "1"]]).hasPrefix("addOns")
            )
            let unknown = try await calls.post("/v1/contracts", ["customerId": .string(customer), "planKey": "gold"])
            #expect(unknown.status == 404)
        }
    }

    @Test
    func overridesAddOnsAndSeatsAreCharged() async throws {
        try await Scenario.run(from: "2026-04-01T00:00:00Z") { story in
            let calls = story.calls
            // given: five seats of Pro at $40, calls at $0.05, two phone lines at $7.50, and seats of a tool
            try await calls.guidePlans()
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(
                customer,
                "pro",
                [
                    "quantity": 5,
                    "overrides": [
                        ["key": "base", "model": "flat", "amount": "40"],
                        ["key": "calls", "model": "per_unit", "unitAmount": "0.05"],
                    ],
                    "addOns": [
                        ["key": "phone", "name": "Phone", "model": "flat", "amount": "7.50", "quantity": 2],
                        ["key": "tool", "name": "Tool", "model": "per_unit", "unitAmount": "3", "per": "seat"],
                    ],
                ]
            )
            try await calls.record(10, "call_count", of: customer, at: "2026-04-01T00:00:00Z", keys: "a")
            let draft = try await calls.invoice(of: contract, endingOn: "2026-05-01")
            #expect(draft.lines == ["Pro: 20000", "Phone: 1500", "API calls: 50", "Tool: 1500"])
            // when: from the 16th on there are ten seats
            try story.move(to: "2026-04-16T00:00:00Z")
            try calls.stage(try await calls.post("/v1/contracts/\(contract)/change-plan", ["quantity": 10]))
            // then: each number is charged for its days, and the terms that were agreed stay
            let changed = try await calls.invoice(of: contract, endingOn: "2026-05-01")
            #expect(
                changed.lines.sorted() == [
                    "API calls: 50", "Phone: 1500", "Pro: 10000", "Pro: 20000", "Tool: 1500", "Tool: 750",
                ]
            )
        }
    }
}
