package import WeirCore
package import WeirPrimitives

/// "May this customer do this now?", as it was asked.
package struct DecisionRequest: Sendable {
    package var customer: CustomerReference
    /// The feature's key.
    package var feature: String
    /// nil is 1, or what the properties say where the meter takes it from them.
    package var quantity: Quantity?
    /// Needed when the feature's meter listens to several event names.
    package var eventName: String?
    /// nil gets a key that is made up; such a request is never a repetition.
    package var key: String?
    package var properties: EventProperties

    package init(
        customer: CustomerReference,
        feature: String,
        quantity: Quantity? = nil,
        eventName: String? = nil,
        key: String? = nil,
        properties: EventProperties = .empty
    ) {
        self.customer = customer
        self.feature = feature
        self.quantity = quantity
        self.eventName = eventName
        self.key = key
        self.properties = properties
    }

    /// Whether it says nothing of the event but its key.
    var namesNoMoreThanFeature: Bool { quantity == nil && eventName == nil && properties.isEmpty }
}

/// The answer to a decision.
package enum DecisionAnswer: Sendable {
    case allowed(AllowedDecision)
    case refused(RefusedDecision)
    /// The question itself is wrong: nothing was decided.
    case failed(WeirError)

    /// The decision.
    ///
    /// - Throws: ``WeirError`` that says why it is refused, or what is wrong with the question.
    package func allowed() throws(WeirError) -> AllowedDecision {
        switch self {
        case .allowed(let decision): return decision
        case .refused(let refused): throw refused.error
        case .failed(let error): throw error
        }
    }
}

/// A yes, which is durable unless it was only a check.
package struct AllowedDecision: Sendable, Equatable {
    package var customer: CustomerID
    package var decision: Decision
}

/// A no, with the first cause that applies.
package struct RefusedDecision: Sendable, Equatable {
    package var customer: CustomerID
    package var feature: FeatureKey
    package var refusal: Refusal
    package var now: Timestamp

    /// The plan's rate, when that is the cause.
    package var rate: RateState? {
        if case .ledger(.rateLimitExceeded(let state, _)) = refusal { state } else { nil }
    }
}
