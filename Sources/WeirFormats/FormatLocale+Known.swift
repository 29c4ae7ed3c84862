extension FormatLocale {
    /// Keeps what stands on both sides of it on one line.
    package static let noBreakSpace = "\u{A0}"
    /// The same, narrow.
    package static let narrowSpace = "\u{202F}"

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

    /// English as it is read everywhere: the day before the month, so that no number is taken for the other.
    package static let english = FormatLocale(
        tag: "en",
        decimalSeparator: ".",
        groupSeparator: ",",
        money: .before,
        months: words("January February March April May June July August September October November December"),
        shortMonths: words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
        dates: .dayMonthYear
    )

    package static let americanEnglish: FormatLocale = {
        var locale = english
        locale.tag = "en-US"
        locale.dates = .monthDayYear
        return locale
    }()

    package static let german = FormatLocale(
        tag: "de",
        decimalSeparator: ",",
        groupSeparator: ".",
        percentSpace: noBreakSpace,
        money: .after,
        months: words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        shortMonths: words("Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez."),
        dates: .dayPointMonthYear
    )

    package static let french = FormatLocale(
        tag: "fr",
        decimalSeparator: ",",
        groupSeparator: narrowSpace,
        percentSpace: narrowSpace,
        money: .after,
        months: words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        shortMonths: words("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
        dates: .dayMonthYear
    )

    package static let spanish = FormatLocale(
        tag: "es",
        decimalSeparator: ",",
        groupSeparator: ".",
        groupedFrom: 5,
        percentSpace: noBreakSpace,
        money: .after,
        months: words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        shortMonths: words("ene feb mar abr may jun jul ago sept oct nov dic"),
        dates: .dayMonthYear
    )

    package static let japanese = FormatLocale(
        tag: "ja",
        decimalSeparator: ".",
        groupSeparator: ",",
        money: .before,
        months: (1...12).map { "\($0)月" },
        shortMonths: (1...12).map { "\($0)月" },
        dates: .numbers(year: "年", month: "月", day: "日")
    )

    package static let known: [FormatLocale] = [english, americanEnglish, german, french, spanish, japanese]

    /// The known locale that is nearest to a language tag: `de-AT` is German, what is not known is English.
    package static func nearest(to tag: String) -> FormatLocale {
        var parts = tag.lowercased().split { $0 == "-" || $0 == "_" }
        while !parts.isEmpty {
            let wanted = parts.joined(separator: "-")
            if let found = known.first(where: { $0.tag.lowercased() == wanted }) { return found }
            parts.removeLast()
        }
        return english
    }
}
