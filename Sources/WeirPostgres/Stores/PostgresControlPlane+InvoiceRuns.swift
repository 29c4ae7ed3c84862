package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: InvoiceRunStore {
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

    package func saveInvoiceRun(
        _ invoices: [FinalizedInvoice],
        following last: InvoiceNumberSequence,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            try database.takeNumbers(for: invoices.map(\.invoice), following: last)
            for finalized in invoices { try database.save(finalized) }
            try database.write(record)
        }
    }
}

extension PostgresTransaction {
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
            let customer = try customer(invoice.customer, in: workspace)
        else { return nil }
        return DueInvoice(
            invoice: invoice,
            contract: contract,
            customer: customer,
            ownTime: try ownTime(of: customer),
            closed: try invoices(SQL.numberedInvoicesOfCustomer, [workspace.blob, invoice.customer.blob])
        )
    }

    /// Stores an invoice over the open one that it was made of.
    ///
    /// What is stored is that one as long as its revision is: nothing has to be read again, and only what changed is written.
    fileprivate func save(_ finalized: FinalizedInvoice) throws {
        let (stored, invoice) = (finalized.stored, finalized.invoice)
        guard stored.revision == invoice.revision, stored.isOpenInPlace(of: invoice) else {
            throw StorageError.invalidData("invoices.revision")
        }
        let key: [any PostgresConvertible] = [invoice.workspace.blob, invoice.id.blob]
        let changes = try update(
            InvoiceRecord.table,
            InvoiceRecord.finalization(of: invoice, from: stored),
            where: "workspace_id = ? AND id = ? AND revision = ?",
            appending(invoice.revision, to: key)
        )
        guard changes == 1 else { throw StorageError.conflict }
        // An open invoice has neither payments nor credit notes.
        if !stored.correctedInvoices.isEmpty || !invoice.correctedInvoices.isEmpty {
            try saveCorrections(by: invoice, key: key)
        }
        try announce(invoice, from: stored)
    }
}

extension Invoice {
    /// Whether it is the open state of an invoice that was just given its number.
    fileprivate func isOpenInPlace(of invoice: Invoice) -> Bool {
        id == invoice.id && workspace == invoice.workspace && customer == invoice.customer
            && contract == invoice.contract && createdAt == invoice.createdAt && status.isOpen && revision > 0
            && payments.isEmpty && creditNotes.isEmpty && invoice.payments.isEmpty && invoice.creditNotes.isEmpty
    }
}
