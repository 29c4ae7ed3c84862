import WeirPrimitives

/// Draws plots as SVG, which needs no script and no library where it is shown.
package struct SVGPlot: Sendable {
    package let plot: Plot
    let format: PlotFormat
    let stack: PlotStack

    /// Positions that can be pointed at singly; more would be too narrow, and make the picture large.
    static let mostHits = 100

    package init(_ plot: Plot, _ format: PlotFormat = PlotFormat()) {
        self.plot = plot
        self.format = format
        stack = PlotStack(plot)
    }

    /// The picture, with what it says in words.
    ///
    /// - Parameters:
    ///   - size: In pixels.
    ///   - isStandalone: Brings its own style sheet, for a file; in a page ``PlotStyle/css`` stands once.
    /// - Returns: An `svg` element.
    package func svg(_ size: PlotSize, isStandalone: Bool = false) -> String {
        let frame = PlotFrame(plot, format, size, ends: stack.ends)
        if let rows = PlotRows(plot, frame) {
            return svg(PlotSize(width: size.width, height: rows.height), isStandalone) { markup in
                drawLegend(frame, &markup)
                draw(rows, &markup)
            }
        }
        return svg(size, isStandalone) { markup in
            drawLegend(frame, &markup)
            drawAxes(frame, &markup)
            switch plot.kind {
            case .lines: drawLines(frame, &markup)
            case .stackedAreas: drawAreas(frame, &markup)
            case .bars, .stackedBars: drawBars(frame, &markup)
            }
            drawLimit(frame, &markup)
            drawHits(frame, &markup)
        }
    }

    private func svg(_ size: PlotSize, _ isStandalone: Bool, draw: (inout Markup) -> Void) -> String {
        var markup = Markup()
        markup.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"plot\" role=\"img\" ")
        markup.raw("width=\"\(size.width)\" height=\"\(size.height)\" viewBox=\"0 0 \(size.width) \(size.height)\" ")
        markup.raw("font-family=\"Noto Sans, sans-serif\" font-size=\"12\" aria-label=\"")
        markup.text("\(plot.title). \(format.summary(of: plot))")
        markup.raw("\">\n")
        if isStandalone { markup.raw("<style>\(PlotStyle.css)</style>\n") }
        draw(&markup)
        markup.raw("</svg>\n")
        return markup.text
    }

    /// Whether there is no value at all.
    private var isEmpty: Bool { !plot.series.contains { $0.values.contains { $0 != nil } } }

    // MARK: Around the data

    private func drawLegend(_ frame: PlotFrame, _ markup: inout Markup) {
        guard !frame.legend.isEmpty else { return }
        markup.raw("<g class=\"plot-legend\" fill=\"\(PlotStyle.fallbackInk)\">\n")
        for (row, entries) in frame.legend.enumerated() {
            let y = Double(row) * PlotFrame.legendRow
            for entry in entries {
                let color = PlotStyle.fallback(entry.series)
                markup.raw("<rect class=\"plot-fill-\(entry.series + 1)\" fill=\"\(color)\" ")
                markup.raw("x=\"\(length(entry.x))\" y=\"\(length(y + 2))\" width=\"10\" height=\"10\" rx=\"2\"/>")
                write(entry.name, x: entry.x + PlotFrame.swatch, y: y + 11, "start", &markup)
            }
        }
        markup.raw("</g>\n")
    }

    private func drawAxes(_ frame: PlotFrame, _ markup: inout Markup) {
        markup.raw("<g fill=\"\(PlotStyle.fallbackMuted)\">\n")
        if case .count(let name?) = plot.unit {
            write(Markup.fitting(name, in: Double(frame.size.width)), x: 0, y: frame.top - 12, "start", &markup)
        }
        for (tick, label) in zip(frame.scale.ticks, frame.tickLabels) {
            let y = frame.y(tick)
            let (kind, color) =
                tick == .zero ? ("plot-zero", PlotStyle.fallbackMuted) : ("plot-grid", PlotStyle.fallbackGrid)
            markup.raw("<path class=\"\(kind)\" stroke=\"\(color)\" d=\"M\(length(frame.left)) \(length(y))")
            markup.raw("H\(length(frame.right))\"/>")
            write(label, x: frame.left - 6, y: y + 4, "end", &markup)
        }
        if isEmpty {
            write(
                format.texts.empty,
                x: (frame.left + frame.right) / 2,
                y: (frame.top + frame.bottom) / 2,
                "middle",
                &markup
            )
        }
        for label in frame.labels(plot, format) {
            write(label.text, x: label.x, y: frame.bottom + 18, "middle", &markup)
        }
        markup.raw("</g>\n")
    }

    private func drawLimit(_ frame: PlotFrame, _ markup: inout Markup) {
        guard let limit = plot.limit else { return }
        let y = frame.y(limit.value)
        let text = "\(limit.label): \(format.full(limit.value, plot.unit))"
        markup.raw("<path class=\"plot-limit\" stroke=\"\(PlotStyle.fallbackLimit)\" stroke-width=\"1.5\" ")
        markup.raw("stroke-dasharray=\"5 4\" d=\"M\(length(frame.left)) \(length(y))H\(length(frame.right))\"/>")
        // Above the line, or below it where it would leave the picture; with a rim that parts it from data behind it.
        let base = y - 6 < frame.top + 4 ? y + 15 : y - 6
        markup.raw("<g class=\"plot-limit-text\" paint-order=\"stroke\" stroke-width=\"4\" stroke-linejoin=\"round\">")
        markup.raw("<text class=\"plot-limit-label\" fill=\"\(PlotStyle.fallbackLimit)\" stroke=\"#ffffff\" ")
        markup.raw("text-anchor=\"end\" x=\"\(length(frame.right))\" y=\"\(length(base))\">")
        markup.text(Markup.fitting(text, in: frame.right - frame.left))
        markup.raw("</text></g>\n")
    }

    /// What can be pointed at: each position with its numbers.
    private func drawHits(_ frame: PlotFrame, _ markup: inout Markup) {
        guard plot.positions.count <= Self.mostHits else { return }
        for index in 0..<plot.positions.count {
            let known = plot.series.compactMap { series in
                series.values[index].map { "\(series.name): \(format.full($0, plot.unit))" }
            }
            guard !known.isEmpty else { continue }
            let from = max(frame.x(index) - frame.step / 2, frame.left)
            let to = min(frame.x(index) + frame.step / 2, frame.right)
            markup.raw("<rect class=\"plot-hit\" fill=\"none\" pointer-events=\"all\" x=\"\(length(from))\" ")
            markup.raw("y=\"\(length(frame.top))\" width=\"\(length(to - from))\" ")
            markup.raw("height=\"\(length(frame.bottom - frame.top))\"><title>")
            markup.text(([format.full(index, of: plot.positions)] + known).joined(separator: " · "))
            markup.raw("</title></rect>\n")
        }
    }

    // MARK: The data

    private func drawLines(_ frame: PlotFrame, _ markup: inout Markup) {
        for (index, series) in plot.series.enumerated() {
            for run in runs(of: series.values) {
                let points = run.map { (frame.x($0.index), frame.y($0.value)) }
                guard points.count > 1 else {
                    dot(points[0], index, &markup)
                    continue
                }
                markup.raw("<path class=\"plot-line-\(index + 1)\" stroke=\"\(PlotStyle.fallback(index))\" ")
                markup.raw("fill=\"none\" stroke-width=\"2\" stroke-linejoin=\"round\" stroke-linecap=\"round\" ")
                markup.raw(series.isExpected ? "stroke-dasharray=\"1 6\" d=\"" : "d=\"")
                markup.raw(path(points))
                markup.raw("\"/>\n")
            }
        }
    }

    private func dot(_ point: (x: Double, y: Double), _ series: Int, _ markup: inout Markup) {
        markup.raw("<circle class=\"plot-fill-\(series + 1)\" fill=\"\(PlotStyle.fallback(series))\" ")
        markup.raw("cx=\"\(length(point.x))\" cy=\"\(length(point.y))\" r=\"3\"/>\n")
    }

    private func drawAreas(_ frame: PlotFrame, _ markup: inout Markup) {
        for (index, spans) in stack.spans.enumerated() {
            for run in runs(of: spans) {
                // One position alone has no width; it is shown as wide as a bar.
                let places =
                    run.count > 1
                    ? run.map { (x: frame.x($0.index), span: $0.value) }
                    : [-8.0, 8.0].map { (x: frame.x(run[0].index) + $0, span: run[0].value) }
                let upper = places.map { ($0.x, frame.y($0.span.to)) }
                let lower = places.reversed().map { ($0.x, frame.y($0.span.from)) }
                markup.raw("<path class=\"plot-fill-\(index + 1)\" fill=\"\(PlotStyle.fallback(index))\" ")
                markup.raw("fill-opacity=\"0.85\" d=\"\(path(upper + lower))Z\"/>\n")
            }
        }
    }

    private func drawBars(_ frame: PlotFrame, _ markup: inout Markup) {
        let isStacked = plot.kind == .stackedBars
        let group = min(frame.step * 0.76, isStacked || plot.series.count == 1 ? 48 : 120)
        let bars = isStacked ? 1 : Double(max(plot.series.count, 1))
        // Half a pixel of air between bars, as long as there is room for it.
        let width = max(group / bars - (bars > 1 && group / bars > 3 ? 1 : 0), 0.5)
        for (index, spans) in stack.spans.enumerated() {
            markup.raw("<path class=\"plot-fill-\(index + 1)\" fill=\"\(PlotStyle.fallback(index))\" d=\"")
            for (place, span) in spans.enumerated() {
                guard let span, span.from != span.to else { continue }
                let offset = isStacked ? 0 : Double(index) * group / bars
                let x = frame.x(place) - group / 2 + offset
                let (from, to) = (frame.y(span.from), frame.y(span.to))
                markup.raw("M\(length(x)) \(length(from))V\(length(to))h\(length(width))V\(length(from))Z")
            }
            markup.raw("\"/>\n")
        }
    }

    // MARK: Pieces

    /// The known values in stretches without a gap.
    private func runs<Value>(of values: [Value?]) -> [[(index: Int, value: Value)]] {
        var runs: [[(index: Int, value: Value)]] = []
        var isOpen = false
        for (index, value) in values.enumerated() {
            guard let value else {
                isOpen = false
                continue
            }
            if !isOpen { runs.append([]) }
            runs[runs.count - 1].append((index, value))
            isOpen = true
        }
        return runs
    }

    private func path(_ points: [(Double, Double)]) -> String {
        points.enumerated().map { "\($0 == 0 ? "M" : "L")\(length($1.0)) \(length($1.1))" }.joined()
    }

    func write(_ text: String, x: Double, y: Double, _ anchor: String, _ markup: inout Markup) {
        markup.raw("<text x=\"\(length(x))\" y=\"\(length(y))\" text-anchor=\"\(anchor)\">")
        markup.text(text)
        markup.raw("</text>\n")
    }

    func length(_ value: Double) -> String { Markup.length(value) }
}
