import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// A contract tells what was agreed at any earlier time, so that an old invoice can be made anew.
struct EarlierTermsTests {
    @Test("After random changes and ends, the contract as it was after each of them is known", arguments: 0..<8)
    func everyStateIsKnown(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<(40 * BillingFixture.rounds) {
            var fixture = BillingFixture(terms: ContractTerms(fees: [BillingFixture.fee("base", 1)]))
            fixture.end = Bool.random(using: &random) ? "2027-01-01" : nil
            var contract = try fixture.contract
            var now = try moment("2026-01-01T12:00:00Z")
            var states: [(at: Timestamp, contract: Contract)] = [(now.adding(milliseconds: -1), contract)]
            for _ in 0..<12 {
                now = now.adding(seconds: Int64.random(in: 1...2_000_000, using: &random))
                let timing: ChangeTiming =
                    switch Int.random(in: 0..<3, using: &random) {
                    case 0: .immediately
                    case 1: .atPeriodEnd
                    case _:
                        .on(Zone.utc.billableDay(at: now).adding(days: Int.random(in: 0...90, using: &random)))
                    }
                do {
                    if contract.cancelledAt != nil, Int.random(in: 0..<3, using: &random) == 0 {
                        contract = try ContractRules.resumed(contract, now: now, in: .utc)
                    } else if Int.random(in: 0..<6, using: &random) == 0 {
                        contract = try ContractRules.cancelled(contract, timing, now: now, in: .utc)
                    } else {
                        let terms = ContractTerms(fees: [
                            BillingFixture.fee("base", Int64.random(in: 1...3, using: &random))
                        ])
                        contract = try ContractRules.changed(
                            contract,
                            to: fixture.change(to: terms),
                            timing,
                            now: now,
                            in: .utc
                        )
                    }
                } catch is ContractRefusal {
                    continue
                }
                states.append((now, contract))
            }
            for (index, state) in states.enumerated() {
                let then = contract.asAgreed(at: state.at)
                #expect(then.phases == state.contract.phases)
                #expect(then.end == state.contract.end)
                // In the instant itself nothing was decided yet, when that is what is asked.
                guard index > 0 else { continue }
                let before = contract.asAgreed(at: state.at, isInclusive: false)
                #expect(before.phases == states[index - 1].contract.phases)
                #expect(before.end == states[index - 1].contract.end)
            }
        }
    }
}
