/// The words of plots in one language.
package struct PlotTexts: Sendable {
    /// What the plot is, for those who cannot see it: `Lines`.
    package var kind: @Sendable (Plot.Kind) -> String
    /// Opens the table of the numbers.
    package var numbers: String
    package var day: String
    package var month: String
    package var hour: String
    package var name: String
    package var from: @Sendable (_ first: String, _ last: String) -> String
    package var summary: @Sendable (_ series: String, _ least: Extreme, _ most: Extreme, _ last: String) -> String
    package var empty: String
    /// Where a value is not known.
    package var unknown: String

    package struct Extreme: Sendable, Hashable {
        package var value: String
        package var position: String
    }

    package static let english = PlotTexts(
        kind: { kind in
            switch kind {
            case .lines: "Line plot"
            case .stackedAreas: "Stacked area plot"
            case .bars: "Bar plot"
            case .stackedBars: "Stacked bar plot"
            }
        },
        numbers: "Numbers",
        day: "Day",
        month: "Month",
        hour: "Hour",
        name: "Name",
        from: { "from \($0) to \($1)" },
        summary: { series, least, most, last in
            "\(series): lowest \(least.value) (\(least.position)), highest \(most.value) (\(most.position)), last \(last)."
        },
        empty: "No data.",
        unknown: "–"
    )
}
