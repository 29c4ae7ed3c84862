import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// `/v1/export/usage`: usage of a meter by customer, window and group.
struct UsageExport: RouteGroup {
    let usage: UsageService
    let tools: StreamTools

    func register(on routes: RouteRegistrar) {
        routes.on(.get, "/v1/export/usage", .read(.usage), readsQuery: true, use: answer)
    }

    @Sendable
    private func answer(_ call: APICall) async throws -> APIResponse {
        let (query, format, instant) = try call.readQuery { fields -> (UsageSeriesQuery, ExportFormat, Timestamp)? in
            let customer = fields.customerReference()
            let meter = fields.required("meter") { $0.string(maxBytes: 200) }
            let start = fields.required("from") { $0.timestamp() }
            let end = fields.required("to") { $0.timestamp() }
            let window = fields.optional("window") { $0.choice(UsageWindow.self) }
            let zone = fields.optional("timeZone") { $0.string(maxBytes: 64) }
            let groups = fields.optional("groupBy") { $0.string(maxBytes: 2000) }
            let (format, instant) = (fields.exportFormat(call), fields.exportInstant(call))
            guard let meter, let start, let end else { return nil }
            guard start <= end else {
                fields.report("to", .conflictingFields, "must not be before 'from'")
                return nil
            }
            let query = UsageSeriesQuery(
                customer: customer,
                meter: meter,
                range: TimeRange(start: start, end: end),
                window: window ?? .none,
                timeZone: zone,
                groupsByCustomer: true,
                groupBy: groups?.split(separator: ",").map(String.init) ?? []
            )
            return (query, format, instant)
        }
        // What is wrong with the question is told of before the answer begins, and so is a time of which the customer's
        // events are no longer there.
        try await usage.check(query, context: call.context)
        if query.customer != nil {
            var beginning = query
            beginning.limit = 1
            _ = try await usage.series(beginning, context: call.context)
        }
        let table = UsageColumns(groupsByCustomer: true, groupBy: query.groupBy)
        return .export(.usageExport, format, header: table.header, asOf: instant, call, tools) { export in
            let moment = ExportMoment(instant, isPresent: instant == call.context.now)
            try await usage.export(query, asOf: moment, context: call.context, reached: export.reached) { rows in
                for row in rows {
                    try await export.write(UsageRowBody(row: row, groupBy: query.groupBy)) { table.fields(row) }
                }
            }
        }
    }
}

/// Rows of usage as a table.
struct UsageColumns: Sendable {
    let groupsByCustomer: Bool
    let groupBy: [String]

    var header: [String] {
        ["windowStart", "windowEnd"] + (groupsByCustomer ? ["customerId", "externalCustomerId"] : []) + groupBy
            + ["value"]
    }

    func fields(_ row: UsageSeries.Row) -> [String?] {
        [row.window.start.description, row.window.end.description]
            + (groupsByCustomer ? [row.customer?.description, row.externalID] : []) + row.group
            + [row.value.description]
    }
}
