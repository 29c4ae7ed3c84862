package import WeirPrimitives

/// The headers that tell a client of its usage.
package enum UsageHeaders {
    package static let used = "X-Usage-Used"
    package static let limit = "X-Usage-Limit"
    package static let remaining = "X-Usage-Remaining"
    package static let warning = "X-Usage-Warning"

    /// From how many hundredths of the limit a warning is given.
    package static let warningPercent = 80

    /// Names with values; those of a limit only where there is one.
    package static func fields(
        used: Quantity,
        limit: Quantity?,
        period: UsagePeriod
    ) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = [(Self.used, used.description)]
        guard let limit else { return fields }
        fields.append((Self.limit, limit.description))
        fields.append((remaining, Quantity(billionths: max(0, limit.billionths - used.billionths)).description))
        if let warning = warningText(used: used, limit: limit, period: period) {
            fields.append((Self.warning, warning))
        }
        return fields
    }

    /// `80% of monthly limit reached`, once that much is used; the share is rounded down, so it never comes early.
    package static func warningText(used: Quantity, limit: Quantity, period: UsagePeriod) -> String? {
        // A limit of nothing is reached from the start.
        let (product, overflow) = used.billionths.multipliedReportingOverflow(by: 100)
        let percent = limit.billionths > 0 && !overflow ? product / limit.billionths : 100
        guard percent >= Int128(warningPercent) else { return nil }
        return "\(warningPercent)% of \(period.adjective) limit reached"
    }
}

/// How long a quota runs, in words.
package enum UsagePeriod: Sendable, Hashable {
    case month
    case day

    var adjective: String {
        switch self {
        case .month: "monthly"
        case .day: "daily"
        }
    }
}
