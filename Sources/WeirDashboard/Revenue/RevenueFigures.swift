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

    static func load(_ request: PageRequest<DashboardVisitor>) async throws -> RevenueFigures {
        let figures = request.services.figures
        let today = request.visitor.zone.localDate(at: request.now)
        let first = today.calendarMonth.adding(1 - months)
        return RevenueFigures(
            today: today,
            recurring: try await figures.recurring.reading(of: request.workspace),
            invoiced: try await figures.store.invoicedMonths(
                in: request.workspace,
                from: first.firstDay,
                before: today.calendarMonth.adding(1).firstDay
            ),
            owed: try await figures.store.owedByDueDate(in: request.workspace)
        )
    }

    /// From the oldest to the present one.
    var shownMonths: [CalendarMonth] {
        (0..<Self.months).map { today.calendarMonth.adding($0 + 1 - Self.months) }
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
    func bounds(of month: CalendarMonth) -> (from: LocalDate, to: LocalDate) {
        let last = month.adding(1).firstDay
        // What held on the last day of the month before is where the month begins.
        return (month.firstDay.adding(days: -1), min(last.adding(days: -1), max(today, month.firstDay)))
    }

    func summary(of month: CalendarMonth, in currency: Currency) -> RecurringRevenue.Summary {
        let bounds = bounds(of: month)
        let summaries = RecurringRevenue.summaries(of: recurring.contracts, from: bounds.from, to: bounds.to)
        return summaries[currency] ?? RecurringRevenue.Summary()
    }

    func invoiced(in month: CalendarMonth, _ currency: Currency) -> InvoicedMonth {
        invoiced.first { $0.month == month && $0.currency == currency }
            ?? InvoicedMonth(month: month, currency: currency, count: 0, total: 0, usage: 0, refunded: 0)
    }

    /// Sums of what is owed, by age.
    func owed(in currency: Currency) -> [ReceivableAge: (count: Int, owed: Int64)] {
        var ages: [ReceivableAge: (count: Int, owed: Int64)] = [:]
        for day in owed where day.currency == currency {
            let age = ReceivableAge(due: day.due, on: today)
            let present = ages[age] ?? (0, 0)
            ages[age] = (present.count + day.count, present.owed + day.owed)
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
