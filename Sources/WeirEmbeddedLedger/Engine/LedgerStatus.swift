import Synchronization

/// How the embedded ledger fares, for metrics and readiness.
package struct LedgerStatus: Sendable, Equatable {
    /// Commits made durable since the start.
    package var commits: UInt64 = 0
    /// Entries made durable since the start.
    package var entries: UInt64 = 0
    /// Commands that wait for the sequencer.
    package var queuedCommands = 0
    /// Entries that are in the log and not in the store yet.
    package var unflushedEntries = 0
    package var residentCustomers = 0
    /// Bytes of all log segments.
    package var logBytes = 0
    package var flushes: UInt64 = 0
    /// Those that were begun without yielding to others.
    package var urgentFlushes: UInt64 = 0
    package var failedFlushes: UInt64 = 0
    package var times = StepTimes()
    /// Why nothing can be written any more; nil while all is well.
    package var failure: String?
}

/// What the ledger's thread spends its time on since the start.
package struct StepTimes: Sendable, Equatable {
    /// Deciding and counting, with what is read from the store for it.
    package var apply = StepTime()
    /// Writing and syncing the log.
    package var commit = StepTime()
    /// Gathering what a flush brings to the store, and letting it go.
    package var flushStep = StepTime()

    package init() {}
}

/// The times of one kind of step, in microseconds.
package struct StepTime: Sendable, Equatable {
    package var total: Int64 = 0
    package var longest: Int64 = 0

    package init() {}

    package mutating func add(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
        total += microseconds
        longest = max(longest, microseconds)
    }
}

/// The status, written by the sequencer and read by anyone.
final class StatusBoard: Sendable {
    private let status = Mutex(LedgerStatus())

    func update(_ change: (inout LedgerStatus) -> Void) { status.withLock { change(&$0) } }

    var current: LedgerStatus { status.withLock { $0 } }
}
