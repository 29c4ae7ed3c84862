/// A sentence that the next page shows once: what was done.
package struct Flash: Sendable, Hashable {
    package var tone: PageTone
    package var text: String

    /// Characters that it keeps.
    private static let longest = 400

    package init(_ tone: PageTone, _ text: String) {
        self.tone = tone
        self.text = String(text.prefix(Self.longest))
    }

    /// As the cookie holds it.
    var cookieValue: String { "\(tone.rawValue).\(OwnPath.encoded(text))" }

    /// Reads what the cookie holds; text that comes from anywhere is but text.
    init?(cookieValue: String) {
        let parts = cookieValue.split(separator: ".", maxSplits: 1)
        guard parts.count == 2, let tone = PageTone(rawValue: String(parts[0])),
            let text = PageQuery.decoded(String(parts[1]))
        else { return nil }
        self.init(tone, text)
    }
}
