import WeirAPI
import WeirPrimitives

extension OpenMeterMapping {
    private static let readOfCustomer: Set<String> = [
        "id", "key", "name", "description", "metadata", "createdAt", "updatedAt", "deletedAt", "usageAttribution",
        "primaryEmail", "currency", "billingAddress", "currentSubscriptionId", "subscriptions", "annotations",
        "timezone",
    ]

    package mutating func customer(_ record: ForeignRecord) -> Mapped<CustomerDraft> {
        let subjects = record.texts("usageAttribution.subjectKeys")
        let name = record.text("key") ?? record.text("id") ?? ""
        guard let id = Self.externalID(of: record) else {
            return .leftOut("customer", name, "key", "it has neither key nor subject nor id")
        }
        guard record.value("deletedAt") == nil else { return Mapped(nil) }
        if let rivals = owners[id], rivals.count > 1 {
            return Mapped(
                nil,
                [
                    ImportNote(
                        "conflict",
                        record.text("id") ?? name,
                        "key",
                        "the external id '\(id)' would be that of \(rivals.count) customers there, "
                            + "\(rivals.prefix(5).joined(separator: ", ")): give each a key",
                        outcome: .leftOut
                    )
                ]
            )
        }
        if let foreign = record.text("id") { customers[foreign] = id }
        self.subjects[id] = id
        var notes: [ImportNote] = []
        for subject in subjects {
            if let rivals = subjectOwners[subject], rivals.count > 1 {
                notes.append(
                    ImportNote(
                        "conflict",
                        id,
                        "usageAttribution.subjectKeys",
                        "the subject '\(subject)' is that of several customers: its events are nobody's",
                        outcome: .leftOut
                    )
                )
                continue
            }
            self.subjects[subject] = id
        }
        var body: JSONObject = ["externalId": .string(id)]
        body["name"] = ImportNames.title(record.text("name")).map { .string($0) }
        body["email"] = record.text("primaryEmail").map { .string($0) }
        body["timeZone"] = record.text("timezone").map { .string($0) }
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
        notes += ImportNote.unread("customer", id, record, Self.readOfCustomer)
        return Mapped(CustomerDraft(externalID: id, body: body), notes)
    }

    // MARK: Subscriptions

    private static let readOfSubscription: Set<String> = [
        "id", "name", "description", "metadata", "createdAt", "updatedAt", "deletedAt", "activeFrom", "activeTo",
        "alignment", "status", "customerId", "plan", "currency", "billingCadence", "proRatingConfig", "billingAnchor",
        "currentPeriod", "customer", "maintenance", "phases", "annotations", "settlementMode",
    ]

    package mutating func subscription(_ record: ForeignRecord) -> Mapped<SubscriptionDraft> {
        let name = record.text("id") ?? ""
        guard choices.billing != .none else { return Mapped(nil) }
        guard let customer = record.text("customerId").flatMap({ customers[$0] }) ?? record.text("customer.key") else {
            return .leftOut("subscription", name, "customerId", "its customer was not read, or left out")
        }
        let status = record.text("status") ?? "active"
        let zone = Zone.utc
        let end = record.instant("activeTo").map { zone.localDate(at: $0) }
        let isLive = ["active", "scheduled", "canceled"].contains(status)
        if !isLive || end.map({ $0 <= choices.today }) ?? false {
            guard isLive || status == "inactive" else {
                return .leftOut("subscription", name, "status", "'\(status)' is not known")
            }
            let over = SubscriptionDraft(name: name, customer: customer, planKey: "", terms: .over(status: "canceled"))
            return Mapped(over, [ImportNote("subscription", name, "status", "it is over", outcome: .told)])
        }
        guard let key = record.text("plan.key"), let plan = planKey(key, record.integer("plan.version")) else {
            return .leftOut("subscription", name, "plan", "it has terms of its own and no plan: make a plan of them")
        }
        let own = choice(record)
        if let own, let other = chosen[own.customer], other.id != own.id {
            return .leftOut(
                "subscription",
                name,
                nil,
                "the customer has the subscription '\(other.id)' too, and one plan at a time here: add its prices to that "
                    + "contract as add-ons"
            )
        }
        if let own { chosen[own.customer] = (own.rank, own.id) }
        plansOfCustomers[customer] = plan
        guard let began = record.instant("activeFrom").map({ zone.localDate(at: $0) }) else {
            return .leftOut("subscription", name, "activeFrom", "it does not say when it began")
        }
        var notes = ImportNote.unread("subscription", name, record, Self.readOfSubscription)
        let period = record.record("currentPeriod") ?? record.record("alignment.currentAlignedBillingPeriod")
        if choices.billing == .mirror {
            var state: JSONObject = ["status": .string(status == "scheduled" ? "incomplete" : "active")]
            state["currentPeriodEnd"] = period?.instant("to").map { JSONValue($0) }
            return Mapped(
                SubscriptionDraft(name: name, customer: customer, planKey: plan, terms: .mirrored(state)),
                notes
            )
        }
        let anchor = record.instant("billingAnchor").map { zone.localDate(at: $0) } ?? began
        let source = self.plan(key, record.integer("plan.version"))
        let cadence = record.text("billingCadence") ?? source?.text("billingCadence") ?? "P1M"
        let periods = ISODuration.interval(cadence).flatMap {
            BillingPeriods(anchor: anchor, unit: $0.unit, count: $0.count)
        }
        let start = choices.start.map { ContractStart(chosen: $0, began: began, periods: periods) }
        let first = start?.day ?? period?.instant("from").map { zone.localDate(at: $0) } ?? began
        if let note = start?.note {
            notes.append(ImportNote("subscription", name, "currentPeriod", note, outcome: .told))
        }
        if let end, end <= first { return .endsBefore(name, customer, "activeTo", end, first) }
        var contract: JSONObject = ["startDate": .string("\(first)"), "billing": "anniversary"]
        if anchor != first { contract["anchorDate"] = .string("\(anchor)") }
        contract["endDate"] = end.map { .string("\($0)") }
        var otherwise = [start?.chargesOtherwise].compactMap(\.self)
        let proration = record.value("proRatingConfig.enabled") ?? source?.value("proRatingConfig.enabled")
        if proration == .bool(false) { contract["proration"] = "none" }
        // The plan's trial is that of its subscribers' beginning, and does not begin again with the contract.
        if let trial = source.flatMap(OpenMeterPlan.trialDays) {
            let left = max(0, trial - Int64(first.days(since: began)))
            contract["trialDays"] = .init(integerLiteral: left)
            if left > 0 {
                otherwise.append(
                    "usage in a trial is free there and charged here: begin the contract when the trial is over"
                )
            }
        }
        if let own = record.text("currency"), let usual = source?.text("currency"), own != usual {
            otherwise.append("it is in \(own), and its plan in \(usual)")
        }
        if let own = record.records("phases").last, let usual = source?.records("phases").last,
            own.records("items").isEmpty == false,
            !OpenMeterPlan.hasItems(of: usual, own, end: record.instant("activeTo"))
        {
            otherwise.append("its items are not those of its plan: make the contract by hand, with overrides")
        }
        if record.records("phases").isEmpty {
            notes.append(
                ImportNote(
                    "subscription",
                    name,
                    "phases",
                    "a list does not say whether its items were changed: compare"
                )
            )
        }
        let draft = SubscriptionDraft(
            name: name,
            customer: customer,
            planKey: plan,
            terms: .contract(contract),
            chargesOtherwise: otherwise
        )
        return Mapped(draft, notes)
    }

