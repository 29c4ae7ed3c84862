/// The operators' logos.
enum Migration0028 {
    /// Whoever knows the digest may see one: it stands on pages for everybody.
    static let sql = """
        CREATE TABLE logos (
            workspace_id BLOB NOT NULL PRIMARY KEY REFERENCES workspaces (id),
            digest TEXT NOT NULL CHECK (length(digest) = 32),
            format TEXT NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            content BLOB NOT NULL,
            updated_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX logos_by_digest ON logos (digest);

        """
}
