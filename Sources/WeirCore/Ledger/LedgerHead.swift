package import WeirPrimitives

/// The part of a customer's ledger that is always loaded.
package struct LedgerHead: Sendable, Hashable {
    package var sequence: Sequence64
    package var metersVersion: UInt64
    package var spans: [MeterID: MeterSpan]
    package var open: [Reservation]
    package var counters: [CounterKey: Accumulator]
    package var dayBounds: ClosedRange<UTCDay>?

    package init(_ ledger: CustomerLedger) {
        sequence = ledger.sequence
        metersVersion = ledger.metersVersion
        spans = ledger.spans
        open = ledger.open.values.sorted { $0.sequence < $1.sequence }
        counters = ledger.counters
        dayBounds = ledger.dayBounds
    }

    package init(
        sequence: Sequence64,
        metersVersion: UInt64,
        spans: [MeterID: MeterSpan],
        open: [Reservation],
        counters: [CounterKey: Accumulator],
        dayBounds: ClosedRange<UTCDay>?
    ) {
        self.sequence = sequence
        self.metersVersion = metersVersion
        self.spans = spans
        self.open = open
        self.counters = counters
        self.dayBounds = dayBounds
    }
}
