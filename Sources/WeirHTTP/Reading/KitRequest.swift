package import WeirAPI
import WeirCore
import WeirPrimitives
package import WeirServices

/// Reads the bodies of requests about account kits.
package enum KitRequest {
    package static func create(_ fields: ObjectReader) -> CreateKit? {
        let name = fields.required("name") { $0.name() }
        let description = fields.optional("description") { $0.string(maxBytes: 1000) }
        let mode = fields.optional("mode") { $0.choice(KitMode.self) }
        let primitives = fields.optional("primitivesConfig") { $0.featureMap(primitive) }
        let limits = fields.optional("limits") { $0.featureMap(Self.limits) }
        guard let name else { return nil }
        return CreateKit(
            name: name,
            description: description,
            mode: mode ?? .open,
            primitives: primitives ?? [:],
            limits: limits ?? [:]
        )
    }

    package static func update(_ fields: ObjectReader) -> UpdateKit {
        var input = UpdateKit()
        input.name = fields.change("name") { $0.name() }
        input.description = fields.fieldChange("description") { $0.string(maxBytes: 1000) }
        input.mode = fields.fieldChange("mode") { $0.choice(KitMode.self) }
        input.primitives = fields.fieldChange("primitivesConfig") { $0.featureMap(primitive) }
        input.limits = fields.fieldChange("limits") { $0.featureMap(limits) }
        return input
    }

    private static func primitive(_ value: ValueReader) -> KitPrimitive? {
        value.object { fields in
            let isEnabled = fields.required("enabled") { $0.bool() }
            let defaults = fields.optional("defaults") { $0.storedObject() }
            return isEnabled.map { KitPrimitive(isEnabled: $0, defaults: defaults) }
        }
    }

    private static func limits(_ value: ValueReader) -> KitLimits? {
        value.object { fields in
            let perPeriod = fields.optional("perPeriod") { $0.limit() }
            let perCall = fields.optional("perCall") { $0.limit() }
            let rate = fields.optional("rate") { $0.rateLimit() }
            return KitLimits(perPeriod: perPeriod, perCall: perCall, rate: rate)
        }
    }
}

extension ValueReader {
    /// The most bytes of an object that is kept for the operator.
    static let maximumObjectBytes = 16_384

    /// Any JSON object, kept for the operator.
    func storedObject() -> JSONText? {
        guard case .object = value else {
            report(.invalidType, "must be an object, not \(value.kind)")
            return nil
        }
        guard let json = json() else { return nil }
        let bytes = json.canonicalBytes
        guard bytes.count <= Self.maximumObjectBytes else {
            report(.tooLong, "must be at most \(Self.maximumObjectBytes) bytes of JSON, not \(bytes.count)")
            return nil
        }
        return JSONText(canonical: String(decoding: bytes, as: UTF8.self))
    }
}
