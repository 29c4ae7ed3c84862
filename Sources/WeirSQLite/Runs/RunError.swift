/// Stored runs are not what the store writes, or are larger than it can hold.
package enum RunError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The bytes of a page, or their place, were changed after they were written.
    case damagedPage(run: Int64, page: Int, reason: String)
    /// What the database says about a run is contradictory.
    case damagedRun(run: Int64, reason: String)
    /// A run cannot have so many pages.
    case runTooLarge(run: Int64)
    /// A value that must not be cut is longer than the longest page.
    case valueTooLong(run: Int64, bytes: Int)
    /// A merge read runs that are no longer there: two merges ran at the same time.
    case runsGone(runs: [Int64])
    /// zstd refused to work, for want of memory.
    case compressionFailed(reason: String)

    package var description: String {
        switch self {
        case .damagedPage(let run, let page, let reason): "Page \(page) of ledger run \(run) is damaged: \(reason)."
        case .damagedRun(let run, let reason): "Ledger run \(run) is damaged: \(reason)."
        case .runTooLarge(let run): "Ledger run \(run) would have more than \(PageID.maximumPages) pages."
        case .valueTooLong(let run, let bytes): "A value of ledger run \(run) has \(bytes) bytes, which no page holds."
        case .runsGone(let runs): "Ledger runs \(runs) were replaced while they were merged."
        case .compressionFailed(let reason): "A page could not be compressed: \(reason)."
        }
    }
}
