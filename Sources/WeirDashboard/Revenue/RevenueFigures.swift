import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// The figures of a workspace's revenue over the last months.
struct RevenueFigures: Sendable {
    /// Months that are shown, the present one with them.
    static let months = 12

    var today: LocalDate
    var recurring: RecurringRevenueBook.Reading
    var invoiced: [InvoicedMonth]
    var owed: [OwedDay]
    /// What recurs, by the span of a month; of those months that were asked for.
    var sums: [RecurringRevenueBook.Span: [Currency: RecurringRevenue.Summary]] = [:]

    /// `recurringMonths`: Of so many months up to the present one is found out what recurs.
    static func load(
        _ request: PageRequest<DashboardVisitor>,
        recurringMonths: Int
    ) async throws -> RevenueFigures {
        let figures = request.services.figures
        let today = request.visitor.zone.localDate(at: request.now)
        let first = today.calendarMonth.adding(1 - months)
        let spans = (0..<recurringMonths).map { span(of: today.calendarMonth.adding(-$0), today) }
        let (reading, sums) = try await figures.recurring.summaries(of: request.workspace, over: spans)
        return RevenueFigures(
            today: today,
            recurring: reading,
            invoiced: try await figures.store.invoicedMonths(
                in: request.workspace,
                from: first.firstDay,
                before: today.calendarMonth.adding(1).firstDay
            ),
            owed: try await figures.store.owedByDueDate(in: request.workspace),
            sums: sums
        )
    }

    /// Months that are shown at least, though there was nothing in them.
    private static let fewestMonths = 3

    /// From the first with figures to the present one, of the last twelve.
    func shownMonths(in currency: Currency) -> [CalendarMonth] {
        let all = (0..<Self.months).map { today.calendarMonth.adding($0 + 1 - Self.months) }
        let first = all.firstIndex { month in
            invoiced(in: month, currency).count > 0 || summary(of: month, in: currency) != RecurringRevenue.Summary()
        }
        return Array(all.suffix(max(Self.fewestMonths, all.count - (first ?? all.count))))
    }

    /// The currencies with figures; the one with the most invoices and contracts first.
    var currencies: [Currency] {
        var weights: [Currency: Int] = [:]
        for contract in recurring.contracts { weights[contract.currency, default: 0] += 1 }
        for month in invoiced { weights[month.currency, default: 0] += month.count }
        for day in owed { weights[day.currency, default: 0] += day.count }
        return weights.keys.sorted { (weights[$1] ?? 0, $0.code) < (weights[$0] ?? 0, $1.code) }
    }

    /// The days between which a month's movements lie; the present month's end with today.
    static func span(of month: CalendarMonth, _ today: LocalDate) -> RecurringRevenueBook.Span {
        let last = month.adding(1).firstDay
        // What held on the last day of the month before is where the month begins.
        return RecurringRevenueBook.Span(
            from: month.firstDay.adding(days: -1),
            to: min(last.adding(days: -1), max(today, month.firstDay))
        )
    }

    /// Of a month that was asked for.
    func summary(of month: CalendarMonth, in currency: Currency) -> RecurringRevenue.Summary {
        sums[Self.span(of: month, today)]?[currency] ?? RecurringRevenue.Summary()
    }

    func invoiced(in month: CalendarMonth, _ currency: Currency) -> InvoicedMonth {
        invoiced.first { $0.month == month && $0.currency == currency }
            ?? InvoicedMonth(month: month, currency: currency, count: 0, total: 0, usage: 0, refunded: 0)
    }

    /// Sums of what is owed, by age, in minor units.
    func owed(in currency: Currency) -> [ReceivableAge: (count: Int, owed: Int128)] {
        var ages: [ReceivableAge: (count: Int, owed: Int128)] = [:]
        for day in owed where day.currency == currency {
            let age = ReceivableAge(due: day.due, on: today)
            let present = ages[age] ?? (0, 0)
            ages[age] = (present.count + day.count, present.owed + Int128(day.owed))
        }
        return ages
    }
}

extension ReceivableAge {
    var label: String {
        switch self {
        case .notDue: "Not due yet"
        case .upTo30: "1 to 30 days"
        case .upTo60: "31 to 60 days"
        case .upTo90: "61 to 90 days"
        case .older: "Over 90 days"
        }
    }
}

extension RecurringRevenue.Kind {
    var label: String {
        switch self {
        case .new: "New"
        case .expansion: "Expansion"
        case .contraction: "Contraction"
        case .churn: "Churn"
        }
    }

    var badge: Badge {
        switch self {
        case .new, .expansion: Badge(label, .good)
        case .contraction: Badge(label, .warning)
        case .churn: Badge(label, .bad)
        }
    }
}

extension CalendarMonth {
    /// `2026-02`.
    var text: String { String(firstDay.description.prefix(7)) }

    init?(text: String) {
        guard let day = LocalDate(text + "-01") else { return nil }
        self = day.calendarMonth
    }
}
