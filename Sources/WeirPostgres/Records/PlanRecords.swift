import WeirCore
import WeirPrimitives
import WeirStorage

// Rows of plans and of their versions. A plan's row says which version is current; the terms are in the version's row.

enum PlanRecord {
    static let table = "plans"

    static func values(_ plan: Plan) -> RowValues {
        [
            "workspace_id": plan.workspace.blob,
            "id": plan.id.blob,
            "key": plan.key.text,
            "version": plan.version,
            "account_kit_id": plan.terms.accountKit?.blob,
            "created_at": plan.createdAt.milliseconds,
            "archived_at": plan.archivedAt?.milliseconds,
        ]
    }

    static func head(_ row: RowReader) throws -> PlanHead {
        PlanHead(
            id: try row.id("id"),
            workspace: try row.id("workspace_id"),
            key: try row.parsed("key") { PlanKey($0) },
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at"),
            archivedAt: row.optionalTimestamp("archived_at")
        )
    }
}

/// A plan without its terms.
struct PlanHead {
    var id: PlanID
    var workspace: WorkspaceID
    var key: PlanKey
    var version: Int
    var createdAt: Timestamp
    var archivedAt: Timestamp?
}

enum PlanVersionRecord {
    static let table = "plan_versions"

    static func values(_ plan: Plan, reach: PlanReach) throws -> RowValues {
        [
            "workspace_id": plan.workspace.blob,
            "plan_id": plan.id.blob,
            "version": plan.version,
            "reach": reach.rawValue,
            "document": try DocumentCoding.text(PlanTermsDocument(plan.terms)),
            "created_at": plan.updatedAt.milliseconds,
        ]
    }

    /// The plan as it was in the version of a row.
    static func plan(_ row: RowReader, of head: PlanHead) throws -> Plan {
        Plan(
            id: head.id,
            workspace: head.workspace,
            key: head.key,
            terms: try row.document(PlanTermsDocument.self).terms(),
            version: try row.integer("version"),
            createdAt: head.createdAt,
            updatedAt: try row.timestamp("created_at"),
            archivedAt: head.archivedAt
        )
    }
}
