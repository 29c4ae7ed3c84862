import WeirCore
import WeirPages
import WeirPlots
import WeirPrimitives
import WeirServices
import WeirStorage

/// The figures of each month, and how old what is owed is, as tables.
extension RevenuePages {
    func movements(
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

    func invoiced(
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

    func ages(
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
