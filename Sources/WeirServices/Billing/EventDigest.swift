package import WeirCore
import WeirPrimitives

/// The events behind a line.
package struct EventDigest: Sendable, Hashable {
    package var count: Int
    /// SHA-256, in hexadecimal digits.
    ///
    /// Of a line for each event in the order of their times, of equal ones in the order in which they came: milliseconds
    /// since 1970, key, event name, and each property as name and value, in the order of their names; parted by tabs.
    package var digest: String
    /// Events that look as if the meter counted them, and were not: it began later, or was archived before.
    package var passedOver: Int

    package init(count: Int, digest: String, passedOver: Int = 0) {
        self.count = count
        self.digest = digest
        self.passedOver = passedOver
    }
}

/// The events behind the lines of one charge: of all its usage, and of each combination of group keys that has a line.
package struct ChargeDigests: Sendable, Hashable {
    private let whole: EventDigest
    /// By the dimensions that the lines say; empty where the price makes one line of all usage.
    private let parts: [[String: String]: EventDigest]

    /// Of the events behind each charge that a meter counts.
    package static func digests(
        of events: CountedEvents,
        behind charges: some Sequence<(ChargeReading, PricedCharge)>
    ) -> [UsageCharge: ChargeDigests] {
        var digests: [UsageCharge: ChargeDigests] = [:]
        for (reading, priced) in charges {
            guard let meter = reading.meter else { continue }
            digests[priced.charge] = ChargeDigests(
                of: events,
                by: meter,
                in: priced.charge.window,
                isGrouped: reading.need == .groups
            )
        }
        return digests
    }

    /// Of the events that a meter counts in a window; `isGrouped`: whether each combination of its group keys has a line.
    init(of events: CountedEvents, by meter: Meter, in window: TimeRange, isGrouped: Bool) {
        var whole = Growing()
        var parts: [[String: String]: Growing] = [:]
        var named: [GroupKey: [String: String]] = [:]
        func dimensions(_ group: GroupKey) -> [String: String] {
            if let known = named[group] { return known }
            let values = zip(meter.groupKeys, group.values).map { GroupValue(key: $0, value: $1) }
            let dimensions = PricedCharge.dimensions(values)
            named[group] = dimensions
            return dimensions
        }
        for event in events.counted(by: meter.id, in: window) {
            let text = Self.text(of: event)
            whole.add(text)
            if isGrouped { parts[dimensions(event.contribution.group), default: Growing()].add(text) }
        }
        for group in events.passedGroups(by: meter.id, in: window) {
            whole.passedOver += 1
            if isGrouped { parts[dimensions(group), default: Growing()].passedOver += 1 }
        }
        self.whole = whole.digest
        self.parts = parts.mapValues(\.digest)
    }

    /// The events behind a line of the charge, whose dimensions are empty when it is for all usage.
    ///
    /// A line whose events were all taken back stands on none.
    package func behind(_ dimensions: [String: String]) -> EventDigest {
        dimensions.isEmpty ? whole : parts[dimensions] ?? Growing().digest
    }

    private static func text(of event: CountedEvent) -> [UInt8] {
        var fields = ["\(event.position.timestamp.milliseconds)", event.key, event.name]
        for member in event.properties.members { fields += [member.name, member.value.text] }
        return Array((fields.joined(separator: "\t") + "\n").utf8)
    }

    /// A digest that takes event after event.
    private struct Growing {
        private var hash = RunningDigest()
        private var count = 0
        var passedOver = 0

        mutating func add(_ event: [UInt8]) {
            hash.update(event)
            count += 1
        }

        var digest: EventDigest { EventDigest(count: count, digest: hash.text, passedOver: passedOver) }
    }
}
