/// Payments: how invoices are collected, what came in and went back, and the links by which customers pay.
enum Migration0015 {
    static let sql = collections + money + links + installation

    private static let collections = """
        CREATE TABLE invoice_collections (
            workspace_id BLOB NOT NULL,
            invoice_id BLOB NOT NULL,
            customer_id BLOB NOT NULL CHECK (length(customer_id) = 16),
            state TEXT NOT NULL,
            intent TEXT,
            session TEXT,
            document TEXT NOT NULL CHECK (json_valid(document)),
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            revision INTEGER NOT NULL CHECK (revision > 0),
            PRIMARY KEY (workspace_id, invoice_id),
            FOREIGN KEY (workspace_id, invoice_id) REFERENCES invoices (workspace_id, id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX invoice_collections_of_customer ON invoice_collections (workspace_id, customer_id, state);
        CREATE INDEX invoice_collections_by_session ON invoice_collections (workspace_id, session)
            WHERE session IS NOT NULL;
        CREATE INDEX invoice_collections_under_way ON invoice_collections (workspace_id, updated_at)
            WHERE state NOT IN ('waiting', 'declined', 'carried', 'stopped', 'blocked', 'settled');

        CREATE TABLE payment_attempts (
            workspace_id BLOB NOT NULL,
            invoice_id BLOB NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('charge', 'checkout')),
            number INTEGER NOT NULL CHECK (number > 0),
            way INTEGER NOT NULL CHECK (way > 0),
            amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
            currency TEXT NOT NULL,
            method TEXT,
            state TEXT NOT NULL CHECK (state IN ('pending', 'succeeded', 'failed', 'ended')),
            failure_code TEXT,
            consent TEXT,
            begun_at INTEGER NOT NULL,
            ended_at INTEGER,
            PRIMARY KEY (workspace_id, invoice_id, kind, number),
            FOREIGN KEY (workspace_id, invoice_id) REFERENCES invoice_collections (workspace_id, invoice_id),
            CHECK ((ended_at IS NULL) = (state = 'pending'))
        ) STRICT, WITHOUT ROWID;
        -- At most one way to pay at a time, whatever a program does.
        CREATE UNIQUE INDEX payment_attempts_pending ON payment_attempts (workspace_id, invoice_id)
            WHERE state = 'pending';

        """

    private static let money = """
        CREATE TABLE stripe_payments (
            workspace_id BLOB NOT NULL,
            intent TEXT NOT NULL CHECK (length(intent) > 0),
            invoice_id BLOB NOT NULL,
            customer_id BLOB NOT NULL CHECK (length(customer_id) = 16),
            received_minor INTEGER NOT NULL CHECK (received_minor > 0),
            currency TEXT NOT NULL,
            booked TEXT NOT NULL CHECK (json_valid(booked)),
            charge TEXT,
            method_label TEXT,
            at INTEGER NOT NULL,
            PRIMARY KEY (workspace_id, intent),
            FOREIGN KEY (workspace_id, invoice_id) REFERENCES invoices (workspace_id, id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX stripe_payments_of_invoice ON stripe_payments (workspace_id, invoice_id, at);

        CREATE TABLE payment_refunds (
            workspace_id BLOB NOT NULL,
            id TEXT NOT NULL CHECK (length(id) > 0),
            intent TEXT NOT NULL,
            invoice_id BLOB NOT NULL,
            amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
            currency TEXT NOT NULL,
            booked_minor INTEGER NOT NULL CHECK (booked_minor BETWEEN 0 AND amount_minor),
            origin TEXT NOT NULL CHECK (origin IN ('requested', 'surplus', 'stripe', 'dispute')),
            state TEXT NOT NULL CHECK (state IN ('pending', 'done', 'failed')),
            stripe_id TEXT,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, intent) REFERENCES stripe_payments (workspace_id, intent)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX payment_refunds_of_intent ON payment_refunds (workspace_id, intent);
        CREATE INDEX payment_refunds_pending ON payment_refunds (workspace_id, created_at) WHERE state = 'pending';

        """

    /// Of a link only the digest of its secret is kept.
    private static let links = """
        CREATE TABLE pay_links (
            digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            workspace_id BLOB NOT NULL,
            invoice_id BLOB NOT NULL,
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            revoked_at INTEGER,
            FOREIGN KEY (workspace_id, invoice_id) REFERENCES invoices (workspace_id, id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX pay_links_of_invoice ON pay_links (workspace_id, invoice_id);
        CREATE INDEX pay_links_by_expiry ON pay_links (expires_at);

        """

    /// When someone said that this is the installation that bills; what was made before is listed at Stripe first.
    private static let installation = """
        ALTER TABLE installation ADD COLUMN resumed_at INTEGER;

        """
}
