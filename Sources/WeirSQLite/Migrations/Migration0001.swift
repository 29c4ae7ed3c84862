/// The control plane.
///
/// Every table begins its key with the workspace, and every reference carries it along, so that no row can refer to
/// another workspace. Ids are 16 bytes, instants milliseconds since 1970 UTC, exact numbers decimal text in documents.
enum Migration0001 {
    static let sql = workspaces + catalog + customers + records

    private static let workspaces = """
        CREATE TABLE workspaces (
            id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
            name TEXT NOT NULL CHECK (length(name) > 0),
            mode TEXT NOT NULL CHECK (mode IN ('live', 'test')),
            meter_version INTEGER NOT NULL DEFAULT 0 CHECK (meter_version >= 0),
            created_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE api_keys (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            id BLOB NOT NULL CHECK (length(id) = 16),
            name TEXT NOT NULL,
            scopes TEXT NOT NULL,
            hash BLOB NOT NULL UNIQUE CHECK (length(hash) >= 16),
            shown_prefix TEXT NOT NULL,
            last_four TEXT NOT NULL,
            expires_at INTEGER,
            revoked_at INTEGER,
            created_at INTEGER NOT NULL,
            PRIMARY KEY (workspace_id, id)
        ) STRICT, WITHOUT ROWID;

        """

    private static let catalog = """
        CREATE TABLE account_kits (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            id BLOB NOT NULL CHECK (length(id) = 16),
            name TEXT NOT NULL CHECK (length(name) > 0),
            description TEXT,
            mode TEXT NOT NULL CHECK (mode IN ('open', 'closed')),
            document TEXT NOT NULL CHECK (json_valid(document)),
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            revision INTEGER NOT NULL CHECK (revision > 0),
            PRIMARY KEY (workspace_id, id),
            UNIQUE (workspace_id, name)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE meters (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            id BLOB NOT NULL CHECK (length(id) = 16),
            code TEXT NOT NULL CHECK (length(code) > 0),
            display_name TEXT NOT NULL,
            document TEXT NOT NULL CHECK (json_valid(document)),
            effective_from INTEGER,
            created_at INTEGER NOT NULL,
            archived_at INTEGER,
            PRIMARY KEY (workspace_id, id),
            UNIQUE (workspace_id, code)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE features (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            id BLOB NOT NULL CHECK (length(id) = 16),
            key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 100),
            kind TEXT NOT NULL CHECK (kind IN ('metered', 'boolean', 'static')),
            meter_id BLOB,
            unit TEXT,
            fail_mode TEXT NOT NULL CHECK (fail_mode IN ('closed', 'open')),
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            revision INTEGER NOT NULL CHECK (revision > 0),
            PRIMARY KEY (workspace_id, id),
            UNIQUE (workspace_id, key),
            FOREIGN KEY (workspace_id, meter_id) REFERENCES meters (workspace_id, id),
            CHECK ((kind = 'metered') = (meter_id IS NOT NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX features_by_meter ON features (workspace_id, meter_id) WHERE meter_id IS NOT NULL;

        CREATE TABLE plans (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            id BLOB NOT NULL CHECK (length(id) = 16),
            key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 100),
            version INTEGER NOT NULL CHECK (version > 0),
            account_kit_id BLOB,
            created_at INTEGER NOT NULL,
            archived_at INTEGER,
            PRIMARY KEY (workspace_id, id),
            UNIQUE (workspace_id, key),
            FOREIGN KEY (workspace_id, account_kit_id) REFERENCES account_kits (workspace_id, id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX plans_by_kit ON plans (workspace_id, account_kit_id) WHERE account_kit_id IS NOT NULL;

        CREATE TABLE plan_versions (
            workspace_id BLOB NOT NULL,
            plan_id BLOB NOT NULL,
            version INTEGER NOT NULL CHECK (version > 0),
            reach TEXT NOT NULL CHECK (reach IN ('followers', 'new', 'all')),
            document TEXT NOT NULL CHECK (json_valid(document)),
            created_at INTEGER NOT NULL,
            PRIMARY KEY (workspace_id, plan_id, version),
            FOREIGN KEY (workspace_id, plan_id) REFERENCES plans (workspace_id, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE settings (
            workspace_id BLOB NOT NULL PRIMARY KEY REFERENCES workspaces (id),
            default_plan_key TEXT,
            default_kit_id BLOB,
            time_zone TEXT NOT NULL,
            changed_key_policy TEXT NOT NULL CHECK (changed_key_policy IN ('replace', 'reject')),
            grace_period_hours INTEGER NOT NULL CHECK (grace_period_hours >= 0),
            document TEXT NOT NULL CHECK (json_valid(document)),
            updated_at INTEGER NOT NULL,
            revision INTEGER NOT NULL CHECK (revision > 0),
            FOREIGN KEY (workspace_id, default_plan_key) REFERENCES plans (workspace_id, key),
            FOREIGN KEY (workspace_id, default_kit_id) REFERENCES account_kits (workspace_id, id)
        ) STRICT, WITHOUT ROWID;

        """

