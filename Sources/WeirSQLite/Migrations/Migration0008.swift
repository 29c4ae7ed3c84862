/// Jobs that the server does at an instant, and the clocks of test workspaces.
enum Migration0008 {
    static let sql = testClocks + jobs

    /// Instants of a clock and of its jobs are in its own time, its lease is in the server's.
    private static let testClocks = """
        CREATE TABLE test_clocks (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            id BLOB NOT NULL CHECK (length(id) = 16),
            name TEXT,
            now INTEGER NOT NULL,
            lease_number INTEGER NOT NULL DEFAULT 0 CHECK (lease_number >= 0),
            lease_ends_at INTEGER,
            created_at INTEGER NOT NULL,
            PRIMARY KEY (workspace_id, id)
        ) STRICT, WITHOUT ROWID;

        ALTER TABLE customers ADD COLUMN test_clock_id BLOB CHECK (length(test_clock_id) = 16);
        CREATE INDEX customers_by_test_clock ON customers (workspace_id, test_clock_id, id)
            WHERE test_clock_id IS NOT NULL;

        """

    private static let jobs = """
        CREATE TABLE jobs (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            id BLOB NOT NULL CHECK (length(id) = 16),
            kind TEXT NOT NULL,
            kind_order INTEGER NOT NULL,
            subject TEXT NOT NULL CHECK (length(subject) > 0),
            period TEXT NOT NULL CHECK (length(period) > 0),
            customer_id BLOB CHECK (length(customer_id) = 16),
            test_clock_id BLOB CHECK (length(test_clock_id) = 16),
            due_at INTEGER NOT NULL,
            run_at INTEGER NOT NULL CHECK (run_at >= due_at),
            attempts INTEGER NOT NULL CHECK (attempts >= 0),
            claims INTEGER NOT NULL CHECK (claims >= attempts),
            owner BLOB CHECK (length(owner) = 16),
            failure TEXT CHECK (failure IS NULL OR json_valid(failure)),
            failed_at INTEGER,
            done_at INTEGER,
            created_at INTEGER NOT NULL,
            PRIMARY KEY (workspace_id, id),
            UNIQUE (workspace_id, kind, subject, period),
            FOREIGN KEY (workspace_id, test_clock_id) REFERENCES test_clocks (workspace_id, id),
            CHECK (failed_at IS NULL OR done_at IS NULL)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX jobs_to_run ON jobs (run_at, kind_order, id)
            WHERE done_at IS NULL AND failed_at IS NULL AND test_clock_id IS NULL;
        CREATE INDEX jobs_to_run_by_clock ON jobs (workspace_id, test_clock_id, run_at, kind_order, id)
            WHERE done_at IS NULL AND failed_at IS NULL AND test_clock_id IS NOT NULL;
        CREATE INDEX jobs_of_subject ON jobs (workspace_id, subject, due_at, kind_order, id) WHERE done_at IS NULL;
        CREATE INDEX jobs_not_done ON jobs (workspace_id, id) WHERE done_at IS NULL;
        CREATE INDEX jobs_failed ON jobs (failed_at) WHERE failed_at IS NOT NULL;
        CREATE INDEX jobs_of_clock ON jobs (workspace_id, test_clock_id) WHERE test_clock_id IS NOT NULL;

        """
}
