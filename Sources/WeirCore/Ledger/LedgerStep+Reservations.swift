import WeirPrimitives

extension LedgerStep {
    /// Holds quota, or says why not.
    mutating func reserve(_ command: ReserveCommand) throws(UsageReadError) -> LedgerOutcome {
        try expireDueReservations(now: command.now)
        if let known = try known(command.key) { return try repeatedReserve(command, known) }
        guard ledger.open.count < Reservation.maximumOpen else {
            return .failed(.tooManyReservations(limit: Reservation.maximumOpen))
        }
        let admission = try admit(
            command.terms,
            of: meters.matcher(of: command.terms.meter),
            adding: .quantity(command.quantity),
            at: EventPosition(timestamp: command.now, sequence: ledger.sequence + 1),
            requested: command.quantity,
            now: command.now
        )
        if case .refused(let refusal) = admission.verdict {
            ledger.arrivals.take(admission.arrivals)
            return .reserved(ReservationOutcome(.refused(refusal)))
        }
        let reservation = Reservation(
            sequence: ledger.sequence + 1,
            key: command.key,
            feature: command.terms.feature,
            meter: command.terms.meter,
            period: command.terms.period,
            quantity: command.quantity,
            limit: command.terms.limit.limit,
            eventName: command.eventName,
            properties: command.properties,
            lifetimeMilliseconds: command.expiresAt.milliseconds(since: command.now),
            createdAt: command.now,
            expiresAt: command.expiresAt
        )
        try append(.reserved(reservation), now: command.now)
        ledger.arrivals.take(admission.arrivals)
        var decision = admission.decision
        decision.reserved = try decision.reserved.addingReporting(command.quantity)
        return .reserved(ReservationOutcome(.held(reservation, decision, isRepeated: false)))
    }

    /// Holds a pending reservation until a later instant; it never gets shorter.
    mutating func renew(_ command: RenewCommand) throws(UsageReadError) -> LedgerOutcome {
        try expireDueReservations(now: command.now)
        guard let reservation = try reservation(command.reservation) else { return .failed(.unknownReservation) }
        guard reservation.state == .pending else { return .failed(.reservationIs(reservation.state)) }
        guard command.expiresAt > reservation.expiresAt else { return .renewed(reservation) }
        try append(
            .renewed(reservation: command.reservation, expiresAt: command.expiresAt),
            now: command.now
        )
        var renewed = reservation
        renewed.expiresAt = command.expiresAt
        return .renewed(renewed)
    }

    /// Records what the work took.
    ///
    /// It counts whatever it is: above what was held, and after expiry too.
    mutating func commit(_ command: CommitCommand) throws(UsageReadError) -> LedgerOutcome {
        try expireDueReservations(now: command.now)
        guard var reservation = try reservation(command.reservation) else { return .failed(.unknownReservation) }
        let quantity = command.quantity ?? reservation.quantity
        switch reservation.state {
        case .released:
            return .failed(.reservationIs(.released))
        case .committed:
            return try repeatedCommit(command, reservation)
        case .pending, .expired:
            break
        }
        guard try known(command.key) == nil else { return .failed(.keyTaken) }
        let held = reservation.state == .pending ? reservation.quantity : .zero
        let event = try committedEvent(command, reservation, quantity)
        let matcher = meters.matcher(of: reservation.meter)
        guard let value = contribution(of: event, to: matcher) else { return .failed(.notCounted) }
        let key = CounterKey(meter: reservation.meter, period: reservation.period)
        let stillHeld = Quantity(
            billionths: ledger.held(of: key.meter, overlapping: key.period).billionths - held.billionths
        )
        let recorded = try self.value(
            of: keptCounter(key, of: matcher),
            adding: value,
            at: EventPosition(timestamp: event.timestamp, sequence: ledger.sequence + 1),
            matcher,
            key.period
        )
        let decision = Decision(
            used: try recorded.addingReporting(stillHeld),
            reserved: stillHeld,
            limit: reservation.limit,
            resetsAt: reservation.period.end,
            rate: nil
        )
        let entry = EventEntry(
            event: event,
            replaces: nil,
            origin: .committed(
                reservation: reservation.sequence,
                overrun: Quantity(billionths: max(0, quantity.billionths - held.billionths)),
                RecordedDecision(
                    feature: reservation.feature,
                    quantity: quantity,
                    used: decision.used,
                    reserved: decision.reserved,
                    limit: decision.limit,
                    resetsAt: decision.resetsAt
                )
            )
        )
        try append(entry, now: command.now)
        reservation.state = .committed
        return .committed(
            CommitOutcome(
                reservation: reservation,
                eventSequence: ledger.sequence,
                quantity: quantity,
                overrun: Quantity(billionths: max(0, quantity.billionths - held.billionths)),
                decision: decision,
                isRepeated: false
            )
        )
    }

    /// Gives the held quota back.
    ///
    /// Repeating it is harmless; an expired reservation holds nothing any more.
    mutating func release(_ command: ReleaseCommand) throws(UsageReadError) -> LedgerOutcome {
        try expireDueReservations(now: command.now)
        guard var reservation = try reservation(command.reservation) else { return .failed(.unknownReservation) }
        switch reservation.state {
        case .released, .expired: return .released(reservation)
        case .committed: return .failed(.reservationIs(.committed))
        case .pending: break
        }
        try append(.released(reservation: reservation.sequence), now: command.now)
        reservation.state = .released
        return .released(reservation)
    }

