import Testing
import WeirStreams
import WeirTesting

struct CSVTests {
    private func records(_ bytes: [UInt8], pieces: [Int] = []) throws -> [[String]] {
        var parser = CSVParser()
        var records: [[String]] = []
        var rest = bytes[...]
        for size in pieces + [bytes.count] {
            let piece = Array(rest.prefix(size))
            rest = rest.dropFirst(size)
            try piece.withUnsafeBufferPointer { piece in
                var position = 0
                while let record = try parser.record(in: piece, from: &position) { records.append(record) }
            }
        }
        if let last = try parser.finish() { records.append(last) }
        return records
    }

    @Test(arguments: [
        ("a,b\r\n1,\"x, \"\"y\"\"\r\nz\"\n", [["a", "b"], ["1", "x, \"y\"\r\nz"]]),
        ("\u{FEFF}a\n\n\r\n\"\"\n", [["a"], [""]]),
        ("\"a\r\"\n", [["a\r"]]),
        ("\"a\"\r\n", [["a"]]),
        ("\"a\"b,c", [["ab", "c"]]),
        (",\n", [["", ""]]),
        ("", []),
    ])
    func readsRecords(_ text: String, _ expected: [[String]]) throws {
        #expect(try records(Array(text.utf8)) == expected)
    }

    @Test func whatIsWrittenIsReadAgainWhateverThePieces() throws {
        var random = SeededGenerator(seed: 11)
        let alphabet = ["a", "\"", ",", "\n", "\r", "é", " ", "0"]
        let table = (0..<60).map { _ in
            (0..<3).map { _ in
                (0..<Int.random(in: 0...6, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "" }
                    .joined()
            }
        }
        var writer = CSVWriter()
        for row in table { writer.record(row) }
        for _ in 0..<50 {
            let pieces = (0..<30).map { _ in Int.random(in: 0...50, using: &random) }
            #expect(try records(writer.bytes, pieces: pieces) == table)
        }
    }

    @Test func refusesWhatHasNoEnd() throws {
        #expect(throws: CSVError.openQuote(line: 2)) { try records(Array("a\n\"b\nc".utf8)) }
        let long = Array("a\n".utf8) + [UInt8](repeating: 0x78, count: CSVParser.maximumRecordSize + 1)
        #expect(throws: CSVError.recordTooLong(line: 2)) { try records(long) }
    }
}
