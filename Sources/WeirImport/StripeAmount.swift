package import WeirAPI
package import WeirPrimitives

extension ExactDecimal {
    /// An amount in minor units as one in major units: `1250` of dollars is `12.5`; nil for too many decimals.
    package static func major(_ minor: ExactDecimal?, in currency: Currency) -> ExactDecimal? {
        major(minor, digits: currency.minorDigits)
    }

    /// An amount as Stripe counts it, as one in major units.
    package static func major(stripe amount: ExactDecimal?, in currency: Currency) -> ExactDecimal? {
        major(amount, digits: currency.digitsAtStripe)
    }

    private static func major(_ amount: ExactDecimal?, digits: Int) -> ExactDecimal? {
        guard let amount, amount.scale + digits <= maximumScale else { return nil }
        return ExactDecimal(coefficient: amount.coefficient, scale: amount.scale + digits)
    }

    /// The amount as the API takes it.
    package var json: JSONValue { .string(description) }
}

extension Currency {
    /// An amount of an invoice of Stripe's in minor units as Weir has them; nil when it is no whole number of them.
    func minor(stripe amount: Int64) -> Int64? {
        guard let major = ExactDecimal.major(stripe: ExactDecimal(amount), in: self),
            let minor = major.scaled(toPlaces: minorDigits)
        else { return nil }
        return Int64(exactly: minor)
    }
}
