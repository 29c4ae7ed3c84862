/// Bounds of the embedded ledger.
package struct EmbeddedLedgerConfiguration: Sendable {
    /// Bytes of one log segment; a larger commit gets a segment of its own.
    package var segmentSize = 64 << 20
    /// Memory for the filter of stored keys, in bytes.
    package var keyFilterBytes = 64 << 20
    /// Commands that may wait; beyond it callers are told to come back.
    package var queueLimit = 100_000
    /// Commands of one batch that are applied before others get their turn.
    package var sliceLength = 1_000
    /// Encoded bytes after which a commit is closed.
    package var commitBytes = 8 << 20
    /// Entries since the last flush that start the next one.
    package var flushEntries = 200_000
    /// Entries not yet in the store at which the ledger waits for the flusher.
    package var unflushedLimit = 2_000_000
    /// Seconds between flushes when there is little to do.
    package var flushIntervalSeconds = 2
    /// Customers kept in memory; those longest unused are dropped first.
    package var residentCustomers = 100_000
    /// Days of usage kept in memory for one customer.
    package var residentDays = 64

    package init() {}
}
