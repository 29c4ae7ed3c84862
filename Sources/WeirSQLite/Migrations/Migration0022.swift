/// The team: who runs the installation, who of them is signed in, and the links that sign in.
enum Migration0022 {
    /// Of secrets only the digests are kept, of passwords only what was derived from them.
    ///
    /// A link that was used is gone.
    static let sql = """
        CREATE TABLE team_members (
            id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
            name TEXT NOT NULL CHECK (length(name) > 0),
            email TEXT NOT NULL CHECK (length(email) > 0),
            role TEXT NOT NULL,
            password_cost INTEGER CHECK (password_cost > 0),
            password_salt BLOB CHECK (length(password_salt) >= 16),
            password_key BLOB CHECK (length(password_key) >= 32),
            created_at INTEGER NOT NULL,
            joined_at INTEGER,
            removed_at INTEGER,
            revision INTEGER NOT NULL CHECK (revision > 0),
            CHECK ((password_key IS NULL) = (password_salt IS NULL)),
            CHECK ((password_key IS NULL) = (password_cost IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX team_members_by_email ON team_members (email) WHERE removed_at IS NULL;

        CREATE TABLE team_links (
            digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            purpose TEXT NOT NULL,
            member_id BLOB REFERENCES team_members (id),
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            CHECK ((member_id IS NULL) = (purpose = 'setup'))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX team_links_of_member ON team_links (member_id);
        CREATE INDEX team_links_by_expiry ON team_links (expires_at);

        CREATE TABLE team_sessions (
            digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            member_id BLOB NOT NULL REFERENCES team_members (id),
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX team_sessions_of_member ON team_sessions (member_id, created_at);
        CREATE INDEX team_sessions_by_expiry ON team_sessions (expires_at);

        """
}
