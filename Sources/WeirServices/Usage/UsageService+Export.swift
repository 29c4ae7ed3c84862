import WeirCore
import WeirPrimitives
import WeirStorage

extension UsageService {
    /// Customers whose names are read at once.
    private static let exportCustomers = 200

    /// Checks a question without answering it.
    ///
    /// - Throws: As ``series(_:context:)``.
    package func check(_ query: UsageSeriesQuery, context: CallContext) async throws {
        _ = try await plan(query, context)
    }

    /// Hands on the usage of every customer as it stood at an instant, customer by customer.
    ///
    /// The figures that are kept are taken where nothing has come since; else they are added up from the events that had
    /// come by then. So what is told does not depend on how long the export takes.
    ///
    /// `reached`: Told of how far it has come, in thousandths.
    /// - Throws: As ``series(_:context:)``; what `take` throws.
    @concurrent
    package func export(
        _ query: UsageSeriesQuery,
        asOf instant: ExportMoment,
        context: CallContext,
        reached: @Sendable (Int) -> Void = { _ in },
        _ take: @concurrent ([UsageSeries.Row]) async throws -> Void
    ) async throws {
        let plan = try await self.plan(query, context)
        if let customer = plan.customer {
            let moment = instant.moment(ownTime: customer.file.ownTime)
            return try await export(plan, query, customer.customer, customer.context, moment, take)
        }
        let newest = try await customers.customers(
            in: context.workspace,
            filter: CustomerFilter(),
            before: nil,
            limit: 1
        )
        var share = ExportShare(newest: newest.first?.id)
        var last: CustomerID?
        while true {
            let page = try await customers.customerStates(
                in: context.workspace,
                after: last,
                limit: Self.exportCustomers
            )
            for state in page {
                let ledger = directory.ledgerContext(of: state, under: plan.policy)
                let moment = instant.moment(ownTime: state.ownTime)
                try await export(plan, query, state.customer, ledger, moment, take)
                reached(share.reached(state.customer.id))
            }
            guard page.count == Self.exportCustomers, let customer = page.last?.customer else { return }
            last = customer.id
        }
    }

    @concurrent
    private func export(
        _ plan: QueryPlan,
        _ query: UsageSeriesQuery,
        _ customer: Customer,
        _ context: CustomerContext,
        _ instant: Timestamp,
        _ take: @concurrent ([UsageSeries.Row]) async throws -> Void
    ) async throws {
        let cut = try await ledger.cut(context, at: instant)
        guard cut > 0 else { return }
        var windows = plan.windows[...]
        while !windows.isEmpty {
            let part = plan.part(of: windows, limit: plan.slice)
            windows = windows.dropFirst(part.count)
            var table = SeriesTable(query: query, meter: plan.meter)
            for row in try await usage(plan.meter, part, query, context, cut: cut) { try table.add(row) }
            let rows = try table.rows(externalIDs: customer.externalID.map { [customer.id: $0] } ?? [:])
            if !rows.isEmpty { try await take(rows) }
        }
    }

    /// Usage in some windows by the entries up to a cut.
    private func usage(
        _ meter: Meter,
        _ windows: [TimeRange],
        _ query: UsageSeriesQuery,
        _ context: CustomerContext,
        cut: Sequence64
    ) async throws -> [UsageRow] {
        let rows = try await ledger.usage(
            UsageQuery(
                customers: [context],
                meter: meter.id,
                windows: windows,
                groupBy: query.groupBy,
                filter: query.filter
            )
        )
        // Asked afterwards: if nothing has come until now, nothing had come when the usage was read.
        if try await ledger.cut(context) == cut { return rows }
        var recount = UsageRecount(meter: meter, windows: windows, query: query)
        var after: Sequence64? = 0
        while let from = after {
            let page = try await ledger.entries(
                EntryQuery(
                    context: context,
                    range: recount.range,
                    after: from,
                    through: cut,
                    limit: EventService.exportPage
                )
            )
            for event in page.events { try recount.add(event) }
            after = page.next
        }
        return recount.rows(of: context.customer)
    }
}

/// Adds usage up from events, for a moment whose figures are not kept.
struct UsageRecount {
    private let meter: Meter
    private let windows: [TimeRange]
    private let groupBy: [String]
    private let filter: [String: [String?]]
    private var cells: [[[String?]: Accumulator]]
    /// Of weighted sums: what changed the level between the beginning of the window before and that of this one.
    private var changes: [[[String?]: Quantity]]

    /// The windows are in their order, and do not overlap.
    init(meter: Meter, windows: [TimeRange], query: UsageSeriesQuery) {
        self.meter = meter
        self.windows = windows
        groupBy = query.groupBy
        filter = query.filter
        cells = Array(repeating: [:], count: windows.count)
        changes = Array(repeating: [:], count: windows.count)
    }

    /// In which events matter: a level carries over from any time before.
    var range: TimeRange {
        let start = meter.aggregation == .weightedSum ? .earliest : windows.first?.start ?? .earliest
        return TimeRange(start: start, end: windows.last?.end ?? start)
    }

    mutating func add(_ listed: ListedEvent) throws(WeirError) {
        let event = listed.recorded.event
        guard listed.meters.contains(meter.id),
            case .success(let contribution) = meter.contribution(of: event.properties)
        else { return }
        let values = Dictionary(zip(meter.groupKeys, contribution.group.values)) { first, _ in first }
        guard filter.allSatisfy({ key, allowed in allowed.contains(values[key] ?? nil) }) else { return }
        let group = groupBy.map { values[$0] ?? nil }
        // The first window that begins behind the event, and the one before it, in which the event may lie.
        let next = firstWindow(after: event.timestamp)
        do {
            if next > 0, windows[next - 1].contains(event.timestamp) {
                var cell =
                    cells[next - 1][group] ?? .empty(meter.aggregation, reference: windows[next - 1].start)
                cells[next - 1][group] = nil
                try cell.add(contribution.value, at: listed.recorded.position)
                cells[next - 1][group] = cell
            }
            if case .quantity(let quantity) = contribution.value, meter.aggregation == .weightedSum,
                next < windows.count
            {
                changes[next][group] = try (changes[next][group] ?? .zero).adding(quantity)
            }
        } catch {
            throw WeirError.overflow
        }
    }

    func rows(of customer: CustomerID) -> [UsageRow] {
        var rows: [UsageRow] = []
        var levels: [[String?]: Quantity] = [:]
        for (index, window) in windows.enumerated() {
            for (group, change) in changes[index] {
                levels[group] = Quantity(billionths: (levels[group] ?? .zero).billionths + change.billionths)
            }
            var cells = cells[index]
            for (group, level) in levels where cells[group] == nil && level != .zero {
                cells[group] = .empty(meter.aggregation, reference: window.start)
            }
            for (group, accumulator) in cells {
                rows.append(
                    UsageRow(
                        customer: customer,
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

    private func firstWindow(after instant: Timestamp) -> Int {
        var (low, high) = (0, windows.count)
        while low < high {
            let middle = (low + high) / 2
            if windows[middle].start > instant { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
