/// Text of a page while it is written; what comes from outside goes through ``text(_:)``.
struct HTMLText {
    private(set) var html = ""

    /// Takes markup as it is.
    mutating func raw(_ markup: StaticString) { html += "\(markup)" }

    /// Takes text, which cannot become markup in it, nor in an attribute with quotes.
    mutating func text(_ text: String) {
        for scalar in text.printable.unicodeScalars {
            switch scalar {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            case "'": html += "&#39;"
            default: html.unicodeScalars.append(scalar)
            }
        }
    }

    /// An element with text in it, whose direction is its own.
    mutating func element(_ open: StaticString, _ text: String, _ close: StaticString) {
        raw(open)
        self.text(text)
        raw(close)
    }
}
