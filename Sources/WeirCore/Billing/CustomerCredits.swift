package import WeirPrimitives

/// What a customer has with the operator in one currency; pure.
///
/// It is what earlier invoices had below zero, what credit notes left over, and usage that was invoiced within its period
/// and is charged again by the invoice that closes it. What is refunded of an invoice is not on the balance any more.
package struct CustomerCredits: Sendable {
    /// All of the customer, also those in other currencies.
    private let invoices: [Invoice]
    package let currency: Currency

    package init(of invoices: [Invoice], in currency: Currency) {
        self.invoices = invoices
        self.currency = currency
    }

    /// The currencies of a customer's final invoices, in the order of their codes.
    package static func currencies(of invoices: [Invoice]) -> [Currency] {
        Set(invoices.filter { $0.number != nil }.map(\.currency)).sorted { $0.code < $1.code }
    }

    /// What the next invoice can use, in the order in which it does.
    ///
    /// `contract`: Whose invoice it is, which alone deducts what was invoiced within its open period; nil for a one-off one.
    package func available(to contract: ContractID?) throws(MoneyError) -> [AvailableCredit] {
        let finalized = invoices.filter { $0.number != nil && $0.status != .void && $0.currency == currency }
        var used: [AvailableCredit.Source: Money] = [:]
        for credit in finalized.flatMap(\.statement.credits) {
            used[credit.source] = try (used[credit.source] ?? .zero(currency)).adding(credit.amount)
        }
        var credits = try withinPeriods(of: contract, used: used)
        func add(_ source: AvailableCredit.Source, _ amount: Money) throws(MoneyError) {
            let rest = try amount.subtracting(used[source] ?? .zero(currency))
            if rest.minorUnits > 0 { credits.append(AvailableCredit(source: source, amount: rest)) }
        }
        for invoice in finalized {
            var refunded = invoice.refunded
            for note in invoice.creditNotes {
                let source = AvailableCredit.Source.creditNote(note.id)
                let rest = try note.toCustomer.subtracting(used[source] ?? .zero(currency))
                // What a note has paid for already cannot be what was refunded.
                guard rest.minorUnits > 0 else { continue }
                let taken = try refunded.capped(at: rest)
                refunded = try refunded.subtracting(taken)
                let open = try rest.subtracting(taken)
                if open.minorUnits > 0 { credits.append(AvailableCredit(source: source, amount: open)) }
            }
        }
        try add(.balance, Money.sum(finalized.map(\.statement.carriedOver), in: currency))
        return credits
    }

    /// What was invoiced within periods.
    ///
    /// One that was voided or credited stays charged, as any other, and what a voided one deducted stays deducted. What then
    /// remains is a credit less what was given back of it otherwise, or was never paid.
    private func withinPeriods(
        of contract: ContractID?,
        used: [AvailableCredit.Source: Money]
    ) throws(MoneyError) -> [AvailableCredit] {
        var credits: [AvailableCredit] = []
        for invoice in invoices where invoice.number != nil && invoice.threshold != nil && invoice.currency == currency
        {
            var rest = try invoice.statement.owed.subtracting(LineAccounts.deducted(of: invoice, on: invoices))
            if LineAccounts.closing(invoice, among: invoices) != nil {
                rest = try GivenBack(of: invoice, among: invoices).creditLeft(of: rest)
            } else if contract == nil || invoice.contract != contract {
                // It is for the invoice that closes its period.
                continue
            }
            if rest.minorUnits > 0 {
                credits.append(AvailableCredit(source: .progressiveInvoice(invoice.id), amount: rest))
            }
        }
        return credits
    }
}

extension Invoice {
    /// The figures of a draft that no contract makes when it uses credits.
    package func statement(using credits: [AvailableCredit]) throws(MoneyError) -> InvoiceStatement {
        try InvoiceBuilder.statement(
            of: InvoiceContent(currency: currency, lines: statement.lines.map(ChargeLine.init), credits: credits)
        )
    }
}
