import Logging
import WeirHTTP
import WeirPrimitives
import WeirStorage

/// Writes the line of each request as ``LineLogHandler`` would write it, without taking the way through a logger.
struct LineAccessLog: AccessLog {
    private let format: LogFormat
    let isOn: Bool
    private let clock: WallClock
    private let sink: LogSink

    init(format: LogFormat, level: Logger.Level, clock: WallClock, sink: LogSink) {
        self.format = format
        isOn = level <= .info
        self.clock = clock
        self.sink = sink
    }

    func write(_ entry: AccessEntry) {
        if isOn { sink.add(bytes(of: entry)) }
    }

    /// The line with its line feed: the fields in the order of their names, as in every line.
    func bytes(of entry: AccessEntry) -> [UInt8] {
        var line = AccessLine(format: format)
        line.field("time", clock.now().description)
        line.field("level", "info")
        line.field("message", entry.end == nil ? "request" : "answer_ended")
        if let end = entry.end {
            line.field("bytes", "\(end.bytes)")
            line.field("complete", "\(end.isComplete)")
        }
        line.field("duration_us", "\(entry.microseconds)")
        if let caller = entry.caller { line.field("key", caller.key) }
        line.field("method", entry.method)
        line.field("request_id", entry.requestID)
        line.field("route", entry.route)
        line.field("status", "\(entry.status)")
        if let caller = entry.caller { line.field("workspace", caller.workspace) }
        return line.end()
    }
}

/// A line of plain words: methods are tokens, routes templates, and the rest are ids and numbers, so that no value needs
/// quotes in `logfmt` or escapes in JSON.
private struct AccessLine {
    private var bytes: [UInt8] = []
    private let isJSON: Bool

    init(format: LogFormat) {
        isJSON = format == .json
        bytes.reserveCapacity(320)
        if isJSON { bytes.append(UInt8(ascii: "{")) }
    }

    mutating func field(_ name: String, _ value: String) {
        let isFirst = bytes.count < 2
        if isJSON {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            bytes.append(UInt8(ascii: "\""))
            bytes.append(contentsOf: name.utf8)
            bytes.append(contentsOf: "\":\"".utf8)
            bytes.append(contentsOf: value.utf8)
            bytes.append(UInt8(ascii: "\""))
        } else {
            if !isFirst { bytes.append(UInt8(ascii: " ")) }
            bytes.append(contentsOf: name.utf8)
            bytes.append(UInt8(ascii: "="))
            bytes.append(contentsOf: value.utf8)
        }
    }

    mutating func end() -> [UInt8] {
        if isJSON { bytes.append(UInt8(ascii: "}")) }
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }
}
