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

    /// Goes through the entries of a family in order of key, those of a key from the oldest run to the newest.
    ///
    /// With `after`, only later keys come. Holds one page a run.
    package func entries(in family: RunFamily, after: RunKey? = nil) throws -> EntryStream {
        try EntryStream(MergedCursor(oldestFirst(family), from: source, after: after), source)
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

    // MARK: By number

    /// The entry of a key with the largest number up to one, in a family with marks.
    ///
    /// Looks at one page a run at most, from the newest run to the one that has the entry.
    package func entry(of key: RunKey, atOrBefore number: UInt64, in family: RunFamily) throws -> [UInt8]? {
        for run in catalog.runs[family.id] ?? [] {
            if let entry = try entry(of: key, atOrBefore: number, in: run, family) { return entry }
        }
        return nil
    }

    private func entry(
        of key: RunKey,
        atOrBefore number: UInt64,
        in run: Run,
        _ family: RunFamily
    ) throws -> [UInt8]? {
        guard let marking = family.marking, let place = run.page(of: key, atOrBefore: number) else { return nil }
        var found: UnsafeRawBufferPointer?
        let page = try page(PageID(run: run.id, page: place))
        var entries = try PageCursor(page, firstKey: run.firstKeys[place])
        while try entries.next(), entries.key <= key {
            guard entries.key == key else { continue }
            guard try marking(entries.value).number <= number else { break }
            found = entries.value
        }
        return withExtendedLifetime(page) { found.map { Array($0) } }
    }

    /// Calls `body` with the entries of a key in order, from the one with the largest number up to `number` on, as long
    /// as it returns true; in a family with marks.
    ///
    /// Some entries before that one may come too. Looks at one page of each run that begins later, and at the pages that
    /// have what it gives.
    package func forEachEntry(
        of key: RunKey,
        from number: UInt64,
        in family: RunFamily,
        while body: ([UInt8]) throws -> Bool
    ) throws {
        let runs = catalog.runs[family.id] ?? []
        guard !runs.isEmpty else { return }
        let start = try runs.firstIndex { try entry(of: key, atOrBefore: number, in: $0, family) != nil }
        for run in runs[...(start ?? runs.count - 1)].reversed() {
            let pages = run.pages(for: key)
            let first = max(pages.lowerBound, run.page(of: key, atOrBefore: number) ?? 0)
            for place in first..<max(first, pages.upperBound) {
                guard try forEachEntry(of: key, on: place, of: run, body) else { return }
            }
        }
    }

    /// Calls `body` with the entries of a key that may have instants in a range, in milliseconds, and perhaps others.
    ///
    /// Pages that have none are not looked at.
    package func forEachEntry(
        of key: RunKey,
        times: Range<Int64>,
        in family: RunFamily,
        _ body: ([UInt8]) throws -> Void
    ) throws {
        for run in oldestFirst(family) {
            for place in run.pages(for: key) {
                guard let known = run.marks[place].times, known.lowerBound < times.upperBound,
                    known.upperBound >= times.lowerBound
                else { continue }
                _ = try forEachEntry(of: key, on: place, of: run) { entry in
                    try body(entry)
                    return true
                }
            }
        }
    }

    private func forEachEntry(
        of key: RunKey,
        on place: Int,
        of run: Run,
        _ body: ([UInt8]) throws -> Bool
    ) throws -> Bool {
        var entries = try PageCursor(try page(PageID(run: run.id, page: place)), firstKey: run.firstKeys[place])
        while try entries.next(), entries.key <= key {
            guard entries.key == key else { continue }
            guard try body(Array(entries.value)) else { return false }
        }
        return true
    }

    private func page(_ id: PageID) throws -> Page {
        store.countPage()
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
