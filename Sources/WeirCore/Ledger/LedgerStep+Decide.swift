import WeirPrimitives

extension LedgerStep {
    /// Decides one request and, unless it is only a check, records it.
    mutating func consume(_ command: ConsumeCommand, isCheck: Bool) throws(UsageReadError) -> LedgerOutcome {
        try expireDueReservations(now: command.now)
        if !isCheck, let repeated = try repeatedConsume(command) { return repeated }

        let matcher = meters.matcher(of: command.terms.meter)
        guard let value = contribution(of: command.event, to: matcher) else { return .failed(.notCounted) }
        let position = EventPosition(timestamp: command.event.timestamp, sequence: ledger.sequence + 1)
        let admission = try admit(
            command.terms,
            of: matcher,
            adding: value,
            at: position,
            requested: command.quantity,
            now: command.now
        )
        if case .allowed = admission.verdict, !isCheck {
            let entry = EventEntry(
                event: command.event,
                replaces: nil,
                origin: .consumed(
                    RecordedDecision(
                        feature: command.terms.feature,
                        quantity: command.quantity,
                        used: admission.decision.used,
                        reserved: admission.decision.reserved,
                        limit: admission.decision.limit,
                        resetsAt: admission.decision.resetsAt
                    )
                )
            )
            try append(entry, now: command.now)
        }
        if !isCheck { ledger.arrivals.take(admission.arrivals) }
        switch admission.verdict {
        case .allowed: return .decided(.allowed(admission.decision, isRepeated: false))
        case .refused(let refusal): return .decided(.refused(refusal))
        }
    }

    /// What an event would add to a meter of this customer; nil when the meter does not count it.
    func contribution(of event: UsageEvent, to matcher: MeterMatcher?) -> Contribution.Value? {
        guard let matcher else { return nil }
        let spans = ledger.spans
        let isReached = ledger.metersVersion >= meters.version
        let sequence = ledger.sequence + 1
        guard spans.counts(matcher, timestamp: event.timestamp, sequence: sequence, isReached: isReached),
            event.content.withName({ matcher.listens(to: $0) })
        else { return nil }
        return event.content.withProperties { try? matcher.evaluate($0).get() }
    }

    /// The recorded answer when the same request was allowed before; a failure when the key stands for something else.
    private func repeatedConsume(_ command: ConsumeCommand) throws(UsageReadError) -> LedgerOutcome? {
        guard mayBeKnown, let known = try known(command.event.key) else { return nil }
        guard known.kind != .reservation,
            let found = try missing({ () throws(Missing) in try ledger.event(at: known.sequence) }),
            case .consumed(let decision) = found.origin,
            decision.feature == command.terms.feature, decision.quantity == command.quantity,
            found.recorded.event.content == command.event.content
        else { return .failed(.keyTaken) }
        return .decided(.allowed(decision.decision, isRepeated: true))
    }

    /// A decision before anything is kept.
    struct Admission {
        enum Verdict {
            case allowed
            case refused(LedgerRefusal)
        }

        var verdict: Verdict
        var decision: Decision
        /// Recorded and held usage without the request.
        var before: Quantity
        /// Rate state to keep, whatever the verdict on the quota.
        var arrivals: ArrivalMoves
    }

    /// Per-call limit, then rates, then quota: the first refusal wins.
    ///
    /// The quota's counter is in memory afterwards, so that the entry to come is added to it.
    mutating func admit(
        _ terms: DecisionTerms,
        of matcher: MeterMatcher?,
        adding value: Contribution.Value,
        at position: EventPosition,
        requested: Quantity,
        now: Timestamp
    ) throws(UsageReadError) -> Admission {
        let reserved = ledger.held.isEmpty ? .zero : ledger.held(of: terms.meter, overlapping: terms.period)
        let counter = try keptCounter(CounterKey(meter: terms.meter, period: terms.period), of: matcher)
        let before = try self.value(of: counter, matcher, period: terms.period).addingReporting(reserved)
        let usedAfter = try self.value(of: counter, adding: value, at: position, matcher, terms.period)
            .addingReporting(reserved)
        var admission = Admission(
            verdict: .allowed,
            decision: Decision(
                used: usedAfter,
                reserved: reserved,
                limit: terms.limit.limit,
                resetsAt: terms.period.end,
                rate: nil
            ),
            before: before,
            arrivals: ArrivalMoves()
        )
        if let limit = terms.perCallLimit, requested > limit {
            admission.verdict = .refused(.perCallLimitExceeded(limit: limit, requested: requested))
            return admission
        }
        for rule in terms.rates {
            var arrival = ledger.arrivals[rule.name]
            let (state, wait) = rule.admit(arrival: &arrival, now: now)
            if let wait {
                // A refused call uses up none of the rules before this one.
                admission.arrivals = ArrivalMoves()
                admission.arrivals.add(rule.name, arrival)
                admission.verdict = .refused(.rateLimitExceeded(state, retryAfterMilliseconds: wait))
                return admission
            }
            admission.arrivals.add(rule.name, arrival)
            if admission.decision.rate.map({ state.remaining < $0.remaining }) ?? true {
                admission.decision.rate = state
            }
        }
        // Usage that does not grow is never refused: a member of a full unique count, a value below the maximum.
        if let limit = terms.limit.limit, usedAfter > limit, usedAfter > before, try stops(terms, at: usedAfter, now) {
            admission.verdict = .refused(
                .quotaExceeded(
                    used: before,
                    reserved: reserved,
                    limit: limit,
                    requested: requested,
                    resetsAt: terms.period.end
                )
            )
        }
        return admission
    }

