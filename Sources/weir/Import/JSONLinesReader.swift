/// Reads a file of one JSON text a line; empty lines are passed over.
struct JSONLinesReader {
    private let chunks: FileChunks
    /// The number of the last line that was read, counted from 1.
    private(set) var lineNumber = 0
    /// Where the last line begins in the content.
    private(set) var lineStart = 0
    /// Whether the last line ended with the file and not with a line end: someone may be writing it still.
    private(set) var isLastOpen = false

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

    /// A line that is not empty, without its end.
    enum Line: Equatable {
        case text([UInt8])
        /// Longer than ``CSVReader/maximumRecordSize``; it is not kept.
        case tooLong
    }

    /// The next line that is not empty; nil at the end of the file.
    mutating func next() throws(ImportFileError) -> Line? {
        while true {
            let start = chunks.offset
            var line: [UInt8] = []
            var isTooLong = false
            let isComplete =
                try chunks.reading { bytes, position -> Bool? in
                    let rest = bytes[position...]
                    let end = rest.firstIndex(of: UInt8(ascii: "\n"))
                    if !isTooLong { line.append(contentsOf: rest[..<(end ?? rest.endIndex)]) }
                    if line.count > CSVReader.maximumRecordSize {
                        isTooLong = true
                        line = []
                    }
                    position = end.map { $0 + 1 } ?? rest.endIndex
                    return end == nil ? nil : true
                } ?? false
            if !isComplete && line.isEmpty && !isTooLong { return nil }
            lineNumber += 1
            lineStart = start
            isLastOpen = !isComplete
            if isTooLong { return .tooLong }
            if lineNumber == 1, line.starts(with: Self.byteOrderMark) { line.removeFirst(Self.byteOrderMark.count) }
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            if line.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) { return .text(line) }
            if !isComplete { return nil }
        }
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
