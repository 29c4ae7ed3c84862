import GRDB
import WeirCore
package import WeirPrimitives
package import WeirStorage

extension SQLiteControlPlane: InvoiceRunStore {
    package func dueInvoices(
        in workspace: WorkspaceID,
        endedBy instant: Timestamp,
        limit: Int
    ) async throws(StorageError) -> [InvoiceID] {
        try await database.read { database in
            try database.all(
                SQL.dueInvoices,
                [workspace.blob, instant.milliseconds, limit],
                from: InvoiceRecord.table
            ) { try $0.id("id") }
        }
    }

    package func dueInvoices(
        _ ids: [InvoiceID],
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [DueInvoice] {
        try await database.read { database in
            var found: [DueInvoice] = []
            found.reserveCapacity(ids.count)
            for id in ids {
                if let due = try database.dueInvoice(id, in: workspace) { found.append(due) }
            }
            return found
        }
    }
}

extension Database {
    fileprivate func dueInvoice(_ id: InvoiceID, in workspace: WorkspaceID) throws -> DueInvoice? {
        guard let invoice = try invoices(SQL.invoiceByID, [workspace.blob, id.blob]).first, invoice.status.isOpen,
            let contractID = invoice.contract,
            try !exists(
                SQL.earlierOpenInvoice,
                [workspace.blob, contractID.blob, invoice.slot.period.end.milliseconds]
            ),
            let contract = try first(
                SQL.contractByID,
                [workspace.blob, contractID.blob],
                from: ContractRecord.table,
                ContractRecord.contract
            ),
            let customer = try customerState(invoice.customer, in: workspace)
        else { return nil }
        return DueInvoice(
            invoice: invoice,
            contract: contract,
            customer: customer,
            closed: try invoices(SQL.numberedInvoicesOfCustomer, [workspace.blob, invoice.customer.blob])
        )
    }
}
