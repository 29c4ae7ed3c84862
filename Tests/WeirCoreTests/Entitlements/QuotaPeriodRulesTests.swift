import Testing
import WeirCore
import WeirPrimitives

/// Which period a quota runs on.
struct QuotaPeriodRulesTests {
    private func period(
        _ kind: QuotaPeriod,
        end: String? = nil,
        zone: String = "UTC",
        at now: String
    ) throws -> TimeRange {
        var fixture = PolicyFixture()
        if zone != "UTC" { fixture.zone = try PolicyFixture.zone(zone) }
        let plan = try fixture.addPlan("pro", id: 1) { $0.period = kind }
        fixture.subscribe(to: plan, periodEnd: try end.map { try PolicyFixture.instant($0) })
        return try #require(try fixture.resolve("seo", at: try PolicyFixture.instant(now)).get().terms).period
    }

    @Test func withoutAnAnchorItIsTheCalendarMonth() throws {
        #expect(try period(.month, at: "2026-02-10T12:00:00Z") == range("2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z"))
    }

    @Test func theCalendarMonthIsTheCustomersLocalOne() throws {
        let seen = try period(.month, zone: "Europe/Berlin", at: "2026-02-28T23:30:00Z")
        #expect(seen == (try range("2026-02-28T23:00:00Z", "2026-03-31T22:00:00Z")))
    }

    @Test func theMonthIsAnchoredOnThePeriodsEnd() throws {
        let seen = try period(.month, end: "2026-03-15T10:30:00Z", at: "2026-03-01T00:00:00Z")
        #expect(seen == (try range("2026-02-15T10:30:00Z", "2026-03-15T10:30:00Z")))
    }

    @Test(
        "After the end it rolls on",
        arguments: [
            ("2026-03-15T10:30:00Z", "2026-03-15T10:30:00Z", "2026-04-15T10:30:00Z"),
            ("2026-05-15T10:29:59.999Z", "2026-04-15T10:30:00Z", "2026-05-15T10:30:00Z"),
            ("2027-01-01T00:00:00Z", "2026-12-15T10:30:00Z", "2027-01-15T10:30:00Z"),
        ]
    )
    func rollsOn(now: String, start: String, end: String) throws {
        #expect(try period(.month, end: "2026-03-15T10:30:00Z", at: now) == range(start, end))
    }

    @Test func aYearlySubscriptionHasMonthsOnItsAnchor() throws {
        let seen = try period(.month, end: "2027-01-31T00:00:00Z", at: "2026-03-05T00:00:00Z")
        #expect(seen == (try range("2026-02-28T00:00:00Z", "2026-03-31T00:00:00Z")))
    }

    @Test func aDayIsTheLocalDay() throws {
        let seen = try period(.day, end: "2026-03-15T10:30:00Z", zone: "Europe/Berlin", at: "2026-03-29T10:00:00Z")
        #expect(seen == (try range("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z")))
    }

    @Test func aLostStatusKeepsThePeriod() throws {
        var fixture = PolicyFixture()
        fixture.settings.defaultPlan = try fixture.addPlan("free", id: 1).key
        let end = try PolicyFixture.instant("2026-03-15T10:30:00Z")
        fixture.subscribe(to: try fixture.addPlan("pro", id: 2), .canceled, periodEnd: end)
        let terms = try #require(try fixture.resolve("seo", at: end).get().terms)
        #expect(terms.period == (try range("2026-03-15T10:30:00Z", "2026-04-15T10:30:00Z")))
    }

    @Test(
        "The anchor stays while ends lie on its grid",
        arguments: [
            ("2026-01-31T00:00:00Z", "2026-02-28T00:00:00Z", "2026-01-31T00:00:00Z"),
            ("2026-01-31T00:00:00Z", "2026-03-31T00:00:00Z", "2026-01-31T00:00:00Z"),
            ("2026-01-31T00:00:00Z", "2027-01-31T00:00:00Z", "2026-01-31T00:00:00Z"),
            ("2026-02-28T00:00:00Z", "2026-03-31T00:00:00Z", "2026-03-31T00:00:00Z"),
            ("2026-01-15T00:00:00Z", "2026-02-16T00:00:00Z", "2026-02-16T00:00:00Z"),
            ("2026-01-15T00:00:00Z", "2026-02-15T00:00:01Z", "2026-02-15T00:00:01Z"),
        ]
    )
    func anchorStays(anchor: String, end: String, expected: String) throws {
        let seen = QuotaPeriodRules.anchor(
            for: try PolicyFixture.instant(end),
            keeping: try PolicyFixture.instant(anchor),
            in: .utc
        )
        #expect(seen == (try PolicyFixture.instant(expected)))
    }

    @Test func anchorsComeAndGoWithTheEnd() throws {
        let end = try PolicyFixture.instant("2026-01-15T00:00:00Z")
        #expect(QuotaPeriodRules.anchor(for: end, keeping: nil, in: .utc) == end)
        #expect(QuotaPeriodRules.anchor(for: nil, keeping: end, in: .utc) == nil)
    }
}
