import WeirAPI
import WeirPrimitives

/// Amounts as people read them.
enum MoneyText {
    /// `148.72 USD` of minor units and a currency; the minor units alone when the currency is not known.
    static func text(_ minor: JSONValue?, _ currency: JSONValue?) -> String {
        guard case .number(let number)? = minor, let units = Int64(number.description) else {
            return minor?.shown ?? ""
        }
        guard let code = currency?.stringValue, let currency = Currency(code: code) else { return number.description }
        return Money(minorUnits: units, currency: currency).description
    }
}
