import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// When usage alerts: once a threshold and period, only the highest of several, armed again by a new period or a higher
/// limit.
struct AlertRulesTests {
    private static let start = Timestamp(milliseconds: 1_767_225_600_000)
    private static let first = TimeRange(start: start, end: start.adding(seconds: 86_400))
    private static let second = TimeRange(start: first.end, end: first.end.adding(seconds: 86_400))

    /// Looks one after the other, as each is kept.
    private struct Course {
        var state: AlertState?
        /// Keeps also what is no news.
        var keepsAll = false

        mutating func look(
            _ used: Int64,
            of limit: Int64,
            in period: TimeRange = AlertRulesTests.first,
            thresholds: [Int] = [80, 100]
        ) throws -> Int64? {
            let look = AlertRules.look(
                at: Quantity(used).billionths,
                of: Quantity(limit).billionths,
                in: period,
                thresholds: thresholds,
                previous: state,
                of: CustomerID(rawValue: 2),
                in: WorkspaceID(rawValue: 1),
                subject: .feature(try #require(FeatureKey("seo")))
            )
            if keepsAll || look.isNews(after: state) { state = look.state }
            return look.threshold
        }
    }

    @Test("Of what is below every threshold nothing is kept")
    func nothingIsKept() throws {
        var course = Course()
        #expect(try course.look(79, of: 100) == nil)
        #expect(course.state == nil)
        #expect(try course.look(80, of: 100) == 80)
        #expect(course.state?.told == 80)
    }

    @Test("Who is near a limit is kept whatever is told, and is not any more with less used or more allowed")
    func nearIsKept() throws {
        var course = Course()
        #expect(try course.look(79, of: 100, thresholds: []) == nil)
        #expect(course.state == nil)
        #expect(try course.look(80, of: 100, thresholds: []) == nil)
        #expect(course.state?.usedPercent == 80 && course.state?.told == 0)
        #expect(try course.look(250, of: 100, thresholds: []) == nil)
        #expect(course.state?.usedPercent == 250)
        #expect(try course.look(250, of: 1000, thresholds: []) == nil)
        #expect(course.state?.usedPercent == 0 && course.state?.isEmpty == true)
    }

    @Test(
        "The share of a limit is in whole percent, rounded down, and has an end",
        arguments: [
            (0, 0, 0), (1, 0, 100), (79, 100, 0), (80, 100, 80), (809, 1000, 80), (3, 3, 100), (7, 9, 0), (8, 9, 88),
            (1_000_000_000, 1, 9_999),
        ] as [(Int64, Int64, Int)]
    )
    func shares(used: Int64, limit: Int64, percent: Int) {
        #expect(AlertRules.usedPercent(Quantity(used).billionths, of: Quantity(limit).billionths) == percent)
        #expect(AlertRules.usedPercent(.max, of: Quantity(limit).billionths) == (limit == 0 ? 100 : 9_999))
    }

    @Test("What is told does not depend on whether looks without news are kept", arguments: 0..<20 as Range<UInt64>)
    func newsIsEnough(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var (sparse, whole) = (Course(), Course(keepsAll: true))
        var told = 0
        for _ in 0..<200 {
            let used = Int64.random(in: 0...130, using: &random)
            let limit = Int64.random(in: 50...150, using: &random)
            let period = Int.random(in: 0..<10, using: &random) == 0 ? Self.second : Self.first
            let threshold = try sparse.look(used, of: limit, in: period)
            #expect(try threshold == whole.look(used, of: limit, in: period))
            if threshold != nil { told += 1 }
        }
        #expect(told > 10)
    }

    @Test("Each threshold is told once, when it is reached and not before")
    func onceEach() throws {
        var course = Course()
        #expect(try course.look(79, of: 100) == nil)
        #expect(try course.look(80, of: 100) == 80)
        #expect(try course.look(99, of: 100) == nil)
        #expect(try course.look(100, of: 100) == 100)
        #expect(try course.look(150, of: 100) == nil)
        #expect(course.state?.count == 2)
    }

    @Test("Of two that are crossed at once only the higher is told")
    func onlyTheHighest() throws {
        var course = Course()
        #expect(try course.look(120, of: 100) == 100)
        #expect(try course.look(130, of: 100) == nil)
    }

    @Test("Usage that goes down and up again is not told again")
    func notAgain() throws {
        var course = Course()
        #expect(try course.look(85, of: 100) == 80)
        #expect(try course.look(10, of: 100) == nil)
        #expect(try course.look(85, of: 100) == nil)
    }

    @Test("A new period arms all of them again, and its versions go on")
    func newPeriod() throws {
        var course = Course()
        #expect(try course.look(100, of: 100) == 100)
        #expect(try course.look(10, of: 100, in: Self.second) == nil)
        #expect(try course.look(80, of: 100, in: Self.second) == 80)
        #expect(course.state?.count == 2)
    }

    @Test("A higher limit arms all of them again")
    func higherLimit() throws {
        var course = Course()
        #expect(try course.look(100, of: 100) == 100)
        #expect(try course.look(100, of: 110) == 80)
        #expect(try course.look(110, of: 110) == 100)
        #expect(try course.look(110, of: 1000) == nil)
        #expect(try course.look(800, of: 1000) == 80)
    }

    @Test("A lower limit arms nothing, and what it puts behind usage is told")
    func lowerLimit() throws {
        var course = Course()
        #expect(try course.look(85, of: 100) == 80)
        #expect(try course.look(85, of: 85) == 100)
        #expect(try course.look(90, of: 85) == nil)
    }

    @Test("Other thresholds are taken as they are, also beyond the limit")
    func otherThresholds() throws {
        var course = Course()
        #expect(try course.look(49, of: 100, thresholds: [50, 200]) == nil)
        #expect(try course.look(100, of: 100, thresholds: [50, 200]) == 50)
        #expect(try course.look(200, of: 100, thresholds: [50, 200]) == 200)
        #expect(try course.look(300, of: 100, thresholds: []) == nil)
    }

    @Test("Of nothing, the first use is all; the largest figures do not overflow")
    func edges() {
        #expect(!AlertRules.isReached(80, by: 0, of: 0))
        #expect(AlertRules.isReached(80, by: 1, of: 0))
        #expect(AlertRules.isReached(100, by: Int128.max, of: 1))
        #expect(!AlertRules.isReached(100, by: 1, of: Int128.max))
        #expect(AlertRules.isReached(1, by: Quantity.inputLimit.billionths, of: Quantity.inputLimit.billionths))
    }

    @Test("Amounts are told alike")
    func amounts() {
        var state: AlertState?
        func look(_ amount: Int64) -> Int64? {
            let look = AlertRules.look(
                atSpend: amount,
                in: Self.first,
                thresholds: [1_000, 5_000],
                previous: state,
                of: CustomerID(rawValue: 2),
                in: WorkspaceID(rawValue: 1),
                contract: ContractID(rawValue: 3)
            )
            state = look.state
            return look.threshold
        }
        #expect([999, 1_000, 900, 1_001, 7_000, 8_000].map(look) == [nil, 1_000, nil, nil, 5_000, nil])
    }

    @Test func subjectsAreReadBack() throws {
        let subjects: [AlertSubject] = [
            .feature(try #require(FeatureKey("email.send"))), .spend(ContractID(rawValue: 3)),
        ]
        for subject in subjects { #expect(AlertSubject(subject.text) == subject) }
        #expect(AlertSubject("other/seo") == nil)
    }
}
