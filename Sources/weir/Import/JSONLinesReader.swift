/// Reads a file of one JSON text a line; empty lines are passed over.
struct JSONLinesReader {
    private let chunks: FileChunks
    /// The number of the last line that was read, counted from 1.
    private(set) var lineNumber = 0

    init(_ chunks: FileChunks) { self.chunks = chunks }

    /// Bytes read so far, and the size of the file when it has one.
    var progress: (done: Int, size: Int?) { (chunks.consumed, chunks.size) }

    /// The next line that is not empty, without its end; nil at the end of the file.
    mutating func next() throws(ImportFileError) -> [UInt8]? {
        var line: [UInt8] = []
        while true {
            let byte = try chunks.next()
            if let byte, byte != UInt8(ascii: "\n") {
                line.append(byte)
                guard line.count <= CSVReader.maximumRecordSize else { throw .lineTooLong(line: lineNumber + 1) }
                continue
            }
            if byte == nil && line.isEmpty { return nil }
            lineNumber += 1
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            if line.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) { return line }
            if byte == nil { return nil }
            line.removeAll(keepingCapacity: true)
        }
    }
}
