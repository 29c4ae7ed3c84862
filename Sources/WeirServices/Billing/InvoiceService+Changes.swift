package import WeirCore
import WeirPrimitives
import WeirStorage

// What becomes of an invoice that is final: payments, credits, refunds, and that it is given up.

extension InvoiceService {
    /// Voids an invoice; a contract's drafts are voided by cancelling the contract.
    package func void(
        _ name: String,
        _ context: CallContext,
        keeping: AnswerKeeping<Invoice> = .none
    ) async throws -> Invoice {
        try await change(name, "invoice.voided", context, keeping, settles: true) { invoice, now in
            if invoice.status.isOpen, invoice.contract != nil {
                throw InvoiceRefusal.notPossible(.voided, in: invoice.status)
            }
            let next = try InvoiceRules.voided(invoice, now: now)
            if next == invoice || invoice.status.isOpen { return next }
            guard try await accounts(of: invoice).limits(of: invoice).areUntouched else {
                throw WeirError(
                    .conflict,
                    "Something of this invoice was given back on a later one, so it cannot be voided.",
                    hint: "Credit what is left of it with a credit note."
                )
            }
            return next
        }
    }

    /// Gives an invoice up; it may still be paid.
    package func writeOff(
        _ name: String,
        _ context: CallContext,
        keeping: AnswerKeeping<Invoice> = .none
    ) async throws -> Invoice {
        try await change(name, "invoice.writtenOff", context, keeping, settles: true) { invoice, now in
            if invoice.status == .uncollectible { return invoice }
            return try InvoiceRules.moved(invoice, by: .writtenOff, now: now)
        }
    }

    /// Books a payment, of the whole or of a part; the same reference again changes nothing.
    package func markPaid(
        _ name: String,
        _ input: BookPayment,
        _ context: CallContext,
        keeping: AnswerKeeping<Invoice> = .none
    ) async throws -> Invoice {
        let today = try await today(of: name, context)
        return try await change(name, "invoice.paymentBooked", context, keeping) {
            invoice,
            now throws(InvoiceRefusal) in
            let known = invoice.payments.first { $0.reference == input.reference }
            let amount: Money
            if let minor = input.amountMinor {
                amount = Money(minorUnits: minor, currency: invoice.currency)
            } else if let known {
                amount = known.amount
            } else {
                do throws(MoneyError) {
                    amount = try invoice.amountDue
                } catch {
                    throw .money(error)
                }
                if amount.isZero { throw .notPossible(.settledInFull, in: invoice.status) }
            }
            let payment = InvoicePayment(
                method: input.method,
                reference: input.reference,
                date: input.date ?? known?.date ?? today,
                amount: amount
            )
            return try InvoiceRules.paid(invoice, payment, now: now)
        }
    }

    /// Gives a part or the whole of what was paid back: through Stripe what came through Stripe; the rest is noted.
    ///
    /// - Throws: ``WeirError`` `conflict` also for what was given back on other invoices: as corrections, for unused
    ///   fees, or as credits of its credit notes.
    package func refund(
        _ name: String,
        amountMinor: Int64?,
        _ context: CallContext,
        keeping: AnswerKeeping<Invoice> = .none
    ) async throws -> Invoice {
        try await change(name, "invoice.refunded", context, keeping, settles: true) { invoice, now in
            let accounts = try await accounts(of: invoice)
            let rest = try Self.figures { () throws(MoneyError) in
                try invoice.amountPaid.subtracting(invoice.refunded)
            }
            if amountMinor == nil, rest.isZero { throw InvoiceRefusal.notPossible(.refundedInFull, in: invoice.status) }
            let amount = Money(minorUnits: amountMinor ?? rest.minorUnits, currency: invoice.currency)
            let free = try Self.figures { () throws(MoneyError) in
                try accounts.refundable(of: invoice).capped(at: rest)
            }
            if amount.minorUnits > free.minorUnits, amount.minorUnits <= rest.minorUnits {
                throw WeirError(
                    .conflict,
                    "Only \(free) can be refunded: the rest was given back on other invoices.",
                    details: [Fact("refundableMinor", .integer(free.minorUnits))]
                )
            }
            return try InvoiceRules.refunded(invoice, amount, now: now)
        }
    }

    /// Credits amounts of an invoice's lines: what is still owed gets less, the rest goes to the customer's balance.
    package func credit(
        _ name: String,
        _ input: CreateCreditNote,
        _ context: CallContext,
        keeping: AnswerKeeping<Invoice> = .none
    ) async throws -> Invoice {
        try await change(name, "invoice.credited", context, keeping, settles: true) { invoice, now in
            do {
                let note = try await note(of: input, for: invoice, context, now: now)
                try context.shown?.check(note)
                let credited = try InvoiceRules.credited(invoice, note, now: now)
                guard input.refunds else { return credited }
                // What is not taken off what is owed goes back to where it came from, instead of to the next invoice.
                let back = try Self.figures { () throws(MoneyError) in try note.total.subtracting(note.offInvoice) }
                return back.isZero ? credited : try InvoiceRules.refunded(credited, back, now: now)
            } catch let refusal as CreditNoteRefusal {
                throw WeirError(refusal, of: invoice)
            } catch let refusal as InvoiceRefusal {
                throw WeirError(refusal, of: invoice)
            }
        }
    }

