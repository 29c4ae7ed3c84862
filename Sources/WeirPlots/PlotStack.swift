import WeirPrimitives

/// From where to where each value of a plot reaches.
struct PlotStack {
    struct Span: Hashable {
        var from: ExactDecimal
        var to: ExactDecimal
    }

    /// By series and position; nil where nothing is known.
    let spans: [[Span?]]

    /// Values above zero are stacked upwards, those below downwards.
    ///
    /// A sum that does not fit ends at the largest one that does; the numbers beside the plot are right all the same.
    init(_ plot: Plot) {
        let isStacked =
            switch plot.kind {
            case .stackedAreas, .stackedBars: true
            case .lines, .bars: false
            }
        var above = Array(repeating: ExactDecimal.zero, count: plot.positions.count)
        var below = above
        spans = plot.series.map { series in
            series.values.enumerated().map { index, value in
                guard let value else { return nil }
                guard isStacked else { return Span(from: .zero, to: value) }
                let start = value < .zero ? below[index] : above[index]
                let end = (try? start.adding(value)) ?? start
                if value < .zero { below[index] = end } else { above[index] = end }
                return Span(from: start, to: end)
            }
        }
    }

    var ends: [ExactDecimal] { spans.flatMap { $0.compactMap { $0?.to } } }
}
