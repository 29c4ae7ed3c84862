/// Goes through the entries of one run, holding one page at a time.
///
/// Keeps its place from transaction to transaction, since the pages of a run never change.
struct RunCursor {
    let run: Run
    private var nextPage = 0
    /// Entries that are to come; nil when some were passed over unread.
    private var remaining: Int?
    private var entries: PageCursor?
    /// Entries up to this one are passed over.
    private var skipped: RunKey?

    /// Begins before the first entry.
    init(_ run: Run) {
        self.run = run
        remaining = run.entries
    }

    /// Of the present entry; as long as the cursor stays there.
    var key: RunKey { entries?.key ?? 0 }
    var value: UnsafeRawBufferPointer { entries?.value ?? UnsafeRawBufferPointer(start: nil, count: 0) }

    /// Lets the next entry be the first one after a key; to be called before any other.
    mutating func skip(through key: RunKey, from source: PageSource) throws {
        skipped = key
        remaining = nil
        // Keys equal to the one sought may begin on the page before.
        let page = run.firstKeys.firstIndex { $0 > key } ?? run.firstKeys.count
        nextPage = max(0, page - 1)
    }

    /// Goes to the next entry; false at the end of the run.
    mutating func next(from source: PageSource) throws -> Bool {
        while true {
            while try entries?.next() == true {
                remaining = remaining.map { $0 - 1 }
                if let skipped, key <= skipped { continue }
                return true
            }
            guard nextPage < run.pages else {
                guard remaining ?? 0 == 0 else { throw run.hasWrongCount }
                return false
            }
            let id = PageID(run: run.id, page: nextPage)
            entries = try PageCursor(try source.page(id), firstKey: run.firstKeys[nextPage])
            nextPage += 1
        }
    }
}

extension PageCursor {
    /// Begins before the first entry, after a look at it.
    init(_ page: Page, firstKey: RunKey) throws(RunError) {
        var first = try PageCursor(page)
        guard try first.next(), first.key == firstKey else {
            throw page.id.hasWrongFirstKey
        }
        self = try PageCursor(page)
    }
}
