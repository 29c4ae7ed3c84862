import WeirCore
import WeirPrimitives
import WeirStorage

// Rows of workspaces, their keys and settings.

enum WorkspaceRecord {
    static let table = "workspaces"

    static func values(_ workspace: Workspace) -> RowValues {
        [
            "id": workspace.id.blob,
            "name": workspace.name,
            "mode": workspace.mode.rawValue,
            "created_at": workspace.createdAt.milliseconds,
        ]
    }

    static func workspace(_ row: RowReader) throws -> Workspace {
        Workspace(
            id: try row.id("id"),
            name: try row.text("name"),
            mode: try row.choice("mode"),
            createdAt: try row.timestamp("created_at")
        )
    }
}

enum APIKeyRecord {
    static let table = "api_keys"

    static func values(_ key: APIKey) -> RowValues {
        [
            "workspace_id": key.workspace.blob,
            "id": key.id.blob,
            "name": key.name,
            "scopes": key.scopes.map(\.description).sorted().joined(separator: " "),
            "hash": blob(key.hash),
            "shown_prefix": key.shownPrefix,
            "last_four": key.lastFour,
            "expires_at": key.expiresAt?.milliseconds,
            "revoked_at": key.revokedAt?.milliseconds,
            "customer_id": key.customer?.blob,
            "requests_per_minute": key.requestsPerMinute,
            "replaces": key.replaces?.blob,
            "created_at": key.createdAt.milliseconds,
        ]
    }

    static func key(_ row: RowReader) throws -> APIKey {
        APIKey(
            id: try row.id("id"),
            workspace: try row.id("workspace_id"),
            name: try row.text("name"),
            scopes: try row.parsed("scopes", scopes),
            hash: try row.bytes("hash"),
            shownPrefix: try row.text("shown_prefix"),
            lastFour: try row.text("last_four"),
            expiresAt: row.optionalTimestamp("expires_at"),
            revokedAt: row.optionalTimestamp("revoked_at"),
            customer: try row.optionalID("customer_id"),
            requestsPerMinute: row.optionalInteger("requests_per_minute"),
            replaces: try row.optionalID("replaces"),
            lastUsedAt: row.optionalTimestamp("last_used_at"),
            createdAt: try row.timestamp("created_at")
        )
    }

    private static func scopes(_ text: String) -> Set<Scope>? {
        var scopes: Set<Scope> = []
        for word in text.split(separator: " ") {
            guard let scope = Scope(word) else { return nil }
            scopes.insert(scope)
        }
        return scopes
    }
}

enum SettingsRecord {
    static let table = "settings"

    static func values(_ settings: WorkspaceSettings, revision: Int) throws -> RowValues {
        [
            "workspace_id": settings.workspace.blob,
            "default_plan_key": settings.defaultPlan?.text,
            "default_kit_id": settings.defaultKit?.blob,
            "time_zone": settings.timeZone,
            "changed_key_policy": settings.changedKeyPolicy.rawValue,
            "grace_period_hours": settings.gracePeriodHours,
            "document": try DocumentCoding.text(SettingsDocument(settings)),
            "updated_at": settings.updatedAt.milliseconds,
            "revision": revision,
        ]
    }

    static func settings(_ row: RowReader) throws -> WorkspaceSettings {
        var settings = WorkspaceSettings(
            workspace: try row.id("workspace_id"),
            defaultPlan: row.optionalText("default_plan_key").flatMap { PlanKey($0) },
            defaultKit: try row.optionalID("default_kit_id"),
            timeZone: try row.text("time_zone"),
            changedKeyPolicy: try row.choice("changed_key_policy"),
            gracePeriodHours: try row.integer("grace_period_hours"),
            updatedAt: try row.timestamp("updated_at"),
            revision: try row.integer("revision")
        )
        try row.document(SettingsDocument.self).fill(&settings)
        return settings
    }
}
