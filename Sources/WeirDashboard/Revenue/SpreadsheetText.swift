/// Text in a file that spreadsheets open.
enum SpreadsheetText {
    /// The text, which no spreadsheet takes for a formula: one that begins as formulas do gets a sign in front.
    static func guarded(_ text: String) -> String {
        guard let first = text.unicodeScalars.first else { return text }
        switch first {
        case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return "'" + text
        case _: return text
        }
    }
}
