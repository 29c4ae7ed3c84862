package import WeirPrimitives

/// From when, and up to which entry, a meter counts a customer.
package struct MeterSpan: Sendable, Hashable {
    /// Events with an earlier timestamp are not counted.
    package var effectiveFrom: Timestamp
    /// Entries after this one are not counted, because the meter was archived.
    package var stoppedAfter: Sequence64?

    package init(effectiveFrom: Timestamp, stoppedAfter: Sequence64? = nil) {
        self.effectiveFrom = effectiveFrom
        self.stoppedAfter = stoppedAfter
    }
}

/// The spans of all meters that count a customer.
///
/// Most customers of a workspace have the same, so that one table serves them all.
package struct MeterSpans: Sendable {
    package private(set) var byMeter: [MeterID: MeterSpan] = [:]
    /// Every meter counts every event: nothing has to be looked up.
    private var isUnlimited = true

    package init() {}

    package init(_ byMeter: [MeterID: MeterSpan]) {
        self.byMeter = byMeter
        isUnlimited = Self.areUnlimited(byMeter)
    }

    package subscript(meter: MeterID) -> MeterSpan? {
        get { byMeter[meter] }
        set {
            byMeter[meter] = newValue
            isUnlimited = Self.areUnlimited(byMeter)
        }
    }

    private static func areUnlimited(_ spans: [MeterID: MeterSpan]) -> Bool {
        spans.values.allSatisfy { $0.effectiveFrom == .earliest && $0.stoppedAfter == nil }
    }

    /// Whether a meter counts an entry with a timestamp.
    ///
    /// `isReached` says that the table has a span for every meter that is not archived.
    func counts(_ matcher: MeterMatcher, timestamp: Timestamp, sequence: Sequence64, isReached: Bool) -> Bool {
        if isReached, isUnlimited, matcher.meter.archivedAt == nil { return true }
        guard let span = byMeter[matcher.id], timestamp >= span.effectiveFrom else { return false }
        return span.stoppedAfter.map { sequence <= $0 } ?? true
    }
}

extension MeterSpans: Hashable {
    package static func == (left: MeterSpans, right: MeterSpans) -> Bool { left.byMeter == right.byMeter }

    package func hash(into hasher: inout Hasher) { hasher.combine(byMeter) }
}
