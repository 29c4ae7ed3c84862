/// What an invoice had come to, each time that changed since it was given its number.
enum Migration0017 {
    static let sql = """
        -- A JSON list; null of an open invoice, and of one that had its number before this was noted.
        ALTER TABLE invoices ADD COLUMN moments TEXT;

        """
}
