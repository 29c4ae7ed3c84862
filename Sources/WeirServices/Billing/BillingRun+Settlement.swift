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
