import WeirAPI
import WeirClient
import WeirHTTP
import WeirImport
import WeirPrimitives

extension SystemImport {
    func take(customer record: ForeignRecord) async throws {
        step()
        let mapped = mapping.customer(record)
        report.add(mapped.notes)
        guard let draft = mapped.value else { return }
        // Of two records of one name the first counts, on every run.
        if let first = seen[draft.externalID] {
            guard first != draft.body.hashValue else { return }
            return refuse("customer", draft.externalID, "it is there twice, and not the same: the first is taken over")
        }
        if seen.count < Self.rememberedCustomers { seen[draft.externalID] = draft.body.hashValue }
        let present: JSONObject?
        switch try await customer(of: draft) {
        case .found(let object): present = object
        case .conflict(let reason):
            // Nothing more is done for somebody of whom it cannot be said who it is here.
            conflicted.insert(draft.externalID)
            return tell("customer", draft.externalID, .kept, reason)
        }
        guard let present, let id = present["id"]?.stringValue else {
            var body = draft.body
            if let testClock { body["testClockId"] = .string(testClock) }
            if !isApplied, customersToCome.count < Self.rememberedCustomers { customersToCome.insert(draft.externalID) }
            if refuses(body, of: draft, isNew: true) { return }
            let isDone = try await change("customer", draft.externalID, "POST", "/v1/customers", body, .create, "")
            if !isDone { refusedCustomers.insert(draft.externalID) }
            return
        }
        let body = CustomerDifference.fields(draft.body, present)
        if body.isEmpty { return tell("customer", draft.externalID, .unchanged) }
        if refuses(body, of: draft, isNew: false) { return }
        let fields = body.members.map(\.name).joined(separator: ", ")
        let path = CustomerOption.path(id)
        let isDone = try await change("customer", draft.externalID, "PATCH", path, body, .update, fields)
        // Its contract would charge without the taxes, in the zone, or in the name that it has here.
        if !isDone { refusedCustomers.insert(draft.externalID) }
    }

    /// Whether a dry run says of a customer that the server would refuse it, as the server says it.
    ///
    /// With `--apply` the server itself is asked.
    private func refuses(_ body: JSONObject, of draft: CustomerDraft, isNew: Bool) -> Bool {
        guard !isApplied else { return false }
        var problems = CustomerRequest.problems(of: body, isNew: isNew).map(\.message)
        if let zone = body["timeZone"]?.stringValue, choices.zone(zone) == nil {
            problems.append("'timeZone' must be an IANA time zone like 'Europe/Berlin', not '\(zone)'")
        }
        guard !problems.isEmpty else { return false }
        refuse("customer", draft.externalID, problems.joined(separator: "; "))
        refusedCustomers.insert(draft.externalID)
        return true
    }

    private enum Lookup {
        /// nil when nobody has any of its names.
        case found(JSONObject?)
        case conflict(String)
    }

    /// Who has the names of a draft; of two nobody is taken for the other.
    private func customer(of draft: CustomerDraft) async throws -> Lookup {
        let byID = try await find(CustomerOption.path("ext:" + draft.externalID))
        guard let provider = draft.body["paymentProviderId"]?.stringValue else { return .found(byID) }
        if let linked = byID?["paymentProviderId"]?.stringValue, linked != provider {
            return .conflict("it is linked to \(linked) here, and to \(provider) there")
        }
        if let byID, byID["paymentProviderId"]?.stringValue == provider { return .found(byID) }
        let byProvider = try await find(CustomerOption.path("stripe:" + provider))
        guard let byProvider else { return .found(byID) }
        if byID != nil {
            return .conflict("\(provider) is linked to \(byProvider["id"]?.stringValue ?? "another customer") here")
        }
        let other = byProvider["externalId"]?.stringValue
        // An own id may take the place of Stripe's, and never the other way round.
        if let other, other != draft.externalID, other != provider {
            return .conflict("\(provider) has the external id '\(other)' here")
        }
        return .found(byProvider)
    }

    // MARK: What customers have beside their plan

    func take(credit record: ForeignRecord, from collection: String) async throws {
        step()
        let mapped = mapping.credit(record, from: collection)
        report.add(mapped.notes)
        guard let draft = mapped.value, choices.billing != .none, !conflicted.contains(draft.customer) else { return }
        guard features.contains(draft.feature) else {
            return refuse("quota", draft.name, "the feature '\(draft.feature)' was not taken over")
        }
        let plan = live[draft.customer].flatMap { plans[$0] }
        let period = plan?["period"]?.stringValue ?? "month"
        guard period == draft.period else {
            return refuse(
                "quota",
                draft.name,
                "it is by the \(draft.period), and the plan's quotas are by the \(period)"
            )
        }
        let path = CustomerOption.path("ext:" + draft.customer) + "/quotas"
        let present =
            customersToCome.contains(draft.customer) ? nil : try await find(path)?["quotas"]?.arrayValue ?? []
        let own = (present ?? []).compactMap(\.objectValue).first { $0["feature"] == .string(draft.feature) }
        let ofPlan = plan?["quotas"]?.objectValue?[draft.feature]
        let usual = ofPlan?.objectValue?["limit"] ?? ofPlan
        let limit = own?["limit"] ?? .null
        let effective = limit == .null ? usual ?? .null : limit
        if CustomerDifference.isSame(.number(draft.limit), effective) { return tell("quota", draft.name, .unchanged) }
        let isNew = own == nil
        try await change(
            "quota",
            draft.name,
            "PUT",
            "\(path)/\(PercentEncoding.encode(draft.feature))",
            ["limit": .number(draft.limit)],
            isNew ? .create : .update,
            "\(draft.limit)"
        )
    }
}
