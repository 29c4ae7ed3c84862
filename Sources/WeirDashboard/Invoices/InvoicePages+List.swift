import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// The list of invoices, on a page and as a file.
extension InvoicePages {
    /// Invoices of a file, at most.
    private static let mostInFile = 5_000
    private static let portion = 200
    /// Invoices whose last charge was declined, at most: those that fell due first.
    private static let mostDeclined = 100

    /// What is asked for.
    private struct Asked {
        var filter: InvoiceList.Filter
        var query: InvoiceQuery
        var errors: [String]
    }

    private func asked(_ request: PageRequest<DashboardVisitor>) async throws -> Asked {
        let filter = InvoiceList.Filter(
            number: request.query["number"],
            customer: request.query["customer"],
            status: InvoiceStatus(rawValue: request.query["status"]),
            from: request.query["from"],
            to: request.query["to"],
            contract: ContractID(request.query["contract"])?.description ?? "",
            currency: Currency(code: request.query["currency"]),
            isIssued: request.query["issued"] == "yes",
            isDeclined: request.query["payment"] == "declined",
            hasLaterDrafts: request.query["drafts"] == "all"
        )
        var errors: [String] = []
        let customer = try await request.named(filter.customer, &errors)
        let from = day(filter.from, &errors)
        // The day that is named belongs to it.
        var to = day(filter.to, &errors)?.adding(days: 1)
        if filter.isEmpty, !filter.hasLaterDrafts {
            to = request.visitor.zone.localDate(at: request.now).adding(days: InvoiceList.daysAhead + 1)
        }
        var query = InvoiceQuery(
            customer: customer.map { .id($0) },
            contract: ContractID(filter.contract),
            status: filter.status,
            from: from,
            to: to
        )
        query.currency = filter.currency
        query.isIssued = filter.isIssued
        return Asked(filter: filter, query: query, errors: errors)
    }

    private func day(_ text: String, _ errors: inout [String]) -> LocalDate? {
        guard !text.isEmpty else { return nil }
        let day = LocalDate(text)
        if day == nil { errors.append("A date is a day like 2026-02-28, not '\(text.prefix(40))'.") }
        return day
    }

    // MARK: Page

    func list(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let asked = try await asked(request)
        var list = InvoiceList(
            site: request.site,
            filter: asked.filter,
            errors: asked.errors,
            invoices: [],
            isFirstPage: request.query.optional("before") == nil,
            mayExport: request.may(.export)
        )
        guard list.errors.isEmpty else { return .page(Page("Invoices", list.parts(mayCreate: false))) }
        var shown: [ShownInvoice]
        if !asked.filter.number.isEmpty {
            shown = try await numbered(asked, request)
        } else if asked.filter.isDeclined {
            shown = []
            for id in try await declined(request) {
                shown.append(try await request.services.invoices.invoice(id.description, request.context))
            }
        } else {
            let (found, next) = try await request.services.invoices.invoices(
                asked.query,
                before: InvoiceID(request.query["before"]),
                limit: InvoiceList.pageSize,
                reads: InvoiceList.reads,
                request.context
            )
            shown = Array(found.prefix(InvoiceList.pageSize))
            list.next = next
        }
        let names = try await request.names(of: shown.map(\.invoice.customer))
        list.invoices = shown.map { (invoice: $0, customer: names[$0.invoice.customer]) }
        return .page(Page("Invoices", list.parts(mayCreate: request.may(.manageBilling))))
    }

    private func declined(_ request: PageRequest<DashboardVisitor>) async throws -> [InvoiceID] {
        try await request.services.figures.store.declinedInvoices(in: request.workspace, limit: Self.mostDeclined)
    }

    /// The invoice of the number, if it is like the rest of what is asked for as well.
    private func numbered(
        _ asked: Asked,
        _ request: PageRequest<DashboardVisitor>
    ) async throws -> [ShownInvoice] {
        let found = try await request.services.invoices.invoice(written: asked.filter.number, request.context)
        guard let found, asked.query.holds(of: found.invoice) else { return [] }
        if asked.filter.isDeclined, try await !declined(request).contains(found.invoice.id) { return [] }
        return [found]
    }

    // MARK: File

    /// The invoices of the filter; without a state only those that have a number and are not void, for a draft is no figure
    /// yet.
    func file(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        var asked = try await asked(request)
        if let error = asked.errors.first { throw WeirError(.invalidInput, error) }
        if asked.query.status == nil { asked.query.isIssued = true }
        let today = request.visitor.zone.localDate(at: request.now)
        let header = [
            "invoice_id", "number", "customer_id", "customer", "contract_id", "status", "invoice_date", "due_date",
            "currency", "subtotal_minor", "discount_minor", "tax_minor", "total_minor", "paid_minor", "due_minor",
        ]
        let name = "invoices-\(today).csv"
        return try await ListFile.answer(named: name, header: header, request, tools.clock) { [asked] file in
            if !asked.filter.number.isEmpty {
                for shown in try await numbered(asked, request) {
                    try file.row(try await Self.row(shown.invoice, request))
                }
            } else if asked.filter.isDeclined {
                for id in try await declined(request) {
                    let shown = try await request.services.invoices.invoice(id.description, request.context)
                    try file.row(try await Self.row(shown.invoice, request))
                }
            } else {
                try await rows(asked, request, in: &file)
            }
        }
    }

    private func rows(
        _ asked: Asked,
        _ request: PageRequest<DashboardVisitor>,
        in file: inout ListFile
    ) async throws {
        var count = 0
        var before: InvoiceID?
        repeat {
            let (found, next) = try await request.services.invoices.invoices(
                asked.query,
                before: before,
                limit: Self.portion,
                request.context
            )
            for shown in found.prefix(min(Self.portion, Self.mostInFile - count)) {
                try file.row(try await Self.row(shown.invoice, request))
                count += 1
            }
            before = next
        } while before != nil && count < Self.mostInFile
        if before != nil {
            file.remark("there are more invoices than the \(Self.mostInFile) of this file: ask for fewer days")
        }
    }

    private static func row(
        _ invoice: Invoice,
        _ request: PageRequest<DashboardVisitor>
    ) async throws -> [String] {
        let statement = invoice.statement
        let amounts = [
            statement.subtotal, statement.discount, statement.tax, statement.total, try invoice.amountPaid,
            try invoice.amountDue,
        ]
        return [
            invoice.id.description, SpreadsheetText.guarded(invoice.number?.description ?? ""),
            invoice.customer.description,
            SpreadsheetText.guarded(try await CustomerLabel.text(invoice.customer, request)),
            invoice.contract?.description ?? "", invoice.status.rawValue, invoice.slot.invoiceDate.description,
            invoice.slot.dueDate.description, invoice.currency.code,
        ] + amounts.map { "\($0.minorUnits)" }
    }
}

extension InvoiceQuery {
    /// Whether an invoice is one of those that are asked for; a customer is asked for by its id.
    fileprivate func holds(of invoice: Invoice) -> Bool {
        if let customer, customer != .id(invoice.customer) { return false }
        if let contract, contract != invoice.contract { return false }
        if let status, status != invoice.status { return false }
        if let from, invoice.slot.invoiceDate < from { return false }
        if let to, invoice.slot.invoiceDate >= to { return false }
        if let currency, currency != invoice.currency { return false }
        return !isIssued || (invoice.number != nil && invoice.status != .void)
    }
}
