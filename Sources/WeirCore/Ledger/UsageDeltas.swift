package import WeirPrimitives

/// What usage changed by, by series and hour: the part that the store does not hold yet.
///
/// Adding an event needs nothing of what is stored: a slot holds the change alone, and whoever reads merges it with the
/// stored part. Where taking an event out cannot be told as a change (a maximum that goes), the hour is computed again
/// from its events, and the slot is then the whole.
package struct UsageDeltas: Sendable {
    package struct Slot: Sendable, Hashable {
        package let meter: MeterID
        package let group: GroupKey
        package let hour: UTCHour
        package var usage: Accumulator
        /// It stands for all events of the hour, those in the store too.
        ///
        /// Behind the usage, where there is room for it; before it the slot would be longer by a sixth.
        package var isWhole: Bool

        package init(meter: MeterID, group: GroupKey, hour: UTCHour, isWhole: Bool, usage: Accumulator) {
            self.meter = meter
            self.group = group
            self.hour = hour
            self.isWhole = isWhole
            self.usage = usage
        }

        /// Takes in what changed later.
        package mutating func merge(_ newer: Slot) throws(QuantityOverflow) {
            if newer.isWhole {
                self = newer
            } else {
                try usage.merge(newer.usage)
            }
        }
    }

    private struct Name: Hashable {
        let meter: MeterID
        let group: GroupKey
        let hour: UTCHour

        func hash(into hasher: inout Hasher) {
            hasher.combine(meter.halves.low)
            hasher.combine(hour.number)
            if !group.text.isEmpty { group.hash(into: &hasher) }
        }
    }

    package private(set) var slots: [Slot] = []
    /// A few bits of each slot's name, close together: looking for a slot touches one line of memory, not all slots.
    private var tags: [UInt32] = []
    /// Where each slot stands; made when there are too many to look through.
    private var places: [Name: Int]?
    private static let lookThrough = 24

    package init() {}

    package var isEmpty: Bool { slots.isEmpty }
    /// Where the arrays stand; see ``LedgerPlaces``.
    static let slotsOffset = MemoryLayout<UsageDeltas>.offset(of: \.slots) ?? Prefetch.noPlace()
    static let tagsOffset = MemoryLayout<UsageDeltas>.offset(of: \.tags) ?? Prefetch.noPlace()

    /// The place of a slot; the newest are looked at first.
    @inline(__always)
    func place(of meter: MeterID, _ group: GroupKey, _ hour: UTCHour) -> Int? {
        if let places { return places[Name(meter: meter, group: group, hour: hour)] }
        let tag = Self.tag(meter, group, hour)
        var place = tags.count - 1
        while place >= 0 {
            if tags[place] == tag, slots[place].hour == hour, slots[place].group == group, slots[place].meter == meter {
                return place
            }
            place -= 1
        }
        return nil
    }

    private static func tag(_ meter: MeterID, _ group: GroupKey, _ hour: UTCHour) -> UInt32 {
        let mixed = (meter.halves.low ^ group.digest ^ UInt64(bitPattern: hour.number) &* 0x9E37_79B9_7F4A_7C15)
        return UInt32(truncatingIfNeeded: (mixed &* 0xFF51_AFD7_ED55_8CCD) >> 32)
    }

    /// As ``place(of:_:_:)``; a slot that is not there is made.
    mutating func madePlace(
        of meter: MeterID,
        _ aggregation: Aggregation,
        _ group: GroupKey,
        _ hour: UTCHour
    ) -> Int {
        place(of: meter, group, hour) ?? newPlace(of: meter, aggregation, group, hour)
    }

    /// Makes a slot that is not there.
    mutating func newPlace(
        of meter: MeterID,
        _ aggregation: Aggregation,
        _ group: GroupKey,
        _ hour: UTCHour
    ) -> Int {
        let empty = Accumulator.empty(aggregation, reference: hour.range.start)
        append(Slot(meter: meter, group: group, hour: hour, isWhole: false, usage: empty))
        return slots.count - 1
    }

    @inline(__always)
    func canAdd(_ value: Contribution.Value, at position: EventPosition, place: Int) -> Bool {
        slots[place].usage.canAdd(value, at: position)
    }

    mutating func add(_ value: Contribution.Value, at position: EventPosition, place: Int) throws(UsageReadError) {
        try slots[place].usage.addReporting(value, at: position)
    }

    /// Takes an event out where that is a change like any other.
    mutating func subtract(_ value: Contribution.Value, at position: EventPosition, place: Int) throws(UsageReadError) {
        guard try slots[place].usage.removeReporting(value, at: position) == .done else {
            preconditionFailure("An aggregation that cannot give events back gets a whole hour.")
        }
    }

    /// Sets an hour that was computed from all its events.
    mutating func setWhole(_ usage: Accumulator, place: Int) {
        slots[place].usage = usage
        slots[place].isWhole = true
    }

    private mutating func append(_ slot: Slot) {
        if slots.isEmpty {
            slots.reserveCapacity(2)
            tags.reserveCapacity(4)
        }
        slots.append(slot)
        tags.append(Self.tag(slot.meter, slot.group, slot.hour))
        if places != nil {
            places?[Name(meter: slot.meter, group: slot.group, hour: slot.hour)] = slots.count - 1
        } else if slots.count > Self.lookThrough {
            var places: [Name: Int] = [:]
            places.reserveCapacity(slots.count * 2)
            for (place, slot) in slots.enumerated() {
                places[Name(meter: slot.meter, group: slot.group, hour: slot.hour)] = place
            }
            self.places = places
        }
    }

    /// Takes in what changed later.
    mutating func merge(_ newer: UsageDeltas) {
        for slot in newer.slots {
            guard let place = place(of: slot.meter, slot.group, slot.hour) else {
                append(slot)
                continue
            }
            do {
                try slots[place].merge(slot)
            } catch {
                preconditionFailure("Sums that were accepted one by one do not overflow together.")
            }
        }
    }
}

/// Usage of one meter by day, put together from what is stored and what changed since.
struct MergedUsage {
    private(set) var days: [UTCDay: [GroupKey: DayUsage]] = [:]

    /// Takes in one slot of a layer; older layers first.
    mutating func merge(_ slot: UsageDeltas.Slot) throws(UsageReadError) {
        let day = slot.hour.day
        var usage = days[day]?[slot.group]?.hours[slot.hour]
        if slot.isWhole || usage == nil {
            usage = slot.usage
        } else {
            try usage?.mergeReporting(slot.usage)
        }
        days[day, default: [:]][slot.group, default: DayUsage()].hours[slot.hour] = usage
    }

    mutating func set(_ day: UTCDay, _ usage: [GroupKey: DayUsage]) { days[day] = usage }
}
