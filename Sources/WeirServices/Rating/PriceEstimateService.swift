import WeirCore
import WeirPrimitives

/// Prices events and quantities without storing anything.
package struct PriceEstimateService: Sendable {
    private let directory: PolicyDirectory

    package init(directory: PolicyDirectory) { self.directory = directory }

    /// What one period of each price comes to.
    ///
    /// - Throws: ``WeirError`` `notFound` for an unknown plan; `invalidInput` when terms, overrides or usage do not fit.
    package func estimate(_ input: EstimatePrices, _ context: CallContext) async throws -> PriceEstimate {
        let policy = try await directory.policy(of: context.workspace)
        let (plan, terms) = try offered(input.offer, policy)
        let surroundings = PriceRules.Surroundings(of: terms, features: policy.features, meters: policy.meters)
        try WeirError.check(PriceRules.flaws(in: input.overrides, of: terms.prices, surroundings))
        let zone = try zone(named: input.timeZone, policy)
        let estimator = PriceEstimator(
            terms: terms,
            prices: terms.prices(under: input.overrides),
            surroundings: surroundings,
            meters: policy.meters,
            input: input,
            zone: zone
        )
        return try estimator.estimate(of: plan)
    }

    private func offered(
        _ offer: EstimatePrices.Offer,
        _ policy: PolicySnapshot
    ) throws(WeirError) -> (PlanKey?, PlanTerms) {
        switch offer {
        case .plan(let key):
            guard let plan = policy.plan(key)?.plan, plan.archivedAt == nil else {
                throw WeirError.notFound("Plan", key.text)
            }
            return (key, plan.terms)
        case .terms(let changes):
            guard let key = PlanKey("terms") else { preconditionFailure("'terms' is a slug.") }
            let terms = UpsertPlan(key: key, name: key.text, changes: changes).applied(to: nil)
            let flaws = CatalogRules.flaws(in: terms, features: policy.features, meters: policy.meters)
            try WeirError.check(flaws.map { CatalogFlaw(["terms"] + $0.path, $0.kind, $0.message) })
            return (nil, terms)
        }
    }

    private func zone(named name: String?, _ policy: PolicySnapshot) throws(WeirError) -> Zone {
        guard let name else { return policy.zone }
        guard let zone = directory.knownZone(named: name) else {
            throw WeirError.invalidInput([.unknownZone("timeZone", name)])
        }
        return zone
    }
}
