import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// What comes at, behind and before the end of a contract.
struct ContractEndTests {
    @Test(arguments: ["anniversary", "calendar"])
    func aContractIsFollowedOnceAndSettledAfterItsEnd(billing: String) async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: a contract of February alone, which is over
            try await calls.guidePlans()
            let customer = try await calls.customer("acme")
            let terms: JSONValue = ["billing": .string(billing), "endDate": "2026-03-01"]
            let contract = try await calls.contract(customer, "free", terms)
            // then: what is as it should be is not written again
            for _ in 0..<2 {
                #expect(try await calls.rollOver(contract)["subscriptionChanged"] == false)
            }
            try await calls.record(10, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
            try story.move(to: "2026-03-01T00:00:00Z")
            try await calls.rollOver(contract)
            #expect(try await calls.rollOver(contract)["subscriptionChanged"] == false)
            // when: five calls of February come late
            try story.move(to: "2026-03-11T00:00:00Z")
            try await calls.record(5, "call_count", of: customer, at: "2026-02-21T00:00:00Z", keys: "late")
            try await calls.rollOver(contract)
            try await calls.rollOver(contract)
            // then: they are invoiced
            #expect(try await calls.invoices(of: contract).map(\.total) == ["100", "50"])
        }
    }

    @Test
    func lateUsageIsInvoicedAtTheInstantOfTheEndAndAgainAtOnce() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: a contract whose last invoice is cut in the instant in which it ends
            try await calls.guidePlans()
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "free", ["endDate": "2026-03-01"])
            try story.move(to: "2026-03-01T00:00:00Z")
            try await calls.rollOver(contract)
            // when: calls of February come in that instant, and others in the same
            for (count, keys) in [(5, "a"), (7, "b")] {
                try await calls.record(count, "call_count", of: customer, at: "2026-02-21T00:00:00Z", keys: keys)
                try await calls.rollOver(contract)
            }
            // then: each is invoiced
            let totals = try await calls.invoices(of: contract).map(\.total).sorted()
            #expect(totals == ["0", "50", "70"])
        }
    }

    @Test(arguments: ["immediately", "2026-03-01"])
    func aContractThatIsCancelledBeforeItBeginsChargesNothing(when: String) async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: a contract that begins in a month
            try await calls.guidePlans()
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "pro", ["startDate": "2026-03-01"])
            #expect(try await calls.invoices(of: contract).count == 12)
            // when: it is cancelled, twice
            for _ in 0..<2 {
                let cancelled = try calls.stage(
                    try await calls.post("/v1/contracts/\(contract)/cancel", ["cancelAt": .string(when)])
                )
                #expect(cancelled["endDate"] == "2026-03-01")
            }
            // then: nothing is to come of it, and another one can be made for that time
            #expect(try await calls.invoices(of: contract).isEmpty)
            let other = try await calls.contract(customer, "free", ["startDate": "2026-02-10"])
            try story.move(to: "2026-04-10T00:00:00Z")
            try await calls.rollOver(contract)
            #expect(try await calls.invoices(of: contract).isEmpty)
            #expect(try await calls.rollOver(other)["finalized"].arrayValue?.count == 2)
            // then: it cannot be changed any more
            let changed = try await calls.post("/v1/contracts/\(contract)/change-plan", ["planKey": "free"])
            #expect(changed.status == 409)
        }
    }

    @Test
    func theNextContractKeepsTheSubscription() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: a contract of February, and another one that follows it
            try await calls.guidePlans()
            let customer = try await calls.customer("acme")
            let first = try await calls.contract(customer, "free", ["endDate": "2026-03-01"])
            try await calls.record(10, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
            let second = try await calls.contract(customer, "pro", ["startDate": "2026-03-01"])
            try story.move(to: "2026-03-02T00:00:00Z")
            try await calls.rollOver(first)
            try await calls.rollOver(second)
            // when: the first is looked at again
            let looked = try await calls.rollOver(first)
            // then: the customer has what the second grants
            #expect(looked["subscriptionChanged"] == false)
            #expect(try await calls.rollOver(second)["subscriptionChanged"] == false)
            let subscription = try calls.stage(
                try await calls.get("/v1/customers/\(customer)/billing/subscription")
            )["subscription"]
            #expect(subscription["status"] == "active")
            #expect(subscription["planKey"] == "pro")
        }
    }

    @Test
    func anEndOnTheDayOfACutLeavesNothingOut() async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            // given: a monthly fee, and usage that is charged by the quarter; January is cut
            try await calls.guidePlans()
            try await calls.plan(
                "mixed",
                [
                    "currency": "USD",
                    "prices": [
                        ["key": "base", "name": "Base", "model": "flat", "amount": "10"],
                        [
                            "key": "calls", "name": "Calls", "model": "per_unit", "unitAmount": "1",
                            "interval": "quarter", "meter": "API_CALL",
                        ],
                    ],
                ]
            )
            var contracts: [String] = []
            for name in ["cancels", "changes"] {
                let customer = try await calls.customer(name)
                contracts.append(try await calls.contract(customer, "mixed"))
                try await calls.record(100, "call_count", of: customer, at: "2026-01-01T00:00:00Z", keys: name)
            }
            try story.move(to: "2026-02-01T12:00:00Z")
            for contract in contracts { try await calls.rollOver(contract) }
            // when: one is cancelled on that very day, and the other changes to a plan without usage
            let cancelled = try calls.stage(
                try await calls.post("/v1/contracts/\(contracts[0])/cancel", ["cancelAt": "2026-02-01"])
            )
            try calls.stage(try await calls.post("/v1/contracts/\(contracts[1])/change-plan", ["planKey": "pro"]))
            // then: that holds from the next day, so that the calls are invoiced
            #expect(cancelled["endDate"] == "2026-02-02")
            try story.move(to: "2026-03-01T00:00:00Z")
            for contract in contracts {
                try await calls.rollOver(contract)
                let lines = try await calls.invoices(of: contract).filter { $0["invoiceNumber"] != .null }
                    .flatMap(\.lines)
                #expect(lines.contains("Calls: 10000"), "\(lines)")
            }
            // then: what was cut before explains itself as it was
            for number in 1...4 {
                let explained = try await calls.get("/v1/invoices/INV-00000\(number)/explain")
                #expect(explained["matches"] == true, "\(explained["differences"])")
            }
        }
    }

    @Test
    func aCustomerIsErasedWhenNothingIsToComeAnyMore() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: a customer with a contract
            try await calls.guidePlans()
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "pro")
            let path = "/v1/customers/\(customer)?erase=true"
            // then: it is not erased
            let refused = try await calls.delete(path)
            #expect(refused.status == 409)
            #expect(refused["error"]["details"]["contractId"].text == contract)
            #expect(refused["error"]["hint"].text.contains("/v1/contracts/\(contract)/cancel"))
            // when: the contract is cancelled, and over, but its last invoice is not finalized
            try calls.stage(try await calls.post("/v1/contracts/\(contract)/cancel", ["cancelAt": "immediately"]))
            #expect(try await calls.delete(path)["error"]["details"]["contractId"].text == contract)
            try story.move(to: "2026-02-02T00:00:00Z")
            let last = try await calls.invoice(of: contract, endingOn: "2026-02-02")
            #expect(try await calls.delete(path)["error"]["details"]["invoiceId"] == last["id"])
            // when: it is
            try await calls.rollOver(contract)
            // then: the customer is erased, and what was invoiced stays
            try calls.stage(try await calls.delete(path))
            #expect(try await calls.get("/v1/invoices/INV-000001")["totalMinor"].plain == last.total)
            try story.move(to: "2026-06-01T00:00:00Z")
            #expect(try await calls.rollOver(contract)["finalized"] == [])
            let body: JSONValue = ["customerId": .string(customer), "planKey": "pro"]
            #expect(try await calls.post("/v1/contracts", body).status == 409)
        }
    }
}
