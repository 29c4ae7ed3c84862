import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// Corrections of closed invoices that are made anew from exported events.
struct OfflineAdjustmentTests {
    private typealias Files = OfflineExplanationTests.Files

    private func files(of invoice: String, _ calls: OperatorCalls) async throws -> Files {
        try await OfflineExplanationTests().files(of: invoice, calls)
    }

    /// A contract at $0.10 a call whose February, with 100 calls, was finalized on 1 March.
    private func withFebruaryClosed(
        _ terms: JSONValue,
        _ tell: (Scenario, _ customer: String, _ contract: String) async throws -> Void
    ) async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            try await calls.guidePlans()
            try await calls.coupon("TENTH", ["percentOff": 10, "duration": "forever"])
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "free", terms)
            try await calls.record(100, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
            try story.move(to: "2026-03-01T00:00:00Z")
            try await calls.rollOver(contract)
            try story.move(to: "2026-03-10T00:00:00Z")
            try await tell(story, customer, contract)
        }
    }

    private func retract(_ keys: [String], of customer: String, _ calls: OperatorCalls) async throws {
        for key in keys { try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/\(key)")) }
    }

    @Test func anAdjustmentStandsOnTheEventsOfItsPeriod() async throws {
        try await withFebruaryClosed(["coupons": ["TENTH"]]) { story, customer, contract in
            let calls = story.calls
            // given: March corrects February by nine late calls and one that was taken back, and April by all that were late
            try await calls.record(9, "call_count", of: customer, at: "2026-02-20T00:00:00Z", keys: "late")
            try await retract(["a-0"], of: customer, calls)
            try story.move(to: "2026-04-01T00:00:00Z")
            try await calls.rollOver(contract)
            try await retract((0..<9).map { "late-\($0)" }, of: customer, calls)
            try story.move(to: "2026-05-01T00:00:00Z")
            try await calls.rollOver(contract)
            // then: each is what its events come to
            let march = try await files(of: "INV-000002", calls)
            #expect(try march.differences() == [])
            #expect(try await files(of: "INV-000003", calls).differences() == [])
            let line = march.explanation["lines"][1]
            #expect(line["kind"].text == "adjustment")
            #expect(line["amountMinor"].plain == "72")
            #expect(line["events"]["count"].plain == "108")
            #expect(line["events"]["sha256"].text.count == 64)
            #expect(line["meter"]["code"].text == "API_CALL")
            // then: another amount is noticed, and a line that is missing
            var altered = march
            altered.add(500, toLines: "adjustment")
            #expect(try altered.differences().contains { $0.hasPrefix("'Adjustment for 2026-02-01 to 2026-02-28") })
            var fewer = march
            fewer.remove { $0["kind"].text == "adjustment" }
            #expect(try fewer.differences().contains { $0.hasPrefix("the events give a line 'Adjustment") })
            // then: so is a late event that is missing, or another one
            let late = try #require(march.events.firstIndex { $0["idempotencyKey"].text == "late-3" })
            var without = march
            without.events.remove(at: late)
            let missing = try without.differences()
            #expect(missing.contains { $0.contains("stands on 108 events, the file has 107") }, "\(missing)")
            #expect(missing.contains { $0.contains("the events give 7 for 0.63 USD") }, "\(missing)")
            var other = march
            other.set("note", to: "x", at: late)
            let differences = try other.differences()
            #expect(differences.count == 1)
            #expect(differences.allSatisfy { $0.contains("not the same events") }, "\(differences)")
            // then: so is a discount that its coupon does not give
            let february = try await files(of: "INV-000001", calls)
            #expect(try february.differences() == [])
            var discounted = february
            discounted.set(february.explanation["basis"], "coupons", "percentOff", to: 20)
            #expect(
                try discounted.differences() == [
                    "the coupons take off 'TENTH 2.00 USD', the invoice says 'TENTH 1.00 USD'"
                ]
            )
        }
    }

    @Test func whatWasGivenBackBeforeAndAfterIsToldApart() async throws {
        try await withFebruaryClosed([:]) { story, customer, contract in
            let calls = story.calls
            func credit(_ minor: Int) async throws {
                try calls.stage(
                    try await calls.post(
                        "/v1/invoices/INV-000001/credit-notes",
                        [
                            "reason": "duplicate",
                            "lines": [["line": 0, "amountMinor": .number(ExactDecimal(Int64(minor)))]],
                        ]
                    )
                )
            }
            // given: $2 of February are credited, and then 30 of its calls taken back
            try await credit(200)
            try story.move(to: "2026-03-11T00:00:00Z")
            try await retract((0..<30).map { "a-\($0)" }, of: customer, calls)
            try story.move(to: "2026-04-01T00:00:00Z")
            try await calls.rollOver(contract)
            let march = try await files(of: "INV-000002", calls)
            #expect(march.explanation["lines"][1]["amountMinor"].plain == "-100")
            #expect(try march.differences() == [])
            // when: another $1 is credited later
            try story.move(to: "2026-04-05T00:00:00Z")
            try await credit(100)
            // then: March is explained as before
            let later = try await files(of: "INV-000002", calls)
            #expect(later.explanation == march.explanation)
            #expect(later.explanation["basis"]["takesEarlierAsStated"] == .null)
            var altered = later
            altered.add(-50, toLines: "adjustment")
            #expect(try altered.differences() != [])
        }
    }

    @Test func theInvoiceForCorrectionsAfterTheEndStandsOnItsEvents() async throws {
        try await withFebruaryClosed(["endDate": "2026-03-01"]) { story, customer, contract in
            let calls = story.calls
            try await calls.record(5, "call_count", of: customer, at: "2026-02-27T00:00:00Z", keys: "late")
            try await calls.rollOver(contract)
            let files = try await files(of: "INV-000002", calls)
            #expect(files.explanation["lines"][0]["amountMinor"].plain == "50")
            #expect(try files.differences() == [])
            var altered = files
            altered.add(100, toLines: "adjustment")
            #expect(try altered.differences().contains { $0.contains("the events give 5 for 0.50 USD") })
        }
    }
}

extension OfflineExplanationTests.Files {
    /// Changes a member of the first element of a list of the basis.
    fileprivate mutating func set(_ basis: JSONValue, _ list: String, _ name: String, to value: JSONValue) {
        var stated = explanation.objectValue ?? [:]
        var changed = basis.objectValue ?? [:]
        var elements = basis[list].arrayValue ?? []
        guard var first = elements.first?.objectValue else { return }
        first[name] = value
        elements[0] = .object(first)
        changed[list] = .array(elements)
        stated["basis"] = .object(changed)
        explanation = .object(stated)
    }
}
