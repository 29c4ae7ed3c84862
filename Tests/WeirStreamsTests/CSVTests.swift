import Testing
import WeirStreams
import WeirTesting

struct CSVTests {
    private func records(_ bytes: [UInt8], pieces: [Int] = []) throws -> [CSVRecord] {
        var parser = CSVParser()
        var records: [CSVRecord] = []
        var rest = bytes[...]
        for size in pieces + [bytes.count] {
            let piece = Array(rest.prefix(size))
            rest = rest.dropFirst(size)
            piece.withUnsafeBufferPointer { piece in
                var position = 0
                while let record = parser.record(in: piece, from: &position) { records.append(record) }
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
        #expect(try records(Array(text.utf8)) == expected.map { .fields($0) })
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
            #expect(try records(writer.bytes, pieces: pieces) == table.map { .fields($0) })
        }
    }

    @Test func refusesWhatHasNoEnd() throws {
        #expect(throws: CSVError.openQuote(line: 2)) { try records(Array("a\n\"b\nc".utf8)) }
    }

    @Test(
        "A record that is too long is told of and the next one read",
        arguments: ["x", "\"x", "x,\"", ",", "\"\"", "\"\n"]
    )
    func passesOverWhatIsTooLong(_ text: String) throws {
        let unit = Array(text.utf8)
        var long = (0...CSVParser.maximumRecordSize / unit.count).flatMap { _ in unit }
        // Whatever quote is open is closed before the line ends.
        if text.utf8.count(where: { $0 == UInt8(ascii: "\"") }) == 1 {
            long = unit + [UInt8](repeating: 0x78, count: CSVParser.maximumRecordSize) + Array("\"".utf8)
        }
        let bytes = Array("a,b\n".utf8) + long + Array("\nc,\"d\"\n".utf8)
        for pieces in [[], [5, 1000, 1 << 19]] {
            let found = try records(bytes, pieces: pieces)
            #expect(found == [.fields(["a", "b"]), .tooLong(line: 2), .fields(["c", "d"])])
        }
        #expect(throws: CSVError.recordTooLong(line: 2)) { try records(bytes)[1].readable() }
    }

    @Test func namesWhatIsNotUTF8() throws {
        let bytes = Array("a,é\r\n1,".utf8) + [0xE9] + Array(",\n\n2\n".utf8)
        let found = try records(bytes)
        #expect(
            found == [
                .fields(["a", "é"]), .notUTF8(fields: ["1", "\u{FFFD}", ""], column: 1, line: 2), .fields(["2"]),
            ]
        )
        #expect(throws: CSVError.notUTF8(line: 2)) { try found[1].readable() }
    }
}