    private static let customers = """
        CREATE TABLE customers (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            id BLOB NOT NULL CHECK (length(id) = 16),
            external_id TEXT CHECK (length(external_id) > 0),
            email TEXT,
            name TEXT,
            account_kit_id BLOB,
            status TEXT NOT NULL CHECK (status IN ('active', 'suspended')),
            time_zone TEXT,
            metadata TEXT NOT NULL CHECK (json_valid(metadata)),
            legal_name TEXT,
            document TEXT NOT NULL CHECK (json_valid(document)),
            stripe_customer_id TEXT CHECK (length(stripe_customer_id) > 0),
            payment_method_id TEXT,
            is_default INTEGER NOT NULL CHECK (is_default IN (0, 1)),
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            erased_at INTEGER,
            revision INTEGER NOT NULL CHECK (revision > 0),
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, account_kit_id) REFERENCES account_kits (workspace_id, id)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX customers_by_external_id ON customers (workspace_id, external_id)
            WHERE external_id IS NOT NULL;
        CREATE UNIQUE INDEX customers_by_stripe_id ON customers (workspace_id, stripe_customer_id)
            WHERE stripe_customer_id IS NOT NULL;
        CREATE UNIQUE INDEX customers_default ON customers (workspace_id) WHERE is_default = 1;
        CREATE INDEX customers_by_kit ON customers (workspace_id, account_kit_id, id)
            WHERE account_kit_id IS NOT NULL;
        CREATE INDEX customers_by_email ON customers (workspace_id, email, id) WHERE email IS NOT NULL;

        CREATE TABLE subscriptions (
            workspace_id BLOB NOT NULL,
            customer_id BLOB NOT NULL,
            id BLOB NOT NULL CHECK (length(id) = 16),
            plan_id BLOB NOT NULL,
            plan_version INTEGER NOT NULL CHECK (plan_version > 0),
            status TEXT NOT NULL CHECK (status IN ('incomplete', 'incomplete_expired', 'trialing', 'active',
                'past_due', 'canceled', 'unpaid', 'paused')),
            source TEXT NOT NULL CHECK (source IN ('operator', 'stripe', 'contract')),
            stripe_customer_id TEXT,
            stripe_subscription_id TEXT CHECK (length(stripe_subscription_id) > 0),
            current_period_end INTEGER,
            billing_anchor INTEGER,
            as_of INTEGER,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            revision INTEGER NOT NULL CHECK (revision > 0),
            PRIMARY KEY (workspace_id, customer_id),
            FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id),
            FOREIGN KEY (workspace_id, plan_id) REFERENCES plans (workspace_id, id)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX subscriptions_by_stripe_id ON subscriptions (workspace_id, stripe_subscription_id)
            WHERE stripe_subscription_id IS NOT NULL;
        CREATE INDEX subscriptions_by_plan ON subscriptions (workspace_id, plan_id);

        CREATE TABLE quota_overrides (
            workspace_id BLOB NOT NULL,
            customer_id BLOB NOT NULL,
            feature TEXT NOT NULL CHECK (length(feature) BETWEEN 1 AND 100),
            document TEXT NOT NULL CHECK (json_valid(document)),
            updated_at INTEGER NOT NULL,
            revision INTEGER NOT NULL CHECK (revision > 0),
            PRIMARY KEY (workspace_id, customer_id, feature),
            FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id)
        ) STRICT, WITHOUT ROWID;

        """

    private static let records = """
        CREATE TABLE idempotency_records (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            key TEXT NOT NULL CHECK (length(key) > 0),
            fingerprint BLOB NOT NULL CHECK (length(fingerprint) >= 16),
            status INTEGER NOT NULL CHECK (status BETWEEN 100 AND 599),
            body BLOB NOT NULL,
            customer_id BLOB,
            created_at INTEGER NOT NULL,
            PRIMARY KEY (workspace_id, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX idempotency_records_by_age ON idempotency_records (created_at);
        CREATE INDEX idempotency_records_by_customer ON idempotency_records (workspace_id, customer_id)
            WHERE customer_id IS NOT NULL;

        CREATE TABLE rejected_events (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            id BLOB NOT NULL CHECK (length(id) = 16),
            customer_id BLOB,
            event_name TEXT,
            code TEXT NOT NULL,
            message TEXT NOT NULL,
            event TEXT NOT NULL,
            received_at INTEGER NOT NULL,
            PRIMARY KEY (workspace_id, id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX rejected_events_by_customer ON rejected_events (workspace_id, customer_id, id)
            WHERE customer_id IS NOT NULL;

        CREATE TABLE audit_entries (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            at INTEGER NOT NULL,
            actor TEXT NOT NULL,
            action TEXT NOT NULL,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            customer_id BLOB,
            request_id BLOB
        ) STRICT;
        CREATE INDEX audit_entries_by_workspace ON audit_entries (workspace_id, number);
        CREATE INDEX audit_entries_by_customer ON audit_entries (workspace_id, customer_id, number)
            WHERE customer_id IS NOT NULL;

        """
}
