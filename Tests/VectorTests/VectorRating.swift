import WeirAPI
import WeirCore
import WeirHTTP
import WeirPrimitives
import WeirServices

/// The usage prices of an invoice vector, as a plan that the API takes, and their events, counted and priced by the code
/// that invoices.
struct VectorRating {
    /// The terms of the plan: its fee and its usage prices.
    let terms: ContractTerms
    private let meters: MeterSet
    private let events: [Event]
    /// By the key of a price: what was charged for the period before, and which usage was.
    private let prior: [String: RatedUsage]
    /// Keys of prices whose quantity counts by local days, which no meter of the API does.
    private let prorated: Set<String>

    private struct Event {
        let at: Timestamp?
        let code: String?
        let value: Quantity
    }

    /// From a vector, with its plan's flat price as the API takes it.
    init(_ inputs: VectorFields, fee: String?) throws {
        let offer = try Self.offer(inputs, fee: fee)
        var prior: [String: RatedUsage] = [:]
        var prorated: Set<String> = []
        var taxRates: [String: [TaxRate]] = [:]
        for (number, charge) in try Self.charges(inputs).enumerated() {
            let key = "charge-\(number)"
            taxRates[key] = try charge.optionalText("tax_rate_percent").map { [try .vector($0)] }
            if charge["prorated"] != nil, try charge.bool("prorated") { prorated.insert(key) }
            if let billed = inputs.optionalText("already_billed") {
                prior[key] = try Self.peaks(charge, costing: billed)
            }
        }
        meters = MeterSet(version: 1, meters: offer.meters)
        var terms = try Self.terms(offer.plan, meters)
        for index in terms.usages.indices { terms.usages[index].taxRates = taxRates[terms.usages[index].price.key] }
        self.terms = terms
        self.prior = prior
        self.prorated = prorated
        if inputs.optionalText("events") == "one per charge" {
            events = [Event(at: nil, code: nil, value: .one)]
        } else {
            events = try (inputs["events"] == nil ? [] : inputs.objects("events")).map { event in
                Event(
                    at: event["time"] == nil ? nil : try event.moment("time"),
                    code: event.optionalText("code") ?? event.optionalText("unit"),
                    value: try Self.quantity(event.optionalText("value") ?? "1")
                )
            }
        }
    }

    /// When usage came, for invoices within a period.
    var eventTimes: [Timestamp] { events.compactMap(\.at) }

    /// The lines of one usage charge, from its events before an instant; none for no usage, as vectors have it.
    func lines(
        of charge: UsageCharge,
        in calendar: ContractCalendar,
        before end: Timestamp = .distantFuture
    ) throws -> [ChargeLine] {
        let key = charge.usage.price.key
        guard let meter = meters.meters.first(where: { $0.code == charge.usage.price.meter }) else {
            throw VectorProblem("a price is not of this vector")
        }
        var counted = CountedEvents(of: calendar.contract.customer, by: [meter.id], among: meters)
        for (index, event) in events.enumerated() {
            let at = event.at ?? charge.window.start
            guard at < end else { continue }
            counted.take(Self.event(event, number: index, at: at), sequence: Sequence64(index + 1))
        }
        guard !counted.counted(by: meter.id, in: charge.window).isEmpty else { return [] }
        let pricing = ChargePricing(calendar: calendar, meters: meters, now: charge.window.end)
        let reading = try pricing.reading(of: charge)
        var priced = try pricing.priced(reading, reading.items.map { try counted.rows(of: $0) })
        if let part = priced.parts.first {
            var terms = part.terms
            var usage = part.usage
            terms.prior = prior[key]
            if prorated.contains(key) { usage = .total(try proratedQuantity(charge)) }
            priced.parts[0].rated = try Rating.rate(charge.usage.price, usage, terms)
        }
        return priced.lines.flatMap { line in tiers(of: line, priced) }
    }

    /// A line for each tier, which the explanation of the invoice's one line has.
    private func tiers(of line: ChargeLine, _ priced: PricedCharge) -> [ChargeLine] {
        let rated = priced.parts.first?.rated.lines.first
        guard line.kind == .usage, case .graduated = priced.charge.usage.price.model,
            let sections = rated?.explanation?.sections
        else { return [line] }
        let tiers = sections.flatMap(\.parts)
        guard tiers.count > 1 else { return [line] }
        return tiers.compactMap { part in
            var own = line
            guard let amount = try? part.amount() else { return nil }
            own.amount = ExactFraction(amount)
            return own
        }
    }

    private func proratedQuantity(_ charge: UsageCharge) throws -> ExactDecimal {
        let exact = ExactFraction(
            try SeatUsage.proratedSum(
                of: events.compactMap { event in event.at.map { ($0, event.value) } },
                initialLevel: .zero,
                periodEnd: charge.window.end,
                periodDays: Zone.utc.days(from: charge.period.start, to: charge.period.end),
                in: .utc
            )
        )
        guard let quantity = exact.rounded(toPlaces: 18) else { throw VectorProblem("the quantity does not fit") }
        return quantity
    }

