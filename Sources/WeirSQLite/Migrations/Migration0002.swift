/// What left the ledger's log.
///
/// A customer's rows are written in one transaction with its head, whose sequence says how far they are complete.
/// Nothing but heads and days is ever rewritten: corrections stand beside the entries, as fates.
enum Migration0002 {
    static let sql = """
        CREATE TABLE ledger_state (
            name TEXT NOT NULL PRIMARY KEY,
            value INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE ledger_customers (
            customer_id BLOB NOT NULL PRIMARY KEY CHECK (length(customer_id) = 16),
            workspace_id BLOB NOT NULL CHECK (length(workspace_id) = 16),
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            head BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE ledger_blocks (
            id INTEGER NOT NULL PRIMARY KEY,
            customer_id BLOB NOT NULL CHECK (length(customer_id) = 16),
            first_sequence INTEGER NOT NULL CHECK (first_sequence > 0),
            last_sequence INTEGER NOT NULL CHECK (last_sequence >= first_sequence),
            min_time INTEGER NOT NULL,
            max_time INTEGER NOT NULL,
            records BLOB NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX ledger_blocks_by_sequence ON ledger_blocks (customer_id, last_sequence, first_sequence);
        CREATE INDEX ledger_blocks_by_time ON ledger_blocks (customer_id, max_time, min_time);

        CREATE TABLE ledger_keys (
            customer_id BLOB NOT NULL CHECK (length(customer_id) = 16),
            key TEXT NOT NULL,
            kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            timestamp INTEGER NOT NULL,
            PRIMARY KEY (customer_id, key)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE ledger_fates (
            customer_id BLOB NOT NULL CHECK (length(customer_id) = 16),
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            kind TEXT NOT NULL CHECK (kind IN ('replaced', 'retracted', 'committed', 'released', 'expired')),
            by_sequence INTEGER NOT NULL CHECK (by_sequence > 0),
            PRIMARY KEY (customer_id, sequence)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE ledger_days (
            customer_id BLOB NOT NULL CHECK (length(customer_id) = 16),
            meter_id BLOB NOT NULL CHECK (length(meter_id) = 16),
            day INTEGER NOT NULL,
            group_key TEXT NOT NULL,
            usage BLOB NOT NULL,
            PRIMARY KEY (customer_id, meter_id, day, group_key)
        ) STRICT, WITHOUT ROWID;

        """
}
