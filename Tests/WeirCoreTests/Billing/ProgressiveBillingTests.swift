import Testing
import WeirCore
import WeirPrimitives

struct ProgressiveBillingTests {
    /// What is invoiced after each event, 0 for nothing.
    private func sequence(_ usage: [Int64], thresholds: [Int64], every: Int64? = nil) throws -> [Int64] {
        let progressive = ProgressiveBilling(thresholds: thresholds.map(usd), repeatEvery: every.map(usd))
        var billed = usd(0)
        return try usage.map { amount in
            guard let due = try progressive.amountDue(usage: usd(amount), billed: billed) else { return 0 }
            billed = try billed.adding(due)
            return due.minorUnits
        }
    }

    @Test("Each threshold is invoiced once, with all usage that is not billed yet")
    func sequences() throws {
        #expect(try sequence([100, 199, 200, 400, 600, 900], thresholds: [200, 500]) == [0, 0, 200, 0, 400, 0])
        #expect(try sequence([1_000], thresholds: [200, 500]) == [1_000], "Two at once are one invoice.")
        #expect(try sequence([], thresholds: [200]).isEmpty)
    }

    @Test func retractedUsageThatComesAgainIsNotInvoicedAgain() throws {
        #expect(try sequence([250, 100, 250, 499, 500], thresholds: [200, 500]) == [250, 0, 0, 0, 250])
    }

    @Test func theLastThresholdMayRepeat() throws {
        #expect(
            try sequence([200, 299, 300, 350, 450, 500], thresholds: [200], every: 100) == [200, 0, 100, 0, 150, 50]
        )
    }

    @Test func thresholdsOfAnotherCurrencyAreFlaws() throws {
        var contract = try BillingFixture().contract
        for progressive in [
            ProgressiveBilling(thresholds: []), ProgressiveBilling(thresholds: [usd(0)]),
            ProgressiveBilling(thresholds: [usd(2), usd(1)]),
            ProgressiveBilling(thresholds: [Money(minorUnits: 1, currency: .eur)]),
            ProgressiveBilling(thresholds: [usd(1)], repeatEvery: usd(0)),
        ] {
            contract.progressive = progressive
            #expect(ContractRules.flaws(in: contract) == [.invalidThresholds])
        }
    }
}
