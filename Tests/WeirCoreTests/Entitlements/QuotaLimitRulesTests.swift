import Testing
import WeirCore
import WeirPrimitives

/// How plan, kit, overrides and top-ups make one limit.
struct QuotaLimitRulesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var plan: Quota?
        var kit: Int64?
        var override: Int64?
        var topUps: [Int64] = []
        var expected: QuotaLimit

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "no limit anywhere", expected: .unlimited),
        Case(name: "the plan's", plan: Quota(limit: Quantity(10)), expected: .hard(Quantity(10))),
        Case(name: "zero is a limit", plan: Quota(limit: .zero), expected: .hard(.zero)),
        Case(name: "the kit's alone", kit: 5, expected: .hard(Quantity(5))),
        Case(name: "kit stricter", plan: Quota(limit: Quantity(10)), kit: 5, expected: .hard(Quantity(5))),
        Case(name: "plan stricter", plan: Quota(limit: Quantity(10)), kit: 15, expected: .hard(Quantity(10))),
        Case(name: "override above", plan: Quota(limit: Quantity(10)), override: 20, expected: .hard(Quantity(20))),
        Case(name: "override below", plan: Quota(limit: Quantity(10)), override: 2, expected: .hard(Quantity(2))),
        Case(name: "override without plan quota", override: 7, expected: .hard(Quantity(7))),
        Case(
            name: "kit binds overrides too",
            plan: Quota(limit: Quantity(10)),
            kit: 15,
            override: 20,
            expected: .hard(Quantity(15))
        ),
        Case(name: "top-ups add", plan: Quota(limit: Quantity(10)), topUps: [3, 4], expected: .hard(Quantity(17))),
        Case(
            name: "top-ups add to overrides",
            plan: Quota(limit: Quantity(10)),
            override: 1,
            topUps: [3],
            expected: .hard(Quantity(4))
        ),
        Case(name: "top-ups of nothing limit nothing", topUps: [3], expected: .unlimited),
        Case(
            name: "kit binds top-ups",
            plan: Quota(limit: Quantity(10)),
            kit: 12,
            topUps: [5],
            expected: .hard(Quantity(12))
        ),
        Case(name: "soft", plan: soft(10), expected: .soft(Quantity(10), overageCap: nil)),
        Case(name: "soft, capped", plan: soft(10, cap: 5), expected: .soft(Quantity(10), overageCap: Quantity(5))),
        Case(
            name: "soft with override",
            plan: soft(10, cap: 5),
            override: 20,
            expected: .soft(Quantity(20), overageCap: Quantity(5))
        ),
        Case(name: "kit caps soft", plan: soft(10), kit: 12, expected: .soft(Quantity(10), overageCap: Quantity(2))),
        Case(
            name: "kit leaves the cap",
            plan: soft(10, cap: 1),
            kit: 12,
            expected: .soft(Quantity(10), overageCap: Quantity(1))
        ),
        Case(name: "kit at the soft limit is hard", plan: soft(10), kit: 10, expected: .hard(Quantity(10))),
        Case(name: "kit below the soft limit is hard", plan: soft(10), kit: 4, expected: .hard(Quantity(4))),
        Case(name: "grace", plan: grace(10), expected: .grace(Quantity(10), hours: 24, overageCap: nil)),
        Case(
            name: "grace with override and cap",
            plan: grace(10, cap: 5),
            override: 20,
            expected: .grace(Quantity(20), hours: 24, overageCap: Quantity(5))
        ),
        Case(
            name: "kit caps grace",
            plan: grace(10),
            kit: 12,
            expected: .grace(Quantity(10), hours: 24, overageCap: Quantity(2))
        ),
        Case(name: "kit at the limit leaves no grace", plan: grace(10), kit: 10, expected: .hard(Quantity(10))),
        Case(name: "no grace of nothing", plan: grace(10), override: 0, expected: .hard(.zero)),
    ]

    static func grace(_ limit: Int64, cap: Int64? = nil) -> Quota {
        Quota(limit: Quantity(limit), mode: .grace(hours: 24, overageCap: cap.map { Quantity($0) }))
    }

    static func soft(_ limit: Int64, cap: Int64? = nil) -> Quota {
        Quota(limit: Quantity(limit), mode: .soft(overageCap: cap.map { Quantity($0) }))
    }

    @Test(arguments: cases)
    func limitIsTheStricterOfPlanAndKit(_ example: Case) throws {
        var fixture = PolicyFixture()
        let seo = try PolicyFixture.key("seo")
        fixture.subscribe(to: try fixture.addPlan("pro", id: 1) { $0.quotas[seo] = example.plan })
        fixture.customer.accountKit =
            fixture.addKit("Kit", id: 1) { kit in
                if let limit = example.kit { kit.limits[seo] = KitLimits(perPeriod: Quantity(limit)) }
            }.id
        if example.override != nil || !example.topUps.isEmpty {
            try fixture.override(
                limit: example.override.map { LimitOverride(limit: Quantity($0)) },
                topUps: example.topUps.map { QuotaTopUp(amount: Quantity($0)) }
            )
        }
        #expect(try fixture.limit() == example.expected)
    }

    @Test func overridesAndTopUpsEndAtTheirMoment() throws {
        var fixture = PolicyFixture()
        let now = PolicyFixture.epoch
        fixture.subscribe(
            to: try fixture.addPlan("pro", id: 1) {
                $0.quotas[try PolicyFixture.key("seo")] = Quota(limit: Quantity(10))
            }
        )
        try fixture.override(
            limit: LimitOverride(limit: Quantity(50), expiresAt: now.adding(seconds: 10)),
            topUps: [QuotaTopUp(amount: Quantity(3), expiresAt: now.adding(seconds: 20)), QuotaTopUp(amount: .one)]
        )
        #expect(try fixture.limit(at: now) == .hard(Quantity(54)))
        #expect(try fixture.limit(at: now.adding(milliseconds: 9999)) == .hard(Quantity(54)))
        #expect(try fixture.limit(at: now.adding(seconds: 10)) == .hard(Quantity(14)))
        #expect(try fixture.limit(at: now.adding(seconds: 20)) == .hard(Quantity(11)))
    }

    @Test func anOverrideHoldsForACustomerWithoutPlan() throws {
        var fixture = PolicyFixture()
        try fixture.override(limit: LimitOverride(limit: Quantity(3)))
        #expect(try fixture.limit() == .hard(Quantity(3)))
    }

    @Test func quotaOfTheDefaultPlanStandsInWhenTheStatusStopsGranting() throws {
        var fixture = PolicyFixture()
        let seo = try PolicyFixture.key("seo")
        fixture.settings.defaultPlan = try fixture.addPlan("free", id: 1) { $0.quotas[seo] = Quota(limit: .one) }.key
        let pro = try fixture.addPlan("pro", id: 2) { $0.quotas[seo] = Quota(limit: Quantity(1000)) }
        fixture.subscribe(to: pro, .pastDue)
        #expect(try fixture.limit() == .hard(Quantity(1000)))
        fixture.subscribe(to: pro, .canceled)
        #expect(try fixture.limit() == .hard(.one))
    }

    @Test func ratesAndPerCallLimitComeFromPlanAndKit() throws {
        var fixture = PolicyFixture()
        let seo = try PolicyFixture.key("seo")
        fixture.subscribe(
            to: try fixture.addPlan("pro", id: 1) {
                $0.rateLimits[.everything] = RateLimit(limit: 60, interval: .minute)
                $0.rateLimits[.feature(seo)] = RateLimit(limit: 5, interval: .second, burst: 10)
                $0.rateLimits[.feature(try PolicyFixture.key("tasks"))] = RateLimit(limit: 1, interval: .hour)
            }
        )
        fixture.customer.accountKit =
            fixture.addKit("Kit", id: 1) {
                $0.limits[seo] = KitLimits(perCall: Quantity(8), rate: RateLimit(limit: 100, interval: .hour))
            }.id
        let terms = try #require(try fixture.resolve("seo").get().terms)
        #expect(terms.perCallLimit == Quantity(8))
        #expect(
            terms.rates == [
                RateRule(name: "plan:*", limit: 60, periodMilliseconds: 60_000),
                RateRule(name: "plan:seo", limit: 5, periodMilliseconds: 1000, burst: 10),
                RateRule(name: "kit:seo", limit: 100, periodMilliseconds: 3_600_000),
            ]
        )
    }

    @Test func sumsOfTopUpsDoNotOverflow() throws {
        let topUps = Array(repeating: QuotaTopUp(amount: Quantity(billionths: .max / 2)), count: 4)
        var fixture = PolicyFixture()
        try fixture.override(limit: LimitOverride(limit: .one), topUps: topUps)
        #expect(try fixture.limit() == .hard(Quantity(billionths: .max)))
    }
}
