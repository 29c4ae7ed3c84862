import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// An invoice that another one corrects, read back from an explanation.
struct CorrectedInvoiceStatement {
    let id: InvoiceID
    let period: TimeRange
    let lines: [InvoiceLine]
    let billed: [BilledFee]
    let charged: [ChargedAmount]
    let coupons: [Coupon]
    let history: [AdjustmentEvent]

    /// What its corrections are made from, under the contract of the invoice that says them.
    func corrected(in calendar: ContractCalendar) -> CorrectedInvoice {
        let zero = Money.zero(calendar.contract.currency)
        let day = LocalDate(dayNumber: 0)
        let invoice = Invoice(
            id: id,
            workspace: calendar.contract.workspace,
            customer: calendar.contract.customer,
            contract: calendar.contract.id,
            slot: InvoiceSlot(period: period, invoiceDate: day, dueDate: day),
            statement: InvoiceStatement(
                currency: zero.currency,
                lines: lines,
                subtotal: zero,
                discounts: [],
                discount: zero,
                taxes: [],
                tax: zero,
                includedTaxes: [],
                includedTax: zero,
                credits: [],
                creditsApplied: zero,
                prepaidApplied: zero,
                carriedOver: zero,
                total: zero
            ),
            createdAt: .earliest,
            updatedAt: .earliest
        )
        return CorrectedInvoice(
            invoice: invoice,
            account: ContractAccount(calendar: calendar, billed: billed, charged: charged),
            coupons: coupons,
            history: history
        )
    }
}

/// What it follows from beside events.
extension StatedInvoice {
    static func basis(_ stated: StatedValue, _ currency: Currency) throws(StatedValueError) -> Basis {
        var basis = Basis(
            contract: try contract(stated.required("contract"), currency),
            taxRates: try taxRates(stated),
            billed: try billed(stated, currency),
            charged: try charged(stated, currency),
            wholePeriod: try stated["wholePeriod"]?.range(),
            meters: [],
            takesEarlierAsStated: stated["takesEarlierAsStated"]?.value == .bool(true),
            corrected: [],
            coupons: try coupons(stated, currency)
        )
        for corrected in try stated.list("corrected") {
            basis.corrected.append(try Self.corrected(corrected, currency))
        }
        for meter in try stated.list("meters") { basis.meters.append(try Self.meter(meter)) }
        return basis
    }

    private static func billed(_ stated: StatedValue, _ currency: Currency) throws(StatedValueError) -> [BilledFee] {
        var fees: [BilledFee] = []
        for billed in try stated.list("billedFees") {
            fees.append(
                BilledFee(
                    segment: try segment(billed.required("fee")),
                    isCredit: billed["isCredit"]?.value == .bool(true),
                    amount: try billed.required("amountMinor").money(in: currency),
                    net: try billed.required("net").fraction(),
                    taxRates: [],
                    given: try billed.required("givenBack").fraction(),
                    gift: try billed.required("gift").fraction()
                )
            )
        }
        return fees
    }

    private static func charged(
        _ stated: StatedValue,
        _ currency: Currency
    ) throws(StatedValueError) -> [ChargedAmount] {
        var amounts: [ChargedAmount] = []
        for charged in try stated.list("charged") {
            amounts.append(
                ChargedAmount(
                    period: try charged.required("period").range(),
                    amount: try charged.required("amountMinor").money(in: currency)
                )
            )
        }
        return amounts
    }

    private static func coupons(_ stated: StatedValue, _ currency: Currency) throws(StatedValueError) -> [Coupon] {
        var coupons: [Coupon] = []
        for coupon in try stated.list("coupons") {
            let benefit: Coupon.Benefit
            if let percent = coupon["percentOff"] {
                benefit = .percent(try percent.number())
            } else {
                let amount = try coupon.required("amountOff")
                guard let money = try? Money(rounding: amount.number(), in: currency) else {
                    throw amount.wrong("an amount of the invoice's currency")
                }
                benefit = .amount(money)
            }
            var prices: Set<String>?
            if coupon["prices"] != nil {
                prices = []
                for price in try coupon.list("prices") { prices?.insert(try price.text()) }
            }
            coupons.append(
                Coupon(
                    code: try coupon.required("code").text(),
                    name: try coupon["name"]?.text(),
                    benefit: benefit,
                    prices: prices
                )
            )
        }
        return coupons
    }

    /// An invoice that is corrected; what it came to does not matter, its lines do.
    private static func corrected(
        _ stated: StatedValue,
        _ currency: Currency
    ) throws(StatedValueError) -> CorrectedInvoiceStatement {
        var lines: [InvoiceLine] = []
        for line in try stated.list("lines") { lines.append(try Self.line(line, in: currency)) }
        var history: [AdjustmentEvent] = []
        let id = try stated.required("invoiceId").id(InvoiceID.self)
        for event in try stated.list("history") { history.append(try Self.event(event, of: id, currency)) }
        return CorrectedInvoiceStatement(
            id: id,
            period: try stated.required("period").range(),
            lines: lines,
            billed: try billed(stated, currency),
            charged: try charged(stated, currency),
            coupons: try coupons(stated, currency),
            history: history
        )
    }

