import WeirPrimitives

/// What usage over whole hours adds up to, by group: made from encoded states without making the states themselves.
///
/// A customer's state has a slot for each series and hour. Whoever wants the sum of many hours needs none of them: each is
/// read where it lies, added, and forgotten.
package struct HourTotals: Sendable {
    private struct Wanted: Sendable {
        let name: MeterHours
        var groups: [GroupKey: Accumulator] = [:]
        var isExact = true
    }

    private var wanted: [Wanted]

    package init(_ names: [MeterHours]) { wanted = names.map { Wanted(name: $0) } }

    /// The sums; nil for one that cannot be told from hours alone, because it does not fit.
    package var totals: [MeterHours: [GroupKey: Accumulator]?] {
        var totals: [MeterHours: [GroupKey: Accumulator]?] = [:]
        for one in wanted {
            // A group whose events are all gone is none.
            totals.updateValue(one.isExact ? one.groups.filter { $0.value.eventCount != 0 } : nil, forKey: one.name)
        }
        return totals
    }

    /// Adds the hours of a state.
    package mutating func add(_ slots: [UsageDeltas.Slot]) {
        var series = Series()
        for slot in slots {
            if slot.meter != series.meter || slot.group != series.group {
                end(&series)
                begin(&series, slot.meter, slot.group)
            }
            if !series.open.isEmpty { series.add(slot.usage, of: slot.hour) }
        }
        end(&series)
    }

    /// Adds the hours of an encoded state.
    ///
    /// - Parameters:
    ///   - bytes: The state.
    ///   - isOldest: No state of the same customer is older.
    /// - Returns: false when the hours of this state and of older ones do not simply add up; the sums are then of no use.
    /// - Throws: ``CodingFailure``.
    package mutating func add(
        encodedState bytes: [UInt8],
        isOldest: Bool
    ) throws(CodingFailure) -> Bool {
        var reader = ByteReader(bytes)
        var slots = try StoredState.SlotReader(behindHeadOf: &reader)
        var series = Series()
        while let slot = try slots.next(from: &reader) {
            if slot.isNewSeries {
                end(&series)
                begin(&series, slots.meter, slots.group)
            }
            guard !series.open.isEmpty, series.wants(slot.hour) else { continue }
            // What stands for all events of an hour takes the place of what is older; and of a change to the largest value
            // only the hour itself tells what is left.
            if !isOldest, slot.isWhole || !slot.usage.isSum { return false }
            series.add(slot.usage, of: slot.hour)
        }
        end(&series)
        return true
    }

    // MARK: Series

    /// The sums of one meter and group.
    private struct Series {
        var meter: MeterID?
        var group = GroupKey.empty
        /// Places among ``HourTotals/wanted``, with what has come together.
        var open: [(place: Int, hours: Range<UTCHour>, sum: Accumulator?, isExact: Bool)] = []

        func wants(_ hour: UTCHour) -> Bool { open.contains { $0.hours.contains(hour) } }

        mutating func add(_ usage: Accumulator, of hour: UTCHour) {
            for index in open.indices where open[index].hours.contains(hour) {
                guard open[index].sum != nil else {
                    open[index].sum = usage
                    continue
                }
                do {
                    try open[index].sum?.merge(usage)
                } catch {
                    open[index].isExact = false
                }
            }
        }
    }

    private func begin(_ series: inout Series, _ meter: MeterID, _ group: GroupKey) {
        series.meter = meter
        series.group = group
        series.open.removeAll(keepingCapacity: true)
        for place in wanted.indices where wanted[place].name.meter == meter {
            series.open.append((place, wanted[place].name.hours, nil, true))
        }
    }

    private mutating func end(_ series: inout Series) {
        for one in series.open {
            guard let sum = one.sum else { continue }
            if !one.isExact { wanted[one.place].isExact = false }
            do {
                // More than one state may have hours of the series.
                if try wanted[one.place].groups[series.group]?.merge(sum) == nil {
                    wanted[one.place].groups[series.group] = sum
                }
            } catch {
                wanted[one.place].isExact = false
            }
        }
        series.open.removeAll(keepingCapacity: true)
    }
}

extension Accumulator {
    /// Whether it adds up with changes of older hours by addition alone.
    fileprivate var isSum: Bool {
        switch self {
        case .count, .sum: true
        case .max, .min, .latest, .weighted, .values, .members: false
        }
    }
}
