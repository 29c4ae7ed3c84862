import WeirCore
import WeirPrimitives

/// Collects the rows of one answer from behind a position on.
struct RowPage {
    private let limit: Int
    private let after: UsagePosition?
    private var rows: [UsageSeries.Row] = []
    /// Whether there was a row for which there was no place.
    private var hasOverflow = false

    init(limit: Int, after: UsagePosition?) {
        self.limit = limit
        self.after = after
    }

    var isFull: Bool { hasOverflow }

    /// Takes rows in their order; those of the position's window that were given before are passed over.
    mutating func add(_ found: [UsageSeries.Row]) {
        var passed = 0
        for row in found {
            if let after, row.customer == after.customer, row.window.start == after.windowStart, passed < after.rows {
                passed += 1
                continue
            }
            guard rows.count < limit else {
                hasOverflow = true
                return
            }
            rows.append(row)
        }
    }

    /// The rows, and where the next answer goes on.
    ///
    /// `hasMore`: Whether there may be rows that were not read; they begin with `nextWindow`, of `customer`.
    func finish(
        hasMore: Bool,
        nextWindow: Timestamp?,
        customer: CustomerID? = nil
    ) -> (rows: [UsageSeries.Row], next: UsagePosition?) {
        if hasOverflow, let last = rows.last {
            var given = rows.count(where: { $0.customer == last.customer && $0.window.start == last.window.start })
            if let after, last.customer == after.customer, last.window.start == after.windowStart {
                given += after.rows
            }
            return (rows, UsagePosition(customer: last.customer, windowStart: last.window.start, rows: given))
        }
        guard hasMore, let nextWindow else { return (rows, nil) }
        return (rows, UsagePosition(customer: customer, windowStart: nextWindow, rows: 0))
    }
}

/// The customers with the highest values, of each window and group.
struct UsageRanking {
    private struct Place: Hashable {
        var window: TimeRange
        var group: [String?]
    }

    private let count: Int
    private var best: [Place: [UsageSeries.Row]] = [:]

    init(count: Int) { self.count = count }

    /// Takes rows in, and drops those that are not among the highest.
    mutating func add(_ rows: [UsageSeries.Row]) throws(WeirError) {
        for row in rows {
            let place = Place(window: row.window, group: row.group)
            var kept = best[place] ?? []
            if kept.count == count, let last = kept.last, !Self.precedes(row, last) { continue }
            best[place] = nil
            let index = kept.firstIndex { Self.precedes(row, $0) } ?? kept.count
            kept.insert(row, at: index)
            if kept.count > count { kept.removeLast() }
            best[place] = kept
            guard best.count * count <= UsageSeriesQuery.maximumRanked else { throw WeirError.tooManyRanked }
        }
    }

    /// By window, then group, the highest value first; customers with equal values in the order of their ids.
    var rows: [UsageSeries.Row] {
        let places = best.keys.sorted { left, right in
            left.window.start != right.window.start
                ? left.window.start < right.window.start : SeriesTable.precedes(left.group, right.group)
        }
        return places.flatMap { best[$0] ?? [] }
    }

    private static func precedes(_ left: UsageSeries.Row, _ right: UsageSeries.Row) -> Bool {
        if left.value != right.value { return left.value > right.value }
        guard let first = left.customer, let second = right.customer else { return false }
        return first < second
    }
}
