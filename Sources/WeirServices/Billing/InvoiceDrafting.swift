import WeirCore
import WeirPrimitives
import WeirStorage

/// Makes the invoices of a contract as they would be cut now, from usage of one moment.
struct InvoiceDrafting: Sendable {
    let ledger: any Ledger

    /// The open invoices of a contract, and the corrections of its closed ones.
    struct Drafts {
        /// The customer's last ledger entry that is counted.
        var cut: Sequence64
        /// The stored open invoices, with their figures and states as of now; as they are stored where ``failures`` has one.
        var invoices: [Invoice] = []
        /// Why the figures of some of ``invoices`` cannot be made.
        var failures: [InvoiceID: WeirError] = [:]
        /// All invoices to come, in order, also those that are not stored; up to the first that cannot be made.
        var coming: [ContractInvoice] = []
        /// Why ``coming`` or ``corrections`` ends early.
        var failure: WeirError?
        /// What late and changed events make of closed invoices.
        var corrections: [(invoice: Invoice, lines: [ChargeLine])] = []

        /// A stored open invoice with its figures; nil when it is none of the contract's.
        ///
        /// - Throws: ``WeirError`` `conflict` when they cannot be made.
        func invoice(_ id: InvoiceID) throws(WeirError) -> Invoice? {
            if let failure = failures[id] { throw failure }
            return invoices.first { $0.id == id }
        }
    }

    /// The open invoices as of now.
    ///
    /// One that cannot be made, because a figure does not fit, stops those after it only.
    ///
    /// - Parameters:
    ///   - state: The contract.
    ///   - wanted: The stored invoices that are needed, with those before them; nil takes all.
    ///   - limit: At least so many invoices to come are made, if there are as many; nil takes those that are stored.
    ///   - spare: So many more, because a slot on which nothing can stand has no draft.
    ///   - now: The moment.
    /// - Returns: The drafts.
    /// - Throws: ``WeirError``; ``LedgerError``.
    func drafts(
        of state: ContractState,
        wanted: Set<InvoiceID>? = nil,
        limit: Int? = nil,
        spare: Int = 2,
        now: Timestamp
    ) async throws -> Drafts {
        let known = state.closed.isEmpty ? nil : try await ledger.cut(context(of: state))
        func plan(without left: Set<InvoiceID>) -> Plan {
            self.plan(of: state, wanted: wanted, limit: limit, spare: spare, known: known, without: left, now: now)
        }
        let whole = plan(without: [])
        do {
            return try await drafts(whole)
        } catch LedgerError.archived(let through) {
            return try await drafts(whole, archivedThrough: through, plan(without:))
        }
    }

    func drafts(_ plan: Plan) async throws -> Drafts {
        do {
            return try await drafts(plan, from: try await plan.pricing.source.statement(plan.needs.items))
        } catch LedgerError.overflow {
            return plan.tooLarge
        }
    }

    /// What drafts of a contract are made of beside usage.
    struct Plan {
        let state: ContractState
        let slots: [InvoiceSlot]
        /// Closed invoices that are compared with their usage again.
        let corrected: [Invoice]
        let known: Sequence64?
        let pricing: UsagePricing
        let needs: UsagePricing.Needs

        /// A sum of the usage cannot be held.
        var tooLarge: Drafts {
            failing(WeirError(.conflict, "A sum of the customer's usage cannot be held exactly."))
        }

        /// None of the drafts can be made.
        func failing(_ cause: WeirError) -> Drafts {
            Drafts(of: state.open, cut: known ?? 0, failingBecause: cause)
        }
    }

    /// As far as drafts follow from what is stored of the contract; pure.
    ///
    /// What is given:
    /// - `known`: The customer's last ledger entry; only of a contract that has closed invoices.
    /// - `left`: Closed invoices that are not compared again.
    func plan(
        of state: ContractState,
        wanted: Set<InvoiceID>? = nil,
        limit: Int? = nil,
        spare: Int = 2,
        known: Sequence64?,
        without left: Set<InvoiceID> = [],
        now: Timestamp
    ) -> Plan {
        let slots = slots(of: state, wanted: wanted, limit: limit, spare: spare)
        let corrected = toCompare(state, known: known).filter { !left.contains($0.id) }
        var charges: Set<UsageCharge> = []
        for slot in slots + corrected.map(\.slot) {
            charges.formUnion(ContractInvoicing.usageCharges(of: slot, in: state.calendar))
        }
        let pricing = UsagePricing(
            calendar: state.calendar,
            meters: state.policy.meters,
            source: LedgerSource(ledger: ledger, context: context(of: state), meters: state.policy.meters),
            now: now
        )
        return Plan(
            state: state,
            slots: slots,
            corrected: corrected,
            known: known,
            pricing: pricing,
            needs: pricing.needs(of: charges)
        )
    }

