package import WeirPrimitives

/// When something is due for a contract; pure.
package enum BillingAgenda {
    /// What is to be done next, and when.
    package enum Item: Sendable, Hashable {
        /// An invoice is to be finalized, or the subscription changes.
        case billing(Timestamp)
        /// The term is over and all is invoiced: closed periods are to be looked at for late and changed usage.
        case settlement(Timestamp)
    }

    /// What is due next.
    ///
    /// - Parameters:
    ///   - calendar: The contract's.
    ///   - open: The first invoice that is not finalized.
    ///   - gracePeriodHours: The workspace's.
    ///   - lastChange: When an invoice of the contract was last finalized or credited; nil when none was.
    ///   - now: The present. What is due by then and not done may lie before it.
    /// - Returns: nil when nothing ever will be, which is so for a contract that ended without an invoice.
    package static func next(
        of calendar: ContractCalendar,
        open: InvoiceSlot?,
        gracePeriodHours: Int,
        lastChange: Timestamp?,
        now: Timestamp
    ) -> Item? {
        let finalizing = open?.finalizableAt(gracePeriodHours: gracePeriodHours)
        let instants = [finalizing, nextBoundary(of: calendar, after: now)].compactMap(\.self)
        if let next = instants.min() { return .billing(next) }
        guard calendar.isFixedTerm, let lastChange else { return nil }
        return .settlement(nextLook(since: max(calendar.end, lastChange), in: calendar.zone, now: now))
    }

    /// The next instant at which what the contract grants may change: its start, the end of its trial, a phase, a
    /// period, or its end.
    package static func nextBoundary(of calendar: ContractCalendar, after now: Timestamp) -> Timestamp? {
        guard now < calendar.end else { return nil }
        var instants = [calendar.start, calendar.feeStart] + calendar.spans.map(\.range.start)
        if calendar.isFixedTerm { instants.append(calendar.end) }
        let today = calendar.zone.billableDay(at: max(now, calendar.start))
        if let phase = calendar.contract.phase(on: today) {
            let schedule = calendar.schedule(every: phase.terms.billingInterval)
            instants.append(schedule.boundary(after: max(now, calendar.start)))
        }
        return instants.filter { $0 > now && $0 <= calendar.end }.min()
    }

    /// When closed periods are looked at next: each day at first, then more and more rarely, and each 30 days for ever.
    ///
    /// `since`: When something last changed. Looks are at the start of a local day.
    package static func nextLook(since: Timestamp, in zone: Zone, now: Timestamp) -> Timestamp {
        let days = max(0, now.milliseconds(since: since) / 86_400_000)
        let gap = min(max(days / 8, 1), 30)
        return zone.startOfDay(zone.billableDay(at: now).adding(days: Int(gap)))
    }
}
