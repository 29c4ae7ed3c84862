/// The tables that the store works on.
///
/// The page index lies with the run and not with the pages, so that opening the store does not go through all pages.
package enum RunTables {
    /// For a migration.
    ///
    /// `ledger_state` is the ledger's table of named numbers; the store keeps its generation there.
    package static let sql = """
        CREATE TABLE IF NOT EXISTS ledger_state (
            name TEXT NOT NULL PRIMARY KEY,
            value INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE ledger_runs (
            id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
            family INTEGER NOT NULL,
            level INTEGER NOT NULL CHECK (level >= 0),
            position INTEGER NOT NULL CHECK (position > 0),
            state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
            entries INTEGER NOT NULL CHECK (entries >= 0),
            pages INTEGER NOT NULL CHECK (pages >= 0),
            bytes INTEGER NOT NULL CHECK (bytes >= 0),
            page_index BLOB NOT NULL
        ) STRICT;

        CREATE TABLE ledger_pages (
            id INTEGER NOT NULL PRIMARY KEY,
            data BLOB NOT NULL
        ) STRICT;
        """

    /// The name of the generation's row in `ledger_state`.
    static let generation = "generation"
}

/// The states of a run in the database.
enum RunState {
    /// Its pages are being written; nobody reads it.
    static let incomplete = 0
    static let complete = 1
    /// Another run took its place, or it will never be complete; its pages go little by little.
    static let dead = 2
}
