import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStreams

/// What a customer has used, and what it may still use.
struct UsageRoutes: RouteGroup {
    let usage: UsageService

    func register(on routes: RouteRegistrar) {
        let summary = LedgerHandler(
            read: { try $0.customerReference() },
            kept: { usage.keptSummary(of: $0, context: $1.context) },
            loaded: { try await usage.summary(of: $0, context: $1.context) },
            reply: { summary, _, _ in .now(APIResponse(UsageSummaryBody(summary: summary))) }
        )
        routes.onCustomer(.get, "/billing/usage", .read(.usage), idempotency: .none, submit: summary)
        let entitlements = LedgerHandler(
            read: { try $0.customerReference() },
            kept: { usage.keptEntitlements(of: $0, context: $1.context) },
            loaded: { try await usage.entitlements(of: $0, context: $1.context) },
            reply: { all, _, _ in .now(Self.list(all)) }
        )
        routes.onCustomer(.get, "/entitlements", .read(.usage), idempotency: .none, submit: entitlements)
        routes.on(
            .post,
            "/v1/usage/query",
            .read(.usage),
            idempotency: IdempotencyMode.none,
            subject: .named
        ) { call in
            let query = try call.read(UsageQueryRequest.read)
            let series = try await usage.series(query, context: call.context)
            let next = query.nextCursor(behind: series)
            return call.form.wantsCSV
                ? Self.table(series, query, next) : APIResponse(UsageSeriesBody(series: series, nextCursor: next))
        }
    }

    /// The rows as comma-separated values; the cursor of the next page is a header.
    private static func table(_ series: UsageSeries, _ query: UsageSeriesQuery, _ next: String?) -> APIResponse {
        let columns = UsageColumns(groupsByCustomer: query.groupsByCustomer, groupBy: query.groupBy)
        var csv = CSVWriter()
        csv.record(columns.header)
        for row in series.rows { csv.record(columns.fields(row)) }
        var response = APIResponse(body: csv.bytes, headers: [.contentType: APIResponse.csvType])
        if let cursor = next { response.headers[.nextCursor] = cursor }
        return response
    }

    private static func list(_ all: [EntitlementUsage]) -> APIResponse {
        .json { json in
            json.page("entitlements", all, nextCursor: nil) { json, element in
                json.element(EntitlementBody(usage: element))
            }
        }
    }
}

/// Reads the body of a usage query.
enum UsageQueryRequest {
    static func read(_ fields: ObjectReader) -> UsageSeriesQuery? {
        let customer = fields.customerReference()
        let meter = fields.required("meter") { $0.string(maxBytes: 200) }
        let start = fields.required("from") { $0.timestamp() }
        let end = fields.required("to") { $0.timestamp() }
        let window = fields.optional("window") { $0.choice(UsageWindow.self) }
        let zone = fields.optional("timeZone") { $0.string(maxBytes: 64) }
        let groupBy = fields.optional("groupBy") { field in
            field.array(maxCount: Meter.maximumGroupKeys + 1) { $0.string(maxBytes: 200) }
        }
        let filter = fields.optional("filter") { field in
            field.map(
                maxCount: Meter.maximumGroupKeys,
                isKey: { (1...200).contains($0.utf8.count) },
                keyForm: "a group key of the meter"
            ) { _, values in Self.values(values) }
        }
        let top = fields.optional("top") { $0.int(in: 1...UsageSeriesQuery.maximumTop) }
        let limit = fields.optional("limit") { $0.int(in: 1...UsageSeriesQuery.maximumRows) }
        let groupsByCustomer = groupBy?.contains(customerGroup) ?? false
        let cursor = fields.optional("cursor") { $0.string(maxBytes: Cursor.maximumLength) }
        if top != nil, !groupsByCustomer { fields.report("top", .notAllowed, "needs 'customer' in 'groupBy'") }
        if top != nil, limit != nil || cursor != nil {
            fields.report("top", .conflictingFields, "and 'limit' or 'cursor' exclude each other")
        }
        guard let meter, let start, let end else { return nil }
        guard start <= end else {
            fields.report("to", .conflictingFields, "must not be before 'from'")
            return nil
        }
        let names = groupBy ?? []
        if Set(names).count < names.count { fields.report("groupBy", .conflictingFields, "names a key twice") }
        var query = UsageSeriesQuery(
            customer: customer,
            meter: meter,
            range: TimeRange(start: start, end: end),
            window: window ?? .none,
            timeZone: zone,
            groupsByCustomer: groupsByCustomer,
            groupBy: names.filter { $0 != customerGroup },
            filter: filter ?? [:],
            top: top,
            limit: limit ?? UsageSeriesQuery.maximumRows
        )
        if let cursor {
            let found = Cursor.position(in: cursor, list: query.cursorList).flatMap { UsagePosition(bytes: $0) }
            guard let found, (found.customer != nil) == groupsByCustomer else {
                fields.report(
                    "cursor",
                    .invalidFormat,
                    "must be the 'nextCursor' of an earlier answer to this question, asked in the same words"
                )
                return nil
            }
            query.after = found
        }
        return query
    }

    /// What `groupBy` calls the customer.
    private static let customerGroup = "customer"

    /// One value or a list; null stands for "missing".
    private static func values(_ field: ValueReader) -> [String?]? {
        guard case .array = field.value else { return value(field).map { [$0] } }
        return field.array(minCount: 1, maxCount: 1000) { value($0) }
    }

    private static func value(_ field: ValueReader) -> String?? {
        switch field.value {
        case .null: return .some(nil)
        case .number(let number): return .some(number.description)
        case .bool(let bool): return .some(bool ? "true" : "false")
        case .string, .oversizedNumber, .array, .object:
            return field.string(maxBytes: EventProperty.maximumTextBytes, allowsEmpty: true).map { .some($0) }
        }
    }
}