    /// Whether a quota stops usage that is beyond its limit.
    private func stops(
        _ terms: DecisionTerms,
        at used: Quantity,
        _ now: Timestamp
    ) throws(UsageReadError) -> Bool {
        if let ceiling = terms.limit.ceiling, used > ceiling { return true }
        return try grace(terms, now)?.isOver ?? false
    }

    /// What says whether a quota's grace is over; nil where nothing can say so yet, or there is none.
    private func grace(_ terms: DecisionTerms, _ now: Timestamp) throws(UsageReadError) -> AdmissionReading.Grace? {
        guard let limit = terms.limit.limit, let past = terms.limit.gracePast(in: terms.period, at: now) else {
            return nil
        }
        let usage = try counter(CounterKey(meter: terms.meter, period: past))
        return AdmissionReading.Grace(
            until: past.end,
            used: try value(of: usage, meters.matcher(of: terms.meter), period: past),
            limit: limit
        )
    }

    /// As a check, with all that the decision looked at.
    mutating func explain(_ command: ConsumeCommand) throws(UsageReadError) -> LedgerOutcome {
        try expireDueReservations(now: command.now)
        let matcher = meters.matcher(of: command.terms.meter)
        guard let value = contribution(of: command.event, to: matcher) else { return .failed(.notCounted) }
        let admission = try admit(
            command.terms,
            of: matcher,
            adding: value,
            at: EventPosition(timestamp: command.event.timestamp, sequence: ledger.sequence + 1),
            requested: command.quantity,
            now: command.now
        )
        let rates = command.terms.rates.map { rule in
            var arrival = ledger.arrivals[rule.name]
            let (state, wait) = rule.admit(arrival: &arrival, now: command.now)
            return AdmissionReading.Rate(rule: rule, state: state, waitMilliseconds: wait)
        }
        let refusal: LedgerRefusal? = if case .refused(let refusal) = admission.verdict { refusal } else { nil }
        return .explained(
            AdmissionReading(
                terms: command.terms,
                requested: command.quantity,
                rates: rates,
                used: admission.before,
                reserved: admission.decision.reserved,
                usedAfter: admission.decision.used,
                grace: try grace(command.terms, command.now),
                refusal: refusal
            )
        )
    }

    /// Recorded usage of a quota.
    func value(
        of counter: Accumulator,
        _ matcher: MeterMatcher?,
        period: TimeRange
    ) throws(UsageReadError) -> Quantity {
        guard let matcher else { return .zero }
        do {
            return try counter.result(matcher.aggregation, over: period).quantity(roundedBy: matcher.rounding)
        } catch {
            throw .overflow
        }
    }

    /// Recorded usage of a quota as it would be with one more event.
    func value(
        of counter: Accumulator,
        adding value: Contribution.Value,
        at position: EventPosition,
        _ matcher: MeterMatcher?,
        _ period: TimeRange
    ) throws(UsageReadError) -> Quantity {
        guard let matcher else { return .zero }
        do {
            return try counter.result(matcher.aggregation, over: period, adding: value, at: position)
                .quantity(roundedBy: matcher.rounding)
        } catch {
            throw .overflow
        }
    }

    /// The counter of a quota: from memory, or computed from hours and events.
    func counter(_ key: CounterKey) throws(UsageReadError) -> Accumulator {
        if let counter = ledger.counters[key] { return counter }
        guard let meter = meters[id: key.meter] else { return .count(0) }
        var reader = UsageReader(ledger: ledger, meters: meters)
        return try reader.total(of: meter, in: key.period)
    }

    /// As ``counter(_:)``; from then on it is in memory and kept up with every entry.
    mutating func keptCounter(
        _ key: CounterKey,
        of matcher: MeterMatcher?
    ) throws(UsageReadError) -> Accumulator {
        if let counter = ledger.counters[key] { return counter }
        let counter = try counter(key)
        // An empty period, which stands for "repetitions only", is another one at each moment, and counts nothing.
        if matcher?.aggregation.allowsQuota == true, !key.period.isEmpty { ledger.counters[key] = counter }
        return counter
    }
}

extension Quantity {
    func addingReporting(_ other: Quantity) throws(UsageReadError) -> Quantity {
        do {
            return try adding(other)
        } catch {
            throw .overflow
        }
    }
}
