import WeirPrimitives

/// When the periods begin that another system invoices; pure.
struct BillingPeriods {
    enum Step: Hashable {
        case months(Int)
        case days(Int)
    }

    /// The first day of any of them; its day of the month is that of the others.
    let anchor: LocalDate
    let step: Step

    init(anchor: LocalDate, step: Step) {
        self.anchor = anchor
        self.step = step
    }

    /// Periods of an interval; nil for one that is not known, or of no length.
    init?(anchor: LocalDate, unit: String?, count: Int64 = 1) {
        guard (1...1200).contains(count), let unit else { return nil }
        let times = Int(count)
        let step: Step? =
            switch unit {
            case "day": .days(times)
            case "week": .days(7 * times)
            case "month": .months(times)
            case "quarter": .months(3 * times)
            case "half_year": .months(6 * times)
            case "year": .months(12 * times)
            case _: nil
            }
        guard let step else { return nil }
        self.init(anchor: anchor, step: step)
    }

    /// The first day of the period that begins on a day, or of the next one after it.
    func first(onOrAfter day: LocalDate) -> LocalDate {
        switch step {
        case .days(let days):
            let rest = (day.days(since: anchor) % days + days) % days
            return rest == 0 ? day : day.adding(days: days - rest)
        case .months(let months):
            let between = day.calendarMonth.number - anchor.calendarMonth.number
            // Rounded down, so that the period before is never passed over.
            var index = (between - ((between % months + months) % months)) / months
            var first = anchor.adding(months: index * months, anchorDay: anchor.day)
            while first < day {
                index += 1
                first = anchor.adding(months: index * months, anchorDay: anchor.day)
            }
            return first
        }
    }
}

extension Mapped<SubscriptionDraft> {
    /// A subscription that ends there no later than a contract would begin.
    static func endsBefore(
        _ name: String,
        _ customer: String,
        _ field: String,
        _ end: LocalDate,
        _ first: LocalDate
    ) -> Mapped {
        let reason = "it ends on \(end), and a contract would begin on \(first): none is made"
        let terms = SubscriptionDraft.Terms.notLive(status: "ending on \(end)")
        return Mapped(
            SubscriptionDraft(name: name, customer: customer, planKey: "", terms: terms),
            [ImportNote("subscription", name, field, reason, outcome: .told)]
        )
    }
}

/// The first day of a contract, and what is to be said of it.
struct ContractStart {
    let day: LocalDate
    private(set) var note: String?
    /// Why a contract that begins then charges otherwise than there; nil when it does not.
    private(set) var chargesOtherwise: String?

    /// The chosen day, or the first day of the next period where the chosen one is within a period.
    ///
    /// What runs then was invoiced there. No contract begins before its subscription.
    init(chosen: LocalDate, began: LocalDate?, periods: BillingPeriods?) {
        if let began, chosen <= began {
            day = began
        } else if let periods {
            day = periods.first(onOrAfter: chosen)
            if day != chosen {
                note = "\(chosen) is within a period that is invoiced there: the contract begins with the next"
            }
        } else {
            day = chosen
            chargesOtherwise =
                "it is not known which period there \(chosen) is in, so days could be charged there and here"
        }
    }
}
