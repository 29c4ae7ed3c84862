import Testing
import WeirCore
import WeirPrimitives

/// What each charge model makes of a quantity, beyond the vectors.
struct RatingModelTests {
    private func amount(
        _ price: Price,
        _ usage: RatedUsage,
        _ terms: RatingTerms = RatingTerms()
    ) throws -> String {
        try Rating.amount(of: price, usage, terms).description
    }

    // MARK: Models without vectors

    @Test func aFlatPriceChargesItsAmountWhateverIsUsed() throws {
        var price = RatingFixture.price(.flat(amount: try decimal("49.5")))
        price.meter = nil
        #expect(Rating.need(of: price) == .nothing)
        let rated = try Rating.rate(price, .nothing)
        let line = try #require(rated.lines.first)
        #expect(try amount(price, .nothing) == "49.5")
        #expect(line.quantity == ExactDecimal(1) && line.unitPrice == line.amount)
        #expect(line.label == "API calls")
    }

    @Test func dynamicAmountsAreAddedUp() throws {
        let price = RatingFixture.price(.dynamic)
        #expect(Rating.need(of: price) == .total)
        let events = try ["1.25", "0.000000001", "-0.25"].map(decimal)
        #expect(try amount(price, .events(events)) == "1.000000001")
        #expect(try amount(price, .total(decimal("1.000000001"))) == "1.000000001")
        #expect(try amount(price, .events([])) == "0")
        let line = try #require(try Rating.rate(price, .events(events)).lines.first)
        #expect(try line.explanation?.arithmetic() == ["3 priced events = 1.000000001"])
        // Refunds may outweigh charges.
        #expect(try amount(price, .total(decimal("-3"))) == "-3")
    }

    @Test func aMultiplierMultipliesMoney() throws {
        let price = RatingFixture.price(.multiplier(try decimal("1.2")))
        #expect(try amount(price, .total(decimal("10.05"))) == "12.06")
        #expect(try amount(price, .total(decimal("-10"))) == "-12")
        #expect(try amount(price, .total(.zero)) == "0")
        let line = try #require(try Rating.rate(price, .total(decimal("10.05"))).lines.first)
        #expect(line.unitPrice == (try decimal("1.2")))
    }

    // MARK: Seats

    @Test func seatsArePricedLikeUsage() throws {
        let model = ChargeModel.volume(try RatingFixture.tiers([("10", "8", nil), (nil, "6", nil)]))
        let price = RatingFixture.price(model) {
            $0.meter = nil
            $0.perSeat = true
        }
        #expect(Rating.need(of: price) == .seats)
        #expect(try amount(price, .total(ExactDecimal(11))) == "66")
        let prorated = RatingTerms(tierSelectionQuantity: ExactDecimal(11))
        #expect(try amount(price, .total(decimal("5.5")), prorated) == "33")
    }

    // MARK: Edges

    @Test("Usage below zero charges nothing, unless it is money")
    func usageBelowZero() throws {
        let minus = RatedUsage.total(ExactDecimal(-5))
        let models: [ChargeModel] = [
            .perUnit(unitAmount: ExactDecimal(2)),
            .graduated(try RatingFixture.tiers([(nil, "2", nil)])),
            .volume(try RatingFixture.tiers([(nil, "2", "1")])),
            .package(PackageCharge(size: ExactDecimal(10), amount: ExactDecimal(3))),
        ]
        for model in models {
            #expect(try amount(RatingFixture.price(model), minus) == "0", "\(model)")
        }
        let line = try #require(try Rating.rate(RatingFixture.price(models[0]), minus).lines.first)
        #expect(try line.explanation?.arithmetic() == ["-5 metered count as none", "0 × 2 = 0"])
    }

    @Test func aTierIsCapped() throws {
        let tier = PriceTier(
            upTo: nil,
            unitAmount: ExactDecimal(2),
            flatAmount: ExactDecimal(1),
            maximumAmount: ExactDecimal(10)
        )
        let price = RatingFixture.price(.graduated(TierSchedule(tiers: [tier])))
        #expect(try amount(price, .total(ExactDecimal(4))) == "9")
        #expect(try amount(price, .total(ExactDecimal(5))) == "10")
    }

    @Test func fullPackagesOnly() throws {
        let charge = PackageCharge(size: ExactDecimal(10), amount: ExactDecimal(3), roundsUp: false)
        let price = RatingFixture.price(.package(charge))
        #expect(try amount(price, .total(decimal("19.9"))) == "3")
        #expect(try amount(price, .total(ExactDecimal(20))) == "6")
    }

