package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Finalizes all that is due in a workspace, many invoices in a transaction.
///
/// What an invoice says is made as for a single one, from the same state by the same functions; only reading and writing
/// are done for many at once, and the next ones are made while the ones before are written. What a contract needs after
/// its invoice is closed, drafts that are rolled on and the like, is ``BillingRun``'s.
///
/// Doing it twice, or on two servers at once, finalizes each invoice once: all finalizing in a workspace is in a row by
/// the counter of its numbers. Calls and jobs that finalize as well come to turn between two portions.
package struct InvoiceRun: Sendable {
    private let invoices: InvoiceService
    private let stores: any BillingStores & InvoiceRunStore
    private let directory: PolicyDirectory

    /// Invoices that one transaction finalizes.
    private static let batch = 128
    /// Invoices whose usage is read together.
    private static let portion = 32
    /// Portions that are made at the same time.
    private static let width = 4
    /// Batches that are finalized in one turn: others wait for about half a second.
    private static let batchesPerTurn = 8
    /// Invoices that one run finalizes at most.
    package static let maximum = 100_000
    /// Passes over what is due: a contract has one invoice in each, and a pass that met another writer is done again.
    private static let passes = 200
    /// Failures that are told of; more are only counted.
    private static let toldFailures = 100

    package init(
        invoices: InvoiceService,
        stores: any BillingStores & InvoiceRunStore,
        directory: PolicyDirectory
    ) {
        self.invoices = invoices
        self.stores = stores
        self.directory = directory
    }

    /// What a run did.
    package struct Outcome: Sendable {
        package var finalized = 0
        package var first: InvoiceNumber?
        package var last: InvoiceNumber?
        /// Totals by currency.
        package var totals: [Money] = []
        /// Invoices that could not be made, with why; at most 100.
        package var failures: [(invoice: InvoiceID, reason: WeirError)] = []
        package var failed = 0
        /// Contracts that were invoiced, in order.
        package var contracts: [ContractID] = []
        /// There is more that is due.
        package var isPartial = false

        fileprivate func progress(of total: Int) -> Operation.Progress {
            Operation.Progress(
                count: finalized,
                refused: failed,
                done: min(finalized + failed, total),
                total: total
            )
        }
    }

    /// Finalizes what is due at the context's moment, the oldest first.
    ///
    /// - Parameters:
    ///   - limit: At most so many.
    ///   - context: Who asks; customers on test clocks count by their own time.
    ///   - report: Told of how many are finalized, how many could not be made, and how many there are to be done.
    /// - Returns: What was done.
    /// - Throws: ``WeirError``; what was finalized before stays so.
    package func run(
        limit: Int,
        _ context: CallContext,
        report: @Sendable (Operation.Progress) -> Void = { _ in }
    ) async throws -> Outcome {
        var outcome = Outcome()
        var failed: Set<InvoiceID> = []
        // Due ones that stay in front of others: those that cannot be made, what waits behind them, and what is not due yet
        // in its customer's time.
        var standing = 0
        for _ in 0..<Self.passes {
            let policy = try await directory.policy(of: context.workspace)
            let grace = Int64(policy.settings.gracePeriodHours) * 3600
            // Twice as many, so that however many stand in front, few passes reach what is behind.
            let wanted = limit - outcome.finalized + 2 * standing
            let found = try await stores.dueInvoices(
                in: context.workspace,
                endedBy: context.now.adding(seconds: -grace),
                limit: wanted
            )
            let ids = found.filter { !failed.contains($0) }
            let before = (finalized: outcome.finalized, failed: failed.count)
            let total = min(limit, before.finalized + before.failed + ids.count)
            var isWhole = true
            report(outcome.progress(of: total))
            for portion in Self.parts(of: ids, size: Self.batch * Self.batchesPerTurn) where outcome.finalized < limit {
                isWhole =
                    try await invoices.runner.numbering.turn(of: context.workspace) {
                        try await pass(over: portion, limit: limit, policy, context, &outcome, &failed) { outcome in
                            report(outcome.progress(of: total))
                        }
                    } && isWhole
            }
            guard outcome.finalized < limit else {
                outcome.isPartial = true
                return outcome
            }
            standing = found.count - (outcome.finalized - before.finalized)
            // Nothing more can be done now, unless someone else was at work, or others stand behind those that were found.
            if isWhole, found.count < wanted, outcome.finalized == before.finalized, failed.count == before.failed {
                return outcome
            }
        }
        outcome.isPartial = true
        return outcome
    }

    // MARK: Batches

    /// An invoice that is made and not yet numbered.
    private struct Made: Sendable {
        var stored: Invoice
        var invoice: Invoice
        var customer: Customer
        /// The contract's.
        var zone: Zone
        var cut: Sequence64
        var now: Timestamp
        /// Its contract has auto-pay.
        var isCharged: Bool
    }

    /// Those of a batch.
    private struct Prepared: Sendable {
        var made: [Made] = []
        var failures: [(invoice: InvoiceID, reason: WeirError)] = []
        var customers: Set<CustomerID> = []
    }

    private static func parts<Item>(of items: [Item], size: Int) -> [[Item]] {
        stride(from: 0, to: items.count, by: size).map { Array(items[$0..<min($0 + size, items.count)]) }
    }

    /// What comes of portions of some items, in order; some portions at the same time.
    private static func sideBySide<Item: Sendable, Value: Sendable>(
        _ items: [Item],
        _ body: @escaping @Sendable ([Item]) async throws -> [Value]
    ) async throws -> [Value] {
        let portions = parts(of: items, size: portion)
        var values: [[Value]] = portions.map { _ in [] }
        try await withThrowingTaskGroup(of: (Int, [Value]).self) { group in
            var next = 0
            func add() {
                guard next < portions.count else { return }
                let index = next
                next += 1
                group.addTask { (index, try await body(portions[index])) }
            }
            for _ in 0..<width { add() }
            while let (index, made) = try await group.next() {
                values[index] = made
                add()
            }
        }
        return values.flatMap(\.self)
    }

    /// Goes once over a portion of what is due, in a turn of its own.
    ///
    /// - Returns: false when another writer came between, so that what was made is to be made again.
    private func pass(
        over ids: [InvoiceID],
        limit: Int,
        _ policy: PolicySnapshot,
        _ context: CallContext,
        _ outcome: inout Outcome,
        _ failed: inout Set<InvoiceID>,
        afterEachWrite report: @Sendable (Outcome) -> Void
    ) async throws -> Bool {
        // Read first: whatever is finalized in the workspace from here on makes the write be refused.
        var numbers = try await stores.invoiceNumbers(in: context.workspace)
        let batches = Self.parts(of: ids, size: Self.batch)
        guard let first = batches.first else { return true }
        var prepared = try await prepare(first, besides: [], policy, context)
        for index in batches.indices {
            let following = index + 1 < batches.count ? batches[index + 1] : []
            let taken = prepared.customers
            // What the next ones are made of does not change by this write: they are other customers'.
            async let next = prepare(following, besides: taken, policy, context)
            prepared.made = Array(prepared.made.prefix(limit - outcome.finalized))
            let isWritten = try await write(prepared, policy, context, &numbers, &outcome)
            for failure in prepared.failures where failed.insert(failure.invoice).inserted {
                outcome.failed += 1
                if outcome.failures.count < Self.toldFailures { outcome.failures.append(failure) }
            }
            report(outcome)
            prepared = try await next
            guard isWritten else { return false }
        }
        return true
    }

    /// Makes invoices as they would be cut now; one for each customer.
    private func prepare(
        _ ids: [InvoiceID],
        besides others: Set<CustomerID>,
        _ policy: PolicySnapshot,
        _ context: CallContext
    ) async throws -> Prepared {
        var prepared = Prepared()
        guard !ids.isEmpty else { return prepared }
        let due = try await Self.sideBySide(ids) { ids in
            try await stores.dueInvoices(ids, in: context.workspace)
        }
        .filter { due in
            !others.contains(due.invoice.customer) && prepared.customers.insert(due.invoice.customer).inserted
        }
        let made = try await Self.sideBySide(due) { due in try await make(due, policy, context) }
        for (due, result) in zip(due, made) {
            switch result {
            case .success(let invoice?):
                prepared.made.append(
                    Made(
                        stored: due.invoice,
                        invoice: invoice.invoice,
                        customer: due.customer,
                        zone: directory.zone(named: due.contract.timeZone),
                        cut: invoice.cut,
                        now: invoice.now,
                        isCharged: due.contract.autoPay
                    )
                )
            case .failure(let error): prepared.failures.append((due.invoice.id, error))
            case .success(nil): continue
            }
        }
        return prepared
    }

    /// An invoice as it would be cut now; nil when it is not due in its customer's time.
    private typealias Making = Result<(invoice: Invoice, cut: Sequence64, now: Timestamp)?, WeirError>

    /// The invoices as they would be cut now, from usage that is read together.
    private func make(
        _ due: [DueInvoice],
        _ policy: PolicySnapshot,
        _ context: CallContext
    ) async throws -> [Making] {
        let drafting = invoices.drafting
        var made: [Making] = due.map { _ in .success(nil) }
        var places: [Int] = []
        var states: [ContractState] = []
        for (place, due) in due.enumerated() {
            let now = due.ownTime ?? context.now
            guard due.invoice.slot.finalizableAt(gracePeriodHours: policy.settings.gracePeriodHours) <= now else {
                continue
            }
            places.append(place)
            states.append(
                ContractState(
                    contract: due.contract,
                    calendar: ContractCalendar(due.contract, in: directory.zone(named: due.contract.timeZone)),
                    customer: CustomerState(customer: due.customer, ownTime: due.ownTime),
                    policy: policy,
                    customerInvoices: due.closed + [due.invoice]
                )
            )
        }
        // Those that have closed invoices may have corrections of them.
        let returning = states.indices.filter { !states[$0].closed.isEmpty }
        let cuts = try await drafting.ledger.cuts(returning.map { drafting.context(of: states[$0]) })
        let known = Dictionary(zip(returning, cuts)) { first, _ in first }
        let plans = states.enumerated().map { index, state in
            // Nearly always the first slot is the invoice's, and nothing more has to be made.
            drafting.plan(of: state, spare: 0, known: known[index], now: state.customer.now(context.now))
        }
        let statements = try await drafting.ledger.statements(
            plans.map { StatementQuery(context: drafting.context(of: $0.state), items: $0.needs.items) }
        )
        for (index, (plan, statement)) in zip(plans, statements).enumerated() {
            made[places[index]] = try await make(due[places[index]], plan, statement, now: plan.pricing.now)
        }
        return made
    }

    /// `statement`: nil when a sum of it cannot be held, or when it cannot be read with those of others.
    private func make(
        _ due: DueInvoice,
        _ plan: InvoiceDrafting.Plan,
        _ statement: LedgerStatement?,
        now: Timestamp
    ) async throws -> Making {
        do {
            var drafts = try await drafts(plan, statement, now: now)
            if !plan.state.isAfterTerm(due.invoice), drafts.coming.first?.slot.cutAt != due.invoice.slot.cutAt {
                drafts = try await invoices.drafting.drafts(of: plan.state, now: now)
            }
            guard let invoice = try drafts.invoice(due.invoice.id) else { return .success(nil) }
            return .success((invoice, drafts.cut, now))
        } catch let error as WeirError {
            return .failure(error)
        }
    }

    private func drafts(
        _ plan: InvoiceDrafting.Plan,
        _ statement: LedgerStatement?,
        now: Timestamp
    ) async throws -> InvoiceDrafting.Drafts {
        do {
            if let statement { return try await invoices.drafting.drafts(plan, from: statement) }
        } catch LedgerError.archived {
            // A price of single events reads those of closed invoices too.
        }
        return try await invoices.drafting.drafts(of: plan.state, now: now)
    }

    /// Numbers and stores invoices, all or none.
    ///
    /// - Returns: false when another writer came between.
    private func write(
        _ prepared: Prepared,
        _ policy: PolicySnapshot,
        _ context: CallContext,
        _ numbers: inout InvoiceNumberSequence,
        _ outcome: inout Outcome
    ) async throws -> Bool {
        guard !prepared.made.isEmpty else { return true }
        let before = numbers
        var after = numbers
        var finalized: [FinalizedInvoice] = []
        finalized.reserveCapacity(prepared.made.count)
        var record = CommandRecord()
        for item in prepared.made {
            do {
                let invoice = try InvoiceRules.finalized(
                    item.invoice,
                    statement: item.invoice.statement,
                    parties: InvoiceParties(of: item.customer, seller: policy.settings.seller),
                    cut: item.cut,
                    numbers: &after,
                    gracePeriodHours: policy.settings.gracePeriodHours,
                    now: item.now
                )
                finalized.append(FinalizedInvoice(stored: item.stored, invoice: invoice))
                let messages = BillingJobs.messages(
                    of: invoice,
                    to: item.customer,
                    reminderDays: policy.settings.reminderDays,
                    isCharged: item.isCharged,
                    in: item.zone,
                    now: item.now
                )
                record.jobs += messages.jobs
                record.timeline += messages.timeline
                let change = AuditedChange(
                    "invoice.finalized",
                    on: InvoiceService.subject(invoice),
                    from: .headOfInvoice(item.stored),
                    to: .headOfInvoice(invoice)
                )
                record.alsoAudited.append(invoices.runner.auditEntry(of: change, context))
            } catch {
                throw WeirError(error, of: item.stored)
            }
        }
        do {
            try await stores.saveInvoiceRun(finalized, following: before, record: record)
        } catch {
            if error == .conflict { return false }
            throw WeirError(error)
        }
        numbers = after
        note(finalized.map(\.invoice), in: &outcome)
        return true
    }

    private func note(_ finalized: [Invoice], in outcome: inout Outcome) {
        outcome.finalized += finalized.count
        outcome.first = outcome.first ?? finalized.first?.number
        outcome.last = finalized.last?.number ?? outcome.last
        outcome.contracts += finalized.compactMap(\.contract)
        for invoice in finalized {
            let total = invoice.statement.total
            let index = outcome.totals.firstIndex { $0.currency == total.currency }
            guard let index else {
                outcome.totals.append(total)
                continue
            }
            // Sums beyond what money holds stay where they are: they are shown only.
            outcome.totals[index] = (try? outcome.totals[index].adding(total)) ?? outcome.totals[index]
        }
    }
}
