import WeirPrimitives

extension LedgerStep {
    /// Records an event: new, a duplicate, or the new version of one that was there.
    mutating func record(_ command: RecordCommand) throws(UsageReadError) -> LedgerOutcome {
        guard mayBeKnown, let known = try known(command.event.key) else {
            return try recordVersion(of: command.event, command, replaces: nil, kind: .new)
        }
        switch known.kind {
        case .reservation:
            return .failed(.keyTaken)
        case .event, .retractedEvent:
            var event = command.event
            // An assigned timestamp is not content: a retry keeps the first one.
            if command.hasAssignedTimestamp { event.timestamp = known.timestamp }
            let recorded = try missing { () throws(Missing) in try ledger.event(at: known.sequence) }?.recorded.event
            if recorded == event {
                return .recorded(outcome(.duplicate, event, at: known.sequence, isLive: known.kind == .event))
            }
            switch command.changedKeyPolicy {
            case .reject: return .failed(.changedContent)
            case .replace: return try recordVersion(of: event, command, replaces: known.sequence, kind: .replaced)
            }
        }
    }

    /// Takes an event out of everything it counts in.
    ///
    /// Repeating it is harmless.
    mutating func retract(_ command: RetractCommand) throws(UsageReadError) -> LedgerOutcome {
        guard let known = try known(command.key) else { return .failed(.unknownEvent) }
        if let version = command.version, version != known.sequence { return .failed(.unknownEvent) }
        switch known.kind {
        case .reservation: return .failed(.unknownEvent)
        case .retractedEvent: return .retracted(sequence: known.sequence, wasRetracted: true)
        case .event:
            try append(.retracted(key: command.key, sequence: known.sequence), now: command.now)
            return .retracted(sequence: known.sequence, wasRetracted: false)
        }
    }

    /// What the command's key stands for.
    func known(_ key: String) throws(UsageReadError) -> KeyRecord? {
        try missing { () throws(Missing) in
            try ledger.keyRecord(key, hash: keyHash, mayBeKnown: mayBeKnown)
        }
    }

    private mutating func recordVersion(
        of event: UsageEvent,
        _ command: RecordCommand,
        replaces: Sequence64?,
        kind: RecordedOutcome.Kind
    ) throws(UsageReadError) -> LedgerOutcome {
        let entry = EventEntry(event: event, replaces: replaces, origin: .recorded)
        try append(entry, now: command.now)
        return .recorded(
            RecordedOutcome(
                kind: kind,
                sequence: ledger.sequence,
                timestamp: event.timestamp,
                meters: countingMeters ?? delta.additions.map(\.meter)
            )
        )
    }

    private func outcome(
        _ kind: RecordedOutcome.Kind,
        _ event: UsageEvent,
        at sequence: Sequence64,
        isLive: Bool
    ) -> RecordedOutcome {
        let counting =
            isLive ? ledger.additions(of: event, sequence: sequence, meters: meters).map(\.meter) : []
        return RecordedOutcome(
            kind: kind,
            sequence: sequence,
            timestamp: event.timestamp,
            meters: counting,
            isRetracted: !isLive
        )
    }
}
