import Testing
import WeirCore
import WeirPrimitives

struct PriceRulesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var model: ChargeModel
        /// Behind `prices[0]`.
        var paths: [[CatalogFlaw.Step]] = []

        var testDescription: String { name }
    }

    static let one = ExactDecimal(1)
    static let negative = ExactDecimal(-1)

    static func tier(_ upTo: Int64?, _ unitAmount: ExactDecimal = one) -> PriceTier {
        PriceTier(upTo: upTo.map { ExactDecimal($0) }, unitAmount: unitAmount)
    }

    static let cases: [Case] = [
        Case(name: "flat", model: .flat(amount: one)),
        Case(name: "flat below zero", model: .flat(amount: negative), paths: [["amount"]]),
        Case(name: "12 decimals", model: .perUnit(unitAmount: ExactDecimal(coefficient: 1, scale: 12))),
        Case(
            name: "13 decimals",
            model: .perUnit(unitAmount: ExactDecimal(coefficient: 1, scale: 13)),
            paths: [["unitAmount"]]
        ),
        Case(name: "largest", model: .perUnit(unitAmount: ExactDecimal(1_000_000_000_000_000))),
        Case(
            name: "too large",
            model: .perUnit(unitAmount: ExactDecimal(1_000_000_000_000_001)),
            paths: [["unitAmount"]]
        ),
        Case(name: "graduated", model: .graduated(TierSchedule(tiers: [tier(10), tier(20), tier(nil)]))),
        Case(name: "bounded last tier", model: .volume(TierSchedule(tiers: [tier(10)]))),
        Case(name: "no tiers", model: .volume(TierSchedule(tiers: [])), paths: [["tiers"]]),
        Case(
            name: "open tier in the middle",
            model: .graduated(TierSchedule(tiers: [tier(nil), tier(20)])),
            paths: [["tiers", 0, "upTo"]]
        ),
        Case(
            name: "tiers that fall",
            model: .graduated(TierSchedule(tiers: [tier(10), tier(10)])),
            paths: [["tiers", 1, "upTo"]]
        ),
        Case(
            name: "tier of nothing",
            model: .graduated(TierSchedule(tiers: [tier(0)])),
            paths: [["tiers", 0, "upTo"]]
        ),
        Case(
            name: "amounts of a tier",
            model: .volume(
                TierSchedule(tiers: [
                    PriceTier(
                        upTo: nil,
                        unitAmount: negative,
                        flatAmount: negative,
                        packageSize: .zero,
                        maximumAmount: negative
                    )
                ])
            ),
            paths: [
                ["tiers", 0, "unitAmount"], ["tiers", 0, "flatAmount"], ["tiers", 0, "maxAmount"],
                ["tiers", 0, "packageSize"],
            ]
        ),
        Case(name: "package", model: .package(PackageCharge(size: one, amount: one))),
        Case(
            name: "package of nothing",
            model: .package(PackageCharge(size: .zero, amount: negative)),
            paths: [["packageSize"], ["packageAmount"]]
        ),
        Case(
            name: "percentage",
            model: .percentage(PercentageCharge(ratePercent: one, minimumPerEvent: one, maximumPerEvent: one))
        ),
        Case(
            name: "percentage with bounds that cross",
            model: .percentage(
                PercentageCharge(ratePercent: one, freeEvents: -1, minimumPerEvent: one, maximumPerEvent: .zero)
            ),
            paths: [["freeEvents"], ["perEventMax"]]
        ),
        Case(
            name: "graduated percentage",
            model: .graduatedPercentage(
                PercentageSchedule(tiers: [PercentageTier(upTo: nil, ratePercent: negative, flatAmount: negative)])
            ),
            paths: [["tiers", 0, "ratePercent"], ["tiers", 0, "flatAmount"]]
        ),
        Case(name: "dynamic", model: .dynamic),
        Case(name: "multiplier", model: .multiplier(negative), paths: [["multiplier"]]),
        Case(name: "capacity", model: .capacity([CapacityTier(amount: one, limits: ["seats": one])])),
        Case(
            name: "capacity below zero",
            model: .capacity([CapacityTier(amount: negative, limits: ["seats": negative])]),
            paths: [["tiers", 0, "amount"], ["tiers", 0, "limits", "seats"]]
        ),
        Case(name: "capacity without tiers", model: .capacity([]), paths: [["tiers"]]),
        Case(
            name: "rate card",
            model: .dimensional(
                RateCard(rates: [DimensionalRate(match: ["region": "eu"], unitAmount: one)], fallback: one)
            )
        ),
        Case(
            name: "rate card with flaws",
            model: .dimensional(
                RateCard(
                    rates: [
                        DimensionalRate(match: ["planet": "mars"], unitAmount: negative),
                        DimensionalRate(match: [:], unitAmount: one),
                    ],
                    fallback: negative
                )
            ),
            paths: [["rates"], ["rates", 0, "unitAmount"], ["rates", 1, "match"], ["fallback"]]
        ),
    ]

    private let meters = MeterSet(
        version: 1,
        meters: [
            CatalogRulesTests.meter(1, "tokens", .sum, groupKeys: ["region"]),
            CatalogRulesTests.meter(2, "peaks", .max, groupKeys: ["unit"]),
            CatalogRulesTests.meter(3, "calls", .count),
        ]
    )

    private var surroundings: PriceRules.Surroundings { .init(planCurrency: .eur, meters: meters) }

    @Test(arguments: cases)
    func modelsAreChecked(_ example: Case) {
        let meter = example.model.name.needsQuantity ? "tokens" : nil
        let name = example.model.name == .capacity ? "peaks" : meter
        let price = Price(key: "p", model: example.model, meter: name)
        let flaws = PriceRules.flaws(in: [price], surroundings)
        #expect(flaws.map(\.path) == example.paths.map { ["prices", 0] + $0 })
    }

    @Test func everyModelHasACaseAndAName() {
        #expect(Set(Self.cases.map(\.model.name)) == Set(ChargeModel.Name.allCases))
    }

    @Test func keysAreUniqueSlugs() {
        let prices = ["a", "a", "b c"].map { Price(key: $0, model: .flat(amount: Self.one)) }
        let flaws = PriceRules.flaws(in: prices, surroundings)
        #expect(flaws.map(\.path) == [["prices", 1, "key"], ["prices", 2, "key"]])
    }

    @Test func aCurrencyIsNeededSomewhere() {
        let price = Price(key: "a", model: .flat(amount: Self.one))
        let without = PriceRules.Surroundings(planCurrency: nil, meters: meters)
        #expect(PriceRules.flaws(in: [price], without).map(\.path) == [["prices", 0, "currency"]])
        var own = price
        own.currency = .jpy
        #expect(PriceRules.flaws(in: [own], without).isEmpty)
    }

    @Test(
        "Usage prices name a meter that exists, flat ones none",
        arguments: [
            (ChargeModel.flat(amount: one), nil, nil),
            (.flat(amount: one), "tokens", CatalogFlaw.Kind.conflictingFields),
            (.dynamic, nil, .required),
            (.dynamic, "tokens", nil),
            (.dynamic, "unknown", .notFound),
        ] as [(ChargeModel, String?, CatalogFlaw.Kind?)]
    )
    func meters(model: ChargeModel, meter: String?, kind: CatalogFlaw.Kind?) {
        let flaws = PriceRules.flaws(in: [Price(key: "a", model: model, meter: meter)], surroundings)
        #expect(flaws.map(\.kind) == (kind.map { [$0] } ?? []))
    }
}
