import WeirCore
import WeirPrimitives
import WeirStorage

// What a change of plan, seats, overrides or add-ons makes of a contract.

extension ContractService {
    /// The contract as it is after a change; nothing is stored.
    func changed(
        _ state: ContractState,
        _ input: ChangeContract,
        _ context: CallContext
    ) async throws -> Contract {
        let context = context.inTime(of: state.customer)
        let today = state.calendar.zone.billableDay(at: context.now)
        guard let present = state.contract.phase(on: today) else { throw WeirError.unexpectedOutcome }
        let offer = input.offer
        let quantity = offer.quantity ?? present.quantity
        let agreed = try await agreedPlan(present, in: context.workspace)
        var plan = agreed
        if let key = input.planKey { plan = try await offeredPlan(key, in: context.workspace) }
        guard input.revision.map({ $0 == state.contract.revision }) ?? true,
            input.planVersion.map({ $0 == plan.version }) ?? true
        else {
            throw WeirError(
                .conflict,
                "The contract or its plan was changed by someone else meanwhile.",
                hint: "Look at it again."
            )
        }
        let rates = offer.taxRates.applied(to: present.terms.taxRates)
        let own =
            offer.ownTaxRates == nil
            ? present.terms.ownTaxRates : try ownTaxRates(offer, ofPlan: plan, addOns: offer.addOns ?? [], present)
        var terms: ContractTerms
        if plan == agreed, offer.overrides == nil, offer.addOns == nil {
            terms = present.terms.with(quantity: quantity, of: plan).taxed(rates, own: own)
        } else {
            let maker = ContractTermsMaker(plan: plan, currency: state.contract.currency, policy: state.policy)
            if plan == agreed, offer.overrides == nil {
                // The plan's own charges stay as they were agreed; the add-ons are new.
                let own = present.terms.with(quantity: quantity, of: plan)
                let beside = own.beside(plan)
                terms = own
                terms.fees.removeAll { beside.fees.contains($0) }
                terms.usages.removeAll { beside.usages.contains($0) }
                let made = try maker.terms(quantity: 1, overrides: [], addOns: offer.addOns ?? [], taxRates: rates)
                terms.fees += made.beside(plan).fees
                terms.usages += made.beside(plan).usages
            } else {
                terms = try maker.terms(
                    quantity: quantity,
                    overrides: offer.overrides ?? [],
                    addOns: offer.addOns ?? [],
                    taxRates: rates
                )
                if offer.addOns == nil {
                    let kept = present.terms.beside(agreed)
                    terms.fees += kept.fees
                    terms.usages += kept.usages
                }
            }
            terms = terms.taxed(rates, own: own)
        }
        let change = ContractChange(plan: plan.key, planVersion: plan.version, quantity: quantity, terms: terms)
        do {
            let next = try ContractRules.changed(
                state.contract,
                to: change,
                input.timing,
                now: context.now,
                lastCut: state.lastCut,
                in: state.calendar.zone
            )
            let issues = ContractRules.flaws(in: next).map { RequestIssue($0.path, .conflictingFields, $0.message) }
            guard issues.isEmpty else { throw WeirError.invalidInput(issues) }
            return next
        } catch let refusal as ContractRefusal {
            throw WeirError(refusal)
        }
    }

    /// The plan of a phase, in the version that was agreed.
    private func agreedPlan(_ phase: ContractPhase, in workspace: WorkspaceID) async throws -> Plan {
        guard let current = try await stores.plan(phase.plan, in: workspace)?.plan else {
            throw WeirError.notFound("Plan", phase.plan.text)
        }
        if current.version == phase.planVersion { return current }
        let versions = try await stores.planVersions(current.id, in: workspace)
        return versions.first { $0.version == phase.planVersion } ?? current
    }
}
