/// Stripe: connections, events, readings, requests, checkouts and alerts; and which installation the database is of.
enum Migration0012 {
    static let sql = subscriptions + connections + traffic + installation

    /// What else Stripe says of a mirrored subscription.
    private static let subscriptions = """
        ALTER TABLE subscriptions ADD COLUMN mirror TEXT CHECK (mirror IS NULL OR json_valid(mirror));

        """

    private static let connections = """
        CREATE TABLE stripe_connections (
            workspace_id BLOB NOT NULL PRIMARY KEY REFERENCES workspaces (id),
            secret_key TEXT NOT NULL CHECK (length(secret_key) > 0),
            webhook_secrets TEXT NOT NULL CHECK (json_valid(webhook_secrets)),
            updated_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE stripe_accounts (
            workspace_id BLOB NOT NULL PRIMARY KEY REFERENCES workspaces (id),
            account_id TEXT NOT NULL CHECK (length(account_id) > 0),
            bound_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        """

    private static let traffic = """
        CREATE TABLE stripe_events (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            id TEXT NOT NULL CHECK (length(id) > 0),
            type TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            api_version TEXT,
            object_id TEXT,
            subscription_id TEXT,
            state TEXT NOT NULL CHECK (state IN ('pending', 'applied', 'ignored')),
            received_at INTEGER NOT NULL,
            done_at INTEGER,
            PRIMARY KEY (workspace_id, id),
            CHECK ((done_at IS NULL) = (state = 'pending'))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX stripe_events_by_age ON stripe_events (workspace_id, received_at, id);
        CREATE INDEX stripe_events_pending ON stripe_events (workspace_id, received_at) WHERE state = 'pending';

        -- The number of the last reading that was begun, and of the last one that was applied.
        CREATE TABLE stripe_objects (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            topic TEXT NOT NULL,
            id TEXT NOT NULL CHECK (length(id) > 0),
            begun INTEGER NOT NULL CHECK (begun > 0),
            applied INTEGER NOT NULL CHECK (applied BETWEEN 0 AND begun),
            gone_from BLOB CHECK (length(gone_from) = 16),
            PRIMARY KEY (workspace_id, topic, id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX stripe_objects_gone ON stripe_objects (workspace_id, gone_from) WHERE gone_from IS NOT NULL;

        CREATE TABLE stripe_requests (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
            path TEXT NOT NULL,
            body BLOB NOT NULL,
            kept_at INTEGER NOT NULL,
            PRIMARY KEY (workspace_id, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX stripe_requests_by_age ON stripe_requests (workspace_id, kept_at);

        CREATE TABLE stripe_checkouts (
            workspace_id BLOB NOT NULL,
            customer_id BLOB NOT NULL,
            number INTEGER NOT NULL CHECK (number > 0),
            plan_key TEXT NOT NULL,
            price TEXT NOT NULL,
            session TEXT,
            created_at INTEGER NOT NULL,
            PRIMARY KEY (workspace_id, customer_id),
            FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE stripe_alerts (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            customer_id BLOB CHECK (length(customer_id) = 16),
            first_at INTEGER NOT NULL,
            last_at INTEGER NOT NULL,
            count INTEGER NOT NULL CHECK (count > 0),
            PRIMARY KEY (workspace_id, kind, subject)
        ) STRICT, WITHOUT ROWID;

        """

    private static let installation = """
        CREATE TABLE installation (
            one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
            id TEXT NOT NULL CHECK (length(id) > 0),
            start TEXT NOT NULL,
            before TEXT,
            place TEXT NOT NULL,
            paused_at INTEGER,
            pause_cause TEXT CHECK (pause_cause IN ('restored', 'copied', 'unmarked')),
            CHECK ((paused_at IS NULL) = (pause_cause IS NULL))
        ) STRICT;

        """
}
