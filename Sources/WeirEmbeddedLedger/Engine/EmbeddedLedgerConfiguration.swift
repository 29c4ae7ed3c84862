/// Bounds of the embedded ledger.
package struct EmbeddedLedgerConfiguration: Sendable {
    /// Bytes of one log segment; a larger commit gets a segment of its own.
    package var segmentSize = 64 << 20
    /// Memory that the filter of keys may grow to, in bytes.
    package var keyFilterBytes = 256 << 20
    /// Commands that may wait; beyond it callers are told to come back.
    package var queueLimit = 100_000
    /// Commands of one batch that are applied before others get their turn.
    package var sliceLength = 1_000
    /// Commands of all large batches together that are applied in a round while small batches wait.
    package var sharedSliceLength = 128
    /// A batch of so many commands or fewer is small: it is applied whole in the round that it comes into.
    package var smallBatchLength = 32
    /// Commands whose customers are looked up together.
    package var prefetchLength = 128
    /// The next log segment is made before it is needed, beside the threads of the ledger.
    package var preparesSegments = true
    /// Encoded bytes after which a commit is closed.
    package var commitBytes = 8 << 20
    /// Entries since the last flush that start the next one.
    package var flushEntries = 500_000
    /// A flush that ``flushEntries`` starts is urgent when the later half of these came in fewer milliseconds.
    package var urgentFlushMilliseconds = 2_500
    /// Entries not yet in the store at which the ledger waits for the flusher.
    package var unflushedLimit = 1_500_000
    /// Milliseconds between flushes when there is little to do.
    package var flushIntervalMilliseconds = 2_000
    /// Customers kept in memory; those longest unused are dropped first.
    package var residentCustomers = 100_000

    package init() {}
}
