import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// Changes of plan, quantity and add-ons, and the end of a contract: what the next invoice says of them.
struct ContractChangeTests {
    /// A contract whose invoice at the start is closed.
    private struct Running {
        var fixture: BillingFixture
        var contract: Contract
        var account: ContractAccount
        var lastCut: Timestamp?

        init(_ fixture: BillingFixture, coupons: [HeldCoupon] = [], taxRates: [TaxRate] = []) throws {
            self.fixture = fixture
            contract = try fixture.contract
            account = try fixture.account
            account.coupons = coupons
            account.taxRates = taxRates
        }

        /// Closes the next invoice, and returns it.
        @discardableResult
        mutating func close() throws -> ContractInvoice {
            let next = try draft()
            account = try account.after(next)
            lastCut = next.slot.cutAt
            return next
        }

        func draft() throws -> ContractInvoice {
            try #require(
                ContractInvoicing.drafts(of: account, after: lastCut, limit: 1, rate: noUsage).first
            )
        }

        mutating func set(_ contract: Contract) {
            self.contract = contract
            account.calendar = ContractCalendar(contract, in: fixture.zone)
        }

        mutating func change(_ fees: [ContractFee], _ timing: ChangeTiming, now: String) throws {
            set(
                try ContractRules.changed(
                    contract,
                    to: fixture.change(to: ContractTerms(fees: fees)),
                    timing,
                    now: moment(now),
                    in: fixture.zone
                )
            )
        }

