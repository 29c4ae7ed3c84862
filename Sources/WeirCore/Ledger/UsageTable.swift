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

    /// Computes the rows of some windows.
    ///
    /// Windows and groups without events are left out.
    ///
    /// What is given:
    /// - `groupBy`: Group keys of the meter to keep apart; the others are added up.
    /// - `filter`: Group keys that must have one of the values; nil stands for a missing property.
    /// - Throws: ``UsageReadError/missing(_:)`` when days or events must be loaded first.
    package static func rows(
        of meter: Meter,
        windows: [TimeRange],
        groupBy: [String],
        filter: [String: [String?]],
        reader: UsageReader
    ) throws(UsageReadError) -> [Row] {
        var reader = reader
        let isWeighted = meter.aggregation == .weightedSum
        let starts = isWeighted ? windows.map(\.start).sorted() : []
        try reader.prepare(meter, for: windows + LevelWalk.steps(to: starts))
        var levels = LevelWalk(meter: meter, groupBy: groupBy, filter: filter, reader: reader)
        var levelsAtStart: [Timestamp: [[String?]: Quantity]] = [:]
        for start in starts where levelsAtStart[start] == nil {
            levelsAtStart[start] = try levels.advance(to: start)
        }
        var rows: [Row] = []
        for window in windows {
            var cells = try cells(of: meter, in: window, groupBy: groupBy, filter: filter, reader: reader)
            let levels = levelsAtStart[window.start] ?? [:]
            // A level that nothing changed in the window is usage all the same.
            for (group, level) in levels where cells[group] == nil && level != .zero {
                cells[group] = .empty(meter.aggregation, reference: window.start)
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

    /// The levels of a weighted sum at instants in ascending order, each from the one before.
    private struct LevelWalk {
        let meter: Meter
        let groupBy: [String]
        let filter: [String: [String?]]
        let reader: UsageReader
        private var instant = Timestamp.earliest
        private var levels: [[String?]: Quantity] = [:]

        init(meter: Meter, groupBy: [String], filter: [String: [String?]], reader: UsageReader) {
            self.meter = meter
            self.groupBy = groupBy
            self.filter = filter
            self.reader = reader
        }

        /// The spans that a walk over some instants reads.
        static func steps(to instants: [Timestamp]) -> [TimeRange] {
            zip([.earliest] + instants, instants).map { TimeRange(start: $0, end: max($0, $1)) }
        }

        mutating func advance(to end: Timestamp) throws(UsageReadError) -> [[String?]: Quantity] {
            guard end > instant else { return levels }
            let step = TimeRange(start: instant, end: end)
            instant = end
            let changes = try UsageTable.cells(of: meter, in: step, groupBy: groupBy, filter: filter, reader: reader)
            for (group, accumulator) in changes {
                guard case .weighted(let state) = accumulator else { continue }
                levels[group] = try (levels[group] ?? .zero).addingReporting(state.total)
            }
            return levels
        }
    }

    private static func cells(
        of meter: Meter,
        in window: TimeRange,
        groupBy: [String],
        filter: [String: [String?]],
        reader: UsageReader
    ) throws(UsageReadError) -> [[String?]: Accumulator] {
        var cells: [[String?]: Accumulator] = [:]
        // Mostly all groups are asked for, or none is kept apart.
        let isPlain = filter.isEmpty && (groupBy.isEmpty || groupBy == meter.groupKeys)
        for (group, accumulator) in try reader.accumulators(of: meter, in: window) {
            let known = isPlain && !groupBy.isEmpty ? group.values : []
            if isPlain, known.count == groupBy.count {
                if try cells[known]?.mergeReporting(accumulator) == nil { cells[known] = accumulator }
                continue
            }
            let values = Dictionary(
                zip(meter.groupKeys, group.values),
                uniquingKeysWith: { first, _ in first }
            )
            let passes = filter.allSatisfy { key, allowed in allowed.contains(values[key] ?? nil) }
            guard passes else { continue }
            let cell = groupBy.map { values[$0] ?? nil }
            // The first one is taken as it is: moved to the start of a long window its moment may leave the range.
            if try cells[cell]?.mergeReporting(accumulator) == nil { cells[cell] = accumulator }
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
