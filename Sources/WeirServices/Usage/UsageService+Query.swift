import WeirCore
import WeirPrimitives
import WeirStorage

extension UsageService {
    /// Answers a question about usage of one customer or of the whole workspace.
    ///
    /// Figures of several customers are merged before the aggregate is taken, so an average is one over all events, and
    /// a unique count counts a value once whoever had it.
    ///
    /// - Throws: ``WeirError``: `notFound` for an unknown customer or meter; `invalidInput` for an unknown zone or group
    ///   key, or when the question takes more than the bounds of ``UsageSeriesQuery`` allow.
    package func series(_ query: UsageSeriesQuery, context: CallContext) async throws -> UsageSeries {
        let plan = try await self.plan(query, context)
        var series = UsageSeries(meter: plan.meter, range: plan.range, groupBy: query.groupBy, rows: [], next: nil)
        guard !plan.windows.isEmpty else { return series }
        if let top = query.top {
            series.rows = try await highest(top, plan, query, context)
        } else if query.groupsByCustomer {
            (series.rows, series.next) = try await byCustomer(plan, query, context)
        } else {
            (series.rows, series.next) = try await merged(plan, query, context)
        }
        return series
    }

    /// What a question comes to under the policy of the moment.
    struct QueryPlan {
        var policy: PolicySnapshot
        var meter: Meter
        /// nil asks for the whole workspace.
        var customer: CustomerPolicy?
        var windows: [TimeRange]
        /// What the windows cover.
        var range: TimeRange
        /// Windows that are read at once, at most.
        var slice: Int

        /// The first of some windows, to be read at once.
        ///
        /// Minutes are read from events, so those of one hour of a customer at a time, as the ends of any window are.
        func part(of windows: ArraySlice<TimeRange>, limit: Int) -> [TimeRange] {
            guard hasMinutes, let first = windows.first else { return Array(windows.prefix(limit)) }
            let hour = UTCHour(containing: first.start).range
            return Array(windows.prefix(limit).prefix { $0.start < hour.end })
        }

        static let minutes = 60

        var hasMinutes: Bool { slice == Self.minutes }
    }

    func plan(_ query: UsageSeriesQuery, _ context: CallContext) async throws -> QueryPlan {
        let policy = try await directory.policy(of: context.workspace)
        let meter = try Self.meter(named: query.meter, in: policy.meters)
        try Self.check(query, against: meter)
        var customer: CustomerPolicy?
        // Whoever may touch one customer only asks about that one.
        if let reference = query.customer ?? context.sealedTo.map({ .id($0) }) {
            customer = try await directory.requirePolicy(of: reference, under: policy, for: context)
        }
        let zone = try self.zone(of: query, customer: customer, policy: policy)
        let windows = query.window.ranges(covering: query.range, in: zone, limit: UsageSeriesQuery.maximumWindows)
        guard let windows else {
            throw WeirError.tooManyWindows
        }
        var range = query.range
        if let first = windows.first, let last = windows.last { range = TimeRange(start: first.start, end: last.end) }
        return QueryPlan(
            policy: policy,
            meter: meter,
            customer: customer,
            windows: windows,
            range: range,
            slice: query.window == .minute ? QueryPlan.minutes : UsageSeriesQuery.maximumRows
        )
    }

    // MARK: Customers together

    /// Rows by window and group, all customers together.
    private func merged(
        _ plan: QueryPlan,
        _ query: UsageSeriesQuery,
        _ context: CallContext
    ) async throws -> (rows: [UsageSeries.Row], next: UsagePosition?) {
        var page = RowPage(limit: query.limit, after: query.after)
        var windows = plan.windows[...]
        if let after = query.after { windows = windows.drop { $0.start < after.windowStart } }
        var slice = plan.slice
        var reads = 0
        var activity: UsageActivity?
        while !windows.isEmpty, !page.isFull, reads < UsageSeriesQuery.maximumReads {
            let part = plan.part(of: windows, limit: slice)
            var table = SeriesTable(query: query, meter: plan.meter)
            do {
                if plan.hasMinutes {
                    if activity?.covers(part) != true {
                        let looked = try await self.activity(in: windows, query, plan, context)
                        activity = looked.activity
                        reads += looked.reads
                    }
                    let active = activity?.customers(in: part) ?? []
                    try Self.checkReads(active.count * part.count)
                    try await read(active, part, query, into: &table)
                    reads += (active.count + 1) * part.count
                } else if let customer = plan.customer {
                    try await read([customer.context], part, query, into: &table)
                    reads += part.count
                } else {
                    reads += try await readWorkspace(part, query, plan.policy, context, into: &table)
                }
            } catch let error as WeirError where error.code == .invalidInput && part.count > 1 {
                // Too much for one pass: fewer windows at a time, down to one.
                slice = max(1, part.count / 4)
                continue
            }
            page.add(try table.rows())
            windows = windows.dropFirst(part.count)
        }
        return page.finish(hasMore: !windows.isEmpty, nextWindow: windows.first?.start)
    }

