import WeirStreams

/// Reads the records of a file of comma-separated values, one at a time; see ``CSVParser`` for the form.
struct CSVReader {
    static let maximumRecordSize = CSVParser.maximumRecordSize

    private let chunks: FileChunks
    private var parser = CSVParser()
    /// The names of the first record.
    let header: [String]
    /// Records read after the header; the number of the last one, counted from 1.
    private(set) var rowNumber = 0
    /// Where the last record begins in the content, or empty lines before it.
    private(set) var recordStart = 0
    /// Whether the last record ended with the file and not with a line end: someone may be writing it still.
    private(set) var isLastOpen = false

    /// Reads the header.
    init(_ chunks: FileChunks) throws(ImportFileError) {
        self.chunks = chunks
        guard let record = try Self.record(chunks, &parser)?.record else { throw .empty }
        let names: [String]
        do {
            names = try record.readable()
        } catch {
            throw ImportFileError(error)
        }
        header = names.map { String($0.trimmingBlanks) }
        recordStart = chunks.offset
    }

    /// Bytes read so far, and the size of the file when it has one.
    var progress: (done: Int, size: Int?) { (chunks.consumed, chunks.size) }

    /// Where the next record begins in the content.
    var offset: Int { chunks.offset }

    /// Goes on behind so many records, the next of which begins at a place in the content.
    mutating func skip(rows: Int, to offset: Int) throws(ImportFileError) {
        try chunks.skipping(to: offset)
        rowNumber = rows
    }

    /// The next record, be its fields as many as the header has or not; nil at the end.
    mutating func next() throws(ImportFileError) -> CSVRecord? {
        let start = chunks.offset
        guard let (record, isOpen) = try Self.record(chunks, &parser) else { return nil }
        recordStart = start
        rowNumber += 1
        isLastOpen = isOpen
        return record
    }

    /// Where a column stands in each record.
    func index(of column: String) throws(ImportFileError) -> Int {
        guard let index = header.firstIndex(of: column) else { throw .unknownColumn(column, header: header) }
        return index
    }

    private static func record(
        _ chunks: FileChunks,
        _ parser: inout CSVParser
    ) throws(ImportFileError) -> (record: CSVRecord, isOpen: Bool)? {
        let record = try chunks.reading { bytes, position in parser.record(in: bytes, from: &position) }
        if let record { return (record, false) }
        do {
            return try parser.finish().map { ($0, true) }
        } catch {
            throw ImportFileError(error)
        }
    }
}

extension StringProtocol {
    /// Without blanks at both ends.
    var trimmingBlanks: SubSequence {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return self[startIndex..<startIndex] }
        return self[first...last]
    }
}
