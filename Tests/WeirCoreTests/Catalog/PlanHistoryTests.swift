import Testing
import WeirCore
import WeirPrimitives

/// Which version holds for whom.
struct PlanHistoryTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var reaches: [PlanReach]
        /// By version subscribed to, from 1.
        var expected: [Int]

        var testDescription: String { reaches.map(\.rawValue).joined(separator: " ") }
    }

    static let cases: [Case] = [
        Case(reaches: [.followers], expected: [1]),
        Case(reaches: [.followers, .followers, .followers], expected: [3, 3, 3]),
        Case(reaches: [.followers, .new], expected: [1, 2]),
        Case(reaches: [.followers, .new, .followers], expected: [1, 3, 3]),
        Case(reaches: [.followers, .new, .all], expected: [3, 3, 3]),
        Case(reaches: [.followers, .followers, .new, .new, .followers], expected: [2, 2, 3, 5, 5]),
        Case(reaches: [.new, .new, .all, .new, .followers], expected: [3, 3, 3, 5, 5]),
        Case(reaches: [.followers, .new, .all, .new], expected: [3, 3, 3, 4]),
    ]

    private func plan(_ version: Int) throws -> Plan {
        try PolicyFixture.plan("pro", id: 1, version: version, terms: PlanTerms(name: "v\(version)"))
    }

    @Test(arguments: cases)
    func reachDecides(_ example: Case) throws {
        var history = PlanHistory(new: try plan(1))
        for (index, reach) in example.reaches.enumerated().dropFirst() {
            history = history.adding(try plan(index + 1), reach: reach)
        }
        for (index, expected) in example.expected.enumerated() {
            #expect(history.plan(subscribedAt: index + 1).terms.name == "v\(expected)")
        }
        #expect(
            PlanHistory.keptVersions(by: example.reaches) == Set(example.expected).subtracting([example.reaches.count])
        )
        #expect(history.keepsOlderVersions == (Set(example.expected).count > 1))
        #expect(history.plansInForce.map(\.version) == Set(example.expected).sorted())
        let all = history.reachingAll()
        #expect(!all.keepsOlderVersions)
        #expect(all.plan(subscribedAt: 1) == history.plan)
    }

    @Test func versionsThatDoNotExistYetMeanTheCurrentOne() throws {
        let history = PlanHistory(new: try plan(1))
        #expect(history.plan(subscribedAt: 5).version == 1)
        #expect(history.plan(subscribedAt: 0).version == 1)
    }

    @Test func identicalTermsMakeNoVersion() throws {
        let plan = try plan(1)
        #expect(plan.revised(to: plan.terms, at: PolicyFixture.epoch) == nil)
        var terms = plan.terms
        terms.quotas[try PolicyFixture.key("seo")] = Quota(limit: .one)
        let next = try #require(plan.revised(to: terms, at: PolicyFixture.epoch.adding(seconds: 1)))
        #expect(next.version == 2)
        #expect(next.createdAt == plan.createdAt)
        #expect(next.updatedAt == PolicyFixture.epoch.adding(seconds: 1))
        // The same quota written in another way is the same quota.
        let tenth = try #require(Quantity(parsing: "1.0"))
        terms.quotas[try PolicyFixture.key("seo")] = Quota(limit: tenth)
        #expect(next.revised(to: terms, at: PolicyFixture.epoch) == nil)
    }
}
