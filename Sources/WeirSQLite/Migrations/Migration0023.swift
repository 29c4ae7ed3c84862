/// What figures of a whole workspace are read from.
enum Migration0023 {
    /// Both columns are written with each change of an invoice; here those of the invoices that there are.
    static let sql = """
        ALTER TABLE invoices ADD COLUMN usage_minor INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE invoices ADD COLUMN owed_minor INTEGER NOT NULL DEFAULT 0;
        UPDATE invoices SET usage_minor = (
            SELECT coalesce(sum(line.value ->> '$.amount'), 0)
            FROM json_each(invoices.document, '$.lines') AS line WHERE line.value ->> '$.kind' = 'usage'
        );
        UPDATE invoices SET owed_minor = total_minor
            - (SELECT coalesce(sum(amount_minor), 0) FROM invoice_payments AS payment
                WHERE payment.workspace_id = invoices.workspace_id AND payment.invoice_id = invoices.id)
            - (SELECT coalesce(sum(note.document ->> '$.offInvoice'), 0) FROM credit_notes AS note
                WHERE note.workspace_id = invoices.workspace_id AND note.invoice_id = invoices.id);

        CREATE INDEX invoices_by_date ON invoices
            (workspace_id, invoice_date, currency, status, total_minor, usage_minor, refunded_minor)
            WHERE number_counter IS NOT NULL;
        CREATE INDEX invoices_that_are_owed ON invoices (workspace_id, due_date, id, currency, owed_minor)
            WHERE number_counter IS NOT NULL AND status IN ('sent', 'in_transit');
        CREATE INDEX invoices_owed_by_due_date ON invoices (workspace_id, due_date, currency, owed_minor)
            WHERE number_counter IS NOT NULL AND status IN ('sent', 'in_transit');
        CREATE INDEX contracts_by_revision ON contracts (workspace_id, id, revision);
        CREATE INDEX invoice_collections_declined ON invoice_collections (workspace_id, updated_at)
            WHERE state IN ('declined', 'stopped');
        CREATE INDEX alert_states_told ON alert_states (workspace_id, told, customer_id, subject, period_end)
            WHERE told > 0;

        """
}
