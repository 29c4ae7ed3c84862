import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// A customer's plan, quotas and recorded usage of the period.
struct UsageSummaryBody: JSONWritable {
    let summary: UsageSummary

    func write(to json: inout JSONWriter) {
        let overview = summary.overview
        json.object { json in
            json.member("plan", overview.plan?.text)
            json.member("status", overview.status?.rawValue)
            json.member("period", overview.periodKind.rawValue)
            json.object("quotas") { json in
                for (feature, quota) in overview.quotas.sorted(by: { $0.key < $1.key }) {
                    if let limit = quota.limit { json.member(feature.text, limit) }
                }
            }
            json.object("usage") { json in
                for (feature, used) in summary.usage.sorted(by: { $0.key < $1.key }) {
                    json.member(feature.text, used)
                }
            }
            json.member("periodStart", overview.period.start)
            json.member("periodEnd", overview.period.end)
        }
    }
}

/// One feature with what the customer gets of it.
struct EntitlementBody: JSONWritable {
    let usage: EntitlementUsage

    func write(to json: inout JSONWriter) {
        let entitlement = usage.entitlement
        let isMetered = usage.state != nil
        json.object { json in
            json.member("feature", entitlement.feature.key.text)
            json.member("type", entitlement.feature.kind.name.rawValue)
            json.member("enabled", entitlement.isEnabled)
            json.memberIfPresent("reason", entitlement.refusal?.reason)
            json.member("value", entitlement.value.map { JSONValue($0) })
            json.member("limit", usage.limit)
            json.member("used", usage.used)
            json.member("reserved", usage.state?.reserved)
            json.member("remaining", usage.remaining)
            json.member("resetsAt", isMetered ? usage.resetsAt : nil)
            json.member("mode", entitlement.terms?.limit.mode)
            json.member("failMode", entitlement.feature.failMode.rawValue)
        }
    }
}

extension AccessRefusal {
    /// The reason as `details.reason` of a refusal has it.
    var reason: String {
        switch self {
        case .unknownFeature: ErrorReason.unknownFeature.rawValue
        case .customerSuspended: ErrorReason.customerSuspended.rawValue
        case .primitiveDisabledByKit: ErrorReason.primitiveDisabledByKit.rawValue
        case .subscriptionInactive: ErrorReason.subscriptionInactive.rawValue
        }
    }
}

/// The answer to a usage query.
struct UsageSeriesBody: JSONWritable {
    let series: UsageSeries
    let nextCursor: String?

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("meter", series.meter.code)
            json.member("aggregation", AggregationName(series.meter.aggregation).rawValue)
            json.member("from", series.range.start)
            json.member("to", series.range.end)
            json.array("rows") { json in
                for row in series.rows { json.element(UsageRowBody(row: row, groupBy: series.groupBy)) }
            }
            json.member("hasMore", series.next != nil)
            json.member("nextCursor", nextCursor)
        }
    }
}

/// One row of usage.
struct UsageRowBody: JSONWritable {
    let row: UsageSeries.Row
    let groupBy: [String]

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("windowStart", row.window.start)
            json.member("windowEnd", row.window.end)
            json.memberIfPresent("customerId", row.customer)
            json.memberIfPresent("externalCustomerId", row.externalID)
            json.object("group") { json in
                for (key, value) in zip(groupBy, row.group) { json.member(key, value) }
            }
            json.member("value", row.value)
        }
    }
}

extension UsageSeriesQuery {
    /// The name of the list in cursors.
    ///
    /// It has a digest of the question, without how much of the answer is wanted and where it goes on: a place in one
    /// answer means nothing in another.
    var cursorList: String {
        var question: JSONObject = [
            "meter": .string(meter), "from": JSONValue(range.start), "to": JSONValue(range.end),
            "window": .string(window.rawValue), "byCustomer": .bool(groupsByCustomer),
            "groupBy": .array(groupBy.map { .string($0) }),
        ]
        question["customer"] = customer.map { .string($0.description) }
        question["timeZone"] = timeZone.map { .string($0) }
        let filters = filter.sorted { $0.key < $1.key }.map { key, values in
            JSONObject.Member(name: key, value: .array(values.map { $0.map { .string($0) } ?? .null }))
        }
        question["filter"] = .object(JSONObject(members: filters))
        let digest = Digest.sha256(JSONValue.object(question).canonicalBytes)
        return "usage " + Base64URL.encode(Array(digest.prefix(9)))
    }

    /// The cursor of what follows an answer to it.
    func nextCursor(behind series: UsageSeries) -> String? {
        series.next.map { Cursor.text(list: cursorList, position: $0.bytes) }
    }
}

extension UsagePosition {
    /// The 8 bytes of the window's start, 8 of the number of rows, and the 16 of the customer if there is one.
    var bytes: [UInt8] {
        Self.bytes(of: UInt64(bitPattern: windowStart.milliseconds)) + Self.bytes(of: UInt64(clamping: rows))
            + (customer?.bytes ?? [])
    }

    init?(bytes: [UInt8]) {
        guard bytes.count == 16 || bytes.count == 32 else { return nil }
        let numbers = [bytes[0..<8], bytes[8..<16]].map { $0.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
        var customer: CustomerID?
        if bytes.count == 32 {
            guard let id = CustomerID(bytes: bytes.suffix(16)) else { return nil }
            customer = id
        }
        guard let rows = Int(exactly: numbers[1]) else { return nil }
        self.init(
            customer: customer,
            windowStart: Timestamp(milliseconds: Int64(bitPattern: numbers[0])),
            rows: rows
        )
    }

    private static func bytes(of number: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(56 - $0 * 8)) }
    }
}
