import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// Taking events in and out of accumulators gives what the events that are left add up to.
@Suite struct AccumulatorTests {
    private static let start = Timestamp(milliseconds: 1_769_904_000_000)
    private static let window = TimeRange(start: start, end: start.adding(seconds: 3_600))
    static let aggregations: [Aggregation] = [
        .count, .sum, .max, .min, .uniqueCount, .latest, .average, .weightedSum, .percentile(rank: Quantity(90)),
    ]

    private struct Event {
        var value: Contribution.Value
        var position: EventPosition
    }

    /// Events with few different values and instants, so that they meet.
    private static func events(_ aggregation: Aggregation, _ count: Int, _ random: inout SeededGenerator) -> [Event] {
        (1...count).map { sequence in
            let value: Contribution.Value =
                aggregation == .uniqueCount
                ? .member("m\(Int.random(in: 0..<6, using: &random))", isActive: random.chance(60))
                : .quantity(Quantity(billionths: Int128.random(in: -4...9, using: &random) * 333_333_333))
            let offset = Int64.random(in: 0..<20, using: &random) * 180_000
            return Event(
                value: value,
                position: EventPosition(timestamp: start.adding(milliseconds: offset), sequence: UInt64(sequence))
            )
        }
    }

    private static func accumulator(_ events: [Event], _ aggregation: Aggregation) throws -> Accumulator {
        var accumulator = Accumulator.empty(aggregation, reference: start)
        for event in events { try accumulator.add(event.value, at: event.position) }
        return accumulator
    }

    /// The aggregate by its definition.
    private static func naive(_ events: [Event], _ aggregation: Aggregation) -> AggregateValue {
        let ordered = events.sorted { $0.position < $1.position }
        let values = ordered.compactMap { event in
            if case .quantity(let quantity) = event.value { quantity } else { nil }
        }
        let sum = values.reduce(Int128(0)) { $0 + $1.billionths }
        switch aggregation {
        case .count: return AggregateValue(Quantity(Int64(events.count)))
        case .sum: return AggregateValue(Quantity(billionths: sum))
        case .average: return events.isEmpty ? .zero : AggregateValue(numerator: sum, denominator: Int128(events.count))
        case .max: return AggregateValue(values.max() ?? .zero)
        case .min: return AggregateValue(values.min() ?? .zero)
        case .latest: return AggregateValue(values.last ?? .zero)
        case .percentile(let rank): return AggregateValue(percentile(values, rank))
        case .uniqueCount:
            var active: Set<String> = []
            for case .member(let name, let isActive) in ordered.map(\.value) {
                if isActive { active.insert(name) } else { active.remove(name) }
            }
            return AggregateValue(Quantity(Int64(active.count)))
        case .weightedSum:
            var area: Int128 = 0
            var level: Int128 = 0
            var instant = window.start
            for (event, value) in zip(ordered, values) {
                area += level * Int128(event.position.timestamp.milliseconds(since: instant))
                level += value.billionths
                instant = event.position.timestamp
            }
            area += level * Int128(window.end.milliseconds(since: instant))
            return AggregateValue(numerator: area, denominator: Int128(window.end.milliseconds(since: window.start)))
        }
    }

    /// The smallest value that at least `rank` percent of the values do not exceed.
    private static func percentile(_ values: [Quantity], _ rank: Quantity) -> Quantity {
        values.sorted().first { candidate in
            let below = values.count { $0 <= candidate }
            return Int128(below) * 100 * 1_000_000_000 >= Int128(values.count) * rank.billionths
        } ?? .zero
    }

    @Test("Events in and out", arguments: aggregations)
    func eventsInAndOut(_ aggregation: Aggregation) throws {
        var random = SeededGenerator(seed: 20_260_301)
        for _ in 0..<60 {
            var live = Self.events(aggregation, Int.random(in: 1...30, using: &random), &random)
            var accumulator = try Self.accumulator(live, aggregation)
            while !live.isEmpty {
                let seen = try accumulator.result(aggregation, over: Self.window)
                #expect(seen.quantity == Self.naive(live, aggregation).quantity)
                #expect(accumulator.eventCount == Int64(live.count))
                let gone = live.remove(at: Int.random(in: 0..<live.count, using: &random))
                let before = accumulator
                if try accumulator.remove(gone.value, at: gone.position) == .needsEvents {
                    #expect(accumulator == before)
                    accumulator = try Self.accumulator(live, aggregation)
                }
                #expect(accumulator == (try Self.accumulator(live, aggregation)))
            }
            #expect(accumulator == .empty(aggregation, reference: Self.start))
        }
    }

