import Testing
import WeirCore
import WeirPrimitives

@testable import WeirServices

struct KeptTermsTests {
    private let now = Timestamp(milliseconds: 1_770_000_000_000)

    private func terms(_ limit: Int64) -> DecisionTerms {
        DecisionTerms(
            feature: "seo",
            meter: MeterID(rawValue: 1),
            period: TimeRange(start: now, end: now.adding(seconds: 1)),
            limit: .hard(Quantity(limit))
        )
    }

    private func period(_ number: Int64) -> TimeRange {
        TimeRange(start: now.adding(seconds: number), end: now.adding(seconds: number + 1))
    }

    @Test func whoeverMakesTermsFirstMakesThemForAll() async throws {
        for _ in 0..<50 {
            let kept = PeriodTerms(features: 3)
            #expect(kept.kept(1) == nil)
            let found = await withTaskGroup(of: DecisionTerms.self, returning: [DecisionTerms].self) { group in
                for limit in 0..<8 {
                    group.addTask {
                        let mine = kept.keep(terms(Int64(limit)), of: 1)
                        return kept.kept(1) === mine ? mine : terms(-1)
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            let first = try #require(found.first)
            #expect(found.count == 8)
            #expect(found.allSatisfy { $0 === first })
            #expect(kept.kept(0) == nil)
            #expect(kept.kept(2) == nil)
        }
    }

    @Test func termsGoWithTheirPeriodAndNotBefore() {
        var kept: PeriodTerms? = PeriodTerms(features: 2)
        weak var first: DecisionTerms?
        weak var second: DecisionTerms?
        do {
            let (one, other) = (terms(1), terms(2))
            #expect(kept?.keep(one, of: 0) === one)
            #expect(kept?.keep(other, of: 0) === one)
            (first, second) = (one, other)
        }
        #expect(first != nil)
        #expect(second == nil, "It was not kept.")
        kept = nil
        #expect(first == nil)
    }

    @Test func periodsThatArePastMakeRoomForMore() {
        let shared = SharedTerms()
        let limit = Int64(10_000 / 100)
        for number in 0..<limit { _ = shared.terms(in: period(number), features: 100, now: now) }
        let last = shared.terms(in: period(limit - 1), features: 100, now: now)
        let later = now.adding(seconds: 2)
        let beyond = shared.terms(in: period(limit), features: 100, now: later)
        #expect(shared.terms(in: period(limit), features: 100, now: later) === beyond)
        #expect(shared.terms(in: period(limit - 1), features: 100, now: later) === last)
    }

    @Test func tooManyPeriodsLoseWhatTheyShareAndNotWhatTheyKeep() {
        let shared = SharedTerms()
        let limit = Int64(10_000 / 100)
        let first = shared.terms(in: period(0), features: 100, now: now)
        let (mine, other) = (terms(1), terms(2))
        #expect(first.keep(mine, of: 5) === mine)
        for number in 1..<limit { _ = shared.terms(in: period(number), features: 100, now: now) }
        #expect(shared.terms(in: period(0), features: 100, now: now) === first)
        let beyond = shared.terms(in: period(limit), features: 100, now: now)
        #expect(beyond.keep(other, of: 5) === other)
        #expect(beyond.kept(5) === other)
        #expect(shared.terms(in: period(limit), features: 100, now: now) === beyond)
        #expect(first.kept(5) === mine)
        #expect(shared.terms(in: period(0), features: 100, now: now) !== first)
    }
}
