/// Customers, and what is kept of each command.
enum Migration0002 {
    static let sql = """
        CREATE TABLE test_clocks (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            id bytea NOT NULL CHECK (length(id) = 16),
            name text COLLATE "C",
            now bigint NOT NULL,
            lease_number bigint NOT NULL DEFAULT 0 CHECK (lease_number >= 0),
            lease_ends_at bigint,
            created_at bigint NOT NULL,
            PRIMARY KEY (workspace_id, id)
        );

        CREATE TABLE customers (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            id bytea NOT NULL CHECK (length(id) = 16),
            external_id text COLLATE "C" CHECK (length(external_id) > 0),
            email text COLLATE "C",
            name text COLLATE "C",
            account_kit_id bytea,
            status text COLLATE "C" NOT NULL CHECK (status IN ('active', 'suspended')),
            time_zone text COLLATE "C",
            metadata text COLLATE "C" NOT NULL CHECK (metadata::json IS NOT NULL),
            legal_name text COLLATE "C",
            document text COLLATE "C" NOT NULL CHECK (document::json IS NOT NULL),
            stripe_customer_id text COLLATE "C" CHECK (length(stripe_customer_id) > 0),
            payment_method_id text COLLATE "C",
            is_default bigint NOT NULL CHECK (is_default IN (0, 1)),
            created_at bigint NOT NULL,
            updated_at bigint NOT NULL,
            erased_at bigint,
            revision bigint NOT NULL CHECK (revision > 0),
            test_clock_id bytea CHECK (length(test_clock_id) = 16),
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, account_kit_id) REFERENCES account_kits (workspace_id, id)
        );
        CREATE UNIQUE INDEX customers_by_external_id ON customers (workspace_id, external_id) WHERE external_id IS
            NOT NULL;
        CREATE UNIQUE INDEX customers_by_stripe_id ON customers (workspace_id, stripe_customer_id) WHERE
            stripe_customer_id IS NOT NULL;
        CREATE UNIQUE INDEX customers_default ON customers (workspace_id) WHERE is_default = 1;
        CREATE INDEX customers_by_kit ON customers (workspace_id, account_kit_id, id) WHERE account_kit_id IS NOT
            NULL;
        CREATE INDEX customers_by_email ON customers (workspace_id, email, id) WHERE email IS NOT NULL;
        CREATE INDEX customers_by_test_clock ON customers (workspace_id, test_clock_id, id) WHERE test_clock_id IS
            NOT NULL;
        CREATE INDEX customers_by_payment_method ON customers (workspace_id, payment_method_id) WHERE
            payment_method_id IS NOT NULL;

        CREATE TABLE subscriptions (
            workspace_id bytea NOT NULL,
            customer_id bytea NOT NULL,
            id bytea NOT NULL CHECK (length(id) = 16),
            plan_id bytea NOT NULL,
            plan_version bigint NOT NULL CHECK (plan_version > 0),
            status text COLLATE "C" NOT NULL CHECK (status IN ('incomplete', 'incomplete_expired', 'trialing',
                'active', 'past_due', 'canceled', 'unpaid', 'paused')),
            source text COLLATE "C" NOT NULL CHECK (source IN ('operator', 'stripe', 'contract')),
            stripe_customer_id text COLLATE "C",
            stripe_subscription_id text COLLATE "C" CHECK (length(stripe_subscription_id) > 0),
            current_period_end bigint,
            billing_anchor bigint,
            as_of bigint,
            created_at bigint NOT NULL,
            updated_at bigint NOT NULL,
            revision bigint NOT NULL CHECK (revision > 0),
            mirror text COLLATE "C" CHECK (mirror IS NULL OR mirror::json IS NOT NULL),
            PRIMARY KEY (workspace_id, customer_id),
            FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id),
            FOREIGN KEY (workspace_id, plan_id) REFERENCES plans (workspace_id, id)
        );
        CREATE UNIQUE INDEX subscriptions_by_stripe_id ON subscriptions (workspace_id, stripe_subscription_id)
            WHERE stripe_subscription_id IS NOT NULL;
        CREATE INDEX subscriptions_by_plan ON subscriptions (workspace_id, plan_id);

        CREATE TABLE quota_overrides (
            workspace_id bytea NOT NULL,
            customer_id bytea NOT NULL,
            feature text COLLATE "C" NOT NULL CHECK (length(feature) BETWEEN 1 AND 100),
            document text COLLATE "C" NOT NULL CHECK (document::json IS NOT NULL),
            updated_at bigint NOT NULL,
            revision bigint NOT NULL CHECK (revision > 0),
            PRIMARY KEY (workspace_id, customer_id, feature),
            FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id)
        );

        CREATE TABLE idempotency_records (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            key text COLLATE "C" NOT NULL CHECK (length(key) > 0),
            fingerprint bytea NOT NULL CHECK (length(fingerprint) >= 16),
            status bigint NOT NULL CHECK (status BETWEEN 100 AND 599),
            body bytea NOT NULL,
            customer_id bytea,
            created_at bigint NOT NULL,
            PRIMARY KEY (workspace_id, key)
        );
        CREATE INDEX idempotency_records_by_age ON idempotency_records (created_at);
        CREATE INDEX idempotency_records_by_customer ON idempotency_records (workspace_id, customer_id) WHERE
            customer_id IS NOT NULL;

        CREATE TABLE rejected_events (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            id bytea NOT NULL CHECK (length(id) = 16),
            customer_id bytea,
            event_name text COLLATE "C",
            code text COLLATE "C" NOT NULL,
            message text COLLATE "C" NOT NULL,
            event text COLLATE "C" NOT NULL,
            received_at bigint NOT NULL,
            identity text COLLATE "C",
            PRIMARY KEY (workspace_id, id)
        );
        CREATE INDEX rejected_events_by_customer ON rejected_events (workspace_id, customer_id, id) WHERE
            customer_id IS NOT NULL;
        CREATE INDEX rejected_events_by_identity ON rejected_events (workspace_id, identity, id) WHERE identity IS
            NOT NULL;

        CREATE TABLE rejected_event_totals (
            workspace_id bytea NOT NULL PRIMARY KEY REFERENCES workspaces (id),
            events bigint NOT NULL CHECK (events >= 0),
            bytes bigint NOT NULL CHECK (bytes >= 0)
        );

        CREATE FUNCTION count_rejected_event() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'UPDATE' THEN
                RAISE EXCEPTION 'rejected events are kept as they came';
            ELSIF TG_OP = 'INSERT' THEN
                INSERT INTO rejected_event_totals AS total (workspace_id, events, bytes)
                    VALUES (NEW.workspace_id, 1, octet_length(NEW.event) + octet_length(NEW.message))
                    ON CONFLICT (workspace_id) DO UPDATE
                    SET events = total.events + 1, bytes = total.bytes + excluded.bytes;
            ELSE
                UPDATE rejected_event_totals SET events = events - 1,
                    bytes = bytes - octet_length(OLD.event) - octet_length(OLD.message)
                    WHERE workspace_id = OLD.workspace_id;
            END IF;
            RETURN NULL;
        END $$;
        CREATE TRIGGER rejected_events_are_counted AFTER INSERT OR UPDATE OR DELETE ON rejected_events
            FOR EACH ROW EXECUTE FUNCTION count_rejected_event();

        CREATE TABLE audit_entries (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            number bigint GENERATED ALWAYS AS IDENTITY,
            at bigint NOT NULL,
            actor text COLLATE "C" NOT NULL,
            action text COLLATE "C" NOT NULL,
            kind text COLLATE "C" NOT NULL,
            subject text COLLATE "C" NOT NULL,
            customer_id bytea,
            request_id bytea,
            route text COLLATE "C",
            "user" text COLLATE "C",
            state text COLLATE "C" CHECK (state IS NULL OR state::json IS NOT NULL),
            differences text COLLATE "C" CHECK (differences IS NULL OR differences::json IS NOT NULL),
            PRIMARY KEY (workspace_id, number)
        );
        CREATE INDEX audit_entries_by_customer ON audit_entries (workspace_id, customer_id, number) WHERE
            customer_id IS NOT NULL;
        CREATE INDEX audit_entries_by_subject ON audit_entries (workspace_id, kind, subject, number);

        CREATE TABLE audit_entry_customers (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            customer_id bytea NOT NULL CHECK (length(customer_id) = 16),
            number bigint NOT NULL,
            PRIMARY KEY (workspace_id, customer_id, number),
            FOREIGN KEY (workspace_id, number) REFERENCES audit_entries (workspace_id, number)
        );

        CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'the audit trail only grows';
        END $$;
        CREATE TRIGGER audit_entries_only_grow BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries
            FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
        CREATE TRIGGER audit_entry_customers_only_grow BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry_customers
            FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

        CREATE TABLE jobs (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            id bytea NOT NULL CHECK (length(id) = 16),
            kind text COLLATE "C" NOT NULL,
            kind_order bigint NOT NULL,
            subject text COLLATE "C" NOT NULL CHECK (length(subject) > 0),
            period text COLLATE "C" NOT NULL CHECK (length(period) > 0),
            customer_id bytea CHECK (length(customer_id) = 16),
            test_clock_id bytea CHECK (length(test_clock_id) = 16),
            due_at bigint NOT NULL,
            run_at bigint NOT NULL CHECK (run_at >= due_at),
            attempts bigint NOT NULL CHECK (attempts >= 0),
            claims bigint NOT NULL CHECK (claims >= attempts),
            owner bytea CHECK (length(owner) = 16),
            failure text COLLATE "C" CHECK (failure IS NULL OR failure::json IS NOT NULL),
            failed_at bigint,
            done_at bigint,
            created_at bigint NOT NULL,
            PRIMARY KEY (workspace_id, id),
            UNIQUE (workspace_id, kind, subject, period),
            FOREIGN KEY (workspace_id, test_clock_id) REFERENCES test_clocks (workspace_id, id),
            CHECK (failed_at IS NULL OR done_at IS NULL)
        );
        CREATE INDEX jobs_to_run ON jobs (run_at, kind_order, id) WHERE done_at IS NULL AND failed_at IS NULL AND
            test_clock_id IS NULL;
        CREATE INDEX jobs_to_run_by_clock ON jobs (workspace_id, test_clock_id, run_at, kind_order, id) WHERE
            done_at IS NULL AND failed_at IS NULL AND test_clock_id IS NOT NULL;
        CREATE INDEX jobs_of_subject ON jobs (workspace_id, subject, due_at, kind_order, id) WHERE done_at IS NULL;
        CREATE INDEX jobs_not_done ON jobs (workspace_id, id) WHERE done_at IS NULL;
        CREATE INDEX jobs_failed ON jobs (failed_at) WHERE failed_at IS NOT NULL;
        CREATE INDEX jobs_of_clock ON jobs (workspace_id, test_clock_id) WHERE test_clock_id IS NOT NULL;
        """
}
