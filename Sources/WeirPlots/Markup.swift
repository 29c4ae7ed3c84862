/// Markup while it is written; what comes from outside goes through ``text(_:)``.
struct Markup {
    private(set) var text = ""

    mutating func raw(_ markup: String) { text += markup }

    /// Takes text, which cannot become markup in it, nor in an attribute with double quotes.
    mutating func text(_ value: String) {
        for scalar in value.unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "\u{0}"..."\u{1F}", "\u{7F}", "\u{FFFE}", "\u{FFFF}": text += " "
            // Overrides of direction would show the numbers beside a name backwards.
            case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": continue
            default: text.unicodeScalars.append(scalar)
            }
        }
    }

    /// A length in pixels, to a tenth.
    static func length(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let (whole, tenth) = (abs(tenths) / 10, abs(tenths) % 10)
        return (tenths < 0 ? "-" : "") + "\(whole)" + (tenth == 0 ? "" : ".\(tenth)")
    }

    /// About how wide a text of 12 pixels is; there are no fonts here to ask.
    static func width(of text: String) -> Double {
        text.unicodeScalars.reduce(0) { width, scalar in
            let value = scalar.value
            // Signs of East Asian scripts are square.
            let isSquare =
                (0x1100...0x115F).contains(value) || (0x2E80...0xD7FF).contains(value)
                || (0xF900...0xFAFF).contains(value) || (0xFF00...0xFF60).contains(value) || value >= 0x1F000
            if isSquare { return width + 12 }
            if scalar.properties.isUppercase { return width + 8.3 }
            return width + (".,:;'|il· \u{A0}\u{202F}".unicodeScalars.contains(scalar) ? 3.6 : 6.9)
        }
    }

    /// The text, cut off where it would be wider.
    static func fitting(_ text: String, in width: Double) -> String {
        guard self.width(of: text) > width else { return text }
        var cut = text
        while !cut.isEmpty, self.width(of: cut + "…") > width { cut.removeLast() }
        return cut + "…"
    }
}
