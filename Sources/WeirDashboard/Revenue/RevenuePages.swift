import WeirCore
import WeirPages
import WeirPlots
import WeirPrimitives
import WeirServices
import WeirStorage

/// What comes in: what recurs, what was used, what is owed; each figure leads to what it is made of.
struct RevenuePages: DashboardGroup {
    func register(on pages: DashboardRegistrar) {
        pages.get("/revenue") { request in try await overview(request) }
        RecurringPages().register(on: pages)
        ReceivablePages().register(on: pages)
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
                "Customers with recurring revenue",
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
    private static func invoices(
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

    private func movements(
        _ figures: RevenueFigures,
        _ currency: Currency,
        _ request: PageRequest<DashboardVisitor>
    ) -> any PageComponent {
        let money = { (minor: Int64) in request.format.money(Money(minorUnits: minor, currency: currency)) }
        return PageSection(
            "Movements of recurring revenue",
            hint: "Contracts that Weir invoices; fees with their part of a month, without discounts and taxes.",
            [
                PageTable(
                    "Movements of recurring revenue",
                    columns: [.init("Month"), .init("Start", .figure)]
                        + RecurringRevenue.Kind.allCases.map { .init($0.label, .figure) } + [.init("End", .figure)],
                    rows: figures.shownMonths(in: currency).reversed().map { month in
                        let summary = figures.summary(of: month, in: currency)
                        let changes = RecurringRevenue.Kind.allCases.map { kind -> Cell in
                            let change = summary.changes[kind] ?? 0
                            return change == 0
                                ? Cell("–")
                                : Cell(money(change), href: Self.recurring(request, month, currency, kind))
                        }
                        return PageTable.Row(
                            [
                                Cell(
                                    request.format.month(month),
                                    href: Self.recurring(request, month, currency, nil)
                                ),
                                Cell(
                                    money(summary.start),
                                    href: summary.start == 0
                                        ? nil : Self.recurring(request, month.adding(-1), currency, nil)
                                ),
                            ] + changes + [
                                Cell(money(summary.end), href: Self.recurring(request, month, currency, nil))
                            ]
                        )
                    },
                    empty: EmptyState("Nothing recurs yet", ""),
                    stacks: false
                )
            ]
        )
    }

    private func invoiced(
        _ figures: RevenueFigures,
        _ currency: Currency,
        _ request: PageRequest<DashboardVisitor>
    ) -> any PageComponent {
        let format = request.format
        let money = { (minor: Int64) in format.money(Money(minorUnits: minor, currency: currency)) }
        return PageSection(
            "Invoiced",
            hint: "By invoice date; void invoices are left out.",
            [
                PageTable(
                    "Invoiced",
                    columns: [
                        .init("Month"), .init("Invoices", .figure), .init("Total", .figure),
                        .init("Usage before discounts", .figure), .init("Given back", .figure),
                    ],
                    rows: figures.shownMonths(in: currency).reversed().map { month in
                        let part = figures.invoiced(in: month, currency)
                        let own = Self.invoices(request, month, currency)
                        return PageTable.Row([
                            Cell(format.month(month), href: own), Cell(format.number(part.count), href: own),
                            Cell(money(part.total), href: own), Cell(money(part.usage), href: own),
                            part.refunded == 0 ? Cell("–") : Cell(money(part.refunded), href: own),
                        ])
                    },
                    empty: EmptyState("Nothing was invoiced yet", ""),
                    stacks: false
                )
            ]
        )
    }

    private func ages(
        _ figures: RevenueFigures,
        _ currency: Currency,
        _ request: PageRequest<DashboardVisitor>
    ) -> any PageComponent {
        let format = request.format
        let ages = figures.owed(in: currency)
        let money = { (minor: Int128) in format.sum(minor, in: currency) }
        let all = ages.values.reduce((0, Int128(0))) { ($0.0 + $1.count, $0.1 + $1.owed) }
        let receivables = { (age: ReceivableAge?) in
            OwnPath.with(
                request.path("/revenue/receivables"),
                [("currency", currency.code), ("age", age?.rawValue)]
            )
        }
        return PageSection(
            "Ageing of receivables",
            hint: "Invoices that were sent and are not paid, by the days since they were due.",
            [
                PageTable(
                    "Ageing of receivables",
                    columns: [.init("Due"), .init("Invoices", .figure), .init("Owed", .figure)],
                    rows: ReceivableAge.allCases.map { age in
                        let part = ages[age] ?? (0, 0)
                        let own = receivables(age)
                        return PageTable.Row([
                            Cell(age.label, href: own),
                            Cell(format.number(part.count), href: part.count == 0 ? nil : own),
                            Cell(money(part.owed), href: part.count == 0 ? nil : own),
                        ])
                    },
                    totals: [
                        PageTable.Row([
                            Cell("All"), Cell(format.number(all.0), href: receivables(nil)),
                            Cell(money(all.1), href: receivables(nil)),
                        ])
                    ],
                    empty: EmptyState("Nothing is owed", ""),
                    stacks: false
                )
            ]
        )
    }
}
