import WeirCore
import WeirHTTP
import WeirPages
import WeirPlots
import WeirPrimitives
import WeirServices
import WeirStorage

/// What an operator sees first: what comes in, what is used now, and what somebody should look at.
struct HomePages: DashboardGroup {
    /// Customers whose usage is looked at: those who were active last.
    private static let watched = 12
    private static let shown = 5
    /// Limits that are looked at again, of those that were near when they were looked at last.
    private static let nearLooked = 24

    func register(on pages: DashboardRegistrar) {
        pages.get("") { request in
            let figures = try await RevenueFigures.load(request, recurringMonths: 1)
            let usage = try await UsageNow.load(request, customers: Self.watched)
            var content: [any PageComponent] = [PageHeading("Home")]
            if let start = try await start(request, figures, usage) { content.append(start) }
            if let running = ActivityPages.running(request) { content.append(running) }
            content.append(try await tiles(request, figures))
            if let currency = figures.currencies.first {
                content.append(plots(figures, currency, usage))
            } else if let plot = usage.plot {
                content.append(PageSection([PlotPart(plot)]))
            }
            content.append(PageGrid(.halves, [try await nearLimits(request), usage.section(request)]))
            content.append(PageGrid(.halves, [try await next(request), try await failed(request)]))
            return .page(Page("Home", content))
        }
    }

    /// What to do first, as long as there is nothing.
    private func start(
        _ request: PageRequest<DashboardVisitor>,
        _ figures: RevenueFigures,
        _ usage: UsageNow
    ) async throws -> (any PageComponent)? {
        let customers = try await request.services.customers.customers(
            in: request.workspace,
            filter: CustomerFilter(),
            before: nil,
            limit: 1
        )
        guard customers.isEmpty, figures.currencies.isEmpty, usage.customers.isEmpty else { return nil }
        return PageSection(
            "First steps",
            [
                EmptyState(
                    "This workspace is empty",
                    "Say what you measure and sell, make a customer, and send the first event.",
                    action: PageButton("Products", href: request.path("/products"), .primary),
                    code: """
                        curl -X POST \(request.call.host.map { "http://\($0)" } ?? "")/v1/events \\
                          -H "Authorization: Bearer $WEIR_KEY" -H "Content-Type: application/json" \\
                          -d '{"externalCustomerId": "acme", "eventName": "call", "properties": {}}'
                        """
                )
            ]
        )
    }

    private func tiles(
        _ request: PageRequest<DashboardVisitor>,
        _ figures: RevenueFigures
    ) async throws -> any PageComponent {
        let format = request.format
        let month = figures.today.calendarMonth
        let rejected = try await request.services.figures.store.rejectedEventTotal(in: request.workspace)
        let declined = try await request.services.figures.store.declinedInvoices(in: request.workspace, limit: 100)
        var tiles: [Tile] = []
        if let currency = figures.currencies.first {
            let invoiced = figures.invoiced(in: month, currency)
            let before = figures.invoiced(in: month.adding(-1), currency)
            let summary = figures.summary(of: month, in: currency)
            let money = { (minor: Int64) in format.money(Money(minorUnits: minor, currency: currency)) }
            tiles = [
                Tile(
                    "Invoiced this month",
                    money(invoiced.total),
                    detail: (Self.others(figures, month, format) + [
                        "\(money(before.total)) in \(format.month(month.adding(-1)))"
                    ]).joined(separator: "; "),
                    href: RevenuePages.invoices(request, month, currency)
                ),
                Tile(
                    "Monthly recurring revenue",
                    money(summary.end),
                    detail: figures.recurring.isComplete ? nil : "not all contracts yet",
                    href: RevenuePages.recurring(request, month, currency, nil)
                ),
            ]
        } else {
            tiles = [Tile("Invoiced this month", "–", href: request.path("/revenue"))]
        }
        tiles.append(
            Tile(
                "Failed payments",
                declined.count == 100 ? "100 or more" : format.number(declined.count),
                href: request.path("/invoices?payment=declined"),
                tone: declined.isEmpty ? .plain : .bad
            )
        )
        tiles.append(
            Tile(
                "Rejected events",
                format.number(rejected.events),
                detail: rejected.events == 0 ? nil : "kept to be sent again",
                href: request.path("/events/rejected"),
                tone: rejected.events == 0 ? .plain : .warning
            )
        )
        return Tiles(tiles)
    }

