import WeirAPI
package import WeirCore
import WeirPrimitives
package import WeirServices

/// What the audit trail keeps of changes that come from pages: the same as of those that come through the API.
package enum AuditedAnswers {
    package static var meter: AnswerKeeping<Meter> { keeping { MeterBody($0).jsonBytes } }
    package static var feature: AnswerKeeping<ListedFeature> { keeping { FeatureBody($0).jsonBytes } }
    package static var kit: AnswerKeeping<ListedKit> { keeping { KitBody($0).jsonBytes } }
    package static var plan: AnswerKeeping<UpsertedPlan> { keeping { PlanBody($0.plan).jsonBytes } }
    package static var archivedPlan: AnswerKeeping<Plan> { keeping { PlanBody($0).jsonBytes } }
    package static var coupon: AnswerKeeping<CouponOffer> { keeping { CouponBody($0).jsonBytes } }

    private static func keeping<Value>(_ body: @escaping @Sendable (Value) -> [UInt8]) -> AnswerKeeping<Value> {
        AnswerKeeping<Value>(
            { KeptAnswer(status: 200, body: body($0)) },
            change: { previous, value, kind in
                AuditRendering.change(from: previous.map(body), to: body(value), kind: kind)
            }
        )
    }
}
