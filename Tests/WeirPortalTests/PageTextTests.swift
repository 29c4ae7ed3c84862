import Testing

import WeirPages

/// Text from anyone on the pages of customers.
struct PageTextTests {
    @Test("No sign of markup is left, an accent behind it or not", arguments: ["", "\u{301}", "\u{200D}", "\u{FE0F}"])
    func noMarkupIsLeft(mark: String) {
        let shown = Markup(text: ["&", "<", ">", "\"", "'"].map { $0 + mark }.joined() + "é 株式会社").html
        #expect(shown == "&amp;\(mark)&lt;\(mark)&gt;\(mark)&quot;\(mark)&#39;\(mark)é 株式会社")
        #expect(!shown.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) })
    }
}
