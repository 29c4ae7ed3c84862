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
        var ledger = ledger
        self = ledger.makeHead()
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

extension CustomerLedger {
    /// The head as it is.
    ///
    /// Changes nothing, but is given the ledger by its address: an argument would be copied, with all that it refers to.
    package mutating func makeHead() -> LedgerHead {
        LedgerHead(
            sequence: sequence,
            metersVersion: metersVersion,
            spans: spans,
            open: open.isEmpty ? [] : open.values.sorted { $0.sequence < $1.sequence },
            counters: counters,
            dayBounds: dayBounds,
            usedMeters: usedMeters
        )
    }
}
