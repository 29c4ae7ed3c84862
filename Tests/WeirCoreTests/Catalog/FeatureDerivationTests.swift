import Synchronization
import Testing
import WeirCore
import WeirPrimitives

struct FeatureDerivationTests {
    private func additions(
        _ uses: [FeatureKey: FeatureDerivation.Use],
        features: [Feature] = [],
        meters: [Meter] = []
    ) -> FeatureAdditions {
        let counter = Mutex<UInt128>(100)
        @Sendable func next() -> UInt128 {
            counter.withLock { value in
                value += 1
                return value
            }
        }
        return FeatureDerivation.additions(
            for: uses,
            features: Dictionary(uniqueKeysWithValues: features.map { ($0.key, $0) }),
            meters: meters,
            workspace: PolicyFixture.workspace,
            identifiers: .init(feature: { FeatureID(rawValue: next()) }, meter: { MeterID(rawValue: next()) }),
            now: PolicyFixture.epoch
        )
    }

    @Test func aNewQuotaKeyBringsAMeterThatSumsQuantity() throws {
        let added = additions([try PolicyFixture.key("email.send"): .metered])
        let meter = try #require(added.meters.first)
        #expect(meter.code == "email.send")
        #expect(meter.eventNames == ["email.send"])
        #expect(meter.aggregation == .sum)
        #expect(meter.valueProperty == "quantity")
        #expect(meter.valueWhenMissing == .one)
        #expect(added.features.map(\.kind) == [.metered(meter.id)])
        #expect(added.features.first?.failMode == .closed)
    }

    @Test func whatIsThereIsNotAddedAgain() throws {
        let known = PolicyFixture.feature("seo", .boolean)
        #expect(additions([known.key: .metered], features: [known]) == .none)
    }

    @Test func aMeterOfTheSameCodeIsTaken() throws {
        let meter = CatalogRulesTests.meter(5, "tokens", .max)
        let added = additions([try PolicyFixture.key("tokens"): .metered], meters: [meter])
        #expect(added.meters.isEmpty)
        #expect(added.features.map(\.meter) == [meter.id])
    }

    @Test func valuesBringBooleanAndStaticFeatures() throws {
        let added = additions([
            try PolicyFixture.key("c"): .value(.text("x")),
            try PolicyFixture.key("a"): .value(.boolean(false)),
            try PolicyFixture.key("b"): .value(.number(.zero)),
        ])
        #expect(added.features.map(\.key.text) == ["a", "b", "c"])
        #expect(added.features.map(\.kind) == [.boolean, .staticValue, .staticValue])
        #expect(added.meters.isEmpty)
    }

    @Test func plansAndKitsSayWhatTheyUseNamesFor() throws {
        let seo = try PolicyFixture.key("seo")
        let sso = try PolicyFixture.key("sso")
        let rated = try PolicyFixture.key("rated")
        let terms = PlanTerms(
            name: "Pro",
            quotas: [seo: Quota(limit: .one)],
            features: [sso: .boolean(true)],
            rateLimits: [
                .everything: RateLimit(limit: 1, interval: .hour),
                .feature(rated): RateLimit(limit: 1, interval: .hour),
            ]
        )
        #expect(terms.featureUses == [seo: .metered, sso: .value(.boolean(true)), rated: .metered])
        var fixture = PolicyFixture()
        let kit = fixture.addKit("Kit", id: 1) {
            $0.primitives[seo] = KitPrimitive(isEnabled: true)
            $0.limits[rated] = KitLimits(perCall: .one)
        }
        #expect(kit.featureUses == [seo: .metered, rated: .metered])
    }
}
