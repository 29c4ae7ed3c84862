import WeirAPI
import WeirPrimitives

/// OpenMeter's things as Weir's.
package struct OpenMeterMapping: SystemMapping {
    package static let system = "openmeter"
    package static let paging = ForeignPaging.pages(sizeName: "pageSize", size: 100)
    package static let collections = [
        ForeignCollection("meters", "/api/v1/meters", .catalog),
        ForeignCollection("features", "/api/v1/features", .catalog),
        ForeignCollection("plans", "/api/v1/plans", .catalog),
        ForeignCollection("customers", "/api/v1/customers", .customers),
        ForeignCollection(
            "subscriptions",
            "/api/v1/customers",
            query: "&expand=subscriptions",
            within: "subscriptions",
            .subscriptions
        ),
        ForeignCollection("addons", "/api/v1/addons", .named),
        ForeignCollection("grants", "/api/v1/grants", .named),
        ForeignCollection("events", "/api/v2/events", paging: .cursor(size: 100), .events),
        ForeignCollection("invoices", "/api/v1/billing/invoices", query: "&expand=lines", .invoices),
    ]

    let choices: ImportChoices
    private var meters: [ForeignRecord] = []
    private var features: [ForeignRecord] = []
    private var plans: [ForeignRecord] = []
    /// External ids, by OpenMeter's id of the customer.
    private var customers: [String: String] = [:]
    /// External ids, by the subject of events.
    private var subjects: [String: String] = [:]
    private var contracted: [String: String] = [:]

    package init(_ choices: ImportChoices) { self.choices = choices }

    package mutating func take(_ record: ForeignRecord, from collection: String) {
        switch collection {
        case "meters": meters.append(record)
        case "features": features.append(record)
        case "plans": plans.append(record)
        case _: break
        }
    }

    package func catalog() -> CatalogDraft {
        var draft = CatalogDraft()
        var known: [String: OpenMeterMeter.Known] = [:]
        for meter in meters where meter.value("deletedAt") == nil {
            let mapped = OpenMeterMeter.meter(meter)
            draft.notes += mapped.notes
            guard let value = mapped.value, let slug = meter.text("slug") ?? meter.text("key") else { continue }
            draft.meters.append(value)
            known[slug] = OpenMeterMeter.Known(value, meter)
        }
        var metersOfFeatures: [String: String] = [:]
        for feature in features where feature.value("archivedAt") == nil && feature.value("deletedAt") == nil {
            let mapped = OpenMeterMeter.feature(feature, meters: known)
            draft.notes += mapped.notes
            guard let value = mapped.value, let key = feature.text("key") else { continue }
            draft.features.append(value.feature)
            if let meter = value.meter { draft.meters.append(meter) }
            if let code = value.feature["meter"]?.stringValue { metersOfFeatures[key] = code }
        }
        for plan in current(plans) {
            let mapped = OpenMeterPlan(plan, meters: metersOfFeatures).mapped()
            draft.notes += mapped.notes
            if let plan = mapped.value { draft.plans.append(plan) }
        }
        return draft
    }

    /// The newest active version of each plan.
    private func current(_ plans: [ForeignRecord]) -> [ForeignRecord] {
        var newest: [String: ForeignRecord] = [:]
        var order: [String] = []
        for plan in plans {
            let key = plan.text("key") ?? ""
            guard (plan.text("status") ?? "active") == "active", plan.value("deletedAt") == nil else { continue }
            if newest[key] == nil { order.append(key) }
            if let other = newest[key], (other.integer("version") ?? 0) > (plan.integer("version") ?? 0) { continue }
            newest[key] = plan
        }
        return order.compactMap { newest[$0] }
    }

    // MARK: Customers

    package mutating func customer(_ record: ForeignRecord) -> Mapped<CustomerDraft> {
        let subjects = record.texts("usageAttribution.subjectKeys")
        let name = record.text("key") ?? record.text("id") ?? ""
        guard let id = record.text("key") ?? subjects.first ?? record.text("id") else {
            return .leftOut("customer", name, "key", "it has neither key nor subject nor id")
        }
        guard record.value("deletedAt") == nil else { return Mapped(nil) }
        if let foreign = record.text("id") { customers[foreign] = id }
        self.subjects[id] = id
        for subject in subjects { self.subjects[subject] = id }
        var notes: [ImportNote] = []
        var body: JSONObject = ["externalId": .string(id)]
        body["name"] = ImportNames.title(record.text("name")).map { .string($0) }
        body["email"] = record.text("primaryEmail").map { .string($0) }
        if let source = record.record("billingAddress") {
            var address = JSONObject()
            for field in ["line1", "line2", "city", "state", "postalCode", "country"] {
                address[field] = source.text(field).map { .string($0) }
            }
            if !address.isEmpty { body["billingAddress"] = .object(address) }
            if source.text("phoneNumber") != nil {
                notes.append(ImportNote("customer", id, "billingAddress.phoneNumber", "phone numbers are not kept"))
            }
        }
        if let metadata = record.record("metadata")?.object, !metadata.isEmpty { body["metadata"] = .object(metadata) }
        if record.text("description") != nil {
            notes.append(ImportNote("customer", id, "description", "put it into the metadata"))
        }
        return Mapped(CustomerDraft(externalID: id, body: body), notes)
    }

    // MARK: Subscriptions

    package mutating func subscription(_ record: ForeignRecord) -> Mapped<SubscriptionDraft> {
        let name = record.text("id") ?? ""
        guard let customer = record.text("customerId").flatMap({ customers[$0] }) ?? record.text("customer.key") else {
            return .leftOut("subscription", name, "customerId", "its customer was not read")
        }
        let status = record.text("status") ?? "active"
        guard ["active", "scheduled", "canceled"].contains(status), choices.billing != .none else { return Mapped(nil) }
        let zone = Zone.utc
        let end = record.instant("activeTo").map { zone.localDate(at: $0) }
        if let end, end <= choices.today { return Mapped(nil) }
        guard let plan = record.text("plan.key").flatMap(ImportNames.key) else {
            return .leftOut("subscription", name, "plan", "it has terms of its own and no plan: make a plan of them")
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
        guard let began = record.instant("activeFrom").map({ zone.localDate(at: $0) }) else {
            return .leftOut("subscription", name, "activeFrom", "it does not say when it began")
        }
        let period = record.record("currentPeriod") ?? record.record("alignment.currentAlignedBillingPeriod")
        if choices.billing == .mirror {
            var state: JSONObject = ["status": .string(status == "scheduled" ? "incomplete" : "active")]
            state["currentPeriodEnd"] = period?.instant("to").map { JSONValue($0) }
            return Mapped(SubscriptionDraft(name: name, customer: customer, planKey: plan, terms: .mirrored(state)))
        }
        let anchor = record.instant("billingAnchor").map { zone.localDate(at: $0) } ?? began
        let first = choices.start ?? period?.instant("from").map { zone.localDate(at: $0) } ?? began
        var contract: JSONObject = ["startDate": .string("\(first)"), "billing": "anniversary"]
        if anchor != first { contract["anchorDate"] = .string("\(anchor)") }
        contract["endDate"] = end.map { .string("\($0)") }
        return Mapped(SubscriptionDraft(name: name, customer: customer, planKey: plan, terms: .contract(contract)))
    }

    // MARK: Events

    package func event(_ record: ForeignRecord) -> Mapped<EventDraft> {
        // What is read of the API stands in an envelope.
        let event = record.record("event") ?? record
        let id = event.text("id") ?? ""
        guard !id.isEmpty else { return .leftOut("event", "", "id", "it has no id") }
        guard let subject = event.text("subject") else { return .leftOut("event", id, "subject", "it has no subject") }
        guard let type = event.text("type") else { return .leftOut("event", id, "type", "it has no type") }
        guard let time = event.instant("time") else {
            return .leftOut("event", id, "time", "it has no time that can be read")
        }
        let data = event.value("data")
        let object =
            data?.objectValue ?? data?.stringValue.flatMap { try? JSONParser.parse(Array($0.utf8)).objectValue }
        let properties = FlatProperties(object ?? [:])
        guard properties.count <= FlatProperties.maximum else {
            return .leftOut("event", id, "data", "it has more than \(FlatProperties.maximum) properties")
        }
        return Mapped(
            EventDraft(
                customer: subjects[subject] ?? subject,
                object: [
                    "eventName": .string(type),
                    // Its identity is source and id, as for every CloudEvent that is sent here.
                    "idempotencyKey": .string("\(event.text("source") ?? "") \(id)"),
                    "timestamp": JSONValue(time), "properties": .object(properties.object),
                ]
            )
        )
    }

    // MARK: Invoices

    package func invoice(_ record: ForeignRecord) -> Mapped<ForeignInvoice> {
        let number = record.text("number") ?? record.text("id") ?? ""
        let status = record.text("status") ?? ""
        guard !["deleted", "voided"].contains(status) else { return Mapped(nil) }
        guard
            let customer = record.text("customer.key")
                ?? record.texts("customer.usageAttribution.subjectKeys").first
                ?? record.text("customer.id").map({ customers[$0] ?? $0 })
        else { return .leftOut("invoice", number, "customer", "it names no customer") }
        guard let currency = record.text("currency").flatMap({ Currency(code: $0) }),
            let date = record.instant("period.to") ?? record.instant("issuedAt") ?? record.instant("createdAt")
        else { return .leftOut("invoice", number, nil, "its currency or its period cannot be read") }
        func minor(_ amount: ExactDecimal?) -> Int64? {
            amount.flatMap { try? Money(rounding: $0, in: currency).minorUnits }
        }
        let lines = record.records("lines").compactMap { line -> ForeignInvoice.Line? in
            guard let amount = minor(line.decimal("totals.amount") ?? line.decimal("totals.total")) else { return nil }
            let key =
                line.text("rateCard.featureKey") ?? line.text("featureKey")
                ?? line.text("subscription.item.key") ?? line.text("childUniqueReferenceId") ?? line.text("name")
            return ForeignInvoice.Line(
                key: key.flatMap(ImportNames.key),
                label: line.text("name") ?? key ?? "",
                quantity: line.decimal("quantity"),
                amountMinor: amount
            )
        }
        return Mapped(
            ForeignInvoice(
                number: number,
                customer: "ext:" + customer,
                currency: currency,
                date: Zone.utc.localDate(at: date),
                lines: lines,
                discountMinor: minor(record.decimal("totals.discountsTotal")) ?? 0,
                taxMinor: minor(record.decimal("totals.taxesExclusiveTotal")) ?? 0,
                totalMinor: minor(record.decimal("totals.total")) ?? 0
            )
        )
    }
}
