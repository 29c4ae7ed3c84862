import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// Reads a catalogue.
enum CatalogRequest {
    /// Things of one kind that a catalogue may hold.
    static let maximumCount = 10_000

    static func read(_ fields: ObjectReader) -> CatalogContent? {
        let version = fields.optional("version") { $0.int() }
        if let version, version != 1 {
            fields.report("version", .unknownValue, "must be 1, the form of catalogues that this version of Weir reads")
        }
        let settings = fields.optional("settings") { $0.object(Self.settings) }
        let meters = fields.optional("meters") { list($0, MeterRequest.create) }
        let features = fields.optional("features") { list($0, FeatureRequest.create) }
        let kits = fields.optional("accountKits") { list($0, KitRequest.create) }
        let plans = fields.optional("plans") { list($0, plan) }
        let coupons = fields.optional("coupons") { list($0, CouponRequest.create) }
        return CatalogContent(
            settings: settings,
            meters: meters,
            features: features,
            kits: kits,
            plans: plans,
            coupons: coupons
        )
    }

    private static func list<Value>(_ value: ValueReader, _ read: (ObjectReader) -> Value?) -> [Value]? {
        value.array(maxCount: maximumCount) { $0.object(read) }
    }

    private static func plan(_ fields: ObjectReader) -> CatalogPlan? {
        let key = fields.required("key") { $0.planKey() }
        let name = fields.required("name") { $0.name() }
        let kit = fields.optional("accountKit") { $0.string(maxBytes: 200) }
        let changes = PlanRequest.changes(fields)
        guard let key, let name else { return nil }
        let terms = UpsertPlan(key: key, name: name, changes: changes).applied(to: nil)
        return CatalogPlan(key: key, kit: kit, terms: terms)
    }

    private static func settings(_ fields: ObjectReader) -> CatalogSettings? {
        let changes = SettingsRequest.changes(fields)
        let kit = fields.fieldChange("defaultAccountKit") { $0.string(maxBytes: 200) }
        return CatalogSettings(changes: changes, defaultKit: kit)
    }

    /// How the catalogue is meant: the parameters of the query.
    static func options(_ fields: ObjectReader) -> CatalogOptions {
        let reach = fields.optional("applyTo") { $0.choice(PlanRequest.ApplyTo.self) }?.reach
        let prunes = fields.optional("prune") { $0.bool() }
        return CatalogOptions(reach: reach ?? .new, prunes: prunes ?? false)
    }
}
