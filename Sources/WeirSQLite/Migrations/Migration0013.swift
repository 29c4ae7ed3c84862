/// What has happened, and what is told of it: events, mail, webhooks and alerts.
enum Migration0013 {
    static let sql = events + mail + webhooks + alerts

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

    private static let mail = """
        CREATE TABLE mails (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            id BLOB NOT NULL CHECK (length(id) = 16),
            customer_id BLOB NOT NULL CHECK (length(customer_id) = 16),
            kind TEXT NOT NULL,
            subject TEXT NOT NULL CHECK (length(subject) > 0),
            recipient TEXT NOT NULL CHECK (length(recipient) > 0),
            number INTEGER NOT NULL,
            event_name TEXT NOT NULL,
            event_version INTEGER NOT NULL,
            document TEXT NOT NULL CHECK (json_valid(document)),
            state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'failed', 'omitted')),
            omission TEXT,
            attempts INTEGER NOT NULL CHECK (attempts >= 0),
            next_at INTEGER NOT NULL,
            claims INTEGER NOT NULL CHECK (claims >= attempts),
            owner BLOB CHECK (length(owner) = 16),
            last_error TEXT,
            created_at INTEGER NOT NULL,
            ended_at INTEGER,
            PRIMARY KEY (workspace_id, id),
            UNIQUE (workspace_id, kind, subject, recipient),
            CHECK ((state = 'waiting') = (ended_at IS NULL)),
            CHECK ((state = 'omitted') = (omission IS NOT NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX mails_to_send ON mails (next_at) WHERE state = 'waiting';
        CREATE INDEX mails_failed ON mails (created_at) WHERE state = 'failed';
        CREATE INDEX mails_of_customer ON mails (workspace_id, customer_id);
        CREATE INDEX mails_by_age ON mails (ended_at) WHERE ended_at IS NOT NULL;

        CREATE TABLE refused_addresses (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            address TEXT NOT NULL CHECK (length(address) > 0),
            reason TEXT NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (workspace_id, address)
        ) STRICT, WITHOUT ROWID;

        """

    /// Secrets are kept as they are: a body is signed with them.
    private static let webhooks = """
        CREATE TABLE webhook_endpoints (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            id BLOB NOT NULL CHECK (length(id) = 16),
            url TEXT NOT NULL,
            events TEXT NOT NULL CHECK (json_valid(events)),
            description TEXT,
            secret TEXT NOT NULL CHECK (length(secret) >= 32),
            previous_secret TEXT,
            previous_secret_ends_at INTEGER,
            disabled_reason TEXT,
            disabled_at INTEGER,
            after_event INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            revision INTEGER NOT NULL CHECK (revision > 0),
            PRIMARY KEY (workspace_id, id),
            CHECK ((previous_secret IS NULL) = (previous_secret_ends_at IS NULL)),
            CHECK ((disabled_reason IS NULL) = (disabled_at IS NULL))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE webhook_deliveries (
            workspace_id BLOB NOT NULL,
            id BLOB NOT NULL CHECK (length(id) = 16),
            endpoint_id BLOB NOT NULL,
            event_number INTEGER NOT NULL REFERENCES domain_events (number),
            state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'failed', 'omitted')),
            attempts INTEGER NOT NULL CHECK (attempts >= 0),
            next_at INTEGER NOT NULL,
            claims INTEGER NOT NULL CHECK (claims >= attempts),
            owner BLOB CHECK (length(owner) = 16),
            created_at INTEGER NOT NULL,
            ended_at INTEGER,
            PRIMARY KEY (workspace_id, endpoint_id, id),
            UNIQUE (workspace_id, endpoint_id, event_number),
            FOREIGN KEY (workspace_id, endpoint_id) REFERENCES webhook_endpoints (workspace_id, id) ON DELETE CASCADE,
            CHECK ((state = 'waiting') = (ended_at IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX webhook_deliveries_to_make
            ON webhook_deliveries (workspace_id, endpoint_id, next_at, event_number) WHERE state = 'waiting';
        CREATE INDEX webhook_deliveries_failed ON webhook_deliveries (created_at) WHERE state = 'failed';
        CREATE INDEX webhook_deliveries_of_event ON webhook_deliveries (event_number);

        CREATE TABLE webhook_attempts (
            workspace_id BLOB NOT NULL,
            endpoint_id BLOB NOT NULL,
            delivery_id BLOB NOT NULL,
            number INTEGER NOT NULL CHECK (number > 0),
            at INTEGER NOT NULL,
            status INTEGER,
            failure TEXT,
            text TEXT NOT NULL,
            PRIMARY KEY (workspace_id, endpoint_id, delivery_id, number),
            FOREIGN KEY (workspace_id, endpoint_id, delivery_id)
                REFERENCES webhook_deliveries (workspace_id, endpoint_id, id) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;

        """

    /// Customers are noted in the transaction in which their entries are stored, or what they may use.
    private static let alerts = """
        CREATE TABLE usage_changes (
            customer_id BLOB NOT NULL PRIMARY KEY CHECK (length(customer_id) = 16),
            workspace_id BLOB NOT NULL,
            sequence INTEGER NOT NULL,
            note INTEGER NOT NULL,
            rights_changed INTEGER NOT NULL CHECK (rights_changed IN (0, 1))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE alert_states (
            workspace_id BLOB NOT NULL,
            customer_id BLOB NOT NULL CHECK (length(customer_id) = 16),
            subject TEXT NOT NULL,
            period_start INTEGER NOT NULL,
            period_end INTEGER NOT NULL,
            limit_value TEXT NOT NULL,
            told INTEGER NOT NULL,
            count INTEGER NOT NULL CHECK (count >= 0),
            PRIMARY KEY (workspace_id, customer_id, subject)
        ) STRICT, WITHOUT ROWID;

        """
}
