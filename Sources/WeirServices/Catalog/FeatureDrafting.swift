import WeirCore
import WeirPrimitives
import WeirStorage

/// Brings features into being that plans and kits name for the first time.
///
/// A metered feature gets the active meter whose code is its key, or else its implicit meter: the sum of `quantity`, 1
/// where an event has none, over the event of the same name.
struct FeatureDrafting {
    let catalog: Catalog
    let context: CallContext
    let ids: IDGenerator
    private(set) var additions = FeatureAdditions.none
    private var known: [FeatureKey: Feature]
    private var meters: [MeterID: Meter]

    init(catalog: Catalog, context: CallContext, ids: IDGenerator) {
        self.catalog = catalog
        self.context = context
        self.ids = ids
        known = Dictionary(catalog.features.map { ($0.key, $0) }) { first, _ in first }
        meters = Dictionary(catalog.meters.map { ($0.id, $0) }) { first, _ in first }
    }

    func feature(_ key: FeatureKey) -> Feature? { known[key] }

    func meter(of feature: Feature) -> Meter? { feature.meter.flatMap { meters[$0] } }

    /// The feature of a key, new and metered when there is none.
    mutating func metered(_ key: FeatureKey) -> Feature {
        if let feature = known[key] { return feature }
        let meter = meter(for: key)
        return add(key, .metered(meter.id))
    }

    /// The feature of a key, new and of the kind that the value needs when there is none.
    mutating func stated(_ key: FeatureKey, _ value: StaticValue) -> Feature {
        if let feature = known[key] { return feature }
        switch value {
        case .boolean: return add(key, .boolean)
        case .number, .text: return add(key, .staticValue)
        }
    }

    /// An implicit meter for a feature that is made by itself.
    mutating func meter(for key: FeatureKey) -> Meter {
        let existing = meters.values.first { $0.code == key.text && $0.archivedAt == nil }
        if let existing { return existing }
        let meter = Meter(
            id: ids.make(at: context.now),
            workspace: context.workspace,
            code: freeCode(for: key),
            displayName: key.text,
            eventNames: [key.text],
            aggregation: .sum,
            valueProperty: Meter.implicitValueProperty,
            valueWhenMissing: .one,
            createdAt: context.now
        )
        meters[meter.id] = meter
        additions.meters.append(meter)
        return meter
    }

    private mutating func add(_ key: FeatureKey, _ kind: FeatureKind) -> Feature {
        let feature = Feature(
            id: ids.make(at: context.now),
            workspace: context.workspace,
            key: key,
            kind: kind,
            createdAt: context.now,
            updatedAt: context.now
        )
        known[key] = feature
        additions.features.append(feature)
        return feature
    }

    /// The key as a meter code, `EMAIL_SEND`, numbered when that is taken.
    private func freeCode(for key: FeatureKey) -> String {
        let characters = key.text.utf8.map { byte -> UInt8 in
            switch byte {
            case 0x61...0x7A: byte - 0x20
            case 0x30...0x39, 0x41...0x5A: byte
            case _: UInt8(ascii: "_")
            }
        }
        let base = String(decoding: characters.prefix(MeterCode.maximumLength - 8), as: UTF8.self)
        let taken = Set(meters.values.map(\.code))
        guard taken.contains(base) else { return base }
        return (2...).lazy.map { "\(base)_\($0)" }.first { !taken.contains($0) } ?? base
    }
}
