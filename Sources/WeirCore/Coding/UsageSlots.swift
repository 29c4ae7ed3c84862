import WeirPrimitives

/// Usage by series and hour as a store keeps it, in the order of meter, digest of the group, group, and hour.
package enum UsageSlots {
    /// In the order in which they are stored.
    package static func sorted(_ slots: [UsageDeltas.Slot]) -> [UsageDeltas.Slot] {
        // Places are sorted, not slots, which are large.
        slots.count < 2 ? slots : slots.indices.sorted { precedes(slots[$0], slots[$1]) }.map { slots[$0] }
    }

    private static func precedes(_ left: UsageDeltas.Slot, _ right: UsageDeltas.Slot) -> Bool {
        if left.meter.halves.high != right.meter.halves.high {
            return left.meter.halves.high < right.meter.halves.high
        }
        if left.meter.halves.low != right.meter.halves.low { return left.meter.halves.low < right.meter.halves.low }
        if left.group.digest != right.group.digest { return left.group.digest < right.group.digest }
        if left.group != right.group { return left.group.text.utf8.lexicographicallyPrecedes(right.group.text.utf8) }
        return left.hour < right.hour
    }

    /// Takes what changed later into what was there; both are in order.
    package static func merged(
        _ older: [UsageDeltas.Slot],
        _ newer: [UsageDeltas.Slot]
    ) throws(CodingFailure) -> [UsageDeltas.Slot] {
        var result: [UsageDeltas.Slot] = []
        result.reserveCapacity(older.count + newer.count)
        var (left, right) = (0, 0)
        while left < older.count, right < newer.count {
            if precedes(older[left], newer[right]) {
                result.append(older[left])
                left += 1
            } else if precedes(newer[right], older[left]) {
                result.append(newer[right])
                right += 1
            } else {
                var slot = older[left]
                do {
                    try slot.merge(newer[right])
                } catch {
                    throw CodingFailure("stored usage of an hour does not add up")
                }
                result.append(slot)
                left += 1
                right += 1
            }
        }
        result.append(contentsOf: older[left...])
        result.append(contentsOf: newer[right...])
        return result
    }

    /// One list of several, oldest first.
    ///
    /// Neighbours are merged in pairs, so that no slot is gone through more often than it must.
    package static func merged(_ lists: [[UsageDeltas.Slot]]) throws(CodingFailure) -> [UsageDeltas.Slot] {
        var lists = lists
        while lists.count > 1 {
            var pairs: [[UsageDeltas.Slot]] = []
            for index in stride(from: 0, to: lists.count, by: 2) {
                pairs.append(index + 1 < lists.count ? try merged(lists[index], lists[index + 1]) : lists[index])
            }
            lists = pairs
        }
        return lists.first ?? []
    }

    /// The slots are in order.
    package static func encode(_ slots: [UsageDeltas.Slot], to writer: inout ByteWriter) {
        writer.count(slots.count)
        for place in slots.indices {
            // The hours of one series follow one another: meter and group are written once.
            let isSameSeries =
                place > 0 && slots[place - 1].meter.halves == slots[place].meter.halves
                && slots[place - 1].group == slots[place].group
            writer.byte((isSameSeries ? 1 : 0) | (slots[place].isWhole ? 2 : 0))
            if !isSameSeries {
                writer.wide(slots[place].meter.rawValue)
                writer.string(slots[place].group.text)
            }
            writer.signed(slots[place].hour.number - (isSameSeries ? slots[place - 1].hour.number : 0))
            slots[place].usage.encode(to: &writer)
        }
    }

    package static func decode(from reader: inout ByteReader) throws(CodingFailure) -> [UsageDeltas.Slot] {
        var slots: [UsageDeltas.Slot] = []
        var slotReader = try StoredState.SlotReader(from: &reader)
        slots.reserveCapacity(slotReader.left)
        while let slot = try slotReader.next(from: &reader) {
            slots.append(
                UsageDeltas.Slot(
                    meter: slotReader.meter,
                    group: slotReader.group,
                    hour: slot.hour,
                    isWhole: slot.isWhole,
                    usage: slot.usage
                )
            )
        }
        return slots
    }
}
