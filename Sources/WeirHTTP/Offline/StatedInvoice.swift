import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// An invoice with all that it follows from but events, read back from an explanation.
struct StatedInvoice {
    let name: String
    let currency: Currency
    let customer: CustomerID
    let cut: Int64?
    let slot: InvoiceSlot
    let statement: InvoiceStatement
    /// The events behind each line, in the order of the lines; nil for those that no meter counts.
    let events: [EventDigest?]
    /// What it follows from; nil for an invoice that no contract made.
    let basis: Basis?

    struct Basis {
        var contract: Contract
        var taxRates: [TaxRate]
        var billed: [BilledFee]
        var charged: [ChargedAmount]
        /// Of an invoice that was cut within its period, the whole of it.
        var wholePeriod: TimeRange?
        var meters: [CreateMeter]
    }

    /// - Throws: ``StatedValueError`` with the place that is wrong.
    init(_ json: JSONValue) throws(StatedValueError) {
        let stated = StatedValue(json)
        let id = try stated.required("id").text()
        name = try stated["invoiceNumber"]?.text() ?? id
        guard let currency = Currency(code: try stated.required("currency").text()) else {
            throw try stated.required("currency").wrong("a currency")
        }
        self.currency = currency
        customer = try stated.required("customerId").id(CustomerID.self)
        cut = try stated["cut"]?.integer()
        let period = try stated.required("period").range()
        // The dates of an invoice say nothing of its amounts.
        let day = LocalDate(dayNumber: 0)
        slot = InvoiceSlot(period: period, invoiceDate: day, dueDate: day)
        var lines: [InvoiceLine] = []
        var events: [EventDigest?] = []
        for line in try stated.list("lines") {
            lines.append(try Self.line(line, in: currency))
            events.append(try Self.digest(line))
        }
        self.events = events
        statement = try Self.statement(stated, lines, currency)
        guard stated["contractId"] != nil else {
            basis = nil
            return
        }
        guard let basis = stated["basis"] else {
            throw StatedValueError(
                description: "'basis' is missing: give what GET /v1/invoices/{id}/explain answers, not the invoice"
            )
        }
        self.basis = try Self.basis(basis, currency)
    }

    // MARK: Figures

    private static func statement(
        _ stated: StatedValue,
        _ lines: [InvoiceLine],
        _ currency: Currency
    ) throws(StatedValueError) -> InvoiceStatement {
        func money(_ name: String) throws(StatedValueError) -> Money {
            try stated[name]?.money(in: currency) ?? .zero(currency)
        }
        return InvoiceStatement(
            currency: currency,
            lines: lines,
            subtotal: try stated.required("subtotalMinor").money(in: currency),
            discounts: [],
            discount: try money("discountMinor"),
            taxes: [],
            tax: try money("taxMinor"),
            includedTaxes: [],
            includedTax: .zero(currency),
            credits: [],
            creditsApplied: try money("creditsAppliedMinor"),
            prepaidApplied: try money("prepaidAppliedMinor"),
            carriedOver: try money("carriedOverMinor"),
            total: try stated.required("totalMinor").money(in: currency)
        )
    }

    private static func line(_ stated: StatedValue, in currency: Currency) throws(StatedValueError) -> InvoiceLine {
        var dimensions: [String: String] = [:]
        for member in stated["dimensions"]?.value.objectValue?.members ?? [] {
            dimensions[member.name] = member.value.stringValue
        }
        return InvoiceLine(
            kind: try kind(of: stated),
            label: try stated.required("label").text(),
            priceKey: try stated["price"]?.text(),
            dimensions: dimensions,
            quantity: try stated["quantity"]?.quantity(),
            unitPrice: try stated["unitPrice"]?.number(),
            amount: try stated.required("amountMinor").money(in: currency),
            discountShare: try stated["discountShare"]?.fraction() ?? .zero,
            servicePeriod: try stated.required("servicePeriod").range(),
            taxRates: try taxRates(stated)
        )
    }

    /// What an adjustment corrects does not matter here: it is taken as it is stated.
    private static func kind(of stated: StatedValue) throws(StatedValueError) -> LineKind {
        let kind = try stated.required("kind")
        switch try kind.text() {
        case "fee": return .fee(try segment(stated.required("fee")))
        case "unused_fee": return .unusedFee(try segment(stated.required("fee")))
        case "usage": return .usage
        case "minimum": return .minimum
        case "adjustment", "one_off": return .oneOff
        case _: throw kind.wrong("a kind of line that this version of Weir knows")
        }
    }

    private static func segment(_ stated: StatedValue) throws(StatedValueError) -> FeeSegment {
        FeeSegment(
            fee: try fee(stated),
            period: try stated.required("period").range(),
            range: try stated.required("range").range()
        )
    }

    private static func digest(_ line: StatedValue) throws(StatedValueError) -> EventDigest? {
        guard let events = line["events"] else { return nil }
        return EventDigest(
            count: Int(clamping: try events.required("count").integer()),
            digest: try events.required("sha256").text(),
            passedOver: Int(clamping: try events["passedOver"]?.integer() ?? 0)
        )
    }

    private static func taxRates(_ stated: StatedValue) throws(StatedValueError) -> [TaxRate] {
        var rates: [TaxRate] = []
        for rate in try stated.list("taxRates") {
            rates.append(
                TaxRate(
                    code: try rate.required("code").text(),
                    name: try rate["name"]?.text(),
                    percent: try rate.required("percent").number(),
                    isInclusive: rate["inclusive"]?.value == .bool(true)
                )
            )
        }
        return rates
    }

    // MARK: What it follows from

    private static func basis(_ stated: StatedValue, _ currency: Currency) throws(StatedValueError) -> Basis {
        var basis = Basis(
            contract: try contract(stated.required("contract"), currency),
            taxRates: try taxRates(stated),
            billed: [],
            charged: [],
            wholePeriod: try stated["wholePeriod"]?.range(),
            meters: []
        )
        for charged in try stated.list("charged") {
            basis.charged.append(
                ChargedAmount(
                    period: try charged.required("period").range(),
                    amount: try charged.required("amountMinor").money(in: currency)
                )
            )
        }
        for billed in try stated.list("billedFees") {
            basis.billed.append(
                BilledFee(
                    segment: try segment(billed.required("fee")),
                    isCredit: billed["isCredit"]?.value == .bool(true),
                    amount: try billed.required("amountMinor").money(in: currency),
                    net: try billed.required("net").fraction(),
                    taxRates: []
                )
            )
        }
        for meter in try stated.list("meters") { basis.meters.append(try Self.meter(meter)) }
        return basis
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

    private static func fee(_ stated: StatedValue) throws(StatedValueError) -> ContractFee {
        guard let interval = try interval(of: stated, unit: "interval", count: "intervalCount") else {
            throw try stated.required("interval").wrong("an interval")
        }
        return ContractFee(
            priceKey: try stated.required("key").text(),
            label: try stated.required("label").text(),
            unitAmount: try stated.required("amount").number(),
            quantity: try stated.required("quantity").integer(),
            interval: interval,
            timing: try stated.required("timing").choice(PriceTiming.self)
        )
    }
}
