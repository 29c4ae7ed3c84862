import Foundation
import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

struct ProrationTests {
    private func range(_ start: String, _ end: String, in zone: Zone = .utc) throws -> TimeRange {
        TimeRange(start: zone.startOfDay(try day(start)), end: zone.startOfDay(try day(end)))
    }

    private func share(
        _ mode: ProrationMode,
        _ part: TimeRange,
        of period: TimeRange,
        _ interval: BillingInterval = .month,
        in zone: Zone = .utc
    ) -> ExactFraction {
        Proration(mode: mode, zone: zone).share(of: part, in: period, every: interval)
    }

    @Test("The whole period costs the whole price, an empty part nothing", arguments: ProrationMode.allCases)
    func ends(mode: ProrationMode) throws {
        let march = try range("2026-03-01", "2026-04-01")
        #expect(share(mode, march, of: march) == .one)
        #expect(share(mode, TimeRange(start: march.start, end: march.start), of: march) == .zero)
        #expect(share(mode, try range("2026-05-01", "2026-06-01"), of: march) == .zero)
        #expect(share(mode, try range("2026-01-01", "2026-06-01"), of: march) == .one, "It is cut to the period.")
    }

    @Test func eachModeMeasuresInItsOwnUnit() throws {
        let zone = try BillingFixture.zone("Europe/Berlin")
        // Clocks go forward on 29 March: the month has 743 hours.
        let march = try range("2026-03-01", "2026-04-01", in: zone)
        let part = try range("2026-03-01", "2026-03-30", in: zone)
        #expect(share(.day, part, of: march, in: zone) == ExactFraction(29, over: 31))
        #expect(share(.second, part, of: march, in: zone) == ExactFraction(29 * 24 - 1, over: 743))
        #expect(share(.fixed30Days, part, of: march, in: zone) == ExactFraction(29, over: 30))
        #expect(share(.none, part, of: march, in: zone) == .one)
    }

    @Test func thirtyDayMonthsCountThreeForAQuarter() throws {
        let quarter = try range("2026-01-01", "2026-04-01")
        let part = try range("2026-02-01", "2026-04-01")
        #expect(share(.fixed30Days, part, of: quarter, .quarter) == ExactFraction(2, over: 3))
        let week = try range("2026-01-26", "2026-02-02")
        #expect(
            share(.fixed30Days, try range("2026-01-31", "2026-02-02"), of: week, .week) == ExactFraction(2, over: 7)
        )
    }

    @Test("A day that clocks go back over is counted once")
    func repeatedMidnight() throws {
        // Clocks went back at 00:01 on 4 November 2007, to 23:01 of the day before.
        let zone = try BillingFixture.zone("America/St_Johns")
        let begun = try moment("2007-11-04T02:30:30Z")
        let repeated = try moment("2007-11-04T03:00:00Z")
        #expect(zone.localDate(at: begun) == (try day("2007-11-04")))
        #expect(zone.localDate(at: repeated) == (try day("2007-11-03")))
        #expect(zone.billableDay(at: begun) == (try day("2007-11-04")))
        #expect(zone.billableDay(at: repeated) == (try day("2007-11-04")))
        #expect(zone.days(from: begun, to: repeated) == 0)
    }

    /// All zones; some of them for `make test`.
    private static let zones: [String] = {
        let root = "/usr/share/zoneinfo"
        let names = (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []).sorted()
        return names.filter { name in
            guard let first = name.utf8.first, (0x41...0x5A).contains(first) else { return false }
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: "\(root)/\(name)", isDirectory: &isFolder)
                && !isFolder.boolValue
        }
    }()

    private static let rounds = 2 * BillingFixture.rounds

    @Test(
        "In every zone the parts of a period add up to the whole, however it is cut",
        arguments: [ProrationMode.day, .second, .fixed30Days]
    )
    func partsAddUp(mode: ProrationMode) throws {
        var generator = SeededGenerator(seed: 31)
        let intervals: [BillingInterval] = [.day, .week, .month, .quarter, .halfYear, .year]
        try #require(Self.zones.count > 300)
        for identifier in Self.zones {
            let zone = try BillingFixture.zone(identifier)
            let proration = Proration(mode: mode, zone: zone)
            for interval in intervals {
                for _ in 0..<Self.rounds {
                    let anchor = Timestamp(milliseconds: .random(in: 0..<4_102_444_800_000, using: &generator))
                    let schedule = BillingSchedule(anchoredAt: anchor, every: interval, in: zone)
                    let at = Timestamp(milliseconds: .random(in: 0..<4_102_444_800_000, using: &generator))
                    let period = schedule.period(containing: at)
                    guard !period.isEmpty else { continue }
                    var cuts = (0..<3).map { _ in
                        Int64.random(in: period.start.milliseconds...period.end.milliseconds, using: &generator)
                    }
                    cuts = ([period.start.milliseconds, period.end.milliseconds] + cuts).sorted()
                    let shares = zip(cuts, cuts.dropFirst()).map { start, end in
                        let part = TimeRange(start: Timestamp(milliseconds: start), end: Timestamp(milliseconds: end))
                        return proration.share(of: part, in: period, every: interval)
                    }
                    let isWhole = shares.reduce(.zero, +) == .one && shares.allSatisfy { !$0.isNegative }
                    if !isWhole {
                        Issue.record("\(identifier), \(interval): \(shares) of \(period) cut at \(cuts)")
                        return
                    }
                }
            }
        }
    }

    @Test("In every zone the periods of a term follow each other, and only its ends are stubs")
    func termsAreCutWithoutGap() throws {
        var generator = SeededGenerator(seed: 32)
        for identifier in Self.zones {
            let zone = try BillingFixture.zone(identifier)
            for _ in 0..<Self.rounds {
                let start = LocalDate(dayNumber: .random(in: 0..<47_000, using: &generator))
                let end = start.adding(days: .random(in: 1..<500, using: &generator))
                // A term of the one day that Apia never had is empty.
                guard zone.startOfDay(start) < zone.startOfDay(end) else { continue }
                let term = BillingTerm(
                    from: start,
                    to: end,
                    billingDay: .random(in: 1...31, using: &generator),
                    every: generator.pick([.week, .month, .quarter, .year]),
                    in: zone
                )
                let last = try #require(term.end)
                var periods = [term.period(containing: term.start)]
                while let end = periods.last?.end, end < last { periods.append(term.period(containing: end)) }
                let follows = zip(periods, periods.dropFirst()).allSatisfy { $0.end == $1.start }
                let inner = periods.dropFirst().dropLast().allSatisfy {
                    $0 == term.schedule.period(containing: $0.start)
                }
                if periods.first?.start != term.start || periods.last?.end != last || !follows || !inner {
                    Issue.record("\(identifier): \(start) to \(end): \(periods)")
                    return
                }
            }
        }
    }
}
