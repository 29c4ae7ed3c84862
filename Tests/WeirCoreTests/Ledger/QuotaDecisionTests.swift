import Testing
import WeirCore
import WeirPrimitives

/// What is allowed, what is refused and with which cause.
@Suite struct QuotaDecisionTests {
    @Test func aHardLimitStopsAtItsLastUnit() throws {
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, .hard(Quantity(10)))
        #expect(try bench.consume("a", 4, terms).allowed?.used == Quantity(4))
        #expect(try bench.consume("b", 6, terms).allowed?.remaining == .zero)
        let refusal = try bench.consume("c", 1, terms).refusal
        #expect(
            refusal
                == .quotaExceeded(
                    used: Quantity(10),
                    reserved: .zero,
                    limit: Quantity(10),
                    requested: .one,
                    resetsAt: RulesBench.period.end
                )
        )
        #expect(try bench.quota(RulesBench.sum).recorded == Quantity(10))
        #expect(bench.differences().isEmpty)
    }

    @Test func aRefusalIsNotRecordedAndDecidedAgain() throws {
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, .hard(Quantity(10)))
        try bench.record("other", value: 10)
        #expect(try bench.consume("k", 3, terms).refusal != nil)
        try bench.retract("other")
        #expect(try bench.consume("k", 3, terms).allowed?.used == Quantity(3))
        // From then on the answer stands, whatever happens to the quota.
        try bench.record("more", value: 100)
        let again = try bench.consume("k", 3, terms)
        guard case .decided(.allowed(let decision, isRepeated: true)) = again else {
            Issue.record("\(again)")
            return
        }
        #expect(decision.used == Quantity(3))
        #expect(try bench.consume("k", 4, terms) == .failed(.keyTaken))
    }

    @Test func theRecordedAnswerStandsAfterItsEventIsRetracted() throws {
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, .hard(Quantity(10)))
        let first = try #require(try bench.consume("k", 10, terms).allowed)
        try bench.retract("k")
        #expect(try bench.quota(RulesBench.sum).recorded == .zero)
        #expect(try bench.consume("k", 10, terms) == .decided(.allowed(first, isRepeated: true)))
        // The repetition counted nothing.
        #expect(try bench.consume("l", 10, terms).allowed?.used == Quantity(10))
        #expect(bench.differences().isEmpty)
    }

    @Test func aSoftLimitIsExceededUpToItsCap() throws {
        var bench = RulesBench()
        let capped = bench.terms(RulesBench.sum, .soft(Quantity(10), overageCap: Quantity(5)))
        let decision = try #require(try bench.consume("a", 15, capped).allowed)
        #expect(decision.used == Quantity(15))
        #expect(decision.limit == Quantity(10))
        #expect(decision.remaining == .zero)
        guard case .quotaExceeded(_, _, let limit, _, _) = try bench.consume("b", 1, capped).refusal else {
            Issue.record("the cap did not refuse")
            return
        }
        #expect(limit == Quantity(10))
        let open = bench.terms(RulesBench.sum, .soft(Quantity(10), overageCap: nil))
        #expect(try bench.consume("c", 1_000, open).allowed?.used == Quantity(1_015))
        #expect(try bench.consume("d", 1, bench.terms(RulesBench.sum, .unlimited)).allowed?.limit == nil)
    }

    @Test func thePerCallLimitComesBeforeTheRateAndTheRateBeforeTheQuota() throws {
        var bench = RulesBench()
        let rate = RateRule(name: "r", limit: 2, periodMilliseconds: 1_000)
        let terms = bench.terms(RulesBench.sum, .hard(Quantity(1)), perCall: Quantity(5), rates: [rate])
        let tooMuch = LedgerRefusal.perCallLimitExceeded(limit: Quantity(5), requested: Quantity(6))
        // A call that is too large uses up nothing of the rate, one over the quota does.
        for index in 0..<5 { #expect(try bench.consume("large-\(index)", 6, terms).refusal == tooMuch) }
        for index in 0..<2 {
            guard case .quotaExceeded = try bench.consume("over-\(index)", 5, terms).refusal else {
                Issue.record("the rate came before its turn")
                return
            }
        }
        guard case .rateLimitExceeded(let state, let wait) = try bench.consume("third", 1, terms).refusal else {
            Issue.record("the rate did not refuse")
            return
        }
        #expect(state.remaining == 0)
        #expect(wait == 500)
        #expect(try bench.consume("large", 6, terms).refusal == tooMuch)
        bench.now = bench.now.adding(milliseconds: 500)
        #expect(try bench.consume("fits", 1, terms).allowed?.used == .one)
    }

    @Test func aRefusedRateLeavesTheOthersAsTheyWere() throws {
        var bench = RulesBench()
        let wide = RateRule(name: "wide", limit: 3, periodMilliseconds: 60_000)
        let narrow = RateRule(name: "narrow", limit: 1, periodMilliseconds: 1_000)
        let terms = bench.terms(RulesBench.count, .unlimited, rates: [wide, narrow])
        #expect(try bench.consume("a", 1, terms).allowed?.rate?.remaining == 0)
        for index in 0..<10 { #expect(try bench.consume("b\(index)", 1, terms).refusal != nil) }
        for index in 0..<2 {
            bench.now = bench.now.adding(seconds: 1)
            #expect(try bench.consume("c\(index)", 1, terms).allowed != nil)
        }
        bench.now = bench.now.adding(seconds: 1)
        guard case .rateLimitExceeded(let state, _) = try bench.consume("d", 1, terms).refusal else {
            Issue.record("the wide rule did not refuse")
            return
        }
        #expect(state.limit == 3)
    }

    @Test func aCheckKeepsNothing() throws {
        var bench = RulesBench()
        let rate = RateRule(name: "r", limit: 1, periodMilliseconds: 1_000)
        let terms = bench.terms(RulesBench.sum, .hard(Quantity(10)), rates: [rate])
        for _ in 0..<5 { #expect(try bench.check(7, terms).allowed?.used == Quantity(7)) }
        #expect(try bench.check(11, terms).refusal != nil)
        #expect(bench.delta.changes.count == 1, "only the entry of the meters")
        #expect(try bench.consume("a", 10, terms).allowed != nil)
        guard case .rateLimitExceeded = try bench.check(1, terms).refusal else {
            Issue.record("the check does not see the rate")
            return
        }
    }

    @Test func whatDoesNotGrowUsageIsNeverRefused() throws {
        var bench = RulesBench()
        let unique = bench.terms(RulesBench.unique, .hard(Quantity(2)))
        func member(_ key: String, _ name: String) throws -> LedgerOutcome {
            try bench.apply(.consume(bench.consumeCommand(key, .string(name), unique)))
        }
        #expect(try member("1", "a").allowed?.used == .one)
        #expect(try member("2", "b").allowed?.used == Quantity(2))
        #expect(try member("3", "a").allowed?.used == Quantity(2))
        #expect(try member("4", "c").refusal != nil)
        // A member that left makes room.
        try bench.record("leave", at: bench.now, ["value": .string("a"), "operation": .string("remove")])
        #expect(try member("5", "c").allowed?.used == Quantity(2))
        #expect(try member("6", "a").refusal != nil)

        let maximum = bench.terms(RulesBench.max, .hard(Quantity(50)))
        #expect(try bench.consume("m1", 50, maximum).allowed?.used == Quantity(50))
        #expect(try bench.consume("m2", 51, maximum).refusal != nil)
        #expect(try bench.consume("m3", 30, maximum).allowed?.used == Quantity(50))
        try bench.retract("m1")
        #expect(try bench.quota(RulesBench.max).recorded == Quantity(30))
        #expect(bench.differences().isEmpty)
    }

    @Test func recordedEventsCountBeyondTheLimit() throws {
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, .hard(Quantity(10)))
        try bench.consume("a", 10, terms)
        try bench.record("b", value: 5)
        #expect(try bench.quota(RulesBench.sum).recorded == Quantity(15))
        #expect(try bench.consume("c", 1, terms).refusal != nil)
        // Asking for nothing, or for less than nothing, does not grow usage.
        #expect(try bench.consume("d", 0, terms).allowed?.used == Quantity(15))
        #expect(try bench.consume("e", -2, terms).allowed?.used == Quantity(13))
    }

    @Test func aMeterThatDoesNotCountTheEventCannotDecide() throws {
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, .hard(Quantity(10)))
        #expect(try bench.apply(.consume(bench.consumeCommand("a", .bool(true), terms))) == .failed(.notCounted))
        let unknown = bench.terms(RulesBench.meter(99, .sum), .hard(Quantity(10)))
        #expect(try bench.consume("b", 1, unknown) == .failed(.notCounted))
        #expect(bench.delta.changes.count == 1)
    }

    @Test("The largest quantities decide exactly", arguments: [Int64(1), 1_000])
    func theLargestQuantities(times: Int64) throws {
        var bench = RulesBench()
        let largest = Quantity.inputLimit
        let limit = Quantity(billionths: largest.billionths * Int128(times))
        let terms = bench.terms(RulesBench.sum, .hard(limit))
        for index in 0..<times {
            #expect(try bench.consume("k\(index)", 1_000_000_000_000_000, terms).allowed != nil)
        }
        let smallest = PropertyValue.number(Quantity(billionths: 1).decimal)
        let last = try bench.apply(.consume(bench.consumeCommand("last", smallest, terms)))
        #expect(last.refusal != nil)
        #expect(try bench.quota(RulesBench.sum).recorded == limit)
    }

    @Test func readingAQuotaThatWasNeverUsedKeepsNoCounter() throws {
        var bench = RulesBench()
        #expect(try bench.quota(RulesBench.sum).recorded == .zero)
        #expect(try bench.quota(RulesBench.unique).recorded == .zero)
        #expect(bench.ledger.counters.count == 0)
        try bench.record("a", value: 3)
        #expect(try bench.quota(RulesBench.sum).recorded == Quantity(3))
        #expect(bench.ledger.counters.count == 1)
        let terms = bench.terms(RulesBench.max, .unlimited, period: .always)
        _ = try bench.check(1, terms)
        #expect(try bench.quota(RulesBench.max, in: .always).recorded == Quantity(3))
        #expect(bench.ledger.counters.count == 2)
        #expect(bench.differences().isEmpty)
    }

    @Test func aSumThatWouldOverflowChangesNothing() throws {
        var bench = RulesBench()
        try bench.record("a", value: 1)
        let terms = bench.terms(RulesBench.sum, .unlimited)
        _ = try bench.check(1, terms)
        var state = SumState()
        state.total = Quantity(billionths: .max - 5)
        state.count = 1
        let key = CounterKey(meter: RulesBench.sum.id, period: RulesBench.period)
        bench.workingSet[bench.context().customer]?.counters[key] = .sum(state)
        let before = bench.ledger
        #expect(try bench.record("b", value: 1) == .failed(.overflow))
        #expect(try bench.consume("c", 1, terms) == .failed(.overflow))
        #expect(bench.ledger.sequence == before.sequence)
        #expect(bench.ledger.counters == before.counters)
        #expect(bench.ledger.fresh.usage.slots == before.fresh.usage.slots)
        #expect(bench.ledger.fresh.keys == before.fresh.keys)
    }

    @Test func askingForRepetitionsOnlyLeavesNoCounterBehind() throws {
        var bench = RulesBench()
        for number in 0..<50 {
            let instant = bench.now.adding(milliseconds: Int64(number))
            let terms = DecisionTerms(
                feature: "f",
                meter: RulesBench.sum.id,
                period: TimeRange(start: instant, end: instant),
                limit: .hard(.zero),
                perCallLimit: Quantity(-1)
            )
            #expect(try bench.consume("k\(number)", 1, terms).refusal != nil)
        }
        #expect(bench.workingSet[bench.context().customer]?.counters.count == 0)
    }
}
