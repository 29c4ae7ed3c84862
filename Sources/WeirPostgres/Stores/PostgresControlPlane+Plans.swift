package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane {
    package func plan(_ key: PlanKey, in workspace: WorkspaceID) async throws(StorageError) -> PlanHistory? {
        try await database.read { database in
            try database.first(SQL.planByKey, [workspace.blob, key.text], from: PlanRecord.table, PlanRecord.head)
                .map { try database.history(of: $0) }
        }
    }

    package func planVersions(_ id: PlanID, in workspace: WorkspaceID) async throws(StorageError) -> [Plan] {
        try await database.read { database in
            guard let head = try database.planHead(id, in: workspace) else { return [] }
            return try database.versions(of: head).map(\.plan).reversed()
        }
    }

    package func savePlan(_ change: PlanChange, record: CommandRecord) async throws(StorageError) {
        try await database.write { database in
            try database.insert(change.additions, in: change.plan.workspace)
            try database.save(change)
            try database.write(record)
        }
    }

    package func reachAll(
        with plan: PlanID,
        version: Int,
        in workspace: WorkspaceID,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            guard let head = try database.planHead(plan, in: workspace) else { throw StorageError.notFound(.plan) }
            guard head.version == version else { throw StorageError.conflict }
            try database.run(
                "UPDATE plan_versions SET reach = 'all' WHERE workspace_id = ? AND plan_id = ? AND version = ?",
                [workspace.blob, plan.blob, version]
            )
            try database.write(record)
        }
    }
}

extension PostgresTransaction {
    /// All plans of a workspace with the versions that still hold.
    func planHistories(of workspace: WorkspaceID) throws -> [PlanHistory] {
        try all(
            "SELECT * FROM plans WHERE workspace_id = ? ORDER BY id",
            [workspace.blob],
            from: PlanRecord.table,
            PlanRecord.head
        ).map { try history(of: $0) }
    }

    /// Stores a plan and the version that it has now.
    func save(_ change: PlanChange) throws {
        let plan = change.plan
        try require(.accountKit, in: AccountKitRecord.table, plan.terms.accountKit, of: plan.workspace)
        if plan.version == 1 {
            try insert(into: PlanRecord.table, PlanRecord.values(plan))
        } else {
            let changes = try update(
                PlanRecord.table,
                PlanRecord.values(plan),
                where: "workspace_id = ? AND id = ? AND version = ?",
                [plan.workspace.blob, plan.id.blob, plan.version - 1]
            )
            try requireChange(
                changes,
                of: .plan,
                isThere: "SELECT 1 FROM plans WHERE workspace_id = ? AND id = ?",
                [plan.workspace.blob, plan.id.blob]
            )
        }
        try insert(into: PlanVersionRecord.table, PlanVersionRecord.values(plan, reach: change.reach))
    }

    func planHead(_ id: PlanID, in workspace: WorkspaceID) throws -> PlanHead? {
        try first(
            "SELECT * FROM plans WHERE workspace_id = ? AND id = ?",
            [workspace.blob, id.blob],
            from: PlanRecord.table,
            PlanRecord.head
        )
    }

    /// Reads the reaches of all versions, but the terms only of those that still hold.
    func history(of head: PlanHead) throws -> PlanHistory {
        let key = [head.workspace.blob, head.id.blob]
        let reaches: [PlanReach] = try all(
            "SELECT reach FROM plan_versions WHERE workspace_id = ? AND plan_id = ? ORDER BY version",
            key,
            from: PlanVersionRecord.table
        ) { try $0.choice("reach") }
        guard reaches.count == head.version else { throw StorageError.invalidData("plans.version") }
        let plans = try (PlanHistory.keptVersions(by: reaches).union([head.version])).sorted().map { version in
            let plan = try first(
                "SELECT * FROM plan_versions WHERE workspace_id = ? AND plan_id = ? AND version = ?",
                key + [version],
                from: PlanVersionRecord.table
            ) { try PlanVersionRecord.plan($0, of: head) }
            guard let plan else { throw StorageError.invalidData("plan_versions.version") }
            return plan
        }
        guard let current = plans.last else { throw StorageError.invalidData("plans.version") }
        return PlanHistory(plan: current, reaches: reaches, older: plans.dropLast())
    }

    func versions(of head: PlanHead) throws -> [(plan: Plan, reach: PlanReach)] {
        try all(
            "SELECT * FROM plan_versions WHERE workspace_id = ? AND plan_id = ? ORDER BY version",
            [head.workspace.blob, head.id.blob],
            from: PlanVersionRecord.table
        ) { (try PlanVersionRecord.plan($0, of: head), try $0.choice("reach")) }
    }
}
