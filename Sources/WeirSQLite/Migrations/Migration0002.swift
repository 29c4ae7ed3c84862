/// What left the ledger's log: a table of named numbers, and sorted runs.
///
/// A flush is one run each of entries, states and keys, all of them seen in one transaction with the number of the log
/// frame that they go up to.
enum Migration0002 {
    static let sql = RunTables.sql
}
