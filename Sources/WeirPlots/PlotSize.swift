/// How large a plot is drawn, in pixels of the page; text is 12 pixels in every size.
package struct PlotSize: Sendable, Hashable {
    package var width: Int
    package var height: Int

    package init(width: Int, height: Int) {
        precondition(width >= 240 && height >= 160, "Labels have no room in a plot that is smaller.")
        self.width = width
        self.height = height
    }

    /// For a page on a desk.
    package static let wide = PlotSize(width: 860, height: 300)
    /// For half of a page on a desk.
    package static let half = PlotSize(width: 470, height: 270)
    /// For the wide one of two columns of a page on a desk.
    package static let beside = PlotSize(width: 600, height: 280)
    /// For a page on a phone.
    package static let narrow = PlotSize(width: 350, height: 250)
}
