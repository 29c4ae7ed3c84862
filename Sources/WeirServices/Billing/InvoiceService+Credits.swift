package import WeirCore
package import WeirPrimitives
import WeirStorage

/// What a customer has with the operator in one currency.
package struct CreditBalance: Sendable {
    package var currency: Currency
    /// In the order in which the next invoice uses them; each above zero.
    package var credits: [AvailableCredit]
    /// Their sum.
    package var amount: Money
}

extension InvoiceService {
    /// What a customer has with the operator, in the order of the currencies; those without anything are left out.
    ///
    /// Usage that was invoiced within a period that is still open is in none: the invoice that closes it deducts it.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func creditBalances(
        of customer: CustomerReference,
        in workspace: WorkspaceID
    ) async throws -> [CreditBalance] {
        let id = try await lookup.state(customer, in: workspace).customer.id
        let invoices = try await reader.invoices(of: id, in: workspace)
        return try Self.figures { () throws(MoneyError) in
            var balances: [CreditBalance] = []
            for currency in CustomerCredits.currencies(of: invoices) {
                let credits = try CustomerCredits(of: invoices, in: currency).available(to: nil)
                guard !credits.isEmpty else { continue }
                let amount = try Money.sum(credits.map(\.amount), in: currency)
                balances.append(CreditBalance(currency: currency, credits: credits, amount: amount))
            }
            return balances
        }
    }
}
