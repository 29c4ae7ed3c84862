import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// What is owed, invoice by invoice.
struct ReceivablePages: DashboardGroup {
    let tools: DashboardTools

    private static let pageSize = 50
    private static let mostInFile = 20_000

    func register(on pages: DashboardRegistrar) {
        pages.get("/revenue/receivables") { request in try await page(request) }
        pages.get("/revenue/receivables.csv", needs: .export) { request in try await file(request) }
    }

    private func page(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let format = request.format
        let today = request.visitor.zone.localDate(at: request.now)
        let age = ReceivableAge(rawValue: request.query["age"])
        let path = request.path("/revenue/receivables")
        let currency = request.query.optional("currency")
        let after = Self.place(request.query["after"])
        let found = try await invoices(request, age, currency, after, limit: Self.pageSize + 1, today)
        let shown = found.prefix(Self.pageSize)
        var rows: [PageTable.Row] = []
        for invoice in shown {
            let days = today.days(since: invoice.place.due)
            rows.append(
                PageTable.Row(
                    [
                        Cell(
                            invoice.number?.description ?? invoice.place.invoice.description,
                            href: request.path("/invoices/\(invoice.place.invoice)")
                        ),
                        Cell(
                            try await CustomerLabel.text(invoice.customer, request),
                            href: request.path("/customers/\(invoice.customer)")
                        ),
                        Cell(
                            format.date(invoice.place.due),
                            detail: days > 0 ? "\(format.number(days)) \(days == 1 ? "day" : "days") overdue" : nil
                        ),
                        Cell(format.money(invoice.total)), Cell(format.money(invoice.owed)),
                    ],
                    tone: days > 90 ? .bad : .plain
                )
            )
        }
        let query: [(String, String?)] = [("currency", currency), ("age", age?.rawValue)]
        return .page(
            Page(
                "Receivables",
                [
                    PageHeading(
                        "Receivables",
                        subtitle: age?.label,
                        back: PageLink("Revenue", OwnPath.with(request.path("/revenue"), [("currency", currency)])),
                        actions: request.may(.export)
                            ? [
                                PageButton(
                                    "CSV",
                                    href: OwnPath.with(request.path("/revenue/receivables.csv"), query),
                                    downloads: true
                                )
                            ] : []
                    ),
                    PageTabs(
                        "Age",
                        [NavigationItem("All", OwnPath.with(path, [("currency", currency)]), isCurrent: age == nil)]
                            + ReceivableAge.allCases.map { one in
                                NavigationItem(
                                    one.label,
                                    OwnPath.with(path, [("currency", currency), ("age", one.rawValue)]),
                                    isCurrent: one == age
                                )
                            }
                    ),
                    PageSection([
                        PageTable(
                            "Invoices on which something is owed",
                            columns: [
                                .init("Invoice"), .init("Customer"), .init("Due"), .init("Total", .figure),
                                .init("Owed", .figure),
                            ],
                            rows: rows,
                            totals: after == nil && found.count <= Self.pageSize ? Self.totals(found, format) : [],
                            empty: EmptyState("Nothing is owed here", "Invoices stand here from when they are sent."),
                            pages: PageTable.Pages(
                                first: after == nil ? nil : OwnPath.with(path, query),
                                next: found.count > Self.pageSize
                                    ? shown.last.map { last in
                                        OwnPath.with(path, query + [("after", Self.text(last.place))])
                                    } : nil
                            )
                        )
                    ]),
                ]
            )
        )
    }

    /// What all of them come to, by currency.
    private static func totals(_ invoices: [OwedInvoice], _ format: PageFormat) -> [PageTable.Row] {
        let byCurrency = Dictionary(grouping: invoices) { $0.owed.currency.code }
        return byCurrency.sorted { $0.key < $1.key }.compactMap { code, invoices in
            guard let currency = invoices.first?.owed.currency else { return nil }
            let sum = { (part: (OwedInvoice) -> Int64) in
                format.sum(invoices.reduce(0) { $0 + Int128(part($1)) }, in: currency)
            }
            return PageTable.Row([
                Cell(byCurrency.count == 1 ? "All" : "All in \(code)"), .empty, .empty,
                Cell(sum { $0.total.minorUnits }), Cell(sum { $0.owed.minorUnits }),
            ])
        }
    }

    private func file(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let today = request.visitor.zone.localDate(at: request.now)
        let age = ReceivableAge(rawValue: request.query["age"])
        let currency = request.query.optional("currency")
        let header = [
            "invoice_id", "number", "customer_id", "customer", "status", "due_date", "days_overdue", "currency",
            "total_minor", "owed_minor",
        ]
        let name = "receivables-\(today).csv"
        return try await ListFile.answer(named: name, header: header, request, tools.clock) { file in
            let found = try await invoices(request, age, currency, nil, limit: Self.mostInFile + 1, today)
            file.expect(min(found.count, Self.mostInFile))
            for invoice in found.prefix(Self.mostInFile) {
                try file.row([
                    invoice.place.invoice.description,
                    SpreadsheetText.guarded(invoice.number?.description ?? ""), invoice.customer.description,
                    SpreadsheetText.guarded(try await CustomerLabel.text(invoice.customer, request)),
                    invoice.status.rawValue, invoice.place.due.description,
                    "\(max(0, today.days(since: invoice.place.due)))", invoice.owed.currency.code,
                    "\(invoice.total.minorUnits)", "\(invoice.owed.minorUnits)",
                ])
            }
            if found.count > Self.mostInFile {
                file.remark("more invoices are owed that are not in this file: it has \(Self.mostInFile)")
            }
        }
    }

    /// Invoices of one currency, or of all; reads on until there are enough.
    private func invoices(
        _ request: PageRequest<DashboardVisitor>,
        _ age: ReceivableAge?,
        _ currency: String?,
        _ after: OwedInvoice.Place?,
        limit: Int,
        _ today: LocalDate
    ) async throws -> [OwedInvoice] {
        let dates = age?.dueDates(on: today)
        let portion = 500
        var found: [OwedInvoice] = []
        var place = after
        while found.count < limit {
            let next = try await request.services.figures.store.owedInvoices(
                in: request.workspace,
                dueFrom: dates?.from,
                dueBefore: dates?.before,
                after: place,
                limit: portion
            )
            found += next.filter { currency == nil || $0.owed.currency.code == currency }
            place = next.last?.place
            if next.count < portion { break }
        }
        return Array(found.prefix(limit))
    }

    private static func text(_ place: OwedInvoice.Place) -> String { "\(place.due)_\(place.invoice)" }

    private static func place(_ text: String) -> OwedInvoice.Place? {
        let parts = text.split(separator: "_", maxSplits: 1)
        guard parts.count == 2, let due = LocalDate(parts[0]), let invoice = InvoiceID(String(parts[1])) else {
            return nil
        }
        return OwedInvoice.Place(due: due, invoice: invoice)
    }
}
