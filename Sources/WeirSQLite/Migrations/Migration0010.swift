/// Coupons of the offer, and which contracts are invoiced within their periods.
enum Migration0010 {
    static let sql = """
        CREATE TABLE coupons (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            id BLOB NOT NULL CHECK (length(id) = 16),
            code TEXT NOT NULL CHECK (length(code) > 0),
            document TEXT NOT NULL CHECK (json_valid(document)),
            maximum_redemptions INTEGER CHECK (maximum_redemptions > 0),
            redemptions INTEGER NOT NULL CHECK (redemptions >= 0),
            created_at INTEGER NOT NULL,
            archived_at INTEGER,
            PRIMARY KEY (workspace_id, id),
            UNIQUE (workspace_id, code),
            CHECK (maximum_redemptions IS NULL OR redemptions <= maximum_redemptions)
        ) STRICT, WITHOUT ROWID;

        ALTER TABLE contracts ADD COLUMN has_thresholds INTEGER NOT NULL DEFAULT 0 CHECK (has_thresholds IN (0, 1));
        CREATE INDEX contracts_with_thresholds ON contracts (workspace_id, id) WHERE has_thresholds = 1;

        """
}
