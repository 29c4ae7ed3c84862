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
    ///   key, or when the answer would have more than ``UsageSeriesQuery/maximumRows`` rows.
    package func series(_ query: UsageSeriesQuery, context: CallContext) async throws -> UsageSeries {
        let policy = try await directory.policy(of: context.workspace)
        let meter = try Self.meter(named: query.meter, in: policy.meters)
        try Self.check(query, against: meter)
        var customer: CustomerPolicy?
        // Whoever may touch one customer only asks about that one.
        if let reference = query.customer ?? context.sealedTo.map({ .id($0) }) {
            customer = try await directory.requirePolicy(of: reference, under: policy, for: context)
        }
        let zone = try self.zone(of: query, customer: customer, policy: policy)
        let windows = query.window.ranges(covering: query.range, in: zone, limit: UsageSeriesQuery.maximumRows)
        guard let windows else {
            throw WeirError.tooManyRows(hint: "Ask for a shorter span, or for longer windows.")
        }
        var table = SeriesTable(query: query, meter: meter)
        guard let first = windows.first, let last = windows.last else {
            return try table.series(over: query.range)
        }
        if let customer {
            try await read([customer.context], windows, query, into: &table)
        } else {
            try await readWorkspace(windows, query, policy, context, into: &table)
        }
        return try table.series(over: TimeRange(start: first.start, end: last.end))
    }

    /// Reads all customers of the workspace, some at a time.
    private func readWorkspace(
        _ windows: [TimeRange],
        _ query: UsageSeriesQuery,
        _ policy: PolicySnapshot,
        _ context: CallContext,
        into table: inout SeriesTable
    ) async throws {
        // A page reads about as much whatever the number of windows.
        let pageSize = max(1, min(500, 20_000 / windows.count))
        var after: CustomerID?
        var reads = 0
        while true {
            let page = try await customers.customerStates(in: context.workspace, after: after, limit: pageSize)
            reads += page.count * windows.count
            guard reads <= UsageSeriesQuery.maximumReads else {
                throw WeirError.tooManyRows(hint: "Name a customer, or ask for fewer windows.")
            }
            let contexts = page.map { directory.ledgerContext(of: $0, under: policy) }
            if !contexts.isEmpty { try await read(contexts, windows, query, into: &table) }
            guard page.count == pageSize else { return }
            after = page.last?.customer.id
        }
    }

    private func read(
        _ contexts: [CustomerContext],
        _ windows: [TimeRange],
        _ query: UsageSeriesQuery,
        into table: inout SeriesTable
    ) async throws {
        let rows = try await ledger.usage(
            UsageQuery(
                customers: contexts,
                meter: table.meter.id,
                windows: windows,
                groupBy: query.groupBy,
                filter: query.filter
            )
        )
        for row in rows { try table.add(row) }
    }

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
