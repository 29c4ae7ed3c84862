import WeirCore
import WeirPostgres
import WeirPrimitives
import WeirStorage

/// Which usage of one customer is to be read.
struct UsageNeed {
    private(set) var days: [(meter: MeterID, days: ClosedRange<UTCDay>)] = []
    private(set) var totals: [MeterHours] = []
    /// The days that any of it lies in.
    private(set) var bounds: ClosedRange<UTCDay>?

    mutating func add(_ meter: MeterID, _ days: ClosedRange<UTCDay>) {
        self.days.append((meter, days))
        widen(days)
    }

    mutating func add(_ meter: MeterID, _ hours: Range<UTCHour>) {
        totals.append(MeterHours(meter: meter, hours: hours))
        widen(hours.lowerBound.day...UTCHour(number: max(hours.lowerBound.number, hours.upperBound.number - 1)).day)
    }

    private mutating func widen(_ days: ClosedRange<UTCDay>) {
        bounds = bounds.map { min($0.lowerBound, days.lowerBound)...max($0.upperBound, days.upperBound) } ?? days
    }
}

/// The stretch of time whose usage lies in one row: seven days.
enum UsageWeek {
    static func number(of day: UTCDay) -> Int64 { CivilDay.floorDivide(Int64(day.number), by: 7).quotient }

    /// Usage by week, each in order.
    static func split(_ slots: [UsageDeltas.Slot]) -> [Int64: [UsageDeltas.Slot]] {
        Dictionary(grouping: slots) { number(of: $0.hour.day) }
    }
}

extension FactReader {
    /// Reads the weeks that are asked for and what came since they were written, and puts it together.
    func read(_ need: UsageNeed, of customer: CustomerID, into facts: inout StoredFacts) throws {
        guard let bounds = need.bounds else { return }
        let weeks = UsageWeek.number(of: bounds.lowerBound)...UsageWeek.number(of: bounds.upperBound)
        var totals = HourTotals(need.totals)
        var days: [MeterDay: [GroupKey: DayUsage]] = [:]
        for (meter, range) in need.days {
            for number in range.lowerBound.number...range.upperBound.number {
                days[MeterDay(meter: meter, day: UTCDay(number: number))] = [:]
            }
        }
        try forEachSlots(of: customer, weeks: weeks) { slots in
            if !need.totals.isEmpty { totals.add(slots) }
            for slot in slots where slot.usage.eventCount != 0 {
                days[MeterDay(meter: slot.meter, day: slot.hour.day)]?[slot.group, default: DayUsage()]
                    .hours[slot.hour] = slot.usage
            }
        }
        if !need.totals.isEmpty { facts.totals[customer] = totals.totals }
        if !days.isEmpty { facts.days[customer, default: [:]].merge(days) { $1 } }
    }

    /// Weeks that are read at once, when they are small.
    private static let weeksAtOnce: Int64 = 60
    /// Changes that are read at once, when they are small.
    private static let changesAtOnce: Int64 = 500

    /// Calls `body` with the usage of a customer in some weeks, some weeks at a time.
    func forEachSlots(
        of customer: CustomerID,
        weeks: ClosedRange<Int64>,
        _ body: ([UsageDeltas.Slot]) throws -> Void
    ) throws {
        let place = CustomerPlace(customer).arguments
        let answers = try session.pipeline([
            Self.weeksPage(place, weeks.lowerBound, weeks.upperBound), Self.changesPage(place, after: -1),
        ])
        var tail = try changes(place, first: answers[1]).filter { weeks.contains(UsageWeek.number(of: $0.hour.day)) }
        var page = try Self.read(weeksPage: answers[0])
        while true {
            // Weeks share no hour, so their order among each other does not matter.
            let stored = try UsageSlots.merged(page.slots)
            guard let last = page.last, !page.isLast else {
                return try body(UsageSlots.merged(stored, tail))
            }
            let part = tail.filter { UsageWeek.number(of: $0.hour.day) <= last }
            tail.removeAll { UsageWeek.number(of: $0.hour.day) <= last }
            try body(UsageSlots.merged(stored, part))
            session.keepOpen()
            let answer = try session.pipeline([Self.weeksPage(place, last + 1, weeks.upperBound)])
            page = try Self.read(weeksPage: answer[0])
        }
    }

