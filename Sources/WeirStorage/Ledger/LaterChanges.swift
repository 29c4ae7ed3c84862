package import WeirCore
package import WeirPrimitives

/// Asks whether usage of some times is still what it was at an entry.
package struct LaterChangesQuery: Sendable {
    package var context: CustomerContext
    /// Only events that one of them counts.
    package var meters: Set<MeterID>
    /// Only events with a timestamp in one of them.
    package var ranges: [TimeRange]
    /// The last entry that is known.
    package var after: Sequence64
    /// The last entry that is looked at.
    package var through: Sequence64

    package init(
        context: CustomerContext,
        meters: Set<MeterID>,
        ranges: [TimeRange],
        after: Sequence64,
        through: Sequence64
    ) {
        self.context = context
        self.meters = meters
        self.ranges = ranges
        self.after = after
        self.through = through
    }
}

/// Whether usage of some times is still what it was.
package enum LaterChanges: Sendable, Hashable {
    case none
    /// An event with this key came since, or one that counted was replaced or taken back.
    case event(key: String)
    /// Some of the entries since are archived, or what became of archived ones is.
    case unknown
}
