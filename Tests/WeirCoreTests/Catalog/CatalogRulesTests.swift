import Testing
import WeirCore
import WeirPrimitives

struct CatalogRulesTests {
    private let features: [FeatureKey: Feature]
    private let meters: MeterSet

    init() throws {
        let list = [
            PolicyFixture.feature("seo", .metered(MeterID(rawValue: 1))),
            PolicyFixture.feature("latency", .metered(MeterID(rawValue: 2))),
            PolicyFixture.feature("sso", .boolean),
            PolicyFixture.feature("support", .staticValue),
        ]
        features = Dictionary(uniqueKeysWithValues: list.map { ($0.key, $0) })
        meters = MeterSet(
            version: 1,
            meters: [
                Self.meter(1, "seo", .sum),
                Self.meter(2, "latency", .percentile(rank: Quantity(95))),
                Self.meter(3, "level", .latest),
            ]
        )
    }

    static func meter(_ id: Int, _ code: String, _ aggregation: Aggregation, groupKeys: [String] = []) -> Meter {
        Meter(
            id: MeterID(rawValue: UInt128(id)),
            workspace: PolicyFixture.workspace,
            code: code,
            displayName: code,
            eventNames: [code],
            aggregation: aggregation,
            valueProperty: "value",
            groupKeys: groupKeys,
            createdAt: PolicyFixture.epoch
        )
    }

    private func flaws(_ change: (inout PlanTerms) throws -> Void) throws -> [CatalogFlaw] {
        var terms = PlanTerms(name: "Pro")
        try change(&terms)
        return CatalogRules.flaws(in: terms, features: features, meters: meters)
    }

    @Test func aPlanWithoutFlawsHasNone() throws {
        let flaws = try flaws {
            $0.quotas = [
                try PolicyFixture.key("seo"): Quota(limit: .zero),
                try PolicyFixture.key("new"): Quota(limit: .one, mode: .soft(overageCap: .one)),
            ]
            $0.features = [
                try PolicyFixture.key("sso"): .boolean(true),
                try PolicyFixture.key("support"): .number(ExactDecimal(3)),
                try PolicyFixture.key("other"): .text("x"),
            ]
            $0.rateLimits = [.everything: RateLimit(limit: 1, interval: .second)]
            $0.netTermsDays = 30
            $0.trialDays = 14
        }
        #expect(flaws.isEmpty)
    }

    @Test(arguments: [
        (QuotaPeriod.day, 22, Quantity?.none, true), (.day, 23, nil, false), (.day, 24, nil, false),
        (.day, 744, nil, false), (.day, 24, .one, true), (.day, 744, .zero, true), (.month, 24, nil, true),
        (.month, 742, nil, true), (.month, 743, nil, false), (.month, 744, nil, false), (.month, 744, .one, true),
    ])
    func graceWithoutACapMustEndBeforeTheNextPeriod(
        _ period: QuotaPeriod,
        _ hours: Int,
        _ cap: Quantity?,
        _ isTaken: Bool
    ) throws {
        let flaws = try flaws {
            $0.period = period
            $0.quotas = [try PolicyFixture.key("seo"): Quota(limit: .one, mode: .grace(hours: hours, overageCap: cap))]
        }
        #expect(flaws.map(\.path) == (isTaken ? [] : [["quotas", .member("seo"), "graceHours"]]))
        #expect(flaws.allSatisfy { $0.message.contains("overageCap") })
        // The hours that are taken without a cap are those whose grace is over within a period.
        let seconds: Int64 = period == .day ? 86_400 : 31 * 86_400
        let whole = TimeRange(start: PolicyFixture.epoch, end: PolicyFixture.epoch.adding(seconds: seconds))
        let limit = QuotaLimit.grace(.one, hours: hours, overageCap: cap)
        let canEnd = limit.gracePast(in: whole, at: whole.end.adding(milliseconds: -1)) != nil
        #expect(cap != nil || canEnd == isTaken)
    }

    @Test func everyFlawIsReportedWithItsPlace() throws {
        let flaws = try flaws {
            $0.quotas = [
                try PolicyFixture.key("seo"): Quota(limit: Quantity(-1), mode: .soft(overageCap: Quantity(-1)))
            ]
            $0.features = [
                try PolicyFixture.key("seo"): .boolean(true),
                try PolicyFixture.key("latency"): .boolean(true),
                try PolicyFixture.key("sso"): .text("yes"),
            ]
            $0.rateLimits = [.everything: RateLimit(limit: 0, interval: .hour, burst: 1_000_001)]
            $0.netTermsDays = 366
            $0.autoPay = true
            $0.trialDays = -1
        }
        #expect(
            flaws.map(\.path) == [
                ["quotas", "seo"],
                ["quotas", "seo", "overageCap"],
                ["netTerms"],
                ["autoPay"],
                ["features", "latency"],
                ["features", "seo"],
                ["features", "sso"],
                ["rateLimits", "*", "limit"],
                ["rateLimits", "*", "burst"],
                ["trialDays"],
            ]
        )
    }

    @Test(
        "Quotas stand on count, sum, unique count and max",
        arguments: [
            (Aggregation.count, true), (.sum, true), (.uniqueCount, true), (.max, true),
            (.min, false), (.latest, false), (.average, false), (.weightedSum, false),
            (.percentile(rank: Quantity(50)), false),
        ]
    )
    func quotaNeedsAnAggregationThatNeverFalls(aggregation: Aggregation, isAllowed: Bool) throws {
        let key = try PolicyFixture.key("seo")
        let flaws = CatalogRules.meterFlaws(
            key,
            at: ["quotas", "seo"],
            features: features,
            meters: MeterSet(version: 1, meters: [Self.meter(1, "x", aggregation)])
        )
        #expect(flaws.isEmpty == isAllowed)
    }

    @Test func quotaOfAFeatureThatIsNotMeteredIsRefused() throws {
        let flaws = try flaws { $0.quotas = [try PolicyFixture.key("sso"): Quota(limit: .one)] }
        #expect(flaws.map(\.kind) == [.notAllowed])
    }

    @Test func quotaThatWouldBringAFeatureOnAnUnfitMeterIsRefused() throws {
        let flaws = try flaws { $0.quotas = [try PolicyFixture.key("level"): Quota(limit: .one)] }
        #expect(flaws.map(\.path) == [["quotas", "level"]])
    }

    @Test func kitsAreCheckedToo() throws {
        var kit =
            PolicyFixture().kits.first
            ?? AccountKit(
                id: AccountKitID(rawValue: 1),
                workspace: PolicyFixture.workspace,
                name: "Kit",
                createdAt: PolicyFixture.epoch,
                updatedAt: PolicyFixture.epoch
            )
        kit.limits = [
            try PolicyFixture.key("seo"): KitLimits(
                perPeriod: Quantity(-1),
                perCall: Quantity(-1),
                rate: RateLimit(limit: 0, interval: .hour)
            ),
            try PolicyFixture.key("latency"): KitLimits(perPeriod: .one),
            try PolicyFixture.key("sso"): KitLimits(perCall: .one),
        ]
        let flaws = CatalogRules.flaws(in: kit, features: features, meters: meters)
        #expect(
            flaws.map(\.path) == [
                ["limits", "latency", "perPeriod"],
                ["limits", "seo", "perPeriod"],
                ["limits", "seo", "perCall"],
                ["limits", "seo", "rate", "limit"],
            ]
        )
    }
}
