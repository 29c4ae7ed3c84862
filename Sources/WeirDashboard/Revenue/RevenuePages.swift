import WeirCore
import WeirPages
import WeirPlots
import WeirPrimitives
import WeirServices
import WeirStorage

/// What comes in: what recurs, what was used, what is owed; each figure leads to what it is made of.
struct RevenuePages: DashboardGroup {
    let tools: DashboardTools

    func register(on pages: DashboardRegistrar) {
        pages.get("/revenue") { request in try await overview(request) }
        RecurringPages(tools: tools).register(on: pages)
        ReceivablePages(tools: tools).register(on: pages)
    }

    private func overview(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let figures = try await RevenueFigures.load(request, recurringMonths: RevenueFigures.months)
        let currencies = figures.currencies
        guard let currency = Self.currency(request, currencies) else {
            return .page(
                Page(
                    "Revenue",
                    [
                        PageHeading("Revenue"),
                        PageSection([
                            EmptyState(
                                "No revenue yet",
                                "Figures stand here once there is a contract or an invoice.",
                                action: PageButton("Contracts", href: request.path("/contracts"), .primary)
                            )
                        ]),
                    ]
                )
            )
        }
        var content: [any PageComponent] = [
            PageHeading("Revenue", actions: Self.exports(request, currency))
        ]
        if currencies.count > 1 {
            content.append(
                PageTabs(
                    "Currency",
                    currencies.map { one in
                        NavigationItem(
                            one.code,
                            OwnPath.with(request.path("/revenue"), [("currency", one.code)]),
                            isCurrent: one == currency
                        )
                    }
                )
            )
        }
        if !figures.recurring.isComplete { content.append(Self.progress(figures.recurring, request)) }
        content.append(tiles(figures, currency, request))
        content.append(
            PageGrid(
                .halves,
                [
                    PageSection([PlotPart(recurringPlot(figures, currency), .half)]),
                    PageSection([PlotPart(invoicedPlot(figures, currency), .half)]),
                ]
            )
        )
        content.append(movements(figures, currency, request))
        content.append(invoiced(figures, currency, request))
        content.append(ages(figures, currency, request))
        return .page(Page("Revenue", content))
    }

    /// The one that is asked for, if there is something in it.
    static func currency(_ request: PageRequest<DashboardVisitor>, _ currencies: [Currency]) -> Currency? {
        currencies.first { $0.code == request.query["currency"] } ?? currencies.first
    }

    static func progress(
        _ reading: RecurringRevenueBook.Reading,
        _ request: PageRequest<DashboardVisitor>
    ) -> any PageComponent {
        let all = reading.contracts.count + reading.missing
        let format = request.format
        return PageSection(
            id: "figures",
            refreshSeconds: 1,
            [
                ProgressBar(
                    "Contracts are being added up after the start of the server",
                    PageWords.english.of(format.number(reading.contracts.count), format.number(all)),
                    permille: all == 0 ? 0 : reading.contracts.count * 1000 / all,
                    tone: .info,
                    detail: "Figures of what recurs are not whole until then. Load the page again to go on."
                )
            ]
        )
    }

    private static func exports(
        _ request: PageRequest<DashboardVisitor>,
        _ currency: Currency
    ) -> [any PageComponent] {
        guard request.may(.export) else { return [] }
        let query: [(String, String?)] = [("currency", currency.code)]
        return [
            PageButton(
                "Recurring (CSV)",
                href: OwnPath.with(request.path("/revenue/recurring.csv"), query),
                downloads: true
            ),
            PageButton(
                "Receivables (CSV)",
                href: OwnPath.with(request.path("/revenue/receivables.csv"), query),
                downloads: true
            ),
        ]
    }

    // MARK: Figures

    private func tiles(
        _ figures: RevenueFigures,
        _ currency: Currency,
        _ request: PageRequest<DashboardVisitor>
    ) -> any PageComponent {
        let format = request.format
        let month = figures.today.calendarMonth
        let summary = figures.summary(of: month, in: currency)
        let invoiced = figures.invoiced(in: month, currency)
        let ages = figures.owed(in: currency)
        let overdue = ages.filter { $0.key != .notDue }
        let overdueSum = overdue.values.reduce(0) { $0 + $1.owed }
        let all = ages.values.reduce(0) { $0 + $1.owed }
        let money = { (minor: Int128) in format.sum(minor, in: currency) }
        let change = Int128(summary.end) - Int128(summary.start)
        return Tiles([
            Tile(
                "Monthly recurring revenue",
                money(Int128(summary.end)),
                detail: "\(change > 0 ? "+" : "")\(money(change)) this month",
                href: Self.recurring(request, month, currency, nil)
            ),
            Tile(
                "Recurring customers",
                format.number(summary.customers),
                href: Self.recurring(request, month, currency, nil)
            ),
            Tile(
                "Usage revenue this month",
                money(Int128(invoiced.usage)),
                detail: "before discounts; \(money(Int128(invoiced.total))) invoiced",
                href: Self.invoices(request, month, currency)
            ),
            Tile(
                "Owed",
                money(all),
                detail: overdueSum == 0 ? "nothing is overdue" : "\(money(overdueSum)) overdue",
                href: OwnPath.with(request.path("/revenue/receivables"), [("currency", currency.code)]),
                tone: overdueSum == 0 ? .plain : .warning
            ),
        ])
    }

    static func recurring(
        _ request: PageRequest<DashboardVisitor>,
        _ month: CalendarMonth,
        _ currency: Currency,
        _ kind: RecurringRevenue.Kind?
    ) -> String {
        OwnPath.with(
            request.path("/revenue/recurring"),
            [("month", month.text), ("currency", currency.code), ("kind", kind?.rawValue)]
        )
    }

    /// The very invoices that a month's figures are the sums of.
    static func invoices(
        _ request: PageRequest<DashboardVisitor>,
        _ month: CalendarMonth,
        _ currency: Currency
    ) -> String {
        OwnPath.with(
            request.path("/invoices"),
            [
                ("from", month.firstDay.description),
                ("to", month.adding(1).firstDay.adding(days: -1).description), ("currency", currency.code),
                ("issued", "yes"),
            ]
        )
    }

    private func recurringPlot(_ figures: RevenueFigures, _ currency: Currency) -> Plot {
        let months = figures.shownMonths(in: currency)
        let values = months.map { Money(minorUnits: figures.summary(of: $0, in: currency).end, currency: currency) }
        return Plot(
            title: "Monthly recurring revenue",
            kind: .lines,
            positions: .months(months),
            series: [PlotSeries("Recurring revenue", values.map(\.decimal))],
            unit: .money(currency)
        )
    }

    private func invoicedPlot(_ figures: RevenueFigures, _ currency: Currency) -> Plot {
        let months = figures.shownMonths(in: currency)
        let parts = months.map { figures.invoiced(in: $0, currency) }
        let decimal = { (minor: Int64) in Money(minorUnits: minor, currency: currency).decimal }
        return Plot(
            title: "Invoiced by month",
            kind: .stackedBars,
            positions: .months(months),
            series: [
                // Usage may come to more than the total where discounts and credits take something off.
                PlotSeries("Usage", parts.map { decimal(min($0.usage, $0.total)) }),
                PlotSeries("Fees and all else", parts.map { decimal(max(0, $0.total - $0.usage)) }),
            ],
            unit: .money(currency)
        )
    }
}
