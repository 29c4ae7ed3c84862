package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: PlanDraftStore {
    package func planDrafts(in workspace: WorkspaceID) async throws(StorageError) -> [PlanDraft] {
        try await database.read { database in
            try database.all(
                "SELECT * FROM plan_drafts WHERE workspace_id = ? ORDER BY plan_key",
                [workspace.blob],
                from: PlanDraftRecord.table,
                PlanDraftRecord.draft
            )
        }
    }

    package func planDraft(_ key: PlanKey, in workspace: WorkspaceID) async throws(StorageError) -> PlanDraft? {
        try await database.read { database in
            try database.first(
                "SELECT * FROM plan_drafts WHERE workspace_id = ? AND plan_key = ?",
                [workspace.blob, key.text],
                from: PlanDraftRecord.table,
                PlanDraftRecord.draft
            )
        }
    }

    package func savePlanDraft(_ draft: PlanDraft, record: CommandRecord) async throws(StorageError) {
        try await database.write { database in
            try database.run(
                "DELETE FROM plan_drafts WHERE workspace_id = ? AND plan_key = ?",
                [draft.workspace.blob, draft.plan.text]
            )
            try database.insert(into: PlanDraftRecord.table, PlanDraftRecord.values(draft))
            try database.write(record)
        }
    }

    package func deletePlanDraft(
        _ key: PlanKey,
        in workspace: WorkspaceID,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            try database.run(
                "DELETE FROM plan_drafts WHERE workspace_id = ? AND plan_key = ?",
                [workspace.blob, key.text]
            )
            try database.write(record)
        }
    }
}

enum PlanDraftRecord {
    static let table = "plan_drafts"

    static func values(_ draft: PlanDraft) -> RowValues {
        [
            "workspace_id": draft.workspace.blob,
            "plan_key": draft.plan.text,
            "content": draft.content.text,
            "saved_by": draft.savedBy,
            "updated_at": draft.updatedAt.milliseconds,
        ]
    }

    static func draft(_ row: RowReader) throws -> PlanDraft {
        PlanDraft(
            workspace: try row.id("workspace_id"),
            plan: try row.parsed("plan_key") { PlanKey($0) },
            content: JSONText(canonical: try row.text("content")),
            savedBy: row.optionalText("saved_by"),
            updatedAt: try row.timestamp("updated_at")
        )
    }
}
