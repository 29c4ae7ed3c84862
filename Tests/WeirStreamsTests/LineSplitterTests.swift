import Testing
import WeirStreams
import WeirTesting

struct LineSplitterTests {
    private func lines(_ text: String, pieces: [Int] = [], limit: Int = 100) -> [String] {
        var splitter = LineSplitter(maximumLength: limit)
        var bytes = Array(text.utf8)[...]
        var found: [LineSplitter.Line] = []
        for size in pieces {
            found += splitter.lines(in: Array(bytes.prefix(size)))
            bytes = bytes.dropFirst(size)
        }
        found += splitter.lines(in: Array(bytes))
        if let last = splitter.finish() { found.append(last) }
        return found.map { "\($0.number):" + ($0.bytes.map { String(decoding: $0, as: UTF8.self) } ?? "too long") }
    }

    @Test(arguments: [
        ("", []), ("a", ["1:a"]), ("a\n", ["1:a"]), ("a\r\nb", ["1:a", "2:b"]), ("\n \t\r\na\n\nb\n", ["3:a", "5:b"]),
        ("a\n" + String(repeating: "x", count: 101) + "\nb", ["1:a", "2:too long", "3:b"]),
        ("\u{FEFF}a\n\u{FEFF}b", ["1:a", "2:\u{FEFF}b"]), ("\u{FEFF}\na", ["2:a"]), ("\u{FEFF}", []),
        (String(repeating: "x", count: 100), ["1:" + String(repeating: "x", count: 100)]),
        (String(repeating: "x", count: 101), ["1:too long"]),
    ])
    func cutsLines(_ text: String, _ expected: [String]) {
        #expect(lines(text) == expected)
    }

    @Test func doesNotDependOnThePieces() {
        var random = SeededGenerator(seed: 7)
        let text = (0..<200).map { _ in
            String(repeating: "é", count: Int.random(in: 0...60, using: &random))
                + (Bool.random(using: &random) ? "\n" : "\r\n")
        }.joined()
        let whole = lines(text)
        for _ in 0..<50 {
            let pieces = (0..<40).map { _ in Int.random(in: 0...400, using: &random) }
            #expect(lines(text, pieces: pieces) == whole)
        }
    }
}
