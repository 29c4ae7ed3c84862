import WeirAPI
import WeirPrimitives

extension LagoPlan {
    /// Tax rates that a plan of Lago's has, which stand on contracts here.
    struct Rates: Sendable {
        var whole: [JSONValue] = []
        var byPrice = JSONObject()
    }
}

extension LagoMapping {
    private static let read: Set<String> = [
        "lago_id", "external_id", "lago_customer_id", "external_customer_id", "name", "plan_code", "plan_amount_cents",
        "plan_amount_currency", "status", "billing_time", "subscription_at", "started_at", "trial_ended_at",
        "ending_at",
        "terminated_at", "canceled_at", "created_at", "updated_at", "previous_plan_code", "next_plan_code",
        "downgrade_plan_date", "current_billing_period_started_at", "current_billing_period_ending_at", "plan",
        "customer",
        "plan_overrides", "payment_method", "on_termination_credit_note", "on_termination_invoice",
        "cancelation_reason",
        "activated_at", "applicable_usage_thresholds", "progressive_billing_disabled",
    ]

    package mutating func subscription(_ record: ForeignRecord) -> Mapped<SubscriptionDraft> {
        let name = record.text("external_id") ?? record.text("lago_id") ?? ""
        guard let customer = record.text("external_customer_id") else {
            return .leftOut("subscription", name, "external_customer_id", "it names no customer")
        }
        customers[name] = customer
        guard choices.billing != .none else { return Mapped(nil) }
        let status = record.text("status") ?? "active"
        guard status == "active" || status == "pending" else {
            guard ["terminated", "canceled"].contains(status) else {
                return .leftOut("subscription", name, "status", "'\(status)' is not live: import again when it is")
            }
            let over = SubscriptionDraft(name: name, customer: customer, planKey: "", terms: .over(status: "canceled"))
            return Mapped(over, [ImportNote("subscription", name, "status", "it is \(status)", outcome: .told)])
        }
        guard let plan = record.text("plan_code").flatMap(ImportNames.key) else {
            return .leftOut("subscription", name, "plan_code", "it names no plan")
        }
        let own = Chosen(record)
        if let other = chosen[customer], other.id != own?.id {
            return .leftOut(
                "subscription",
                name,
                nil,
                "the customer has the subscription '\(other.name)' too, and one plan at a time here: add its prices to "
                    + "that contract as add-ons"
            )
        }
        chosen[customer] = own
        var notes = ImportNote.unread("subscription", name, record, Self.read)
        if let next = record.text("next_plan_code") {
            notes.append(
                ImportNote(
                    "subscription",
                    name,
                    "next_plan_code",
                    "the change to '\(next)' is still to be made: weir contracts change-plan"
                )
            )
        }
        if choices.billing == .mirror {
            var state: JSONObject = ["status": .string(status == "pending" ? "incomplete" : "active")]
            state["currentPeriodEnd"] = record.instant("current_billing_period_ending_at")
                .map { JSONValue(Self.roundedUp($0)) }
            return Mapped(
                SubscriptionDraft(name: name, customer: customer, planKey: plan, terms: .mirrored(state)),
                notes
            )
        }
        return contract(record, name, customer, plan, notes)
    }

