import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Does what a contract's dates make due: invoices are finalized, drafts are rolled on, the subscription follows, and
/// what changed after the last invoice is settled.
///
/// Doing it again at the same moment does nothing more, and after days of standstill each period is caught up once.
package struct BillingRun: Sendable {
    private let invoices: InvoiceService
    private let stores: any BillingStores
    private let directory: PolicyDirectory
    private let runner: CommandRunner
    private let ids: IDGenerator

    /// Invoices of one contract that are finalized at once, at most; the rest is due again right away.
    private static let maximumInvoices = 200

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
        try await follow(contract, context, &outcome)
        for _ in 0..<Self.maximumInvoices {
            let state = try await invoices.reader.state(of: contract, in: context.workspace)
            let grace = state.policy.settings.gracePeriodHours
            let now = state.customer.now(context.now)
            guard let next = state.open.first, next.slot.finalizableAt(gracePeriodHours: grace) <= now else { break }
            outcome.finalized.append(try await invoices.finalize(next.id.description, context).id)
            try await follow(contract, context, &outcome)
        }
        if let invoice = try await ThresholdBilling(invoices: invoices).cut(contract, context) {
            outcome.finalized.append(invoice.id)
        }
        try await settle(contract, context, &outcome)
        return outcome
    }

    /// Contracts with invoices whose periods are over at an instant, of all workspaces; at most `limit`.
    package func due(
        at now: Timestamp,
        limit: Int
    ) async throws -> [(workspace: WorkspaceID, contract: ContractID)] {
        var seen: Set<ContractID> = []
        var due: [(workspace: WorkspaceID, contract: ContractID)] = []
        for invoice in try await stores.openInvoices(endedBy: now, limit: limit) {
            guard let contract = invoice.contract, seen.insert(contract).inserted else { continue }
            due.append((invoice.workspace, contract))
        }
        return due
    }

    /// Lets drafts and subscription follow the contract.
    private func follow(_ id: ContractID, _ context: CallContext, _ outcome: inout Outcome) async throws {
        let (drafted, changed) = try await runner.run(context, keeping: .none) { () -> Command<(Int, Bool)> in
            let state = try await invoices.reader.state(of: id, in: context.workspace)
            let context = context.inTime(of: state.customer)
            let change = ContractStoreChange(
                contract: state.contract,
                invoices: try ContractDrafts(ids: ids).changes(of: state, now: context.now),
                subscription: try ContractSubscription(ids: ids, directory: directory)
                    .change(of: state, now: context.now)
            )
            let subject = ContractService.subject(state.contract)
            let done = (change.invoices.filter { $0.revision == 0 }.count, change.subscription != nil)
            guard !change.invoices.isEmpty || change.subscription != nil else {
                return Command(unchanged: done, on: subject)
            }
            return Command(done, action: "contract.rolledOn", on: subject) { record in
                try await decidingAgain(ifTaken: .identifier, .invoicePeriod) {
                    try await stores.saveContract(change, record: record)
                }
            }
        }
        outcome.drafted += drafted
        if changed {
            outcome.subscriptionChanged = true
            let contract = try await invoices.reader.state(of: id, in: context.workspace).contract
            try await directory.refresh(customer: contract.customer, in: context.workspace)
        }
    }

    /// Settles what changed after the last invoice of a contract that has ended.
    ///
    /// What is given back goes on credit notes to the invoices that it was on, and what is owed on one more invoice.
    private func settle(_ id: ContractID, _ context: CallContext, _ outcome: inout Outcome) async throws {
        let credited = try await runner.run(context, keeping: .none) { () -> Command<[InvoiceID]> in
            let state = try await invoices.reader.state(of: id, in: context.workspace)
            let context = context.inTime(of: state.customer)
            let subject = ContractService.subject(state.contract)
            let nothing = Command<[InvoiceID]>(unchanged: [], on: subject)
            guard state.calendar.end <= context.now, state.open.isEmpty, !state.closed.isEmpty else { return nothing }
            let drafts = try await invoices.drafting.drafts(of: state, now: context.now)
            var credited = try unusedFees(of: state, context)
            var owed: [ChargeLine] = []
            for (invoice, lines) in drafts.corrections {
                switch AdjustmentRules.place(of: lines, hasNextInvoice: false) {
                case .creditNote:
                    let known = credited.firstIndex { $0.id == invoice.id }
                    let target = known.map { credited.remove(at: $0) } ?? invoice
                    if let next = try crediting(target, lines, context) { credited.append(next) } else { owed += lines }
                case .finalInvoice, .nextInvoice: owed += lines
                case nil: continue
                }
            }
            guard !credited.isEmpty || !owed.isEmpty else { return nothing }
            var changed = credited
            if !owed.isEmpty { changed.append(try correction(owed, state, context)) }
            let change = ContractStoreChange(contract: state.contract, invoices: changed)
            return Command(credited.map(\.id), action: "contract.settled", on: subject) { record in
                try await decidingAgain(ifTaken: .identifier, .invoicePeriod) {
                    try await stores.saveContract(change, record: record)
                }
            }
        }
        outcome.credited += credited
    }

    /// An invoice with a credit note of corrections; nil when it cannot take them.
    private func crediting(_ invoice: Invoice, _ lines: [ChargeLine], _ context: CallContext) throws -> Invoice? {
        do {
            let note = try CreditNoteRules.note(
                ids.make(at: context.now),
                for: invoice,
                adjustments: lines,
                now: context.now
            )
            return try InvoiceRules.credited(invoice, note, now: context.now)
        } catch is CreditNoteRefusal {
            return nil
        } catch let refusal as InvoiceRefusal {
            throw WeirError(refusal, of: invoice)
        }
    }

    /// A draft for corrections after the term; it is finalized as any other.
    private func correction(
        _ lines: [ChargeLine],
        _ state: ContractState,
        _ context: CallContext
    ) throws -> Invoice {
        let date = state.calendar.zone.billableDay(at: context.now)
        return Invoice(
            id: ids.make(at: context.now),
            workspace: context.workspace,
            customer: state.contract.customer,
            contract: state.contract.id,
            slot: InvoiceSlot(
                period: TimeRange(start: state.calendar.end, end: context.now),
                invoiceDate: date,
                dueDate: date.adding(days: state.contract.netTermsDays)
            ),
            statement: try InvoiceService.figures { () throws(MoneyError) in
                try InvoiceBuilder.statement(
                    of: InvoiceContent(
                        currency: state.contract.currency,
                        lines: lines,
                        taxRates: state.taxRates
                    )
                )
            },
            createdAt: context.now,
            updatedAt: context.now
        )
    }

    /// Invoices with credit notes for fees that were invoiced for time after the contract's end, as far as the last
    /// invoice has not used that credit; once.
    private func unusedFees(of state: ContractState, _ context: CallContext) throws -> [Invoice] {
        let closed = state.closed.filter { $0.status != .void }
        guard !closed.flatMap(\.creditNotes).contains(where: { $0.reason == .unused }) else { return [] }
        do {
            let balance = FeeBalance(
                due: ContractCharges(state.calendar).fees(dueThrough: state.calendar.end),
                billed: state.billed(before: nil),
                in: state.calendar
            )
            let currency = state.contract.currency
            guard !balance.unused.isEmpty else { return [] }
            let whole = try UnusedCredit(balance.unused, in: currency).total
            let used = try Money.sum(
                closed.flatMap(\.statement.credits).filter { $0.source == .unusedFees }.map(\.amount),
                in: currency
            )
            let rest = try whole.subtracting(used)
            guard rest.minorUnits > 0 else { return [] }
            let share = ExactFraction(rest) / ExactFraction(whole)
            var parts: [InvoiceID: [CreditNote.Line]] = [:]
            for unused in balance.unused {
                for invoice in closed {
                    let index = invoice.statement.lines.firstIndex { line in
                        guard case .fee(let segment) = line.kind else { return false }
                        return segment.fee == unused.segment.fee && segment.period == unused.segment.period
                    }
                    guard let index, !invoice.statement.lines[index].net.isZero else { continue }
                    let line = invoice.statement.lines[index]
                    // Credit notes speak of amounts before discounts.
                    let gross = unused.amount * share * ExactFraction(line.amount) / line.net
                    let amount = try Money(rounding: gross, in: currency)
                    if amount.minorUnits > 0 {
                        parts[invoice.id, default: []].append(CreditNote.Line(index: index, amount: amount))
                    }
                    break
                }
            }
            return try closed.compactMap { invoice in
                guard let lines = parts[invoice.id] else { return nil }
                let note = try CreditNoteRules.note(
                    ids.make(at: context.now),
                    for: invoice,
                    lines: lines,
                    reason: .unused,
                    now: context.now
                )
                return try InvoiceRules.credited(invoice, note, now: context.now)
            }
        } catch let error as MoneyError {
            throw WeirError(error)
        } catch let refusal as CreditNoteRefusal {
            // What is left of the lines is less than what was not used: it was credited by hand already.
            if case .exceedsLine = refusal { return [] }
            throw WeirError(.conflict, "The fees after the contract's end could not be credited.")
        }
    }
}
