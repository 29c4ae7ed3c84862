import Testing
import WeirCore
import WeirPrimitives

/// Usage that is made anew from single events.
struct CountedEventsTests {
    private static let hour: Int64 = 3_600_000

    private func meter(_ aggregation: Aggregation, groupKeys: [String] = []) -> Meter {
        Meter(
            id: MeterID(rawValue: 1),
            workspace: WorkspaceID(rawValue: 1),
            code: "M",
            displayName: "M",
            eventNames: ["e"],
            aggregation: aggregation,
            valueProperty: aggregation == .count ? nil : "v",
            groupKeys: groupKeys,
            createdAt: Timestamp(milliseconds: 0)
        )
    }

    private func counted(_ meter: Meter) -> CountedEvents {
        CountedEvents(of: CustomerID(rawValue: 1), by: [meter.id], among: MeterSet(version: 1, meters: [meter]))
    }

    private func event(
        _ key: String,
        at hour: Int64,
        _ value: Int64,
        name: String = "e",
        _ group: String? = nil
    )
        -> UsageEvent
    {
        var members = [EventProperties.Member(name: "v", value: .number(ExactDecimal(value)))]
        if let group { members.append(EventProperties.Member(name: "g", value: .string(group))) }
        return UsageEvent(
            key: key,
            name: name,
            timestamp: Timestamp(milliseconds: hour * Self.hour),
            properties: EventProperties(members)
        )
    }

    private func window(_ start: Int64, _ end: Int64) -> TimeRange {
        TimeRange(
            start: Timestamp(milliseconds: start * Self.hour),
            end: Timestamp(milliseconds: end * Self.hour)
        )
    }

    private func values(_ rows: [UsageRow], _ meter: Meter) throws -> [String] {
        try rows.map { row in
            let result = try row.accumulator.result(
                meter.aggregation,
                over: row.window,
                initialLevel: row.initialLevel
            )
            let group = row.group.map { $0 ?? "–" }.joined(separator: " ")
            return "\(group):\(result.quantity(roundedBy: nil))"
        }
    }

    @Test func windowsAreHalfOpenAndGroupsAreInOrder() throws {
        let meter = meter(.sum, groupKeys: ["g"])
        var events = counted(meter)
        for (key, hour, value, group) in [
            ("a", 0, 1, "y"), ("b", 1, 2, "x"), ("c", 1, 4, nil), ("d", 2, 8, "x"),
        ] as [(String, Int64, Int64, String?)] {
            events.take(event(key, at: hour, value, group), sequence: 1)
        }
        events.take(event("other", at: 1, 99, name: "f"), sequence: 9)
        let apart = UsageItem(meter: meter.id, windows: [window(0, 2), window(2, 3)], groupBy: ["g"])
        #expect(try values(events.rows(of: apart), meter) == ["–:4", "x:2", "y:1", "x:8"])
        let together = UsageItem(meter: meter.id, windows: [window(1, 3)])
        #expect(try values(events.rows(of: together), meter) == [":14"])
        #expect(events.count == 4)
    }

    @Test func theLatestOfEqualTimesIsTheLastReceived() throws {
        let meter = meter(.latest)
        var events = counted(meter)
        events.take(event("b", at: 1, 7), sequence: 2)
        events.take(event("a", at: 1, 5), sequence: 1)
        let item = UsageItem(meter: meter.id, windows: [window(0, 2)])
        #expect(try values(events.rows(of: item), meter) == [":7"])
        #expect(events.counted(by: meter.id, in: window(0, 2)).map(\.key) == ["a", "b"])
    }

    @Test func aLevelComesFromBeforeTheWindow() throws {
        let meter = meter(.weightedSum)
        var events = counted(meter)
        events.take(event("a", at: 0, 10), sequence: 1)
        events.take(event("b", at: 3, 10), sequence: 2)
        // Ten over the whole of two hours, ten more over the second.
        let item = UsageItem(meter: meter.id, windows: [window(2, 4), window(5, 6)])
        #expect(try values(events.rows(of: item), meter) == [":15", ":20"])
    }

    @Test func whatTheMeterDidNotCountYetIsPassedOver() throws {
        let meter = meter(.count)
        var events = counted(meter)
        events.take(event("a", at: 0, 1), sequence: 1, countedBy: [])
        events.take(event("b", at: 1, 1), sequence: 2, countedBy: [meter.id])
        let item = UsageItem(meter: meter.id, windows: [window(0, 2)])
        #expect(try values(events.rows(of: item), meter) == [":1"])
        #expect(events.passedOver(by: meter.id, in: window(0, 1)) == 1)
        #expect(events.passedOver(by: meter.id, in: window(1, 2)) == 0)
    }
}
