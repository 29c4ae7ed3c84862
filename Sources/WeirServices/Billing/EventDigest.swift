package import WeirCore
package import WeirPrimitives

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

    /// Of the events behind each charge that a meter counts.
    package static func digests(
        of events: CountedEvents,
        behind charges: some Sequence<(ChargeReading, PricedCharge)>
    ) -> [UsageCharge: EventDigest] {
        var digests: [UsageCharge: EventDigest] = [:]
        for (reading, priced) in charges {
            guard let meter = reading.meter else { continue }
            digests[priced.charge] = EventDigest(of: events, by: meter.id, in: priced.charge.window)
        }
        return digests
    }

    /// Of the events that a meter counts in a window.
    package init(of events: CountedEvents, by meter: MeterID, in window: TimeRange) {
        let counted = events.counted(by: meter, in: window)
        var hash = RunningDigest()
        for event in counted {
            var fields = ["\(event.position.timestamp.milliseconds)", event.key, event.name]
            for member in event.properties.members { fields += [member.name, member.value.text] }
            hash.update(Array((fields.joined(separator: "\t") + "\n").utf8))
        }
        self.init(count: counted.count, digest: hash.text, passedOver: events.passedOver(by: meter, in: window))
    }
}
