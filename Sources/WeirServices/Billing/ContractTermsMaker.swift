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
        taxRates: [TaxRate]
    ) throws(WeirError) -> ContractTerms {
        let surroundings = PriceRules.Surroundings(of: plan.terms, features: policy.features, meters: policy.meters)
        try WeirError.check(PriceRules.flaws(in: overrides, of: plan.terms.prices, surroundings))
        try WeirError.check(flaws(in: addOns, surroundings))
        try checkCommitment()
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
            addOns: addOns,
            minimumSpend: plan.terms.commitment?.spend.minimum
        )
        return finished(terms, surroundings, taxRates)
    }

    private func finished(
        _ terms: ContractTerms,
        _ surroundings: PriceRules.Surroundings,
        _ taxRates: [TaxRate]
    ) -> ContractTerms {
        var terms = terms
        for index in terms.usages.indices {
            let price = terms.usages[index].price
            // The quota is part of what is agreed, as the prices are.
            terms.usages[index].quota = surroundings.quotaIncluded(in: price).flatMap { plan.terms.quotas[$0] }.map {
                IncludedQuota(limit: $0.limit, period: plan.terms.period)
            }
        }
        return terms.taxed(taxRates)
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

    /// A contract's minimum is for each of its billing periods.
    private func checkCommitment() throws(WeirError) {
        guard let commitment = plan.terms.commitment else { return }
        let intervals = plan.terms.prices.map(\.interval)
        let shortest = intervals.min { $0.roughDays < $1.roughDays } ?? .month
        var reason: String?
        if commitment.spend.maximum != nil { reason = "a commitment with a maximum" }
        if commitment.interval != shortest { reason = "a commitment for another interval than its shortest price" }
        guard let reason else { return }
        throw WeirError(
            .conflict,
            "The plan '\(plan.key)' has \(reason), which a contract cannot carry.",
            hint: "Give the plan a minimum for its shortest price's interval, or limits to single prices."
        )
    }
}

extension ContractTerms {
    /// The terms with tax rates on every charge; none leaves them untaxed.
    func taxed(_ rates: [TaxRate]) -> ContractTerms {
        var terms = self
        let rates = rates.isEmpty ? nil : rates
        for index in terms.fees.indices { terms.fees[index].taxRates = rates }
        for index in terms.usages.indices { terms.usages[index].taxRates = rates }
        return terms
    }

    var taxRates: [TaxRate] { fees.first?.taxRates ?? usages.first?.taxRates ?? [] }

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
