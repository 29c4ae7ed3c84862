import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// What a customer has with the operator in one currency, as the API shows it.
struct CreditBalanceBody: JSONWritable {
    let balance: CreditBalance
    /// Whether it says what the balance is made of.
    let isWhole: Bool

    init(_ balance: CreditBalance, isWhole: Bool = false) {
        self.balance = balance
        self.isWhole = isWhole
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("currency", balance.currency.code)
            json.member("amountMinor", balance.amount.minorUnits)
            if isWhole { InvoiceFigures.write(balance.credits, to: &json) }
        }
    }
}
