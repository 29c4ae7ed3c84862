/// How much is kept of rejected events, and the customers whom one entry of the audit trail is about.
enum Migration0006 {
    static let sql = totals + customers

    /// Kept by triggers, whoever inserts or deletes: adding up would read all events for each that comes.
    private static let totals = """
        CREATE TABLE rejected_event_totals (
            workspace_id BLOB NOT NULL PRIMARY KEY REFERENCES workspaces (id),
            events INTEGER NOT NULL CHECK (events >= 0),
            bytes INTEGER NOT NULL CHECK (bytes >= 0)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO rejected_event_totals (workspace_id, events, bytes)
            SELECT workspace_id, count(*), sum(length(CAST(event AS BLOB)) + length(CAST(message AS BLOB)))
            FROM rejected_events GROUP BY workspace_id;

        CREATE TRIGGER rejected_events_are_counted AFTER INSERT ON rejected_events
        BEGIN
            INSERT INTO rejected_event_totals (workspace_id, events, bytes) VALUES (NEW.workspace_id, 0, 0)
                ON CONFLICT (workspace_id) DO NOTHING;
            UPDATE rejected_event_totals SET events = events + 1,
                bytes = bytes + length(CAST(NEW.event AS BLOB)) + length(CAST(NEW.message AS BLOB))
                WHERE workspace_id = NEW.workspace_id;
        END;
        CREATE TRIGGER rejected_events_are_counted_out AFTER DELETE ON rejected_events
        BEGIN
            UPDATE rejected_event_totals SET events = events - 1,
                bytes = bytes - length(CAST(OLD.event AS BLOB)) - length(CAST(OLD.message AS BLOB))
                WHERE workspace_id = OLD.workspace_id;
        END;
        CREATE TRIGGER rejected_events_are_not_changed BEFORE UPDATE ON rejected_events
        BEGIN
            SELECT RAISE(ABORT, 'rejected events are kept as they came');
        END;

        """

    private static let customers = """
        CREATE TABLE audit_entry_customers (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            customer_id BLOB NOT NULL CHECK (length(customer_id) = 16),
            number INTEGER NOT NULL REFERENCES audit_entries (number),
            PRIMARY KEY (workspace_id, customer_id, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER audit_entry_customers_are_not_changed BEFORE UPDATE ON audit_entry_customers
        BEGIN
            SELECT RAISE(ABORT, 'the audit trail only grows');
        END;
        CREATE TRIGGER audit_entry_customers_are_not_deleted BEFORE DELETE ON audit_entry_customers
        BEGIN
            SELECT RAISE(ABORT, 'the audit trail only grows');
        END;

        """
}
