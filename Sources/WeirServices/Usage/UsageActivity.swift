import WeirCore
import WeirPrimitives
import WeirStorage

/// In which hours some customers have usage of a meter at all.
///
/// Minutes are read from events, hours are kept added up. So whoever asks for minutes looks at the hours first, and for
/// minutes only of those customers and hours in which there is something.
struct UsageActivity {
    /// Hours that are looked at together, at most: as many as a word has bits.
    static let span = UInt64.bitWidth

    /// Numbers of UTC hours.
    private let hours: Range<Int64>
    /// Customers with usage in any of the hours, in order, with a bit for each of these.
    private var found: [(context: CustomerContext, hours: UInt64)] = []

    init(hours: Range<Int64>) { self.hours = hours }

    /// The hours that some windows lie in, from the first window on, and at most `span` of them.
    static func hours(of windows: ArraySlice<TimeRange>, span: Int) -> Range<Int64> {
        guard let start = windows.first?.start, let end = windows.last?.end else { return 0..<0 }
        let first = UTCHour(containing: start).number
        let last = UTCHour(containing: end.adding(milliseconds: -1)).number
        return first..<(first + min(last + 1 - first, Int64(span)))
    }

    func covers(_ windows: [TimeRange]) -> Bool {
        let needed = Self.hours(of: windows[...], span: .max)
        return hours.lowerBound <= needed.lowerBound && needed.upperBound <= hours.upperBound
    }

    /// The customers with usage in the hours of some windows.
    func customers(in windows: [TimeRange]) -> [CustomerContext] {
        let needed = Self.hours(of: windows[...], span: Self.span).clamped(to: hours)
        let mask = needed.reduce(UInt64(0)) { $0 | bit(of: $1) }
        return found.filter { $0.hours & mask != 0 }.map(\.context)
    }

    /// Windows of an hour each.
    var windows: [TimeRange] { hours.map { UTCHour(number: $0).range } }

    /// Takes in the usage of further customers by these windows.
    mutating func add(_ rows: [UsageRow], of contexts: [CustomerContext]) {
        var active: [CustomerID: UInt64] = [:]
        // As with all usage: a window without events counts when a level carries over into it.
        for row in rows where row.accumulator.eventCount > 0 || row.initialLevel != .zero {
            active[row.customer, default: 0] |= bit(of: UTCHour(containing: row.window.start).number)
        }
        for context in contexts {
            if let hours = active[context.customer] { found.append((context, hours)) }
        }
    }

    private func bit(of hour: Int64) -> UInt64 { 1 << UInt64(hour - hours.lowerBound) }
}

extension UsageService {
    /// Looks in which hours customers have usage, from the first window on.
    ///
    /// - Returns: The activity, and how many hours times customers were read.
    func activity(
        of contexts: [CustomerContext],
        in windows: ArraySlice<TimeRange>,
        _ query: UsageSeriesQuery,
        _ meter: Meter
    ) async throws -> (activity: UsageActivity, reads: Int) {
        var activity = UsageActivity(hours: UsageActivity.hours(of: windows, span: UsageActivity.span))
        let hours = activity.windows
        let rows = try await ledger.usage(
            UsageQuery(customers: contexts, meter: meter.id, windows: hours, filter: query.filter)
        )
        activity.add(rows, of: contexts)
        return (activity, contexts.count * hours.count)
    }

    /// The same of all customers that a question is about, of fewer hours at a time where they are very many.
    func activity(
        in windows: ArraySlice<TimeRange>,
        _ query: UsageSeriesQuery,
        _ plan: QueryPlan,
        _ context: CallContext
    ) async throws -> (activity: UsageActivity, reads: Int) {
        if let customer = plan.customer {
            return try await activity(of: [customer.context], in: windows, query, plan.meter)
        }
        var span = UsageActivity.span
        while true {
            var activity = UsageActivity(hours: UsageActivity.hours(of: windows, span: span))
            let hours = activity.windows
            var reads = 0
            var after: CustomerID?
            let pageSize = Self.customersAtOnce(hours.count)
            while reads <= UsageSeriesQuery.maximumReads {
                let page = try await customers.customerStates(in: context.workspace, after: after, limit: pageSize)
                reads += page.count * hours.count
                let contexts = page.map { directory.ledgerContext(of: $0, under: plan.policy) }
                if !contexts.isEmpty {
                    let rows = try await ledger.usage(
                        UsageQuery(customers: contexts, meter: plan.meter.id, windows: hours, filter: query.filter)
                    )
                    activity.add(rows, of: contexts)
                }
                guard page.count == pageSize else { return (activity, reads) }
                after = page.last?.customer.id
            }
            guard span > 1 else { throw WeirError.tooManyReads(hint: "Name a customer.") }
            span = max(1, span / 8)
        }
    }
}
