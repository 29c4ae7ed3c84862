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
        ForeignCollection("customers", "/api/v1/customers", .scanned, .customers),
        ForeignCollection(
            "subscriptions",
            "/api/v1/customers",
            query: "&expand=subscriptions",
            within: "subscriptions",
            .scanned,
            .subscriptions
        ),
        ForeignCollection("addons", "/api/v1/addons", .named),
        ForeignCollection("entitlements", "/api/v1/entitlements", .credits),
        ForeignCollection("grants", "/api/v1/grants", .credits),
        ForeignCollection("events", "/api/v2/events", paging: .cursor(size: 100), .events),
        ForeignCollection("invoices", "/api/v1/billing/invoices", query: "&expand=lines", .invoices),
    ]

    let choices: ImportChoices
    private var meters: [ForeignRecord] = []
    private var features: [ForeignRecord] = []
    private var plans: [ForeignRecord] = []
    /// Versions of plans that live subscriptions have, by key.
    private var versions: [String: Set<Int64>] = [:]
    /// Customers there, by what their external id would be, and by each subject.
    var owners: [String: [String]] = [:]
    var subjectOwners: [String: [String]] = [:]
    /// External ids, by OpenMeter's id of the customer.
    var customers: [String: String] = [:]
    /// External ids, by the subject of events.
    var subjects: [String: String] = [:]
    /// The subscription that counts for a customer, by OpenMeter's id of it: there is one at a time here.
    var chosen: [String: (rank: Int, id: String)] = [:]
    /// Plans that customers are on, by their external id.
    var plansOfCustomers: [String: String] = [:]
    /// What an entitlement is for, by its id; of grants.
    var entitlements: [String: (customer: String, feature: String)] = [:]

    package init(_ choices: ImportChoices) { self.choices = choices }

    package mutating func take(_ record: ForeignRecord, from collection: String) {
        switch collection {
        case "meters": meters.append(record)
        case "features": features.append(record)
        case "plans": plans.append(record)
        case "customers":
            guard record.value("deletedAt") == nil, let id = Self.externalID(of: record) else { return }
            let own = record.text("id") ?? id
            if owners[id]?.contains(own) != true { owners[id, default: []].append(own) }
            for subject in record.texts("usageAttribution.subjectKeys")
            where subjectOwners[subject]?.contains(own) != true {
                subjectOwners[subject, default: []].append(own)
            }
        case "subscriptions":
            if let own = choice(record), chosen[own.customer].map({ $0.rank < own.rank }) ?? true {
                chosen[own.customer] = (own.rank, own.id)
            }
            guard ["active", "scheduled", "canceled"].contains(record.text("status") ?? "active"),
                let key = record.text("plan.key"), let version = record.integer("plan.version")
            else { return }
            versions[key, default: []].insert(version)
        case _: break
        }
    }

    /// Whose a live subscription is, and which of several counts: what runs, before what runs out or is to begin.
    func choice(_ record: ForeignRecord) -> (customer: String, rank: Int, id: String)? {
        guard let customer = record.text("customerId") ?? record.text("customer.key"), let id = record.text("id"),
            let rank = ["active": 2, "canceled": 1, "scheduled": 0][record.text("status") ?? "active"],
            record.instant("activeTo").map({ Zone.utc.localDate(at: $0) > choices.today }) ?? true
        else { return nil }
        return (customer, rank, id)
    }

    static func externalID(of record: ForeignRecord) -> String? {
        record.text("key") ?? record.texts("usageAttribution.subjectKeys").first ?? record.text("id")
    }

    package func catalog() -> CatalogDraft {
        var draft = CatalogDraft()
        var known: [String: OpenMeterMeter.Known] = [:]
        let meters = Uncontested(meters.filter { $0.value("deletedAt") == nil }, kind: "meter", field: "slug") {
            $0.text("slug") ?? $0.text("key")
        }
        draft.notes += meters.notes
        for meter in meters.records {
            let mapped = OpenMeterMeter.meter(meter)
            draft.notes += mapped.notes
            guard let value = mapped.value, let slug = meter.text("slug") ?? meter.text("key") else { continue }
            draft.meters.append(value)
            known[slug] = OpenMeterMeter.Known(value, meter)
        }
        var metersOfFeatures: [String: String] = [:]
        let features = Uncontested(
            features.filter { $0.value("archivedAt") == nil && $0.value("deletedAt") == nil },
            kind: "feature",
            field: "key"
        ) { $0.text("key") }
        draft.notes += features.notes
        for feature in features.records {
            let mapped = OpenMeterMeter.feature(feature, meters: known)
            draft.notes += mapped.notes
            guard let value = mapped.value, let key = feature.text("key") else { continue }
            draft.features.append(value.feature)
            if let meter = value.meter { draft.meters.append(meter) }
            if let code = value.feature["meter"]?.stringValue { metersOfFeatures[key] = code }
        }
        addPlans(to: &draft, metersOfFeatures)
        return draft
    }

    private func addPlans(to draft: inout CatalogDraft, _ meters: [String: String]) {
        let current = Uncontested(current(plans), kind: "plan", field: "key") { $0.text("key") }
        draft.notes += current.notes
        for key in current.contestedKeys.sorted() {
            draft.hold(key, "several plans there would be this one", isAcceptable: false)
        }
        for plan in current.records {
            let mapped = OpenMeterPlan(plan, meters: meters).mapped()
            draft.add(plan: mapped, key: plan.text("key").flatMap { ImportNames.key($0) })
        }
        // Those who stay on an older version have a plan of it.
        for (key, used) in versions.sorted(by: { $0.key < $1.key }) {
            for version in used.sorted() where isOlder(version, of: key) {
                guard let name = planKey(key, version) else { continue }
                let found = plans.first { $0.text("key") == key && $0.integer("version") == version }
                guard let found else {
                    draft.hold(name, "version \(version) of the plan '\(key)' was not read", isAcceptable: false)
                    continue
                }
                draft.add(plan: OpenMeterPlan(found, meters: meters, key: name).mapped(), key: name)
            }
        }
    }

    private func isOlder(_ version: Int64, of key: String) -> Bool {
        let newest = current(plans).first { $0.text("key") == key }
        return newest?.integer("version") != version && !(newest != nil && newest?.integer("version") == nil)
    }

    /// What a version of a plan is called here: as the plan, when it is its newest active one.
    func planKey(_ key: String, _ version: Int64?) -> String? {
        guard let version, isOlder(version, of: key), plans.contains(where: { $0.text("key") == key }) else {
            return ImportNames.key(key)
        }
        return ImportNames.key("\(key.prefix(90)):v\(version)")
    }

    func plan(_ key: String, _ version: Int64?) -> ForeignRecord? {
        let own = version.flatMap { version in plans.first { $0.text("key") == key && $0.integer("version") == version }
        }
        return own ?? current(plans).first { $0.text("key") == key }
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
}
