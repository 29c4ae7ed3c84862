/// By what a rejected event that is sent again is known.
enum Migration0014 {
    static let sql = """
        ALTER TABLE rejected_events ADD COLUMN identity TEXT;
        CREATE INDEX rejected_events_by_identity ON rejected_events (workspace_id, identity, id)
            WHERE identity IS NOT NULL;

        """
}
