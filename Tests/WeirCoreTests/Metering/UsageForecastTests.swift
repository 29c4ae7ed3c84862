import Testing
import WeirCore
import WeirPrimitives

/// What usage comes to at the end of its period.
struct UsageForecastTests {
    private static let start = Timestamp(milliseconds: 1_769_904_000_000)
    private static let day: Int64 = 86_400_000
    /// Twenty-eight days.
    private static let period = TimeRange(start: start, end: start.adding(milliseconds: 28 * day))

    private func forecast(
        day: Int64,
        used: Int64,
        recent: Int64,
        limit: Int64? = nil
    ) -> UsageForecast? {
        UsageForecast.forecast(
            in: Self.period,
            used: Quantity(used),
            recent: Quantity(recent),
            limit: limit.map { Quantity($0) },
            at: Self.start.adding(milliseconds: day * Self.day)
        )
    }

    @Test("The pace of the last seven days goes on to the end")
    func pace() {
        #expect(forecast(day: 14, used: 100, recent: 70)?.atEnd == Quantity(240))
        // Within the first seven days it is the pace so far.
        #expect(forecast(day: 4, used: 40, recent: 40)?.atEnd == Quantity(280))
        #expect(forecast(day: 14, used: 100, recent: 0)?.atEnd == Quantity(100))
    }

    @Test("It is exact to a billionth, a half away from zero")
    func exact() throws {
        // 1 in seven days, seven days left: 1 more; with 2 in seven and one day left 2/7.
        let late = UsageForecast.forecast(
            in: Self.period,
            used: .zero,
            recent: Quantity(2),
            limit: nil,
            at: Self.start.adding(milliseconds: 27 * Self.day)
        )
        #expect(late?.atEnd == Quantity(billionths: 285_714_286))
    }

    @Test("The limit is reached when what is missing is used at that pace, rounded up; never behind the period's end")
    func reach() throws {
        let reached = try #require(forecast(day: 14, used: 100, recent: 70, limit: 150)?.reachesLimitAt)
        #expect(reached == Self.start.adding(milliseconds: 19 * Self.day))
        let third = try #require(forecast(day: 14, used: 100, recent: 21, limit: 101)?.reachesLimitAt)
        #expect(third == Self.start.adding(milliseconds: 14 * Self.day + Self.day / 3))
        #expect(forecast(day: 14, used: 100, recent: 70, limit: 240)?.reachesLimitAt == nil)
        #expect(forecast(day: 14, used: 100, recent: 70, limit: 100)?.reachesLimitAt == nil)
        #expect(forecast(day: 14, used: 100, recent: 0, limit: 101)?.reachesLimitAt == nil)
    }

    @Test("Too early, before and behind the period nothing is said", arguments: [Int64(-1), 0, 1, 28, 29])
    func silent(day: Int64) { #expect(forecast(day: day, used: 1, recent: 1) == nil) }

    @Test("Figures that cannot be held are no figures")
    func overflow() {
        let huge = Quantity(billionths: Int128.max / 2)
        let found = UsageForecast.forecast(
            in: Self.period,
            used: huge,
            recent: huge,
            limit: nil,
            at: Self.start.adding(milliseconds: 14 * Self.day)
        )
        #expect(found == nil)
    }

    @Test("Only amounts that add up are foretold")
    func addsUp() {
        #expect(Aggregation.count.addsUp && Aggregation.sum.addsUp)
        for other in [Aggregation.max, .min, .uniqueCount, .latest, .average, .weightedSum, .percentile(rank: .one)] {
            #expect(!other.addsUp)
        }
    }
}
