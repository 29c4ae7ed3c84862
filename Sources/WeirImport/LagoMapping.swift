import WeirAPI
import WeirPrimitives

/// Lago's things as Weir's.
package struct LagoMapping: SystemMapping {
    package static let system = "lago"
    package static let paging = ForeignPaging.pages(sizeName: "per_page", size: 100)
    package static let collections = [
        ForeignCollection("billable_metrics", "/api/v1/billable_metrics", .catalog),
        ForeignCollection("plans", "/api/v1/plans", .catalog),
        ForeignCollection("coupons", "/api/v1/coupons", .catalog),
        ForeignCollection("customers", "/api/v1/customers", .customers),
        ForeignCollection("subscriptions", "/api/v1/subscriptions", .subscriptions),
        ForeignCollection("applied_coupons", "/api/v1/applied_coupons", .named),
        ForeignCollection("wallets", nil, .named),
        ForeignCollection("add_ons", "/api/v1/add_ons", .named),
        ForeignCollection("events", "/api/v1/events", .events),
        ForeignCollection(
            "invoices",
            "/api/v1/invoices",
            detail: .init(field: "lago_id", member: "invoice"),
            .invoices
        ),
    ]

    let choices: ImportChoices
    private var metrics: [ForeignRecord] = []
    private var plans: [ForeignRecord] = []
    private var coupons: [ForeignRecord] = []
    /// Whose a subscription is, by its external id; for events.
    private var customers: [String: String] = [:]
    /// Customers with a contract in this import: there is one at a time.
    private var contracted: [String: String] = [:]

    package init(_ choices: ImportChoices) { self.choices = choices }

    package mutating func take(_ record: ForeignRecord, from collection: String) {
        switch collection {
        case "billable_metrics": metrics.append(record)
        case "plans": plans.append(record)
        case "coupons": coupons.append(record)
        case _: break
        }
    }

    package func catalog() -> CatalogDraft {
        var draft = CatalogDraft()
        var known: [String: ForeignRecord] = [:]
        for metric in metrics {
            let mapped = LagoMeter.meter(metric)
            draft.notes += mapped.notes
            guard let meter = mapped.value else { continue }
            draft.meters.append(meter)
            if let code = metric.text("code") { known[code] = metric }
        }
        for plan in plans {
            let mapped = LagoPlan(plan, metrics: known).mapped()
            draft.notes += mapped.notes
            guard let value = mapped.value else { continue }
            draft.plans.append(value.plan)
            draft.meters += value.meters.filter { !draft.meters.contains($0) }
        }
        for coupon in coupons {
            let mapped = LagoCoupon.coupon(coupon)
            draft.notes += mapped.notes
            if let coupon = mapped.value { draft.coupons.append(coupon) }
        }
        return draft
    }

    // MARK: Customers

    package mutating func customer(_ record: ForeignRecord) -> Mapped<CustomerDraft> {
        guard let id = record.text("external_id") else {
            return .leftOut("customer", record.text("lago_id") ?? "", "external_id", "it has no external id")
        }
        var notes: [ImportNote] = []
        var body: JSONObject = ["externalId": .string(id)]
        let names = [record.text("firstname"), record.text("lastname")].compactMap(\.self).joined(separator: " ")
        body["name"] = (ImportNames.title(record.text("name")) ?? ImportNames.title(names)).map { .string($0) }
        let emails = (record.text("email") ?? "").split(separator: ",").map { $0.trimmingSpaces }
        body["email"] = emails.first.map { .string($0) }
        if emails.count > 1 { body["contacts"] = .array(emails.dropFirst().map { ["email": .string($0)] }) }
        body["legalName"] = ImportNames.title(record.text("legal_name")).map { .string($0) }
        body["taxId"] = record.text("tax_identification_number").map { .string($0) }
        body["timeZone"] = record.text("timezone").map { .string($0) }
        body["billingAddress"] = Self.address(record)
        let metadata = record.records("metadata").compactMap { entry in
            entry.text("key").map { JSONObject.Member(name: $0, value: .string(entry.text("value") ?? "")) }
        }
        if !metadata.isEmpty { body["metadata"] = .object(JSONObject(members: metadata)) }
        let rates = Self.taxRates(record)
        if !rates.isEmpty { body["taxRates"] = .array(rates) }
        if let provider = record.text("billing_configuration.provider_customer_id") {
            if record.text("billing_configuration.payment_provider") == "stripe" {
                body["provider"] = "stripe"
                body["paymentProviderId"] = .string(provider)
            } else {
                let name = record.text("billing_configuration.payment_provider") ?? "its provider"
                notes.append(
                    ImportNote(
                        "customer",
                        id,
                        "billing_configuration",
                        "payments go through Stripe here, not through \(name)"
                    )
                )
            }
        }
        for (field, reason) in [
            ("legal_number", "there is one tax id; put the company number into the address or the metadata"),
            ("phone", "phone numbers are not kept"),
            ("invoice_grace_period", "there is one grace period a workspace: settings, gracePeriodHours"),
            (
                "billing_configuration.invoice_grace_period",
                "there is one grace period a workspace: settings, gracePeriodHours"
            ),
            ("net_payment_term", "net terms stand on plan and contract"),
            ("shipping_address.country", "there is one address, the billing address"),
        ] where record.value(field) != nil && record.integer(field) != 0 {
            notes.append(ImportNote("customer", id, field, reason))
        }
        return Mapped(CustomerDraft(externalID: id, body: body), notes)
    }

    private static func address(_ record: ForeignRecord) -> JSONValue? {
        var address = JSONObject()
        for (name, field) in [
            ("line1", "address_line1"), ("line2", "address_line2"), ("city", "city"), ("state", "state"),
            ("postalCode", "zipcode"), ("country", "country"),
        ] { address[name] = record.text(field).map { .string($0) } }
        return address.isEmpty ? Optional.none : .some(.object(address))
    }

    static func taxRates(_ record: ForeignRecord) -> [JSONValue] {
        record.records("taxes").compactMap { tax in
            guard let code = tax.text("code").flatMap(ImportNames.key), let rate = tax.decimal("rate") else {
                return nil
            }
            return ["code": .string(code), "name": .string(tax.text("name") ?? code), "percent": rate.json]
        }
    }

    // MARK: Subscriptions

    package mutating func subscription(_ record: ForeignRecord) -> Mapped<SubscriptionDraft> {
        let name = record.text("external_id") ?? record.text("lago_id") ?? ""
        guard let customer = record.text("external_customer_id") else {
            return .leftOut("subscription", name, "external_customer_id", "it names no customer")
        }
        customers[name] = customer
        let status = record.text("status") ?? "active"
        guard status == "active" || status == "pending", choices.billing != .none else { return Mapped(nil) }
        guard let plan = record.text("plan_code").flatMap(ImportNames.key) else {
            return .leftOut("subscription", name, "plan_code", "it names no plan")
        }
        if let other = contracted[customer] {
            return .leftOut(
                "subscription",
                name,
                nil,
                "the customer has the subscription '\(other)' too, and one plan at a time here: add its prices to that "
                    + "contract as add-ons"
            )
        }
        contracted[customer] = name
        var notes: [ImportNote] = []
        if record.value("plan_overrides") != nil || record.text("plan.parent_id") != nil {
            notes.append(
                ImportNote(
                    "subscription",
                    name,
                    "plan",
                    "the plan is overridden for this customer: give the contract overrides"
                )
            )
        }
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
        let zone = Zone.utc
        let began = record.instant("started_at") ?? record.instant("subscription_at")
        let current = record.instant("current_billing_period_started_at") ?? began
        guard let first = choices.start ?? current.map({ zone.localDate(at: $0) }) else {
            return .leftOut("subscription", name, "started_at", "it does not say when it began")
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
        var contract: JSONObject = ["startDate": .string("\(first)")]
        let anchor = (record.instant("subscription_at") ?? began).map { zone.localDate(at: $0) }
        if record.text("billing_time") == "anniversary" {
            contract["billing"] = "anniversary"
            if let anchor, anchor != first { contract["anchorDate"] = .string("\(anchor)") }
        } else {
            contract["billing"] = "calendar"
        }
        contract["endDate"] = record.instant("ending_at").map { .string("\(zone.localDate(at: $0))") }
        contract["trialDays"] = trialDays(left: first, of: record, began.map { zone.localDate(at: $0) })
            .map { .init(integerLiteral: $0) }
        return Mapped(
            SubscriptionDraft(name: name, customer: customer, planKey: plan, terms: .contract(contract)),
            notes
        )
    }

    /// What is left of the plan's trial when a contract begins later than the subscription did; nil when it begins with it.
    private func trialDays(left first: LocalDate, of record: ForeignRecord, _ began: LocalDate?) -> Int64? {
        if let trial = record.instant("trial_ended_at"), Zone.utc.localDate(at: trial) <= first { return 0 }
        guard let began, began < first else { return nil }
        let plan = plans.first { $0.text("code") == record.text("plan_code") }
        return max(0, (plan?.integer("trial_period") ?? 0) - Int64(first.days(since: began)))
    }

    /// Ends that belong to their period, `…23:59:59`, as ends that do not.
    static func roundedUp(_ end: Timestamp) -> Timestamp {
        let second = (end.milliseconds + 999) / 1000
        return Timestamp(milliseconds: (second % 60 == 59 ? second + 1 : second) * 1000)
    }

    // MARK: Events

    package func event(_ record: ForeignRecord) -> Mapped<EventDraft> {
        let key = record.text("transaction_id") ?? ""
        guard !key.isEmpty else { return .leftOut("event", "", "transaction_id", "it has no transaction id") }
        let subscription = record.text("external_subscription_id") ?? ""
        guard let customer = record.text("external_customer_id") ?? customers[subscription] else {
            return .leftOut("event", key, "external_subscription_id", "no subscription '\(subscription)' was read")
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

extension StringProtocol {
    /// Without blanks at both ends.
    var trimmingSpaces: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
