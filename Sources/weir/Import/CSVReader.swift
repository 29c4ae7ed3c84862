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

    /// Reads the header.
    init(_ chunks: FileChunks) throws(ImportFileError) {
        self.chunks = chunks
        guard let names = try Self.record(chunks, &parser) else { throw .empty }
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

    /// The fields of the next record, be they as many as the header has or not; nil at the end.
    mutating func next() throws(ImportFileError) -> [String]? {
        recordStart = chunks.offset
        guard let fields = try Self.record(chunks, &parser) else { return nil }
        rowNumber += 1
        return fields
    }

    /// Where a column stands in each record.
    func index(of column: String) throws(ImportFileError) -> Int {
        guard let index = header.firstIndex(of: column) else { throw .unknownColumn(column, header: header) }
        return index
    }

    private static func record(_ chunks: FileChunks, _ parser: inout CSVParser) throws(ImportFileError) -> [String]? {
        let record = try chunks.reading { bytes, position in try parser.record(in: bytes, from: &position) }
        if let record { return record }
        do {
            return try parser.finish()
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
