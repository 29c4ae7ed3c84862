import WeirCore
import WeirPages
import WeirPlots
import WeirPrimitives
import WeirServices

/// Usage of one meter, day by day, to be drawn.
struct UsagePlot: Sendable {
    var title: String
    var unit: String?
    var days: [LocalDate]
    /// Of each group its name, and a value for each day.
    var series: [(name: String, values: [Quantity?])]
    private let isAdding: Bool

    /// Days that a plot shows.
    static let shownDays = 30

    /// Puts the rows of an answer on its days.
    ///
    /// `isAdding`: A day without events counts as none; of averages and the like nothing is known then.
    init(
        _ title: String,
        unit: String?,
        days: [LocalDate],
        rows: [UsageSeries.Row],
        isAdding: Bool,
        in zone: Zone,
        missing: String = "(none)"
    ) {
        self.title = title
        self.unit = unit
        self.days = days
        self.isAdding = isAdding
        let places = Dictionary(days.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
        let empty: [Quantity?] = days.map { _ in isAdding ? .zero : nil }
        var values: [String: [Quantity?]] = [:]
        var names: [String] = []
        for row in rows {
            guard let place = places[zone.localDate(at: row.window.start)] else { continue }
            let name = row.group.isEmpty ? title : row.group.map { $0 ?? missing }.joined(separator: " · ")
            if values[name] == nil { names.append(name) }
            values[name, default: empty][place] = row.value
        }
        series = names.map { ($0, values[$0] ?? empty) }
    }

    /// The plot; nil when nothing was used.
    func plot() -> Plot? {
        guard series.contains(where: { $0.values.contains { $0 != nil && $0 != .zero } }) else { return nil }
        let all = series.map { PlotSeries($0.name, $0.values.map { $0?.decimal }) }
        guard let folded = try? Plot.folded(all, into: "Others") else { return nil }
        return Plot(
            title: title,
            kind: !isAdding ? .lines : folded.count > 1 ? .stackedAreas : .bars,
            positions: .days(days),
            series: folded,
            unit: .count(unit)
        )
    }

    func part(_ size: PlotSize = .wide) -> any PageComponent {
        if let plot = plot() { return PlotPart(plot, size) }
        return PageText("\(title): nothing in the last \(Self.shownDays) days.", .hint)
    }
}
