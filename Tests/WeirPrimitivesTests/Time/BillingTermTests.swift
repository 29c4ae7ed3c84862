import Testing
import WeirPrimitives
import WeirTesting

struct BillingTermTests {
    private func term(
        _ start: String,
        _ end: String? = nil,
        day: Int? = nil,
        _ interval: BillingInterval = .month
    ) throws -> BillingTerm {
        BillingTerm(from: try date(start), to: try end.map(date), billingDay: day, every: interval, in: .utc)
    }

    private func midnight(_ text: String) throws -> Timestamp { Zone.utc.startOfDay(try date(text)) }

    private func range(_ start: String, _ end: String) throws -> TimeRange {
        TimeRange(start: try midnight(start), end: try midnight(end))
    }

    @Test(
        "Periods from a start date and a billing day",
        arguments: [
            ("2024-01-01", 10, "2024-01-05", "2024-01-01", "2024-01-10"),
            ("2024-01-01", 10, "2024-01-10", "2024-01-10", "2024-02-10"),
            ("2024-01-15", 10, "2024-01-20", "2024-01-15", "2024-02-10"),
            ("2024-01-31", 31, "2024-02-29", "2024-02-29", "2024-03-31"),
            ("2024-01-10", 10, "2024-01-10", "2024-01-10", "2024-02-10"),
            // Before the start there is only the first period.
            ("2024-06-01", 1, "2024-01-01", "2024-06-01", "2024-07-01"),
        ]
    )
    func periods(start: String, day: Int, at: String, from: String, to: String) throws {
        #expect(try term(start, day: day).period(containing: midnight(at)) == range(from, to))
    }

    @Test func theEndCutsTheLastPeriod() throws {
        let ended = try term("2024-01-01", "2024-03-20")
        #expect(try ended.period(containing: midnight("2024-03-01")) == range("2024-03-01", "2024-03-20"))
        #expect(try ended.period(containing: midnight("2025-01-01")) == range("2024-03-01", "2024-03-20"))
        #expect(try ended.boundary(after: midnight("2024-03-01")) == midnight("2024-03-20"))
        #expect(try ended.boundary(after: midnight("2024-02-01")) == midnight("2024-03-01"))
        #expect(try ended.boundary(after: midnight("2024-01-01"), count: 9) == midnight("2024-03-20"))
        #expect(try ended.boundary(after: midnight("2020-01-01")) == midnight("2024-02-01"))
    }

    @Test(
        "The first boundary is not before the start",
        arguments: [
            ("2012-01-16", 17, "2012-01-17"), ("2012-01-16", 16, "2012-01-16"), ("2012-01-16", 15, "2012-02-15"),
            ("2012-02-16", 30, "2012-02-29"), ("2012-01-31", 30, "2012-02-29"), ("2012-04-30", 31, "2012-04-30"),
        ]
    )
    func firstBoundary(start: String, day: Int, expected: String) throws {
        #expect(try term(start, day: day).firstBoundary == midnight(expected))
    }

    @Test(
        "Arrears reach to the last boundary or to the end",
        arguments: [
            ("2012-01-16", nil, 25, "2012-01-24", nil), ("2012-01-16", nil, 25, "2012-01-25", "2012-01-25"),
            ("2012-01-16", nil, 25, "2012-02-24", "2012-01-25"), ("2012-01-16", "2012-01-19", 25, "2012-01-18", nil),
            ("2012-01-16", "2012-01-19", 25, "2012-01-19", "2012-01-19"),
            ("2012-01-16", "2012-02-16", 18, "2012-02-18", "2012-02-16"),
            ("2012-01-16", "2012-01-28", 18, "2012-01-25", "2012-01-18"), ("2012-01-16", nil, 16, "2012-01-16", nil),
            ("2012-01-16", nil, 16, "2011-01-16", nil),
        ] as [(String, String?, Int, String, String?)]
    )
    func arrears(start: String, end: String?, day: Int, at: String, through: String?) throws {
        #expect(try term(start, end, day: day).billedThrough(at: midnight(at)) == through.map(midnight))
    }

