/// Reads runs within one transaction; made by ``RunStore/reader(in:)``.
///
/// All methods throw ``RunError`` when stored bytes are damaged, and errors of SQLite.
package struct RunReader {
    let store: RunStore
    let catalog: RunCatalog
    let source: PageSource

    /// The values of a key, one for each run that has it, oldest first.
    ///
    /// In a family that keeps all values, what one run has for the key is one value: all of them, one behind the
    /// other.
    package func values(of key: RunKey, in family: RunFamily) throws -> [[UInt8]] {
        try oldestFirst(family).compactMap { try value(of: key, in: $0) }
    }

    /// Calls `body` with the values of a key from the newest run to the oldest, as long as it returns true.
    package func forEachValue(of key: RunKey, in family: RunFamily, while body: ([UInt8]) throws -> Bool) throws {
        for run in catalog.runs[family.id] ?? [] {
            guard let value = try value(of: key, in: run) else { continue }
            guard try body(value) else { return }
        }
    }

    /// The value of a key in the newest run that has it.
    package func newestValue(of key: RunKey, in family: RunFamily) throws -> [UInt8]? {
        for run in catalog.runs[family.id] ?? [] {
            if let value = try value(of: key, in: run) { return value }
        }
        return nil
    }

    /// The value of a key over all runs, put together as the family says.
    package func value(of key: RunKey, in family: RunFamily) throws -> [UInt8]? {
        try family.merging.merged(try values(of: key, in: family))
    }

    /// Calls `body` with each key once, in order, and its values as ``values(of:in:)`` has them.
    ///
    /// Holds one page a run, and one key's values.
    /// With `after`, only later keys come; `body` returns whether to go on.
    package func forEach(
        in family: RunFamily,
        after: RunKey? = nil,
        while body: (RunKey, [[UInt8]]) throws -> Bool
    ) throws {
        var merged = try MergedCursor(oldestFirst(family), from: source, after: after)
        while var place = merged.smallest {
            let key = merged.key(at: place)
            var values: [[UInt8]] = []
            repeat {
                var value: [UInt8] = []
                try merged.takeValue(at: place, into: &value, from: source)
                values.append(value)
                guard let next = merged.smallest else { break }
                place = next
            } while merged.key(at: place) == key
            guard try body(key, values) else { return }
        }
    }

    /// As ``forEach(in:after:while:)`` with every key.
    package func forEach(in family: RunFamily, _ body: (RunKey, [[UInt8]]) throws -> Void) throws {
        try forEach(in: family) { key, values in
            try body(key, values)
            return true
        }
    }

    /// Calls `body` with each entry of each run, run by run, oldest first, each run in order of key.
    ///
    /// For going through much at once: allocates nothing for an entry. A key may come several times, in one run too,
    /// and a value that lies on several pages comes in pieces. The bytes are only valid during the call.
    package func forEachEntry(
        in family: RunFamily,
        _ body: (RunKey, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        for run in oldestFirst(family) {
            var cursor = RunCursor(run)
            while try cursor.next(from: source) { try body(cursor.key, cursor.value) }
        }
    }

    /// The number of entries that ``forEachEntry(in:_:)`` would give, without reading them.
    package func entryCount(in family: RunFamily) -> Int { oldestFirst(family).reduce(0) { $0 + $1.entries } }

    private func oldestFirst(_ family: RunFamily) -> ReversedCollection<[Run]> {
        (catalog.runs[family.id] ?? []).reversed()
    }

    private func value(of key: RunKey, in run: Run) throws -> [UInt8]? {
        var value: [UInt8] = []
        var isFound = false
        for number in run.pages(for: key) {
            var entries = try PageCursor(
                try page(PageID(run: run.id, page: number)),
                firstKey: run.firstKeys[number]
            )
            while try entries.next(), entries.key <= key {
                guard entries.key == key else { continue }
                value.append(contentsOf: entries.value)
                isFound = true
            }
        }
        return isFound ? value : nil
    }

    private func page(_ id: PageID) throws -> Page {
        if let page = store.cache.page(id) { return page }
        let page = try source.page(id)
        store.cache.insert(page)
        return page
    }
}

extension RunFamily.Merging {
    /// One value of several, oldest first; none of none.
    func merged(_ values: [[UInt8]]) throws -> [UInt8]? {
        guard let first = values.first else { return nil }
        switch self {
        case .keepAll: return Array(values.joined())
        case .combine(let combination):
            return values.count == 1 ? first : try combination(values)
        }
    }
}
