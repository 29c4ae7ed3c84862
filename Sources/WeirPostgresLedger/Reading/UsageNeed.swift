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
        let slots = try slots(of: customer, weeks: weeks)
        if !need.totals.isEmpty {
            var totals = HourTotals(need.totals)
            totals.add(slots)
            facts.totals[customer] = totals.totals
        }
        for (meter, days) in need.days {
            for number in days.lowerBound.number...days.upperBound.number {
                facts.days[customer, default: [:]][MeterDay(meter: meter, day: UTCDay(number: number))] = [:]
            }
        }
        for slot in slots where slot.usage.eventCount != 0 {
            let day = slot.hour.day
            let isWanted = need.days.contains { $0.meter == slot.meter && $0.days.contains(day) }
            guard isWanted else { continue }
            facts.days[customer]?[MeterDay(meter: slot.meter, day: day)]?[slot.group, default: DayUsage()]
                .hours[slot.hour] = slot.usage
        }
    }

    /// Usage of a customer in some weeks; what was not consolidated yet may be of others too.
    func slots(of customer: CustomerID, weeks: ClosedRange<Int64>) throws -> [UsageDeltas.Slot] {
        let place = CustomerPlace(customer).arguments
        let answers = try session.pipeline([
            PostgresStatement(
                """
                SELECT usage FROM ledger_usage
                WHERE bucket = $1::bigint AND customer = $2 AND week BETWEEN $3 AND $4 ORDER BY week
                """,
                place + [.integer(weeks.lowerBound), .integer(weeks.upperBound)]
            ),
            PostgresStatement(Self.tailSQL, place),
        ])
        let stored = try Self.lists(answers[0])
        let tail = try UsageSlots.merged(Self.lists(answers[1])).filter {
            weeks.contains(UsageWeek.number(of: $0.hour.day))
        }
        // Weeks share no hour, so their order among each other does not matter.
        return try UsageSlots.merged(try UsageSlots.merged(stored), tail)
    }

    /// The changes that the customer's weeks do not hold yet, in order.
    static let tailSQL = """
        SELECT usage FROM ledger_entries AS e
        WHERE e.bucket = $1::bigint AND e.customer = $2 AND e.usage IS NOT NULL AND e.first > (
            SELECT consolidated FROM ledger_customers WHERE bucket = $1::bigint AND customer = $2
        )
        ORDER BY e.first
        """

    static func lists(_ rows: PostgresRows) throws -> [[UsageDeltas.Slot]] {
        try rows.map { row in
            var reader = ByteReader(try row.bytes(0) ?? [])
            return reader.isAtEnd ? [] : try UsageSlots.decode(from: &reader)
        }
    }
}