    /// Reads all customers of the workspace, some at a time; returns how many windows times customers it were.
    private func readWorkspace(
        _ windows: [TimeRange],
        _ query: UsageSeriesQuery,
        _ policy: PolicySnapshot,
        _ context: CallContext,
        into table: inout SeriesTable
    ) async throws -> Int {
        let pageSize = Self.customersAtOnce(windows.count)
        var after: CustomerID?
        var reads = 0
        while true {
            let page = try await customers.customerStates(in: context.workspace, after: after, limit: pageSize)
            reads += page.count * windows.count
            try Self.checkReads(reads)
            let contexts = page.map { directory.ledgerContext(of: $0, under: policy) }
            if !contexts.isEmpty { try await read(contexts, windows, query, into: &table) }
            guard page.count == pageSize else { return reads }
            after = page.last?.customer.id
        }
    }

    private static func checkReads(_ reads: Int) throws(WeirError) {
        guard reads > UsageSeriesQuery.maximumReads else { return }
        throw .tooManyReads(hint: "Name a customer, or ask for fewer windows.")
    }

    /// A page of customers reads about as much whatever the number of windows.
    static func customersAtOnce(_ windows: Int) -> Int { max(1, min(500, 20_000 / windows)) }

    private func read(
        _ contexts: [CustomerContext],
        _ windows: [TimeRange],
        _ query: UsageSeriesQuery,
        into table: inout SeriesTable
    ) async throws {
        let size = Self.customersAtOnce(windows.count)
        for start in stride(from: 0, to: contexts.count, by: size) {
            let rows = try await ledger.usage(
                UsageQuery(
                    customers: Array(contexts[start..<min(start + size, contexts.count)]),
                    meter: table.meter.id,
                    windows: windows,
                    groupBy: query.groupBy,
                    filter: query.filter
                )
            )
            for row in rows { try table.add(row) }
        }
    }

    // MARK: Customers apart

    /// Rows by customer, window and group.
    private func byCustomer(
        _ plan: QueryPlan,
        _ query: UsageSeriesQuery,
        _ context: CallContext
    ) async throws -> (rows: [UsageSeries.Row], next: UsagePosition?) {
        var page = RowPage(limit: query.limit, after: query.after)
        let end = try await forEachCustomer(plan, query, context, from: query.after) { rows in
            page.add(rows)
            return !page.isFull
        }
        guard let end else { return page.finish(hasMore: false, nextWindow: nil) }
        return page.finish(hasMore: true, nextWindow: end.windowStart, customer: end.customer)
    }

    /// The rows of the highest values of each window and group.
    private func highest(
        _ count: Int,
        _ plan: QueryPlan,
        _ query: UsageSeriesQuery,
        _ context: CallContext
    ) async throws -> [UsageSeries.Row] {
        var ranking = UsageRanking(count: count)
        let end = try await forEachCustomer(plan, query, context, from: nil) { rows in
            try ranking.add(rows)
            return true
        }
        guard end == nil else { throw WeirError.tooManyReads(hint: "Ask for fewer windows.") }
        return ranking.rows
    }

