import WeirPrimitives

/// What a plot says, in words and as a table.
extension PlotFormat {
    /// What it is and what stands out, for those who cannot see it.
    package func summary(of plot: Plot) -> String {
        guard plot.positions.count > 0, plot.series.contains(where: { $0.values.contains { $0 != nil } }) else {
            return "\(texts.kind(plot.kind)). \(texts.empty)"
        }
        let first = full(0, of: plot.positions)
        let last = full(plot.positions.count - 1, of: plot.positions)
        var sentences = ["\(texts.kind(plot.kind)), \(texts.from(first, last))."]
        for series in plot.series {
            let known = series.values.enumerated().compactMap { index, value in value.map { (index: index, value: $0) }
            }
            guard let least = known.min(by: { $0.value < $1.value }), let end = known.last,
                let most = known.max(by: { $0.value < $1.value })
            else { continue }
            func extreme(_ point: (index: Int, value: ExactDecimal)) -> PlotTexts.Extreme {
                PlotTexts.Extreme(value: full(point.value, plot.unit), position: full(point.index, of: plot.positions))
            }
            sentences.append(texts.summary(series.name, extreme(least), extreme(most), full(end.value, plot.unit)))
        }
        if let limit = plot.limit { sentences.append("\(limit.label): \(full(limit.value, plot.unit)).") }
        return sentences.joined(separator: " ")
    }

    /// All numbers as a table of HTML, a row for each position.
    package func table(of plot: Plot) -> String {
        var markup = Markup()
        markup.raw("<table><thead><tr><th scope=\"col\">")
        markup.text(heading(of: plot.positions))
        markup.raw("</th>")
        for series in plot.series {
            markup.raw("<th scope=\"col\"><bdi>")
            markup.text(series.name)
            markup.raw("</bdi></th>")
        }
        markup.raw("</tr></thead><tbody>\n")
        for index in 0..<plot.positions.count {
            markup.raw("<tr><th scope=\"row\"><bdi>")
            markup.text(full(index, of: plot.positions))
            markup.raw("</bdi></th>")
            for series in plot.series {
                markup.raw("<td>")
                markup.text(series.values[index].map { full($0, plot.unit) } ?? texts.unknown)
                markup.raw("</td>")
            }
            markup.raw("</tr>\n")
        }
        markup.raw("</tbody></table>")
        return markup.text
    }
}
