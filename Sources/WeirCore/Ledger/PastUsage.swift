package import WeirPrimitives

/// What meters that begin have of a customer's past: added up event by event, of which none is kept.
///
/// A store that is asked for it feeds every event that counts, in any order.
package struct PastUsage: Sendable {
    private let meters: MeterSet
    /// Of the meters that begin, and of no others.
    private let spans: MeterSpans
    private(set) var usage = UsageDeltas()
    /// Whether what a meter is to count cannot be held.
    private(set) var hasOverflown = false
    private var additions: [Addition] = []

    /// `meters`: All of the workspace, as of the version that the entry says.
    package init(_ entry: MetersEntry, meters: MeterSet) {
        self.meters = meters
        spans = MeterSpans(entry.started.mapValues { MeterSpan(effectiveFrom: $0) })
    }

    /// In which events lie that the meters may count; nil when none begins.
    package static func range(of entry: MetersEntry) -> TimeRange? {
        entry.started.values.min().map { TimeRange(start: max($0, .earliest), end: .distantFuture) }
    }

    package mutating func take(_ recorded: RecordedEvent) {
        additions.removeAll(keepingCapacity: true)
        spans.collectAdditions(
            of: recorded.event,
            sequence: recorded.sequence,
            meters: meters,
            isReached: false,
            into: &additions
        )
        let hour = UTCHour(containing: recorded.event.timestamp)
        for addition in additions {
            let place = usage.madePlace(of: addition.meter, addition.aggregation, addition.group, hour)
            do {
                try usage.add(addition.value, at: recorded.position, place: place)
            } catch {
                hasOverflown = true
            }
        }
    }
}
