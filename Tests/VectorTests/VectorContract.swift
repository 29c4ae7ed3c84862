import WeirCore
import WeirPrimitives
import WeirStorage

/// A contract made from a vector's fields, and its invoices.
struct VectorContract {
    static let zones = ZoneDatabase()

    let zone: Zone
    let planKey: PlanKey
    var contract: Contract
    var taxRates: [TaxRate] = []
    var coupons: [HeldCoupon] = []

    init(
        zone: Zone,
        start: LocalDate,
        end: LocalDate? = nil,
        billing: BillingAlignment = .anniversary,
        anchor: LocalDate? = nil,
        proration: ProrationMode = .day,
        trialDays: Int = 0,
        currency: Currency = .usd,
        terms: ContractTerms
    ) {
        self.zone = zone
        guard let planKey = PlanKey("vector") else { preconditionFailure("The key of the plan is valid.") }
        self.planKey = planKey
        let now = Timestamp(milliseconds: 0)
        contract = Contract(
            id: ContractID(rawValue: 1),
            workspace: WorkspaceID(rawValue: 1),
            customer: CustomerID(rawValue: 1),
            currency: currency,
            timeZone: zone.identifier,
            start: start,
            end: end,
            billing: billing,
            anchor: anchor,
            proration: proration,
            trialDays: trialDays,
            phases: [ContractPhase(start: start, decidedAt: now, plan: planKey, planVersion: 1, terms: terms)],
            createdAt: now,
            updatedAt: now
        )
    }

    var account: ContractAccount {
        ContractAccount(calendar: ContractCalendar(contract, in: zone), taxRates: taxRates, coupons: coupons)
    }

    func drafts(
        limit: Int? = nil,
        rate: (UsageCharge) throws(MoneyError) -> [ChargeLine] = { _ throws(MoneyError) in [] }
    ) throws -> [ContractInvoice] {
        let flaws = ContractRules.flaws(in: contract)
        guard flaws.isEmpty else { throw VectorProblem("the contract is not accepted: \(flaws)") }
        return try ContractInvoicing.drafts(of: account, limit: limit, rate: rate)
    }

    static func line(_ label: String, _ amount: ExactFraction, of charge: UsageCharge) -> ChargeLine {
        ChargeLine(
            kind: .usage,
            label: label,
            priceKey: charge.usage.price.key,
            amount: amount,
            servicePeriod: charge.window,
            taxRates: charge.usage.taxRates
        )
    }
}

/// The fields that vectors of proration and invoices share.
extension VectorFields {
    func date(_ name: String) throws -> LocalDate {
        guard let date = LocalDate(try text(name)) else { throw VectorProblem("\(name) is not a date") }
        return date
    }

    func optionalDate(_ name: String) throws -> LocalDate? { self[name] == nil ? nil : try date(name) }

    /// An instant, or the start of a date.
    func moment(_ name: String, in zone: Zone = .utc) throws -> Timestamp {
        let text = try text(name)
        if let instant = Timestamp(iso8601: text) { return instant }
        return zone.startOfDay(try date(name))
    }

    /// The local day of an instant, or a date.
    func day(_ name: String, in zone: Zone) throws -> LocalDate { zone.billableDay(at: try moment(name, in: zone)) }

    func range(_ start: String, _ end: String) throws -> TimeRange {
        TimeRange(start: try moment(start), end: try moment(end))
    }

    func interval(_ name: String) throws -> BillingInterval {
        guard let unit = BillingInterval.Unit(rawValue: try text(name)) else {
            throw VectorProblem("unknown interval in \(name)")
        }
        return BillingInterval(unit)
    }

    /// The first day that is no longer used: the one after a termination, the day of an upgrade itself.
    func end(in zone: Zone) throws -> LocalDate? {
        if self["terminated_at"] != nil { return try day("terminated_at", in: zone).adding(days: 1) }
        return self["upgraded_at"] == nil ? nil : try day("upgraded_at", in: zone)
    }
}

extension ExactDecimal {
    static func vector(_ text: String) throws -> ExactDecimal {
        guard let decimal = ExactDecimal(parsing: text) else { throw VectorProblem("\(text) is not a decimal") }
        return decimal
    }
}

extension ExactFraction {
    static func vector(_ text: String) throws -> ExactFraction {
        guard let fraction = ExactFraction(text) else { throw VectorProblem("\(text) is not a fraction") }
        return fraction
    }
}
