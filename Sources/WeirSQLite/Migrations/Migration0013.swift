/// What has happened, and what is told of it: events, mail and webhooks.
enum Migration0013 {
    static let sql = events

    /// An event is stored with the change that it tells of, once for each name, subject and version.
    private static let events = """
        CREATE TABLE domain_events (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            name TEXT NOT NULL,
            subject TEXT NOT NULL CHECK (length(subject) > 0),
            version INTEGER NOT NULL CHECK (version > 0),
            customer_id BLOB CHECK (length(customer_id) = 16),
            customer_external_id TEXT,
            document TEXT NOT NULL CHECK (json_valid(document)),
            at INTEGER NOT NULL,
            dispatched_at INTEGER,
            UNIQUE (workspace_id, subject, name, version)
        ) STRICT;
        CREATE INDEX domain_events_to_dispatch ON domain_events (number) WHERE dispatched_at IS NULL;
        CREATE INDEX domain_events_by_workspace ON domain_events (workspace_id, number);
        CREATE INDEX domain_events_that_name ON domain_events (workspace_id, customer_id)
            WHERE customer_external_id IS NOT NULL;
        CREATE INDEX domain_events_by_age ON domain_events (dispatched_at) WHERE dispatched_at IS NOT NULL;

        """
}