    /// The open invoices as of now, from the usage that their plan needs.
    ///
    /// - Throws: ``WeirError``; ``LedgerError``.
    func drafts(_ plan: Plan, from statement: LedgerStatement) async throws -> Drafts {
        let state = plan.state
        let open = state.open
        let priced: UsagePricing.Outcome
        do {
            priced = try await plan.pricing.price(plan.needs, from: statement)
        } catch let error as WeirError where error.code == .conflict {
            return Drafts(of: open, cut: plan.known ?? 0, failingBecause: error)
        } catch LedgerError.overflow {
            return plan.tooLarge
        }
        var drafts = Drafts(cut: priced.cut)
        let account: ContractAccount
        do throws(ChargeFlaw) {
            drafts.corrections = try corrections(of: plan.corrected, state, priced)
            account = try money { () throws(MoneyError) in
                try state.account(pending: drafts.corrections.flatMap { $0.lines })
            }
        } catch {
            return Drafts(of: open, cut: priced.cut, failingBecause: WeirError(error))
        }
        let (coming, failure) = coming(plan.slots, of: account, priced)
        drafts.coming = coming
        drafts.invoices = open.map { invoice in
            if state.isAfterTerm(invoice) { return afterTerm(invoice, account, &drafts) }
            return live(invoice, state, coming, priced)
        }
        if let failure { drafts.fail(from: failure.at, because: WeirError(failure.flaw)) }
        return drafts
    }

    func context(of state: ContractState) -> CustomerContext {
        CustomerContext(
            workspace: state.contract.workspace,
            customer: state.contract.customer,
            ownTime: state.customer.ownTime
        )
    }

    /// A draft that no contract makes as it would be cut now: it uses what the customer has.
    ///
    /// `invoices`: All of the customer.
    static func oneOff(_ invoice: Invoice, among invoices: [Invoice]) -> ShownInvoice {
        do throws(MoneyError) {
            var live = invoice
            let credits = try CustomerCredits(of: invoices, in: invoice.currency).available(to: nil)
            live.statement = try invoice.statement(using: credits)
            return ShownInvoice(live)
        } catch {
            return ShownInvoice(invoice, failure: WeirError(WeirError(error), making: invoice.id))
        }
    }

    // MARK: Steps

    private func slots(
        of state: ContractState,
        wanted: Set<InvoiceID>?,
        limit: Int?,
        spare: Int
    ) -> [InvoiceSlot] {
        let inTerm = state.open.filter { !state.isAfterTerm($0) }
        let count = inTerm.isEmpty && limit == nil ? 0 : max(limit ?? 0, inTerm.count) + spare
        guard count > 0 else { return [] }
        let slots = InvoicePlan(state.calendar).slots(after: state.lastCut, limit: count)
        guard let wanted else { return slots }
        // Each follows from those before it.
        let last = inTerm.last { wanted.contains($0.id) }?.slot.cutAt ?? .earliest
        return slots.filter { $0.cutAt <= last }
    }

    /// The invoices to come, up to the first that cannot be made.
    private func coming(
        _ slots: [InvoiceSlot],
        of account: ContractAccount,
        _ priced: UsagePricing.Outcome
    ) -> (made: [ContractInvoice], failure: (at: Timestamp, flaw: ChargeFlaw)?) {
        var account = account
        var made: [ContractInvoice] = []
        for slot in slots {
            do throws(ChargeFlaw) {
                let charges = ContractInvoicing.usageCharges(of: slot, in: account.calendar)
                if let flaw = charges.lazy.compactMap({ priced.flaws[$0] }).first { throw flaw }
                let draft = try money { () throws(MoneyError) in
                    try ContractInvoicing.draft(slot, of: &account) { priced.priced[$0]?.lines ?? [] }
                }
                if let draft { made.append(draft) }
            } catch {
                return (made, (slot.cutAt, error))
            }
        }
        return (made, nil)
    }

    /// An open invoice for corrections after the term.
    private func afterTerm(_ invoice: Invoice, _ account: ContractAccount, _ drafts: inout Drafts) -> Invoice {
        var live = invoice
        do throws(MoneyError) {
            live.statement = try InvoiceBuilder.statement(
                of: InvoiceContent(
                    currency: account.calendar.contract.currency,
                    lines: account.pending,
                    taxRates: account.taxRates,
                    credits: account.credits
                )
            )
        } catch {
            drafts.failures[invoice.id] = WeirError(WeirError(error), making: invoice.id)
        }
        return live
    }

    /// A stored open invoice of the term with what it says now.
    private func live(
        _ invoice: Invoice,
        _ state: ContractState,
        _ coming: [ContractInvoice],
        _ priced: UsagePricing.Outcome
    ) -> Invoice {
        guard let draft = coming.first(where: { $0.slot.cutAt == invoice.slot.cutAt }) else { return invoice }
        var invoice = invoice
        invoice.slot = draft.slot
        invoice.statement = draft.statement
        let charges = ContractInvoicing.usageCharges(of: draft.slot, in: state.calendar)
        if charges.contains(where: { priced.priced[$0]?.hasUsage ?? false }),
            let moved = try? InvoiceRules.moved(invoice, by: .usageRecorded, now: invoice.updatedAt)
        {
            return moved
        }
        return invoice
    }

    func money<Value>(_ body: () throws(MoneyError) -> Value) throws(ChargeFlaw) -> Value {
        do { return try body() } catch { throw .money(error) }
    }
}

extension InvoiceDrafting.Drafts {
    /// None of which can be made.
    fileprivate init(of open: [Invoice], cut: Sequence64, failingBecause cause: WeirError) {
        self.init(cut: cut, invoices: open)
        fail(from: .earliest, because: cause)
    }

    /// Notes that invoices cannot be made from one that is cut at an instant on.
    fileprivate mutating func fail(from instant: Timestamp, because cause: WeirError) {
        failure = cause
        let failed = invoices.filter { instant <= $0.slot.cutAt }
        guard let first = failed.first else { return }
        failures[first.id] = WeirError(cause, making: first.id)
        for invoice in failed.dropFirst() { failures[invoice.id] = WeirError(invoice.id, waitsFor: first.id) }
    }
}
