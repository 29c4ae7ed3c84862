/// Keys that are sealed, limited, rotated and watched; keys of customer tokens; an audit trail that only grows.
enum Migration0005 {
    static let sql = keys + tokenKeys + audit

    /// The last use stands in a table of its own, so that noting it does not rewrite the keys.
    private static let keys = """
        ALTER TABLE api_keys ADD COLUMN customer_id BLOB CHECK (length(customer_id) = 16);
        ALTER TABLE api_keys ADD COLUMN requests_per_minute INTEGER CHECK (requests_per_minute > 0);
        ALTER TABLE api_keys ADD COLUMN replaces BLOB CHECK (length(replaces) = 16);

        CREATE TABLE key_uses (
            workspace_id BLOB NOT NULL,
            key_id BLOB NOT NULL,
            last_used_at INTEGER NOT NULL,
            PRIMARY KEY (workspace_id, key_id),
            FOREIGN KEY (workspace_id, key_id) REFERENCES api_keys (workspace_id, id)
        ) STRICT, WITHOUT ROWID;

        """

    private static let tokenKeys = """
        CREATE TABLE token_keys (
            workspace_id BLOB NOT NULL REFERENCES workspaces (id),
            id BLOB NOT NULL CHECK (length(id) = 16),
            key_id TEXT NOT NULL CHECK (length(key_id) > 0),
            name TEXT,
            algorithm TEXT NOT NULL,
            secret BLOB CHECK (length(secret) >= 32),
            jwk TEXT CHECK (jwk IS NULL OR json_valid(jwk)),
            issuer TEXT,
            audience TEXT NOT NULL CHECK (length(audience) > 0),
            customer_claim TEXT NOT NULL CHECK (length(customer_claim) > 0),
            created_at INTEGER NOT NULL,
            removed_at INTEGER,
            PRIMARY KEY (workspace_id, id),
            CHECK ((secret IS NULL) <> (jwk IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX token_keys_by_key_id ON token_keys (key_id, audience) WHERE removed_at IS NULL;

        """

    private static let audit = """
        ALTER TABLE audit_entries ADD COLUMN route TEXT;
        ALTER TABLE audit_entries ADD COLUMN user TEXT;
        ALTER TABLE audit_entries ADD COLUMN state TEXT CHECK (state IS NULL OR json_valid(state));
        ALTER TABLE audit_entries ADD COLUMN differences TEXT CHECK (differences IS NULL OR json_valid(differences));
        CREATE INDEX audit_entries_by_subject ON audit_entries (workspace_id, kind, subject, number);

        CREATE TRIGGER audit_entries_are_not_changed BEFORE UPDATE ON audit_entries
        BEGIN
            SELECT RAISE(ABORT, 'the audit trail only grows');
        END;
        -- REPLACE deletes without the trigger below.
        CREATE TRIGGER audit_entries_are_not_replaced BEFORE INSERT ON audit_entries
        WHEN EXISTS (SELECT 1 FROM audit_entries WHERE number = NEW.number)
        BEGIN
            SELECT RAISE(ABORT, 'the audit trail only grows');
        END;
        CREATE TRIGGER audit_entries_are_not_deleted BEFORE DELETE ON audit_entries
        BEGIN
            SELECT RAISE(ABORT, 'the audit trail only grows');
        END;

        """
}
