import GRDB
package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension SQLiteControlPlane: FigureStore {
    package func contractRevisions(
        in workspace: WorkspaceID,
        after: ContractID?,
        limit: Int
    ) async throws(StorageError) -> [ContractRevision] {
        try await database.read { database in
            try database.all(
                SQL.contractRevisions,
                [workspace.blob, (after ?? ContractID(rawValue: 0)).blob, limit],
                from: ContractRecord.table
            ) { row in ContractRevision(id: try row.id("id"), revision: try row.integer("revision")) }
        }
    }

    package func contracts(
        _ ids: [ContractID],
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [Contract] {
        try await database.read { database in
            try ids.compactMap { id in
                try database.first(
                    "SELECT * FROM contracts WHERE workspace_id = ? AND id = ?",
                    [workspace.blob, id.blob],
                    from: ContractRecord.table,
                    ContractRecord.contract
                )
            }
        }
    }

    package func invoicedMonths(
        in workspace: WorkspaceID,
        from: LocalDate,
        before: LocalDate
    ) async throws(StorageError) -> [InvoicedMonth] {
        try await database.read { database in
            try database.all(
                SQL.invoicedMonths,
                [workspace.blob, from.description, before.description],
                from: InvoiceRecord.table
            ) { row in
                InvoicedMonth(
                    month: try row.parsed("month") { LocalDate($0 + "-01")?.calendarMonth },
                    currency: try row.parsed("currency") { Currency(code: $0) },
                    count: try row.integer("count"),
                    total: Int64(try row.integer("total")),
                    usage: Int64(try row.integer("usage")),
                    refunded: Int64(try row.integer("refunded"))
                )
            }
        }
    }

    package func owedByDueDate(in workspace: WorkspaceID) async throws(StorageError) -> [OwedDay] {
        try await database.read { database in
            try database.all(SQL.owedByDueDate, [workspace.blob], from: InvoiceRecord.table) { row in
                OwedDay(
                    due: try row.parsed("due_date") { LocalDate($0) },
                    currency: try row.parsed("currency") { Currency(code: $0) },
                    count: try row.integer("count"),
                    owed: Int64(try row.integer("owed"))
                )
            }
        }
    }

    package func owed(by customer: CustomerID, in workspace: WorkspaceID) async throws(StorageError) -> [OwedSum] {
        try await database.read { database in
            try database.all(
                SQL.owedByCustomer,
                [workspace.blob, customer.blob],
                from: InvoiceRecord.table
            ) { row in
                let currency = try row.parsed("currency") { Currency(code: $0) }
                return OwedSum(
                    count: try row.integer("count"),
                    owed: Money(minorUnits: Int64(try row.integer("owed")), currency: currency)
                )
            }
        }
    }

    package func owedInvoices(
        in workspace: WorkspaceID,
        dueFrom: LocalDate?,
        dueBefore: LocalDate?,
        after: OwedInvoice.Place?,
        limit: Int
    ) async throws(StorageError) -> [OwedInvoice] {
        let from = [dueFrom?.description, after?.due.description].compactMap(\.self).max() ?? ""
        // Behind every date that can be written.
        let before = dueBefore?.description ?? "a"
        return try await database.read { database in
            try database.all(
                SQL.owedInvoices,
                [
                    workspace.blob, from, before, after?.due.description ?? "",
                    (after?.invoice ?? InvoiceID(rawValue: 0)).blob, limit,
                ],
                from: InvoiceRecord.table
            ) { row in
                let currency = try row.parsed("currency") { Currency(code: $0) }
                return OwedInvoice(
                    place: OwedInvoice.Place(
                        due: try row.parsed("due_date") { LocalDate($0) },
                        invoice: try row.id("id")
                    ),
                    number: try row.optionalText("number_prefix").map { prefix in
                        InvoiceNumber(prefix: prefix, counter: Int64(try row.integer("number_counter")))
                    },
                    customer: try row.id("customer_id"),
                    status: try row.choice("status"),
                    total: Money(minorUnits: Int64(try row.integer("total_minor")), currency: currency),
                    owed: Money(minorUnits: Int64(try row.integer("owed_minor")), currency: currency)
                )
            }
        }
    }

    package func nextInvoices(in workspace: WorkspaceID, limit: Int) async throws(StorageError) -> [Invoice] {
        try await database.read { database in
            try database.all(
                SQL.nextInvoices,
                [workspace.blob, limit],
                from: InvoiceRecord.table,
                InvoiceRecord.invoice
            )
        }
    }

    package func declinedInvoices(in workspace: WorkspaceID, limit: Int) async throws(StorageError) -> [InvoiceID] {
        try await database.read { database in
            try database.all(
                SQL.declinedInvoices,
                [workspace.blob, limit],
                from: "invoice_collections"
            ) { row in try row.id("invoice_id") }
        }
    }

    package func customersNearLimits(
        in workspace: WorkspaceID,
        at now: Timestamp,
        after: NearLimitPlace?,
        limit: Int
    ) async throws(StorageError) -> [AlertState] {
        let percent = after?.usedPercent ?? Int(Int32.max)
        let customer = after?.customer.blob ?? blob([])
        let subject = after.map { AlertSubject.feature($0.feature).text } ?? ""
        return try await database.read { database in
            try database.all(
                SQL.customersNearLimits,
                [workspace.blob, now.milliseconds, percent, customer, subject, limit],
                from: AlertStateRecord.table,
                AlertStateRecord.state
            )
        }
    }
}
