/// What is sent about invoices, and a first job for each contract that has none yet.
enum Migration0009 {
    static let sql = timeline + contractJobs

    private static let timeline = """
        CREATE TABLE invoice_timeline (
            workspace_id BLOB NOT NULL,
            invoice_id BLOB NOT NULL,
            position INTEGER NOT NULL CHECK (position > 0),
            message TEXT NOT NULL CHECK (length(message) > 0),
            event TEXT NOT NULL CHECK (event IN ('requested', 'handed_over', 'not_delivered')),
            at INTEGER NOT NULL,
            PRIMARY KEY (workspace_id, invoice_id, position),
            UNIQUE (workspace_id, invoice_id, message, event),
            FOREIGN KEY (workspace_id, invoice_id) REFERENCES invoices (workspace_id, id)
        ) STRICT, WITHOUT ROWID;

        -- Contracts have jobs now, so nobody looks for open invoices of all workspaces any more.
        DROP INDEX invoices_that_are_open;

        """

    /// A contract's next job is made by the one before, and the first with the contract.
    ///
    /// Due at once in the customer's time: it finds out what is.
    private static let contractJobs = """
        INSERT INTO jobs (
            workspace_id, id, kind, kind_order, subject, period, customer_id, test_clock_id, due_at, run_at, attempts,
            claims, created_at
        )
        SELECT contracts.workspace_id, contracts.id, 'contract_billing', 200, 'ctr_' || \(base32), 'upgrade',
            contracts.customer_id, customers.test_clock_id, contracts.created_at, contracts.created_at, 0, 0,
            contracts.created_at
        FROM contracts JOIN customers
            ON customers.workspace_id = contracts.workspace_id AND customers.id = contracts.customer_id;

        """

    /// A contract's 128 bits as they are written in its id: 26 digits of five bits, behind two bits that are zero.
    private static let base32 = (0..<26).map { index in
        let bit = 5 * index + 6
        let digits = (0..<4).map { offset in
            "(instr('123456789ABCDEF', substr('00' || hex(contracts.id) || '00', \(bit / 8 * 2 + offset + 1), 1)) << \(12 - 4 * offset))"
        }.joined(separator: " | ")
        return "substr('0123456789abcdefghjkmnpqrstvwxyz', 1 + (((\(digits)) >> \(11 - bit % 8)) & 31), 1)"
    }.joined(separator: " || ")
}
