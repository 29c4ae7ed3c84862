package import WeirPrimitives

/// One invoice that a contract will have: when it is cut, and its dates.
package struct InvoiceSlot: Sendable, Hashable {
    /// The time that the invoice closes: from the invoice before to `cutAt`; empty for one at the very start.
    package var period: TimeRange
    /// The local date of the period's end.
    package var invoiceDate: LocalDate
    /// The invoice date and the net terms.
    package var dueDate: LocalDate

    /// Fees and usage that are due up to here stand on the invoice.
    package var cutAt: Timestamp { period.end }

    package init(period: TimeRange, invoiceDate: LocalDate, dueDate: LocalDate) {
        self.period = period
        self.invoiceDate = invoiceDate
        self.dueDate = dueDate
    }

    /// The first instant at which it may be finalized.
    package func finalizableAt(gracePeriodHours: Int) -> Timestamp {
        cutAt.adding(seconds: Int64(gracePeriodHours) * 3600)
    }
}

/// When a contract is invoiced.
///
/// There is an invoice at the end of each period of the shortest interval among the prices, and one at the end of the
/// term. Fees in advance stand on the invoice that closes the period before theirs; the first ones on an invoice of
/// their own at the start, or at the end of the trial. A yearly fee on a monthly contract stands on the month's invoice
/// at which its own period begins or ends.
package struct InvoicePlan: Sendable {
    /// The most drafts of a fixed term that are made ahead; the rest is rolled on.
    package static let maximumFixedTermDrafts = 120
    /// Drafts that an open-ended contract has ahead.
    package static let openEndedDrafts = 12

    package let calendar: ContractCalendar

    package init(_ calendar: ContractCalendar) { self.calendar = calendar }

    /// How many drafts are made ahead.
    package var draftsAhead: Int {
        calendar.isFixedTerm ? Self.maximumFixedTermDrafts : Self.openEndedDrafts
    }

    /// The invoices that come after one, in order.
    ///
    /// - Parameters:
    ///   - previous: When the last invoice that is there was cut; nil when there is none.
    ///   - limit: At most so many; nil for as many as are made ahead.
    /// - Returns: Slots that follow each other without a gap.
    package func slots(after previous: Timestamp? = nil, limit: Int? = nil) -> [InvoiceSlot] {
        guard calendar.start < calendar.end else { return [] }
        let limit = limit ?? draftsAhead
        var slots: [InvoiceSlot] = []
        var last = previous
        while slots.count < limit, let cut = nextCut(after: last) {
            let date = calendar.zone.billableDay(at: cut)
            slots.append(
                InvoiceSlot(
                    period: TimeRange(start: last ?? calendar.start, end: cut),
                    invoiceDate: date,
                    dueDate: date.adding(days: calendar.contract.netTermsDays)
                )
            )
            last = cut
        }
        return slots
    }

    /// The first instant after another at which the contract is invoiced.
    private func nextCut(after previous: Timestamp?) -> Timestamp? {
        var candidates: [Timestamp] = []
        let spans = calendar.spans
        func add(_ instant: Timestamp) {
            guard instant <= calendar.end, previous.map({ $0 < instant }) ?? true else { return }
            candidates.append(instant)
        }
        if calendar.feeStart < calendar.end, hasAdvanceFees { add(calendar.feeStart) }
        if calendar.isFixedTerm { add(calendar.end) }
        for (index, span) in spans.enumerated() {
            let schedule = schedule(of: span.phase)
            let from = max(span.range.start, previous ?? span.range.start)
            let boundary = schedule.boundary(after: from)
            // A phase whose successor has another rhythm ends its own period on the next boundary all the same, so that
            // its usage does not wait for the longer one.
            let isSucceededByAnother =
                index + 1 < spans.count && self.schedule(of: spans[index + 1].phase) != schedule
            if boundary <= span.range.end || (isSucceededByAnother && from < span.range.end) { add(boundary) }
            if isSucceededByAnother, from >= span.range.end { add(schedule.boundary(atOrAfter: span.range.end)) }
        }
        return candidates.min()
    }

    private var hasAdvanceFees: Bool {
        let first = calendar.spans.last { $0.range.start <= calendar.feeStart } ?? calendar.spans.first
        return first?.phase.terms.fees.contains { $0.timing == .advance } ?? false
    }

    private func schedule(of phase: ContractPhase) -> BillingSchedule {
        calendar.schedule(every: phase.terms.billingInterval)
    }
}
