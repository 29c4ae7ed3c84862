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
    package var failedFlushes: UInt64 = 0
    /// Why nothing can be written any more; nil while all is well.
    package var failure: String?
}

/// The status, written by the sequencer and read by anyone.
final class StatusBoard: Sendable {
    private let status = Mutex(LedgerStatus())

    func update(_ change: (inout LedgerStatus) -> Void) { status.withLock { change(&$0) } }

    var current: LedgerStatus { status.withLock { $0 } }
}
