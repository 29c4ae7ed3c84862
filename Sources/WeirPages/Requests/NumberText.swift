/// Numbers as people type them into a form.
package enum NumberText {
    /// The number with a decimal point and without separators; nil for what is no number, or could be two.
    ///
    /// Half of the world writes `0,05` and `12.340,00` for what the other half writes `0.05` and `12,340.00`. So a comma
    /// parts thousands only where it can mean nothing else: twice, or before a point. Spaces part thousands.
    package static func plain(_ text: String) -> String? {
        guard text.utf8.count <= 60 else { return nil }
        let isNegative = text.hasPrefix("-")
        let parts = text.dropFirst(isNegative ? 1 : 0).split(
            separator: ".",
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        let fraction = parts.count == 2 ? parts[1] : ""
        guard parts.count == 1 || isDigits(fraction), let whole = whole(parts[0], hasPoint: parts.count == 2) else {
            return nil
        }
        return (isNegative ? "-" : "") + whole + (parts.count == 2 ? "." + fraction : "")
    }

    /// The digits in front of the point.
    private static func whole(_ text: Substring, hasPoint: Bool) -> String? {
        guard let separator = text.first(where: { !("0"..."9").contains($0) }) else {
            return isDigits(text) ? String(text) : nil
        }
        let groups = text.split(separator: separator, omittingEmptySubsequences: false)
        // The spaces that people and their programs put between thousands: usual, narrow, not to be broken.
        let isSpace = [" ", "\u{A0}", "\u{202F}", "\u{2009}"].contains(separator)
        guard isSpace || separator == ",", groups.allSatisfy(isDigits), (1...3).contains(groups[0].count),
            groups.dropFirst().allSatisfy({ $0.count == 3 }), groups[0].first != "0",
            isSpace || hasPoint || groups.count > 2
        else { return nil }
        return groups.joined()
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
    }
}
