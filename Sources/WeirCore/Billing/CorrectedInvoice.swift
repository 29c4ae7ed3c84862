package import WeirPrimitives

/// A closed invoice that is rated again, to say on another what late and changed events make of it; pure.
package struct CorrectedInvoice: Sendable {
    package var invoice: Invoice
    /// The contract, with what the invoices before this one said, corrections included.
    package var account: ContractAccount
    /// Those that belong to the invoice.
    package var coupons: [Coupon]
    /// What was said and given back of its lines since.
    package var history: [AdjustmentEvent]

    package init(invoice: Invoice, account: ContractAccount, coupons: [Coupon], history: [AdjustmentEvent]) {
        self.invoice = invoice
        self.account = account
        self.coupons = coupons
        self.history = history
    }

    /// The usage that the invoice prices.
    package var charges: [UsageCharge] { ContractInvoicing.usageCharges(of: invoice.slot, in: account.calendar) }

    /// What differs from what it and earlier corrections said.
    ///
    /// - Parameters:
    ///   - rated: What its ``charges`` come to now.
    ///   - new: Corrections of invoices before it that are not said yet; they count towards the same commitment.
    /// - Returns: Adjustment lines.
    /// - Throws: ``MoneyError`` when a figure does not fit.
    package func corrections(
        _ rated: [UsageCharge: [ChargeLine]],
        after new: [ChargeLine]
    ) throws(MoneyError) -> [ChargeLine] {
        var account = account
        for line in new {
            let amount = try Money(rounding: line.amount, in: invoice.currency)
            account.charged.append(ChargedAmount(period: line.servicePeriod, amount: amount))
        }
        let now = try ContractInvoicing.invoice(
            invoice.slot,
            of: account,
            usage: charges.map { RatedCharge(charge: $0, lines: rated[$0] ?? []) }
        )
        return try AdjustmentRules.lines(
            for: invoice,
            recomputed: now.statement.lines.filter(\.kind.followsUsage).map(ChargeLine.init),
            coupons: coupons,
            history: history,
            in: account.calendar.zone
        )
    }
}
