package import WeirCore
import WeirPrimitives
import WeirStorage

extension ContractService {
    /// Makes a contract with its drafts, and the customer's subscription, in one transaction.
    ///
    /// - Throws: ``WeirError`` `notFound` for the customer or the plan; `conflict` when another contract holds then, or
    ///   someone else bills the customer; `invalidInput`.
    package func create(
        _ input: CreateContract,
        _ context: CallContext,
        keeping: AnswerKeeping<Contract> = .none
    ) async throws -> Contract {
        let contract = try await runner.run(context, keeping: keeping) {
            try await decideCreation(input, context)
        }
        try await directory.refresh(customer: contract.customer, in: context.workspace)
        return contract
    }

    private func decideCreation(_ input: CreateContract, _ context: CallContext) async throws -> Command<Contract> {
        let customer = try await lookup.changeable(input.customer, in: context.workspace)
        let context = context.inTime(of: customer)
        let policy = try await directory.policy(of: context.workspace)
        let plan = try await offeredPlan(input.planKey, in: context.workspace)
        let others = try await stores.contracts(of: customer.customer.id, in: context.workspace)
        let (contract, coupons) = try await redeeming(
            input.coupons,
            by: try made(input, customer.customer, plan, policy, context),
            isNew: true,
            context
        )
        if let other = others.first(where: { $0.overlaps(contract) }) {
            throw WeirError(
                .conflict,
                "The customer has the contract '\(other.id)' in that time already.",
                hint: "Change its plan, give it add-ons, or cancel it first; or begin this one when that one ends."
            )
        }
        let state = ContractState(
            contract: contract,
            calendar: ContractCalendar(contract, in: directory.zone(named: contract.timeZone)),
            customer: customer,
            policy: policy,
            customerInvoices: try await reader.invoices(of: customer.customer.id, in: context.workspace),
            otherContracts: others
        )
        let change = ContractStoreChange(
            contract: contract,
            newestKnown: others.first?.id,
            invoices: try ContractDrafts(ids: ids).changes(of: state, now: context.now),
            subscription: try subscription.change(of: state, now: context.now),
            redeemed: coupons
        )
        return Command(
            contract,
            from: nil,
            and: state.audited(change.subscription),
            action: "contract.created",
            on: Self.subject(contract),
            jobs: BillingJobs.next(of: state.with(change.invoices), .change, now: context.now)
        ) { record in
            try await decidingAgain(ifTaken: .identifier) {
                try await stores.saveContract(change, record: record)
            }
        }
    }

    private func made(
        _ input: CreateContract,
        _ customer: Customer,
        _ plan: Plan,
        _ policy: PolicySnapshot,
        _ context: CallContext
    ) throws -> Contract {
        let zoneName = input.timeZone ?? customer.timeZone ?? policy.settings.timeZone
        guard let zone = directory.knownZone(named: zoneName) else {
            throw WeirError.invalidInput([.unknownZone("timeZone", zoneName)])
        }
        guard let currency = input.currency ?? plan.terms.currency ?? plan.terms.prices.first?.currency else {
            let message = "'currency' is required, because the plan '\(plan.key)' has none"
            throw WeirError.invalidInput([RequestIssue("currency", .required, message)])
        }
        let offer = input.offer
        let quantity = offer.quantity ?? 1
        let terms = try ContractTermsMaker(plan: plan, currency: currency, policy: policy).terms(
            quantity: quantity,
            overrides: offer.overrides ?? [],
            addOns: offer.addOns ?? [],
            taxRates: offer.taxRates.applied(to: nil),
            ownTaxRates: try ownTaxRates(offer, ofPlan: plan, addOns: offer.addOns ?? [])
        )
        let start = input.start ?? zone.billableDay(at: context.now)
        if input.anchor != nil, input.billing == .calendar {
            let message =
                "'anchorDate' says where periods begin with 'anniversary' billing; leave it out with 'calendar'"
            throw WeirError.invalidInput([RequestIssue("anchorDate", .conflictingFields, message)])
        }
        let netTerms = input.netTermsDays ?? plan.terms.netTermsDays ?? 0
        if input.autoPay == true, customer.paymentMethodID == nil {
            let message = "auto-pay needs a saved payment method; save one for the customer, or leave 'autoPay' out"
            throw WeirError.invalidInput([RequestIssue("autoPay", .notAllowed, message)])
        }
        let canAutoPay = netTerms == 0 && customer.paymentMethodID != nil
        let autoPay = input.autoPay ?? ((plan.terms.autoPay ?? false) && canAutoPay)
        let phase = ContractPhase(
            start: start,
            decidedAt: context.now,
            plan: plan.key,
            planVersion: plan.version,
            quantity: quantity,
            terms: terms
        )
        let contract = Contract(
            id: ids.make(at: context.now),
            workspace: context.workspace,
            customer: customer.id,
            currency: currency,
            timeZone: zoneName,
            start: start,
            end: input.end,
            billing: input.billing,
            anchor: input.anchor,
            proration: input.proration,
            netTermsDays: netTerms,
            autoPay: autoPay,
            trialDays: input.trialDays ?? plan.terms.trialDays ?? 0,
            phases: [phase],
            progressive: try progressive(input.progressive, of: plan, in: currency),
            createdAt: context.now,
            updatedAt: context.now
        )
        let issues = ContractRules.flaws(in: contract).map { RequestIssue($0.path, .outOfRange, $0.message) }
        guard issues.isEmpty else { throw WeirError.invalidInput(issues) }
        return contract
    }
}

extension Contract {
    fileprivate func overlaps(_ other: Contract) -> Bool {
        if neverBegins || other.neverBegins { return false }
        let beginsBeforeOtherEnds = other.end.map { start < $0 } ?? true
        let endsAfterOtherBegins = end.map { other.start < $0 } ?? true
        return beginsBeforeOtherEnds && endsAfterOtherBegins
    }
}
