package import WeirPrimitives

/// An event that a meter counts.
package struct CountedEvent: Sendable {
    package var position: EventPosition
    package var key: String
    package var name: String
    package var properties: EventProperties
    package var contribution: Contribution

    /// What was counted, as a number.
    package var amount: ExactDecimal {
        switch contribution.value {
        case .quantity(let quantity): quantity.decimal
        case .member: ExactDecimal(1)
        }
    }
}

/// The events of one customer that some meters count, from which usage is made anew.
///
/// Nothing that was aggregated before is used: this is how a figure is told again from what happened.
package struct CountedEvents: Sendable {
    private let customer: CustomerID
    private let matchers: [MeterID: MeterMatcher]
    private var events: [MeterID: [CountedEvent]] = [:]
    private var passed: [MeterID: [(at: Timestamp, group: GroupKey)]] = [:]
    /// Events that were taken, once for each meter that counts it.
    package private(set) var count = 0

    /// - Parameters:
    ///   - customer: Whose events they are.
    ///   - wanted: The meters that are asked for; events of others are passed over.
    ///   - meters: All meters of the workspace.
    package init(of customer: CustomerID, by wanted: some Sequence<MeterID>, among meters: MeterSet) {
        self.customer = customer
        var matchers: [MeterID: MeterMatcher] = [:]
        for id in wanted { matchers[id] = meters.matcher(of: id) }
        self.matchers = matchers
    }

    /// Takes an event that holds: one that was replaced or taken back is not given.
    ///
    /// - Parameters:
    ///   - event: The event.
    ///   - sequence: Its number, by which events of one instant are in order.
    ///   - counted: The meters that counted it when it came; nil when that is not known. A meter may have begun later.
    package mutating func take(_ event: UsageEvent, sequence: Sequence64, countedBy counted: [MeterID]? = nil) {
        for (id, matcher) in matchers where matcher.meter.eventNames.contains(event.name) {
            guard case .success(let contribution) = matcher.contribution(of: event.properties) else { continue }
            if let counted, !counted.contains(id) {
                passed[id, default: []].append((event.timestamp, contribution.group))
                continue
            }
            events[id, default: []].append(
                CountedEvent(
                    position: EventPosition(timestamp: event.timestamp, sequence: sequence),
                    key: event.key,
                    name: event.name,
                    properties: event.properties,
                    contribution: contribution
                )
            )
            count += 1
        }
    }

    /// The events that a meter counts in a window, in the order of their times; of equal ones, as received.
    package func counted(by meter: MeterID, in window: TimeRange) -> [CountedEvent] {
        (events[meter] ?? []).filter { window.contains($0.position.timestamp) }.sorted { $0.position < $1.position }
    }

    /// Events of a window that look as if the meter counted them, and were not: it began later, or was archived before.
    package func passedOver(by meter: MeterID, in window: TimeRange) -> Int {
        passedGroups(by: meter, in: window).count
    }

    /// The group keys of each of those events.
    package func passedGroups(by meter: MeterID, in window: TimeRange) -> [GroupKey] {
        (passed[meter] ?? []).filter { window.contains($0.at) }.map(\.group)
    }

    /// The usage that is asked for, as the ledger gives it.
    ///
    /// - Throws: ``QuantityOverflow`` when a sum leaves the range.
    package func rows(of item: UsageItem) throws(QuantityOverflow) -> [UsageRow] {
        guard let meter = matchers[item.meter]?.meter else { return [] }
        let ordered = (events[item.meter] ?? []).sorted { $0.position < $1.position }
        var rows: [UsageRow] = []
        for window in item.windows { rows += try self.rows(of: ordered, meter, window, item.groupBy) }
        return rows
    }

    private func rows(
        of events: [CountedEvent],
        _ meter: Meter,
        _ window: TimeRange,
        _ groupBy: [String]
    ) throws(QuantityOverflow) -> [UsageRow] {
        var cells: [[String?]: Accumulator] = [:]
        var levels: [[String?]: Quantity] = [:]
        let places = groupBy.map { key in meter.groupKeys.firstIndex(of: key) }
        for event in events {
            let instant = event.position.timestamp
            if instant >= window.end { break }
            let isBefore = instant < window.start
            if isBefore, meter.aggregation != .weightedSum { continue }
            let values = places.isEmpty ? [] : event.contribution.group.values
            let group = places.map { place in place.flatMap { values[$0] } }
            if isBefore {
                guard case .quantity(let change) = event.contribution.value else { continue }
                levels[group] = try (levels[group] ?? .zero).adding(change)
            } else {
                var cell = cells[group] ?? .empty(meter.aggregation, reference: window.start)
                try cell.add(event.contribution.value, at: event.position)
                cells[group] = cell
            }
        }
        for (group, level) in levels where cells[group] == nil && level != .zero {
            cells[group] = .empty(meter.aggregation, reference: window.start)
        }
        return cells.sorted { Self.isBefore($0.key, $1.key) }.map { group, accumulator in
            UsageRow(
                customer: customer,
                window: window,
                group: group,
                accumulator: accumulator,
                initialLevel: levels[group] ?? .zero
            )
        }
    }

    /// Groups in the order of their values, missing ones first, as the ledger gives them.
    private static func isBefore(_ left: [String?], _ right: [String?]) -> Bool {
        for (one, other) in zip(left, right) where one != other {
            guard let one else { return true }
            guard let other else { return false }
            return one < other
        }
        return false
    }
}
