import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// What the monthly recurring revenue and its movements are made of, customer by customer.
struct RecurringPages: DashboardGroup {
    let tools: DashboardTools

    private static let pageSize = 50
    private static let lastPage = 100_000

    func register(on pages: DashboardRegistrar) {
        pages.get("/revenue/recurring") { request in try await page(request) }
        pages.get("/revenue/recurring.csv", needs: .export) { request in try await file(request) }
    }

    /// One customer's part at the start and at the end of a month.
    private struct Part {
        var customer: CustomerID
        var before: Int64
        var after: Int64
        var kind: RecurringRevenue.Kind?
    }

    private struct Asked {
        var month: CalendarMonth
        var currency: Currency
        var kind: RecurringRevenue.Kind?
        var parts: [Part]
        var reading: RecurringRevenueBook.Reading
    }

    /// nil as long as nothing has been agreed or invoiced.
    private func asked(_ request: PageRequest<DashboardVisitor>) async throws -> Asked? {
        let today = request.visitor.zone.localDate(at: request.now)
        let reading = try await request.services.figures.recurring.reading(of: request.workspace)
        let month = CalendarMonth(text: request.query["month"]) ?? today.calendarMonth
        let figures = RevenueFigures(today: today, recurring: reading, invoiced: [], owed: [])
        guard let currency = RevenuePages.currency(request, figures.currencies) else { return nil }
        let kind = RecurringRevenue.Kind(rawValue: request.query["kind"])
        let bounds = RevenueFigures.span(of: month, today)
        let contracts = reading.contracts.filter { $0.currency == currency }
        let movements = RecurringRevenue.movements(of: contracts, from: bounds.from, to: bounds.to)
        var parts = movements.map { movement in
            Part(
                customer: movement.customer,
                before: movement.before,
                after: movement.after,
                kind: movement.kind
            )
        }
        if let kind {
            parts.removeAll { $0.kind != kind }
        } else {
            let moved = Set(parts.map(\.customer))
            var same: [CustomerID: Int64] = [:]
            for contract in contracts where !moved.contains(contract.customer) {
                let amount = contract.monthlyMinor(on: bounds.to)
                if amount != 0 { same[contract.customer, default: 0] += amount }
            }
            parts += same.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { customer, amount in
                Part(customer: customer, before: amount, after: amount, kind: nil)
            }
        }
        return Asked(month: month, currency: currency, kind: kind, parts: parts, reading: reading)
    }

    private func page(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        guard let asked = try await asked(request) else { return .page(Self.empty(request)) }
        let format = request.format
        let money = { (minor: Int64) in format.money(Money(minorUnits: minor, currency: asked.currency)) }
        let number = min(max(1, Int(request.query["page"]) ?? 1), Self.lastPage)
        let start = min((number - 1) * Self.pageSize, asked.parts.count)
        let shown = asked.parts[start...].prefix(Self.pageSize)
        let query: [(String, String?)] = [
            ("month", asked.month.text), ("currency", asked.currency.code), ("kind", asked.kind?.rawValue),
        ]
        let path = request.path("/revenue/recurring")
        func link(_ page: Int) -> String { OwnPath.with(path, query + [("page", "\(page)")]) }
        var rows: [PageTable.Row] = []
        for part in shown {
            rows.append(
                PageTable.Row([
                    Cell(
                        try await CustomerLabel.text(part.customer, request),
                        href: request.path("/customers/\(part.customer)")
                    ),
                    part.kind.map { .badge($0.badge) } ?? Cell("Unchanged"),
                    Cell(money(part.before)), Cell(money(part.after)),
                    Cell(part.after == part.before ? "–" : money(part.after - part.before)),
                ])
            )
        }
        let sums = asked.parts.reduce((Int64(0), Int64(0))) { ($0.0 + $1.before, $0.1 + $1.after) }
        var content: [any PageComponent] = [
            PageHeading(
                asked.kind?.label ?? "Recurring revenue",
                subtitle: "\(format.month(asked.month)), \(asked.currency.code)",
                back: PageLink("Revenue", OwnPath.with(request.path("/revenue"), [("currency", asked.currency.code)])),
                actions: request.may(.export)
                    ? [
                        PageButton(
                            "CSV",
                            href: OwnPath.with(request.path("/revenue/recurring.csv"), query),
                            downloads: true
                        )
                    ] : []
            )
        ]
        if !asked.reading.isComplete { content.append(RevenuePages.progress(asked.reading, request)) }
        content.append(
            PageSection([
                PageTable(
                    "Recurring revenue by customer",
                    columns: [
                        .init("Customer"), .init("Movement"), .init("At the start", .figure),
                        .init("At the end", .figure), .init("Change", .figure),
                    ],
                    rows: rows,
                    totals: [
                        PageTable.Row([
                            Cell("All \(format.number(asked.parts.count))"), Cell.empty, Cell(money(sums.0)),
                            Cell(money(sums.1)), Cell(money(sums.1 - sums.0)),
                        ])
                    ],
                    empty: EmptyState("Nothing here", "In this month there was no such movement."),
                    pages: PageTable.Pages(
                        previous: number > 1 ? link(number - 1) : nil,
                        next: start + Self.pageSize < asked.parts.count ? link(number + 1) : nil,
                        position: "\(format.number(start + 1))–\(format.number(start + shown.count))"
                    )
                )
            ])
        )
        return .page(Page("Recurring revenue", content))
    }

    private static func empty(_ request: PageRequest<DashboardVisitor>) -> Page {
        Page(
            "Recurring revenue",
            [
                PageHeading("Recurring revenue", back: PageLink("Revenue", request.path("/revenue"))),
                PageSection([
                    EmptyState(
                        "Nothing recurs yet",
                        "What contracts bring in each month stands here, customer by customer.",
                        action: PageButton("Contracts", href: request.path("/contracts"), .primary)
                    )
                ]),
            ]
        )
    }

    private func file(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let asked = try await asked(request)
        let name = asked.map { "recurring-\($0.month.text)-\($0.currency.code).csv" } ?? "recurring.csv"
        let header = [
            "month", "customer_id", "customer", "movement", "currency", "start_minor", "end_minor", "change_minor",
        ]
        return try await ListFile.answer(named: name, header: header, request, tools.clock) { file in
            guard let asked else { return }
            file.expect(min(asked.parts.count, CustomerLabel.mostInFile))
            for part in asked.parts.prefix(CustomerLabel.mostInFile) {
                try file.row([
                    asked.month.text, part.customer.description,
                    SpreadsheetText.guarded(try await CustomerLabel.text(part.customer, request)),
                    part.kind?.rawValue ?? "unchanged", asked.currency.code, "\(part.before)", "\(part.after)",
                    "\(part.after - part.before)",
                ])
            }
            let left = asked.parts.count - CustomerLabel.mostInFile
            if left > 0 {
                file.remark("\(left) more customers are not in this file: it has \(CustomerLabel.mostInFile)")
            }
        }
    }
}

/// How a customer is called in lists of figures.
enum CustomerLabel {
    /// Rows of a file, at most.
    static let mostInFile = 20_000

    static func text(_ id: CustomerID, _ request: PageRequest<DashboardVisitor>) async throws -> String {
        guard let state = try await request.services.directory.customer(.id(id), in: request.workspace) else {
            return id.description
        }
        return text(state.customer)
    }

    static func text(_ customer: Customer) -> String {
        customer.name ?? customer.externalID ?? customer.email ?? customer.id.description
    }
}