    @Test("Parts merge into the whole, in any order", arguments: aggregations)
    func partsMerge(_ aggregation: Aggregation) throws {
        var random = SeededGenerator(seed: 20_260_302)
        for _ in 0..<60 {
            let events = Self.events(aggregation, Int.random(in: 1...40, using: &random), &random)
            var parts: [[Event]] = [[], [], []]
            for event in events { parts[Int.random(in: 0..<3, using: &random)].append(event) }
            var merged = Accumulator.empty(aggregation, reference: Self.start)
            for part in parts.shuffled(using: &random) {
                var accumulator = Accumulator.empty(aggregation, reference: Self.start.adding(seconds: -777))
                for event in part.shuffled(using: &random) { try accumulator.add(event.value, at: event.position) }
                try merged.merge(accumulator)
            }
            #expect(merged == (try Self.accumulator(events, aggregation)))
        }
    }

    @Test("What one more event would make of it", arguments: aggregations)
    func oneMoreEvent(_ aggregation: Aggregation) throws {
        var random = SeededGenerator(seed: 20_260_303)
        for _ in 0..<200 {
            let events = Self.events(aggregation, Int.random(in: 1...12, using: &random), &random)
            let last = events[Int.random(in: 0..<events.count, using: &random)]
            let before = try Self.accumulator(events.filter { $0.position != last.position }, aggregation)
            let foreseen = try before.result(aggregation, over: Self.window, adding: last.value, at: last.position)
            let seen = try Self.accumulator(events, aggregation).result(aggregation, over: Self.window)
            #expect(foreseen == seen)
        }
    }

    @Test func sumsThatWouldLeaveTheRangeChangeNothing() throws {
        let largest = Quantity(billionths: .max)
        let position = EventPosition(timestamp: Self.start.adding(milliseconds: 1), sequence: 1)
        for aggregation in [Aggregation.sum, .average, .weightedSum] {
            var accumulator = Accumulator.empty(aggregation, reference: Self.start)
            try accumulator.add(.quantity(largest), at: position)
            let before = accumulator
            #expect(throws: QuantityOverflow.self) {
                try accumulator.add(.quantity(Quantity(billionths: 1)), at: position)
            }
            #expect(accumulator == before)
            var other = Accumulator.empty(aggregation, reference: Self.start)
            try other.add(.quantity(largest), at: position)
            #expect(throws: QuantityOverflow.self) { try other.merge(accumulator) }
            #expect(other == before)
        }
        // A moment overflows long before the sum.
        var weighted = Accumulator.empty(.weightedSum, reference: Self.start)
        let late = EventPosition(timestamp: Self.start.adding(seconds: 1), sequence: 1)
        #expect(throws: QuantityOverflow.self) { try weighted.add(.quantity(largest), at: late) }
        #expect(weighted == .empty(.weightedSum, reference: Self.start))
    }

    @Test(
        "Ranks of a percentile",
        arguments: [
            ("0.000000001", 1), ("1", 1), ("10", 1), ("10.000000001", 2), ("50", 5), ("90", 9), ("99.9", 10),
            ("100", 10),
        ]
    )
    func percentileRanks(rank: String, expected: Int64) throws {
        let rank = try #require(Quantity(parsing: rank))
        var accumulator = Accumulator.empty(.percentile(rank: rank), reference: Self.start)
        for value in [7, 1, 10, 4, 2, 9, 3, 8, 6, 5] {
            let position = EventPosition(timestamp: Self.start, sequence: UInt64(value))
            try accumulator.add(.quantity(Quantity(Int64(value))), at: position)
        }
        #expect(try accumulator.result(.percentile(rank: rank), over: Self.window).quantity == Quantity(expected))
    }

    @Test func aLevelCarriesOverIntoItsWindow() throws {
        var accumulator = Accumulator.empty(.weightedSum, reference: Self.start.adding(seconds: -9_999))
        let half = EventPosition(timestamp: Self.start.adding(seconds: 1_800), sequence: 1)
        try accumulator.add(.quantity(Quantity(-4)), at: half)
        let result = try accumulator.result(.weightedSum, over: Self.window, initialLevel: Quantity(10))
        #expect(result.quantity == Quantity(8))
        let empty = TimeRange(start: Self.start, end: Self.start)
        #expect(try accumulator.result(.weightedSum, over: empty, initialLevel: Quantity(10)) == .zero)
    }
}
