import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// A customer's counters are what one by one they would be, however little room they take.
@Suite struct QuotaCountersTests {
    private static let start = Timestamp(milliseconds: 1_769_904_000_000)
    private static let aggregations: [Aggregation] = [
        .sum, .count, .sum, .max, .min, .sum, .uniqueCount, .latest, .weightedSum, .percentile(rank: Quantity(90)),
    ]
    /// Periods that overlap, so that events belong to several.
    private static let periods: [TimeRange] = (0..<6).map { number in
        let begin = start.adding(seconds: Int64(number % 3) * 40_000)
        return TimeRange(start: begin, end: begin.adding(seconds: number < 3 ? 86_400 : 7 * 86_400))
    }

    private static func meter(_ index: Int) -> MeterID { MeterID(rawValue: UInt128(index + 1) << 64 | 77) }

    /// As simple as can be: what ``QuotaCounters`` is to be equal to.
    private struct Plain {
        var counters: [(key: CounterKey, usage: Accumulator)] = []

        subscript(key: CounterKey) -> Accumulator? {
            get { counters.first { $0.key == key }?.usage }
            set {
                let place = counters.firstIndex { $0.key == key }
                if let place, let newValue { counters[place].usage = newValue }
                if let place, newValue == nil { counters.remove(at: place) }
                if place == nil, let newValue { counters.append((key, newValue)) }
            }
        }

        func places(_ meter: MeterID, _ position: EventPosition) -> [Int] {
            counters.indices.filter {
                counters[$0].key.meter == meter && counters[$0].key.period.contains(position.timestamp)
            }
        }

        mutating func add(_ value: Contribution.Value, of meter: MeterID, at position: EventPosition) throws {
            for place in places(meter, position) { try counters[place].usage.add(value, at: position) }
        }

        mutating func remove(_ value: Contribution.Value, of meter: MeterID, at position: EventPosition) throws {
            for place in places(meter, position).reversed()
            where try counters[place].usage.remove(value, at: position) == .needsEvents {
                counters.remove(at: place)
            }
        }
    }

    private struct Event {
        var meter: Int
        var value: Contribution.Value
        var position: EventPosition
    }

    private static func event(_ sequence: Int, _ random: inout SeededGenerator) -> Event {
        let meter = Int.random(in: 0..<aggregations.count, using: &random)
        // Some sums leave 64 bits, and come back; none leaves 128.
        let size = random.chance(20) ? 80 : 40
        let value: Contribution.Value =
            aggregations[meter] == .uniqueCount
            ? .member("m\(Int.random(in: 0..<5, using: &random))", isActive: random.chance(60))
            : .quantity(Quantity(billionths: random.integer(bits: size)))
        let timestamp = start.adding(seconds: Int64.random(in: -10_000..<400_000, using: &random))
        return Event(
            meter: meter,
            value: value,
            position: EventPosition(timestamp: timestamp, sequence: UInt64(sequence))
        )
    }

