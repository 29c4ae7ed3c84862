/// Reads a file of one JSON text a line; empty lines are passed over.
struct JSONLinesReader {
    private let chunks: FileChunks
    /// The number of the last line that was read, counted from 1.
    private(set) var lineNumber = 0
    /// Where the last line begins in the content.
    private(set) var lineStart = 0

    init(_ chunks: FileChunks) { self.chunks = chunks }

    /// Bytes read so far, and the size of the file when it has one.
    var progress: (done: Int, size: Int?) { (chunks.consumed, chunks.size) }

    /// Where the next line begins in the content.
    var offset: Int { chunks.offset }

    /// Goes on behind so many lines, the next of which begins at a place in the content.
    mutating func skip(lines: Int, to offset: Int) throws(ImportFileError) {
        try chunks.skipping(to: offset)
        lineNumber = lines
    }

    /// The next line that is not empty, without its end; nil at the end of the file.
    mutating func next() throws(ImportFileError) -> [UInt8]? {
        while true {
            lineStart = chunks.offset
            var line: [UInt8] = []
            let number = lineNumber + 1
            let isComplete =
                try chunks.reading { bytes, position -> Bool? in
                    let rest = bytes[position...]
                    let end = rest.firstIndex(of: UInt8(ascii: "\n"))
                    line.append(contentsOf: rest[..<(end ?? rest.endIndex)])
                    position = end.map { $0 + 1 } ?? rest.endIndex
                    guard line.count <= CSVReader.maximumRecordSize else {
                        throw ImportFileError.lineTooLong(line: number)
                    }
                    return end == nil ? nil : true
                } ?? false
            if !isComplete && line.isEmpty { return nil }
            lineNumber += 1
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            if line.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) { return line }
            if !isComplete { return nil }
        }
    }
}
