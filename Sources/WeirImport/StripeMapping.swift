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
        // Without being asked for, coupons do not say for which products they are.
        ForeignCollection("coupons", "/v1/coupons", query: "&expand%5B%5D=data.applies_to", .catalog),
        ForeignCollection(
            "subscriptions",
            "/v1/subscriptions",
            query: "&status=all&expand%5B%5D=data.discounts",
            .scanned,
            .subscriptions
        ),
        ForeignCollection("customers", "/v1/customers", .scanned, .customers),
        ForeignCollection("subscription_schedules", "/v1/subscription_schedules", .named),
        ForeignCollection("credit_grants", "/v1/billing/credit_grants", .credits),
        ForeignCollection("meter_events", nil, .events),
        ForeignCollection("invoices", "/v1/invoices", longList: "lines", .invoices),
    ]

    let choices: ImportChoices
    var meters: [ForeignRecord] = []
    var products: [String: ForeignRecord] = [:]
    var prices: [String: ForeignRecord] = [:]
    var priceOrder: [String] = []
    var coupons: [ForeignRecord] = []
    var couponIDs: Set<String>?
    /// Prices that subscriptions have together.
    var combinations: [[String]] = []
    private var combinationSet: Set<[String]> = []
    /// The subscription that counts for a customer of Stripe's: there is one at a time here.
    var chosen: [String: (rank: Int, id: String)] = [:]
    /// Customers of Stripe's, by what their external id would be.
    var owners: [String: [String]] = [:]
    /// External ids, by Stripe's.
    var customers: [String: String] = [:]
    /// Customers of Stripe's that are left out.
    var refused: Set<String> = []
    /// Customers of Stripe's who pay no taxes, whatever the rates of their subscriptions.
    var exempted: Set<String> = []
    /// Coupons that customers have as a whole, by Stripe's id of the customer.
    var discounts: [String: ForeignRecord] = [:]

    package init(_ choices: ImportChoices) { self.choices = choices }

    /// Customers are looked through only where two could have one external id.
    package func scans(_ collection: String) -> Bool { collection != "customers" || choices.externalIDMetadata != nil }

    package mutating func take(_ record: ForeignRecord, from collection: String) {
        switch collection {
        case "meters": meters.append(record)
        case "products": products[record.text("id") ?? ""] = record
        case "prices": take(price: record)
        case "coupons": coupons.append(record)
        case "customers":
            guard let stripe = record.text("id"), !record.flag("deleted") else { return }
            let id = externalID(of: record, stripe)
            if owners[id]?.contains(stripe) != true { owners[id, default: []].append(stripe) }
        case "subscriptions": look(at: record)
        case _: break
        }
    }

    private mutating func look(at subscription: ForeignRecord) {
        guard let status = StripeStatus(subscription), !status.isOver else { return }
        for item in subscription.records("items") {
            if let price = item.record("price") { take(price: price) }
        }
        if let customer = Self.customer(of: subscription), let id = subscription.text("id") {
            let best = chosen[customer]
            if best.map({ $0.rank < status.rank }) ?? true { chosen[customer] = (status.rank, id) }
        }
        let combination = StripeItems(subscription, mayAddOn: choices.billing == .contracts).plan
        if !combination.isEmpty, combinationSet.insert(combination).inserted { combinations.append(combination) }
    }

    private mutating func take(price: ForeignRecord) {
        guard let id = price.text("id") else { return }
        // A list of prices knows more of them than the items of a subscription do.
        if let known = prices[id], known.value("tiers") != nil || price.value("tiers") == nil { return }
        if prices[id] == nil { priceOrder.append(id) }
        prices[id] = price
    }

    static func customer(of record: ForeignRecord) -> String? {
        record.text("customer") ?? record.text("customer.id")
    }

    func externalID(of record: ForeignRecord, _ stripe: String) -> String {
        choices.externalIDMetadata.flatMap { record.record("metadata")?.text($0) } ?? stripe
    }

    // MARK: What is on offer

    package func catalog() -> CatalogDraft {
        var draft = CatalogDraft()
        let meters = Uncontested(
            meters.filter { $0.text("status") != "inactive" },
            kind: "meter",
            field: "event_name"
        ) { $0.text("event_name") }
        draft.notes += meters.notes
        var known: [String: ForeignRecord] = [:]
        for meter in meters.records {
            let mapped = StripePrice.meter(meter)
            draft.notes += mapped.notes
            guard let value = mapped.value else { continue }
            draft.meters.append(value)
            known[meter.text("id") ?? ""] = meter
        }
        for meter in self.meters where meter.text("status") == "inactive" {
            draft.notes.append(
                ImportNote("meter", meter.text("event_name") ?? "", "status", "it is not active", outcome: .told)
            )
        }
        addPlans(to: &draft, known)
        let coupons = Uncontested(coupons, kind: "coupon", field: "id") { $0.text("id") }
        draft.notes += coupons.notes
        let offered = priceOrder.compactMap { prices[$0] }
        for coupon in coupons.records {
            let mapped = StripePrice.coupon(coupon, prices: offered, saysProducts: saysProducts)
            draft.notes += mapped.notes
            if let coupon = mapped.value { draft.coupons.append(coupon) }
        }
        return draft
    }

    /// Whether it was asked for which products coupons are.
    var saysProducts: Bool { choices.readsAPI || coupons.contains { $0.object["applies_to"] != nil } }

    private func addPlans(to draft: inout CatalogDraft, _ meters: [String: ForeignRecord]) {
        let used = Set(combinations.joined())
        let alone = priceOrder.filter { id in
            guard !used.contains(id), let price = prices[id] else { return false }
            return price.text("type") != "one_time" && price.value("active") != .bool(false)
        }
        for id in priceOrder where prices[id]?.text("type") == "one_time" {
            let reason = "a one-time price is a line of an invoice: weir invoices create"
            draft.notes.append(ImportNote("plan", id, "type", reason, outcome: .leftOut))
        }
        var byKey: [String: [[String]]] = [:]
        let all = combinations + alone.map { [$0] }
        for combination in all { byKey[planKey(combination), default: []].append(combination) }
        for combination in all {
            let key = planKey(combination)
            guard byKey[key]?.count == 1 else {
                let names = byKey[key, default: []].map { $0.joined(separator: ", ") }.joined(separator: " and ")
                let reason = "\(names) would be one plan here, '\(key)': give one another lookup key there"
                draft.add(plan: .leftOut("plan", combination.joined(separator: ":"), "lookup_key", reason), key: key)
                continue
            }
            draft.add(plan: plan(combination, meters), key: key)
        }
    }

    /// The key of the plan that has some prices: what the price is called, or their ids.
    func planKey(_ combination: [String]) -> String {
        if combination.count == 1, let only = combination.first, let name = prices[only]?.text("lookup_key"),
            let key = ImportNames.key(name)
        {
            return key
        }
        let joined = combination.joined(separator: ":")
        if joined.utf8.count <= ImportNames.maximumLength { return ImportNames.key(joined) ?? joined }
        return "\((combination.first ?? "").prefix(60)):and-\(combination.count - 1):\(ImportNames.hash(joined))"
    }

    private func plan(_ combination: [String], _ meters: [String: ForeignRecord]) -> Mapped<JSONObject> {
        let key = planKey(combination)
        var notes: [ImportNote] = []
        var terms: [JSONValue] = []
        var currencies: [String] = []
        var names: [String] = []
        for id in combination {
            guard let price = prices[id] else {
                return .leftOut("plan", key, "price", "the price \(id) was not read")
            }
            let mapped = StripePrice(price, meters: meters, plan: key, name: title(of: price)).mapped()
            notes += mapped.notes
            guard let value = mapped.value else { continue }
            if let code = price.text("currency")?.uppercased(), !currencies.contains(code) { currencies.append(code) }
            terms.append(.object(value))
            if let name = title(of: price), !names.contains(name) { names.append(name) }
        }
        guard let currency = currencies.first, !terms.isEmpty else {
            return Mapped(
                nil,
                notes + [ImportNote("plan", key, nil, "none of its prices was taken over", outcome: .leftOut)]
            )
        }
        guard currencies.count == 1 else {
            let reason = "its prices are in \(currencies.joined(separator: " and ")): a plan has one currency"
            return .leftOut("plan", key, "currency", reason)
        }
        var plan: JSONObject = [
            "key": .string(key), "name": .string(ImportNames.title(names.joined(separator: " + ")) ?? key),
            "currency": .string(currency), "prices": .array(terms),
        ]
        if combination.count == 1 { plan["stripePriceId"] = combination.first.map { .string($0) } }
        if let days = combination.first.flatMap({ prices[$0]?.integer("recurring.trial_period_days") }), days > 0 {
            plan["trialDays"] = .init(integerLiteral: days)
        }
        return Mapped(plan, notes)
    }

    func title(of price: ForeignRecord) -> String? {
        let product = price.record("product") ?? price.text("product").flatMap { products[$0] }
        return price.text("nickname") ?? product?.text("name")
    }
}