    /// What was invoiced in other currencies than the first, each by itself: `and €308.76`.
    private static func others(_ figures: RevenueFigures, _ month: CalendarMonth, _ format: PageFormat) -> [String] {
        let amounts = figures.currencies.dropFirst().prefix(3).compactMap { currency -> String? in
            let total = figures.invoiced(in: month, currency).total
            return total == 0 ? nil : format.money(Money(minorUnits: total, currency: currency))
        }
        return amounts.isEmpty ? [] : ["and " + amounts.joined(separator: ", ")]
    }

    private func plots(_ figures: RevenueFigures, _ currency: Currency, _ usage: UsageNow) -> any PageComponent {
        let months = figures.shownMonths(in: currency)
        let invoiced = Plot(
            title: "Invoiced by month",
            kind: .bars,
            positions: .months(months),
            series: [
                PlotSeries(
                    "Invoiced",
                    months.map { month in
                        Money(minorUnits: figures.invoiced(in: month, currency).total, currency: currency).decimal
                    }
                )
            ],
            unit: .money(currency)
        )
        guard let plot = usage.plot else { return PageSection([PlotPart(invoiced)]) }
        return PageGrid(.halves, [PageSection([PlotPart(invoiced, .half)]), PageSection([PlotPart(plot, .half)])])
    }

    // MARK: What somebody should look at

    private func nearLimits(_ request: PageRequest<DashboardVisitor>) async throws -> any PageComponent {
        let states = try await request.services.figures.store.customersNearLimits(
            in: request.workspace,
            at: request.now,
            after: nil,
            limit: Self.nearLooked
        )
        let near = try await NearLimits.current(of: states, atMost: Self.shown, request)
        let sorted = near.sorted { ($1.percent, $0.customer.id) < ($0.percent, $1.customer.id) }
        let bars: [any PageComponent] = sorted.map { one in
            ProgressBar(
                "\(BidiText.isolated(CustomerLabel.text(one.customer))): \(one.usage.entitlement.feature.key.text)",
                used: one.used,
                of: one.limit,
                request.format,
                href: request.path("/customers/\(one.customer.id)")
            )
        }
        return PageSection(
            "Customers at or near their limit",
            hint: NearLimitPages.hint,
            actions: states.isEmpty ? [] : [PageButton("All", href: request.path(NearLimitPages.path), .small)],
            bars.isEmpty ? [NearLimitPages.nobody] : bars
        )
    }

    private func next(_ request: PageRequest<DashboardVisitor>) async throws -> any PageComponent {
        let format = request.format
        let invoices = try await request.services.figures.store.nextInvoices(in: request.workspace, limit: Self.shown)
        var rows: [PageTable.Row] = []
        for invoice in invoices {
            rows.append(
                PageTable.Row([
                    Cell(
                        try await CustomerLabel.text(invoice.customer, request),
                        detail: format.period(invoice.slot.period),
                        href: request.path("/invoices/\(invoice.id)")
                    ),
                    Cell(format.date(invoice.slot.invoiceDate)),
                    Cell(format.money(invoice.statement.total)),
                ])
            )
        }
        return PageSection(
            "Next invoices",
            hint: "With fees and taxes; usage is added when they are cut.",
            actions: rows.isEmpty
                ? [] : [PageButton("All invoices", href: request.path("/invoices"), .small)],
            [
                PageTable(
                    "Next invoices",
                    columns: [.init("Customer"), .init("Dated", .brief), .init("Amount", .figure)],
                    rows: rows,
                    empty: EmptyState(
                        "No drafts",
                        "Contracts have the draft of their next invoice from the start.",
                        action: PageButton("Contracts", href: request.path("/contracts"))
                    )
                )
            ]
        )
    }

    private func failed(_ request: PageRequest<DashboardVisitor>) async throws -> any PageComponent {
        let store = request.services.figures.store
        var rows: [PageTable.Row] = []
        for id in try await store.declinedInvoices(in: request.workspace, limit: Self.shown) {
            guard let invoice = try await store.invoice(id, in: request.workspace) else { continue }
            rows.append(
                PageTable.Row([
                    Cell(invoice.shownName, href: request.path("/invoices/\(id)")),
                    Cell(
                        try await CustomerLabel.text(invoice.customer, request),
                        href: request.path("/customers/\(invoice.customer)")
                    ),
                    Cell(request.format.money(try invoice.amountDue)),
                ])
            )
        }
        return PageSection(
            "Failed payments",
            id: "failed",
            actions: rows.isEmpty
                ? [] : [PageButton("All", href: request.path("/invoices?payment=declined"), .small)],
            [
                PageTable(
                    "Failed payments",
                    columns: [.init("Invoice"), .init("Customer"), .init("To be paid", .figure)],
                    rows: rows,
                    empty: EmptyState(
                        "No payment has failed",
                        "Charges that were declined stand here until they are paid."
                    )
                )
            ]
        )
    }
}
