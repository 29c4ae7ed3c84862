import GRDB
import WeirStorage

/// The form in which the ledger's runs are stored.
///
/// 1 knew a customer's entries by the customer alone. 2 has one value for each block of entries, and an index of pages
/// that knows numbers and times.
enum LedgerFormat {
    static let current: Int64 = 2
    private static let name = "format"

    /// Notes the form in a new database, and refuses one that has another.
    ///
    /// - Throws: ``StorageError/unavailable(_:)`` with what to do.
    static func claim(_ database: Database) throws {
        let sql = "SELECT value FROM ledger_state WHERE name = ?"
        let hasRuns = try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT * FROM ledger_runs)") ?? false
        // The first form had no note.
        let noted = try Int64.fetchOne(database, sql: sql, arguments: [name]) ?? (hasRuns ? 1 : nil)
        guard let noted else {
            return try database.execute(
                sql: "INSERT INTO ledger_state (name, value) VALUES (?, ?)",
                arguments: [name, current]
            )
        }
        guard noted == current else {
            throw StorageError.unavailable(
                "The ledger's data has format \(noted), and this version of Weir reads format \(current) only. "
                    + "Run the version that wrote it, or begin with an empty data folder."
            )
        }
    }
}
