import Testing
import WeirCore
import WeirPrimitives

/// What stands on the invoices of a contract, one situation each.
struct ContractInvoicingTests {
    /// 1,234 calls at 8 cents on every invoice.
    private static func calls(_ charge: UsageCharge) throws(MoneyError) -> [ChargeLine] {
        [
            ChargeLine(
                kind: .usage,
                label: "calls",
                priceKey: charge.usage.price.key,
                quantity: Quantity(1_234),
                unitPrice: ExactDecimal(coefficient: 8, scale: 2),
                amount: ExactFraction(1_234 * 8, over: 100),
                servicePeriod: charge.window
            )
        ]
    }

    // MARK: Periods and dates

    @Test("A contract from the 31st is invoiced on the last days of shorter months, due after its net terms")
    func startsOnThe31st() throws {
        // Given a fee and usage in arrears, net 30, from 31 January.
        var fixture = BillingFixture(start: "2026-01-31", netTermsDays: 30)
        fixture.terms = ContractTerms(fees: [BillingFixture.fee("base", 50)], usages: [BillingFixture.usage()])
        // When 1,234 calls are counted in each period,
        let drafts = try ContractInvoicing.drafts(of: fixture.account, limit: 3, rate: Self.calls)
        // then each invoice is 148.72, and its dates are those of the anchor.
        #expect(
            drafts.map(\.summary) == [
                ["2026-02-28", "base 5000", "calls 9872"], ["2026-03-31", "base 5000", "calls 9872"],
                ["2026-04-30", "base 5000", "calls 9872"],
            ]
        )
        #expect(drafts.allSatisfy { $0.statement.total == usd(14_872) })
        #expect(drafts.map(\.slot.dueDate.description) == ["2026-03-30", "2026-04-30", "2026-05-30"])
    }

    @Test("Calendar billing begins with a stub")
    func calendarStub() throws {
        var fixture = BillingFixture(start: "2026-01-17", billing: .calendar)
        fixture.terms = ContractTerms(fees: [BillingFixture.fee("base", 31)])
        let drafts = try ContractInvoicing.drafts(of: fixture.account, limit: 2, rate: noUsage)
        #expect(drafts.map(\.summary) == [["2026-02-01", "base 1500"], ["2026-03-01", "base 3100"]])
    }

    @Test("Periods begin at local midnight, also when clocks change")
    func daylightSaving() throws {
        var fixture = BillingFixture(zone: try BillingFixture.zone("America/New_York"), start: "2026-03-01")
        fixture.terms = ContractTerms(fees: [BillingFixture.fee("base", 31)])
        let drafts = try ContractInvoicing.drafts(of: fixture.account, limit: 1, rate: noUsage)
        #expect(drafts[0].slot.period.start == (try moment("2026-03-01T05:00:00Z")))
        #expect(drafts[0].slot.cutAt == (try moment("2026-04-01T04:00:00Z")))
        #expect(drafts[0].slot.invoiceDate == (try day("2026-04-01")))
        #expect(drafts[0].statement.total == usd(3_100), "A month with an hour less costs the same.")
    }

    @Test("The last period of a fixed term is cut at its end")
    func lastStub() throws {
        var fixture = BillingFixture(start: "2026-01-01", end: "2026-02-15")
        fixture.terms = ContractTerms(fees: [BillingFixture.fee("base", 28)])
        let drafts = try ContractInvoicing.drafts(of: fixture.account, rate: noUsage)
        #expect(drafts.map(\.summary) == [["2026-02-01", "base 2800"], ["2026-02-15", "base 1400"]])
    }

    // MARK: In advance

    @Test("The first advance fee is issued at the start, each other closes the period before its own")
    func inAdvance() throws {
        var fixture = BillingFixture(start: "2026-01-15", end: "2026-04-15")
        fixture.terms = ContractTerms(
            fees: [BillingFixture.fee("base", 50, .month, .advance)],
            usages: [BillingFixture.usage()]
        )
        let drafts = try ContractInvoicing.drafts(of: fixture.account, rate: Self.calls)
        #expect(
            drafts.map(\.summary) == [
                ["2026-01-15", "base 5000"], ["2026-02-15", "base 5000", "calls 9872"],
                ["2026-03-15", "base 5000", "calls 9872"], ["2026-04-15", "calls 9872"],
            ]
        )
        #expect(drafts[1].statement.lines[0].servicePeriod.start == drafts[1].slot.cutAt)
        #expect(drafts[1].statement.lines[1].servicePeriod.end == drafts[1].slot.cutAt)
        #expect(drafts[1].statement.lines.map(\.isMetered) == [false, true])
    }

    @Test("A term of fees in advance alone has no empty invoice at its end")
    func noEmptyInvoice() throws {
        var fixture = BillingFixture(start: "2026-01-01", end: "2027-01-01")
        fixture.terms = ContractTerms(fees: [BillingFixture.fee("base", 50, .month, .advance)])
        let drafts = try ContractInvoicing.drafts(of: fixture.account, rate: noUsage)
        #expect(drafts.count == 12)
        #expect(drafts.last?.slot.invoiceDate == (try day("2026-12-01")))
    }

    @Test("The first fee after a trial is issued when the trial ends, for the rest of its period")
    func trial() throws {
        var fixture = BillingFixture(start: "2026-01-31", trialDays: 14)
        fixture.terms = ContractTerms(fees: [BillingFixture.fee("base", 56, .month, .advance)])
        let drafts = try ContractInvoicing.drafts(of: fixture.account, limit: 2, rate: noUsage)
        #expect(drafts.map(\.summary) == [["2026-02-14", "base 2800"], ["2026-02-28", "base 5600"]])
    }

    // MARK: Several intervals

    @Test("A yearly fee on a monthly contract stands on the month's invoice at which its year begins")
    func yearlyFee() throws {
        var fixture = BillingFixture(start: "2026-01-15")
        fixture.terms = ContractTerms(
            fees: [BillingFixture.fee("licence", 1_200, .year, .advance)],
            usages: [BillingFixture.usage()]
        )
        let drafts = try ContractInvoicing.drafts(of: fixture.account, limit: 14, rate: Self.calls)
        #expect(drafts[0].summary == ["2026-01-15", "licence 120000"])
        #expect(drafts[1...11].allSatisfy { $0.statement.total == usd(9_872) })
        #expect(drafts[12].summary == ["2027-01-15", "licence 120000", "calls 9872"])
        #expect(drafts[13].summary == ["2027-02-15", "calls 9872"])
    }

    @Test("A monthly fee on a weekly contract stands on the first invoice that is cut when it is due")
    func monthlyFeeOnWeeks() throws {
        var fixture = BillingFixture(start: "2026-01-05")
        fixture.terms = ContractTerms(
            fees: [BillingFixture.fee("base", 50)],
            usages: [BillingFixture.usage("calls", .week)]
        )
        let drafts = try ContractInvoicing.drafts(of: fixture.account, limit: 6, rate: Self.calls)
        #expect(
            drafts.filter { $0.statement.lines.count > 1 }.map(\.summary) == [
                ["2026-02-09", "base 5000", "calls 9872"]
            ]
        )
    }

    // MARK: How many

    @Test func openEndedContractsHaveTwelveDraftsThatRollOn() throws {
        var fixture = BillingFixture()
        fixture.terms = ContractTerms(fees: [BillingFixture.fee("base", 50)])
        let plan = InvoicePlan(ContractCalendar(try fixture.contract, in: .utc))
        let slots = plan.slots()
        #expect(slots.count == 12)
        let next = plan.slots(after: slots[0].cutAt)
        #expect(next.count == 12)
        #expect(Array(next.prefix(11)) == Array(slots.dropFirst()))
    }

    @Test("A fixed term has all its drafts, at most 120; the rest rolls on without a gap")
    func longFixedTerm() throws {
        var fixture = BillingFixture(start: "2026-01-01", end: "2031-01-01")
        fixture.terms = ContractTerms(fees: [BillingFixture.fee("base", 7, .week)])
        let plan = InvoicePlan(ContractCalendar(try fixture.contract, in: .utc))
        #expect(plan.slots().count == 120)
        var all = plan.slots()
        while let last = all.last, case let next = plan.slots(after: last.cutAt), !next.isEmpty { all += next }
        #expect(all.count == 261)
        #expect(zip(all, all.dropFirst()).allSatisfy { $0.period.end == $1.period.start })
        #expect(all.last?.invoiceDate == (try day("2031-01-01")))
    }

    // MARK: Usage

    @Test("Usage of a price that stays over a change has one window; another price has its own")
    func usageWindows() throws {
        var fixture = BillingFixture(start: "2026-03-01")
        fixture.terms = ContractTerms(fees: [BillingFixture.fee("seat", 10)], usages: [BillingFixture.usage()])
        var same = fixture.terms
        same.fees = [BillingFixture.fee("seat", 10, quantity: 2)]
        var other = same
        other.usages[0].price.model = .perUnit(unitAmount: ExactDecimal(2))
        func windows(_ terms: ContractTerms) throws -> [String] {
            let contract = try ContractRules.changed(
                fixture.contract,
                to: fixture.change(to: terms),
                .on(try day("2026-03-15")),
                now: try moment("2026-03-15T10:00:00Z"),
                in: .utc
            )
            let calendar = ContractCalendar(contract, in: .utc)
            let slot = try #require(InvoicePlan(calendar).slots(limit: 1).first)
            return ContractInvoicing.usageCharges(of: slot, in: calendar).map {
                "\(Zone.utc.localDate(at: $0.window.start)) \(Zone.utc.localDate(at: $0.window.end))"
            }
        }
        #expect(try windows(same) == ["2026-03-01 2026-04-01"])
        #expect(try windows(other) == ["2026-03-01 2026-03-15", "2026-03-15 2026-04-01"])
    }

    // MARK: Minimum

    @Test("What is missing to the contract's minimum is a line; a stub needs its share only")
    func minimumSpend() throws {
        var fixture = BillingFixture(start: "2026-01-17", billing: .calendar)
        fixture.terms = ContractTerms(
            fees: [BillingFixture.fee("base", 31)],
            usages: [BillingFixture.usage()],
            minimumSpend: ExactDecimal(310)
        )
        let drafts = try ContractInvoicing.drafts(of: fixture.account, limit: 2, rate: Self.calls)
        #expect(
            drafts.map(\.summary) == [
                ["2026-02-01", "base 1500", "calls 9872", "Minimum spend 3628"],
                ["2026-03-01", "base 3100", "calls 9872", "Minimum spend 18028"],
            ]
        )
    }

    @Test func nothingIsAddedWhereTheMinimumIsReached() throws {
        var fixture = BillingFixture()
        fixture.terms = ContractTerms(usages: [BillingFixture.usage()], minimumSpend: ExactDecimal(98))
        fixture.terms.usages[0].minimum = ExactDecimal(90)
        let drafts = try ContractInvoicing.drafts(of: fixture.account, limit: 1, rate: Self.calls)
        #expect(drafts[0].summary == ["2026-02-01", "calls 9872"])
    }

    // MARK: Coupons and credits over several invoices

    @Test("A coupon for two invoices is used on two, and a credit goes on until it is used up")
    func balancesGoOn() throws {
        var fixture = BillingFixture()
        fixture.terms = ContractTerms(fees: [BillingFixture.fee("base", 50)])
        var account = try fixture.account
        account.coupons = [
            HeldCoupon(coupon: Coupon(code: "half", benefit: .percent(ExactDecimal(50)), maximumUses: 2))
        ]
        account.credits = [AvailableCredit(source: .balance, amount: usd(6_000))]
        let drafts = try ContractInvoicing.drafts(of: account, limit: 4, rate: noUsage)
        #expect(drafts.map(\.statement.discount.minorUnits) == [2_500, 2_500, 0, 0])
        #expect(drafts.map(\.statement.creditsApplied.minorUnits) == [2_500, 2_500, 1_000, 0])
        #expect(drafts.map(\.statement.total.minorUnits) == [0, 0, 4_000, 5_000])
    }
}
