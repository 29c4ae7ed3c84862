import Testing
import WeirPrimitives
import WeirTesting

@testable import WeirCore

@Suite struct WindowSplitTests {
    private static let hour: Int64 = 3_600_000

    /// Windows whose ends lie on, near and between hours.
    private static func window(_ random: inout SeededGenerator) -> TimeRange {
        func instant() -> Int64 {
            let base = Int64.random(in: -500...500, using: &random) * hour
            return base + random.pick([0, 0, 1, -1, hour / 2, Int64.random(in: 0..<hour, using: &random)])
        }
        let (one, other) = (instant(), instant())
        let end = random.chance(30) ? one + Int64.random(in: 0...(2 * hour), using: &random) : other
        return TimeRange(
            start: Timestamp(milliseconds: min(one, end)),
            end: Timestamp(milliseconds: max(one, end))
        )
    }

    @Test func aWindowIsWholeHoursAndPartsOfSingleHours() {
        var random = SeededGenerator(seed: 20_260_308)
        for _ in 0..<5_000 {
            let window = Self.window(&random)
            let (whole, edges) = UsageReader.split(window)
            #expect(edges.count <= 2)
            for edge in edges where !edge.isEmpty {
                #expect(UTCHour(containing: edge.start).range.contains(edge), "\(window)")
                #expect(edge != UTCHour(containing: edge.start).range, "\(window): a whole hour is read as events")
            }
            // Together they cover the window once.
            var parts = edges.filter { !$0.isEmpty }
            if let whole {
                #expect(!whole.isEmpty)
                parts.append(TimeRange(start: whole.lowerBound.range.start, end: whole.upperBound.range.start))
            }
            parts.sort { $0.start < $1.start }
            #expect(parts.first?.start ?? window.start == window.start)
            #expect(parts.last?.end ?? window.start == window.end)
            for (part, next) in zip(parts, parts.dropFirst()) { #expect(part.end == next.start) }
        }
    }
}
