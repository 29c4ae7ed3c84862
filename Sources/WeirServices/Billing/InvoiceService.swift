package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Shows invoices, and does what may be done with them.
package struct InvoiceService: Sendable {
    let stores: any BillingStores
    let ledger: any Ledger
    let directory: PolicyDirectory
    let runner: CommandRunner
    let ids: IDGenerator
    let reader: BillingReader
    let lookup: CustomerLookup
    let drafting: InvoiceDrafting
    let delivery: any InvoiceDelivery

    /// Pages of stored drafts that a list by state looks through at most.
    private static let maximumReads = 20

    package init(
        stores: any BillingStores,
        ledger: any Ledger,
        directory: PolicyDirectory,
        runner: CommandRunner,
        ids: IDGenerator,
        delivery: any InvoiceDelivery = NoInvoiceDelivery()
    ) {
        self.stores = stores
        self.ledger = ledger
        self.directory = directory
        self.runner = runner
        self.ids = ids
        reader = BillingReader(stores: stores, directory: directory)
        lookup = CustomerLookup(customers: stores)
        drafting = InvoiceDrafting(ledger: ledger)
        self.delivery = delivery
    }

    // MARK: Reading

    /// An invoice by its id or its number; an open one as it would be cut now.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func invoice(_ name: String, _ context: CallContext) async throws -> Invoice {
        let stored = try await stored(name, in: context.workspace)
        return try await live([stored], context).first ?? stored
    }

    /// The stored invoice of an id or a number.
    func stored(_ name: String, in workspace: WorkspaceID) async throws -> Invoice {
        if let id = InvoiceID(name) { return try await reader.invoice(id, in: workspace) }
        let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
        if let counter = Int64(String(digits)), counter > 0,
            let invoice = try await stores.invoice(counter: counter, in: workspace),
            invoice.number?.description == name
        {
            return invoice
        }
        throw WeirError.notFound("Invoice", name)
    }

    /// Invoices, newest first; open ones as they would be cut now.
    ///
    /// - Returns: One more than asked for when there are more. Of a state that drafts have, a page may be short though
    ///   there is more: how far it got is said then.
    package func invoices(
        _ query: InvoiceQuery,
        before: InvoiceID?,
        limit: Int,
        _ context: CallContext
    ) async throws -> (found: [Invoice], next: InvoiceID?) {
        var filter = InvoiceFilter(contract: query.contract, status: query.status)
        if let customer = query.customer {
            filter.customer = try await lookup.state(customer, in: context.workspace).customer.id
        }
        // Whether usage was counted for a draft is not stored: it follows from the ledger.
        if query.status?.isOpen == true { filter.status = .drafted }
        var found: [Invoice] = []
        var before = before
        for _ in 0..<Self.maximumReads {
            let page = try await stores.invoices(
                in: context.workspace,
                filter: filter,
                before: before,
                limit: limit + 1
            )
            found += try await live(page, context).filter { query.status == nil || $0.status == query.status }
            before = page.last?.id
            if found.count > limit { return (found, found[limit - 1].id) }
            if page.count <= limit { return (found, nil) }
        }
        return (found, before)
    }

    /// Stored invoices with open ones as they would be cut now.
    func live(_ invoices: [Invoice], _ context: CallContext) async throws -> [Invoice] {
        var live: [InvoiceID: Invoice] = [:]
        for id in Set(invoices.filter(\.status.isOpen).compactMap(\.contract)) {
            let state = try await reader.state(of: id, in: context.workspace)
            for invoice in try await drafting.drafts(of: state, now: state.customer.now(context.now)).invoices {
                live[invoice.id] = invoice
            }
        }
        return invoices.map { live[$0.id] ?? $0 }
    }

    // MARK: One-off invoices

    /// Drafts an invoice that no contract makes.
    ///
    /// - Throws: ``WeirError`` `notFound` for the customer; `conflict` when the total cannot be held.
    package func create(
        _ input: CreateInvoice,
        _ context: CallContext,
        keeping: AnswerKeeping<Invoice> = .none
    ) async throws -> Invoice {
        try await runner.run(context, keeping: keeping) {
            let state = try await lookup.changeable(input.customer, in: context.workspace)
            let customer = state.customer
            let context = context.inTime(of: state)
            let policy = try await directory.policy(of: context.workspace)
            let moment = TimeRange(start: context.now, end: context.now)
            let lines = input.lines.map { line in
                ChargeLine(
                    kind: .oneOff,
                    label: line.label,
                    quantity: line.quantity,
                    unitPrice: line.unitPrice,
                    amount: ExactFraction(line.quantity) * ExactFraction(line.unitPrice),
                    servicePeriod: moment,
                    taxRates: line.taxRates
                )
            }
            let date = input.invoiceDate ?? directory.zone(of: customer, under: policy).billableDay(at: context.now)
            let invoice = Invoice(
                id: ids.make(at: context.now),
                workspace: context.workspace,
                customer: customer.id,
                contract: nil,
                slot: InvoiceSlot(
                    period: moment,
                    invoiceDate: date,
                    dueDate: date.adding(days: input.netTermsDays)
                ),
                statement: try Self.figures {
                    () throws(MoneyError) in
                    try InvoiceBuilder.statement(
                        of: InvoiceContent(currency: input.currency, lines: lines, taxRates: customer.taxRates)
                    )
                },
                createdAt: context.now,
                updatedAt: context.now
            )
            return Command(invoice, from: nil, action: "invoice.created", on: Self.subject(invoice)) { record in
                try await decidingAgain(ifTaken: .identifier) {
                    try await stores.saveInvoices([invoice], record: record)
                }
            }
        }
    }

    // MARK: Changing

    /// Voids an invoice; a contract's drafts are voided by cancelling the contract.
    package func void(
        _ name: String,
        _ context: CallContext,
        keeping: AnswerKeeping<Invoice> = .none
    ) async throws -> Invoice {
        try await change(name, "invoice.voided", context, keeping, settles: true) { invoice in
            if invoice.status.isOpen, invoice.contract != nil {
                throw InvoiceRefusal.notPossible(.voided, in: invoice.status)
            }
            let next = try InvoiceRules.voided(invoice, now: context.now)
            if next == invoice || invoice.status.isOpen { return next }
            guard try await accounts(of: invoice).accounts.limits(of: invoice).areUntouched else {
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
        try await change(name, "invoice.writtenOff", context, keeping, settles: true) { invoice in
            if invoice.status == .uncollectible { return invoice }
            return try InvoiceRules.moved(invoice, by: .writtenOff, now: context.now)
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
        return try await change(name, "invoice.paymentBooked", context, keeping) { invoice throws(InvoiceRefusal) in
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
            return try InvoiceRules.paid(invoice, payment, now: context.now)
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
        try await change(name, "invoice.refunded", context, keeping, settles: true) { invoice in
            let accounts = try await accounts(of: invoice).accounts
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
            return try InvoiceRules.refunded(invoice, amount, now: context.now)
        }
    }

    /// Credits amounts of an invoice's lines: what is still owed gets less, the rest goes to the customer's balance.
    package func credit(
        _ name: String,
        _ input: CreateCreditNote,
        _ context: CallContext,
        keeping: AnswerKeeping<Invoice> = .none
    ) async throws -> Invoice {
        try await change(name, "invoice.credited", context, keeping, settles: true) { invoice in
            let (accounts, customer) = try await accounts(of: invoice)
            let limits = accounts.limits(of: invoice)
            let lines =
                input.lines?.map { line in
                    CreditNote.Line(
                        index: line.index,
                        amount: Money(minorUnits: line.amountMinor, currency: invoice.currency)
                    )
                } ?? limits.all()
            let now = customer?.now(context.now) ?? context.now
            do {
                let note = try CreditNoteRules.note(
                    ids.make(at: context.now),
                    for: invoice,
                    lines: lines,
                    within: limits,
                    reason: input.reason,
                    now: now
                )
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

    // MARK: Steps

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

    /// What can still be given back of an invoice's lines, and whose it is; of one without a contract no other speaks.
    private func accounts(of invoice: Invoice) async throws -> (accounts: LineAccounts, customer: CustomerState?) {
        if let contract = invoice.contract {
            let state = try await reader.state(of: contract, in: invoice.workspace)
            return (try Self.figures { () throws(MoneyError) in try state.lineAccounts() }, state.customer)
        }
        let others = try await reader.invoices(of: invoice.customer, in: invoice.workspace)
        let accounts = try Self.figures { () throws(MoneyError) in try LineAccounts(of: [invoice], among: others) }
        return (accounts, try await stores.customerState(invoice.customer, in: invoice.workspace))
    }

    /// The drafts of a customer that are finalized next.
    ///
    /// What they give back and use up depends on the invoices before. Who changes one of these writes the drafts anew, so
    /// whoever finalizes one of them meanwhile decides again, and the other way round.
    func next(of customer: CustomerID, in workspace: WorkspaceID) async throws -> [Invoice] {
        let open = try await reader.invoices(of: customer, in: workspace).filter(\.status.isOpen)
            .sorted { ($0.slot.period.end, $0.id) < ($1.slot.period.end, $1.id) }
        var known: Set<ContractID> = []
        return open.filter { invoice in invoice.contract.map { known.insert($0).inserted } ?? true }
    }

    /// `settles`: It changes what can still be given back.
    private func change(
        _ name: String,
        _ action: String,
        _ context: CallContext,
        _ keeping: AnswerKeeping<Invoice>,
        settles: Bool = false,
        to changing: (Invoice) async throws -> Invoice
    ) async throws -> Invoice {
        try await runner.run(context, keeping: keeping) {
            let invoice = try await stored(name, in: context.workspace)
            // Read first: what is finalized from here on makes this be decided again.
            let drafts =
                settles && invoice.number != nil ? try await next(of: invoice.customer, in: context.workspace) : []
            let changed: Invoice
            do {
                changed = try await changing(invoice)
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
                    try await stores.saveInvoices([changed] + drafts, record: record)
                    return
                }
                let write = PaymentWrite(refunds: refunds, invoices: [changed] + drafts)
                try await stores.savePayment(write, record: record)
            }
        }
    }

    /// A way to pay that is open is put in order when what is owed has changed.
    private func collectionJobs(of invoice: Invoice, _ context: CallContext) async throws -> [Job] {
        guard invoice.number != nil,
            let collection = try await stores.collection(of: invoice.id, in: invoice.workspace),
            collection.state != .settled
        else { return [] }
        let now = context.realNow ?? context.now
        return [CollectionJobs.soon(invoice, "changed-\(invoice.revision)", now: now)]
    }

    /// The refunds through Stripe that what is given back of an invoice makes needed.
    ///
    /// What did not come through Stripe is given back otherwise; it is only noted.
    private func stripeRefunds(
        from previous: Invoice,
        to changed: Invoice,
        _ context: CallContext
    ) async throws -> [PaymentRefund] {
        let amount = changed.refunded.minorUnits - previous.refunded.minorUnits
        guard amount > 0 else { return [] }
        var left: [(intent: String, left: Int64)] = []
        for payment in try await stores.stripePayments(of: changed.id, in: changed.workspace) {
            let booked = payment.booked.first { $0.invoice == changed.id }?.amountMinor ?? 0
            let given = try await stores.paymentRefunds(of: payment.intent, in: changed.workspace)
                .filter { $0.state != .failed && $0.invoice == changed.id }.reduce(0) { $0 + $1.bookedMinor }
            left.append((payment.intent, booked - given))
        }
        let now = context.realNow ?? context.now
        return PaymentBooking.refunds(of: amount, from: left).parts.enumerated().map { index, part in
            PaymentRefund(
                workspace: changed.workspace,
                // Of this change of the invoice, which is stored once.
                id: "\(changed.id):\(changed.revision):\(index)",
                intent: part.intent,
                invoice: changed.id,
                amount: Money(minorUnits: part.amount, currency: changed.currency),
                bookedMinor: part.amount,
                origin: .requested,
                createdAt: now
            )
        }
    }

    static func figures<Value>(_ body: () throws(MoneyError) -> Value) throws(WeirError) -> Value {
        do { return try body() } catch { throw WeirError(error) }
    }

    static func subject(_ invoice: Invoice) -> CommandSubject {
        CommandSubject(.invoice, invoice.id.description, customer: invoice.customer)
    }
}
