import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// The example of the guide: a plan by calls, and one with a fee and cheaper calls.
struct GuideExampleTests {
    struct Offer: Sendable, CustomTestStringConvertible {
        var plan: String
        var netTerms: JSONValue
        var draft: String
        var lines: [String]
        var total: String
        var dueDate: String

        var testDescription: String { "\(plan), due \(dueDate)" }
    }

    static let offers = [
        Offer(
            plan: "free",
            netTerms: 30,
            draft: "0",
            lines: ["API calls: 12340"],
            total: "12340",
            dueDate: "2026-03-30"
        ),
        Offer(
            plan: "pro",
            netTerms: 0,
            draft: "5000",
            lines: ["Pro: 5000", "API calls: 9872"],
            total: "14872",
            dueDate: "2026-02-28"
        ),
    ]

    @Test(arguments: offers)
    func aMonthFromTheLastOfJanuaryIsInvoiced(_ offer: Offer) async throws {
        try await Scenario.run(from: "2026-01-31T00:00:00Z") { story in
            let calls = story.calls
            // given: a contract from the 31st, of which twelve invoices are drafted ahead
            try await calls.guidePlans()
            let customer = try await calls.customer("acme", ["name": "Acme"])
            let contract = try await calls.contract(
                customer,
                offer.plan,
                ["startDate": "2026-01-31", "netTerms": offer.netTerms]
            )
            let drafts = try await calls.invoices(of: contract)
            #expect(drafts.count == 12)
            #expect(
                drafts.prefix(4).map { $0["invoiceDate"].text } == [
                    "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31",
                ]
            )
            #expect(drafts[0].status == "drafted")
            #expect(drafts[0].total == offer.draft)
            #expect(drafts[0]["invoiceNumber"] == .null)
            // when: 1,234 calls are made
            try story.move(to: "2026-02-10T12:00:00Z")
            try await calls.record(1_234, "call_count", of: customer, at: "2026-02-10T11:00:00Z", keys: "a")
            // then: they are on the draft in that moment
            let inProgress = try await calls.invoice(of: contract, endingOn: "2026-02-28")
            #expect(inProgress.status == "in_progress")
            #expect(inProgress.lines == offer.lines)
            #expect(inProgress.total == offer.total)
            #expect(try await calls.invoice(of: contract, endingOn: "2026-03-31").status == "drafted")
            // when: it is finalized before its time
            let early = try await calls.post("/v1/invoices/\(inProgress["id"].text)/finalize")
            // then: it is told when
            #expect(early.status == 409)
            #expect(early["error"]["details"]["finalizableAt"] == "2026-02-28T00:00:00.000Z")
            // when: the period is over
            try story.move(to: "2026-02-28T00:00:00Z")
            let sent = try await calls.finalize(inProgress)
            // then: it is sent, with the first number
            #expect(sent.status == "sent")
            #expect(sent["invoiceNumber"] == "INV-000001")
            #expect(sent.lines == offer.lines)
            #expect(sent.total == offer.total)
            #expect(sent["amountDueMinor"].plain == offer.total)
            #expect(sent["invoiceDate"] == "2026-02-28")
            #expect(sent["dueDate"].text == offer.dueDate)
            #expect(try await calls.get("/v1/invoices/INV-000001").json == sent)
            // when: it is finalized again
            // then: it is the same
            #expect(try await calls.finalize(inProgress) == sent)
        }
    }

    @Test
    func finalizingAtOnceGivesOneNumberEach() async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            // given: three customers whose month is over
            try await calls.guidePlans()
            var drafts: [JSONValue] = []
            for name in ["acme", "globex", "initech"] {
                let customer = try await calls.customer(name)
                let contract = try await calls.contract(customer, "pro", ["netTerms": 14])
                drafts.append(try await calls.invoice(of: contract, endingOn: "2026-02-01"))
            }
            try story.move(to: "2026-02-01T00:00:00Z")
            // when: all are finalized at once, each twice
            let numbers = try await withThrowingTaskGroup(of: String.self) { group in
                for draft in drafts + drafts {
                    group.addTask { try await calls.finalize(draft)["invoiceNumber"].text }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            // then: there are three numbers without a gap
            #expect(numbers == ["INV-000001", "INV-000002", "INV-000003"])
        }
    }
}
