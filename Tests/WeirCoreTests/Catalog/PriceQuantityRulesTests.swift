import Testing
import WeirCore
import WeirPrimitives

/// What may be done with a price's quantity, and what its meter must be.
struct PriceQuantityRulesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var price: Price
        /// Behind `prices[0]`, with the kind.
        var flaw: (path: [CatalogFlaw.Step], kind: CatalogFlaw.Kind)?

        init(
            _ name: String,
            _ model: ChargeModel,
            _ meter: String? = "tokens",
            flaw: (path: [CatalogFlaw.Step], kind: CatalogFlaw.Kind)? = nil,
            _ change: (inout Price) -> Void = { _ in }
        ) {
            self.name = name
            price = Price(key: "p", model: model, meter: meter)
            change(&price)
            self.flaw = flaw
        }

        var testDescription: String { name }
    }

    private static let one = ExactDecimal(1)
    private static let unit = ChargeModel.perUnit(unitAmount: one)
    private static let card = ChargeModel.dimensional(
        RateCard(rates: [DimensionalRate(match: ["region": "eu"], unitAmount: one)])
    )
    private static let perEvent = ChargeModel.percentage(PercentageCharge(ratePercent: one, fixedPerEvent: one))

    private static func conversion(
        _ factor: Int64,
        _ rounding: UnitConversion.Rounding?,
        precision: Int = 0
    ) -> UnitConversion {
        UnitConversion(operation: .divide, factor: ExactDecimal(factor), rounding: rounding, precision: precision)
    }

    static let cases: [Case] = [
        Case("usage in advance", unit, flaw: (["timing"], .notAllowed)) { $0.timing = .advance },
        Case("a flat price in advance", .flat(amount: one), nil) { $0.timing = .advance },
        // Seats
        Case("per seat", unit, nil) { $0.perSeat = true },
        Case("per seat in advance", unit, nil) {
            $0.perSeat = true
            $0.timing = .advance
        },
        Case("per seat with a meter", unit, flaw: (["meter"], .conflictingFields)) { $0.perSeat = true },
        Case("a dynamic price per seat", .dynamic, nil, flaw: (["per"], .notAllowed)) { $0.perSeat = true },
        Case("neither meter nor seat", unit, nil, flaw: (["meter"], .required)),
        // Meters
        Case("dynamic on a count", .dynamic, "calls", flaw: (["meter"], .notAllowed)),
        Case("terms for each event on a count", perEvent, "calls", flaw: (["meter"], .notAllowed)),
        Case("a bare percentage on a count", .percentage(PercentageCharge(ratePercent: one)), "calls"),
        Case("capacity on a sum", .capacity([CapacityTier(amount: one, limits: [:])]), flaw: (["meter"], .notAllowed)),
        Case("capacity of two units", .capacity([CapacityTier(amount: one, limits: ["a": one, "b": one])]), "peaks"),
        Case("capacity of one unit without groups", .capacity([CapacityTier(amount: one, limits: ["a": one])]), "peak"),
        Case(
            "capacity of two units without groups",
            .capacity([CapacityTier(amount: one, limits: ["a": one, "b": one])]),
            "peak",
            flaw: (["meter"], .notAllowed)
        ),
        Case(
            "a rate behind one that matches the same",
            .dimensional(
                RateCard(rates: [
                    DimensionalRate(match: ["region": "eu"], unitAmount: one),
                    DimensionalRate(match: ["region": "eu", "model": "x"], unitAmount: one),
                ])
            ),
            "both",
            flaw: (["rates", 1, "match"], .conflictingFields)
        ),
        // Free units and conversion
        Case("free units", unit) { $0.freeUnits = one },
        Case("free units of a rate card", card) { $0.freeUnits = one },
        Case("free units below zero", unit, flaw: (["freeUnits"], .outOfRange)) { $0.freeUnits = ExactDecimal(-1) },
        Case("free units of a percentage", perEvent, flaw: (["freeUnits"], .notAllowed)) { $0.freeUnits = one },
        Case("conversion", unit) { $0.unitConversion = conversion(3, .ceiling, precision: 9) },
        Case("conversion that comes out", unit) { $0.unitConversion = conversion(1024, nil) },
        Case("conversion without end", unit, flaw: (["unitConversion", "rounding"], .required)) {
            $0.unitConversion = conversion(3, nil)
        },
        Case("conversion by nothing", unit, flaw: (["unitConversion", "factor"], .outOfRange)) {
            $0.unitConversion = conversion(0, .floor)
        },
        Case("precision too high", unit, flaw: (["unitConversion", "precision"], .outOfRange)) {
            $0.unitConversion = conversion(3, .floor, precision: 10)
        },
        Case("precision without rounding", unit, flaw: (["unitConversion", "precision"], .conflictingFields)) {
            $0.unitConversion = conversion(10, nil, precision: 2)
        },
        Case("conversion of a flat price", .flat(amount: one), nil, flaw: (["unitConversion"], .notAllowed)) {
            $0.unitConversion = conversion(10, .floor)
        },
        // Quota
        Case("the quota's meter", unit, "seo") { $0.includesQuota = true },
        Case("a meter without quota", unit, flaw: (["included"], .required)) { $0.includesQuota = true },
        Case("a meter with two quotas", unit, "calls", flaw: (["included"], .conflictingFields)) {
            $0.includesQuota = true
        },
        Case("a quota of a flat price", .flat(amount: one), nil, flaw: (["included"], .notAllowed)) {
            $0.includesQuota = true
        },
        // Buckets
        Case("daily", unit) { $0.bucket = .day },
        Case("by group", unit) { $0.bucket = .group },
        Case("by group without groups", unit, "calls", flaw: (["bucket"], .notAllowed)) { $0.bucket = .group },
        Case("a rate card in buckets", card, flaw: (["bucket"], .notAllowed)) { $0.bucket = .day },
        Case("buckets with a quota", unit, "seo", flaw: (["bucket"], .conflictingFields)) {
            $0.bucket = .day
            $0.includesQuota = true
        },
        // Spend
        Case("spend limits", unit) { $0.spend = SpendLimits(minimum: one, maximum: one) },
        Case("limits that cross", unit, flaw: (["maximumSpend"], .outOfRange)) {
            $0.spend = SpendLimits(minimum: one, maximum: .zero)
        },
        Case("a limit finer than cents", unit, flaw: (["minimumSpend"], .outOfRange)) {
            $0.spend.minimum = ExactDecimal(coefficient: 1, scale: 3)
        },
        Case("a limit finer than yen", unit, flaw: (["minimumSpend"], .outOfRange)) {
            $0.currency = .jpy
            $0.spend.minimum = ExactDecimal(coefficient: 1, scale: 1)
        },
        Case("a limit of a flat price", .flat(amount: one), nil, flaw: (["maximumSpend"], .notAllowed)) {
            $0.spend.maximum = one
        },
    ]

    private static func key(_ text: String) throws -> FeatureKey { try PolicyFixture.key(text) }

    private static func terms(_ prices: [Price]) throws -> PlanTerms {
        PlanTerms(
            name: "Pro",
            // "seo" brings a meter of its own; two features count on "calls".
            quotas: [
                try key("seo"): Quota(limit: .one), try key("first"): Quota(limit: .one),
                try key("second"): Quota(limit: .one),
            ],
            prices: prices,
            currency: .eur
        )
    }

    private static let meters = MeterSet(
        version: 1,
        meters: [
            CatalogRulesTests.meter(1, "tokens", .sum, groupKeys: ["region"]),
            CatalogRulesTests.meter(2, "peaks", .max, groupKeys: ["unit"]),
            CatalogRulesTests.meter(3, "calls", .count),
            CatalogRulesTests.meter(4, "peak", .max),
            CatalogRulesTests.meter(5, "both", .sum, groupKeys: ["region", "model"]),
        ]
    )

    private static func features() throws -> [FeatureKey: Feature] {
        let keys = try ["first", "second"].map { try key($0) }
        return Dictionary(
            uniqueKeysWithValues: keys.enumerated().map { index, key in
                let feature = Feature(
                    id: FeatureID(rawValue: UInt128(index)),
                    workspace: PolicyFixture.workspace,
                    key: key,
                    kind: .metered(MeterID(rawValue: 3)),
                    createdAt: PolicyFixture.epoch,
                    updatedAt: PolicyFixture.epoch
                )
                return (key, feature)
            }
        )
    }

    @Test(arguments: cases)
    func quantitiesAreChecked(_ example: Case) throws {
        let terms = try Self.terms([example.price])
        let flaws = CatalogRules.flaws(in: terms, features: try Self.features(), meters: Self.meters)
        #expect(flaws.map(\.path) == (example.flaw.map { [["prices", 0] + $0.path] } ?? []), "\(flaws)")
        #expect(flaws.map(\.kind) == (example.flaw.map { [$0.kind] } ?? []), "\(flaws)")
    }

    @Test func aRateCardIncludesAQuotaOnlyWhenBothAreMonthly() throws {
        let rates = [DimensionalRate(match: ["region": "eu"], unitAmount: Self.one)]
        let price = Price(key: "p", model: .dimensional(RateCard(rates: rates)), meter: "tokens", includesQuota: true)
        var yearly = price
        yearly.interval = .year
        for (price, period, kinds) in [
            (price, QuotaPeriod.month, []), (price, .day, [CatalogFlaw.Kind.conflictingFields]),
            (yearly, .month, [.conflictingFields]),
        ] {
            let surroundings = PriceRules.Surroundings(
                planCurrency: .eur,
                meters: Self.meters,
                quotaPeriod: period,
                quotas: ["tokens": [try Self.key("seo")]]
            )
            #expect(PriceRules.flaws(in: [price], surroundings).map(\.kind) == kinds)
        }
    }

    // MARK: Commitments

    @Test func aCommitmentNeedsACurrencyAndALimit() throws {
        var terms = try Self.terms([])
        terms.commitment = PlanCommitment(spend: SpendLimits(minimum: Self.one))
        let flaws = { (terms: PlanTerms) in
            CatalogRules.flaws(in: terms, features: try Self.features(), meters: Self.meters).map(\.path)
        }
        #expect(try flaws(terms) == [])
        terms.currency = nil
        #expect(try flaws(terms) == [["currency"]])
        terms.currency = .eur
        terms.commitment?.spend = .none
        #expect(try flaws(terms) == [["commitment", "minimumSpend"]])
        terms.commitment?.spend = SpendLimits(minimum: Self.one, maximum: .zero)
        #expect(try flaws(terms) == [["commitment", "maximumSpend"]])
    }

    // MARK: Overrides

    private static let base = Price(key: "base", model: .flat(amount: one))
    private static let calls = Price(key: "calls", model: unit, meter: "calls", freeUnits: one)

    @Test("Overrides must fit the plan's prices, and make prices that fulfil every rule")
    func overridesAreChecked() throws {
        let surroundings = PriceRules.Surroundings(planCurrency: .eur, meters: Self.meters)
        let negative = ExactDecimal(-1)
        let overrides = [
            PriceOverride(key: "calls", model: .perUnit(unitAmount: .zero), freeUnits: .clear),
            PriceOverride(key: "calls"),
            PriceOverride(key: "call"),
            PriceOverride(key: "base", model: .perUnit(unitAmount: Self.one)),
        ]
        let flaws = PriceRules.flaws(in: overrides, of: [Self.base, Self.calls], surroundings)
        #expect(
            flaws.map(\.path) == [
                ["overrides", 1, "key"], ["overrides", 2, "key"], ["overrides", 3, "model"],
            ]
        )
        #expect(flaws.map(\.kind) == [.conflictingFields, .notFound, .conflictingFields])
        let amounts = PriceRules.flaws(
            in: [
                PriceOverride(key: "calls", model: .perUnit(unitAmount: negative), freeUnits: .set(negative)),
                PriceOverride(key: "base", minimumSpend: .set(Self.one)),
            ],
            of: [Self.base, Self.calls],
            surroundings
        )
        #expect(
            amounts.map(\.path) == [
                ["overrides", 0, "unitAmount"], ["overrides", 0, "freeUnits"], ["overrides", 1, "minimumSpend"],
            ]
        )
    }

    @Test func anOverrideChangesAmountsAndNothingElse() throws {
        let terms = PlanTerms(name: "Pro", prices: [Self.base, Self.calls], currency: .eur)
        let override = PriceOverride(
            key: "calls",
            model: .perUnit(unitAmount: .zero),
            freeUnits: .clear,
            maximumSpend: .set(Self.one)
        )
        var expected = Self.calls
        expected.model = .perUnit(unitAmount: .zero)
        expected.freeUnits = nil
        expected.spend.maximum = Self.one
        #expect(terms.prices(under: [override]) == [Self.base, expected])
        #expect(terms.prices(under: []) == terms.prices)
        #expect(terms.prices(under: [PriceOverride(key: "calls")]) == terms.prices)
    }
}
