import Foundation
package import Logging
package import WeirStorage

/// Writes each message as one line to standard error.
///
/// The write blocks for as long as whoever reads standard error does: a line is never dropped.
package struct LineLogHandler: LogHandler {
    package var logLevel: Logger.Level
    package var metadata: Logger.Metadata = [:]
    private let format: LogFormat
    private let clock: WallClock

    package init(format: LogFormat, level: Logger.Level, clock: WallClock) {
        self.format = format
        self.clock = clock
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
        var rest = line.bytes(format)[...]
        // One call writes the whole line in practice, so that lines of several threads do not mix.
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
