package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Makes, shows, changes and ends contracts.
package struct ContractService: Sendable {
    let stores: any BillingStores
    let directory: PolicyDirectory
    let runner: CommandRunner
    private let ids: IDGenerator
    let reader: BillingReader
    private let lookup: CustomerLookup
    private let drafting: InvoiceDrafting

    /// Invoices that a preview shows.
    private static let previewed = 2

    package init(
        stores: any BillingStores,
        ledger: any Ledger,
        directory: PolicyDirectory,
        runner: CommandRunner,
        ids: IDGenerator
    ) {
        self.stores = stores
        self.directory = directory
        self.runner = runner
        self.ids = ids
        reader = BillingReader(stores: stores, directory: directory)
        lookup = CustomerLookup(customers: stores)
        drafting = InvoiceDrafting(ledger: ledger)
    }

    // MARK: Reading

    /// - Throws: ``WeirError`` `notFound`.
    package func contract(_ id: ContractID, in workspace: WorkspaceID) async throws -> Contract {
        guard let contract = try await stores.contract(id, in: workspace) else {
            throw WeirError.notFound("Contract", id.description)
        }
        return contract
    }

    /// Contracts, newest first; one more than asked for when there are more.
    package func contracts(
        of customer: CustomerReference?,
        in workspace: WorkspaceID,
        before: ContractID?,
        limit: Int
    ) async throws -> [Contract] {
        guard let customer else {
            return try await stores.contracts(in: workspace, before: before, limit: limit + 1)
        }
        let id = try await lookup.state(customer, in: workspace).customer.id
        let all = try await stores.contracts(of: id, in: workspace)
        return Array(all.filter { contract in before.map { contract.id < $0 } ?? true }.prefix(limit + 1))
    }

    // MARK: Making

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
            customerInvoices: try await reader.invoices(of: customer.customer.id, in: context.workspace)
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

    // MARK: Changing

    /// Ends a contract: the current invoice stays, later drafts are voided.
    ///
    /// Cancelling again is harmless.
    ///
    /// - Throws: ``WeirError`` `notFound`, `conflict`, `invalidInput`.
    package func cancel(
        _ id: ContractID,
        _ timing: ChangeTiming,
        _ context: CallContext,
        keeping: AnswerKeeping<Contract> = .none
    ) async throws -> Contract {
        let contract = try await runner.run(context, keeping: keeping) {
            let state = try await reader.state(of: id, in: context.workspace)
            let context = context.inTime(of: state.customer)
            do {
                let next = try ContractRules.cancelled(
                    state.contract,
                    timing,
                    now: context.now,
                    in: state.calendar.zone
                )
                return try write(next, over: state, "contract.cancelled", context)
            } catch let refusal as ContractRefusal {
                throw WeirError(refusal)
            }
        }
        try await directory.refresh(customer: contract.customer, in: context.workspace)
        return contract
    }

    /// Changes plan, seats, overrides or add-ons.
    ///
    /// - Throws: ``WeirError`` `notFound`, `conflict`, `invalidInput`.
    package func change(
        _ id: ContractID,
        _ input: ChangeContract,
        _ context: CallContext,
        keeping: AnswerKeeping<Contract> = .none
    ) async throws -> Contract {
        let contract = try await runner.run(context, keeping: keeping) {
            let state = try await reader.state(of: id, in: context.workspace)
            return try write(try await changed(state, input, context), over: state, "contract.planChanged", context)
        }
        try await directory.refresh(customer: contract.customer, in: context.workspace)
        return contract
    }

    /// What a change would lead to; nothing is changed.
    ///
    /// The invoices are made as those that are sent: the same rules, over the usage that there is now.
    package func preview(
        _ id: ContractID,
        _ input: ChangeContract,
        _ context: CallContext
    ) async throws -> ContractPreview {
        let state = try await reader.state(of: id, in: context.workspace)
        let context = context.inTime(of: state.customer)
        let next = state.with(try await changed(state, input, context))
        let drafts = try await drafting.drafts(of: next, limit: Self.previewed, now: context.now)
        return ContractPreview(contract: next.contract, invoices: Array(drafts.coming.prefix(Self.previewed)))
    }

    private func changed(
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
                in: state.calendar.zone
            )
            let issues = ContractRules.flaws(in: next).map { RequestIssue($0.path, .conflictingFields, $0.message) }
            guard issues.isEmpty else { throw WeirError.invalidInput(issues) }
            return next
        } catch let refusal as ContractRefusal {
            throw WeirError(refusal)
        }
    }

    func write(
        _ next: Contract,
        over state: ContractState,
        _ action: String,
        redeeming coupons: [CouponID] = [],
        _ context: CallContext
    ) throws -> Command<Contract> {
        let context = context.inTime(of: state.customer)
        let subject = Self.subject(next)
        guard next != state.contract else { return Command(unchanged: next, on: subject) }
        let after = state.with(next)
        let change = ContractStoreChange(
            contract: next,
            invoices: try ContractDrafts(ids: ids).changes(of: after, now: context.now),
            subscription: try subscription.change(of: after, now: context.now),
            redeemed: coupons
        )
        return Command(
            next,
            from: state.contract,
            and: state.audited(change.subscription),
            action: action,
            on: subject,
            jobs: BillingJobs.next(of: after.with(change.invoices), .change, now: context.now)
        ) { record in
            try await decidingAgain(ifTaken: .identifier, .invoicePeriod) {
                try await stores.saveContract(change, record: record)
            }
        }
    }

    // MARK: Steps

    private var subscription: ContractSubscription { ContractSubscription(ids: ids, directory: directory) }

    private func offeredPlan(_ text: String, in workspace: WorkspaceID) async throws -> Plan {
        guard let key = PlanKey(text), let plan = try await stores.plan(key, in: workspace)?.plan,
            plan.archivedAt == nil
        else { throw WeirError.notFound("Plan", text) }
        return plan
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

    static func subject(_ contract: Contract) -> CommandSubject {
        CommandSubject(.contract, contract.id.description, customer: contract.customer)
    }
}

