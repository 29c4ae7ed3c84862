/// Events, outboxes and alerts, and who signs in.
enum Migration0005 {
    static let sql = """
        CREATE TABLE domain_events (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            number bigint GENERATED ALWAYS AS IDENTITY,
            name text COLLATE "C" NOT NULL,
            subject text COLLATE "C" NOT NULL CHECK (length(subject) > 0),
            version bigint NOT NULL CHECK (version > 0),
            customer_id bytea CHECK (length(customer_id) = 16),
            customer_external_id text COLLATE "C",
            document text COLLATE "C" NOT NULL CHECK (document::json IS NOT NULL),
            at bigint NOT NULL,
            dispatched_at bigint,
            PRIMARY KEY (workspace_id, number),
            UNIQUE (workspace_id, subject, name, version)
        );
        CREATE INDEX domain_events_by_number ON domain_events (number);
        CREATE INDEX domain_events_to_dispatch ON domain_events (number) WHERE dispatched_at IS NULL;
        CREATE INDEX domain_events_that_name ON domain_events (workspace_id, customer_id) WHERE
            customer_external_id IS NOT NULL;
        CREATE INDEX domain_events_by_age ON domain_events (dispatched_at) WHERE dispatched_at IS NOT NULL;

        CREATE TABLE mails (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            id bytea NOT NULL CHECK (length(id) = 16),
            customer_id bytea NOT NULL CHECK (length(customer_id) = 16),
            kind text COLLATE "C" NOT NULL,
            subject text COLLATE "C" NOT NULL CHECK (length(subject) > 0),
            recipient text COLLATE "C" NOT NULL CHECK (length(recipient) > 0),
            number bigint NOT NULL,
            event_name text COLLATE "C" NOT NULL,
            event_version bigint NOT NULL,
            document text COLLATE "C" NOT NULL CHECK (document::json IS NOT NULL),
            state text COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'delivered', 'failed', 'omitted')),
            omission text COLLATE "C",
            attempts bigint NOT NULL CHECK (attempts >= 0),
            next_at bigint NOT NULL,
            claims bigint NOT NULL CHECK (claims >= attempts),
            owner bytea CHECK (length(owner) = 16),
            last_error text COLLATE "C",
            created_at bigint NOT NULL,
            ended_at bigint,
            PRIMARY KEY (workspace_id, id),
            UNIQUE (workspace_id, kind, subject, recipient),
            CHECK ((state = 'waiting') = (ended_at IS NULL)),
            CHECK ((state = 'omitted') = (omission IS NOT NULL))
        );
        CREATE INDEX mails_to_send ON mails (next_at) WHERE state = 'waiting';
        CREATE INDEX mails_failed ON mails (created_at) WHERE state = 'failed';
        CREATE INDEX mails_of_customer ON mails (workspace_id, customer_id);
        CREATE INDEX mails_by_age ON mails (ended_at) WHERE ended_at IS NOT NULL;

        CREATE TABLE refused_addresses (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            address text COLLATE "C" NOT NULL CHECK (length(address) > 0),
            reason text COLLATE "C" NOT NULL,
            at bigint NOT NULL,
            PRIMARY KEY (workspace_id, address)
        );

        CREATE TABLE webhook_endpoints (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            id bytea NOT NULL CHECK (length(id) = 16),
            url text COLLATE "C" NOT NULL,
            events text COLLATE "C" NOT NULL CHECK (events::json IS NOT NULL),
            description text COLLATE "C",
            secret text COLLATE "C" NOT NULL CHECK (length(secret) >= 32),
            previous_secret text COLLATE "C",
            previous_secret_ends_at bigint,
            disabled_reason text COLLATE "C",
            disabled_at bigint,
            after_event bigint NOT NULL,
            created_at bigint NOT NULL,
            updated_at bigint NOT NULL,
            revision bigint NOT NULL CHECK (revision > 0),
            PRIMARY KEY (workspace_id, id),
            CHECK ((previous_secret IS NULL) = (previous_secret_ends_at IS NULL)),
            CHECK ((disabled_reason IS NULL) = (disabled_at IS NULL))
        );

        CREATE TABLE webhook_deliveries (
            workspace_id bytea NOT NULL,
            id bytea NOT NULL CHECK (length(id) = 16),
            endpoint_id bytea NOT NULL,
            event_number bigint NOT NULL,
            state text COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'delivered', 'failed', 'omitted')),
            attempts bigint NOT NULL CHECK (attempts >= 0),
            next_at bigint NOT NULL,
            claims bigint NOT NULL CHECK (claims >= attempts),
            owner bytea CHECK (length(owner) = 16),
            created_at bigint NOT NULL,
            ended_at bigint,
            PRIMARY KEY (workspace_id, endpoint_id, id),
            UNIQUE (workspace_id, endpoint_id, event_number),
            FOREIGN KEY (workspace_id, endpoint_id) REFERENCES webhook_endpoints (workspace_id, id) ON DELETE
                CASCADE,
            CHECK ((state = 'waiting') = (ended_at IS NULL)),
            FOREIGN KEY (workspace_id, event_number) REFERENCES domain_events (workspace_id, number)
        );
        CREATE INDEX webhook_deliveries_to_make ON webhook_deliveries (workspace_id, endpoint_id, next_at,
            event_number) WHERE state = 'waiting';
        CREATE INDEX webhook_deliveries_failed ON webhook_deliveries (created_at) WHERE state = 'failed';
        CREATE INDEX webhook_deliveries_of_event ON webhook_deliveries (event_number);

        CREATE TABLE webhook_attempts (
            workspace_id bytea NOT NULL,
            endpoint_id bytea NOT NULL,
            delivery_id bytea NOT NULL,
            number bigint NOT NULL CHECK (number > 0),
            at bigint NOT NULL,
            status bigint,
            failure text COLLATE "C",
            text text COLLATE "C" NOT NULL,
            PRIMARY KEY (workspace_id, endpoint_id, delivery_id, number),
            FOREIGN KEY (workspace_id, endpoint_id, delivery_id) REFERENCES webhook_deliveries (workspace_id,
                endpoint_id, id) ON DELETE CASCADE
        );

        CREATE TABLE usage_changes (
            customer_id bytea NOT NULL PRIMARY KEY CHECK (length(customer_id) = 16),
            workspace_id bytea NOT NULL,
            sequence bigint NOT NULL,
            note bigint NOT NULL,
            rights_changed bigint NOT NULL CHECK (rights_changed IN (0, 1))
        );

        CREATE TABLE alert_states (
            workspace_id bytea NOT NULL,
            customer_id bytea NOT NULL CHECK (length(customer_id) = 16),
            subject text COLLATE "C" NOT NULL,
            period_start bigint NOT NULL,
            period_end bigint NOT NULL,
            limit_value text COLLATE "C" NOT NULL,
            told bigint NOT NULL,
            count bigint NOT NULL CHECK (count >= 0),
            PRIMARY KEY (workspace_id, customer_id, subject)
        );
        CREATE INDEX alert_states_told ON alert_states (workspace_id, told, customer_id, subject, period_end) WHERE
            told > 0;

        CREATE TABLE team_members (
            id bytea NOT NULL PRIMARY KEY CHECK (length(id) = 16),
            name text COLLATE "C" NOT NULL CHECK (length(name) > 0),
            email text COLLATE "C" NOT NULL CHECK (length(email) > 0),
            role text COLLATE "C" NOT NULL,
            password_cost bigint CHECK (password_cost > 0),
            password_salt bytea CHECK (length(password_salt) >= 16),
            password_key bytea CHECK (length(password_key) >= 32),
            created_at bigint NOT NULL,
            joined_at bigint,
            removed_at bigint,
            revision bigint NOT NULL CHECK (revision > 0),
            CHECK ((password_key IS NULL) = (password_salt IS NULL)),
            CHECK ((password_key IS NULL) = (password_cost IS NULL))
        );
        CREATE UNIQUE INDEX team_members_by_email ON team_members (email) WHERE removed_at IS NULL;

        CREATE TABLE team_links (
            digest bytea NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            purpose text COLLATE "C" NOT NULL,
            member_id bytea REFERENCES team_members (id),
            created_at bigint NOT NULL,
            expires_at bigint NOT NULL,
            CHECK ((member_id IS NULL) = (purpose = 'setup'))
        );
        CREATE INDEX team_links_of_member ON team_links (member_id);
        CREATE INDEX team_links_by_expiry ON team_links (expires_at);

        CREATE TABLE team_sessions (
            digest bytea NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            member_id bytea NOT NULL REFERENCES team_members (id),
            created_at bigint NOT NULL,
            expires_at bigint NOT NULL
        );
        CREATE INDEX team_sessions_of_member ON team_sessions (member_id, created_at);
        CREATE INDEX team_sessions_by_expiry ON team_sessions (expires_at);

        CREATE TABLE portal_links (
            digest bytea NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            workspace_id bytea NOT NULL,
            customer_id bytea NOT NULL,
            created_at bigint NOT NULL,
            expires_at bigint NOT NULL,
            member_id bytea,
            FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id)
        );
        CREATE INDEX portal_links_of_customer ON portal_links (workspace_id, customer_id);
        CREATE INDEX portal_links_by_expiry ON portal_links (expires_at);

        CREATE TABLE portal_sessions (
            digest bytea NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            workspace_id bytea NOT NULL,
            customer_id bytea NOT NULL,
            person text COLLATE "C",
            created_at bigint NOT NULL,
            expires_at bigint NOT NULL,
            member_id bytea,
            token_key_id bytea,
            FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id)
        );
        CREATE INDEX portal_sessions_of_customer ON portal_sessions (workspace_id, customer_id, created_at);
        CREATE INDEX portal_sessions_by_expiry ON portal_sessions (expires_at);
        """
}
