import WeirCore
import WeirPrimitives
import WeirStorage

/// What late and changed events make of closed invoices.
extension InvoiceDrafting {
    /// Closed invoices of which a late or changed event may make something else.
    ///
    /// What was counted up to the last entry there is needs no second look. Of a customer whose ledger has gone on, each is
    /// compared every time: an event may be of any time that is over, a draft says it in the same instant, and the ledger
    /// knows the hours that an entry changed, but not which entry changed an hour last. A comparison costs the hours of the
    /// invoice's windows, however many events are in them. What comes after a void invoice was cut is charged, for only
    /// what it said is not.
    func toCompare(_ state: ContractState, known: Sequence64?) -> [Invoice] {
        state.closed.filter { invoice in
            guard invoice.cut != known, !state.isAfterTerm(invoice), invoice.threshold == nil else { return false }
            return !ContractInvoicing.usageCharges(of: invoice.slot, in: state.calendar).isEmpty
        }
        .sorted { $0.slot.cutAt < $1.slot.cutAt }
    }

    func corrections(
        of invoices: [Invoice],
        _ state: ContractState,
        _ priced: UsagePricing.Outcome
    ) throws(ChargeFlaw) -> [(invoice: Invoice, lines: [ChargeLine])] {
        guard !invoices.isEmpty else { return [] }
        let accounts = try money { () throws(MoneyError) in try state.lineAccounts() }
        var corrections: [(invoice: Invoice, lines: [ChargeLine])] = []
        for invoice in invoices {
            let charges = ContractInvoicing.usageCharges(of: invoice.slot, in: state.calendar)
            if let flaw = charges.lazy.compactMap({ priced.flaws[$0] }).first { throw flaw }
            let lines = try money { () throws(MoneyError) in
                try state.corrected(invoice, accounts).corrections(
                    priced.priced.mapValues(\.lines),
                    after: corrections.flatMap { $0.lines }
                )
            }
            if !lines.isEmpty { corrections.append((invoice, lines)) }
        }
        return corrections
    }
}

extension ContractState {
    /// A closed invoice with all that its corrections follow from but usage.
    ///
    /// `accounts`: Those of ``lineAccounts()``, where they are made already.
    func corrected(_ invoice: Invoice, _ accounts: LineAccounts? = nil) throws(MoneyError) -> CorrectedInvoice {
        let known: LineAccounts
        if let accounts { known = accounts } else { known = try lineAccounts() }
        return CorrectedInvoice(
            invoice: invoice,
            account: try account(remaking: invoice),
            coupons: contract.coupons.filter { $0.belongs(to: invoice) }.map(\.coupon),
            history: try known.history(of: invoice)
        )
    }
}
