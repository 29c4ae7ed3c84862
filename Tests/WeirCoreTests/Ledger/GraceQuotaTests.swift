import Testing
import WeirCore
import WeirPrimitives

/// A limit beyond which usage goes on for some hours.
struct GraceQuotaTests {
    /// 24 hours beyond 10.
    private static let limit = QuotaLimit.grace(Quantity(10), hours: 24, overageCap: nil)

    /// A bench where the limit was reached half an hour after the full hour.
    private static func bench() throws -> (RulesBench, DecisionTerms) {
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, limit)
        try bench.consume("earlier", 9, terms)
        bench.now = bench.now.adding(seconds: 1800)
        try bench.consume("reaches", 1, terms)
        return (bench, terms)
    }

    @Test func usageGoesOnForTheHoursOfGraceAndThenStops() throws {
        var (bench, terms) = try Self.bench()
        let reached = bench.now
        for hours in 0..<24 {
            bench.now = reached.adding(seconds: Int64(hours) * 3600)
            #expect(try bench.consume("in grace \(hours)", 1, terms).allowed?.limit == Quantity(10))
        }
        // Read by whole hours: never earlier than a day after, and never an hour later.
        bench.now = reached.adding(seconds: 24 * 3600 + 1799)
        #expect(try bench.consume("just in time", 1, terms).allowed != nil)
        bench.now = reached.adding(seconds: 24 * 3600 + 1800)
        let refusal = try bench.consume("too late", 1, terms).refusal
        #expect(
            refusal
                == .quotaExceeded(
                    used: Quantity(35),
                    reserved: .zero,
                    limit: Quantity(10),
                    requested: .one,
                    resetsAt: RulesBench.period.end
                )
        )
        #expect(try bench.reserve("nothing is held either", 1, terms).refusal != nil)
        #expect(bench.differences().isEmpty)
    }

    @Test func limitThatIsNotReachedHasNoGraceToLose() throws {
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, Self.limit)
        try bench.consume("few", 9, terms)
        bench.now = bench.now.adding(seconds: 20 * 86_400)
        #expect(try bench.consume("over at once", 50, terms).allowed?.used == Quantity(59))
        bench.now = bench.now.adding(seconds: 3600)
        #expect(try bench.consume("more", 1, terms).allowed != nil)
    }

    @Test func usageThatIsTakenBackGivesTheGraceBack() throws {
        var (bench, terms) = try Self.bench()
        bench.now = bench.now.adding(seconds: 30 * 3600)
        #expect(try bench.consume("late", 1, terms).refusal != nil)
        try bench.retract("reaches")
        #expect(try bench.consume("fits", 1, terms).allowed?.used == Quantity(10))
        #expect(try bench.consume("over", 1, terms).allowed?.used == Quantity(11))
        #expect(bench.differences().isEmpty)
    }

    @Test func capEndsTheGraceAtOnce() throws {
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, .grace(Quantity(10), hours: 24, overageCap: Quantity(5)))
        #expect(try bench.consume("a", 15, terms).allowed != nil)
        #expect(try bench.consume("b", 1, terms).refusal != nil)
    }

    @Test func nextPeriodBeginsAnew() throws {
        var (bench, terms) = try Self.bench()
        bench.now = bench.now.adding(seconds: 26 * 86_400 + 20 * 3600)
        #expect(try bench.consume("late", 1, terms).refusal != nil)
        let end = RulesBench.period.end
        let next = TimeRange(start: end, end: end.adding(seconds: 31 * 86_400))
        bench.now = end
        #expect(try bench.consume("anew", 12, bench.terms(RulesBench.sum, Self.limit, period: next)).allowed != nil)
    }

    @Test func theReadPartOfThePeriodIsWholeHours() {
        let period = RulesBench.period
        let start = period.start
        #expect(Self.limit.gracePast(in: period, at: start.adding(seconds: 24 * 3600 + 3599)) == nil)
        #expect(
            Self.limit.gracePast(in: period, at: start.adding(seconds: 25 * 3600))
                == TimeRange(start: start, end: start.adding(seconds: 3600))
        )
        #expect(Self.limit.gracePast(in: period, at: period.end.adding(seconds: 90 * 86_400)) == period)
        #expect(QuotaLimit.hard(.one).gracePast(in: period, at: period.end) == nil)
    }
}
