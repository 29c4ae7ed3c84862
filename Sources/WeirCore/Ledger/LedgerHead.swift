package import WeirPrimitives

/// The part of a customer's ledger that is always loaded.
package struct LedgerHead: Sendable, Hashable {
    package var sequence: Sequence64
    package var metersVersion: UInt64
    package var spans: MeterSpans
    package var open: [Reservation]
    package var counters: QuotaCounters
    package var dayBounds: ClosedRange<UTCDay>?
    package var usedMeters: [MeterID]

    package init(_ ledger: CustomerLedger) {
        sequence = ledger.sequence
        metersVersion = ledger.metersVersion
        spans = ledger.spans
        open = ledger.open.values.sorted { $0.sequence < $1.sequence }
        counters = ledger.counters
        dayBounds = ledger.dayBounds
        usedMeters = ledger.usedMeters
    }

    package init(
        sequence: Sequence64,
        metersVersion: UInt64,
        spans: MeterSpans,
        open: [Reservation],
        counters: QuotaCounters,
        dayBounds: ClosedRange<UTCDay>?,
        usedMeters: [MeterID]
    ) {
        self.sequence = sequence
        self.metersVersion = metersVersion
        self.spans = spans
        self.open = open
        self.counters = counters
        self.dayBounds = dayBounds
        self.usedMeters = usedMeters
    }
}
