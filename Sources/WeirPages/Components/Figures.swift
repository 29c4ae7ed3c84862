package import WeirPlots
package import WeirPrimitives

/// A figure with its name.
package struct Tile: Sendable {
    package var label: String
    package var value: String
    package var detail: String?
    /// What the figure is made of.
    package var href: String?
    package var tone: PageTone
    package var progress: ProgressBar?

    package init(
        _ label: String,
        _ value: String,
        detail: String? = nil,
        href: String? = nil,
        tone: PageTone = .plain,
        progress: ProgressBar? = nil
    ) {
        self.label = label
        self.value = value
        self.detail = detail
        self.href = href
        self.tone = tone
        self.progress = progress
    }
}

/// Figures beside each other.
package struct Tiles: PageComponent {
    package let template = "base.tiles"
    package var tiles: [Tile]

    package init(_ tiles: [Tile]) { self.tiles = tiles }

    package func view(in scope: PageScope) -> PageValue {
        [
            "tiles": .list(
                tiles.map { tile in
                    [
                        "label": .text(tile.label), "value": .text(tile.value), "detail": .optional(tile.detail),
                        "href": .optional(tile.href), "tone": .text(tile.tone.rawValue),
                        "meter": .optional(tile.progress.map { .markup(scope.markup(of: $0)) }),
                    ]
                }
            )
        ]
    }
}

/// How far something has come: usage of a quota, an import.
package struct ProgressBar: PageComponent {
    package let template = "base.progress"
    package var label: String
    private var text: Text
    /// In thousandths; nil when it is not known.
    package var permille: Int?
    package var tone: PageTone
    package var detail: String?
    /// Where its name leads.
    package var href: String?

    /// What stands beside the bar; a page's words come to it when it is written.
    private enum Text: Sendable {
        case plain(String)
        /// `421 of 1,000`.
        case part(String, of: String)
        /// `421 · no limit`.
        case unlimited(String)

        func text(_ words: PageWords) -> String {
            switch self {
            case .plain(let text): text
            case .part(let part, let whole): words.of(part, whole)
            case .unlimited(let used): "\(used) · \(words.noLimit)"
            }
        }
    }

    /// `permille`: Beyond 1000 it is shown as full, in the tone that is given.
    package init(
        _ label: String,
        _ text: String,
        permille: Int?,
        tone: PageTone = .plain,
        detail: String? = nil,
        href: String? = nil
    ) {
        self.href = href
        self.label = label
        self.text = .plain(text)
        self.permille = permille
        self.tone = tone
        self.detail = detail
    }

    /// Usage of what is allowed: good below four fifths, then a warning, and bad when there is nothing left.
    ///
    /// `limit`: nil for no limit.
    package init(
        _ label: String,
        used: Quantity,
        of limit: Quantity?,
        _ format: PageFormat,
        detail: String? = nil,
        href: String? = nil
    ) {
        self.href = href
        self.label = label
        self.detail = detail
        guard let limit else {
            text = .unlimited(format.number(used))
            permille = nil
            tone = .plain
            return
        }
        text = .part(format.number(used), of: format.number(limit))
        let share = Self.permille(used, limit)
        permille = share
        tone = share >= 1000 ? .bad : share >= 800 ? .warning : .good
    }

    /// The share of one number in another, in thousandths, at most 9999.
    package static func permille(_ part: Quantity, _ whole: Quantity) -> Int {
        // Only the place of a bar is wanted: a binary number is exact enough.
        let (part, whole) = (Self.approximate(part.decimal), Self.approximate(whole.decimal))
        guard whole > 0 else { return part > 0 ? 1000 : 0 }
        return Int(min(max(part / whole * 1000, 0), 9999))
    }

    private static func approximate(_ value: ExactDecimal) -> Double {
        (0..<value.scale).reduce(Double(value.coefficient)) { result, _ in result / 10 }
    }

    package func view(in scope: PageScope) -> PageValue {
        let text = text.text(scope.words)
        return [
            "label": .text(label), "text": .text(text), "maximum": "1000",
            "value": .optional(permille.map { "\(min(max($0, 0), 1000))" }), "tone": .text(tone.rawValue),
            "detail": .optional(detail), "href": .optional(href),
            "spoken": .text(label.isEmpty ? text : "\(label): \(text)"),
        ]
    }
}

/// A picture of this server's own.
package struct Picture: PageComponent {
    package let template = "base.picture"
    /// A path.
    package var source: String
    /// What it shows, for those who do not see it.
    package var text: String

    package init(_ source: String, _ text: String) {
        self.source = source
        self.text = text
    }

    package func view(in scope: PageScope) -> PageValue { ["source": .text(source), "text": .text(text)] }
}

/// A plot in a page.
package struct PlotPart: PageComponent {
    package let template = "base.plot"
    package var plot: Plot
    /// On a desk.
    package var size: PlotSize

    /// `size`: About that of its place; `.half` for one of two beside each other.
    package init(_ plot: Plot, _ size: PlotSize = .wide) {
        self.plot = plot
        self.size = size
    }

    package func view(in scope: PageScope) -> PageValue {
        [
            "figure": .markup(
                Markup(
                    trusted: PlotFigure.html(plot, PlotFormat(scope.format.local, texts: scope.words.plots), wide: size)
                )
            )
        ]
    }
}
