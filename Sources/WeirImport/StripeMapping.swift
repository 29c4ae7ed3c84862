import WeirAPI
import WeirPrimitives

/// Stripe Billing's things as Weir's.
///
/// A plan here is what a subscription there has: the prices of its items together. So subscriptions are looked through
/// first; a price that no subscription has becomes a plan of its own.
package struct StripeMapping: SystemMapping {
    package static let system = "stripe"
    package static let paging = ForeignPaging.startingAfter(size: 100)
    package static let collections = [
        ForeignCollection("meters", "/v1/billing/meters", .catalog),
        ForeignCollection("products", "/v1/products", .catalog),
        ForeignCollection("prices", "/v1/prices", query: "&expand%5B%5D=data.tiers", .catalog),
        ForeignCollection("coupons", "/v1/coupons", .catalog),
        ForeignCollection("subscriptions", "/v1/subscriptions", .scanned, .subscriptions),
        ForeignCollection("customers", "/v1/customers", .customers),
        ForeignCollection("subscription_schedules", "/v1/subscription_schedules", .named),
        ForeignCollection("meter_events", nil, .events),
        ForeignCollection("invoices", "/v1/invoices", longList: "lines", .invoices),
    ]

    let choices: ImportChoices
    private var meters: [String: ForeignRecord] = [:]
    private var meterOrder: [String] = []
    private var products: [String: ForeignRecord] = [:]
    private var prices: [String: ForeignRecord] = [:]
    private var priceOrder: [String] = []
    private var coupons: [ForeignRecord] = []
    /// Prices that subscriptions have together.
    private var combinations: [[String]] = []
    private var combinationSet: Set<[String]> = []
    /// External ids, by Stripe's.
    private var customers: [String: String] = [:]
    private var contracted: [String: String] = [:]

    package init(_ choices: ImportChoices) { self.choices = choices }

    package mutating func take(_ record: ForeignRecord, from collection: String) {
        let id = record.text("id") ?? ""
        switch collection {
        case "meters":
            meters[id] = record
            meterOrder.append(id)
        case "products": products[id] = record
        case "prices": take(price: record)
        case "coupons": coupons.append(record)
        case "subscriptions":
            for item in record.records("items") {
                if let price = item.record("price") { take(price: price) }
            }
            let combination = StripeItems(record, mayAddOn: choices.billing == .contracts).plan
            if !combination.isEmpty, combinationSet.insert(combination).inserted { combinations.append(combination) }
        case _: break
        }
    }

    private mutating func take(price: ForeignRecord) {
        guard let id = price.text("id") else { return }
        // A list of prices knows more of them than the items of a subscription do.
        if let known = prices[id], known.value("tiers") != nil || price.value("tiers") == nil { return }
        if prices[id] == nil { priceOrder.append(id) }
        prices[id] = price
    }

    // MARK: What is on offer

    package func catalog() -> CatalogDraft {
        var draft = CatalogDraft()
        for id in meterOrder {
            guard let meter = meters[id] else { continue }
            let mapped = StripePrice.meter(meter)
            draft.notes += mapped.notes
            if let meter = mapped.value { draft.meters.append(meter) }
        }
        let used = Set(combinations.joined())
        let alone = priceOrder.filter { id in
            guard !used.contains(id), let price = prices[id] else { return false }
            return price.text("type") != "one_time" && price.value("active") != .bool(false)
        }
        for id in priceOrder where prices[id]?.text("type") == "one_time" {
            draft.notes.append(
                ImportNote(
                    "plan",
                    id,
                    "type",
                    "a one-time price is a line of an invoice: weir invoices create",
                    outcome: .leftOut
                )
            )
        }
        for combination in combinations + alone.map({ [$0] }) {
            let mapped = plan(combination)
            draft.notes += mapped.notes
            if let plan = mapped.value { draft.plans.append(plan) }
        }
        for coupon in coupons {
            let mapped = StripePrice.coupon(coupon, prices: priceOrder.compactMap { prices[$0] })
            draft.notes += mapped.notes
            if let coupon = mapped.value { draft.coupons.append(coupon) }
        }
        return draft
    }

    /// The key of the plan that has some prices: what the price is called, or their ids.
    func planKey(_ combination: [String]) -> String {
        if combination.count == 1, let name = prices[combination[0]]?.text("lookup_key"),
            let key = ImportNames.key(name)
        {
            return key
        }
        let joined = combination.joined(separator: ":")
        if joined.utf8.count <= ImportNames.maximumLength { return ImportNames.key(joined) ?? joined }
        let hash = joined.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return "\(combination[0].prefix(60)):and-\(combination.count - 1):\(String(hash, radix: 16))"
    }

    private func plan(_ combination: [String]) -> Mapped<JSONObject> {
        let key = planKey(combination)
        var notes: [ImportNote] = []
        var terms: [JSONValue] = []
        var currency: String?
        var names: [String] = []
        for id in combination {
            guard let price = prices[id] else {
                return .leftOut("plan", key, "price", "the price \(id) was not read")
            }
            let mapped = StripePrice(price, meters: meters, plan: key, name: title(of: price)).mapped()
            notes += mapped.notes
            guard let value = mapped.value else { continue }
            currency = currency ?? price.text("currency")?.uppercased()
            terms.append(.object(value))
            if let name = title(of: price), !names.contains(name) { names.append(name) }
        }
        guard let currency, !terms.isEmpty else {
            return Mapped(
                nil,
                notes + [ImportNote("plan", key, nil, "none of its prices was taken over", outcome: .leftOut)]
            )
        }
        var plan: JSONObject = [
            "key": .string(key), "name": .string(ImportNames.title(names.joined(separator: " + ")) ?? key),
            "currency": .string(currency), "prices": .array(terms),
        ]
        if combination.count == 1 { plan["stripePriceId"] = .string(combination[0]) }
        if let days = prices[combination[0]]?.integer("recurring.trial_period_days"), days > 0 {
            plan["trialDays"] = .init(integerLiteral: days)
        }
        return Mapped(plan, notes)
    }

    private func title(of price: ForeignRecord) -> String? {
        let product = price.record("product") ?? price.text("product").flatMap { products[$0] }
        return price.text("nickname") ?? product?.text("name")
    }

    // MARK: Customers

    package mutating func customer(_ record: ForeignRecord) -> Mapped<CustomerDraft> {
        guard let stripe = record.text("id"), stripe.hasPrefix("cus_") else {
            return .leftOut("customer", record.text("id") ?? "", "id", "it has no id that begins with cus_")
        }
        if record.flag("deleted") { return Mapped(nil) }
        let own = choices.externalIDMetadata.flatMap { record.record("metadata")?.text($0) }
        let id = own ?? stripe
        customers[stripe] = id
        var notes: [ImportNote] = []
        if own == nil, let name = choices.externalIDMetadata {
            notes.append(
                ImportNote("customer", stripe, "metadata.\(name)", "it has none: its external id is \(stripe)")
            )
        }
        var body: JSONObject = [
            "externalId": .string(id), "provider": "stripe", "paymentProviderId": .string(stripe),
        ]
        body["name"] = ImportNames.title(record.text("name")).map { .string($0) }
        body["email"] = record.text("email").map { .string($0) }
        if let source = record.record("address") {
            var address = JSONObject()
            for (name, field) in [
                ("line1", "line1"), ("line2", "line2"), ("city", "city"), ("state", "state"),
                ("postalCode", "postal_code"), ("country", "country"),
            ] { address[name] = source.text(field).map { .string($0) } }
            if !address.isEmpty { body["billingAddress"] = .object(address) }
        }
        if let metadata = record.record("metadata")?.object, !metadata.isEmpty { body["metadata"] = .object(metadata) }
        if let tax = record.records("tax_ids").first?.text("value") { body["taxId"] = .string(tax) }
        for (field, reason) in [
            ("phone", "phone numbers are not kept"),
            ("balance", "what the customer has or owes there stays there until it is used up"),
            ("discount", "give the contract its coupon: weir coupons add"),
        ] where record.value(field) != nil && record.integer(field) != 0 {
            notes.append(ImportNote("customer", stripe, field, reason))
        }
        if record.text("tax_exempt").map({ $0 != "none" }) == true {
            notes.append(ImportNote("customer", stripe, "tax_exempt", "give it no tax rates"))
        }
        return Mapped(CustomerDraft(externalID: id, body: body), notes)
    }

    // MARK: Subscriptions

    package mutating func subscription(_ record: ForeignRecord) -> Mapped<SubscriptionDraft> {
        let name = record.text("id") ?? ""
        let status = record.text("status") ?? "active"
        guard !["canceled", "incomplete_expired"].contains(status), choices.billing != .none else { return Mapped(nil) }
        let stripe = record.text("customer") ?? record.text("customer.id") ?? ""
        guard let customer = customers[stripe] else {
            return .leftOut("subscription", name, "customer", "its customer '\(stripe)' was not read")
        }
        let items = StripeItems(record, mayAddOn: choices.billing == .contracts)
        guard !items.plan.isEmpty else { return .leftOut("subscription", name, "items", "it has no price") }
        if let other = contracted[customer] {
            return .leftOut(
                "subscription",
                name,
                nil,
                "the customer has the subscription '\(other)' too, and one plan at a time here"
            )
        }
        contracted[customer] = name
        var notes = items.notes.map { ImportNote("subscription", name, "items", $0) }
        if record.value("discount") != nil || !(record.value("discounts")?.arrayValue ?? []).isEmpty {
            notes.append(
                ImportNote("subscription", name, "discounts", "give the contract its coupon: weir coupons add")
            )
        }
        let end = record.instant("current_period_end") ?? record.records("items").first?.instant("current_period_end")
        if choices.billing == .mirror {
            var state: JSONObject = [
                "status": .string(status), "stripeSubscriptionId": .string(name), "stripeCustomerId": .string(stripe),
            ]
            state["currentPeriodEnd"] = end.map { JSONValue($0) }
            return Mapped(
                SubscriptionDraft(
                    name: name,
                    customer: customer,
                    planKey: planKey(items.plan),
                    terms: .mirrored(state)
                ),
                notes
            )
        }
        let zone = Zone.utc
        let began =
            record.instant("current_period_start")
            ?? record.records("items").first?.instant("current_period_start") ?? record.instant("start_date")
        guard let first = choices.start ?? began.map({ zone.localDate(at: $0) }) else {
            return .leftOut("subscription", name, "start_date", "it does not say when it began")
        }
        var contract: JSONObject = ["startDate": .string("\(first)"), "billing": "anniversary"]
        if let anchor = record.instant("billing_cycle_anchor").map({ zone.localDate(at: $0) }), anchor != first {
            contract["anchorDate"] = .string("\(anchor)")
        }
        if items.quantity != 1 { contract["quantity"] = .init(integerLiteral: items.quantity) }
        if record.flag("cancel_at_period_end") {
            contract["endDate"] = end.map { .string("\(zone.localDate(at: $0))") }
        } else if let cancelled = record.instant("cancel_at") {
            contract["endDate"] = .string("\(zone.localDate(at: cancelled))")
        }
        // A trial that is over does not begin again with the contract.
        let trial = record.instant("trial_end").map { zone.localDate(at: $0).days(since: first) } ?? 0
        contract["trialDays"] = .init(integerLiteral: Int64(max(0, trial)))
        let addOns = items.addOns.compactMap { id, quantity -> JSONValue? in
            guard let price = prices[id] else { return nil }
            let mapped = StripePrice(price, meters: meters, plan: name, name: title(of: price)).mapped()
            guard let value = mapped.value?.flat(times: quantity) else {
                notes.append(
                    ImportNote(
                        "subscription",
                        name,
                        "items",
                        "\(quantity) × \(id) has no place beside another number of seats"
                    )
                )
                return nil
            }
            return .object(value)
        }
        if !addOns.isEmpty { contract["addOns"] = .array(addOns) }
        return Mapped(
            SubscriptionDraft(name: name, customer: customer, planKey: planKey(items.plan), terms: .contract(contract)),
            notes
        )
    }

    // MARK: Events

    package func event(_ record: ForeignRecord) -> Mapped<EventDraft> {
        let key = record.text("identifier") ?? ""
        guard !key.isEmpty else { return .leftOut("event", "", "identifier", "it has no identifier") }
        guard let name = record.text("event_name"), let time = record.instant("timestamp") ?? record.instant("created")
        else {
            return .leftOut("event", key, nil, "it has no name or no time")
        }
        let payload = record.record("payload")
        guard let stripe = payload?.text("stripe_customer_id") else {
            return .leftOut("event", key, "payload.stripe_customer_id", "it names no customer")
        }
        var properties = payload?.object ?? [:]
        properties["stripe_customer_id"] = nil
        return Mapped(
            EventDraft(
                customer: customers[stripe] ?? stripe,
                object: [
                    "eventName": .string(name), "idempotencyKey": .string(key), "timestamp": JSONValue(time),
                    "properties": .object(FlatProperties(properties).object),
                ]
            )
        )
    }
}