    /// Hands on the rows of some customers and windows after the other, for as long as it is told to.
    ///
    /// - Returns: Where to go on; nil when all was handed on.
    func forEachCustomer(
        _ plan: QueryPlan,
        _ query: UsageSeriesQuery,
        _ context: CallContext,
        from position: UsagePosition?,
        _ take: ([UsageSeries.Row]) throws -> Bool
    ) async throws -> UsagePosition? {
        if let customer = plan.customer {
            return try await forEachSlice(plan, query, [customer.customer], [customer.context], position, take)
        }
        // Those whose windows are read together; more are loaded at once.
        let together = plan.windows.count <= plan.slice ? Self.customersAtOnce(plan.windows.count) : 1
        let size = max(together, 100)
        var reads = 0
        var last: CustomerID?
        if let position, let customer = position.customer {
            // The customer in whose midst the last answer ended, and then those behind it.
            if let state = try await customers.customerState(customer, in: context.workspace) {
                let ledger = directory.ledgerContext(of: state, under: plan.policy)
                let end = try await forEachSlice(plan, query, [state.customer], [ledger], position, take)
                if let end { return end }
            }
            last = customer
        }
        while true {
            let page = try await customers.customerStates(in: context.workspace, after: last, limit: size)
            for first in stride(from: 0, to: page.count, by: together) {
                let states = page[first..<min(first + together, page.count)]
                guard let customer = states.first?.customer.id, let start = plan.windows.first?.start else {
                    return nil
                }
                reads += states.count * plan.windows.count
                guard reads <= UsageSeriesQuery.maximumReads else {
                    return UsagePosition(customer: customer, windowStart: start, rows: 0)
                }
                let contexts = states.map { directory.ledgerContext(of: $0, under: plan.policy) }
                let end = try await forEachSlice(plan, query, states.map(\.customer), contexts, nil, take)
                if let end { return end }
            }
            guard page.count == size else { return nil }
            last = page.last?.customer.id
        }
    }

    private func forEachSlice(
        _ plan: QueryPlan,
        _ query: UsageSeriesQuery,
        _ found: [Customer],
        _ contexts: [CustomerContext],
        _ position: UsagePosition?,
        _ take: ([UsageSeries.Row]) throws -> Bool
    ) async throws -> UsagePosition? {
        var externalIDs: [CustomerID: String] = [:]
        for customer in found { externalIDs[customer.id] = customer.externalID }
        var windows = plan.windows[...]
        if let position { windows = windows.drop { $0.start < position.windowStart } }
        var activity: UsageActivity?
        while let start = windows.first?.start {
            let part = plan.part(of: windows, limit: plan.slice)
            var active = contexts
            if plan.hasMinutes {
                if activity?.covers(part) != true {
                    activity = try await self.activity(of: contexts, in: windows, query, plan.meter).activity
                }
                active = activity?.customers(in: part) ?? []
            }
            windows = windows.dropFirst(part.count)
            if active.isEmpty { continue }
            var table = SeriesTable(query: query, meter: plan.meter)
            try await read(active, part, query, into: &table)
            guard try take(try table.rows(externalIDs: externalIDs)) else {
                return UsagePosition(customer: found.first?.id, windowStart: start, rows: 0)
            }
        }
        return nil
    }

    // MARK: Checks

    private static func meter(named name: String, in meters: MeterSet) throws(WeirError) -> Meter {
        let byID = MeterID(name).flatMap { meters[id: $0] }
        guard let meter = byID ?? meters.meters.first(where: { $0.code == name }) else {
            throw WeirError.notFound("Meter", name)
        }
        return meter
    }

    private static func check(_ query: UsageSeriesQuery, against meter: Meter) throws(WeirError) {
        for key in query.groupBy + query.filter.keys.sorted() where !meter.groupKeys.contains(key) {
            let known = meter.groupKeys.isEmpty ? "it has none" : "it has \(meter.groupKeys.joined(separator: ", "))"
            throw .invalid(
                query.groupBy.contains(key) ? "groupBy" : "filter",
                .unknownValue,
                "names '\(key)', which is not a group key of meter '\(meter.code)'; \(known)"
            )
        }
    }

    private func zone(
        of query: UsageSeriesQuery,
        customer: CustomerPolicy?,
        policy: PolicySnapshot
    ) throws(WeirError) -> Zone {
        guard let name = query.timeZone else { return customer?.zone ?? policy.zone }
        guard let zone = directory.knownZone(named: name) else {
            throw .invalid("timeZone", .unknownValue, "must be a time zone of the IANA database, like Europe/Berlin")
        }
        return zone
    }
}
