/// Invoices of one status, newest first: the list that pages and programs ask for by status.
enum Migration0029 {
    static let sql = """
        CREATE INDEX invoices_by_status ON invoices (workspace_id, status, id);

        """
}
