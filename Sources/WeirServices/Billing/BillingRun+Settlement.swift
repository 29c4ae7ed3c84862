import WeirCore
import WeirPrimitives
import WeirStorage

extension BillingRun {
    /// Settles what changed after the last invoice of a contract that has ended; nil when nothing did.
    ///
    /// What is given back goes on credit notes to the invoices that it was on, and what is owed on one more invoice.
    func settle(
        _ state: ContractState,
        _ origin: BillingJobs.Origin,
        _ context: CallContext
    ) async throws -> Command<Step>? {
        guard state.calendar.end <= context.now, state.open.isEmpty, !state.closed.isEmpty else { return nil }
        let drafts = try await invoices.drafting.drafts(of: state, now: context.now)
        if let failure = drafts.failure { throw failure }
        var credited = try unusedFees(of: state, context)
        var owed: [ChargeLine] = []
        let accounts = try InvoiceService.figures { () throws(MoneyError) in try state.lineAccounts() }
        for (invoice, lines) in drafts.corrections {
            switch AdjustmentRules.place(of: lines, hasNextInvoice: false) {
            case .creditNote:
                var rest = lines
                // What was charged on top later is given back of the invoices that charged it.
                for target in [invoice] + accounts.carriers(ofCorrectionsTo: invoice) {
                    guard AdjustmentRules.place(of: rest, hasNextInvoice: false) == .creditNote else { break }
                    let known = credited.firstIndex { $0.id == target.id }
                    guard let (next, left) = try crediting(known.map { credited[$0] } ?? target, rest, context)
                    else { continue }
                    if let known { credited[known] = next } else { credited.append(next) }
                    rest = left
                }
                if AdjustmentRules.place(of: rest, hasNextInvoice: false) == .finalInvoice { owed += rest }
            case .finalInvoice, .nextInvoice: owed += lines
            case nil: continue
            }
        }
        guard !credited.isEmpty || !owed.isEmpty else { return nil }
        var events: [BillingEvent] = []
        for invoice in credited {
            let known = state.closed.first { $0.id == invoice.id }?.creditNotes ?? []
            for note in invoice.creditNotes where !known.contains(note) {
                events.append(.invoiceCredited(InvoiceFacts(invoice), note.id, note.total))
            }
        }
        var changed = credited
        if !owed.isEmpty {
            let draft = try correction(owed, state, context)
            changed.append(draft)
            events.append(.correctionDrafted(InvoiceFacts(draft)))
        }
        let change = ContractStoreChange(contract: state.contract, invoices: changed)
        let before = state.asTheyWere(changed)
        let entries = changed.map { invoice in
            let known = before.first { $0.id == invoice.id }
            return AuditedChange(
                known == nil ? "invoice.created" : "invoice.credited",
                on: InvoiceService.subject(invoice),
                from: known.map { .invoice($0) },
                to: .invoice(invoice)
            )
        }
        return Command(
            Step(events: events, customer: state.contract.customer),
            auditing: (nil, .drafts(changed)),
            and: entries,
            action: "contract.settled",
            on: ContractService.subject(state.contract),
            jobs: BillingJobs.next(of: state.with(changed), origin, now: context.now)
        ) { record in
            try await decidingAgain(ifTaken: .identifier, .invoicePeriod) {
                try await stores.saveContract(change, record: record)
            }
        }
    }

    /// An invoice with a credit note of corrections, as far as there is something left of it, and the corrections that it
    /// cannot take; nil when it takes none.
    private func crediting(
        _ invoice: Invoice,
        _ lines: [ChargeLine],
        _ context: CallContext
    ) throws -> (invoice: Invoice, rest: [ChargeLine])? {
        func credited(_ lines: [ChargeLine]) throws -> Invoice {
            let note = try CreditNoteRules.note(
                ids.make(at: context.now),
                for: invoice,
                adjustments: lines,
                now: context.now
            )
            return try InvoiceRules.credited(invoice, note, now: context.now)
        }
        do {
            do {
                return (try credited(lines), [])
            } catch CreditNoteRefusal.exceedsInvoice(let left) where left.minorUnits > 0 {
                let parts = try CreditNoteRules.parts(of: lines, atMost: left)
                return (try credited(parts.taken), parts.rest)
            }
        } catch is CreditNoteRefusal {
            return nil
        } catch let refusal as InvoiceRefusal {
            throw WeirError(refusal, of: invoice)
        } catch let error as MoneyError {
            throw WeirError(error)
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
            let currency = state.contract.currency
            let unused = try state.unusedFees()
            guard !unused.isEmpty else { return [] }
            let whole = try UnusedCredit(unused, in: currency).total
            let open = try whole.subtracting(state.creditUsedOfUnusedFees())
            guard open.minorUnits > 0 else { return [] }
            let share = ExactFraction(open) / ExactFraction(whole)
            let accounts = try state.lineAccounts()
            var limits: [InvoiceID: CreditLimits] = [:]
            var parts: [InvoiceID: [CreditNote.Line]] = [:]
            for fee in unused {
                var rest = fee.amount * share
                for (invoice, index) in accounts.carriers(of: fee) {
                    var left = limits[invoice.id] ?? accounts.limits(of: invoice)
                    let line = invoice.statement.lines[index]
                    // Credit notes speak of amounts before discounts.
                    let ratio = ExactFraction(line.amount) / line.net
                    let most = Money(minorUnits: left.most(ofLine: index), currency: currency)
                    let amount = try Money(rounding: rest * ratio, in: currency).capped(at: most)
                    guard amount.minorUnits > 0 else { continue }
                    left.take(amount, ofLine: index)
                    limits[invoice.id] = left
                    rest -= ExactFraction(amount) / ratio
                    parts[invoice.id, default: []].append(CreditNote.Line(index: index, amount: amount))
                }
            }
            return try closed.compactMap { invoice in
                guard let lines = parts[invoice.id] else { return nil }
                let note = try CreditNoteRules.note(
                    ids.make(at: context.now),
                    for: invoice,
                    lines: lines,
                    within: accounts.limits(of: invoice),
                    reason: .unused,
                    now: context.now
                )
                return try InvoiceRules.credited(invoice, note, now: context.now)
            }
        } catch let error as MoneyError {
            throw WeirError(error)
        } catch is CreditNoteRefusal {
            throw WeirError(.conflict, "The fees after the contract's end could not be credited.")
        }
    }
}