    @Test func peaksBeyondEveryTierArePricedByTheLastAndSayIt() throws {
        let tiers = [
            CapacityTier(amount: ExactDecimal(1), limits: ["gb": ExactDecimal(10)]),
            CapacityTier(amount: ExactDecimal(9), limits: ["gb": ExactDecimal(50), "cpu": ExactDecimal(2)]),
        ]
        let price = RatingFixture.price(.capacity(tiers))
        #expect(Rating.need(of: price) == .peaks)
        #expect(try amount(price, .peaks(["gb": ExactDecimal(10), "cpu": ExactDecimal(99)])) == "1")
        #expect(try amount(price, .peaks([:])) == "1")
        let rated = try Rating.rate(price, .peaks(["gb": ExactDecimal(51)]))
        #expect(rated.lines.first?.amount == ExactDecimal(9))
        guard case .capacity(let part)? = rated.lines.first?.explanation?.sections.first?.parts.first else {
            Issue.record("the explanation has no capacity")
            return
        }
        #expect(part.isBeyondLastTier && part.tier == 2)
        #expect(try rated.lines.first?.explanation?.arithmetic() == ["tier 2, the last one = 9"])
        // The peak of a meter without groups is that of the one unit, whatever it is called.
        #expect(try amount(price, .peaks([RatedUsage.onlyUnit: ExactDecimal(11)])) == "9")
    }

    @Test("A refund gives its share back, without fixed fee, least or most")
    func refundsOfAPercentage() throws {
        let charge = PercentageCharge(
            ratePercent: ExactDecimal(2),
            fixedPerEvent: try decimal("0.3"),
            minimumPerEvent: ExactDecimal(1),
            maximumPerEvent: ExactDecimal(5)
        )
        let price = RatingFixture.price(.percentage(charge))
        #expect(Rating.need(of: price) == .events)
        // 100 pays 2.3, 10 pays the least of 1, 1000 the most of 5; −50 gives 1 back.
        let events = [100, 10, 1000, -50].map { ExactDecimal($0) }
        #expect(try amount(price, .events(events)) == "7.3")
    }

    @Test func aBarePercentageNeedsTheSumOnly() throws {
        let price = RatingFixture.price(.percentage(PercentageCharge(ratePercent: try decimal("2.9"))))
        #expect(Rating.need(of: price) == .total)
        #expect(try amount(price, .total(ExactDecimal(4))) == "0.116")
    }

    // MARK: Flaws

    @Test func usageOfAnotherFormIsRefused() throws {
        let perUnit = RatingFixture.price(.perUnit(unitAmount: ExactDecimal(1)))
        #expect(throws: RatingFlaw.wrongUsage(.total)) { try Rating.rate(perUnit, .events([])) }
        let card = RatingFixture.price(.dimensional(RateCard(rates: [], fallback: nil)))
        #expect(throws: RatingFlaw.wrongUsage(.groups)) { try Rating.rate(card, .total(.zero)) }
        let fixed = PercentageCharge(ratePercent: ExactDecimal(1), fixedPerEvent: ExactDecimal(1))
        #expect(throws: RatingFlaw.wrongUsage(.events)) {
            try Rating.rate(RatingFixture.price(.percentage(fixed)), .total(ExactDecimal(1)))
        }
        let daily = RatingFixture.price(.perUnit(unitAmount: ExactDecimal(1))) { $0.bucket = .day }
        #expect(throws: RatingFlaw.wrongUsage(.buckets(.day))) { try Rating.rate(daily, .total(.zero)) }
    }

    @Test("What needs more than 38 digits is an error, and the largest that fits is exact")
    func overflowIsAnError() throws {
        let largest = try decimal("999999999999999.999999999999")
        let price = RatingFixture.price(.perUnit(unitAmount: largest))
        #expect(throws: RatingFlaw.overflow) {
            try Rating.rate(price, .total(decimal("999999999999999.999999999")))
        }
        #expect(try amount(price, .total(ExactDecimal(1_000_000_000))) == "999999999999999999999999.999")
        let line = try #require(try Rating.rate(price, .total(ExactDecimal(1_000_000_000))).lines.first)
        #expect(throws: RatingFlaw.overflow) { try line.money(in: .usd) }
    }
}
