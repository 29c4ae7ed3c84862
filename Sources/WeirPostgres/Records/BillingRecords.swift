import WeirCore
import WeirPrimitives
import WeirStorage

// Rows of contracts, invoices and what belongs to them.

enum ContractRecord {
    static let table = "contracts"

    static func values(_ contract: Contract, revision: Int) throws -> RowValues {
        [
            "workspace_id": contract.workspace.blob,
            "id": contract.id.blob,
            "customer_id": contract.customer.blob,
            "currency": contract.currency.code,
            "start_date": contract.start.description,
            "end_date": contract.end?.description,
            "document": try DocumentCoding.text(ContractDocument(contract)),
            "has_thresholds": contract.progressive == nil ? 0 : 1,
            "cancelled_at": contract.cancelledAt?.milliseconds,
            "created_at": contract.createdAt.milliseconds,
            "updated_at": contract.updatedAt.milliseconds,
            "revision": revision,
        ]
    }

    static func contract(_ row: RowReader) throws -> Contract {
        var contract = Contract(
            id: try row.id("id"),
            workspace: try row.id("workspace_id"),
            customer: try row.id("customer_id"),
            currency: try row.parsed("currency") { Currency(code: $0) },
            start: try row.parsed("start_date") { LocalDate($0) },
            end: try row.optionalText("end_date").map { _ in try row.parsed("end_date") { LocalDate($0) } },
            phases: [],
            cancelledAt: row.optionalTimestamp("cancelled_at"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at"),
            revision: try row.integer("revision")
        )
        try row.document(ContractDocument.self).fill(&contract)
        return contract
    }
}

enum InvoiceRecord {
    static let table = "invoices"

    static func values(_ invoice: Invoice, revision: Int) throws -> [ColumnValue] {
        let key: [ColumnValue] = [
            ("workspace_id", invoice.workspace.blob),
            ("id", invoice.id.blob),
            ("customer_id", invoice.customer.blob),
            ("contract_id", invoice.contract?.blob),
            ("created_at", invoice.createdAt.milliseconds),
        ]
        return key + (try changes(invoice, revision: revision))
    }

    /// What changes in an invoice's life.
    ///
    /// Its key is never set again: rows that refer to it would be looked for, and every index be written.
    static func changes(_ invoice: Invoice, revision: Int) throws -> [ColumnValue] {
        slot(of: invoice) + (try content(of: invoice, revision: revision))
    }

    /// What finalizing changes.
    static func finalization(of invoice: Invoice, from stored: Invoice) throws -> [ColumnValue] {
        let content = try content(of: invoice, revision: stored.revision + 1)
        return invoice.slot == stored.slot && invoice.closesPeriod == stored.closesPeriod
            ? content : slot(of: invoice) + content
    }

    private static func slot(of invoice: Invoice) -> [ColumnValue] {
        [
            ("period_start", invoice.slot.period.start.milliseconds),
            ("period_end", invoice.slot.period.end.milliseconds),
            ("closes_period", invoice.closesPeriod ? 1 : 0),
            ("invoice_date", invoice.slot.invoiceDate.description),
            ("due_date", invoice.slot.dueDate.description),
        ]
    }

    private static func content(of invoice: Invoice, revision: Int) throws -> [ColumnValue] {
        [
            ("status", invoice.status.rawValue),
            ("number_prefix", invoice.number?.prefix),
            ("number_counter", invoice.number?.counter),
            ("currency", invoice.currency.code),
            ("total_minor", invoice.statement.total.minorUnits),
            ("usage_minor", try invoice.statement.usageTotal.minorUnits),
            ("owed_minor", try invoice.amountDue.minorUnits),
            ("refunded_minor", invoice.refunded.minorUnits),
            ("cut", invoice.cut.map { Int64(bitPattern: $0) }),
            ("finalized_at", invoice.finalizedAt?.milliseconds),
            (
                "document",
                try DocumentCoding.text(
                    InvoiceDocument(invoice.statement, threshold: invoice.threshold, parties: invoice.parties)
                )
            ),
            (
                "moments",
                invoice.moments.isEmpty
                    ? nil : try DocumentCoding.text(invoice.moments.map(InvoiceMomentDocument.init))
            ),
            ("updated_at", invoice.updatedAt.milliseconds),
            ("revision", revision),
        ]
    }