    // MARK: From the vector to the API's terms

    /// The plan as `POST /v1/plans` takes it, and the meters that its prices name.
    static func offer(_ inputs: VectorFields, fee: String?) throws -> (plan: String, meters: [Meter]) {
        var prices: [String] = fee.map { [$0] } ?? []
        var meters: [Meter] = []
        for (number, charge) in try charges(inputs).enumerated() {
            let meter = try meter(charge, number: number)
            meters.append(meter)
            prices.append(try price(charge, key: "charge-\(number)", meter: meter.code))
        }
        let commitment = inputs.optionalText("minimum_commitment").map { #","commitment":{"minimumSpend":"\#($0)"}"# }
        let list = prices.joined(separator: ",")
        let plan = #"{"key":"vector","name":"Vector","currency":"USD","prices":[\#(list)]\#(commitment ?? "")}"#
        return (plan, meters)
    }

    /// A charge with a count stands for so many alike.
    private static func charges(_ inputs: VectorFields) throws -> [VectorFields] {
        guard inputs["charges"] != nil else { return [] }
        return try inputs.objects("charges").flatMap { charge in
            Array(repeating: charge, count: try charge.optionalInteger("count") ?? 1)
        }
    }

    private static func quantity(_ text: String) throws -> Quantity {
        guard let quantity = Quantity(parsing: text) else { throw VectorProblem("\(text) is not a quantity") }
        return quantity
    }

    private static func event(_ event: Event, number: Int, at: Timestamp) -> UsageEvent {
        var members = [EventProperties.Member(name: "value", value: .number(event.value.decimal))]
        if let code = event.code { members.append(EventProperties.Member(name: "code", value: .string(code))) }
        return UsageEvent(key: "\(number)", name: "vector", timestamp: at, properties: EventProperties(members))
    }

    /// A meter of the events with the charge's code, or of all of them.
    private static func meter(_ charge: VectorFields, number: Int) throws -> Meter {
        let isCapacity = try charge["price"] != nil && charge.object("price").text("model") == "capacity"
        let code = charge.optionalText("code") ?? charge.optionalText("unit")
        let isCount = charge.optionalText("metric") == "count"
        return Meter(
            id: MeterID(rawValue: UInt128(number + 1)),
            workspace: WorkspaceID(rawValue: 1),
            code: "VECTOR-\(number)",
            displayName: "Vector",
            eventNames: ["vector"],
            aggregation: isCount ? .count : isCapacity ? .max : .sum,
            valueProperty: isCount ? nil : "value",
            filters: code.map { ["code": [$0]] } ?? [:],
            groupKeys: isCapacity ? ["code"] : [],
            createdAt: Timestamp(milliseconds: 0)
        )
    }

    private static func price(_ charge: VectorFields, key: String, meter: String) throws -> String {
        var members = [#""key":"\#(key)""#, #""meter":"\#(meter)""#]
        if let unitAmount = charge.optionalText("unit_amount") {
            members += [#""model":"per_unit""#, #""unitAmount":"\#(unitAmount)""#]
        } else {
            members += try VectorPlan.members(of: charge.object("price"))
        }
        if let minimum = charge.optionalText("minimum") { members.append(#""minimumSpend":"\#(minimum)""#) }
        return "{\(members.joined(separator: ","))}"
    }

    /// Terms of a plan that is read and checked as `POST /v1/plans` does.
    private static func terms(_ body: String, _ meters: MeterSet) throws -> ContractTerms {
        let input = try Array(body.utf8).withUnsafeBufferPointer { try ObjectReader.read($0, PlanRequest.read) }
        let terms = input.applied(to: nil)
        let flaws = CatalogRules.flaws(in: terms, features: [:], meters: meters)
        guard flaws.isEmpty else { throw VectorProblem("the API refuses the plan \(body): \(flaws)") }
        return ContractTerms(plan: terms, minimumSpend: terms.commitment?.spend.minimum)
    }

    /// The peaks of the tier that costs what was billed before.
    private static func peaks(_ charge: VectorFields, costing billed: String) throws -> RatedUsage {
        for tier in try charge.object("price").objects("tiers")
        where try ExactDecimal.vector(tier.text("amount")) == ExactDecimal.vector(billed) {
            let limits = try tier.object("limits")
            var peaks: [String: ExactDecimal] = [:]
            for unit in limits.names { peaks[unit] = try ExactDecimal.vector(limits.text(unit)) }
            return .peaks(peaks)
        }
        throw VectorProblem("no tier costs what was billed before")
    }
}

extension TaxRate {
    static func vector(_ percent: String) throws -> TaxRate {
        TaxRate(code: "tax-\(percent)", percent: try ExactDecimal.vector(percent))
    }
}
