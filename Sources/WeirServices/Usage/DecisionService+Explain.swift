package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// A decision that was not made, with its steps.
package struct ExplainedDecision: Sendable {
    package var customer: CustomerID
    package var feature: FeatureKey
    /// What was asked for; nil of a feature without usage.
    package var quantity: Quantity?
    /// The customer's present, by which it was explained.
    package var now: Timestamp
    package var explanation: DecisionExplanation

    /// The refusal as a caller would be told it; nil when it would be allowed.
    package var error: WeirError? {
        explanation.refusal.map {
            RefusedDecision(customer: customer, feature: feature, refusal: $0, now: now).error
        }
    }
}

extension DecisionService {
    /// Says why a customer could do what is asked now, or could not; decides as a check does, and records nothing.
    ///
    /// - Throws: ``WeirError`` `notFound` for a customer or feature that is not there, and whatever a check of the same
    ///   would throw for a question that does not fit the feature's meter.
    package func explanation(
        of request: DecisionRequest,
        ledger: any Ledger,
        context: CallContext
    ) async throws -> ExplainedDecision {
        let policy = try await directory.policy(of: context.workspace)
        let customer = try await directory.requirePolicy(of: request.customer, under: policy, for: context)
        guard let feature = policy.feature(named: request.feature) else {
            throw MeteredRequest.unknownFeature(request.feature)
        }
        let now = customer.now(context.now)
        var quantity: Quantity?
        var reading: AdmissionReading?
        if feature.meter != nil {
            let metered = try MeteredRequest(request, for: .consume, under: policy)
            quantity = metered.quantity
            if case .success(let access) = EntitlementRules.resolve(feature.key, for: customer, under: policy, now: now)
            {
                guard let terms = access.terms else { throw WeirError.unexpectedOutcome }
                reading = try await Self.reading(metered, terms, customer, now, ledger)
            }
        } else if request.quantity != nil || request.eventName != nil || !request.properties.members.isEmpty {
            throw WeirError.invalid(
                "feature",
                .notAllowed,
                "names a \(feature.kind.name.rawValue) feature, which has no usage: ask without a quantity"
            )
        }
        return ExplainedDecision(
            customer: customer.customer.id,
            feature: feature.key,
            quantity: quantity,
            now: now,
            explanation: EntitlementRules.explain(
                feature,
                for: customer,
                under: policy,
                now: now,
                reading: reading
            )
        )
    }

    private static func reading(
        _ request: MeteredRequest,
        _ terms: DecisionTerms,
        _ customer: CustomerPolicy,
        _ now: Timestamp,
        _ ledger: any Ledger
    ) async throws -> AdmissionReading {
        let key = "explain"
        let command = ConsumeCommand(
            context: customer.context,
            event: UsageEvent(key: key, name: request.eventName, timestamp: now, properties: request.properties),
            quantity: request.quantity,
            terms: terms,
            now: now
        )
        switch try await ledger.submitOne(.explain(command)) {
        case .explained(let reading): return reading
        case .failed(let failure): throw WeirError(failure, key: key)
        case .recorded, .retracted, .decided, .reserved, .renewed, .committed, .released, .quotas, .reservation:
            throw WeirError.unexpectedOutcome
        }
    }
}
