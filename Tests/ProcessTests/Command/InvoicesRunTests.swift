import Testing
import WeirAPI

@testable import weir

/// What `weir invoices run` says of a run, whoever was faster with the invoices.
struct InvoicesRunTests {
    @Test(arguments: [
        (#"{"finalized": 0, "firstNumber": null, "lastNumber": null, "totals": []}"#, ["0 finalized"]),
        (
            #"{"finalized": 2, "firstNumber": "INV-000001", "lastNumber": "INV-000002","#
                + #" "totals": [{"currency": "USD", "totalMinor": 4200}, {"currency": "JPY", "totalMinor": 7}]}"#,
            ["2 finalized: INV-000001 to INV-000002", "  42.00 USD", "  7 JPY"]
        ),
        (
            #"{"finalized": 1, "firstNumber": "A-1", "lastNumber": "A-1", "totals": [], "isPartial": true}"#,
            ["1 finalized: A-1 to A-1", "there is more that is due: run it again"]
        ),
    ])
    func aRunIsToldInLines(answer: String, lines: [String]) throws {
        let outcome = try #require(try JSONParser.parse(Array(answer.utf8)).objectValue)
        #expect(InvoicesRun.lines(of: outcome) == lines)
    }

    @Test func aLongRunGoesOnInPortionsAndIsToldAsOne() async throws {
        let answers = [
            #"{"finalized": 2000, "firstNumber": "A-1", "lastNumber": "A-2000", "failed": 1, "failures": [{"invoiceId": "inv_1"}],"#
                + #" "totals": [{"currency": "USD", "totalMinor": 10}, {"currency": "EUR", "totalMinor": 5}], "isPartial": true}"#,
            #"{"finalized": 500, "firstNumber": "A-2001", "lastNumber": "A-2500", "failed": 1, "failures": [{"invoiceId": "inv_1"}],"#
                + #" "totals": [{"currency": "USD", "totalMinor": 3}], "isPartial": true}"#,
        ]
        var asked: [Int] = []
        var told: [Int] = []
        let outcome = try await InvoicesRun.run(upTo: 2_500) { body in
            asked.append(body["limit"]?.intValue ?? 0)
            return try #require(try JSONParser.parse(Array(answers[asked.count - 1].utf8)).objectValue)
        } told: {
            told.append($0)
        }
        #expect(asked == [2_000, 500])
        #expect(told == [2_000, 2_500])
        #expect(InvoicesRun.lines(of: outcome).first == "2500 finalized: A-1 to A-2500")
        #expect(
            InvoicesRun.lines(of: outcome).dropFirst() == [
                "  0.13 USD", "  0.05 EUR", "there is more that is due: run it again",
            ]
        )
        // What cannot be made is met by every portion, and fails once.
        #expect(outcome["failed"] == 1)
    }

    @Test func aRunThatFindsNothingMoreEnds() async throws {
        var asked = 0
        let outcome = try await InvoicesRun.run(upTo: nil) { _ in
            asked += 1
            let text = #"{"finalized": 0, "firstNumber": null, "lastNumber": null, "totals": [], "isPartial": true}"#
            return try #require(try JSONParser.parse(Array(text.utf8)).objectValue)
        } told: { _ in
        }
        #expect(asked == 1)
        #expect(outcome["isPartial"] == true)
    }
}
