/// Cuts a stream of bytes into lines, whatever the pieces in which it comes.
///
/// Lines end in LF or CRLF, the last one in nothing. A byte order mark at the beginning is passed over, and so are blank
/// lines, which have a number. A line that is too long is told of once and not kept, so memory is bounded by the longest
/// line that is allowed.
package struct LineSplitter {
    package struct Line: Sendable, Equatable {
        /// Counted from 1.
        package var number: Int
        /// Without its end; nil when it is too long.
        package var bytes: [UInt8]?
    }

    private let maximumLength: Int
    /// The beginning of a line that is not complete.
    private var rest: [UInt8] = []
    private var isTooLong = false
    /// The number of the last line that was complete.
    package private(set) var lastNumber = 0

    package init(maximumLength: Int) { self.maximumLength = maximumLength }

    /// Takes the next bytes; gives the lines that they complete.
    package mutating func lines(in bytes: [UInt8]) -> [Line] {
        var lines: [Line] = []
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
                take(UnsafeBufferPointer(rebasing: bytes[start..<end]))
                if let line = endLine() { lines.append(line) }
                start = end + 1
            }
            take(UnsafeBufferPointer(rebasing: bytes[start...]))
        }
        return lines
    }

    /// The last line, if the stream did not end with the end of one.
    package mutating func finish() -> Line? { rest.isEmpty && !isTooLong ? nil : endLine() }

    private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isTooLong { return }
        if rest.count + bytes.count > maximumLength {
            isTooLong = true
            rest = []
        } else {
            rest.append(contentsOf: bytes)
        }
    }

    private mutating func endLine() -> Line? {
        lastNumber += 1
        defer {
            rest = []
            isTooLong = false
        }
        if isTooLong { return Line(number: lastNumber, bytes: nil) }
        if lastNumber == 1, rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest.removeFirst(3) }
        if rest.last == UInt8(ascii: "\r") { rest.removeLast() }
        guard rest.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) else { return nil }
        return Line(number: lastNumber, bytes: rest)
    }
}
