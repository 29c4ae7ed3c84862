import GRDB

/// Keeps the runs of a store few, and removes what is dead, in small steps.
///
/// For one thread at a time; batches may be written between the steps. A merge that is under way when the process ends is begun
/// anew by the next one.
package final class RunMerger {
    private let store: RunStore
    private var merge: RunMerge?

    package init(_ store: RunStore) { self.store = store }

    /// Does a small piece of what there is to do: one transaction of about ``RunStore/Options/sliceBytes``.
    ///
    /// - Returns: Whether there was something to do.
    /// - Throws: ``RunError`` when a run cannot be read; the merge is given up, and begun anew by the next step.
    package func step() throws -> Bool {
        // What is dead goes first, because its space is used again by what comes.
        if let run = store.firstDead {
            try deletePages(of: run)
            return true
        }
        if merge == nil { merge = try nextMerge() }
        guard let current = merge else { return false }
        do {
            if try current.step() { merge = nil }
        } catch {
            merge = nil
            throw error
        }
        return true
    }

    /// Does all there is to do, unless the caller has something better to do, which is asked between steps.
    ///
    /// - Returns: Whether all is done.
    /// - Throws: As ``step()``.
    package func run(until shouldStop: () -> Bool = { false }) throws -> Bool {
        while !shouldStop() {
            guard try step() else { return true }
        }
        return false
    }

    private func deletePages(of run: Int64) throws {
        let isGone = try store.write { database in
            try RunPublishing(database: database).delete(run: run, pages: store.options.deletedPages)
        }
        if isGone { store.removeDead(run) }
    }

    private func nextMerge() throws -> RunMerge? {
        try store.pool.read { database in
            let catalog = try store.catalog(in: database)
            for family in store.families {
                guard let inputs = catalog.mergeInputs(of: family.id, width: store.options.mergeWidth) else { continue }
                return try RunMerge(store, family, inputs, in: database)
            }
            return nil
        }
    }
}

/// One merge: several runs of a family, neighbours in age, become one.
private final class RunMerge {
    private let store: RunStore
    private let family: RunFamily
    private let inputs: [Run]
    private let batch: RunBatch
    private let writer: RunWriter
    private var merged: MergedCursor

    /// Begins to merge runs of a family, which are given oldest first.
    init(_ store: RunStore, _ family: RunFamily, _ inputs: [Run], in database: Database) throws {
        self.store = store
        self.family = family
        self.inputs = inputs
        batch = store.makeBatch()
        writer = try batch.writer(
            for: family,
            level: (inputs.map(\.header.level).max() ?? 0) + 1,
            position: inputs.map(\.header.position).max() ?? 0
        )
        let source = try PageSource(database: database, decompressor: store.decompressor)
        merged = try MergedCursor(inputs, from: source)
    }

    /// Fills one slice and writes it; with the last one, the new run takes the place of the inputs.
    ///
    /// Reads in a transaction of its own, so that the log can be checkpointed between steps.
    ///
    /// - Returns: Whether the merge is done.
    func step() throws -> Bool {
        let isAtEnd = try store.pool.read { database in
            let source = try PageSource(database: database, decompressor: store.decompressor)
            return switch family.merging {
            case .keepAll: try keepAll(from: source)
            case .combine(let combination): try combine(combination, from: source)
            }
        }
        if isAtEnd {
            try batch.commit(replacing: inputs)
        } else {
            try batch.writeFullSlice()
        }
        return isAtEnd
    }

    private func keepAll(from source: PageSource) throws -> Bool {
        while let place = merged.smallest {
            let key = merged.key(at: place)
            repeat {
                try writer.add(key, merged.value(at: place))
                if batch.isSliceFull {
                    _ = try merged.advance(at: place, from: source)
                    return false
                }
            } while try merged.advance(at: place, from: source)
        }
        return true
    }

    private func combine(_ combination: RunFamily.Combination, from source: PageSource) throws -> Bool {
        while let place = merged.smallest {
            let key = merged.key(at: place)
            var values: [[UInt8]] = [[]]
            try merged.takeValue(at: place, into: &values[0], from: source)
            while let next = merged.smallest, merged.key(at: next) == key {
                values.append([])
                try merged.takeValue(at: next, into: &values[values.count - 1], from: source)
            }
            let value = values.count == 1 ? values[0] : try combination(values)
            try value.withUnsafeBytes { try writer.add(key, $0) }
            if batch.isSliceFull { return false }
        }
        return true
    }
}
