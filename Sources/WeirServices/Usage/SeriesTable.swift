import WeirCore
import WeirPrimitives
import WeirStorage

/// Adds up the rows that the ledger gives, before aggregates are taken.
struct SeriesTable {
    private struct Key: Hashable {
        var window: TimeRange
        var customer: CustomerID?
        var group: [String?]
    }

    private struct Cell {
        var accumulator: Accumulator
        var initialLevel: Quantity
    }

    let meter: Meter
    private let query: UsageSeriesQuery
    private var cells: [Key: Cell] = [:]
    /// Distinct values in the rows taken in, where the aggregate keeps them apart.
    private var valueCount = 0

    init(query: UsageSeriesQuery, meter: Meter) {
        self.query = query
        self.meter = meter
    }

    /// Takes a row in.
    ///
    /// A window without events counts only when a level carries over into it.
    mutating func add(_ row: UsageRow) throws(WeirError) {
        guard row.accumulator.eventCount > 0 || row.initialLevel != .zero else { return }
        valueCount += row.accumulator.distinctValueCount
        guard valueCount <= UsageSeriesQuery.maximumValues else {
            throw WeirError.invalidInput([
                RequestIssue(
                    "to",
                    .tooMany,
                    "the question would merge more than \(UsageSeriesQuery.maximumValues) distinct values"
                )
            ])
        }
        let key = Key(
            window: row.window,
            customer: query.groupsByCustomer ? row.customer : nil,
            group: row.group
        )
        guard var cell = cells[key] else {
            // Where customers are kept apart, each has rows of its own, and the answer is cut afterwards.
            guard query.groupsByCustomer || cells.count < UsageSeriesQuery.maximumRows else {
                throw WeirError.tooManyGroups
            }
            cells[key] = Cell(accumulator: row.accumulator, initialLevel: row.initialLevel)
            return
        }
        // The old value is let go first, so that large maps are changed in place.
        cells[key] = nil
        do {
            try cell.accumulator.merge(row.accumulator)
            cell.initialLevel = try cell.initialLevel.adding(row.initialLevel)
        } catch {
            throw WeirError.overflow
        }
        cells[key] = cell
    }

    /// The aggregates, in order.
    func rows(externalIDs: [CustomerID: String] = [:]) throws(WeirError) -> [UsageSeries.Row] {
        var rows: [UsageSeries.Row] = []
        rows.reserveCapacity(cells.count)
        for (key, cell) in cells {
            let value: AggregateValue
            do {
                value = try cell.accumulator.result(
                    meter.aggregation,
                    over: key.window,
                    initialLevel: cell.initialLevel
                )
            } catch {
                throw WeirError.overflow
            }
            rows.append(
                UsageSeries.Row(
                    window: key.window,
                    customer: key.customer,
                    externalID: key.customer.flatMap { externalIDs[$0] },
                    group: key.group,
                    value: value.quantity(roundedBy: meter.rounding)
                )
            )
        }
        rows.sort(by: Self.precedes)
        return rows
    }

    private static func precedes(_ left: UsageSeries.Row, _ right: UsageSeries.Row) -> Bool {
        if let first = left.customer, let second = right.customer, first != second { return first < second }
        if left.window.start != right.window.start { return left.window.start < right.window.start }
        return precedes(left.group, right.group)
    }

    /// The order of groups: by their values, a missing one before an empty one.
    static func precedes(_ left: [String?], _ right: [String?]) -> Bool {
        left.lexicographicallyPrecedes(right) {
            ($0 ?? "", $0 == nil ? 0 : 1) < ($1 ?? "", $1 == nil ? 0 : 1)
        }
    }
}

extension Accumulator {
    /// How many values it keeps apart; 0 for those that keep figures only.
    fileprivate var distinctValueCount: Int {
        switch self {
        case .count, .sum, .max, .min, .latest, .weighted: 0
        case .values(let state): state.counts.count
        case .members(let state): state.members.count
        }
    }
}
