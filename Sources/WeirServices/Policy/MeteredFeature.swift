import WeirCore
import WeirPrimitives

/// A feature that has usage, with what is the same for all decisions on it under one policy.
struct MeteredFeature: Sendable {
    let key: FeatureKey
    let meter: MeterID
    /// Whether a request may name the feature and say no more.
    let allowsPlain: Bool
    /// What the event of such a request says, its key apart; its quantity is one.
    let plain: EventTail

    init(_ key: FeatureKey, _ meter: MeterID, under policy: PolicySnapshot) {
        self.key = key
        self.meter = meter
        // Whose request it is makes no difference to what it says.
        let request = DecisionRequest(customer: .external(""), feature: key.text)
        let metered = try? MeteredRequest(request, for: .consume, under: policy)
        allowsPlain = metered?.quantity == .one
        plain = EventTail(name: metered?.eventName ?? "", properties: metered?.properties ?? .empty)
    }
}
