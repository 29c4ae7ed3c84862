/// Open invoices of contracts by the end of their periods, for runs over all that are due.
enum Migration0018 {
    static let sql = """
        CREATE INDEX invoices_that_are_open ON invoices (workspace_id, period_end, id)
            WHERE contract_id IS NOT NULL AND status IN ('drafted', 'in_progress');

        """
}
