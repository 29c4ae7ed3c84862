import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Finalizing all that is due at once.
struct InvoiceRunTests {
    private func run(_ calls: OperatorCalls, _ body: JSONValue = [:]) async throws -> JSONValue {
        try calls.stage(try await calls.post("/v1/invoice-runs", body))
    }

    /// Customers on the guide's Pro with 1, 2, 3 … calls in February, and their contracts.
    private func manyCustomers(
        _ count: Int,
        _ calls: OperatorCalls
    ) async throws -> [(customer: String, contract: String)] {
        try await calls.guidePlans()
        var made: [(customer: String, contract: String)] = []
        for index in 0..<count {
            let customer = try await calls.customer("c\(index)")
            made.append((customer, try await calls.contract(customer, "pro")))
            try await calls.record(index + 1, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
        }
        return made
    }

    @Test func allThatIsDueIsFinalizedAsItsDraftsSaid() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: more customers than one transaction takes, whose February is over
            let count = 140
            let customers = try await manyCustomers(count, calls)
            #expect(try await run(calls)["finalized"] == 0)
            try story.move(to: "2026-03-01T00:00:00Z")
            let drafts = try await customers.prefix(5).asyncMap { try await calls.invoices(of: $0.contract)[0] }
            // when: the run is done
            let outcome = try await run(calls)
            // then: each has one invoice with what its draft said, and numbers without a gap
            #expect(outcome["finalized"].plain == "\(count)")
            #expect(outcome["firstNumber"] == "INV-000001")
            #expect(outcome["lastNumber"] == "INV-000140")
            let used = (1...count).reduce(0, +)
            #expect(outcome["totals"][0]["totalMinor"].plain == "\(count * 5000 + used * 8)")
            #expect(outcome["isPartial"] == false)
            let listed = try await calls.client.list("/v1/invoices?status=sent&limit=200", "invoices")
                .map { JSONValue.object($0) }
            #expect(Set(listed.map { $0["invoiceNumber"].text }).count == count)
            for draft in drafts {
                let sent = try #require(listed.first { $0["id"] == draft["id"] })
                #expect(sent.lines == draft.lines)
                #expect(sent.total == draft.total)
                let explained = try await calls.get("/v1/invoices/\(draft["id"].text)/explain")
                #expect(explained["matches"] == true)
            }
            // then: each is in the audit trail
            let audit = try await calls.client.list("/v1/audit?action=invoice.finalized&limit=200", "auditEntries")
            #expect(audit.count == count)
            // then: with what it fixed, and not with the lines, which stand in the invoice
            let changed = try #require(audit.first?["changes"]?.arrayValue).map { $0["path"].text }
            #expect(Set(changed).isSuperset(of: ["invoiceNumber", "status", "cut"]), "\(changed)")
            #expect(!changed.contains("lines"))
            // then: doing it again does nothing
            #expect(try await run(calls)["finalized"] == 0)
            // then: what is next for a contract goes on from there
            let rolled = try await calls.rollOver(customers[0].contract)
            #expect(rolled["finalized"] == [])
            #expect(rolled["drafted"] == 1)
        }
    }

    @Test func whatWasMissedIsCaughtUpPeriodByPeriod() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: three customers, and nobody who looked for three months
            let customers = try await manyCustomers(3, calls)
            try story.move(to: "2026-05-01T00:00:00Z")
            // when: only some are wanted
            let some = try await run(calls, ["limit": 2])
            // then: there is more
            #expect(some["finalized"] == 2)
            #expect(some["isPartial"] == true)
            // when: the rest is done
            #expect(try await run(calls)["finalized"] == 7)
            // then: each contract has its three months in order
            for (_, contract) in customers {
                let sent = try await calls.invoices(of: contract).filter { $0["invoiceNumber"] != .null }
                #expect(sent.map { $0["period"]["end"].text.prefix(10) } == ["2026-03-01", "2026-04-01", "2026-05-01"])
                let numbers = sent.map { $0["invoiceNumber"].text }
                #expect(numbers == numbers.sorted())
            }
            // when: an event of February comes late, and May is over
            let late = customers[1]
            try await calls.record(10, "call_count", of: late.customer, at: "2026-02-03T00:00:00Z", keys: "late")
            try story.move(to: "2026-06-01T00:00:00Z")
            #expect(try await run(calls)["finalized"] == 3)
            // then: it is adjusted once
            let may = try await calls.invoice(of: late.contract, endingOn: "2026-06-01")
            #expect(may.charges == ["Pro: 5000", "Adjustment for 2026-02-01 to 2026-02-28: API calls: 80"])
        }
    }

    @Test func theGracePeriodIsWaitedFor() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: two hours of grace
            _ = try await manyCustomers(1, calls)
            try await calls.settings(["gracePeriodHours": 2])
            // then: nothing is due before they are over
            try story.move(to: "2026-03-01T01:59:59Z")
            #expect(try await run(calls)["finalized"] == 0)
            try story.move(to: "2026-03-01T02:00:00Z")
            #expect(try await run(calls)["finalized"] == 1)
        }
    }

    @Test func runsAtOnceFinalizeEachInvoiceOnce() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: customers whose February is over
            let count = 60
            let customers = try await manyCustomers(count, calls)
            try story.move(to: "2026-03-01T00:00:00Z")
            // when: two runs and some single calls come at once
            let first = try await calls.invoices(of: customers[7].contract)[0]
            async let one = run(calls)
            async let other = run(calls)
            async let single = calls.finalize(first)
            let finalized = try await [one, other].map { Int($0["finalized"].plain) ?? -1 }
            _ = try await single
            // then: all are final, and each number is there once
            let sent = try await calls.client.list("/v1/invoices?status=sent&limit=200", "invoices")
            let numbers = sent.compactMap { $0.text("invoiceNumber") }.sorted()
            #expect(numbers.count == count)
            #expect(Set(numbers).count == count)
            #expect(numbers.last == "INV-000060")
            #expect((count - 1...count).contains(finalized.reduce(0, +)))
        }
    }
}

extension Sequence {
    /// The results of calls, one after the other.
    fileprivate func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
