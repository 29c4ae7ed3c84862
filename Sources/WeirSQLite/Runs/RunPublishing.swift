import Foundation
import GRDB

/// Writes to the tables of runs within one transaction.
struct RunPublishing {
    let database: Database

    /// Notes a run whose pages are about to come.
    func begin(_ run: RunHeader) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO ledger_runs (id, family, level, position, state, entries, pages, bytes, page_index)
                VALUES (?, ?, ?, ?, ?, 0, 0, 0, x'')
                """
        )
        try statement.execute(arguments: [run.id, run.family, run.level, run.position, RunState.incomplete])
    }

    func insert(_ pages: [(id: PageID, data: Data)]) throws {
        let statement = try database.cachedStatement(sql: "INSERT INTO ledger_pages (id, data) VALUES (?, ?)")
        for page in pages { try statement.execute(arguments: [page.id.number, page.data]) }
    }

    /// Makes runs complete and others dead, and counts the generation up.
    func publish(_ runs: [Run], replacing inputs: [Run], generation: Int64) throws {
        for run in runs {
            let index = try PageIndex.encode(firstKeys: run.firstKeys, marks: run.marks, lastKey: run.lastKey)
            try database.execute(
                sql: """
                    UPDATE ledger_runs SET state = ?, entries = ?, pages = ?, bytes = ?, page_index = ? WHERE id = ?
                    """,
                arguments: [RunState.complete, run.entries, run.pages, run.bytes, index, run.id]
            )
        }
        for run in inputs {
            try database.execute(
                sql: "UPDATE ledger_runs SET state = ? WHERE id = ?",
                arguments: [RunState.dead, run.id]
            )
        }
        try database.execute(
            sql: """
                INSERT INTO ledger_state (name, value) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value
                """,
            arguments: [RunTables.generation, generation]
        )
    }

    /// Deletes some pages of a run that nobody can see any more, and its row after the last page.
    ///
    /// - Returns: Whether nothing is left of it.
    func delete(run: Int64, pages limit: Int) throws -> Bool {
        let statement = try database.cachedStatement(
            sql: """
                DELETE FROM ledger_pages
                WHERE id IN (SELECT id FROM ledger_pages WHERE id >= ? AND id < ? ORDER BY id LIMIT ?)
                """
        )
        let first = PageID(run: run, page: 0).number
        let end = PageID(run: run + 1, page: 0).number
        try statement.execute(arguments: [first, end, limit])
        guard database.changesCount < limit else { return false }
        try database.execute(sql: "DELETE FROM ledger_runs WHERE id = ?", arguments: [run])
        return true
    }
}
