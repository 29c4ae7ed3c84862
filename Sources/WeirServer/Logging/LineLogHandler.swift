package import Logging
package import WeirStorage

/// Writes each message as one line to standard error.
///
/// See ``LogSink``: a line is never dropped, and one at `warning` or above is written before the program goes on.
package struct LineLogHandler: LogHandler {
    package var logLevel: Logger.Level
    package var metadata: Logger.Metadata = [:]
    private let format: LogFormat
    private let clock: WallClock
    private let sink: LogSink

    package init(format: LogFormat, level: Logger.Level, clock: WallClock, sink: LogSink) {
        self.format = format
        self.clock = clock
        self.sink = sink
        logLevel = level
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        var fields = metadata
        if let own = event.metadata { fields.merge(own) { _, new in new } }
        if let error = event.error, fields["error"] == nil { fields["error"] = "\(error)" }
        let line = LogLine(time: clock.now(), level: event.level, message: "\(event.message)", metadata: fields)
        sink.add(line.bytes(format), isUrgent: event.level >= .warning)
    }
}
