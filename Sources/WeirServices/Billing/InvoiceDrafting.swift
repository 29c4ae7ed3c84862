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
        /// The stored open invoices, with their figures and states as of now.
        var invoices: [Invoice]
        /// All invoices to come, in order, also those that are not stored.
        var coming: [ContractInvoice]
        var charges: [UsageCharge: PricedCharge]
        /// What late and changed events make of closed invoices.
        var corrections: [(invoice: Invoice, lines: [ChargeLine])]
    }

    /// The open invoices as of now.
    ///
    /// - Parameters:
    ///   - state: The contract.
    ///   - limit: At least so many invoices to come are made, if there are as many; nil takes those that are stored.
    ///   - spare: So many more, because a slot on which nothing can stand has no draft.
    ///   - now: The moment.
    /// - Returns: The drafts.
    /// - Throws: ``WeirError``; ``LedgerError``.
    func drafts(
        of state: ContractState,
        limit: Int? = nil,
        spare: Int = 2,
        now: Timestamp
    ) async throws -> Drafts {
        let calendar = state.calendar
        let open = state.open
        let inTerm = open.filter { !state.isAfterTerm($0) }
        let count = inTerm.isEmpty && limit == nil ? 0 : max(limit ?? 0, inTerm.count) + spare
        let slots = count == 0 ? [] : InvoicePlan(calendar).slots(after: state.lastCut, limit: count)
        let known = state.closed.isEmpty ? nil : try await ledger.cut(context(of: state))
        // What was counted up to the last entry there is needs no second look.
        let corrected = state.closed.filter {
            $0.status != .void && $0.cut != known && !state.isAfterTerm($0) && $0.threshold == nil
        }
        var charges: Set<UsageCharge> = []
        for slot in slots + corrected.map(\.slot) {
            charges.formUnion(ContractInvoicing.usageCharges(of: slot, in: calendar))
        }
        let pricing = UsagePricing(
            calendar: calendar,
            meters: state.policy.meters,
            source: LedgerSource(ledger: ledger, context: context(of: state), meters: state.policy.meters),
            now: now
        )
        let outcome = try await pricing.price(Array(charges))
        do throws(MoneyError) {
            var corrections: [(invoice: Invoice, lines: [ChargeLine])] = []
            for invoice in corrected.sorted(by: { $0.slot.cutAt < $1.slot.cutAt }) {
                let new = corrections.flatMap { $0.lines }
                let lines = try self.corrections(of: invoice, in: state, outcome.priced, after: new)
                if !lines.isEmpty { corrections.append((invoice, lines)) }
            }
            let account = try state.account(pending: corrections.flatMap { $0.lines })
            let coming =
                count == 0
                ? []
                : try ContractInvoicing.drafts(of: account, after: state.lastCut, limit: count) { charge in
                    outcome.priced[charge]?.lines ?? []
                }
            return Drafts(
                cut: outcome.cut,
                invoices: try open.map { invoice throws(MoneyError) in
                    try live(invoice, state, coming, account, outcome.priced)
                },
                coming: coming,
                charges: outcome.priced,
                corrections: corrections
            )
        } catch {
            throw WeirError(error)
        }
    }

    func context(of state: ContractState) -> CustomerContext {
        CustomerContext(
            workspace: state.contract.workspace,
            customer: state.contract.customer,
            ownTime: state.customer.ownTime
        )
    }

    /// A stored open invoice with what it says now.
    private func live(
        _ invoice: Invoice,
        _ state: ContractState,
        _ coming: [ContractInvoice],
        _ account: ContractAccount,
        _ priced: [UsageCharge: PricedCharge]
    ) throws(MoneyError) -> Invoice {
        var invoice = invoice
        if state.isAfterTerm(invoice) {
            invoice.statement = try InvoiceBuilder.statement(
                of: InvoiceContent(
                    currency: state.contract.currency,
                    lines: account.pending,
                    taxRates: account.taxRates,
                    credits: account.credits
                )
            )
            return invoice
        }
        guard let draft = coming.first(where: { $0.slot.cutAt == invoice.slot.cutAt }) else { return invoice }
        invoice.slot = draft.slot
        invoice.statement = draft.statement
        let charges = ContractInvoicing.usageCharges(of: draft.slot, in: state.calendar)
        if charges.contains(where: { priced[$0]?.hasUsage ?? false }),
            let moved = try? InvoiceRules.moved(invoice, by: .usageRecorded, now: invoice.updatedAt)
        {
            return moved
        }
        return invoice
    }

    /// What differs on a closed invoice from what it and earlier corrections said.
    ///
    /// `new`: Corrections of invoices before it that are not said yet; they count towards the same commitment.
    private func corrections(
        of invoice: Invoice,
        in state: ContractState,
        _ priced: [UsageCharge: PricedCharge],
        after new: [ChargeLine]
    ) throws(MoneyError) -> [ChargeLine] {
        let charges = ContractInvoicing.usageCharges(of: invoice.slot, in: state.calendar)
        var account = state.account(remaking: invoice)
        for line in new {
            let amount = try Money(rounding: line.amount, in: state.contract.currency)
            account.charged.append(ChargedAmount(period: line.servicePeriod, amount: amount))
        }
        let now = try ContractInvoicing.invoice(
            invoice.slot,
            of: account,
            usage: charges.map { RatedCharge(charge: $0, lines: priced[$0]?.lines ?? []) }
        )
        let said = state.closed.filter { $0.status != .void }.flatMap { other in
            other.statement.lines + other.creditNotes.flatMap(\.adjustments)
        }
        return try AdjustmentRules.lines(
            for: invoice,
            recomputed: now.statement.lines.filter(\.kind.followsUsage).map(ChargeLine.init),
            coupons: state.contract.coupons.filter { $0.belongs(to: invoice) }.map(\.coupon),
            adjusted: said.filter { line in
                guard case .adjustment(let source) = line.kind else { return false }
                return source.invoice == invoice.id
            },
            in: state.calendar.zone
        )
    }
}
