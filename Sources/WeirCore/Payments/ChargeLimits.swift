package import WeirPrimitives

/// What Stripe charges at least, and how it counts money; pure.
package enum ChargeLimits {
    /// The smallest charge in Weir's minor units, by currency; others are treated like half a dollar.
    private static let smallest: [String: Int64] = [
        "USD": 50, "EUR": 50, "GBP": 30, "CHF": 50, "CAD": 50, "AUD": 50, "NZD": 50, "SGD": 50, "JPY": 50,
        "KRW": 100, "SEK": 300, "NOK": 300, "DKK": 250, "PLN": 200, "CZK": 1500, "HUF": 17_500, "RON": 200,
        "BGN": 100, "HKD": 400, "MXN": 1000, "MYR": 200, "THB": 1000, "INR": 50, "BRL": 50, "AED": 200,
        "VND": 10_000, "CLP": 500,
    ]
    /// What Stripe may turn out to want at least, as a multiple of the smallest charge that is known.
    private static let learnedFactor: Int64 = 20
    /// The same of currencies whose smallest charge is not known: half a dollar of a currency worth very little.
    private static let learnedOfOthers: Int64 = 5_000_000
    /// How long a smallest charge that Stripe taught is believed, in seconds: it may go by an exchange rate.
    package static let learnedSeconds: Int64 = 30 * 86_400
    /// The largest amount that Stripe takes, in its own units.
    private static let largest: Int64 = 99_999_999

    package static func minimum(_ currency: Currency) -> Money {
        Money(minorUnits: smallest[currency.code] ?? 50, currency: currency)
    }

    /// The smallest charge after Stripe has said that an amount is too small.
    ///
    /// - Returns: nil when the amount is so large that something else must be wrong.
    package static func minimum(above refused: Money) -> Money? {
        let known = smallest[refused.currency.code]
        let largest = known.map { $0 * learnedFactor } ?? learnedOfOthers
        guard refused.minorUnits > 0, refused.minorUnits < largest else { return nil }
        return Money(minorUnits: refused.minorUnits + 1, currency: refused.currency)
    }

    /// The amount as Stripe counts it; nil when Stripe cannot charge it at all.
    ///
    /// Currencies with three digits must end in 0 there.
    package static func stripeAmount(_ money: Money) -> Int64? {
        guard money.minorUnits > 0,
            let amount = rescaled(
                money.minorUnits,
                from: money.currency.minorDigits,
                to: money.currency.digitsAtStripe
            ),
            amount <= largest
        else { return nil }
        if money.currency.minorDigits == 3, amount % 10 != 0 { return nil }
        return amount
    }

    /// An amount that Stripe told; nil when it is no whole one of the currency.
    package static func money(stripeAmount amount: Int64, _ code: String) -> Money? {
        guard let currency = Currency(code: code.uppercased()),
            let minor = rescaled(amount, from: currency.digitsAtStripe, to: currency.minorDigits)
        else { return nil }
        return Money(minorUnits: minor, currency: currency)
    }

    /// A number of units with so many digits behind the point, in units of other digits; nil when it is no whole number.
    private static func rescaled(_ amount: Int64, from digits: Int, to others: Int) -> Int64? {
        var result = amount
        for _ in digits..<max(digits, others) {
            let (product, isOver) = result.multipliedReportingOverflow(by: 10)
            guard !isOver else { return nil }
            result = product
        }
        for _ in others..<max(digits, others) {
            guard result % 10 == 0 else { return nil }
            result /= 10
        }
        return result
    }
}