    /// Shows a reservation; one that is due is expired first, so that nothing shows as held that is not.
    mutating func readReservation(_ command: ReservationReadCommand) throws(UsageReadError) -> LedgerOutcome {
        try expireDueReservations(now: command.now)
        guard let reservation = try reservation(command.reservation) else { return .failed(.unknownReservation) }
        guard reservation.state == .committed,
            let fate = try missing({ () throws(Missing) in try ledger.fate(of: reservation.sequence) }),
            let found = try missing({ () throws(Missing) in try ledger.event(at: fate.by) }),
            case .committed(_, let overrun, let decision) = found.origin
        else { return .reservation(ReservationReading(reservation: reservation)) }
        let committed = CommittedUsage(quantity: decision.quantity, overrun: overrun)
        return .reservation(ReservationReading(reservation: reservation, committed: committed))
    }

    // MARK: State

    func hold(_ reservation: Reservation, in ledger: inout CustomerLedger) {
        ledger.open[reservation.sequence] = reservation
        ledger.nextExpiry = min(ledger.nextExpiry, reservation.expiresAt)
        let key = CounterKey(meter: reservation.meter, period: reservation.period)
        ledger.held[key, default: .zero].billionths += reservation.quantity.billionths
    }

    mutating func hold(_ reservation: Reservation) { hold(reservation, in: &ledger) }

    /// Ends a reservation, pending or not, with what became of it.
    mutating func close(_ sequence: Sequence64, _ fate: Fate) {
        ledger.fresh.fates[sequence] = fate
        guard let reservation = ledger.open.removeValue(forKey: sequence) else { return }
        let key = CounterKey(meter: reservation.meter, period: reservation.period)
        let left = (ledger.held[key] ?? .zero).billionths - reservation.quantity.billionths
        ledger.held[key] = left > 0 ? Quantity(billionths: left) : nil
    }

    /// Expires what is due.
    ///
    /// Recorded, so that a clock that steps back cannot hold quota again that was given to others.
    mutating func expireDueReservations(now: Timestamp) throws(UsageReadError) {
        guard ledger.nextExpiry <= now else { return }
        for reservation in ledger.open.values.sorted(by: { $0.sequence < $1.sequence })
        where reservation.expiresAt <= now {
            try append(.expired(reservation: reservation.sequence), now: now)
        }
        ledger.nextExpiry = ledger.open.values.map(\.expiresAt).min() ?? .distantFuture
    }

    /// A reservation in its present state, whether pending or ended; nil when there is none at that entry.
    func reservation(_ sequence: Sequence64) throws(UsageReadError) -> Reservation? {
        if let open = ledger.open[sequence] { return open }
        guard let record = try missing({ () throws(Missing) in try ledger.record(at: sequence) }),
            case .reserved(var reservation) = record.entry,
            let fate = try missing({ () throws(Missing) in try ledger.fate(of: sequence) })
        else { return nil }
        switch fate.kind {
        case .committed: reservation.state = .committed
        case .released: reservation.state = .released
        case .expired: reservation.state = .expired
        case .replaced, .retracted: return nil
        }
        return reservation
    }

    // MARK: Repetition

    private func repeatedReserve(_ command: ReserveCommand, _ known: KeyRecord) throws(UsageReadError) -> LedgerOutcome
    {
        guard known.kind == .reservation, let reservation = try reservation(known.sequence),
            reservation.isAskedFor(by: command)
        else { return .failed(.keyTaken) }
        let key = CounterKey(meter: reservation.meter, period: reservation.period)
        let held = ledger.held(of: key.meter, overlapping: key.period)
        let recorded = try value(of: counter(key), meters.matcher(of: key.meter), period: key.period)
        let decision = Decision(
            used: try recorded.addingReporting(held),
            reserved: held,
            limit: reservation.limit,
            resetsAt: reservation.period.end,
            rate: nil
        )
        return .reserved(ReservationOutcome(.held(reservation, decision, isRepeated: true)))
    }

    private func repeatedCommit(
        _ command: CommitCommand,
        _ reservation: Reservation
    ) throws(UsageReadError) -> LedgerOutcome {
        guard let fate = try missing({ () throws(Missing) in try ledger.fate(of: reservation.sequence) }),
            let found = try missing({ () throws(Missing) in try ledger.event(at: fate.by) }),
            case .committed(_, let overrun, let decision) = found.origin
        else { return .failed(.unknownReservation) }
        let repeated = try committedEvent(command, reservation, command.quantity ?? reservation.quantity)
        guard decision.quantity == command.quantity ?? reservation.quantity,
            repeated.properties == found.recorded.event.properties
        else { return .failed(.reservationIs(.committed)) }
        return .committed(
            CommitOutcome(
                reservation: reservation,
                eventSequence: fate.by,
                quantity: decision.quantity,
                overrun: overrun,
                decision: decision.decision,
                isRepeated: true
            )
        )
    }

    /// The event that a commit records: in the period in which the quota was held, so at the latest its last instant.
    private func committedEvent(
        _ command: CommitCommand,
        _ reservation: Reservation,
        _ quantity: Quantity
    ) throws(UsageReadError) -> UsageEvent {
        var properties = reservation.properties
        for member in command.properties.members { properties = properties.setting(member.name, to: member.value) }
        if let property = meters[id: reservation.meter]?.valueProperty {
            properties = properties.setting(property, to: .number(quantity.decimal))
        }
        let lastInstant = reservation.period.end.adding(milliseconds: -1)
        return UsageEvent(
            key: command.key,
            name: reservation.eventName,
            timestamp: max(reservation.period.start, min(command.now, lastInstant)),
            properties: properties
        )
    }
}

extension Reservation {
    /// Whether a command asks for just this.
    fileprivate func isAskedFor(by command: ReserveCommand) -> Bool {
        feature == command.terms.feature && eventName == command.eventName && quantity == command.quantity
            && properties == command.properties
            && lifetimeMilliseconds == command.expiresAt.milliseconds(since: command.now)
    }
}
