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

    @Test func thereAreOnlySoManyPeriodsAndThoseThatArePastMakeRoom() {
        let shared = SharedTerms()
        let limit = 10_000 / 100
        let first = shared.terms(in: period(0), features: 100, now: now)
        #expect(shared.terms(in: period(0), features: 100, now: now) === first)
        for number in 1..<Int64(limit) { _ = shared.terms(in: period(number), features: 100, now: now) }
        let beyond = shared.terms(in: period(Int64(limit)), features: 100, now: now)
        let mine = terms(1)
        #expect(beyond.keep(mine, of: 5) === mine)
        #expect(beyond.kept(5) == nil, "It keeps nothing.")
        let later = shared.terms(in: period(Int64(limit)), features: 100, now: now.adding(seconds: 2))
        #expect(later.keep(mine, of: 5) === mine)
        #expect(later.kept(5) === mine)
    }
}
