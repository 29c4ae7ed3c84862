package import WeirPrimitives

/// Quantities that count by the day, such as seats: what was added late in a period counts for the days that are left.
///
/// Days are local days of the customer's zone. Results are exact fractions, rounded where they are used.
package enum SeatUsage {
    /// The prorated sum of changes.
    ///
    /// Each change counts its value times the days from its own day to the period's end, by the days of the whole
    /// period. A level carried over from before counts fully.
    ///
    /// What is given:
    /// - `changes`: Changes of the level within the period.
    /// - `initialLevel`: The level at the period's start.
    /// - `periodDays`: Days of the whole period, greater than zero.
    /// - Throws: ``QuantityOverflow`` when a product does not fit.
    package static func proratedSum(
        of changes: [(at: Timestamp, value: Quantity)],
        initialLevel: Quantity,
        periodEnd: Timestamp,
        periodDays: Int,
        in zone: Zone
    ) throws(QuantityOverflow) -> AggregateValue {
        precondition(periodDays > 0, "A period has at least one day.")
        let end = zone.localDate(at: periodEnd)
        var (sum, overflow) = initialLevel.billionths.multipliedReportingOverflow(by: Int128(periodDays))
        if overflow { throw QuantityOverflow() }
        for change in changes {
            let days = end.dayNumber - zone.localDate(at: change.at).dayNumber
            let (product, first) = change.value.billionths.multipliedReportingOverflow(by: Int128(days))
            let (next, second) = sum.addingReportingOverflow(product)
            if first || second { throw QuantityOverflow() }
            sum = next
        }
        return AggregateValue(numerator: sum, denominator: Int128(periodDays))
    }

    /// An add or remove of one member.
    package struct Operation: Sendable, Hashable {
        package var at: Timestamp
        package var member: String
        package var isAdd: Bool

        package init(at: Timestamp, member: String, isAdd: Bool) {
            self.at = at
            self.member = member
            self.isAdd = isAdd
        }
    }

    /// The prorated unique count of members.
    ///
    /// Each member counts the days on which it was active, its add day and its remove day included, by the days of the
    /// whole period. A day counts once; an add of an active member and a remove of one that
    /// is not active change nothing.
    ///
    /// What is given:
    /// - `carriedOver`: Members that were active before the period and that no operation names: they count fully.
    /// - `periodDays`: Days of the whole period, greater than zero.
    package static func proratedUniqueCount(
        of operations: [Operation],
        carriedOver: Int,
        period: TimeRange,
        periodDays: Int,
        in zone: Zone
    ) -> AggregateValue {
        precondition(periodDays > 0, "A period has at least one day.")
        let lastDay = zone.localDate(at: period.end).dayNumber - 1
        var activeSince: [String: Int] = [:]
        var countedThrough: [String: Int] = [:]
        var days = carriedOver * periodDays
        func count(_ member: String, from first: Int, through last: Int) {
            let start = max(first, (countedThrough[member] ?? Int.min + 1) + 1)
            guard start <= last else { return }
            days += last - start + 1
            countedThrough[member] = last
        }
        let ordered = operations.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
        for (_, operation) in ordered {
            let day = zone.localDate(at: operation.at).dayNumber
            if operation.isAdd {
                if activeSince[operation.member] == nil { activeSince[operation.member] = day }
            } else if let since = activeSince.removeValue(forKey: operation.member) {
                count(operation.member, from: since, through: day)
            }
        }
        for (member, since) in activeSince { count(member, from: since, through: lastDay) }
        return AggregateValue(
            numerator: Quantity(Int64(days)).billionths,
            denominator: Int128(periodDays)
        )
    }
}
