import Dispatch
import Foundation
import GRDB
import Synchronization

extension RunStore {
    /// Calls `body` with the keys of all entries of a family whose keys have 64 bits, a page's at a time.
    ///
    /// `ranges` are all keys, each in one of them. They are read at once, each by a thread and in a transaction of its
    /// own, on which `body` is called with the range's place and keys of it; in order within a run. For a store that
    /// nobody writes to meanwhile. Returns when all threads have ended, and throws what the first range failed with.
    func readNumbers(
        in family: RunFamily,
        ranges: [ClosedRange<UInt64>],
        _ body: @Sendable (_ range: Int, _ numbers: UnsafeBufferPointer<UInt64>) -> Void
    ) throws {
        let runs = try pool.read { try catalog(in: $0).runs[family.id] ?? [] }
        let results = Mutex<[Int: Result<[Int], any Error>]>([:])
        DispatchQueue.concurrentPerform(iterations: runs.isEmpty ? 0 : ranges.count) { place in
            let result = Result {
                try pool.read { database in
                    let numbers = try RunNumbers(database: database, decompressor: decompressor)
                    return try runs.map { run in try numbers.read(ranges[place], of: run) { body(place, $0) } }
                }
            }
            results.withLock { $0[place] = result }
        }
        let counts = try results.withLock { results in
            try ranges.indices.compactMap { try results[$0]?.get() }
        }
        for (index, run) in runs.enumerated() where counts.reduce(0, { $0 + $1[index] }) != run.entries {
            throw run.hasWrongCount
        }
    }
}

/// Goes through the keys of runs within one transaction, by ranges.
private struct RunNumbers {
    private let statement: Statement
    private let decompressor: Decompressor

    init(database: Database, decompressor: Decompressor) throws {
        // Neighbours in one go: to find each page by its number would take longer than to go through it.
        statement = try database.cachedStatement(
            sql: "SELECT id, data FROM ledger_pages WHERE id BETWEEN ? AND ? ORDER BY id"
        )
        self.decompressor = decompressor
    }

    /// Returns how many entries there are in a range.
    func read(
        _ range: ClosedRange<UInt64>,
        of run: Run,
        _ body: (UnsafeBufferPointer<UInt64>) -> Void
    ) throws -> Int {
        let pages = run.pages(for: RunKey(range.lowerBound)...RunKey(range.upperBound))
        guard !pages.isEmpty else { return 0 }
        let ends = [pages.lowerBound, pages.upperBound - 1].map { PageID(run: run.id, page: $0).number }
        let rows = try Row.fetchCursor(statement, arguments: StatementArguments(ends))
        var count = 0
        for place in pages {
            let id = PageID(run: run.id, page: place)
            guard let row = try rows.next(), row[0] as Int64 == id.number else { throw id.damaged("it is missing") }
            let page = try row.withUnsafeData(atIndex: 1) { data in
                try (data ?? Data()).withUnsafeBytes { try decompressor.page(id, from: $0) }
            }
            let numbers = try PageCursor(page).numbers()
            guard let first = numbers.first, RunKey(first) == run.firstKeys[place] else { throw id.hasWrongFirstKey }
            // The pages at both ends of the range may have some of its neighbours' too.
            let begin = numbers.partitioningIndex { $0 >= range.lowerBound }
            let end = numbers.partitioningIndex { $0 > range.upperBound }
            numbers.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[begin..<end])) }
            count += end - begin
        }
        return count
    }
}
