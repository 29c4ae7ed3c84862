package import WeirPrimitives

/// Usage of a meter by window and group, computed from one customer's ledger.
package enum UsageTable {
    /// One cell of the table, in a form that still merges.
    package struct Row: Sendable {
        package var window: TimeRange
        /// Values of the asked group keys, in their order.
        package var group: [String?]
        package var accumulator: Accumulator
        /// For weighted sums: the level carried over from before the window.
        package var initialLevel: Quantity
    }

    /// Computes the rows of some windows. Windows and groups without events are left out.
    ///
    /// - Parameters:
    ///   - groupBy: Group keys of the meter to keep apart; the others are added up.
    ///   - filter: Group keys that must have one of the values; nil stands for a missing property.
    /// - Throws: ``UsageReadError/missing(_:)`` when days or events must be loaded first.
    package static func rows(
        of meter: Meter,
        windows: [TimeRange],
        groupBy: [String],
        filter: [String: [String?]],
        reader: UsageReader
    ) throws(UsageReadError) -> [Row] {
        var rows: [Row] = []
        for window in windows {
            var cells = try cells(of: meter, in: window, groupBy: groupBy, filter: filter, reader: reader)
            var levels: [[String?]: Quantity] = [:]
            if case .weightedSum = meter.aggregation {
                levels = try self.levels(of: meter, before: window.start, groupBy, filter, reader)
                // A level that nothing changed in the window is usage all the same.
                for (group, level) in levels where cells[group] == nil && level != .zero {
                    cells[group] = .empty(meter.aggregation, reference: window.start)
                }
            }
            for (group, accumulator) in cells.sorted(by: { ordered($0.key, $1.key) }) {
                rows.append(
                    Row(
                        window: window,
                        group: group,
                        accumulator: accumulator,
                        initialLevel: levels[group] ?? .zero
                    )
                )
            }
        }
        return rows
    }

    private static func levels(
        of meter: Meter,
        before instant: Timestamp,
        _ groupBy: [String],
        _ filter: [String: [String?]],
        _ reader: UsageReader
    ) throws(UsageReadError) -> [[String?]: Quantity] {
        let past = TimeRange(start: .earliest, end: max(.earliest, instant))
        var levels: [[String?]: Quantity] = [:]
        for (group, accumulator) in try cells(of: meter, in: past, groupBy: groupBy, filter: filter, reader: reader) {
            if case .weighted(let state) = accumulator { levels[group] = state.total }
        }
        return levels
    }

    private static func cells(
        of meter: Meter,
        in window: TimeRange,
        groupBy: [String],
        filter: [String: [String?]],
        reader: UsageReader
    ) throws(UsageReadError) -> [[String?]: Accumulator] {
        var cells: [[String?]: Accumulator] = [:]
        for (group, accumulator) in try reader.accumulators(of: meter, in: window) {
            let values = Dictionary(
                zip(meter.groupKeys, group.values),
                uniquingKeysWith: { first, _ in first }
            )
            let passes = filter.allSatisfy { key, allowed in allowed.contains(values[key] ?? nil) }
            guard passes else { continue }
            let cell = groupBy.map { values[$0] ?? nil }
            try cells[cell, default: .empty(meter.aggregation, reference: window.start)].mergeReporting(accumulator)
        }
        return cells
    }

    /// Groups in the order of their values, missing ones first.
    private static func ordered(_ left: [String?], _ right: [String?]) -> Bool {
        for (one, other) in zip(left, right) where one != other {
            guard let one else { return true }
            guard let other else { return false }
            return one < other
        }
        return false
    }
}
