package import GRDB

/// Runs of several families that become visible in one transaction.
///
/// Belongs to one thread. A batch that is not committed leaves nothing that a reader would see; ``RunMerger`` removes
/// its pages.
package final class RunBatch {
    private let store: RunStore
    private let slice: PageSlice
    private var writers: [RunWriter] = []
    private var isCommitted = false

    init(_ store: RunStore) {
        self.store = store
        slice = PageSlice(store)
    }

    deinit {
        if !isCommitted { slice.abandon() }
    }

    /// Begins a run of a family, which is newer than all that were begun before.
    ///
    /// Several writers may be open at once; ``commit(_:)`` ends them. A writer to which nothing is added makes no run.
    package func writer(for family: RunFamily) throws(RunError) -> RunWriter {
        let id = store.nextRun()
        return try writer(for: family, RunHeader(id: id, family: family.id, level: 0, position: id))
    }

    /// Begins a run that takes the place of others.
    func writer(for family: RunFamily, level: Int, position: Int64) throws(RunError) -> RunWriter {
        let id = store.nextRun()
        return try writer(for: family, RunHeader(id: id, family: family.id, level: level, position: position))
    }

    private func writer(for family: RunFamily, _ header: RunHeader) throws(RunError) -> RunWriter {
        precondition(!isCommitted, "A batch is committed once.")
        let writer = try RunWriter(header, family: family, slice: slice)
        slice.begin(header)
        writers.append(writer)
        return writer
    }

    /// Makes all runs of the batch visible.
    ///
    /// `body` runs in the same transaction, and what it throws undoes the transaction. May be called again when it
    /// failed; nothing is added any more after the first call.
    ///
    /// - Throws: What `body` throws, and errors of SQLite.
    package func commit(_ body: (Database) throws -> Void = { _ in }) throws {
        try commit(replacing: [], body)
    }

    /// As ``commit(_:)``; some runs die in the same transaction.
    func commit(replacing inputs: [Run], _ body: (Database) throws -> Void = { _ in }) throws {
        precondition(!isCommitted, "A batch is committed once.")
        var runs: [Run] = []
        for writer in writers {
            if let run = try writer.finish() { runs.append(run) }
        }
        try slice.writeIfFull()
        var generation: Int64?
        do {
            try store.write { database in
                try slice.write(in: database)
                try body(database)
                let catalog = try store.catalog(in: database).replacing(inputs, with: runs)
                try RunPublishing(database: database).publish(runs, replacing: inputs, generation: catalog.generation)
                generation = catalog.generation
                store.remember(catalog)
            }
        } catch {
            if let generation { store.forget(generation) }
            throw error
        }
        isCommitted = true
        slice.close()
        store.addDead(inputs.map(\.id))
    }

    /// Whether enough pages wait to be worth a transaction.
    var isSliceFull: Bool { slice.isFull }

    /// Writes the waiting pages in a transaction of their own, if there are enough of them.
    func writeFullSlice() throws { try slice.writeIfFull() }
}
