import CPangoCairo

/// Sets text in lines: shapes any script, falls back to fonts that have the signs, and breaks lines.
///
/// Each has fonts of its own, so that several documents can be set at the same time.
final class TextSetter {
    private let fontMap: UnsafeMutablePointer<PangoFontMap>
    private let context: OpaquePointer
    private var fonts: [TextStyle: OpaquePointer] = [:]
    /// A name that is too long for a line breaks without a hyphen, which would not be part of it.
    private let plainBreaks: OpaquePointer?

    /// `language`: BCP 47; where several fonts have a sign, it says which.
    /// - Throws: ``PDFError`` when there is no memory.
    init(language: String) throws(PDFError) {
        guard let fontMap = pango_cairo_font_map_new() else { throw PDFError(reason: "There are no fonts.") }
        guard let context = pango_font_map_create_context(fontMap) else {
            g_object_unref(fontMap)
            throw PDFError(reason: "There are no fonts.")
        }
        self.fontMap = fontMap
        self.context = context
        plainBreaks = pango_attr_list_new()
        pango_attr_list_insert(plainBreaks, pango_attr_insert_hyphens_new(0))
        pango_context_set_language(context, pango_language_from_string(language))
        // Glyphs stand where the type designer put them, not on the pixels of some screen.
        pango_context_set_round_glyph_positions(context, 0)
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
    }

    deinit {
        for font in fonts.values { pango_font_description_free(font) }
        pango_attr_list_unref(plainBreaks)
        g_object_unref(UnsafeMutableRawPointer(context))
        g_object_unref(fontMap)
    }

    /// The families in their order; what none of them has, the system's other fonts may have.
    private static let families = "Noto Sans, Noto Sans CJK JP, Noto Sans Arabic, sans-serif"

    /// Sets a text.
    ///
    /// `width`: Where lines break, in points; nil for one line.
    func set(_ text: String, _ style: TextStyle, width: Double? = nil) -> SetText {
        let layout = pango_layout_new(context)
        let text = text.printable
        text.utf8CString.withUnsafeBufferPointer { bytes in
            // The terminating zero is not counted.
            pango_layout_set_text(layout, bytes.baseAddress, Int32(clamping: bytes.count - 1))
        }
        pango_layout_set_font_description(layout, font(style))
        if let width {
            pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE)))
            pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
            pango_layout_set_attributes(layout, plainBreaks)
        }
        // Text from right to left keeps its direction, but stands in the column where all else stands.
        let line = pango_layout_get_line_readonly(layout, 0)
        let isMirrored = pango_layout_line_get_resolved_direction(line) == PANGO_DIRECTION_RTL
        pango_layout_set_alignment(layout, style.endsLine != isMirrored ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT)
        return SetText(layout: layout, style: style)
    }

    private func font(_ style: TextStyle) -> OpaquePointer? {
        if let font = fonts[style] { return font }
        guard let font = pango_font_description_new() else { return nil }
        pango_font_description_set_family(font, Self.families)
        pango_font_description_set_weight(font, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
        fonts[style] = font
        return font
    }
}

/// A text whose lines are broken, ready to be drawn.
final class SetText {
    let layout: OpaquePointer?
    let style: TextStyle
    /// In points.
    let width: Double
    let height: Double
    /// From the top to the base of the first line.
    let baseline: Double
    let lineCount: Int

    init(layout: OpaquePointer?, style: TextStyle) {
        self.layout = layout
        self.style = style
        var (width, height): (Int32, Int32) = (0, 0)
        pango_layout_get_size(layout, &width, &height)
        self.width = Double(width) / Double(PANGO_SCALE)
        self.height = Double(height) / Double(PANGO_SCALE)
        baseline = Double(pango_layout_get_baseline(layout)) / Double(PANGO_SCALE)
        lineCount = Int(pango_layout_get_line_count(layout))
    }

    deinit { g_object_unref(layout.map { UnsafeMutableRawPointer($0) }) }
}

extension SetText {
    /// The text cut off behind its first line, for places that have no second one.
    var onOneLine: SetText {
        pango_layout_set_height(layout, -1)
        pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
        g_object_ref(layout.map { UnsafeMutableRawPointer($0) })
        return SetText(layout: layout, style: style)
    }
}
