package import WeirPrimitives

/// What contracts must fulfil, and how they change; pure.
package enum ContractRules {
    package static let netTerms = 0...365
    package static let trialDays = 0...3650
    package static let quantities: ClosedRange<Int64> = 1...1_000_000
    package static let maximumPhases = 1000
    package static let maximumThresholds = 100

    /// All that is wrong with a contract, in the order of its fields.
    package static func flaws(in contract: Contract) -> [ContractFlaw] {
        var flaws: [ContractFlaw] = []
        if let end = contract.end, end <= contract.start { flaws.append(.endsBeforeItStarts) }
        if !netTerms.contains(contract.netTermsDays) { flaws.append(.netTermsOutOfRange) }
        if contract.autoPay, contract.netTermsDays != 0 { flaws.append(.autoPayNeedsNetZero) }
        if !trialDays.contains(contract.trialDays) { flaws.append(.trialDaysOutOfRange) }
        if contract.phases.isEmpty || contract.phases.first?.start != contract.start {
            flaws.append(.firstPhaseStartsElsewhere)
        }
        if zip(contract.phases, contract.phases.dropFirst()).contains(where: { $0.start >= $1.start }) {
            flaws.append(.phasesOutOfOrder)
        }
        if contract.phases.count > maximumPhases { flaws.append(.tooManyPhases) }
        for phase in contract.phases { flaws += self.flaws(in: phase, currency: contract.currency) }
        if let progressive = contract.progressive { flaws += self.flaws(in: progressive, currency: contract.currency) }
        return flaws
    }

    private static func flaws(in phase: ContractPhase, currency: Currency) -> [ContractFlaw] {
        var flaws: [ContractFlaw] = []
        let quantities = [phase.quantity] + phase.terms.fees.map(\.quantity)
        if !quantities.allSatisfy(Self.quantities.contains) { flaws.append(.quantityOutOfRange) }
        var keys: Set<String> = []
        for key in phase.terms.fees.map(\.priceKey) + phase.terms.usages.map(\.price.key)
        where !keys.insert(key).inserted {
            flaws.append(.repeatedPriceKey(key))
        }
        for usage in phase.terms.usages {
            if let other = usage.price.currency, other != currency {
                flaws.append(.priceInAnotherCurrency(priceKey: usage.price.key, other))
            }
        }
        return flaws
    }

    private static func flaws(in progressive: ProgressiveBilling, currency: Currency) -> [ContractFlaw] {
        let amounts = progressive.thresholds + [progressive.repeatEvery].compactMap(\.self)
        let minors = progressive.thresholds.map(\.minorUnits)
        let rises = zip(minors, minors.dropFirst()).allSatisfy { $0 < $1 }
        guard !minors.isEmpty, minors.count <= maximumThresholds, rises,
            amounts.allSatisfy({ $0.minorUnits > 0 && $0.currency == currency })
        else { return [.invalidThresholds] }
        return []
    }

    /// Changes the plan, the quantity, the add-ons: whatever a phase says.
    ///
    /// The day of the change belongs to the new phase. Changes that were to begin later are dropped: the last word
    /// counts. Nothing is charged here; the next invoice says what the change costs, and so does its preview.
    ///
    /// - Parameters:
    ///   - contract: As it is.
    ///   - change: What it is to be.
    ///   - timing: From when.
    ///   - now: When it is asked for.
    ///   - lastCut: When the last invoice was cut; nil when none was.
    ///   - zone: The contract's.
    /// - Returns: The contract with the new phase.
    /// - Throws: ``ContractRefusal``; the first that applies, in the order of its cases.
    package static func changed(
        _ contract: Contract,
        to change: ContractChange,
        _ timing: ChangeTiming,
        now: Timestamp,
        lastCut: Timestamp? = nil,
        in zone: Zone
    ) throws(ContractRefusal) -> Contract {
        let day = try day(of: timing, for: contract, keeping: change.terms, now: now, lastCut: lastCut, in: zone)
        guard quantities.contains(change.quantity) else { throw .quantityOutOfRange }
        let phase = ContractPhase(
            start: day,
            decidedAt: now,
            plan: change.plan,
            planVersion: change.planVersion,
            quantity: change.quantity,
            terms: change.terms
        )
        var next = contract
        next.phases.removeAll { $0.start >= day }
        if let present = next.phases.last, present.isSame(as: phase) {
            // To stay as it is, is a change only where another one was to come.
            guard next.phases.count < contract.phases.count else { throw .nothingChanges }
        } else {
            guard next.phases.count < maximumPhases else { throw .tooManyChanges }
            next.phases.append(phase)
        }
        let dropped = contract.phases.filter { $0.start >= day }
        if !dropped.isEmpty {
            guard next.earlier.count < maximumPhases else { throw .tooManyChanges }
            next.earlier.append(EarlierTerms(until: now, end: contract.end, dropped: dropped))
        }
        next.updatedAt = now
        return next
    }

    /// Ends a contract.
    ///
    /// At period end, the invoice that closes the current billing period is its last. One that is still to begin never
    /// does when it ends at once or on its first day. Asking again is harmless.
    ///
    /// - Throws: ``ContractRefusal``; the first that applies, in the order of its cases.
    package static func cancelled(
        _ contract: Contract,
        _ timing: ChangeTiming,
        now: Timestamp,
        lastCut: Timestamp? = nil,
        in zone: Zone
    ) throws(ContractRefusal) -> Contract {
        var next = contract
        if contract.neverBegins { return contract }
        let day = try day(
            of: timing,
            for: contract,
            keeping: nil,
            now: now,
            // An immediate end is tomorrow anyway.
            lastCut: timing == .immediately ? nil : lastCut,
            in: zone
        )
        let isBegun = contract.start <= zone.billableDay(at: now)
        // An immediate end still has its first day, and the day on which it is asked for was used.
        let earliest = isBegun ? contract.start.adding(days: 1) : contract.start
        let end = timing == .immediately && isBegun ? day.adding(days: 1) : max(day, earliest)
        if let present = contract.end, present <= end { return contract }
        next.end = end
        next.phases.removeAll { $0.start >= end && $0.start > contract.start }
        let dropped = contract.phases.filter { !next.phases.contains($0) }
        next.earlier.append(EarlierTerms(until: now, end: contract.end, dropped: dropped))
        next.cancelledAt = contract.cancelledAt ?? now
        next.updatedAt = now
        return next
    }

    /// Takes back that a contract was to end: it goes on as it was agreed before.
    ///
    /// Changes that were to begin behind the end do not come back: the last word counts. One that was not cancelled stays
    /// as it is, so asking again is harmless.
    ///
    /// - Throws: ``ContractRefusal`` `ended` once its last day is over; `nothingChanges` when it is not known what was
    ///   agreed before.
    package static func resumed(
        _ contract: Contract,
        now: Timestamp,
        in zone: Zone
    ) throws(ContractRefusal) -> Contract {
        guard let asked = contract.cancelledAt, let end = contract.end else { return contract }
        guard zone.billableDay(at: now) < end else { throw .ended(end) }
        // It may have been brought forward since; what was agreed before the first word of it counts.
        guard let before = contract.earlier.first(where: { $0.until >= asked }) else { throw .nothingChanges }
        guard contract.earlier.count < maximumPhases else { throw .tooManyChanges }
        var next = contract
        next.end = before.end
        next.cancelledAt = nil
        next.isCancelledByCustomer = false
        next.earlier.append(EarlierTerms(until: now, end: end, dropped: []))
        next.updatedAt = now
        return next
    }

    /// The day from which a change holds.
    ///
    /// An invoice that was cut at the start of a day has what was over by then. A change on that day would end longer
    /// periods there as well, of which no invoice could say anything any more: it holds from the next day.
    ///
    /// `terms`: What is charged from then on; nil when the contract ends.
    private static func day(
        of timing: ChangeTiming,
        for contract: Contract,
        keeping terms: ContractTerms?,
        now: Timestamp,
        lastCut: Timestamp?,
        in zone: Zone
    ) throws(ContractRefusal) -> LocalDate {
        let day = try day(of: timing, for: contract, now: now, in: zone)
        guard let lastCut, zone.startOfDay(day) <= lastCut, cutsLongerPeriods(of: contract, on: day, terms, in: zone)
        else { return day }
        let next = day.adding(days: 1)
        if let end = contract.end, next >= end { throw .afterTheEnd(end) }
        return next
    }

    /// Whether something that ends on a day would have been charged at the end of a period that goes on.
    private static func cutsLongerPeriods(
        of contract: Contract,
        on day: LocalDate,
        _ kept: ContractTerms?,
        in zone: Zone
    ) -> Bool {
        let calendar = ContractCalendar(contract, in: zone)
        let instant = zone.startOfDay(day)
        guard let terms = contract.phase(on: day.adding(days: -1))?.terms else { return false }
        var intervals = terms.usages.filter { usage in !(kept?.usages.contains(usage) ?? false) }
            .map(\.price.interval)
        // Fees are compared with what was invoiced, so that the next invoice has them; if there is one.
        if kept == nil { intervals += terms.fees.filter { $0.timing == .arrears }.map(\.interval) }
        let isCommitted = terms.minimumSpend != nil || terms.maximumSpend != nil
        if isCommitted, kept.map({ !$0.hasSameCommitment(as: terms) }) ?? true {
            intervals.append(terms.commitmentPeriod)
        }
        return intervals.contains { calendar.schedule(every: $0).boundary(atOrBefore: instant) != instant }
    }

    /// The day that a timing means.
    private static func day(
        of timing: ChangeTiming,
        for contract: Contract,
        now: Timestamp,
        in zone: Zone
    ) throws(ContractRefusal) -> LocalDate {
        let today = zone.billableDay(at: now)
        if let end = contract.end, end <= today || contract.neverBegins { throw .ended(end) }
        let day: LocalDate
        switch timing {
        case .immediately: day = max(today, contract.start)
        case .atPeriodEnd: day = periodEnd(of: contract, after: max(now, zone.startOfDay(contract.start)), in: zone)
        case .on(let date): day = date
        }
        if day < max(today, contract.start) { throw .inThePast(earliest: max(today, contract.start)) }
        if let end = contract.end, day >= end, timing != .atPeriodEnd { throw .afterTheEnd(end) }
        return day
    }

    /// The end of the billing period that an instant lies in, cut to the term.
    package static func periodEnd(of contract: Contract, after instant: Timestamp, in zone: Zone) -> LocalDate {
        let calendar = ContractCalendar(contract, in: zone)
        let interval = contract.phase(on: zone.billableDay(at: instant))?.terms.billingInterval ?? .month
        let end = min(calendar.schedule(every: interval).boundary(after: instant), calendar.end)
        return zone.billableDay(at: end)
    }
}

