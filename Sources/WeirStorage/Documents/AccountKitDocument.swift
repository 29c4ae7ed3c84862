package import WeirCore
import WeirPrimitives

/// What a kit says of features, as it is stored; see ``PlanTermsDocument`` for the rules of the format.
package struct AccountKitDocument: Codable, Sendable {
    var primitives: [String: Primitive]
    var limits: [String: Limits]

    struct Primitive: Codable, Sendable {
        var isEnabled: Bool
        var defaults: String?
    }

    struct Limits: Codable, Sendable {
        var perPeriod: String?
        var perCall: String?
        var rate: RateLimitDocument?
    }

    package init(_ kit: AccountKit) {
        primitives = texts(kit.primitives) { Primitive(isEnabled: $0.isEnabled, defaults: $0.defaults?.text) }
        limits = texts(kit.limits) {
            Limits(
                perPeriod: $0.perPeriod?.description,
                perCall: $0.perCall?.description,
                rate: $0.rate.map(RateLimitDocument.init)
            )
        }
    }

    package func kitPrimitives() throws(DocumentError) -> [FeatureKey: KitPrimitive] {
        try each(primitives, key: { FeatureKey($0) }, "primitives") { primitive throws(DocumentError) in
            KitPrimitive(
                isEnabled: primitive.isEnabled,
                defaults: primitive.defaults.map { JSONText(canonical: $0) }
            )
        }
    }

    package func kitLimits() throws(DocumentError) -> [FeatureKey: KitLimits] {
        try each(limits, key: { FeatureKey($0) }, "limits") { limits throws(DocumentError) in
            KitLimits(
                perPeriod: try ifPresent(limits.perPeriod, "perPeriod", quantity),
                perCall: try ifPresent(limits.perCall, "perCall", quantity),
                rate: try ifPresent(limits.rate, "rate") { rate, _ throws(DocumentError) in try rate.rateLimit() }
            )
        }
    }
}
