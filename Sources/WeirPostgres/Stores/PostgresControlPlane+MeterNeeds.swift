import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: MeterNeedStore {
    package func meterNeeds(
        in workspace: WorkspaceID,
        at now: Timestamp
    ) async throws(StorageError) -> MeterNeeds {
        try await database.read { database in
            var needs = MeterNeeds(contracts: try database.contractsByMeter(in: workspace, at: now))
            let versions: [(plan: PlanID, version: Int)] = try database.all(
                SQL.versionsWithSubscribers,
                [workspace.blob],
                from: SubscriptionRecord.table
            ) { (try $0.id("plan_id"), try $0.integer("plan_version")) }
            for (plan, version) in versions { needs.subscribers[plan, default: []].insert(version) }
            return needs
        }
    }
}

extension PostgresTransaction {
    /// Fails when a meter that is about to be archived is one that a contract charges for: who decided did not know.
    func requireNoContract(pricing meter: Meter) throws {
        guard let archivedAt = meter.archivedAt,
            try exists(SQL.activeMeter, [meter.workspace.blob, meter.id.blob]),
            try contractsByMeter(in: meter.workspace, at: archivedAt)[meter.code] != nil
        else { return }
        throw StorageError.inUse(.contract)
    }

    fileprivate func contractsByMeter(in workspace: WorkspaceID, at now: Timestamp) throws -> [String: ContractID] {
        // A day more, wherever the contract is.
        let day = Zone.utc.localDate(at: now).adding(days: -2)
        let contracts: [(meter: String, contract: ContractID)] = try all(
            SQL.contractsByMeter,
            [workspace.blob, day.description],
            from: ContractRecord.table
        ) { (try $0.text("meter"), try $0.id("id")) }
        return Dictionary(contracts.map { ($0.meter, $0.contract) }) { first, _ in first }
    }
}
