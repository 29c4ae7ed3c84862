import WeirCore
import WeirPrimitives

/// Makes the terms of a contract's phase from a plan and what is agreed beside it.
struct ContractTermsMaker {
    let plan: Plan
    let currency: Currency
    let policy: PolicySnapshot

    /// Terms of a plan that is new to the contract.
    ///
    /// - Throws: ``WeirError`` `invalidInput`.
    func terms(
        quantity: Int64,
        overrides: [PriceOverride],
        addOns: [AddOn],
        taxRates: [TaxRate]?,
        ownTaxRates: [String: [TaxRate]] = [:]
    ) throws(WeirError) -> ContractTerms {
        let surroundings = PriceRules.Surroundings(of: plan.terms, features: policy.features, meters: policy.meters)
        try WeirError.check(PriceRules.flaws(in: overrides, of: plan.terms.prices, surroundings))
        try WeirError.check(flaws(in: addOns, surroundings))
        var offered = plan.terms
        offered.prices = plan.terms.prices.filter { ($0.currency ?? plan.terms.currency) == currency }
        guard offered.prices.count == plan.terms.prices.count || !offered.prices.isEmpty else {
            let message = "the plan '\(plan.key)' has no price in \(currency)"
            throw WeirError.invalidInput([RequestIssue("currency", .unknownValue, message)])
        }
        let named = Set(offered.prices.map(\.key))
        let terms = ContractTerms(
            plan: offered,
            quantity: quantity,
            overrides: overrides.filter { named.contains($0.key) },
            addOns: addOns
        )
        return finished(try committed(terms), surroundings).taxed(taxRates, own: ownTaxRates)
    }

    private func finished(_ terms: ContractTerms, _ surroundings: PriceRules.Surroundings) -> ContractTerms {
        var terms = terms
        for index in terms.usages.indices {
            let price = terms.usages[index].price
            // The quota is part of what is agreed, as the prices are.
            terms.usages[index].quota = surroundings.quotaIncluded(in: price).flatMap { plan.terms.quotas[$0] }.map {
                IncludedQuota(limit: $0.limit, period: plan.terms.period)
            }
        }
        return terms
    }

    private func flaws(in addOns: [AddOn], _ surroundings: PriceRules.Surroundings) -> [CatalogFlaw] {
        let taken = Set(plan.terms.prices.map(\.key))
        var flaws: [CatalogFlaw] = []
        for (index, addOn) in addOns.enumerated() where taken.contains(addOn.key) {
            let message = "the plan has a price with the key '\(addOn.key)'; give the add-on another"
            flaws.append(CatalogFlaw(["addOns", .element(index), "key"], .conflictingFields, message))
        }
        let prices = addOns.map { addOn in
            var price = addOn.price
            price.key = addOn.key
            return price
        }
        for flaw in PriceRules.flaws(in: prices, surroundings) {
            // The rules speak of a plan's prices.
            let path = [CatalogFlaw.Step.member("addOns")] + Array(flaw.path.dropFirst())
            flaws.append(CatalogFlaw(path, flaw.kind, flaw.message))
        }
        for (index, price) in prices.enumerated() {
            guard let other = price.currency ?? plan.terms.currency, other != currency else { continue }
            let message = "the add-on is in \(other); a contract in \(currency) needs all its prices in it"
            flaws.append(CatalogFlaw(["addOns", .element(index), "currency"], .conflictingFields, message))
        }
        return flaws
    }

    /// The terms with the plan's commitment.
    ///
    /// A commitment is settled over whole invoices, so it must hold for a whole number of billing periods: what a line
    /// comes to cannot be told apart by parts of its service period.
    private func committed(_ terms: ContractTerms) throws(WeirError) -> ContractTerms {
        guard let commitment = plan.terms.commitment else { return terms }
        if let other = plan.terms.currency, other != currency {
            throw WeirError(
                .conflict,
                "The plan '\(plan.key)' has a commitment in \(other), which a contract in \(currency) cannot carry.",
                hint: "Offer a plan of its own in \(currency), with a commitment in that currency."
            )
        }
        guard commitment.interval.isMultiple(of: terms.billingInterval) else {
            throw WeirError(
                .conflict,
                """
                The plan '\(plan.key)' has a commitment for \(commitment.interval.words), but is invoiced every \
                \(terms.billingInterval.words).
                """,
                hint: "Let the commitment hold for one or more whole billing periods: those of the shortest price."
            )
        }
        var terms = terms
        terms.minimumSpend = commitment.spend.minimum
        terms.maximumSpend = commitment.spend.maximum
        terms.commitmentInterval = commitment.interval
        return terms
    }
}

extension BillingInterval {
    /// `month`, `3 months`.
    fileprivate var words: String { count == 1 ? unit.rawValue : "\(count) \(unit.rawValue)s" }
}

extension ContractTerms {
    /// The charges that are not a plan's.
    func beside(_ plan: Plan) -> ContractTerms {
        let own = Set(plan.terms.prices.map(\.key))
        var terms = self
        terms.fees.removeAll { own.contains($0.priceKey) }
        terms.usages.removeAll { own.contains($0.price.key) }
        return terms
    }

    /// The terms with another number of seats of the plan's flat prices.
    func with(quantity: Int64, of plan: Plan) -> ContractTerms {
        let own = Set(plan.terms.prices.map(\.key))
        var terms = self
        for index in terms.fees.indices where own.contains(terms.fees[index].priceKey) {
            terms.fees[index].quantity = quantity
        }
        return terms
    }
}
