/// Text that is markup already and stands in a page as it is.
///
/// What comes from outside becomes markup by ``init(text:)`` alone.
package struct Markup: Sendable, Hashable {
    package var html: String

    /// Takes markup from a source that escapes what it does not know, such as a plot or a template.
    package init(trusted html: String) { self.html = html }

    /// Escapes text.
    package init(text: String) { html = Self.escaped(text) }

    package static let empty = Markup(trusted: "")

    package static func + (left: Markup, right: Markup) -> Markup { Markup(trusted: left.html + right.html) }

    /// Text that may come from anyone, for elements and for attributes in quotes.
    ///
    /// By scalars: a sign with an accent behind it is one character, and still the sign that ends an attribute. What
    /// cannot be seen and turns the direction of what follows is left out.
    static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isSpecial) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "`": result += "&#96;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": result += " "
            case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": continue
            case _: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "&", "<", ">", "\"", "'", "`", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}",
            "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
            true
        case _: false
        }
    }
}
