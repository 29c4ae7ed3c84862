/// Why a customer may not use a feature at all, decided from policy alone.
///
/// The cases are in order of precedence: the first that applies is the answer. What passes them all goes to the ledger,
/// whose own refusals (``LedgerRefusal``: per-call limit, rate, quota) come after these.
package enum AccessRefusal: Error, Sendable, Hashable {
    /// No feature of the workspace has the name.
    case unknownFeature(FeatureKey)
    case customerSuspended
    /// The customer's kit does not enable the feature.
    case primitiveDisabledByKit(kitName: String, primitive: FeatureKey)
    /// The subscription's status does not grant its plan, and the workspace has no default plan.
    case subscriptionInactive(SubscriptionStatus)
}

/// Any reason for a no, in order of precedence.
package enum Refusal: Error, Sendable, Equatable {
    case access(AccessRefusal)
    case ledger(LedgerRefusal)
}
