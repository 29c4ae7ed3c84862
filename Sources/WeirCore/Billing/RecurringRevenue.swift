package import WeirPrimitives

/// What a contract brings in each month by its fees, whatever is used: its part of the monthly recurring revenue.
///
/// A fee of another interval counts with its part of a month: a twelfth of a yearly one, 365/84 of a weekly one. Days on
/// which no fee is charged, before the start, in a trial and after the end, bring in nothing. Discounts and taxes are not
/// looked at.
package struct RecurringContract: Sendable, Hashable {
    /// From a day on, until the next step.
    package struct Step: Sendable, Hashable {
        package var from: LocalDate
        /// Minor units a month.
        package var monthlyMinor: Int64
    }

    package var contract: ContractID
    package var customer: CustomerID
    package var currency: Currency
    /// In the order of their days.
    package private(set) var steps: [Step]

    /// - Throws: ``MoneyError`` when an amount does not fit.
    package init(_ contract: Contract) throws(MoneyError) {
        self.contract = contract.id
        customer = contract.customer
        currency = contract.currency
        steps = []
        let paid = contract.start.adding(days: contract.trialDays)
        for phase in contract.phases.sorted(by: { ($0.start, $0.decidedAt) < ($1.start, $1.decidedAt) }) {
            let from = max(phase.start, paid)
            let amount = try Self.monthly(phase.terms, in: contract.currency)
            // One that holds during the trial alone is followed by the next on the same day.
            if steps.last?.from == from { steps.removeLast() }
            steps.append(Step(from: from, monthlyMinor: amount))
        }
        guard let end = contract.end else { return }
        steps.removeAll { $0.from >= end }
        if !steps.isEmpty { steps.append(Step(from: end, monthlyMinor: 0)) }
    }

    /// Minor units a month on a day.
    package func monthlyMinor(on day: LocalDate) -> Int64 { steps.last { $0.from <= day }?.monthlyMinor ?? 0 }

    private static func monthly(_ terms: ContractTerms, in currency: Currency) throws(MoneyError) -> Int64 {
        var sum = ExactFraction.zero
        for fee in terms.fees {
            let amount = ExactFraction(fee.unitAmount) * ExactFraction(fee.quantity)
            switch fee.interval.step {
            case .months(let months): sum += amount * ExactFraction(1, over: Int64(months))
            case .days(let days): sum += amount * ExactFraction(365, over: Int64(12 * days))
            }
        }
        guard let units = sum.units(ofPlaces: currency.minorDigits), let minor = Int64(exactly: units) else {
            throw MoneyError.overflow
        }
        return minor
    }
}

/// What became of the monthly recurring revenue between two days.
package enum RecurringRevenue {
    /// How a customer's part has changed.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// There was nothing before.
        case new
        case expansion
        case contraction
        /// There is nothing any more.
        case churn
    }

    /// A customer whose part has changed.
    package struct Movement: Sendable, Hashable {
        package var customer: CustomerID
        package var currency: Currency
        package var kind: Kind
        /// Minor units a month.
        package var before: Int64
        package var after: Int64

        package var change: Int64 { after - before }
    }

    /// What became of it, by currency: `start + new + expansion + contraction + churn = end`.
    package struct Summary: Sendable, Hashable {
        package var start: Int64 = 0
        package var end: Int64 = 0
        /// Minor units a month; those of contraction and churn are below zero.
        package var changes: [Kind: Int64] = [:]
        /// Customers who bring in something at the end.
        package var customers = 0

        package init() {}
    }

    /// Each customer whose part is another on the second day than on the first; all contracts of a customer in a
    /// currency together, so that one who changes from one to another is not lost and won.
    package static func movements(
        of contracts: some Sequence<RecurringContract>,
        from start: LocalDate,
        to end: LocalDate
    ) -> [Movement] {
        parts(of: contracts, start, end).compactMap { key, part in
            guard let kind = kind(part.before, part.after) else { return nil }
            return Movement(
                customer: key.customer,
                currency: key.currency,
                kind: kind,
                before: part.before,
                after: part.after
            )
        }
        .sorted { (abs($1.change), $0.customer) < (abs($0.change), $1.customer) }
    }

    /// The sums, by currency.
    package static func summaries(
        of contracts: some Sequence<RecurringContract>,
        from start: LocalDate,
        to end: LocalDate
    ) -> [Currency: Summary] {
        var summaries: [Currency: Summary] = [:]
        for (key, part) in parts(of: contracts, start, end) where part.before != 0 || part.after != 0 {
            var summary = summaries[key.currency] ?? Summary()
            summary.start += part.before
            summary.end += part.after
            if part.after != 0 { summary.customers += 1 }
            if let kind = kind(part.before, part.after) {
                summary.changes[kind, default: 0] += part.after - part.before
            }
            summaries[key.currency] = summary
        }
        return summaries
    }

    private struct Key: Hashable {
        var customer: CustomerID
        var currency: Currency
    }

    private static func parts(
        of contracts: some Sequence<RecurringContract>,
        _ start: LocalDate,
        _ end: LocalDate
    ) -> [Key: (before: Int64, after: Int64)] {
        var parts: [Key: (before: Int64, after: Int64)] = [:]
        for contract in contracts {
            let (before, after) = (contract.monthlyMinor(on: start), contract.monthlyMinor(on: end))
            guard before != 0 || after != 0 else { continue }
            var part = parts[Key(customer: contract.customer, currency: contract.currency)] ?? (0, 0)
            part.before += before
            part.after += after
            parts[Key(customer: contract.customer, currency: contract.currency)] = part
        }
        return parts
    }

    private static func kind(_ before: Int64, _ after: Int64) -> Kind? {
        switch (before, after) {
        case _ where before == after: nil
        case (0, _): .new
        case (_, 0): .churn
        case _ where after > before: .expansion
        case _: .contraction
        }
    }
}

/// How long what is owed has been due.
package enum ReceivableAge: String, Sendable, Hashable, CaseIterable {
    case notDue = "not_due"
    case upTo30 = "1_30"
    case upTo60 = "31_60"
    case upTo90 = "61_90"
    case older = "over_90"

    /// The due dates that are in it on a day: from the first on, before the second.
    package func dueDates(on today: LocalDate) -> (from: LocalDate?, before: LocalDate?) {
        switch self {
        case .notDue: (today, nil)
        case .upTo30: (today.adding(days: -30), today)
        case .upTo60: (today.adding(days: -60), today.adding(days: -30))
        case .upTo90: (today.adding(days: -90), today.adding(days: -60))
        case .older: (nil, today.adding(days: -90))
        }
    }

    /// Where something belongs that is due on a day.
    package init(due: LocalDate, on today: LocalDate) {
        self =
            Self.allCases.first { age in
                let dates = age.dueDates(on: today)
                return (dates.from.map { $0 <= due } ?? true) && (dates.before.map { due < $0 } ?? true)
            } ?? .older
    }
}
