/// By whose link a session of the portal began, with which key its token was checked, and what each customer owes.
enum Migration0025 {
    /// Neither is a foreign key: a member who is removed and a key that is removed end what they began.
    static let sql = """
        ALTER TABLE portal_links ADD COLUMN member_id BLOB;
        ALTER TABLE portal_sessions ADD COLUMN member_id BLOB;
        ALTER TABLE portal_sessions ADD COLUMN token_key_id BLOB;
        CREATE INDEX invoices_owed_by_customer ON invoices (workspace_id, customer_id, currency, owed_minor)
            WHERE status IN ('sent', 'in_transit', 'uncollectible') AND owed_minor > 0;

        """
}