extension Contract {
    fileprivate func overlaps(_ other: Contract) -> Bool {
        let beginsBeforeOtherEnds = other.end.map { start < $0 } ?? true
        let endsAfterOtherBegins = end.map { other.start < $0 } ?? true
        return beginsBeforeOtherEnds && endsAfterOtherBegins
    }
}

extension ContractFlaw {
    /// The field of a request that it is about.
    fileprivate var path: String {
        switch self {
        case .endsBeforeItStarts: "endDate"
        case .netTermsOutOfRange: "netTerms"
        case .autoPayNeedsNetZero: "autoPay"
        case .trialDaysOutOfRange: "trialDays"
        case .firstPhaseStartsElsewhere, .phasesOutOfOrder, .tooManyPhases: "effective"
        case .quantityOutOfRange: "quantity"
        case .repeatedPriceKey: "addOns"
        case .priceInAnotherCurrency: "currency"
        case .invalidThresholds: "thresholds"
        }
    }
}

extension WeirError {
    init(_ refusal: ContractRefusal) {
        switch refusal {
        case .ended(let date): self.init(.conflict, "The contract ended on \(date).", hint: "Make a new contract.")
        case .inThePast(let earliest):
            self.init(.conflict, "A change cannot hold before \(earliest).", hint: "Give that date or a later one.")
        case .afterTheEnd(let date):
            self.init(.conflict, "The contract ends on \(date), before the change would hold.")
        case .quantityOutOfRange:
            self.init(.conflict, "The quantity must be 1 to \(ContractRules.quantities.upperBound).")
        case .nothingChanges:
            self.init(.conflict, "The contract is so already; nothing would change.")
        case .tooManyChanges:
            self.init(.conflict, "A contract can have at most \(ContractRules.maximumPhases) changes of its terms.")
        }
    }
}