    // MARK: What customers may use beside their plan

    /// An entitlement of a customer's own is a limit in place of its plan's; grants are used up once, which no limit is.
    package mutating func credit(_ record: ForeignRecord, from collection: String) -> Mapped<QuotaDraft> {
        collection == "entitlements" ? entitlement(record) : grant(record)
    }

    private mutating func entitlement(_ record: ForeignRecord) -> Mapped<QuotaDraft> {
        let id = record.text("id") ?? ""
        let feature = record.text("featureKey") ?? ""
        guard record.value("deletedAt") == nil else { return Mapped(nil) }
        if let end = record.instant("activeTo"), Zone.utc.localDate(at: end) <= choices.today { return Mapped(nil) }
        let subject = record.text("subjectKey") ?? ""
        guard let customer = record.text("customerId").flatMap({ customers[$0] }) ?? subjects[subject],
            let key = ImportNames.key(feature)
        else {
            return .leftOut("entitlement", id, "subjectKey", "its customer or its feature was not read")
        }
        entitlements[id] = (customer, feature)
        guard record.text("type") == "metered" else {
            let reason = "only quotas are a customer's own here; other values are those of its plan"
            return Mapped(nil, [ImportNote("entitlement", "\(customer) \(feature)", "type", reason)])
        }
        let period = record.text("usagePeriod.interval") ?? record.text("usagePeriod") ?? "MONTH"
        let own = ["MONTH": "month", "P1M": "month", "DAY": "day", "P1D": "day"][period]
        guard let limit = record.decimal("issueAfterReset"), let own else {
            return .leftOut(
                "entitlement",
                "\(customer) \(feature)",
                "usagePeriod",
                "a quota is so much a month or a day; this one is by '\(period)', or by grants only"
            )
        }
        return Mapped(
            QuotaDraft(name: "\(customer) \(feature)", customer: customer, feature: key, limit: limit, period: own)
        )
    }

    private func grant(_ record: ForeignRecord) -> Mapped<QuotaDraft> {
        guard record.value("voidedAt") == nil, record.value("deletedAt") == nil else { return Mapped(nil) }
        if let end = record.instant("expiresAt"), Zone.utc.localDate(at: end) < choices.today { return Mapped(nil) }
        let whose = record.text("entitlementId").flatMap { entitlements[$0] }
        let name = whose.map { "\($0.customer) \($0.feature)" } ?? record.text("id") ?? ""
        let amount = record.text("amount") ?? "an amount that cannot be read"
        let end = record.instant("expiresAt").map { " until \($0)" } ?? ""
        return .leftOut(
            "credit",
            name,
            "grants",
            "it was granted \(amount)\(end), and how much is left is not said: give what is left: weir quotas set"
        )
    }
}
