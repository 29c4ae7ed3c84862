import ArgumentParser
import WeirAPI
import WeirPrimitives

/// Amounts as people give them, in major units.
enum MinorAmount {
    /// The minor units of an amount: 1250 of `12.50` in USD.
    ///
    /// - Throws: ``CommandFailure`` when it is no amount of the currency, which names the option.
    static func units(_ text: String, in currency: Currency, option: String) throws(CommandFailure) -> JSONValue {
        guard let amount = ExactDecimal(parsing: text), let money = try? Money(rounding: amount, in: currency),
            money.decimal == amount
        else {
            throw CommandFailure(
                "'\(option)' must be an amount with at most \(currency.minorDigits) decimals in \(currency), not '\(text)'.",
                exitCode: .validationFailure
            )
        }
        return .number(ExactDecimal(money.minorUnits))
    }
}
