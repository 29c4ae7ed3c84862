import Testing

@testable import weir

/// What an import is called where others see it.
struct ImportTellingTests {
    @Test(
        "A label is kept whole, or to the end of a character within 200 bytes",
        arguments: [
            ("calls.csv", "calls.csv"),
            (String(repeating: "a", count: 200), String(repeating: "a", count: 200)),
            (String(repeating: "a", count: 201), String(repeating: "a", count: 200)),
            // Two bytes each, then one that would be cut through.
            ("a" + String(repeating: "é", count: 100), "a" + String(repeating: "é", count: 99)),
            // A family is one character of 25 bytes.
            (String(repeating: "👨‍👩‍👧‍👦", count: 9), String(repeating: "👨‍👩‍👧‍👦", count: 8)),
        ]
    )
    func labelIsShortened(text: String, expected: String) throws {
        let label = try #require(ImportTelling.shortened(text))
        #expect(label == expected)
        #expect(label.utf8.count <= 200)
    }

    @Test("Nothing is no label, and neither is a character that has no room")
    func nothingIsNoLabel() {
        #expect(ImportTelling.shortened("") == nil)
        #expect(ImportTelling.shortened("e" + String(repeating: "\u{301}", count: 100)) == nil)
    }
}
