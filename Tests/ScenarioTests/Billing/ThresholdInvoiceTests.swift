import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Invoices that are cut within a period, when unbilled usage reaches an amount.
struct ThresholdInvoiceTests {
    /// A contract at $0.10 a call from 1 February that is invoiced at $10, $30, $50 and so on.
    private func withThresholds(
        _ terms: JSONValue = [:],
        _ tell: (Scenario, _ customer: String, _ contract: String) async throws -> Void
    ) async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            try await calls.guidePlans()
            let customer = try await calls.customer("acme")
            var all = terms.objectValue ?? [:]
            all["progressiveBilling"] = ["thresholds": ["10"], "repeatEvery": "20"]
            let contract = try await calls.contract(customer, "free", .object(all))
            try await tell(story, customer, contract)
        }
    }

    /// The invoices that have numbers, in the order of these.
    private func sent(_ contract: String, _ calls: OperatorCalls) async throws -> [JSONValue] {
        try await calls.invoices(of: contract).filter { $0["invoiceNumber"] != .null }
            .sorted { $0["invoiceNumber"].text < $1["invoiceNumber"].text }
    }

    @Test
    func eachThresholdIsInvoicedOnceAndTheRestAtTheEnd() async throws {
        try await withThresholds { story, customer, contract in
            let calls = story.calls
            func record(_ count: Int, _ keys: String, on day: String) async throws {
                try story.move(to: "\(day)T12:00:00Z")
                try await calls.record(count, "call_count", of: customer, at: "\(day)T11:00:00Z", keys: keys)
                try await calls.rollOver(contract)
                try await calls.rollOver(contract)
            }
            // when: calls for $5 are made
            try await record(50, "a", on: "2026-02-03")
            // then: nothing is due
            #expect(try await sent(contract, calls).isEmpty)
            // when: they come to $11
            try await record(60, "b", on: "2026-02-04")
            // then: all of it is invoiced on that day, once, and the draft of the month has nothing left
            let first = try await sent(contract, calls)
            #expect(first.map(\.total) == ["1100"])
            #expect(first[0].lines == ["API calls: 1100"])
            #expect(first[0]["thresholdMinor"] == 1100)
            #expect(first[0]["invoiceDate"] == "2026-02-04")
            #expect(first[0].status == "sent")
            let draft = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            #expect(draft.lines == ["API calls: 1100"])
            #expect(draft["credits"][0]["invoiceId"] == first[0]["id"])
            #expect(draft.total == "0")
            // when: they come to $29, and to $31
            try await record(180, "c", on: "2026-02-10")
            #expect(try await sent(contract, calls).count == 1)
            try await record(20, "d", on: "2026-02-11")
            // then: the second invoice charges the difference
            #expect(try await sent(contract, calls).map(\.total) == ["1100", "2000"])
            // when: another $1 is used, and the month ends
            try await record(10, "e", on: "2026-02-20")
            #expect(try await calls.invoice(of: contract, endingOn: "2026-03-01").total == "100")
            try story.move(to: "2026-03-01T00:00:00Z")
            try await calls.rollOver(contract)
            // then: the rest is invoiced, all together is what was used, and each explains itself
            let all = try await sent(contract, calls)
            #expect(all.map(\.total) == ["1100", "2000", "100"])
            #expect(all.map { $0["creditsAppliedMinor"].plain } == ["0", "1100", "3100"])
            for invoice in all {
                let explained = try calls.stage(try await calls.get("/v1/invoices/\(invoice["id"].text)/explain"))
                #expect(explained["matches"] == true, "\(explained["differences"])")
            }
            // then: March begins anew
            #expect(try await calls.invoice(of: contract, endingOn: "2026-04-01").total == "0")
        }
    }

    @Test
    func twoWhoLookAtOnceCutOneInvoice() async throws {
        try await withThresholds { story, customer, contract in
            let calls = story.calls
            // given: calls for $25
            try await calls.record(250, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
            // when: many look at once
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<6 { group.addTask { try await calls.rollOver(contract) } }
                try await group.waitForAll()
            }
            // then: it is invoiced once
            #expect(try await sent(contract, calls).map(\.total) == ["2500"])
            #expect(try await calls.invoice(of: contract, endingOn: "2026-03-01").total == "0")
        }
    }

    @Test
    func usageThatIsTakenBackIsGivenBackLater() async throws {
        try await withThresholds { story, customer, contract in
            let calls = story.calls
            // given: $11 are invoiced, and $3 of them were a mistake
            try await calls.record(110, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
            try await calls.rollOver(contract)
            for index in 0..<30 {
                try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/a-\(index)"))
            }
            // then: the month comes to $8, of which nothing is owed
            let draft = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            #expect(draft["subtotalMinor"] == 800)
            #expect(draft.total == "0")
            // when: they are made again, and once more as many
            try await calls.record(30, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "b")
            try await calls.rollOver(contract)
            // then: no threshold is reached twice
            #expect(try await sent(contract, calls).map(\.total) == ["1100"])
            for index in 0..<30 {
                try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/b-\(index)"))
            }
            // when: the month is closed with $8, and March has $5
            try story.move(to: "2026-03-01T00:00:00Z")
            try await calls.rollOver(contract)
            try await calls.record(50, "call_count", of: customer, at: "2026-03-01T00:00:00Z", keys: "c")
            // then: the $3 are used then, once
            #expect(try await sent(contract, calls).map(\.total) == ["1100", "0"])
            let march = try await calls.invoice(of: contract, endingOn: "2026-04-01")
            #expect(march["creditsAppliedMinor"] == 300)
            #expect(march.total == "200")
        }
    }

    @Test
    func whatIsGivenBackOfItIsNotChargedAgain() async throws {
        try await withThresholds { story, customer, contract in
            let calls = story.calls
            // given: $11 are invoiced, of which $1 is credited
            try await calls.record(110, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
            try await calls.rollOver(contract)
            let credited = try calls.stage(
                try await calls.post(
                    "/v1/invoices/INV-000001/credit-notes",
                    ["reason": "goodwill", "lines": [["line": 0, "amountMinor": 100]]]
                )
            )
            #expect(credited["amountDueMinor"] == 1000)
            // when: another $1 is used
            try await calls.record(10, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "b")
            // then: that is owed, and not what was credited
            #expect(try await calls.invoice(of: contract, endingOn: "2026-03-01").total == "100")
            // when: the invoice within the period is voided
            try calls.stage(try await calls.post("/v1/invoices/INV-000001/void"))
            // then: its usage is not charged again, as that of no voided invoice is
            #expect(try await calls.invoice(of: contract, endingOn: "2026-03-01").total == "100")
            try await calls.rollOver(contract)
            #expect(try await calls.invoices(of: contract, void: true).count == 13)
        }
    }

    @Test
    func couponsAndTaxesAreThoseOfTheWholePeriod() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: a plan that is invoiced at $10 of usage, half off the first period, and 20 % tax
            try await calls.guidePlans()
            try await calls.plan(
                "thresholds",
                [
                    "currency": "USD", "progressiveBilling": ["thresholds": ["10"]],
                    "prices": [
                        ["key": "base", "name": "Base", "model": "flat", "amount": "50"],
                        [
                            "key": "calls", "name": "Calls", "model": "per_unit", "unitAmount": "0.10",
                            "meter": "API_CALL",
                        ],
                    ],
                ]
            )
            try await calls.coupon("HALF", ["percentOff": 50])
            let customer = try await calls.customer("acme", ["taxRates": [["code": "vat", "percent": "20"]]])
            let contract = try await calls.contract(customer, "thresholds", ["coupons": ["HALF"]])
            // when: $11 are used, and $20 in all
            try await calls.record(110, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
            try await calls.rollOver(contract)
            try await calls.record(90, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "b")
            // then: 11.00 − 5.50 + 1.10 are invoiced, without the fee
            #expect(try await sent(contract, calls).map(\.total) == ["660"])
            // then: the draft has the fee, the coupon on all of it, and deducts what was invoiced
            let draft = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            #expect(draft.lines == ["Base: 5000", "Calls: 2000"])
            #expect(draft["discountMinor"] == 3500)
            #expect(draft["taxMinor"] == 700)
            #expect(draft.total == "3540")
            // when: the month is closed
            try story.move(to: "2026-03-01T00:00:00Z")
            try await calls.rollOver(contract)
            // then: the coupon is used up with it, and not before
            #expect(try await sent(contract, calls).map(\.total) == ["660", "3540"])
            #expect(try await calls.invoice(of: contract, endingOn: "2026-04-01").total == "6000")
        }
    }

    @Test
    func thresholdsAreChangedAndTakenAway() async throws {
        try await withThresholds { story, customer, contract in
            let calls = story.calls
            let path = "/v1/contracts/\(contract)"
            // when: the first threshold is raised, and $11 are used
            let raised: JSONValue = ["progressiveBilling": ["thresholds": ["12", "20"]]]
            let changed = try calls.stage(try await calls.patch(path, raised))
            #expect(changed["progressiveBilling"]["thresholds"] == ["12", "20"])
            try await calls.record(110, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
            try await calls.rollOver(contract)
            // then: nothing is due
            #expect(try await sent(contract, calls).isEmpty)
            // when: there is none any more, and $21 are used
            let without = try calls.stage(try await calls.patch(path, ["progressiveBilling": nil]))
            #expect(without["progressiveBilling"] == .null)
            try await calls.record(100, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "b")
            try await calls.rollOver(contract)
            #expect(try await sent(contract, calls).isEmpty)
            // then: what are no thresholds is refused
            for wrong in [[], ["0"], ["20", "10"], ["0.001"]] as [JSONValue] {
                let answer = try await calls.patch(path, ["progressiveBilling": ["thresholds": wrong]])
                #expect(answer.status == 400, "\(wrong)")
            }
            #expect(try await calls.patch(path, [:]).status == 400)
        }
    }
}
