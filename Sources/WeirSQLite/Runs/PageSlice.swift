import Foundation
import GRDB

/// Finished pages of a batch that wait for a transaction.
final class PageSlice {
    private let store: RunStore
    private var pages: [(id: PageID, data: Data)] = []
    private var bytes = 0
    /// Runs that may have waiting pages.
    private var headers: [RunHeader] = []
    /// Runs that are in the database, as incomplete.
    private var insertedRuns: Set<Int64> = []
    private var isClosed = false

    init(_ store: RunStore) { self.store = store }

    /// Whether enough pages wait to be worth a transaction.
    var isFull: Bool { bytes >= store.options.sliceBytes }

    /// Makes a run known to which pages may come.
    func begin(_ run: RunHeader) { headers.append(run) }

    func append(_ id: PageID, _ data: Data) {
        precondition(!isClosed, "Nothing is added to a batch that is committed or gone.")
        pages.append((id, data))
        bytes += data.count
    }

    /// Writes the waiting pages in a transaction of their own, if there are enough of them.
    func writeIfFull() throws {
        guard isFull else { return }
        try store.write { try write(in: $0) }
        insertedRuns.formUnion(pages.map(\.id.run))
        pages.removeAll(keepingCapacity: true)
        bytes = 0
    }

    /// Writes the waiting pages; they wait on until ``close()``, because the transaction may fail.
    func write(in database: Database) throws {
        let publishing = RunPublishing(database: database)
        let newRuns = Set(pages.map(\.id.run)).subtracting(insertedRuns)
        for run in headers where newRuns.contains(run.id) { try publishing.begin(run) }
        try publishing.insert(pages)
    }

    /// No more pages come.
    func close() {
        isClosed = true
        pages = []
    }

    /// Gives up what was written.
    func abandon() {
        close()
        store.addDead(insertedRuns.sorted())
    }
}
