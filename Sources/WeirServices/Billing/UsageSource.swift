import WeirCore
import WeirPrimitives
import WeirStorage

/// Where usage that is priced comes from.
protocol UsageSource: Sendable {
    /// Usage of one moment, and the last entry that it counts.
    func statement(_ items: [StatementQuery.Item]) async throws -> LedgerStatement

    /// The amount of each counted event of a window, in the order of their times; of equal ones, as received.
    func amounts(of meter: Meter, in window: TimeRange, through cut: Sequence64) async throws -> [ExactDecimal]
}

/// The ledger's own figures.
struct LedgerSource: UsageSource {
    let ledger: any Ledger
    let context: CustomerContext
    let meters: MeterSet

    func statement(_ items: [StatementQuery.Item]) async throws -> LedgerStatement {
        try await ledger.statement(StatementQuery(context: context, items: items))
    }

    func amounts(of meter: Meter, in window: TimeRange, through cut: Sequence64) async throws -> [ExactDecimal] {
        let entries = EntrySource(ledger: ledger, context: context, meters: meters, cut: cut)
        return try await entries.counted(by: [meter.id], in: window)[meter.id, default: []].map(\.amount)
    }
}

/// The same figures made anew from the entries up to one of them.
struct EntrySource: UsageSource {
    let ledger: any Ledger
    let context: CustomerContext
    let meters: MeterSet
    let cut: Sequence64

    private static let entriesAtOnce = 10_000
    /// Events that are held at once; more are refused.
    static let maximumEvents = 2_000_000

    /// An event that a meter counts.
    struct Counted {
        var position: EventPosition
        var key: String
        var name: String
        var contribution: Contribution

        var amount: ExactDecimal {
            switch contribution.value {
            case .quantity(let quantity): quantity.decimal
            case .member: ExactDecimal(1)
            }
        }
    }

    func amounts(of meter: Meter, in window: TimeRange, through cut: Sequence64) async throws -> [ExactDecimal] {
        try await counted(by: [meter.id], in: window)[meter.id, default: []].map(\.amount)
    }

    /// The events that meters count, in the order of their times.
    func counted(by wanted: Set<MeterID>, in range: TimeRange) async throws -> [MeterID: [Counted]] {
        var found: [MeterID: [Counted]] = [:]
        var count = 0
        var after: Sequence64? = 0
        while let from = after {
            let page = try await ledger.entries(
                EntryQuery(context: context, range: range, after: from, through: cut, limit: Self.entriesAtOnce)
            )
            for listed in page.events where listed.fate == nil {
                for id in listed.meters where wanted.contains(id) {
                    let event = listed.recorded.event
                    guard let matcher = meters.matcher(of: id),
                        case .success(let contribution) = matcher.contribution(of: event.properties)
                    else { continue }
                    found[id, default: []].append(
                        Counted(
                            position: listed.recorded.position,
                            key: event.key,
                            name: event.name,
                            contribution: contribution
                        )
                    )
                    count += 1
                }
            }
            guard count <= Self.maximumEvents else {
                throw WeirError(
                    .conflict,
                    "More than \(Self.maximumEvents) events would have to be read one by one.",
                    hint: "Export the events and count them outside."
                )
            }
            after = page.next
        }
        return found.mapValues { $0.sorted { $0.position < $1.position } }
    }

    func statement(_ items: [StatementQuery.Item]) async throws -> LedgerStatement {
        let windows = items.flatMap(\.windows)
        guard let first = windows.map(\.start).min(), let last = windows.map(\.end).max(), first < last else {
            return LedgerStatement(cut: cut, rows: items.map { _ in [] })
        }
        let needsLevels = items.contains { meters[id: $0.meter]?.aggregation == .weightedSum }
        let range = TimeRange(start: needsLevels ? .earliest : first, end: last)
        let events = try await counted(by: Set(items.map(\.meter)), in: range)
        return LedgerStatement(
            cut: cut,
            rows: try items.map { item in
                guard let meter = meters[id: item.meter] else { return [] }
                let counted = events[item.meter] ?? []
                return try item.windows.flatMap { try rows(of: counted, meter, $0, item.groupBy) }
            }
        )
    }

    private func rows(
        of events: [Counted],
        _ meter: Meter,
        _ window: TimeRange,
        _ groupBy: [String]
    ) throws -> [UsageRow] {
        var cells: [[String?]: Accumulator] = [:]
        var levels: [[String?]: Quantity] = [:]
        do {
            for event in events {
                let values = Dictionary(
                    zip(meter.groupKeys, event.contribution.group.values),
                    uniquingKeysWith: { first, _ in first }
                )
                let group = groupBy.map { values[$0] ?? nil }
                let instant = event.position.timestamp
                if window.contains(instant) {
                    var cell = cells[group] ?? .empty(meter.aggregation, reference: window.start)
                    try cell.add(event.contribution.value, at: event.position)
                    cells[group] = cell
                } else if instant < window.start, meter.aggregation == .weightedSum,
                    case .quantity(let change) = event.contribution.value
                {
                    levels[group] = try (levels[group] ?? .zero).adding(change)
                }
            }
        } catch {
            throw LedgerError.overflow
        }
        for (group, level) in levels where cells[group] == nil && level != .zero {
            cells[group] = .empty(meter.aggregation, reference: window.start)
        }
        return cells.sorted { Self.isBefore($0.key, $1.key) }.map { group, accumulator in
            UsageRow(
                customer: context.customer,
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
