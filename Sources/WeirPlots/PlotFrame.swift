import WeirFormats
import WeirPrimitives

/// Where the parts of a plot stand in its picture.
struct PlotFrame {
    let size: PlotSize
    let scale: PlotScale
    let tickLabels: [String]
    /// The series in rows, each with where its name begins.
    let legend: [[(series: Int, x: Double, name: String)]]
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    private let count: Int
    private let isBanded: Bool

    static let legendRow = 20.0
    /// The sign of a series and the room behind it.
    static let swatch = 16.0

    init(_ plot: Plot, _ format: PlotFormat, _ size: PlotSize, ends: [ExactDecimal]) {
        self.size = size
        let width = Double(size.width)
        let wholeSteps =
            switch plot.unit {
            case .count: ends.allSatisfy(\.isInteger)
            case .money, .percent: false
            }
        scale = PlotScale(
            covering: ends + [plot.limit?.value].compactMap(\.self),
            intervals: size.height < 280 ? 4 : 5,
            wholeSteps: wholeSteps
        )
        tickLabels = scale.ticks.map { format.short($0, plot.unit) }
        legend = Self.legend(plot, width: width)
        let hasUnit =
            switch plot.unit {
            case .count(let name): name != nil
            case .money, .percent: false
            }
        left = (tickLabels.map(Markup.width(of:)).max() ?? 0) + 10
        right = width - 10
        top = 12 + Double(legend.count) * Self.legendRow + (hasUnit ? 18 : 0)
        bottom = Double(size.height) - 26
        count = plot.positions.count
        isBanded =
            switch plot.kind {
            case .bars, .stackedBars: true
            case .lines, .stackedAreas: false
            }
    }

    private static func legend(_ plot: Plot, width: Double) -> [[(series: Int, x: Double, name: String)]] {
        guard plot.series.count > 1 else { return [] }
        var rows: [[(series: Int, x: Double, name: String)]] = [[]]
        var x = 0.0
        for (index, series) in plot.series.enumerated() {
            let name = Markup.fitting(series.name, in: width - swatch)
            let needed = swatch + Markup.width(of: name)
            if x > 0, x + needed > width {
                rows.append([])
                x = 0
            }
            rows[rows.count - 1].append((index, x, name))
            x += needed + 18
        }
        return rows
    }

    /// From one position to the next.
    var step: Double {
        if isBanded { return (right - left) / Double(max(count, 1)) }
        return (right - left) / Double(max(count - 1, 1))
    }

    func x(_ index: Int) -> Double {
        if isBanded { return left + step * (Double(index) + 0.5) }
        return count > 1 ? left + step * Double(index) : (left + right) / 2
    }

    func y(_ value: ExactDecimal) -> Double { bottom - scale.height(of: value) * (bottom - top) }

    /// The labels of the positions that have room beside each other, each centred where it can be.
    func labels(_ plot: Plot, _ format: PlotFormat) -> [(index: Int, x: Double, text: String)] {
        guard count > 0 else { return [] }
        let all = (0..<count).map { index -> String in
            let text = format.label(index, of: plot.positions)
            // Names have no order from which a missing one could be guessed, so each is shown as far as it fits.
            if case .names = plot.positions { return Markup.fitting(text, in: max(step - 8, 18)) }
            return text
        }
        let isNamed: Bool =
            if case .names = plot.positions { true } else { false }
        let widest = (all.map(Markup.width(of:)).max() ?? 0) + 14
        let every = isNamed ? 1 : [1, 2, 3, 4, 6, 7, 14, 28, 56, 112].first { Double($0) * step >= widest } ?? count
        var labels: [(index: Int, x: Double, text: String)] = []
        var taken = -Double.infinity
        var year: Int?
        for index in stride(from: 0, to: count, by: max(every, 1)) {
            var text = all[index]
            // The year once, with the first of its months that is shown.
            if case .months(let months) = plot.positions {
                text =
                    months[index].year == year
                    ? format.format.shortName(of: months[index]) : format.format.month(months[index])
                year = months[index].year
            }
            let half = Markup.width(of: text) / 2
            // Moved into the picture, the last one may have come too near to the one before.
            let x = min(max(self.x(index), half), Double(size.width) - half)
            guard x - half > taken else { continue }
            labels.append((index, x, text))
            taken = x + half + 6
        }
        return labels
    }
}
