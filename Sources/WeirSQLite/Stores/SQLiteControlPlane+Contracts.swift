import GRDB
package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension SQLiteControlPlane: ContractStore {
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
            let contract = change.contract
            let workspace = contract.workspace
            try database.require(.customer, in: CustomerRecord.table, contract.customer, of: workspace)
            let values = try ContractRecord.values(contract, revision: contract.revision + 1)
            let previous: Contract? = try database.first(
                SQL.contractByID,
                [workspace.blob, contract.id.blob],
                from: ContractRecord.table,
                ContractRecord.contract
            )
            if contract.revision == 0 {
                // Two contracts that are made at once would both see no other.
                let newest: ContractID? = try database.first(
                    SQL.newestContractOfCustomer,
                    [workspace.blob, contract.customer.blob],
                    from: ContractRecord.table
                ) { try $0.id("id") }
                guard newest == change.newestKnown else { throw StorageError.conflict }
                try database.insert(into: ContractRecord.table, values)
            } else {
                let changes = try database.update(
                    ContractRecord.table,
                    values,
                    where: "workspace_id = ? AND id = ? AND revision = ?",
                    [workspace.blob, contract.id.blob, contract.revision]
                )
                try database.requireChange(
                    changes,
                    of: .contract,
                    isThere: SQL.contractByID,
                    [workspace.blob, contract.id.blob]
                )
            }
            try database.announce(contract, from: previous)
            for invoice in change.invoices { try database.save(invoice) }
            if let subscription = change.subscription { try database.set(subscription) }
            try database.write(record)
        }
    }
}
