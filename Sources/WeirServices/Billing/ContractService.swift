package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Makes, shows, changes and ends contracts.
package struct ContractService: Sendable {
    let stores: any BillingStores
    let directory: PolicyDirectory
    let runner: CommandRunner
    let ids: IDGenerator
    let reader: BillingReader
    let lookup: CustomerLookup
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
                var next = try ContractRules.cancelled(
                    state.contract,
                    timing,
                    now: context.now,
                    lastCut: state.lastCut,
                    in: state.calendar.zone
                )
                if next.cancelledAt != nil {
                    // The operator's word stays the operator's, and takes the place of the customer's.
                    let isCustomers = state.contract.cancelledAt == nil || state.contract.isCancelledByCustomer
                    next.isCancelledByCustomer = context.isCustomers && isCustomers
                }
                return try write(next, over: state, "contract.cancelled", context)
            } catch let refusal as ContractRefusal {
                throw WeirError(refusal)
            }
        }
        try await directory.refresh(customer: contract.customer, in: context.workspace)
        return contract
    }

    /// Takes back that a contract was to end; the drafts behind the end come back.
    ///
    /// - Throws: ``WeirError`` `notFound`; `conflict` once it has ended, and for a customer whose contract the operator has
    ///   ended or who is suspended.
    package func resume(
        _ id: ContractID,
        _ context: CallContext,
        keeping: AnswerKeeping<Contract> = .none
    ) async throws -> Contract {
        let contract = try await runner.run(context, keeping: keeping) {
            let state = try await reader.state(of: id, in: context.workspace)
            let context = context.inTime(of: state.customer)
            if context.isCustomers, state.contract.cancelledAt != nil {
                guard state.contract.isCancelledByCustomer, state.customer.customer.status != .suspended else {
                    throw WeirError(
                        .conflict,
                        "The end of the contract cannot be taken back here.",
                        hint: "Ask whoever runs the service."
                    )
                }
            }
            do {
                let next = try ContractRules.resumed(state.contract, now: context.now, in: state.calendar.zone)
                return try write(next, over: state, "contract.resumed", context)
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
    ///
    /// - Throws: As ``change(_:_:_:keeping:)``; `conflict` also when a figure of the invoices cannot be held.
    package func preview(
        _ id: ContractID,
        _ input: ChangeContract,
        _ context: CallContext
    ) async throws -> ContractPreview {
        let state = try await reader.state(of: id, in: context.workspace)
        let context = context.inTime(of: state.customer)
        let next = state.with(try await changed(state, input, context))
        let drafts = try await drafting.drafts(of: next, limit: Self.previewed, now: context.now)
        if drafts.coming.count < Self.previewed, let failure = drafts.failure { throw failure }
        return ContractPreview(contract: next.contract, invoices: Array(drafts.coming.prefix(Self.previewed)))
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

    var subscription: ContractSubscription { ContractSubscription(ids: ids, directory: directory) }

    func offeredPlan(_ text: String, in workspace: WorkspaceID) async throws -> Plan {
        guard let key = PlanKey(text), let plan = try await stores.plan(key, in: workspace)?.plan,
            plan.archivedAt == nil
        else { throw WeirError.notFound("Plan", text) }
        return plan
    }

    static func subject(_ contract: Contract) -> CommandSubject {
        CommandSubject(.contract, contract.id.description, customer: contract.customer)
    }
}
