/// Bars of names for which there is no room beside each other: one below the other, each under its whole name.
struct PlotRows {
    let names: [String]
    let frame: PlotFrame
    /// Bars of each name.
    let bars: Int

    static let barHeight = 10.0
    /// From the top of a row to its first bar.
    static let nameHeight = 18.0
    /// Between rows.
    static let gap = 12.0

    /// nil when upright bars have room for their names, or a limit has to be seen beside them.
    init?(_ plot: Plot, _ frame: PlotFrame) {
        guard case .names(let names) = plot.positions, plot.limit == nil,
            names.contains(where: { Markup.width(of: $0) > frame.step - 8 })
        else { return nil }
        switch plot.kind {
        case .bars: bars = max(plot.series.count, 1)
        case .stackedBars: bars = 1
        case .lines, .stackedAreas: return nil
        }
        self.names = names
        self.frame = frame
    }

    var rowHeight: Double { Self.nameHeight + Double(bars) * Self.barHeight + Self.gap }
    var top: Double { Double(frame.legend.count) * PlotFrame.legendRow + (frame.legend.isEmpty ? 0 : 4) }
    var height: Int { max(160, Int((top + Double(names.count) * rowHeight).rounded(.up))) }

    func y(_ row: Int) -> Double { top + Double(row) * rowHeight }
}

extension SVGPlot {
    func draw(_ rows: PlotRows, _ markup: inout Markup) {
        let width = Double(rows.frame.size.width)
        for (index, name) in rows.names.enumerated() {
            let y = rows.y(index)
            let known = plot.series.compactMap { $0.values[index] }
            // Beside several bars there is no place for their numbers; those are in the table.
            var value = known.isEmpty ? format.texts.unknown : ""
            if rows.bars == 1, !known.isEmpty, let sum = try? known.map(Optional.some).sum() {
                value = format.full(sum, plot.unit)
            }
            let room = width - (value.isEmpty ? 0 : Markup.width(of: value) + 12)
            markup.raw("<g fill=\"\(PlotStyle.fallbackInk)\" class=\"plot-legend\">")
            write(Markup.fitting(name, in: room), x: 0, y: y + 12, "start", &markup)
            if !value.isEmpty { write(value, x: width, y: y + 12, "end", &markup) }
            markup.raw("</g>\n")
        }
        for (series, spans) in stack.spans.enumerated() {
            markup.raw("<path class=\"plot-fill-\(series + 1)\" fill=\"\(PlotStyle.fallback(series))\" d=\"")
            for (index, span) in spans.enumerated() {
                guard let span, span.from != span.to else { continue }
                let (from, to) = (rows.frame.scale.height(of: span.from), rows.frame.scale.height(of: span.to))
                let bar = rows.bars > 1 ? Double(series) * PlotRows.barHeight : 0
                let y = rows.y(index) + PlotRows.nameHeight + bar
                markup.raw(
                    "M\(length(from * width)) \(length(y))H\(length(to * width))v\(length(PlotRows.barHeight - 1))"
                )
                markup.raw("H\(length(from * width))Z")
            }
            markup.raw("\"/>\n")
        }
    }
}
