package import WeirFormats
package import WeirPrimitives

/// How a page writes numbers, money and dates: in its reader's locale and time zone.
package struct PageFormat: Sendable {
    package var local: LocalFormat
    package var zone: Zone

    package init(_ local: LocalFormat = LocalFormat(.english), zone: Zone = .utc) {
        self.local = local
        self.zone = zone
    }

    package func number(_ value: Int) -> String { local.number(value) }
    package func number(_ value: Quantity) -> String { local.number(value) }
    package func number(_ value: ExactDecimal) -> String { local.number(value) }
    /// `1.5M`.
    package func short(_ value: ExactDecimal) -> String { local.short(value) }
    package func money(_ value: Money) -> String { local.money(value) }

    /// A sum of amounts in minor units; a dash when no amount can be as large.
    package func sum(_ minorUnits: Int128, in currency: Currency) -> String {
        Int64(exactly: minorUnits).map { money(Money(minorUnits: $0, currency: currency)) } ?? "–"
    }

    package func price(_ value: ExactDecimal, in currency: Currency) -> String { local.price(value, in: currency) }

    /// `12.5%`, from thousandths.
    package func percent(permille: Int) -> String {
        local.percent(ExactDecimal(coefficient: Int128(permille), scale: 1))
    }

    /// `3 Feb 2026`.
    package func date(_ date: LocalDate) -> String { local.shortDate(date) }
    package func date(_ instant: Timestamp) -> String { local.shortDate(zone.localDate(at: instant)) }

    /// `3 Feb 2026, 14:05`.
    package func dateTime(_ instant: Timestamp) -> String {
        var time = zone.localDateTime(at: instant)
        time.millisecondOfDay -= time.millisecondOfDay % 60_000
        return "\(local.shortDate(time.date)), \(local.time(time))"
    }

    /// `3 Feb 2026, 14:05:09`.
    package func exact(_ instant: Timestamp) -> String {
        let time = zone.localDateTime(at: instant)
        return "\(local.shortDate(time.date)), \(local.time(time))"
    }

    /// `Feb 2026`.
    package func month(_ month: CalendarMonth) -> String { local.month(month) }

    /// `1 Feb 2026 – 28 Feb 2026`.
    package func period(_ range: TimeRange) -> String { local.period(range, in: zone) }
}
