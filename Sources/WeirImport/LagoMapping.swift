import WeirAPI
import WeirPrimitives

/// Lago's things as Weir's.
package struct LagoMapping: SystemMapping {
    package static let system = "lago"
    package static let paging = ForeignPaging.pages(sizeName: "per_page", size: 100)
    package static let collections = [
        ForeignCollection("taxes", "/api/v1/taxes", .catalog),
        ForeignCollection("billable_metrics", "/api/v1/billable_metrics", .catalog),
        ForeignCollection("plans", "/api/v1/plans", .catalog),
        ForeignCollection("coupons", "/api/v1/coupons", .catalog),
        ForeignCollection("applied_coupons", "/api/v1/applied_coupons", .scanned),
        ForeignCollection("customers", "/api/v1/customers", .customers),
        ForeignCollection(
            "subscriptions",
            "/api/v1/subscriptions",
            // Those that are over, too: events still name them.
            query: ["active", "pending", "terminated", "canceled"].map { "&status%5B%5D=\($0)" }.joined(),
            // Only alone does a subscription say what of its plan is overridden.
            detail: .init(field: "external_id", member: "subscription", only: ("status", "active")),
            .scanned,
            .subscriptions
        ),
        ForeignCollection(
            "wallets",
            "/api/v1/wallets",
            ofEach: .init(
                path: "/api/v1/customers",
                member: "customers",
                field: "external_id",
                parameter: "external_customer_id"
            ),
            .credits
        ),
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
    var plans: [ForeignRecord] = []
    private var coupons: [ForeignRecord] = []
    /// Rates of those who have none of their own.
    private var usualRates: [JSONValue] = []
    /// Coupons that customers have, by their external id.
    var appliedCoupons: [String: [ForeignRecord]] = [:]
    /// Whose a subscription is, by its external id; for events.
    var customers: [String: String] = [:]
    /// The subscription that counts for a customer, by its external id: there is one at a time here.
    var chosen: [String: Chosen] = [:]
    /// Zones of customers, by their external id.
    var zones: [String: Zone] = [:]
    /// Rates of plans, by code.
    var planRates: [String: LagoPlan.Rates] = [:]

    package init(_ choices: ImportChoices) { self.choices = choices }

    package mutating func take(_ record: ForeignRecord, from collection: String) {
        switch collection {
        case "taxes" where record.flag("applied_to_organization"):
            usualRates += Self.taxRates(ForeignRecord(["taxes": [.object(record.object)]]))
        case "billable_metrics": metrics.append(record)
        case "plans": plans.append(record)
        case "coupons": coupons.append(record)
        case "applied_coupons":
            guard (record.text("status") ?? "active") == "active", let customer = record.text("external_customer_id")
            else { return }
            appliedCoupons[customer, default: []].append(record)
        case "subscriptions":
            guard let customer = record.text("external_customer_id"), let own = Chosen(record) else { return }
            if chosen[customer].map({ $0.rank < own.rank }) ?? true { chosen[customer] = own }
        case _: break
        }
    }

    /// A live subscription.
    struct Chosen: Hashable {
        /// Its external id, which another one of the customer may have had before or have next.
        let name: String
        let id: String
        /// What runs comes before what is to begin.
        let rank: Int

        /// nil for one that is not live.
        init?(_ record: ForeignRecord) {
            let status = record.text("status") ?? "active"
            guard let rank = ["active": 1, "pending": 0][status] else { return nil }
            self.rank = rank
            name = record.text("external_id") ?? record.text("lago_id") ?? ""
            id = record.text("lago_id") ?? "\(status) \(name)"
        }
    }

    /// The metrics that become meters, by code.
    func takenMetrics() -> (known: [String: ForeignRecord], meters: [JSONObject], notes: [ImportNote]) {
        let found = Uncontested(metrics, kind: "meter", field: "code") { $0.text("code") }
        var known: [String: ForeignRecord] = [:]
        var meters: [JSONObject] = []
        var notes = found.notes
        for metric in found.records {
            let mapped = LagoMeter.meter(metric)
            notes += mapped.notes
            guard let meter = mapped.value else { continue }
            meters.append(meter)
            if let code = metric.text("code") { known[code] = metric }
        }
        return (known, meters, notes)
    }

    package func catalog() -> CatalogDraft {
        var draft = CatalogDraft()
        let metrics = takenMetrics()
        draft.notes = metrics.notes
        draft.meters = metrics.meters
        let plans = Uncontested(plans, kind: "plan", field: "code") { $0.text("code") }
        draft.notes += plans.notes
        for key in plans.contestedKeys.sorted() {
            draft.hold(key, "several plans there would be this one", isAcceptable: false)
        }
        var prices: [String: [String]] = [:]
        for plan in plans.records {
            let mapped = LagoPlan(plan, metrics: metrics.known).mapped()
            draft.add(
                plan: Mapped(mapped.value?.plan, mapped.notes),
                key: plan.text("code").flatMap { ImportNames.key($0) }
            )
            for (metric, keys) in mapped.value?.metricPrices ?? [:] {
                prices[metric, default: []] += keys.filter { prices[metric]?.contains($0) != true }
            }
            draft.meters += (mapped.value?.meters ?? []).filter { !draft.meters.contains($0) }
        }
        let coupons = Uncontested(coupons, kind: "coupon", field: "code") { $0.text("code") }
        draft.notes += coupons.notes
        for coupon in coupons.records {
            let mapped = LagoCoupon.coupon(coupon, prices: prices)
            draft.notes += mapped.notes
            if let coupon = mapped.value { draft.coupons.append(coupon) }
        }
        return draft
    }

    /// A coupon that is taken over, by its code.
    func coupon(_ code: String) -> ForeignRecord? {
        let found = coupons.filter { $0.text("code").flatMap(ImportNames.key) == ImportNames.key(code) }
        guard found.allSatisfy({ $0 == found.first }), let coupon = found.first else { return nil }
        return LagoCoupon.coupon(coupon).value == nil ? nil : coupon
    }

    // MARK: Customers

    private static let read: Set<String> = [
        "lago_id", "external_id", "name", "firstname", "lastname", "email", "legal_name", "tax_identification_number",
        "timezone", "applicable_timezone", "address_line1", "address_line2", "city", "state", "zipcode", "country",
        "metadata", "taxes", "billing_configuration", "legal_number", "phone", "invoice_grace_period",
        "net_payment_term",
        "shipping_address", "currency", "created_at", "updated_at", "sequential_id", "slug", "customer_type",
        "external_salesforce_id", "integration_customers", "logo_url", "url", "account_type", "billing_entity_code",
        "finalize_zero_amount_invoice", "applicable_invoice_custom_sections", "skip_invoice_custom_sections",
        "vat_rate",
    ]

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
        // Lago invoices by the workspace's zone where a customer has none.
        let zone = record.text("timezone") ?? record.text("applicable_timezone").flatMap { $0 == "UTC" ? nil : $0 }
        body["timeZone"] = zone.map { .string($0) }
        if let zone { zones[id] = choices.zone(zone) }
        body["billingAddress"] = Self.address(record)
        let metadata = record.records("metadata").compactMap { entry in
            entry.text("key").map { JSONObject.Member(name: $0, value: .string(entry.text("value") ?? "")) }
        }
        if !metadata.isEmpty { body["metadata"] = .object(JSONObject(members: metadata)) }
        var rates = Self.taxRates(record)
        if rates.isEmpty {
            // Before it had taxes by code, Lago gave customers one rate, and one of nothing is none.
            rates =
                record.decimal("vat_rate").map { rate in
                    rate == .zero ? [] : [["code": "vat", "name": "VAT", "percent": rate.json]]
                } ?? usualRates
        }
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
        if let terms = record.integer("net_payment_term") { netTerms[id] = terms }
        notes += ImportNote.unread("customer", id, record, Self.read)
        return Mapped(CustomerDraft(externalID: id, body: body), notes)
    }

    /// Days to pay, by the customer's external id.
    var netTerms: [String: Int64] = [:]

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

    /// The import numbers prices of one metric, `calls-2` and `calls.1`; invoices there name the metric only.
    package static func namesThere(_ key: String) -> [String] {
        func dropping(_ separator: Character, _ key: String) -> String {
            guard let place = key.lastIndex(of: separator), place != key.startIndex else { return key }
            let digits = key[key.index(after: place)...]
            return !digits.isEmpty && digits.allSatisfy(\.isNumber) ? String(key[..<place]) : key
        }
        let plain = dropping("-", key)
        return [key, plain, dropping(".", key), dropping(".", plain)]
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
