/// Which invoices close a period, and contracts that are cancelled before they begin.
///
/// An invoice that is cut within a period, and one for corrections after the term, may be cut at the instant at which
/// another one of the contract is. A contract that never began ends on its first day.
enum Migration0011 {
    static let sql = """
        ALTER TABLE invoices ADD COLUMN closes_period INTEGER NOT NULL DEFAULT 1 CHECK (closes_period IN (0, 1));
        UPDATE invoices SET closes_period = 0
            WHERE json_extract(document, '$.threshold') IS NOT NULL OR EXISTS (
                SELECT 1 FROM contracts WHERE contracts.workspace_id = invoices.workspace_id
                    AND contracts.id = invoices.contract_id AND invoices.invoice_date > contracts.end_date
            );
        DROP INDEX invoices_by_period;
        CREATE UNIQUE INDEX invoices_by_period ON invoices (workspace_id, contract_id, period_end)
            WHERE contract_id IS NOT NULL AND status <> 'void' AND closes_period = 1;

        CREATE TABLE contracts_anew (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            id BLOB NOT NULL CHECK (length(id) = 16),
            customer_id BLOB NOT NULL,
            currency TEXT NOT NULL CHECK (length(currency) = 3),
            start_date TEXT NOT NULL CHECK (length(start_date) = 10),
            end_date TEXT CHECK (length(end_date) = 10 AND end_date >= start_date),
            document TEXT NOT NULL CHECK (json_valid(document)),
            has_thresholds INTEGER NOT NULL DEFAULT 0 CHECK (has_thresholds IN (0, 1)),
            cancelled_at INTEGER,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            revision INTEGER NOT NULL CHECK (revision > 0),
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO contracts_anew
            SELECT workspace_id, id, customer_id, currency, start_date, end_date, document, has_thresholds, cancelled_at,
                created_at, updated_at, revision
            FROM contracts;
        DROP TABLE contracts;
        ALTER TABLE contracts_anew RENAME TO contracts;
        CREATE INDEX contracts_by_customer ON contracts (workspace_id, customer_id, id);
        CREATE INDEX contracts_with_thresholds ON contracts (workspace_id, id) WHERE has_thresholds = 1;

        """
}
