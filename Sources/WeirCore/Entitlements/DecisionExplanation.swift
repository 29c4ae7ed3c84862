package import WeirPrimitives

/// Why a customer may use a feature now, or may not: every step of the decision, with what it looked at.
package struct DecisionExplanation: Sendable, Equatable {
    package var steps: [DecisionStep]
    /// What a consume of the same would be refused with; nil when it would be allowed.
    package var refusal: Refusal?

    package init(steps: [DecisionStep], refusal: Refusal?) {
        self.steps = steps
        self.refusal = refusal
    }

    /// Whether no step says no.
    package var isAllowed: Bool { steps.allSatisfy { $0.outcome != .refused } }
}

/// One step of a decision.
package struct DecisionStep: Sendable, Equatable {
    package enum Outcome: String, Sendable {
        case passed
        case refused
        /// An earlier step has refused.
        case skipped
    }

    /// What a step looked at.
    package enum Inputs: Sendable, Equatable {
        case customer(CustomerStatus)
        /// The kit that holds, and whether it enables the feature; without one everything is enabled.
        case kit(AccountKit?, isEnabled: Bool)
        case subscription(SubscriptionStatus?, PlanStanding)
        /// What the plan says of a boolean or static feature.
        case value(StaticValue?)
        case perCall(limit: Quantity?, requested: Quantity)
        case rate([AdmissionReading.Rate])
        case quota(QuotaPeriod, QuotaGrounds, AdmissionReading)
    }

    package enum Name: String, Sendable, CaseIterable {
        case customer
        case kit
        case subscription
        case value
        case perCall = "per_call"
        case rate
        case quota
    }

    package var name: Name
    package var outcome: Outcome
    /// nil when the step was not reached and nothing was looked at.
    package var inputs: Inputs?

    package init(_ name: Name, _ outcome: Outcome, _ inputs: Inputs?) {
        self.name = name
        self.outcome = outcome
        self.inputs = inputs
    }
}

extension EntitlementRules {
    /// Tells the steps of a decision, which are those of ``resolve(_:for:under:now:)`` and of the ledger.
    ///
    /// `reading` is what the ledger looked at under the terms that `resolve` gives; nil when it gives none.
    package static func explain(
        _ feature: Feature,
        for customer: CustomerPolicy,
        under policy: PolicySnapshot,
        now: Timestamp,
        reading: AdmissionReading?
    ) -> DecisionExplanation {
        let grounds = AccessGrounds(of: feature.key, for: customer, under: policy)
        let access = grounds.refusal
        var steps = accessSteps(grounds, customer)
        switch feature.kind {
        case .boolean, .staticValue:
            let value = grounds.standing.plan?.terms.features[feature.key]
            let outcome: DecisionStep.Outcome =
                if access != nil { .skipped } else { value?.isEnabled == true ? .passed : .refused }
            steps.append(DecisionStep(.value, outcome, .value(value)))
        case .metered:
            steps += ledgerSteps(feature.key, grounds, customer, now, access == nil ? reading : nil)
        }
        let refusal = access.map(Refusal.access) ?? reading?.refusal.map(Refusal.ledger)
        return DecisionExplanation(steps: steps, refusal: refusal)
    }

    private static func accessSteps(_ grounds: AccessGrounds, _ customer: CustomerPolicy) -> [DecisionStep] {
        var isOver = false
        return AccessGrounds.Check.allCases.map { check in
            let refuses = grounds.refusal(by: check) != nil
            let outcome: DecisionStep.Outcome = isOver ? .skipped : refuses ? .refused : .passed
            isOver = isOver || refuses
            switch check {
            case .customer: return DecisionStep(.customer, outcome, .customer(grounds.status))
            case .kit:
                let isEnabled = grounds.kit?.enables(grounds.feature) ?? true
                return DecisionStep(.kit, outcome, .kit(grounds.kit, isEnabled: isEnabled))
            case .subscription:
                let inputs = DecisionStep.Inputs.subscription(customer.subscription?.status, grounds.standing)
                return DecisionStep(.subscription, outcome, inputs)
            }
        }
    }

    private static func ledgerSteps(
        _ feature: FeatureKey,
        _ grounds: AccessGrounds,
        _ customer: CustomerPolicy,
        _ now: Timestamp,
        _ reading: AdmissionReading?
    ) -> [DecisionStep] {
        let refusedBy = reading?.refusedBy
        var isOver = reading == nil
        return AdmissionReading.Check.allCases.map { check in
            let outcome: DecisionStep.Outcome = isOver ? .skipped : refusedBy == check ? .refused : .passed
            isOver = isOver || refusedBy == check
            switch check {
            case .perCall:
                let inputs = reading.map {
                    DecisionStep.Inputs.perCall(limit: $0.terms.perCallLimit, requested: $0.requested)
                }
                return DecisionStep(.perCall, outcome, inputs)
            case .rate: return DecisionStep(.rate, outcome, reading.map { .rate($0.rates) })
            case .quota:
                let plan = grounds.standing.plan
                let quota = QuotaGrounds(
                    of: feature,
                    plan: plan,
                    kit: grounds.kit,
                    override: customer.overrides[feature],
                    now: now
                )
                return DecisionStep(.quota, outcome, reading.map { .quota(plan?.terms.period ?? .month, quota, $0) })
            }
        }
    }
}
