/// What Stripe teaches of its smallest charges, and where looks after payments have ended.
enum Migration0020 {
    static let sql = """
        CREATE TABLE charge_minimums (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            account TEXT NOT NULL CHECK (length(account) > 0),
            currency TEXT NOT NULL CHECK (length(currency) = 3),
            minimum_minor INTEGER NOT NULL CHECK (minimum_minor > 0),
            learned_at INTEGER NOT NULL,
            PRIMARY KEY (workspace_id, account, currency)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE payment_sweeps (
            workspace_id BLOB NOT NULL PRIMARY KEY REFERENCES workspaces (id),
            invoice_id BLOB,
            refund_created_at INTEGER,
            refund_id TEXT,
            CHECK ((refund_created_at IS NULL) = (refund_id IS NULL))
        ) STRICT, WITHOUT ROWID;

        DROP INDEX invoice_collections_under_way;
        CREATE INDEX invoice_collections_under_way ON invoice_collections (workspace_id, invoice_id, updated_at)
            WHERE state NOT IN ('waiting', 'declined', 'carried', 'stopped', 'blocked', 'settled');
        DROP INDEX payment_refunds_pending;
        CREATE INDEX payment_refunds_pending ON payment_refunds (workspace_id, created_at, id)
            WHERE state = 'pending';

        """
}
