/// Reads comma-separated values (RFC 4180), one record at a time.
///
/// Lines may end in LF or CRLF, the last one in nothing. Quoted fields may hold commas, line ends and doubled quotes. A
/// byte order mark and empty lines are passed over.
struct CSVReader {
    static let maximumRecordSize = 1 << 20

    private let chunks: FileChunks
    private var line = 1
    /// The names of the first record.
    let header: [String]
    /// Records read after the header; the number of the last one, counted from 1.
    private(set) var rowNumber = 0

    /// Reads the header.
    init(_ chunks: FileChunks) throws(ImportFileError) {
        self.chunks = chunks
        var line = 1
        guard var names = try Self.record(chunks, &line) else { throw .empty }
        if names[0].hasPrefix("\u{FEFF}") { names[0].removeFirst() }
        header = names.map { String($0.trimmingBlanks) }
        self.line = line
    }

    /// Bytes read so far, and the size of the file when it has one.
    var progress: (done: Int, size: Int?) { (chunks.consumed, chunks.size) }

    /// The fields of the next record, be they as many as the header has or not; nil at the end.
    mutating func next() throws(ImportFileError) -> [String]? {
        guard let fields = try Self.record(chunks, &line) else { return nil }
        rowNumber += 1
        return fields
    }

    /// Where a column stands in each record.
    func index(of column: String) throws(ImportFileError) -> Int {
        guard let index = header.firstIndex(of: column) else { throw .unknownColumn(column, header: header) }
        return index
    }

    private static func record(_ chunks: FileChunks, _ line: inout Int) throws(ImportFileError) -> [String]? {
        var fields: [String] = []
        var field: [UInt8] = []
        var size = 0
        var isQuoted = false
        let start = line
        while let byte = try chunks.next() {
            size += 1
            guard size <= maximumRecordSize else { throw .lineTooLong(line: start) }
            switch byte {
            case UInt8(ascii: "\"") where field.isEmpty && !isQuoted:
                isQuoted = true
                try quoted(chunks, &line, into: &field)
            case UInt8(ascii: ","):
                fields.append(String(decoding: field, as: UTF8.self))
                field.removeAll(keepingCapacity: true)
                isQuoted = false
            case UInt8(ascii: "\n"):
                line += 1
                if field.last == UInt8(ascii: "\r") { field.removeLast() }
                if fields.isEmpty && field.isEmpty && !isQuoted {
                    size = 0
                    continue
                }
                fields.append(String(decoding: field, as: UTF8.self))
                return fields
            case _:
                field.append(byte)
            }
        }
        if field.last == UInt8(ascii: "\r") { field.removeLast() }
        guard !fields.isEmpty || !field.isEmpty || isQuoted else { return nil }
        fields.append(String(decoding: field, as: UTF8.self))
        return fields
    }

    /// Reads on from behind an opening quote to behind the closing one.
    private static func quoted(
        _ chunks: FileChunks,
        _ line: inout Int,
        into field: inout [UInt8]
    ) throws(ImportFileError) {
        let start = line
        while let byte = try chunks.next() {
            guard field.count < maximumRecordSize else { throw .lineTooLong(line: start) }
            if byte == UInt8(ascii: "\n") { line += 1 }
            guard byte == UInt8(ascii: "\"") else {
                field.append(byte)
                continue
            }
            guard try chunks.peek() == UInt8(ascii: "\"") else { return }
            _ = try chunks.next()
            field.append(byte)
        }
        throw .openQuote(line: start)
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
