import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// The server invoices by itself, also when it was off, or its clock was wrong.
struct BillingDowntimeTests {
    @Test
    func fourMonthsWithoutAServerAreCaughtUpPeriodByPeriod() async throws {
        let folder = try TemporaryFolder()
        var contract = ""
        try await Scenario.run(from: "2026-01-31T12:00:00Z", folder: folder) { story in
            let calls = story.calls
            // given: a contract from the 31st with ten calls, on a server that is switched off then
            try await calls.guidePlans()
            let customer = try await calls.customer("acme")
            contract = try await calls.contract(customer, "pro", ["netTerms": 30])
            try await calls.record(10, "call_count", of: customer, at: "2026-01-31T12:00:00Z", keys: "a")
            #expect(try await calls.jobs("open").map { $0["dueAt"].text } == ["2026-02-28T00:00:00.000Z"])
        }
        // when: it is started again after four months
        try await Scenario.run(from: "2026-06-02T08:00:00Z", seed: 2, folder: folder) { story in
            let calls = story.calls
            await story.runJobs()
            // then: each period was caught up once, in order
            func sent() async throws -> [JSONValue] {
                try await calls.invoices(of: contract).filter { $0["invoiceNumber"] != .null }
            }
            let caughtUp = try await sent()
            #expect(caughtUp.map { $0["invoiceNumber"].text } == (1...4).map { "INV-00000\($0)" })
            #expect(
                caughtUp.map { $0["invoiceDate"].text } == ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"]
            )
            #expect(caughtUp.map { $0["dueDate"].text }.first == "2026-03-30")
            #expect(caughtUp.map(\.total) == ["5080", "5000", "5000", "5000"])
            #expect(caughtUp.allSatisfy { $0["finalizedAt"] == "2026-06-02T08:00:00.000Z" })
            #expect(
                try await calls.jobs("done").map { $0["dueAt"].text.prefix(10) }.sorted() == [
                    "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31",
                ]
            )
            // then: one job is ahead, and twelve drafts
            #expect(try await calls.jobs("open").map { $0["dueAt"].text } == ["2026-06-30T00:00:00.000Z"])
            #expect(try await calls.invoices(of: contract).count == 4 + 12)
            // when: the clock steps back, and goes on
            for moment in ["2026-03-15T00:00:00Z", "2026-04-30T00:00:00Z", "2026-06-29T23:59:59Z"] {
                try await story.reach(moment)
            }
            // then: nothing is done twice
            #expect(try await sent() == caughtUp)
            try await story.reach("2026-06-30T00:00:00Z")
            #expect(try await sent().count == 5)
            #expect(try await sent().last?.total == "5000")
        }
    }

    @Test
    func anInvoiceWaitsForTheGracePeriod() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            try await calls.guidePlans()
            // given: two days of grace, and 100 calls in February
            try calls.stage(try await calls.patch("/v1/settings", ["gracePeriodHours": 48]))
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "free")
            try await calls.record(100, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
            // when: February is over
            try await story.reach("2026-03-01T00:00:00Z")
            // then: its invoice is open, and the subscription is in March
            #expect(try await calls.invoice(of: contract, endingOn: "2026-03-01").status == "in_progress")
            let subscription = try calls.stage(try await calls.get("/v1/customers/\(customer)/billing/subscription"))
            #expect(subscription["subscription"]["currentPeriodEnd"] == "2026-04-01T00:00:00.000Z")
            // when: five calls of February come late, within the grace period
            try await story.reach("2026-03-02T23:59:59Z")
            try await calls.record(5, "call_count", of: customer, at: "2026-02-27T00:00:00Z", keys: "late")
            await story.runJobs()
            #expect(try await calls.invoice(of: contract, endingOn: "2026-03-01").status == "in_progress")
            // then: they are on February's invoice, which keeps its date
            try await story.reach("2026-03-03T00:00:00Z")
            let february = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            #expect(february.status == "sent")
            #expect(february.total == "1050")
            #expect(february["invoiceDate"] == "2026-03-01")
            // when: one comes later still
            try await calls.record(1, "call_count", of: customer, at: "2026-02-28T00:00:00Z", keys: "later")
            // then: March says so
            try await story.reach("2026-04-03T00:00:00Z")
            let march = try await calls.invoice(of: contract, endingOn: "2026-04-01")
            #expect(march.charges == ["Adjustment for 2026-02-01 to 2026-02-28: API calls: 10"])
            #expect(march["invoiceNumber"] == "INV-000002")
        }
    }

    @Test
    func whatChangesAfterTheEndIsFoundByItself() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            try await calls.guidePlans()
            // given: a contract that has ended, with its last invoice sent
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "free", ["endDate": "2026-03-01"])
            try await calls.record(100, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
            try await story.reach("2026-03-01T00:00:00Z")
            #expect(try await calls.invoices(of: contract).map(\.status) == ["sent"])
            // when: two calls are taken back, and a day goes by
            for key in ["a-0", "a-1"] {
                try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/\(key)"))
            }
            try await story.reach("2026-03-02T00:00:00Z")
            // then: they are credited, once
            try await story.reach("2026-03-03T00:00:00Z")
            let first = try calls.stage(try await calls.get("/v1/invoices/INV-000001"))
            #expect(first["creditNotes"].arrayValue?.map { $0["totalMinor"] } == [20])
            #expect(first["amountDueMinor"] == 980)
            // when: half a year later five calls of February come, and a month goes by
            try await story.reach("2026-09-05T00:00:00Z")
            try await calls.record(5, "call_count", of: customer, at: "2026-02-27T00:00:00Z", keys: "late")
            try await story.reach("2026-10-06T00:00:00Z")
            try await story.reach("2026-11-06T00:00:00Z")
            // then: one more invoice is sent for them, once
            let invoices = try await calls.invoices(of: contract)
            #expect(invoices.map(\.total) == ["1000", "50"])
            #expect(invoices.map(\.status) == ["sent", "sent"])
            #expect(invoices[1].lines == ["Adjustment for 2026-02-01 to 2026-02-28: API calls: 50"])
            #expect(try await calls.timeline("INV-000002") == ["invoice/1 requested", "invoice/1 not_delivered"])
        }
    }

    @Test
    func aContractHasOneJobAhead() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            try await calls.guidePlans()
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "pro")
            func ahead() async throws -> [String] { try await calls.jobs("open").map { $0["dueAt"].text } }
            #expect(try await ahead() == ["2026-03-01T00:00:00.000Z"])
            // when: it is changed twice, and rolled over by hand
            for quantity: JSONValue in [2, 3] {
                try calls.stage(
                    try await calls.post("/v1/contracts/\(contract)/change-plan", ["quantity": quantity])
                )
            }
            try await calls.rollOver(contract)
            // then: the job is the same
            #expect(try await ahead() == ["2026-03-01T00:00:00.000Z"])
            // when: someone finalizes by hand before the job has run
            try story.move(to: "2026-03-01T00:00:00Z")
            _ = try await calls.finalize(try await calls.invoice(of: contract, endingOn: "2026-03-01"))
            #expect(try await calls.invoices(of: contract).count == 1 + 12)
            await story.runJobs()
            // then: the job finds it done, and there is one for the next period
            #expect(try await calls.invoices(of: contract).filter { $0["invoiceNumber"] != .null }.count == 1)
            #expect(try await ahead() == ["2026-04-01T00:00:00.000Z"])
            // when: it is cancelled at the end of the period
            try calls.stage(try await calls.post("/v1/contracts/\(contract)/cancel"))
            // then: that is the end of it
            #expect(try await ahead() == ["2026-04-01T00:00:00.000Z"])
            try await story.reach("2026-04-01T00:00:00Z")
            #expect(try await ahead() == [])
            #expect(
                try await calls.jobs("open", kind: "contract_settlement").map { $0["dueAt"].text } == [
                    "2026-04-02T00:00:00.000Z"
                ]
            )
        }
    }

    @Test
    func aContractThatBeganInThePastIsInvoicedAtOnce() async throws {
        try await Scenario.run(from: "2026-05-10T00:00:00Z") { story in
            let calls = story.calls
            try await calls.guidePlans()
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "pro", ["startDate": "2026-02-01"])
            await story.runJobs()
            let invoices = try await calls.invoices(of: contract)
            #expect(
                invoices.filter { $0["invoiceNumber"] != .null }.map { $0["invoiceDate"].text } == [
                    "2026-03-01", "2026-04-01", "2026-05-01",
                ]
            )
        }
    }

    @Test
    func aFailureIsShownTriedAgainAndMended() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: a price that makes more than can be held of what was used
            try await calls.meter(
                "UNITS",
                ["eventName": "unit", "aggregation": "sum", "valueProperty": "n"]
            )
            try await calls.plan(
                "units",
                [
                    "currency": "USD",
                    "prices": [
                        [
                            "key": "units", "name": "Units", "model": "per_unit", "unitAmount": "100000000",
                            "meter": "UNITS",
                        ]
                    ],
                ]
            )
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "units")
            let event: JSONValue = [
                "customerId": .string(customer), "eventName": "unit", "idempotencyKey": "huge",
                "properties": ["n": 1_000_000_000_000_000],
            ]
            try calls.stage(try await calls.post("/v1/events", event))
            // when: its month is over
            try await story.reach("2026-03-01T00:00:00Z")
            // then: the job says why it failed, and when it is tried again
            let failed = try #require(try await calls.jobs("open").first { $0["state"] == "retrying" })
            #expect(failed["error"]["code"] == "conflict")
            #expect(failed["error"]["message"].text.contains("cannot be held exactly"))
            #expect(failed["nextAttemptAt"] == "2026-03-01T00:00:30.000Z")
            #expect(failed["subject"].text == contract)
            // when: it is tried until it is given up
            for _ in 0..<13 {
                story.wait(seconds: 3600)
                await story.runJobs()
            }
            #expect(try await calls.jobs("failed").map { $0["id"] } == [failed["id"]])
            // when: the cause is mended, and someone lets it run again
            try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/huge"))
            try calls.stage(try await calls.post("/v1/jobs/\(failed["id"].text)/retry"))
            await story.runJobs()
            // then: the invoice is finalized, for nothing
            #expect(try await calls.invoice(of: contract, endingOn: "2026-03-01").status == "paid")
            #expect(try await calls.jobs("failed").isEmpty)
        }
    }
}
