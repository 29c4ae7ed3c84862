import WeirAPI
import WeirClient
import WeirImport

extension SystemImport {
    func takeCatalog() async throws {
        for collection in Mapping.collection(.catalog) + Mapping.collection(.scanned)
        where mapping.scans(collection.name) {
            // Looked through twice, records are read in full the second time.
            var listed = collection
            if !collection.roles.contains(.catalog) { listed.detail = nil }
            try await source.each(listed) { record in
                mapping.take(record, from: collection.name)
                step()
            }
        }
        var draft = mapping.catalog()
        report.add(draft.notes)
        refuseDoubles(&draft)
        try await hold(&draft)
        try await keepAdditions(&draft)
        for plan in draft.plans { plans[CatalogDraft.name(of: plan)] = plan }
        let answer = try await send(&draft)
        features = Set(draft.features.map { CatalogDraft.name(of: $0) })
        for plan in plans.values { features.formUnion(plan["quotas"]?.objectValue?.members.map(\.name) ?? []) }
        if let answer { show(answer, draft) }
    }

    /// Two things that come to one name: which of them is meant cannot be said.
    private func refuseDoubles(_ draft: inout CatalogDraft) {
        for section in CatalogDraft.sections {
            var counts: [String: Int] = [:]
            for entry in draft[section: section] { counts[CatalogDraft.name(of: entry), default: 0] += 1 }
            for (name, count) in counts.sorted(by: { $0.key < $1.key }) where count > 1 {
                leaveOut(section, name, "\(count) things there would have this name", &draft)
            }
        }
    }

    /// Takes an entry out of a draft, and holds the plans that need it.
    private func leaveOut(_ section: String, _ name: String, _ reason: String, _ draft: inout CatalogDraft) {
        draft[section: section].removeAll { CatalogDraft.name(of: $0) == name }
        refuse(CatalogDraft.kind(of: section), name, reason)
        if section == "plans" {
            plans[name] = nil
            heldPlans[name] = reason
            leftOutPlans.insert(name)
        } else if section == "meters" {
            let needing = draft.plans.filter { plan in
                (plan["prices"]?.arrayValue ?? []).contains { $0.objectValue?["meter"] == .string(name) }
            }
            for plan in needing {
                leaveOut("plans", CatalogDraft.name(of: plan), "its meter '\(name)' was refused", &draft)
            }
        }
    }

    /// Keeps plans that would charge otherwise than there from customers, unless that was accepted.
    ///
    /// One that is there under its name may have been completed by hand, and is never overwritten by less.
    private func hold(_ draft: inout CatalogDraft) async throws {
        for (key, hold) in draft.heldPlans.sorted(by: { $0.key < $1.key }) {
            let reason = hold.reasons.joined(separator: "; ")
            guard hold.isAcceptable else {
                heldPlans[key] = reason
                leftOutPlans.insert(key)
                continue
            }
            let isAccepted = accepts(key)
            if !isAccepted {
                heldPlans[key] = reason
                report.isReduced = true
            }
            if try await isThere(plan: key) {
                let about = "it is there, and not overwritten by one that charges otherwise than there"
                tell("plan", key, isAccepted ? .unchanged : .kept, about)
            } else if !isAccepted, choices.billing == .contracts {
                tell("plan", key, .heldBack, "\(reason) (--accept '\(key)' takes it over all the same)")
            } else {
                continue
            }
            draft.plans.removeAll { CatalogDraft.name(of: $0) == key }
        }
    }

    /// Plans say everything in a catalogue, so what was added to them here is said again.
    private func keepAdditions(_ draft: inout CatalogDraft) async throws {
        guard !draft.plans.isEmpty, let there = try await find("/v1/catalog") else { return }
        var present: [String: JSONObject] = [:]
        for plan in (there["plans"]?.arrayValue ?? []).compactMap(\.objectValue) {
            present[CatalogDraft.name(of: plan)] = plan
        }
        for (index, plan) in draft.plans.enumerated() {
            let key = CatalogDraft.name(of: plan)
            guard let own = present[key] else { continue }
            let merging = PlanAdditions(plan, present: own)
            draft.plans[index] = merging.plan
            if !merging.charged.isEmpty {
                let about = merging.charged.joined(separator: ", ")
                tell("plan", key, .kept, "it has what is not there, and keeps it: \(about)")
            }
        }
    }

    func isThere(plan key: String) async throws -> Bool {
        if plansThere.contains(key) { return true }
        let isThere = try await find("/v1/plans/\(PercentEncoding.encode(key))") != nil
        if isThere { plansThere.insert(key) }
        return isThere
    }

    /// Sends the catalogue; what the server refuses is told and left out, and the rest is sent again.
    private func send(_ draft: inout CatalogDraft) async throws -> JSONObject? {
        let path = "/v1/catalog/\(isApplied ? "apply" : "diff")"
        while CatalogDraft.sections.contains(where: { [draft] in !draft[section: $0].isEmpty }) {
            let response = try await Retrying(attempts: 10).send { [draft] in
                try await client.send("POST", path, body: draft.value)
            }
            if response.isSuccess { return response.json.objectValue }
            let issues = response.json.objectValue?["error"]?.objectValue?["issues"]?.arrayValue ?? []
            var refused: [(section: String, name: String, message: String)] = []
            for issue in issues.compactMap(\.objectValue) {
                guard let place = Self.place(issue["path"]?.stringValue ?? ""),
                    draft[section: place.section].indices.contains(place.index)
                else { continue }
                let name = CatalogDraft.name(of: draft[section: place.section][place.index])
                guard !refused.contains(where: { $0.section == place.section && $0.name == name }) else { continue }
                refused.append((place.section, name, issue["message"]?.stringValue ?? "it is refused"))
            }
            guard !refused.isEmpty else { throw CommandFailure(response) }
            for (section, name, message) in refused
            where draft[section: section].contains(where: { CatalogDraft.name(of: $0) == name }) {
                leaveOut(section, name, message, &draft)
            }
        }
        return nil
    }

    /// `plans[3].prices[0].meter` is of the fourth plan.
    static func place(_ path: String) -> (section: String, index: Int)? {
        guard let open = path.firstIndex(of: "["), let close = path.firstIndex(of: "]"), open < close,
            let index = Int(path[path.index(after: open)..<close]), index >= 0
        else { return nil }
        let section = String(path[..<open])
        return CatalogDraft.sections.contains(section) ? (section, index) : nil
    }

    private func show(_ answer: JSONObject, _ draft: CatalogDraft) {
        var changed: Set<String> = []
        for change in (answer["changes"]?.arrayValue ?? []).compactMap(\.objectValue) {
            let kind = change["kind"]?.stringValue ?? ""
            let name = change["name"]?.stringValue ?? ""
            changed.insert("\(kind) \(name)")
            let fields = (change["fields"]?.arrayValue ?? []).compactMap { $0.objectValue?["path"]?.stringValue }
            let isNew = change["action"] == "create"
            tell(kind, name, isNew ? .create : .update, isNew ? "" : fields.prefix(8).joined(separator: ", "))
        }
        for section in CatalogDraft.sections {
            let kind = CatalogDraft.kind(of: section)
            for entry in draft[section: section] where !changed.contains("\(kind) \(CatalogDraft.name(of: entry))") {
                tell(kind, CatalogDraft.name(of: entry), .unchanged)
            }
        }
    }
}
