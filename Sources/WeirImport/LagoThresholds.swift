import WeirAPI
import WeirPrimitives

/// Amounts of usage at which Lago invoices before a period is over.
struct LagoThresholds {
    /// As plans and contracts have them; nil when there are none.
    let progressiveBilling: JSONValue?
    /// Places of those whose amount cannot be read.
    let unreadable: [Int]

    init(_ thresholds: [ForeignRecord], _ currency: Currency) {
        var amounts: [ExactDecimal] = []
        var recurring: ExactDecimal?
        var unreadable: [Int] = []
        for (index, threshold) in thresholds.enumerated() {
            guard let amount = ExactDecimal.major(threshold.decimal("amount_cents"), in: currency) else {
                unreadable.append(index)
                continue
            }
            if threshold.flag("recurring") {
                recurring = amount
            } else {
                amounts.append(amount)
            }
        }
        // In one order, so that the same thresholds are equal however they are listed.
        var progressive = JSONObject()
        if !amounts.isEmpty { progressive["thresholds"] = .array(amounts.sorted().map(\.json)) }
        if let recurring { progressive["repeatEvery"] = recurring.json }
        progressiveBilling = progressive.isEmpty ? nil : .object(progressive)
        self.unreadable = unreadable
    }
}

extension LagoMapping {
    /// Progressive billing of a subscription where it is not its plan's; nil when it is.
    ///
    /// The thresholds of the subscription go before those of a plan of its own, and these before those of the plan that
    /// everybody has: Lago does not copy them when a plan is overridden.
    func progressiveBilling(of record: ForeignRecord, _ otherwise: inout [String]) -> JSONValue? {
        guard let plan = plans.first(where: { $0.text("code") == record.text("plan_code") }),
            let currency = plan.text("amount_currency").flatMap({ Currency(code: $0) })
        else { return nil }
        let usual = LagoThresholds(plan.records("usage_thresholds"), currency).progressiveBilling
        if record.flag("progressive_billing_disabled") { return usual == nil ? nil : .some(.null) }
        for field in ["applicable_usage_thresholds", "plan.usage_thresholds"] {
            let thresholds = record.records(field)
            guard !thresholds.isEmpty else { continue }
            let own = LagoThresholds(thresholds, currency)
            for index in own.unreadable {
                otherwise.append("\(field)[\(index)].amount_cents: it is no amount that can be read")
            }
            return own.progressiveBilling == usual ? nil : own.progressiveBilling
        }
        return nil
    }
}
