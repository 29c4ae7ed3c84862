/// Contracts and their invoices, with numbers, payments, credit notes and adjustments.
enum Migration0007 {
    static let sql = contracts + invoices + parts

    private static let contracts = """
        CREATE TABLE contracts (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            id BLOB NOT NULL CHECK (length(id) = 16),
            customer_id BLOB NOT NULL,
            currency TEXT NOT NULL CHECK (length(currency) = 3),
            start_date TEXT NOT NULL CHECK (length(start_date) = 10),
            end_date TEXT CHECK (length(end_date) = 10 AND end_date > start_date),
            document TEXT NOT NULL CHECK (json_valid(document)),
            cancelled_at INTEGER,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            revision INTEGER NOT NULL CHECK (revision > 0),
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX contracts_by_customer ON contracts (workspace_id, customer_id, id);

        """

    /// The lines stand in the document: they are read and written with their invoice only.
    private static let invoices = """
        CREATE TABLE invoice_counters (
            workspace_id BLOB NOT NULL PRIMARY KEY REFERENCES workspaces (id),
            last INTEGER NOT NULL CHECK (last > 0)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE invoices (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            id BLOB NOT NULL CHECK (length(id) = 16),
            customer_id BLOB NOT NULL,
            contract_id BLOB,
            status TEXT NOT NULL CHECK (status IN (
                'drafted', 'in_progress', 'sent', 'in_transit', 'paid', 'void', 'uncollectible', 'refunded'
            )),
            number_prefix TEXT,
            number_counter INTEGER CHECK (number_counter > 0),
            period_start INTEGER NOT NULL,
            period_end INTEGER NOT NULL CHECK (period_end >= period_start),
            invoice_date TEXT NOT NULL CHECK (length(invoice_date) = 10),
            due_date TEXT NOT NULL CHECK (length(due_date) = 10),
            currency TEXT NOT NULL CHECK (length(currency) = 3),
            total_minor INTEGER NOT NULL CHECK (total_minor >= 0),
            refunded_minor INTEGER NOT NULL CHECK (refunded_minor >= 0),
            cut INTEGER,
            finalized_at INTEGER,
            document TEXT NOT NULL CHECK (json_valid(document)),
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            revision INTEGER NOT NULL CHECK (revision > 0),
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id),
            FOREIGN KEY (workspace_id, contract_id) REFERENCES contracts (workspace_id, id),
            CHECK ((number_prefix IS NULL) = (number_counter IS NULL)),
            CHECK ((finalized_at IS NULL) = (number_counter IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX invoices_by_number ON invoices (workspace_id, number_counter)
            WHERE number_counter IS NOT NULL;
        CREATE UNIQUE INDEX invoices_by_period ON invoices (workspace_id, contract_id, period_end)
            WHERE contract_id IS NOT NULL AND status <> 'void';
        CREATE INDEX invoices_by_contract ON invoices (workspace_id, contract_id, period_end, id)
            WHERE contract_id IS NOT NULL;
        CREATE INDEX invoices_by_customer ON invoices (workspace_id, customer_id, id);
        CREATE INDEX invoices_that_are_open ON invoices (period_end) WHERE status IN ('drafted', 'in_progress');

        -- What a customer was sent does not change, whoever writes.
        CREATE TRIGGER invoices_keep_their_number BEFORE UPDATE ON invoices
        WHEN OLD.number_counter IS NOT NULL AND (
            NEW.number_counter IS NOT OLD.number_counter OR NEW.number_prefix IS NOT OLD.number_prefix
            OR NEW.document IS NOT OLD.document OR NEW.total_minor IS NOT OLD.total_minor
        )
        BEGIN
            SELECT RAISE(ABORT, 'an invoice that has a number does not change');
        END;
        CREATE TRIGGER invoices_with_a_number_are_not_deleted BEFORE DELETE ON invoices
        WHEN OLD.number_counter IS NOT NULL
        BEGIN
            SELECT RAISE(ABORT, 'an invoice that has a number is not deleted');
        END;

        """

    private static let parts = """
        CREATE TABLE invoice_payments (
            workspace_id BLOB NOT NULL,
            invoice_id BLOB NOT NULL,
            reference TEXT NOT NULL CHECK (length(reference) > 0),
            position INTEGER NOT NULL,
            method TEXT NOT NULL,
            date TEXT NOT NULL CHECK (length(date) = 10),
            amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
            PRIMARY KEY (workspace_id, invoice_id, reference),
            FOREIGN KEY (workspace_id, invoice_id) REFERENCES invoices (workspace_id, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE credit_notes (
            workspace_id BLOB NOT NULL,
            invoice_id BLOB NOT NULL,
            id BLOB NOT NULL CHECK (length(id) = 16),
            document TEXT NOT NULL CHECK (json_valid(document)),
            created_at INTEGER NOT NULL,
            PRIMARY KEY (workspace_id, invoice_id, id),
            FOREIGN KEY (workspace_id, invoice_id) REFERENCES invoices (workspace_id, id)
        ) STRICT, WITHOUT ROWID;

        -- Which invoices correct which.
        CREATE TABLE invoice_adjustments (
            workspace_id BLOB NOT NULL,
            corrected_id BLOB NOT NULL,
            invoice_id BLOB NOT NULL,
            PRIMARY KEY (workspace_id, corrected_id, invoice_id),
            FOREIGN KEY (workspace_id, corrected_id) REFERENCES invoices (workspace_id, id),
            FOREIGN KEY (workspace_id, invoice_id) REFERENCES invoices (workspace_id, id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX invoice_adjustments_by_invoice ON invoice_adjustments (workspace_id, invoice_id);

        """
}
