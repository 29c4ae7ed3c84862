/// A currency of ISO 4217 with the number of digits of its minor unit.
///
/// The table is closed: the currencies in circulation in 2026. Funds, precious metals, test codes and withdrawn
/// currencies are left out, since nothing can be billed in them.
package struct Currency: Sendable, Hashable {
    /// Three capital letters: `EUR`.
    package let code: String
    /// Digits of the minor unit behind the point: 2 for EUR, 0 for JPY, 3 for KWD.
    package let minorDigits: Int

    /// The currency of a code in capital or small letters; nil when it is not in the table.
    package init?(code: some StringProtocol) {
        guard code.utf8.count == 3 else { return nil }
        let code = code.uppercased()
        guard let minorDigits = Self.minorDigitsByCode[code] else { return nil }
        self.init(code: code, minorDigits: minorDigits)
    }

    private init(code: String, minorDigits: Int) {
        self.code = code
        self.minorDigits = minorDigits
    }

    package static let eur = Currency(code: "EUR", minorDigits: 2)
    package static let usd = Currency(code: "USD", minorDigits: 2)
    package static let jpy = Currency(code: "JPY", minorDigits: 0)

    /// All currencies, by code.
    package static let all: [Currency] = minorDigitsByCode.map { Currency(code: $0.key, minorDigits: $0.value) }
        .sorted { $0.code < $1.code }

    /// How many minor units make one major unit: 100 for EUR, 1 for JPY.
    package var minorUnitsPerMajor: Int64 { Int64(PowersOfTen.value(minorDigits)) }

    package static func == (left: Currency, right: Currency) -> Bool { left.code == right.code }

    package func hash(into hasher: inout Hasher) { hasher.combine(code) }

    private static let minorDigitsByCode: [String: Int] = {
        var table: [String: Int] = [:]
        for (digits, codes) in codesByMinorDigits {
            for code in codes.split(whereSeparator: \.isWhitespace) { table[String(code)] = digits }
        }
        return table
    }()

    private static let codesByMinorDigits: [(Int, String)] = [
        (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"),
        (2, twoDigitCodes),
        (3, "BHD IQD JOD KWD LYD OMR TND"),
    ]

    private static let twoDigitCodes = """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP
        CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS
        INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN
        MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE
        SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR
        ZMW ZWG
        """
}

extension Currency {
    /// Digits behind the point in which Stripe counts.
    ///
    /// They are ISO 4217's but for three: Stripe keeps counting kronur and Ugandan shillings in hundredths, which they do
    /// not have, and counts ariary whole. Forints and Taiwan dollars are in hundredths as by ISO 4217, but for payouts.
    package var digitsAtStripe: Int {
        switch code {
        case "ISK", "UGX": 2
        case "MGA": 0
        case _: minorDigits
        }
    }
}

extension Currency: CustomStringConvertible {
    package var description: String { code }
}
