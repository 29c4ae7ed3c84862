import WeirCore
import WeirPrimitives

/// Prices the usage of an invoice vector: the hand-over from rating to invoicing, in the few models that vectors have.
///
/// It makes exact lines and rounds nothing; that is what the invoice must do.
struct VectorRating {
    private struct Event {
        let at: Timestamp?
        let code: String?
        let value: Quantity
    }

    /// One usage price of the vector.
    private struct Charge {
        let key: String
        let code: String?
        let fields: VectorFields
    }

    let usages: [ContractUsage]
    private let charges: [Charge]
    private let events: [Event]
    private let alreadyBilled: ExactFraction

    init(_ inputs: VectorFields) throws {
        var charges: [Charge] = []
        for fields in inputs["charges"] == nil ? [] : try inputs.objects("charges") {
            // A charge with a count stands for so many alike.
            for _ in 0..<(try fields.optionalInteger("count") ?? 1) {
                let code = fields.optionalText("code") ?? fields.optionalText("unit")
                charges.append(Charge(key: "charge-\(charges.count)", code: code, fields: fields))
            }
        }
        self.charges = charges
        usages = try charges.map { charge in
            ContractUsage(
                price: Price(key: charge.key, model: .dynamic, meter: "USAGE"),
                minimum: try charge.fields.optionalText("minimum").map { try ExactDecimal.vector($0) },
                taxRates: try charge.fields.optionalText("tax_rate_percent").map { [try .vector($0)] }
            )
        }
        alreadyBilled = ExactFraction(try ExactDecimal.vector(inputs.optionalText("already_billed") ?? "0"))
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

    private static func quantity(_ text: String) throws -> Quantity {
        guard let quantity = Quantity(parsing: text) else { throw VectorProblem("\(text) is not a quantity") }
        return quantity
    }

    /// When usage came, for invoices within a period.
    var eventTimes: [Timestamp] { events.compactMap(\.at) }

    /// The lines of one usage charge, from its events before an instant.
    func lines(of usageCharge: UsageCharge, before end: Timestamp = .distantFuture) throws -> [ChargeLine] {
        guard let charge = charges.first(where: { $0.key == usageCharge.usage.price.key }) else {
            throw VectorProblem("a price is not of this vector")
        }
        let counted = events.filter { event in
            guard let at = event.at else { return true }
            return usageCharge.window.contains(at) && at < end
        }
        let matching = counted.filter { charge.code == nil || $0.code == charge.code }
        guard !matching.isEmpty else { return [] }
        let amounts: [ExactFraction]
        if let unitAmount = charge.fields.optionalText("unit_amount") {
            amounts = [try quantity(matching, charge, usageCharge) * ExactFraction(ExactDecimal.vector(unitAmount))]
        } else {
            let price = try charge.fields.object("price")
            switch try price.text("model") {
            case "per_unit":
                let unitAmount = ExactFraction(try ExactDecimal.vector(price.text("unit_amount")))
                amounts = [try quantity(matching, charge, usageCharge) * unitAmount]
            case "graduated": amounts = try tiers(price, quantity(matching, charge, usageCharge))
            case "capacity": amounts = [try capacity(price, matching)]
            case let model: throw VectorProblem("the model \(model) is not known here")
            }
        }
        return amounts.map { VectorContract.line(charge.code ?? "Usage", $0, of: usageCharge) }
    }

    private func quantity(_ events: [Event], _ charge: Charge, _ usage: UsageCharge) throws -> ExactFraction {
        if charge.fields["prorated"] != nil, try charge.fields.bool("prorated") {
            return ExactFraction(
                try SeatUsage.proratedSum(
                    of: events.compactMap { event in event.at.map { ($0, event.value) } },
                    initialLevel: .zero,
                    periodEnd: usage.window.end,
                    periodDays: Zone.utc.days(from: usage.period.start, to: usage.period.end),
                    in: .utc
                )
            )
        }
        guard charge.fields.optionalText("metric") != "count" else { return ExactFraction(Int64(events.count)) }
        return events.reduce(.zero) { $0 + ExactFraction($1.value) }
    }

    /// One amount for each tier that is reached.
    private func tiers(_ price: VectorFields, _ quantity: ExactFraction) throws -> [ExactFraction] {
        var lower = ExactFraction.zero
        var amounts: [ExactFraction] = []
        for tier in try price.objects("tiers") where lower < quantity {
            let upper = try tier.optionalText("up_to").map { ExactFraction(try ExactDecimal.vector($0)) } ?? quantity
            let units = min(quantity, upper) - lower
            amounts.append(units * ExactFraction(try ExactDecimal.vector(tier.text("unit_amount"))))
            lower = upper
        }
        return amounts
    }

    /// The lowest tier that covers all peaks, less what was billed for a lower one.
    private func capacity(_ price: VectorFields, _ events: [Event]) throws -> ExactFraction {
        for tier in try price.objects("tiers") {
            let limits = try tier.object("limits")
            let isCovered = try events.allSatisfy { event in
                guard let limit = event.code.flatMap(limits.optionalText) else { return true }
                return try event.value <= Self.quantity(limit)
            }
            if isCovered { return ExactFraction(try ExactDecimal.vector(tier.text("amount"))) - alreadyBilled }
        }
        throw VectorProblem("no tier covers the peaks")
    }
}

extension TaxRate {
    static func vector(_ percent: String) throws -> TaxRate {
        TaxRate(code: "tax-\(percent)", percent: try ExactDecimal.vector(percent))
    }
}
