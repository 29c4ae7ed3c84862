/// Who is signed in to the portal, the links that sign in, and versions of plans that are not published yet.
enum Migration0024 {
    /// Of secrets only the digests are kept.
    ///
    /// A link that was used is gone.
    static let sql = """
        CREATE TABLE portal_links (
            digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            workspace_id BLOB NOT NULL,
            customer_id BLOB NOT NULL,
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX portal_links_of_customer ON portal_links (workspace_id, customer_id);
        CREATE INDEX portal_links_by_expiry ON portal_links (expires_at);

        CREATE TABLE portal_sessions (
            digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            workspace_id BLOB NOT NULL,
            customer_id BLOB NOT NULL,
            person TEXT,
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX portal_sessions_of_customer ON portal_sessions (workspace_id, customer_id, created_at);
        CREATE INDEX portal_sessions_by_expiry ON portal_sessions (expires_at);

        CREATE TABLE plan_drafts (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            plan_key TEXT NOT NULL CHECK (length(plan_key) > 0),
            content TEXT NOT NULL CHECK (json_valid(content)),
            saved_by TEXT,
            updated_at INTEGER NOT NULL,
            PRIMARY KEY (workspace_id, plan_key)
        ) STRICT, WITHOUT ROWID;

        """
}
