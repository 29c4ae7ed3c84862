/// How a text is set.
struct TextStyle: Hashable {
    var size: Double
    var isBold = false
    var color = Ink.text
    /// At the end of the line instead of its start.
    var endsLine = false

    static let title = TextStyle(size: 22, isBold: true)
    static let reference = TextStyle(size: 11, color: .muted)
    static let headline = TextStyle(size: 14, isBold: true)
    static let heading = TextStyle(size: 13, isBold: true)
    static let subheading = TextStyle(size: 9.5, isBold: true)
    static let body = TextStyle(size: 9)
    static let strong = TextStyle(size: 9, isBold: true)
    static let label = TextStyle(size: 8, color: .muted)
    static let detail = TextStyle(size: 7.5, color: .muted)
    static let columnHead = TextStyle(size: 7.5, isBold: true, color: .muted)
    static let footer = TextStyle(size: 7.5, color: .muted)

    var atEnd: TextStyle {
        var style = self
        style.endsLine = true
        return style
    }

    func colored(_ color: Ink) -> TextStyle {
        var style = self
        style.color = color
        return style
    }
}

/// A colour of what is drawn, red, green and blue from 0 to 1.
struct Ink: Hashable {
    var red: Double
    var green: Double
    var blue: Double

    static let text = Ink(red: 0.09, green: 0.11, blue: 0.15)
    static let muted = Ink(red: 0.37, green: 0.40, blue: 0.46)
    static let rule = Ink(red: 0.86, green: 0.87, blue: 0.89)
    static let strongRule = Ink(red: 0.45, green: 0.48, blue: 0.53)
    static let good = Ink(red: 0.05, green: 0.42, blue: 0.25)
    static let goodGround = Ink(red: 0.88, green: 0.96, blue: 0.91)
    static let warning = Ink(red: 0.56, green: 0.30, blue: 0.02)
    static let warningGround = Ink(red: 1.0, green: 0.94, blue: 0.83)
}