    /// The credit note that would be made, which makes none; and the invoice that it is for.
    ///
    /// - Throws: ``WeirError`` `notFound`, `conflict`, `invalidInput`, as ``credit(_:_:_:keeping:)`` does.
    package func creditPreview(
        _ name: String,
        _ input: CreateCreditNote,
        _ context: CallContext
    ) async throws -> (note: CreditNote, invoice: Invoice) {
        let invoice = try await stored(name, in: context.workspace)
        let now =
            try await stores.customerState(invoice.customer, in: context.workspace)?.now(context.now) ?? context.now
        do {
            let note = try await note(of: input, for: invoice, context, now: now)
            // Whether its state lets it.
            _ = try InvoiceRules.credited(invoice, note, now: now)
            return (note, invoice)
        } catch let refusal as CreditNoteRefusal {
            throw WeirError(refusal, of: invoice)
        } catch let refusal as InvoiceRefusal {
            throw WeirError(refusal, of: invoice)
        }
    }

    /// What can still be credited of each line of an invoice, before discounts and taxes.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func creditable(_ name: String, _ context: CallContext) async throws -> [CreditNote.Line] {
        let invoice = try await stored(name, in: context.workspace)
        guard invoice.number != nil else { return [] }
        return try await accounts(of: invoice).limits(of: invoice).all()
    }

    // MARK: Steps

    private func note(
        of input: CreateCreditNote,
        for invoice: Invoice,
        _ context: CallContext,
        now: Timestamp
    ) async throws -> CreditNote {
        let limits = try await accounts(of: invoice).limits(of: invoice)
        let lines =
            input.lines?.map { line in
                CreditNote.Line(
                    index: line.index,
                    amount: Money(minorUnits: line.amountMinor, currency: invoice.currency)
                )
            } ?? limits.all()
        return try CreditNoteRules.note(
            ids.make(at: context.now),
            for: invoice,
            lines: lines,
            within: limits,
            reason: input.reason,
            now: now
        )
    }

    /// The present day where an invoice is paid.
    func today(of name: String, _ context: CallContext) async throws -> LocalDate {
        let invoice = try await stored(name, in: context.workspace)
        let policy = try await directory.policy(of: context.workspace)
        let state = try await stores.customerState(invoice.customer, in: context.workspace)
        var zone = state.map { directory.zone(of: $0.customer, under: policy) } ?? policy.zone
        if let id = invoice.contract, let contract = try await stores.contract(id, in: context.workspace) {
            zone = directory.zone(named: contract.timeZone)
        }
        return zone.billableDay(at: state?.now(context.now) ?? context.now)
    }

    /// What can still be given back of an invoice's lines; of one without a contract no other speaks.
    private func accounts(of invoice: Invoice) async throws -> LineAccounts {
        if let contract = invoice.contract {
            let state = try await reader.state(of: contract, in: invoice.workspace)
            return try Self.figures { () throws(MoneyError) in try state.lineAccounts() }
        }
        let others = try await reader.invoices(of: invoice.customer, in: invoice.workspace)
        return try Self.figures { () throws(MoneyError) in try LineAccounts(of: [invoice], among: others) }
    }

    /// The drafts of a customer that are finalized next, among all invoices of the customer.
    ///
    /// What they give back and use up depends on the invoices before. Who changes one of these writes the drafts anew, so
    /// whoever finalizes one of them meanwhile decides again, and the other way round.
    func next(among invoices: [Invoice]) -> [Invoice] {
        let open = invoices.filter(\.status.isOpen)
            .sorted { ($0.slot.period.end, $0.id) < ($1.slot.period.end, $1.id) }
        var known: Set<ContractID> = []
        return open.filter { invoice in invoice.contract.map { known.insert($0).inserted } ?? true }
    }

    /// Changes an invoice at the customer's present.
    ///
    /// `settles`: It changes what can still be given back.
    private func change(
        _ name: String,
        _ action: String,
        _ context: CallContext,
        _ keeping: AnswerKeeping<Invoice>,
        settles: Bool = false,
        to changing: (Invoice, _ now: Timestamp) async throws -> Invoice
    ) async throws -> Invoice {
        try await runner.run(context, keeping: keeping) {
            let invoice = try await stored(name, in: context.workspace)
            try context.shown?.check(invoice)
            // Read first: what is finalized from here on makes this be decided again, and so does what is drafted.
            let all =
                settles && invoice.number != nil
                ? try await reader.invoices(of: invoice.customer, in: context.workspace) : nil
            let drafts = next(among: all ?? [])
            let now =
                try await stores.customerState(invoice.customer, in: context.workspace)?.now(context.now)
                ?? context.now
            let changed: Invoice
            do {
                changed = try await changing(invoice, now)
            } catch let refusal as InvoiceRefusal {
                throw WeirError(refusal, of: invoice)
            }
            let subject = Self.subject(changed)
            guard changed != invoice else { return Command(unchanged: invoice, on: subject) }
            let refunds = try await stripeRefunds(from: invoice, to: changed, context)
            let jobs =
                try await collectionJobs(of: changed, context)
                + refunds.map { CollectionJobs.job(of: $0, now: $0.createdAt) }
            return Command(changed, from: invoice, action: action, on: subject, jobs: jobs) { record in
                guard !refunds.isEmpty else {
                    try await stores.saveInvoices([changed] + drafts, amongAll: all?.count, record: record)
                    return
                }
                let write = PaymentWrite(refunds: refunds, invoices: [changed] + drafts, amongAll: all?.count)
                try await stores.savePayment(write, record: record)
            }
        }
    }
}