    private static func event(
        _ stated: StatedValue,
        of invoice: InvoiceID,
        _ currency: Currency
    ) throws(StatedValueError) -> AdjustmentEvent {
        let source = AdjustmentSource(
            invoice: invoice,
            invoiceNumber: nil,
            priceKey: try stated["price"]?.text(),
            dimensions: dimensions(stated),
            isMinimum: stated["isMinimum"]?.value == .bool(true),
            period: try stated.required("period").range(),
            quantity: try stated["quantity"]?.quantity()
        )
        let net = try stated.required("net").fraction()
        let event = try stated.required("event")
        switch try event.text() {
        case "gift": return .given(UsagePlace(source), net, isGift: true)
        case "given_back": return .given(UsagePlace(source), net, isGift: false)
        case "adjusted": break
        case _: throw event.wrong("adjusted, given_back or gift")
        }
        // What it came to after discounts is all that matters.
        return .said(
            InvoiceLine(
                kind: .adjustment(source),
                label: "",
                priceKey: source.priceKey,
                dimensions: source.dimensions,
                quantity: nil,
                unitPrice: nil,
                amount: .zero(currency),
                discountShare: -net,
                servicePeriod: source.period,
                taxRates: []
            )
        )
    }

    /// A meter as the API shows it, by the reader of requests.
    private static func meter(_ stated: StatedValue) throws(StatedValueError) -> CreateMeter {
        guard var meter = stated.value.objectValue else { throw stated.wrong("a meter") }
        for name in ["id", "eventName", "status", "createdAt", "archivedAt"] { meter[name] = nil }
        return try StatedValue(.object(meter), at: "meters").read(MeterRequest.create)
    }

    private static func contract(_ stated: StatedValue, _ currency: Currency) throws(StatedValueError) -> Contract {
        var phases: [ContractPhase] = []
        for phase in try stated.list("phases") { phases.append(try Self.phase(phase)) }
        let start = try stated.required("startDate").date()
        return Contract(
            id: try stated.required("id").id(ContractID.self),
            workspace: WorkspaceID(rawValue: 0),
            customer: try stated.required("customerId").id(CustomerID.self),
            currency: currency,
            timeZone: try stated.required("timeZone").text(),
            start: start,
            end: try stated["endDate"]?.date(),
            billing: try stated.required("billing").choice(BillingAlignment.self),
            anchor: try stated["anchorDate"]?.date(),
            proration: try stated.required("proration").choice(ProrationMode.self),
            trialDays: Int(clamping: try stated["trialDays"]?.integer() ?? 0),
            phases: phases,
            createdAt: .earliest,
            updatedAt: .earliest
        )
    }

    private static func phase(_ stated: StatedValue) throws(StatedValueError) -> ContractPhase {
        var terms = ContractTerms(
            minimumSpend: try stated["minimumSpend"]?.number(),
            maximumSpend: try stated["maximumSpend"]?.number(),
            commitmentInterval: try interval(
                of: stated,
                unit: "commitmentInterval",
                count: "commitmentIntervalCount"
            )
        )
        for fee in try stated.list("fees") { terms.fees.append(try Self.fee(fee)) }
        for usage in try stated.list("usage") {
            var quota: IncludedQuota?
            if let included = usage["includedQuota"] {
                quota = IncludedQuota(
                    limit: try included.required("limit").quantity(),
                    period: try included.required("period").choice(QuotaPeriod.self)
                )
            }
            terms.usages.append(
                ContractUsage(
                    price: try usage.required("price").read(PriceRequest.read),
                    quota: quota,
                    minimum: try usage["minimum"]?.number()
                )
            )
        }
        guard let plan = PlanKey(try stated.required("planKey").text()) else { throw stated.wrong("a phase of a plan") }
        return ContractPhase(
            start: try stated.required("startDate").date(),
            decidedAt: try stated.required("decidedAt").timestamp(),
            plan: plan,
            planVersion: Int(clamping: try stated.required("planVersion").integer()),
            quantity: try stated.required("quantity").integer(),
            terms: terms
        )
    }

    /// nil when the unit is not said.
    private static func interval(
        of stated: StatedValue,
        unit: String,
        count: String
    ) throws(StatedValueError) -> BillingInterval? {
        guard let unit = try stated[unit]?.choice(BillingInterval.Unit.self) else { return nil }
        let number = Int(clamping: try stated.required(count).integer())
        guard BillingInterval.counts.contains(number) else {
            throw try stated.required(count).wrong("a number of intervals")
        }
        return BillingInterval(unit, count: number)
    }

    static func fee(_ stated: StatedValue) throws(StatedValueError) -> ContractFee {
        guard let interval = try interval(of: stated, unit: "interval", count: "intervalCount") else {
            throw try stated.required("interval").wrong("an interval")
        }
        let rates = try taxRates(stated)
        return ContractFee(
            priceKey: try stated.required("key").text(),
            label: try stated.required("label").text(),
            unitAmount: try stated.required("amount").number(),
            quantity: try stated.required("quantity").integer(),
            interval: interval,
            timing: try stated.required("timing").choice(PriceTiming.self),
            taxRates: rates.isEmpty ? nil : rates
        )
    }
}
