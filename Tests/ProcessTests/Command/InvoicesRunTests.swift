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
}
