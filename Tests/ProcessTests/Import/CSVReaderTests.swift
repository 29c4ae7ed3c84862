import Testing
import WeirStreams
import WeirTesting

@testable import weir

struct CSVReaderTests {
    @Test(arguments: [
        ("a,b\n1,2\n", [["1", "2"]]),
        ("a,b\r\n1,2\r\n3,4", [["1", "2"], ["3", "4"]]),
        ("\u{FEFF}a,b\n1,2", [["1", "2"]]),
        ("a,b\n\n1,2\r\n\r\n3,4\n\n", [["1", "2"], ["3", "4"]]),
        ("a,b\n\"1,5\",\"say \"\"hi\"\"\"\n", [["1,5", "say \"hi\""]]),
        ("a,b\n\"two\r\nlines\",x\n", [["two\r\nlines", "x"]]),
        ("a,b\n,\n", [["", ""]]),
        ("a,b\n\"\",\"\"", [["", ""]]),
        ("a,b\n1\n1,2,3\n", [["1"], ["1", "2", "3"]]),
        ("a,b\nsay \"hi\",2\n", [["say \"hi\"", "2"]]),
        ("a\n\"\"\n", [[""]]),
        ("a,b\n", []),
    ])
    func readsWhatProgramsWrite(text: String, rows: [[String]]) throws {
        let folder = try TemporaryFolder()
        var reader = try CSVReader(try folder.chunks(text))
        var seen: [[String]] = []
        while let row = try reader.next() { seen.append(try row.readable()) }
        #expect(seen == rows)
        #expect(reader.rowNumber == rows.count)
    }

    @Test(arguments: [1, 2, 3, 7, 64])
    func doesNotDependOnTheSizeOfChunks(size: Int) throws {
        let folder = try TemporaryFolder()
        let text = "TIMESTAMP,ContextTokens\r\n2023-11-16 18:15:46.6805900,374\r\n\"a \"\"b\"\"\",\"1,\r\n2\""
        var reader = try CSVReader(try folder.chunks(text, size: size))
        #expect(reader.header == ["TIMESTAMP", "ContextTokens"])
        #expect(try reader.next() == .fields(["2023-11-16 18:15:46.6805900", "374"]))
        #expect(try reader.next() == .fields(["a \"b\"", "1,\r\n2"]))
        #expect(try reader.next() == nil)
        #expect(reader.progress.done == text.utf8.count)
        #expect(reader.progress.size == text.utf8.count)
    }

    @Test func refusesAnEmptyFileAndAnOpenQuote() throws {
        let folder = try TemporaryFolder()
        #expect(throws: ImportFileError.empty) { try CSVReader(try folder.chunks("")) }
        var reader = try CSVReader(try folder.chunks("a\n1\n\"2\n3\n"))
        #expect(try reader.next() == .fields(["1"]))
        #expect(throws: ImportFileError.openQuote(line: 3)) { try reader.next() }
    }

    @Test func tellsOfARecordThatIsTooLong() throws {
        let folder = try TemporaryFolder()
        let text = "a\n" + String(repeating: "x", count: CSVReader.maximumRecordSize + 1)
        var reader = try CSVReader(try folder.chunks(text))
        #expect(try reader.next() == .tooLong(line: 2))
        #expect(try reader.next() == nil)
        let header = try folder.chunks(String(text.dropFirst(2)))
        #expect(throws: ImportFileError.lineTooLong(line: 1)) { try CSVReader(header) }
    }

    @Test func namesTheColumnsThereAre() throws {
        let folder = try TemporaryFolder()
        let reader = try CSVReader(try folder.chunks("a, b ,c\n"))
        #expect(try reader.index(of: "b") == 1)
        #expect(throws: ImportFileError.unknownColumn("d", header: ["a", "b", "c"])) { try reader.index(of: "d") }
    }

    @Test func saysThatAFileIsNotThere() {
        #expect(throws: ImportFileError.self) { try FileChunks(path: "/nowhere/at/all.csv") }
    }
}