    private mutating func contract(
        _ record: ForeignRecord,
        _ name: String,
        _ customer: String,
        _ plan: String,
        _ opening: [ImportNote]
    ) -> Mapped<SubscriptionDraft> {
        var notes = opening
        let zone = zones[customer] ?? .utc
        func day(_ field: String) -> LocalDate? { record.instant(field).map { zone.localDate(at: $0) } }
        let began = day("started_at") ?? day("subscription_at")
        let periods = periods(of: record, anchor: day("subscription_at") ?? began)
        let start = choices.start.map { ContractStart(chosen: $0, began: began, periods: periods) }
        guard let first = start?.day ?? day("current_billing_period_started_at") ?? began else {
            return .leftOut("subscription", name, "started_at", "it does not say when it began")
        }
        if let note = start?.note {
            notes.append(ImportNote("subscription", name, "current_billing_period", note, outcome: .told))
        }
        var contract: JSONObject = ["startDate": .string("\(first)")]
        if record.text("billing_time") == "anniversary" {
            contract["billing"] = "anniversary"
            if let anchor = day("subscription_at") ?? began, anchor != first {
                contract["anchorDate"] = .string("\(anchor)")
            }
        } else {
            contract["billing"] = "calendar"
        }
        // The last second of a day is part of it, and the end of a contract is not.
        let end = record.instant("ending_at").map { zone.localDate(at: Self.roundedUp($0)) }
        if let end, end <= first { return .endsBefore(name, customer, "ending_at", end, first) }
        contract["endDate"] = end.map { .string("\($0)") }
        var otherwise: [String] = []
        var rates = rates(of: record.text("plan_code") ?? "")
        switch overriding(record, name, &notes) {
        case .none: break
        case .terms(let override):
            for member in override.terms.members { contract[member.name] = member.value }
            rates = override.rates
        case .unknown(let reason): otherwise.append(reason)
        }
        if let progressive = progressiveBilling(of: record, &otherwise) { contract["progressiveBilling"] = progressive }
        let ownTrial = ForeignRecord(contract).integer("trialDays")
        if let left = trialDays(left: first, of: record, began, whole: ownTrial) {
            contract["trialDays"] = .init(integerLiteral: left)
        }
        contract["netTerms"] = netTerms[customer].map { .init(integerLiteral: $0) }
        if !rates.whole.isEmpty { contract["taxRates"] = .array(rates.whole) }
        if !rates.byPrice.isEmpty { contract["priceTaxRates"] = .object(rates.byPrice) }
        if let reason = start?.chargesOtherwise { otherwise.append(reason) }
        addCoupons(of: customer, plan: record.text("plan_code") ?? "", to: &contract, &otherwise)
        let draft = SubscriptionDraft(
            name: name,
            customer: customer,
            planKey: plan,
            terms: .contract(contract),
            chargesOtherwise: otherwise
        )
        return Mapped(draft, notes)
    }

    /// Periods of a subscription: from the day on which it began, or those of the calendar.
    private func periods(of record: ForeignRecord, anchor: LocalDate?) -> BillingPeriods? {
        let plan = plans.first { $0.text("code") == record.text("plan_code") }
        let unit = plan?.text("interval").flatMap { LagoPlan.intervals[$0] }
        guard record.text("billing_time") == "anniversary" else {
            // Of the calendar: a Monday, or the first of a year, of which every longer period begins.
            let first = unit == "week" ? LocalDate(dayNumber: 0).startOfWeek : LocalDate(year: 2000, month: 1, day: 1)
            return first.flatMap { BillingPeriods(anchor: $0, unit: unit) }
        }
        return anchor.flatMap { BillingPeriods(anchor: $0, unit: unit) }
    }

    private mutating func rates(of code: String) -> LagoPlan.Rates {
        if let known = planRates[code] { return known }
        let plan = plans.first { $0.text("code") == code }
        let value = plan.flatMap { LagoPlan($0, metrics: takenMetrics().known).mapped().value }
        let rates = value.map { LagoPlan.Rates(whole: $0.taxRates, byPrice: $0.priceTaxRates) } ?? LagoPlan.Rates()
        planRates[code] = rates
        return rates
    }

    /// Coupons that go on for ever are the contract's; of others it cannot be said how much of them is left.
    private func addCoupons(
        of customer: String,
        plan: String,
        to contract: inout JSONObject,
        _ otherwise: inout [String]
    ) {
        var codes: [JSONValue] = []
        for applied in appliedCoupons[customer] ?? [] {
            let code = applied.text("coupon_code") ?? ""
            let coupon = coupon(code)
            if let plans = coupon?.texts("plan_codes"), !plans.isEmpty, !plans.contains(plan) { continue }
            let isAsOffered = ["amount_cents", "percentage_rate"].allSatisfy { field in
                applied.decimal(field) == nil || applied.decimal(field) == coupon?.decimal(field)
            }
            guard let key = ImportNames.key(code), coupon != nil, isAsOffered, applied.text("frequency") == "forever"
            else {
                otherwise.append(
                    "its coupon '\(code)' is not for ever, not as it is offered, or not taken over: weir coupons add"
                )
                continue
            }
            if !codes.contains(.string(key)) { codes.append(.string(key)) }
        }
        if !codes.isEmpty { contract["coupons"] = .array(codes) }
    }

