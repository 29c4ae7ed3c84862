package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: ContractStore {
    package func contract(_ id: ContractID, in workspace: WorkspaceID) async throws(StorageError) -> Contract? {
        try await database.read { database in
            try database.first(
                SQL.contractByID,
                [workspace.blob, id.blob],
                from: ContractRecord.table,
                ContractRecord.contract
            )
        }
    }

    package func contracts(
        of customer: CustomerID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [Contract] {
        try await database.read { database in
            try database.all(
                SQL.contractsOfCustomer,
                [workspace.blob, customer.blob],
                from: ContractRecord.table,
                ContractRecord.contract
            )
        }
    }

    package func contracts(
        in workspace: WorkspaceID,
        before: ContractID?,
        limit: Int
    ) async throws(StorageError) -> [Contract] {
        try await database.read { database in
            try database.all(
                SQL.contractsBefore,
                [workspace.blob, before?.blob ?? blob(Array(repeating: 0xFF, count: 17)), limit],
                from: ContractRecord.table,
                ContractRecord.contract
            )
        }
    }

    package func saveContract(_ change: ContractStoreChange, record: CommandRecord) async throws(StorageError) {
        try await database.write { database in
            try database.save(change)
            try database.write(record)
        }
    }

    package func contractsWithThresholds(
        endingAfter day: LocalDate,
        after: ContractPlace?,
        limit: Int
    ) async throws(StorageError) -> [ContractPlace] {
        try await database.read { database in
            try database.all(
                SQL.contractsWithThresholds,
                [
                    after?.workspace.blob ?? blob([]), after?.contract.blob ?? blob([]), day.description, limit,
                ],
                from: ContractRecord.table
            ) { ContractPlace(workspace: try $0.id("workspace_id"), contract: try $0.id("id")) }
        }
    }
}

extension PostgresTransaction {
    /// Stores a contract or its next state, with what changes by it.
    func save(_ change: ContractStoreChange) throws {
        let contract = change.contract
        let workspace = contract.workspace
        try require(.customer, in: CustomerRecord.table, contract.customer, of: workspace)
        let values = try ContractRecord.values(contract, revision: contract.revision + 1)
        let previous: Contract? = try first(
            SQL.contractByID,
            [workspace.blob, contract.id.blob],
            from: ContractRecord.table,
            ContractRecord.contract
        )
        if contract.revision == 0 {
            // Two contracts that are made at once would both see no other.
            let newest: ContractID? = try first(
                SQL.newestContractOfCustomer,
                [workspace.blob, contract.customer.blob],
                from: ContractRecord.table
            ) { try $0.id("id") }
            guard newest == change.newestKnown else { throw StorageError.conflict }
            // Nor is there one for a customer who was erased meanwhile.
            let customer = try customer(contract.customer, in: workspace)
            guard customer?.erasedAt == nil else { throw StorageError.conflict }
            try insert(into: ContractRecord.table, values)
        } else {
            let changes = try update(
                ContractRecord.table,
                values,
                where: "workspace_id = ? AND id = ? AND revision = ?",
                [workspace.blob, contract.id.blob, contract.revision]
            )
            try requireChange(
                changes,
                of: .contract,
                isThere: SQL.contractByID,
                [workspace.blob, contract.id.blob]
            )
        }
        try announce(contract, from: previous)
        for invoice in change.invoices { try save(invoice) }
        if let subscription = change.subscription { try set(subscription) }
        for coupon in change.redeemed { try redeem(coupon, in: workspace) }
    }
}
