/// A plot in a page: drawn for a desk and for a phone, of which one is shown, and its numbers to be opened.
package enum PlotFigure {
    /// The `figure` element; the page's style sheet has ``PlotStyle/css``.
    ///
    /// It needs no style of its own and no script, so that a strict content security policy lets it pass.
    ///
    /// `wide`: The size on a desk; text keeps its size where the place is about as wide.
    package static func html(_ plot: Plot, _ format: PlotFormat = PlotFormat(), wide: PlotSize = .wide) -> String {
        let drawing = SVGPlot(plot, format)
        var markup = Markup()
        markup.raw("<figure class=\"plot-figure\">\n<figcaption>")
        markup.text(plot.title)
        markup.raw("</figcaption>\n<div class=\"plot-wide\">\n")
        markup.raw(drawing.svg(wide))
        markup.raw("</div>\n<div class=\"plot-narrow\">\n")
        markup.raw(drawing.svg(.narrow))
        markup.raw("</div>\n<details class=\"plot-numbers\"><summary>")
        markup.text(format.texts.numbers)
        markup.raw("</summary>\n")
        markup.raw(format.table(of: plot))
        markup.raw("\n</details>\n</figure>\n")
        return markup.text
    }
}
