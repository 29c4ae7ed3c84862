import Foundation

/// Lines that come in and go out, one JSON text each.
protocol MessageLines {
    /// The next line; nil when there are no more.
    func next() -> String?
    func write(_ line: [UInt8])
}

/// Standard input and output.
///
/// Reading blocks the thread: there is nothing else that this process could do until its agent says something.
struct StandardLines: MessageLines {
    func next() -> String? { readLine(strippingNewline: true) }

    func write(_ line: [UInt8]) {
        FileHandle.standardOutput.write(Data(line + [UInt8(ascii: "\n")]))
    }
}
