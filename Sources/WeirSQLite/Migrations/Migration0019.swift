/// Refunds of payments for several invoices, and who is charged to a method.
enum Migration0019 {
    /// `booked` is NULL when all that was booked is so on the invoice of the row.
    static let sql = """
        ALTER TABLE payment_refunds ADD COLUMN booked TEXT CHECK (booked IS NULL OR json_valid(booked));

        CREATE INDEX customers_by_payment_method ON customers (workspace_id, payment_method_id)
            WHERE payment_method_id IS NOT NULL;
        CREATE INDEX contracts_by_payment_method ON contracts (workspace_id, document ->> '$.paymentMethod')
            WHERE document ->> '$.paymentMethod' IS NOT NULL;

        """
}