    /// What is left of the plan's trial when a contract begins later than the subscription did; nil when it begins with it.
    private func trialDays(
        left first: LocalDate,
        of record: ForeignRecord,
        _ began: LocalDate?,
        whole: Int64?
    ) -> Int64? {
        if let trial = record.instant("trial_ended_at"), Zone.utc.localDate(at: trial) <= first { return 0 }
        guard let began, began < first else { return nil }
        let plan = plans.first { $0.text("code") == record.text("plan_code") }
        return max(0, (whole ?? plan?.integer("trial_period") ?? 0) - Int64(first.days(since: began)))
    }

    /// Ends that belong to their period, `…23:59:59`, as ends that do not.
    static func roundedUp(_ end: Timestamp) -> Timestamp {
        let second = (end.milliseconds + 999) / 1000
        return Timestamp(milliseconds: (second % 60 == 59 ? second + 1 : second) * 1000)
    }

    // MARK: Wallets

    /// Prepaid money; there is no account here into which it could be put.
    package mutating func credit(_ record: ForeignRecord, from collection: String) -> Mapped<QuotaDraft> {
        guard (record.text("status") ?? "active") == "active" else { return Mapped(nil) }
        let customer = record.text("external_customer_id") ?? record.text("lago_customer_id") ?? ""
        let currency = record.text("currency").flatMap { Currency(code: $0) }
        let balance = currency.flatMap { ExactDecimal.major(record.decimal("balance_cents"), in: $0) }
        if balance == .zero, record.decimal("credits_balance") ?? .zero == .zero,
            record.records("recurring_transaction_rules").isEmpty
        {
            return Mapped(nil)
        }
        let text =
            balance.map { "\($0) \(currency?.code ?? "")" } ?? "\(record.text("credits_balance") ?? "unknown") credits"
        return .leftOut(
            "credit",
            customer,
            "wallets",
            "its wallet \(record.text("name") ?? record.text("lago_id") ?? "") holds \(text): let it be used up there"
        )
    }

    // MARK: Events

    package func event(_ record: ForeignRecord) -> Mapped<EventDraft> {
        let key = record.text("transaction_id") ?? ""
        guard !key.isEmpty else { return .leftOut("event", "", "transaction_id", "it has no transaction id") }
        let subscription = record.text("external_subscription_id") ?? ""
        guard let customer = record.text("external_customer_id") ?? customers[subscription] else {
            return .waiting(key, "external_subscription_id", "no subscription '\(subscription)' was read")
        }
        // What another subscription used would be charged by the contract that stands for this one.
        if !subscription.isEmpty, choices.billing != .none, let own = chosen[customer], own.name != subscription {
            return .waiting(
                key,
                "external_subscription_id",
                "the subscription '\(subscription)' is not taken over; '\(own.name)' is the customer's here"
            )
        }
        guard let name = record.text("code") else { return .leftOut("event", key, "code", "it has no code") }
        guard let time = record.instant("timestamp") else {
            return .leftOut("event", key, "timestamp", "it has no time that can be read")
        }
        var properties = FlatProperties(record.record("properties")?.object ?? [:])
        if let amount = record.decimal("precise_total_amount_cents") {
            properties.set(LagoMeter.dynamicAmount, amount)
        }
        guard properties.count <= FlatProperties.maximum else {
            return .leftOut("event", key, "properties", "it has more than \(FlatProperties.maximum) properties")
        }
        return Mapped(
            EventDraft(
                customer: customer,
                object: [
                    "eventName": .string(name), "idempotencyKey": .string(key), "timestamp": JSONValue(time),
                    "properties": .object(properties.object),
                ]
            )
        )
    }
}
