import Foundation

/// Brings lines to standard error on a thread of its own, many in one write.
///
/// A line waits for at most ``delay``, and for less when there are many. A line is never dropped: when whoever reads
/// standard error is slow and ``limit`` bytes wait, those who log wait too. What is urgent, such as an error, is written
/// before its caller goes on.
///
/// `@unchecked Sendable`: every access to the state is under the condition's lock. A condition is needed because the
/// writer is a plain thread, so that a slow reader never blocks the pool, and must sleep while there is nothing to do.
package final class LogSink: @unchecked Sendable {
    private let condition = NSCondition()
    private var lines: [UInt8] = []
    private var isWriting = false
    private var isUrgent = false
    private var isClosed = false
    private let descriptor: Int32

    /// Bytes that wait at most.
    static let limit = 1 << 20
    /// Bytes that are not held back for more.
    private static let batch = 64 << 10
    /// How long a line may be held back so that others can join it.
    private static let delay: TimeInterval = 0.01

    /// Starts the thread.
    package init(descriptor: Int32 = STDERR_FILENO) {
        self.descriptor = descriptor
        let thread = Thread { [self] in run() }
        thread.name = "weir-log"
        thread.start()
    }

    /// Takes a line with its line feed.
    package func add(_ line: [UInt8], isUrgent urgent: Bool = false) {
        condition.lock()
        defer { condition.unlock() }
        while lines.count >= Self.limit, !isClosed { condition.wait() }
        if isClosed {
            // The thread has ended; what comes now is rare.
            Self.write(line[...], to: descriptor)
            return
        }
        let wasEmpty = lines.isEmpty
        let wasBelowBatch = lines.count < Self.batch
        lines.append(contentsOf: line)
        if urgent { isUrgent = true }
        if wasEmpty || urgent || wasBelowBatch && lines.count >= Self.batch { condition.broadcast() }
        while urgent, !lines.isEmpty || isWriting { condition.wait() }
    }

    /// Writes all that waits, and from now on every line at once.
    package func close() {
        condition.lock()
        defer { condition.unlock() }
        isUrgent = true
        condition.broadcast()
        while !lines.isEmpty || isWriting { condition.wait() }
        isClosed = true
        condition.broadcast()
    }

    private func run() {
        condition.lock()
        defer { condition.unlock() }
        var taken: [UInt8] = []
        while true {
            while lines.isEmpty, !isClosed { condition.wait() }
            if isClosed { return }
            let due = Date(timeIntervalSinceNow: Self.delay)
            while !isUrgent, lines.count < Self.batch, condition.wait(until: due) {}
            swap(&lines, &taken)
            isUrgent = false
            isWriting = true
            condition.unlock()
            Self.write(taken[...], to: descriptor)
            condition.lock()
            taken.removeAll(keepingCapacity: true)
            isWriting = false
            condition.broadcast()
        }
    }

    private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
