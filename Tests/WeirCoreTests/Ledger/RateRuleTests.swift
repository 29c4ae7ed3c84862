import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// The cell rate rule against a bucket that drains.
@Suite struct RateRuleTests {
    private static let start = Timestamp(milliseconds: 1_769_904_000_000)

    /// A bucket of `burst` calls that drains `limit` calls a period, in units of one call times the period.
    private struct Bucket {
        let rule: RateRule
        var level: Int128 = 0
        var last: Timestamp?

        mutating func admits(at now: Timestamp) -> Bool {
            if let last { level = max(0, level - Int128(now.milliseconds(since: last)) * Int128(rule.limit)) }
            last = now
            let call = Int128(rule.periodMilliseconds)
            guard level + call <= Int128(rule.burst) * call else { return false }
            level += call
            return true
        }
    }

    @Test(
        "Calls at random moments",
        arguments: [
            (1, 1_000, 1), (10, 1_000, 10), (60, 60_000, 5), (6_000, 60_000, 6_000), (1, 3_600_000, 3), (25, 100, 40),
        ]
    )
    func callsAtRandomMoments(limit: Int64, period: Int64, burst: Int64) {
        var random = SeededGenerator(seed: 20_260_307 + UInt64(limit))
        let rule = RateRule(name: "r", limit: limit, periodMilliseconds: period, burst: burst)
        var bucket = Bucket(rule: rule)
        var arrival: Int128?
        var now = Self.start
        var admitted = 0
        for _ in 0..<2_000 {
            now = now.adding(milliseconds: Int64.random(in: 0...(2 * period / limit), using: &random))
            if random.chance(1) { now = now.adding(milliseconds: Int64.random(in: 0...(3 * period), using: &random)) }
            let before = arrival
            let (state, wait) = rule.admit(arrival: &arrival, now: now)
            #expect((wait == nil) == bucket.admits(at: now))
            #expect(state.limit == limit)
            #expect((0...burst).contains(state.remaining))
            guard let wait else {
                admitted += 1
                continue
            }
            #expect(arrival == before)
            #expect(wait > 0 && wait <= period)
            // After the wait the call conforms, a millisecond earlier it does not.
            var later = arrival
            #expect(rule.admit(arrival: &later, now: now.adding(milliseconds: wait)).waitMilliseconds == nil)
            later = arrival
            #expect(rule.admit(arrival: &later, now: now.adding(milliseconds: wait - 1)).waitMilliseconds != nil)
        }
        #expect(admitted > 0)
    }

    @Test func fromRestExactlyTheBurstConforms() {
        let rule = RateRule(name: "r", limit: 60, periodMilliseconds: 60_000, burst: 7)
        var arrival: Int128?
        for call in Int64(1)...7 {
            let (state, wait) = rule.admit(arrival: &arrival, now: Self.start)
            #expect(wait == nil)
            #expect(state.remaining == 7 - call)
            #expect(state.resetsAt == Self.start.adding(seconds: call))
        }
        let (state, wait) = rule.admit(arrival: &arrival, now: Self.start)
        #expect(wait == 1_000)
        #expect(state.remaining == 0)
    }

    @Test func afterAClockThatStepsBackNobodyWaitsLongerThanTheBurst() {
        let rule = RateRule(name: "r", limit: 10, periodMilliseconds: 1_000)
        var arrival: Int128?
        for _ in 0..<10 { _ = rule.admit(arrival: &arrival, now: Self.start) }
        let earlier = Self.start.adding(seconds: -7_200)
        #expect(rule.admit(arrival: &arrival, now: earlier).waitMilliseconds == 100)
        #expect(rule.admit(arrival: &arrival, now: earlier.adding(milliseconds: 100)).waitMilliseconds == nil)
        #expect(rule.admit(arrival: &arrival, now: earlier.adding(milliseconds: 100)).waitMilliseconds == 100)
    }

    @Test func aStricterRuleTakesOverTheStateOfALaxerOne() {
        let lax = RateRule(name: "r", limit: 1, periodMilliseconds: 3_600_000, burst: 100)
        var arrival: Int128?
        for _ in 0..<100 { _ = lax.admit(arrival: &arrival, now: Self.start) }
        let strict = RateRule(name: "r", limit: 1, periodMilliseconds: 1_000)
        #expect(strict.admit(arrival: &arrival, now: Self.start).waitMilliseconds == 1_000)
        #expect(strict.admit(arrival: &arrival, now: Self.start.adding(seconds: 1)).waitMilliseconds == nil)
    }
}
