/// Tells nodes what others have changed of what they keep in memory, and which nodes there are.
///
/// A row of `changes` is written by the transaction that changes something, and names it; so none is missed, whatever
/// program writes. The announcement says no more than that there are some. Who reads them remembers the snapshot that it
/// has read by: the rows that were not visible in it are the new ones, in whatever order transactions end.
enum Migration0006 {
    static let sql = """
        CREATE TABLE changes (
            transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
            kind text COLLATE "C" NOT NULL CHECK (kind IN ('policy', 'customer', 'key', 'token')),
            workspace_id bytea,
            subject bytea,
            at timestamptz NOT NULL DEFAULT clock_timestamp()
        );
        CREATE INDEX changes_by_transaction ON changes (transaction);
        CREATE INDEX changes_by_age ON changes (at);

        CREATE TABLE nodes (
            id bigint PRIMARY KEY,
            name text COLLATE "C" NOT NULL,
            version text COLLATE "C" NOT NULL,
            started_at timestamptz NOT NULL DEFAULT now(),
            seen_at timestamptz NOT NULL DEFAULT now()
        );

        -- Written by the ledger's commits.
        ALTER TABLE usage_changes SET (fillfactor = 50);

        CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
            changed record;
        BEGIN
            IF TG_OP = 'DELETE' THEN changed := OLD; ELSE changed := NEW; END IF;
            CASE TG_ARGV[0]
            WHEN 'workspace' THEN INSERT INTO changes (kind, workspace_id) VALUES ('policy', changed.id);
            WHEN 'policy' THEN INSERT INTO changes (kind, workspace_id) VALUES ('policy', changed.workspace_id);
            WHEN 'customer' THEN INSERT INTO changes (kind, workspace_id, subject)
                VALUES ('customer', changed.workspace_id, changed.id);
            WHEN 'of customer' THEN INSERT INTO changes (kind, workspace_id, subject)
                VALUES ('customer', changed.workspace_id, changed.customer_id);
            WHEN 'clock' THEN INSERT INTO changes (kind, workspace_id, subject)
                SELECT 'customer', workspace_id, id FROM customers
                WHERE workspace_id = changed.workspace_id AND test_clock_id = changed.id;
            WHEN 'key' THEN INSERT INTO changes (kind, workspace_id, subject)
                VALUES ('key', changed.workspace_id, changed.hash);
            WHEN 'token' THEN INSERT INTO changes (kind, workspace_id, subject)
                VALUES ('token', changed.workspace_id, changed.id);
            END CASE;
            PERFORM pg_notify('weir_changes', '');
            RETURN NULL;
        END $$;

        CREATE TRIGGER workspaces_are_told AFTER INSERT OR UPDATE OR DELETE ON workspaces
            FOR EACH ROW EXECUTE FUNCTION note_change('workspace');
        CREATE TRIGGER settings_are_told AFTER INSERT OR UPDATE OR DELETE ON settings
            FOR EACH ROW EXECUTE FUNCTION note_change('policy');
        CREATE TRIGGER meters_are_told AFTER INSERT OR UPDATE OR DELETE ON meters
            FOR EACH ROW EXECUTE FUNCTION note_change('policy');
        CREATE TRIGGER features_are_told AFTER INSERT OR UPDATE OR DELETE ON features
            FOR EACH ROW EXECUTE FUNCTION note_change('policy');
        CREATE TRIGGER account_kits_are_told AFTER INSERT OR UPDATE OR DELETE ON account_kits
            FOR EACH ROW EXECUTE FUNCTION note_change('policy');
        CREATE TRIGGER plans_are_told AFTER INSERT OR UPDATE OR DELETE ON plans
            FOR EACH ROW EXECUTE FUNCTION note_change('policy');
        CREATE TRIGGER plan_versions_are_told AFTER INSERT OR UPDATE OR DELETE ON plan_versions
            FOR EACH ROW EXECUTE FUNCTION note_change('policy');
        CREATE TRIGGER customers_are_told AFTER UPDATE OR DELETE ON customers
            FOR EACH ROW EXECUTE FUNCTION note_change('customer');
        CREATE TRIGGER subscriptions_are_told AFTER INSERT OR UPDATE OR DELETE ON subscriptions
            FOR EACH ROW EXECUTE FUNCTION note_change('of customer');
        CREATE TRIGGER quota_overrides_are_told AFTER INSERT OR UPDATE OR DELETE ON quota_overrides
            FOR EACH ROW EXECUTE FUNCTION note_change('of customer');
        CREATE TRIGGER test_clocks_are_told AFTER UPDATE OF now OR DELETE ON test_clocks
            FOR EACH ROW EXECUTE FUNCTION note_change('clock');
        CREATE TRIGGER api_keys_are_told AFTER UPDATE OR DELETE ON api_keys
            FOR EACH ROW EXECUTE FUNCTION note_change('key');
        CREATE TRIGGER token_keys_are_told AFTER INSERT OR UPDATE OR DELETE ON token_keys
            FOR EACH ROW EXECUTE FUNCTION note_change('token');
        """
}
