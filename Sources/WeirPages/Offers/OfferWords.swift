package import WeirPrimitives

/// The words in which prices, quotas and limits are told, in one language; a further language is a further value.
package struct OfferWords: Sendable {
    package var free = "Free"
    package var byUsage = "By usage"
    package var onRequest = "On request"
    package var unit = "unit"
    package var seat = "seat"
    package var included = "Included"
    package var notIncluded = "Not included"
    /// Where a plan charges nothing of the kind.
    package var noPrice = "–"
    package var unlimited = "Unlimited"
    package var yes = "Yes"
    package var rateLimit = "Rate limit"
    package var trial = "Free trial"
    package var everyInterval: @Sendable (BillingInterval) -> String = { interval in
        let unit =
            switch interval.unit {
            case .day: "day"
            case .week: "week"
            case .month: "month"
            case .quarter: "quarter"
            case .halfYear: "half-year"
            case .year: "year"
            }
        return interval.count == 1 ? "per \(unit)" : "every \(interval.count) \(unit)s"
    }
    package var perSeat: @Sendable (_ interval: String) -> String = { "per seat \($0)" }
    package var each: @Sendable (_ amount: String, _ unit: String) -> String = { "\($0) per \($1)" }
    package var first: @Sendable (_ upTo: String, _ price: String) -> String = { "first \($0): \($1)" }
    package var upTo: @Sendable (_ upTo: String, _ price: String) -> String = { "up to \($0): \($1)" }
    package var beyond: @Sendable (_ price: String) -> String = { "beyond: \($0)" }
    package var plus: @Sendable (_ first: String, _ second: String) -> String = { "\($0) + \($1)" }
    package var perPackage: @Sendable (_ amount: String, _ size: String, _ unit: String) -> String = {
        "\($0) per \($1) \($2)s"
    }
    package var share: @Sendable (_ percent: String) -> String = { "\($0) of the amount" }
    package var priced = "as the events say"
    package var multiplied: @Sendable (_ factor: String) -> String = { "the amount × \($0)" }
    package var from: @Sendable (_ price: String) -> String = { "from \($0)" }
    package var rates: @Sendable (_ count: Int) -> String = { "\($0) rates" }
    package var afterQuota = "above the included quota"
    package var freeUnits: @Sendable (_ count: String) -> String = { "\($0) free" }
    package var atLeast: @Sendable (_ amount: String) -> String = { "at least \($0)" }
    package var atMost: @Sendable (_ amount: String) -> String = { "at most \($0)" }
    package var perMonth = "per month"
    package var perDay = "per day"
    package var per: @Sendable (_ count: String, _ interval: String) -> String = { "\($0) / \($1)" }
    package var second = "second"
    package var minute = "minute"
    package var hour = "hour"
    package var days: @Sendable (_ count: String) -> String = { "\($0) days" }
    package var priceOf: @Sendable (_ title: String) -> String = { "\($0), price" }

    package init() {}

    package static let english = OfferWords()
}
