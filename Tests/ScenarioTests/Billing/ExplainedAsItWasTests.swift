import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Invoices that are explained by what had become of those before them when they were made.
struct ExplainedAsItWasTests {
    private typealias Files = OfflineExplanationTests.Files

    private func files(of invoice: String, _ calls: OperatorCalls) async throws -> Files {
        try await OfflineExplanationTests().files(of: invoice, calls)
    }

    /// What may become of a yearly fee of $365 that was invoiced on 1 January and of which 30 days are given back on
    /// 2 December.
    enum Fate: String, CaseIterable, CustomTestStringConvertible {
        case writtenOff, writtenOffAndPaid, refundedInPart, paid

        var testDescription: String { rawValue }

        func come(to invoice: String, _ calls: OperatorCalls) async throws {
            func post(_ action: String, _ body: JSONValue = [:]) async throws {
                try calls.stage(try await calls.post("/v1/invoices/\(invoice)/\(action)", body))
            }
            switch self {
            case .writtenOff: try await post("mark-uncollectible")
            case .writtenOffAndPaid:
                try await post("mark-uncollectible")
                try await post("mark-paid", ["reference": "T-1"])
            case .refundedInPart:
                try await post("mark-paid", ["reference": "T-1"])
                try await post("refund", ["amountMinor": 1000])
            case .paid: try await post("mark-paid", ["reference": "T-1"])
            }
        }
    }

    @Test("What came before an invoice and what came after it is told apart", arguments: Fate.allCases, [true, false])
    func earlierInvoicesAreKnownAsTheyWere(_ fate: Fate, isBefore: Bool) async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            let month: JSONValue = ["key": "month", "name": "Month", "model": "flat", "amount": "400"]
            let year: JSONValue = [
                "key": "base", "name": "Base", "model": "flat", "amount": "365", "interval": "year",
                "timing": "advance",
            ]
            try await calls.plan("yearly", ["currency": "USD", "prices": [year, month]])
            try await calls.plan("monthly", ["currency": "USD", "prices": [month]])
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "yearly")
            try await calls.rollOver(contract)
            let yearly = try await calls.invoices(of: contract)[0]["id"].text
            try story.move(to: "2026-12-02T00:00:00Z")
            try await calls.rollOver(contract)
            // given: the fee is given up or given back before it is credited, or after that
            if isBefore { try await fate.come(to: yearly, calls) }
            try story.move(to: "2026-12-03T00:00:00Z")
            try calls.stage(try await calls.post("/v1/contracts/\(contract)/change-plan", ["planKey": "monthly"]))
            try story.move(to: "2027-01-01T00:00:00Z")
            try await calls.rollOver(contract)
            try story.move(to: "2027-01-05T00:00:00Z")
            if !isBefore { try await fate.come(to: yearly, calls) }
            // then: it is made anew whole, nothing is taken as it is stated
            let december = try await calls.invoice(of: contract, endingOn: "2027-01-01")["id"].text
            let files = try await files(of: december, calls)
            #expect(files.explanation["basis"]["takesEarlierAsStated"] == .null)
            #expect(try files.differences() == [])
            // then: so a credit that is another is noticed, and one that is missing
            let hasCredit = files.explanation["lines"].arrayValue?.contains { $0["kind"].text == "unused_fee" } ?? false
            #expect(hasCredit == !(isBefore && fate == .writtenOff))
            var altered = files
            altered.add(-100, toLines: hasCredit ? "unused_fee" : "fee")
            #expect(try altered.differences() != [])
            var fewer = files
            fewer.remove { $0["kind"].text == (hasCredit ? "unused_fee" : "fee") }
            #expect(try fewer.differences() != [])
        }
    }

    @Test func aOneOffLineIsItsQuantityTimesItsPrice() async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            let customer = try await calls.customer("acme")
            let draft = try calls.stage(
                try await calls.post(
                    "/v1/invoices",
                    [
                        "customerId": .string(customer), "currency": "USD",
                        "lines": [["label": "Hours", "quantity": "1.5", "unitPrice": "99.99"]],
                    ]
                )
            )
            let sent = try await calls.finalize(draft)
            let files = try await files(of: sent["id"].text, calls)
            #expect(try files.differences() == [])
            var altered = files
            altered.add(100, toLines: "one_off")
            let differences = try altered.differences()
            #expect(differences.count == 1)
            #expect(differences.allSatisfy { $0.hasPrefix("the line 'Hours' says 150.99 USD") }, "\(differences)")
        }
    }
}
