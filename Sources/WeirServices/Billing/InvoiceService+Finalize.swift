package import WeirCore
import WeirPrimitives
import WeirStorage

extension InvoiceService {
    /// Gives an invoice its number, its cut and its last figures, in one transaction.
    ///
    /// Finalizing one that is finalized changes nothing. A contract's invoices are finalized in the order of their
    /// periods, each once its period and the grace period are over.
    ///
    /// - Throws: ``WeirError`` `notFound`, `conflict`.
    package func finalize(
        _ name: String,
        _ context: CallContext,
        keeping: AnswerKeeping<Invoice> = .none
    ) async throws -> Invoice {
        var isSubscriptionChanged = false
        let invoice = try await runner.run(context, keeping: keeping, isNumbering: true) {
            isSubscriptionChanged = false
            // Read first: whatever is finalized in the workspace from here on makes this be decided again.
            let numbers = try await stores.invoiceNumbers(in: context.workspace)
            let stored = try await stored(name, in: context.workspace)
            if stored.number != nil, stored.status != .void {
                return Command(unchanged: stored, on: Self.subject(stored))
            }
            try context.shown?.check(stored)
            let finalization = try await finalization(of: stored, following: numbers, context)
            try context.shown?.check(total: finalization.invoice.statement.total)
            isSubscriptionChanged = finalization.change?.subscription != nil
            return command(finalization, of: stored, following: numbers, .call).map(\.invoice)
        }
        if isSubscriptionChanged {
            try await directory.refresh(customer: invoice.customer, in: context.workspace)
        }
        return invoice
    }

    /// An invoice with its number, and all that changes with it.
    struct Finalization {
        var invoice: Invoice
        var customer: Customer
        /// The drafts and the subscription of its contract from then on; nil for a one-off invoice.
        var change: ContractStoreChange?
        /// The contract as it is then.
        var state: ContractState?
        var zone: Zone
        var reminderDays: [Int]
        /// The customer's present.
        var now: Timestamp
    }

    /// The command that finalizes: number, later drafts, subscription, the message and the jobs, in one transaction.
    func command(
        _ finalization: Finalization,
        of stored: Invoice,
        following numbers: InvoiceNumberSequence,
        _ origin: BillingJobs.Origin,
        isNew: Bool = false,
        action: String = "invoice.finalized"
    ) -> Command<Finalization> {
        let messages = BillingJobs.messages(
            of: finalization.invoice,
            to: finalization.customer,
            reminderDays: finalization.reminderDays,
            isCharged: finalization.state?.contract.autoPay ?? false,
            in: finalization.zone,
            now: finalization.now
        )
        return Command(
            finalization,
            auditing: (isNew ? nil : .invoice(stored), .invoice(finalization.invoice)),
            and: finalization.state?.audited(finalization.change?.subscription) ?? [],
            action: action,
            on: Self.subject(stored),
            jobs: messages.jobs
                + (finalization.state.map { BillingJobs.next(of: $0, origin, now: finalization.now) } ?? []),
            timeline: messages.timeline
        ) { record in
            try await decidingAgain(ifTaken: .identifier, .invoicePeriod) {
                try await stores.saveFinalizedInvoices(
                    [finalization.invoice],
                    with: finalization.change,
                    following: numbers,
                    record: record
                )
            }
        }
    }

    /// Finalizes an invoice of a contract that is loaded already, or not, and lets the contract's drafts and subscription follow.
    func finalization(
        of stored: Invoice,
        in state: ContractState? = nil,
        following numbers: InvoiceNumberSequence,
        _ context: CallContext
    ) async throws -> Finalization {
        let policy = try await directory.policy(of: context.workspace)
        let (invoice, customer, state, now) = try await finalized(stored, in: state, following: numbers, context)
        var finalization = Finalization(
            invoice: invoice,
            customer: customer,
            zone: state?.calendar.zone ?? directory.zone(of: customer, under: policy),
            reminderDays: policy.settings.reminderDays,
            now: now
        )
        guard let state = state?.with([invoice]) else { return finalization }
        let change = ContractStoreChange(
            contract: state.contract,
            invoices: try ContractDrafts(ids: ids).changes(of: state, now: now),
            subscription: try ContractSubscription(ids: ids, directory: directory).change(of: state, now: now)
        )
        finalization.change = change
        finalization.state = state.with(change.invoices)
        return finalization
    }

    private func finalized(
        _ stored: Invoice,
        in loaded: ContractState?,
        following numbers: InvoiceNumberSequence,
        _ context: CallContext
    ) async throws -> (Invoice, Customer, ContractState?, Timestamp) {
        let policy = try await directory.policy(of: context.workspace)
        var invoice = stored
        let cut: Sequence64
        let customer: Customer
        let now: Timestamp
        var contract: ContractState?
        if let id = stored.contract {
            let state: ContractState
            if let loaded { state = loaded } else { state = try await reader.state(of: id, in: context.workspace) }
            contract = state
            customer = state.customer.customer
            now = state.customer.now(context.now)
            // Finalized by another call since it was looked up: decided again, on what holds now.
            guard state.invoices.first(where: { $0.id == stored.id })?.revision == stored.revision else {
                throw StorageError.conflict
            }
            if stored.status.isOpen, let first = state.open.first, first.id != stored.id {
                throw WeirError(
                    .conflict,
                    "An earlier invoice of the contract is not finalized yet: '\(first.id)'.",
                    hint: "Finalize that one first; a contract's invoices follow each other."
                )
            }
            let drafts = try await drafting.drafts(of: state, wanted: [stored.id], now: now)
            invoice = try drafts.invoice(stored.id) ?? stored
            cut = drafts.cut
        } else {
            guard let state = try await stores.customerState(stored.customer, in: context.workspace) else {
                throw WeirError.notFound("Customer", stored.customer.description)
            }
            customer = state.customer
            now = state.now(context.now)
            if stored.status.isOpen {
                let all = try await reader.invoices(of: stored.customer, in: context.workspace)
                // Its credits are those of the invoices that were read with it.
                guard all.first(where: { $0.id == stored.id })?.revision == stored.revision else {
                    throw StorageError.conflict
                }
                let shown = InvoiceDrafting.oneOff(stored, among: all)
                if let failure = shown.failure { throw failure }
                invoice = shown.invoice
            }
            cut = try await ledger.cut(
                CustomerContext(workspace: context.workspace, customer: stored.customer, ownTime: state.ownTime)
            )
        }
        var numbers = numbers
        do {
            let final = try InvoiceRules.finalized(
                invoice,
                statement: invoice.statement,
                parties: InvoiceParties(of: customer, seller: policy.settings.seller),
                cut: cut,
                numbers: &numbers,
                gracePeriodHours: stored.contract == nil ? 0 : policy.settings.gracePeriodHours,
                now: now
            )
            return (final, customer, contract, now)
        } catch {
            throw WeirError(error, of: stored)
        }
    }
}
