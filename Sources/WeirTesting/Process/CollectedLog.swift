package import Logging
import Synchronization

/// A log that keeps its lines for a test.
package final class CollectedLog: Sendable {
    package struct Line: Sendable, Equatable {
        package var level: Logger.Level
        package var message: String

        package init(level: Logger.Level, message: String) {
            self.level = level
            self.message = message
        }
    }

    private let kept = Mutex<[Line]>([])

    package init() {}

    package var lines: [Line] { kept.withLock { $0 } }

    package var logger: Logger { Logger(label: "weir.test") { _ in Handler(collected: self) } }

    private struct Handler: LogHandler {
        let collected: CollectedLog
        var logLevel = Logger.Level.trace
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            collected.kept.withLock { $0.append(Line(level: event.level, message: "\(event.message)")) }
        }
    }
}
