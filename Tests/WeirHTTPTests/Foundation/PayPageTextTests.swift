import Testing

@testable import WeirHTTP

/// Text from anyone on the pages of pay links.
struct PayPageTextTests {
    @Test("No sign of markup is left, an accent behind it or not", arguments: ["", "\u{301}", "\u{200D}", "\u{FE0F}"])
    func noMarkupIsLeft(mark: String) {
        let shown = PayPage.escaped(["&", "<", ">", "\"", "'"].map { $0 + mark }.joined() + "é 株式会社")
        #expect(shown == "&amp;\(mark)&lt;\(mark)&gt;\(mark)&quot;\(mark)&#39;\(mark)é 株式会社")
        #expect(!shown.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) })
    }
}
