/// Payments, and what is exchanged with Stripe.
enum Migration0004 {
    static let sql = """
        CREATE TABLE invoice_collections (
            workspace_id bytea NOT NULL,
            invoice_id bytea NOT NULL,
            customer_id bytea NOT NULL CHECK (length(customer_id) = 16),
            state text COLLATE "C" NOT NULL,
            intent text COLLATE "C",
            session text COLLATE "C",
            document text COLLATE "C" NOT NULL CHECK (document::json IS NOT NULL),
            created_at bigint NOT NULL,
            updated_at bigint NOT NULL,
            revision bigint NOT NULL CHECK (revision > 0),
            PRIMARY KEY (workspace_id, invoice_id),
            FOREIGN KEY (workspace_id, invoice_id) REFERENCES invoices (workspace_id, id)
        );
        CREATE INDEX invoice_collections_of_customer ON invoice_collections (workspace_id, customer_id, state);
        CREATE INDEX invoice_collections_by_session ON invoice_collections (workspace_id, session) WHERE session IS
            NOT NULL;
        CREATE INDEX invoice_collections_under_way ON invoice_collections (workspace_id, invoice_id, updated_at)
            WHERE state NOT IN ('waiting', 'declined', 'carried', 'stopped', 'blocked', 'settled');
        CREATE INDEX invoice_collections_declined ON invoice_collections (workspace_id, updated_at) WHERE state IN
            ('declined', 'stopped');

        CREATE TABLE payment_attempts (
            workspace_id bytea NOT NULL,
            invoice_id bytea NOT NULL,
            kind text COLLATE "C" NOT NULL CHECK (kind IN ('charge', 'checkout')),
            number bigint NOT NULL CHECK (number > 0),
            way bigint NOT NULL CHECK (way > 0),
            amount_minor bigint NOT NULL CHECK (amount_minor > 0),
            currency text COLLATE "C" NOT NULL,
            method text COLLATE "C",
            state text COLLATE "C" NOT NULL CHECK (state IN ('pending', 'succeeded', 'failed', 'ended')),
            failure_code text COLLATE "C",
            consent text COLLATE "C",
            begun_at bigint NOT NULL,
            ended_at bigint,
            PRIMARY KEY (workspace_id, invoice_id, kind, number),
            FOREIGN KEY (workspace_id, invoice_id) REFERENCES invoice_collections (workspace_id, invoice_id),
            CHECK ((ended_at IS NULL) = (state = 'pending'))
        );
        CREATE UNIQUE INDEX payment_attempts_pending ON payment_attempts (workspace_id, invoice_id) WHERE state =
            'pending';

        CREATE TABLE stripe_payments (
            workspace_id bytea NOT NULL,
            intent text COLLATE "C" NOT NULL CHECK (length(intent) > 0),
            invoice_id bytea NOT NULL,
            customer_id bytea NOT NULL CHECK (length(customer_id) = 16),
            received_minor bigint NOT NULL CHECK (received_minor > 0),
            currency text COLLATE "C" NOT NULL,
            booked text COLLATE "C" NOT NULL CHECK (booked::json IS NOT NULL),
            charge text COLLATE "C",
            method_label text COLLATE "C",
            at bigint NOT NULL,
            PRIMARY KEY (workspace_id, intent),
            FOREIGN KEY (workspace_id, invoice_id) REFERENCES invoices (workspace_id, id)
        );
        CREATE INDEX stripe_payments_of_invoice ON stripe_payments (workspace_id, invoice_id, at);

        CREATE TABLE payment_refunds (
            workspace_id bytea NOT NULL,
            id text COLLATE "C" NOT NULL CHECK (length(id) > 0),
            intent text COLLATE "C" NOT NULL,
            invoice_id bytea NOT NULL,
            amount_minor bigint NOT NULL CHECK (amount_minor > 0),
            currency text COLLATE "C" NOT NULL,
            booked_minor bigint NOT NULL CHECK (booked_minor BETWEEN 0 AND amount_minor),
            origin text COLLATE "C" NOT NULL CHECK (origin IN ('requested', 'surplus', 'stripe', 'dispute')),
            state text COLLATE "C" NOT NULL CHECK (state IN ('pending', 'done', 'failed')),
            stripe_id text COLLATE "C",
            created_at bigint NOT NULL,
            updated_at bigint NOT NULL,
            booked text COLLATE "C" CHECK (booked IS NULL OR booked::json IS NOT NULL),
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, intent) REFERENCES stripe_payments (workspace_id, intent)
        );
        CREATE INDEX payment_refunds_of_intent ON payment_refunds (workspace_id, intent);
        CREATE INDEX payment_refunds_pending ON payment_refunds (workspace_id, created_at, id) WHERE state =
            'pending';

        CREATE TABLE pay_links (
            digest bytea NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            workspace_id bytea NOT NULL,
            invoice_id bytea NOT NULL,
            created_at bigint NOT NULL,
            expires_at bigint NOT NULL,
            revoked_at bigint,
            FOREIGN KEY (workspace_id, invoice_id) REFERENCES invoices (workspace_id, id)
        );
        CREATE INDEX pay_links_of_invoice ON pay_links (workspace_id, invoice_id);
        CREATE INDEX pay_links_by_expiry ON pay_links (expires_at);

        CREATE TABLE charge_minimums (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            account text COLLATE "C" NOT NULL CHECK (length(account) > 0),
            currency text COLLATE "C" NOT NULL CHECK (length(currency) = 3),
            minimum_minor bigint NOT NULL CHECK (minimum_minor > 0),
            learned_at bigint NOT NULL,
            PRIMARY KEY (workspace_id, account, currency)
        );

        CREATE TABLE payment_sweeps (
            workspace_id bytea NOT NULL PRIMARY KEY REFERENCES workspaces (id),
            invoice_id bytea,
            refund_created_at bigint,
            refund_id text COLLATE "C",
            CHECK ((refund_created_at IS NULL) = (refund_id IS NULL))
        );

        CREATE TABLE stripe_connections (
            workspace_id bytea NOT NULL PRIMARY KEY REFERENCES workspaces (id),
            secret_key text COLLATE "C" NOT NULL CHECK (length(secret_key) > 0),
            webhook_secrets text COLLATE "C" NOT NULL CHECK (webhook_secrets::json IS NOT NULL),
            updated_at bigint NOT NULL
        );

        CREATE TABLE stripe_accounts (
            workspace_id bytea NOT NULL PRIMARY KEY REFERENCES workspaces (id),
            account_id text COLLATE "C" NOT NULL CHECK (length(account_id) > 0),
            bound_at bigint NOT NULL
        );

        CREATE TABLE stripe_events (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            id text COLLATE "C" NOT NULL CHECK (length(id) > 0),
            type text COLLATE "C" NOT NULL,
            created_at bigint NOT NULL,
            api_version text COLLATE "C",
            object_id text COLLATE "C",
            subscription_id text COLLATE "C",
            state text COLLATE "C" NOT NULL CHECK (state IN ('pending', 'applied', 'ignored')),
            received_at bigint NOT NULL,
            done_at bigint,
            PRIMARY KEY (workspace_id, id),
            CHECK ((done_at IS NULL) = (state = 'pending'))
        );
        CREATE INDEX stripe_events_by_age ON stripe_events (workspace_id, received_at, id);
        CREATE INDEX stripe_events_pending ON stripe_events (workspace_id, received_at) WHERE state = 'pending';

        CREATE TABLE stripe_objects (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            topic text COLLATE "C" NOT NULL,
            id text COLLATE "C" NOT NULL CHECK (length(id) > 0),
            begun bigint NOT NULL CHECK (begun > 0),
            applied bigint NOT NULL CHECK (applied BETWEEN 0 AND begun),
            gone_from bytea CHECK (length(gone_from) = 16),
            PRIMARY KEY (workspace_id, topic, id)
        );
        CREATE INDEX stripe_objects_gone ON stripe_objects (workspace_id, gone_from) WHERE gone_from IS NOT NULL;

        CREATE TABLE stripe_requests (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            key text COLLATE "C" NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
            path text COLLATE "C" NOT NULL,
            body bytea NOT NULL,
            kept_at bigint NOT NULL,
            PRIMARY KEY (workspace_id, key)
        );
        CREATE INDEX stripe_requests_by_age ON stripe_requests (workspace_id, kept_at);

        CREATE TABLE stripe_checkouts (
            workspace_id bytea NOT NULL,
            customer_id bytea NOT NULL,
            number bigint NOT NULL CHECK (number > 0),
            plan_key text COLLATE "C" NOT NULL,
            price text COLLATE "C" NOT NULL,
            session text COLLATE "C",
            created_at bigint NOT NULL,
            PRIMARY KEY (workspace_id, customer_id),
            FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id)
        );

        CREATE TABLE stripe_alerts (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            kind text COLLATE "C" NOT NULL,
            subject text COLLATE "C" NOT NULL,
            customer_id bytea CHECK (length(customer_id) = 16),
            first_at bigint NOT NULL,
            last_at bigint NOT NULL,
            count bigint NOT NULL CHECK (count > 0),
            PRIMARY KEY (workspace_id, kind, subject)
        );

        CREATE TABLE installation (
            one bigint NOT NULL PRIMARY KEY CHECK (one = 1),
            id text COLLATE "C" NOT NULL CHECK (length(id) > 0),
            start text COLLATE "C" NOT NULL,
            before text COLLATE "C",
            place text COLLATE "C" NOT NULL,
            paused_at bigint,
            pause_cause text COLLATE "C" CHECK (pause_cause IN ('restored', 'copied', 'unmarked')),
            resumed_at bigint,
            CHECK ((paused_at IS NULL) = (pause_cause IS NULL))
        );
        """
}
