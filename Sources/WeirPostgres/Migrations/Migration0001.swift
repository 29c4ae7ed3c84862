/// Workspaces, and the offer.
///
/// Every table begins its key with the workspace, and every reference carries it along, so that no row can refer to another
/// workspace, and tables can be spread by it. Ids are 16 bytes, instants milliseconds since 1970 UTC, exact numbers decimal
/// text in documents. Texts are in the order of their bytes, whatever the database's language.
enum Migration0001 {
    static let sql = """
        CREATE TABLE workspaces (
            id bytea NOT NULL PRIMARY KEY CHECK (length(id) = 16),
            name text COLLATE "C" NOT NULL CHECK (length(name) > 0),
            mode text COLLATE "C" NOT NULL CHECK (mode IN ('live', 'test')),
            meter_version bigint NOT NULL DEFAULT 0 CHECK (meter_version >= 0),
            created_at bigint NOT NULL
        );

        CREATE TABLE api_keys (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            id bytea NOT NULL CHECK (length(id) = 16),
            name text COLLATE "C" NOT NULL,
            scopes text COLLATE "C" NOT NULL,
            hash bytea NOT NULL UNIQUE CHECK (length(hash) >= 16),
            shown_prefix text COLLATE "C" NOT NULL,
            last_four text COLLATE "C" NOT NULL,
            expires_at bigint,
            revoked_at bigint,
            created_at bigint NOT NULL,
            customer_id bytea CHECK (length(customer_id) = 16),
            requests_per_minute bigint CHECK (requests_per_minute > 0),
            replaces bytea CHECK (length(replaces) = 16),
            PRIMARY KEY (workspace_id, id)
        );

        CREATE TABLE key_uses (
            workspace_id bytea NOT NULL,
            key_id bytea NOT NULL,
            last_used_at bigint NOT NULL,
            PRIMARY KEY (workspace_id, key_id),
            FOREIGN KEY (workspace_id, key_id) REFERENCES api_keys (workspace_id, id)
        );

        CREATE TABLE token_keys (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            id bytea NOT NULL CHECK (length(id) = 16),
            key_id text COLLATE "C" NOT NULL CHECK (length(key_id) > 0),
            name text COLLATE "C",
            algorithm text COLLATE "C" NOT NULL,
            secret bytea CHECK (length(secret) >= 32),
            jwk text COLLATE "C" CHECK (jwk IS NULL OR jwk::json IS NOT NULL),
            issuer text COLLATE "C",
            audience text COLLATE "C" NOT NULL CHECK (length(audience) > 0),
            customer_claim text COLLATE "C" NOT NULL CHECK (length(customer_claim) > 0),
            created_at bigint NOT NULL,
            removed_at bigint,
            PRIMARY KEY (workspace_id, id),
            CHECK ((secret IS NULL) <> (jwk IS NULL))
        );
        CREATE UNIQUE INDEX token_keys_by_key_id ON token_keys (key_id, audience) WHERE removed_at IS NULL;

        CREATE TABLE account_kits (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            id bytea NOT NULL CHECK (length(id) = 16),
            name text COLLATE "C" NOT NULL CHECK (length(name) > 0),
            description text COLLATE "C",
            mode text COLLATE "C" NOT NULL CHECK (mode IN ('open', 'closed')),
            document text COLLATE "C" NOT NULL CHECK (document::json IS NOT NULL),
            created_at bigint NOT NULL,
            updated_at bigint NOT NULL,
            revision bigint NOT NULL CHECK (revision > 0),
            PRIMARY KEY (workspace_id, id),
            UNIQUE (workspace_id, name)
        );

        CREATE TABLE meters (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            id bytea NOT NULL CHECK (length(id) = 16),
            code text COLLATE "C" NOT NULL CHECK (length(code) > 0),
            display_name text COLLATE "C" NOT NULL,
            document text COLLATE "C" NOT NULL CHECK (document::json IS NOT NULL),
            effective_from bigint,
            created_at bigint NOT NULL,
            archived_at bigint,
            PRIMARY KEY (workspace_id, id),
            UNIQUE (workspace_id, code)
        );

        CREATE TABLE features (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            id bytea NOT NULL CHECK (length(id) = 16),
            key text COLLATE "C" NOT NULL CHECK (length(key) BETWEEN 1 AND 100),
            kind text COLLATE "C" NOT NULL CHECK (kind IN ('metered', 'boolean', 'static')),
            meter_id bytea,
            unit text COLLATE "C",
            fail_mode text COLLATE "C" NOT NULL CHECK (fail_mode IN ('closed', 'open')),
            created_at bigint NOT NULL,
            updated_at bigint NOT NULL,
            revision bigint NOT NULL CHECK (revision > 0),
            PRIMARY KEY (workspace_id, id),
            UNIQUE (workspace_id, key),
            FOREIGN KEY (workspace_id, meter_id) REFERENCES meters (workspace_id, id),
            CHECK ((kind = 'metered') = (meter_id IS NOT NULL))
        );
        CREATE INDEX features_by_meter ON features (workspace_id, meter_id) WHERE meter_id IS NOT NULL;

        CREATE TABLE plans (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            id bytea NOT NULL CHECK (length(id) = 16),
            key text COLLATE "C" NOT NULL CHECK (length(key) BETWEEN 1 AND 100),
            version bigint NOT NULL CHECK (version > 0),
            account_kit_id bytea,
            created_at bigint NOT NULL,
            archived_at bigint,
            PRIMARY KEY (workspace_id, id),
            UNIQUE (workspace_id, key),
            FOREIGN KEY (workspace_id, account_kit_id) REFERENCES account_kits (workspace_id, id)
        );
        CREATE INDEX plans_by_kit ON plans (workspace_id, account_kit_id) WHERE account_kit_id IS NOT NULL;

        CREATE TABLE plan_versions (
            workspace_id bytea NOT NULL,
            plan_id bytea NOT NULL,
            version bigint NOT NULL CHECK (version > 0),
            reach text COLLATE "C" NOT NULL CHECK (reach IN ('followers', 'new', 'all')),
            document text COLLATE "C" NOT NULL CHECK (document::json IS NOT NULL),
            created_at bigint NOT NULL,
            PRIMARY KEY (workspace_id, plan_id, version),
            FOREIGN KEY (workspace_id, plan_id) REFERENCES plans (workspace_id, id)
        );

        CREATE TABLE plan_drafts (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            plan_key text COLLATE "C" NOT NULL CHECK (length(plan_key) > 0),
            content text COLLATE "C" NOT NULL CHECK (content::json IS NOT NULL),
            saved_by text COLLATE "C",
            updated_at bigint NOT NULL,
            PRIMARY KEY (workspace_id, plan_key)
        );

        CREATE TABLE coupons (
            workspace_id bytea NOT NULL REFERENCES workspaces (id),
            id bytea NOT NULL CHECK (length(id) = 16),
            code text COLLATE "C" NOT NULL CHECK (length(code) > 0),
            document text COLLATE "C" NOT NULL CHECK (document::json IS NOT NULL),
            maximum_redemptions bigint CHECK (maximum_redemptions > 0),
            redemptions bigint NOT NULL CHECK (redemptions >= 0),
            created_at bigint NOT NULL,
            archived_at bigint,
            PRIMARY KEY (workspace_id, id),
            UNIQUE (workspace_id, code),
            CHECK (maximum_redemptions IS NULL OR redemptions <= maximum_redemptions)
        );

        CREATE TABLE settings (
            workspace_id bytea NOT NULL PRIMARY KEY REFERENCES workspaces (id),
            default_plan_key text COLLATE "C",
            default_kit_id bytea,
            time_zone text COLLATE "C" NOT NULL,
            changed_key_policy text COLLATE "C" NOT NULL CHECK (changed_key_policy IN ('replace', 'reject')),
            grace_period_hours bigint NOT NULL CHECK (grace_period_hours >= 0),
            document text COLLATE "C" NOT NULL CHECK (document::json IS NOT NULL),
            updated_at bigint NOT NULL,
            revision bigint NOT NULL CHECK (revision > 0),
            FOREIGN KEY (workspace_id, default_plan_key) REFERENCES plans (workspace_id, key),
            FOREIGN KEY (workspace_id, default_kit_id) REFERENCES account_kits (workspace_id, id)
        );

        CREATE TABLE logos (
            workspace_id bytea NOT NULL PRIMARY KEY REFERENCES workspaces (id),
            digest text COLLATE "C" NOT NULL CHECK (length(digest) = 32),
            format text COLLATE "C" NOT NULL,
            width bigint NOT NULL,
            height bigint NOT NULL,
            content bytea NOT NULL,
            updated_at bigint NOT NULL
        );
        CREATE INDEX logos_by_digest ON logos (digest);
        """
}