    private func expectEqual(_ counters: QuotaCounters, _ plain: Plain, _ comment: Comment) {
        #expect(counters.count == plain.counters.count, comment)
        #expect(counters.counters.map(\.key) == plain.counters.map(\.key), comment)
        #expect(counters.counters.map(\.usage) == plain.counters.map(\.usage), comment)
        for (place, counter) in plain.counters.enumerated() {
            #expect(counters[counter.key] == counter.usage, comment)
            #expect(counters.key(at: place) == counter.key && counters.usage(at: place) == counter.usage, comment)
        }
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func theyAreWhatOneByOneTheyWouldBe(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var counters = QuotaCounters()
        var plain = Plain()
        var lists = QuotaCounters.Lists()
        var events: [Event] = []
        var copies: [(QuotaCounters, Plain)] = []
        for step in 1...300 {
            let index = Int.random(in: 0..<Self.aggregations.count, using: &random)
            let period = Self.periods[Int.random(in: 0..<Self.periods.count, using: &random)]
            let key = CounterKey(meter: Self.meter(index), period: period)
            switch Int.random(in: 0..<20, using: &random) {
            case 0..<5:
                let empty = Accumulator.empty(Self.aggregations[index], reference: period.start)
                if plain[key] == nil {
                    plain[key] = empty
                    counters[key] = empty
                }
            case 5:
                plain[key] = nil
                counters[key] = nil
            case 6:
                let isDropped = TimeRange(start: period.start, end: period.start.adding(seconds: 50_000))
                if random.chance(30) {
                    plain.counters.removeAll { isDropped.contains($0.key.period.start) }
                    counters.keep { !isDropped.contains($0.period.start) }
                }
            case 7:
                counters.share(&lists)
            case 8:
                copies.append((counters, plain))
            case 9..<12:
                guard !events.isEmpty else { continue }
                let event = events.remove(at: Int.random(in: events.indices, using: &random))
                try plain.remove(event.value, of: Self.meter(event.meter), at: event.position)
                try counters.remove(event.value, of: Self.meter(event.meter), at: event.position)
            case _:
                let event = Self.event(step, &random)
                #expect(counters.canAdd(event.value, of: Self.meter(event.meter), at: event.position))
                try plain.add(event.value, of: Self.meter(event.meter), at: event.position)
                try counters.add(event.value, of: Self.meter(event.meter), at: event.position)
                events.append(event)
            }
            expectEqual(counters, plain, "seed \(seed), step \(step)")
        }
        // What was copied is as it was.
        for (copy, then) in copies { expectEqual(copy, then, "copy, seed \(seed)") }
    }

    @Test func theyAreEqualWhateverTheirOrderAndHistory() throws {
        let keys = (0..<4).map { CounterKey(meter: Self.meter($0), period: Self.periods[$0 % 2]) }
        var large = SumState()
        large.total = Quantity(billionths: Int128.max)
        large.count = 3
        var small = SumState()
        small.total = Quantity(7)
        small.count = 1
        let usages: [Accumulator] = [.sum(small), .count(5), .sum(large), .max(ExtremumState())]
        var forwards = QuotaCounters()
        var backwards = QuotaCounters()
        for index in keys.indices { forwards[keys[index]] = usages[index] }
        for index in keys.indices.reversed() { backwards[keys[index]] = .sum(large) }
        #expect(forwards != backwards)
        for index in keys.indices { backwards[keys[index]] = usages[index] }
        #expect(forwards == backwards)
        #expect(Set([forwards, backwards]).count == 1)
        backwards[keys[1]] = .count(6)
        #expect(forwards != backwards)
    }

    @Test func whatDoesNotFitInto64BitsIsKeptWhole() throws {
        let key = CounterKey(meter: Self.meter(0), period: .always)
        let position = EventPosition(timestamp: Self.start, sequence: 1)
        for total in [Int128(Int64.max), Int128(Int64.min), Int128.max - 1, Int128.min + 1, 0] {
            var state = SumState()
            state.total = Quantity(billionths: total)
            state.count = 4
            var counters: QuotaCounters = [key: .sum(state)]
            #expect(counters[key] == .sum(state))
            let step = Contribution.Value.quantity(Quantity(billionths: total < 0 ? -1 : 1))
            #expect(counters.canAdd(step, of: key.meter, at: position))
            try counters.add(step, of: key.meter, at: position)
            state.total.billionths += total < 0 ? -1 : 1
            state.count = 5
            #expect(counters[key] == .sum(state))
        }
        for number in [Int64.min, Int64.min + 1, -1, 0, Int64.max] {
            let counters: QuotaCounters = [key: .count(number)]
            #expect(counters[key] == .count(number))
        }
    }

    @Test func aSumThatWouldOverflowTakesNothingIn() throws {
        let key = CounterKey(meter: Self.meter(0), period: .always)
        let position = EventPosition(timestamp: Self.start, sequence: 1)
        var state = SumState()
        state.total = Quantity(billionths: .max)
        state.count = 1
        var counters: QuotaCounters = [key: .sum(state)]
        let value = Contribution.Value.quantity(Quantity(billionths: 1))
        #expect(!counters.canAdd(value, of: key.meter, at: position))
        #expect(throws: UsageReadError.self) { try counters.add(value, of: key.meter, at: position) }
        #expect(counters[key] == .sum(state))
        #expect(counters.canAdd(value, of: Self.meter(1), at: position))
    }
}
