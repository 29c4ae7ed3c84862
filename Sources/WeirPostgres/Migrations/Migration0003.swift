/// Contracts and invoices.
enum Migration0003 {
    static let sql = """
        CREATE TABLE contracts (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            id bytea NOT NULL CHECK (length(id) = 16),
            customer_id bytea NOT NULL,
            currency text COLLATE "C" NOT NULL CHECK (length(currency) = 3),
            start_date text COLLATE "C" NOT NULL CHECK (length(start_date) = 10),
            end_date text COLLATE "C" CHECK (length(end_date) = 10 AND end_date >= start_date),
            document text COLLATE "C" NOT NULL CHECK (document::json IS NOT NULL),
            has_thresholds bigint NOT NULL DEFAULT 0 CHECK (has_thresholds IN (0, 1)),
            cancelled_at bigint,
            created_at bigint NOT NULL,
            updated_at bigint NOT NULL,
            revision bigint NOT NULL CHECK (revision > 0),
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id)
        );
        CREATE INDEX contracts_by_customer ON contracts (workspace_id, customer_id, id);
        CREATE INDEX contracts_with_thresholds ON contracts (workspace_id, id) WHERE has_thresholds = 1;
        CREATE INDEX contracts_by_payment_method ON contracts (workspace_id, (document::json ->> 'paymentMethod'))
            WHERE (document::json ->> 'paymentMethod') IS NOT NULL;
        CREATE INDEX contracts_by_revision ON contracts (workspace_id, id, revision);

        CREATE TABLE invoice_counters (
            workspace_id bytea NOT NULL PRIMARY KEY REFERENCES workspaces (id),
            last bigint NOT NULL CHECK (last > 0)
        );

        CREATE TABLE invoices (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            id bytea NOT NULL CHECK (length(id) = 16),
            customer_id bytea NOT NULL,
            contract_id bytea,
            status text COLLATE "C" NOT NULL CHECK (status IN ( 'drafted', 'in_progress', 'sent', 'in_transit',
                'paid', 'void', 'uncollectible', 'refunded' )),
            number_prefix text COLLATE "C",
            number_counter bigint CHECK (number_counter > 0),
            period_start bigint NOT NULL,
            period_end bigint NOT NULL CHECK (period_end >= period_start),
            invoice_date text COLLATE "C" NOT NULL CHECK (length(invoice_date) = 10),
            due_date text COLLATE "C" NOT NULL CHECK (length(due_date) = 10),
            currency text COLLATE "C" NOT NULL CHECK (length(currency) = 3),
            total_minor bigint NOT NULL CHECK (total_minor >= 0),
            refunded_minor bigint NOT NULL CHECK (refunded_minor >= 0),
            cut bigint,
            finalized_at bigint,
            document text COLLATE "C" NOT NULL CHECK (document::json IS NOT NULL),
            created_at bigint NOT NULL,
            updated_at bigint NOT NULL,
            revision bigint NOT NULL CHECK (revision > 0),
            closes_period bigint NOT NULL DEFAULT 1 CHECK (closes_period IN (0, 1)),
            moments text COLLATE "C",
            usage_minor bigint NOT NULL DEFAULT 0,
            owed_minor bigint NOT NULL DEFAULT 0,
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id),
            FOREIGN KEY (workspace_id, contract_id) REFERENCES contracts (workspace_id, id),
            CHECK ((number_prefix IS NULL) = (number_counter IS NULL)),
            CHECK ((finalized_at IS NULL) = (number_counter IS NULL))
        );
        CREATE UNIQUE INDEX invoices_by_number ON invoices (workspace_id, number_counter) WHERE number_counter IS
            NOT NULL;
        CREATE INDEX invoices_by_contract ON invoices (workspace_id, contract_id, period_end, id) WHERE contract_id
            IS NOT NULL;
        CREATE INDEX invoices_by_customer ON invoices (workspace_id, customer_id, id);
        CREATE UNIQUE INDEX invoices_by_period ON invoices (workspace_id, contract_id, period_end) WHERE
            contract_id IS NOT NULL AND status <> 'void' AND closes_period = 1;
        CREATE INDEX invoices_that_are_open ON invoices (workspace_id, period_end, id) WHERE contract_id IS NOT
            NULL AND status IN ('drafted', 'in_progress');
        CREATE INDEX invoices_by_date ON invoices (workspace_id, invoice_date, currency, status, total_minor,
            usage_minor, refunded_minor) WHERE number_counter IS NOT NULL;
        CREATE INDEX invoices_that_are_owed ON invoices (workspace_id, due_date, id, currency, owed_minor) WHERE
            number_counter IS NOT NULL AND status IN ('sent', 'in_transit');
        CREATE INDEX invoices_owed_by_due_date ON invoices (workspace_id, due_date, currency, owed_minor) WHERE
            number_counter IS NOT NULL AND status IN ('sent', 'in_transit');
        CREATE INDEX invoices_owed_by_customer ON invoices (workspace_id, customer_id, currency, owed_minor) WHERE
            status IN ('sent', 'in_transit', 'uncollectible') AND owed_minor > 0;
        CREATE INDEX invoices_with_numbers ON invoices (workspace_id, customer_id, id) WHERE number_counter IS NOT
            NULL;

        -- What a customer was sent does not change, whoever writes.
        CREATE FUNCTION keep_numbered_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'DELETE' THEN
                RAISE EXCEPTION 'an invoice that has a number is not deleted';
            END IF;
            RAISE EXCEPTION 'an invoice that has a number does not change';
        END $$;
        CREATE TRIGGER invoices_keep_their_number BEFORE UPDATE ON invoices FOR EACH ROW
            WHEN (OLD.number_counter IS NOT NULL AND (NEW.number_counter, NEW.number_prefix, NEW.document, NEW.total_minor)
                IS DISTINCT FROM (OLD.number_counter, OLD.number_prefix, OLD.document, OLD.total_minor))
            EXECUTE FUNCTION keep_numbered_invoice();
        CREATE TRIGGER invoices_with_a_number_are_not_deleted BEFORE DELETE ON invoices FOR EACH ROW
            WHEN (OLD.number_counter IS NOT NULL) EXECUTE FUNCTION keep_numbered_invoice();

        CREATE TABLE invoice_payments (
            workspace_id bytea NOT NULL,
            invoice_id bytea NOT NULL,
            reference text COLLATE "C" NOT NULL CHECK (length(reference) > 0),
            position bigint NOT NULL,
            method text COLLATE "C" NOT NULL,
            date text COLLATE "C" NOT NULL CHECK (length(date) = 10),
            amount_minor bigint NOT NULL CHECK (amount_minor > 0),
            PRIMARY KEY (workspace_id, invoice_id, reference),
            FOREIGN KEY (workspace_id, invoice_id) REFERENCES invoices (workspace_id, id)
        );

        CREATE TABLE credit_notes (
            workspace_id bytea NOT NULL,
            invoice_id bytea NOT NULL,
            id bytea NOT NULL CHECK (length(id) = 16),
            document text COLLATE "C" NOT NULL CHECK (document::json IS NOT NULL),
            created_at bigint NOT NULL,
            PRIMARY KEY (workspace_id, invoice_id, id),
            FOREIGN KEY (workspace_id, invoice_id) REFERENCES invoices (workspace_id, id)
        );

        CREATE TABLE invoice_adjustments (
            workspace_id bytea NOT NULL,
            corrected_id bytea NOT NULL,
            invoice_id bytea NOT NULL,
            PRIMARY KEY (workspace_id, corrected_id, invoice_id),
            FOREIGN KEY (workspace_id, corrected_id) REFERENCES invoices (workspace_id, id),
            FOREIGN KEY (workspace_id, invoice_id) REFERENCES invoices (workspace_id, id)
        );
        CREATE INDEX invoice_adjustments_by_invoice ON invoice_adjustments (workspace_id, invoice_id);

        CREATE TABLE invoice_timeline (
            workspace_id bytea NOT NULL,
            invoice_id bytea NOT NULL,
            position bigint NOT NULL CHECK (position > 0),
            message text COLLATE "C" NOT NULL CHECK (length(message) > 0),
            event text COLLATE "C" NOT NULL CHECK (event IN ('requested', 'handed_over', 'not_delivered')),
            at bigint NOT NULL,
            PRIMARY KEY (workspace_id, invoice_id, position),
            UNIQUE (workspace_id, invoice_id, message, event),
            FOREIGN KEY (workspace_id, invoice_id) REFERENCES invoices (workspace_id, id)
        );
        """
}
