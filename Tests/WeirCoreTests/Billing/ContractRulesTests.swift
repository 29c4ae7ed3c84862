import Testing
import WeirCore
import WeirPrimitives

/// What a contract must fulfil, and what a plan version becomes on one.
struct ContractRulesTests {
    private func flaws(_ change: (inout Contract) throws -> Void) throws -> [ContractFlaw] {
        var contract = try BillingFixture().contract
        try change(&contract)
        return ContractRules.flaws(in: contract)
    }

    @Test func eachFlawIsNamed() throws {
        #expect(try flaws { _ in }.isEmpty)
        #expect(try flaws { $0.end = $0.start } == [.endsBeforeItStarts])
        #expect(try flaws { $0.netTermsDays = 366 } == [.netTermsOutOfRange])
        #expect(try flaws { $0.trialDays = -1 } == [.trialDaysOutOfRange])
        #expect(try flaws { $0.phases = [] } == [.firstPhaseStartsElsewhere])
        #expect(try flaws { $0.start = $0.start.adding(days: 1) } == [.firstPhaseStartsElsewhere])
        #expect(try flaws { $0.phases.append($0.phases[0]) } == [.phasesOutOfOrder])
        #expect(try flaws { $0.phases[0].quantity = 0 } == [.quantityOutOfRange])
        #expect(
            try flaws { $0.phases[0].terms.fees = [BillingFixture.fee("a", 1), BillingFixture.fee("a", 2)] } == [
                .repeatedPriceKey("a")
            ]
        )
        var euros = BillingFixture.usage()
        euros.price.currency = .eur
        #expect(
            try flaws { $0.phases[0].terms.usages = [euros] } == [.priceInAnotherCurrency(priceKey: "calls", .eur)]
        )
    }

    @Test("Auto-pay needs net terms of 0 days, and says so")
    func autoPay() throws {
        #expect(try flaws { $0.autoPay = true }.isEmpty)
        let flaws = try flaws { contract in
            contract.autoPay = true
            contract.netTermsDays = 30
        }
        #expect(flaws == [.autoPayNeedsNetZero])
        #expect(flaws[0].message.contains("set netTerms to 0"))
    }

    @Test func severalFlawsAreToldAtOnce() throws {
        let flaws = try flaws { contract in
            contract.end = contract.start
            contract.netTermsDays = -1
        }
        #expect(flaws == [.endsBeforeItStarts, .netTermsOutOfRange])
    }

    @Test("A plan's flat prices become fees by seat, the others usage; overrides and add-ons apply")
    func termsOfAPlan() throws {
        let plan = PlanTerms(
            name: "Pro",
            prices: [
                Price(key: "base", name: "Base fee", model: .flat(amount: ExactDecimal(50)), timing: .advance),
                Price(key: "calls", model: .perUnit(unitAmount: try exact("0.08")), meter: "API_CALL"),
                Price(key: "licence", model: .flat(amount: ExactDecimal(900)), interval: .year),
            ]
        )
        let support = AddOn(
            key: "support",
            price: Price(key: "any", model: .flat(amount: ExactDecimal(10))),
            quantity: 2
        )
        let terms = ContractTerms(
            plan: plan,
            quantity: 5,
            overrides: [
                PriceOverride(key: "calls", model: .perUnit(unitAmount: try exact("0.05"))),
                PriceOverride(key: "unknown", model: .flat(amount: ExactDecimal(1))),
            ],
            addOns: [support]
        )
        #expect(terms.fees.map(\.priceKey) == ["base", "licence", "support"])
        #expect(terms.fees.map(\.quantity) == [5, 5, 2])
        #expect(terms.fees[0].label == "Base fee")
        #expect(terms.fees[0].timing == .advance)
        #expect(terms.usages.map(\.price.model) == [.perUnit(unitAmount: try exact("0.05"))])
        #expect(terms.billingInterval == .month)
        #expect(ContractTerms(fees: [BillingFixture.fee("a", 1, .year)]).billingInterval == .year)
        #expect(ContractTerms().billingInterval == .month)
    }

    @Test func thePhaseOfADayIsTheLastThatHasBegun() throws {
        var contract = try BillingFixture().contract
        var second = contract.phases[0]
        second.start = try day("2026-03-01")
        second.planVersion = 2
        contract.phases.append(second)
        #expect(contract.phase(on: try day("2025-12-31"))?.planVersion == 1)
        #expect(contract.phase(on: try day("2026-02-28"))?.planVersion == 1)
        #expect(contract.phase(on: try day("2026-03-01"))?.planVersion == 2)
    }
}