        mutating func cancel(_ timing: ChangeTiming, now: String) throws {
            set(try ContractRules.cancelled(contract, timing, now: moment(now), in: fixture.zone))
        }
    }

    private func advance(_ amount: Int64, quantity: Int64 = 1, key: String = "base") -> ContractFee {
        BillingFixture.fee(key, amount, quantity: quantity, .month, .advance)
    }

    private func running(
        _ fees: [ContractFee],
        start: String = "2026-03-01",
        proration: ProrationMode = .day,
        billing: BillingAlignment = .anniversary,
        coupons: [HeldCoupon] = [],
        taxRates: [TaxRate] = []
    ) throws -> Running {
        var fixture = BillingFixture(start: start, billing: billing, proration: proration)
        fixture.terms = ContractTerms(fees: fees)
        return try Running(fixture, coupons: coupons, taxRates: taxRates)
    }

    // MARK: Immediately

    @Test("An upgrade in mid-period credits the rest of the old fee and charges the rest of the new")
    func upgrade() throws {
        // Given a fee of 50 in advance, invoiced on 1 March,
        var running = try running([advance(50)])
        #expect(try running.close().summary == ["2026-03-01", "base 5000"])
        // when it becomes 80 on 15 March,
        try running.change([advance(80)], .immediately, now: "2026-03-15T18:00:00Z")
        // then the day of the change is the new plan's: 17 of 31 days, each part rounded by itself.
        let preview = try running.draft()
        #expect(preview.summary == ["2026-04-01", "Unused: base -2742", "base 4387", "base 8000"])
        // And the invoice is the preview.
        #expect(try running.close() == preview)
        #expect(try running.close().summary == ["2026-05-01", "base 8000"], "Nothing comes twice.")
    }

    @Test func aDowngradeBelowZeroIsCarriedOver() throws {
        var running = try running([advance(100, quantity: 2)])
        try running.close()
        try running.change([], .immediately, now: "2026-03-15T00:00:00Z")
        let next = try running.close()
        #expect(next.summary == ["2026-04-01", "Unused: base -10968"])
        #expect(next.statement.total == usd(0))
        #expect(running.account.credits == [AvailableCredit(source: .balance, amount: usd(10_968))])
    }

    @Test("There and back within a period charges and credits the days between only")
    func thereAndBack() throws {
        var running = try running([advance(50)])
        try running.close()
        try running.change([advance(80)], .immediately, now: "2026-03-15T00:00:00Z")
        try running.change([advance(50)], .immediately, now: "2026-03-20T00:00:00Z")
        #expect(try running.close().summary == ["2026-04-01", "Unused: base -806", "base 1290", "base 5000"])
    }

    @Test("Changed on its first day, the old fee is given back to the cent")
    func onTheFirstDay() throws {
        var running = try running([advance(50)])
        try running.close()
        try running.change([advance(80)], .immediately, now: "2026-03-01T23:59:59Z")
        #expect(try running.close().summary == ["2026-04-01", "Unused: base -5000", "base 8000", "base 8000"])
        #expect(running.contract.phases.count == 1)
    }

    @Test("What a coupon took off is not given back")
    func creditNeverExceedsWhatWasPaid() throws {
        let free = HeldCoupon(coupon: Coupon(code: "free", benefit: .percent(ExactDecimal(100)), maximumUses: 1))
        var running = try running([advance(50)], coupons: [free])
        #expect(try running.close().statement.total == usd(0))
        try running.change([advance(80)], .immediately, now: "2026-03-15T00:00:00Z")
        #expect(try running.close().summary == ["2026-04-01", "base 4387", "base 8000"])
    }

    @Test func aHalfPriceIsHalfGivenBack() throws {
        let half = HeldCoupon(coupon: Coupon(code: "half", benefit: .percent(ExactDecimal(50)), maximumUses: 1))
        var running = try running([advance(50)], coupons: [half])
        try running.close()
        try running.change([], .immediately, now: "2026-03-15T00:00:00Z")
        #expect(try running.close().summary == ["2026-04-01", "Unused: base -1371"])
    }

    @Test("In arrears a change cuts the period in two lines")
    func arrears() throws {
        var running = try running([BillingFixture.fee("seat", 10, quantity: 5)])
        try running.change(
            [BillingFixture.fee("seat", 10, quantity: 10)],
            .immediately,
            now: "2026-03-15T00:00:00Z"
        )
        #expect(try running.close().summary == ["2026-04-01", "seat 2258", "seat 5484"])
    }

    @Test func anAddOnIsChargedAndCreditedForItsDays() throws {
        var running = try running([advance(50)])
        try running.close()
        try running.change([advance(50), advance(31, key: "support")], .immediately, now: "2026-03-15T00:00:00Z")
        #expect(
            try running.close().summary == ["2026-04-01", "support 1700", "base 5000", "support 3100"]
        )
        try running.change([advance(50)], .immediately, now: "2026-04-16T00:00:00Z")
        #expect(try running.close().summary == ["2026-05-01", "Unused: support -1550", "base 5000"])
    }

    @Test("A change made and closed is not charged again by the one after it")
    func secondChangeOfTheSamePeriod() throws {
        var fixture = BillingFixture(start: "2026-01-01")
        fixture.terms = ContractTerms(
            fees: [BillingFixture.fee("licence", 365, .year, .advance), BillingFixture.fee("support", 10)]
        )
        var running = try Running(fixture)
        try running.close()
        func licence(_ amount: Int64) -> [ContractFee] {
            [BillingFixture.fee("licence", amount, .year, .advance), BillingFixture.fee("support", 10)]
        }
        // 351 days are left on 15 January, 328 on 7 February.
        try running.change(licence(730), .immediately, now: "2026-01-15T00:00:00Z")
        #expect(
            try running.close().summary == [
                "2026-02-01", "Unused: licence -35100", "support 1000", "licence 70200",
            ]
        )
        try running.change(licence(1_095), .immediately, now: "2026-02-07T00:00:00Z")
        #expect(
            try running.close().summary == [
                "2026-03-01", "Unused: licence -65600", "licence 98400", "support 1000",
            ]
        )
        #expect(try running.close().summary == ["2026-04-01", "support 1000"])
    }

    // MARK: Other times and modes

    @Test("At period end a change costs nothing before")
    func atPeriodEnd() throws {
        var running = try running([advance(50)], start: "2026-01-31")
        try running.close()
        try running.change([advance(30)], .atPeriodEnd, now: "2026-02-10T00:00:00Z")
        #expect(running.contract.phases.last?.start == (try day("2026-02-28")))
        #expect(try running.close().summary == ["2026-02-28", "base 3000"])
    }

    @Test func onADateInALaterPeriodTheFeeIsCutWhereItChanges() throws {
        var running = try running([advance(30)])
        try running.close()
        try running.change([advance(60)], .on(try day("2026-04-11")), now: "2026-03-10T00:00:00Z")
        #expect(try running.close().summary == ["2026-04-01", "base 1000"])
        #expect(try running.close().summary == ["2026-05-01", "base 4000", "base 6000"])
    }

    @Test("Without proration a change is charged from the next period on, and nothing is given back")
    func withoutProration() throws {
        var running = try running([advance(50)], proration: .none)
        try running.close()
        try running.change([advance(80), advance(5, key: "support")], .immediately, now: "2026-03-15T00:00:00Z")
        #expect(try running.close().summary == ["2026-04-01", "base 8000", "support 500"])
        try running.cancel(.immediately, now: "2026-04-10T00:00:00Z")
        let last = try ContractInvoicing.drafts(of: running.account, after: running.lastCut, rate: noUsage)
        #expect(last.isEmpty)
    }

    @Test func withoutProrationAStubCostsAWholePeriod() throws {
        var running = try running([advance(50)], start: "2026-03-17", proration: .none, billing: .calendar)
        #expect(try running.close().summary == ["2026-03-17", "base 5000"])
        #expect(try running.close().summary == ["2026-04-01", "base 5000"])
    }

    @Test("By the second, a change is charged from its day on by elapsed time")
    func bySecond() throws {
        var fixture = BillingFixture(
            zone: try BillingFixture.zone("Europe/Berlin"),
            start: "2026-03-01",
            proration: .second
        )
        fixture.terms = ContractTerms(fees: [advance(743)])
        var running = try Running(fixture)
        try running.close()
        // From the 29th, on which clocks go forward, 71 of 743 hours are left.
        try running.change([], .immediately, now: "2026-03-29T12:00:00Z")
        #expect(try running.close().summary == ["2026-04-01", "Unused: base -7100"])
    }

    @Test("To another interval: the months end as they began, then years follow")
    func toAnotherInterval() throws {
        var running = try running([advance(50)])
        try running.close()
        let yearly = BillingFixture.fee("base", 500, .year, .advance)
        try running.change([yearly], .atPeriodEnd, now: "2026-03-15T00:00:00Z")
        // The year is the contract's: from 1 March, of which 31 days are over.
        #expect(try running.close().summary == ["2026-04-01", "base 45753"])
        #expect(try running.close().summary == ["2027-03-01", "base 50000"])
    }

    // MARK: The end

    @Test("Cancelled at period end, the current invoice stays and later drafts have no place")
    func cancelAtPeriodEnd() throws {
        var running = try running([advance(50)], start: "2026-01-31")
        try running.close()
        let drafts = InvoicePlan(running.account.calendar).slots(after: running.lastCut)
        #expect(drafts.count == 12)
        try running.cancel(.atPeriodEnd, now: "2026-02-10T12:00:00Z")
        #expect(running.contract.end == (try day("2026-02-28")))
        let places = InvoicePlan(running.account.calendar).slots(after: running.lastCut)
        #expect(places == Array(drafts.prefix(1)))
        let rest = try ContractInvoicing.drafts(of: running.account, after: running.lastCut, rate: noUsage)
        #expect(rest.isEmpty, "All was paid in advance.")
        // Asking again changes nothing.
        let again = try ContractRules.cancelled(
            running.contract,
            .atPeriodEnd,
            now: try moment("2026-02-11T00:00:00Z"),
            in: .utc
        )
        #expect(again == running.contract)
    }

    @Test(
        "A cancellation is taken back until the last day is over, and the drafts behind the end have their places again"
    )
    func resumed() throws {
        var running = try running([advance(50)], start: "2026-01-31")
        try running.close()
        let before = InvoicePlan(running.account.calendar).slots(after: running.lastCut)
        try running.cancel(.atPeriodEnd, now: "2026-02-10T12:00:00Z")
        try running.cancel(.immediately, now: "2026-02-12T12:00:00Z")
        let cancelled = running.contract
        running.set(try ContractRules.resumed(cancelled, now: moment("2026-02-12T13:00:00Z"), in: .utc))
        #expect(running.contract.end == nil && running.contract.cancelledAt == nil)
        #expect(InvoicePlan(running.account.calendar).slots(after: running.lastCut) == before)
        #expect(running.contract.asAgreed(at: try moment("2026-02-12T12:30:00Z")).end == cancelled.end)
        // Asking again changes nothing; once it has ended there is nothing to take back.
        #expect(
            try ContractRules.resumed(running.contract, now: moment("2026-02-13T00:00:00Z"), in: .utc)
                == running.contract
        )
        #expect(throws: ContractRefusal.ended(try #require(cancelled.end))) {
            _ = try ContractRules.resumed(cancelled, now: moment("2026-02-13T00:00:00Z"), in: .utc)
        }
    }

    @Test("Ended at once, unused fees are a credit with their tax; what the last invoice does not use stays")
    func endedAtOnce() throws {
        let vat = TaxRate(code: "vat", percent: ExactDecimal(20))
        var running = try running([advance(100)], start: "2025-02-08", billing: .calendar, taxRates: [vat])
        #expect(try running.close().statement.total == usd(9_000))
        try running.cancel(.immediately, now: "2025-02-08T12:00:00Z")
        running.account.pending = [
            ChargeLine(
                kind: .oneOff,
                label: "setup",
                amount: ExactFraction(50),
                servicePeriod: TimeRange(start: .earliest, end: .earliest)
            )
        ]
        let last = try running.close()
        #expect(last.summary == ["2025-02-09", "setup 5000"])
        #expect(last.unusedCredit?.total == usd(8_572))
        #expect(last.statement.creditsApplied == usd(6_000))
        #expect(running.account.credits == [AvailableCredit(source: .unusedFees, amount: usd(2_572))])
        let more = try ContractInvoicing.drafts(of: running.account, after: running.lastCut, rate: noUsage)
        #expect(more.isEmpty)
    }

    @Test func changesOfWhatHasEndedAndChangesIntoThePastAreRefused() throws {
        var running = try running([advance(50)])
        let change = try running.fixture.change(to: ContractTerms(fees: [advance(80)]))
        func refusal(_ timing: ChangeTiming, now: String, _ change: ContractChange) -> ContractRefusal? {
            do {
                _ = try ContractRules.changed(running.contract, to: change, timing, now: moment(now), in: .utc)
                return nil
            } catch {
                return error as? ContractRefusal
            }
        }
        let now = "2026-03-15T00:00:00Z"
        #expect(refusal(.on(try day("2026-03-14")), now: now, change) == .inThePast(earliest: try day("2026-03-15")))
        var none = change
        none.quantity = 0
        #expect(refusal(.immediately, now: now, none) == .quantityOutOfRange)
        var same = try running.fixture.change(to: running.fixture.terms)
        same.planVersion = 1
        #expect(refusal(.immediately, now: now, same) == .nothingChanges)
        try running.cancel(.atPeriodEnd, now: now)
        #expect(refusal(.on(try day("2026-04-01")), now: now, change) == .afterTheEnd(try day("2026-04-01")))
        #expect(refusal(.immediately, now: "2026-04-01T00:00:00Z", change) == .ended(try day("2026-04-01")))
    }

    @Test func stayingAsItIsTakesAScheduledChangeBack() throws {
        var running = try running([advance(50)])
        try running.change([advance(80)], .atPeriodEnd, now: "2026-03-15T00:00:00Z")
        #expect(running.contract.phases.count == 2)
        var same = try running.fixture.change(to: running.fixture.terms)
        same.planVersion = 1
        let contract = try ContractRules.changed(
            running.contract,
            to: same,
            .immediately,
            now: try moment("2026-03-16T00:00:00Z"),
            in: .utc
        )
        #expect(contract.phases == (try running.fixture.contract.phases))
    }

    // MARK: Any change

    @Test("Whatever changes, each day of each fee is charged once, and never more than its price")
    func nothingTwice() throws {
        var generator = SeededGenerator(seed: 51)
        for round in 0..<60 * BillingFixture.rounds {
            var fixture = BillingFixture(
                zone: try BillingFixture.zone(
                    generator.pick(["UTC", "Europe/Berlin", "Asia/Kolkata", "Pacific/Apia"])
                ),
                start: "2026-01-31",
                billing: generator.chance(50) ? .calendar : .anniversary,
                proration: generator.pick([.day, .second, .fixed30Days]),
                trialDays: generator.chance(30) ? 10 : 0
            )
            fixture.terms = ContractTerms(fees: randomFees(using: &generator))
            var running = try Running(fixture)
            var lines: [InvoiceLine] = []
            for _ in 0..<8 {
                let next = try ContractInvoicing.drafts(
                    of: running.account,
                    after: running.lastCut,
                    limit: 1,
                    rate: noUsage
                )
                if let draft = next.first {
                    running.account = try running.account.after(draft)
                    running.lastCut = draft.slot.cutAt
                    lines += draft.statement.lines
                } else {
                    running.lastCut =
                        InvoicePlan(running.account.calendar).slots(after: running.lastCut, limit: 1).first?.cutAt
                }
                guard generator.chance(60), let cut = running.lastCut else { continue }
                let now = cut.adding(seconds: .random(in: 1..<20 * 86_400, using: &generator))
                let change = try fixture.change(to: ContractTerms(fees: randomFees(using: &generator)))
                if let contract = try? ContractRules.changed(
                    running.contract,
                    to: change,
                    .immediately,
                    now: now,
                    in: fixture.zone
                ) {
                    running.set(contract)
                }
            }
            let cut = try #require(running.lastCut)
            let due = ContractCharges(running.account.calendar).fees(dueThrough: cut)
            let balance = FeeBalance(due: due, billed: running.account.billed, in: running.account.calendar)
            let unsettled = try balance.lines.filter { line in
                guard case .fee = line.kind else { return false }
                return try Money(rounding: line.amount, in: .usd) != usd(0)
            }
            // What a change after the last invoice makes due is on the next one, so only fees due before are settled.
            let isSettled = unsettled.allSatisfy { $0.servicePeriod.end > cut }
            var sums: [String: Int64] = [:]
            for line in lines {
                let segment: FeeSegment
                switch line.kind {
                case .fee(let charged): segment = charged
                case .unusedFee(let credited): segment = credited
                case .usage, .minimum, .adjustment, .oneOff: continue
                }
                let key =
                    "\(segment.fee.priceKey) \(segment.fee.unitAmount) \(segment.fee.quantity) \(segment.period.start)"
                sums[key, default: 0] += line.amount.minorUnits
                // Each part is rounded by itself.
                let ceiling = Int64(segment.fee.unitAmount.coefficient) * segment.fee.quantity * 100 + 3
                if !(-3...ceiling).contains(sums[key, default: 0]) { Issue.record("round \(round): \(key) \(sums)") }
            }
            if !isSettled { Issue.record("round \(round): \(unsettled.map(\.servicePeriod)) at \(cut)") }
        }
    }

    private func randomFees(using generator: inout SeededGenerator) -> [ContractFee] {
        ["base", "seat", "support"].filter { _ in generator.chance(70) }.map { key in
            BillingFixture.fee(
                key,
                .random(in: 1...100, using: &generator),
                quantity: .random(in: 1...3, using: &generator),
                generator.chance(80) ? .month : .quarter,
                generator.chance(50) ? .advance : .arrears
            )
        }
    }
}