    private static func weeksPage(_ place: [PostgresValue], _ first: Int64, _ last: Int64) -> PostgresStatement {
        PostgresStatement(
            """
            SELECT week, usage, count FROM (
                SELECT week, usage, count(*) OVER () AS count,
                       sum(octet_length(usage)) OVER (ORDER BY week) - octet_length(usage) AS before
                FROM (
                    SELECT week, usage FROM ledger_usage
                    WHERE bucket = $1::bigint AND customer = $2 AND week BETWEEN $3 AND $4 ORDER BY week LIMIT $5
                ) AS page
            ) AS measured
            WHERE before < $6 ORDER BY week
            """,
            place + [.integer(first), .integer(last), .integer(weeksAtOnce), .integer(bytesAtOnce)]
        )
    }

    private static func read(
        weeksPage rows: PostgresRows
    ) throws -> (slots: [[UsageDeltas.Slot]], last: Int64?, isLast: Bool) {
        var slots: [[UsageDeltas.Slot]] = []
        var last: Int64?
        var count: Int64 = 0
        try rows.forEach { row in
            last = try row.integer(0)
            slots.append(try Self.slots(of: row.bytes(1)))
            count = try row.integer(2) ?? 0
        }
        return (slots, last, count < weeksAtOnce && rows.count == Int(count))
    }

    // MARK: Changes

    /// The changes that a customer's weeks do not hold yet, put together.
    func changes(_ place: [PostgresValue], first: PostgresRows) throws -> [UsageDeltas.Slot] {
        var page = try Self.read(changesPage: first)
        var merged = try UsageSlots.merged(page.slots)
        while !page.isLast, let last = page.last {
            session.keepOpen()
            page = try Self.read(changesPage: session.pipeline([Self.changesPage(place, after: last)])[0])
            merged = try UsageSlots.merged(merged, UsageSlots.merged(page.slots))
        }
        return merged
    }

    /// The next changes after a row of entries, in order.
    static func changesPage(_ place: [PostgresValue], after first: Int64) -> PostgresStatement {
        PostgresStatement(
            """
            SELECT first, usage, count FROM (
                SELECT first, usage, count(*) OVER () AS count,
                       sum(octet_length(usage)) OVER (ORDER BY first) - octet_length(usage) AS before
                FROM (
                    SELECT e.first, e.usage FROM ledger_entries AS e
                    WHERE e.bucket = $1::bigint AND e.customer = $2 AND e.usage IS NOT NULL
                      AND e.first > $3 AND e.first > (
                        SELECT consolidated FROM ledger_customers WHERE bucket = $1::bigint AND customer = $2)
                    ORDER BY e.first LIMIT $4
                ) AS page
            ) AS measured
            WHERE before < $5 ORDER BY first
            """,
            place + [.integer(first), .integer(changesAtOnce), .integer(bytesAtOnce)]
        )
    }

    static func read(
        changesPage rows: PostgresRows
    ) throws -> (slots: [[UsageDeltas.Slot]], last: Int64?, isLast: Bool) {
        var slots: [[UsageDeltas.Slot]] = []
        var last: Int64?
        var count: Int64 = 0
        try rows.forEach { row in
            last = try row.integer(0)
            slots.append(try Self.slots(of: row.bytes(1)))
            count = try row.integer(2) ?? 0
        }
        return (slots, last, count < changesAtOnce && rows.count == Int(count))
    }

    static func slots(of bytes: [UInt8]?) throws -> [UsageDeltas.Slot] {
        var reader = ByteReader(bytes ?? [])
        return reader.isAtEnd ? [] : try UsageSlots.decode(from: &reader)
    }
}
