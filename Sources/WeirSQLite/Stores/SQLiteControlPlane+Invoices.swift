import GRDB
package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension SQLiteControlPlane: InvoiceStore {
    package func invoice(_ id: InvoiceID, in workspace: WorkspaceID) async throws(StorageError) -> Invoice? {
        try await database.read { try $0.invoices(SQL.invoiceByID, [workspace.blob, id.blob]).first }
    }

    package func invoice(counter: Int64, in workspace: WorkspaceID) async throws(StorageError) -> Invoice? {
        try await database.read { try $0.invoices(SQL.invoiceByCounter, [workspace.blob, counter]).first }
    }

    package func invoices(
        of contract: ContractID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [Invoice] {
        try await database.read { try $0.invoices(SQL.invoicesOfContract, [workspace.blob, contract.blob]) }
    }

    package func invoices(
        in workspace: WorkspaceID,
        filter: InvoiceFilter,
        before: InvoiceID?,
        limit: Int
    ) async throws(StorageError) -> [Invoice] {
        try await database.read { database in
            var conditions = ["workspace_id = ?"]
            var arguments: [(any DatabaseValueConvertible)?] = [workspace.blob]
            func add(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
                guard let value else { return }
                conditions.append(condition)
                arguments.append(value)
            }
            add("customer_id = ?", filter.customer?.blob)
            add("contract_id = ?", filter.contract?.blob)
            add("status = ?", filter.status?.rawValue)
            add("invoice_date >= ?", filter.from?.description)
            add("invoice_date < ?", filter.to?.description)
            add("currency = ?", filter.currency?.code)
            add("id < ?", before?.blob)
            if filter.isIssued { conditions.append("number_counter IS NOT NULL AND status <> 'void'") }
            let list = SQL.invoices(
                ofCustomer: filter.customer != nil,
                ofContract: filter.contract != nil,
                ofStatus: filter.status != nil
            )
            return try database.invoices(
                "\(list) WHERE \(conditions.joined(separator: " AND ")) ORDER BY id DESC LIMIT ?",
                arguments + [limit]
            )
        }
    }

    package func timeline(
        of invoice: InvoiceID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [InvoiceTimelineEntry] {
        try await database.read { database in
            try database.all(
                SQL.timelineOfInvoice,
                [workspace.blob, invoice.blob],
                from: InvoiceTimelineRecord.table,
                InvoiceTimelineRecord.entry
            )
        }
    }

    package func adjustments(
        of invoice: InvoiceID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [InvoiceLine] {
        try await database.read { database in
            let correcting = try database.invoices(SQL.correctingInvoices, [workspace.blob, invoice.blob])
            let corrected = try database.invoices(SQL.invoiceByID, [workspace.blob, invoice.blob])
            let lines = correcting.flatMap(\.statement.lines) + corrected.flatMap(\.creditNotes).flatMap(\.adjustments)
            return lines.filter { line in
                guard case .adjustment(let source) = line.kind else { return false }
                return source.invoice == invoice
            }
        }
    }

    package func saveInvoices(
        _ invoices: [Invoice],
        amongAll count: Int?,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            try database.require(count, ofAll: invoices.first)
            for invoice in invoices { try database.save(invoice) }
            try database.write(record)
        }
    }

    package func invoiceNumbers(in workspace: WorkspaceID) async throws(StorageError) -> InvoiceNumberSequence {
        try await database.read { InvoiceNumberSequence(last: try $0.invoiceCounter(of: workspace)) }
    }

    package func saveFinalizedInvoices(
        _ invoices: [Invoice],
        with contract: ContractStoreChange?,
        following last: InvoiceNumberSequence,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            try database.takeNumbers(for: invoices, following: last)
            for invoice in invoices { try database.save(invoice) }
            if let contract { try database.save(contract) }
            try database.write(record)
        }
    }
}

extension Database {
    /// Notes what was sent; each event of a message once.
    func note(_ timeline: [InvoiceTimelineEntry]) throws {
        for entry in timeline {
            let known = try all(
                SQL.timelineOfInvoice,
                [entry.workspace.blob, entry.invoice.blob],
                from: InvoiceTimelineRecord.table,
                InvoiceTimelineRecord.entry
            )
            if known.contains(where: { $0.message == entry.message && $0.event == entry.event }) {
                throw StorageError.conflict
            }
            try insert(
                into: InvoiceTimelineRecord.table,
                InvoiceTimelineRecord.values(entry, position: known.count + 1)
            )
        }
    }

    /// Moves the counter of numbers on by those that some invoices of a workspace were given.
    func takeNumbers(for invoices: [Invoice], following last: InvoiceNumberSequence) throws {
        guard let workspace = invoices.first?.workspace else { return }
        let counters = invoices.compactMap(\.number?.counter)
        let expected = (1...Int64(invoices.count)).map { last.last + $0 }
        guard counters == expected, invoices.allSatisfy({ $0.workspace == workspace }) else {
            throw StorageError.invalidData("invoices.number_counter")
        }
        guard try invoiceCounter(of: workspace) == last.last else { throw StorageError.conflict }
        try run(
            """
            INSERT INTO invoice_counters (workspace_id, last) VALUES (?, ?)
            ON CONFLICT (workspace_id) DO UPDATE SET last = excluded.last
            """,
            [workspace.blob, last.last + Int64(invoices.count)]
        )
    }

    fileprivate func invoiceCounter(of workspace: WorkspaceID) throws -> Int64 {
        let last = try first(
            "SELECT last FROM invoice_counters WHERE workspace_id = ?",
            [workspace.blob],
            from: "invoice_counters"
        ) { Int64(try $0.integer("last")) }
        return last ?? 0
    }

    /// Invoices with their payments and credit notes.
    func invoices(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws -> [Invoice] {
        var invoices = try all(sql, arguments, from: InvoiceRecord.table, InvoiceRecord.invoice)
        // What is open has neither.
        for index in invoices.indices where !invoices[index].status.isOpen {
            let currency = invoices[index].currency
            let key: [any DatabaseValueConvertible] = [invoices[index].workspace.blob, invoices[index].id.blob]
            invoices[index].payments = try all(SQL.paymentsOfInvoice, key, from: InvoicePaymentRecord.table) {
                try InvoicePaymentRecord.payment($0, in: currency)
            }
            invoices[index].creditNotes = try all(SQL.creditNotesOfInvoice, key, from: CreditNoteRecord.table) {
                try CreditNoteRecord.note($0, in: currency)
            }
        }
        return invoices
    }

    /// Fails unless a customer has as many invoices as were looked at.
    func require(_ count: Int?, ofAll invoice: Invoice?) throws {
        guard let count, let invoice else { return }
        let key: [any DatabaseValueConvertible] = [invoice.workspace.blob, invoice.customer.blob]
        let present = try first(
            "SELECT COUNT(*) AS number FROM invoices WHERE workspace_id = ? AND customer_id = ?",
            key,
            from: InvoiceRecord.table
        ) { try $0.integer("number") }
        guard present == count else { throw StorageError.conflict }
    }

    /// Stores a new invoice or its next state, and adds the payments and credit notes that are new.
    ///
    /// `payment`: What came in through Stripe with it, which is told with what it was paid with.
    func save(_ invoice: Invoice, paidBy payment: StripePayment? = nil) throws {
        let workspace = invoice.workspace
        try require(.customer, in: CustomerRecord.table, invoice.customer, of: workspace)
        let key: [any DatabaseValueConvertible] = [workspace.blob, invoice.id.blob]
        let previous = try invoices(SQL.invoiceByID, key).first
        if invoice.revision == 0 {
            if try isPeriodTaken(by: invoice) { throw StorageError.duplicate(.invoicePeriod) }
            try insert(into: InvoiceRecord.table, InvoiceRecord.values(invoice, revision: 1))
        } else {
            let changes = try update(
                InvoiceRecord.table,
                InvoiceRecord.changes(invoice, revision: invoice.revision + 1),
                where: "workspace_id = ? AND id = ? AND revision = ?",
                appending(invoice.revision, to: key)
            )
            try requireChange(changes, of: .invoice, isThere: SQL.invoiceByID, key)
        }
        try saveParts(of: invoice, key: key)
        try announce(invoice, from: previous, paidBy: payment)
    }

    func appending(
        _ value: any DatabaseValueConvertible,
        to key: [any DatabaseValueConvertible]
    ) -> [any DatabaseValueConvertible] {
        var arguments = key
        arguments.append(value)
        return arguments
    }

    /// A unique index with a condition is not named by the error that it gives.
    private func isPeriodTaken(by invoice: Invoice) throws -> Bool {
        guard let contract = invoice.contract, invoice.status != .void, invoice.closesPeriod else { return false }
        return try exists(
            """
            SELECT 1 FROM invoices
            WHERE workspace_id = ? AND contract_id = ? AND period_end = ? AND status <> 'void'
                AND closes_period = 1
            """,
            [invoice.workspace.blob, contract.blob, invoice.slot.period.end.milliseconds]
        )
    }

    private func saveParts(of invoice: Invoice, key: [any DatabaseValueConvertible]) throws {
        for (position, payment) in invoice.payments.enumerated() {
            let known: InvoicePayment? = try first(
                SQL.paymentByReference,
                appending(payment.reference, to: key),
                from: InvoicePaymentRecord.table
            ) { try InvoicePaymentRecord.payment($0, in: invoice.currency) }
            guard let known else {
                try insert(
                    into: InvoicePaymentRecord.table,
                    InvoicePaymentRecord.values(payment, position, of: invoice)
                )
                continue
            }
            guard known == payment else { throw StorageError.duplicate(.paymentReference) }
        }
        for note in invoice.creditNotes
        where try !exists(
            "SELECT 1 FROM credit_notes WHERE workspace_id = ? AND invoice_id = ? AND id = ?",
            appending(note.id.blob, to: key)
        ) {
            try insert(into: CreditNoteRecord.table, CreditNoteRecord.values(note, of: invoice))
        }
        try saveCorrections(by: invoice, key: key)
    }

    /// Notes which invoices the lines of one correct.
    func saveCorrections(by invoice: Invoice, key: [any DatabaseValueConvertible]) throws {
        try run("DELETE FROM invoice_adjustments WHERE workspace_id = ? AND invoice_id = ?", key)
        for id in invoice.correctedInvoices {
            try insert(
                into: "invoice_adjustments",
                ["workspace_id": invoice.workspace.blob, "corrected_id": id.blob, "invoice_id": invoice.id.blob]
            )
        }
    }
}

extension Invoice {
    /// The invoices that its lines correct.
    var correctedInvoices: Set<InvoiceID> {
        var corrected: Set<InvoiceID> = []
        for line in statement.lines {
            if case .adjustment(let source) = line.kind { corrected.insert(source.invoice) }
        }
        return corrected
    }
}
