import WeirCore
import WeirPages
import WeirPlots
import WeirPrimitives

/// What a customer uses of one feature.
struct FeatureUsage: Sendable {
    struct Day: Sendable, Hashable {
        var date: LocalDate
        var value: Quantity
    }

    /// Usage by the values of a dimension.
    struct Part: Sendable {
        var dimension: String
        var values: [(name: String, days: [Day])] = []
        /// More values and days than are read: nothing is drawn.
        var hasTooMany = false
    }

    var feature: Feature
    var name: String
    var meter: Meter
    var period: TimeRange
    var used: Quantity
    var limit: Quantity?
    /// Days with usage, in their order.
    var days: [Day]
    var forecast: UsageForecast?
    /// By the dimensions of its meter; without any, there are none.
    var parts: [Part] = []

    /// In thousandths; those without a limit come last.
    var fullness: Int { limit.map { ProgressBar.permille(used, $0) } ?? -1 }

    /// The plot: what was used so far against the limit where amounts add up, else each day by itself.
    ///
    /// `today`: The last day of which usage is drawn; up to `last`, the last of the period, goes what is foreseen.
    func plot(from first: LocalDate, to today: LocalDate, last: LocalDate, _ words: PortalWords) -> Plot? {
        guard first <= today, !days.isEmpty else { return nil }
        let byDay = Dictionary(days.map { ($0.date, $0.value) }) { first, _ in first }
        let dates = (0...today.days(since: first)).map { first.adding(days: $0) }
        guard dates.count <= 366 else { return nil }
        let unit = PlotUnit.count(nil)
        guard let limit, meter.aggregation.addsUp else {
            let values = dates.map { date in byDay[date]?.decimal ?? ExactDecimal.zero }
            return Plot(
                title: words.byDay(name),
                kind: .bars,
                positions: .days(dates),
                series: [PlotSeries(name, values)],
                unit: unit
            )
        }
        var sum = Quantity.zero
        var values: [ExactDecimal?] = []
        for date in dates {
            guard let next = try? sum.adding(byDay[date] ?? .zero) else { return nil }
            sum = next
            values.append(sum.decimal)
        }
        var series = [PlotSeries(words.used, values)]
        let ahead = foreseen(from: sum, days: last.days(since: today))
        if !ahead.isEmpty {
            let unknown: [ExactDecimal?] = ahead.map { _ in nil }
            series[0].values += unknown
            let before: [ExactDecimal?] = values.dropLast().map { _ in nil }
            series.append(PlotSeries(words.foreseen, before + [sum.decimal] + ahead, isExpected: true))
        }
        return Plot(
            title: words.sum(name),
            kind: .lines,
            positions: .days(dates + ahead.indices.map { today.adding(days: $0 + 1) }),
            series: series,
            unit: unit,
            limit: PlotLimit(words.limit, limit.decimal)
        )
    }

    /// What the days that are left come to at the pace of the last ones, evenly; none when nothing is foreseen.
    private func foreseen(from sum: Quantity, days: Int) -> [ExactDecimal] {
        guard let forecast, days > 0, days <= 366 else { return [] }
        let (rest, overflows) = forecast.atEnd.billionths.subtractingReportingOverflow(sum.billionths)
        guard !overflows, rest >= 0 else { return [] }
        return (1...days).map { day in
            // The whole days first, so that nothing overflows that the forecast itself did not.
            let (whole, left) = rest.quotientAndRemainder(dividingBy: Int128(days))
            return Quantity(billionths: sum.billionths + whole * Int128(day) + left * Int128(day) / Int128(days))
                .decimal
        }
    }
}

extension FeatureUsage {
    /// Each day by the values of a dimension; nil when there is but one value, which says nothing more.
    func plot(_ part: Part, from first: LocalDate, to today: LocalDate, _ words: PortalWords) -> Plot? {
        guard first <= today, part.values.count > 1 else { return nil }
        let dates = (0...today.days(since: first)).map { first.adding(days: $0) }
        guard dates.count <= 366 else { return nil }
        let series = part.values.map { value in
            let byDay = Dictionary(value.days.map { ($0.date, $0.value) }) { first, _ in first }
            return PlotSeries(value.name, dates.map { byDay[$0]?.decimal ?? ExactDecimal.zero })
        }
        guard let folded = try? Plot.folded(series, into: words.others) else { return nil }
        return Plot(
            title: words.byDimension(name, part.dimension),
            kind: .stackedBars,
            positions: .days(dates),
            series: folded,
            unit: .count(nil)
        )
    }
}
