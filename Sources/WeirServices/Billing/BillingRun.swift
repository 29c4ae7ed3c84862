import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Does what a contract's dates make due: invoices are finalized, drafts are rolled on, the subscription follows, and
/// what changed after the last invoice is settled.
///
/// Doing it again at the same moment does nothing more, and after days of standstill each period is caught up once.
package struct BillingRun: Sendable {
    let invoices: InvoiceService
    let stores: any BillingStores
    private let directory: PolicyDirectory
    private let runner: CommandRunner
    let ids: IDGenerator

    /// Steps of one contract that are done at once, at most; the rest is due again right away.
    private static let maximumSteps = 250

    package init(
        invoices: InvoiceService,
        stores: any BillingStores,
        directory: PolicyDirectory,
        runner: CommandRunner,
        ids: IDGenerator
    ) {
        self.invoices = invoices
        self.stores = stores
        self.directory = directory
        self.runner = runner
        self.ids = ids
    }

    /// What was done for a contract.
    package struct Outcome: Sendable, Equatable {
        /// In the order in which they were given their numbers.
        package var finalized: [InvoiceID] = []
        package var drafted = 0
        package var credited: [InvoiceID] = []
        package var subscriptionChanged = false

        package init() {}

        fileprivate mutating func add(_ event: BillingEvent) {
            switch event {
            case .invoiceFinalized(let invoice): finalized.append(invoice.id)
            case .draftsRolledOn(let made, _): drafted += made
            case .subscriptionChanged: subscriptionChanged = true
            case .invoiceCredited(let invoice, _, _): if !credited.contains(invoice.id) { credited.append(invoice.id) }
            case .correctionDrafted, .message: break
            }
        }
    }

    /// One thing that was due, in one transaction.
    struct Step {
        /// Nothing when nothing was due.
        var events: [BillingEvent] = []
        var customer: CustomerID
    }

    /// Does everything that is due for a contract at the context's moment.
    ///
    /// - Throws: ``WeirError``; what was done before stays done.
    @discardableResult
    package func run(_ contract: ContractID, _ context: CallContext) async throws -> Outcome {
        var outcome = Outcome()
        // Each step is a command of its own; an answer is kept by whoever asks for all of them.
        var context = context
        context.idempotency = nil
        for _ in 0..<Self.maximumSteps {
            let step = try await runner.run(context, keeping: .none, isNumbering: true) {
                try await self.step(of: contract, .call, context)
            }
            if step.events.isEmpty { break }
            for event in step.events { outcome.add(event) }
            if step.changesSubscription {
                try await directory.refresh(customer: step.customer, in: context.workspace)
            }
        }
        return outcome
    }

    /// Decides the next thing that is due for a contract, with the contract's next job.
    func step(
        of id: ContractID,
        _ origin: BillingJobs.Origin,
        _ context: CallContext
    ) async throws -> Command<Step> {
        // Read first: whatever is finalized in the workspace from here on makes this be decided again.
        let numbers = try await stores.invoiceNumbers(in: context.workspace)
        let state = try await invoices.reader.state(of: id, in: context.workspace)
        // Nothing is to come of an erased customer's contracts: they had ended, and no event is accepted any more.
        if state.customer.customer.erasedAt != nil {
            return Command(
                unchanged: Step(customer: state.contract.customer),
                on: ContractService.subject(state.contract)
            )
        }
        let context = context.inTime(of: state.customer)
        let grace = state.policy.settings.gracePeriodHours
        if let next = state.open.first, next.slot.finalizableAt(gracePeriodHours: grace) <= context.now {
            return try await finalize(next, of: state, following: numbers, origin, context)
        }
        if let command = try follow(state, origin, context) { return command }
        let thresholds = ThresholdBilling(invoices: invoices)
        if let command = try await thresholds.command(of: state, following: numbers, origin, context) {
            return command.map {
                Step(events: [.invoiceFinalized(InvoiceFacts($0.invoice))], customer: $0.invoice.customer)
            }
        }
        if let command = try await settle(state, origin, context) { return command }
        return Command(
            unchanged: Step(customer: state.contract.customer),
            on: ContractService.subject(state.contract),
            jobs: BillingJobs.next(of: state, origin, now: context.now)
        )
    }

    private func finalize(
        _ invoice: Invoice,
        of state: ContractState,
        following numbers: InvoiceNumberSequence,
        _ origin: BillingJobs.Origin,
        _ context: CallContext
    ) async throws -> Command<Step> {
        let finalization = try await invoices.finalization(of: invoice, in: state, following: numbers, context)
        var events: [BillingEvent] = [.invoiceFinalized(InvoiceFacts(finalization.invoice))]
        if let change = finalization.change { events += Self.events(of: change) }
        let step = Step(events: events, customer: invoice.customer)
        return invoices.command(finalization, of: invoice, following: numbers, origin).map { _ in step }
    }

    /// Lets drafts and subscription follow the contract; nil when they are as they should be.
    private func follow(
        _ state: ContractState,
        _ origin: BillingJobs.Origin,
        _ context: CallContext
    ) throws -> Command<Step>? {
        let change = ContractStoreChange(
            contract: state.contract,
            invoices: try ContractDrafts(ids: ids).changes(of: state, now: context.now),
            subscription: try ContractSubscription(ids: ids, directory: directory).change(of: state, now: context.now)
        )
        guard !change.invoices.isEmpty || change.subscription != nil else { return nil }
        return Command(
            Step(events: Self.events(of: change), customer: state.contract.customer),
            auditing: (.drafts(state.asTheyWere(change.invoices)), .drafts(change.invoices)),
            and: state.audited(change.subscription),
            action: "contract.rolledOn",
            on: ContractService.subject(state.contract),
            jobs: BillingJobs.next(of: state.with(change.invoices), origin, now: context.now)
        ) { record in
            try await decidingAgain(ifTaken: .identifier, .invoicePeriod) {
                try await stores.saveContract(change, record: record)
            }
        }
    }

    private static func events(of change: ContractStoreChange) -> [BillingEvent] {
        var events: [BillingEvent] = []
        let made = change.invoices.filter { $0.revision == 0 }.count
        if !change.invoices.isEmpty {
            events.append(.draftsRolledOn(made: made, changed: change.invoices.count - made))
        }
        if let subscription = change.subscription?.subscription {
            events.append(.subscriptionChanged(subscription.status))
        }
        return events
    }
}

extension BillingRun.Step {
    var changesSubscription: Bool {
        events.contains { event in
            if case .subscriptionChanged = event { return true }
            return false
        }
    }
}
