import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Usage that is added up in encoded states is what the states themselves add up to.
@Suite struct HourTotalsTests {
    private static let seed: UInt64 = 20_260_311

    private static func hours(_ first: Int64, _ last: Int64) -> Range<UTCHour> {
        UTCHour(number: 490_000 + first)..<UTCHour(number: 490_000 + last)
    }

    private static func encoded(_ state: StoredState) -> [UInt8] {
        var writer = ByteWriter()
        state.encode(to: &writer)
        return writer.bytes
    }

    /// Of meters by their kinds in ``RandomEntries``.
    private static func names(_ kinds: [Int], _ ranges: [Range<UTCHour>]) -> [MeterHours] {
        kinds.flatMap { kind in ranges.map { MeterHours(meter: MeterID(rawValue: UInt128(kind)), hours: $0) } }
    }

    @Test func oneStateAddsUpToItsHours() throws {
        var entries = RandomEntries(seed: Self.seed)
        // Count, sum, largest, smallest and latest, percentile and unique count; a weighted sum depends on its reference.
        let names = Self.names([0, 1, 2, 3, 4, 6, 7], [Self.hours(0, 24), Self.hours(5, 11), Self.hours(30, 40)])
        var compared = 0
        for _ in 0..<60 {
            let state = entries.state()
            var read = HourTotals(names)
            let isAdded = try read.add(encodedState: Self.encoded(state), isOldest: true)
            #expect(isAdded)
            for name in names {
                guard let total = read.totals[name] ?? nil else { continue }
                var expected: [GroupKey: Accumulator] = [:]
                for slot in state.slots where slot.meter == name.meter && name.hours.contains(slot.hour) {
                    if try expected[slot.group]?.merge(slot.usage) == nil { expected[slot.group] = slot.usage }
                }
                #expect(total == expected.filter { $0.value.eventCount != 0 })
                compared += expected.count
            }
        }
        #expect(compared > 500)
    }

    @Test func whatLaterStatesChangeIsAddedOrLeftToMerging() throws {
        var entries = RandomEntries(seed: Self.seed + 1)
        let names = Self.names([0, 1], [Self.hours(5, 7), Self.hours(20, 21)])
        var (agreed, refused) = (0, 0)
        for _ in 0..<300 {
            let states = [entries.state(), entries.state(), entries.state()]
            var read = HourTotals(names)
            let addsUp = try states.indices.allSatisfy { index in
                try read.add(encodedState: Self.encoded(states[index]), isOldest: index == 0)
            }
            guard addsUp else {
                refused += 1
                continue
            }
            var merged = HourTotals(names)
            merged.add(try #require(try StoredState.merged(states)).slots)
            for name in names {
                guard let one = read.totals[name] ?? nil, let other = merged.totals[name] ?? nil else { continue }
                #expect(one == other)
                agreed += 1
            }
        }
        #expect(agreed > 50)
        #expect(refused > 50)
    }

    @Test func aLaterStateThatKnowsOnlyALargestValueIsLeftToMerging() throws {
        var entries = RandomEntries(seed: Self.seed + 2)
        let names = Self.names([2], [Self.hours(0, 24)])
        func state(_ value: Int64, isWhole: Bool) throws -> StoredState {
            var usage = Accumulator.empty(.max, reference: .earliest)
            try usage.add(.quantity(Quantity(value)), at: EventPosition(timestamp: .earliest, sequence: 1))
            var state = entries.state()
            let slot = UsageDeltas.Slot(
                meter: MeterID(rawValue: 2),
                group: .empty,
                hour: UTCHour(number: 490_003),
                isWhole: isWhole,
                usage: usage
            )
            state.slots = [slot]
            return state
        }
        var totals = HourTotals(names)
        let isFirstAdded = try totals.add(encodedState: Self.encoded(try state(7, isWhole: true)), isOldest: true)
        let isSecondAdded = try totals.add(encodedState: Self.encoded(try state(3, isWhole: false)), isOldest: false)
        #expect(isFirstAdded && !isSecondAdded)
    }

    @Test func whatDoesNotFitIsSaid() throws {
        var entries = RandomEntries(seed: Self.seed + 3)
        var state = entries.state()
        state.slots = (Int64(0)..<3).map { hour in
            var sum = SumState()
            sum.total = Quantity(billionths: .max / 2 + 1)
            sum.count = 1
            return UsageDeltas.Slot(
                meter: MeterID(rawValue: 1),
                group: .empty,
                hour: UTCHour(number: 490_000 + hour),
                isWhole: false,
                usage: .sum(sum)
            )
        }
        let names = Self.names([1], [Self.hours(0, 1), Self.hours(0, 2)])
        var totals = HourTotals(names)
        let isAdded = try totals.add(encodedState: Self.encoded(state), isOldest: true)
        #expect(isAdded)
        #expect((totals.totals[names[0]] ?? nil)?.count == 1)
        let tooLarge = try #require(totals.totals[names[1]])
        #expect(tooLarge == nil)
    }

    @Test func damagedStatesNeverCrash() throws {
        var entries = RandomEntries(seed: Self.seed + 4)
        var random = SeededGenerator(seed: Self.seed + 5)
        let names = Self.names([0, 1], [Self.hours(0, 24)])
        var refused = 0
        for _ in 0..<300 {
            var state = entries.state()
            // Of damaged bytes a meter may be of two kinds, which never happens otherwise.
            state.slots = state.slots.filter { $0.meter.rawValue == 0 }
            var bytes = Self.encoded(state)
            bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random))
            var totals = HourTotals(names)
            do { _ = try totals.add(encodedState: bytes, isOldest: true) } catch { refused += 1 }
        }
        #expect(refused > 250)
    }
}
