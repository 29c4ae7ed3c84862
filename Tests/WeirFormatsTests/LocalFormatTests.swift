import Testing
import WeirFormats
import WeirPrimitives

struct LocalFormatTests {
    private static let nbsp = FormatLocale.noBreakSpace

    private func exact(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(parsing: text)) }

    private func day(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }

    @Test(arguments: [
        ("0", "0", "0"), ("1234.5", "1,234.5", "1.234,5"), ("-999", "−999", "−999"), ("1000", "1,000", "1.000"),
        ("-1234567.000000001", "−1,234,567.000000001", "−1.234.567,000000001"), ("0.05", "0.05", "0,05"),
        (
            "99999999999999999999999999999999999999", "99,999,999,999,999,999,999,999,999,999,999,999,999",
            "99.999.999.999.999.999.999.999.999.999.999.999.999"
        ),
    ])
    func numbersAreGroupedAndWhole(_ value: String, _ english: String, _ german: String) throws {
        #expect(LocalFormat(.english).number(try exact(value)) == english)
        #expect(LocalFormat(.german).number(try exact(value)) == german)
    }

    @Test func shortNumbersStayWholeWhereTheLanguageSaysSo() throws {
        #expect(LocalFormat(.spanish).number(try exact("1234")) == "1234")
        #expect(LocalFormat(.spanish).number(try exact("12345")) == "12.345")
        #expect(LocalFormat(.french).number(try exact("12345.5")) == "12\u{202F}345,5")
    }

    @Test(arguments: [
        ("EUR", Int64(123_450), "€1,234.50", "1.234,50\u{A0}€"), ("USD", -5, "−$0.05", "−0,05\u{A0}$"),
        ("JPY", 500, "¥500", "500\u{A0}¥"), ("KWD", 1_250, "KWD\u{A0}1.250", "1,250\u{A0}KWD"),
        ("CHF", 0, "CHF\u{A0}0.00", "0,00\u{A0}CHF"), ("CAD", 100, "CA$1.00", "1,00\u{A0}CA$"),
        ("EUR", Int64.min, "−€92,233,720,368,547,758.08", "−92.233.720.368.547.758,08\u{A0}€"),
    ])
    func moneyHasAllItsMinorDigits(_ code: String, _ minor: Int64, _ english: String, _ german: String) throws {
        let money = Money(minorUnits: minor, currency: try #require(Currency(code: code)))
        #expect(LocalFormat(.english).money(money) == english)
        #expect(LocalFormat(.german).money(money) == german)
    }

    @Test func everyCurrencyIsToldInEveryLocale() throws {
        for currency in Currency.all {
            for locale in FormatLocale.known {
                let text = LocalFormat(locale).money(Money(minorUnits: 1_234_567, currency: currency))
                #expect(text.filter(\.isNumber) == "1234567", "\(text)")
                #expect(text.contains(currency.symbol))
            }
        }
    }

    @Test func pricesHaveMoreDigitsWhereTheyNeedThem() throws {
        #expect(LocalFormat(.english).price(try exact("0.0005"), in: .usd) == "$0.0005")
        #expect(LocalFormat(.english).price(try exact("2"), in: .usd) == "$2.00")
        #expect(LocalFormat(.english).price(try exact("0.5"), in: .jpy) == "¥0.5")
    }

    @Test(arguments: [
        ("0", "0"), ("999", "999"), ("1000", "1k"), ("1500", "1.5k"), ("-20000", "−20k"), ("2500000", "2.5M"),
        ("1000000000", "1B"), ("7000000000000", "7T"), ("0.25", "0.25"), ("1234.5", "1.2345k"), ("999.5", "999.5"),
    ])
    func axesHaveShortNumbers(_ value: String, _ expected: String) throws {
        #expect(LocalFormat(.english).short(try exact(value)) == expected)
    }

    @Test func datesFollowTheLocale() throws {
        let date = try day("2026-03-03")
        let long = FormatLocale.known.map { LocalFormat($0).date(date) }
        #expect(long == ["3 March 2026", "March 3, 2026", "3. März 2026", "3 mars 2026", "3 marzo 2026", "2026年3月3日"])
        let days = FormatLocale.known.map { LocalFormat($0).day(date) }
        #expect(days == ["3 Mar", "Mar 3", "3. März", "3 mars", "3 mar", "3月3日"])
        #expect(LocalFormat(.english).month(date.calendarMonth) == "Mar 2026")
        #expect(LocalFormat(.japanese).month(date.calendarMonth) == "2026年3月")
    }

    @Test func aPeriodNamesItsLastDay() throws {
        let format = LocalFormat(.english)
        func range(_ start: String, _ end: String) throws -> TimeRange {
            TimeRange(
                start: try #require(Timestamp(iso8601: start)),
                end: try #require(Timestamp(iso8601: end))
            )
        }
        let month = try range("2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z")
        #expect(format.period(month, in: .utc) == "1 Feb 2026 – 28 Feb 2026")
        let one = try range("2026-02-01T00:00:00Z", "2026-02-02T00:00:00Z")
        #expect(format.period(one, in: .utc) == "1 Feb 2026")
        let part = try range("2026-02-01T00:00:00Z", "2026-02-10T14:05:00Z")
        #expect(format.period(part, in: .utc) == "1 Feb 2026, 00:00 – 10 Feb 2026, 14:05")
        let empty = try range("2026-02-01T00:00:00Z", "2026-02-01T00:00:00Z")
        #expect(format.period(empty, in: .utc) == "1 Feb 2026")
    }

    @Test(arguments: [
        ("de", "de"), ("de-AT", "de"), ("en_US", "en-US"), ("EN-us", "en-US"), ("en-GB", "en"), ("ja-JP", "ja"),
        ("tlh", "en"), ("", "en"),
    ])
    func theNearestLocaleIsTaken(_ tag: String, _ expected: String) {
        #expect(FormatLocale.nearest(to: tag).tag == expected)
    }
}
