import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Coupons, their redemptions, and contracts with coupons and thresholds.
struct CouponStoreTests {
    private func coupon(_ id: Int, _ code: String, maximum: Int? = nil, in world: World) -> CouponOffer {
        CouponOffer(
            id: CouponID(rawValue: UInt128(id)),
            workspace: world.workspace,
            code: code,
            name: "Name of \(code)",
            benefit: .amount(Money(minorUnits: 1_050, currency: .eur)),
            prices: ["b", "a"],
            duration: .repeating(periods: 3),
            redeemBy: World.epoch.adding(seconds: 9),
            maximumRedemptions: maximum,
            createdAt: World.epoch
        )
    }

    private func contract(_ id: Int, of customer: Customer, in world: World) throws -> Contract {
        let start = Zone.utc.localDate(at: World.epoch)
        let vat = TaxRate(code: "vat", percent: ExactDecimal(20))
        let terms = ContractTerms(
            fees: [ContractFee(priceKey: "base", label: "Base", unitAmount: ExactDecimal(10), taxRates: [])],
            minimumSpend: ExactDecimal(5),
            maximumSpend: ExactDecimal(9),
            commitmentInterval: BillingInterval(.quarter, count: 2),
            taxRates: [vat],
            ownTaxRates: ["base": []]
        )
        let phase = ContractPhase(
            start: start,
            decidedAt: World.epoch,
            plan: try #require(PlanKey("pro")),
            planVersion: 1,
            terms: terms
        )
        return Contract(
            id: ContractID(rawValue: UInt128(id)),
            workspace: world.workspace,
            customer: customer.id,
            currency: .eur,
            start: start,
            phases: [phase],
            createdAt: World.epoch,
            updatedAt: World.epoch
        )
    }

    @Test(arguments: Backend.available)
    func couponsAreReadAsTheyWereStored(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let first = coupon(1, "TEN", maximum: 7, in: world)
            var second = coupon(2, "HALF", in: world)
            second.benefit = .percent(ExactDecimal(50))
            (second.prices, second.redeemBy, second.duration) = (nil, nil, .forever)
            var third = coupon(3, "ONCE", in: world)
            third.duration = .once
            for coupon in [first, second, third] {
                try await world.stores.createCoupon(coupon, record: world.record(coupon.code))
            }
            try await world.expectTrace(of: "TEN")
            let all = try await world.stores.coupons(in: world.workspace, before: nil, limit: 9)
            #expect(all == [third, second, first])
            let page = try await world.stores.coupons(in: world.workspace, before: third.id, limit: 1)
            #expect(page == [second])
            #expect(try await world.stores.coupon(code: "TEN", in: world.workspace) == first)
            #expect(try await world.stores.coupon(code: "TEN", in: world.other) == nil)
            #expect(try await world.stores.coupons(in: world.other, before: nil, limit: 9).isEmpty)
            // A code is taken once, and nothing of the second attempt stays.
            await #expect(throws: StorageError.duplicate(.couponCode)) {
                try await world.stores.createCoupon(coupon(4, "TEN", in: world), record: world.record("again"))
            }
            try await world.expectNoTrace(of: "again")
        }
    }

    @Test(arguments: Backend.available)
    func aCouponIsArchivedAndKnown(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            var coupon = coupon(1, "TEN", in: world)
            await #expect(throws: StorageError.notFound(.coupon)) {
                try await world.stores.archiveCoupon(coupon, record: .none)
            }
            try await world.stores.createCoupon(coupon, record: .none)
            coupon.archivedAt = World.epoch.adding(seconds: 5)
            try await world.stores.archiveCoupon(coupon, record: world.record("archived"))
            try await world.expectTrace(of: "archived")
            #expect(try await world.stores.coupon(code: "TEN", in: world.workspace) == coupon)
        }
    }

    @Test(arguments: Backend.available)
    func redemptionsAreCountedWithTheContractOrNotAtAll(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let coupon = coupon(1, "TEN", maximum: 1, in: world)
            try await world.stores.createCoupon(coupon, record: .none)
            let first = try await world.add(world.customer(10))
            let second = try await world.add(world.customer(11))
            func redeem(_ id: Int, by customer: Customer) async throws {
                var contract = try contract(id, of: customer, in: world)
                let agreed = Coupon(
                    code: "TEN",
                    name: "Ten",
                    benefit: coupon.benefit,
                    prices: ["a"],
                    validFrom: contract.start,
                    validUntil: contract.start.adding(days: 9),
                    maximumUses: 3
                )
                contract.coupons = [
                    ContractCoupon(coupon: agreed, addedAt: World.epoch, removedAt: World.epoch.adding(seconds: 1))
                ]
                try await world.stores.saveContract(
                    ContractStoreChange(contract: contract, redeemed: [coupon.id]),
                    record: world.record("contract-\(id)")
                )
                contract.revision = 1
                #expect(try await world.stores.contract(contract.id, in: world.workspace) == contract)
            }
            try await redeem(1, by: first)
            #expect(try await world.stores.coupon(code: "TEN", in: world.workspace)?.redemptions == 1)
            // The last one is gone: whoever decided before decides again, and the contract is not stored.
            await #expect(throws: StorageError.conflict) { try await redeem(2, by: second) }
            #expect(try await world.stores.contract(ContractID(rawValue: 2), in: world.workspace) == nil)
            #expect(try await world.stores.coupon(code: "TEN", in: world.workspace)?.redemptions == 1)
            try await world.expectNoTrace(of: "contract-2")
        }
    }

    @Test(arguments: Backend.available)
    func contractsWithThresholdsAreListedUntilTheyEnd(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            var contracts: [Contract] = []
            for id in 1...4 {
                let customer = try await world.add(world.customer(10 + id))
                var contract = try contract(id, of: customer, in: world)
                if id != 2 {
                    let thresholds = [Money(minorUnits: 5, currency: .eur), Money(minorUnits: 9, currency: .eur)]
                    contract.progressive = ProgressiveBilling(thresholds: thresholds)
                }
                if id == 3 { contract.end = contract.start.adding(days: 10) }
                try await world.stores.saveContract(ContractStoreChange(contract: contract), record: .none)
                contracts.append(contract)
            }
            let start = contracts[0].start
            func listed(_ day: LocalDate, after: ContractPlace? = nil, _ limit: Int = 9) async throws -> [ContractPlace]
            {
                try await world.stores.contractsWithThresholds(endingAfter: day, after: after, limit: limit)
            }
            func place(_ index: Int) -> ContractPlace {
                ContractPlace(workspace: world.workspace, contract: contracts[index].id)
            }
            #expect(try await listed(start) == [place(0), place(2), place(3)])
            #expect(try await listed(start.adding(days: 10)) == [place(0), place(3)])
            #expect(try await listed(start, 1) == [place(0)])
            #expect(try await listed(start, after: place(0)) == [place(2), place(3)])
        }
    }

    @Test(arguments: Backend.available)
    func taxesOfACustomerAreReadAsTheyWereStored(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            var customer = world.customer(10)
            customer.taxID = "ATU12345678"
            customer.taxRates = [TaxRate(code: "vat", name: "VAT", percent: ExactDecimal(19), isInclusive: true)]
            let stored = try await world.add(customer)
            let found = try await world.stores.customer(customer.id, in: world.workspace)
            #expect(found?.taxID == "ATU12345678")
            #expect(found?.taxRates == stored.taxRates && found?.taxRates.count == 1)
            #expect(stored.erased(at: World.epoch).taxID == nil)
        }
    }
}