    @Test func arrearsCoverThePeriodThatIsOver() throws {
        let stub = try term("2021-01-10", day: 1, .quarter)
        #expect(try stub.period(endingAtOrBefore: midnight("2021-04-01")) == range("2021-01-10", "2021-04-01"))
        #expect(try stub.period(endingAtOrBefore: midnight("2021-08-15")) == range("2021-04-01", "2021-07-01"))
        #expect(try stub.period(endingAtOrBefore: midnight("2021-03-31")) == nil)
        let ended = try term("2021-01-10", "2021-05-05", day: 1)
        #expect(try ended.period(endingAtOrBefore: midnight("2021-06-01")) == range("2021-05-01", "2021-05-05"))
        #expect(try ended.period(endingAtOrBefore: midnight("2021-05-04")) == range("2021-04-01", "2021-05-01"))
    }

    @Test(
        "Completed periods, stubs included",
        arguments: [
            ("2021-01-01", nil, 1, "2024-01-01", 36), ("2021-01-01", nil, 1, "2021-01-01", 0),
            ("2021-01-01", nil, 1, "2020-01-01", 0), ("2021-01-10", nil, 1, "2021-01-31", 0),
            ("2021-01-10", nil, 1, "2021-02-01", 1), ("2021-01-01", nil, 10, "2021-01-10", 1),
            ("2024-01-31", nil, 31, "2024-03-31", 2), ("2024-01-31", nil, 31, "2024-03-30", 1),
            ("2024-01-01", "2024-03-20", 1, "2024-03-19", 2), ("2024-01-01", "2024-03-20", 1, "2024-03-20", 3),
            ("2024-01-01", "2024-03-20", 1, "2030-01-01", 3), ("2024-01-01", "2024-03-01", 1, "2024-03-01", 2),
        ] as [(String, String?, Int, String, Int)]
    )
    func completed(start: String, end: String?, day: Int, at: String, count: Int) throws {
        #expect(try term(start, end, day: day).completedPeriods(at: midnight(at)) == count)
    }

    @Test func theTermCountsInItsZone() throws {
        let zone = try TestZones.zone("Asia/Tokyo")
        let term = BillingTerm(
            from: try date("2024-01-15"),
            to: try date("2024-02-10"),
            billingDay: 1,
            every: .month,
            in: zone
        )
        #expect(term.start == (try instant("2024-01-14T15:00:00Z")))
        #expect(term.end == (try instant("2024-02-09T15:00:00Z")))
        #expect(term.firstBoundary == (try instant("2024-01-31T15:00:00Z")))
    }

    @Test("The periods of any term tile it, and are counted one by one", arguments: [1, 2, 3] as [UInt64])
    func tiles(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let intervals: [BillingInterval] = [.week, .month, .quarter, BillingInterval(.month, count: 2)]
        for _ in 0..<60 {
            let identifier = TestZones.identifiers[Int.random(in: TestZones.identifiers.indices, using: &generator)]
            let zone = try TestZones.zone(identifier)
            let start = LocalDate(dayNumber: Int.random(in: 0...40_000, using: &generator))
            let term = BillingTerm(
                from: start,
                to: start.adding(days: Int.random(in: 1...900, using: &generator)),
                billingDay: Int.random(in: 1...31, using: &generator),
                every: intervals[Int.random(in: intervals.indices, using: &generator)],
                in: zone
            )
            let end = try #require(term.end)
            var at = term.start
            var count = 0
            while at < end {
                let period = term.period(containing: at)
                #expect(period.start == at)
                #expect(term.completedPeriods(at: at) == count)
                #expect(term.billedThrough(at: at) == (count == 0 ? nil : at))
                #expect(term.boundary(after: at) == period.end)
                at = period.end
                count += 1
            }
            #expect(at == end)
            #expect(term.completedPeriods(at: end) == count)
            #expect(term.billedThrough(at: end) == end)
        }
    }
}
