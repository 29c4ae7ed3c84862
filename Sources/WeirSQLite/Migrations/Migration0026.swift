/// The invoices of a customer that were given their numbers, without looking at the drafts of the year ahead.
enum Migration0026 {
    static let sql = """
        CREATE INDEX invoices_with_numbers ON invoices (workspace_id, customer_id, id)
            WHERE number_counter IS NOT NULL;

        """
}