    /// The invoice without its payments and credit notes, which are in tables of their own.
    static func invoice(_ row: RowReader) throws -> Invoice {
        let document = try row.document(InvoiceDocument.self)
        let currency = try row.parsed("currency") { Currency(code: $0) }
        let start = try row.timestamp("period_start")
        let end = try row.timestamp("period_end")
        guard start <= end else { throw StorageError.invalidData("invoices.period_end") }
        return Invoice(
            id: try row.id("id"),
            workspace: try row.id("workspace_id"),
            customer: try row.id("customer_id"),
            contract: try row.optionalID("contract_id"),
            status: try row.choice("status"),
            number: try row.optionalText("number_prefix").map { prefix in
                InvoiceNumber(prefix: prefix, counter: Int64(try row.integer("number_counter")))
            },
            slot: InvoiceSlot(
                period: TimeRange(start: start, end: end),
                invoiceDate: try row.parsed("invoice_date") { LocalDate($0) },
                dueDate: try row.parsed("due_date") { LocalDate($0) }
            ),
            statement: try document.statement(in: currency),
            threshold: document.thresholdReached(in: currency),
            parties: document.invoiceParties,
            cut: row.optionalInteger("cut").map { Sequence64(bitPattern: Int64($0)) },
            finalizedAt: row.optionalTimestamp("finalized_at"),
            refunded: Money(minorUnits: Int64(try row.integer("refunded_minor")), currency: currency),
            moments: try row.optionalText("moments").map { _ in
                try row.document([InvoiceMomentDocument].self, "moments").map { try $0.moment(in: currency) }
            } ?? [],
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at"),
            revision: try row.integer("revision")
        )
    }
}

enum InvoicePaymentRecord {
    static let table = "invoice_payments"

    static func values(_ payment: InvoicePayment, _ position: Int, of invoice: Invoice) -> RowValues {
        [
            "workspace_id": invoice.workspace.blob,
            "invoice_id": invoice.id.blob,
            "reference": payment.reference,
            "position": position,
            "method": payment.method.rawValue,
            "date": payment.date.description,
            "amount_minor": payment.amount.minorUnits,
        ]
    }

    static func payment(_ row: RowReader, in currency: Currency) throws -> InvoicePayment {
        InvoicePayment(
            method: try row.choice("method"),
            reference: try row.text("reference"),
            date: try row.parsed("date") { LocalDate($0) },
            amount: Money(minorUnits: Int64(try row.integer("amount_minor")), currency: currency)
        )
    }
}

enum CreditNoteRecord {
    static let table = "credit_notes"

    static func values(_ note: CreditNote, of invoice: Invoice) throws -> RowValues {
        [
            "workspace_id": invoice.workspace.blob,
            "invoice_id": invoice.id.blob,
            "id": note.id.blob,
            "document": try DocumentCoding.text(CreditNoteDocument(note)),
            "created_at": note.createdAt.milliseconds,
        ]
    }

    static func note(_ row: RowReader, in currency: Currency) throws -> CreditNote {
        try row.document(CreditNoteDocument.self).note(
            row.id("id"),
            of: row.id("invoice_id"),
            in: currency,
            createdAt: row.timestamp("created_at")
        )
    }
}

enum InvoiceTimelineRecord {
    static let table = "invoice_timeline"

    static func values(_ entry: InvoiceTimelineEntry, position: Int) -> RowValues {
        [
            "workspace_id": entry.workspace.blob,
            "invoice_id": entry.invoice.blob,
            "position": position,
            "message": entry.message.description,
            "event": entry.event.rawValue,
            "at": entry.at.milliseconds,
        ]
    }

    static func entry(_ row: RowReader) throws -> InvoiceTimelineEntry {
        InvoiceTimelineEntry(
            workspace: try row.id("workspace_id"),
            invoice: try row.id("invoice_id"),
            message: try row.parsed("message") { InvoiceMessage($0) },
            event: try row.choice("event"),
            at: try row.timestamp("at")
        )
    }
}
