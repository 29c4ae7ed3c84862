/// How a language and region write numbers, dates and money; data alone, so that a further one is a further value.
package struct FormatLocale: Sendable, Hashable {
    /// BCP 47: `en`, `de-CH`.
    package var tag: String
    package var decimalSeparator: String
    package var groupSeparator: String
    /// Digits that a group has.
    package var groupSize: Int
    /// Shorter whole parts are not grouped: 4 for all, 5 where `1234` stays whole.
    package var groupedFrom: Int
    package var minusSign: String
    /// Between a number and its percent sign.
    package var percentSpace: String
    package var money: MoneyPattern
    /// Twelve names.
    package var months: [String]
    /// Twelve names of a few letters.
    package var shortMonths: [String]
    package var dates: DatePattern

    /// Where the currency stands.
    package enum MoneyPattern: Sendable, Hashable {
        /// `€12.50`; a code is set apart: `CHF 12.50`.
        case before
        /// `€ 12,50`.
        case beforeApart
        /// `12,50 €`.
        case after
    }

    /// The order of a date's parts.
    package enum DatePattern: Sendable, Hashable {
        /// `3 February 2026`.
        case dayMonthYear
        /// `3. Februar 2026`.
        case dayPointMonthYear
        /// `February 3, 2026`.
        case monthDayYear
        /// `2026年2月3日`: what follows each part.
        case numbers(year: String, month: String, day: String)
    }

    package init(
        tag: String,
        decimalSeparator: String,
        groupSeparator: String,
        groupSize: Int = 3,
        groupedFrom: Int = 4,
        minusSign: String = "\u{2212}",
        percentSpace: String = "",
        money: MoneyPattern,
        months: [String],
        shortMonths: [String],
        dates: DatePattern
    ) {
        precondition(months.count == 12 && shortMonths.count == 12, "A year has twelve months.")
        precondition(groupSize > 0, "A group has digits.")
        self.tag = tag
        self.decimalSeparator = decimalSeparator
        self.groupSeparator = groupSeparator
        self.groupSize = groupSize
        self.groupedFrom = groupedFrom
        self.minusSign = minusSign
        self.percentSpace = percentSpace
        self.money = money
        self.months = months
        self.shortMonths = shortMonths
        self.dates = dates
    }
}