extension ContractPhase {
    /// Whether two phases charge the same, whenever they begin.
    func isSame(as other: ContractPhase) -> Bool {
        plan == other.plan && planVersion == other.planVersion && quantity == other.quantity && terms == other.terms
    }
}

extension ContractTerms {
    fileprivate func hasSameCommitment(as other: ContractTerms) -> Bool {
        minimumSpend == other.minimumSpend && maximumSpend == other.maximumSpend
            && commitmentPeriod == other.commitmentPeriod
    }
}

/// What a contract is to be.
package struct ContractChange: Sendable, Hashable {
    package var plan: PlanKey
    package var planVersion: Int
    package var quantity: Int64
    package var terms: ContractTerms

    package init(plan: PlanKey, planVersion: Int, quantity: Int64 = 1, terms: ContractTerms) {
        self.plan = plan
        self.planVersion = planVersion
        self.quantity = quantity
        self.terms = terms
    }
}

/// From when a change holds.
package enum ChangeTiming: Sendable, Hashable {
    /// From the present local day.
    case immediately
    /// From the end of the current billing period.
    case atPeriodEnd
    /// From a local day, today or later.
    case on(LocalDate)
}

/// Why a contract is not accepted.
package enum ContractFlaw: Sendable, Hashable {
    case endsBeforeItStarts
    case netTermsOutOfRange
    /// A saved method is charged when the invoice falls due, and with net terms that is not when it is sent.
    case autoPayNeedsNetZero
    case trialDaysOutOfRange
    case firstPhaseStartsElsewhere
    case phasesOutOfOrder
    case tooManyPhases
    case quantityOutOfRange
    case repeatedPriceKey(String)
    case priceInAnotherCurrency(priceKey: String, Currency)
    case invalidThresholds

    /// A sentence that says what to do.
    package var message: String {
        switch self {
        case .endsBeforeItStarts: "the end date must be after the start date"
        case .netTermsOutOfRange: "net terms must be 0 to 365 days"
        case .autoPayNeedsNetZero: "auto-pay needs net terms of 0 days; set netTerms to 0 or autoPay to false"
        case .trialDaysOutOfRange: "trial days must be 0 to 3650"
        case .firstPhaseStartsElsewhere: "the first phase must begin at the start date"
        case .phasesOutOfOrder: "each phase must begin after the one before it"
        case .tooManyPhases: "at most \(ContractRules.maximumPhases) phases are allowed"
        case .quantityOutOfRange: "quantities must be 1 to 1000000"
        case .repeatedPriceKey(let key): "two prices or add-ons have the key '\(key)'"
        case .priceInAnotherCurrency(let key, let currency):
            "the price '\(key)' is in \(currency); all prices of a contract must be in its currency"
        case .invalidThresholds:
            "thresholds must rise, be above zero and in the contract's currency, and be 1 to 100 in number"
        }
    }
}

/// Why a change of a contract is refused, in order of precedence.
package enum ContractRefusal: Error, Sendable, Hashable {
    /// It has ended; the first day that is no longer part of it.
    case ended(LocalDate)
    case inThePast(earliest: LocalDate)
    /// It ends before the change would hold.
    case afterTheEnd(LocalDate)
    case quantityOutOfRange
    case nothingChanges
    case tooManyChanges
}
