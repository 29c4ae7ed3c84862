import WeirAPI
import WeirClient
import WeirImport
import WeirPrimitives

extension SystemImport {
    func take(subscription record: ForeignRecord) async throws {
        step()
        let mapped = mapping.subscription(record)
        report.add(mapped.notes)
        guard let draft = mapped.value else { return }
        if conflicted.contains(draft.customer) {
            return tell("subscription", draft.name, .heldBack, "it cannot be said who \(draft.customer) is here")
        }
        switch draft.terms {
        case .contract(let terms):
            live[draft.customer] = draft.planKey
            try await take(contract: draft, terms)
        case .mirrored(let state):
            live[draft.customer] = draft.planKey
            try await take(mirrored: draft, state)
        case .over(let status), .notLive(let status): remember(over: draft, status)
        }
    }

    private func contracts(of customer: String) async throws -> [JSONObject] {
        guard !customersToCome.contains(customer) else { return [] }
        // Nobody of this name: making the contract says so.
        let found = try await find("/v1/contracts?limit=200&externalCustomerId=\(PercentEncoding.encode(customer))")
        return (found?["contracts"]?.arrayValue ?? []).compactMap(\.objectValue)
    }

    private func take(contract draft: SubscriptionDraft, _ terms: JSONObject) async throws {
        let present = try await contracts(of: draft.customer)
        if let running = present.first(where: { $0["status"] == "active" }) {
            let difference = ContractDifference(
                terms: terms,
                planKey: draft.planKey,
                plan: plans[draft.planKey],
                contract: running,
                isStartChosen: choices.start != nil,
                today: choices.today
            )
            let lines = difference.lines
            guard !lines.isEmpty else { return tell("contract", draft.name, .unchanged) }
            let id = running["id"]?.stringValue ?? ""
            return tell("contract", draft.name, .kept, "\(draft.customer) has \(id): \(lines.joined(separator: "; "))")
        }
        if let ended = present.first {
            // Whoever was cancelled here is not charged again because an export is older, or runs on there.
            let about =
                "\(draft.customer) had \(ended["id"]?.stringValue ?? ""), which is \(ended["status"]?.stringValue ?? "over")"
            return tell("contract", draft.name, .kept, about + ": weir contracts create, if it is to have one again")
        }
        if let reason = heldPlans[draft.planKey] {
            return tell("contract", draft.name, .heldBack, "the plan '\(draft.planKey)' is not as there: \(reason)")
        }
        if !draft.chargesOtherwise.isEmpty, !accepts(draft.name) {
            let reasons = draft.chargesOtherwise.joined(separator: "; ")
            return tell(
                "contract",
                draft.name,
                .heldBack,
                "\(reasons) (--accept '\(draft.name)' makes it all the same)"
            )
        }
        if refusedCustomers.contains(draft.customer) {
            return tell("contract", draft.name, .heldBack, "\(draft.customer) was refused, and is not here as there")
        }
        let isPlan = plans[draft.planKey] != nil
        guard try await isPlan ? true : isThere(plan: draft.planKey) else {
            return refuse("contract", draft.name, "there is no plan '\(draft.planKey)'")
        }
        var body: JSONObject = ["externalCustomerId": .string(draft.customer), "planKey": .string(draft.planKey)]
        for member in terms.members { body[member.name] = member.value }
        let about = "\(draft.customer) on \(draft.planKey)"
        try await change("contract", draft.name, "POST", "/v1/contracts", body, .create, about)
    }

    private func take(mirrored draft: SubscriptionDraft, _ state: JSONObject) async throws {
        if leftOutPlans.contains(draft.planKey), let reason = heldPlans[draft.planKey] {
            let about = "the plan '\(draft.planKey)' was not taken over: \(reason)"
            return tell("subscription", draft.name, .heldBack, about)
        }
        let path = CustomerOption.path("ext:" + draft.customer) + "/billing/subscription"
        var body: JSONObject = ["planKey": .string(draft.planKey)]
        for member in state.members { body[member.name] = member.value }
        var outcome = SystemReport.Outcome.create
        let found = customersToCome.contains(draft.customer) ? nil : try await find(path)
        if let present = found?["subscription"]?.objectValue {
            if present["source"] == "contract" {
                return tell("subscription", draft.name, .kept, "\(draft.customer) has a contract, which Weir invoices")
            }
            let isSame = body.members.allSatisfy { CustomerDifference.isSame($0.value, present[$0.name] ?? .null) }
            if isSame { return tell("subscription", draft.name, .unchanged) }
            outcome = .update
        }
        let isPlan = plans[draft.planKey] != nil
        guard try await isPlan ? true : isThere(plan: draft.planKey) else {
            return refuse("subscription", draft.name, "there is no plan '\(draft.planKey)'")
        }
        let about = "\(draft.customer) on \(draft.planKey)"
        try await change("subscription", draft.name, "PUT", path, body, outcome, about)
    }

    // MARK: What is over

    /// Whether something still runs here of those who have nothing live there.
    func tellWhatIsOver() async throws {
        var told: Set<String> = []
        for (customer, name, status) in over where live[customer] == nil && told.insert(customer).inserted {
            step()
            guard !customersToCome.contains(customer) else { continue }
            switch choices.billing {
            case .none: return
            case .contracts:
                let running = try await contracts(of: customer).first { $0["status"] == "active" }
                guard let running, running["endDate"] ?? .null == .null else { continue }
                let id = running["id"]?.stringValue ?? ""
                let about = "it is \(status) there, and \(id) of \(customer) runs here: weir contracts cancel"
                tell("contract", name, .kept, about)
            case .mirror: try await end(name, of: customer, status)
            }
        }
    }

    /// The mirrored state of a subscription that is over there.
    private func end(_ name: String, of customer: String, _ status: String) async throws {
        let path = CustomerOption.path("ext:" + customer) + "/billing/subscription"
        guard let present = try await find(path)?["subscription"]?.objectValue, present["source"] != "contract",
            let state = present["status"]?.stringValue,
            ["active", "trialing", "past_due", "unpaid", "paused"].contains(state)
        else { return }
        guard let plan = present["planKey"], present["stripeSubscriptionId"] == .string(name) else {
            let about = "it is \(status) there, and \(customer) has a subscription that is \(state) here"
            return tell("subscription", name, .kept, about)
        }
        let body: JSONObject = ["planKey": plan, "status": .string(status), "stripeSubscriptionId": .string(name)]
        try await change("subscription", name, "PUT", path, body, .update, "\(customer) is \(status)")
    }
}
