import WeirPrimitives

/// Reading quotas without a decision.
extension LedgerStep {
    /// As ``keptCounter(_:of:)``, but none is kept of a meter that has counted nothing of the customer.
    ///
    /// Who is looked at for all features has mostly used a few of them.
    private mutating func readCounter(
        _ key: CounterKey,
        of matcher: MeterMatcher?
    ) throws(UsageReadError) -> Accumulator {
        if ledger.usedMeters.contains(key.meter) { return try keptCounter(key, of: matcher) }
        guard let meter = meters[id: key.meter] else { return .count(0) }
        return ledger.counters[key] ?? .empty(meter.aggregation, reference: key.period.start)
    }

    /// Recorded and held usage, for pages and answers that decide nothing.
    mutating func readQuotas(_ command: QuotaReadCommand) throws(UsageReadError) -> LedgerOutcome {
        try requireCounters(command.items)
        var states: [QuotaState] = []
        for item in command.items {
            let matcher = meters.matcher(of: item.meter)
            let counter = try readCounter(CounterKey(meter: item.meter, period: item.period), of: matcher)
            var held = Quantity.zero
            for reservation in ledger.open.values
            where reservation.meter == item.meter && reservation.period.intersection(item.period) != nil
                && reservation.expiresAt > command.now
            {
                held = try held.addingReporting(reservation.quantity)
            }
            states.append(
                QuotaState(
                    recorded: try value(of: counter, matcher, period: item.period),
                    reserved: held
                )
            )
        }
        return .quotas(states)
    }

    /// Names at once what all counters lack, so that it is loaded in one read.
    private func requireCounters(_ items: [QuotaReadCommand.Item]) throws(UsageReadError) {
        var reader = UsageReader(ledger: ledger, meters: meters)
        var lacking: [Requirement] = []
        for item in items where ledger.counters[CounterKey(meter: item.meter, period: item.period)] == nil {
            guard ledger.usedMeters.contains(item.meter), let meter = meters[id: item.meter] else { continue }
            do {
                try reader.prepare(meter, for: CollectionOfOne(item.period))
            } catch .missing(let missing) {
                lacking += missing.requirements
            }
        }
        if !lacking.isEmpty { throw .missing(Missing(lacking)) }
    }
}
