import Foundation
import GRDB

/// The complete runs at one moment of the database.
struct RunCatalog: Sendable {
    /// Grows with each transaction that adds or replaces runs.
    let generation: Int64
    /// By family, newest first.
    let runs: [Int: [Run]]

    init(generation: Int64, runs: some Sequence<Run>) {
        self.generation = generation
        self.runs = Dictionary(grouping: runs, by: \.header.family).mapValues { runs in
            runs.sorted { $0.header.position > $1.header.position }
        }
    }

    /// The next generation, in which some runs took the place of others.
    ///
    /// - Throws: ``RunError/runsGone(runs:)`` when a run to be replaced is not in the catalog.
    func replacing(_ old: [Run], with new: [Run]) throws(RunError) -> RunCatalog {
        let oldIDs = Set(old.map(\.id))
        let rest = runs.values.joined().filter { !oldIDs.contains($0.id) }
        let present = runs.values.reduce(0) { $0 + $1.count }
        guard present - rest.count == oldIDs.count else { throw RunError.runsGone(runs: oldIDs.sorted()) }
        return RunCatalog(generation: generation + 1, runs: rest + new)
    }

    /// The runs that are to be merged next in a family, oldest first.
    ///
    /// Low levels go first: their runs are small, and many of them slow readers most. In a family, all runs of a
    /// level are newer than those of higher levels, and the oldest of a level are taken, so that inputs of a merge
    /// are neighbours in age.
    func mergeInputs(of family: Int, width: Int) -> [Run]? {
        let levels = Dictionary(grouping: runs[family] ?? [], by: \.header.level)
        let full = levels.filter { $0.value.count >= width }
        return full.min { $0.key < $1.key }.map { $0.value.suffix(width).reversed() }
    }

    /// The generation that a transaction sees.
    static func generation(in database: Database) throws -> Int64 {
        let statement = try database.cachedStatement(sql: "SELECT value FROM ledger_state WHERE name = ?")
        return try Int64.fetchOne(statement, arguments: [RunTables.generation]) ?? 0
    }

    /// Reads the catalog that a transaction sees.
    ///
    /// `marked`: The families whose pages have marks.
    static func load(in database: Database, marked: Set<Int>, decompressor: Decompressor) throws -> RunCatalog {
        let generation = try generation(in: database)
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT id, family, level, position, entries, pages, bytes, page_index FROM ledger_runs WHERE state = ?
                """,
            arguments: [RunState.complete]
        )
        var runs: [Run] = []
        while let row = try rows.next() { runs.append(try run(row, marked, decompressor)) }
        return RunCatalog(generation: generation, runs: runs)
    }

    private static func run(_ row: Row, _ marked: Set<Int>, _ decompressor: Decompressor) throws -> Run {
        let header = RunHeader(id: row[0], family: row[1], level: row[2], position: row[3])
        let index = try row.withUnsafeData(atIndex: 7) { data in
            try (data ?? Data()).withUnsafeBytes {
                try PageIndex.decode(
                    $0,
                    pages: row[5],
                    hasMarks: marked.contains(header.family),
                    run: header.id,
                    decompressor: decompressor
                )
            }
        }
        let run = Run(
            header,
            entries: row[4],
            bytes: row[6],
            firstKeys: index.firstKeys,
            marks: index.marks,
            lastKey: index.lastKey
        )
        // Sums and successors of what passes here do not overflow.
        let mostBytes = run.pages * PageBuilder.maximumContentBytes * 2
        guard
            1...PageID.maximumRun ~= header.id, 1...header.id ~= header.position, 0...64 ~= header.level,
            0...mostBytes ~= run.entries, 0...mostBytes ~= run.bytes
        else { throw RunError.damagedRun(run: header.id, reason: "a number is out of its range") }
        return run
    }
}
